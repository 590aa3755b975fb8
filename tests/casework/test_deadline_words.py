"""Deadlines in words, in three languages: the sum, how far it is, what is not known of it."""

from collections.abc import Iterator
from datetime import date, time

import pytest

from cpdesk import words
from cpdesk.casework.terms import deadlines
from cpdesk.rules.deadlines import Term, deadline
from cpdesk.rules.tasks import TermUnit
from tests.conftest import LAW

THURSDAY = date(2026, 11, 19)
TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    before = words.language()
    yield
    words.use(before)


@pytest.mark.parametrize(
    ("language", "unit", "count", "said"),
    [
        ("ru", TermUnit.WORKING_DAY, 1, "1 раб. день от чт 19.11"),
        ("ru", TermUnit.WORKING_DAY, 3, "3 раб. дня от чт 19.11"),
        ("ru", TermUnit.WORKING_DAY, 10, "10 раб. дней от чт 19.11"),
        ("ru", TermUnit.DAY, 30, "30 дней от чт 19.11"),
        ("ru", TermUnit.MONTH, 6, "6 месяцев от чт 19.11"),
        ("kk", TermUnit.WORKING_DAY, 3, "бс 19.11 + 3 жұмыс күні"),
        ("kk", TermUnit.DAY, 30, "бс 19.11 + 30 күн"),
        ("kk", TermUnit.MONTH, 6, "бс 19.11 + 6 ай"),
        ("en", TermUnit.WORKING_DAY, 1, "1 working day from Thu 19.11"),
        ("en", TermUnit.WORKING_DAY, 3, "3 working days from Thu 19.11"),
    ],
)
def test_the_sum_is_said_in_each_language(language: words.Language, unit: TermUnit, count: int, said: str) -> None:
    words.use(language)

    assert deadlines.counted(Term(count, unit, THURSDAY)) == said


@pytest.mark.parametrize(
    ("language", "due", "said"),
    [
        ("ru", date(2026, 11, 18), "просрочено на 2 раб. дня"),
        ("ru", date(2026, 11, 20), "сегодня"),
        ("ru", date(2026, 11, 27), "через 5 раб. дней"),
        ("kk", date(2026, 11, 18), "мерзімі 2 жұмыс күніне өтті"),
        ("kk", date(2026, 11, 20), "бүгін"),
        ("en", date(2026, 11, 18), "2 working days overdue"),
        ("en", date(2026, 11, 27), "in 5 working days"),
    ],
)
def test_how_far_a_day_is_is_said_in_each_language(language: words.Language, due: date, said: str) -> None:
    words.use(language)

    assert deadlines.standing(due, TODAY, LAW.calendar) == said


def test_a_day_off_that_is_over_is_one_day_late() -> None:
    words.use("ru")

    assert deadlines.standing(date(2026, 11, 21), date(2026, 11, 22), LAW.calendar) == "просрочено на 1 раб. день"


@pytest.mark.parametrize(
    ("language", "minutes", "said"),
    [("ru", 21, "21 мин"), ("ru", 175, "2 ч 55 мин"), ("kk", 175, "2 сағ 55 мин"), ("en", 60, "1 h 0 min")],
)
def test_a_stretch_of_the_day(language: words.Language, minutes: int, said: str) -> None:
    words.use(language)

    assert deadlines.span(minutes) == said


def test_the_last_day_and_its_hour() -> None:
    words.use("ru")

    assert deadlines.until(date(2026, 11, 24), time(17)) == "вт 24.11.2026 17:00"
    assert deadlines.until(date(2026, 11, 24), time(17), year=False) == "вт 24.11 17:00"
    assert deadlines.until(date(2026, 11, 24)) == "вт 24.11.2026"


@pytest.mark.parametrize(
    ("term", "told"),
    [
        (Term(3, TermUnit.WORKING_DAY, THURSDAY), ""),
        (Term(2, TermUnit.DAY, TODAY), "This is a day off."),
        (Term(14, TermUnit.MONTH, TODAY), "The holidays of 2026–2028 are not all known: count again later."),
        (
            Term(5, TermUnit.WORKING_DAY, date(2028, 1, 10)),
            "The holidays of 2028 are not all known: count again later.",
        ),
    ],
)
def test_what_is_doubtful_is_said(term: Term, told: str) -> None:
    words.use("en")

    assert deadlines.doubt(deadline(term, LAW.calendar)) == told
