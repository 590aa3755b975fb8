"""The bin: a record put in is found by nobody and can be taken out again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Table, func, select, update
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.terms import in_words
from cpdesk.records import METADATA
from cpdesk.records.agencies import Agency
from cpdesk.records.appointments import Appointment
from cpdesk.records.arrangements import ListMapping, NoteTemplate, OwnWord, PrintedList
from cpdesk.records.colleagues import Colleague
from cpdesk.records.consents import Consent, Waiver
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.persons import Person
from cpdesk.records.pupils import OfficialStatus, Pupil, ReasonForSupport, SavedFilter
from cpdesk.records.referrals import Referral
from cpdesk.records.sessions import Attendance
from cpdesk.records.sessions import Session as Meeting
from cpdesk.records.tasks import Task
from cpdesk.rules.tasks import TaskState
from cpdesk.storage.tables import entry, line

OWNED: Final = frozenset(
    {
        "addendum",
        "adult",
        "appointment",
        "attendance",
        "consent",
        "enrolment",
        "expected",
        "guardianship",
        "mention",
        "official_status",
        "reason_for_support",
        "support_change",
        "task",
        "waiver",
    }
)
_IN_SESSIONS: Final = frozenset({("pupil", "attendance"), ("pupil", "mention"), ("colleague", "adult")})
"""Whose record stays out of the bin while a session speaks of him or her, and where it does."""

_IN_CONSENTS: Final = frozenset({("agency", "consent")})
"""What stays out of the bin while a consent names it."""

_IN_TASKS: Final = frozenset({("pupil", "task"), ("referral", "task"), ("colleague", "task")})
"""Whose record stays out of the bin while something is to be done about him, her or it."""


@act("bin.put")
def put(work: Work, *, table: str, row_id: int) -> int:
    """Put a record in the bin; it can be restored.

    Refused: ``bin.unknown``, ``bin.in_use`` (fact ``table``) while another record speaks of it, ``session.signed`` and
    ``referral.sent`` for what has been signed or has left.
    """
    kept = _table(table)
    row = work.session.connection().execute(select(kept).where(kept.c.id == row_id)).mappings().first()
    if row is None or row["deleted"]:
        raise Refused("bin.unknown")
    if row.get("signed_at") is not None:
        raise Refused("session.signed")
    if row.get("number") is not None:
        raise Refused("referral.sent")
    _refuse_if_in_use(work, kept, row_id)
    work.session.connection().execute(update(kept).where(kept.c.id == row_id).values(deleted=True))
    return row_id


@act("bin.restore")
def restore(work: Work, *, table: str, row_id: int) -> int:
    """Take a record out of the bin. Refused: ``bin.unknown``."""
    kept = _table(table)
    changed = work.session.connection().execute(
        update(kept).where(kept.c.id == row_id, kept.c.deleted).values(deleted=False)
    )
    if not changed.rowcount:
        raise Refused("bin.unknown")
    return row_id


@dataclass(frozen=True)
class BinRow:
    """A record in the bin.

    Attributes:
        name: what it is about: the pupil, the day, the name of a filter.
        put_at: when it was put there, by the wall clock.
        by: who put it there.

    """

    table: str
    row_id: int
    name: str
    put_at: datetime
    by: str


def rows(session: Session) -> list[BinRow]:
    """Return what lies in the bin, the latest first."""
    found = [row for name, told in _NAMES.items() for row in _binned(session, METADATA.tables[name], told)]
    return sorted(found, key=lambda row: row.put_at, reverse=True)


def _binned(session: Session, table: Table, told: "tuple[Callable[[], Any], Callable[..., str]]") -> Iterator[BinRow]:
    last = (
        select(func.max(line.c.seq))
        .where(line.c.table_name == table.name, line.c.row_id == table.c.id)
        .correlate(table)
        .scalar_subquery()
    )
    when = select(entry.c.entered_wall).where(entry.c.seq == last).scalar_subquery()
    who = select(Person.name).join(entry, entry.c.person_id == Person.id).where(entry.c.seq == last).scalar_subquery()
    columns, name = told
    query = columns().add_columns(table.c.id, when, who)
    for *parts, row_id, put_at, by in session.execute(query.where(table.c.deleted)):
        yield BinRow(table.name, row_id, name(*parts), datetime.fromisoformat(put_at), by or "")


def _pupil(*columns: Any) -> Select[*tuple[Any, ...]]:
    return select(Pupil.last_name, Pupil.first_name, *columns)


def _sessions() -> Select[*tuple[Any, ...]]:
    own = select(func.min(Attendance.id)).where(Attendance.session_id == Meeting.id).correlate(Meeting)
    joined = _pupil(Meeting.kind, Meeting.held_at).select_from(Meeting)
    return joined.outerjoin(Attendance, Attendance.id == own.scalar_subquery()).outerjoin(
        Pupil, Pupil.id == Attendance.pupil_id
    )


def _adults() -> Select[*tuple[Any, ...]]:
    joined = _pupil(Guardian.last_name, Guardian.first_name).select_from(Guardianship)
    return joined.join(Guardian, Guardian.id == Guardianship.guardian_id).join(Pupil, Pupil.id == Guardianship.pupil_id)


def _of_pupil(record: Any, column: Any) -> Callable[[], Any]:
    return lambda: _pupil(column).select_from(record).join(Pupil, Pupil.id == record.pupil_id)


def _referrals() -> Select[*tuple[Any, ...]]:
    joined = _pupil(Agency.name).select_from(Referral).join(Pupil, Pupil.id == Referral.pupil_id)
    return joined.join(Agency, Agency.id == Referral.agency_id)


def _tasks() -> Select[*tuple[Any, ...]]:
    return _pupil(Task.title).select_from(Task).outerjoin(Pupil, Pupil.id == Task.pupil_id)


def _joined(last: str | None, first: str | None, *parts: Any) -> str:
    who = f"{last or ''} {first or ''}".strip()
    return " · ".join(part for part in (who, *(in_words(part) for part in parts)) if part)


_NAMES: Final[dict[str, tuple[Callable[[], Any], Callable[..., str]]]] = {
    "pupil": (_pupil, _joined),
    "session": (_sessions, _joined),
    "referral": (_referrals, _joined),
    "guardianship": (_adults, lambda last, first, *adult: _joined(last, first, " ".join(adult).strip())),
    "official_status": (_of_pupil(OfficialStatus, OfficialStatus.kind), _joined),
    "reason_for_support": (_of_pupil(ReasonForSupport, ReasonForSupport.reason), _joined),
    "saved_filter": (lambda: select(SavedFilter.name), str),
    "printed_list": (lambda: select(PrintedList.name), str),
    "agency": (lambda: select(Agency.name), str),
    "note_template": (lambda: select(NoteTemplate.name), str),
    "own_word": (lambda: select(OwnWord.word), str),
    "appointment": (
        lambda: select(Appointment.title, Appointment.starts_at),
        lambda title, starts_at: _joined(title, None, starts_at),
    ),
    "task": (_tasks, _joined),
    "list_mapping": (lambda: select(ListMapping.name), str),
    "colleague": (lambda: select(Colleague.name), str),
    "consent": (_of_pupil(Consent, Consent.purpose), _joined),
    "waiver": (_of_pupil(Waiver, Waiver.purpose), _joined),
}


def _table(name: str) -> Table:
    if name not in _NAMES:
        raise Refused("bin.unknown")
    return METADATA.tables[name]


def _refuse_if_in_use(work: Work, kept: Table, row_id: int) -> None:
    for table in METADATA.sorted_tables:
        for column in table.columns:
            refers = any(key.column.table is kept for key in column.foreign_keys)
            if refers and (
                table.name not in OWNED or (kept.name, table.name) in _IN_CONSENTS | _IN_SESSIONS | _IN_TASKS
            ):
                query = select(table.c.id).where(column == row_id, ~table.c.deleted, *_counts(table)).limit(1)
                if work.session.scalar(query) is not None:
                    raise Refused("bin.in_use", table=table.name)


def _counts(table: Table) -> list[ColumnElement[bool]]:
    """Return what makes a row count: who took part in a session that is itself in the bin refers to nobody."""
    if table.name == Task.__tablename__:
        return [table.c.state == TaskState.OPEN]
    if table.name not in {name for _, name in _IN_SESSIONS}:
        return []
    return [table.c.session_id.in_(select(Meeting.id).where(~Meeting.deleted))]
