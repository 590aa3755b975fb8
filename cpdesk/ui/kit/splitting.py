"""Panes side by side whose widths grow with the text, and stay as she drags them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from cpdesk.ui.kit import theme


class Splitter(QSplitter):
    """Panes with widths in pixels of the design; 0 takes the room that is left. A pane may come later, at the end.

    Attributes:
        dragged: the widths in pixels as she dragged them, by text size in percent.

    """

    def __init__(self, widths: Sequence[int], *panes: QWidget) -> None:
        super().__init__()
        self._widths = widths
        self.dragged: dict[str, list[int]] = {}
        for at, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(at, 0 if widths[at] else 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._note)
        theme.changes.changed.connect(self.share)

    def share(self) -> None:
        """Give each pane its width at the text size in force, and the rest to the one that takes it."""
        wanted, shown = self._wanted(), [not self._pane(at).isHidden() for at in range(self.count())]
        fixed = [bool(width) for width in self._widths[: self.count()]]
        taken = sum(wanted[at] for at in range(self.count()) if fixed[at] and shown[at])
        left = max(1, self.width() - taken - self.handleWidth() * (sum(shown) - 1))
        sizes = [wanted[at] if fixed[at] else left for at in range(self.count())]
        if sizes != self.sizes():
            self.setSizes(sizes)

    def remember(self, dragged: Mapping[str, Sequence[int]]) -> None:
        """Divide as she did before."""
        self.dragged = {percent: list(sizes) for percent, sizes in dragged.items()}
        self.share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the widths; the rest gives way."""
        super().resizeEvent(event)
        self.share()

    def event(self, event: QEvent) -> bool:
        """Share anew when a pane comes or goes."""
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.share()
        return answer

    def _wanted(self) -> list[int]:
        designed = [theme.px(width) for width in self._widths[: self.count()]]
        dragged = self.dragged.get(str(theme.text_percent()), [])
        return dragged + designed[len(dragged) :]

    def _note(self, *_: int) -> None:
        before, now = self._wanted(), self.sizes()
        hidden = [self._pane(at).isHidden() for at in range(self.count())]
        sizes = [before[at] if hidden[at] else now[at] for at in range(self.count())]
        self.dragged[str(theme.text_percent())] = sizes

    def _pane(self, at: int) -> Any:
        return self.widget(at)
