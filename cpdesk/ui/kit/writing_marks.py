"""How letters of a note look beyond what she chose: headings stand out, words that nobody knows are underlined.

It writes nothing into the document, so neither the text nor its undo knows of it. A long note is looked through in
slices between two keys, what is seen first.
"""

from time import perf_counter
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from cpdesk.rules.notes import BlockKind
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.spelling import Speller, word_at
from cpdesk.ui.kit.writing_blocks import kind_of

SLICE: Final = 0.004
"""Seconds of one slice: a key pressed meanwhile is not felt."""


class LetterMarks(QSyntaxHighlighter):
    """Marks the letters of one text."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._speller: Speller | None = None
        self._later: list[QTextBlock] = []
        self._begun = 0.0
        self._at: QTextBlock | None = None
        super().__init__(text.document())
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)
        text.cursorPositionChanged.connect(self._moved)

    @property
    def waits(self) -> bool:
        """Tell whether something is still to be looked through."""
        return bool(self._later)

    def use(self, speller: Speller | None) -> None:
        """Check with a speller, or not at all; what is seen first."""
        self._speller = speller
        self._later.clear()
        block = self.document().begin()
        while block.isValid():
            self._later.append(block)
            block = block.next()
        self._idle.start()

    def highlightBlock(self, text: str) -> None:
        """Mark a line, or leave its words for later where the slice is over."""
        if kind_of(self.currentBlock()) is BlockKind.HEADING:
            heading = QTextCharFormat()
            heading.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text) + 1, heading)
        if self._speller is None:
            return
        now = perf_counter()
        if not self._idle.isActive():
            self._begun = now
            self._idle.start()
        if now - self._begun > SLICE:
            self._later.append(self.currentBlock())
        else:
            self._spell(self._speller, text)

    def _spell(self, speller: Speller, text: str) -> None:
        caret = self._caret_in(self.currentBlock())
        plain = max(text, default="") <= "\uffff"
        wrong = (
            QTextCharFormat(self.format(0)) if kind_of(self.currentBlock()) is BlockKind.HEADING else QTextCharFormat()
        )
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(QColor(theme.tokens().error))
        for start, end in speller.wrong(text):
            if caret is not None and start < caret <= end:
                self._at = self.currentBlock()
                continue
            first = start if plain else _units(text[:start])
            self.setFormat(first, _units(text[start:end]), wrong)

    def _caret_in(self, block: QTextBlock) -> int | None:
        """Return where in a line she writes just now: a word is not judged before it is finished."""
        cursor = self._text.textCursor()
        if not self._text.hasFocus() or cursor.block() != block:
            return None
        return cursor.positionInBlock()

    def _moved(self) -> None:
        """Judge the word that was being written as soon as the caret leaves it."""
        block, cursor = self._at, self._text.textCursor()
        if block is None or not block.isValid():
            return
        if cursor.block() == block and word_at(block.text(), cursor.positionInBlock()) is not None:
            return
        self._at = None
        self.rehighlightBlock(block)

    def _go_on(self) -> None:
        if not self._later:
            return
        self._begun = perf_counter()
        top = self._text.cursorForPosition(self._text.viewport().rect().topLeft()).blockNumber()
        end = self._text.cursorForPosition(self._text.viewport().rect().bottomRight()).blockNumber()
        self._later.sort(key=lambda block: top <= block.blockNumber() <= end)
        left, self._later = self._later, []
        while left and perf_counter() - self._begun < SLICE:
            block = left.pop()
            if block.isValid():
                self.rehighlightBlock(block)
        self._later = left + self._later
        if self._later:
            self._idle.start()


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)
