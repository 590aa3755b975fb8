"""Text and rows of text drawn line by line: a sheet of labels and values takes a fifth of what paragraphs would."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics

from cpdesk.paper import fonts
from cpdesk.paper.register import wrapped

LEADING: Final = 1.25
LEFT: Final = "left"
CENTRE: Final = "centre"
RIGHT: Final = "right"
_DASHES: Final = (3, 3)


@dataclass(frozen=True)
class Cell:
    """A text in a column of a row.

    Attributes:
        pad: the room at its left and right.
        ruled: a line stands below it.
        back: the colour behind it.

    """

    text: str
    width: float
    bold: bool = False
    at: str = LEFT
    pad: tuple[float, float] = (0, 4)
    ruled: float = 0
    back: Any = None

    @property
    def face(self) -> str:
        """The face of its text."""
        return fonts.BOLD if self.bold else fonts.FONT


class Row:
    """Cells beside one another; what is longer than a page goes on over the next one.

    ``pads`` is the room above and below; ``dashed``: a dashed line stands above; ``boxed``: a frame round it.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        size: float = 11,
        pads: tuple[float, float] = (1, 2),
        *,
        dashed: bool = False,
        boxed: bool = False,
    ) -> None:
        self._cells, self._size, self._pads, self._dashed, self._boxed = cells, size, pads, dashed, boxed
        self._lines = [wrapped(each.text, each.width - sum(each.pad), each.face, size) for each in cells]

    @property
    def high(self) -> float:
        """The room that it takes."""
        return sum(self._pads) + max(map(len, self._lines), default=0) * self._leading

    def split(self, high: float) -> list["Row"]:
        """Return what fits there, and the rest; nothing where one line alone would stay behind."""
        fit, count = int((high - sum(self._pads)) // self._leading), max(map(len, self._lines))
        if fit < min(2, count):
            return []
        return [self._part([lines[:fit] for lines in self._lines]), self._part([lines[fit:] for lines in self._lines])]

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw backs, texts and lines, the lower left corner at ``x`` and ``y``."""
        left, top = x, y + self.high
        for cell, lines in zip(self._cells, self._lines, strict=True):
            if cell.back is not None:
                canvas.setFillColor(cell.back)
                canvas.rect(left, y, cell.width, top - y, stroke=0, fill=1)
                canvas.setFillGray(0)
            if any(lines):
                self._draw_lines(canvas, cell, lines, left, top - self._pads[0] - self._size)
            if cell.ruled:
                canvas.setLineWidth(cell.ruled)
                canvas.line(left, y, left + cell.width, y)
            left += cell.width
        if self._boxed or self._dashed:
            canvas.setLineWidth(0.7)
        if self._boxed:
            canvas.rect(x, y, left - x, top - y)
        if self._dashed:
            canvas.setDash(*_DASHES)
            canvas.line(x, top, left, top)
            canvas.setDash()

    def _draw_lines(self, canvas: Any, cell: Cell, lines: Sequence[str], left: float, top: float) -> None:
        text = canvas.beginText(left + cell.pad[0], top)
        text.setFont(cell.face, self._size, self._leading)
        room = cell.width - sum(cell.pad)
        for number, line in enumerate(lines):
            if cell.at != LEFT:
                spare = room - pdfmetrics.stringWidth(line, cell.face, self._size)
                text.setTextOrigin(
                    left + cell.pad[0] + (spare / 2 if cell.at == CENTRE else spare), top - number * self._leading
                )
            text.textLine(line)
        canvas.drawText(text)

    @property
    def _leading(self) -> float:
        return self._size * LEADING

    def _part(self, lines: list[tuple[str, ...]]) -> "Row":
        cells = [replace(cell, text="") for cell in self._cells]
        part = Row(cells, self._size, self._pads, dashed=self._dashed, boxed=self._boxed)
        part._lines = lines
        return part
