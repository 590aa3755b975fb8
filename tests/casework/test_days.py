"""The chronology in two times, Today, and finding anything."""

from datetime import date, datetime

import pytest

from cpdesk.casework import agencies, chronology, finding, pupils, referrals, sessions, today
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import StatusKind, SupportLevel
from cpdesk.rules.referrals import AgencyKind, ReferralStatus
from tests.casework.people import enrol, hold
from tests.conftest import NOON

TODAY = NOON.date()


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


@pytest.fixture
def agency(desk: Desk) -> int:
    made = desk.do(agencies.add, kind=AgencyKind.PMPK, name="ПМПК № 13").id
    assert made is not None
    return made


def on(desk: Desk, moment: datetime) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = moment


def send(desk: Desk, pupil: int, agency: int, day: date, within: int | None = 3) -> int:
    on(desk, datetime(day.year, day.month, day.day, 10))
    number = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, reason="Осмотр", reply_within=within).id
    assert number is not None
    desk.do(referrals.send, referral_id=number)
    on(desk, NOON)
    return number


def test_the_chronology_tells_everything_newest_first_with_both_times(desk: Desk, pupil: int, agency: int) -> None:
    session = hold(desk, pupil, held_at=datetime(2026, 11, 17, 10, 0))
    desk.do(sessions.sign, session_id=session)
    desk.do(sessions.add_addendum, session_id=session, text="Мать перезвонила")
    desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason="Угрозы", on=date(2026, 11, 19))
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК", since=date(2026, 9, 2))
    referral = send(desk, pupil, agency, date(2026, 11, 18))

    events = desk.ask(chronology.of_pupil, pupil)

    assert [(event.kind, event.opens, event.late_days) for event in events] == [
        (EventKind.ADDENDUM, session, 0),
        (EventKind.SUPPORT, 1, 0),
        (EventKind.REFERRAL, referral, 0),
        (EventKind.SESSION, session, 3),
        (EventKind.STATUS, 1, 79),
    ]
    assert {event.by for event in events} == {"Есенова Жанна Кайратовна"}
    assert events[3].entered_at == NOON


@pytest.mark.parametrize(
    ("held", "late"),
    [
        (datetime(2026, 11, 20, 12, 0), 0),
        (datetime(2026, 11, 19, 12, 1), 0),
        (datetime(2026, 11, 19, 12, 0), 1),
        (datetime(2026, 11, 18, 10, 0), 2),
    ],
)
def test_a_gap_of_a_day_and_more_is_late(desk: Desk, pupil: int, held: datetime, late: int) -> None:
    hold(desk, pupil, held_at=held)

    assert desk.ask(chronology.of_pupil, pupil)[0].late_days == late


def test_a_referral_is_overdue_the_day_after_its_last_working_day(desk: Desk, pupil: int, agency: int) -> None:
    number = send(desk, pupil, agency, date(2026, 11, 17))  # Tuesday: due on Friday

    friday, monday = desk.ask(today.on, date(2026, 11, 20)), desk.ask(today.on, date(2026, 11, 21))
    assert ([row.id for row in friday.due], friday.urgent) == ([number], 0)
    assert ([row.id for row in monday.overdue], monday.urgent) == ([number], 1)
    assert [row.id for row in desk.ask(today.on, date(2026, 11, 19)).awaited] == [number]

    desk.do(referrals.answer, referral_id=number, status=ReferralStatus.DONE)
    assert desk.ask(today.on, date(2026, 11, 21)).overdue == ()


def test_an_answer_that_is_not_owed_is_never_late(desk: Desk, pupil: int, agency: int) -> None:
    number = send(desk, pupil, agency, date(2026, 9, 17), within=None)

    told = desk.ask(today.on, TODAY)

    assert (told.overdue, [row.id for row in told.awaited]) == ((), [number])


def test_notes_of_a_week_ago_wait_for_the_signature_the_oldest_first(desk: Desk, pupil: int) -> None:
    fresh = hold(desk, pupil, held_at=datetime(2026, 11, 13, 0, 0))
    old = hold(desk, pupil, held_at=datetime(2026, 11, 12, 23, 59))
    older = hold(desk, pupil, held_at=datetime(2026, 9, 3, 9, 0))

    told = desk.ask(today.on, TODAY)

    assert [row.id for row in told.unsigned] == [older, old]
    desk.do(sessions.sign, session_id=older)
    assert [row.id for row in desk.ask(today.on, TODAY).unsigned] == [old]
    assert fresh not in [row.id for row in told.unsigned]


def test_the_day_tells_its_sessions_drafts_and_what_was_kept(desk: Desk, pupil: int, agency: int) -> None:
    morning = hold(desk, pupil, held_at=datetime(2026, 11, 20, 9, 0))
    draft = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency).id
    desk.keep_draft("editor:session:1", {"text": "начато"})

    told = desk.ask(today.on, TODAY)

    assert [row.id for row in told.held] == [morning]
    assert [row.id for row in told.to_send] == [draft]
    assert [key for key, _ in told.drafts] == ["editor:session:1"]
    assert told.pupils == 1


def test_a_good_day_has_nothing_to_do(desk: Desk, pupil: int) -> None:
    told = desk.ask(today.on, TODAY)

    assert not [*told.overdue, *told.due, *told.awaited, *told.unsigned, *told.to_send, *told.drafts]
    assert told.pupils == 1


def test_people_sessions_and_referrals_are_found_by_one_line(desk: Desk, pupil: int, agency: int) -> None:
    session, referral = hold(desk, pupil), send(desk, pupil, agency, date(2026, 11, 17))

    by_name = desk.ask(finding.everything, "айгер")
    assert [row.id for row in by_name.pupils] == [pupil]
    assert ([row.id for row in by_name.sessions], [row.id for row in by_name.referrals]) == ([session], [referral])
    by_word = desk.ask(finding.everything, "столовой")
    assert ([row.id for row in by_word.sessions], by_word.pupils) == ([session], ())
    assert [row.id for row in desk.ask(finding.everything, "осмотр").referrals] == [referral]
    assert desk.ask(finding.everything, " ") == finding.Hits()
