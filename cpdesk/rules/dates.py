"""Dates as people type them."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from cpdesk.rules.names import digits_from_kazakh_row

OLDEST_PUPIL: Final = 30
_CLOCK: Final = re.compile(r"^(\d{1,2})[:.,\s]?(\d{2})$", re.ASCII)
_TODAY: Final = frozenset({"сегодня", "бүгін", "today"})
_WEEKDAYS: Final = {
    name: number
    for names in ("пн вт ср чт пт сб вс", "дс сс ср бс жм сн жк", "mon tue wed thu fri sat sun")
    for number, name in enumerate(names.split())
}
_PARTS: Final = re.compile(r"^(\d{1,2})[./,\s-](\d{1,2})(?:[./,\s-](\d{4}|\d{2}))?\.?$", re.ASCII)
_ISO: Final = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$", re.ASCII)
_SOLID: Final = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$", re.ASCII)


def parse_date(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the date that was typed, None if it is none.

    Understands ``24.11``, ``1.9.26``, ``01092026``, ``2026-09-01``, ``+3`` and ``-1`` (days from today), weekdays in
    three languages (the next such day), «сегодня». ``past``: a two-digit year is never in the future (birth dates).
    """
    written = text.strip().casefold()
    typed = written.rstrip(".")
    if typed in _TODAY:
        return today
    if typed in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS[typed] - today.weekday() - 1) % 7 + 1)
    if re.fullmatch(r"[+-][0-9]{1,3}", typed):
        return today + timedelta(days=int(typed))
    return _numbers(typed, today, past=past) or _numbers(digits_from_kazakh_row(written), today, past=past)


def plausible_birth(born: date, today: date) -> bool:
    """Tell whether a pupil can be born on this day: not in the future, at most 30 years ago."""
    return born <= today and today.year - born.year <= OLDEST_PUPIL


def plausible_day(day: date, today: date) -> bool:
    """Tell whether something about a pupil can have happened or be planned: 30 years back, a year ahead at most."""
    return -OLDEST_PUPIL <= day.year - today.year <= 1


def as_moment(day: date, clock: str) -> datetime | None:
    """Return the day with a time of day typed as ``9:05``, ``9.05`` or ``0905``, None if that is no time."""
    written = clock.strip()
    found = _CLOCK.match(written) or _CLOCK.match(digits_from_kazakh_row(written))
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:  # noqa: PLR2004  a clock's own limits
        return None
    return datetime(day.year, day.month, day.day, int(found[1]), int(found[2]))  # noqa: DTZ001  wall time, no zone


def _numbers(typed: str, today: date, *, past: bool) -> date | None:
    if found := _ISO.match(typed):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _PARTS.match(typed) or _SOLID.match(typed)
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year is None:
        return _day(today.year, month, day)
    full = int(year) if len(year) == 4 else _century(int(year), today, past=past)  # noqa: PLR2004
    return _day(full, month, day)


def _century(year: int, today: date, *, past: bool) -> int:
    full = today.year - today.year % 100 + year
    return full - 100 if past and full > today.year else full


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
