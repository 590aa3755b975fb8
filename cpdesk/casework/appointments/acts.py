"""Acts of appointments: sessions planned alone or in a series, moved, cancelled, missed, held."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.appointments import Appointment, Expected, Series
from cpdesk.records.base import GuardianId, PersonId, PupilId, SessionId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Session as Meeting
from cpdesk.rules.appointments import MOST_IN_SERIES, AppointmentState, weekly
from cpdesk.rules.dates import plausible_day
from cpdesk.rules.sessions import Audience, SessionKind

LONGEST_MINUTES: Final = 600


@act("appointment.plan", happened="starts_at")
def plan(
    work: Work,
    *,
    kind: SessionKind,
    starts_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    title: str = "",
    place: str = "",
    pupil_ids: Sequence[PupilId] = (),
    guardian_ids: Sequence[GuardianId] = (),
    colleague_ids: Sequence[int] = (),
    grade: int | None = None,
    letter: str = "",
) -> int:
    """Plan a session. One over another is not forbidden: a question tells of it.

    Refused: ``appointment.nobody`` (neither people nor a class nor a title, field ``pupil_ids``),
    ``appointment.minutes``, ``date.implausible`` (field ``starts_at``), ``pupil.unknown``, ``guardian.unknown``,
    ``colleague.unknown``, ``text.too_long``.
    """
    made = Appointment(starts_at=starts_at, minutes=minutes, kind=kind, author_id=PersonId(work.user))
    _fill(work, made, audience=audience, title=title, place=place, grade=grade, letter=letter)
    work.session.add(made)
    work.session.flush()
    _expect(work, made, pupil_ids, guardian_ids, colleague_ids)
    return made.id


@act("appointment.plan_series", happened="starts_at")
def plan_series(
    work: Work,
    *,
    name: str,
    kind: SessionKind,
    starts_at: datetime,
    count: int,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    place: str = "",
    pupil_ids: Sequence[PupilId] = (),
    guardian_ids: Sequence[GuardianId] = (),
    colleague_ids: Sequence[int] = (),
    grade: int | None = None,
    letter: str = "",
) -> int:
    """Plan ``count`` sessions, one a week at the same hour; days off and breaks are skipped. Returns the series.

    Refused: ``series.no_name`` (field ``name``), ``series.count`` (field ``count``), ``series.no_room`` (the days of a
    year do not suffice, field ``count``), else as ``appointment.plan``.
    """
    called = checked(name, "name")
    if not called:
        raise Refused("series.no_name", field="name")
    if not 1 <= count <= MOST_IN_SERIES:
        raise Refused("series.count", field="count", limit=MOST_IN_SERIES)
    days = weekly(starts_at.date(), count, work.law.calendar)
    if len(days) < count:
        raise Refused("series.no_room", field="count")
    series = Series(name=called, kind=kind)
    work.session.add(series)
    work.session.flush()
    for number, day in enumerate(days, 1):
        made = _one_of(work, series, number, datetime.combine(day, starts_at.time()), minutes)
        _fill(work, made, audience=audience, title="", place=place, grade=grade, letter=letter)
        _expect(work, made, pupil_ids, guardian_ids, colleague_ids)
    return series.id


@act("appointment.change", happened="starts_at")
def change(
    work: Work,
    appointment_id: int,
    *,
    kind: SessionKind,
    starts_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    title: str = "",
    place: str = "",
    pupil_ids: Sequence[PupilId] = (),
    guardian_ids: Sequence[GuardianId] = (),
    colleague_ids: Sequence[int] = (),
    grade: int | None = None,
    letter: str = "",
) -> int:
    """Change a planned session, all of it. Refused: ``appointment.not_planned``, else as ``appointment.plan``."""
    kept = _planned(work, appointment_id)
    kept.kind, kept.starts_at, kept.minutes = kind, starts_at, minutes
    _fill(work, kept, audience=audience, title=title, place=place, grade=grade, letter=letter)
    _expect(work, kept, pupil_ids, guardian_ids, colleague_ids)
    return appointment_id


@act("appointment.move", happened="starts_at")
def move(work: Work, appointment_id: int, *, starts_at: datetime) -> int:
    """Move a planned session to another day or hour.

    Refused: ``appointment.not_planned``, ``date.implausible`` (field ``starts_at``).
    """
    kept = _planned(work, appointment_id)
    kept.starts_at = starts_at
    _refuse_moment(work, kept)
    return appointment_id


@act("appointment.cancel")
def cancel(work: Work, appointment_id: int) -> int:
    """Cancel a planned session. Refused: ``appointment.not_planned``."""
    _planned(work, appointment_id).state = AppointmentState.CANCELLED
    return appointment_id


@act("appointment.miss")
def missed(work: Work, appointment_id: int) -> int:
    """Note that nobody came. Refused: ``appointment.not_planned``, ``appointment.not_yet`` before it begins."""
    kept = _planned(work, appointment_id)
    if kept.starts_at > work.now:
        raise Refused("appointment.not_yet")
    kept.state = AppointmentState.MISSED
    return appointment_id


@act("appointment.replan")
def replan(work: Work, appointment_id: int) -> int:
    """Plan again what was cancelled or missed. Refused: ``appointment.not_off``."""
    kept = get(work, appointment_id)
    if kept.state not in (AppointmentState.CANCELLED, AppointmentState.MISSED):
        raise Refused("appointment.not_off")
    kept.state = AppointmentState.PLANNED
    return appointment_id


def held(work: Work, appointment_id: int, session_id: SessionId) -> None:
    """Note within another act that a session was recorded for the appointment; late or missed ones count too.

    Refused: ``appointment.unknown``, ``appointment.not_planned`` where another session was recorded for it.
    """
    kept = get(work, appointment_id)
    if kept.session_id not in (None, session_id) and not _is_binned(work, kept.session_id):
        raise Refused("appointment.not_planned")
    kept.state, kept.session_id = AppointmentState.HELD, session_id


def get(work: Work, appointment_id: int) -> Appointment:
    """Return the appointment. Refused: ``appointment.unknown``."""
    found = work.session.get(Appointment, appointment_id)
    if found is None or found.deleted:
        raise Refused("appointment.unknown")
    return found


def _one_of(work: Work, series: Series, number: int, at: datetime, minutes: int) -> Appointment:
    made = Appointment(starts_at=at, minutes=minutes, kind=series.kind, author_id=PersonId(work.user))
    made.series_id, made.number = series.id, number
    work.session.add(made)
    work.session.flush()
    return made


def _planned(work: Work, appointment_id: int) -> Appointment:
    kept = get(work, appointment_id)
    if kept.state is not AppointmentState.PLANNED:
        raise Refused("appointment.not_planned")
    return kept


def _is_binned(work: Work, session_id: SessionId | None) -> bool:
    found = work.session.get(Meeting, session_id)
    return found is None or found.deleted


def _fill(
    work: Work, kept: Appointment, *, audience: Audience, title: str, place: str, grade: int | None, letter: str
) -> None:
    if not 0 < kept.minutes <= LONGEST_MINUTES:
        raise Refused("appointment.minutes", field="minutes")
    _refuse_moment(work, kept)
    kept.audience, kept.grade, kept.letter = audience, grade, checked(letter, "letter")
    kept.title, kept.place = checked(title, "title"), checked(place, "place")


def _refuse_moment(work: Work, kept: Appointment) -> None:
    if not plausible_day(kept.starts_at.date(), work.today):
        raise Refused("date.implausible", field="starts_at")


def _expect(
    work: Work,
    kept: Appointment,
    pupil_ids: Sequence[PupilId],
    guardian_ids: Sequence[GuardianId],
    colleague_ids: Sequence[int],
) -> None:
    """Expect exactly these people: who is not among them any more is taken off."""
    wanted = [
        (name, number)
        for name, numbers in (("pupil_id", pupil_ids), ("guardian_id", guardian_ids), ("colleague_id", colleague_ids))
        for number in dict.fromkeys(numbers)
    ]
    if not wanted and kept.grade is None and not kept.title and kept.series_id is None:
        raise Refused("appointment.nobody", field="pupil_ids")
    there = {
        (name, getattr(row, name)): row
        for row in work.session.scalars(select(Expected).where(Expected.appointment_id == kept.id))
        for name in _PEOPLE
        if getattr(row, name) is not None
    }
    for key, row in there.items():
        row.deleted = key not in wanted
    for name, number in wanted:
        _refuse_unknown(work, name, number)
        if (name, number) not in there:
            person: dict[str, Any] = {name: number}
            work.session.add(Expected(appointment_id=kept.id, **person))


def _refuse_unknown(work: Work, name: str, number: int) -> None:
    kind, code = _PEOPLE[name]
    found = work.session.get(kind, number)
    if found is None or found.deleted:
        raise Refused(code)


_PEOPLE: Final[dict[str, tuple[Any, str]]] = {
    "pupil_id": (Pupil, "pupil.unknown"),
    "guardian_id": (Guardian, "guardian.unknown"),
    "colleague_id": (Colleague, "colleague.unknown"),
}
"""Of whom exactly one is expected by a row, and what is said of one who is not there."""
