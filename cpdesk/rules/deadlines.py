"""Deadlines: the last day of a term, how it came about, and how far a day is from it."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cpdesk.rules.calendar import Calendar
from cpdesk.rules.tasks import TermUnit

LONGEST: Final = 366
"""So many days, working days or months a term may have at most."""


@dataclass(frozen=True)
class Term:
    """So many units from a day on; ``start`` itself is not counted."""

    count: int
    unit: TermUnit
    start: date


@dataclass(frozen=True)
class Deadline:
    """The last day of a term.

    Attributes:
        day: the last day on which it is in time.
        term: how it came about.
        works: whether the school works on that day; a term of working days always ends on one.
        known: whether the holidays of all its days are known; else the day is only as good as the calendar.

    """

    day: date
    term: Term
    works: bool
    known: bool


def deadline(term: Term, calendar: Calendar) -> Deadline:
    """Return when a term ends: the same day of the month, or the month's last, where it is counted in months.

    Raises ValueError if the term is negative, or too long for the calendar of the world.
    """
    if not 0 <= term.count <= LONGEST:
        raise ValueError(term.count)
    day = _COUNTED[term.unit](term, calendar)
    return Deadline(day, term, calendar.is_working_day(day), calendar.knows(term.start, day))


def days_left(today: date, due: date, calendar: Calendar) -> int:
    """Return how many working days are left, 0 on the day itself, and below 0 by how many it is overdue.

    Overdue is counted from the day after ``due`` to ``today``, both inclusive, and at least 1: a day of the week's end
    is late as well.
    """
    left = calendar.working_days_between(today, due)
    if due < today:
        return min(left, -1)
    return max(left, 1) if due > today else 0


def _working_days(term: Term, calendar: Calendar) -> date:
    return calendar.working_days_after(term.start, term.count)


def _days(term: Term, _calendar: Calendar) -> date:
    return term.start + timedelta(days=term.count)


def _months(term: Term, _calendar: Calendar) -> date:
    years, month = divmod(term.start.month - 1 + term.count, 12)
    year, month = term.start.year + years, month + 1
    return date(year, month, min(term.start.day, monthrange(year, month)[1]))


_COUNTED: Final[dict[TermUnit, Callable[[Term, Calendar], date]]] = {
    TermUnit.WORKING_DAY: _working_days,
    TermUnit.DAY: _days,
    TermUnit.MONTH: _months,
}
