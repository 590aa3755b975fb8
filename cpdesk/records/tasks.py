"""Tasks: what is to be done by when, set by hand or as the next step of a session."""

from datetime import date, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import PersonId, PupilId, Record, ReferralId, SessionId
from cpdesk.rules.tasks import TaskState, TermUnit


class Task(Record):
    """One thing to do.

    Attributes:
        due_on, due_at: the last day, and the hour of it where one is set.
        term, term_unit, term_from: how ``due_on`` came about, None where she chose the day itself.
        colleague_id: whose duty it is, None: her own. Somebody else's is shown as waited for.
        closed_on: the day on which it was done or dropped; ``outcome`` says how, or why it was dropped.

    """

    __tablename__ = "task"
    __table_args__ = (
        Index("task_by_day", "state", "deleted", "due_on"),
        Index("task_of_pupil", "pupil_id"),
        Index("task_of_session", "session_id"),
        {"sqlite_autoincrement": True},
    )

    title: Mapped[str] = mapped_column(info={"searchable": True})
    author_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    due_on: Mapped[date | None] = mapped_column(default=None)
    due_at: Mapped[time | None] = mapped_column(default=None)
    term: Mapped[int | None] = mapped_column(default=None)
    term_unit: Mapped[TermUnit | None] = mapped_column(default=None)
    term_from: Mapped[date | None] = mapped_column(default=None)
    pupil_id: Mapped[PupilId | None] = mapped_column(ForeignKey("pupil.id"), default=None)
    session_id: Mapped[SessionId | None] = mapped_column(ForeignKey("session.id"), default=None)
    referral_id: Mapped[ReferralId | None] = mapped_column(ForeignKey("referral.id"), default=None)
    colleague_id: Mapped[int | None] = mapped_column(ForeignKey("colleague.id"), default=None)
    state: Mapped[TaskState] = mapped_column(default=TaskState.OPEN)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="", info={"searchable": True})
