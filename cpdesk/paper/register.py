"""A table of many rows, drawn by itself: reportlab's own takes five times as long for a register of 2,000 rows."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.platypus import Flowable

from cpdesk.paper import fonts

SIZE: Final = 9
LEADING: Final = 11
PAD: Final = 3
LEAST: Final = 4
"""A row is cut at the foot of a page only where it would fill so many lines there; else it goes over whole."""

MOST_FOR_A_WORD: Final = 1.6
"""How much wider than an even share a column may become for a long word."""
LOOKED_AT: Final = 200

Lines = tuple[tuple[str, ...], ...]
"""A row: the lines of each of its cells."""


class Rows(Flowable):  # type: ignore[misc]
    """Rows below a head that stands on each page; a row that no page can hold goes on over the next one."""

    def __init__(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        super().__init__()
        self._widths = widths
        self._top = self._wrapped(head, fonts.BOLD)
        self._rows = [self._wrapped(row, fonts.FONT) for row in rows]
        self._highs = list(map(_height, self._rows))

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Return the room of all rows."""
        return sum(self._widths), _height(self._top) + sum(self._highs)

    def split(self, _wide: float, high: float) -> list["Rows"]:
        """Return what fits here, and the rest."""
        room = left = high - _height(self._top)
        at = 0
        while at < len(self._rows) and self._highs[at] <= left:
            left -= self._highs[at]
            at += 1
        if at == len(self._rows):
            return [self]
        here, rest = self._rows[:at], self._rows[at:]
        lines = int((left - 2 * PAD) // LEADING)
        if lines >= LEAST and not (here and self._highs[at] <= room):
            here = [*here, tuple(cell[:lines] for cell in rest[0])]
            rest = [tuple(cell[lines:] for cell in rest[0]), *rest[1:]]
        return [self._part(here), self._part(rest)] if here else []

    def _wrapped(self, row: Sequence[str], face: str) -> Lines:
        return tuple(wrapped(text, wide - 2 * PAD, face) for text, wide in zip(row, self._widths, strict=True))

    def _part(self, rows: list[Lines]) -> "Rows":
        part = Rows((), (), ())
        part._widths, part._top, part._rows = self._widths, self._top, rows
        part._highs = list(map(_height, rows))
        return part

    def draw(self) -> None:
        """Draw head, rows and lines."""
        high = _height(self._top) + sum(self._highs)
        self.canv.setLineWidth(0.5)
        top = self._draw_row(self._top, high, fonts.BOLD)
        for row in self._rows:
            top = self._draw_row(row, top, fonts.FONT)
        left = 0.0
        self.canv.line(0, high, sum(self._widths), high)
        for width in (*self._widths, 0):
            self.canv.line(left, 0, left, high)
            left += width

    def _draw_row(self, row: Lines, top: float, face: str) -> float:
        left = 0.0
        for cell, width in zip(row, self._widths, strict=True):
            if any(cell):
                text: Any = self.canv.beginText(left + PAD, top - PAD - SIZE)
                text.setFont(face, SIZE, LEADING)
                for line in cell:
                    text.textLine(line)
                self.canv.drawText(text)
            left += width
        foot = top - _height(row)
        self.canv.line(0, foot, left, foot)
        return foot


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
    lines, line, used = [], "", 0.0
    space = known[32]
    for word in filter(None, text.replace("\t", " ").split(" ")):  # a space that does not break is part of a word
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


def _height(row: Lines) -> float:
    return max(map(len, row), default=0) * LEADING + 2 * PAD
