"""The first page: what was open lately, opening a folder, the practice school."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils, schools
from cpdesk.storage import atomic
from cpdesk.ui.kit import jobs
from cpdesk.ui.shell.preferences import Preferences
from tests.ui.welcome.test_new_base import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_practice_school_is_made_once_and_opens_again(qtbot: QtBot, place: Path) -> None:
    for _ in range(2):
        front = Front(qtbot, place)
        front.window.start.practice.click()
        qtbot.waitUntil(lambda front=front: bool(front.desks), timeout=30_000)
        desk = front.desks[0]
        assert desk.ask(schools.this).practice
        assert len(desk.ask(pupils.find, pupils.Filter()).ids) >= 12
        desk.vault.close()
    assert [path.name for path in place.iterdir()] == ["practice.cpdesk"]


def test_a_stopped_practice_school_leaves_nothing(qtbot: QtBot, place: Path) -> None:
    front = Front(qtbot, place)
    front.window.start.practice.click()
    assert not front.window.start.new.isEnabled()

    front.window.start.stop()

    qtbot.waitUntil(jobs.idle, timeout=30_000)
    assert list(place.iterdir()) == []
    assert front.window.start.new.isEnabled()
    assert front.window.start.practice.hasFocus()
    assert front.desks == []


def test_a_base_that_was_open_lately_is_one_key_away(qtbot: QtBot, place: Path, folder: Path) -> None:
    preferences = Preferences()
    preferences.note_opened(folder)
    front = Front(qtbot, place)

    button = front.window.start.recent[0].button
    assert button.hasFocus()
    assert button.text() == "school"
    button.click()

    assert front.chosen == [folder]


def test_a_base_whose_restore_was_cut_between_two_renames_is_not_forgotten(folder: Path) -> None:
    preferences = Preferences()
    preferences.note_opened(folder)
    folder.rename(folder.with_name(folder.name + atomic.READY))

    assert Preferences().recent == [folder]
    assert folder.is_dir()


def test_a_folder_or_the_one_around_it_opens_and_another_is_said(qtbot: QtBot, place: Path, folder: Path) -> None:
    front = Front(qtbot, place)

    front.window.start.open_folder(folder)
    front.window.start.open_folder(folder.parent)
    assert front.chosen == [folder, folder]

    front.window.start.open_folder(place)
    assert front.chosen == [folder, folder]
    assert front.window.start.trouble.accessibleName()
