"""The consent on paper: what stands on a sheet, one page for each, a class in two languages, and the command."""

import json
from datetime import date
from pathlib import Path

import pytest

from cpdesk import cli
from cpdesk.casework import guardians, outgoing, wordings
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.forms import consents as paper
from cpdesk.forms.consents import Sheets
from cpdesk.forms.wording import of
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.rules.pupils import Relation
from tests.casework.people import enrol
from tests.conftest import PASSWORD
from tests.pdf import opened, text_of


@pytest.fixture
def pupil(desk: Desk) -> PupilId:
    number = PupilId(enrol(desk, born=date(2013, 3, 8)))
    for name, relation, legal in (
        ("Ли", Relation.OTHER, False),
        ("Сәтбекова", Relation.MOTHER, True),
        ("Сәтбеков", Relation.FATHER, True),
    ):
        desk.do(guardians.add, pupil_id=number, last_name=name, first_name="С.", relation=relation, legal=legal)
    return number


def pages_of(pdf: bytes) -> list[str]:
    with opened(pdf) as pages:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pages]


def words(desk: Desk, wanted: Sheets) -> str:
    return text_of(paper.document(desk, wanted).data)


def test_a_sheet_names_pupil_representative_purposes_and_term(desk: Desk, pupil: PupilId) -> None:
    said = words(desk, Sheets(pupil_ids=[pupil]))

    for part in (
        "Сәтбек Айгерім",
        "8 марта 2013 г.",
        "7 «Б»",
        "Сәтбекова С.",
        "мать",
        "Психологическая диагностика",
        "Тренинги и групповые занятия",
        "до 31 августа 2027 г.",
        "15 рабочих дней",
        "ссылки на законы не сверены",
        "лист 1 из 1",
    ):
        assert part in said.replace("\u00a0", " ")
    assert "Ли С." not in said
    assert "Передача" not in said


def test_an_adult_who_is_no_legal_representative_is_not_written_on_the_sheet(desk: Desk) -> None:
    pupil = PupilId(enrol(desk, "Цой"))
    desk.do(guardians.add, pupil_id=pupil, last_name="Соседова", relation=Relation.OTHER, legal=False)

    assert "Соседова" not in words(desk, Sheets(pupil_ids=[pupil]))


def test_a_class_in_two_languages_is_one_document_of_a_page_each(desk: Desk, pupil: PupilId) -> None:
    other = PupilId(enrol(desk, "Ким", "Артём"))
    document = paper.document(desk, Sheets(pupil_ids=[pupil, other], languages=("kk", "ru")))

    pages = pages_of(document.data)
    assert len(pages) == 4
    assert [("КЕЛІСІМ" in each, "Сәтбек Айгерім" in each, "Ким Артём" in each) for each in pages] == [
        (True, True, False),
        (False, True, False),
        (True, False, True),
        (False, False, True),
    ]
    assert all("1 / 1" in each or "1 из 1" in each for each in pages)
    assert (document.recipient, document.language, document.about) == ("Заңды өкілдер, 7 «Б»", "kk ru", None)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_longest_sheet_fits_on_its_page_and_leaves_room_for_names(desk: Desk, language: str) -> None:
    pupil = PupilId(enrol(desk, "Ә" * 60, "Ы" * 60, patronymic="Қ" * 60))
    wanted = Sheets(pupil_ids=[pupil], purposes=tuple(ConsentPurpose), languages=[language], agency_id=AgencyId(1))

    assert len(pages_of(paper.document(desk, wanted).data)) == 1


def test_another_representative_purpose_and_term_may_be_chosen(desk: Desk, pupil: PupilId) -> None:
    father = next(adult for adult in desk.ask(guardians.of_pupil, pupil) if adult.relation is Relation.FATHER)
    only = (ConsentPurpose.TRANSFER,)
    wanted = Sheets(pupil_ids=[pupil], purposes=only, guardian_id=father.id, agency_id=AgencyId(1))

    said = words(desk, wanted)

    assert "Сәтбеков С." in said
    assert "Сәтбекова" not in said
    assert "Передача сведений о ребёнке, куда: Центр психологической поддержки" in said
    assert "Индивидуальные консультации" not in said
    earlier = Sheets(pupil_ids=[pupil], until=date(2026, 12, 31))
    assert "до 31 декабря 2026 г." in words(desk, earlier)


def test_what_cannot_be_printed_is_refused(desk: Desk, pupil: PupilId) -> None:
    for wanted, code in (
        (Sheets(pupil_ids=[]), "consent.no_rows"),
        (Sheets(pupil_ids=[PupilId(99)]), "pupil.unknown"),
        (Sheets(pupil_ids=[pupil], purposes=(ConsentPurpose.TRANSFER,)), "consent.no_agency"),
    ):
        with pytest.raises(Refused) as refused:
            paper.document(desk, wanted)
        assert refused.value.code == code


def test_the_words_are_hers_to_change_and_none_is_missing(desk: Desk, pupil: PupilId) -> None:
    assert not of(None, paper.KIND, paper.TEXTS).verified
    desk.do(wordings.change, form="consent", key="texts.counselling", language="ru", text="Беседы наедине")

    assert "Беседы наедине" in words(desk, Sheets(pupil_ids=[pupil]))


def test_a_file_name_holds_no_childs_name() -> None:
    assert (paper.file_name("7 «Б»"), paper.file_name(12), paper.file_name("")) == (
        "consent-7Б.pdf",
        "consent-12.pdf",
        "consent.pdf",
    )


def test_the_command_writes_the_form_through_the_ledger(
    folder: Path, desk: Desk, pupil: PupilId, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.vault.close()
    password, out = tmp_path / "password", tmp_path / "лист.pdf"
    password.write_text(PASSWORD, "utf-8")
    asked = ["--json", "--lang", "kk", "form", str(folder), "consent", str(pupil), "--out", str(out)]

    assert cli.main([*asked, "--password-file", str(password)]) == 0

    assert json.loads(capsys.readouterr().out) == {"form": "consent", "file": str(out)}
    assert "КЕЛІСІМ" in text_of(out.read_bytes())


def test_what_leaves_is_noted_with_the_pupil(desk: Desk, pupil: PupilId, tmp_path: Path) -> None:
    outgoing.save(desk, paper.document(desk, Sheets(pupil_ids=[pupil])), tmp_path / paper.file_name(pupil))

    (row,) = desk.ask(outgoing.rows, about=("pupil", pupil))
    assert (row.kind, row.recipient, row.parts) == ("consent", "Законный представитель", "name born class guardian")
