"""The real window over a real vault, with the places of a test, driven by keys and clicks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework.desk import Desk
from cpdesk.ui.bin import BinPlace
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.place import Place
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.sessions import SessionsPlace
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.today import TodayPlace
from tests.ui.typing import type_text

SIZE = (1366, 738)
SOON_MS = 200


def some_places(sitting: Sitting) -> list[Place]:
    """Return the places that most tests need."""
    return [place(sitting) for place in (TodayPlace, PupilsPlace, SessionsPlace, BinPlace)]


class Driver:
    """A person before the window: types where the focus is, presses keys, clicks, and waits for the jobs."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.desk = window.sitting.desk

    @property
    def place(self) -> Any:
        """The place that is shown."""
        return self.window.place

    def settle(self) -> None:
        """Wait until nothing is asked or written any more, with the waits of the searches over."""
        QApplication.processEvents()
        self.qtbot.waitUntil(self._is_quiet)

    def _is_quiet(self) -> bool:
        timers = (timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer))
        waits = any(timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS for timer in timers)
        active = QApplication.activeModalWidget() or self.window
        if active.isVisible() and not active.isActiveWindow():
            active.activateWindow()  # a screenless platform does not go back to the window by itself
            return False
        return not waits and jobs.idle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, as the keyboard does."""
        QTest.keyClick(self._target(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        type_text(widget, text)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        assert widget.isVisible()
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(widget.width() // 2, 10)
        )
        self.settle()

    def fill(self, **texts: str) -> None:
        """Type into the fields of the open form, by name, after clearing them."""
        for name, text in texts.items():
            widget = self.form.fields[name].widget
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(widget, Qt.Key.Key_Delete)
            type_text(widget, text)
        self.settle()

    @property
    def form(self) -> Any:
        """The form that is open over the window."""
        form = QApplication.activeModalWidget()
        assert isinstance(form, QDialog)
        return form

    @property
    def toasts(self) -> list[str]:
        """What the toasts say."""
        return self.window._toasts.texts()

    def count(self, question: Callable[..., Any], *arguments: Any) -> Any:
        """Ask the vault."""
        return self.desk.ask(question, *arguments)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window


@contextmanager
def gone(desk: Desk) -> Iterator[None]:
    """Take the vault away, as a pulled stick does, and put it back."""
    folder = desk.vault.folder
    away = folder.rename(folder.with_name("away"))
    try:
        yield
    finally:
        away.rename(folder)


@contextmanager
def shown(
    desk: Desk,
    qtbot: QtBot,
    qapp: QApplication,
    language: words.Language = "en",
    places: Callable[[Sitting], list[Place]] = some_places,
) -> Iterator[Driver]:
    """Show the window over a desk."""
    before = words.language()
    words.use(language)
    theme.load_fonts()
    theme.apply(qapp, "light")
    sitting = Sitting(desk)
    window = MainWindow(sitting, places(sitting), "Школа-лицей № 948", practice=False)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    driver = Driver(window, qtbot)
    driver.settle()
    yield driver
    driver.settle()
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    window.close()
    qtbot.waitUntil(jobs.idle)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()
    words.use(before)
