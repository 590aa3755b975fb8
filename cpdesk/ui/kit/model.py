"""The paged model: numbers of all rows at once, the rows themselves by page as they are seen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cpdesk.ui.kit import jobs
from cpdesk.words import translate

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 100
MOST_PAGES: Final = 20
STYLE: Final = Qt.ItemDataRole.UserRole + 1
ROW: Final = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class CellStyle:
    """How a cell is painted beside its text: icon, colour token, badge, strength, words to mark.

    ``words`` say to a screen reader what the icon says to the eye; ``second`` is a small line below the text;
    ``lead`` stands before the text in strong letters, ``tail`` after it as a small badge.
    """

    icon: str = ""
    words: str = ""
    second: str = ""
    lead: str = ""
    tail: str = ""
    colour: str = ""
    badge: str = ""
    strong: bool = False
    muted: bool = False
    marked: tuple[str, ...] = ()

    def spoken(self, text: str) -> str:
        """Return everything that the cell tells, in words."""
        told = ": ".join(part for part in (self.lead, text) if part)
        return ", ".join(part for part in (self.words, told, self.second, self.tail) if part)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its title and what it says of a row."""

    title: Callable[[], str]
    text: Callable[[Row], str]
    style: Callable[[Row], CellStyle] = lambda _: CellStyle()
    width: int = 0
    right: bool = False


class PagedModel(QAbstractTableModel, Generic[Row]):
    """A list over a question.

    ``fetch`` answers the rows of some numbers, in a job; ``show`` gives the numbers of all rows, ``refresh`` asks for
    them in a job. Until a page has come, its cells show what they showed before, or a grey «…».

    Attributes:
        loaded: told with the number of rows after each ``show``.

    """

    loaded = Signal(int)

    def __init__(
        self, columns: Sequence[Column[Row]], fetch: Callable[[Sequence[int]], Sequence[Row]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._columns, self._fetch = columns, fetch
        self._ids: Sequence[int] = ()
        self._pages: dict[int, Sequence[Row]] = {}
        self._asked: set[int] = set()
        self._before: dict[int, Row] = {}
        self._turn = 0
        self._question = 0
        self.failed: Callable[[Exception], None] = lambda _: None

    def refresh(self, keys: Callable[[], Sequence[int]]) -> None:
        """Ask for the numbers of all rows in a job, then show them; of several questions the last one counts."""
        self._question += 1
        question = self._question
        jobs.run(keys, lambda ids: self.show(ids) if question == self._question else None, self.failed, self)

    def show(self, ids: Sequence[int]) -> None:
        """Show these rows; a ``ListView`` keeps its choice and its place by number."""
        self.beginResetModel()
        self._before = {row_id: row for page in self._pages for row_id, row in self._numbered(page)}
        self._ids, self._pages, self._asked = ids, {}, set()
        self._turn += 1
        self.endResetModel()
        self.loaded.emit(len(ids))

    def id_at(self, index: Index) -> int | None:
        """Return the number of the row at an index."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else None

    def place_of(self, row_id: int | None) -> QModelIndex:
        """Return where the row with a number stands; invalid where it is not shown."""
        if row_id is None or row_id not in self._ids:
            return QModelIndex()
        return self.index(self._ids.index(row_id), 0)

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index; while its page is on its way, the row as it was known, or None."""
        page = self._pages.get(index.row() // PAGE)
        if page is None:
            self._ask(index.row() // PAGE)
            return self._before.get(self._ids[index.row()])
        at = index.row() % PAGE
        return page[at] if at < len(page) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; the accessible text is the same words, with the badge's."""
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in _TOLD:
            return None
        row = self.row_at(index)
        return _on_its_way(role) if row is None else _told(column, row, role)

    def _numbered(self, page: int) -> Iterator[tuple[int, Row]]:
        return zip(self._ids[page * PAGE : (page + 1) * PAGE], self._pages[page], strict=False)

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        ids, turn = list(self._ids[page * PAGE : (page + 1) * PAGE]), self._turn
        jobs.run(lambda: self._fetch(ids), lambda rows: self._take(page, turn, rows), self.failed, self)

    def _take(self, page: int, turn: int, rows: Sequence[Row]) -> None:
        if turn != self._turn:
            return
        self._pages[page] = rows
        while len(self._pages) > MOST_PAGES:
            dropped = next(iter(self._pages))
            del self._pages[dropped]
            self._asked.discard(dropped)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._columns) - 1))


_TOLD: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        STYLE,
        ROW,
    }
)


def _told(column: Column[Row], row: Row, role: int) -> Any:
    if role == STYLE:
        return column.style(row)
    if role == ROW:
        return row
    text = column.text(row)
    return column.style(row).spoken(text) if role == Qt.ItemDataRole.AccessibleTextRole else text


def _on_its_way(role: int) -> Any:
    if role == STYLE:
        return CellStyle(muted=True)
    if role == Qt.ItemDataRole.DisplayRole:
        return "…"
    return translate("Kit", "Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
