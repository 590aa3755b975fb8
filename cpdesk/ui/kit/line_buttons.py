"""A button at the end of a line of text, large enough to be hit, that Tab can reach."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import SIZE, icon

TARGET: Final = 26


class LineButton(QToolButton):
    """A button inside a line, at its right end; the text makes room for it."""

    def __init__(self, line: QLineEdit, icon_name: str, clicked: Callable[[], object]) -> None:
        super().__init__(line)
        self._line, self._icon_name = line, icon_name
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setProperty("role", "line")
        self.clicked.connect(lambda: clicked())  # noqa: PLW0108  without Qt's «checked»
        line.installEventFilter(self)
        theme.changes.changed.connect(self._draw)
        self._draw()

    def say(self, text: str) -> None:
        """Set what the button does, for the tooltip and a screen reader."""
        self.setToolTip(text)
        self.setAccessibleName(text)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the end of the line."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        side = theme.px(TARGET)
        self.setIcon(icon(self._icon_name, theme.tokens().muted))
        self.setIconSize(QSize(theme.px(SIZE), theme.px(SIZE)))
        self.setFixedSize(side, side)
        self._line.setTextMargins(self._line.textMargins().left(), 0, side, 0)
        self._place()

    def _place(self) -> None:
        gap = (self._line.height() - self.height()) // 2
        self.move(self._line.width() - self.width() - max(gap, 2), gap)
