"""Consents of a pupil's representatives: for what, and in which state."""

from datetime import date
from enum import StrEnum

from cpdesk.rules.calendar import school_year_of


class ConsentPurpose(StrEnum):
    """For what consent is asked. Source: domain, section 1.8 (Rules 92 p. 12, second-hand; Law 94-V Art. 7, 8)."""

    DIAGNOSTICS = "diagnostics"
    COUNSELLING = "counselling"
    TRAINING = "training"
    DATA = "data"
    TRANSFER = "transfer"


class ConsentState(StrEnum):
    """From the question to the answer, and the answer taken back."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


def usual_term(day: date) -> date:
    """Return until when a consent of this day usually counts: to the end of its school year."""
    return date(school_year_of(day) + 1, 8, 31)
