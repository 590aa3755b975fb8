"""Finding pupils by how their consents stand: for the list, and how many there are."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, Literal

from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.consents.questions import standings
from cpdesk.casework.pupils import Filter, Found
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import StandingState

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
    if wanted.consent is None:
        return found
    return replace(found, ids=_standing_so(session, found.ids, wanted.consent, day))


def counts(session: Session, day: date) -> dict[Consent, int]:
    """Return how many pupils of the school lack something, and how many a representative refused something."""
    everyone = pupils.find(session, Filter()).ids
    return {consent: len(ids) for consent, ids in _each(session, everyone, day).items()}


def _standing_so(session: Session, pupil_ids: Iterable[PupilId], consent: Consent, day: date) -> list[PupilId]:
    return _each(session, pupil_ids, day)[consent]


def _each(session: Session, pupil_ids: Iterable[PupilId], day: date) -> dict[Consent, list[PupilId]]:
    found = standings(session, pupil_ids, day)
    return {
        consent: [pupil_id for pupil_id, each in found.items() if any(of.state in states for of in each.values())]
        for consent, states in _STATES.items()
    }
