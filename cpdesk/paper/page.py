"""A document of A4 pages made of blocks, as bytes. Text is wrapped, never cut."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, LongTable, Paragraph, SimpleDocTemplate, Spacer, Table

from cpdesk import resource

FONT: Final = "Tinos"
BOLD: Final = "Tinos-Bold"
MARGINS: Final = {"leftMargin": 30 * mm, "rightMargin": 10 * mm, "topMargin": 20 * mm, "bottomMargin": 20 * mm}
WIDTH: Final = A4[0] - 40 * mm
_LONGEST_WORD: Final = 60
_EDITED: Final = colors.HexColor("#ffe9a8")


@cache
def register_fonts() -> None:
    """Make the bundled faces known; once, they cost ten milliseconds."""
    pdfmetrics.registerFont(TTFont(FONT, str(resource("fonts", "Tinos-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(BOLD, str(resource("fonts", "Tinos-Bold.ttf"))))


class Document:
    """Blocks from top to bottom, then ``pdf()``.

    ``footer`` stands at the foot of each page beside the page's number; ``edited`` names the block that is being
    edited, shown yellow on the screen alone.
    """

    def __init__(self, title: str, language: str, footer: str = "", edited: str | None = None) -> None:
        register_fonts()
        self._title, self._language, self._footer, self._edited = title, language, footer, edited
        self._blocks: list[Flowable] = []

    def two_columns(self, left: Sequence[str], right: Sequence[str]) -> None:
        """Add the head of a letter: who writes at the left, to whom at the right."""
        cells = [["<br/>".join(escape(line) for line in side if line) for side in (left, right)]]
        self._add(Table([[Paragraph(cell, _style(10)) for cell in cells[0]]], colWidths=[WIDTH * 0.55, WIDTH * 0.45]))
        self.space(6)

    def title(self, text: str, subtitle: str = "") -> None:
        """Add the title in capitals as written, and what it is about."""
        self._add(Paragraph(escape(text), _style(14, bold=True, centred=True)))
        if subtitle:
            self._add(Paragraph(escape(_broken(subtitle)), _style(11, centred=True)))
        self.space(4)

    def line(self, label: str, value: str, name: str = "") -> None:
        """Add a labelled value on a rule."""
        cells = [[Paragraph(escape(label), _style(11)), Paragraph(escape(_broken(value)), _style(11))]]
        wide = min(pdfmetrics.stringWidth(label, FONT, 11) + 8, WIDTH * 0.5)
        rule: list[Any] = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT, *self._marked(name)]
        self._add(Table(cells, colWidths=[wide, WIDTH - wide], style=rule))

    def section(self, heading: str, text: str, name: str = "") -> None:
        """Add a heading with a text beneath it; lines of the text stay lines."""
        parts: list[Flowable] = [Paragraph(escape(heading), _style(11, bold=True))]
        written = "<br/>".join(escape(_broken(line)) for line in text.splitlines()) or "&nbsp;"
        style = _style(11, back=_EDITED if name and name == self._edited else None)
        self._add(KeepTogether([*parts, Paragraph(written, style)]) if len(text) < _KEPT else parts[0])
        if len(text) >= _KEPT:
            self._add(Paragraph(written, style))
        self.space(3)

    def paragraph(self, text: str, *, small: bool = False, bold: bool = False) -> None:
        """Add a paragraph of running text."""
        self._add(Paragraph(escape(_broken(text)), _style(9 if small else 11, bold=bold)))
        self.space(2)

    def big(self, text: str) -> None:
        """Add a line to be read from a sheet and typed."""
        self._add(Paragraph(escape(text), _style(20, bold=True, centred=True)))
        self.space(6)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Add a table with a repeated head; ``widths`` are parts of the page's width."""
        cells = [[Paragraph(escape(cell), _style(10, bold=True)) for cell in head]]
        cells += [[Paragraph(escape(_broken(cell)), _style(10)) for cell in row] for row in rows]
        ruled = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), *_TIGHT]
        self._add(LongTable(cells, colWidths=[WIDTH * width for width in widths], style=ruled, repeatRows=1))
        self.space(5)

    def signatures(self, lines: Sequence[tuple[str, str]]) -> None:
        """Add a line to sign for each (position, name)."""
        self.space(10)
        for position, name in lines:
            cells = [[Paragraph(escape(position), _style(11)), "", Paragraph(escape(_broken(name)), _style(11))]]
            ruled = [("LINEBELOW", (1, 0), (1, 0), 0.5, colors.black), *_TIGHT]
            self._add(Table(cells, colWidths=[WIDTH * 0.4, WIDTH * 0.25, WIDTH * 0.35], style=ruled))
            self.space(5)

    def tear_off(self, title: str, lines: Sequence[str]) -> None:
        """Add a slip below a dashed line, with empty rules to write on."""
        cells = [[Paragraph(escape(line), _style(10)), ""] for line in lines]
        ruled = [("LINEBELOW", (1, 0), (1, -1), 0.5, colors.black), *_TIGHT]
        heading = Table(
            [[Paragraph(escape(title), _style(10, bold=True))]],
            colWidths=[WIDTH],
            style=[
                ("LINEABOVE", (0, 0), (-1, 0), 0.7, colors.black, None, (3, 3)),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
            ],
        )
        self._add(KeepTogether([heading, Table(cells, colWidths=[WIDTH * 0.45, WIDTH * 0.55], style=ruled)]))

    def space(self, millimetres: float) -> None:
        """Leave some room."""
        self._add(Spacer(1, millimetres * mm))

    def pdf(self) -> bytes:
        """Return the document."""
        buffer = BytesIO()
        template = SimpleDocTemplate(
            buffer, pagesize=A4, title=self._title, author="", lang=self._language, invariant=1, **MARGINS
        )
        template.build(self._blocks, canvasmaker=lambda *args, **words: _Numbered(self._footer, *args, **words))
        return buffer.getvalue()

    def _add(self, block: Flowable) -> None:
        self._blocks.append(block)

    def _marked(self, name: str) -> list[Any]:
        return [("BACKGROUND", (1, 0), (1, 0), _EDITED)] if name and name == self._edited else []


class _Numbered(Canvas):  # type: ignore[misc]
    """A canvas that knows how many pages there are when it writes the foot of each."""

    def __init__(self, footer: str, *args: Any, **words: Any) -> None:
        super().__init__(*args, **words)
        self._foot = footer
        self._finished: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep the page until all are there."""
        self._finished.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write the foot of every page, then the file."""
        for number, page in enumerate(self._finished, 1):
            self.__dict__.update(page)
            self.setFont(FONT, 8)
            self.drawString(30 * mm, 12 * mm, self._foot)
            self.drawRightString(A4[0] - 10 * mm, 12 * mm, f"{number} / {len(self._finished)}")
            super().showPage()
        super().save()


_KEPT: Final = 600
_TIGHT: Final[list[Any]] = [
    ("LEFTPADDING", (0, 0), (-1, -1), 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
]


@cache
def _style(size: int, *, bold: bool = False, centred: bool = False, back: Any = None) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{centred}{back}",
        fontName=BOLD if bold else FONT,
        fontSize=size,
        leading=size * 1.25,
        alignment=TA_CENTER if centred else 0,
        backColor=back,
    )


def _broken(text: str) -> str:
    """Return the text with breaks inside words too long for any line."""
    return " ".join(word if len(word) <= _LONGEST_WORD else " ".join(_pieces(word)) for word in text.split(" "))


def _pieces(word: str) -> list[str]:
    return [word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD)]
