"""Referrals: kinds of agencies, states, and until when an answer is due."""

from datetime import date
from enum import StrEnum
from typing import Final

from cpdesk.rules.calendar import Calendar


class AgencyKind(StrEnum):
    """Where a pupil may be referred. Source: domain, section 5; the directory of a vault can be edited."""

    SUPPORT_CENTRE = "support_centre"
    PMPK = "pmpk"
    MEDICAL = "medical"
    POLICE = "police"
    GUARDIANSHIP = "guardianship"
    SOCIAL_SERVICES = "social_services"
    ASSISTANCE_ROOM = "assistance_room"
    OTHER = "other"


class ReferralStatus(StrEnum):
    """From the draft to the answer."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DONE = "done"
    DECLINED = "declined"
    REVOKED = "revoked"


class FamilyStep(StrEnum):
    """What the parents did with a recommendation to apply somewhere themselves (domain, section 5)."""

    INFORMED = "informed"
    AGREED = "agreed"
    REFUSED = "refused"
    APPLIED = "applied"
    CONCLUSION = "conclusion"


class Urgency(StrEnum):
    """How soon the agency is asked to act."""

    ROUTINE = "routine"
    URGENT = "urgent"


class SheetPart(StrEnum):
    """A part of the sheet that leaves only where the addressee needs it; name, class, reason and request always do."""

    IIN = "iin"
    GUARDIAN = "guardian"
    OBSERVED = "observed"
    DONE = "done"


ANSWERS: Final = (ReferralStatus.ACCEPTED, ReferralStatus.DONE, ReferralStatus.DECLINED)
AWAITING: Final = (ReferralStatus.SENT, ReferralStatus.ACCEPTED)


def reply_due(sent_on: date, days: int, calendar: Calendar) -> date:
    """Return the last day on which the agency's answer is in time.

    ``days`` are working days; ``sent_on`` itself is not counted. Raises ValueError if ``days`` is negative.
    """
    return calendar.working_days_after(sent_on, days)
