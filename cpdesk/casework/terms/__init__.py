"""What the codes of the field are called: acts, records, fields and values in the language in force."""

from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from cpdesk.casework.terms import acts, records, values
from cpdesk.words import short_date, translate

_UNTOLD: Final = frozenset(
    {
        ("adult", "guardian_id"),
        ("expected", "guardian_id"),
        ("guardianship", "guardian_id"),
        ("pupil", "fold"),
        ("pupil", "sort_key"),
        ("pupil", "level_since"),
        ("enrolment", "until"),
    }
)


def term(value: Enum) -> str:
    """Return what a value of the field is called. Raises KeyError for one that has no name yet: a test names it."""
    return values.TERMS[type(value)]()[value]


def act_name(code: str) -> str:
    """Return what an act is called, as a noun phrase: it stands in history and after «Undo:»."""
    return acts.names().get(code, code)


def table_name(table: str) -> str:
    """Return what a record of the table is called, to name what stands in the way of an undo."""
    return records.tables().get(table, table)


def field_name(table: str, column: str) -> str | None:
    """Return what a column is called, None for one that follows from others and is not told."""
    names = records.fields()
    return names.get(f"{table}.{column}", names.get(column)) if (table, column) not in _UNTOLD else None


def in_words(value: Any) -> str:
    """Return a value as a person would write it; an empty one is a dash."""
    if isinstance(value, Enum):
        return term(value)
    if isinstance(value, bool):
        return translate("Terms", "yes") if value else translate("Terms", "no")
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return short_date(value)
    return "—" if value in (None, "") else str(value)
