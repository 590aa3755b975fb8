"""Watching keys and mouse in every window: what was typed, how long nothing was, and the keys that close the base."""

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

TICK_MS: Final = 1000
ASLEEP_SECONDS: Final = 20
_TYPED: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonRelease, QEvent.Type.InputMethod})
_STIRRED: Final = _TYPED | {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class Watch(QObject):
    """Listens to the whole program, open dialogs and menus too: a shortcut of the window does not reach them.

    Attributes:
        typed: a key or a click may have changed what stands in an editor.
        left: how many seconds are left until the base closes by itself, once a second.
        wanted: the base is to be closed: ``key``, ``idle`` or ``sleep``.

    """

    typed = Signal()
    left = Signal(int)
    wanted = Signal(str)

    def __init__(self, idle_seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self.idle_seconds = idle_seconds
        self._stirred = time.monotonic()
        self._ticked = time.monotonic(), time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def wait_for(self, minutes: int) -> None:
        """Let the base close by itself after so many minutes from now on."""
        self.idle_seconds = minutes * 60

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice keys and mouse; take F12 and Ctrl+L away from whatever window is open."""
        kind = event.type()
        if kind in _STIRRED:
            self._stirred = time.monotonic()
            if kind in _TYPED:
                self.typed.emit()
        if kind in _KEYS and isinstance(event, QKeyEvent) and _closes(event):
            event.accept()
            self.wanted.emit("key")
            return True
        return False

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _tick(self) -> None:
        worked, passed = (now - then for now, then in zip((time.monotonic(), time.time()), self._ticked, strict=True))
        self._ticked = time.monotonic(), time.time()
        if passed - worked > ASLEEP_SECONDS:
            self.wanted.emit("sleep")
            return
        left = self.idle_seconds - (time.monotonic() - self._stirred)
        self.left.emit(max(0, round(left)))
        if left <= 0:
            self.wanted.emit("idle")


def _closes(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_F12:
        return True
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
