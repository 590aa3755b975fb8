"""What is missing: notes not written or signed, consents where work goes on, pupils not met for long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import appointments, consents, sessions
from cpdesk.casework.appointments import AppointmentRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.casework.today.duties import Duty, DutyKind
from cpdesk.records.appointments import Appointment, Expected
from cpdesk.records.base import PupilId
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Attendance, Session
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.consents import ConsentPurpose, StandingState
from cpdesk.rules.pupils import CONTACT_DAYS, SupportLevel, class_label
from cpdesk.rules.sessions import Audience, SessionStatus

UNSIGNED_AFTER: Final = timedelta(days=7)
AT_WORK: Final = timedelta(days=30)
SHOWN: Final = 5


@dataclass(frozen=True)
class Missing:
    """One sort of thing that is missing: the first few, and how many there are."""

    kind: DutyKind
    first: tuple[Duty, ...]
    count: int


def on(session: Reading, day: date) -> list[Missing]:
    """Return what is missing on a day, sort by sort, those with nothing left out."""
    found = (_unrecorded(session, day), _unsigned(session, day), _consents(session, day), _contacts(session, day))
    return [each for each in found if each.count]


def _unrecorded(session: Reading, day: date) -> Missing:
    """Return the planned sessions of earlier days of which nothing is written, the oldest first."""
    rows = appointments.unrecorded(session, datetime.combine(day, time()))
    return Missing(DutyKind.UNRECORDED, tuple(map(_planned, rows[:SHOWN])), len(rows))


def _planned(row: AppointmentRow) -> Duty:
    return Duty(
        DutyKind.UNRECORDED,
        row.id,
        title=row.series or row.title,
        who=row.names[0] if row.names else "",
        more=max(0, len(row.names) - 1),
        class_name=row.classes,
        since=row.starts_at.date(),
        about=row.kind,
    )


def _unsigned(session: Reading, day: date) -> Missing:
    before = datetime.combine(day, time()) - UNSIGNED_AFTER
    found = session.execute(_UNSIGNED, {"before": before}).all()
    rows = sessions.rows(session, [row.id for row in found]) if found else []
    return Missing(DutyKind.UNSIGNED, tuple(map(_to_sign, rows)), found[0].found if found else 0)


_UNSIGNED: Final = (
    select(Session.id, func.count().over().label("found"))
    .where(Session.status == SessionStatus.RECORDED, Session.held_at < bindparam("before"), ~Session.deleted)
    .order_by(Session.held_at, Session.id)
    .limit(SHOWN)
)


def _to_sign(row: SessionRow) -> Duty:
    return Duty(
        DutyKind.UNSIGNED,
        row.id,
        who=row.first_pupil,
        more=max(0, row.pupils - 1),
        class_name=row.classes,
        since=row.held_at.date(),
        about=row.kind,
    )


def _consents(session: Reading, day: date) -> Missing:
    """Return the pupils with whom she works one by one without consent; a refusal stands before what was not asked."""
    since = datetime.combine(day, time()) - AT_WORK
    pupil_ids = list(session.scalars(_AT_WORK, {"since": since}))
    if not pupil_ids:
        return Missing(DutyKind.CONSENT, (), 0)
    states = consents.standing(session, [PupilId(each) for each in pupil_ids], ConsentPurpose.COUNSELLING, day)
    lacking = {number: each for number, each in states.items() if not each.state.allows}
    order = list(StandingState)
    worst = sorted(
        lacking, key=lambda number: (-_WORST.get(lacking[number].state, 0), order.index(lacking[number].state), number)
    )
    people = _people(session, worst[:SHOWN])
    first = tuple(
        Duty(
            DutyKind.CONSENT,
            number,
            who=people[number][0],
            class_name=people[number][1],
            since=lacking[number].since,
            about=lacking[number].state,
        )
        for number in worst[:SHOWN]
    )
    return Missing(DutyKind.CONSENT, first, len(worst))


_WORST: Final = {StandingState.REFUSED: 2, StandingState.WITHDRAWN: 2, StandingState.ASKED: 1}


def _contacts(session: Reading, day: date) -> Missing:
    """Return the pupils at a raised or high level not met for long, with nothing planned; the highest first."""
    given: dict[str, Any] = {"now": datetime.combine(day, time())}
    for level, days in CONTACT_DAYS.items():
        since = day - timedelta(days=days)
        given |= {f"{level}_day": since, f"{level}_since": datetime.combine(since, time())}
    found = session.execute(_LONG_NOT_MET, given).all()
    if not found:
        return Missing(DutyKind.CONTACT, (), 0)
    last = _last_met(session, [row.id for row in found])
    first = tuple(
        Duty(
            DutyKind.CONTACT,
            row.id,
            who=f"{row.last_name} {row.first_name}",
            class_name="" if row.grade is None else class_label(row.grade, row.letter),
            since=last.get(row.id),
            about=row.level,
        )
        for row in found
    )
    return Missing(DutyKind.CONTACT, first, found[0].found)


def _met_since(name: str) -> Select[int]:
    """Return whom somebody has met since a moment, which is given by a name."""
    return (
        select(Attendance.pupil_id)
        .join(Session, Session.id == Attendance.session_id)
        .where(Session.held_at >= bindparam(name), ~Session.deleted)
        .where(~Attendance.deleted, Attendance.present)
    )


def _not_met(level: SupportLevel) -> ColumnElement[bool]:
    long_there = Pupil.level_since.is_(None) | (Pupil.level_since <= bindparam(f"{level}_day"))
    return (Pupil.level == level) & long_there & Pupil.id.not_in(_met_since(f"{level}_since"))


def _long_not_met() -> Select[*tuple[Any, ...]]:
    coming = (
        select(Expected.pupil_id)
        .join(Appointment, Appointment.id == Expected.appointment_id)
        .where(Appointment.starts_at >= bindparam("now"), Appointment.state == AppointmentState.PLANNED)
        .where(~Appointment.deleted, ~Expected.deleted, Expected.pupil_id.is_not(None))
    )
    columns = (Pupil.id, Pupil.level, Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter)
    return (
        select(*columns, func.count().over().label("found"))
        .where(*_here(), or_(*map(_not_met, CONTACT_DAYS)), Pupil.id.not_in(coming))
        .order_by(Pupil.level != SupportLevel.HIGH, Pupil.sort_key, Pupil.id)
        .limit(SHOWN)
    )


def _last_met(session: Reading, pupil_ids: Sequence[int]) -> dict[int, date]:
    query = (
        select(Attendance.pupil_id, func.max(Session.held_at))
        .join(Session, Session.id == Attendance.session_id)
        .where(Attendance.pupil_id.in_(pupil_ids), ~Attendance.deleted, Attendance.present, ~Session.deleted)
        .group_by(Attendance.pupil_id)
    )
    return {number: last.date() for number, last in session.execute(query)}


def _people(session: Reading, pupil_ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    columns = (Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.grade, Pupil.letter)
    return {
        row.id: (f"{row.last_name} {row.first_name}", "" if row.grade is None else class_label(row.grade, row.letter))
        for row in session.execute(select(*columns).where(Pupil.id.in_(pupil_ids)))
    }


def _here() -> tuple[ColumnElement[bool], ...]:
    return (~Pupil.deleted, Pupil.left_on.is_(None))


_AT_WORK: Final = select(Pupil.id).where(
    *_here(), Pupil.id.in_(_met_since("since").where(Session.audience == Audience.PUPIL))
)
_LONG_NOT_MET: Final = _long_not_met()
