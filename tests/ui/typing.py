"""Typing like a person: key by key, in any alphabet, and dialogs that cannot hang a test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QRadioButton, QWidget

NOTHING = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Send each character as its own key: ``qtbot.keyClicks`` aborts Qt on Cyrillic."""
    for sign in text:
        _send(widget, Qt.Key.Key_unknown, NOTHING, sign)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
    """Press and release a key that writes nothing."""
    _send(widget, key, modifiers, "")


def walk_focusable(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab can reach in a window, in the order of Tab."""
    chain, widget = [], window.nextInFocusChain()
    while widget is not window and widget is not None:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    return [widget for widget in chain if takes_tab(widget) and widget.window() is window.window()]


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget."""
    reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    stops = reachable and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return stops and not (isinstance(widget, QAbstractButton) and another_is_chosen(widget))


def another_is_chosen(button: QAbstractButton) -> bool:
    """Tell whether Tab passes by a button, because it stops at the chosen one of its group; arrows go on from there."""
    if button.isChecked():
        return False
    group = button.group()
    if group is not None and group.exclusive():
        return group.checkedButton() is not None
    beside = button.parentWidget().findChildren(QRadioButton) if button.parentWidget() else []
    return isinstance(button, QRadioButton) and any(each.isChecked() for each in beside)


@contextmanager
def expect_dialog(drive: Callable[[QDialog], None], within: int = 5000) -> Iterator[None]:
    """Drive the dialog that the block opens, and close it; the test fails if none comes ``within`` milliseconds."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            timer.stop()
            seen.append(dialog)
            try:
                drive(dialog)
            finally:
                dialog.close()

    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(look)
    timer.start()
    yield
    waited = QTimer()
    waited.setSingleShot(True)
    waited.start(within)
    while not seen and waited.isActive():
        QApplication.processEvents()
    timer.stop()
    assert seen, "no dialog has come"


def _send(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
