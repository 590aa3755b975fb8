"""A number of a report in one of its five states: number, nothing happened, not reported, not split, cannot be."""

from typing import Final, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.words import translate

CellState = Literal["number", "void", "nil", "missing", "unsplit"]

_GAP: Final = 6


def state_words(state: CellState, leaves: str = "", exact: str = "") -> str:
    """Return what a cell says in words, the same that it shows; ``exact`` stays inside the school."""
    if state == "number":
        inside = translate("Kit", "exactly {number}").format(number=exact)
        return f"{leaves} ({inside})" if exact and exact != leaves else leaves
    return {
        "void": translate("Kit", "cannot be"),
        "nil": translate("Kit", "0, nothing happened"),
        "missing": translate("Kit", "not reported"),
        "unsplit": translate("Kit", "not split"),
    }[state]


def paint_number(painter: QPainter, box: QRect, state: CellState, leaves: str = "", exact: str = "") -> None:
    """Paint a cell at the right of a box: the number that leaves semibold, before it the exact one small and muted."""
    if state == "unsplit":
        _paint_unsplit(painter, box)
        return
    colours = theme.tokens()
    shown = {"number": leaves, "void": "—", "nil": "0", "missing": translate("Kit", "not reported")}[state]
    painter.setFont(_font(state))
    painter.setPen(QColor(colours.text if state in ("number", "nil") else colours.muted))
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(box, right, shown)
    if state == "number" and exact and exact != leaves:
        taken = painter.fontMetrics().horizontalAdvance(shown) + theme.px(_GAP)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(box.adjusted(0, 0, -taken, 0), right, exact)


class NumberCell(QWidget):
    """One number by itself."""

    def __init__(self, state: CellState, leaves: str = "", exact: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._leaves, self._exact = state, leaves, exact
        self.setAccessibleName(state_words(state, leaves, exact))

    def sizeHint(self) -> QSize:
        """Return the room of the state's own words; a number is never cut."""
        metrics = QFontMetrics(theme.font(strong=True))
        words = f"{self._exact} {self._leaves}" if self._state == "number" else state_words(self._state)
        spare = theme.px(14 + 3 * _GAP + 12) if self._state == "unsplit" else theme.px(16)
        return QSize(metrics.horizontalAdvance("0" if self._state == "nil" else words) + spare, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the same room."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_number(painter, self.rect().adjusted(0, 0, -theme.px(8), 0), self._state, self._leaves, self._exact)


def _paint_unsplit(painter: QPainter, box: QRect) -> None:
    colours, text = theme.tokens(), translate("Kit", "not split")
    painter.setFont(theme.font(theme.SMALL))
    width = painter.fontMetrics().horizontalAdvance(text) + theme.px(14 + _GAP + 12)
    height = theme.px(20)
    area = QRect(box.right() - width + 1, box.center().y() - height // 2 + 1, width, height)
    painter.setPen(QColor(colours.border) if colours.inverted else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.hairline if not colours.inverted else colours.base))
    painter.drawRoundedRect(area, 3, 3)
    drawn = pixmap("shield", colours.text, 14)
    painter.drawPixmap(area.left() + theme.px(6), area.center().y() - theme.px(7) + 1, drawn)
    painter.setPen(QColor(colours.text))
    painter.drawText(area.adjusted(theme.px(6 + 14 + _GAP), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)


def _font(state: CellState) -> QFont:
    return theme.font(theme.SMALL if state == "missing" else theme.BODY, strong=state == "number")
