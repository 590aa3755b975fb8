"""Laying out: rows, columns, a flow that wraps, labels by their role."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from cpdesk.ui.kit import theme

WINDOW: Final = QSize(1366, 738)
_FRAME: Final = QSize(2, 32)
_AROUND: Final = QSize(24, 40)


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = 8) -> QVBoxLayout:
    """Return a column; margin and gap in pixels of the design."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(*(4 * (theme.px(margin),)))
    made.setSpacing(theme.px(gap))
    return made


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """Return a row; margin and gap in pixels of the design."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*(4 * (theme.px(margin),)))
    made.setSpacing(theme.px(gap))
    return made


def give_size(window: QWidget) -> None:
    """Give a window that stands first the size of the design; a lower screen, the whole of itself."""
    room = window.screen().availableGeometry()
    window.resize(WINDOW)
    if room.height() < WINDOW.height():
        window.resize(WINDOW.boundedTo(room.size() - _FRAME))


def give_room(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its size in pixels of the design; at most the window over which it stands."""
    over = dialog.parentWidget()
    room = over.window().size() if over is not None else dialog.screen().availableGeometry().size()
    dialog.resize(QSize(theme.px(width), theme.px(height)).boundedTo(room - _AROUND))


def label(role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label of a role: title, panel, strong, muted, label, error, warning, ok."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def key_hint(key: str) -> QLabel:
    """Return a key as it is printed: F7, Ctrl+Enter."""
    made = label("key")
    made.setText(key)
    return made


class ElidedLabel(QLabel):
    """A line that gives way: what does not fit is elided and stands in the tooltip."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)


def rule() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


class FlowLayout(QLayout):
    """A row that goes on in the next line where it is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._added: list[QLayoutItem] = []
        self._gap = theme.px(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._added.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, None outside."""
        self._added = self._items
        return self._added.pop(index) if 0 <= index < len(self._added) else None

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room that is wanted."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the room of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    @property
    def _items(self) -> list[QLayoutItem]:
        """The items that are still there: a dying window asks once more when some are gone."""
        return [item for item in self._added if isValid(item)]

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()
