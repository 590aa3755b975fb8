"""Figures are what a plain recount of the records finds, and every event stands in one report."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from cpdesk.casework import bin as bins
from cpdesk.casework import reports, sessions
from cpdesk.casework.desk import Desk
from cpdesk.records.reports import CountedEvent
from cpdesk.reports import quarter
from cpdesk.reports.counting import count, count_due
from cpdesk.reports.line import Path, Tree
from cpdesk.reports.proof import prove
from cpdesk.reports.protection import Counts
from cpdesk.reports.wording import MOVES
from cpdesk.rules.pupils import band
from cpdesk.rules.sessions import SessionKind, Topic
from tests.conftest import SetClock
from tests.reports.worked import FIRST, Child, consult, enrol, work


def stand_at(desk: Desk, day: date) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime.combine(day, datetime.min.time())


QUARTERS = ("2026-27-q1", "2026-27-q2", "2026-27-q3", "2026-27-q4")
PERIODS = (*QUARTERS, "2026-Q3", "2026-Q4", "2027-Q1", "2026-27", "2026", "2026-10..2026-12", "2027-09..2027-10")


@pytest.mark.parametrize("seed", [1, 2])
def test_figures_are_what_a_recount_of_the_records_finds(desk: Desk, seed: int) -> None:
    worked = work(desk, seed)

    for code in PERIODS:
        period = quarter.period_of(desk, code)
        assert quarter.exact(desk, code) == worked.figures(period.start, period.end), code


def test_the_year_is_the_sum_of_its_months_for_events_and_for_children(desk: Desk) -> None:
    work(desk, 3, children=30, events=90)

    months = [*(f"2026-{month:02}" for month in range(9, 13)), *(f"2027-{month:02}" for month in range(1, 9))]
    added: Counter[tuple[str, str]] = Counter()
    flows = {family.code for family in quarter.definition().families if family.kind == "flow"}
    for month in months:
        for family, numbers in quarter.exact(desk, f"{month}..{month}").items():
            added.update(
                {(family, path): number for path, number in numbers.items() if path in MOVES or family in flows}
            )
    year = quarter.exact(desk, "2026-27")
    assert {key: number for key, number in added.items() if number} == {
        (family, path): number
        for family, numbers in year.items()
        for path, number in numbers.items()
        if number and (path in MOVES or family in flows)
    }


def test_every_event_is_issued_once_late_ones_with_the_next_report(desk: Desk) -> None:
    worked = work(desk, 4, children=40, events=60, days=60)
    clock = desk.clock
    assert isinstance(clock, SetClock)
    late, rng = [], random.Random(4)
    issued: Counter[tuple[str, int]] = Counter()
    for code in QUARTERS:
        end = quarter.period_of(desk, code).end
        clock.wall = datetime.combine(end + timedelta(days=2), datetime.min.time())
        due = quarter.look(desk, code).counted
        quarter.issue(desk, code)
        issued.update((family, row) for family, rows in due.rows.items() for row in rows)
        child = rng.choice(worked.children)
        late.append(consult(desk, child, end - timedelta(days=3), Topic.FAMILY))

    events = {each.row_id for each in worked.done if each.code == "CON01"}
    told = {row for family, row in issued if family == "CON01"}
    assert set(issued.values()) == {1}
    assert told == events | set(late[:-1])
    children = {row for family, row in issued if family.startswith("CON01P")}
    assert children <= {child.row_id for child in worked.children}


def test_what_falls_between_two_quarters_is_in_the_next_report(desk: Desk) -> None:
    clock = desk.clock
    assert isinstance(clock, SetClock)
    child = enrol(desk, random.Random(1), 1)[0]
    clock.wall = datetime(2026, 10, 31, 12)
    consult(desk, child, date(2026, 10, 28), Topic.PEERS)
    quarter.issue(desk, "2026-27-q1")
    clock.wall = datetime(2027, 1, 5, 12)

    assert quarter.look(desk, "2026-27-q1").exact["CON01"] == {"total": 0}
    assert quarter.look(desk, "2026-27-q2").exact["CON01"]["total"] == 1


def test_an_issued_report_is_counted_again_as_it_was(desk: Desk) -> None:
    work(desk, 6, children=40, events=60, days=80)
    before = quarter.look(desk, "2026-27-q1")
    quarter.issue(desk, "2026-27-q1")

    after = quarter.look(desk, "2026-27-q1")

    assert after.exact == before.exact
    assert after.report.cpdesk.families == before.report.cpdesk.families
    assert after.issued is not None


def test_a_child_of_last_year_is_met_for_the_first_time_again(desk: Desk) -> None:
    clock = desk.clock
    assert isinstance(clock, SetClock)
    child: Child = enrol(desk, random.Random(1), 1)[0]
    clock.wall = datetime(2027, 11, 1, 12)
    for day in (FIRST, FIRST + timedelta(days=20), date(2027, 5, 20), date(2027, 9, 3)):
        consult(desk, child, day, Topic.STUDIES)
    definition = quarter.definition()

    counted = desk.ask(count, definition, FIRST, date(2027, 12, 31))
    due = desk.ask(count_due, definition, FIRST, date(2027, 12, 31))

    assert counted.counts["CON01P"].total == due.counts["CON01P"].total == 2
    assert due.rows["CON01P/2026"] == due.rows["CON01P/2027"] == (child.row_id,)
    assert desk.ask(reports.issued) == []


def test_what_is_cancelled_after_its_report_is_made_up_for_by_the_next(desk: Desk) -> None:
    children = enrol(desk, random.Random(5), 2)
    stand_at(desk, date(2026, 11, 1))
    wrong = consult(desk, children[0], date(2026, 10, 1), Topic.FAMILY)
    consult(desk, children[1], date(2026, 10, 1), Topic.PEERS)
    quarter.issue(desk, "2026-27-q1")
    stand_at(desk, date(2026, 12, 30))
    desk.do(bins.put, table="session", row_id=wrong)

    assert quarter.look(desk, "2026-27-q2").exact["CON01"] == {"total": 0}
    consult(desk, children[0], date(2026, 12, 1), Topic.PEERS)
    assert quarter.look(desk, "2026-27-q2").exact["CON01"]["total"] == 1
    consult(desk, children[0], date(2026, 12, 1), Topic.FAMILY)
    assert quarter.look(desk, "2026-27-q2").exact["CON01"]["total"] == 1
    quarter.issue(desk, "2026-27-q2")

    told = [quarter.look(desk, code).exact for code in ("2026-27-q1", "2026-27-q2")]
    assert [each["CON01"]["total"] for each in told] == [2, 1]
    assert [each["CON01P"]["total"] for each in told] == [2, 0]
    assert sum(each["CON01"].get("topic:family", 0) for each in told) == 1


def test_cancelled_events_leave_the_sums_of_the_year_right(desk: Desk) -> None:
    worked = work(desk, 7, children=12, events=90, days=200)
    rng, cancelled = random.Random(7), set[int]()
    for number in range(1, 5):
        code = f"2026-27-q{number}"
        stand_at(desk, quarter.period_of(desk, code).end + timedelta(days=2))
        looked = quarter.look(desk, code)
        assert prove(looked.report, quarter.before(desk, looked)).findings == []
        for name in ("CON01", "REF01"):
            events, persons = looked.exact[name], looked.exact[f"{name}P"]
            assert all(number <= events.get(path, 0) for path, number in persons.items())
        quarter.issue(desk, code)
        there = {each.row_id for each in worked.done if each.code == "CON01"} - cancelled
        for row_id in rng.sample(sorted(there), 6):
            desk.do(bins.put, table="session", row_id=row_id)
            cancelled.add(row_id)

    there = {each.row_id for each in worked.done if each.code == "CON01"} - cancelled
    with desk.vault.reading() as connection:
        counted = set(connection.execute(select(CountedEvent.row_id).where(CountedEvent.family == "CON01")).scalars())
    assert there <= counted
    assert counted <= there | cancelled
    assert len(counted & cancelled) < len(cancelled)


def test_a_session_to_which_nobody_came_is_no_consultation_and_one_who_came_is_counted(desk: Desk) -> None:
    young, old = sorted(enrol(desk, random.Random(3), 12), key=lambda child: child.grade_on(FIRST))[::11]
    stand_at(desk, date(2026, 10, 30))
    about = {"kind": SessionKind.INDIVIDUAL_CONSULTATION, "held_at": datetime(2026, 10, 1, 9), "text": "беседа"}
    desk.do(sessions.record, absent_ids=[young.row_id], **about)
    assert quarter.look(desk, "2026-27-q1").exact["CON01"] == {"total": 0}

    number = desk.do(sessions.record, absent_ids=[young.row_id], pupil_ids=[old.row_id], **about).id
    told = quarter.look(desk, "2026-27-q1").exact["CON01"]
    assert (told["total"], told[f"band:{band(old.grade_on(FIRST))}"]) == (1, 1)

    quarter.issue(desk, "2026-27-q1")
    stand_at(desk, date(2026, 12, 30))
    desk.do(sessions.change, session_id=number, absent_ids=[old.row_id, young.row_id], **about)
    consult(desk, old, date(2026, 12, 1), None)
    assert quarter.look(desk, "2026-27-q2").exact["CON01"] == {"total": 0}


def test_which_places_there_are_does_not_hang_on_what_happened(worked: Desk) -> None:
    definition = quarter.definition()
    busy = worked.ask(count, definition, FIRST, date(2026, 10, 25))
    quiet = worked.ask(count, definition, date(2020, 9, 1), date(2020, 9, 2))

    def places(counts: Counts) -> list[set[Path]]:
        return [set(_places(tree, ())) for tree in counts.trees]

    for code, counts in busy.counts.items():
        assert places(counts) == places(quiet.counts[code])


def _places(tree: Tree, path: Path) -> Iterator[Path]:
    yield path
    for name, part in tree.parts.items():
        yield from _places(part, (*path, name))
