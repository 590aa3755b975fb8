"""The window round the places, by keys: finder, panes, menu, undo by name, back, language, blank pages over all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenuBar, QSplitter
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import places
from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk
from cpdesk.casework.finding import Hits
from cpdesk.ui.kit import theme
from cpdesk.ui.place import Target
from cpdesk.ui.shell import look
from cpdesk.ui.shell.finder import Finder
from cpdesk.ui.shell.lock import cover
from cpdesk.ui.shell.preferences import Preferences
from tests.casework.people import enrol
from tests.ui.desks import Driver, shown
from tests.ui.shell.processes import ROOT, environment

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NAME = "Сәтбек"
LISTEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget
from cpdesk.ui.shell.system import SystemWatch
application = QApplication([])
window = QWidget()
watch = SystemWatch(window)
watch.locked.connect(lambda reason: (print(reason, flush=True), application.quit()))
told = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
told.setArguments([True])
QDBusConnection.sessionBus().send(told)
QTimer.singleShot(20000, application.quit)
application.exec()
"""


@pytest.fixture
def she(desk: Desk, home: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return a person before the whole window, with one pupil in the base."""
    enrol(desk, NAME, "Айгерім")
    with shown(desk, qtbot, qapp, places=places) as driver:
        yield driver


def test_f3_finds_a_pupil_and_enter_opens_the_card(she: Driver) -> None:
    she.press(Qt.Key.Key_F3)
    she.type("айг")
    she.press(Qt.Key.Key_Return)

    assert she.place.name == "pupils"
    assert she.place.looked_at() is not None


def test_f3_begins_a_referral_for_a_pupil_by_parts_of_both_words(she: Driver) -> None:
    she.press(Qt.Key.Key_K, CTRL)
    she.type("айг ref")
    she.press(Qt.Key.Key_Return)

    assert she.place.name == "referrals"
    assert she.place.editor() is not None


def test_what_is_not_found_is_told_and_escape_leaves(she: Driver) -> None:
    she.press(Qt.Key.Key_F3)
    she.type("щщщ")
    found = QApplication.activeModalWidget()
    assert isinstance(found, Finder)
    assert found.lines() == ["Nothing found: try fewer letters, or a last name"]

    she.press(Qt.Key.Key_Escape)
    she.press(Qt.Key.Key_Escape)

    assert QApplication.activeModalWidget() is None


def test_an_answer_to_what_was_typed_before_is_not_shown(she: Driver) -> None:
    she.press(Qt.Key.Key_F3)
    she.type("айгер")
    finder = QApplication.activeModalWidget()
    assert isinstance(finder, Finder)
    found = finder.lines()

    finder._show(0, Hits())

    assert finder.lines() == found


def test_f6_goes_round_the_panes_and_back(she: Driver) -> None:
    she.window.show_place("pupils")
    she.settle()
    walked = []
    for _ in range(4):
        she.press(Qt.Key.Key_F6)
        walked.append(QApplication.focusWidget())

    assert len({id(widget) for widget in walked}) >= 3
    she.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is walked[-2]


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard", "propagateSizeHints")
def test_f10_opens_the_menus(she: Driver) -> None:
    she.press(Qt.Key.Key_F10)

    bar = QApplication.focusWidget()
    assert isinstance(bar, QMenuBar)
    assert bar.activeAction() is bar.actions()[0]
    she.press(Qt.Key.Key_Escape)


def test_ctrl_z_undoes_the_last_act_by_name(she: Driver) -> None:
    she.window.sitting.do(she.window, pupils.correct, pupil_id=1, last_name="Сатбек", first_name="Айгерім")
    she.settle()

    she.press(Qt.Key.Key_Z, CTRL)
    card = she.count(pupils.card, 1)

    assert card.last_name == NAME
    assert any(text.startswith("Undone: ") for text in she.toasts)


def test_back_goes_the_way_she_came(she: Driver) -> None:
    she.window.show_place("sessions")
    she.window.show_place("bin")
    she.settle()

    she.press(Qt.Key.Key_Left, ALT)
    assert she.place.name == "sessions"
    she.press(Qt.Key.Key_Left, ALT)
    assert she.place.name == "today"


def test_the_panes_come_back_as_she_divided_them(she: Driver) -> None:
    she.window.show_place("pupils")
    she.settle()
    split = she.place.findChildren(QSplitter)[0]
    split.moveSplitter(420, 1)
    divided = split.sizes()
    she.window.keep()
    split.moveSplitter(310, 1)
    assert split.sizes() != divided

    she.window.put_back()
    she.settle()

    assert split.sizes() == divided


def test_the_panes_grow_with_the_text_and_each_size_keeps_its_own_division(she: Driver, qapp: QApplication) -> None:
    she.window.show_place("pupils")
    she.settle()
    split = she.place.findChildren(QSplitter)[0]
    assert split.sizes()[0] == 376
    split.moveSplitter(420, 1)

    theme.apply(qapp, "light", 125)
    she.settle()
    assert split.sizes()[0] == 470
    split.moveSplitter(500, 1)
    theme.apply(qapp, "light", 100)
    she.settle()
    assert split.sizes()[0] == 420
    theme.apply(qapp, "light", 125)
    she.window.resize(1300, 738)
    she.settle()
    assert split.sizes()[0] == 500
    theme.apply(qapp, "light", 100)


def test_no_place_lies_over_another_in_a_low_window_at_large_text(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    with shown(desk, qtbot, qapp, places=places) as she:
        theme.apply(qapp, "light", 200)
        she.window.resize(1093, 614)
        she.settle()
        buttons = list(she.window._frame.navigation._buttons.values())
        for one, below in pairwise(buttons):
            assert one.geometry().bottom() < below.geometry().top()
            assert one.height() >= 24
        assert buttons[-1].geometry().bottom() <= she.window._frame.navigation.height()
        theme.apply(qapp, "light", 100)
        she.settle()
        assert {button.height() for button in buttons} == {32}


def test_no_name_of_a_child_stands_in_title_or_next_step(she: Driver) -> None:
    for name in she.window.places:
        she.window.show_place(name)
        she.settle()
        she.window.go(Target(name, 1))
        she.settle()
        assert NAME not in she.window.windowTitle() + she.window._strip.accessibleName()


def test_language_theme_and_size_change_while_it_runs(she: Driver, home: Path) -> None:
    preferences, told = Preferences(), set()
    for language in words.LANGUAGES:
        look.speak(language, preferences)
        she.settle()
        told.add(she.window._top.menu_bar.actions()[1].text())
    look.dress("dark", preferences)
    look.enlarge(200, preferences)
    she.settle()

    assert len(told) == 3
    assert Preferences().look == ("dark", 200)
    look.enlarge(100, preferences)


def test_a_blank_page_covers_the_window_and_its_open_form(she: Driver) -> None:
    she.press(Qt.Key.Key_F3)
    she.type("айг")

    covered = cover()

    assert {type(each.window) for each in covered} == {type(she.window), Finder}
    for each in covered:
        assert each.window.windowTitle() == QApplication.applicationName()
        assert len(colours(each.window.grab().toImage())) == 1
        each.page.deleteLater()


def colours(image: QImage) -> set[str]:
    """Return the colours of an image, looked at in every third point."""
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {image.pixelColor(x, y).name() for x, y in points}


@pytest.mark.needs("dbus-run-session")
def test_the_lock_of_the_screen_is_heard_on_the_bus(home: Path) -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", LISTEN]
    told = subprocess.run(
        command, env=os.environ | environment(home), cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert told.stdout.split() == ["system"]
