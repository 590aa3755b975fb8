"""Consents of a pupil's representatives, and decisions to do without one: acts and questions."""

from cpdesk.casework.consents.acts import (
    ClassAnswer,
    answer,
    ask,
    correct,
    note,
    note_class,
    waive,
    withdraw,
)
from cpdesk.casework.consents.classes import ClassCount, GridRow, Representative, of_class, overview
from cpdesk.casework.consents.finding import Consent, Wanted, counts, find
from cpdesk.casework.consents.questions import (
    ConsentRow,
    Standing,
    WaiverRow,
    of_pupil,
    standing,
    standings,
    waivers_of_pupil,
)
from cpdesk.casework.consents.states import states

__all__ = [
    "ClassAnswer",
    "ClassCount",
    "Consent",
    "ConsentRow",
    "GridRow",
    "Representative",
    "Standing",
    "WaiverRow",
    "Wanted",
    "answer",
    "ask",
    "correct",
    "counts",
    "find",
    "note",
    "note_class",
    "of_class",
    "of_pupil",
    "overview",
    "standing",
    "standings",
    "states",
    "waive",
    "waivers_of_pupil",
    "withdraw",
]
