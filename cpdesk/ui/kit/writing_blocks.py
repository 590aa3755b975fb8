"""A note in a document: its blocks put there with their looks, and each line of it read back as Markdown."""

from collections.abc import Iterator
from itertools import count
from typing import Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from cpdesk.rules import notes
from cpdesk.rules.notes import Block, BlockKind, PersonKind, Span, Tag
from cpdesk.ui.kit import theme

_OWN: Final = QTextFormat.Property.UserProperty.value
MARK: Final = _OWN + 1
STARS: Final = _OWN + 2
TAG: Final = _OWN + 3
NAME: Final = _OWN + 4
SERIAL: Final = _OWN + 5
LINE_PERCENT: Final = 118
INDENT: Final = 22
"""Room for the mark before an item, in pixels of the design."""

_BREAKS: Final = str.maketrans(dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1", "\n") | {"\x00": ""})
_serials: Final = count(1)


def tidy(text: str) -> str:
    """Return a text with the line breaks that a document understands: one kind of them."""
    return text.replace("\r\n", "\n").translate(_BREAKS)


def put(document: QTextDocument, text: str) -> None:
    """Fill a document with a note; what was there is forgotten, its undo too."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert(QTextCursor(document), notes.parse(tidy(text)))
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, blocks: list[Block]) -> None:
    """Insert blocks at the cursor; the first goes on in the line where it stands, unless that line is empty."""
    cursor.beginEditBlock()
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(block_format(block.mark), char_format())
        elif block.mark and not cursor.block().text():
            cursor.setBlockFormat(block_format(block.mark))
        for span in block.spans:
            insert_span(cursor, span)
    cursor.endEditBlock()


def insert_span(cursor: QTextCursor, span: Span) -> None:
    """Insert a piece of a line in its style."""
    text = span.text if span.tag is None else f"@{span.text}"
    cursor.insertText(text, char_format(2 * span.bold + span.italic, span.tag, span.text))


def block_format(mark: str) -> QTextBlockFormat:
    """Return how a line of this mark stands."""
    made = QTextBlockFormat()
    if mark:
        made.setProperty(MARK, mark)
        made.setTopMargin(theme.px(8 if mark.startswith("#") else 0))
        made.setLeftMargin(0 if mark.startswith("#") else theme.px(INDENT))
    made.setBottomMargin(theme.px(2))
    made.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def char_format(stars: int = 0, tag: Tag | None = None, name: str = "") -> QTextCharFormat:
    """Return how letters look: ``stars`` 1 italic, 2 bold, 3 both; a person lies on a ground of its own."""
    made = QTextCharFormat()
    if stars:
        made.setProperty(STARS, stars)
        made.setFontWeight(QFont.Weight.DemiBold if stars & 2 else QFont.Weight.Normal)
        made.setFontItalic(bool(stars & 1))
    if tag is not None:
        made.setProperty(TAG, f"{tag.kind}:{tag.number}")
        made.setProperty(NAME, name)
        made.setProperty(SERIAL, next(_serials))  # else two tags side by side would melt into one
        made.setBackground(QColor(theme.tokens().selection))
        made.setForeground(QColor(theme.tokens().on_selection))
    return made


def mark_of(block: QTextBlock) -> str:
    """Return the mark of a line, empty for a paragraph."""
    return str(block.blockFormat().property(MARK) or "")


def kind_of(block: QTextBlock) -> BlockKind:
    """Return what a line is."""
    return Block(mark=mark_of(block)).kind


def line_of(block: QTextBlock) -> str:
    """Return a line as it is kept."""
    return notes.write([Block(tuple(_spans(block)), mark_of(block))])


def text_of(document: QTextDocument) -> str:
    """Return the note that stands in a document."""
    lines, block = [], document.begin()
    while block.isValid():
        lines.append(line_of(block))
        block = block.next()
    return "\n".join(lines)


def is_tag(form: QTextCharFormat) -> bool:
    """Tell whether letters of this format are a person's."""
    return form.hasProperty(TAG)


def tag_around(block: QTextBlock, position: int) -> tuple[int, int] | None:
    """Return where the person begins and ends in whose letters a position lies, the edges included."""
    for piece in _pieces(block):
        start, end = piece.position(), piece.position() + piece.length()
        if start <= position <= end and is_tag(piece.charFormat()):
            return start, end
    return None


def _spans(block: QTextBlock) -> Iterator[Span]:
    for piece in _pieces(block):
        form, text = piece.charFormat(), piece.text()
        stars = int(form.property(STARS) or 0)
        name = form.property(NAME)
        if name is not None and text == f"@{name}":
            kind, number = str(form.property(TAG)).split(":")
            yield Span(str(name), bool(stars & 2), bool(stars & 1), Tag(PersonKind(kind), int(number)))
        else:
            yield Span(text.replace("\u2028", "\n"), bool(stars & 2), bool(stars & 1))


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1
