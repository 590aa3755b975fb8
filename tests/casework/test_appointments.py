"""Appointments: planned, in series past holidays and breaks, moved, cancelled, missed, held; over one another."""

from datetime import date, datetime

import pytest

from cpdesk.casework import appointments, guardians, history, sessions, undoing
from cpdesk.casework import bin as bins
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.pupils import Relation
from cpdesk.rules.sessions import SessionKind, SessionStatus
from tests.casework.people import enrol, hold, refusal
from tests.conftest import NOON

HALF_PAST_TWO = datetime(2026, 11, 20, 14, 30)
KIND = SessionKind.INDIVIDUAL_CONSULTATION


def plan(desk: Desk, *pupil_ids: int, **more: object) -> int:
    usual: dict[str, object] = {"kind": KIND, "starts_at": HALF_PAST_TWO, "pupil_ids": list(pupil_ids)}
    made = desk.do(appointments.plan, **(usual | more)).id
    assert made is not None
    return made


def test_a_planned_session_stands_on_its_day_with_who_is_expected(desk: Desk) -> None:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём", class_="6Г")
    mother = desk.do(guardians.add, pupil_id=other, last_name="Ким", first_name="Ольга", relation=Relation.MOTHER).id
    plan(desk, pupil, other, guardian_ids=[mother], place="Кабинет 12", minutes=45)

    (row,) = desk.ask(appointments.on, NOON.date())

    assert row.names == ("Ким Артём", "Сәтбек Айгерім", "Ким Ольга")
    assert (row.pupils, row.classes, row.place) == (2, "6 «Г», 7 «Б»", "Кабинет 12")
    assert (row.state, row.ends_at, row.status) == (AppointmentState.PLANNED, datetime(2026, 11, 20, 15, 15), None)
    assert desk.ask(appointments.on, date(2026, 11, 21)) == []
    assert desk.ask(appointments.next_for, pupil, NOON) == row
    assert desk.ask(appointments.next_for, pupil, datetime(2026, 11, 20, 14, 31)) is None


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({}, ("appointment.nobody", "pupil_ids")),
        ({"title": "Урок", "minutes": 0}, ("appointment.minutes", "minutes")),
        ({"title": "Урок", "minutes": 601}, ("appointment.minutes", "minutes")),
        ({"title": "Урок", "starts_at": datetime(2126, 1, 1)}, ("date.implausible", "starts_at")),
        ({"pupil_ids": [9]}, ("pupil.unknown", None)),
        ({"guardian_ids": [9]}, ("guardian.unknown", None)),
        ({"colleague_ids": [9]}, ("colleague.unknown", None)),
    ],
)
def test_what_cannot_be_planned_is_refused(
    desk: Desk, given: dict[str, object], refused: tuple[str, str | None]
) -> None:
    usual: dict[str, object] = {"kind": KIND, "starts_at": HALF_PAST_TWO}

    assert refusal(desk, appointments.plan, **(usual | given)) == refused


def test_a_class_or_a_title_is_enough(desk: Desk) -> None:
    seen = plan(desk, grade=7, letter="Б", kind=SessionKind.OBSERVATION)
    plan(desk, title="Урок для 8 «А»")

    assert [row.classes for row in desk.ask(appointments.on, NOON.date())] == ["7 «Б»", ""]
    card = desk.ask(appointments.card, seen)
    assert card is not None
    assert (card.grade, card.letter, card.pupil_ids) == (7, "Б", ())


def test_a_series_skips_days_off_and_breaks_and_counts_itself(desk: Desk) -> None:
    pupil = enrol(desk)
    assert isinstance(desk.clock, SetClock)
    begins = datetime(2026, 12, 16, 11, 20)  # Independence Day; the break lasts from 28 December to 10 January

    desk.do(
        appointments.plan_series,
        name="Новый класс",
        kind=KIND,
        starts_at=begins,
        count=3,
        pupil_ids=[pupil],
        minutes=40,
    )

    found = desk.ask(appointments.between, date(2026, 12, 1), date(2027, 2, 1))
    assert [row.starts_at for row in found] == [
        datetime(2026, 12, 23, 11, 20),
        datetime(2027, 1, 13, 11, 20),
        datetime(2027, 1, 20, 11, 20),
    ]
    assert [(row.series, row.number, row.of) for row in found] == [("Новый класс", n, 3) for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"name": " "}, ("series.no_name", "name")),
        ({"count": 0}, ("series.count", "count")),
        ({"count": 61}, ("series.count", "count")),
        ({"count": 60}, ("series.no_room", "count")),
        ({"starts_at": datetime(2026, 11, 22, 10, 0)}, ("series.no_room", "count")),
    ],
)
def test_what_is_no_series_is_refused(desk: Desk, given: dict[str, object], refused: tuple[str, str | None]) -> None:
    usual: dict[str, object] = {"name": "Новый класс", "kind": KIND, "starts_at": HALF_PAST_TWO, "count": 3}

    assert refusal(desk, appointments.plan_series, **(usual | given)) == refused


def test_a_series_is_undone_as_a_whole(desk: Desk) -> None:
    done = desk.do(appointments.plan_series, name="Группа", kind=KIND, starts_at=HALF_PAST_TWO, count=8)

    assert len(desk.ask(appointments.between, date(2026, 11, 1), date(2027, 5, 1))) == 8
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(appointments.between, date(2026, 11, 1), date(2027, 5, 1)) == []


def test_moving_cancelling_missing_and_planning_again(desk: Desk) -> None:
    number = plan(desk, enrol(desk))
    assert refusal(desk, appointments.missed, appointment_id=number) == ("appointment.not_yet", None)
    desk.do(appointments.move, appointment_id=number, starts_at=datetime(2026, 11, 20, 9, 0))
    assert [row.starts_at.hour for row in desk.ask(appointments.on, NOON.date())] == [9]
    wrong = datetime(2126, 1, 1)
    assert refusal(desk, appointments.move, appointment_id=number, starts_at=wrong) == ("date.implausible", "starts_at")

    desk.do(appointments.missed, appointment_id=number)
    assert [row.state for row in desk.ask(appointments.rows, [number])] == [AppointmentState.MISSED]
    assert refusal(desk, appointments.cancel, appointment_id=number) == ("appointment.not_planned", None)
    desk.do(appointments.replan, appointment_id=number)
    assert refusal(desk, appointments.replan, appointment_id=number) == ("appointment.not_off", None)
    desk.do(appointments.cancel, appointment_id=number)
    assert [row.state for row in desk.ask(appointments.rows, [number])] == [AppointmentState.CANCELLED]


def test_changing_takes_people_off_and_on_and_history_names_them(desk: Desk) -> None:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём")
    number = plan(desk, pupil)

    desk.do(
        appointments.change, appointment_id=number, kind=KIND, starts_at=HALF_PAST_TWO, pupil_ids=[other], minutes=30
    )

    assert desk.ask(appointments.rows, [number])[0].names == ("Ким Артём",)
    told = [change.became for change in desk.ask(history.of_record, "appointment", number)[0].changes]
    assert {"Сәтбек Айгерім", "Ким Артём", "30"} <= set(told)
    desk.do(appointments.change, appointment_id=number, kind=KIND, starts_at=HALF_PAST_TWO, pupil_ids=[pupil, other])
    assert desk.ask(appointments.rows, [number])[0].pupils == 2


def test_what_was_held_shows_its_note_until_that_lies_in_the_bin(desk: Desk) -> None:
    pupil = enrol(desk)
    number = plan(desk, pupil)

    session = hold(desk, pupil, appointment_id=number)

    (row,) = desk.ask(appointments.rows, [number])
    assert (row.state, row.session_id, row.status) == (AppointmentState.HELD, session, SessionStatus.RECORDED)
    given = {"pupil_ids": [pupil], "kind": KIND, "held_at": NOON, "appointment_id": number}
    assert refusal(desk, sessions.record, **given) == ("appointment.not_planned", None)
    desk.do(bins.put, table="session", row_id=session)
    assert desk.ask(appointments.rows, [number])[0].session_id is None
    again = hold(desk, pupil, appointment_id=number)
    assert desk.ask(appointments.rows, [number])[0].session_id == again


def test_what_lies_over_one_another_is_told_and_end_to_end_is_not(desk: Desk) -> None:
    pupil = enrol(desk)
    number = plan(desk, pupil, minutes=40)
    cancelled = plan(desk, pupil)
    desk.do(appointments.cancel, appointment_id=cancelled)

    def over(hour: int, minute: int, but: int | None = None) -> list[int]:
        found = desk.ask(appointments.over, datetime(2026, 11, 20, hour, minute), 40, but)
        return [row.id for row in found]

    assert over(14, 0) == [number]
    assert over(15, 9) == [number]
    assert over(15, 10) == over(13, 50) == over(14, 30, number) == []


def test_who_lies_in_the_bin_is_expected_no_more(desk: Desk) -> None:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём")
    number = plan(desk, pupil, other)

    desk.do(bins.put, table="pupil", row_id=other)

    assert desk.ask(appointments.rows, [number])[0].names == ("Сәтбек Айгерім",)


def test_an_appointment_lies_in_the_bin_under_its_day(desk: Desk) -> None:
    number = plan(desk, enrol(desk), title="Проверка")

    desk.do(bins.put, table="appointment", row_id=number)

    assert [row.name for row in desk.ask(bins.rows)] == ["Проверка · 20.11.2026 14:30"]
