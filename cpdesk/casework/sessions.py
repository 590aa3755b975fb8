"""Sessions: recorded, changed, signed, added to. Acts and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.base import PersonId, PupilId, SessionId
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Addendum, Attendance, Session
from cpdesk.rules.dates import plausible_day
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import class_label
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from cpdesk.storage import search

LONGEST_MINUTES = 600


@act("session.record", happened="held_at")
def record(
    work: Work,
    *,
    pupil_ids: Sequence[PupilId],
    kind: SessionKind,
    held_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    topic: Topic | None = None,
    text: str = "",
    private_note: str = "",
) -> SessionId:
    """Record a session that was held: it is counted, searched and may still be changed.

    Refused: ``session.no_pupils`` (field ``pupil_ids``), ``session.in_future`` (field ``held_at``),
    ``date.implausible``, ``session.minutes``, ``pupil.unknown``, ``text.too_long``.
    """
    session = Session(kind=kind, audience=audience, held_at=held_at, minutes=minutes, author_id=PersonId(work.user))
    _fill(work, session, topic=topic, text=text, private_note=private_note)
    work.session.add(session)
    work.session.flush()
    _set_pupils(work, SessionId(session.id), pupil_ids)
    return SessionId(session.id)


@act("session.change", happened="held_at")
def change(
    work: Work,
    session_id: SessionId,
    *,
    pupil_ids: Sequence[PupilId],
    kind: SessionKind,
    held_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    topic: Topic | None = None,
    text: str = "",
    private_note: str = "",
) -> SessionId:
    """Change a recorded session. Refused: ``session.signed``, else as ``session.record``."""
    session = _unsigned(work, session_id)
    session.kind, session.audience, session.held_at, session.minutes = kind, audience, held_at, minutes
    _fill(work, session, topic=topic, text=text, private_note=private_note)
    _set_pupils(work, session_id, pupil_ids)
    return session_id


@act("session.sign")
def sign(work: Work, session_id: SessionId) -> SessionId:
    """Sign a session: from now on only addenda. Refused: ``session.signed``, ``session.no_text`` (field ``text``)."""
    session = _unsigned(work, session_id)
    if not session.text:
        raise Refused("session.no_text", field="text")
    session.status, session.signed_at = SessionStatus.SIGNED, work.now
    return session_id


@act("session.add_addendum")
def add_addendum(work: Work, session_id: SessionId, *, text: str) -> SessionId:
    """Add to a signed session. Refused: ``session.not_signed``, ``session.no_text`` (field ``text``)."""
    if get(work, session_id).status is not SessionStatus.SIGNED:
        raise Refused("session.not_signed")
    words = checked(text, "text", lines=True)
    if not words:
        raise Refused("session.no_text", field="text")
    work.session.add(Addendum(session_id=session_id, written_at=work.now, text=words))
    return session_id


def get(work: Work, session_id: SessionId) -> Session:
    """Return the session. Refused: ``session.unknown``."""
    session = work.session.get(Session, session_id)
    if session is None or session.deleted:
        raise Refused("session.unknown")
    return session


@dataclass(frozen=True)
class SessionRow:
    """A session in a list."""

    id: int
    held_at: datetime
    kind: SessionKind
    minutes: int
    status: SessionStatus
    topic: Topic | None
    first_pupil: str
    pupils: int
    classes: str
    summary: str


@dataclass(frozen=True)
class Participant:
    """A pupil of a session."""

    id: PupilId
    name: str
    class_name: str


@dataclass(frozen=True)
class AddendumRow:
    """What was added to a signed session, and when."""

    written_at: datetime
    text: str


@dataclass(frozen=True)
class SessionCard:
    """A session opened."""

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
    participants: tuple[Participant, ...]
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


def rows(session: Reading, session_ids: Sequence[int]) -> list[SessionRow]:
    """Return the rows of these sessions in the order given."""
    columns = (Session.id, Session.held_at, Session.kind, Session.minutes, Session.status, Session.topic)
    chosen = session.execute(
        select(*columns, func.substr(Session.text, 1, 120)).where(Session.id.in_(session_ids))
    ).all()
    people = _people(session, session_ids)
    found = {row.id: _row(row, people.get(row.id, [])) for row in chosen}
    return [found[session_id] for session_id in session_ids if session_id in found]


def card(session: Reading, session_id: SessionId) -> SessionCard | None:
    """Return a session with its people and addenda, None when there is none."""
    kept = session.get(Session, session_id)
    if kept is None or kept.deleted:
        return None
    people = _people(session, [session_id]).get(session_id, [])
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
        participants=tuple(people),
        addenda=tuple(AddendumRow(row.written_at, row.text) for row in session.scalars(addenda)),
    )


def _row(row: Row[*tuple[Any, ...]], people: list[Participant]) -> SessionRow:
    session_id, held_at, kind, minutes, status, topic, text = row
    classes = ", ".join(sorted({person.class_name for person in people if person.class_name}))
    first = people[0].name if people else ""
    return SessionRow(session_id, held_at, kind, minutes, status, topic, first, len(people), classes, text)


def _people(session: Reading, session_ids: Sequence[int]) -> dict[int, list[Participant]]:
    columns = (Attendance.session_id, Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter)
    query = (
        select(*columns)
        .join(Pupil, Pupil.id == Attendance.pupil_id)
        .where(Attendance.session_id.in_(session_ids), ~Attendance.deleted)
        .order_by(Pupil.sort_key)
    )
    found: dict[int, list[Participant]] = {}
    for session_id, pupil_id, last, first, grade, letter in session.execute(query):
        label = "" if grade is None else class_label(grade, letter)
        found.setdefault(session_id, []).append(Participant(PupilId(pupil_id), f"{last} {first}", label))
    return found


def _unsigned(work: Work, session_id: SessionId) -> Session:
    session = get(work, session_id)
    if session.status is SessionStatus.SIGNED:
        raise Refused("session.signed")
    return session


def _fill(work: Work, session: Session, *, topic: Topic | None, text: str, private_note: str) -> None:
    if session.held_at > work.now:
        raise Refused("session.in_future", field="held_at")
    if not plausible_day(session.held_at.date(), work.today):
        raise Refused("date.implausible", field="held_at")
    if not 0 < session.minutes <= LONGEST_MINUTES:
        raise Refused("session.minutes", field="minutes")
    session.topic = topic
    session.text = checked(text, "text", lines=True)
    session.private_note = checked(private_note, "private_note", lines=True)


def _set_pupils(work: Work, session_id: SessionId, pupil_ids: Sequence[PupilId]) -> None:
    if not pupil_ids:
        raise Refused("session.no_pupils", field="pupil_ids")
    expected = select(Attendance).where(Attendance.session_id == session_id)
    there = {row.pupil_id: row for row in work.session.scalars(expected)}
    for pupil_id, row in there.items():
        row.deleted = pupil_id not in pupil_ids
    for pupil_id in dict.fromkeys(pupil_ids):
        pupils.get(work, pupil_id)
        if pupil_id not in there:
            work.session.add(Attendance(session_id=session_id, pupil_id=pupil_id))
