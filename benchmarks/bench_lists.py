"""A class list of 2,000 rows taken in: read in a child, compared with 2,000 pupils, enrolled by one act.

The floor of reading is the same library in this process; of comparing there is none; of taking in it is the same rows
in one commit by the plain driver. The act writes entry and lines of the journal and the words of the search besides.
"""

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import big_school
import measure
from python_calamine import CalamineWorkbook

from cpdesk.casework import lists, pupils
from cpdesk.casework.pupils import ListedPupil
from cpdesk.exchange import taking_in
from cpdesk.exchange.plans import State
from cpdesk.rules.names import fold
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.reading import read
from cpdesk.sheets.writing import workbook

ROWS = 2_000
FEWEST_KNOWN = 0.4
NO_SESSIONS = 1
HEAD = ["№", "Фамилия", "Имя", "Отчество", "Дата рождения", "Класс"]
PATRONYMICS = ("Ильич", "Серікұлы", "Ахметқызы", "Олеговна", "")

folder = Path(tempfile.mkdtemp(prefix="cpdesk-bench-lists-"))
big_school.make(folder / "school.cpdesk", ROWS, NO_SESSIONS)
desk = big_school.open_desk(folder / "school.cpdesk")
dice = random.Random(3)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, once."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def pupil() -> list[str]:
    born = date(2009, 1, 1) + timedelta(days=dice.randrange(4000))
    names = (dice.choice(big_school.SURNAMES), dice.choice(big_school.NAMES), dice.choice(PATRONYMICS))
    return [*names, f"{born:%d.%m.%Y}", f"{dice.randrange(1, 12)}{dice.choice('АБВ')}"]


def known() -> list[list[str]]:
    found = [each for each in desk.ask(pupils.known) if each.born and each.grade is not None]
    return [
        [each.last_name, each.first_name, each.patronymic, f"{each.born:%d.%m.%Y}", f"{each.grade}{each.letter}"]
        for each in found[: ROWS // 2]
    ]


half = known()
rows = [*half, *(pupil() for _ in range(ROWS - len(half)))]
path = folder / "list.xlsx"
path.write_bytes(workbook([Sheet("Школа", [HEAD, *([str(at), *row] for at, row in enumerate(rows, 1))])]))
opened = taking_in.open_files(desk, [path])
table = measure.Table("a class list of 2,000 rows, 2,000 pupils known")


def read_here() -> None:
    with path.open("rb") as file:
        list(CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).iter_rows())


table.add("read in a child process", lambda: read(path), read_here, 40, rounds=5)
plan = taking_in.plan(desk, opened)
assert plan.counts[State.NEW] + plan.counts[State.NEAR] > ROWS * FEWEST_KNOWN, plan.counts
assert plan.counts[State.KNOWN] > ROWS * FEWEST_KNOWN, plan.counts
table.note("compared with the pupils", seconds(lambda: taking_in.plan(desk, opened)) * 1000, "ms")
listed = [ListedPupil(last_name=a, first_name=b, patronymic=c, class_=e) for a, b, c, _, e in rows]
plain = measure.driver(desk)


def whole() -> None:
    """Do all of it: the file is opened, compared, taken in."""
    taking_in.take_in(desk, taking_in.plan(desk, taking_in.open_files(desk, [path])))


def bare() -> None:
    plain.execute("BEGIN IMMEDIATE")
    for each in listed:
        words = (each.last_name, each.first_name, each.patronymic, fold(f"{each.last_name} {each.first_name}"))
        plain.execute(
            "INSERT INTO pupil(last_name, first_name, patronymic, iin, letter, level, fold, sort_key, deleted)"
            " VALUES (?, ?, ?, '', '', 'none', ?, '', 1)",
            words,
        )
        plain.execute(
            "INSERT INTO enrolment(pupil_id, grade, letter, since, deleted)"
            " VALUES (last_insert_rowid(), 5, 'А', '2026-09-01', 1)"
        )
    plain.execute("COMMIT")


def enrol() -> None:
    desk.do(lists.take_in, pupils=listed, source="list.xlsx")


table.note("the whole: read, compared, taken in", seconds(whole), "s")
table.add("2,000 pupils enrolled by one act", enrol, bare, 20, rounds=3)
desk.vault.close()
table.end()
