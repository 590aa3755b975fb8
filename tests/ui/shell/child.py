"""cpdesk in a process of its own, driven by keys: what the lock and a kill leave can only be seen from outside.

Usage: child.py VAULT PASSWORD STEP... ; each step is told on stdout when it has been done.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from cpdesk.app import run_window
from cpdesk.ui.kit import jobs
from cpdesk.ui.shell.watching import Watch
from cpdesk.ui.shell.window import MainWindow
from tests.ui.typing import press, type_text

LIMIT_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


class Driver:
    """Goes from step to step as soon as each one's condition holds."""

    def __init__(self, password: str, steps: list[str]) -> None:
        self._timer = QTimer()
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(LIMIT_MS, give_up)
        self._run = self._all(password, steps)
        self._wanted: Callable[[], object] = lambda: True

    def _look(self) -> None:
        if self._wanted():
            self._wanted = next(self._run, None) or self._timer.stop or bool

    def _all(self, password: str, steps: list[str]) -> Iterator[Callable[[], object]]:
        yield lambda: shown("UnlockWindow")
        page = shown("UnlockWindow").password
        type_text(page.field.line, password)
        press(page.field.line, Qt.Key.Key_Return)
        yield settled
        told("open")
        for step in steps:
            yield settled
            kind, _, text = step.partition("=")
            yield from getattr(self, f"_{kind}")(text)
            told(kind)
        yield lambda: False

    def _begin(self, name: str) -> Iterator[Callable[[], object]]:
        action = main_window().findChild(QAction, name)
        action.trigger()
        yield (
            lambda: (
                main_window().place.editor() is not None
                and isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
            )
        )

    def _place(self, name: str) -> Iterator[Callable[[], object]]:
        main_window().show_place(name)
        yield lambda: main_window().place.name == name

    def _type(self, text: str) -> Iterator[Callable[[], object]]:
        type_text(focused(), text)
        yield lambda: True

    def _caret(self, at: str) -> Iterator[Callable[[], object]]:
        for _ in range(int(at)):
            press(focused(), Qt.Key.Key_Left)
        yield lambda: True

    def _saved(self, _: str) -> Iterator[Callable[[], object]]:
        saved = []
        main_window().keeper.kept.connect(lambda: saved.append(True))
        yield lambda: saved

    def _key(self, name: str) -> Iterator[Callable[[], object]]:
        told("key")
        press(focused(), Qt.Key[f"Key_{name}"])
        yield lambda: False

    def _idle(self, seconds: str) -> Iterator[Callable[[], object]]:
        main_window().findChild(Watch).idle_seconds = float(seconds)
        yield lambda: False

    def _until(self, name: str) -> Iterator[Callable[[], object]]:
        yield lambda: Path(name).exists()

    def _wait(self, _: str) -> Iterator[Callable[[], object]]:
        yield lambda: False

    def _close(self, _: str) -> Iterator[Callable[[], object]]:
        main_window().close()
        yield lambda: True


def shown(kind: str) -> Any:
    return next((w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()), None)


def settled() -> bool:
    """Tell whether the window to unlock is gone and every question answered."""
    kinds = {type(window).__name__ for window in QApplication.topLevelWidgets()}
    return shown("MainWindow") is not None and "UnlockWindow" not in kinds and jobs.idle()


def main_window() -> MainWindow:
    window = shown("MainWindow")
    assert isinstance(window, MainWindow)
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def give_up() -> None:
    """Say where it hangs, and end."""
    print(QApplication.activeModalWidget(), QApplication.focusWidget(), QApplication.activeWindow(), file=sys.stderr)
    QCoreApplication.exit(99)


def told(step: str) -> None:
    print(step, flush=True)


if __name__ == "__main__":
    application = QApplication(["cpdesk"])
    driver = Driver(sys.argv[2], sys.argv[3:])
    sys.exit(run_window(Path(sys.argv[1])))
