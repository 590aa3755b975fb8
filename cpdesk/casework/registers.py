"""What stands in printed registers: the sessions of a period, without private notes; pupils with their families."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Adult, Attendance, Session
from cpdesk.records.tasks import Task
from cpdesk.rules import phones
from cpdesk.rules.pupils import InstructionLanguage, Sex, class_label
from cpdesk.rules.sessions import Audience, Requester, SessionKind, Topic
from cpdesk.rules.tasks import TaskState


@dataclass(frozen=True)
class Taker:
    """Somebody who took part; an adult has no class."""

    last_name: str
    first_name: str
    class_name: str = ""


@dataclass(frozen=True)
class RegisterRow:
    """A session in a journal.

    Attributes:
        text: the note, in Markdown, with its tags.
        takers: pupils who came, then adults.
        class_name: of the class that was observed.
        next_on: the day of the first open next step.

    """

    id: int
    held_at: datetime
    kind: SessionKind
    audience: Audience
    minutes: int
    topic: Topic | None
    requested_by: Requester | None
    unnamed: int
    class_name: str
    text: str
    author: str
    takers: tuple[Taker, ...]
    next_on: date | None


@dataclass(frozen=True)
class Contact:
    """A legal representative in a list."""

    name: str
    phone: str


@dataclass(frozen=True)
class ListedRow:
    """A pupil in a printed list: neither level nor status nor reason."""

    id: int
    name: str
    class_name: str
    born: date | None
    sex: Sex | None
    iin: str
    language: InstructionLanguage | None
    contacts: tuple[Contact, ...]


def between(session: Reading, first: date, last: date, kinds: Collection[SessionKind]) -> list[RegisterRow]:
    """Return the sessions of these kinds from ``first`` to ``last`` inclusive, the earliest first."""
    begun, ended = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    chosen = (Session.held_at >= begun, Session.held_at < ended, Session.kind.in_(kinds), ~Session.deleted)
    wanted = select(Session.id).where(*chosen)
    takers, steps = _takers(session, wanted), _steps(session, wanted)
    query = select(Session, Person.name).join(Person, Person.id == Session.author_id).where(*chosen)
    return [
        RegisterRow(
            id=kept.id,
            held_at=kept.held_at,
            kind=kept.kind,
            audience=kept.audience,
            minutes=kept.minutes,
            topic=kept.topic,
            requested_by=kept.requested_by,
            unnamed=kept.unnamed,
            class_name="" if kept.grade is None else class_label(kept.grade, kept.letter),
            text=kept.text,
            author=author,
            takers=tuple(takers.get(kept.id, ())),
            next_on=steps.get(kept.id),
        )
        for kept, author in session.execute(query.order_by(Session.held_at, Session.id))
    ]


def counts(session: Reading, pupil_id: int, first: date, last: date) -> dict[SessionKind, int]:
    """Return how many sessions of each kind a pupil came to from ``first`` to ``last``."""
    came = select(Attendance.session_id).where(Attendance.pupil_id == pupil_id, Attendance.present, ~Attendance.deleted)
    begun, ended = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    query = (
        select(Session.kind, func.count())
        .where(Session.id.in_(came), Session.held_at >= begun, Session.held_at < ended, ~Session.deleted)
        .group_by(Session.kind)
    )
    return dict(session.execute(query).all())


def listed(session: Reading, pupil_ids: Sequence[int]) -> list[ListedRow]:
    """Return these pupils in the order given."""
    contacts = _contacts(session, pupil_ids)
    found = {
        pupil.id: ListedRow(
            id=pupil.id,
            name=" ".join(filter(None, (pupil.last_name, pupil.first_name, pupil.patronymic))),
            class_name="" if pupil.grade is None else class_label(pupil.grade, pupil.letter),
            born=pupil.born,
            sex=pupil.sex,
            iin=pupil.iin,
            language=pupil.language,
            contacts=tuple(contacts.get(pupil.id, ())),
        )
        for pupil in session.scalars(select(Pupil).where(Pupil.id.in_(pupil_ids), ~Pupil.deleted))
    }
    return [found[number] for number in pupil_ids if number in found]


def _contacts(session: Reading, pupil_ids: Sequence[int]) -> dict[int, list[Contact]]:
    query = (
        select(Guardianship.pupil_id, Guardian)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.pupil_id.in_(pupil_ids), Guardianship.legal, ~Guardianship.deleted, ~Guardian.deleted)
        .order_by(Guardianship.id)
    )
    found: dict[int, list[Contact]] = {}
    for pupil_id, adult in session.execute(query):
        name = " ".join(filter(None, (adult.last_name, adult.first_name, adult.patronymic)))
        found.setdefault(pupil_id, []).append(Contact(name, phones.display(adult.phone)))
    return found


def _takers(session: Reading, wanted: Select[int]) -> dict[int, list[Taker]]:
    found: dict[int, list[Taker]] = {}  # by session
    names = (Attendance.session_id, Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter)
    pupils = (
        select(*names)
        .join(Pupil, Pupil.id == Attendance.pupil_id)
        .where(Attendance.session_id.in_(wanted), Attendance.present, ~Attendance.deleted)
        .order_by(Attendance.id)
    )
    for session_id, last, first_name, grade, letter in session.execute(pupils):
        label = "" if grade is None else class_label(grade, letter)
        found.setdefault(session_id, []).append(Taker(last, first_name, label))
    for number, taker in _adults(session, wanted):
        found.setdefault(number, []).append(taker)
    return found


def _adults(session: Reading, wanted: Select[int]) -> Iterable[tuple[int, Taker]]:
    query = (
        select(Adult.session_id, Guardian.last_name, Guardian.first_name, Colleague.name)
        .outerjoin(Guardian, Guardian.id == Adult.guardian_id)
        .outerjoin(Colleague, Colleague.id == Adult.colleague_id)
        .where(Adult.session_id.in_(wanted), ~Adult.deleted)
        .order_by(Adult.id)
    )
    for session_id, last, first, name in session.execute(query):
        parts = (name or "").split(maxsplit=1)
        yield session_id, Taker(last or (parts or [""])[0], first if last or first else "".join(parts[1:]))


def _steps(session: Reading, wanted: Select[int]) -> dict[int, date]:
    query = (
        select(Task.session_id, func.min(Task.due_on))
        .where(Task.session_id.in_(wanted), ~Task.deleted, Task.state == TaskState.OPEN)
        .group_by(Task.session_id)
    )
    return {number: due for number, due in session.execute(query) if number is not None and due is not None}
