"""Dates and times as people type them."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules import dates

FRIDAY = date(2026, 11, 20)
DAYS = st.dates(date(1899, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(["%d.%m.%Y", "%d/%m/%Y", "%d,%m,%Y", "%d-%m-%Y", "%d %m %Y", "%d%m%Y", "%Y-%m-%d"]))
def test_every_day_is_understood_in_every_spelling(day: date, spelling: str) -> None:
    assert dates.parse_date(day.strftime(spelling), FRIDAY) == day


@given(DAYS)
def test_a_date_typed_on_the_kazakh_row_is_understood(day: date) -> None:
    row = str.maketrans("1234567890", '"әіңғ,.үұқ')

    assert dates.parse_date(day.strftime("%d/%m/%Y").translate(row), FRIDAY) == day


@given(st.dates(date(1927, 1, 1), date(2026, 11, 20)))
def test_a_birth_date_with_two_digits_of_the_year_is_never_to_come(born: date) -> None:
    found = dates.parse_date(born.strftime("%d.%m.%y"), FRIDAY, past=True)

    assert found is not None
    assert found.year <= FRIDAY.year
    assert found.year % 100 == born.year % 100


@given(st.integers(-365, 365))
def test_days_from_today(by: int) -> None:
    assert dates.parse_date(f"{by:+}", FRIDAY) == FRIDAY + timedelta(days=by)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.11", date(2026, 11, 24)),
        ("1.9.26", date(2026, 9, 1)),
        ("пн", date(2026, 11, 23)),
        ("Пт", date(2026, 11, 27)),
        ("дс", date(2026, 11, 23)),
        ("жк", date(2026, 11, 22)),
        ("сегодня", FRIDAY),
        ("бүгін", FRIDAY),
        ("+3", date(2026, 11, 23)),
        ("29.02.2024", date(2024, 2, 29)),
    ],
)
def test_dates_worked_by_hand(typed: str, meant: date) -> None:
    assert dates.parse_date(typed, FRIDAY) == meant


@pytest.mark.parametrize("typed", ["", "32.01.2026", "29.02.2026", "завтра утром", "0.0", "24.13", "+10000", "٢٤.١١"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert dates.parse_date(typed, FRIDAY) is None


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks(typed: str) -> None:
    dates.parse_date(typed, FRIDAY)
    dates.as_moment(FRIDAY, typed)


@pytest.mark.parametrize(
    ("born", "possible"),
    [
        (date(1899, 1, 1), False),
        (date(1995, 12, 31), False),
        (date(1996, 1, 1), True),
        (FRIDAY, True),
        (date(2026, 11, 21), False),
        (date(2099, 1, 1), False),
    ],
)
def test_a_pupil_is_born_within_thirty_years(born: date, possible: bool) -> None:
    assert dates.plausible_birth(born, FRIDAY) is possible


@pytest.mark.parametrize(
    ("day", "possible"),
    [(date(1899, 9, 1), False), (date(1996, 1, 1), True), (date(2027, 12, 31), True), (date(2099, 9, 1), False)],
)
def test_the_day_of_a_thing_lies_within_thirty_years_back_and_one_ahead(day: date, possible: bool) -> None:
    assert dates.plausible_day(day, FRIDAY) is possible


@given(st.times())
def test_every_time_of_day_is_understood(clock: time) -> None:
    typed = f"{clock:%H:%M}"
    wanted = datetime.combine(FRIDAY, clock).replace(second=0, microsecond=0)

    for spelling in (typed, typed.replace(":", "."), typed.replace(":", "")):
        assert dates.as_moment(FRIDAY, spelling) == wanted


@pytest.mark.parametrize("typed", ["24:00", "9:60", "", "9", "полдень"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert dates.as_moment(FRIDAY, typed) is None
