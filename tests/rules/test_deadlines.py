"""Deadlines over ten years: working days, days and months; what the law pack's own years say, checked by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules.calendar import Calendar
from cpdesk.rules.deadlines import LONGEST, Deadline, Term, days_left, deadline
from cpdesk.rules.tasks import TermUnit
from tests.conftest import LAW

FIRST, LAST = date(2024, 1, 1), date(2033, 12, 31)
STAYING = (date(2025, 6, 6), date(2026, 5, 27), *(date(year, 1, 7) for year in range(2024, 2036)))
MOVING = frozenset(
    date(year, month, day)
    for year in range(2024, 2036)
    for month, day in (
        *((1, 1), (1, 2), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 7), (5, 9), (7, 6), (10, 25), (12, 16)),
        *(((8, 30),) if year < 2026 else ()),
        *(((3, 15),) if year > 2026 else ()),
    )
)
DAY = timedelta(days=1)


def ten_years(week: int, working: frozenset[date] = frozenset()) -> Calendar:
    holidays = MOVING | frozenset(STAYING)
    return Calendar(holidays, working, (), week, MOVING, frozenset(range(2024, 2036)))


days = st.dates(FIRST, LAST)
weeks = st.sampled_from((5, 6))
counts = st.integers(0, 60)
calendars = st.builds(ten_years, weeks, st.frozensets(days, max_size=8))
units = st.sampled_from(TermUnit)


def naive(calendar: Calendar, start: date, end: date) -> int:
    """Count the working days after ``start`` up to ``end``, one by one."""
    return sum(calendar.is_working_day(start + DAY * by) for by in range(1, (end - start).days + 1))


@given(calendars, days, st.integers(0, 500))
def test_days_between_are_those_of_the_simple_loop(calendar: Calendar, start: date, ahead: int) -> None:
    end = start + DAY * ahead

    assert calendar.working_days_between(start, end) == naive(calendar, start, end)
    assert calendar.working_days_between(end, start) == -naive(calendar, start, end)


@given(calendars, days, counts)
def test_a_term_of_working_days_ends_on_a_working_day_that_many_days_on(
    calendar: Calendar, start: date, count: int
) -> None:
    due = deadline(Term(count, TermUnit.WORKING_DAY, start), calendar).day

    assert naive(calendar, start, due) == count
    assert count == 0 or calendar.is_working_day(due)


@given(calendars, days, counts, counts)
def test_terms_of_working_days_add_up(calendar: Calendar, start: date, one: int, other: int) -> None:
    middle = calendar.working_days_after(start, one)

    assert calendar.working_days_after(middle, other) == calendar.working_days_after(start, one + other)


@given(calendars, units, days, days, st.integers(0, 40), st.integers(0, 40))
def test_a_later_start_or_a_longer_term_never_ends_earlier(
    calendar: Calendar, unit: TermUnit, one: date, other: date, count: int, more: int
) -> None:
    early, late = sorted((one, other))

    assert deadline(Term(count, unit, early), calendar).day <= deadline(Term(count + more, unit, late), calendar).day


@given(calendars, days, counts)
def test_working_days_end_no_earlier_than_days(calendar: Calendar, start: date, count: int) -> None:
    if not calendar.working:
        by_days = deadline(Term(count, TermUnit.DAY, start), calendar).day
        assert deadline(Term(count, TermUnit.WORKING_DAY, start), calendar).day >= by_days


@given(days, counts)
def test_a_sixth_working_day_brings_no_term_further(start: date, count: int) -> None:
    assert ten_years(6).working_days_after(start, count) <= ten_years(5).working_days_after(start, count)


@given(calendars, days, st.integers(-400, 400))
def test_overdue_and_left_are_told_from_both_sides_of_the_day(calendar: Calendar, due: date, away: int) -> None:
    today = due + DAY * away
    left = days_left(today, due, calendar)

    assert (left > 0, left == 0, left < 0) == (today < due, today == due, today > due)
    if abs(naive(calendar, min(today, due), max(today, due))) > 1:
        assert abs(left) == naive(calendar, min(today, due), max(today, due))


@given(calendars, days, st.integers(1, 60))
def test_a_term_just_kept_has_as_many_days_left_as_it_was_given(calendar: Calendar, start: date, count: int) -> None:
    assert days_left(start, calendar.working_days_after(start, count), calendar) == count


@given(weeks, days)
def test_a_holiday_on_a_day_of_rest_frees_one_working_day_after_it(week: int, day: date) -> None:
    calendar, plain = ten_years(week), Calendar(MOVING | frozenset(STAYING), frozenset(), (), week)

    for free, holiday in calendar.moved.items():
        assert plain.is_working_day(free)
        assert holiday in MOVING
        assert not plain.is_working_day(holiday)
        assert holiday < free <= holiday + DAY * 7
    assert len(set(calendar.moved.values())) == len(calendar.moved)
    assert calendar.is_working_day(day) == (plain.is_working_day(day) and day not in calendar.moved)


def test_the_announced_year_2026_comes_out_of_the_rule() -> None:
    year = {day for day in LAW.calendar.off if day.year == 2026 and day.weekday() < 5}

    assert " ".join(f"{day:%d.%m}" for day in sorted(year)) == (
        "01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 26.10 16.12"
    )
    assert LAW.calendar.is_working_day(date(2026, 8, 31))
    assert LAW.calendar.moved[date(2026, 3, 9)] == date(2026, 3, 8)


def test_constitution_day_left_august_and_came_to_march() -> None:
    assert not LAW.calendar.is_working_day(date(2025, 9, 1))  # 30 August 2025 was a Saturday
    assert LAW.of_week(6).calendar.is_working_day(date(2025, 9, 1))
    assert not LAW.of_week(6).calendar.is_working_day(date(2025, 8, 30))
    assert not LAW.calendar.is_working_day(date(2027, 3, 15))


def test_christmas_and_kurban_ait_do_not_move() -> None:
    assert date(2024, 1, 7).weekday() == date(2024, 6, 16).weekday() == 6
    assert LAW.calendar.is_working_day(date(2024, 1, 8))
    assert LAW.calendar.is_working_day(date(2024, 6, 17))
    assert not LAW.calendar.is_working_day(date(2026, 5, 27))


def test_a_moved_holiday_is_called_by_its_name() -> None:
    assert LAW.calendar.holiday(date(2026, 3, 9), "ru") == "Международный женский день"
    assert LAW.calendar.holiday(date(2026, 5, 27), "kk") == "Құрбан айт"
    assert LAW.calendar.holiday(date(2026, 5, 26), "ru") == ""


@pytest.mark.parametrize(
    ("term", "wanted"),
    [
        (Term(3, TermUnit.WORKING_DAY, date(2026, 11, 19)), (date(2026, 11, 24), True, True)),
        (Term(1, TermUnit.WORKING_DAY, date(2026, 12, 15)), (date(2026, 12, 17), True, True)),
        (Term(30, TermUnit.DAY, date(2026, 10, 31)), (date(2026, 11, 30), True, True)),
        (Term(2, TermUnit.DAY, date(2026, 11, 20)), (date(2026, 11, 22), False, True)),
        (Term(1, TermUnit.MONTH, date(2027, 1, 31)), (date(2027, 2, 28), False, True)),
        (Term(13, TermUnit.MONTH, date(2026, 11, 30)), (date(2027, 12, 30), True, True)),
        (Term(10, TermUnit.WORKING_DAY, date(2027, 12, 30)), (date(2028, 1, 13), True, False)),
        (Term(3, TermUnit.WORKING_DAY, date(2023, 12, 28)), (date(2024, 1, 4), True, False)),
    ],
)
def test_terms_worked_by_hand(term: Term, wanted: tuple[date, bool, bool]) -> None:
    assert deadline(term, LAW.calendar) == Deadline(wanted[0], term, wanted[1], wanted[2])


@pytest.mark.parametrize("count", [-1, LONGEST + 1])
def test_what_is_no_term_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        deadline(Term(count, TermUnit.DAY, FIRST), LAW.calendar)
