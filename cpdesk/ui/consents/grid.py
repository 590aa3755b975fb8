"""The class grid: a pupil a row, one key an answer, then the next pupil. Nothing is written before «Note»."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cpdesk.casework.consents import ClassAnswer, GridRow, Representative
from cpdesk.casework.terms import term
from cpdesk.records.base import GuardianId
from cpdesk.rules.consents import ConsentState, StandingState
from cpdesk.rules.names import digits_from_kazakh_row, other_layouts
from cpdesk.ui import standings
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.words import translate

ALL: Final = 10_000
COLUMNS: Final = 5
NUMBER, NAME, NOW, MARK, WHO = range(COLUMNS)
WIDTHS: Final = ((780, (36, 0, 204, 122, 232)), (690, (36, 0, 150, 116, 200)), (0, (0, 0, 170, 116, 0)))
"""From which room on, in pixels of the design, the columns are how wide; 0 beside the name: left out."""

ROW_HEIGHT: Final = 28
ROW: Final = Qt.ItemDataRole.UserRole

LETTERS: Final = {ConsentState.GIVEN: "1дyи", ConsentState.REFUSED: "2оrж", ConsentState.ASKED: "3зaс"}
"""Digits of the pad, and a letter of the word in Russian, English and Kazakh: да, yes, иә; отказ, refused, жоқ; …"""

_KEYS: Final[Mapping[str, ConsentState]] = {
    sign: state for state, letters in LETTERS.items() for letter in letters for sign in (letter, *other_layouts(letter))
}
_CLEARING: Final = frozenset("0-")
Index = QModelIndex | QPersistentModelIndex


class ClassGrid(QTableView):
    """The pupils of a class with what is marked for each.

    Attributes:
        marked: the marks have changed.

    """

    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.viewport().update())
        theme.changes.changed.connect(self._size)

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show a class; the pupil who was looked at is looked at again, else the first who lacks an answer."""
        looked_at = self._model.row_at(self.currentIndex())
        self._model.show(rows)
        self._size()
        ids = [row.pupil_id for row in rows]
        if looked_at is not None and looked_at.pupil_id in ids:
            self._look_at(ids.index(looked_at.pupil_id))
        elif rows:
            self._look_at(next((at for at, row in enumerate(rows) if not row.standing.state.allows), 0))

    def rows(self) -> Sequence[GridRow]:
        """Return the pupils of the class."""
        return self._model.rows

    def answers(self) -> list[ClassAnswer]:
        """Return what is marked for the pupils of the class that is shown."""
        model = self._model
        return [
            ClassAnswer(pupil_id=row.pupil_id, state=model.marks[row.pupil_id], guardian_id=model.signer_id(row))
            for row in model.rows
            if row.pupil_id in model.marks
        ]

    def marked_of(self, pupil_ids: Sequence[int]) -> int:
        """Return how many of the pupils have a mark that is not noted yet."""
        return sum(pupil_id in self._model.marks for pupil_id in pupil_ids)

    def forget(self, answers: Sequence[ClassAnswer]) -> None:
        """Take away marks that have been noted."""
        for answer in answers:
            self._model.marks.pop(answer.pupil_id, None)
        self._tell()

    @property
    def draft(self) -> dict[str, Any]:
        """What is marked, as plain data."""
        model = self._model
        return {
            "marks": {str(pupil_id): state.value for pupil_id, state in model.marks.items()},
            "signers": {str(pupil_id): at for pupil_id, at in model.signers.items()},
        }

    @draft.setter
    def draft(self, kept: Mapping[str, Any]) -> None:
        self._model.marks = {int(pupil_id): ConsentState(state) for pupil_id, state in kept["marks"].items()}
        self._model.signers = {int(pupil_id): int(at) for pupil_id, at in kept["signers"].items()}
        self._tell()

    def mark(self, state: ConsentState | None) -> None:
        """Mark the pupil who is looked at, and look at the next one; None takes the mark away and stays."""
        row = self._model.row_at(self.currentIndex())
        if row is None:
            return
        if state is None:
            self._model.marks.pop(row.pupil_id, None)
        else:
            self._model.marks[row.pupil_id] = state
            self._step(1)
        self._tell()

    def step_back(self) -> None:
        """Go back to the pupil before, and take the mark away: a slip of the finger."""
        self._step(-1)
        self.mark(None)

    def change_signer(self, by: int) -> None:
        """Let another legal representative of the pupil who is looked at have signed."""
        row = self._model.row_at(self.currentIndex())
        if row is not None and len(row.representatives) > 1:
            at = self._model.signers.get(row.pupil_id, 0)
            self._model.signers[row.pupil_id] = (at + by) % len(row.representatives)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by one key, whatever the layout; Space and Enter go on, Backspace goes back."""
        typed = digits_from_kazakh_row(event.text()) if event.text() else ""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in _STEPS:
            self._step(_STEPS[event.key()])
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.change_signer(1 if event.key() == Qt.Key.Key_Right else -1)
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        elif plain and (event.key() == Qt.Key.Key_Delete or typed in _CLEARING):
            self.mark(None)
        elif plain and typed in _KEYS:
            self.mark(_KEYS[typed])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark by the mouse: each click on the mark is the next answer, on the representative the next adult."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._model.row_at(index)
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.column() == MARK:
            following = [ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.ASKED, None]
            now = self._model.marks.get(row.pupil_id)
            state = following[(following.index(now) + 1) % len(following)]
            if state is None:
                self._model.marks.pop(row.pupil_id)
            else:
                self._model.marks[row.pupil_id] = state
            self._tell()
        elif index.column() == WHO:
            self.change_signer(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that is left."""
        super().resizeEvent(event)
        self._size()

    def words(self) -> list[str]:
        """Return what each row says to a screen reader."""
        told, columns = Qt.ItemDataRole.AccessibleTextRole, range(self._model.columnCount())
        return [
            " | ".join(str(self._model.index(at, column).data(told)) for column in columns)
            for at in range(self._model.rowCount())
        ]

    def _step(self, by: int) -> None:
        self._look_at(max(0, min(len(self._model.rows) - 1, self.currentIndex().row() + by)))

    def _look_at(self, at: int) -> None:
        self.setCurrentIndex(self._model.index(at, MARK))

    def _tell(self) -> None:
        self.viewport().update()
        self.marked.emit()

    def _size(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        widths = next(widths for least, widths in WIDTHS if room >= theme.px(least))
        for column, width in enumerate(widths):
            self.setColumnHidden(column, width == 0 and column != NAME)
            header.resizeSection(column, theme.px(width))
        header.resizeSection(NAME, max(1, room - sum(theme.px(width) for width in widths)))
        header.setFixedHeight(theme.px(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))


_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Home: -ALL,
    Qt.Key.Key_End: ALL,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[GridRow] = ()
        self.marks: dict[int, ConsentState] = {}
        self.signers: dict[int, int] = {}

    def show(self, rows: Sequence[GridRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: Index) -> GridRow | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def signer(self, row: GridRow) -> Representative | None:
        at = self.signers.get(row.pupil_id, 0)
        return row.representatives[at % len(row.representatives)] if row.representatives else None

    def signer_id(self, row: GridRow) -> GuardianId | None:
        signer = self.signer(row)
        return None if signer is None else GuardianId(signer.id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            translate("ClassGrid", "No."),
            translate("ClassGrid", "Pupil"),
            translate("ClassGrid", "Now"),
            translate("ClassGrid", "Answer"),
            translate("ClassGrid", "Representative"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row for the painter, and the words that it paints for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index, whole=role != Qt.ItemDataRole.DisplayRole)
        return None

    def _words(self, row: GridRow, index: Index, *, whole: bool) -> str:
        if index.column() == NUMBER:
            return str(index.row() + 1)
        if index.column() == NAME:
            return row.name
        if index.column() == NOW:
            said = (standings.words(row.standing), standings.detail(row.standing) if whole else "")
            return ", ".join(filter(None, said))
        if index.column() == MARK:
            mark = self.marks.get(row.pupil_id)
            return "" if mark is None else term(mark)
        return who(row, self.signer(row))


def who(row: GridRow, signer: Representative | None) -> str:
    """Return who signs, with how many others could; or that nobody is on the card."""
    if signer is None:
        return translate("ClassGrid", "no representative on the card")
    said = f"{signer.name} ({term(signer.relation)})"
    others = len(row.representatives) - 1
    return f"{said} +{others}" if others else said


class _Painter(QStyledItemDelegate):
    def __init__(self, view: ClassGrid) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, its words with their icon, and the frame round the mark that is written."""
        row: GridRow = index.data(ROW)
        rect: Any = option.rect
        state: Any = option.state
        here = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, here=here, first=index.column() in (NUMBER, NAME) and rect.left() <= 0)
        if index.column() == MARK and here:
            _paint_frame(painter, rect, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        icon, colour, strong = self._look(row, index, here=here)
        inside = rect.adjusted(theme.px(10), 0, -theme.px(6), -1)
        _paint_words(painter, inside, str(index.data() or ""), icon, colour, strong=strong)
        painter.restore()

    def _look(self, row: GridRow, index: Index, *, here: bool) -> tuple[str, str, bool]:
        column, model = index.column(), self._view.model()
        assert isinstance(model, _Rows)  # noqa: S101  the grid sets it
        if column == NOW:
            return *standings.MARKS[row.standing.state], False
        if column == MARK and row.pupil_id in model.marks:
            return *standings.MARKS[StandingState(model.marks[row.pupil_id])], True
        if column == WHO and not row.representatives:
            return "circle-alert", "warning", False
        return "", "muted" if column in (NUMBER, WHO) else "text", column == NAME and here


def _paint_ground(painter: QPainter, rect: QRect, *, here: bool, first: bool) -> None:
    colours = theme.tokens()
    painter.fillRect(rect, QColor(colours.selection if here and not colours.inverted else colours.base))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
    if here and first:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))


def _paint_frame(painter: QPainter, rect: QRect, *, focused: bool) -> None:
    colours = theme.tokens()
    painter.setPen(QColor(colours.accent if focused else colours.border))
    painter.setBrush(QColor(colours.base))
    box = rect.adjusted(theme.px(2), 2, -theme.px(3), -3)
    painter.drawRoundedRect(box, 3, 3)
    if focused:
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)


def _paint_words(painter: QPainter, inside: QRect, text: str, icon: str, colour: str, *, strong: bool) -> None:
    ink = getattr(theme.tokens(), colour)
    if icon and text:
        painter.drawPixmap(inside.left(), inside.center().y() - theme.px(8) + 1, pixmap(icon, ink))
        inside = inside.adjusted(theme.px(22), 0, 0, 0)
    painter.setFont(theme.font(strong=strong))
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)
