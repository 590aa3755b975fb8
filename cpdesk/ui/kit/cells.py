"""What the cell of a list looks like: its ground, icon, badge, marked words, a strong beginning, a second line."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from cpdesk.rules.names import fold
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.marks import LEVELS, badge_width, level_colour, paint_badge, paint_level
from cpdesk.ui.kit.model import STYLE, CellStyle, Index

SHAPES: Final = tuple(f"level:{level}" for level in LEVELS)
LINE: Final = 19
_ICON: Final = 24
_PLAIN: Final = CellStyle()


def is_focused(option: QStyleOptionViewItem, index: Index) -> bool:
    """Tell whether the focus is in a cell's row; Qt's own frame round a row is a blurred one."""
    view: Any = option.widget
    if not isinstance(view, QTreeView) or not view.hasFocus():
        return False
    current = view.currentIndex()
    return current.row() == index.row() and current.parent() == index.parent()


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, *, focused: bool, alone: bool = False
) -> None:
    """Paint the ground of a cell with the selection's bar, the focus' frame and the hairline; ``alone`` in its row."""
    colours = theme.tokens()
    rect: Any = option.rect
    state: Any = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    first, last = index.column() == 0, alone or not index.sibling(index.row(), index.column() + 1).isValid()
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


def paint_cell(painter: QPainter, inside: QRect, index: Index, *, selected: bool, leads: bool) -> None:
    """Paint what a cell says: icon, then badge, sentence, two lines or plain text; what does not fit is elided.

    ``leads``: it is the one that becomes strong where its row is selected.
    """
    style = index.data(STYLE) or _PLAIN
    if selected and leads:
        style = replace(style, strong=True)
    if style.icon:
        inside = _paint_icon(painter, inside, style, selected=selected)
    text = str(index.data() or "")
    if style.badge and text:
        paint_badge(painter, inside, style.badge, text)
    elif style.lead or style.tail:
        _paint_sentence(painter, inside, style, text, selected=selected)
    elif style.second:
        upper, lower = halves(inside)
        _paint_text(painter, upper, index, style, text, selected=selected)
        _paint_second(painter, lower, style.second, selected=selected)
    else:
        _paint_text(painter, inside, index, style, text, selected=selected)


def cell_width(index: Index) -> int:
    """Return how wide a cell is that elides nothing."""
    style, text = index.data(STYLE) or _PLAIN, str(index.data() or "")
    icon = theme.px(_ICON) if style.icon else 0
    if style.badge:
        return icon + (badge_width(style.badge, text) if text else 0)
    return icon + QFontMetrics(theme.font(strong=style.strong)).horizontalAdvance(text) + 1


def paint_words(painter: QPainter, inside: QRect, words: str, *, selected: bool) -> None:
    """Paint muted words in the size of the body."""
    painter.setFont(theme.font())
    painter.setPen(QColor(_ink(CellStyle(muted=True), selected=selected)))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)


def halves(inside: QRect) -> tuple[QRect, QRect]:
    """Return the two lines of a tall row."""
    height = theme.px(LINE)
    top = inside.center().y() - height
    return QRect(inside.left(), top, inside.width(), height), QRect(inside.left(), top + height, inside.width(), height)


def _paint_icon(painter: QPainter, inside: QRect, style: CellStyle, *, selected: bool) -> QRect:
    colours = theme.tokens()
    inverted = colours.on_selection if selected and colours.inverted else ""
    if style.icon in SHAPES:
        level = style.icon.removeprefix("level:")
        paint_level(painter, inside, level, inverted or level_colour(level))
    else:
        drawn = pixmap(style.icon, inverted or getattr(colours, style.colour or "muted"))
        painter.drawPixmap(inside.left(), inside.center().y() - theme.px(8) + 1, drawn)
    return inside.adjusted(theme.px(_ICON), 0, 0, 0)


def _paint_text(painter: QPainter, inside: QRect, index: Index, style: CellStyle, text: str, *, selected: bool) -> None:
    painter.setFont(theme.font(strong=style.strong))
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
