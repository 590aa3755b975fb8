"""A table of many rows, drawn by itself: reportlab's own takes five times as long for a register of 2,000 rows."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics

from cpdesk.paper import fonts

SIZE: Final = 9
PAD: Final = 3
LEAST: Final = 4
"""A row is cut at the foot of a page only where it would fill so many lines there; else it goes over whole."""

MOST_FOR_A_WORD: Final = 1.6
"""How much wider than an even share a column may become for a long word."""
LOOKED_AT: Final = 200

Lines = tuple[tuple[str, ...], ...]
"""A row: the lines of each of its cells."""


class Rows:
    """Rows below a head that stands on each page; a row that no page can hold goes on over the next one."""

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        size: int = SIZE,
        *,
        numbers: bool = False,
    ) -> None:
        self._widths, self._size, self._numbers = widths, size, numbers
        self._top = self._wrapped(head, fonts.BOLD)
        self._rows = [self._wrapped(row, fonts.FONT) for row in rows]
        self._highs = list(map(self._height, self._rows))

    @property
    def high(self) -> float:
        """The room that head and rows take."""
        return self._height(self._top) + sum(self._highs)

    def split(self, high: float) -> list["Rows"]:
        """Return what fits there, and the rest; nothing where no row fits."""
        room = left = high - self._height(self._top)
        at = 0
        while at < len(self._rows) and self._highs[at] <= left:
            left -= self._highs[at]
            at += 1
        here, rest = self._rows[:at], self._rows[at:]
        lines = int((left - 2 * PAD) // self._leading)
        if lines >= LEAST and not (here and self._highs[at] <= room):
            here = [*here, tuple(cell[:lines] for cell in rest[0])]
            rest = [tuple(cell[lines:] for cell in rest[0]), *rest[1:]]
        return [self._part(here), self._part(rest)] if here else []

    def _wrapped(self, row: Sequence[str], face: str) -> Lines:
        return tuple(
            wrapped(text, wide - 2 * PAD, face, self._size) for text, wide in zip(row, self._widths, strict=True)
        )

    def _part(self, rows: list[Lines]) -> "Rows":
        part = Rows((), (), (), self._size, numbers=self._numbers)
        part._widths, part._top, part._rows = self._widths, self._top, rows
        part._highs = list(map(self._height, rows))
        return part

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw head, rows and lines, the lower left corner at ``x`` and ``y``."""
        wide, high = sum(self._widths), self.high
        canvas.setLineWidth(0.5)
        top = self._draw_row(canvas, self._top, (x, y + high), fonts.BOLD)
        for row in self._rows:
            top = self._draw_row(canvas, row, (x, top), fonts.FONT)
        canvas.line(x, y + high, x + wide, y + high)
        for width in (*self._widths, 0):
            canvas.line(x, y, x, y + high)
            x += width

    def _draw_row(self, canvas: Any, row: Lines, corner: tuple[float, float], face: str) -> float:
        left, top = corner
        for at, (cell, width) in enumerate(zip(row, self._widths, strict=True)):
            if any(cell):
                text = canvas.beginText(left + PAD, top - PAD - self._size)
                text.setFont(face, self._size, self._leading)
                for number, line in enumerate(cell):
                    if self._numbers and at:
                        spare = width - 2 * PAD - pdfmetrics.stringWidth(line, face, self._size)
                        text.setTextOrigin(left + PAD + spare, top - PAD - self._size - number * self._leading)
                    text.textLine(line)
                canvas.drawText(text)
            left += width
        foot = top - self._height(row)
        canvas.line(corner[0], foot, left, foot)
        return foot

    @property
    def _leading(self) -> float:
        return self._size + 2

    def _height(self, row: Lines) -> float:
        return max(map(len, row), default=0) * self._leading + 2 * PAD


def fitting(head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> list[float]:
    """Return the widths in which no word of the head, nor of the first rows, need be broken, where there is room."""
    room, columns = sum(widths), len(widths)
    most = MOST_FOR_A_WORD * room / columns
    cells = [[text.replace("-", "- ") for text in row] for row in rows[:LOOKED_AT]]
    least = [
        min(
            most,
            max(_longest(head[at], fonts.BOLD), *(_longest(row[at], fonts.FONT) for row in cells), 0) + 2 * PAD + 1,
        )
        for at in range(columns)
    ]
    spare = sum(max(width - low, 0) for width, low in zip(widths, least, strict=True))
    lacking = sum(max(low - width, 0) for width, low in zip(widths, least, strict=True))
    if lacking > spare:
        return list(widths)
    kept = 1 - lacking / spare if spare else 1
    return [low if width <= low else low + (width - low) * kept for width, low in zip(widths, least, strict=True)]


def _longest(text: str, face: str) -> float:
    known = fonts.widths(face)
    words = (sum(known.get(ord(sign), 1000) for sign in word) for word in fonts.printable(text).split())
    return max(words, default=0) * SIZE / 1000


def wrapped(text: str, room: float, face: str, size: float = SIZE) -> tuple[str, ...]:
    """Return the lines of a text in a column; a word wider than the column is broken, none is cut off."""
    known, unit = fonts.widths(face), size / 1000
    return tuple(
        line for written in text.splitlines() or [""] for line in _lines(fonts.printable(written), room / unit, known)
    )


def _lines(text: str, room: float, known: dict[int, float]) -> list[str]:
    if "\t" not in text and sum(known.get(ord(sign), 1000) for sign in text) <= room:
        return [text.strip(" ")]
    lines, line, used = [], "", 0.0
    space = known[32]
    spaced = text.replace("\t", " ").replace("  ", "\u00a0 ")  # a run of spaces stays one
    for word in filter(None, spaced.split(" ")):
        for part, wide in _parts(word, room, known):
            if line and used + space + wide <= room:
                line, used = f"{line} {part}", used + space + wide
            else:
                lines += [line] if line else []
                line, used = part, wide
    return [*lines, line]


def _parts(word: str, room: float, known: dict[int, float]) -> list[tuple[str, float]]:
    """Return the word with its width, or what of it fits on each of several lines: broken at a hyphen if it has one."""
    signs = [known.get(ord(sign), 1000.0) for sign in word]
    if sum(signs) <= room:
        return [(word, sum(signs))]
    parts, begun, wide = [], 0, 0.0
    for at, sign in enumerate(signs):
        if at > begun and wide + sign > room:
            end = word.rfind("-", begun, at) + 1 or at
            parts.append((word[begun:end], room))
            begun, wide = end, sum(signs[end:at])
        wide += sign
    return [*parts, (word[begun:], wide)]
