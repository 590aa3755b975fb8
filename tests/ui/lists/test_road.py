"""The road of a list through the real window, by keys alone: key, file, look, enrol, undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.lists import ListsPlace
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.sitting import Sitting
from tests.ui.desks import Driver
from tests.ui.typing import expect_dialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SAMPLE = Path(__file__).parents[2] / "exchange" / "samples" / "school-list.xlsx"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def she(
    desk: Desk, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    theme.load_fonts()
    theme.apply(qapp, "light")
    sitting = Sitting(desk)
    window = MainWindow(sitting, [PupilsPlace(sitting), ListsPlace(sitting)], "Школа-лицей № 948", practice=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    driver = Driver(window, qtbot)
    driver.settle()
    yield driver
    qtbot.waitUntil(jobs.idle)


def test_a_list_comes_in_by_keys_alone(she: Driver, qtbot: QtBot) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.filesSelected.emit([str(SAMPLE)])

    with expect_dialog(choose):
        qtbot.keyClick(she.window, Qt.Key.Key_O, CTRL)
    she.window.activateWindow()  # a screen without a desk gives nothing back
    she.settle()
    assert she.place.name == "lists"
    assert she.place.preview.view.hasFocus()

    she.press(Qt.Key.Key_Return)
    assert sum(she.count(pupils.counts).values()) == 72

    she.press(Qt.Key.Key_Z, CTRL)
    assert she.count(pupils.counts) == {}


def test_the_button_of_the_strip_is_reached_and_pressed_by_keys(she: Driver, qtbot: QtBot) -> None:
    she.window.show_place("lists")
    she.place.read(SAMPLE)
    she.settle()
    assert she.place.preview.view.hasFocus()

    for _ in range(3):
        if not she.window._strip.button.hasFocus():
            she.press(Qt.Key.Key_F6)
    she.press(Qt.Key.Key_Return)

    assert sum(she.count(pupils.counts).values()) == 72
    qtbot.waitUntil(jobs.idle)
