"""The sessions of days, planned and held, in the order of their hours."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import appointments, sessions
from cpdesk.casework.appointments import AppointmentRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.records.sessions import Session
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.sessions import SessionKind, SessionStatus


class MeetingState(StrEnum):
    """``unrecorded``: its hour has come and nothing is written of it yet."""

    COMING = "coming"
    UNRECORDED = "unrecorded"
    RECORDED = "recorded"
    SIGNED = "signed"
    CANCELLED = "cancelled"
    MISSED = "missed"


@dataclass(frozen=True)
class Meeting:
    """A session, planned or held or both.

    Attributes:
        name: of its series, or its title; empty where it has none.
        number, of: its place in the series and how many that has, else None and 0.
        who, people: who stands first, and how many are expected or came.
        appointment_id, session_id: what was planned, what was recorded.

    """

    at: datetime
    minutes: int
    state: MeetingState
    kind: SessionKind
    name: str
    who: str
    people: int
    classes: str
    appointment_id: int | None
    session_id: int | None
    place: str = ""
    number: int | None = None
    of: int = 0


def of_day(session: Reading, now: datetime) -> list[Meeting]:
    """Return the planned and held sessions of the day on which it is ``now``."""
    return between(session, now.date(), now.date(), now)


def between(session: Reading, first: date, last: date, now: datetime) -> list[Meeting]:
    """Return the planned and held sessions from ``first`` to ``last``, both inclusive."""
    planned = appointments.between(session, first, last)
    begin, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    query = select(Session.id).where(Session.held_at >= begin, Session.held_at < end, ~Session.deleted)
    told = {row.session_id for row in planned}
    numbers = [number for number in session.scalars(query) if number not in told]
    held = sessions.rows(session, numbers) if numbers else []
    found = [*(_planned(row, now) for row in planned), *map(_held, held)]
    return sorted(found, key=lambda each: (each.at, each.appointment_id or 0, each.session_id or 0))


def _planned(row: AppointmentRow, now: datetime) -> Meeting:
    return Meeting(
        at=row.starts_at,
        minutes=row.minutes,
        state=_state(row, now),
        kind=row.kind,
        name=row.series or row.title,
        who=row.names[0] if row.names else "",
        people=len(row.names),
        classes=row.classes,
        appointment_id=row.id,
        session_id=row.session_id,
        place=row.place,
        number=row.number,
        of=row.of,
    )


def _state(row: AppointmentRow, now: datetime) -> MeetingState:
    if row.status is not None:
        return MeetingState.SIGNED if row.status is SessionStatus.SIGNED else MeetingState.RECORDED
    if row.state is AppointmentState.CANCELLED:
        return MeetingState.CANCELLED
    if row.state is AppointmentState.MISSED:
        return MeetingState.MISSED
    return MeetingState.COMING if row.starts_at > now else MeetingState.UNRECORDED


def _held(row: SessionRow) -> Meeting:
    return Meeting(
        at=row.held_at,
        minutes=row.minutes,
        state=MeetingState.SIGNED if row.status is SessionStatus.SIGNED else MeetingState.RECORDED,
        kind=row.kind,
        name="",
        who=row.first_pupil,
        people=row.pupils,
        classes=row.classes,
        appointment_id=None,
        session_id=row.id,
    )
