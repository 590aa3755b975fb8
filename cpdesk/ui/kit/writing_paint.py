"""What is painted beside the lines of a note: bullets, boxes, the bar of a quotation, what is still to be filled in."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from cpdesk.rules.notes import BlockKind
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.writing_blocks import kind_of

_BOX: Final = 13


def marks(text: QTextEdit, empty: str) -> None:
    """Paint the marks of the lines that are seen; ``empty`` are the words beside a heading with nothing under it."""
    painter = QPainter(text.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block, top, line in _seen(text):
        kind = kind_of(block)
        if kind is BlockKind.ITEM:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens().text))
            painter.drawEllipse(QPointF(theme.px(10), top + line / 2), theme.px(2.5), theme.px(2.5))
        elif kind in (BlockKind.TO_DO, BlockKind.DONE):
            _box(painter, top + line / 2, done=kind is BlockKind.DONE)
        elif kind is BlockKind.QUOTATION:
            height = text.document().documentLayout().blockBoundingRect(block).height()
            painter.fillRect(QRectF(theme.px(8), top, 3, height), QColor(theme.tokens().border))
        elif kind is BlockKind.HEADING and empty and _is_left_empty(block):
            _to_fill(painter, text, block, top, line, empty)
    painter.end()


def _seen(text: QTextEdit) -> Iterator[tuple[QTextBlock, float, float]]:
    """Yield the blocks that are seen, where each begins and how high its first line is."""
    layout, scrolled = text.document().documentLayout(), text.verticalScrollBar().value()
    block = text.cursorForPosition(text.viewport().rect().topLeft()).block()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() - scrolled > text.viewport().height():
            return
        first = block.layout().lineAt(0)
        yield block, rect.top() - scrolled + first.y(), first.height()
        block = block.next()


def _box(painter: QPainter, middle: float, *, done: bool) -> None:
    side = theme.px(_BOX)
    rect = QRectF(theme.px(4), middle - side / 2, side, side)
    painter.setPen(QPen(QColor(theme.tokens().accent if done else theme.tokens().border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 3, 3)
    if done:
        painter.drawPixmap(rect.toRect(), pixmap("check", theme.tokens().accent, _BOX))


def _to_fill(painter: QPainter, text: QTextEdit, block: QTextBlock, top: float, line: float, words: str) -> None:
    left = block.layout().lineAt(0).naturalTextRect().right() + text.document().documentMargin() + theme.px(14)
    colour = theme.tokens().warning
    side = theme.px(14)
    painter.drawPixmap(int(left), int(top + (line - side) / 2), pixmap("circle-alert", colour, 14))
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(colour))
    where = QRectF(left + side + theme.px(6), top, text.viewport().width() - left, line)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), words)


def _is_left_empty(heading: QTextBlock) -> bool:
    if not heading.text().strip():
        return False
    block = heading.next()
    while block.isValid() and kind_of(block) is not BlockKind.HEADING:
        if block.text().strip():
            return False
        block = block.next()
    return True
