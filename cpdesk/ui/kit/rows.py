"""Lists: rows with a selection bar, icons, badges and marked words; and the view that shows a paged model."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from cpdesk.rules.names import fold
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.model import STYLE, CellStyle, Index, PagedModel

ROW_HEIGHT: Final = 32
SHAPES: Final = ("level:none", "level:watch", "level:raised", "level:high")


class RowDelegate(QStyledItemDelegate):
    """Paints a cell as its ``CellStyle`` says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(super().sizeHint(option, index).width(), theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar, icon, badge or text, and the hairline below."""
        colours = theme.tokens()
        style = index.data(STYLE) or CellStyle()
        rect: Any = option.rect
        state: Any = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.selection if selected else colours.base))
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        painter.setPen(QPen(QColor(colours.hairline), 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(theme.px(10), 0, -theme.px(8), 0)
        if style.icon:
            inside = _paint_icon(painter, inside, style, colours)
        if style.badge:
            _paint_badge(painter, inside, str(index.data() or ""), style, colours)
        else:
            _paint_text(painter, inside, index, style, selected=selected)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


class ListView(QTreeView):
    """A list of rows; Enter opens, Tab leaves."""

    def __init__(self, model: PagedModel[Any], opened: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged, self._opened = model, opened
        self._kept: int | None = None
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_choice)
        model.modelReset.connect(lambda: self.choose(self._kept))
        self.setItemDelegate(RowDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.doubleClicked.connect(self._open)
        theme.changes.changed.connect(self.doItemsLayout)

    def size_columns(self, widths: list[int]) -> None:
        """Set the widths in pixels of the design; 0 takes the room that is left."""
        for at, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Stretch if not width else QHeaderView.ResizeMode.Fixed
            self.header().setSectionResizeMode(at, mode)
            if width:
                self.header().resizeSection(at, theme.px(width))

    def chosen(self) -> int | None:
        """Return the number of the chosen row."""
        return self._paged.id_at(self.currentIndex())

    def choose(self, row_id: int | None) -> None:
        """Choose the row with a number, where it is shown."""
        place = self._paged.place_of(row_id)
        if place.isValid():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def _keep_choice(self) -> None:
        self._kept = self.chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row_id = self._paged.id_at(index)
        if row_id is not None:
            self._opened(row_id)


def paint_level(painter: QPainter, box: QRect, level: str, colours: theme.Tokens) -> None:
    """Paint the shape of a level of support: dash, ring, half diamond, triangle; readable without colour."""
    size = theme.px(11)
    area = QRect(box.left(), box.center().y() - size // 2, size, size)
    colour = {"high": colours.error, "raised": colours.warning}.get(level, colours.muted)
    painter.setPen(QPen(QColor(colour), 1.6))
    if level == "high":
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygon([area.bottomLeft(), area.bottomRight(), _top(area)]))
    elif level == "raised":
        left, right = _middle(area, area.left()), _middle(area, area.right())
        painter.drawPolygon(QPolygon([_top(area), right, _bottom(area), left]))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygon([_top(area), _bottom(area), left]))
    elif level == "watch":
        painter.drawEllipse(area)
    else:
        painter.drawLine(_middle(area, area.left()), _middle(area, area.right()))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _top(area: QRect) -> Any:
    return QRect(area.center().x(), area.top(), 1, 1).topLeft()


def _bottom(area: QRect) -> Any:
    return QRect(area.center().x(), area.bottom(), 1, 1).topLeft()


def _middle(area: QRect, x: int) -> Any:
    return QRect(x, area.center().y(), 1, 1).topLeft()


def _paint_icon(painter: QPainter, inside: QRect, style: CellStyle, colours: theme.Tokens) -> QRect:
    if style.icon in SHAPES:
        paint_level(painter, inside, style.icon.removeprefix("level:"), colours)
    else:
        drawn = pixmap(style.icon, getattr(colours, style.colour or "muted"))
        painter.drawPixmap(inside.left(), inside.center().y() - theme.px(8) + 1, drawn)
    return inside.adjusted(theme.px(24), 0, 0, 0)


def _paint_badge(painter: QPainter, inside: QRect, text: str, style: CellStyle, colours: theme.Tokens) -> None:
    if not text:
        return
    painter.setFont(theme.font(theme.SMALL, strong=True))
    width = QFontMetrics(painter.font()).horizontalAdvance(text) + theme.px(14)
    height = theme.px(20)
    box = QRect(inside.left(), inside.center().y() - height // 2, min(width, inside.width()), height)
    filled = style.badge == "overdue"
    ground = {"overdue": colours.error, "today": colours.warning_back, "ok": colours.ok_back}.get(
        style.badge, colours.base
    )
    line = {"overdue": colours.error, "today": colours.warning, "ok": colours.ok}.get(style.badge, colours.border)
    painter.setPen(QPen(QColor(line), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colours.on_error if filled else line if style.badge != "plain" else colours.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_text(painter: QPainter, inside: QRect, index: Index, style: CellStyle, *, selected: bool) -> None:
    colours = theme.tokens()
    text = str(index.data() or "")
    painter.setFont(theme.font(strong=style.strong or (selected and index.column() == 0)))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    alignment = Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0))
    _paint_marks(painter, inside, shown, style.marked, metrics)
    colour = style.colour if style.colour and not style.icon else "muted" if style.muted else ""
    painter.setPen(QColor(getattr(colours, colour) if colour else colours.on_selection if selected else colours.text))
    painter.drawText(inside, int(alignment | Qt.AlignmentFlag.AlignVCenter), shown)


def _paint_marks(painter: QPainter, inside: QRect, shown: str, marked: tuple[str, ...], metrics: QFontMetrics) -> None:
    at = 0
    for word in shown.split(" "):
        folded = fold(word)
        found = next((len(mark) for mark in marked if mark and folded.startswith(mark)), 0)
        if found:
            left = inside.left() + metrics.horizontalAdvance(shown[:at])
            width = metrics.horizontalAdvance(word[:found])
            height = metrics.height()
            painter.fillRect(left, inside.center().y() - height // 2, width, height, QColor(theme.tokens().found))
        at += len(word) + 1
