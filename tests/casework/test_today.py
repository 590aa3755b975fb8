"""Today: duties by their day, sessions planned and held, what is missing, whose duty it is; in few statements."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from cpdesk.casework import agencies, appointments, colleagues, consents, pupils, referrals, sessions, tasks, today
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.today import DutyKind, MeetingState, Missing, Today
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.deadlines import Term
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.referrals import AgencyKind, ReferralStatus
from cpdesk.rules.sessions import Audience, SessionKind
from cpdesk.rules.tasks import TermUnit
from tests.casework.people import enrol, hold
from tests.conftest import NOON

KIND = SessionKind.INDIVIDUAL_CONSULTATION


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


@pytest.fixture
def agency(desk: Desk) -> int:
    made = desk.do(agencies.add, kind=AgencyKind.POLICE, name="Ювенальная полиция").id
    assert made is not None
    return made


def ask(desk: Desk, now: datetime = NOON) -> Today:
    return desk.ask(today.on, now, desk.law.calendar)


def on(desk: Desk, moment: datetime) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = moment


def send(desk: Desk, pupil: int, agency: int, day: date, within: int | None = 3) -> int:
    on(desk, datetime.combine(day, time(10)))
    number = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, reason="Осмотр", reply_within=within).id
    assert number is not None
    desk.do(referrals.send, referral_id=number)
    on(desk, NOON)
    return number


def missing(answer: Today, kind: DutyKind) -> Missing | None:
    return next((each for each in answer.missing if each.kind is kind), None)


def agree(desk: Desk, pupil: int, state: ConsentState = ConsentState.GIVEN) -> None:
    purpose = ConsentPurpose.COUNSELLING
    desk.do(consents.note, pupil_id=pupil, purpose=purpose, state=state, on=date(2026, 11, 2))


def test_an_answer_is_overdue_the_day_after_its_last_working_day(desk: Desk, pupil: int, agency: int) -> None:
    number = send(desk, pupil, agency, date(2026, 11, 17))  # Tuesday: due on Friday

    friday, monday = ask(desk), ask(desk, NOON + timedelta(days=1))
    assert ([duty.id for duty in friday.due.today], friday.urgent) == ([number], 0)
    assert ([duty.id for duty in monday.due.overdue], monday.urgent) == ([number], 1)
    (told,) = ask(desk, datetime(2026, 11, 19, 12, 0)).due.soon
    assert (told.kind, told.number, told.whose) == (DutyKind.ANSWER, "2026-1", "Ювенальная полиция")
    assert told.term == Term(3, TermUnit.WORKING_DAY, date(2026, 11, 17))

    desk.do(referrals.answer, referral_id=number, status=ReferralStatus.DONE)
    assert ask(desk, NOON + timedelta(days=1)).due.overdue == ()


def test_an_answer_that_is_not_owed_is_never_late(desk: Desk, pupil: int, agency: int) -> None:
    number = send(desk, pupil, agency, date(2026, 9, 17), within=None)

    told = ask(desk).due

    assert (told.overdue, [duty.id for duty in told.awaited]) == ((), [number])


def test_tasks_stand_by_day_and_hour_and_an_hour_that_is_over_is_overdue(desk: Desk, pupil: int) -> None:
    given = [
        ("утром", NOON.date(), time(11)),
        ("вечером", NOON.date(), time(17)),
        ("сегодня", NOON.date(), None),
        ("вчера", date(2026, 11, 19), None),
        ("скоро", date(2026, 12, 4), None),
        ("позже", date(2026, 12, 7), None),
        ("когда-нибудь", None, None),
    ]
    for title, day, hour in given:
        desk.do(tasks.add, title=title, due_on=day, due_at=hour, pupil_id=pupil)

    due = ask(desk).due

    assert [duty.title for duty in due.overdue] == ["вчера", "утром"]
    assert [duty.title for duty in due.today] == ["вечером", "сегодня"]
    assert ([duty.title for duty in due.soon], due.later) == (["скоро"], 2)
    assert (due.overdue[0].who, due.overdue[0].class_name) == ("Сәтбек Айгерім", "7 «Б»")


def test_somebody_else_s_duty_is_waited_for_and_never_her_red(desk: Desk, pupil: int) -> None:
    teacher = desk.do(colleagues.add, name="Абаева Сәуле", position="учитель").id
    desk.do(tasks.add, title="Пояснение", due_on=date(2026, 11, 18), pupil_id=pupil, colleague_id=teacher)

    due = ask(desk).due

    assert (due.overdue, due.today, due.soon, due.later) == ((), (), (), 0)
    assert [(duty.title, duty.whose) for duty in due.theirs] == [("Пояснение", "Абаева Сәуле")]


def test_notes_of_a_week_ago_wait_for_the_signature_the_oldest_first(desk: Desk, pupil: int) -> None:
    hold(desk, pupil, held_at=datetime(2026, 11, 13, 0, 0))
    old = hold(desk, pupil, held_at=datetime(2026, 11, 12, 23, 59))
    older = hold(desk, pupil, held_at=datetime(2026, 9, 3, 9, 0))

    found = missing(ask(desk), DutyKind.UNSIGNED)
    assert found is not None
    assert ([duty.id for duty in found.first], found.count) == ([older, old], 2)

    for number in (older, old):
        desk.do(sessions.sign, session_id=number)
    assert missing(ask(desk), DutyKind.UNSIGNED) is None


def plan(desk: Desk, pupil: int, at: datetime, **more: Any) -> int:
    made = desk.do(appointments.plan, kind=KIND, starts_at=at, pupil_ids=[pupil], **more).id
    assert made is not None
    return made


def test_the_day_tells_its_sessions_planned_and_held_by_the_hour(desk: Desk, pupil: int) -> None:
    at = {hour: datetime(2026, 11, 20, hour) for hour in (8, 9, 10, 11, 14, 15)}
    unwritten, written, coming, off = (plan(desk, pupil, at[hour]) for hour in (9, 10, 14, 15))
    desk.do(appointments.cancel, appointment_id=off)
    note = hold(desk, pupil, held_at=at[10], appointment_id=written)
    desk.do(sessions.sign, session_id=note)
    unplanned = hold(desk, pupil, held_at=at[8])
    gone = plan(desk, pupil, at[11])
    desk.do(appointments.missed, appointment_id=gone)

    told = ask(desk).meetings

    assert [(each.at.hour, each.state, each.appointment_id, each.session_id) for each in told] == [
        (8, MeetingState.RECORDED, None, unplanned),
        (9, MeetingState.UNRECORDED, unwritten, None),
        (10, MeetingState.SIGNED, written, note),
        (11, MeetingState.MISSED, gone, None),
        (14, MeetingState.COMING, coming, None),
        (15, MeetingState.CANCELLED, off, None),
    ]
    assert {(each.who, each.people, each.classes) for each in told} == {("Сәтбек Айгерім", 1, "7 «Б»")}


def test_a_planned_session_of_an_earlier_day_without_a_word_is_missing(desk: Desk, pupil: int) -> None:
    number = plan(desk, pupil, datetime(2026, 11, 19, 9, 0))
    plan(desk, pupil, datetime(2026, 11, 20, 9, 0))

    found = missing(ask(desk), DutyKind.UNRECORDED)

    assert found is not None
    assert [(duty.id, duty.since) for duty in found.first] == [(number, date(2026, 11, 19))]


def test_consent_is_missed_where_work_with_the_pupil_goes_on(desk: Desk, pupil: int) -> None:
    refused, agreed, quiet = enrol(desk, "Ким", "Артём"), enrol(desk, "Тлеу", "Санжар"), enrol(desk, "Белова", "Анна")
    agree(desk, refused, ConsentState.REFUSED)
    agree(desk, agreed)
    for each in (pupil, refused, agreed):
        hold(desk, each)
    hold(desk, quiet, audience=Audience.PARENT)
    hold(desk, quiet, held_at=datetime(2026, 10, 1, 9, 0))

    found = missing(ask(desk), DutyKind.CONSENT)

    assert found is not None
    assert [(duty.id, duty.about) for duty in found.first] == [
        (refused, StandingState.REFUSED),
        (pupil, StandingState.NONE),
    ]


def test_a_pupil_at_a_high_level_is_missed_after_two_weeks_at_a_raised_one_after_a_month(desk: Desk) -> None:
    def leveled(name: str, level: SupportLevel, since: date, met: date | None) -> int:
        number = enrol(desk, name, "Артём")
        desk.do(pupils.set_level, pupil_id=number, level=level, reason="причина", on=since)
        if met is not None:
            hold(desk, number, held_at=datetime.combine(met, time(9)))
        return number

    long_ago = date(2026, 9, 10)
    raised = leveled("Аа", SupportLevel.RAISED, long_ago, date(2026, 10, 20))
    high = leveled("Яя", SupportLevel.HIGH, long_ago, date(2026, 11, 5))
    leveled("Бб", SupportLevel.RAISED, long_ago, date(2026, 10, 21))
    leveled("Вв", SupportLevel.HIGH, long_ago, date(2026, 11, 6))
    leveled("Гг", SupportLevel.WATCH, long_ago, None)
    leveled("Дд", SupportLevel.HIGH, date(2026, 11, 10), None)
    planned = leveled("Ее", SupportLevel.HIGH, long_ago, None)
    plan(desk, planned, datetime(2026, 11, 27, 9, 0))

    found = missing(ask(desk), DutyKind.CONTACT)

    assert found is not None
    assert [(duty.id, duty.since, duty.about) for duty in found.first] == [
        (high, date(2026, 11, 5), SupportLevel.HIGH),
        (raised, date(2026, 10, 20), SupportLevel.RAISED),
    ]


def test_drafts_and_what_was_kept_stand_apart(desk: Desk, pupil: int, agency: int) -> None:
    draft = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency).id
    other = enrol(desk, "Ким", "Артём")
    desk.keep_draft("editor:session:1", {"text": "начато"})
    desk.keep_draft("editor:session:2", {"text": "и ещё", "pupil_ids": {"ids": [pupil, other], "text": ""}})

    told = ask(desk)

    assert [row.id for row in told.to_send] == [draft]
    assert {(each.key, each.who, each.class_name, each.more) for each in told.drafts} == {
        ("editor:session:1", "", "", 0),
        ("editor:session:2", "Сәтбек Айгерім", "7 «Б»", 1),
    }
    assert told.pupils == 2


def test_the_report_is_of_the_quarter_that_is_over_until_it_has_left(desk: Desk) -> None:
    told = ask(desk).report
    assert told is not None
    assert (told.period.code, told.issued) == ("2026-27-q1", False)


def test_a_good_day_has_nothing_to_do(desk: Desk, pupil: int) -> None:
    told = ask(desk)

    assert (told.due.overdue, told.due.today, told.due.soon, told.due.later) == ((), (), (), 0)
    assert (told.due.theirs, told.due.awaited, told.meetings, told.missing) == ((), (), (), ())
    assert told.pupils == 1


def statements(desk: Desk) -> int:
    """Count the statements that Today costs."""
    seen: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        if statement != "BEGIN":
            seen.append(statement)

    event.listen(desk.vault._reader, "before_cursor_execute", note)
    ask(desk)
    event.remove(desk.vault._reader, "before_cursor_execute", note)
    return len(seen)


def test_more_of_everything_costs_no_more_statements(desk: Desk, agency: int) -> None:
    def fill(number: int) -> None:
        pupil = enrol(desk, f"Ким{number}", "Артём")
        send(desk, pupil, agency, date(2026, 11, 10))
        desk.do(tasks.add, title="задача", due_on=NOON.date(), pupil_id=pupil)
        hold(desk, pupil, held_at=datetime(2026, 11, 3, 9, 0))
        hold(desk, pupil, held_at=datetime(2026, 11, 20, 9, 0))
        plan(desk, pupil, datetime(2026, 11, 19, 9, 0))
        plan(desk, pupil, datetime(2026, 11, 20, 14, 0))
        desk.do(referrals.draft, pupil_id=pupil, agency_id=agency)

    fill(1)
    few = statements(desk)
    for number in range(2, 8):
        fill(number)

    assert statements(desk) == few
    assert few <= 30
