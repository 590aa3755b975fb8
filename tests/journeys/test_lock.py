"""The base closes while she writes, and opens again at the same field, the same text, the same caret: by keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from cpdesk import words
from cpdesk.casework import agencies, practice, referrals, sessions
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.ui.shell.idle import Closer
from cpdesk.ui.shell.locked import Locked
from tests.journeys.walk import CTRL, LIMIT_MS, Walk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
BEFORE, ADDED, AFTER = "Пришла сама.", " Мектеп асханасы туралы айтты.", 5


@pytest.fixture
def reasons(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return why the base was to be closed: the lock itself ends the process, and what follows is another one."""
    heard: list[str] = []
    monkeypatch.setattr(Closer, "close", lambda _, reason: heard.append(reason))
    return heard


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_what_was_added_to_a_recorded_note_stands_there_again(
    walking: Callable[[str, words.Language], Walk], vault: Path, reasons: list[str], language: words.Language
) -> None:
    walk = walking(f"lock-note-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    number = record_a_note(walk)
    walk.she.type(ADDED)
    for _ in range(AFTER):
        walk.she.press(Qt.Key.Key_Left)
    walk.picture("note")

    lock_and_unlock(walk, vault, reasons)

    assert walk.she.place.name == "sessions"
    assert_same_field(walk, "text", BEFORE + ADDED)
    assert note(walk, number).text == BEFORE
    walk.picture("again")
    walk.she.press(ESC)
    assert note(walk, number).text == BEFORE + ADDED
    assert len(walk.she.count(sessions.ids)) == number


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_referral_stands_there_again(
    walking: Callable[[str, words.Language], Walk], vault: Path, reasons: list[str], language: words.Language
) -> None:
    walk = walking(f"lock-referral-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    before = len(walk.she.count(referrals.ids))
    begin_a_referral(walk)
    walk.she.type(BEFORE + ADDED)
    for _ in range(AFTER):
        walk.she.press(Qt.Key.Key_Left)
    people, agency = chosen(walk)
    assert people
    walk.picture("referral")

    lock_and_unlock(walk, vault, reasons)

    assert walk.she.place.name == "referrals"
    assert_same_field(walk, "reason", BEFORE + ADDED)
    assert chosen(walk) == (people, agency)
    assert len(walk.she.count(referrals.ids)) == before
    walk.picture("again")
    walk.she.press(Qt.Key.Key_S, CTRL)
    assert len(walk.she.count(referrals.ids)) == before + 1
    made = walk.she.count(referrals.card, walk.she.place.referral.number)
    assert (made.status, made.reason) == (ReferralStatus.DRAFT, BEFORE + ADDED)


def record_a_note(walk: Walk) -> int:
    she = walk.she
    she.press(Qt.Key.Key_F8)
    she.type("а")
    she.press(ENTER)
    walk.tab_to(she.place.note.fields["text"].widget)
    she.type(BEFORE)
    she.press(Qt.Key.Key_S, CTRL)
    number = len(she.count(sessions.ids))
    assert note(walk, number).text == BEFORE
    return number


def note(walk: Walk, number: int) -> SessionCard:
    card = walk.she.count(sessions.card, number)
    assert isinstance(card, SessionCard)
    return card


def begin_a_referral(walk: Walk) -> None:
    she = walk.she
    she.press(Qt.Key.Key_F3)
    she.type(she.window.places["pupils"].title())
    she.press(ENTER)
    walk.tab_to(she.place.card._refer)
    she.press(Qt.Key.Key_Space)
    editor = she.place.referral
    assert she.count(agencies.directory)
    walk.tab_to(editor.form.agency)
    she.press(Qt.Key.Key_Down)
    walk.tab_to(editor.form.fields["reason"].widget)


def chosen(walk: Walk) -> tuple[list[int], str]:
    form = walk.she.place.referral.form
    agency = form.chosen_agency()
    return list(form.people.value), agency.name if agency else ""


def lock_and_unlock(walk: Walk, vault: Path, reasons: list[str]) -> None:
    now = walk.she.window.sitting.now()
    walk.key(Qt.Key.Key_F12)
    assert set(reasons) == {"key"}
    walk.front.leave()
    walk.unlock(vault, practice.PASSWORD, Locked("key", now, b""))


def assert_same_field(walk: Walk, name: str, text: str) -> None:
    editor: Any = walk.she.place.editor()
    widget = editor.fields[name].widget
    assert isinstance(widget, QPlainTextEdit | QTextEdit)
    walk.qtbot.waitUntil(lambda: QApplication.focusWidget() is widget, timeout=LIMIT_MS)
    assert widget.toPlainText() == text
    assert widget.textCursor().position() == len(text) - AFTER
