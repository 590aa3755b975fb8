"""Adults who answer for a pupil: acts and questions."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.base import GuardianId, PupilId
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.rules import phones
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import Relation


@act("guardian.add")
def add(
    work: Work,
    pupil_id: PupilId,
    *,
    last_name: str,
    first_name: str = "",
    patronymic: str = "",
    relation: Relation,
    phone: str = "",
    legal: bool = True,
    note: str = "",
) -> GuardianId:
    """Add an adult of the pupil's family. Refused: ``guardian.no_name``, ``pupil.unknown``."""
    pupils.get(work, pupil_id)
    guardian = Guardian(last_name="")
    _fill(guardian, last_name, first_name, patronymic, phone, note)
    work.session.add(guardian)
    work.session.flush()
    guardian_id = GuardianId(guardian.id)
    work.session.add(Guardianship(pupil_id=pupil_id, guardian_id=guardian_id, relation=relation, legal=legal))
    return guardian_id


class ListedAdult(msgspec.Struct, frozen=True, kw_only=True):
    """An adult of a pupil's family as a class list tells."""

    relation: Relation
    last_name: str
    first_name: str = ""
    patronymic: str = ""
    phone: str = ""


def add_listed(work: Work, listed: Sequence[tuple[PupilId, ListedAdult]]) -> None:
    """Add the adults of a list, in few statements; one who is known by name and telephone is joined, never doubled.

    Refused as ``guardian.add``.
    """
    known = {_identity(each): each for each in work.session.scalars(select(Guardian).where(~Guardian.deleted))}
    pairs = select(Guardianship.pupil_id, Guardianship.guardian_id).where(~Guardianship.deleted)
    tied = {(pupil_id, guardian_id) for pupil_id, guardian_id in work.session.execute(pairs)}
    ties: list[tuple[PupilId, Guardian, Relation]] = []
    for pupil_id, told in listed:
        adult = Guardian(last_name="")
        _fill(adult, told.last_name, told.first_name, told.patronymic, told.phone, "")
        adult = known.setdefault(_identity(adult), adult) if adult.phone else adult  # a name alone is no identity
        work.session.add(adult)
        ties.append((pupil_id, adult, told.relation))
    work.session.flush()
    for pupil_id, adult, relation in ties:
        if (pupil_id, GuardianId(adult.id)) not in tied:
            tied.add((pupil_id, GuardianId(adult.id)))
            tie = Guardianship(pupil_id=pupil_id, guardian_id=GuardianId(adult.id), relation=relation, legal=True)
            work.session.add(tie)


@act("guardian.correct")
def correct(
    work: Work,
    guardian_id: GuardianId,
    *,
    last_name: str,
    first_name: str = "",
    patronymic: str = "",
    phone: str = "",
    note: str = "",
    pupil_id: PupilId | None = None,
    relation: Relation | None = None,
    legal: bool | None = None,
) -> GuardianId:
    """Correct an adult's name or phone; with ``pupil_id`` also what the adult is to that pupil.

    Refused: ``guardian.no_name``, ``guardian.unknown`` (no such adult, or not of that pupil).
    """
    _fill(_get(work, guardian_id), last_name, first_name, patronymic, phone, note)
    if pupil_id is not None:
        tie = _tie(work, guardian_id, pupil_id)
        tie.relation = tie.relation if relation is None else relation
        tie.legal = tie.legal if legal is None else legal
    return guardian_id


@act("guardian.end")
def end(work: Work, guardian_id: GuardianId, *, pupil_id: PupilId) -> GuardianId:
    """Take an adult off a pupil's card; the tie lies in the bin. Refused: ``guardian.unknown``."""
    _tie(work, guardian_id, pupil_id).deleted = True
    return guardian_id


@act("guardian.join")
def join(
    work: Work, guardian_id: GuardianId, *, pupil_id: PupilId, relation: Relation, legal: bool = True
) -> GuardianId:
    """Say that an adult already known answers for this pupil too.

    Refused: ``guardian.joined_already``, ``guardian.unknown``, ``pupil.unknown``.
    """
    pupils.get(work, pupil_id)
    _get(work, guardian_id)
    if work.session.scalars(_ties(guardian_id, pupil_id)).first() is not None:
        raise Refused("guardian.joined_already")
    work.session.add(Guardianship(pupil_id=pupil_id, guardian_id=guardian_id, relation=relation, legal=legal))
    return guardian_id


@dataclass(frozen=True)
class GuardianRow:
    """An adult of one pupil's family."""

    id: int
    guardianship_id: int
    name: str
    last_name: str
    first_name: str
    patronymic: str
    relation: Relation
    legal: bool
    phone: str
    note: str


def of_pupil(session: Session, pupil_id: PupilId) -> list[GuardianRow]:
    """Return the adults of a pupil, legal representatives first."""
    query = (
        select(Guardianship, Guardian)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.pupil_id == pupil_id, ~Guardianship.deleted, ~Guardian.deleted)
        .order_by(Guardianship.legal.desc(), Guardianship.id)
    )
    return [_row(guardianship, guardian) for guardianship, guardian in session.execute(query)]


def by_pupil(session: Session) -> dict[PupilId, list[ListedAdult]]:
    """Return the adults of every pupil, to tell which a list brings anew."""
    names = (Guardian.last_name, Guardian.first_name, Guardian.patronymic, Guardian.phone)
    query = select(Guardianship.pupil_id, Guardianship.relation, *names)
    query = query.join(Guardian, Guardian.id == Guardianship.guardian_id)
    query = query.where(~Guardianship.deleted, ~Guardian.deleted)
    found: dict[PupilId, list[ListedAdult]] = {}
    for pupil_id, relation, last_name, first_name, patronymic, phone in session.execute(query):
        told = ListedAdult(
            relation=relation, last_name=last_name, first_name=first_name, patronymic=patronymic, phone=phone
        )
        found.setdefault(pupil_id, []).append(told)
    return found


def _identity(adult: Guardian) -> tuple[str, str]:
    return fold(f"{adult.last_name} {adult.first_name} {adult.patronymic}"), adult.phone


def _get(work: Work, guardian_id: GuardianId) -> Guardian:
    guardian = work.session.get(Guardian, guardian_id)
    if guardian is None or guardian.deleted:
        raise Refused("guardian.unknown")
    return guardian


def _tie(work: Work, guardian_id: GuardianId, pupil_id: PupilId) -> Guardianship:
    tie = work.session.scalars(_ties(guardian_id, pupil_id)).first()
    if tie is None:
        raise Refused("guardian.unknown")
    return tie


def _ties(guardian_id: GuardianId, pupil_id: PupilId) -> Select[Guardianship]:
    return select(Guardianship).where(
        Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id, ~Guardianship.deleted
    )


def _row(guardianship: Guardianship, guardian: Guardian) -> GuardianRow:
    name = " ".join(part for part in (guardian.last_name, guardian.first_name, guardian.patronymic) if part)
    return GuardianRow(
        id=guardian.id,
        guardianship_id=guardianship.id,
        name=name,
        last_name=guardian.last_name,
        first_name=guardian.first_name,
        patronymic=guardian.patronymic,
        relation=guardianship.relation,
        legal=guardianship.legal,
        phone=phones.display(guardian.phone),
        note=guardian.note,
    )


def _fill(guardian: Guardian, last_name: str, first_name: str, patronymic: str, phone: str, note: str) -> None:
    guardian.last_name = checked(last_name, "last_name")
    guardian.first_name = checked(first_name, "first_name")
    guardian.patronymic = checked(patronymic, "patronymic")
    guardian.phone = phones.normalise(checked(phone, "phone"))
    guardian.note = checked(note, "note", lines=True)
    if not guardian.last_name and not guardian.first_name:
        raise Refused("guardian.no_name", field="last_name")
