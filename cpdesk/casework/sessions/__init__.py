"""Sessions: acts and questions."""

from cpdesk.casework.sessions.acts import NextStep, add_addendum, change, get, record, sign
from cpdesk.casework.sessions.questions import (
    AddendumRow,
    AdultRow,
    LastNote,
    Participant,
    SessionCard,
    SessionRow,
    card,
    ids,
    last_before,
    rows,
)

__all__ = [
    "AddendumRow",
    "AdultRow",
    "LastNote",
    "NextStep",
    "Participant",
    "SessionCard",
    "SessionRow",
    "add_addendum",
    "card",
    "change",
    "get",
    "ids",
    "last_before",
    "record",
    "rows",
    "sign",
]
