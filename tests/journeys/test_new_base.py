"""A new base from the first window to an empty Today: by keys alone, the key read from its sheet and typed back."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk import words
from cpdesk.casework import outgoing, persons, schools
from cpdesk.casework.clock import SetClock
from cpdesk.rules.schools import SchoolKind
from cpdesk.storage import keys
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.shell.preferences import default_folder
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.welcome import WelcomeWindow
from cpdesk.ui.welcome.wizard import NewBase
from tests.conftest import CHEAP, NOON, PASSWORD
from tests.journeys.walk import CTRL, LIMIT_MS, SIZE, Walk
from tests.pdf import text_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER, ESC, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
GROUPS = re.compile(r"\b(?:[0-9A-Z]{4,5}[- ]){5,}[0-9A-Z*~$=]{1,5}")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_from_the_first_window_to_an_empty_today(
    walking: Callable[[str, words.Language], Walk], tmp_path: Path, language: words.Language
) -> None:
    walk = walking(f"new-base-{language}", "ru" if language == "kk" else "kk")
    steps = come_in(walk)
    choose_language(walk, steps, language)
    fill_in(walk, steps)
    leave_with_the_key_shown(walk, steps)
    choose_language(walk, steps, language)
    fill_in(walk, steps)
    sheet = tmp_path / "лист с ключом.pdf"
    key = save_the_sheet(walk, steps, sheet)
    type_it_back(walk, steps, key)
    look_at_today(walk, key)


def come_in(walk: Walk) -> NewBase:
    walk.front.begin(None)
    window = walk.front.window
    assert isinstance(window, WelcomeWindow)
    window.resize(*SIZE)
    window.activateWindow()
    walk.qtbot.waitUntil(window.start.new.hasFocus, timeout=LIMIT_MS)
    walk.wait()
    steps = window.new_base
    steps._clock, steps._cost = SetClock(NOON), lambda: CHEAP
    walk.picture("welcome")
    return steps


def choose_language(walk: Walk, steps: NewBase, language: words.Language) -> None:
    walk.key(ENTER)
    assert steps.page is steps.language
    for _ in words.LANGUAGES:
        if words.language() != language:
            walk.key(UP if language == "kk" else DOWN)
    assert words.language() == language
    walk.picture("language")
    walk.key(ENTER)


def fill_in(walk: Walk, steps: NewBase) -> None:
    assert steps.page is steps.password
    walk.write(PASSWORD)
    walk.key(ENTER)
    walk.write(PASSWORD)
    walk.picture("password")
    walk.key(ENTER)
    for text in ("Школа-лицей № 948", "№ 948 мектеп-лицей", "Отдел образования Талгарского района", "948"):
        walk.key(Qt.Key.Key_A, CTRL)
        walk.write(text)
        walk.key(TAB)
    for chosen in (SchoolKind.GYMNASIUM, 6):
        walk.key(Qt.Key.Key_Home)
        walk.key(DOWN)
        assert chosen in steps.school.values().values()
        walk.key(TAB)
    walk.picture("school")
    walk.key(ENTER)
    assert steps.page is steps.desk
    walk.key(Qt.Key.Key_A, CTRL)
    walk.write("Есенова Жанна Кайратовна")
    walk.picture("year")
    walk.key(ENTER)
    walk.qtbot.waitUntil(lambda: steps.page is steps.key, timeout=LIMIT_MS)
    walk.wait()


def leave_with_the_key_shown(walk: Walk, steps: NewBase) -> None:
    assert [path.suffix for path in default_folder().iterdir()] == [".part"]
    walk.key(ESC)
    walk.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Confirm), timeout=LIMIT_MS)
    question: Any = QApplication.activeModalWidget()
    walk.qtbot.waitUntil(question.keep.hasFocus, timeout=LIMIT_MS)
    walk.picture("leave")
    walk.tab_to(question.do)
    walk.key(SPACE)
    window = walk.front.window
    assert isinstance(window, WelcomeWindow)
    assert window.start.new.isVisible()
    assert list(default_folder().iterdir()) == []
    walk.qtbot.waitUntil(window.start.new.hasFocus, timeout=LIMIT_MS)


def save_the_sheet(walk: Walk, steps: NewBase, sheet: Path) -> str:
    walk.picture("key")
    walk.tab_to(steps.key.key.save)
    with walk.qtbot.waitSignal(steps.key.key.left, timeout=LIMIT_MS):
        walk.key(SPACE)
        walk.choose_file(sheet)
    walk.picture("saved")
    (key,) = set(GROUPS.findall(text_of(sheet.read_bytes())))
    return str(key).replace(" ", "-")


def type_it_back(walk: Walk, steps: NewBase, key: str) -> None:
    walk.tab_to(steps.next)
    walk.key(SPACE)
    assert steps.page is steps.typed
    at = next(at for at in range(len(key)) if key[at] != key[at + 1] and "-" not in key[at : at + 2])
    walk.write(key[:at] + key[at + 1] + key[at] + key[at + 2 :])
    walk.key(ENTER)
    assert steps.page is steps.typed
    assert steps.typed.typed.line.accessibleDescription()
    walk.picture("slip")
    walk.key(Qt.Key.Key_A, CTRL)
    walk.write(key.lower().replace("-", " "))
    walk.picture("typed")
    walk.key(ENTER)
    walk.qtbot.waitUntil(lambda: isinstance(walk.front.window, MainWindow), timeout=LIMIT_MS)


def look_at_today(walk: Walk, key: str) -> None:
    assert walk.front.window is not None
    walk.front.window.resize(*SIZE)
    she = walk.she
    she.settle()
    school = she.count(schools.this)
    assert (school.name_kk, school.code, school.week, school.kind) == (
        "№ 948 мектеп-лицей",
        "948",
        6,
        SchoolKind.GYMNASIUM,
    )
    assert she.count(persons.this, she.desk.user).name == "Есенова Жанна Кайратовна"
    assert [(row.kind, row.way) for row in she.count(outgoing.rows)] == [("recovery_key", "saved")]
    assert keys.unlock_by_recovery(she.desk.vault.folder, key).vault_id == she.desk.vault.vault_id
    assert [path.name for path in default_folder().iterdir()] == ["school-948.cpdesk"]

    assert she.place.name == "today"
    step = she.place.step()
    assert step is not None
    walk.picture("today")
    walk.qtbot.waitUntil(walk.button(step.verb).hasFocus, timeout=LIMIT_MS)
    walk.key(ENTER)
    she.settle()
    assert she.place.name == "lists"
    walk.picture("lists")
