"""Questions about appointments: of a day, between two days, the next of a pupil, over one another, the card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from cpdesk.records.appointments import Appointment, Expected, Series
from cpdesk.records.base import GuardianId, PupilId, SessionId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Session as Meeting
from cpdesk.rules.appointments import AppointmentState, overlap
from cpdesk.rules.pupils import class_label
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus


@dataclass(frozen=True)
class AppointmentRow:
    """An appointment in a list or a calendar.

    Attributes:
        series, number, of: the series' name, its place in it and how many there are; of none: empty, None, 0.
        names: who is expected, pupils first, each as «last name first name»; colleagues as they are called.
        pupils: how many of them are pupils.
        classes: of these pupils, or the class that is to be observed.
        session_id, status: what was recorded for it.

    """

    id: int
    starts_at: datetime
    minutes: int
    kind: SessionKind
    audience: Audience
    title: str
    place: str
    state: AppointmentState
    series: str
    number: int | None
    of: int
    names: tuple[str, ...]
    pupils: int
    classes: str
    session_id: SessionId | None
    status: SessionStatus | None

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class AppointmentCard:
    """An appointment with everybody expected, to be changed or to be recorded as a session."""

    id: int
    starts_at: datetime
    minutes: int
    kind: SessionKind
    audience: Audience
    title: str
    place: str
    state: AppointmentState
    series_id: int | None
    grade: int | None
    letter: str
    session_id: SessionId | None
    pupil_ids: tuple[PupilId, ...]
    guardian_ids: tuple[GuardianId, ...]
    colleague_ids: tuple[int, ...]


def on(session: Session, day: date) -> list[AppointmentRow]:
    """Return the appointments of a day in the order of their hours, cancelled ones too."""
    return between(session, day, day)


def between(session: Session, first: date, last: date) -> list[AppointmentRow]:
    """Return the appointments from ``first`` to ``last``, both inclusive."""
    begin, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    return _rows(session, Appointment.starts_at >= begin, Appointment.starts_at < end)


def of_session(session: Session, session_id: SessionId) -> AppointmentRow | None:
    """Return the appointment that was held as a session, None where it was not planned."""
    return next(iter(_rows(session, Appointment.session_id == session_id)), None)


def next_for(session: Session, pupil_id: PupilId, now: datetime) -> AppointmentRow | None:
    """Return the next planned session at which a pupil is expected, None where there is none."""
    own = select(Expected.appointment_id).where(Expected.pupil_id == pupil_id, ~Expected.deleted)
    coming = (Appointment.starts_at >= now, Appointment.state == AppointmentState.PLANNED, ~Appointment.deleted)
    query = (
        select(Appointment.id).where(Appointment.id.in_(own), *coming).order_by(Appointment.starts_at, Appointment.id)
    )
    number = session.scalar(query.limit(1))
    return None if number is None else _rows(session, Appointment.id == number)[0]


def unrecorded(session: Session, before: datetime) -> list[AppointmentRow]:
    """Return the planned appointments that began before and of which nothing was said, the oldest first."""
    return _rows(session, Appointment.starts_at < before, Appointment.state == AppointmentState.PLANNED)


def over(session: Session, starts_at: datetime, minutes: int, but: int | None = None) -> list[AppointmentRow]:
    """Return the planned and held appointments that lie over this time, without the one numbered ``but``."""
    there = between(session, starts_at.date(), (starts_at + timedelta(minutes=minutes)).date())
    counted = (AppointmentState.PLANNED, AppointmentState.HELD)
    return [
        row
        for row in there
        if row.id != but and row.state in counted and overlap(starts_at, minutes, row.starts_at, row.minutes)
    ]


def rows(session: Session, appointment_ids: Sequence[int]) -> list[AppointmentRow]:
    """Return the rows of these appointments in the order given."""
    found = {row.id: row for row in _rows(session, Appointment.id.in_(appointment_ids))}
    return [found[each] for each in appointment_ids if each in found]


def card(session: Session, appointment_id: int) -> AppointmentCard | None:
    """Return an appointment with who is expected, None when there is none."""
    kept = session.get(Appointment, appointment_id)
    if kept is None or kept.deleted:
        return None
    expected = (
        select(Expected).where(Expected.appointment_id == appointment_id, ~Expected.deleted).order_by(Expected.id)
    )
    people = session.scalars(expected).all()
    own = {name: getattr(kept, name) for name in AppointmentCard.__dataclass_fields__ if hasattr(kept, name)}
    return AppointmentCard(
        **own,
        pupil_ids=tuple(each.pupil_id for each in people if each.pupil_id is not None),
        guardian_ids=tuple(each.guardian_id for each in people if each.guardian_id is not None),
        colleague_ids=tuple(each.colleague_id for each in people if each.colleague_id is not None),
    )


def _rows(session: Session, *conditions: ColumnElement[bool]) -> list[AppointmentRow]:
    found = session.execute(_LISTED.where(*conditions, ~Appointment.deleted)).all()
    people = _people(session, [row.id for row in found])
    return [_row(row, people.get(row.id, [])) for row in found]


def _listed() -> Select[*tuple[Any, ...]]:
    own = (Appointment.id, Appointment.starts_at, Appointment.minutes, Appointment.kind, Appointment.audience)
    more = (Appointment.title, Appointment.place, Appointment.state, Appointment.number, Appointment.series_id)
    every = (Appointment.grade, Appointment.letter, Meeting.id.label("session_id"), Meeting.status)
    brothers = Appointment.__table__.alias()
    of = select(func.count()).where(brothers.c.series_id == Series.id, ~brothers.c.deleted).correlate(Series)
    return (
        select(*own, *more, *every, Series.name.label("series"), of.scalar_subquery().label("of"))
        .outerjoin(Series, Series.id == Appointment.series_id)
        .outerjoin(Meeting, (Meeting.id == Appointment.session_id) & ~Meeting.deleted)
        .order_by(Appointment.starts_at, Appointment.id)
    )


_LISTED: Final = _listed()
"""Made once: the making costs as much as the answer."""


def _row(row: Any, people: list[tuple[str, str | None]]) -> AppointmentRow:
    labels = {label for _, label in people if label}
    own = "" if row.grade is None else class_label(row.grade, row.letter)
    return AppointmentRow(
        id=row.id,
        starts_at=row.starts_at,
        minutes=row.minutes,
        kind=row.kind,
        audience=row.audience,
        title=row.title,
        place=row.place,
        state=row.state,
        series=row.series or "",
        number=row.number,
        of=row.of if row.series_id is not None else 0,
        names=tuple(name for name, _ in people),
        pupils=sum(label is not None for _, label in people),
        classes=own or ", ".join(sorted(labels)),
        session_id=row.session_id,
        status=row.status,
    )


def _people(session: Session, appointment_ids: Sequence[int]) -> dict[int, list[tuple[str, str | None]]]:
    """Return who is expected at each: the name, and the class of a pupil (empty: none now), None of an adult."""
    if not appointment_ids:
        return {}
    names = (Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter)
    adult = (Guardian.last_name.label("their_last"), Guardian.first_name.label("their_first"), Colleague.name)
    query = (
        select(Expected.appointment_id, Expected.pupil_id, *names, *adult)
        .outerjoin(Pupil, (Pupil.id == Expected.pupil_id) & ~Pupil.deleted)
        .outerjoin(Guardian, Guardian.id == Expected.guardian_id)
        .outerjoin(Colleague, Colleague.id == Expected.colleague_id)
        .where(Expected.appointment_id.in_(appointment_ids), ~Expected.deleted)
        .where(Expected.pupil_id.is_(None) | Pupil.id.is_not(None))
        .order_by(Expected.pupil_id.is_(None), Pupil.sort_key, Expected.id)
    )
    found: dict[int, list[tuple[str, str | None]]] = {}
    for row in session.execute(query):
        if row.pupil_id is not None:
            label = "" if row.grade is None else class_label(row.grade, row.letter)
            told: tuple[str, str | None] = f"{row.last_name} {row.first_name}", label
        else:
            told = row.name or f"{row.their_last or ''} {row.their_first or ''}".strip(), None
        found.setdefault(row.appointment_id, []).append(told)
    return found
