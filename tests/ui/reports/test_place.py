"""The place of reports by keys alone: a quarter is chosen, looked at, issued, given out again."""

import random
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import outgoing, reports
from cpdesk.casework.desk import Desk
from cpdesk.reports import quarter
from cpdesk.reports.check import check
from cpdesk.ui.bin import BinPlace
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.kit.palettes import THEMES
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.place import Target
from cpdesk.ui.reports import ReportsPlace
from cpdesk.ui.reports.lists import NOT_REPORTED
from cpdesk.ui.reports.table import rows_of
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.sitting import Sitting
from tests.conftest import SetClock
from tests.reports.worked import consult, enrol
from tests.ui.typing import press, walk_focusable
from tests.ui.windows import spoken_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> Iterator[None]:
    before = words.language()
    theme.load_fonts()
    theme.apply(qapp, "light")
    words.use("ru")
    yield
    words.use(before)
    theme.apply(qapp, "light")


def stand_at(desk: Desk, year: int, month: int, day: int) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime(year, month, day, 12)


def opened(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1174, 620)) -> ReportsPlace:
    place = ReportsPlace(Sitting(desk))
    qtbot.addWidget(place)
    place.resize(*size)
    place.show()
    place.arrive(Target("reports"))
    qtbot.waitUntil(jobs.idle)
    return place


def settle(qtbot: QtBot) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(jobs.idle)


def modal(qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def test_the_quarter_that_is_over_is_shown_first(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)

    assert place.shown is not None
    assert place.shown.quarter.period.code == "2026-27-q1"
    step = place.step()
    assert step is not None
    assert step.action is not None
    assert place.leaving.issue.isEnabled()
    assert place.count() == "1"


def test_the_focus_stands_on_the_tables_and_not_on_the_issue(worked: Desk, qtbot: QtBot) -> None:
    sitting = Sitting(worked)
    place = ReportsPlace(sitting)
    window = MainWindow(sitting, [BinPlace(sitting), place], "Школа", practice=False)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.show_place("reports")
    qtbot.waitUntil(jobs.idle)

    qtbot.waitUntil(place.tables.view.hasFocus)


def test_a_quarter_that_runs_can_be_looked_at_alone(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)

    place.quarters.view.setFocus()
    press(place.quarters.view, Qt.Key.Key_Home)
    settle(qtbot)

    assert place.shown is not None
    assert place.shown.quarter.period.code == "2026-27-q2"
    assert not place.leaving.issue.isEnabled()
    step = place.step()
    assert step is not None
    assert step.action is None
    assert "Четверть" in place.leaving.why.text()


def test_an_issue_is_asked_for_and_is_left_by_default(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    before = worked.vault.head()

    place.leaving.issue.click()
    dialog = modal(qtbot)
    assert isinstance(dialog, Confirm)
    qtbot.waitUntil(dialog.keep.hasFocus)
    text = " ".join(label.text() for label in dialog.findChildren(type(place.leaving.why)))
    assert "Школа-лицей № 948" in text
    assert "четверть 2026/27" in text
    assert "Талгарского" in text
    press(dialog.keep, Qt.Key.Key_Space)
    settle(qtbot)

    assert worked.vault.head() == before
    assert worked.ask(reports.issued) == []


def issue_by_keys(place: ReportsPlace, qtbot: QtBot, folder: Path) -> None:
    """Issue with Ctrl+Enter, and save into a folder."""
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    qtbot.keyClick(place, Qt.Key.Key_Return, CONTROL)
    dialog = modal(qtbot)
    assert isinstance(dialog, Confirm)
    qtbot.waitUntil(dialog.keep.hasFocus)
    press(dialog.keep, Qt.Key.Key_Backtab)
    qtbot.waitUntil(dialog.do.hasFocus)
    press(dialog.do, Qt.Key.Key_Space)
    save_into(qtbot, folder)


def save_into(qtbot: QtBot, folder: Path) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    qtbot.waitUntil(jobs.idle)


def test_a_report_is_issued_by_keys_and_given_out_again(worked: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    place = opened(worked, qtbot)
    said: list[str] = []
    place.sitting.said.connect(lambda text, _: said.append(text))
    first, again = tmp_path / "first", tmp_path / "again"
    first.mkdir()
    again.mkdir()

    issue_by_keys(place, qtbot, first)

    files = sorted(path.name for path in first.iterdir())
    assert files == [f"948-2026-27-q1-e1.{kind}" for kind in ("json", "pdf", "xlsx")]
    assert check((first / files[0]).read_bytes()) == []
    assert place.shown is not None
    assert place.shown.quarter.issued is not None
    assert not place.leaving.issue.isVisible()
    assert place.leaving.save.isVisible()
    assert all(name in said[-1] for name in files)
    place.leaving.save.click()
    save_into(qtbot, again)
    assert all((again / name).read_bytes() == (first / name).read_bytes() for name in files)
    assert [row.kind for row in worked.ask(outgoing.rows)] == ["report"] * 6


def test_an_issued_report_is_opened_again_by_its_number(worked: Desk, qtbot: QtBot) -> None:
    stand_at(worked, 2027, 1, 20)
    report = quarter.issue(worked, "2026-27-q1").id
    place = opened(worked, qtbot)
    assert place.shown is not None
    assert place.shown.quarter.period.code == "2026-27-q2"

    place.arrive(Target("reports", report))
    qtbot.waitUntil(jobs.idle)

    assert place.shown.quarter.period.code == "2026-27-q1"
    assert place.looked_at() == report


def test_an_issued_report_is_printed_through_the_ledger(worked: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    quarter.issue(worked, "2026-27-q1")
    place = opened(worked, qtbot)
    place.quarters.view.setFocus()
    press(place.quarters.view, Qt.Key.Key_End)
    settle(qtbot)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    troubles: list[Exception] = []
    place.sitting.troubled.connect(troubles.append)

    place.leaving.has_printer = lambda: False
    place.leaving.print.click()
    assert [getattr(each, "code", "") for each in troubles] == ["outgoing.no_printer"]
    place.leaving.has_printer = lambda: True
    place.leaving.ask_printer = lambda _parent, _title, then: then(printer)
    place.leaving.print.click()
    qtbot.waitUntil(jobs.idle)

    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert [(row.kind, row.way) for row in worked.ask(outgoing.rows)] == [("report", "printed")]


def test_what_is_not_reported_stands_in_one_table_with_the_reason(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    press(place.tables.view, Qt.Key.Key_End)

    assert place.tables.code() == NOT_REPORTED
    assert place.numbers.path() == "CTX02"
    said = place.proof.texts()[0]
    assert said.startswith("CTX02")
    assert "программа пока не ведёт таких записей" in said


def test_a_stock_tells_what_came_and_went(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    while place.tables.code() != "RSK01":
        press(place.tables.view, Qt.Key.Key_Down)

    place.numbers.choose("taken_on")
    assert place.proof.texts()[0].startswith("RSK01, Принято за период")
    place.numbers.choose("closed")
    assert place.proof.texts()[0].startswith("RSK01, Завершено за период")


def test_arrows_go_from_number_to_number_and_tell_what_an_outsider_learns(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    place.tables.view.setFocus()
    while place.tables.code() != "REF01":
        press(place.tables.view, Qt.Key.Key_Down)
    press(place.tables.view, Qt.Key.Key_Return)
    qtbot.waitUntil(place.numbers.hasFocus)
    assert place.numbers.path() == "total"

    seen = []
    for _ in range(4):
        press(place.numbers, Qt.Key.Key_Up)
        seen.append(place.numbers.path())

    assert all(path.startswith("target:") for path in seen)
    assert len(set(seen)) == 4
    number = place.numbers.number()
    assert number is not None
    assert place.shown is not None
    values = place.shown.proof.left["REF01", number.path]
    said = "\n".join(place.proof.texts())
    assert str(values[0]) in said
    assert str(values[-1]) in said
    assert f"{number.exact}" in said


def test_every_row_says_in_words_what_it_paints(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    place.tables.view.choose(place.tables._codes.index("CON01"))
    settle(qtbot)
    assert place.shown is not None
    family = next(each for each in place.shown.quarter.report.cpdesk.families if each.family == "CON01")
    exact = place.shown.quarter.exact["CON01"]
    model = place.numbers.model()

    for at, row in enumerate(rows_of(family, exact)):
        for column, cell in enumerate(row.cells, 1):
            index = model.index(at, column)
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if cell is not None and not isinstance(cell, str):
                assert row.name in spoken
                assert cell.state != "number" or cell.leaves in spoken
                assert cell.state != "unsplit" or "не делим" in spoken
                assert bool(model.flags(index) & Qt.ItemFlag.ItemIsEnabled)
            else:
                assert not model.flags(index) & Qt.ItemFlag.ItemIsEnabled


def test_the_numbers_that_are_shown_are_those_of_the_file(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    assert place.shown is not None
    quarter.issue(worked, "2026-27-q1")
    place.refresh({})
    settle(qtbot)
    assert place.shown.quarter.issued is not None

    told = {
        (value.dataElement, value.categoryOptionCombo): value.value for value in place.shown.quarter.report.dataValues
    }
    for family in place.shown.quarter.report.cpdesk.families:
        for row in rows_of(family, place.shown.quarter.exact.get(family.family, {})):
            for cell in row.cells:
                if cell is not None and not isinstance(cell, str) and cell.state == "number":
                    assert told[family.family, cell.path] == cell.leaves


def test_enter_on_a_number_opens_its_proof_where_there_is_no_room_beside(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot, (900, 480))
    assert not place._side.isVisible()
    assert place.leaving.issue.isVisible()
    place.numbers.setFocus()

    press(place.numbers, Qt.Key.Key_Return)
    dialog = modal(qtbot)

    text = dialog.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    assert "CTX01" in text.toPlainText()
    dialog.reject()


def test_a_school_without_pupils_is_told_in_words(desk: Desk, qtbot: QtBot) -> None:
    place = opened(desk, qtbot)

    assert place.shown is None
    step = place.step()
    assert step is not None
    assert step.action is None
    assert place.count() == ""


def test_a_change_of_records_is_counted_at_once(worked: Desk, qtbot: QtBot) -> None:
    place = opened(worked, qtbot)
    assert place.shown is not None
    before = place.shown.quarter.exact["CON01"]["total"]
    child = enrol(worked, random.Random(1), 1)[0]
    stand_at(worked, 2026, 11, 20)

    consult(worked, child, date(2026, 10, 1), None)
    place.refresh({"session": (1,)})
    settle(qtbot)

    assert place.shown.quarter.exact["CON01"]["total"] == before + 1


def test_everything_that_takes_the_focus_has_a_name(worked: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    place = opened(worked, qtbot)
    for language in words.LANGUAGES:
        words.use(language)
        announce_language(qapp)
        settle(qtbot)
        assert [repr(widget) for widget in walk_focusable(place) if not spoken_name(widget)] == []


@pytest.mark.parametrize(("size", "percent"), [((1174, 580), 100), ((1045, 430), 100), ((1270, 490), 200)])
@pytest.mark.parametrize("name", THEMES)
def test_it_gives_way_in_every_theme(
    worked: Desk, qtbot: QtBot, qapp: QApplication, name: str, size: tuple[int, int], percent: int
) -> None:
    theme.apply(qapp, name, percent)
    place = opened(worked, qtbot, size)

    assert place.leaving.issue.isVisible()
    place.quarters.view.setFocus()
    press(place.quarters.view, Qt.Key.Key_End)
    quarter.issue(worked, "2026-27-q1")
    place.refresh({})
    settle(qtbot)
    assert place.leaving.print.isVisible()
    assert place.size().toTuple() == size
    assert place.numbers.viewport().height() > theme.px(60)
    assert not place.grab().isNull()
    header = place.numbers.horizontalHeader()
    assert sum(header.sectionSize(at) for at in range(header.count())) <= place.numbers.viewport().width()
