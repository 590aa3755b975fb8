"""The practice school: the same seed makes the same school, and there is some of everything in it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cpdesk import words
from cpdesk.casework import appointments, pupils, tasks
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.casework.practice import PASSWORD, duties, found, staff
from cpdesk.records import METADATA
from cpdesk.rules import iin as iins
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.pupils import LAST_GRADE, SupportLevel
from cpdesk.rules.sessions import SessionKind
from cpdesk.storage import connections, keys
from cpdesk.storage.vault import CASES, Vault
from tests.conftest import LAW, NOON

UNTIL = date(2026, 11, 20)
SEPTEMBER = date(2026, 9, 25)
SECRET = {"report_key"}
BUDGET = 1.5


def make(folder: Path, *, seed: int = 1, count: int = 60, years: int = 2, until: date = UNTIL) -> Desk:
    """Make a small practice school and open it."""
    steps: list[tuple[int, int]] = []
    found(folder, until, LAW, lambda at, of: steps.append((at, of)), count=count, years=years, seed=seed)
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    unlocked = keys.unlock(folder, PASSWORD)
    clock = SetClock(NOON)
    vault = Vault.open(folder, unlocked, SCHEMA, stamp(1, "vault.open", clock.now()))
    return Desk(vault, 1, clock, LAW, 1, "ru")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make(tmp_path_factory.mktemp("practice") / "school.cpdesk")
    yield desk
    desk.vault.close()


def content(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of the records but the secrets of the reports, and the journal without its salts."""
    with desk.vault.reading() as connection:
        rows = {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
            for table in METADATA.sorted_tables
            if table.name not in SECRET
        }
        journal = "SELECT seq, entered_at, entered_wall, happened_at, person_id, act, undoes, final, facts FROM entry"
        return rows | {"entry": [tuple(row) for row in connection.exec_driver_sql(journal)]}


def test_the_same_seed_makes_the_same_school_and_another_seed_another(tmp_path: Path) -> None:
    made = {}
    for name, seed in (("first", 7), ("again", 7), ("other", 8)):
        desk = make(tmp_path / f"{name}.cpdesk", seed=seed, count=12, years=1, until=SEPTEMBER)
        made[name] = content(desk)
        desk.vault.close()

    assert made["first"] == made["again"]
    assert made["first"]["pupil"] != made["other"]["pupil"]
    assert made["first"]["session"]


def test_its_journal_verifies_and_nothing_is_left_beside_it(school: Desk) -> None:
    assert school.vault.verify().good
    assert [path.name for path in school.vault.folder.parent.iterdir()] == ["school.cpdesk"]


def test_there_is_some_of_everything(school: Desk) -> None:
    rows = content(school)
    empty = {name for name, found in rows.items() if not found}

    assert empty <= {"issued_report", "line_pointer", "counted_event", "outgoing"}
    acts = Counter(row[5] for row in rows["entry"])
    usual = {"pupil.promote", "pupil.leave", "pupil.set_level", "referral.answer", "referral.follow_family"}
    assert usual | {"session.sign", "consent.note_class", "consent.answer", "task.close"} <= set(acts)
    assert {"appointment.plan_series", "appointment.miss", "appointment.cancel", "appointment.move"} <= set(acts)
    reached = {row.level for row in school.ask(pupils.rows, school.ask(pupils.find, pupils.Filter()).ids)}
    assert {SupportLevel.NONE, SupportLevel.WATCH} <= reached


def test_sessions_are_of_every_kind_with_adults_with_absent_ones_and_with_somebody_unnamed(school: Desk) -> None:
    with school.vault.reading() as connection:

        def those(condition: str) -> int:
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM session WHERE {condition}").scalar() or 0)

        kinds = set(connection.exec_driver_sql("SELECT DISTINCT kind FROM session").scalars())
        told = "text LIKE '%](pupil:%' AND id IN (SELECT session_id FROM mention)"
        conditions = (told, "grade IS NOT NULL", "unnamed > 0", "private_note <> ''", "requested_by = 'parent'")
        absent = "id IN (SELECT session_id FROM attendance WHERE NOT present)"
        adults = "id IN (SELECT session_id FROM adult WHERE guardian_id) AND audience = 'parent'"

        assert kinds == set(SessionKind)
        assert [each for each in (*conditions, absent, adults) if not those(each)] == []


def test_on_the_last_day_two_tasks_are_overdue_two_due_and_four_sessions_planned(school: Desk) -> None:
    waiting = [row for row in school.ask(tasks.open_until, UNTIL) if not row.colleague]

    assert [row.due_on == UNTIL for row in waiting] == [False, False, True, True]
    planned = school.ask(appointments.on, UNTIL)
    assert len(planned) >= 4
    assert {row.state for row in planned} == {AppointmentState.PLANNED}
    with school.vault.reading() as connection:
        last = connection.exec_driver_sql("SELECT max(entered_wall) FROM entry WHERE act <> 'vault.open'").scalar()
    assert last is not None
    assert last < f"{UNTIL}"


def test_it_speaks_the_language_in_which_it_is_made(tmp_path: Path) -> None:
    with words.speaking("kk"):
        desk = make(tmp_path / "kk.cpdesk", count=12, years=1, until=SEPTEMBER)
    with desk.vault.reading() as connection:
        titles = set(connection.exec_driver_sql("SELECT title FROM task").scalars())
        positions = set(connection.exec_driver_sql("SELECT position FROM colleague").scalars())
    desk.vault.close()

    assert titles <= {kazakh for _, kazakh, *_ in duties.STEPS} | {each.titles[1] for each in duties.WAITING} | {
        titles[1] for titles, *_ in (*duties.OWN, duties.OWED)
    }
    assert positions == {kazakh for _, kazakh in (*staff.POSITIONS.values(), staff.CLASS_TEACHER)}


def test_every_level_was_given_a_reason_and_every_pupil_is_in_one_class_of_a_fitting_age(school: Desk) -> None:
    with school.vault.reading() as connection:
        none = "SELECT count(*) FROM support_change WHERE reason = ''"
        assert connection.exec_driver_sql(none).scalar() == 0
        open_classes = "SELECT max(n) FROM (SELECT count(*) AS n FROM enrolment WHERE until IS NULL GROUP BY pupil_id)"
        assert connection.exec_driver_sql(open_classes).scalar() == 1
        present = "SELECT born, grade, letter, language, iin FROM pupil WHERE left_on IS NULL"
        found = connection.exec_driver_sql(present).all()
    assert len(found) == 60
    for born, grade, letter, language, iin in found:
        assert int(born[:4]) == 2026 - 6 - grade
        assert 0 <= grade <= LAST_GRADE
        assert letter in {"kk": "АӘБ", "ru": "ВГ"}[language]
        assert iins.birth_date(iin) == date.fromisoformat(born)


def test_names_of_every_community_are_there(tmp_path: Path) -> None:
    desk = make(tmp_path / "large.cpdesk", count=400, years=1, until=date(2026, 9, 2))
    with desk.vault.reading() as connection:
        last = set(connection.exec_driver_sql("SELECT last_name FROM pupil").scalars())
    desk.vault.close()
    for community in (("Сәтбек",), ("Соловьёв", "Соловьёва"), ("Каримов", "Каримова"), ("Розиев", "Розиева"), ("Ким",)):
        assert last & set(community), community


def test_the_journal_is_at_most_one_and_a_half_times_the_records(school: Desk, tmp_path: Path) -> None:
    connections.checkpoint(school.vault._writer)
    copy = tmp_path / "measured"
    copy.mkdir()
    school.vault.copy_to(copy / CASES)
    driver = connections.connect(copy / CASES, school.vault.key)

    def pages() -> int:
        driver.execute("VACUUM")
        return int(driver.execute("PRAGMA page_count").fetchone()[0])

    whole = pages()
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.execute("DROP TABLE line")
    driver.execute("DROP TABLE entry")
    records = pages()
    driver.close()

    assert (whole - records) / records <= BUDGET
