"""Lines under headings: what is overdue, a school year, a card's history; a heading opens and closes its lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.cells import is_focused
from cpdesk.ui.kit.folding import Fold, FoldingView
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.model import STYLE, CellStyle, Index
from cpdesk.ui.kit.rows import RowDelegate

PAYLOAD: Final = Qt.ItemDataRole.UserRole
GROUP: Final = Qt.ItemDataRole.UserRole + 3
_PLAIN: Final = CellStyle()


@dataclass(frozen=True)
class Cell:
    """What a line says in one column, and how."""

    text: str
    style: CellStyle = _PLAIN


@dataclass(frozen=True)
class Line:
    """One line; ``payload`` is told when it is opened, None for a line that opens nothing."""

    cells: Sequence[Cell]
    payload: Any = None


@dataclass(frozen=True)
class Group:
    """A heading with its lines. Without a title the lines stand by themselves.

    Attributes:
        count: small and muted after the title.
        icon, colour: before the title; without an icon a mark shows whether the group is open.

    """

    title: str
    lines: Sequence[Line]
    count: str = ""
    icon: str = ""
    colour: str = "text"
    opened: bool = True


class GroupedView(FoldingView):
    """Groups of lines in columns; Enter opens a line, or opens and closes a group. Tab leaves.

    ``choosing``: the first line is chosen when nothing is; a list that only stands beside another waits for the focus.
    """

    opened = Signal(object)

    def __init__(
        self, widths: Sequence[int], *, fold: Fold | None = None, choosing: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choosing = choosing
        self._model = QStandardItemModel(0, len(widths), self)
        self._shown: tuple[Sequence[str], Sequence[Group]] = ([], [])
        self.setModel(self._model)
        self.setItemDelegate(_GroupDelegate(self))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.clicked.connect(self._toggle)
        self.doubleClicked.connect(self._open)
        self.size_columns(widths, fold)

    def show_groups(self, titles: Sequence[str], groups: Sequence[Group]) -> None:
        """Show these groups under these titles of columns; the line that was chosen stays chosen by its payload."""
        if (titles, groups) == self._shown:
            return
        chosen = self.chosen()
        self._shown = (titles, groups)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(titles))
        for group in groups:
            self._add(group)
        self.setHeaderHidden(not any(titles))
        self.fit()
        if chosen is not None or self._choosing:
            self.choose(chosen)

    def chosen(self) -> Any:
        """Return what the chosen line stands for, None where none is chosen."""
        return self.currentIndex().siblingAtColumn(0).data(PAYLOAD)

    def choose(self, payload: Any) -> None:
        """Choose the line that stands for this; the first line where there is none."""
        lines = [index for index in self.line_indexes() if index.data(PAYLOAD) == payload] or self.line_indexes()
        if lines:
            self.setCurrentIndex(lines[0])

    def line_indexes(self) -> list[QModelIndex]:
        """Return the places of all lines, in order."""
        tops = [self._model.index(at, 0) for at in range(self._model.rowCount())]
        found: list[QModelIndex] = []
        for top in tops:
            below = range(self._model.rowCount(top))
            found += [self._model.index(at, 0, top) for at in below] if top.data(GROUP) else [top]
        return found

    def words(self) -> list[str]:
        """Return what every line says to a screen reader, columns by « | »."""
        columns = range(self._model.columnCount())
        told = Qt.ItemDataRole.AccessibleTextRole
        return [" | ".join(str(line.siblingAtColumn(at).data(told)) for at in columns) for line in self.line_indexes()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first line where none is chosen."""
        if self.chosen() is None:
            self.choose(None)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _add(self, group: Group) -> None:
        lines = [_items(line) for line in group.lines]
        if not group.title:
            for line in lines:
                self._model.appendRow(line)
            return
        head = QStandardItem(group.title)
        head.setData(group, GROUP)
        head.setData(f"{group.title} {group.count}".strip(), Qt.ItemDataRole.AccessibleTextRole)
        for line in lines:
            head.appendRow(line)
        self._model.appendRow(head)
        at = self._model.rowCount() - 1
        self.setFirstColumnSpanned(at, QModelIndex(), True)
        self.setExpanded(self._model.index(at, 0), group.opened)

    def _toggle(self, index: QModelIndex) -> None:
        head = index.siblingAtColumn(0)
        if head.data(GROUP):
            self.setExpanded(head, not self.isExpanded(head))

    def _open(self, index: QModelIndex) -> None:
        payload = index.siblingAtColumn(0).data(PAYLOAD)
        if payload is not None:
            self.opened.emit(payload)


class _GroupDelegate(RowDelegate):
    """Paints headings beside ordinary rows."""

    def __init__(self, view: GroupedView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; a heading is a little lower."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), theme.px(30)) if index.data(GROUP) else size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading: mark, title, count."""
        group = _head(index).data(GROUP)
        if group is None:
            super().paint(painter, option, index)
            return
        rect: Any = option.rect
        painter.save()
        self._paint_head(painter, rect, group, focused=is_focused(option, index), index=index)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, group: Group, *, focused: bool, index: Index) -> None:
        colours = theme.tokens()
        painter.fillRect(rect, QColor(colours.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        chevron = "chevron-down" if self._view.isExpanded(_head(index)) else "chevron-right"
        drawn = pixmap(group.icon or chevron, getattr(colours, group.colour if group.icon else "muted"))
        painter.drawPixmap(rect.left() + theme.px(10), rect.center().y() - theme.px(8) + 1, drawn)
        left = rect.left() + theme.px(34)
        for text, ink, strong in ((group.title, group.colour, True), (group.count, "muted", False)):
            painter.setFont(theme.font(strong=strong))
            painter.setPen(QColor(getattr(colours, ink)))
            room = rect.adjusted(left - rect.left(), 0, -theme.px(8), -1)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            left += painter.fontMetrics().horizontalAdvance(shown) + theme.px(8)
        if focused:
            painter.setPen(QColor(colours.accent))
            for inset in (0, 1):
                painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset))


def _head(index: Index) -> QModelIndex:
    return index.sibling(index.row(), 0)


def _items(line: Line) -> list[QStandardItem]:
    made = []
    for cell in line.cells:
        item = QStandardItem(cell.text)
        item.setData(cell.style, STYLE)
        said = cell.style.spoken(cell.text)
        item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(said)
        made.append(item)
    made[0].setData(line.payload, PAYLOAD)
    return made
