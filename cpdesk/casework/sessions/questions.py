"""Questions about sessions: lists, and one opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.appointments import Appointment
from cpdesk.records.base import PupilId, SessionId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Addendum, Adult, Attendance, Session
from cpdesk.rules.names import fold
from cpdesk.rules.notes import PersonKind, plain
from cpdesk.rules.pupils import class_label
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus, Topic
from cpdesk.storage import search

FIRST_WORDS: Final = 200


@dataclass(frozen=True)
class SessionRow:
    """A session in a list.

    Attributes:
        first_pupil: who stands first: a pupil who took part, else an adult; empty where nobody is named.
        pupils: how many are named: pupils who took part, or else adults.
        classes: of the pupils, or the class that was observed.
        unnamed: how many took part without a name.
        summary: the first words of the note, without marks.

    """

    id: int
    held_at: datetime
    kind: SessionKind
    minutes: int
    status: SessionStatus
    topic: Topic | None
    first_pupil: str
    pupils: int
    classes: str
    unnamed: int
    summary: str


@dataclass(frozen=True)
class Participant:
    """A pupil of a session; not ``present``: expected, but did not come."""

    id: PupilId
    name: str
    class_name: str
    present: bool = True


@dataclass(frozen=True)
class AdultRow:
    """A guardian or a colleague who took part."""

    kind: PersonKind
    id: int
    name: str


@dataclass(frozen=True)
class AddendumRow:
    """What was added to a signed session, and when."""

    written_at: datetime
    text: str


@dataclass(frozen=True)
class LastNote:
    """The note with which another may begin."""

    id: SessionId
    held_at: datetime
    text: str


@dataclass(frozen=True)
class SessionCard:
    """A session opened; ``class_name`` is of the class that was observed."""

    id: int
    kind: SessionKind
    audience: Audience
    held_at: datetime
    minutes: int
    topic: Topic | None
    text: str
    private_note: str
    status: SessionStatus
    signed_at: datetime | None
    author: str
    class_name: str
    unnamed: int
    requested_by: Requester | None
    participants: tuple[Participant, ...]
    adults: tuple[AdultRow, ...]
    addenda: tuple[AddendumRow, ...]


def ids(session: Reading, text: str = "", pupil_id: PupilId | None = None, *, unsigned: bool = False) -> list[int]:
    """Return the ids of sessions, newest first; with ``text`` those whose note has these words (1,000 at most)."""
    query = select(Session.id).where(~Session.deleted).order_by(Session.held_at.desc(), Session.id.desc())
    if pupil_id is not None:
        own = select(Attendance.session_id).where(Attendance.pupil_id == pupil_id, ~Attendance.deleted)
        query = query.where(Session.id.in_(own))
    if unsigned:
        query = query.where(Session.status == SessionStatus.RECORDED)
    if words := fold(text).split():
        query = query.where(Session.id.in_(search.find(session.connection(), "session", words, limit=1000)))
    return list(session.scalars(query))


def last_before(
    session: Reading, pupil_ids: Sequence[PupilId], before: datetime, appointment_id: int | None = None
) -> LastNote | None:
    """Return the note with which another may begin: the last of its series, else of exactly these pupils, else None.

    ``appointment_id`` is the planned session that is written up.
    """
    series = select(Appointment.series_id).where(Appointment.id == appointment_id).scalar_subquery()
    in_series = select(Appointment.session_id).where(Appointment.series_id == series, ~Appointment.deleted)
    return _last_note(session, Session.id.in_(in_series), before) or (
        _last_note(session, Session.id.in_(_held_with(pupil_ids)), before) if pupil_ids else None
    )


def _held_with(pupil_ids: Sequence[PupilId]) -> Select[SessionId]:
    """Return the numbers of the sessions at which exactly these pupils were expected."""
    any_of_them = select(Attendance.session_id).where(Attendance.pupil_id.in_(pupil_ids), ~Attendance.deleted)
    return (
        select(Attendance.session_id)
        .where(~Attendance.deleted, Attendance.session_id.in_(any_of_them))
        .group_by(Attendance.session_id)
        .having(func.count() == len(set(pupil_ids)), func.min(Attendance.pupil_id.in_(pupil_ids)) == 1)
    )


def _last_note(session: Reading, which: ColumnElement[bool], before: datetime) -> LastNote | None:
    query = (
        select(Session.id, Session.held_at, Session.text)
        .where(which, ~Session.deleted, Session.held_at < before, Session.text != "")
        .order_by(Session.held_at.desc(), Session.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return None if found is None else LastNote(SessionId(found.id), found.held_at, found.text)


def rows(session: Reading, session_ids: Sequence[int]) -> list[SessionRow]:
    """Return the rows of these sessions in the order given."""
    columns = (Session.id, Session.held_at, Session.kind, Session.minutes, Session.status, Session.topic)
    more = (Session.grade, Session.letter, Session.unnamed, func.substr(Session.text, 1, FIRST_WORDS))
    chosen = session.execute(select(*columns, *more).where(Session.id.in_(session_ids))).all()
    people = _people(session, session_ids)
    adults = _adults(session, [row.id for row in chosen if row.id not in people])
    found = {row.id: _row(row, people.get(row.id, []), adults.get(row.id, [])) for row in chosen}
    return [found[session_id] for session_id in session_ids if session_id in found]


def card(session: Reading, session_id: SessionId) -> SessionCard | None:
    """Return a session with its people and addenda, None when there is none."""
    kept = session.get(Session, session_id)
    if kept is None or kept.deleted:
        return None
    people = _people(session, [session_id]).get(session_id, [])
    adults = _adults(session, [session_id]).get(session_id, [])
    addenda = select(Addendum).where(Addendum.session_id == session_id, ~Addendum.deleted).order_by(Addendum.id)
    author = session.get(Person, kept.author_id)
    return SessionCard(
        id=kept.id,
        kind=kept.kind,
        audience=kept.audience,
        held_at=kept.held_at,
        minutes=kept.minutes,
        topic=kept.topic,
        text=kept.text,
        private_note=kept.private_note,
        status=kept.status,
        signed_at=kept.signed_at,
        author=author.name if author else "",
        class_name=_class(kept.grade, kept.letter),
        unnamed=kept.unnamed,
        requested_by=kept.requested_by,
        participants=tuple(people),
        adults=tuple(adults),
        addenda=tuple(AddendumRow(row.written_at, row.text) for row in session.scalars(addenda)),
    )


def _row(row: Row[*tuple[Any, ...]], people: list[Participant], adults: list[AdultRow]) -> SessionRow:
    session_id, held_at, kind, minutes, status, topic, grade, letter, unnamed, text = row
    there = [person for person in people if person.present]
    classes = sorted({person.class_name for person in there or people if person.class_name})
    named = [person.name for person in there] or [adult.name for adult in adults] or [each.name for each in people]
    first = named[0] if named else ""
    label = _class(grade, letter) or ", ".join(classes)
    about = (session_id, held_at, kind, minutes, status, topic)
    return SessionRow(*about, first, len(named), label, unnamed, plain(text))


def _class(grade: int | None, letter: str) -> str:
    return "" if grade is None else class_label(grade, letter)


def _people(session: Reading, session_ids: Sequence[int]) -> dict[int, list[Participant]]:
    columns = (Attendance.session_id, Attendance.present, Pupil.id, Pupil.last_name, Pupil.first_name)
    query = (
        select(*columns, Pupil.grade, Pupil.letter)
        .join(Pupil, Pupil.id == Attendance.pupil_id)
        .where(Attendance.session_id.in_(session_ids), ~Attendance.deleted)
        .order_by(Pupil.sort_key)
    )
    found: dict[int, list[Participant]] = {}
    for session_id, present, pupil_id, last, first, grade, letter in session.execute(query):
        person = Participant(PupilId(pupil_id), f"{last} {first}", _class(grade, letter), present)
        found.setdefault(session_id, []).append(person)
    return found


def _adults(session: Reading, session_ids: Sequence[int]) -> dict[int, list[AdultRow]]:
    if not session_ids:
        return {}
    columns = (Adult.session_id, Guardian.id, Guardian.last_name, Guardian.first_name, Colleague.id, Colleague.name)
    query = (
        select(*columns)
        .select_from(Adult)
        .outerjoin(Guardian, Guardian.id == Adult.guardian_id)
        .outerjoin(Colleague, Colleague.id == Adult.colleague_id)
        .where(Adult.session_id.in_(session_ids), ~Adult.deleted)
        .order_by(Adult.id)
    )
    found: dict[int, list[AdultRow]] = {}
    for session_id, guardian, last, first, colleague, name in session.execute(query):
        if guardian is None:
            found.setdefault(session_id, []).append(AdultRow(PersonKind.COLLEAGUE, colleague, name))
        else:
            found.setdefault(session_id, []).append(AdultRow(PersonKind.GUARDIAN, guardian, f"{last} {first}".strip()))
    return found
