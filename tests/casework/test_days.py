"""The chronology in two times, and finding anything."""

from datetime import date, datetime

import pytest

from cpdesk.casework import agencies, chronology, finding, pupils, referrals, sessions
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import StatusKind, SupportLevel
from cpdesk.rules.referrals import AgencyKind
from tests.casework.people import enrol, hold
from tests.conftest import NOON


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


@pytest.fixture
def agency(desk: Desk) -> int:
    made = desk.do(agencies.add, kind=AgencyKind.POLICE, name="ПМПК № 13").id
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


def test_people_sessions_and_referrals_are_found_by_one_line(desk: Desk, pupil: int, agency: int) -> None:
    session, referral = hold(desk, pupil), send(desk, pupil, agency, date(2026, 11, 17))

    by_name = desk.ask(finding.everything, "айгер")
    assert [row.id for row in by_name.pupils] == [pupil]
    assert ([row.id for row in by_name.sessions], [row.id for row in by_name.referrals]) == ([session], [referral])
    by_word = desk.ask(finding.everything, "столовой")
    assert ([row.id for row in by_word.sessions], by_word.pupils) == ([session], ())
    assert [row.id for row in desk.ask(finding.everything, "осмотр").referrals] == [referral]
    assert desk.ask(finding.everything, " ") == finding.Hits()
