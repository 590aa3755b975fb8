"""Working days, school years, quarters."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules import calendar
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.periods import PeriodError, parse_period, school_quarter_code
from tests.conftest import LAW

FRIDAY = date(2026, 11, 20)
NEAR = st.frozensets(st.integers(0, 40).map(lambda ahead: FRIDAY + timedelta(days=ahead)), max_size=15)
DAYS = st.integers(-200, 200).map(lambda by: FRIDAY + timedelta(days=by))


def made(off: frozenset[date] = frozenset(), on: frozenset[date] = frozenset(), week: int = 5) -> Calendar:
    return Calendar(off, on, (), week)


def test_a_holiday_on_monday_moves_one_day_after_friday_to_tuesday() -> None:
    monday = date(2026, 11, 23)

    assert made().working_days_after(FRIDAY, 1) == monday
    assert made(frozenset({monday})).working_days_after(FRIDAY, 1) == date(2026, 11, 24)
    assert made(on=frozenset({date(2026, 11, 21)})).working_days_after(FRIDAY, 1) == date(2026, 11, 21)
    assert made(week=6).working_days_after(FRIDAY, 2) == monday


@given(st.integers(0, 20), NEAR)
def test_a_day_off_never_brings_a_deadline_nearer(count: int, off: frozenset[date]) -> None:
    assert made(off).working_days_after(FRIDAY, count) >= made().working_days_after(FRIDAY, count)


@given(st.integers(1, 20), NEAR, st.sampled_from([5, 6]))
def test_a_deadline_is_a_working_day_and_the_days_between_are_the_days_given(
    count: int, off: frozenset[date], week: int
) -> None:
    days = made(off, week=week)

    due = days.working_days_after(FRIDAY, count)

    assert days.is_working_day(due)
    assert days.working_days_between(FRIDAY, due) == count


@given(DAYS, DAYS)
def test_days_between_are_counted_alike_both_ways(one: date, other: date) -> None:
    assert made().working_days_between(one, other) == -made().working_days_between(other, one)


def test_no_deadline_lies_in_the_past() -> None:
    with pytest.raises(ValueError, match="-1"):
        made().working_days_after(FRIDAY, -1)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_a_school_year_begins_on_the_first_of_september(day: date) -> None:
    year = calendar.school_year_of(day)

    assert date(year, 9, 1) <= day < date(year + 1, 9, 1)


def test_a_school_year_is_called_by_both_years() -> None:
    assert calendar.school_year_label(2026) == "2026-27"
    assert calendar.school_year_label(2099) == "2099-00"


def test_the_law_s_quarters_do_not_overlap_and_a_break_is_in_none() -> None:
    quarters = LAW.calendar.quarters
    for before, after in pairwise(quarters):
        assert before.first <= before.last < after.first

    gap = quarters[0].last + timedelta(days=1)
    assert LAW.calendar.quarter_on(quarters[0].last) == quarters[0]
    assert LAW.calendar.quarter_on(gap) is None


def test_every_quarter_is_found_by_its_code() -> None:
    for quarter in LAW.calendar.quarters:
        period = parse_period(school_quarter_code(quarter.school_year, quarter.number), LAW.calendar)
        assert (period.start, period.end) == (quarter.first, quarter.last)


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-27", date(2026, 9, 1), date(2027, 8, 31)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02..2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_periods_worked_by_hand(code: str, first: date, last: date) -> None:
    period = parse_period(code, LAW.calendar)

    assert (period.start, period.end) == (first, last)
    assert not period.is_over(last)
    assert period.is_over(last + timedelta(days=1))


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("2026-28", "period.unknown"),
        ("2026-Q5", "period.unknown"),
        ("2026-03..2026-01", "period.unknown"),
        ("2026-13..2026-14", "period.unknown"),
        ("второй", "period.unknown"),
        ("1999-00-q1", "period.no_calendar"),
    ],
)
def test_what_is_no_period_is_refused_by_its_code(code: str, why: str) -> None:
    with pytest.raises(PeriodError) as refused:
        parse_period(code, LAW.calendar)
    assert refused.value.code == why
