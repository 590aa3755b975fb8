"""Walking through cpdesk as she does: the real front door, keys, clicks by the spoken name, a picture of each step."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.app import Front
from cpdesk.ui.kit import jobs
from cpdesk.ui.shell.locked import Locked
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from tests.ui.desks import Driver
from tests.ui.typing import press, type_text

PICTURES = Path(__file__).resolve().parents[2] / "pictures"
SIZE = (1366, 738)
LIMIT_MS = 60_000
MOST_TABS = 60
NOTHING = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


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

    def unlock(self, vault: Path, password: str, locked: Locked | None = None) -> None:
        """Start on a vault, after a lock perhaps, and type its password."""
        self.front.begin(vault, locked)
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

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        """Press a key where the keys go: to the menu or list that is open, else where the focus is."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.front.window
        assert target is not None
        QTest.keyClick(target, key, modifiers)
        self.wait()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        type_text(focused, text)
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is at work and the keys go to what lies on top."""
        QApplication.processEvents()
        self.qtbot.waitUntil(self._is_quiet, timeout=LIMIT_MS)

    def _is_quiet(self) -> bool:
        top = QApplication.activeModalWidget() or self.front.window
        assert top is not None
        if QApplication.activePopupWidget() is None and top.isVisible() and not top.isActiveWindow():
            top.activateWindow()  # a screenless platform does not go back to the window by itself
            return False
        return jobs.idle()

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is wanted or (focused is not None and wanted.focusProxy() is focused):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not come there")

    def choose_file(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and accept it."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), timeout=LIMIT_MS)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        self.picture("file")
        QTest.keyClick(line, Qt.Key.Key_A, CTRL)
        type_text(line, str(path))
        press(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LIMIT_MS)
        self.wait()

    def choose_in_menu(self, at: int, wanted: str) -> None:
        """Choose in a menu by keys: F10, arrows, Enter. ``at`` counts the menus from the left."""
        self.key(Qt.Key.Key_F10)
        for _ in range(at):
            self.key(Qt.Key.Key_Right)
        self.key(Qt.Key.Key_Down)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            chosen = menu.activeAction()
            if chosen is not None and chosen.text() == wanted:
                break
            self.key(Qt.Key.Key_Down)
        chosen = menu.activeAction()
        assert chosen is not None
        assert chosen.text() == wanted
        self.key(Qt.Key.Key_Return)
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
        QApplication.processEvents()
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
