"""A line of text that is drawn at once where it has room, and laid out as a paragraph only where it has not."""

from functools import cache
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, Paragraph

from cpdesk.paper import fonts

_TABOO: Final = ("  ", "\n", "\u00ad", "\t")


class Text(Flowable):  # type: ignore[misc]
    """Text of a style. Most labels and values of a form are one short line: a paragraph would cost ten times as much."""

    def __init__(self, text: str, style: ParagraphStyle) -> None:
        super().__init__()
        self._text, self.style = fonts.printable(text) or "\u00a0", style
        self._whole: Paragraph | None = None
        self._wide = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the room that it takes."""
        if self._is_short(availWidth):
            self.width, self.height = availWidth, self.style.leading
            return self.width, self.height
        self.width, self.height = self._paragraph().wrap(availWidth, availHeight)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the parts of a text of several lines; one line is never split."""
        return [] if self._is_short(availWidth) else self._paragraph().split(availWidth, availHeight)

    def minWidth(self) -> float:
        """Return how narrow it may be."""
        return float(self._paragraph().minWidth())

    def draw(self) -> None:
        """Draw what ``wrap`` has measured."""
        if self._whole is not None:
            self._whole.canv = self.canv
            self._whole.draw()
            return
        style, canvas = self.style, self.canv
        if style.backColor:
            canvas.saveState()
            canvas.setFillColor(style.backColor)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.restoreState()
        left = {TA_CENTER: (self.width - self._wide) / 2, TA_RIGHT: self.width - self._wide}.get(style.alignment, 0)
        canvas.setFont(style.fontName, style.fontSize)
        canvas.drawString(left, self.height - _ascent(style.fontName, style.fontSize), self._text)

    def _is_short(self, room: float) -> bool:
        if any(sign in self._text for sign in _TABOO) or self._text != self._text.strip(" "):
            return False
        wide = fonts.widths(self.style.fontName)
        self._wide = sum(wide.get(ord(sign), 0) for sign in self._text) * self.style.fontSize / 1000
        return self._wide <= room

    def _paragraph(self) -> Paragraph:
        if self._whole is None:
            lines = (escape(line).replace("  ", "&nbsp; ") for line in self._text.splitlines())
            self._whole = Paragraph("<br/>".join(lines) or "&nbsp;", self.style)
        return self._whole


@cache
def _ascent(face: str, size: float) -> float:
    return float(pdfmetrics.getAscentDescent(face, size)[0])


