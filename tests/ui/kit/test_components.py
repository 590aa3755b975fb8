"""Buttons, bars, dialogs, numbers and pages: what they do and what they say."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from cpdesk import words
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.bars import MOST_TOASTS, MessageBar, NextStrip, ProgressLine, Toasts
from cpdesk.ui.kit.buttons import Button, PersonTag
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.kit.numbers import CellState, state_words
from cpdesk.ui.kit.pages import PageView, render
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_the_key_printed_on_a_button_is_its_shortcut_and_not_its_name(window: QWidget) -> None:
    button = Button(key="F7", parent=window)
    button.say("&Incident")

    assert button.accessibleName() == "Incident"
    assert [each.key() for each in button.findChildren(QShortcut)] == [QKeySequence("F7")]


def test_a_button_is_never_narrower_than_its_words(window: QWidget) -> None:
    button = Button(parent=window)
    button.say("Open")
    short = button.minimumSizeHint().width()

    button.say("Open the card of the pupil")

    assert button.minimumSizeHint().width() > short
    assert button.minimumSizeHint() == button.sizeHint()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space])
def test_a_person_is_taken_off_by_key(window: QWidget, key: Qt.Key) -> None:
    removed: list[bool] = []
    tag = PersonTag("@Тлеу Санжар", lambda: removed.append(True), window)

    press(tag, key)

    assert removed == [True]


def test_the_strip_has_a_button_only_where_there_is_something_to_do(window: QWidget) -> None:
    strip, done = NextStrip(window), []
    strip.show_step("Sign the note", "two days old", "Open", lambda: done.append(True))
    strip.button.click()
    assert done == [True]

    strip.show_step("All done for today")
    assert strip.button.isHidden()


def test_a_message_without_words_is_not_there(window: QWidget) -> None:
    bar = MessageBar(parent=window)
    bar.tell("error", "Not saved: the disk is full.")
    assert (bar.isVisible(), bar.accessibleName()) == (True, "Not saved: the disk is full.")

    bar.tell("error", "")
    assert not bar.isVisible()


def test_a_toast_lies_over_no_button(window: QWidget) -> None:
    button = QPushButton("Send", window)
    button.setGeometry(0, window.height() - 80, window.width(), 30)
    button.show()
    toasts = Toasts(window)

    toasts.tell("The note is recorded", "Undo", lambda: None)
    assert not toasts.geometry().intersects(button.geometry())
    assert toasts.geometry().bottom() < button.geometry().top()

    button.move(0, 0)
    window.resize(window.width(), window.height() + 50)
    assert toasts.geometry().bottom() == window.height() - 44 - 1


def test_at_most_three_toasts_stand_and_undo_takes_one_away(window: QWidget) -> None:
    toasts, undone = Toasts(window), []
    for number in range(MOST_TOASTS + 2):
        toasts.tell(f"Note {number}", "Undo", lambda number=number: undone.append(number))
    assert toasts.texts() == ["Note 2", "Note 3", "Note 4"]

    next(button for button in toasts.findChildren(Button)[-1:]).click()

    assert undone == [4]
    assert toasts.texts() == ["Note 2", "Note 3"]


def test_progress_is_silent_for_short_work(window: QWidget) -> None:
    line = ProgressLine(lambda: None, window)

    line.begin("Checking")
    assert line.isHidden()
    line.end()
    assert line.isHidden()


def test_progress_of_long_work_appears_and_can_be_stopped(window: QWidget, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    line = ProgressLine(lambda: stopped.append(True), window)

    line.begin("Checking")
    qtbot.waitUntil(line.isVisible)
    line.findChild(Button).click()

    assert stopped == [True]


def test_a_confirmation_keeps_unless_the_verb_is_chosen(qtbot: QtBot) -> None:
    dialog = Confirm("Destroy the card?", "It cannot be brought back.", "Destroy")
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.keep.isDefault()
    assert not dialog.do.isDefault()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize(
    ("state", "spoken"),
    [
        ("number", "42 (exactly 41)"),
        ("nil", "0, nothing happened"),
        ("missing", "not reported"),
        ("unsplit", "not split"),
        ("void", "cannot be"),
    ],
)
def test_no_two_states_of_a_number_are_spoken_alike(state: CellState, spoken: str) -> None:
    assert state_words(state, "42", "41") == spoken


def two_pages() -> bytes:
    kept = BytesIO()
    canvas = Canvas(kept)
    for page in ("one", "two"):
        canvas.drawString(72, 72, page)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def test_a_document_is_shown_page_by_page_as_wide_as_asked() -> None:
    assert [image.width() for image in render(two_pages(), 300, range(2)).values()] == [300, 300]


def test_a_page_view_draws_its_pages_and_names_them(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show_pdf(two_pages(), "Referral, 2 pages")
    qtbot.waitUntil(jobs.idle)

    drawn = [label for label in view.widget().findChildren(QLabel) if not label.pixmap().isNull()]
    assert (len(drawn), view.accessibleName()) == (2, "Referral, 2 pages")


def test_a_document_that_cannot_be_shown_says_so(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show_pdf(b"no document", "Referral")
    qtbot.waitUntil(jobs.idle)

    assert [label.text() for label in view.widget().findChildren(QLabel)] == ["This document cannot be shown."]
