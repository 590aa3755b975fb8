"""Appointments: sessions planned, alone or in a series, and who is expected."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import GuardianId, PersonId, PupilId, Record, SessionId
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.sessions import Audience, SessionKind


class Series(Record):
    """Sessions that belong together under a name: a group's course, a child's weekly hour."""

    __tablename__ = "series"

    name: Mapped[str] = mapped_column(info={"searchable": True})
    kind: Mapped[SessionKind]


class Appointment(Record):
    """A session planned.

    Attributes:
        starts_at: local wall time, no zone.
        number: its place in the series, from 1.
        grade, letter: the class of an observation.
        session_id: what was recorded of it.

    """

    __tablename__ = "appointment"
    __table_args__ = (
        Index("appointment_by_time", "deleted", "starts_at", "id"),
        Index("appointment_of_session", "session_id"),
        Index("appointment_of_series", "series_id"),
        {"sqlite_autoincrement": True},
    )

    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    kind: Mapped[SessionKind]
    author_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    audience: Mapped[Audience] = mapped_column(default=Audience.PUPIL)
    title: Mapped[str] = mapped_column(default="", info={"searchable": True})
    place: Mapped[str] = mapped_column(default="")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), default=None)
    number: Mapped[int | None] = mapped_column(default=None)
    grade: Mapped[int | None] = mapped_column(default=None)
    letter: Mapped[str] = mapped_column(default="")
    state: Mapped[AppointmentState] = mapped_column(default=AppointmentState.PLANNED)
    session_id: Mapped[SessionId | None] = mapped_column(ForeignKey("session.id"), default=None)


class Expected(Record):
    """Somebody expected at an appointment: exactly one of pupil, guardian, colleague."""

    __tablename__ = "expected"
    __table_args__ = (
        Index("expected_at_appointment", "appointment_id"),
        Index("expected_pupil", "pupil_id"),
        {"sqlite_autoincrement": True},
    )

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    pupil_id: Mapped[PupilId | None] = mapped_column(ForeignKey("pupil.id"), default=None)
    guardian_id: Mapped[GuardianId | None] = mapped_column(ForeignKey("guardian.id"), default=None)
    colleague_id: Mapped[int | None] = mapped_column(ForeignKey("colleague.id"), default=None)
