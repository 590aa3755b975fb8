"""Sessions: consultations, conversations and classes held, their notes and addenda."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import GuardianId, PersonId, PupilId, Record, SessionId
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus, Topic


class Session(Record):
    """One meeting and what was written of it.

    Attributes:
        held_at: local wall time, no zone.
        text: the note, in Markdown; counted, searched and shown to whoever opens the vault. Persons stand in it as
            links ``[name](pupil:12)``, ``guardian:``, ``colleague:``, ``person:``.
        private_note: the author's working note: never printed, counted, searched or exported to others.
        status: ``recorded`` may be changed, ``signed`` takes addenda only.
        grade, letter: the class that was observed.
        unnamed: how many took part who gave no name.
        requested_by: who asked for it.

    """

    __tablename__ = "session"
    __table_args__ = (
        Index("session_by_time", "deleted", "held_at", "id"),
        Index("session_by_status", "status", "deleted", "held_at"),
        {"sqlite_autoincrement": True},
    )

    kind: Mapped[SessionKind]
    audience: Mapped[Audience]
    held_at: Mapped[datetime]
    minutes: Mapped[int]
    author_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    topic: Mapped[Topic | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="", info={"searchable": True})
    private_note: Mapped[str] = mapped_column(default="")
    status: Mapped[SessionStatus] = mapped_column(default=SessionStatus.RECORDED)
    signed_at: Mapped[datetime | None] = mapped_column(default=None)
    grade: Mapped[int | None] = mapped_column(default=None)
    letter: Mapped[str] = mapped_column(default="")
    unnamed: Mapped[int] = mapped_column(default=0)
    requested_by: Mapped[Requester | None] = mapped_column(default=None)


class Attendance(Record):
    """A pupil expected at a session, and whether he or she came."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index("attendance_of_pupil", "pupil_id", "session_id"),
        Index("attendance_of_session", "session_id"),
        {"sqlite_autoincrement": True},
    )

    session_id: Mapped[SessionId] = mapped_column(ForeignKey("session.id"))
    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    present: Mapped[bool] = mapped_column(default=True)


class Adult(Record):
    """A guardian or a colleague who took part in a session: exactly one of the two."""

    __tablename__ = "adult"
    __table_args__ = (
        Index("adult_of_session", "session_id"),
        Index("adult_guardian", "guardian_id"),
        {"sqlite_autoincrement": True},
    )

    session_id: Mapped[SessionId] = mapped_column(ForeignKey("session.id"))
    guardian_id: Mapped[GuardianId | None] = mapped_column(ForeignKey("guardian.id"), default=None)
    colleague_id: Mapped[int | None] = mapped_column(ForeignKey("colleague.id"), default=None)


class Mention(Record):
    """A pupil of whom the note of a session speaks by a tag, without having taken part."""

    __tablename__ = "mention"
    __table_args__ = (
        Index("mention_of_pupil", "pupil_id"),
        Index("mention_in_session", "session_id"),
        {"sqlite_autoincrement": True},
    )

    session_id: Mapped[SessionId] = mapped_column(ForeignKey("session.id"))
    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))


class Addendum(Record):
    """What was added to a signed note, and when."""

    __tablename__ = "addendum"
    __table_args__ = (Index("addendum_of_session", "session_id"), {"sqlite_autoincrement": True})

    session_id: Mapped[SessionId] = mapped_column(ForeignKey("session.id"))
    written_at: Mapped[datetime]
    text: Mapped[str] = mapped_column(info={"searchable": True})
