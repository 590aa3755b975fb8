"""Walking through cpdesk as she does: the real front door, keys, clicks by the spoken name, a picture of each step."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.app import Front
from cpdesk.ui.kit import jobs
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from tests.ui.desks import Driver
from tests.ui.typing import press, type_text

PICTURES = Path(__file__).resolve().parents[2] / "pictures"
SIZE = (1366, 738)
LIMIT_MS = 60_000


class Walk:
    """One walk; ``name`` is the folder of its pictures."""

    def __init__(self, front: Front, qtbot: QtBot, name: str) -> None:
        self.front, self.qtbot, self._folder = front, qtbot, PICTURES / name
        self._step = 0

    @property
    def she(self) -> Driver:
        """The person before the open base."""
        assert isinstance(self.front.window, MainWindow)
        return Driver(self.front.window, self.qtbot)

    def unlock(self, vault: Path, password: str) -> None:
        """Start on a vault and type its password."""
        self.front.begin(vault)
        window = self.front.window
        assert isinstance(window, UnlockWindow)
        window.resize(*SIZE)
        self.qtbot.waitUntil(jobs.idle, timeout=LIMIT_MS)
        self.picture("unlock")
        type_text(window.password.field.line, password)
        press(window.password.field.line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: isinstance(self.front.window, MainWindow), timeout=LIMIT_MS)
        self.qtbot.waitUntil(jobs.idle, timeout=LIMIT_MS)
        assert self.front.window is not None
        self.front.window.resize(*SIZE)
        self.she.settle()

    def click(self, spoken: str) -> None:
        """Click the button that a screen reader would find under a name, in the dialog that is open or the window."""
        self.she.click(self.button(spoken))

    def button(self, spoken: str) -> QAbstractButton:
        """Return the visible button of a spoken name."""
        window: QWidget | None = QApplication.activeModalWidget() or self.front.window
        assert window is not None
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        found = [each for each in buttons if each.accessibleName() == spoken]
        assert found, sorted({each.accessibleName() for each in buttons})
        return found[0]

    def picture(self, name: str) -> Path:
        """Take a picture of the window with what lies over it; return its file."""
        window: Any = self.front.window
        image = window.grab()
        over = QApplication.activeModalWidget()
        if over is not None:
            painter = QPainter(image)
            painter.drawPixmap(window.mapFromGlobal(over.mapToGlobal(over.rect().topLeft())), over.grab())
            painter.end()
        self._step += 1
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{self._step:02}-{name}.png"
        assert image.save(str(path))
        return path
