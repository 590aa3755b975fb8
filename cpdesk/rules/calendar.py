"""Working days, school years, quarters and breaks. The days themselves are data of the law pack."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Final

FIRST_MONTH: Final = 9
_WEEK: Final = 7


@dataclass(frozen=True)
class Quarter:
    """A school quarter: number 1 to 4, first and last day, whether the order that sets it was seen."""

    school_year: int
    number: int
    first: date
    last: date
    verified: bool


@dataclass(frozen=True)
class Break:
    """Days without lessons between two quarters of a school year; the staff works."""

    school_year: int
    first: date
    last: date


@dataclass(frozen=True)
class Calendar:
    """The days that are known.

    Attributes:
        holidays: days off besides the week's end.
        working: days of a week's end that the government made working days.
        quarters: of all school years that are known.
        week: 5 or 6 working days.
        moving: those of the holidays that move to the next working day where they fall on a day of rest.
        known: the years whose holidays are known.
        names: what each holiday is called, by language.

    """

    holidays: frozenset[date]
    working: frozenset[date]
    quarters: tuple[Quarter, ...]
    week: int = 5
    moving: frozenset[date] = frozenset()
    known: frozenset[int] = frozenset()
    names: Mapping[date, Mapping[str, str]] = field(default_factory=dict, hash=False, repr=False)

    @cached_property
    def moved(self) -> Mapping[date, date]:
        """The working days that became days off, each with the holiday that moved there."""
        found: dict[date, date] = {}
        for day in sorted(self.moving):
            if self._rests(day):
                free = day + timedelta(days=1)
                while self._rests(free) or free in self.holidays or free in found:
                    free += timedelta(days=1)
                found[free] = day
        return found

    @cached_property
    def off(self) -> frozenset[date]:
        """The holidays and the days to which they moved."""
        return self.holidays | self.moved.keys()

    def is_working_day(self, day: date) -> bool:
        """Tell whether the school works on the day (breaks of the pupils are working days of the staff)."""
        return day in self.working or not (self._rests(day) or day in self.off)

    def knows(self, first: date, last: date) -> bool:
        """Tell whether the holidays of all days from ``first`` to ``last`` are known."""
        return all(year in self.known for year in range(first.year, last.year + 1))

    def holiday(self, day: date, language: str) -> str:
        """Return the name of the holiday for which the day is off, nothing where there is none."""
        return self.names.get(self.moved.get(day, day), {}).get(language, "")

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
        return self._working_days_until(end) - self._working_days_until(start)

    def quarter_on(self, day: date) -> Quarter | None:
        """Return the school quarter of a day, None in a break or where the year is not known."""
        return next((quarter for quarter in self.quarters if quarter.first <= day <= quarter.last), None)

    def break_on(self, day: date) -> Break | None:
        """Return the break of a day, None in a quarter, in summer, or where the year is not known."""
        return next((each for each in self.breaks if each.first <= day <= each.last), None)

    @cached_property
    def breaks(self) -> tuple[Break, ...]:
        """The breaks between the quarters of each school year."""
        return tuple(
            Break(one.school_year, one.last + timedelta(days=1), other.first - timedelta(days=1))
            for one, other in pairwise(self.quarters)
            if one.school_year == other.school_year and other.first - one.last > timedelta(days=1)
        )

    def _rests(self, day: date) -> bool:
        """Tell whether a day is the week's end."""
        return day.weekday() >= self.week and day not in self.working

    def _working_from(self, day: date) -> Iterator[date]:
        while True:
            if self.is_working_day(day):
                yield day
            day += timedelta(days=1)

    def _working_days_until(self, day: date) -> int:
        """Return how many working days there are from the first day of the calendar to this one, which counts."""
        weeks, days = divmod(day.toordinal(), _WEEK)
        missing, more = self._exceptions
        return weeks * self.week + min(days, self.week) - bisect_right(missing, day) + bisect_right(more, day)

    @cached_property
    def _exceptions(self) -> tuple[list[date], list[date]]:
        """The days off within the week, and the working days at its end, in order."""
        missing = [day for day in self.off - self.working if day.weekday() < self.week]
        return sorted(missing), sorted(day for day in self.working if day.weekday() >= self.week)


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of this day began: it begins on 1 September."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def school_year_label(year: int) -> str:
    """Return the school year as a period's code: 2026 → ``2026-27``."""
    return f"{year}-{(year + 1) % 100:02}"
