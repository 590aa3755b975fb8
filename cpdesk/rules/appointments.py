"""Appointments: sessions that are planned, alone or week by week."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from cpdesk.rules.calendar import Calendar

MOST_IN_SERIES: Final = 60
_YEAR: Final = timedelta(days=366)


class AppointmentState(StrEnum):
    """``held``: a session was recorded for it."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"


def weekly(first: date, count: int, calendar: Calendar) -> tuple[date, ...]:
    """Return the days of a weekly series: days off and breaks are skipped, so the series goes on after them.

    At most a year is looked ahead: fewer days come back where no more lie in it. Where no school year is known there
    are no breaks to skip. Raises ValueError if ``count`` is not 1 to ``MOST_IN_SERIES``.
    """
    if not 1 <= count <= MOST_IN_SERIES:
        raise ValueError(count)
    weeks = (first + timedelta(weeks=number) for number in range(_YEAR.days // 7))
    taught = [day for day in weeks if calendar.is_working_day(day) and calendar.break_on(day) is None]
    return tuple(taught[:count])


def overlap(one: datetime, minutes: int, other: datetime, other_minutes: int) -> bool:
    """Tell whether two appointments, by beginning and length, lie over one another; end to end they do not."""
    return one < other + timedelta(minutes=other_minutes) and other < one + timedelta(minutes=minutes)
