"""The way back from a copy: what is in it, what would be lost, and the swap."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.terms import act_name
from cpdesk.storage import backup
from cpdesk.ui.kit import jobs
from cpdesk.ui.welcome import RestoreWindow
from tests.conftest import NOON, PASSWORD, open_desk
from tests.ui.typing import press, type_text
from tests.ui.welcome.test_new_base import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def copied(desk: Desk) -> Path:
    """Return a copy with one pupil of a vault that has three by now, and is closed."""
    enrol(desk, "Сәтбек")
    made = backup.make(desk.vault, "2026-11-19 18:31:00")
    enrol(desk, "Ким")
    enrol(desk, "Мельникова")
    desk.vault.close()
    return made.path


def enrol(desk: Desk, name: str) -> None:
    desk.do(pupils.enrol, last_name=name, first_name="Айгерім", class_="7Б")


class Back:
    """The window, and how often it was done."""

    def __init__(self, qtbot: QtBot, vault: Path, given: Path | None = None) -> None:
        self.done: list[Path] = []
        self.window = RestoreWindow(vault, given, done=self.done.append, clock=SetClock(NOON))
        self.qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(jobs.idle)

    def look(self, secret: str = PASSWORD) -> None:
        line = self.window.way.password.line
        line.clear()
        type_text(line, secret)
        press(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(jobs.idle)

    def put(self) -> None:
        self.window.way.put.click()
        self.qtbot.waitUntil(lambda: bool(self.done) or bool(self.window.way.trouble.accessibleName()))
        self.qtbot.waitUntil(jobs.idle)


def pupils_of(folder: Path) -> int:
    desk = open_desk(folder)
    try:
        return len(desk.ask(pupils.find, pupils.Filter()).ids)
    finally:
        desk.vault.close()


def test_what_is_inside_and_what_would_be_lost_is_shown_before_anything_changes(
    qtbot: QtBot, copied: Path, folder: Path
) -> None:
    back = Back(qtbot, folder)

    back.look()

    told = back.window.way.inside.text()
    assert "19.11.2026, 18:31" in told
    lost = back.window.way.lost.text()
    assert lost.startswith(f"{act_name('pupil.enrol')}: 2\n")
    assert "20.11.2026, 12:00" in lost
    assert back.window.way.leave.hasFocus()
    back.window.close()
    assert pupils_of(folder) == 3
    assert [path.name for path in folder.parent.glob("school*")] == ["school.cpdesk"]


def test_the_copy_takes_the_place_and_the_old_base_stays_beside(qtbot: QtBot, copied: Path, folder: Path) -> None:
    back = Back(qtbot, folder)
    back.look()

    back.put()

    assert back.done == [folder]
    assert pupils_of(folder) == 1
    assert pupils_of(folder.with_name("school.before-202611201200.cpdesk")) == 3


def test_a_wrong_password_is_said_and_the_next_try_is_free(qtbot: QtBot, copied: Path, folder: Path) -> None:
    back = Back(qtbot, folder)

    back.look("не тот пароль")
    assert back.window.way.trouble.accessibleName()
    assert not back.window.way.put.isVisible()
    back.look()

    assert back.window.way.put.isVisible()
    assert back.window.way.trouble.accessibleName() == ""
    back.window.close()


def test_the_recovery_key_opens_a_copy_too(qtbot: QtBot, copied: Path, folder: Path, founded: tuple[Path, str]) -> None:
    back = Back(qtbot, folder)

    back.look(founded[1].lower())
    back.put()

    assert pupils_of(folder) == 1


def test_with_the_base_destroyed_the_copy_still_comes_back(qtbot: QtBot, copied: Path, folder: Path) -> None:
    (folder / "cases.db").write_bytes(b"destroyed")
    back = Back(qtbot, folder)

    back.look()
    assert back.window.way.lost.text() == ""
    back.put()

    assert pupils_of(folder) == 1


def test_a_damaged_copy_is_named_and_another_can_be_taken(
    qtbot: QtBot, copied: Path, folder: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.cpbackup"
    broken.write_bytes(copied.read_bytes()[:-1])
    back = Back(qtbot, folder, broken)

    back.look()
    assert back.window.way.trouble.accessibleName()
    back.window.way.take(copied)
    qtbot.waitUntil(jobs.idle)
    back.look()

    assert back.window.way.put.isVisible()
    back.window.close()


def test_a_base_that_is_open_elsewhere_is_left_alone(qtbot: QtBot, copied: Path, folder: Path) -> None:
    other = open_desk(folder)
    back = Back(qtbot, folder)

    back.look()

    assert back.window.way.trouble.accessibleName()
    enrol(other, "Ли")
    other.vault.close()
    back.window.close()


def test_on_another_computer_the_base_comes_back_from_a_stick(
    qtbot: QtBot, desk: Desk, tmp_path: Path, place: Path
) -> None:
    enrol(desk, "Сәтбек")
    copy = backup.make(desk.vault, "2026-11-19 18:31:00", tmp_path / "stick").path
    desk.vault.close()
    front = Front(qtbot, place)
    front.window.bring_back(copy)
    qtbot.waitUntil(jobs.idle)
    way = front.window.way
    assert way is not None

    type_text(way.password.line, PASSWORD)
    press(way.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(jobs.idle)
    way.put.click()
    qtbot.waitUntil(lambda: bool(front.chosen))

    assert front.chosen == [place / "school.cpdesk"]
    assert pupils_of(place / "school.cpdesk") == 1


def test_leaving_a_copy_from_a_stick_shows_the_first_page_again(qtbot: QtBot, copied: Path, place: Path) -> None:
    front = Front(qtbot, place)
    front.window.bring_back(copied)
    qtbot.waitUntil(jobs.idle)
    assert front.window.way is not None

    front.window.way.go_away()

    assert front.window.start.isVisible()
    assert list(place.iterdir()) == []


def test_esc_leaves_everything_as_it_was(qtbot: QtBot, copied: Path, folder: Path) -> None:
    back = Back(qtbot, folder)
    back.look()

    press(back.window.way, Qt.Key.Key_Escape)

    assert back.done == [folder]
    assert pupils_of(folder) == 3
