"""A list and what it opens, side by side; where both have no room, one at a time."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.splitting import Splitter


class PanesInTurn(Splitter):
    """Two panes. ``width`` of the list and ``both_from``, the room for both, are pixels of the design."""

    def __init__(self, width: int, both_from: int, left: QWidget, right: QWidget) -> None:
        super().__init__([width, 0], left, right)
        self._left, self._right, self._both_from = left, right, both_from
        self._opened = False

    def open(self) -> None:
        """Show what was opened, where there is room for one pane alone."""
        self._opened = True
        self._give_way()

    def back(self) -> bool:
        """Go back to the list; tell whether something was open."""
        was, self._opened = self._opened, False
        self._give_way()
        return was

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give one pane up, or show both again."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        alone = self.width() < theme.px(self._both_from)
        self._left.setVisible(not alone or not self._opened)
        self._right.setVisible(not alone or self._opened)
