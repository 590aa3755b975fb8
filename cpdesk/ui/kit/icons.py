"""Icons: the bundled Lucide drawings in a colour of the theme."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from cpdesk import resource
from cpdesk.ui.kit.theme import changes, px, tokens

SIZE: Final = 16
_SHARP: Final = 3


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the icon in a colour (default: the text's)."""
    return QIcon(pixmap(name, colour))


def pixmap(name: str, colour: str | None = None, size: int = SIZE) -> QPixmap:
    """Return the drawing at ``size`` pixels of the design, sharp on any screen."""
    return _drawn(name, colour or tokens().text, px(size))


class IconLabel(QLabel):
    """An icon beside words that say the same; it follows the theme. ``colour`` is the name of a token."""

    def __init__(self, name: str = "", colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour = name, colour
        changes.changed.connect(self._draw)
        self._draw()

    def tell(self, name: str, colour: str = "text") -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(pixmap(self._name, getattr(tokens(), self._colour)))


@cache
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    drawn = QPixmap(QSize(size, size) * _SHARP)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(_SHARP)
    return drawn
