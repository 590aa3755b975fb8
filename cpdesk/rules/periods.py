"""Periods of reports and figures, by their codes.

``2026-Q4`` calendar quarter, ``2026-27-q2`` school quarter, ``2026-27`` school year, ``2026`` calendar year,
``2026-01..2026-11`` months.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cpdesk.rules.calendar import Calendar, school_year_label


class PeriodKind(StrEnum):
    """What a period is."""

    CALENDAR_QUARTER = "calendar_quarter"
    SCHOOL_QUARTER = "school_quarter"
    SCHOOL_YEAR = "school_year"
    CALENDAR_YEAR = "calendar_year"
    MONTHS = "months"


class PeriodError(ValueError):
    """No period: ``code`` is ``period.unknown`` (not understood) or ``period.no_calendar`` (that year is not known)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Period:
    """A stretch of days, ``start`` and ``end`` included."""

    code: str
    kind: PeriodKind
    start: date
    end: date

    def is_over(self, today: date) -> bool:
        """Tell whether the whole period lies before ``today``."""
        return self.end < today


_QUARTER: Final = re.compile(r"(\d{4})-Q([1-4])")
_SCHOOL_QUARTER: Final = re.compile(r"(\d{4})-(\d{2})-q([1-4])")
_SCHOOL_YEAR: Final = re.compile(r"(\d{4})-(\d{2})")
_YEAR: Final = re.compile(r"(\d{4})")
_MONTHS: Final = re.compile(r"(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})")


def parse_period(code: str, calendar: Calendar) -> Period:
    """Return the period of a code. Raises PeriodError."""
    if found := _QUARTER.fullmatch(code):
        first = 3 * int(found[2]) - 2
        return _months(code, PeriodKind.CALENDAR_QUARTER, (int(found[1]), first), (int(found[1]), first + 2))
    if found := _SCHOOL_QUARTER.fullmatch(code):
        return _school_quarter(code, int(found[1]), found[2], int(found[3]), calendar)
    if found := _MONTHS.fullmatch(code):
        return _months(code, PeriodKind.MONTHS, (int(found[1]), int(found[2])), (int(found[3]), int(found[4])))
    if found := _SCHOOL_YEAR.fullmatch(code):
        year = int(found[1])
        _follows(year, found[2])
        return Period(code, PeriodKind.SCHOOL_YEAR, date(year, 9, 1), date(year + 1, 8, 31))
    if found := _YEAR.fullmatch(code):
        return _months(code, PeriodKind.CALENDAR_YEAR, (int(found[1]), 1), (int(found[1]), 12))
    raise PeriodError("period.unknown")


def school_quarter_code(school_year: int, number: int) -> str:
    """Return the code of a school quarter: ``2026-27-q2``."""
    return f"{school_year_label(school_year)}-q{number}"


def quarters(calendar: Calendar, kind: str) -> list[Period]:
    """Return all quarters that are known. ``kind`` is the school's calendar: school or calendar."""
    if kind == "school":
        codes = [school_quarter_code(quarter.school_year, quarter.number) for quarter in calendar.quarters]
    else:
        years = sorted({quarter.first.year for quarter in calendar.quarters})
        codes = [f"{year}-Q{number}" for year in years for number in range(1, 5)]
    return [parse_period(code, calendar) for code in codes]


def _school_quarter(code: str, year: int, ending: str, number: int, calendar: Calendar) -> Period:
    _follows(year, ending)
    for quarter in calendar.quarters:
        if (quarter.school_year, quarter.number) == (year, number):
            return Period(code, PeriodKind.SCHOOL_QUARTER, quarter.first, quarter.last)
    raise PeriodError("period.no_calendar")


def _follows(year: int, ending: str) -> None:
    if (year + 1) % 100 != int(ending):
        raise PeriodError("period.unknown")


def _months(code: str, kind: PeriodKind, first: tuple[int, int], last: tuple[int, int]) -> Period:
    try:
        start, last_month = date(*first, 1), date(*last, 1)
    except ValueError:
        raise PeriodError("period.unknown") from None
    end = (last_month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if end < start:
        raise PeriodError("period.unknown")
    return Period(code, kind, start, end)
