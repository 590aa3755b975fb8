"""Working days, school years and quarters. The days themselves are data of the law pack."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

FIRST_MONTH: Final = 9
_SATURDAY: Final = 5


@dataclass(frozen=True)
class Quarter:
    """A school quarter: number 1 to 4, first and last day, whether the order that sets it was seen."""

    school_year: int
    number: int
    first: date
    last: date
    verified: bool


@dataclass(frozen=True)
class Calendar:
    """The days that are known.

    Attributes:
        holidays: days off besides the week's end.
        working: days of a week's end that the government made working days.
        quarters: of all school years that are known.
        week: 5 or 6 working days.

    """

    holidays: frozenset[date]
    working: frozenset[date]
    quarters: tuple[Quarter, ...]
    week: int = 5

    def is_working_day(self, day: date) -> bool:
        """Tell whether the school works on the day (breaks of the pupils are working days of the staff)."""
        if day in self.working:
            return True
        rest = day.weekday() > _SATURDAY if self.week == _SATURDAY + 1 else day.weekday() >= _SATURDAY
        return not rest and day not in self.holidays

    def working_days_after(self, start: date, count: int) -> date:
        """Return the day that is ``count`` working days after ``start``, which is not counted itself.

        Raises ValueError if ``count`` is negative.
        """
        if count < 0:
            raise ValueError(count)
        day = start
        for _ in range(count):
            day = next(self._working_from(day + timedelta(days=1)))
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """Return how many working days lie after ``start`` up to ``end``; negative when ``end`` is earlier."""
        if end < start:
            return -self.working_days_between(end, start)
        days = (end - start).days
        return sum(self.is_working_day(start + timedelta(days=ahead)) for ahead in range(1, days + 1))

    def quarter_on(self, day: date) -> Quarter | None:
        """Return the school quarter of a day, None in a break or where the year is not known."""
        return next((quarter for quarter in self.quarters if quarter.first <= day <= quarter.last), None)

    def _working_from(self, day: date) -> Iterator[date]:
        while True:
            if self.is_working_day(day):
                yield day
            day += timedelta(days=1)


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of this day began: it begins on 1 September."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def school_year_label(year: int) -> str:
    """Return the school year as a period's code: 2026 → ``2026-27``."""
    return f"{year}-{(year + 1) % 100:02}"
