"""The table of the week: painted blocks, keys and mouse that move a session, Enter that opens."""

from datetime import datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cpdesk.casework.today import Meeting, MeetingState, telling
from cpdesk.ui.calendar.model import CELL, SLOT, Cell, Week, WeekModel, said
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.model import Index
from cpdesk.words import clock_time, translate

ROW: Final = 24
HOURS: Final = 52
_PAD: Final = 6
_LOOKS: Final = {
    MeetingState.COMING: ("clock", "accent"),
    MeetingState.UNRECORDED: ("circle-alert", "warning"),
    MeetingState.RECORDED: ("check", "ok"),
    MeetingState.SIGNED: ("badge-check", "ok"),
    MeetingState.CANCELLED: ("circle-minus", "muted"),
    MeetingState.MISSED: ("circle-minus", "muted"),
}
_STEPS: Final[dict[int, timedelta]] = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(minutes=-SLOT),
    Qt.Key.Key_Down: timedelta(minutes=SLOT),
}


class WeekView(QTableView):
    """A week.

    Attributes:
        opened: the chosen cell is to be opened.
        moved: a planned session is to be moved: its number and the new moment.
        turned: another week is wanted: so many weeks on, 0: this one.

    """

    opened = Signal(object)
    moved = Signal(int, object)
    turned = Signal(int)

    def __init__(self, model: WeekModel) -> None:
        super().__init__()
        self._week = model
        self._dragged: Meeting | None = None
        self._pressed = QPoint()
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.doubleClicked.connect(self._open)
        theme.changes.changed.connect(self.fit)
        self.fit()

    def show_week(self, week: Week, chosen: datetime) -> None:
        """Show a week with the cell of a moment chosen."""
        self.clearSpans()
        self._week.show(week)
        for (row, column), rows in self._week.spans().items():
            if rows > 1:
                self.setSpan(row, column, rows, 1)
        self.fit()
        self.choose(chosen)

    def choose(self, at: datetime) -> None:
        """Choose the cell of a moment."""
        row, column = self._week.place_of(at)
        taken = [each for each in self._week.week.meetings if each.at <= at < each.at + timedelta(minutes=each.minutes)]
        if taken:
            row, column = self._week.place_of(taken[-1].at)
        self.setCurrentIndex(self._week.index(row, column))

    def chosen(self) -> Cell | None:
        """Return the chosen cell."""
        return self._week.cell(self.currentIndex())

    def fit(self) -> None:
        """Size rows and hours by the text."""
        corner = f"QTableCornerButton::section {{ background: {theme.tokens().window}; border: none; }}"
        if self.styleSheet() != corner:
            self.setStyleSheet(corner)
        whole = max([1, *(len(said(cell)) for cell in self._whole())])
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.verticalHeader().setFixedWidth(theme.px(HOURS))
        if self._week.rowCount():
            self.setRowHeight(0, theme.px(20 * min(whole, 3) + 8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter, move with Ctrl and an arrow, turn the week with Page Up and Down."""
        key, plain = event.key(), not event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and plain:
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home and plain:
            self.turned.emit(0)
        elif key in _STEPS and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._move(_STEPS[key])
        elif plain and self._leaves(key):
            self.turned.emit(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a planned session."""
        super().mousePressEvent(event)
        self._dragged, self._pressed = self._planned(), event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that it is being moved."""
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is not None and far:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go on another half hour."""
        super().mouseReleaseEvent(event)
        dragged, self._dragged = self._dragged, None
        held = self.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        self.unsetCursor()
        place = event.position().toPoint()
        cell = self._week.cell(self.indexAt(place))
        if held and dragged is not None and cell is not None and not cell.whole:
            row = self.rowAt(place.y()) - self.rowAt(self._pressed.y())
            days = cell.at.date() - dragged.at.date()
            self._ask_move(dragged, dragged.at + timedelta(days=days.days, minutes=row * SLOT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size anew."""
        super().resizeEvent(event)
        self.fit()

    def _open(self, index: QModelIndex) -> None:
        cell = self._week.cell(index)
        if cell is not None:
            self.opened.emit(cell)

    def _move(self, by: timedelta) -> None:
        planned = self._planned()
        if planned is not None:
            self._ask_move(planned, planned.at + by)

    def _ask_move(self, planned: Meeting, at: datetime) -> None:
        if at != planned.at:
            self.moved.emit(planned.appointment_id, at)

    def _planned(self) -> Meeting | None:
        """Return the planned session in the chosen cell that can be moved."""
        cell = self.chosen()
        movable = (MeetingState.COMING, MeetingState.UNRECORDED)
        found = [] if cell is None else [each for each in cell.meetings if each.state in movable]
        return found[0] if found else None

    def _leaves(self, key: int) -> bool:
        column = self.currentIndex().column()
        return (key == Qt.Key.Key_Left and column == 0) or (
            key == Qt.Key.Key_Right and column == self._week.columnCount() - 1
        )

    def _whole(self) -> list[Cell]:
        found = (self._week.cell(self._week.index(0, at)) for at in range(self._week.columnCount()))
        return [cell for cell in found if cell is not None]


class _CellDelegate(QStyledItemDelegate):
    """Paints the ground of a half hour and the blocks of its sessions."""

    def __init__(self, view: WeekView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell: Cell = index.data(CELL)
        rect: Any = option.rect
        chosen = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, cell, chosen=chosen)
        if cell.whole:
            _paint_lines(painter, rect, said(cell))
        for at, meeting in enumerate(cell.meetings):
            width = rect.width() // len(cell.meetings)
            _paint_block(painter, QRect(rect.left() + at * width, rect.top(), width, rect.height()), meeting)
        if chosen and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, cell: Cell, *, chosen: bool) -> None:
        colours = theme.tokens()
        free = not cell.works or not cell.taught
        ground = colours.selection if chosen else colours.side if free else colours.base
        painter.fillRect(rect, QColor(ground))
        line = QColor(colours.hairline)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line)
        if cell.whole or cell.at.minute == SLOT:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)


def _paint_lines(painter: QPainter, rect: QRect, told: list[str]) -> None:
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(theme.tokens().text))
    height = theme.px(20)
    room = rect.adjusted(theme.px(_PAD), theme.px(4), -theme.px(_PAD), 0)
    most = 3
    shown = (
        told
        if len(told) <= most
        else [*told[: most - 1], translate("Calendar", "and %n more", "", len(told) - most + 1)]
    )
    for at, text in enumerate(shown):
        line = QRect(room.left(), room.top() + at * height, room.width(), height)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), _elided(painter, text, room.width()))


def _paint_block(painter: QPainter, rect: QRect, meeting: Meeting) -> None:
    colours = theme.tokens()
    icon, colour = _LOOKS[meeting.state]
    ink = QColor(getattr(colours, colour))
    box = rect.adjusted(2, 1, -4, -2)
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.setBrush(QColor(colours.base if meeting.state is not MeetingState.COMING else colours.strip))
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    painter.fillRect(box.left(), box.top() + 2, 3, box.height() - 3, ink)
    inside = box.adjusted(theme.px(_PAD) + 2, 1, -theme.px(2), -1)
    side = theme.px(16)
    painter.drawPixmap(inside.left(), inside.top() + (theme.px(ROW - 4) - side) // 2, pixmap(icon, ink.name()))
    off = meeting.state in (MeetingState.CANCELLED, MeetingState.MISSED)
    painter.setPen(QColor(colours.muted if off else colours.text))
    strong = meeting.state in (MeetingState.COMING, MeetingState.UNRECORDED)
    painter.setFont(theme.font(theme.SMALL, strong=strong))
    height = theme.px(ROW - 4)
    rows = _rows(meeting, lines=max(1, inside.height() // height))
    for at, text in enumerate(rows):
        left = inside.left() + (side + theme.px(4) if at == 0 else 0)
        line = QRect(left, inside.top() + at * height, inside.right() - left, height)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), _elided(painter, text, line.width()))
        painter.setFont(theme.font(theme.SMALL))


def _rows(meeting: Meeting, *, lines: int) -> list[str]:
    """Return the lines of a block: hour and name, the place in the series, where it is."""
    more = []
    if meeting.of:
        more.append(translate("Calendar", "{number} of {all}").format(number=meeting.number, all=meeting.of))
    more += [part for part in (meeting.place,) if part]
    if lines == 1:
        return [f"{clock_time(meeting.at)} {telling.meeting(meeting)}"]
    return [f"{clock_time(meeting.at)} {telling.meeting(meeting)}", *([" · ".join(more)] if more else [])]


def _elided(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
