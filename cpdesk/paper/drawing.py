"""Blocks of a document drawn by reportlab in the bundled Tinos."""

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import singledispatch
from io import BytesIO
from typing import Any, Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from cpdesk.paper import blocks, fonts
from cpdesk.paper.cells import CENTRE, Cell, Row
from cpdesk.paper.fonts import FONT
from cpdesk.paper.register import Rows, fitting

_PADDING: Final = 12  # reportlab leaves 6 points at each side of its frame
_FOOT: Final = 15 * mm
_HAIR: Final = 0.01
_EDITED: Final = colors.HexColor("#ffe9a8")
_WITH_HEADING: Final = 16 * mm  # a heading never stands alone at the foot of a page
_ONE_AT_A_TIME: Final = threading.Lock()


@dataclass(frozen=True)
class _Sheet:
    """The paper: its size and its margins in points; a wide one is bound at its upper side."""

    size: tuple[float, float] = A4
    left: float = 30 * mm
    right: float = 10 * mm
    top: float = 15 * mm
    bottom: float = 22 * mm

    @property
    def room(self) -> float:
        """How wide a line may be."""
        return self.size[0] - self.left - self.right - _PADDING


_HIGH: Final = _Sheet()
_WIDE: Final = _Sheet(landscape(A4), left=15 * mm, top=25 * mm)


def pdf(written: Iterable[blocks.Block], title: str, language: str, *, wide: bool = False) -> bytes:
    """Return the document. reportlab keeps fonts for the whole process, so one is drawn at a time."""
    buffer, sheet = BytesIO(), _WIDE if wide else _HIGH
    with _ONE_AT_A_TIME:
        fonts.register()
        canvas = _Numbered(sheet, buffer, pagesize=sheet.size, lang=language, invariant=1)
        canvas.setTitle(title)
        canvas.setAuthor("")
        laid = _Laying(canvas, sheet)
        for block in written:
            for piece in _drawn(block, sheet.room):
                laid.put(piece)
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


@dataclass(frozen=True)
class _Gap:
    """Some room between two pieces; none is left at the head of a page."""

    high: float


@dataclass(frozen=True)
class _Room:
    """Goes on over the next page unless there is so much room left."""

    high: float


class _Break:
    """Goes on over the next page."""


_Piece = Row | Rows | _Gap | _Room | _Break | blocks.Part


class _Laying:
    """Puts pieces below one another, and goes on over the next page where one ends."""

    def __init__(self, canvas: "_Numbered", sheet: _Sheet) -> None:
        self._canvas, self._left = canvas, sheet.left + _PADDING / 2
        self._top, self._foot = sheet.size[1] - sheet.top - _PADDING / 2, sheet.bottom + _PADDING / 2
        self._at = self._top

    def put(self, piece: _Piece) -> None:
        """Put a piece where the one before ended."""
        if isinstance(piece, Row | Rows):
            self._draw(piece)
        elif isinstance(piece, _Gap):
            self._at -= piece.high if self._at < self._top else 0
        elif isinstance(piece, blocks.Part):
            if self._canvas.parts:
                self._turn()
            self._canvas.parts.append(piece)
        elif self._at < self._top and (isinstance(piece, _Break) or piece.high > self._at - self._foot):
            self._turn()

    def _draw(self, piece: Row | Rows) -> None:
        left: Row | Rows | None = piece
        while left is not None:
            room = self._at - self._foot
            here, left = (left, None) if left.high <= room + _HAIR else _cut(left, room)
            if here is None and self._at == self._top:  # no page can hold it: it is seen that it is too long
                here, left = left, None
            if here is not None:
                self._at -= here.high
                here.draw(self._canvas, self._left, self._at)
            if left is not None:
                self._turn()

    def _turn(self) -> None:
        self._canvas.showPage()
        self._at = self._top


def _cut(piece: Row | Rows, room: float) -> tuple[Row | Rows | None, Row | Rows]:
    parts = piece.split(room)
    return (parts[0], parts[1]) if parts else (None, piece)


@singledispatch
def _drawn(block: Any, _room: float) -> Sequence[_Piece]:
    raise NotImplementedError(type(block).__name__)


@_drawn.register
def _(block: blocks.Letterhead, room: float) -> Sequence[_Piece]:
    names = [name for name in dict.fromkeys((block.left, block.right)) if name] or [""]
    head = [Cell(name, room / len(names), bold=True, at=CENTRE, pad=(6, 6)) for name in names]
    below = Cell(" · ".join(block.below), room, at=CENTRE, ruled=0.7)
    return [Row(head, 10, (3, 3)), Row([below], 9, (3, 3)), _Gap(3 * mm)]


@_drawn.register
def _(block: blocks.Columns, room: float) -> Sequence[_Piece]:
    sides = [Cell("\n".join(side), room / 2) for side in (block.left, block.right)]
    return [Row(sides, 10), _Gap(5 * mm)]


@_drawn.register
def _(block: blocks.Title, room: float) -> Sequence[_Piece]:
    parts: list[_Piece] = [_text(block.text, room, 14, bold=True, at=CENTRE)]
    if block.subtitle:
        parts.append(_text(block.subtitle, room, at=CENTRE))
    return [*parts, _Gap(4 * mm)]


@_drawn.register
def _(block: blocks.Line, room: float) -> Sequence[_Piece]:
    wide = min(pdfmetrics.stringWidth(block.label, FONT, 11) + 8, room * 0.45)
    back = _EDITED if block.edited else None
    return [Row([Cell(block.label, wide), Cell(block.value, room - wide, ruled=0.5, back=back)])]


@_drawn.register
def _(block: blocks.Section, room: float) -> Sequence[_Piece]:
    text = _text(block.text, room, back=_EDITED if block.edited else None)
    heading = _text(block.heading, room, bold=True)
    return [_Room(_WITH_HEADING), _Gap(2.5 * mm), heading, text]


@_drawn.register
def _(block: blocks.Paragraph, room: float) -> Sequence[_Piece]:
    text = _text(block.text, room, 9 if block.small else 11, bold=block.bold)
    heading = [_Room(_WITH_HEADING)] if block.bold else []
    return [*heading, text, _Gap(2 * mm)]


@_drawn.register
def _(block: blocks.Big, room: float) -> Sequence[_Piece]:
    cell = Cell(block.text, room, bold=True, at=CENTRE, pad=(6, 6))
    return [Row([cell], 20, (10, 14), boxed=True), _Gap(5 * mm)]


@_drawn.register
def _(block: blocks.Table, room: float) -> Sequence[_Piece]:
    widths = [room * width for width in block.widths]
    return [Rows(block.head, block.rows, widths, 10, numbers=block.numbers), _Gap(5 * mm)]


@_drawn.register
def _(block: blocks.Register, room: float) -> Sequence[_Piece]:
    widths = fitting(block.head, block.rows, [room * width for width in block.widths])
    return [Rows(block.head, block.rows, widths), _Gap(5 * mm)]


@_drawn.register
def _(block: blocks.Signatures, room: float) -> Sequence[_Piece]:
    parts: list[Row | _Gap] = []
    for position, name in block.lines:
        signed = Cell("", room * 0.22, ruled=0.5)
        parts += [_Gap(5 * mm), Row([Cell(position, room * 0.4), signed, Cell(name, room * 0.38, pad=(6, 4))])]
    return [_Gap(3 * mm), *_together(parts)]


@_drawn.register
def _(block: blocks.TearOff, room: float) -> Sequence[_Piece]:
    head = [Row([Cell(block.title, room, bold=True)], 10, (6, 2), dashed=True)]
    head += [Row([Cell(block.text, room)], 10)] if block.text else []
    wide = max((pdfmetrics.stringWidth(line, FONT, 10) + 8 for line in block.lines), default=0)
    wide = min(wide, room * 0.6)
    lines = [Row([Cell(line, wide), Cell("", room - wide, ruled=0.5)], 10, (4, 2)) for line in block.lines]
    return _together([_Gap(8 * mm), *head, *lines])


@_drawn.register
def _(block: blocks.Space, _room: float) -> Sequence[_Piece]:
    return [_Gap(block.millimetres * mm)]


@_drawn.register
def _(_: blocks.NewPage, _room: float) -> Sequence[_Piece]:
    return [_Break()]


@_drawn.register
def _(block: blocks.Part, _room: float) -> Sequence[_Piece]:
    return [block]


class _Numbered(Canvas):  # type: ignore[misc]
    """A canvas that knows how many pages each part has when it writes the foot of each.

    Attributes:
        parts: those that were begun.

    """

    def __init__(self, sheet: _Sheet, *args: Any, **words: Any) -> None:
        super().__init__(*args, **words)
        self.parts: list[blocks.Part] = []
        self._sheet = sheet
        self._finished: list[tuple[int, dict[str, Any]]] = []

    def showPage(self) -> None:
        """Keep the page until all are there."""
        self._finished.append((len(self.parts), dict(self.__dict__)))
        self._startPage()

    def save(self) -> None:
        """Write the foot of every page, then the file."""
        pages, number = Counter(part for part, _ in self._finished), Counter[int]()
        for part, kept in self._finished:
            self.__dict__.update(kept)
            number[part] += 1
            said = self.parts[part - 1]
            numbered = said.numbering.replace("{page}", str(number[part])).replace("{pages}", str(pages[part]))
            self._write_foot(said.footer, numbered)
            super().showPage()
        super().save()

    def _write_foot(self, footer: str, numbered: str) -> None:
        left = self._sheet.left + _PADDING / 2
        right = self._sheet.size[0] - self._sheet.right - _PADDING / 2
        room = right - left - pdfmetrics.stringWidth(numbered, FONT, 8) - 12
        self.setFont(FONT, 8)
        for at, line in enumerate(simpleSplit(fonts.printable(footer), FONT, 8, room)):
            self.drawString(left, _FOOT - at * 10, line)
        self.drawRightString(right, _FOOT, numbered)


def _together(pieces: Sequence[Row | _Gap]) -> Sequence[_Piece]:
    """Return the pieces so that they stand on one page, where one can hold them."""
    return [_Room(sum(piece.high for piece in pieces)), *pieces]


def _text(text: str, room: float, size: float = 11, **look: Any) -> Row:
    return Row([Cell(text, room, pad=(0, 0), **look)], size, (0, 0))
