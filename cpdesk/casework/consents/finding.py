"""Finding pupils by how their consents stand: for the list, and how many there are."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, Literal

from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.consents.states import states
from cpdesk.casework.pupils import Filter, Found
from cpdesk.rules.consents import GENERAL, ConsentPurpose, StandingState

Consent = Literal["lacking", "refused"]

_STATES: Final[Mapping[Consent, Collection[StandingState]]] = {
    "lacking": (StandingState.NONE, StandingState.ASKED),
    "refused": (StandingState.REFUSED, StandingState.WITHDRAWN),
}


class Wanted(Filter, frozen=True, kw_only=True):
    """What the list shows; ``consent`` narrows it to those for whom something that is asked of all stands so.

    ``lacking``: neither agreed nor refused nor decided to do without; ``refused``: refused or withdrawn.
    """

    consent: Consent | None = None


def find(session: Session, wanted: Wanted, day: date) -> Found:
    """Return who is meant, as ``pupils.find``, narrowed by how the consents stand on the day."""
    found = pupils.find(session, wanted)
    if wanted.consent is None or not found.ids:
        return found
    now, sought = states(session, day, GENERAL), _STATES[wanted.consent]
    return replace(found, ids=[pupil_id for pupil_id in found.ids if _stands(now, pupil_id, sought)])


def counts(session: Session, day: date) -> dict[Consent, int]:
    """Return how many pupils of the school lack something, and how many a representative refused something."""
    now, everyone = states(session, day, GENERAL), pupils.find(session, Filter()).ids
    return {
        consent: sum(_stands(now, pupil_id, sought) for pupil_id in everyone) for consent, sought in _STATES.items()
    }


def _stands(
    now: Mapping[tuple[int, ConsentPurpose], StandingState], pupil_id: int, sought: Collection[StandingState]
) -> bool:
    return any(now.get((pupil_id, purpose), StandingState.NONE) in sought for purpose in GENERAL)
