"""Marks of state, each a word with its icon and colour: badges, and the shapes of the levels of support."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap

LEVELS: Final = ("none", "watch", "raised", "high")

_BOX: Final = 20
_GAP: Final = 5
_SHAPE: Final = 11
_SLACK: Final = 2  # a text's advance is rounded down


@dataclass(frozen=True)
class _Look:
    """Icon and colour tokens of a badge; without a line it is a mark in the text, with no box."""

    icon: str
    ink: str
    ground: str = ""
    line: str = ""
    strong: bool = True


_LOOKS: Final = {
    "overdue": _Look("octagon-alert", "on_error", "error", "error"),
    "today": _Look("clock-alert", "warning", "warning_back", "warning"),
    "returned": _Look("reply", "warning", "warning_back", "warning"),
    "ok": _Look("circle-check", "ok", "ok_back", "ok_back"),
    "signed": _Look("badge-check", "ok", "ok_back", "ok_back"),
    "draft": _Look("file-pen", "muted", "base", "border", strong=False),
    "restricted": _Look("lock-keyhole", "muted", "base", "border", strong=False),
    "late": _Look("clock", "muted", "base", "border", strong=False),
    "plain": _Look("", "muted", "base", "border", strong=False),
    "later": _Look("clock", "text", strong=False),
    "done": _Look("circle-check", "ok", strong=False),
    "waiting": _Look("circle-dashed", "muted", strong=False),
}
BADGES: Final = tuple(_LOOKS)


def badge_width(kind: str, text: str) -> int:
    """Return how wide a badge is."""
    look = _LOOKS[kind]
    words = QFontMetrics(_font(look)).horizontalAdvance(text) + _SLACK
    return words + (theme.px(14 + _GAP) if look.icon else 0) + (theme.px(12) if look.line else 0)


def paint_badge(painter: QPainter, box: QRect, kind: str, text: str) -> None:
    """Paint a badge at the left of a box, in its middle; what does not fit is elided."""
    look, colours = _LOOKS[kind], theme.tokens()
    width = min(badge_width(kind, text), box.width())
    height = theme.px(_BOX)
    area = QRect(box.left(), box.center().y() - height // 2 + 1, width, height)
    if look.line:
        painter.setPen(QPen(QColor(getattr(colours, look.line)), 1))
        painter.setBrush(QColor(getattr(colours, look.ground)))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = area.adjusted(theme.px(6), 0, -theme.px(6), 0)
    ink = getattr(colours, look.ink)
    if look.icon:
        side = theme.px(14)
        painter.drawPixmap(area.left(), area.center().y() - side // 2 + 1, pixmap(look.icon, ink, 14))
        area = area.adjusted(side + theme.px(_GAP), 0, 0, 0)
    painter.setFont(_font(look))
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


def level_colour(level: str) -> str:
    """Return the colour of a level's shape and word."""
    colours = theme.tokens()
    return {"high": colours.error, "raised": colours.warning}.get(level, colours.muted)


def paint_level(painter: QPainter, box: QRect, level: str, colour: str) -> None:
    """Paint the shape of a level at the left of a box: dash, ring, half diamond, triangle; readable without colour."""
    size = theme.px(_SHAPE)
    area = QRectF(box.left() + 0.5, box.center().y() - size / 2 + 1, size, size)
    middle = area.center()
    top, bottom = QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom())
    left, right = QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y())
    painter.setPen(QPen(QColor(colour), theme.px(1.6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if level == "high":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([area.bottomLeft(), area.bottomRight(), top]))
    elif level == "raised":
        painter.drawPolygon(QPolygonF([top, right, bottom, left]))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([top, bottom, left]))
    elif level == "watch":
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.drawLine(left, right)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class Badge(QLabel):
    """A badge by itself; ``kind`` is one of ``BADGES``."""

    def __init__(self, kind: str = "plain", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind = kind
        theme.changes.changed.connect(self.updateGeometry)

    def tell(self, kind: str, text: str) -> None:
        """Show another state."""
        self._kind = kind
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the whole badge."""
        return QSize(badge_width(self._kind, self.text()), theme.px(_BOX + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the same room."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, self.rect(), self._kind, self.text())


class LevelMark(QLabel):
    """The shape of a level of support before its word."""

    def __init__(self, level: str = "none", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._level = level
        theme.changes.changed.connect(self.updateGeometry)

    def tell(self, level: str, text: str) -> None:
        """Show another level."""
        self._level = level
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of shape and word."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(theme.px(_SHAPE + 9) + words, theme.px(_BOX + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the same room."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape and word in one colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = level_colour(self._level)
        paint_level(painter, self.rect(), self._level, colour)
        painter.setFont(self._font())
        painter.setPen(QColor(colour))
        words = self.rect().adjusted(theme.px(_SHAPE + 7), 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _font(self) -> QFont:
        return theme.font(strong=self._level in ("high", "raised"))


def _font(look: _Look) -> QFont:
    return theme.font(theme.SMALL if look.line else theme.BODY, strong=look.strong)
