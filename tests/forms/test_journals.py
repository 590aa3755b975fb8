"""The journal of sessions: her columns in her order, names or initials, many pages, no private note."""

from datetime import date, datetime, timedelta

import pytest

from cpdesk.casework import sessions
from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.forms import journals
from cpdesk.forms.journals import Journal
from cpdesk.rules.sessions import SessionKind
from cpdesk.words import Language, speaking
from tests.forms.conftest import HELD, Class
from tests.pdf import opened, page_count, signs_outside, text_of

YEAR = {"first": date(2026, 9, 1), "last": date(2027, 8, 31)}


def test_the_usual_columns_tell_a_session(seven: Class) -> None:
    found = text_of(journals.document(seven.desk, Journal(**YEAR)).data)

    for told in (
        "ЖУРНАЛ УЧЁТА КОНСУЛЬТАЦИЙ",
        "19.11.2026",
        "10:00",
        "Сәтбекова Айгерім, Тлеу Санжар",
        "7\u00a0«Б»",
        "педагог",
        "Позвонить маме Санжара Тлеу",
        "Всего записей: 1",
        "лист 1 из 1",
    ):
        assert told.replace("\u00a0", " ") in found.replace("\u00a0", " "), told
    assert "Ход встречи" not in found


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_no_private_note_stands_in_any_column(seven: Class, language: Language) -> None:
    columns = [PrintedColumn(code) for code in journals.WIDTHS]

    found = text_of(journals.document(seven.desk, Journal(**YEAR, columns=columns, languages=(language,))).data)

    assert "ТАЙН" not in found
    assert "Айгерім говорила с Тлеу Санжар" in found


def test_her_columns_stand_in_her_order_under_her_titles(seven: Class) -> None:
    columns = [PrintedColumn("class", "Сынып №"), PrintedColumn("date"), PrintedColumn("blank", "Кто проверил")]

    made = journals.document(seven.desk, Journal(**YEAR, columns=columns))

    found = text_of(made.data)
    assert found.index("Сынып №") < found.index("Дата") < found.index("Кто проверил")
    assert "Тлеу" not in found
    assert made.parts == ("class", "date", "blank")


def test_with_initials_no_name_stands_in_it_not_even_in_a_note(seven: Class) -> None:
    columns = [PrintedColumn(code) for code in journals.WIDTHS]

    found = text_of(journals.document(seven.desk, Journal(**YEAR, columns=columns, initials=True)).data)

    assert "С. А., Т. С." in found
    assert [name for name in ("Айгерім", "Санжар", "Тлеу", "Сәтбек") if name in found] == []


def test_only_the_days_and_kinds_wanted(seven: Class) -> None:
    for number, kind in enumerate((SessionKind.DEVELOPMENT, SessionKind.CRISIS)):
        held = HELD + timedelta(days=number)
        seven.desk.do(sessions.record, pupil_ids=[seven.sanzhar], kind=kind, held_at=held, minutes=20)

    def told(**wanted: object) -> str:
        return text_of(journals.document(seven.desk, Journal(**(YEAR | wanted))).data)  # type: ignore[arg-type]

    assert "Всего записей: 1" in told(kinds="development")
    assert "Всего записей: 3" in told(kinds="all")
    assert "записей нет" in told(last=date(2026, 11, 18))
    assert "Всего записей: 1" in told(first=date(2026, 11, 19), last=date(2026, 11, 19))


def test_many_sessions_go_over_pages_with_their_head(seven: Class) -> None:
    acts = [
        {
            "pupil_ids": [seven.aigerim],
            "kind": SessionKind.INDIVIDUAL_CONSULTATION,
            "held_at": datetime(2026, 10, 1, 8, 0) + timedelta(hours=number),
            "minutes": 20,
        }
        for number in range(60)
    ]
    seven.desk.do_all([(sessions.record, each) for each in acts])

    pdf = journals.document(seven.desk, Journal(**YEAR)).data

    with opened(pdf) as pages:
        assert all(page.get_width() > page.get_height() for page in pages)
    assert text_of(pdf).count("Итог, рекомендации") == page_count(pdf) > 2
    assert f"лист {page_count(pdf)} из {page_count(pdf)}" in text_of(pdf)
    assert signs_outside(pdf) == []


def test_every_column_of_the_pack_has_its_width_and_its_words(seven: Class) -> None:
    with speaking("ru"):
        assert set(journals.offered(seven.desk)) == set(journals.WIDTHS)
        assert {column.code for column in journals.USUAL} <= set(journals.WIDTHS)


def test_the_file_is_called_by_its_days() -> None:
    assert journals.file_name(Journal(**YEAR)) == "journal-2026-09-01-2027-08-31.pdf"
