"""The words of a form: complete, in three languages, with no brace that stands for nothing; else the line is named."""

from datetime import date
from pathlib import Path

import pytest

from cpdesk import resource
from cpdesk.casework import agencies, pupils, referrals, wordings
from cpdesk.casework.desk import Desk
from cpdesk.forms import presets, recovery
from cpdesk.forms import referrals as paper
from cpdesk.forms.wording import PLACEHOLDERS
from cpdesk.records.base import ReferralId
from cpdesk.rules.packs import PackError
from cpdesk.rules.referrals import AgencyKind
from cpdesk.ui.shell.refusals import sentence
from tests.pdf import text_of

SHIPPED = resource("forms", "referral.toml").read_text("utf-8")


def refused(tmp_path: Path, old: str, new: str) -> tuple[str, int]:
    """Load the shipped form with one place changed; return the code and the line of the refusal."""
    assert old in SHIPPED
    path = tmp_path / "referral.toml"
    path.write_text(SHIPPED.replace(old, new, 1), "utf-8")
    with pytest.raises(PackError) as error:
        presets.load(path)
    assert "referral.toml" in sentence(error.value)
    return error.value.code, error.value.line


def line_of(text: str) -> int:
    return next(number for number, line in enumerate(SHIPPED.splitlines(), 1) if text in line)


def test_the_shipped_forms_are_complete() -> None:
    assert set(presets.presets(presets.wording())) == set(AgencyKind)
    assert recovery.wording().verified


def test_a_kazakh_text_that_is_missing_is_named_with_its_line(tmp_path: Path) -> None:
    assert refused(tmp_path, 'kk = "Туған күні:", ', "") == ("pack.language", line_of("born ="))


def test_a_title_that_lacks_a_language_is_named_where_it_stands(tmp_path: Path) -> None:
    told = 'subtitle = { ru = "в медицинскую организацию", kk = "медициналық ұйымға"'

    assert refused(tmp_path, told, 'subtitle = { ru = "в медицинскую организацию"') == (
        "pack.language",
        line_of("в медицинскую организацию"),
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("Исх. № {number} от {date}", "Исх. № {nomer} от {date}", "pack.placeholder", "number ="),
        ("document = {", "dokument = {", "pack.missing", ""),
        ("verified = false", 'verified = "no"', "pack.verified", "edition ="),
        ('kinds = ["police"]', 'kinds = ["polise"]', "pack.value", 'kinds = ["police"]'),
        ('kinds = ["police"]', 'kinds = ["other"]', "pack.missing", "[[presets]]"),
        ('parts = ["iin", "guardian", "observed"]', 'parts = ["diagnosis"]', "pack.value", 'parts = ["iin", '),
        ('"first_visit", "advice"', '"last_visit", "advice"', "pack.value", '"first_visit", "advice"'),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, old: str, new: str, code: str, place: str) -> None:
    assert refused(tmp_path, old, new) == (code, line_of(place) if place else 0)


def test_broken_toml_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path, "[texts]", "[texts")[0] == "pack.syntax"


def test_every_placeholder_of_the_closed_list_is_used() -> None:
    words = "".join(wordings.pack(form).text for form in wordings.forms())

    assert [name for name in PLACEHOLDERS if f"{{{name}}}" not in words] == []


def test_a_sheet_says_what_she_wrote_in_the_place_of_the_packs_words(desk: Desk) -> None:
    pupil = desk.do(pupils.enrol, last_name="Әлиева", first_name="Айгерім", class_="7Б").id
    agency = desk.do(agencies.add, kind=AgencyKind.MEDICAL, name="Поликлиника № 5").id
    made = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, reason="Причина").id or 0
    for key, text in (
        ("texts.footer", "Лично в руки"),
        ("presets.medical.title", "ПРОСЬБА ОБ ОСМОТРЕ"),
        ("slip.signed", "Кто осмотрел:"),
    ):
        desk.do(wordings.change, form="referral", key=key, language="ru", text=text)

    russian = text_of(paper.document(desk, ReferralId(made)).data)
    kazakh = text_of(paper.document(desk, ReferralId(made), "kk").data)

    assert [text for text in ("Лично в руки", "ПРОСЬБА ОБ ОСМОТРЕ", "Кто осмотрел:") if text not in russian] == []
    assert "Лично в руки" not in kazakh
    desk.do(wordings.reset, form="referral")
    assert "Конфиденциально" in text_of(paper.document(desk, ReferralId(made)).data)
    assert presets.wording(desk) is presets.wording()


def test_the_recovery_sheet_says_it_too(desk: Desk) -> None:
    desk.do(wordings.change, form="recovery", key="texts.keep_text", language="ru", text="В сейфе бухгалтерии")

    made = [text_of(recovery.sheet("AAAA-BBBB", "Школа", date(2026, 9, 1), "ru", each)) for each in (desk, None)]

    assert ["бухгалтерии" in text for text in made] == [True, False]
