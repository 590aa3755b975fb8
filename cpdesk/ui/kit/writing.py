"""A note being written: letters with their looks on the screen, plain Markdown underneath."""

from typing import Any, Final

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from cpdesk.rules import notes
from cpdesk.rules.notes import BlockKind, Span, Tag
from cpdesk.ui.kit import theme, writing_blocks, writing_keys, writing_paint
from cpdesk.ui.kit.writing_blocks import STARS, block_format, char_format, kind_of

_NEXT_MARK: Final = {BlockKind.TO_DO: BlockKind.DONE, BlockKind.DONE: BlockKind.PARAGRAPH}


class NoteText(QTextEdit):
    """The text of a note. Tab leaves it; nothing foreign comes in but words, and nothing is ever loaded.

    Attributes:
        too_long: what was pasted would make it longer than a note may be; nothing was pasted.
        person_wanted: somebody is to be named where the caret stands: @ was typed.

    """

    too_long = Signal()
    person_wanted = Signal()

    def __init__(self, lines: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._copied = ("", "")
        self._empty_mark = ""
        self._was_at = 0
        self._read: str | None = None
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(2)
        self.document().contentsChange.connect(lambda *_: self._forget())
        self.cursorPositionChanged.connect(self._stay_out_of_tags)
        theme.changes.changed.connect(self._look_again)

    def sizeHint(self) -> QSize:
        """Return the room for its lines."""
        return QSize(theme.px(240), self.fontMetrics().lineSpacing() * self._lines + theme.px(18))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(theme.px(120), self.fontMetrics().lineSpacing() * 4 + theme.px(18))

    @property
    def draft(self) -> str:
        """The Markdown of what is written, as it stands."""
        if self._read is None:
            self._read = writing_blocks.text_of(self.document())
        return self._read

    @draft.setter
    def draft(self, text: str) -> None:
        writing_blocks.put(self.document(), text)
        self._copied = ("", "")

    @property
    def value(self) -> str:
        """The Markdown of what is written, without white space around."""
        return self.draft.strip()

    @value.setter
    def value(self, text: str) -> None:
        self.draft = text

    def say_empty(self, words: str) -> None:
        """Set the words that stand beside a heading with nothing under it; none: nothing is said."""
        self._empty_mark = words
        self.viewport().update()

    def toggle_stars(self, stars: int) -> None:
        """Make the chosen words bold (2) or italic (1), or plain again."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.setCurrentCharFormat(char_format(int(self.currentCharFormat().property(STARS) or 0) ^ stars))
            return
        last = QTextCursor(cursor)
        last.setPosition(cursor.selectionEnd())
        now = int(last.charFormat().property(STARS) or 0)
        form = char_format(now ^ stars)
        form.setProperty(STARS, now ^ stars)
        form.setFontWeight(char_format(2).fontWeight() if (now ^ stars) & 2 else theme.font().weight())
        form.setFontItalic(bool((now ^ stars) & 1))
        cursor.mergeCharFormat(form)

    def toggle_mark(self, kind: BlockKind) -> None:
        """Make the chosen lines headings, items or things to do, or plain lines again; a thing to do is done first."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for block in writing_keys.chosen_blocks(self):
            now = kind_of(block)
            mark = kind if now not in (kind, BlockKind.DONE) else _NEXT_MARK.get(now, BlockKind.PARAGRAPH)
            QTextCursor(block).setBlockFormat(block_format(mark))
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def insert_person(self, tag: Tag, name: str) -> None:
        """Name a person where the caret stands, and go on writing behind."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        writing_blocks.insert_span(cursor, Span(name, tag=tag))
        cursor.insertText(" ", char_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def insert_note(self, text: str) -> None:
        """Insert Markdown where the caret stands, on lines of its own; the caret goes under its first heading."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if cursor.block().text():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock(block_format(""), char_format())
        first = cursor.blockNumber()
        writing_blocks.insert(cursor, notes.parse(writing_blocks.tidy(text)))
        cursor.endEditBlock()
        begun = self.document().findBlockByNumber(first)
        under = begun.next() if kind_of(begun) is BlockKind.HEADING and begun.next().isValid() else begun
        self._go_to(under)

    def go_under(self, heading: str) -> None:
        """Put the caret where something is to be written under a heading."""
        block = self.document().begin()
        while block.isValid():
            if kind_of(block) is BlockKind.HEADING and block.text().strip() == heading:
                below = block.next()
                if not below.isValid() or kind_of(below) is BlockKind.HEADING:
                    cursor = QTextCursor(block)
                    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                    cursor.insertBlock(block_format(""), char_format())
                    below = cursor.block()
                self._go_to(below)
                return
            block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, keep persons whole, begin and end lists."""
        if writing_keys.pressed(self, event) or self._names_somebody(event):
            return
        writes = event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.MetaModifier
        if event.text() and writes and self.textCursor().hasSelection() and not self.isReadOnly():
            self.textCursor().removeSelectedText()
        self._write_plainly()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composes; it is never a part of a person's name."""
        self._write_plainly()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a thing to do by a click on its box."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        kind = kind_of(block)
        if kind in (BlockKind.TO_DO, BlockKind.DONE) and not self.isReadOnly():
            if event.position().x() < self.document().documentMargin() + theme.px(writing_blocks.INDENT):
                other = BlockKind.DONE if kind is BlockKind.TO_DO else BlockKind.TO_DO
                QTextCursor(block).setBlockFormat(block_format(other))
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks before the lines and what is still to be filled in."""
        super().paintEvent(event)
        writing_paint.marks(self, "" if self.isReadOnly() else self._empty_mark)

    def loadResource(self, _kind: int, _name: Any) -> None:
        """Load nothing: a note has no pictures, and none is fetched from anywhere."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words alone; what is pasted back here is the note again, with its persons."""
        scratch = self.document().clone()
        writing_blocks.put(scratch, "")
        QTextCursor(scratch).insertFragment(QTextDocumentFragment(self.textCursor()))
        markdown = writing_blocks.text_of(scratch)
        words = "\n".join(each.text for each in notes.parse(markdown))
        self._copied = (words, markdown)
        made = QMimeData()
        made.setText(words)
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words alone."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words and the part of Markdown that a note has; of a page its words, never its pictures."""
        text = source.text() if source.hasText() else QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        cursor = self.textCursor()
        chosen = cursor.selectionEnd() - cursor.selectionStart()
        if self.document().characterCount() - chosen + len(text) > notes.LONGEST:
            self.too_long.emit()
            return
        words, markdown = self._copied
        text = markdown if text == words else writing_blocks.tidy(text).replace("\ufffc", "")
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        writing_blocks.insert(cursor, notes.parse(text))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def caret_rect(self) -> QRect:
        """Return where the caret stands in the window of this widget."""
        shown = self.cursorRect()
        return QRect(self.viewport().mapTo(self, shown.topLeft()), shown.size())

    def _forget(self) -> None:
        """Read the text anew when it is asked for next: a draft of a long note is asked for again and again."""
        self._read = None

    def _go_to(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        self.setFocus()
        self.ensureCursorVisible()

    def _names_somebody(self, event: QKeyEvent) -> bool:
        """Ask for a person at @, where a word may begin."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-1:]
        if event.text() != "@" or before.isalnum() or self.isReadOnly():
            return False
        self.person_wanted.emit()
        return True

    def _write_plainly(self) -> None:
        """Let nothing typed become a part of a person's name."""
        if not self.textCursor().hasSelection() and writing_blocks.is_tag(self.currentCharFormat()):
            self.setCurrentCharFormat(char_format())

    def _stay_out_of_tags(self) -> None:
        """Pass over a person as over one letter, and choose the whole of one or nothing."""
        cursor = self.textCursor()
        at, anchor, before = cursor.position(), cursor.anchor(), self._was_at
        where = writing_keys.outside(self.document(), at, before)
        from_where = writing_keys.outside(self.document(), anchor, at)
        if (where, from_where) != (at, anchor):
            cursor.setPosition(from_where)
            cursor.setPosition(where, QTextCursor.MoveMode.KeepAnchor)
            self._was_at = where
            self.setTextCursor(cursor)
        self._was_at = where

    def _look_again(self) -> None:
        """Take the colours and sizes of the theme in force; what was undone before cannot come back."""
        at = self.textCursor().position()
        self.draft = self.draft
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
