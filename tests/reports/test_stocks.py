"""Stocks: before + taken on - closed, whatever is entered late, cancelled or taken back between two reports."""

import random
from datetime import date, datetime, timedelta

import pytest

from cpdesk.casework import bin as bins
from cpdesk.casework import pupils, reports, undoing
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PupilId
from cpdesk.reports import quarter
from cpdesk.reports.check import check_all
from cpdesk.reports.protection import Counts
from cpdesk.rules.pupils import StatusKind, SupportLevel
from tests.conftest import SetClock
from tests.reports.worked import FIRST, enrol

QUARTERS = ("2026-27-q1", "2026-27-q2", "2026-27-q3", "2026-27-q4")


def stand_at(desk: Desk, day: date) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime.combine(day, datetime.min.time())


def put_on(desk: Desk, pupil: int, since: date) -> int:
    """Put a pupil on the internal register and return the number of the status."""
    desk.do(pupils.give_status, pupil_id=PupilId(pupil), kind=StatusKind.INTERNAL_REGISTER, body="Совет", since=since)
    card = desk.ask(pupils.card, PupilId(pupil))
    assert card is not None
    return max(each.id for each in card.statuses)


def counted(desk: Desk, code: str) -> Counts:
    return quarter.look(desk, code).counted.counts["RSK03"]


def issue(desk: Desk, code: str) -> Counts:
    """Issue a quarter two days after its end and return what it counted."""
    stand_at(desk, quarter.period_of(desk, code).end + timedelta(days=2))
    found = counted(desk, code)
    quarter.issue(desk, code)
    return found


def test_what_stood_before_the_first_report_was_never_taken_on(desk: Desk) -> None:
    children = enrol(desk, random.Random(1), 4)
    stand_at(desk, date(2026, 11, 10))
    put_on(desk, children[0].row_id, date(2026, 9, 20))
    over = put_on(desk, children[1].row_id, date(2026, 9, 10))
    desk.do(pupils.end_status, status_id=over, on=date(2026, 10, 1))
    put_on(desk, children[2].row_id, date(2026, 11, 5))

    assert issue(desk, "2026-27-q2") == Counts(2, counted(desk, "2026-27-q2").trees, taken_on=1, closed=0)


def test_what_is_entered_late_moves_the_next_report(desk: Desk) -> None:
    children = enrol(desk, random.Random(2), 4)
    stand_at(desk, date(2026, 10, 1))
    put_on(desk, children[0].row_id, date(2026, 9, 20))
    issue(desk, "2026-27-q1")
    stand_at(desk, date(2026, 12, 1))
    late = put_on(desk, children[1].row_id, date(2026, 9, 25))
    desk.do(pupils.end_status, status_id=late, on=date(2026, 10, 5))

    found = issue(desk, "2026-27-q2")

    assert (found.total, found.taken_on, found.closed) == (1, 1, 1)
    assert (counted(desk, "2026-27-q3").taken_on, counted(desk, "2026-27-q3").closed) == (0, 0)


def test_what_is_cancelled_or_taken_back_after_an_issue_moves_the_next_one(desk: Desk) -> None:
    children = enrol(desk, random.Random(3), 4)
    stand_at(desk, date(2026, 10, 1))
    first, second = (put_on(desk, child.row_id, date(2026, 9, 20)) for child in children[:2])
    ended = desk.do(pupils.end_status, status_id=second, on=date(2026, 10, 1))
    issue(desk, "2026-27-q1")
    stand_at(desk, date(2026, 12, 1))
    desk.do(bins.put, table="official_status", row_id=first)
    desk.do(undoing.undo, seq=ended.seq)

    found = issue(desk, "2026-27-q2")

    assert (found.total, found.taken_on, found.closed) == (1, 1, 1)
    assert quarter.look(desk, "2026-27-q2").counted.counts["RSK03"] == found


@pytest.mark.parametrize("seed", range(4))
def test_the_files_of_a_year_of_changes_agree_and_are_near_the_truth(desk: Desk, seed: int) -> None:
    rng = random.Random(seed)
    children = [child.row_id for child in enrol(desk, rng, 90)]
    statuses: list[int] = []
    for code in QUARTERS:
        end = quarter.period_of(desk, code).end
        stand_at(desk, end)
        for _ in range(25):
            _change(desk, rng, children, statuses, end)
        told = issue(desk, code)
        there = quarter.exact(desk, code)["RSK03"]
        family = next(each for each in quarter.look(desk, code).report.cpdesk.families if each.family == "RSK03")
        assert told.total == there["total"]
        assert abs((family.total.v or 0) - told.total) < family.base

    files = {row.period: desk.ask(reports.files, row.id).json for row in desk.ask(reports.issued)}
    assert check_all(files) == {period: [] for period in files}


def _change(desk: Desk, rng: random.Random, children: list[int], statuses: list[int], today: date) -> None:
    kind, child = rng.random(), rng.choice(children)
    card = desk.ask(pupils.card, PupilId(child))
    assert card is not None
    if kind < 0.4:
        statuses.append(put_on(desk, child, today - timedelta(rng.randrange(0, (today - FIRST).days))))
    elif kind < 0.6:
        level = rng.choice([each for each in SupportLevel if each is not card.level])
        desk.do(pupils.set_level, pupil_id=PupilId(child), level=level, reason="повод", on=today)
    elif statuses and kind < 0.75:
        desk.do(bins.put, table="official_status", row_id=statuses.pop(rng.randrange(len(statuses))))
    elif statuses:
        ended = statuses.pop(rng.randrange(len(statuses)))
        done = desk.do(pupils.end_status, status_id=ended, on=today)
        if kind > 0.9:
            desk.do(undoing.undo, seq=done.seq)
            statuses.append(ended)
