"""Keys of a note beyond those of any text: persons go as a whole, lists and headings begin and end."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from cpdesk.rules.notes import BlockKind
from cpdesk.ui.kit.writing_blocks import block_format, char_format, kind_of, mark_of, tag_around

_TYPED_MARKS: Final = frozenset({"#", "##", "###", "-", ">"})
_DELETES: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def pressed(text: QTextEdit, event: QKeyEvent) -> bool:
    """Do what a key does in a note in particular; tell whether it did anything."""
    if text.isReadOnly():
        return False
    return _deletes_whole(text, event) or _leaves_mark(text, event) or _begins_mark(text, event)


def outside(document: QTextDocument, position: int, from_where: int) -> int:
    """Return a position that is not inside a person's name: the edge on the far side of where one comes from."""
    met = tag_around(document.findBlock(position), position)
    if met is None or position in met:
        return position
    return met[0] if from_where > position else met[1]


def chosen_blocks(text: QTextEdit) -> list[QTextBlock]:
    """Return the lines that are chosen, or the one with the caret."""
    cursor = text.textCursor()
    block = text.document().findBlock(cursor.selectionStart())
    last = text.document().findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def _deletes_whole(text: QTextEdit, event: QKeyEvent) -> bool:
    cursor = text.textCursor()
    if event.key() not in _DELETES or cursor.hasSelection():
        return False
    at, back = cursor.position(), event.key() == Qt.Key.Key_Backspace
    met = tag_around(cursor.block(), at)
    if met is None or at != met[1 if back else 0]:
        return False
    cursor.setPosition(met[0])
    cursor.setPosition(met[1], QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    return True


def _leaves_mark(text: QTextEdit, event: QKeyEvent) -> bool:
    """Make a marked line plain at its beginning by Backspace, or by Enter where it is empty or a heading."""
    cursor = text.textCursor()
    block = cursor.block()
    if cursor.hasSelection() or not mark_of(block):
        return False
    if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart():
        cursor.setBlockFormat(block_format(""))
        return True
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
        return False
    if not block.text():
        cursor.setBlockFormat(block_format(""))
        return True
    kind = kind_of(block)
    if kind in (BlockKind.HEADING, BlockKind.DONE) and cursor.atBlockEnd():
        mark = "" if kind is BlockKind.HEADING else BlockKind.TO_DO
        cursor.insertBlock(block_format(mark), char_format())
        text.ensureCursorVisible()
        return True
    return False


def _begins_mark(text: QTextEdit, event: QKeyEvent) -> bool:
    """Make a line what was typed before the space at its beginning: - an item, ## a heading, > a quotation."""
    cursor = text.textCursor()
    typed = cursor.block().text()
    fits = event.text() == " " and cursor.atBlockEnd() and typed in _TYPED_MARKS and not mark_of(cursor.block())
    if not fits:
        return False
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.setPosition(cursor.block().position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.setBlockFormat(block_format(typed))
    cursor.endEditBlock()
    return True
