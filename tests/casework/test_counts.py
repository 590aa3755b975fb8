"""How much a screen asks: statements and rows on a vault of 2,000 pupils and 100,000 entries, counted exactly."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, insert
from sqlalchemy.engine import Connection

from cpdesk.casework import bin as bins
from cpdesk.casework import finding, pupils, sessions, today
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import Filter
from cpdesk.records import METADATA
from cpdesk.rules.names import fold, sort_key
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus
from cpdesk.storage.tables import entry, line
from cpdesk.ui.kit.model import PAGE
from cpdesk.ui.pupils.card import everything
from tests.conftest import open_desk

PUPILS = 2_000
SESSIONS = 4_000
ENTRIES = 100_000
LAST = ("Ахметов", "Әбдіров", "Ким", "Соловьёв", "Сәтбек", "Өтеген", "Цой", "Шмидт")
FIRST = ("Айгерім", "Лев", "Жандос", "Артём", "Нұрлан", "Ольга", "Әлия")
LEVELS = (*(SupportLevel.NONE,) * 7, SupportLevel.WATCH, SupportLevel.RAISED, SupportLevel.HIGH)
NIGHT = datetime(2026, 9, 1)


@dataclass
class Asked:
    """What an engine was asked: its statements, and the rows that came back from the driver."""

    statements: list[str] = field(default_factory=list)
    rows: int = 0


@contextmanager
def counting(desk: Desk) -> Iterator[Asked]:
    """Count what the reading connections are asked within the block."""
    asked, engine = Asked(), desk.vault._reader

    def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if statement != "BEGIN":
            asked.statements.append(statement)
            cursor.row_factory = count_row

    def count_row(_cursor: Any, row: tuple[Any, ...]) -> tuple[Any, ...]:
        asked.rows += 1
        return row

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


@pytest.fixture(scope="session")
def large(founded: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return a desk on a vault of 2,000 pupils and 100,000 entries, filled by the core at once; it is only read."""
    folder = Path(shutil.copytree(founded[0], tmp_path_factory.mktemp("large") / "school.cpdesk"))
    desk = open_desk(folder)
    with desk.vault._writer.begin() as connection:
        fill(connection)
    yield desk
    desk.vault.close()


def fill(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM touched")
    tables = METADATA.tables
    people = [pupil(number) for number in range(1, PUPILS + 1)]
    connection.execute(insert(tables["pupil"]), people)
    classes = [
        {"pupil_id": each["id"], "grade": each["grade"], "letter": each["letter"], "since": date(2026, 9, 1)}
        for each in people
    ]
    connection.execute(insert(tables["enrolment"]), classes)
    connection.execute(insert(tables["session"]), [held(number) for number in range(1, SESSIONS + 1)])
    attended = [{"session_id": number, "pupil_id": number % PUPILS + 1} for number in range(1, SESSIONS + 1)]
    connection.execute(insert(tables["attendance"]), attended)
    entries, lines = zip(*(entered(number) for number in range(ENTRIES)), strict=True)
    connection.execute(insert(entry), list(entries))
    connection.execute(insert(line), list(lines))
    connection.exec_driver_sql("DELETE FROM touched")


def pupil(number: int) -> dict[str, Any]:
    last, first = LAST[number % len(LAST)], FIRST[number % len(FIRST)]
    return {
        "id": number,
        "last_name": last,
        "first_name": first,
        "patronymic": "",
        "born": date(2014, 1, 1),
        "iin": "",
        "grade": number % 11,
        "letter": "АБВГ"[number % 4],
        "level": LEVELS[number % len(LEVELS)],
        "fold": fold(f"{last} {first}"),
        "sort_key": sort_key(last, first),
    }


def held(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "kind": SessionKind.CONVERSATION,
        "audience": Audience.PUPIL,
        "held_at": NIGHT + timedelta(minutes=number * 20),
        "minutes": 40,
        "author_id": 1,
        "text": "Беседа",
        "status": SessionStatus.SIGNED,
    }


def entered(number: int) -> tuple[dict[str, Any], dict[str, Any]]:
    seq, second = number + 1_000, NIGHT + timedelta(seconds=number)
    made = {
        "seq": seq,
        "entered_at": 1_788_000_000 + number,
        "entered_wall": f"{second:%Y-%m-%d %H:%M:%S}",
        "person_id": 1,
        "act": "session.record",
        "final": 0,
        "facts": "{}",
        "previous": bytes(32),
        "digest": bytes(32),
    }
    session = number < SESSIONS
    touched = {
        "seq": seq,
        "table_name": "session" if session else "pupil",
        "row_id": number + 1 if session else number % PUPILS + 1,
        "op": "i" if session else "u",
        "salt": bytes(16),
        "image": bytes(16),
        "digest": bytes(32),
    }
    return made, touched


QUESTIONS: dict[str, tuple[Callable[[Desk], Any], int, int]] = {
    "the list, all names": (lambda desk: desk.ask(pupils.find, Filter()), 1, PUPILS),
    "the list, one page": (lambda desk: desk.ask(pupils.rows, list(range(1, PAGE + 1))), 1, PAGE),
    "the list, its chips": (lambda desk: (desk.ask(pupils.counts), desk.ask(pupils.classes)), 2, 4 + 44),
    "a search by name": (lambda desk: desk.ask(pupils.find, Filter(text="айгер сат")), 1, 36),
    "the card": (lambda desk: desk.ask(everything, 7), 21, 105),
    "the list of sessions": (lambda desk: desk.ask(sessions.ids), 1, SESSIONS),
    "sessions, one page": (lambda desk: desk.ask(sessions.rows, list(range(1, PAGE + 1))), 2, 2 * PAGE),
    "a note": (lambda desk: desk.ask(sessions.card, 9), 4, 3),
    "Today": (lambda desk: desk.ask(today.on, date(2026, 9, 2)), 11, 217),
    "the bin": (lambda desk: desk.ask(bins.rows), 8, 0),
    "F3": (lambda desk: desk.ask(finding.everything, "айгер"), 7, 291),
}


def test_a_screen_asks_as_much_as_it_shows_and_no_more(large: Desk) -> None:
    found = {}
    for name, (question, _, _) in QUESTIONS.items():
        with counting(large) as asked:
            question(large)
        found[name] = (len(asked.statements), asked.rows)

    assert found == {name: tuple(wanted) for name, (_, *wanted) in QUESTIONS.items()}


def test_no_question_of_a_screen_reads_a_whole_table_of_the_journal(large: Desk) -> None:
    with counting(large) as asked:
        large.ask(everything, 7)
        large.ask(today.on, date(2026, 9, 2))

    with large.vault.reading() as connection:
        for statement in asked.statements:
            if "entry" in statement or "line" in statement:
                explained = "EXPLAIN QUERY PLAN " + statement
                names = statement.count("?")
                plan = connection.exec_driver_sql(explained, (1,) * names)
                assert not [row for row in plan if row[3].startswith(("SCAN entry", "SCAN line"))]
