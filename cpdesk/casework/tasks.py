"""Tasks: set, changed, done, dropped, taken up again. Acts and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, and_, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.base import PersonId, PupilId, Record, ReferralId, SessionId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.pupils import Pupil
from cpdesk.records.referrals import Referral
from cpdesk.records.sessions import Session as Meeting
from cpdesk.records.tasks import Task
from cpdesk.rules.dates import plausible_day
from cpdesk.rules.deadlines import LONGEST, Term, deadline
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import class_label
from cpdesk.rules.tasks import TaskState, TermUnit
from cpdesk.storage import search

MOST_FOUND: Final = 1000


@act("task.add")
def add(
    work: Work,
    *,
    title: str,
    due_on: date | None = None,
    due_at: time | None = None,
    term: int | None = None,
    term_unit: TermUnit | None = None,
    term_from: date | None = None,
    pupil_id: PupilId | None = None,
    session_id: SessionId | None = None,
    referral_id: ReferralId | None = None,
    colleague_id: int | None = None,
) -> int:
    """Set a task. With ``term`` its last day is worked out from ``term_from`` (today where not given).

    ``colleague_id``: whose duty it is, her own where not given. Refused: ``task.no_title`` (field ``title``),
    ``task.term`` (field ``term``), ``task.hour_without_day`` (field ``due_at``), ``date.implausible`` (field
    ``due_on``), ``pupil.unknown``, ``session.unknown``, ``referral.unknown``, ``colleague.unknown``, ``text.too_long``.
    """
    task = Task(title="", author_id=PersonId(work.user))
    _fill(work, task, title, due_on, due_at, term=term, term_unit=term_unit, term_from=term_from)
    _concern(work, task, pupil_id, session_id, referral_id, colleague_id)
    work.session.add(task)
    work.session.flush()
    return task.id


@act("task.change")
def change(
    work: Work,
    task_id: int,
    *,
    title: str,
    due_on: date | None = None,
    due_at: time | None = None,
    term: int | None = None,
    term_unit: TermUnit | None = None,
    term_from: date | None = None,
    pupil_id: PupilId | None = None,
    session_id: SessionId | None = None,
    referral_id: ReferralId | None = None,
    colleague_id: int | None = None,
) -> int:
    """Change an open task, all of it. Refused: ``task.closed``, else as ``task.add``."""
    task = _open(work, task_id)
    _fill(work, task, title, due_on, due_at, term=term, term_unit=term_unit, term_from=term_from)
    _concern(work, task, pupil_id, session_id, referral_id, colleague_id)
    return task_id


@act("task.move")
def move(work: Work, task_id: int, *, due_on: date | None, due_at: time | None = None) -> int:
    """Give an open task another day; the term by which the old day came about counts no more, history keeps it.

    Refused: ``task.closed``, ``task.hour_without_day`` (field ``due_at``), ``date.implausible`` (field ``due_on``).
    """
    task = _open(work, task_id)
    _fill(work, task, task.title, due_on, due_at, term=None, term_unit=None, term_from=None)
    return task_id


@act("task.close", happened="on")
def close(work: Work, task_id: int, *, state: TaskState, outcome: str = "", on: date | None = None) -> int:
    """Close a task as done, or drop it; ``outcome`` says how, or why it is not needed any more.

    Refused: ``task.closed``, ``task.state`` (field ``state``), ``task.no_reason`` (dropped without one, field
    ``outcome``), ``date.in_future`` (field ``on``), ``text.too_long``.
    """
    task = _open(work, task_id)
    if state is TaskState.OPEN:
        raise Refused("task.state", field="state")
    told = checked(outcome, "outcome", lines=True)
    if state is TaskState.DROPPED and not told:
        raise Refused("task.no_reason", field="outcome")
    if on is not None and on > work.today:
        raise Refused("date.in_future", field="on")
    task.state, task.outcome, task.closed_on = state, told, on or work.today
    return task_id


@act("task.reopen")
def reopen(work: Work, task_id: int) -> int:
    """Take a closed task up again. Refused: ``task.open``."""
    task = get(work, task_id)
    if task.state is TaskState.OPEN:
        raise Refused("task.open")
    task.state, task.outcome, task.closed_on = TaskState.OPEN, "", None
    return task_id


def get(work: Work, task_id: int) -> Task:
    """Return the task. Refused: ``task.unknown``."""
    task = work.session.get(Task, task_id)
    if task is None or task.deleted:
        raise Refused("task.unknown")
    return task


@dataclass(frozen=True)
class TaskRow:
    """A task in a list.

    Attributes:
        term: how ``due_on`` came about, None where she chose the day itself.
        pupil, class_name: whom it concerns, empty where it concerns nobody.
        number: the outgoing number of its referral.
        colleague: whose duty it is, empty: her own.

    """

    id: int
    title: str
    due_on: date | None
    due_at: time | None
    term: Term | None
    state: TaskState
    closed_on: date | None
    outcome: str
    pupil_id: PupilId | None
    pupil: str
    class_name: str
    session_id: SessionId | None
    referral_id: ReferralId | None
    number: str
    colleague_id: int | None
    colleague: str


def ids(session: Session, text: str = "", *, state: TaskState | None = None, theirs: bool | None = None) -> list[int]:
    """Return the numbers of tasks: open ones first by their day, those without a day last, then the latest closed.

    ``text``: only those whose own words or pupil begin with each of its words; ``theirs``: only those of colleagues,
    or only her own.
    """
    query = _found(session, text)
    if state is not None:
        query = query.where(Task.state == state)
    if theirs is not None:
        query = query.where(Task.colleague_id.is_not(None) if theirs else Task.colleague_id.is_(None))
    closed = Task.state != TaskState.OPEN
    return list(session.scalars(query.order_by(closed, Task.closed_on.desc(), *_ORDER)))


def closed_ids(session: Session, text: str = "") -> list[int]:
    """Return the numbers of closed tasks, the latest first; ``text`` as in ``ids``."""
    query = _found(session, text).where(Task.state != TaskState.OPEN)
    return list(session.scalars(query.order_by(Task.closed_on.desc(), Task.id.desc())))


def open_ids(session: Session) -> list[int]:
    """Return the numbers of all open tasks in the order of their days."""
    return list(session.scalars(select(Task.id).where(Task.state == TaskState.OPEN, ~Task.deleted).order_by(*_ORDER)))


def rows(session: Session, task_ids: Sequence[int]) -> list[TaskRow]:
    """Return the rows of these tasks in the order given."""
    if not task_ids:
        return []
    found = {row.id: _row(row) for row in session.execute(_LISTED.where(Task.id.in_(task_ids)))}
    return [found[task_id] for task_id in task_ids if task_id in found]


def of_session(session: Session, session_id: SessionId) -> list[TaskRow]:
    """Return the tasks that follow from a session, in the order of their days."""
    return _rows(session, Task.session_id == session_id)


def of_pupil(session: Session, pupil_id: PupilId) -> list[TaskRow]:
    """Return the tasks that concern a pupil, in the order of their days."""
    return _rows(session, Task.pupil_id == pupil_id)


def open_until(session: Session, day: date) -> list[TaskRow]:
    """Return the open tasks due up to the day, the oldest first; those without a day are not among them."""
    return _rows(session, Task.state == TaskState.OPEN, Task.due_on <= day)


def due_between(session: Session, first: date, last: date) -> list[TaskRow]:
    """Return the open tasks due from ``first`` to ``last``."""
    return _rows(session, Task.state == TaskState.OPEN, Task.due_on.between(first, last))


def undated(session: Session, limit: int) -> list[TaskRow]:
    """Return open tasks that have no day, the oldest first."""
    query = _LISTED.where(Task.state == TaskState.OPEN, ~Task.deleted, Task.due_on.is_(None))
    return [_row(row) for row in session.execute(query.order_by(Task.id).limit(limit))]


def _found(session: Session, text: str) -> Select[int]:
    query = select(Task.id).outerjoin(Pupil, Pupil.id == Task.pupil_id).where(~Task.deleted)
    if words := fold(text).split():
        spaced = " " + Pupil.fold
        named = and_(*(spaced.contains(f" {word}", autoescape=True) for word in words))
        written = search.find(session.connection(), "task", words, limit=MOST_FOUND)
        query = query.where(Task.id.in_(written) | named)
    return query


_ORDER: Final = (Task.due_on.is_(None), Task.due_on, Task.due_at.is_(None), Task.due_at, Task.id)


def _rows(session: Session, *conditions: ColumnElement[bool]) -> list[TaskRow]:
    return [_row(row) for row in session.execute(_LISTED.where(*conditions, ~Task.deleted).order_by(*_ORDER))]


def _listed() -> Select[*tuple[Any, ...]]:
    own = (Task.id, Task.title, Task.due_on, Task.due_at, Task.term, Task.term_unit, Task.term_from, Task.state)
    more = (Task.closed_on, Task.outcome, Task.pupil_id, Task.session_id, Task.referral_id, Task.colleague_id)
    names = (Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter, Referral.number)
    return (
        select(*own, *more, *names, Colleague.name.label("colleague"))
        .outerjoin(Pupil, Pupil.id == Task.pupil_id)
        .outerjoin(Referral, Referral.id == Task.referral_id)
        .outerjoin(Colleague, Colleague.id == Task.colleague_id)
    )


_LISTED: Final = _listed()
"""Made once: the making costs as much as the answer."""


def _row(row: Row[*tuple[Any, ...]]) -> TaskRow:
    counted = None not in (row.term, row.term_unit, row.term_from)
    return TaskRow(
        id=row.id,
        title=row.title,
        due_on=row.due_on,
        due_at=row.due_at,
        term=Term(row.term, row.term_unit, row.term_from) if counted else None,
        state=row.state,
        closed_on=row.closed_on,
        outcome=row.outcome,
        pupil_id=row.pupil_id,
        pupil=f"{row.last_name or ''} {row.first_name or ''}".strip(),
        class_name="" if row.grade is None else class_label(row.grade, row.letter),
        session_id=row.session_id,
        referral_id=row.referral_id,
        number=row.number or "",
        colleague_id=row.colleague_id,
        colleague=row.colleague or "",
    )


def _open(work: Work, task_id: int) -> Task:
    task = get(work, task_id)
    if task.state is not TaskState.OPEN:
        raise Refused("task.closed")
    return task


def _fill(
    work: Work,
    task: Task,
    title: str,
    due_on: date | None,
    due_at: time | None,
    *,
    term: int | None,
    term_unit: TermUnit | None,
    term_from: date | None,
) -> None:
    task.title = checked(title, "title")
    if not task.title:
        raise Refused("task.no_title", field="title")
    task.term, task.term_unit, task.term_from = None, None, None
    if term is not None:
        if not 0 <= term <= LONGEST:
            raise Refused("task.term", field="term", limit=LONGEST)
        task.term, task.term_unit = term, term_unit or TermUnit.WORKING_DAY
        task.term_from = term_from or work.today
        due_on = deadline(Term(term, task.term_unit, task.term_from), work.law.calendar).day
    if due_at is not None and due_on is None:
        raise Refused("task.hour_without_day", field="due_at")
    if due_on is not None and not plausible_day(due_on, work.today):
        raise Refused("date.implausible", field="due_on")
    task.due_on, task.due_at = due_on, due_at


def _concern(
    work: Work,
    task: Task,
    pupil_id: PupilId | None,
    session_id: SessionId | None,
    referral_id: ReferralId | None,
    colleague_id: int | None,
) -> None:
    if pupil_id is not None:
        pupils.get(work, pupil_id)
    for kind, number, code in (
        (Meeting, session_id, "session.unknown"),
        (Referral, referral_id, "referral.unknown"),
        (Colleague, colleague_id, "colleague.unknown"),
    ):
        _refuse_unknown(work, kind, number, code)
    task.pupil_id, task.session_id, task.referral_id, task.colleague_id = (
        pupil_id,
        session_id,
        referral_id,
        colleague_id,
    )


def _refuse_unknown(work: Work, kind: type[Record], number: int | None, code: str) -> None:
    found = None if number is None else work.session.get(kind, number)
    if number is not None and (found is None or found.deleted):
        raise Refused(code)
