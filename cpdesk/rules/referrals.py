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
    EDUCATION = "education"
    COMMISSION = "commission"
    MENTAL_HEALTH = "mental_health"
    CORRECTION_ROOM = "correction_room"
    REHABILITATION = "rehabilitation"
    MEDIATOR = "mediator"
    NGO = "ngo"
    OMBUDSMAN = "ombudsman"
    HELPLINE = "helpline"
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


LONGEST_REPLY: Final = 250
"""Working days for an answer, at most."""
BOTH: Final = "kk ru"
"""The language of a sheet in Kazakh and, on the next page, in Russian."""
LANGUAGES: Final = ("ru", "kk", "en", BOTH)
REPORTED: Final = (
    AgencyKind.SUPPORT_CENTRE,
    AgencyKind.PMPK,
    AgencyKind.MEDICAL,
    AgencyKind.POLICE,
    AgencyKind.GUARDIANSHIP,
    AgencyKind.SOCIAL_SERVICES,
    AgencyKind.ASSISTANCE_ROOM,
    AgencyKind.OTHER,
)
"""The groups of the quarter's report; every other kind is counted among ``OTHER``."""
FAMILY_ENDS: Final = {FamilyStep.REFUSED: ReferralStatus.DECLINED, FamilyStep.CONCLUSION: ReferralStatus.DONE}
"""Steps of the family after which nothing is waited for."""
ANSWERS: Final = (ReferralStatus.ACCEPTED, ReferralStatus.DONE, ReferralStatus.DECLINED)
AWAITING: Final = (ReferralStatus.SENT, ReferralStatus.ACCEPTED)


def family_status(step: FamilyStep) -> ReferralStatus:
    """Return the state of a recommendation after a step of the family."""
    applied = ReferralStatus.ACCEPTED if step is FamilyStep.APPLIED else ReferralStatus.SENT
    return FAMILY_ENDS.get(step, applied)


def reply_due(sent_on: date, days: int, calendar: Calendar) -> date:
    """Return the last day on which the agency's answer is in time.

    ``days`` are working days; ``sent_on`` itself is not counted. Raises ValueError if ``days`` is negative.
    """
    return calendar.working_days_after(sent_on, days)
