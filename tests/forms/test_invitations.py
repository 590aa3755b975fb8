"""The invitation of a parent: day, hour, place, a neutral topic; nothing of why."""

from datetime import date, time
from pathlib import Path

import pytest

from cpdesk.casework import guardians, outgoing, pupils, wordings
from cpdesk.casework.acts import Refused
from cpdesk.forms import invitations
from cpdesk.forms.invitations import Invitation
from cpdesk.records.base import PupilId
from cpdesk.rules.pupils import Relation
from tests.forms.conftest import Class
from tests.pdf import page_count, signs_outside, text_of

DAY, HOUR = date(2026, 11, 24), time(15, 30)


def test_it_says_when_where_and_about_what_in_both_languages(seven: Class) -> None:
    wanted = Invitation(
        pupil_id=seven.aigerim, guardian_id=seven.mother, on=DAY, at=HOUR, topic="class", languages=("kk", "ru")
    )

    made = invitations.document(seven.desk, wanted)

    found = text_of(made.data)
    assert page_count(made.data) == 2
    for told in (
        "Гүлнар Ерланқызы",
        "Сәтбекова Айгерім Нұрланқызы",
        "2026 жылғы 24 қараша, сс",
        "вт, 24 ноября 2026 г.",
        "15:30",
        "баланың сыныптағы жағдайы",
        "как ребёнку в классе",
        "□ приду",
    ):
        assert told in found, told
    assert (made.kind, made.language, made.about) == ("invitation", "kk ru", ("pupil", seven.aigerim))
    assert made.parts == ("name", "class", "guardian")
    assert signs_outside(made.data) == []


def test_nothing_of_level_reason_or_status_stands_in_it(seven: Class) -> None:
    found = text_of(invitations.document(seven.desk, Invitation(pupil_id=seven.aigerim)).data)

    assert [word for word in ("ТАЙН", "высокий", "насили", "особ", "ПМПК") if word in found] == []
    assert "Уважаемые родители" in found


def test_her_own_topic_and_place_stand_as_she_wrote_them(seven: Class) -> None:
    wanted = Invitation(pupil_id=seven.sanzhar, topic="выставка рисунков", place="актовый зал, 2 этаж")

    found = text_of(invitations.document(seven.desk, wanted).data)

    assert "выставка рисунков" in found
    assert "актовый зал, 2 этаж" in found


def test_what_is_edited_is_marked_on_the_screen(seven: Class) -> None:
    plain, edited = (
        invitations.document(seven.desk, Invitation(pupil_id=seven.sanzhar, edited=each)).data for each in (None, "on")
    )

    assert plain != edited
    assert text_of(plain) == text_of(edited)


def test_what_is_offered_comes_from_the_form_as_she_changed_it(seven: Class) -> None:
    seven.desk.do(wordings.change, form="invitation", key="topics.class", language="ru", text="о классе")

    assert invitations.offered(seven.desk, "topics")["class"]["ru"] == "о классе"
    assert "о классе" in text_of(
        invitations.document(seven.desk, Invitation(pupil_id=seven.aigerim, topic="class")).data
    )


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"pupil_id": PupilId(404)}, "pupil.unknown"),
        ({"guardian_id": 404}, "guardian.unknown"),
        ({"topic": "я" * 201}, "text.too_long"),
        ({"languages": ()}, "referral.language"),
    ],
)
def test_what_cannot_be_is_refused(seven: Class, told: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        invitations.document(seven.desk, Invitation(**({"pupil_id": seven.aigerim} | told)))  # type: ignore[arg-type]
    assert refused.value.code == code


def test_the_proposed_name_of_the_file_holds_no_childs_name() -> None:
    assert invitations.file_name(7) == "invitation-7.pdf"


def test_long_words_of_hers_do_not_keep_a_sheet_from_leaving(seven: Class, tmp_path: Path) -> None:
    about = {"form": "invitation", "key": "texts.subtitle", "language": "ru"}
    seven.desk.do(wordings.change, text="родителям и законным представителям " * 30, **about)

    outgoing.save(seven.desk, invitations.document(seven.desk, Invitation(pupil_id=seven.aigerim)), tmp_path / "a.pdf")

    (row,) = seven.desk.ask(outgoing.rows)
    assert row.recipient.startswith("родителям и законным")


def test_the_longest_names_are_whole_on_the_sheet(seven: Class) -> None:
    long = {"last_name": "Ұ" * 200, "first_name": "Щ" * 200, "patronymic": "Ө" * 200}
    pupil = PupilId(seven.desk.do(pupils.enrol, class_="11Ә", **long).id or 0)
    adult = seven.desk.do(guardians.add, pupil_id=pupil, relation=Relation.FATHER, **long).id
    wanted = Invitation(pupil_id=pupil, guardian_id=adult, topic="я" * 200, place="ж" * 200, languages=("kk", "ru"))

    pdf = invitations.document(seven.desk, wanted).data

    found = text_of(pdf)
    assert (found.count("Ұ"), found.count("я") >= 400, found.count("ж") >= 400) == (400 + found.count("ЖҰ"), True, True)
    assert signs_outside(pdf) == []
