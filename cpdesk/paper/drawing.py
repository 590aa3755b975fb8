"""Blocks of a document drawn by reportlab in the bundled Tinos."""

import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, singledispatch
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ActionFlowable,
    CondPageBreak,
    Flowable,
    KeepTogether,
    LongTable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from cpdesk.paper import blocks, fonts
from cpdesk.paper.fonts import BOLD, FONT
from cpdesk.paper.register import Rows, fitting
from cpdesk.paper.running import FROM, Running

_PADDING: Final = 12  # reportlab leaves 6 points at each side of its frame
_FOOT: Final = 15 * mm
_LEADING: Final = 1.25
_EDITED: Final = colors.HexColor("#ffe9a8")
_WITH_HEADING: Final = 16 * mm  # a heading never stands alone at the foot of a page
_ONE_AT_A_TIME: Final = threading.Lock()
_TIGHT: Final[list[Any]] = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


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
    margins = {f"{side}Margin": getattr(sheet, side) for side in ("left", "right", "top", "bottom")}
    with _ONE_AT_A_TIME:
        fonts.register()
        template = SimpleDocTemplate(
            buffer, pagesize=sheet.size, title=title, author="", lang=language, invariant=1, **margins
        )
        flowables = [flowable for block in written for flowable in _drawn(block, sheet.room)]
        template.build(flowables, canvasmaker=lambda *args, **words: _Numbered(sheet, *args, **words))
    return buffer.getvalue()


@singledispatch
def _drawn(block: Any, _room: float) -> list[Flowable]:
    raise NotImplementedError(type(block).__name__)


@_drawn.register
def _(block: blocks.Letterhead, room: float) -> list[Flowable]:
    names = [name for name in dict.fromkeys((block.left, block.right)) if name]
    cells = [[_text(name, 10, bold=True, centred=True) for name in names] or [""]]
    ruled = [("LINEBELOW", (0, -1), (-1, -1), 0.7, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    head = Table(cells, splitInRow=1, colWidths=[room / len(cells[0])] * len(cells[0]))
    below = Table([[_text(" · ".join(block.below), 9, centred=True)]], splitInRow=1, colWidths=[room], style=ruled)
    return [head, below, Spacer(1, 3 * mm)]


@_drawn.register
def _(block: blocks.Columns, room: float) -> list[Flowable]:
    cells = [_text("\n".join(side), 10) for side in (block.left, block.right)]
    return [Table([cells], splitInRow=1, colWidths=[room * 0.5, room * 0.5], style=_TIGHT), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Title, _room: float) -> list[Flowable]:
    parts: list[Flowable] = [_text(block.text, 14, bold=True, centred=True)]
    if block.subtitle:
        parts.append(_text(block.subtitle, 11, centred=True))
    return [*parts, Spacer(1, 4 * mm)]


@_drawn.register
def _(block: blocks.Line, room: float) -> list[Flowable]:
    wide = min(pdfmetrics.stringWidth(block.label, FONT, 11) + 8, room * 0.45)
    ruled: list[Any] = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT]
    if block.edited:
        ruled.append(("BACKGROUND", (1, 0), (1, 0), _EDITED))
    cells = [[_text(block.label, 11), _text(block.value, 11)]]
    return [Table(cells, splitInRow=1, colWidths=[wide, room - wide], style=ruled)]


@_drawn.register
def _(block: blocks.Section, room: float) -> list[Flowable]:
    text = _text(block.text, 11, back=_EDITED if block.edited else None)
    if len(block.text) > FROM:
        text = Running(block.text, 11, 11 * _LEADING, FONT, room)
    return [CondPageBreak(_WITH_HEADING), Spacer(1, 2.5 * mm), _text(block.heading, 11, bold=True), text]


@_drawn.register
def _(block: blocks.Paragraph, room: float) -> list[Flowable]:
    size = 9 if block.small else 11
    text = _text(block.text, size, bold=block.bold)
    if len(block.text) > FROM:
        text = Running(block.text, size, size * _LEADING, BOLD if block.bold else FONT, room)
    heading = [CondPageBreak(_WITH_HEADING)] if block.bold else []
    return [*heading, text, Spacer(1, 2 * mm)]


@_drawn.register
def _(block: blocks.Big, room: float) -> list[Flowable]:
    ruled = [("BOX", (0, 0), (-1, -1), 0.7, colors.black), ("TOPPADDING", (0, 0), (-1, -1), 10)]
    ruled += [("BOTTOMPADDING", (0, 0), (-1, -1), 14)]
    cell = _text(block.text, 20, bold=True, centred=True)
    return [Table([[cell]], splitInRow=1, colWidths=[room], style=ruled), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Table, room: float) -> list[Flowable]:
    cells = [_row(block.head, numbers=block.numbers, bold=True)]
    cells += [_row(row, numbers=block.numbers) for row in block.rows]
    ruled = [*_TIGHT, ("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
    ruled += [("LEFTPADDING", (0, 0), (-1, -1), 4)]
    widths = [room * width for width in block.widths]
    return [LongTable(cells, splitInRow=1, colWidths=widths, style=ruled, repeatRows=1), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Register, room: float) -> list[Flowable]:
    widths = fitting(block.head, block.rows, [room * width for width in block.widths])
    return [Rows(block.head, block.rows, widths), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Signatures, room: float) -> list[Flowable]:
    ruled = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT, ("LEFTPADDING", (2, 0), (2, 0), 6)]
    widths = [room * 0.4, room * 0.22, room * 0.38]
    tables = [
        Table(
            [[_text(position, 11), "", _text(name, 11)]],
            splitInRow=1,
            colWidths=widths,
            style=ruled,
            spaceBefore=5 * mm,
        )
        for position, name in block.lines
    ]
    return [Spacer(1, 3 * mm), KeepTogether(tables)]


@_drawn.register
def _(block: blocks.TearOff, room: float) -> list[Flowable]:
    dashed = [("LINEABOVE", (0, 0), (-1, 0), 0.7, colors.black, None, (3, 3)), *_TIGHT]
    dashed += [("TOPPADDING", (0, 0), (-1, 0), 6)]
    head = [[_text(block.title, 10, bold=True)], *([[_text(block.text, 10)]] if block.text else [])]
    heading = Table(head, splitInRow=1, colWidths=[room], style=dashed, spaceBefore=8 * mm)
    ruled = [("LINEBELOW", (1, 0), (1, -1), 0.5, colors.black), *_TIGHT, ("TOPPADDING", (0, 0), (-1, -1), 4)]
    wide = max(pdfmetrics.stringWidth(line, FONT, 10) + 8 for line in block.lines)
    wide = min(wide, room * 0.6)
    cells = [[_text(line, 10), ""] for line in block.lines]
    return [KeepTogether([heading, Table(cells, splitInRow=1, colWidths=[wide, room - wide], style=ruled)])]


@_drawn.register
def _(block: blocks.Space, _room: float) -> list[Flowable]:
    return [Spacer(1, block.millimetres * mm)]


@_drawn.register
def _(_: blocks.NewPage, _room: float) -> list[Flowable]:
    return [PageBreak()]


@_drawn.register
def _(block: blocks.Part, _room: float) -> list[Flowable]:
    return [_Turn(block)]


class _Turn(ActionFlowable):  # type: ignore[misc]
    """Turns to a new part of the document, on a page of its own."""

    def __init__(self, part: blocks.Part) -> None:
        super().__init__()
        self._part = part

    def apply(self, doc: Any) -> None:
        """End the page of the part before, if there is one, and tell the canvas."""
        if doc.canv.parts:
            doc.handle_pageBreak()
        doc.canv.parts.append(self._part)


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


def _text(text: str, size: int, **look: Any) -> Flowable:
    return Paragraph("<br/>".join(_lines(text)) or "&nbsp;", _style(size, **look))


def _row(cells: Iterable[str], *, numbers: bool, bold: bool = False) -> list[Flowable]:
    return [_text(cell, 10, bold=bold, right=numbers and at > 0) for at, cell in enumerate(cells)]


def _lines(text: str) -> Iterable[str]:
    return (escape(fonts.printable(line)).replace("  ", "&nbsp; ") for line in text.splitlines())


@cache
def _style(
    size: int,
    *,
    bold: bool = False,
    centred: bool = False,
    right: bool = False,
    back: Any = None,
) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{centred}{right}{back}",
        fontName=BOLD if bold else FONT,
        fontSize=size,
        leading=size * _LEADING,
        alignment=TA_CENTER if centred else TA_RIGHT if right else TA_LEFT,
        backColor=back,
    )
