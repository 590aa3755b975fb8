"""The window to unlock: wrong, then right; the recovery key; a base in use, gone or older; three languages."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import Front
from cpdesk.casework import schools
from cpdesk.storage import keys
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.shell.refusals import sentences
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from tests.conftest import PASSWORD, open_desk
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def unlock(front: Front, folder: Path, qtbot: QtBot) -> UnlockWindow:
    """Return the window to unlock a vault."""
    front.begin(folder)
    assert isinstance(front.window, UnlockWindow)
    qtbot.waitUntil(front.window.password.field.line.hasFocus)
    qtbot.waitUntil(jobs.idle, timeout=60_000)
    return front.window


def enter(window: UnlockWindow, password: str, qtbot: QtBot) -> None:
    """Type a password over whatever stands there, and press Enter."""
    line = window.password.field.line
    line.selectAll()
    type_text(line, password)
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(jobs.idle, timeout=60_000)


def test_a_wrong_password_is_told_and_the_right_one_opens(
    front: Front, unlock: UnlockWindow, folder: Path, qtbot: QtBot
) -> None:
    enter(unlock, "не тот", qtbot)

    assert unlock.password.wrong.text() == sentences()["vault.wrong_password"]
    assert unlock.password.field.line.hasFocus()
    assert unlock.password.field.line.selectedText() == "●" * 6 or unlock.password.field.line.hasSelectedText()

    enter(unlock, PASSWORD, qtbot)

    assert isinstance(front.window, MainWindow)
    assert front.preferences.recent == [folder]
    assert "cpdesk" in front.window.windowTitle()


def test_many_wrong_passwords_make_the_next_try_wait(unlock: UnlockWindow, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.waitUntil(unlock.password.open.isEnabled, timeout=60_000)
        enter(unlock, "не тот", qtbot)

    assert not unlock.password.open.isEnabled()
    qtbot.waitUntil(unlock.password.open.isEnabled, timeout=60_000)


def test_a_base_in_use_says_who_has_it_and_since_when(
    front: Front, unlock: UnlockWindow, folder: Path, qtbot: QtBot
) -> None:
    other = open_desk(folder)
    try:
        enter(unlock, PASSWORD, qtbot)
    finally:
        other.vault.close()

    assert front.window is unlock
    assert os.uname().nodename in unlock.password.trouble.accessibleName()
    assert " 20.11.2026 " in unlock.password.trouble.accessibleName()

    enter(unlock, PASSWORD, qtbot)
    assert isinstance(front.window, MainWindow)


def test_the_recovery_key_opens_and_sets_a_new_password(
    front: Front, unlock: UnlockWindow, folder: Path, founded: tuple[Path, str], qtbot: QtBot
) -> None:
    unlock.password.forgotten.click()
    page = unlock.recovery
    assert page is not None
    type_text(page.key.widget, founded[1][:-1] + ("0" if founded[1][-1] != "0" else "1"))
    for field in (page.first, page.second):
        type_text(field.line, "новый пароль 7")
    page.open.click()
    qtbot.waitUntil(jobs.idle, timeout=60_000)
    assert front.window is unlock
    assert page.key.widget.accessibleDescription()

    page.key.widget.selectAll()  # type: ignore[attr-defined]
    type_text(page.key.widget, founded[1])
    page.open.click()
    qtbot.waitUntil(lambda: isinstance(front.window, MainWindow), timeout=60_000)

    qtbot.waitUntil(jobs.idle, timeout=60_000)
    assert keys.unlock(folder, "новый пароль 7").person == 1


def test_the_language_changes_at_once_and_is_remembered(front: Front, unlock: UnlockWindow) -> None:
    told = set()
    for language in words.LANGUAGES:
        unlock.languages.chips[language].click()
        told.add((unlock.password.open.text(), unlock.windowTitle()))
        assert front.preferences.language == language

    assert len(told) == 3


def test_a_folder_that_is_no_base_is_told(front: Front, home: Path, qtbot: QtBot) -> None:
    front.begin(home / "nothing.cpdesk")
    assert isinstance(front.window, UnlockWindow)
    qtbot.waitUntil(jobs.idle, timeout=60_000)

    enter(front.window, PASSWORD, qtbot)

    assert front.window.password.trouble.accessibleName() == sentences()["vault.absent"]


def test_what_fails_unforeseen_while_opening_is_told_and_she_may_try_again(
    front: Front, unlock: UnlockWindow, qtbot: QtBot
) -> None:
    unlock.password.open.setEnabled(False)

    front.tell_failure(ZeroDivisionError, ZeroDivisionError(), None)

    assert "ZeroDivisionError" in unlock.password.trouble.accessibleName()
    assert unlock.password.open.isEnabled()


def test_nobody_leaves_while_the_base_is_being_opened(front: Front, unlock: UnlockWindow, qtbot: QtBot) -> None:
    type_text(unlock.password.field.line, PASSWORD)
    press(unlock.password.field.line, Qt.Key.Key_Return)

    assert [button for button in unlock.password.findChildren(Button) if button.isEnabled()] == []

    qtbot.waitUntil(jobs.idle, timeout=60_000)
    assert isinstance(front.window, MainWindow)


def test_a_base_that_proves_damaged_only_when_read_is_told_and_let_go(
    front: Front, unlock: UnlockWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_session: object) -> None:
        raise VaultError("vault.damaged", file="cases.db")

    monkeypatch.setattr(schools, "this", damaged)
    desk = open_desk(folder)

    with pytest.raises(VaultError) as told:
        front.opened(desk)
    front.tell_failure(VaultError, told.value, None)

    assert "cases.db" in unlock.password.trouble.accessibleName()
    open_desk(folder).vault.close()
