"""Blocks of a document drawn by reportlab in the bundled Tinos."""

import threading
from collections.abc import Iterable
from functools import cache, singledispatch
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
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

from cpdesk import resource
from cpdesk.paper import blocks

FONT: Final = "Tinos"
BOLD: Final = "Tinos-Bold"
MARGINS: Final = {"leftMargin": 30 * mm, "rightMargin": 10 * mm, "topMargin": 15 * mm, "bottomMargin": 22 * mm}
WIDTH: Final = A4[0] - 40 * mm
_PADDING: Final = 12  # reportlab leaves 6 points at each side of its frame
_INSIDE: Final = WIDTH - _PADDING
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


def pdf(written: Iterable[blocks.Block], title: str, language: str, footer: str, numbering: str) -> bytes:
    """Return the document. reportlab keeps fonts for the whole process, so one is drawn at a time."""
    buffer = BytesIO()
    with _ONE_AT_A_TIME:
        _register_fonts()
        template = SimpleDocTemplate(buffer, pagesize=A4, title=title, author="", lang=language, invariant=1, **MARGINS)
        flowables = [flowable for block in written for flowable in _drawn(block)]
        template.build(flowables, canvasmaker=lambda *args, **words: _Numbered(footer, numbering, *args, **words))
    return buffer.getvalue()


@singledispatch
def _drawn(block: Any) -> list[Flowable]:
    raise NotImplementedError(type(block).__name__)


@_drawn.register
def _(block: blocks.Letterhead) -> list[Flowable]:
    names = [name for name in dict.fromkeys((block.left, block.right)) if name]
    cells = [[_text(name, 10, bold=True, centred=True) for name in names] or [""]]
    ruled = [("LINEBELOW", (0, -1), (-1, -1), 0.7, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    head = Table(cells, colWidths=[_INSIDE / len(cells[0])] * len(cells[0]))
    below = Table([[_text(" · ".join(block.below), 9, centred=True)]], colWidths=[_INSIDE], style=ruled)
    return [head, below, Spacer(1, 3 * mm)]


@_drawn.register
def _(block: blocks.Columns) -> list[Flowable]:
    cells = [_text("\n".join(side), 10) for side in (block.left, block.right)]
    return [Table([cells], colWidths=[_INSIDE * 0.5, _INSIDE * 0.5], style=_TIGHT), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Title) -> list[Flowable]:
    parts: list[Flowable] = [_text(block.text, 14, bold=True, centred=True)]
    if block.subtitle:
        parts.append(_text(block.subtitle, 11, centred=True))
    return [*parts, Spacer(1, 4 * mm)]


@_drawn.register
def _(block: blocks.Line) -> list[Flowable]:
    wide = min(pdfmetrics.stringWidth(block.label, FONT, 11) + 8, _INSIDE * 0.45)
    ruled: list[Any] = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT]
    if block.edited:
        ruled.append(("BACKGROUND", (1, 0), (1, 0), _EDITED))
    cells = [[_text(block.label, 11), _text(block.value, 11)]]
    return [Table(cells, colWidths=[wide, _INSIDE - wide], style=ruled)]


@_drawn.register
def _(block: blocks.Section) -> list[Flowable]:
    text = _text(block.text, 11, back=_EDITED if block.edited else None)
    return [CondPageBreak(_WITH_HEADING), Spacer(1, 2.5 * mm), _text(block.heading, 11, bold=True), text]


@_drawn.register
def _(block: blocks.Paragraph) -> list[Flowable]:
    text = _text(block.text, 9 if block.small else 11, bold=block.bold)
    heading = [CondPageBreak(_WITH_HEADING)] if block.bold else []
    return [*heading, text, Spacer(1, 2 * mm)]


@_drawn.register
def _(block: blocks.Big) -> list[Flowable]:
    ruled = [("BOX", (0, 0), (-1, -1), 0.7, colors.black), ("TOPPADDING", (0, 0), (-1, -1), 10)]
    ruled += [("BOTTOMPADDING", (0, 0), (-1, -1), 14)]
    cell = _text(block.text, 20, bold=True, centred=True)
    return [Table([[cell]], colWidths=[_INSIDE], style=ruled), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Table) -> list[Flowable]:
    cells = [_row(block.head, numbers=block.numbers, bold=True)]
    cells += [_row(row, numbers=block.numbers) for row in block.rows]
    ruled = [*_TIGHT, ("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
    ruled += [("LEFTPADDING", (0, 0), (-1, -1), 4)]
    widths = [_INSIDE * width for width in block.widths]
    return [LongTable(cells, colWidths=widths, style=ruled, repeatRows=1), Spacer(1, 5 * mm)]


@_drawn.register
def _(block: blocks.Signatures) -> list[Flowable]:
    ruled = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT, ("LEFTPADDING", (2, 0), (2, 0), 6)]
    widths = [_INSIDE * 0.4, _INSIDE * 0.22, _INSIDE * 0.38]
    tables = [
        Table([[_text(position, 11), "", _text(name, 11)]], colWidths=widths, style=ruled, spaceBefore=5 * mm)
        for position, name in block.lines
    ]
    return [Spacer(1, 3 * mm), KeepTogether(tables)]


@_drawn.register
def _(block: blocks.TearOff) -> list[Flowable]:
    dashed = [("LINEABOVE", (0, 0), (-1, 0), 0.7, colors.black, None, (3, 3)), *_TIGHT]
    dashed += [("TOPPADDING", (0, 0), (-1, 0), 6)]
    head = [[_text(block.title, 10, bold=True)], *([[_text(block.text, 10)]] if block.text else [])]
    heading = Table(head, colWidths=[_INSIDE], style=dashed, spaceBefore=8 * mm)
    ruled = [("LINEBELOW", (1, 0), (1, -1), 0.5, colors.black), *_TIGHT, ("TOPPADDING", (0, 0), (-1, -1), 4)]
    wide = max(pdfmetrics.stringWidth(line, FONT, 10) + 8 for line in block.lines)
    wide = min(wide, _INSIDE * 0.6)
    cells = [[_text(line, 10), ""] for line in block.lines]
    return [KeepTogether([heading, Table(cells, colWidths=[wide, _INSIDE - wide], style=ruled)])]


@_drawn.register
def _(block: blocks.Space) -> list[Flowable]:
    return [Spacer(1, block.millimetres * mm)]


@_drawn.register
def _(_: blocks.NewPage) -> list[Flowable]:
    return [PageBreak()]


class _Numbered(Canvas):  # type: ignore[misc]
    """A canvas that knows how many pages there are when it writes the foot of each."""

    def __init__(self, footer: str, numbering: str, *args: Any, **words: Any) -> None:
        super().__init__(*args, **words)
        self._foot, self._words = footer, numbering
        self._finished: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep the page until all are there."""
        self._finished.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write the foot of every page, then the file."""
        for number, kept in enumerate(self._finished, 1):
            self.__dict__.update(kept)
            self._write_foot(self._words.format(page=number, pages=len(self._finished)))
            super().showPage()
        super().save()

    def _write_foot(self, numbered: str) -> None:
        left, right = MARGINS["leftMargin"] + _PADDING / 2, A4[0] - MARGINS["rightMargin"] - _PADDING / 2
        room = right - left - pdfmetrics.stringWidth(numbered, FONT, 8) - 12
        self.setFont(FONT, 8)
        for at, line in enumerate(simpleSplit(self._foot, FONT, 8, room)):
            self.drawString(left, 15 * mm - at * 10, line)
        self.drawRightString(right, 15 * mm, numbered)


@cache
def _register_fonts() -> None:
    """Make the bundled faces known; once, they cost ten milliseconds."""
    pdfmetrics.registerFont(TTFont(FONT, str(resource("fonts", "Tinos-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(BOLD, str(resource("fonts", "Tinos-Bold.ttf"))))


def _text(text: str, size: int, **look: Any) -> Flowable:
    return Paragraph("<br/>".join(_lines(text)) or "&nbsp;", _style(size, **look))


def _row(cells: Iterable[str], *, numbers: bool, bold: bool = False) -> list[Flowable]:
    return [_text(cell, 10, bold=bold, right=numbers and at > 0) for at, cell in enumerate(cells)]


def _lines(text: str) -> Iterable[str]:
    return (escape(line).replace("  ", "&nbsp; ") for line in text.splitlines())


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
        leading=size * 1.25,
        alignment=TA_CENTER if centred else TA_RIGHT if right else TA_LEFT,
        backColor=back,
    )
