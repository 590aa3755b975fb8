"""The journey of class lists with the keys alone: columns, rows, one act, one undo, and what comes back mended."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from cpdesk import words
from cpdesk.casework import lists, outgoing, practice, pupils
from cpdesk.casework.pupils import KnownPupil
from cpdesk.exchange import taking_in
from cpdesk.exchange.headings import Column
from cpdesk.exchange.plans import Choice, State
from cpdesk.exchange.telling import column_name
from cpdesk.rules.pupils import class_label
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.reading import read
from cpdesk.sheets.writing import workbook
from cpdesk.ui.lists import ListsPlace
from tests.house.tree import ROOT
from tests.journeys.walk import CTRL, Walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HEAD = ["№", "Кімнің", "Есімі", "Әкесінің аты", "ЖСН", "Туған күні", "Сынып"]
MOST_ROWS = 60
FIRST = ROOT / "tests" / "exchange" / "samples" / "class-9v.csv"


class Road:
    """Somebody at the keyboard before the place of class lists."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk

    @property
    def place(self) -> ListsPlace:
        """The place."""
        assert isinstance(self.walk.she.place, ListsPlace)
        return self.walk.she.place

    def take(self, path: Path) -> None:
        """Choose a file with Ctrl+O."""
        self.walk.key(Qt.Key.Key_O, CTRL)
        self.walk.choose_file(path)
        self.walk.she.settle()

    def tell_column(self, wanted: Column) -> None:
        """Say what the chosen column is: Enter, arrows, Enter."""
        self.walk.key(Qt.Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        named = {each.text(): each for each in menu.actions()}
        while menu.activeAction() is not named[column_name(wanted)]:
            self.walk.key(Qt.Key.Key_Down)
        self.walk.picture("column")
        self.walk.key(Qt.Key.Key_Return)
        self.walk.she.settle()

    def go_to(self, state: State) -> None:
        """Go down to the first row of a state."""
        plan = self.place.shown()
        assert plan is not None
        self.walk.key(Qt.Key.Key_Home)
        for _ in range(MOST_ROWS):
            at = self.place.preview.view.chosen()
            if at is not None and plan.rows[at].state is state:
                return
            self.walk.key(Qt.Key.Key_Down)
        raise AssertionError(state)

    def counts(self) -> dict[State, int]:
        """How many rows are in each state."""
        plan = self.place.shown()
        assert plan is not None
        return dict(plan.counts)


def line(at: int, pupil: KnownPupil, *, name: str = "", class_: str = "", born: str = "") -> list[str]:
    assert pupil.grade is not None
    told = born or (pupil.born.strftime("%d.%m.%Y") if pupil.born else "")
    here = f"{pupil.grade}{pupil.letter}"
    last, first = name.split() if name else (pupil.last_name, pupil.first_name)
    return [str(at), last, first, pupil.patronymic, "", told, class_ or here]


def office_list(known: list[KnownPupil], path: Path) -> dict[str, KnownPupil]:
    """Write the office's second list of 9 «В»: one moved, one missing, one misspelt, two amiss, one new."""
    moved, absent, near, *rest = (each for each in known if (each.grade, each.letter) == (9, "В"))
    rows = [line(at, pupil) for at, pupil in enumerate(rest, 1)]
    rows.append(line(90, moved, class_="11Ы"))
    rows.append(line(91, near, name=f"{near.last_name}а {near.first_name}"))
    rows.append(line(92, near, name="Жаңабаев Ерлан", born="31.02.2015"))
    rows.append(["93", "Соловьёв", "Лев", "Ильич", "150718688363", "18.07.2015", "15 «Ы»"])
    rows.append(["94", "Әбдіқадырова", "Іңкәр", "", "", "07.07.2012", "9В"])
    path.write_bytes(workbook([Sheet("Тізім", [["Гимназия"], [], HEAD, *rows, ["Барлығы: 9"]])]))
    return {"moved": moved, "absent": absent, "near": near}


def tell_the_columns(road: Road, path: Path) -> None:
    """Take a file, say whose names those are, keep the columns under a name, go on to the rows."""
    walk = road.walk
    road.take(path)
    assert road.place.columns.view.hasFocus()
    walk.picture("columns")
    road.tell_column(Column.LAST)
    walk.tab_to(road.place.columns.keep)
    walk.key(Qt.Key.Key_Return)
    walk.write("Тізім")
    walk.picture("kept")
    walk.key(Qt.Key.Key_Return, CTRL)
    walk.she.settle()
    assert [name for _, name, _ in walk.she.desk.ask(lists.mappings)][-1:] == ["Тізім"]
    road.place.columns.view.setFocus()
    walk.key(Qt.Key.Key_Return, CTRL)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_second_list_of_the_office_comes_in_and_its_rest_is_mended(
    vault: Path, tmp_path: Path, walking: Callable[[str, words.Language], Walk], language: words.Language
) -> None:
    walk = walking(f"lists-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    road, desk = Road(walk), walk.she.desk
    road.take(FIRST)
    assert road.place.preview.view.hasFocus()
    walk.picture("first-list")
    walk.key(Qt.Key.Key_Return)
    walk.she.settle()
    known = desk.ask(pupils.known)
    who = office_list(known, tmp_path / "list.xlsx")

    tell_the_columns(road, tmp_path / "list.xlsx")
    assert road.place.preview.view.hasFocus()
    counts = road.counts()
    assert counts.pop(State.KNOWN) > 0
    assert counts == {State.NEW: 1, State.NEAR: 1, State.CHANGED: 1, State.WRONG: 2, State.ABSENT: 1}
    walk.picture("rows")
    road.go_to(State.NEAR)
    walk.key(Qt.Key.Key_Space)
    walk.picture("same-pupil")
    road.go_to(State.ABSENT)
    walk.key(Qt.Key.Key_Space)
    walk.picture("left")
    walk.key(Qt.Key.Key_Return)
    walk.she.settle()

    now = {each.id: each for each in desk.ask(pupils.known)}
    assert len(now) == len(known) + 1
    assert class_label(now[who["moved"].id].grade or 0, now[who["moved"].id].letter) == "11 «Ы»"
    assert now[who["absent"].id].left_on == walk.she.window.sitting.today()
    assert now[who["near"].id].grade is not None
    walk.picture("done")

    walk.tab_to(road.place.start.save)
    walk.key(Qt.Key.Key_Return)
    walk.choose_file(tmp_path / "mend.xlsx")
    walk.she.settle()
    assert desk.ask(outgoing.rows)[0].kind == "failed_rows"
    (sheet,) = read(tmp_path / "mend.xlsx")
    assert len(sheet.rows) == 3
    sheet.rows[1][5] = "03.02.2015"
    (tmp_path / "mended.xlsx").write_bytes(workbook([sheet]))

    road.take(tmp_path / "mended.xlsx")
    walk.picture("mended")
    assert road.counts() == {State.NEW: 1, State.WRONG: 1}
    assert road.place.preview.view.hasFocus()


def test_undo_takes_the_whole_list_back(
    vault: Path, tmp_path: Path, walking: Callable[[str, words.Language], Walk]
) -> None:
    walk = walking("lists-undo", "ru")
    walk.unlock(vault, practice.PASSWORD)
    road, desk = Road(walk), walk.she.desk
    taking_in.take_in(desk, taking_in.plan(desk, taking_in.open_files(desk, [FIRST])))
    known = desk.ask(pupils.known)
    office_list(known, tmp_path / "list.xlsx")
    road.take(tmp_path / "list.xlsx")
    road.tell_column(Column.LAST)
    walk.key(Qt.Key.Key_Return, CTRL)
    row = road.place.preview.view.chosen()
    plan = road.place.shown()
    assert plan is not None
    assert row is not None
    assert plan.rows[row].choice is Choice.NOTHING
    walk.key(Qt.Key.Key_Return)
    walk.she.settle()
    assert desk.ask(pupils.known) != known

    walk.key(Qt.Key.Key_Z, CTRL)
    walk.she.settle()

    assert desk.ask(pupils.known) == known
