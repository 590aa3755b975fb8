"""Buttons: the one filled, the ordinary, the quiet, the dangerous; chips that filter; tags that are people."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import SIZE, icon


class Button(QPushButton):
    """A button; ``key`` is printed on it and works in its window, ``icon_name`` stands before its words."""

    def __init__(
        self,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "ordinary",
        key: str = "",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._icon_name, self._kind = key, icon_name, kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setMinimumHeight(theme.px(28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())  # noqa: PLW0108  without Qt's «checked»
        if key and key != "Enter":
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self.click)
        theme.changes.changed.connect(self._draw_icon)
        self._draw_icon()

    def say(self, text: str) -> None:
        """Set the words; the key follows them."""
        self.setText(f"{text}   {self._key}" if self._key else text)
        self.setAccessibleName(text)

    def _draw_icon(self) -> None:
        if self._icon_name:
            colours = theme.tokens()
            colour = {"main": colours.on_fill, "quiet": colours.accent, "danger": colours.error}.get(self._kind)
            self.setIcon(icon(self._icon_name, colour))
            self.setIconSize(QSize(theme.px(SIZE), theme.px(SIZE)))


class Chip(Button):
    """A filter that is on or off."""

    def __init__(self, toggled: Callable[[bool], None], *, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind="chip", icon_name=icon_name, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(toggled)


class PersonTag(Button):
    """A person who takes part; a click or Del removes the tag."""

    def __init__(self, name: str, removed: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(removed, kind="tag", parent=parent)
        self.setText(f"{name}  ×")
        self.setAccessibleName(name)
