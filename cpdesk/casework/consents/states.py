"""How the consents of the whole school stand: what is plain is told by the database, the rest weighed by the rule."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from cpdesk.casework.consents.questions import standings
from cpdesk.records.base import PupilId
from cpdesk.records.consents import Consent, Waiver
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState

Key = tuple[int, ConsentPurpose]
YEAR = timedelta(days=366)


def states(session: Session, day: date, purposes: Collection[ConsentPurpose]) -> dict[Key, StandingState]:
    """Return how each pupil and purpose stands on the day of which anything was said; of the rest nothing was."""
    found, unclear = _plain(session, day, purposes)
    unclear |= {key for key in _waived(session, day, purposes) if found.get(key) is not StandingState.GIVEN}
    for purpose in purposes:
        ids = sorted(PupilId(pupil_id) for pupil_id, about in unclear if about is purpose)
        for pupil_id, each in standings(session, ids, day, (purpose,), ended=False).items() if ids else ():
            found[pupil_id, purpose] = each[purpose].state
    return found


def _plain(
    session: Session, day: date, purposes: Collection[ConsentPurpose]
) -> tuple[dict[Key, StandingState], set[Key]]:
    """Return where every word in force is a consent given, and where other words are in force."""
    given = and_(Consent.state == ConsentState.GIVEN, Consent.answered_on <= day)
    query = (
        select(Consent.pupil_id, Consent.purpose, func.count(), func.sum(case((given, 1), else_=0)))
        .where(~Consent.deleted, Consent.purpose.in_(purposes), or_(Consent.until.is_(None), Consent.until >= day))
        .group_by(Consent.pupil_id, Consent.purpose)
    )
    found: dict[Key, StandingState] = {}
    unclear: set[Key] = set()
    for pupil_id, purpose, words, agreed in session.execute(query):
        if words == agreed:
            found[pupil_id, purpose] = StandingState.GIVEN
        else:
            unclear.add((pupil_id, purpose))
    return found, unclear


def _waived(session: Session, day: date, purposes: Collection[ConsentPurpose]) -> list[Key]:
    """Return for whom a decision without consent may be in force: it lasts no longer than a school year."""
    query = select(Waiver.pupil_id, Waiver.purpose).where(
        ~Waiver.deleted, Waiver.purpose.in_(purposes), Waiver.decided_on.between(day - YEAR, day)
    )
    return [(pupil_id, purpose) for pupil_id, purpose in session.execute(query)]
