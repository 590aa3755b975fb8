"""Rows that fold: where the columns have no room, a row is two lines, and nothing is shortened that counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.cells import cell_width, halves, paint_cell, paint_words
from cpdesk.ui.kit.model import STYLE, CellStyle, Index

LEAST: Final = 200
LEAST_HEIGHT: Final = 24
FOLDED_HEIGHT: Final = 50


@dataclass(frozen=True)
class Fold:
    """Where the columns stand in a row of two lines; what is left out stands in the tooltip.

    Attributes:
        what: above at the left; gives way.
        state: above at the right, never shortened.
        who: below at the left, with a dot between; gives way.
        due: below at the right, never shortened.
        least: the room in pixels of the design that the wide column needs before rows fold.

    """

    what: int
    state: int | None = None
    who: tuple[int, ...] = ()
    due: int | None = None
    least: int = LEAST


class FoldingView(QTreeView):
    """A list in columns that grow with the text, and fold where they have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: Sequence[int] = ()
        self._fold: Fold | None = None
        self._left_out: set[int] = set()
        self._titled = True
        self._laid_out: tuple[Fold | None, int] = (None, 0)
        self.folded: Fold | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changes.changed.connect(self.fit)

    def size_columns(self, widths: Sequence[int], fold: Fold | None = None) -> None:
        """Set the widths in pixels of the design, 0 takes the room that is left; and how the rows fold."""
        self._widths, self._fold = widths, fold
        self.fit()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Leave a column out, folded or not."""
        (self._left_out.add if hide else self._left_out.discard)(column)
        self.fit()

    def setHeaderHidden(self, hide: bool) -> None:
        """Hide the titles; folded, they are hidden anyway."""
        self._titled = not hide
        super().setHeaderHidden(hide or self.folded is not None)

    def minimumSizeHint(self) -> QSize:
        """Give way before the buttons round the list do."""
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Size the columns, or fold the rows where there is no room."""
        shown = [width for at, width in enumerate(self._widths) if at not in self._left_out]
        least = self._fold.least if self._fold else 0
        wanted = sum(theme.px(width or least) for width in shown)
        self.folded = self._fold if self._fold and wanted > self.viewport().width() else None
        for at, width in enumerate(self._widths):
            hidden = at > 0 if self.folded else at in self._left_out
            super().setColumnHidden(at, hidden)
            stretches = at == 0 if self.folded else not width
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            self.header().setSectionResizeMode(at, mode)
            if not stretches and not hidden:
                self.header().resizeSection(at, theme.px(width))
        super().setHeaderHidden(not self._titled or self.folded is not None)
        if self._laid_out != (self.folded, theme.text_percent()):
            self._laid_out = (self.folded, theme.text_percent())
            self.doItemsLayout()


def fold_of(view: Any) -> Fold | None:
    """Return how the rows of a view are folded now."""
    return view.folded if isinstance(view, FoldingView) else None


def whole_row(index: Index) -> str:
    """Return everything that a row tells, in words."""
    cells = (index.sibling(index.row(), at) for at in range(_columns(index)))
    return "\n".join(filter(None, (str(cell.data(Qt.ItemDataRole.AccessibleTextRole) or "") for cell in cells)))


def paint_folded(painter: QPainter, inside: QRect, index: Index, fold: Fold, *, selected: bool) -> None:
    """Paint a row in two lines."""
    upper, lower = halves(inside)
    upper = _paint_at_right(painter, upper, index, fold.state, selected=selected)
    lower = _paint_at_right(painter, lower, index, fold.due, selected=selected)
    what = index.sibling(index.row(), fold.what)
    style = what.data(STYLE) or CellStyle()
    paint_cell(painter, upper, what, selected=selected, leads=True)
    who = (_said(index.sibling(index.row(), at)) for at in fold.who)
    indented = lower.adjusted(theme.px(24) if style.icon else 0, 0, 0, 0)
    paint_words(painter, indented, " · ".join(filter(None, who)), selected=selected)


def _paint_at_right(painter: QPainter, line: QRect, index: Index, column: int | None, *, selected: bool) -> QRect:
    """Paint a cell at the right end of a line; return what is left of the line."""
    if column is None:
        return line
    cell = index.sibling(index.row(), column)
    width = min(cell_width(cell), line.width())
    paint_cell(painter, line.adjusted(line.width() - width, 0, 0, 0), cell, selected=selected, leads=False)
    return line.adjusted(0, 0, -width - theme.px(10), 0) if width else line


def _said(cell: Index) -> str:
    style, text = cell.data(STYLE) or CellStyle(), str(cell.data() or "")
    return ": ".join(filter(None, (style.lead, text)))


def _columns(index: Index) -> int:
    model: Any = index.model()
    return int(model.columnCount())
