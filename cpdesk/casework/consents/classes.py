"""Questions about the consents of whole classes: the grid of one, and how all of them stand."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.consents.questions import Standing, name_of, standing
from cpdesk.casework.consents.states import states
from cpdesk.records.base import PupilId
from cpdesk.records.consents import Consent
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.pupils import Pupil
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.pupils import Relation


@dataclass(frozen=True)
class Representative:
    """A legal representative of a pupil."""

    id: int
    name: str
    relation: Relation


@dataclass(frozen=True)
class GridRow:
    """A pupil of the class grid; the representative who was asked stands first, no other adult is proposed."""

    pupil_id: PupilId
    name: str
    standing: Standing
    representatives: tuple[Representative, ...]


@dataclass(frozen=True)
class ClassCount:
    """How many pupils of a class there are in each standing."""

    grade: int
    letter: str
    pupils: int
    counts: dict[StandingState, int]
    unrepresented: int

    @property
    def lacking(self) -> int:
        """How many have neither a consent nor a decision without one nor a refusal."""
        return self.counts.get(StandingState.NONE, 0) + self.counts.get(StandingState.ASKED, 0)


def of_class(session: Session, grade: int, letter: str, purpose: ConsentPurpose, day: date) -> list[GridRow]:
    """Return the pupils of a class in the Kazakh order of names, with what their consents come to."""
    columns = (Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.patronymic)
    query = select(*columns).where(
        ~Pupil.deleted, Pupil.left_on.is_(None), Pupil.grade == grade, Pupil.letter == letter
    )
    found = session.execute(query.order_by(Pupil.sort_key, Pupil.id)).all()
    ids = [PupilId(row.id) for row in found]
    states, adults, asked = standing(session, ids, purpose, day), _legal(session, ids), _asked(session, ids, purpose)
    return [
        GridRow(
            PupilId(row.id),
            name_of(row.last_name, row.first_name, row.patronymic),
            states[PupilId(row.id)],
            tuple(sorted(adults.get(row.id, ()), key=lambda adult: (row.id, adult.id) not in asked)),
        )
        for row in found
    ]


def overview(session: Session, purpose: ConsentPurpose, day: date) -> list[ClassCount]:
    """Return how each class stands for one purpose, in the order of classes."""
    present = (~Pupil.deleted, Pupil.left_on.is_(None), Pupil.grade.is_not(None))
    classes: dict[tuple[int, str], list[PupilId]] = {key: [] for key in pupils.classes(session)}
    for row in session.execute(select(Pupil.id, Pupil.grade, Pupil.letter).where(*present)):
        classes[row.grade, row.letter].append(PupilId(row.id))
    found = {pupil_id: state for (pupil_id, _), state in states(session, day, (purpose,)).items()}
    represented = set(session.scalars(_ties().with_only_columns(Guardianship.pupil_id).distinct()))
    return [_count(grade, letter, ids, found, represented) for (grade, letter), ids in classes.items()]


def _count(
    grade: int, letter: str, ids: Sequence[PupilId], found: Mapping[int, StandingState], represented: Collection[int]
) -> ClassCount:
    counts = Counter(found.get(pupil_id, StandingState.NONE) for pupil_id in ids)
    return ClassCount(grade, letter, len(ids), counts, sum(pupil_id not in represented for pupil_id in ids))


def _ties() -> Select[*tuple[Any, ...]]:
    """Return the ties of legal representatives, to be chosen from."""
    query = select(Guardianship.id).join(Guardian, Guardian.id == Guardianship.guardian_id)
    return query.where(Guardianship.legal, ~Guardianship.deleted, ~Guardian.deleted)


def _legal(session: Session, pupil_ids: Sequence[PupilId]) -> dict[int, list[Representative]]:
    names = (Guardian.last_name, Guardian.first_name, Guardian.patronymic)
    columns = (Guardianship.pupil_id, Guardian.id, *names, Guardianship.relation)
    query = _ties().with_only_columns(*columns).where(Guardianship.pupil_id.in_(pupil_ids)).order_by(Guardianship.id)
    found: dict[int, list[Representative]] = {}
    for pupil_id, guardian_id, *name, relation in session.execute(query):
        found.setdefault(pupil_id, []).append(Representative(guardian_id, name_of(*name), relation))
    return found


def _asked(session: Session, pupil_ids: Sequence[PupilId], purpose: ConsentPurpose) -> set[tuple[int, int | None]]:
    query = select(Consent.pupil_id, Consent.guardian_id).where(
        Consent.pupil_id.in_(pupil_ids),
        Consent.purpose == purpose,
        Consent.state == ConsentState.ASKED,
        ~Consent.deleted,
    )
    return {(pupil_id, guardian_id) for pupil_id, guardian_id in session.execute(query)}
