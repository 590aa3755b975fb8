"""The places at the left: icon, name, count; icons alone where the window is narrow."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import icon
from cpdesk.ui.place import Place

WIDE = 192
NARROW = 48
HEIGHT = 32
LEAST = 24
BELOW = ("bin", "settings")


class Navigation(QWidget):
    """One button a place; the arrows move between them."""

    def __init__(self, places: Sequence[Place], chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places = places
        self._buttons: dict[str, _PlaceButton] = {}
        group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        box.setSpacing(0)
        for place in places:
            if place.name == BELOW[0]:
                box.addStretch()
            button = _PlaceButton(place)
            button.clicked.connect(lambda _, name=place.name: chosen(name))
            group.addButton(button)
            box.addWidget(button)
            self._buttons[place.name] = button
        theme.changes.changed.connect(self.tell)
        self._narrow = False

    def choose(self, name: str) -> None:
        """Mark the place that is shown."""
        self._buttons[name].setChecked(True)
        self.tell()

    def narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons with names."""
        self._narrow = narrow
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))
        self.tell()

    def tell(self) -> None:
        """Say names and counts anew."""
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))
        height = self._height()
        for button in self._buttons.values():
            button.tell(height, names=not self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons be lower where the window is low: none lies over another."""
        super().resizeEvent(event)
        if any(button.height() != self._height() for button in self._buttons.values()):
            self.tell()

    def minimumSizeHint(self) -> QSize:
        """Ask for no height: the buttons give way."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _height(self) -> int:
        room = (self.height() - theme.px(16)) // len(self._buttons)
        return max(LEAST, min(theme.px(HEIGHT), room))


class _PlaceButton(QPushButton):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, theme.px(8), 0)
        line.addStretch()
        line.addWidget(self._count)
        self.setCheckable(True)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tell(self, height: int, *, names: bool) -> None:
        """Say the name (or show the icon alone), the count, and the colours in force."""
        colours = theme.tokens()
        chosen = self.isChecked()
        self.setText("  " + self._place.title() if names else "")
        self.setToolTip("" if names else self._place.title())
        self.setAccessibleName(f"{self._place.title()} {self._place.count()}".strip())
        self._count.setText(self._place.count() if names else "")
        self.setIcon(icon(self._place.icon_name, colours.on_selection if chosen else colours.text))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setFixedHeight(height)
        ground = colours.selection if chosen else "transparent"
        ink = colours.on_selection if chosen else colours.text
        weight = 600 if chosen else 400
        bar = colours.accent if chosen else "transparent"
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; border: none; border-left: 3px solid {bar}; border-radius: 3px;"
            f" background: {ground}; color: {ink}; font-weight: {weight}; padding: 0 {theme.px(6)}px; }}"
            f"QPushButton:focus {{ border: 2px solid {colours.accent}; }}"
        )
