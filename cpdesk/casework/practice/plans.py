"""Appointments of the practice school: two courses each quarter, single ones each week, four on the last day."""

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from cpdesk.casework import appointments
from cpdesk.casework.practice.making import Act, School
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.sessions import Audience, SessionKind

MISSED, CANCELLED, MOVED = 0.07, 0.05, 0.04
WITH_PARENT, WITH_TEACHER = 0.2, 0.1
"""Of the appointments of a day, and of single ones."""
ROOM: Final = ("Кабинет психолога", "Психолог кабинеті")
GROUP: Final = ("Новый класс", "Жаңа сынып")
HOUR: Final = ("Индивидуальные занятия", "Жеке сабақтар")
WEEKS: Final = 6
SLOTS: Final = (time(9), time(11, 20), time(14, 30), time(15, 30))
"""The hours of the last day, whatever else is planned for it."""


def courses(school: School, day: date) -> None:
    """Plan the courses of a quarter that begins: a group on the weekday of the last day, a child's weekly hour."""
    first = day + timedelta(days=(school.until.weekday() - day.weekday()) % 7)
    six = school.company(school.dice.choice(school.present), 5)
    group = _course(school, GROUP, SessionKind.DEVELOPMENT, datetime.combine(first, SLOTS[1]))
    single = _course(school, HOUR, SessionKind.INDIVIDUAL_CONSULTATION, datetime.combine(day, time(13)))
    school.desk.do_all(
        [
            (appointments.plan_series, group | {"pupil_ids": six}),
            (appointments.plan_series, single | {"pupil_ids": [school.somebody()]}),
        ]
    )


def week(school: School, day: date) -> None:
    """Plan single appointments for the week that begins."""
    acts = []
    for _ in range(school.dice.choice((2, 3, 3, 4))):
        when = school.desk.law.calendar.working_days_after(day, school.dice.randrange(5))
        if _taught(school, when):
            acts.append(_single(school, datetime.combine(when, time(school.dice.choice((9, 10, 12, 14)), 40))))
    school.desk.do_all(acts)


def last_day(school: School) -> None:
    """Fill the hours of the last day that are free, and plan something for the days after."""
    if not school.desk.law.calendar.is_working_day(school.until):
        return
    taken = {row.starts_at.time() for row in school.desk.ask(appointments.on, school.until)}
    acts = [_single(school, datetime.combine(school.until, slot)) for slot in SLOTS if slot not in taken]
    for ahead in (1, 1, 2, 3, 4, 6):
        after = school.desk.law.calendar.working_days_after(school.until, ahead)
        acts.append(_single(school, datetime.combine(after, school.dice.choice(SLOTS))))
    school.desk.do_all(acts)


def of_day(school: School, day: date) -> tuple[list[dict[str, Any]], list[Act]]:
    """Return what is to be recorded of the day's appointments; by acts some are missed, cancelled, moved on."""
    held: list[dict[str, Any]] = []
    acts: list[Act] = []
    tomorrow = school.desk.law.calendar.working_days_after(day, 1)
    for row in school.desk.ask(appointments.on, day):
        if row.state is not AppointmentState.PLANNED:
            continue
        fate = school.dice.random()
        if fate < MISSED:
            acts.append((appointments.missed, {"appointment_id": row.id}))
        elif fate < MISSED + CANCELLED:
            acts.append((appointments.cancel, {"appointment_id": row.id}))
        elif fate < MISSED + CANCELLED + MOVED and row.series == "" and _taught(school, tomorrow):
            acts.append(
                (appointments.move, {"appointment_id": row.id, "starts_at": datetime.combine(tomorrow, time(12))})
            )
        else:
            held.append(_meeting(school, row.id))
    return held, acts


def _taught(school: School, day: date) -> bool:
    """Tell whether it is a day of lessons before the last one."""
    return day < school.until and school.desk.law.calendar.quarter_on(day) is not None


def _meeting(school: School, appointment: int) -> dict[str, Any]:
    card = school.desk.ask(appointments.card, appointment)
    if card is None:
        return {}
    return {
        "appointment_id": card.id,
        "kind": card.kind,
        "held_at": card.starts_at,
        "minutes": card.minutes,
        "audience": card.audience,
        "pupil_ids": card.pupil_ids,
        "guardian_ids": card.guardian_ids,
        "colleague_ids": card.colleague_ids,
    }


def _course(school: School, names: tuple[str, str], kind: SessionKind, starts_at: datetime) -> dict[str, Any]:
    return {
        "name": school.own(*names),
        "kind": kind,
        "starts_at": starts_at,
        "count": WEEKS,
        "place": school.own(*ROOM),
    }


def _single(school: School, starts_at: datetime) -> Act:
    pupil = school.somebody()
    about: dict[str, Any] = {"kind": SessionKind.INDIVIDUAL_CONSULTATION, "starts_at": starts_at, "pupil_ids": [pupil]}
    guardian, teacher = school.guardian(pupil), school.teachers.get(school.class_of(pupil))
    chosen = school.dice.random()
    if chosen < WITH_PARENT and guardian is not None:
        about |= {"audience": Audience.PARENT, "guardian_ids": [guardian]}
    elif chosen < WITH_PARENT + WITH_TEACHER and teacher is not None:
        about |= {"audience": Audience.TEACHER, "colleague_ids": [teacher]}
    return appointments.plan, about | {"place": school.own(*ROOM)}
