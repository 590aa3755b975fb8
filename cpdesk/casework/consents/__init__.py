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
from cpdesk.casework.consents.finding import Consent, Wanted, counts, find
from cpdesk.casework.consents.questions import (
    ClassCount,
    ConsentRow,
    GridRow,
    Representative,
    Standing,
    WaiverRow,
    of_class,
    of_pupil,
    overview,
    standing,
    standings,
    waivers_of_pupil,
)

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
    "waive",
    "waivers_of_pupil",
    "withdraw",
]
