"""The table of one indicator: what leaves, before it the exact number; every breakdown with its own sum."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cpdesk.reports.file import FileCell, FileFamily, FileSplit
from cpdesk.reports.paper import in_order, inner_parts, moves_of
from cpdesk.reports.wording import dimension_name, move_name, part_name, why_missing, why_not_split
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.numbers import CellState, paint_number, state_words
from cpdesk.words import translate

ROW: Final = Qt.ItemDataRole.UserRole
NUMBER_WIDTH: Final = 120
PART_WIDTH: Final = 96
NAME_WIDTH: Final = 130
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Number:
    """A number as it leaves, with the exact one, and the path it stands at."""

    path: str
    state: CellState
    leaves: str = ""
    exact: str = ""
    why: str = ""


@dataclass(frozen=True)
class Row:
    """A row: a heading with the names of its columns, a part, or the sum.

    Attributes:
        name: at the left.
        cells: a number, a heading's word, or None for each column after the first; the last one is the total.
        kind: ``head``, ``part`` or ``sum``.
        note: small, after the name.

    """

    kind: str
    name: str
    cells: Sequence[Number | str | None]
    note: str = ""


def rows_of(family: FileFamily, exact: Mapping[str, int]) -> list[Row]:
    """Return the rows of an indicator; all have the same number of cells."""
    splits = [(split, inner_parts(split) if len(split.by) > 1 else []) for split in family.splits]
    wide = max([1, *(len(parts) + 1 for _, parts in splits)])
    rows: list[Row] = []
    for split, parts in splits:
        rows += _split_rows(family, split, parts, exact, wide)
    if not splits:
        rows.append(_sum_row(family, exact, wide))
    blank: list[Number | str | None] = [None] * (wide - 1)
    moves = [
        Row("part", move_name(move), [*blank, _number(family, move, cell, exact)]) for move, cell in moves_of(family)
    ]
    return [*moves, *rows]


def rows_of_missing(families: Sequence[FileFamily], titles: Mapping[str, str]) -> list[Row]:
    """Return a row for each indicator that has no numbers, with the reason; ``titles`` by code."""
    rows = [
        Row("part", titles[family.family], [_number(family, family.family, family.total, {})], family.family)
        for family in families
    ]
    return [Row("head", translate("Reports", "Indicator"), [translate("Reports", "Total")]), *rows]


class NumberTable(QTableView):
    """Shows the rows of an indicator. Arrows go from number to number; Enter asks for the proof; Tab leaves.

    Attributes:
        chosen: told with the path of the number that is looked at.
        asked: told when Enter is pressed on a number.

    """

    chosen = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changes.changed.connect(self._size)

    def show_family(self, family: FileFamily, exact: Mapping[str, int]) -> None:
        """Show an indicator; the number that was looked at is looked at again, else the first sum."""
        self._show_rows(rows_of(family, exact))

    def show_missing(self, families: Sequence[FileFamily], titles: Mapping[str, str]) -> None:
        """Show which indicators have no numbers; ``titles`` by code."""
        self._show_rows(rows_of_missing(families, titles))

    def _show_rows(self, rows: Sequence[Row]) -> None:
        path = self.path()
        self.clearSpans()
        self._model.show(rows)
        for at, row in enumerate(rows):
            blank = next(place for place, cell in enumerate([*row.cells, ""]) if cell is not None)
            if blank:
                self.setSpan(at, 0, 1, 1 + blank)
        self._size()
        self.choose(path or "total")

    def path(self) -> str:
        """Return the path of the number that is looked at, or nothing."""
        number = self._model.number_at(self.currentIndex())
        return number.path if number else ""

    def choose(self, path: str) -> None:
        """Look at the number of a path; of the total, or else the first one, where there is none."""
        places = (self._model.place_of(path), self._model.place_of("total"), self._model.place_of())
        self.setCurrentIndex(next((place for place in places if place is not None), QModelIndex()))

    def number(self) -> Number | None:
        """Return the number that is looked at."""
        return self._model.number_at(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column the room that is left."""
        super().resizeEvent(event)
        self._size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the proof at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.asked.emit()
            return
        super().keyPressEvent(event)

    def _size(self) -> None:
        header, count = self.horizontalHeader(), self._model.columnCount()
        room = self.viewport().width()
        last = min(theme.px(NUMBER_WIDTH), max(theme.px(88), room // 5))
        wide = min(theme.px(PART_WIDTH), (room - last - theme.px(NAME_WIDTH)) // max(1, count - 2))
        for column in range(1, count):
            header.resizeSection(column, last if column == count - 1 else max(1, wide))
        if count:
            header.resizeSection(0, max(1, room - max(1, wide) * max(0, count - 2) - last))
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(30))

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        number = self._model.number_at(index)
        if number is not None:
            self.chosen.emit(number.path)


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside or not self._rows else 1 + len(self._rows[0].cells)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the arrows stop at numbers alone."""
        if self.number_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row for the painter, and the words that it paints for a screen reader."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index.column(), spoken=role != Qt.ItemDataRole.DisplayRole)
        return None

    def number_at(self, index: Index) -> Number | None:
        if not index.isValid() or not index.column():
            return None
        cell = self._rows[index.row()].cells[index.column() - 1]
        return cell if isinstance(cell, Number) else None

    def place_of(self, path: str | None = None) -> QModelIndex | None:
        """Return where the number of a path stands; without one, the first number."""
        for at, row in enumerate(self._rows):
            for column, cell in enumerate(row.cells, 1):
                if isinstance(cell, Number) and path in (None, cell.path):
                    return self.index(at, column)
        return None

    def _words(self, row: Row, column: int, *, spoken: bool) -> str:
        if not column:
            return f"{row.name}: {row.note}" if row.note else row.name
        cell = row.cells[column - 1]
        if not isinstance(cell, Number):
            return cell or ""
        said = state_words(cell.state, cell.leaves, cell.exact)
        above = next((each.cells[column - 1] for each in self._heads(row) if each.cells[column - 1]), "")
        why = f". {cell.why}" if cell.why else ""
        return f"{row.name}, {above}: {said}{why}" if spoken and isinstance(above, str) else said

    def _heads(self, row: Row) -> list[Row]:
        before = self._rows[: next(at for at, each in enumerate(self._rows) if each is row)]
        return [each for each in reversed(before) if each.kind == "head"]


class _Painter(QStyledItemDelegate):
    def __init__(self, view: NumberTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, the name or the number, and the frame of the one that is looked at."""
        row: Row = index.data(ROW)
        rect: Any = option.rect
        state: Any = option.state
        looked_at = self._view.currentIndex()
        in_row, here = looked_at.row() == index.row(), looked_at == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, row, first=not index.column(), in_row=in_row)
        inside = rect.adjusted(theme.px(12), 0, -theme.px(10), -1)
        if not index.column():
            _paint_name(painter, inside, row, strong=in_row)
        else:
            cell = row.cells[index.column() - 1]
            focused = here and bool(state & QStyle.StateFlag.State_HasFocus)
            if here:
                _paint_frame(painter, rect, focused=focused)
            if isinstance(cell, Number) and cell.state == "unsplit" and index.column() < len(row.cells):
                _paint_shield(painter, inside)
            elif isinstance(cell, Number):
                paint_number(painter, inside, cell.state, cell.leaves, cell.exact)
            elif cell:
                _paint_word(painter, inside, cell)
        painter.restore()


def _split_rows(
    family: FileFamily, split: FileSplit, parts: Sequence[str], exact: Mapping[str, int], wide: int
) -> list[Row]:
    blank: list[Number | str | None] = [None] * (wide - 1 - len(parts))
    total = translate("Reports", "Total")
    if split.why:
        names, why = ", ".join(map(dimension_name, split.by)), why_not_split(split.why, family.base)
        refused = Number("total", "unsplit", why=why)
        empty: list[Number | str | None] = [None] * (wide - 1)
        return [
            Row("head", names, [*empty, total]),
            Row("part", translate("Reports", "Parts"), [*empty, refused], why),
            _sum_row(family, exact, wide),
        ]
    rows = [Row("head", dimension_name(split.by[0]), [*blank, *map(part_name, parts), total])]
    for path, cell in in_order(split.cells):
        if "." not in path:
            inner = [
                _number(family, f"{path}.{part}", split.cells.get(f"{path}.{part}", FileCell("void")), exact)
                for part in parts
            ]
            rows.append(Row("part", part_name(path), [*blank, *inner, _number(family, path, cell, exact)]))
    return [*rows, _sum_row(family, exact, wide)]


def _sum_row(family: FileFamily, exact: Mapping[str, int], wide: int) -> Row:
    number = _number(family, "total", family.total, exact)
    return Row("sum", translate("Reports", "Total"), [*([None] * (wide - 1)), number])


def _number(family: FileFamily, path: str, cell: FileCell, exact: Mapping[str, int]) -> Number:
    state: Any = cell.s
    if cell.s != "number":
        return Number(path, state, why=_why(cell, family.base))
    inside = "" if family.kind == "plain" else str(exact.get(path, 0))
    return Number(path, state, str(cell.v), inside)


def _why(cell: FileCell, base: int) -> str:
    if not cell.why:
        return ""
    return why_missing(cell.why) if cell.s == "missing" else why_not_split(cell.why, base)


def _paint_ground(painter: QPainter, rect: QRect, row: Row, *, first: bool, in_row: bool) -> None:
    colours = theme.tokens()
    ground = colours.base
    if row.kind in ("head", "sum"):
        ground = colours.window
    if in_row and not colours.inverted:
        ground = colours.selection
    painter.fillRect(rect, QColor(ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
    if in_row and first:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))


def _paint_frame(painter: QPainter, rect: QRect, *, focused: bool) -> None:
    colours = theme.tokens()
    painter.setPen(QColor(colours.accent if focused else colours.border))
    painter.setBrush(QColor(colours.base))
    box = rect.adjusted(theme.px(2), 2, -theme.px(3), -3)
    painter.drawRoundedRect(box, 3, 3)
    if focused:
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)


def _paint_name(painter: QPainter, inside: QRect, row: Row, *, strong: bool) -> None:
    colours = theme.tokens()
    size = theme.SMALL if row.kind == "head" else theme.BODY
    painter.setFont(theme.font(size, strong=row.kind == "sum" or strong))
    painter.setPen(QColor(colours.muted if row.kind == "head" else colours.text))
    text = f"{row.name}: {row.note}" if row.note else row.name
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _paint_shield(painter: QPainter, inside: QRect) -> None:
    """Paint a split that is not made: many stand beside one another, so the shield alone."""
    drawn = pixmap("shield", theme.tokens().muted)
    painter.drawPixmap(inside.right() - theme.px(16), inside.center().y() - theme.px(8) + 1, drawn)


def _paint_word(painter: QPainter, inside: QRect, word: str) -> None:
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(theme.tokens().muted))
    shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), shown)
