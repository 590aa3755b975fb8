"""Lists: rows with a selection bar, icons, badges and marked words; and the view that shows a paged model."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
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
from cpdesk.ui.kit.marks import LEVELS, badge_width, level_colour, paint_badge, paint_level
from cpdesk.ui.kit.model import STYLE, CellStyle, Index, PagedModel

ROW_HEIGHT: Final = 32
TALL_ROW_HEIGHT: Final = 46
SHAPES: Final = tuple(f"level:{level}" for level in LEVELS)


class RowDelegate(QStyledItemDelegate):
    """Paints a cell as its ``CellStyle`` says; ``height`` in pixels of the design."""

    def __init__(self, parent: QObject, height: int = ROW_HEIGHT) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(super().sizeHint(option, index).width(), theme.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar, icon, badge or text, and the hairline below."""
        style = index.data(STYLE) or CellStyle()
        rect: Any = option.rect
        state: Any = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, index, state, focused=is_focused(option, index))
        inside = rect.adjusted(theme.px(10), 0, -theme.px(8), -1)
        if style.icon:
            inside = _paint_icon(painter, inside, style, selected=selected)
        text = str(index.data() or "")
        if style.badge and text:
            paint_badge(painter, inside, style.badge, text)
        elif style.lead or style.tail:
            _paint_sentence(painter, inside, style, text, selected=selected)
        elif style.second:
            upper, lower = _halves(inside)
            _paint_text(painter, upper, index, style, text, selected=selected)
            _paint_second(painter, lower, style.second, selected=selected)
        else:
            _paint_text(painter, inside, index, style, text, selected=selected)
        painter.restore()


class ListView(QTreeView):
    """A list of rows; Enter opens, Tab leaves."""

    def __init__(self, model: PagedModel[Any], opened: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged, self._opened = model, opened
        self._kept: int | None = None
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_choice)
        model.modelReset.connect(self._choose_again)
        self.setItemDelegate(RowDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
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

    def _choose_again(self) -> None:
        self.choose(self._kept)

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


def is_focused(option: QStyleOptionViewItem, index: Index) -> bool:
    """Tell whether the focus is in a cell's row; Qt's own frame round a row is a blurred one."""
    view: Any = option.widget
    if not isinstance(view, QTreeView) or not view.hasFocus():
        return False
    current = view.currentIndex()
    return current.row() == index.row() and current.parent() == index.parent()


def _paint_ground(painter: QPainter, rect: QRect, index: Index, state: QStyle.StateFlag, *, focused: bool) -> None:
    colours = theme.tokens()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    first, last = index.column() == 0, not index.sibling(index.row(), index.column() + 1).isValid()
    painter.fillRect(rect, QColor(colours.selection if selected else colours.hover if hovered else colours.base))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
    if selected and first:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
    if focused:
        line = QColor(colours.on_selection if colours.inverted and selected else colours.accent)
        for edge in (rect.top(), rect.bottom() - 1):
            painter.fillRect(rect.left(), edge, rect.width(), 2, line)
        if first:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), line)
        if last:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), line)


def _paint_icon(painter: QPainter, inside: QRect, style: CellStyle, *, selected: bool) -> QRect:
    colours = theme.tokens()
    inverted = colours.on_selection if selected and colours.inverted else ""
    if style.icon in SHAPES:
        level = style.icon.removeprefix("level:")
        paint_level(painter, inside, level, inverted or level_colour(level))
    else:
        drawn = pixmap(style.icon, inverted or getattr(colours, style.colour or "muted"))
        painter.drawPixmap(inside.left(), inside.center().y() - theme.px(8) + 1, drawn)
    return inside.adjusted(theme.px(24), 0, 0, 0)


def _paint_text(painter: QPainter, inside: QRect, index: Index, style: CellStyle, text: str, *, selected: bool) -> None:
    painter.setFont(theme.font(strong=style.strong or (selected and index.column() == 0)))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    alignment = Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0))
    if style.marked and not (selected and theme.tokens().inverted):
        _paint_marks(painter, inside, shown, style.marked, metrics)
    painter.setPen(QColor(_ink(style, selected=selected)))
    painter.drawText(inside, int(alignment | Qt.AlignmentFlag.AlignVCenter), shown)


def _paint_sentence(painter: QPainter, inside: QRect, style: CellStyle, text: str, *, selected: bool) -> None:
    """Paint strong words, then the text, then a badge; the text gives way first."""
    badge = badge_width("late", style.tail) + theme.px(8) if style.tail else 0
    lead = f"{style.lead}: " if style.lead and text else style.lead
    ink, left, right = QColor(_ink(style, selected=selected)), inside.left(), inside.right() - badge
    for words, strong in ((lead, True), (text, False)):
        painter.setFont(theme.font(strong=strong))
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(inside.adjusted(left - inside.left(), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), shown)
        left += metrics.horizontalAdvance(shown)
    if style.tail:
        room = QRect(left + theme.px(8), inside.top(), badge, inside.height())
        paint_badge(painter, room, "late", style.tail)


def _paint_second(painter: QPainter, inside: QRect, text: str, *, selected: bool) -> None:
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(_ink(CellStyle(muted=True), selected=selected)))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _ink(style: CellStyle, *, selected: bool) -> str:
    colours = theme.tokens()
    if selected and colours.inverted:
        return colours.on_selection
    token = style.colour if style.colour and not style.icon else "muted" if style.muted else ""
    return str(getattr(colours, token)) if token else colours.on_selection if selected else colours.text


def _halves(inside: QRect) -> tuple[QRect, QRect]:
    height = theme.px(18)
    top = inside.center().y() - height
    return QRect(inside.left(), top, inside.width(), height), QRect(inside.left(), top + height, inside.width(), height)


def _paint_marks(painter: QPainter, inside: QRect, shown: str, marked: tuple[str, ...], metrics: QFontMetrics) -> None:
    at = 0
    for word in shown.split(" "):
        found = _found_length(word, marked)
        if found:
            left = inside.left() + metrics.horizontalAdvance(shown[:at])
            width = metrics.horizontalAdvance(word[:found])
            box = QRectF(left - 1, inside.center().y() - metrics.height() / 2, width + 2, metrics.height() + 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens().found))
            painter.drawRoundedRect(box, 3, 3)
        at += len(word) + 1


def _found_length(word: str, marked: tuple[str, ...]) -> int:
    """Return how many letters of the word are what was looked for; folding drops ь and ъ, so it is tried on."""
    best = max((mark for mark in marked if mark and fold(word).startswith(mark)), key=len, default="")
    return next((length for length in range(1, len(word) + 1) if fold(word[:length]) == best), 0) if best else 0
