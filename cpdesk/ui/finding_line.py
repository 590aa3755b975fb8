"""A line that finds records by a few letters: what is found comes below as she types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.sitting import Sitting

WAIT_MS: Final = 80
_WHAT: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Found:
    """Something that can be picked: its words, and what is picked by it."""

    words: str
    what: Any


class FindingLine(SearchField):
    """A line with what it finds below: ↑ ↓ choose, Enter picks, Esc puts it away.

    ``find`` is a question of a read session and the text. ``more`` offers something else for a text, at the end.

    Attributes:
        chosen: what was picked.

    """

    chosen = Signal(object)

    def __init__(
        self,
        sitting: Sitting,
        find: Callable[[Any, str], Sequence[Found]],
        more: Callable[[str], Sequence[Found]] = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting, self._find, self._more = sitting, find, more
        self._offered_name = ""
        self.offered = QListWidget(self)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.setObjectName("offered")
        self.offered.itemClicked.connect(self._pick)
        self.offered.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(lambda _: self._timer.start())

    def name_offered(self, words: str) -> None:
        """Say what the list below is, for a screen reader."""
        self._offered_name = words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows, pick with Enter."""
        if self.offered.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.offered.setCurrentRow(max(0, min(self.offered.count() - 1, self.offered.currentRow() + by)))
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._pick(self.offered.currentItem())
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Put the list away when the focus leaves or the line is hidden."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and isValid(self.offered):
            self.offered.hide()
        return super().event(event)

    def _ask(self) -> None:
        text = self.value
        if text:
            self._sitting.ask(self, partial(self._offer, text), self._find, text)
        else:
            self._offer("", [])

    def _offer(self, asked: str, rows: Sequence[Found]) -> None:
        if asked != self.value:
            return
        self.offered.clear()
        for found in [*rows, *(self._more(asked) if asked else ())]:
            item = QListWidgetItem(found.words)
            item.setData(_WHAT, found)
            self.offered.addItem(item)
        self.offered.setCurrentRow(0)
        if self.offered.count() and self.hasFocus():
            self._show_below()
        else:
            self.offered.hide()

    def _show_below(self) -> None:
        """Lay the list over what stands below, so that nothing moves; above where there is no room below."""
        window = self.window()
        self.offered.setParent(window)
        self.offered.setAccessibleName(self._offered_name)
        height = self.offered.sizeHintForRow(0) * self.offered.count() + 2 * self.offered.frameWidth() + theme.px(8)
        width = max(self.width(), self.offered.sizeHintForColumn(0) + theme.px(24))
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        if below.y() + height > window.height():
            below.setY(self.mapTo(window, QPoint(0, 0)).y() - height - 2)
        self.offered.setGeometry(min(below.x(), max(0, window.width() - width)), below.y(), width, height)
        self.offered.show()
        self.offered.raise_()

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            found = item.data(_WHAT)
            self.clear()
            self.offered.hide()
            self.chosen.emit(found.what)
