"""What a screen costs on a big school, counted: SQL statements and rows; they do not jitter as times do."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event

from benchmarks import big_school
from cpdesk.casework import chronology, history, pupils, sessions, today
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PupilId, SessionId
from cpdesk.rules.pupils import SupportLevel


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("big") / "school.cpdesk"
    big_school.make(folder)
    opened = big_school.open_desk(folder)
    yield opened
    opened.vault.close()


class Counted:
    """The statements of one question, and how many rows came back."""

    def __init__(self, desk: Desk, question: Callable[[], Any]) -> None:
        self.statements: list[str] = []
        self.rows = 0
        self.plans: list[str] = []
        engine = desk.vault._reader
        event.listen(engine, "before_cursor_execute", self._before)
        try:
            self.answer = question()
        finally:
            event.remove(engine, "before_cursor_execute", self._before)

    def _before(self, _: Any, cursor: Any, statement: str, values: Any, *__: Any) -> None:
        if statement == "BEGIN":
            return
        self.statements.append(statement)
        driver = cursor.connection
        self.rows += len(driver.execute(statement, values).fetchall())
        self.plans += [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", values)]


@pytest.mark.parametrize(
    ("what", "statements", "rows"),
    [
        ("numbers of all pupils", 1, 2000),
        ("a page of pupils", 1, 50),
        ("levels over the list", 1, 4),
        ("numbers of all sessions", 1, 100_000),
        ("a page of sessions", 2, 100),
    ],
)
def test_a_list_asks_for_all_numbers_once_and_for_the_rows_that_are_seen(
    desk: Desk, what: str, statements: int, rows: int
) -> None:
    found, held = desk.ask(pupils.find, pupils.Filter()).ids, desk.ask(sessions.ids)
    questions: dict[str, Callable[[], Any]] = {
        "numbers of all pupils": lambda: desk.ask(pupils.find, pupils.Filter()),
        "a page of pupils": lambda: desk.ask(pupils.rows, found[700:750]),
        "levels over the list": lambda: desk.ask(pupils.counts),
        "numbers of all sessions": lambda: desk.ask(sessions.ids),
        "a page of sessions": lambda: desk.ask(sessions.rows, held[40_000:40_050]),
    }

    counted = Counted(desk, questions[what])

    assert (len(counted.statements), counted.rows) == (statements, rows)


@pytest.mark.parametrize("what", ["card", "chronology", "session", "today", "search", "level", "history"])
def test_a_card_and_today_read_what_they_show_and_scan_no_large_table(desk: Desk, what: str) -> None:
    questions: dict[str, Callable[[], Any]] = {
        "card": lambda: desk.ask(pupils.card, PupilId(7)),
        "chronology": lambda: desk.ask(chronology.of_pupil, PupilId(7)),
        "session": lambda: desk.ask(sessions.card, SessionId(500)),
        "today": lambda: desk.ask(today.on, datetime(2026, 11, 20, 12, 0), desk.law.calendar),
        "search": lambda: desk.ask(sessions.ids, "тревога класс беседа план урок"),
        "level": lambda: desk.ask(pupils.find, pupils.Filter(levels=(SupportLevel.HIGH,))),
        "history": lambda: desk.ask(history.of_record, "session", 500),
    }

    counted = Counted(desk, questions[what])

    scanned = {plan for plan in counted.plans if plan.startswith("SCAN") and "COVERING INDEX" not in plan}
    assert not [plan for plan in scanned if plan.split()[1] in {"session", "attendance", "line", "entry"}], scanned
    assert counted.rows <= 2 * 1000
    assert len(counted.statements) <= (20 if what == "today" else 12)


def test_a_pupil_with_many_sessions_costs_as_many_statements_as_one_with_few(desk: Desk) -> None:
    counts = {len(Counted(desk, partial(desk.ask, chronology.of_pupil, PupilId(n))).statements) for n in range(1, 9)}

    assert len(counts) == 1


def test_the_big_school_is_whole(desk: Desk) -> None:
    verdict = desk.vault.verify()

    assert verdict.good
    assert (verdict.entries, verdict.rows >= 200_000) == (102_002, True)
