"""Tasks: set by hand or with a term, moved with trace, done, dropped with a reason, taken up again, undone."""

from datetime import date, datetime, time

import pytest

from cpdesk.casework import agencies, history, referrals, tasks, undoing
from cpdesk.casework import bin as bins
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PupilId
from cpdesk.rules.deadlines import Term
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.tasks import TaskState, TermUnit
from tests.casework.people import enrol, hold, refusal
from tests.conftest import NOON

TODAY = NOON.date()


def add(desk: Desk, title: str = "Позвонить матери", **more: object) -> int:
    made = desk.do(tasks.add, title=title, **more).id
    assert made is not None
    return made


def test_a_term_of_working_days_gives_the_day_and_keeps_how_it_came_about(desk: Desk) -> None:
    pupil = enrol(desk)
    number = add(
        desk, pupil_id=pupil, term=3, term_unit=TermUnit.WORKING_DAY, term_from=date(2026, 11, 19), due_at=time(17)
    )

    (row,) = desk.ask(tasks.rows, [number])

    assert (row.due_on, row.due_at) == (date(2026, 11, 24), time(17))
    assert row.term == Term(3, TermUnit.WORKING_DAY, date(2026, 11, 19))
    assert (row.pupil, row.class_name, row.state, row.colleague) == ("Сәтбек Айгерім", "7 «Б»", TaskState.OPEN, "")


def test_a_term_counts_from_today_and_in_working_days_unless_told(desk: Desk) -> None:
    (row,) = desk.ask(tasks.rows, [add(desk, term=1)])

    assert row.term == Term(1, TermUnit.WORKING_DAY, TODAY)
    assert row.due_on == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"title": "  "}, ("task.no_title", "title")),
        ({"title": "x" * 201}, ("text.too_long", "title")),
        ({"title": "а", "term": -1}, ("task.term", "term")),
        ({"title": "а", "term": 367}, ("task.term", "term")),
        ({"title": "а", "due_at": time(9)}, ("task.hour_without_day", "due_at")),
        ({"title": "а", "due_on": date(2126, 11, 24)}, ("date.implausible", "due_on")),
        ({"title": "а", "term": 300, "term_unit": TermUnit.MONTH}, ("date.implausible", "due_on")),
        ({"title": "а", "pupil_id": 9}, ("pupil.unknown", None)),
        ({"title": "а", "session_id": 9}, ("session.unknown", None)),
        ({"title": "а", "referral_id": 9}, ("referral.unknown", None)),
        ({"title": "а", "colleague_id": 9}, ("colleague.unknown", None)),
    ],
)
def test_what_cannot_be_a_task_is_refused_beside_its_field(
    desk: Desk, given: dict[str, object], refused: tuple[str, str | None]
) -> None:
    assert refusal(desk, tasks.add, **given) == refused


def test_done_is_one_act_and_taken_back_by_name(desk: Desk) -> None:
    number = add(desk, due_on=TODAY)

    done = desk.do(tasks.close, task_id=number, state=TaskState.DONE)

    (row,) = desk.ask(tasks.rows, [number])
    assert (row.state, row.closed_on, row.outcome) == (TaskState.DONE, TODAY, "")
    assert refusal(desk, tasks.close, task_id=number, state=TaskState.DONE) == ("task.closed", None)
    assert refusal(desk, tasks.move, task_id=number, due_on=TODAY) == ("task.closed", None)
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(tasks.rows, [number])[0].state is TaskState.OPEN
    assert refusal(desk, tasks.reopen, task_id=number) == ("task.open", None)


def test_dropping_asks_why_and_the_reason_stays(desk: Desk) -> None:
    number = add(desk)

    assert refusal(desk, tasks.close, task_id=number, state=TaskState.DROPPED) == ("task.no_reason", "outcome")
    assert refusal(desk, tasks.close, task_id=number, state=TaskState.OPEN) == ("task.state", "state")
    tomorrow = date(2026, 11, 21)
    assert refusal(desk, tasks.close, task_id=number, state=TaskState.DONE, on=tomorrow) == ("date.in_future", "on")
    desk.do(tasks.close, task_id=number, state=TaskState.DROPPED, outcome="Выбыл")
    assert desk.ask(tasks.rows, [number])[0].outcome == "Выбыл"
    desk.do(tasks.reopen, task_id=number)
    (row,) = desk.ask(tasks.rows, [number])
    assert (row.state, row.outcome, row.closed_on) == (TaskState.OPEN, "", None)


def test_a_moved_task_keeps_its_trace_in_its_history(desk: Desk) -> None:
    number = add(desk, term=3, term_from=date(2026, 11, 17))

    desk.do(tasks.move, task_id=number, due_on=date(2026, 12, 1))

    (row,) = desk.ask(tasks.rows, [number])
    assert (row.due_on, row.term) == (date(2026, 12, 1), None)
    told = desk.ask(history.of_record, "task", number)[0]
    assert any("20.11.2026" in change.sentence and "01.12.2026" in change.sentence for change in told.changes)


def test_changing_keeps_what_is_not_asked_of_the_state(desk: Desk) -> None:
    pupil = enrol(desk)
    number = add(desk, due_on=TODAY)

    desk.do(tasks.change, task_id=number, title="Позвонить отцу", pupil_id=pupil)

    (row,) = desk.ask(tasks.rows, [number])
    assert (row.title, row.due_on, row.pupil_id) == ("Позвонить отцу", None, pupil)


def test_tasks_are_found_by_day_pupil_session_and_words(desk: Desk) -> None:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём")
    session = hold(desk, pupil)
    agency = desk.do(agencies.add, kind=AgencyKind.PMPK, name="ПМПК № 13").id
    referral = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, reason="а").id
    late = add(desk, "Характеристика", due_on=date(2026, 11, 18), pupil_id=other)
    noon = add(desk, "Напомнить", due_on=TODAY, due_at=time(12), referral_id=referral)
    now = add(desk, "Беседа с учителем", due_on=TODAY, session_id=session, pupil_id=pupil)
    later = add(desk, "Опрос класса", due_on=date(2026, 12, 4))
    undated = add(desk, "Когда-нибудь")
    closed = add(desk, "Закрытая", due_on=TODAY)
    desk.do(tasks.close, task_id=closed, state=TaskState.DONE)

    assert [row.id for row in desk.ask(tasks.open_until, TODAY)] == [late, noon, now]
    assert [row.id for row in desk.ask(tasks.due_between, TODAY, date(2026, 12, 4))] == [noon, now, later]
    assert [row.id for row in desk.ask(tasks.undated, 10)] == [undated]
    assert [row.id for row in desk.ask(tasks.of_pupil, PupilId(pupil))] == [now]
    assert [row.id for row in desk.ask(tasks.of_session, session)] == [now]
    assert desk.ask(tasks.ids) == [late, noon, now, later, undated, closed]
    assert desk.ask(tasks.ids, state=TaskState.DONE) == [closed]
    assert desk.ask(tasks.ids, "ким") == [late]
    assert desk.ask(tasks.ids, "учител") == [now]
    assert desk.ask(tasks.ids, "нет такого") == []
    assert desk.ask(tasks.ids, theirs=True) == []


def test_a_pupil_with_an_open_task_stays_out_of_the_bin(desk: Desk) -> None:
    pupil = enrol(desk)
    number = add(desk, pupil_id=pupil)

    assert refusal(desk, bins.put, table="pupil", row_id=pupil) == ("bin.in_use", None)
    desk.do(tasks.close, task_id=number, state=TaskState.DONE)
    desk.do(bins.put, table="pupil", row_id=pupil)


def test_a_task_lies_in_the_bin_under_its_name(desk: Desk) -> None:
    number = add(desk, pupil_id=enrol(desk))

    desk.do(bins.put, table="task", row_id=number)

    assert [row.name for row in desk.ask(bins.rows)] == ["Сәтбек Айгерім · Позвонить матери"]
    assert desk.ask(tasks.ids) == []
    assert refusal(desk, tasks.reopen, task_id=number) == ("task.unknown", None)


def test_the_note_of_a_task_may_go_to_the_bin(desk: Desk) -> None:
    session = hold(desk, enrol(desk), held_at=datetime(2026, 11, 16, 9, 0))
    add(desk, session_id=session)

    desk.do(bins.put, table="session", row_id=session)
