"""Buttons: the one filled, the ordinary, the quiet, the dangerous; chips that filter; tags that are people."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap

_HEIGHT: Final = {"chip": 28, "tag": 28, "toast": 28}
_PADDING: Final = {"quiet": 6, "toast": 6, "tag": 8, "chip": 12}
_STRONG: Final = ("main", "toast")
_GAP: Final = 8


@dataclass(frozen=True)
class _Look:
    ground: str
    line: str
    ink: str


class Button(QPushButton):
    """A button of a kind: main, ordinary, quiet, danger, toast.

    ``key`` is printed on it and works in its window, unless ``listens`` is false because a menu does;
    ``icon_name`` stands before its words.
    """

    def __init__(
        self,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "ordinary",
        key: str = "",
        icon_name: str = "",
        listens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._icon_name, self._kind = key.replace("Return", "Enter"), icon_name, kind
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())  # noqa: PLW0108  without Qt's «checked»
        if listens and key and key != "Enter":
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self.click)
        theme.changes.changed.connect(self._resize)

    def say(self, text: str) -> None:
        """Set the words; the key is painted after them."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self._resize()

    def event(self, event: QEvent) -> bool:
        """Paint anew when the mouse comes or goes."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space: Qt's own buttons take Enter in dialogs alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room of icon, words and key; a button is never narrower."""
        width = sum(self._widths()) + 2 * theme.px(_PADDING.get(self._kind, 12))
        return QSize(width, theme.px(_HEIGHT.get(self._kind, 30)))

    def minimumSizeHint(self) -> QSize:
        """Return the same room: no button may elide."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line, icon, words and key; the focus ring stands inside the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, edge = self._look(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = edge.height() / 2 if self._kind == "chip" else theme.px(4)
        if self._is_focused():
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            edge, radius = edge.adjusted(3, 3, -3, -3), radius - (3 if self._kind == "chip" else 1)
        painter.setPen(QPen(QColor(look.line), 1) if look.line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ground) if look.ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, radius, radius)
        self._paint_words(painter, look)

    def _paint_words(self, painter: QPainter, look: _Look) -> None:
        icon, words, key = self._widths()
        box = self.rect()
        left = box.left() + (box.width() - icon - words - key) // 2
        if icon:
            drawn = pixmap(self._shown_icon(), look.ink)
            painter.drawPixmap(left, box.center().y() - theme.px(16) // 2 + 1, drawn)
        painter.setPen(QColor(look.ink))
        painter.setFont(theme.font(strong=self._is_strong()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRect(left + icon, box.top(), words, box.height()), int(flags), self.text())
        if key:
            painter.setFont(theme.font(theme.SMALL, strong=self._is_strong()))
            painter.setPen(QColor(look.ink if self._kind in _STRONG or not self.isEnabled() else self._key_ink()))
            where = QRect(left + icon + words + theme.px(_GAP), box.top(), key, box.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), self._key)

    def _widths(self) -> tuple[int, int, int]:
        icon = theme.px(16) + (theme.px(_GAP) if self.text() else 0) if self._shown_icon() else 0
        flags = int(Qt.TextFlag.TextShowMnemonic)
        words = QFontMetrics(theme.font(strong=self._is_strong())).size(flags, self.text()).width()
        small = QFontMetrics(theme.font(theme.SMALL, strong=self._is_strong()))
        return icon, words, small.horizontalAdvance(self._key) + theme.px(_GAP) if self._key else 0

    def _look(self) -> _Look:
        c = theme.tokens()
        hovered, pressed = self._is_hovered(), self.isDown()
        if not self.isEnabled():
            return _Look(
                "" if self._kind == "quiet" else c.side, "" if self._kind == "quiet" else c.hairline, c.disabled
            )
        ground = c.pressed if pressed else c.hover if hovered else ""
        if self._kind == "main":
            return _Look(c.fill_hover if hovered or pressed else c.fill, "", c.on_fill)
        if self._kind == "toast":
            return _Look("", c.on_toast if hovered else "", c.toast_link)
        if self._kind == "quiet":
            return _Look(ground, "", c.accent)
        line = c.error if self._kind == "danger" else c.border
        return _Look(ground or c.base, line, c.error if self._kind == "danger" else c.text)

    def _key_ink(self) -> str:
        return theme.tokens().muted

    def _shown_icon(self) -> str:
        return self._icon_name

    def _is_strong(self) -> bool:
        return self._kind in _STRONG

    def _is_focused(self) -> bool:
        return self.hasFocus()

    def _is_hovered(self) -> bool:
        return self.underMouse()

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()


class Chip(Button):
    """A filter that is on or off; when on, a tick stands before its words."""

    def __init__(self, toggled: Callable[[bool], None], *, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind="chip", icon_name=icon_name, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(toggled)
        self.toggled.connect(self._resize)

    def _look(self) -> _Look:
        c = theme.tokens()
        if self.isChecked() and self.isEnabled():
            return _Look(c.selection, c.accent, c.on_selection)
        return super()._look()

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else self._icon_name

    def _is_strong(self) -> bool:
        return self.isChecked()


class PersonTag(Button):
    """A person who takes part; a click or Del removes the tag."""

    def __init__(self, name: str, removed: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(removed, kind="tag", parent=parent)
        self._key = "×"
        self.say(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the tag at Del."""
        if event.key() == Qt.Key.Key_Delete:
            self.click()
            return
        super().keyPressEvent(event)

    def _look(self) -> _Look:
        c = theme.tokens()
        return _Look(c.selection, c.accent if self._is_hovered() else "", c.on_selection)

    def _key_ink(self) -> str:
        return theme.tokens().on_selection
