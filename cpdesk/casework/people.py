"""Anybody who can be named in a note: pupils, adults of their families, colleagues."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import colleagues, pupils
from cpdesk.casework.terms import term
from cpdesk.records.base import GuardianId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.schools import School
from cpdesk.rules.names import fold, other_layouts
from cpdesk.rules.notes import PersonKind


@dataclass(frozen=True)
class PersonFound:
    """Somebody who was found: ``about`` tells the class, whose adult it is, or the position."""

    kind: PersonKind
    id: int
    name: str
    about: str


def find(session: Reading, text: str, limit: int) -> list[PersonFound]:
    """Return who is meant by a few letters, pupils first, then their adults, then colleagues."""
    if not fold(text):
        return []
    found: list[PersonFound] = []
    for source in (_pupils, _guardians, _colleagues):
        found += source(session, text, limit - len(found))
    return found


def named(session: Reading, wanted: Sequence[tuple[PersonKind, int]]) -> list[PersonFound]:
    """Return these pupils, adults and colleagues in the order given, to be shown again from a draft."""
    rows = pupils.rows(session, [number for kind, number in wanted if kind is PersonKind.PUPIL])
    there = {(PersonKind.PUPIL, int(row.id)): _pupil(row) for row in rows}
    adults = [GuardianId(number) for kind, number in wanted if kind is PersonKind.GUARDIAN]
    there |= {(PersonKind.GUARDIAN, each.id): each for each in _told(session, adults)} if adults else {}
    for kind, number in wanted:
        if kind is PersonKind.COLLEAGUE and (row := colleagues.row(session, number)) is not None:
            there[kind, number] = _colleague(row)
    return [there[each] for each in wanted if each in there]


def names(session: Reading) -> frozenset[str]:
    """Return every word of a name that the vault knows, in small letters: the spelling check accepts them."""
    columns = (
        (Pupil.last_name, Pupil.first_name, Pupil.patronymic),
        (Guardian.last_name, Guardian.first_name, Guardian.patronymic),
        (Colleague.name,),
        (Person.name,),
        (School.name_ru, School.name_kk, School.district),
    )
    rows = (row for chosen in columns for row in session.execute(select(*chosen)))
    return frozenset(word for row in rows for part in row if part for word in part.lower().replace("-", " ").split())


def _pupils(session: Reading, text: str, limit: int) -> list[PersonFound]:
    ids = pupils.find(session, pupils.Filter(text=text)).ids[: max(0, limit)]
    return [_pupil(row) for row in pupils.rows(session, ids)]


def _pupil(row: pupils.PupilRow) -> PersonFound:
    return PersonFound(PersonKind.PUPIL, row.id, " ".join(row.name.split()[:2]), row.class_name)


def _guardians(session: Reading, text: str, limit: int) -> list[PersonFound]:
    rows = session.execute(
        select(Guardian.id, Guardian.last_name, Guardian.first_name, Guardian.patronymic).where(~Guardian.deleted)
    )
    folded = [(GuardianId(row.id), f" {fold(' '.join(row[1:]))}") for row in rows]
    for typed in (text, *other_layouts(text)):
        words = fold(typed).split()
        met = [number for number, name in folded if words and all(f" {word}" in name for word in words)]
        if met:
            return list(_told(session, met[: max(0, limit)]))
    return []


def _told(session: Reading, guardian_ids: Sequence[GuardianId]) -> Iterator[PersonFound]:
    names = (Guardian.id, Guardian.last_name, Guardian.first_name, Guardian.patronymic)
    query = (
        select(*names, Guardianship.relation, Pupil.last_name, Pupil.first_name)
        .outerjoin(Guardianship, (Guardianship.guardian_id == Guardian.id) & ~Guardianship.deleted)
        .outerjoin(Pupil, Pupil.id == Guardianship.pupil_id)
        .where(Guardian.id.in_(guardian_ids))
        .order_by(Guardian.last_name, Guardian.first_name, Guardian.id, Guardianship.id)
    )
    children: dict[int, list[str]] = {}
    said: dict[int, tuple[str, str]] = {}
    for number, last, first, patronymic, relation, child_last, child_first in session.execute(query):
        said.setdefault(number, (pupils.full_name(last, first, patronymic), term(relation) if relation else ""))
        children.setdefault(number, []).append(pupils.full_name(child_last or "", child_first or ""))
    for number, (name, whose) in said.items():
        about = ", ".join(child for child in children[number] if child)
        yield PersonFound(PersonKind.GUARDIAN, number, name, f"{whose}: {about}" if whose and about else about)


def _colleagues(session: Reading, text: str, limit: int) -> list[PersonFound]:
    return [_colleague(row) for row in colleagues.find(session, text)[: max(0, limit)]]


def _colleague(row: colleagues.ColleagueRow) -> PersonFound:
    about = ", ".join(part for part in (row.position, row.class_name) if part)
    return PersonFound(PersonKind.COLLEAGUE, row.id, row.name, about)
