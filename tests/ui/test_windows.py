"""Every window: can be built, opens, fits, can be heard, walked by Tab, read in each language, theme and text size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cpdesk import words
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.palettes import THEMES
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.place import Place
from tests.ui.reading import unreadable
from tests.ui.typing import press, walk_focusable
from tests.ui.windows import SMALLEST, WINDOWS, leaves, spoken_name

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # said by the screenless platform of every window
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

INSIDE = (940, 430)
NARROW = (1093, 614)
SMALLEST_TARGET = 24
LARGE = 200
READ = [name for name in WINDOWS if name != "Gallery"]  # that is a wall of samples


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> Iterator[None]:
    before = words.language()
    theme.load_fonts()
    theme.apply(qapp, "light")
    yield
    words.use(before)
    theme.apply(qapp, "light")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[str], QWidget]]:
    """Return a way to open a window by name; it is closed after the test."""
    made: list[QWidget] = []

    def open_window(name: str, size: tuple[int, int] = SMALLEST) -> QWidget:
        window = WINDOWS[name]()
        made.append(window)
        if isinstance(window, QMainWindow):
            window.resize(*size)
        elif isinstance(window, Place):
            holder = QWidget()
            made.append(holder)
            holder.resize(size[0] - SMALLEST[0] + INSIDE[0], size[1] - SMALLEST[1] + INSIDE[1])
            window.setParent(holder)
            window.setGeometry(holder.rect())
        window.window().show()
        window.window().activateWindow()
        qtbot.waitUntil(jobs.idle)
        for _ in range(3):
            QApplication.processEvents()  # a wrapped line asks for its height in the next turn
        return window

    yield open_window
    for window in (each for each in made if isValid(each)):
        window.window().close()
        window.deleteLater()
    qtbot.waitUntil(jobs.idle)


def test_every_kind_of_window_is_found() -> None:
    assert {kind.__name__ for kind in leaves(Place)} >= {"TodayPlace", "PupilsPlace", "SettingsPlace"}
    assert {kind.__name__ for kind in leaves(QDialog)} >= {"Confirm", "Finder", "HistoryDialog"}
    assert {"pupils.enrol_form", "referrals.answer_dialog", "shell.show_keys", "MainWindow"} - WINDOWS.keys() == {
        "MainWindow"
    }


@pytest.mark.parametrize("name", WINDOWS)
def test_it_fits_can_be_heard_and_walked(
    name: str, opened: Callable[[str], QWidget], qapp: QApplication, qtbot: QtBot
) -> None:
    window = opened(name)

    assert window.width() <= SMALLEST[0]
    assert window.height() <= SMALLEST[1]
    assert name not in READ or list(unreadable(window)) == []
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.width()]
    assert [repr(each) for each in buttons if min(each.width(), each.height()) < SMALLEST_TARGET] == []
    keys = [action.shortcut().toString() for action in window.findChildren(QAction) if action.shortcut().toString()]
    assert len(keys) == len(set(keys))
    walk_by_tab(window, qtbot)
    for language in words.LANGUAGES:
        words.use(language)
        announce_language(qapp)
        assert [repr(widget) for widget in walk_focusable(window) if not spoken_name(widget)] == []


def walk_by_tab(window: QWidget, qtbot: QtBot) -> None:
    """Press Tab as often as there are stops: every one is reached."""
    wanted = walk_focusable(window)
    if not wanted:
        return
    wanted[0].setFocus()
    qtbot.waitUntil(wanted[0].hasFocus)
    reached = []
    for _ in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        press(focused, Qt.Key.Key_Tab)
    assert {id(widget) for widget in reached} == {id(widget) for widget in wanted}


@pytest.mark.parametrize("name", WINDOWS)
def test_it_is_drawn_in_every_theme(name: str, opened: Callable[..., QWidget], qapp: QApplication) -> None:
    window = opened(name, NARROW)

    for each in THEMES:
        theme.apply(qapp, each)
        drawn = colours(window.grab().toImage())
        assert {theme.tokens().base, theme.tokens().window} & drawn
        assert {theme.tokens().text, theme.tokens().accent, theme.tokens().muted} & drawn


def colours(image: QImage) -> set[str]:
    """Return every colour of an image."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(plain.constBits()).cast("I"))}


@pytest.mark.parametrize("name", READ)
def test_it_is_read_at_large_text(name: str, opened: Callable[..., QWidget], qapp: QApplication) -> None:
    words.use("ru")
    theme.apply(qapp, "light", LARGE)

    window = opened(name, NARROW)

    assert list(unreadable(window)) == []
    assert window.width() <= NARROW[0]
    assert window.height() <= NARROW[1]


@pytest.mark.parametrize("name", WINDOWS)
def test_it_closes_without_leaving_a_window(name: str, qtbot: QtBot) -> None:
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    made = WINDOWS[name]()
    made.show()
    qtbot.waitUntil(jobs.idle)

    made.close()
    if isValid(made):
        made.deleteLater()
    qtbot.waitUntil(lambda: not isValid(made))

    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert left == []
