"""Every window: opens, fits, can be heard, walked by Tab, read in each language and theme, and leaves nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.palettes import THEMES
from cpdesk.ui.kit.translated import announce_language
from tests.ui.typing import press, walk_focusable
from tests.ui.windows import WINDOWS, spoken_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # said by the screenless platform of every window

SMALLEST = (1000, 600)
SMALLEST_TARGET = 24


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> Iterator[None]:
    before = words.language()
    theme.load_fonts()
    theme.apply(qapp, "light")
    yield
    words.use(before)
    theme.apply(qapp, "light")


@pytest.fixture(params=WINDOWS)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made = WINDOWS[request.param]()
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    made.show()
    qtbot.waitUntil(jobs.idle)
    return made


def test_it_fits_a_small_screen(window: QWidget) -> None:
    assert window.minimumSizeHint().width() <= SMALLEST[0]
    assert window.minimumSizeHint().height() <= SMALLEST[1]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_everything_that_takes_the_focus_has_a_name(
    window: QWidget, qapp: QApplication, language: words.Language
) -> None:
    words.use(language)
    announce_language(qapp)

    assert [repr(widget) for widget in walk_focusable(window) if not spoken_name(widget)] == []


def test_tab_goes_round_the_whole_window(window: QWidget, qtbot: QtBot) -> None:
    wanted = walk_focusable(window)
    wanted[0].setFocus()
    qtbot.waitUntil(wanted[0].hasFocus)

    reached = []
    for _ in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        press(focused, Qt.Key.Key_Tab)

    assert {id(widget) for widget in reached} == {id(widget) for widget in wanted}


def test_no_target_is_too_small(window: QWidget) -> None:
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.width()]

    assert [repr(each) for each in buttons if min(each.width(), each.height()) < SMALLEST_TARGET] == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", THEMES)
def test_it_is_drawn_in_every_theme(window: QWidget, qapp: QApplication, name: str, percent: int) -> None:
    theme.apply(qapp, name, percent)

    image = window.grab().toImage()

    drawn = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert {theme.tokens().base, theme.tokens().window} & drawn
    assert theme.tokens().text in drawn or theme.tokens().accent in drawn


def test_no_shortcut_is_given_twice(window: QWidget) -> None:
    keys = [action.shortcut().toString() for action in window.findChildren(QAction) if action.shortcut().toString()]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", WINDOWS)
def test_it_closes_without_leaving_a_window(name: str, qtbot: QtBot) -> None:
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    made = WINDOWS[name]()
    made.show()
    qtbot.waitUntil(jobs.idle)

    gone: list[bool] = []
    made.destroyed.connect(lambda: gone.append(True))
    made.close()
    made.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))

    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert left == []
