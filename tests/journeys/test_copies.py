"""The copy of the day, made and proved by itself, and the way back to it with the old base kept beside: by keys."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk import words
from cpdesk.casework import practice, pupils, sessions
from cpdesk.casework.terms import act_name
from cpdesk.storage import backup
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.shell.idle import Closer
from cpdesk.ui.shell.locked import RESTORE, Locked
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.welcome import RestoreWindow
from tests.journeys.walk import LIMIT_MS, SIZE, Walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_back_to_the_copy_of_the_morning(
    walking: Callable[[str, words.Language], Walk],
    vault: Path,
    language: words.Language,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.rmtree(vault / backup.FOLDER, ignore_errors=True)
    walk = walking(f"copies-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    before = how_much(walk)
    the_day_has_its_copy(walk, vault, before[0])
    write_after_it(walk)
    after = how_much(walk)
    assert after == (before[0], before[1] + 1)

    reasons: list[str] = []
    monkeypatch.setattr(Closer, "close", lambda _, reason: reasons.append(reason))
    ask_for_the_way_back(walk)
    assert reasons == [RESTORE]
    now = walk.she.window.sitting.now()
    walk.front.leave()

    assert walk.front.begin(vault, Locked(RESTORE, now, b""))
    look_into_the_copy(walk, before[0])
    put_it_in_place(walk)
    come_in_again(walk, before)

    walk.front.leave()
    (kept,) = vault.parent.glob("school.before-*.cpdesk")
    walk.unlock(kept, practice.PASSWORD)
    assert how_much(walk) == after


def how_much(walk: Walk) -> tuple[int, int]:
    """Return how many pupils and sessions there are."""
    return len(walk.she.count(pupils.find, pupils.Filter()).ids), len(walk.she.count(sessions.ids))


def the_day_has_its_copy(walk: Walk, vault: Path, count: int) -> None:
    (copy,) = backup.copies(vault)
    assert backup.intact(copy.path)
    she = walk.she
    assert she.place.name == "today"
    told = she.place.foot.backup.accessibleName()
    assert she.place.foot.backup.isVisible()
    assert str(copy.label.counts["pupil"]) in told
    assert copy.label.counts["pupil"] >= count
    assert told.endswith(f": {she.window.status._backup._text.text()}")
    walk.picture("copy-of-the-day")


def write_after_it(walk: Walk) -> None:
    she = walk.she
    she.press(Qt.Key.Key_F3)
    she.type(she.window.places["pupils"].title())
    she.press(ENTER)
    she.press(Qt.Key.Key_Down)
    she.press(Qt.Key.Key_F8)
    she.place.editor().fields["text"].widget.setFocus()
    she.type("Записано после копии. Көшірмеден кейін жазылды.")
    if not she.place.editor().people.value:
        she.press(Qt.Key.Key_F4)
        she.type("а")
        she.press(ENTER)
    she.press(Qt.Key.Key_Escape)


def ask_for_the_way_back(walk: Walk) -> None:
    she = walk.she
    settings: Any = she.window.places["settings"]
    she.press(Qt.Key.Key_F3)
    she.type(settings.copies.title())
    she.press(ENTER)
    assert she.place is settings
    assert settings.copies.isVisible()
    walk.picture("settings")
    walk.tab_to(settings.copies.restore)
    walk.key(SPACE)
    walk.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Confirm), timeout=LIMIT_MS)
    question: Any = QApplication.activeModalWidget()
    walk.qtbot.waitUntil(question.keep.hasFocus, timeout=LIMIT_MS)
    walk.picture("question")
    walk.tab_to(question.do)
    walk.key(SPACE)


def look_into_the_copy(walk: Walk, count: int) -> None:
    window = walk.front.window
    assert isinstance(window, RestoreWindow)
    window.resize(*SIZE)
    walk.wait()
    way = window.way
    walk.qtbot.waitUntil(way.password.line.hasFocus, timeout=LIMIT_MS)
    walk.picture("copies")
    walk.write(practice.PASSWORD)
    walk.key(ENTER)
    walk.qtbot.waitUntil(way.leave.hasFocus, timeout=LIMIT_MS)
    assert str(count) in way.inside.text()
    lost = way.lost.text().splitlines()
    assert lost[0] == f"{act_name('session.record')}: 1"
    walk.picture("what-is-lost")


def put_it_in_place(walk: Walk) -> None:
    window = walk.front.window
    assert isinstance(window, RestoreWindow)
    walk.tab_to(window.way.put)
    walk.key(SPACE)
    walk.qtbot.waitUntil(lambda: isinstance(walk.front.window, UnlockWindow), timeout=LIMIT_MS)
    walk.wait()
    walk.picture("unlock-again")


def come_in_again(walk: Walk, before: tuple[int, int]) -> None:
    walk.write(practice.PASSWORD)
    walk.key(ENTER)
    walk.qtbot.waitUntil(lambda: isinstance(walk.front.window, MainWindow), timeout=LIMIT_MS)
    assert walk.front.window is not None
    walk.front.window.resize(*SIZE)
    walk.she.settle()
    walk.qtbot.waitUntil(jobs.idle, timeout=LIMIT_MS)
    assert how_much(walk) == before
    walk.picture("as-it-was")
