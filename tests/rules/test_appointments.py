"""Series week by week past days off and breaks, and what lies over one another."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules.appointments import MOST_IN_SERIES, overlap, weekly
from tests.conftest import LAW

NINE = datetime(2026, 11, 20, 9, 0)
minutes = st.integers(1, 600)


@given(st.dates(date(2023, 9, 1), date(2027, 5, 25)), st.integers(1, MOST_IN_SERIES), st.sampled_from((5, 6)))
def test_a_series_keeps_its_weekday_and_no_day_of_it_is_free(first: date, count: int, week: int) -> None:
    calendar = LAW.of_week(week).calendar

    days = weekly(first, count, calendar)

    assert list(days) == sorted(set(days))
    assert len(days) <= count
    assert all(day.weekday() == first.weekday() for day in days)
    assert all(calendar.is_working_day(day) and calendar.break_on(day) is None for day in days)
    assert weekly(first, 1, calendar) == days[:1]
    skipped = {first + timedelta(weeks=by) for by in range(52)} - set(days)
    assert all(not calendar.is_working_day(day) or calendar.break_on(day) or day > days[-1] for day in skipped if days)


def test_the_holiday_and_the_winter_break_are_passed_over() -> None:
    assert weekly(date(2026, 12, 9), 4, LAW.calendar) == (
        date(2026, 12, 9),
        date(2026, 12, 23),
        date(2027, 1, 13),
        date(2027, 1, 20),
    )


@pytest.mark.parametrize("count", [0, MOST_IN_SERIES + 1])
def test_what_is_no_series_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        weekly(date(2026, 12, 9), count, LAW.calendar)


@given(st.integers(-700, 700), minutes, minutes)
def test_lying_over_one_another_is_mutual_and_means_a_common_minute(after: int, one: int, other: int) -> None:
    then = NINE + timedelta(minutes=after)

    assert overlap(NINE, one, then, other) == overlap(then, other, NINE, one)
    assert overlap(NINE, one, then, other) == bool(set(range(one)) & set(range(after, after + other)))
