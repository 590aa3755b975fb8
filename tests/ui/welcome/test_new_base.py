"""A new base, step by step, by keys; and leaving at each step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import outgoing, schools
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.storage import keys
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.welcome import WelcomeWindow
from cpdesk.ui.welcome.wizard import NewBase
from tests.conftest import CHEAP, NOON, PASSWORD
from tests.full_disk import no_file_larger_than
from tests.ui.typing import expect_dialog, press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Front:
    """The window and what came out of it."""

    def __init__(self, qtbot: QtBot, place: Path) -> None:
        self.desks: list[Desk] = []
        self.chosen: list[Path] = []
        self.window = WelcomeWindow(
            Preferences(),
            open_vault=self.chosen.append,
            opened=self.desks.append,
            place=place,
            clock=SetClock(NOON),
            cost=lambda: CHEAP,
            practice=(12, 1),
        )
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(jobs.idle)

    @property
    def steps(self) -> NewBase:
        return self.window.new_base


@pytest.fixture
def front(qtbot: QtBot, place: Path) -> Front:
    return Front(qtbot, place)


def type_here(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    type_text(focused, text)


def enter() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, ENTER)


def tab() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Tab)


def fill_password(front: Front) -> None:
    front.window.start.new.click()
    enter()
    type_here(PASSWORD)
    enter()
    type_here(PASSWORD)


def fill_school(front: Front) -> None:
    fill_password(front)
    enter()
    for text in ("Школа-лицей № 948", "№ 948 мектеп-лицей", "Отдел образования Талгарского района", "948"):
        type_here(text)
        tab()


def fill_desk(front: Front) -> None:
    fill_school(front)
    front.steps.go_on()
    type_here("Есенова Жанна Кайратовна")


def make(front: Front, qtbot: QtBot) -> None:
    fill_desk(front)
    enter()
    qtbot.waitUntil(lambda: front.steps.page is front.steps.key)
    qtbot.waitUntil(jobs.idle)


def spelled(front: Front) -> str:
    return "-".join(front.steps.key.key.key.text().split())


def test_a_base_is_made_by_the_keyboard_alone(front: Front, qtbot: QtBot, place: Path) -> None:
    make(front, qtbot)
    key = spelled(front)
    front.steps.next.setFocus()
    press(front.steps.next, Qt.Key.Key_Space)
    type_here(key.lower())
    assert list(place.iterdir()) == [place / "school-948.cpdesk.part"]
    enter()
    qtbot.waitUntil(lambda: bool(front.desks))

    desk = front.desks[0]
    school = desk.ask(schools.this)
    assert (school.name_ru, school.name_kk, school.code, school.week) == (
        "Школа-лицей № 948",
        "№ 948 мектеп-лицей",
        "948",
        5,
    )
    assert keys.unlock_by_recovery(desk.vault.folder, key).vault_id == desk.vault.vault_id
    assert [path.name for path in place.iterdir()] == ["school-948.cpdesk"]
    assert spelled(front) == "", "the key is shown once"
    desk.vault.close()


def test_the_sheet_is_in_the_ledger_of_the_base_that_comes_of_it(front: Front, qtbot: QtBot, tmp_path: Path) -> None:
    make(front, qtbot)
    key = spelled(front)

    with qtbot.waitSignal(front.steps.key.key.left):
        front.steps.key.key.save_to(tmp_path / "recovery-key.pdf")

    front.steps.go_on()
    type_here(key)
    enter()
    qtbot.waitUntil(lambda: bool(front.desks))
    rows = front.desks[0].ask(outgoing.rows)
    assert [(row.kind, row.way) for row in rows] == [("recovery_key", "saved")]
    assert (tmp_path / "recovery-key.pdf").read_bytes().startswith(b"%PDF")
    front.desks[0].vault.close()


def test_a_slip_in_the_typed_key_is_said_and_does_not_open(front: Front, qtbot: QtBot) -> None:
    make(front, qtbot)
    key = spelled(front)
    front.steps.go_on()

    for typed, said in (
        (key[:8] + "Ю", "Ю"),
        (key[1] + key[0] + key[2:], ""),
        (key[:-3], ""),
    ):
        front.steps.typed.typed.line.setText(typed)
        if typed.replace("-", "") == key.replace("-", ""):
            continue
        enter()
        told = front.steps.typed.typed.line.accessibleDescription()
        assert told
        assert said in told
        assert front.steps.page is front.steps.typed
    front.steps.go_away()


@pytest.mark.parametrize("fill", [fill_password, fill_school, fill_desk])
def test_leaving_before_anything_is_made_leaves_nothing(
    front: Front, place: Path, fill: Callable[[Front], None]
) -> None:
    fill(front)

    with expect_dialog(lambda dialog: dialog.do.click() if isinstance(dialog, Confirm) else None):
        press(front.steps, ESC)

    assert front.window.start.new.isVisible()
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("typing", [False, True])
def test_leaving_with_the_key_shown_leaves_nothing(front: Front, qtbot: QtBot, place: Path, typing: bool) -> None:
    make(front, qtbot)
    if typing:
        front.steps.go_on()

    front.window.close()

    assert list(place.iterdir()) == []


def test_closing_while_it_is_made_leaves_nothing(front: Front, qtbot: QtBot, place: Path) -> None:
    fill_desk(front)
    enter()
    front.window.close()

    qtbot.waitUntil(jobs.idle)
    assert list(place.iterdir()) == []
    assert front.desks == []


def test_going_back_from_the_key_gives_it_up_and_draws_another(front: Front, qtbot: QtBot, place: Path) -> None:
    make(front, qtbot)
    first = spelled(front)

    front.steps.go_back()
    assert list(place.iterdir()) == []
    enter()
    qtbot.waitUntil(lambda: front.steps.page is front.steps.key)

    assert spelled(front) != first
    front.steps.go_away()


def test_who_leaves_leaves_no_password_behind(front: Front) -> None:
    fill_desk(front)

    front.steps.go_away()

    lines = front.steps.password.password
    assert (lines.first.value, lines.second.value) == ("", "")


def test_a_full_disk_is_said_and_everything_typed_stays(front: Front, qtbot: QtBot, place: Path) -> None:
    fill_desk(front)
    with no_file_larger_than(0):
        enter()
        qtbot.waitUntil(lambda: bool(front.steps.trouble.accessibleName()))
        qtbot.waitUntil(jobs.idle)
    assert list(place.iterdir()) == []

    enter()
    qtbot.waitUntil(lambda: front.steps.page is front.steps.key)
    front.steps.go_away()


@pytest.mark.parametrize("password", ["", "коротко", "пароль2026", "12345678"])
def test_a_password_that_is_guessed_first_is_not_taken(front: Front, password: str) -> None:
    front.window.start.new.click()
    enter()
    type_here(password)
    enter()
    type_here(password)

    enter()

    assert front.steps.page is front.steps.password
    assert front.steps.password.password.first.line.hasFocus()


def test_her_own_name_is_no_password(front: Front) -> None:
    fill_desk(front)
    for field in (front.steps.password.password.first, front.steps.password.password.second):
        field.line.setText("Есенова1985")

    enter()

    assert front.steps.page is front.steps.password


def test_two_passwords_that_differ_are_said(front: Front) -> None:
    fill_password(front)
    type_here("x")

    enter()

    assert front.steps.page is front.steps.password
    assert front.steps.password.password.second.line.hasFocus()


def test_a_synchronised_folder_is_named(front: Front, tmp_path: Path) -> None:
    fill_desk(front)

    front.steps.desk.lie_in(tmp_path / "OneDrive" / "Документы")
    assert "OneDrive" in front.steps.desk.warning.accessibleName()

    front.steps.desk.lie_in(tmp_path)
    assert front.steps.desk.warning.accessibleName() == ""


def test_the_school_asks_for_what_reports_need(front: Front) -> None:
    fill_password(front)
    enter()

    enter()

    assert front.steps.page is front.steps.school
    assert front.steps.school.fields["name_ru"].widget.hasFocus()


@pytest.mark.parametrize("percent", [150, 200])
def test_the_verbs_never_scroll_away(front: Front, qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, "light", percent)
    front.window.resize(1093, 614)
    front.window.start.wanted.emit()
    for page in front.steps.pages:
        front.steps._show(page)
        QApplication.processEvents()
        for button in (front.steps.next, front.steps.back, front.steps.leave):
            corner = button.mapTo(front.window, button.rect().bottomRight())
            assert not button.visibleRegion().isEmpty()
            assert front.window.rect().contains(corner)
    theme.apply(qapp, "light", 100)
