"""The sheet of a referral: what stands on it, and that nothing else does."""

import dataclasses
from datetime import date
from typing import Any

import pytest

from cpdesk.casework import agencies, colleagues, consents, guardians, pupils, referrals, schools, sessions, wordings
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.forms import referrals as paper
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.rules.pupils import InstructionLanguage, Relation, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import BOTH, AgencyKind, ReferralStatus, SheetPart, Urgency
from cpdesk.rules.schools import SchoolKind
from cpdesk.rules.sessions import Audience, SessionKind
from tests.conftest import NOON, SCHOOL
from tests.pdf import opened, page_count, signs_outside, text_of

LETTERS = "Әәғқңөұүһі ҒҚҢӨҰҮҺІ"
CANARY = "канарейка"


@pytest.fixture
def pupil(desk: Desk) -> PupilId:
    desk.do(schools.correct, **SCHOOL, kind=SchoolKind.LYCEUM, week=5, head_name="Тұрсын М. А.", phone="295-10-10")
    made = desk.do(
        pupils.enrol,
        last_name="Рахимова",
        first_name="Диана",
        patronymic="Руслановна",
        class_="2Б",
        born=date(2018, 5, 14),
        iin="180514600123",
        language=InstructionLanguage.RUSSIAN,
    )
    number = PupilId(made.id or 0)
    mother = {"last_name": "Рахимова", "first_name": "Салтанат", "relation": Relation.MOTHER}
    desk.do(guardians.add, pupil_id=number, **mother, phone="87015551234", note=f"{CANARY}-1")
    return number


def send(desk: Desk, pupil: PupilId, referral: ReferralId) -> None:
    """Send a referral, by a decision to do without consent."""
    decided = {"reason": "опасность", "decided_by": "директор", "decided_on": NOON.date()}
    desk.do(consents.waive, pupil_id=pupil, purpose=ConsentPurpose.TRANSFER, **decided)
    desk.do(referrals.send, referral_id=referral)


def agency(desk: Desk, kind: AgencyKind) -> AgencyId:
    more = {"head_name": "Оспанова Г. Ә.", "address": "ул. Абая, 5"}
    return AgencyId(desk.do(agencies.add, kind=kind, name="Организация № 13", **more).id or 0)


def drafted(desk: Desk, pupil: PupilId, kind: AgencyKind = AgencyKind.SUPPORT_CENTRE, **more: Any) -> ReferralId:
    texts = {"reason": "причина своя", "observed": "замечено своё", "done": "сделано своё", "asked": "просьба своя"}
    given = texts | {"reply_within": 10} | more
    return ReferralId(desk.do(referrals.draft, pupil_id=pupil, agency_id=agency(desk, kind), **given).id or 0)


def sheet(desk: Desk, referral: ReferralId, **more: Any) -> str:
    return text_of(paper.document(desk, referral, **more).data)


def test_a_sent_sheet_names_sender_number_addressee_pupil_and_who_signs(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil, urgency=Urgency.URGENT)
    send(desk, pupil, made)

    found = sheet(desk, made)

    for told in (
        "№ 948 мектеп-лицей",
        "Школа-лицей № 948",
        "Отдел образования Талгарского района",
        "Исх. № 2026-1 от 20 ноября 2026 г.",
        "Организация № 13 Оспанова Г. Ә. ул. Абая, 5",
        "Срочно",
        "НАПРАВЛЕНИЕ в центр психологической поддержки",
        "Рахимова Диана Руслановна",
        "14 мая 2018 г.",
        "2 «Б», русский",
        "Рахимова Салтанат, мать, +7 701 555-12-34",
        "1. Причина обращения причина своя",
        "2. О чём просим просьба своя",
        "Ответ просим направить до 4 декабря 2026 г.",
        "Тұрсын М. А.",
        "Есенова Жанна Кайратовна",
        "Отрывной талон: ответ на исх. № 2026-1",
        "лист 1 из 1",
    ):
        assert told in found, told


def test_the_number_of_a_draft_is_left_to_the_pen(desk: Desk, pupil: PupilId) -> None:
    found = sheet(desk, drafted(desk, pupil))

    assert "Исх. № ________ от ______________" in found
    assert "Ответ просим направить до 4 декабря 2026 г." in found


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "kk",
            ["ЖОЛДАМА", "психологиялық қолдау орталығына", "2026 жылғы 4 желтоқсан", "Жүгіну себебі", "парақ 1 / 1"],
        ),
        ("ru", ["НАПРАВЛЕНИЕ", "Причина обращения", "лист 1 из 1"]),
        ("en", ["REFERRAL", "to a psychological support centre", "4 December 2026", "sheet 1 of 1"]),
    ],
)
def test_a_sheet_speaks_its_own_language(desk: Desk, pupil: PupilId, language: str, told: list[str]) -> None:
    made = drafted(desk, pupil, language=language, reason=LETTERS)

    document = paper.document(desk, made)

    found = text_of(document.data)
    assert document.language == language
    assert [words for words in [*told, LETTERS] if words not in found] == []
    assert "None" not in found
    assert "{" not in found


def test_a_second_copy_may_speak_another_language(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil, language="ru")

    assert "ЖОЛДАМА" in sheet(desk, made, language="kk")


@pytest.mark.parametrize("kind", list(AgencyKind))
@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_every_kind_of_agency_has_its_sheet_on_one_page(
    desk: Desk, pupil: PupilId, kind: AgencyKind, language: str
) -> None:
    pdf = paper.document(desk, drafted(desk, pupil, kind, language=language, parts=tuple(SheetPart))).data

    assert page_count(pdf) == 1
    assert signs_outside(pdf) == []


@pytest.mark.parametrize(
    ("kind", "leaves", "stays"),
    [
        (AgencyKind.SUPPORT_CENTRE, ["Салтанат"], ["замечено своё", "сделано своё", "180514600123"]),
        (AgencyKind.POLICE, ["Салтанат", "замечено своё"], ["сделано своё", "180514600123"]),
        (AgencyKind.MEDICAL, ["Салтанат", "замечено своё", "180514600123"], ["сделано своё"]),
        (AgencyKind.PMPK, ["замечено своё", "сделано своё"], ["701 555", "180514600123"]),
    ],
)
def test_no_more_leaves_than_the_addressee_needs(
    desk: Desk, pupil: PupilId, kind: AgencyKind, leaves: list[str], stays: list[str]
) -> None:
    found = sheet(desk, drafted(desk, pupil, kind))

    assert [text for text in leaves if text not in found] == []
    assert [text for text in stays if text in found] == []


def test_her_own_choice_of_parts_goes_before_the_usual_one(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil, AgencyKind.MEDICAL, parts=(SheetPart.DONE,))

    document = paper.document(desk, made)

    found = text_of(document.data)
    assert "сделано своё" in found
    assert [text for text in ("Салтанат", "замечено своё", "180514600123") if text in found] == []
    assert document.parts == (*paper.ALWAYS, "done")


def test_the_consultation_is_recommended_to_the_parents_and_owes_no_answer(desk: Desk, pupil: PupilId) -> None:
    document = paper.document(desk, drafted(desk, pupil, AgencyKind.PMPK))

    found = text_of(document.data)
    assert "Законному представителю Рахимова Салтанат" in found
    assert "РЕКОМЕНДАЦИЯ родителям" in found
    assert "Куда обратиться: Организация № 13, ул. Абая, 5" in found
    assert "Ответ просим" not in found
    assert document.recipient == "Законному представителю: Организация № 13"


def test_nothing_but_what_the_form_shows_leaves(desk: Desk, pupil: PupilId) -> None:
    """Canaries in every text about the child, about another child, and in what an answer said."""
    other = PupilId(desk.do(pupils.enrol, last_name=f"{CANARY}-2", first_name=CANARY, class_="2Б").id or 0)
    both = {"kind": SessionKind.GROUP_CONSULTATION, "held_at": NOON, "minutes": 40, "audience": Audience.PUPIL}
    notes = {"text": f"{CANARY}-3", "private_note": f"{CANARY}-4"}
    desk.do(sessions.record, pupil_ids=[pupil, other], **both, **notes)
    desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason=f"{CANARY}-5", on=NOON.date())
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY, note=f"{CANARY}-6", since=NOON.date())
    ground = {"body": f"{CANARY}-7", "ground": f"{CANARY}-8", "since": NOON.date()}
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.INTERNAL_REGISTER, **ground)
    stranger = {"last_name": f"{CANARY}-9", "first_name": "", "relation": Relation.OTHER, "legal": False}
    desk.do(guardians.add, pupil_id=pupil, **stranger)
    drafted(desk, other, reason=f"{CANARY}-10")
    made = drafted(desk, pupil, parts=tuple(SheetPart))
    send(desk, pupil, made)
    desk.do(referrals.answer, referral_id=made, status=ReferralStatus.DONE, answer=f"{CANARY}-11")

    for language in ("ru", "kk", "en"):
        document = paper.document(desk, made, language)
        assert CANARY not in text_of(document.data)
        assert CANARY.encode("utf-16-be") not in document.data


def test_long_names_and_texts_go_on_over_pages_and_lose_nothing(desk: Desk, pupil: PupilId) -> None:
    long = "Құлтөлеуұлы" * 18
    words = [f"сөйлем{number}" for number in range(1100)]
    assert len(" ".join(words)) > 10_000
    named = desk.do(pupils.enrol, last_name=long, first_name=long, patronymic=long, class_="11Ә")
    made = drafted(desk, PupilId(named.id or 0), language="kk", reason=" ".join(words), parts=tuple(SheetPart))

    pdf = paper.document(desk, made).data

    found = text_of(pdf)
    assert found.replace(" ", "").count(long) == 3
    assert [word for word in words if word not in found.split()] == []
    assert page_count(pdf) >= 3
    assert signs_outside(pdf) == []


def test_a_text_of_many_lines_keeps_every_line(desk: Desk, pupil: PupilId) -> None:
    lines = [f"Строка {number} <&>" for number in range(400)]

    found = sheet(desk, drafted(desk, pupil, reason="\n".join(lines)))

    assert [line for line in lines if line not in found] == []


def test_what_is_not_recorded_yet_can_be_looked_at_and_is_the_same_sheet(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil)
    card = desk.ask(referrals.card, made)
    assert card is not None

    assert paper.preview(desk, card).pdf == paper.document(desk, made).data
    unsaved = dataclasses.replace(card, id=0, reason="ещё не записано", pupil_id=PupilId(0), agency_id=AgencyId(0))
    assert "ещё не записано" in text_of(paper.preview(desk, unsaved).pdf)
    assert paper.preview(desk, card, edited="reason").pdf != paper.preview(desk, card).pdf


def test_no_child_is_named_by_the_file_or_its_title(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil)

    assert paper.file_name("2026-1") == "referral-2026-1.pdf"
    assert "Рахимова".encode("utf-16-be") not in paper.document(desk, made).data


def test_an_unverified_form_says_so_and_a_practice_school_too(desk: Desk, pupil: PupilId) -> None:
    found = sheet(desk, drafted(desk, pupil))

    assert "Форма составлена школой: утверждённый образец не найден." in found
    assert "вымышлены" not in found


def test_an_unknown_referral_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        paper.document(desk, ReferralId(404))

    assert refused.value.code == "referral.unknown"


@pytest.mark.parametrize(("language", "pages"), [("ru", 1), ("kk", 1), (BOTH, 2)])
def test_a_blank_form_fits_its_page_and_names_nobody(desk: Desk, pupil: PupilId, language: str, pages: int) -> None:
    document = paper.blank(desk, language)

    assert page_count(document.data) == pages
    assert signs_outside(document.data) == []
    found = text_of(document.data)
    assert [word for word in ("Рахимова", "Диана", "Салтанат", "180514600123") if word in found] == []
    assert (document.about, document.language) == (None, language)


def test_a_sheet_in_both_languages_is_two_pages_counted_each_for_itself(desk: Desk, pupil: PupilId) -> None:
    document = paper.document(desk, drafted(desk, pupil, language=BOTH))

    found = text_of(document.data)
    assert page_count(document.data) == 2
    assert [told for told in ("ЖОЛДАМА", "НАПРАВЛЕНИЕ", "парақ 1 / 1", "лист 1 из 1") if told not in found] == []
    assert found.count("причина своя") == 2
    assert document.language == BOTH


def test_other_children_are_masked_in_every_language_of_the_sheet(desk: Desk, pupil: PupilId) -> None:
    desk.do(pupils.enrol, last_name="Омаров", first_name="Данияр", class_="2Б")
    reason = "Дерётся с Омаровым Данияром; мать, Рахимова Салтанат, согласна"

    document = paper.document(desk, drafted(desk, pupil, language=BOTH, reason=reason))

    found = text_of(document.data)
    assert "Дерётся с учеником Б; мать, Рахимова Салтанат, согласна" in found
    assert "Дерётся с оқушы Б-мен; мать, Рахимова Салтанат, согласна" in found
    assert "Омаров" not in found


def test_colleagues_are_masked_where_that_is_asked_and_another_childs_mother_always(desk: Desk, pupil: PupilId) -> None:
    other = desk.do(pupils.enrol, last_name="Омаров", first_name="Данияр", class_="2Б").id or 0
    mother = {"last_name": "Омарова", "first_name": "Гульнара", "relation": Relation.MOTHER}
    desk.do(guardians.add, pupil_id=PupilId(other), **mother)
    desk.do(colleagues.add, name="Сейтова Алма Ерлановна")
    text = {"reason": "Сообщили Сейтова Алма и Омарова Гульнара"}

    assert "Сообщили Сейтова Алма и взрослый Б" in sheet(desk, drafted(desk, pupil, **text))
    assert "Сообщили взрослый Б и взрослый В" in sheet(desk, drafted(desk, pupil, **text, mask_adults=True))


def test_a_word_left_as_written_leaves(desk: Desk, pupil: PupilId) -> None:
    desk.do(pupils.enrol, last_name="Ким", first_name="Вера", class_="2Б")
    text = {"reason": "Вера в себя падает"}

    assert "Ученик Б в себя падает" in sheet(desk, drafted(desk, pupil, **text))
    assert "Вера в себя падает" in sheet(desk, drafted(desk, pupil, **text, as_written=("Вера",)))


def test_the_consent_stands_on_the_sheet_with_its_day(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil)
    assert "Согласие законного" not in sheet(desk, made)

    send(desk, pupil, made)

    found = sheet(desk, made)
    assert "3. Согласие законного представителя Направляется без согласия по решению от 20 ноября 2026 г." in found
    assert "consent" in paper.document(desk, made).parts


def test_a_sheet_that_was_sent_keeps_the_words_of_its_day(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil)
    send(desk, pupil, made)
    before = paper.document(desk, made).data

    desk.do(wordings.change, form="referral", key="texts.reason", language="ru", text="Повод")

    assert paper.document(desk, made).data == before
    assert "1. Повод" in sheet(desk, drafted(desk, pupil))


def test_what_is_edited_is_yellow_in_the_preview_alone(desk: Desk, pupil: PupilId) -> None:
    made = drafted(desk, pupil)
    card = desk.ask(referrals.card, made)
    assert card is not None

    def coloured(pdf: bytes) -> bool:
        with opened(pdf) as shown:
            picture = shown[0].render(scale=1).to_pil().convert("RGB")
        return any(red > 240 and blue < 200 for _, (red, _, blue) in picture.getcolors(1 << 24))

    assert coloured(paper.preview(desk, card, edited="reason").pdf)
    assert not coloured(paper.document(desk, made).data)
