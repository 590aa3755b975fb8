"""Lock and kill: the same place, the same form, the same field, the same text, the same caret, in another process."""

import os
import signal
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cpdesk.app import Front
from cpdesk.ui.kit import jobs
from cpdesk.ui.shell.locked import Locked, understand
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from tests.conftest import PASSWORD
from tests.ui.shell.processes import command_of, of_vault, start, wait_for
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

WRITTEN = "Қожахмет-Соловьёв"
FORM = ("place=pupils", "begin=enrol", f"type={WRITTEN}", "caret=3")


def unlock(front: Front, qtbot: QtBot) -> MainWindow:
    """Type the password into the window to unlock, as she does."""
    assert isinstance(front.window, UnlockWindow)
    line = front.window.password.field.line
    type_text(line, PASSWORD)
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(front.window, MainWindow), timeout=60_000)
    qtbot.waitUntil(jobs.idle)
    assert isinstance(front.window, MainWindow)
    return front.window


def assert_same_field(window: MainWindow, qtbot: QtBot) -> None:
    """Hold that the form, its field, its text and its caret are as they were."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=30_000)
    form = window.place.editor()
    assert form is QApplication.activeModalWidget()
    line = form.fields["last_name"].widget
    assert isinstance(line, QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    assert line.text() == WRITTEN
    assert line.cursorPosition() == len(WRITTEN) - 3
    form.reject()


@pytest.mark.promise(16)
@pytest.mark.parametrize("way", ["key=F12", "idle=0.3"])
def test_a_lock_from_a_form_ends_the_process_and_another_asks_for_the_password(
    processes: Path, home: Path, front: Front, qtbot: QtBot, way: str
) -> None:
    with start(processes, home, *FORM, way) as old:
        assert old.wait(100) == 0

    qtbot.waitUntil(lambda: len(list(of_vault(processes))) == 1, timeout=60_000)
    (new,) = of_vault(processes)
    assert new != old.pid
    told = understand(command_of(new)[-4:])
    assert told is not None
    assert told.reason == way.partition("=")[0]
    assert told.geometry
    os.kill(new, signal.SIGKILL)
    qtbot.waitUntil(lambda: not list(of_vault(processes)))

    front.begin(processes, told)
    assert_same_field(unlock(front, qtbot), qtbot)


@pytest.mark.promise(1)
def test_a_kill_costs_nothing_that_was_saved(processes: Path, home: Path, front: Front, qtbot: QtBot) -> None:
    with start(processes, home, *FORM, "saved", "wait") as old:
        wait_for("saved", old)
        old.kill()

    front.begin(processes)

    assert_same_field(unlock(front, qtbot), qtbot)


def test_closing_the_window_keeps_the_text_and_lets_go_of_the_vault(
    processes: Path, home: Path, front: Front, qtbot: QtBot
) -> None:
    with start(processes, home, *FORM, "close") as old:
        assert old.wait(100) == 0
    assert list(of_vault(processes)) == []

    front.begin(processes)

    assert_same_field(unlock(front, qtbot), qtbot)


def test_what_a_new_process_is_told_comes_back_as_it_was() -> None:
    told = Locked("sleep", datetime(2026, 11, 20, 14, 5), b"\x01geometry")

    assert understand(told.arguments()) == told
    assert understand([]) is None
    assert understand(["--locked", "no reason", "2026-11-20T14:05", "-"]) is None
    assert understand(["--locked", "key", "yesterday", "-"]) is None
