"""Long running text: its lines are found once, where a paragraph of reportlab finds them again on every page."""

from typing import Any, Final

from reportlab.platypus import Flowable

from cpdesk.paper.register import wrapped

FROM: Final = 4000
"""Signs from which on a text is drawn so; a shorter one keeps its runs of spaces."""


class Running(Flowable):  # type: ignore[misc]
    """Lines below one another that go on over as many pages as they need."""

    def __init__(self, text: str, size: int, leading: float, face: str, room: float) -> None:
        super().__init__()
        self._size, self._leading, self._face, self._room = size, leading, face, room
        self._lines = wrapped(text, room, face, size) if text else ()

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Return the room of all lines."""
        return self._room, len(self._lines) * self._leading

    def split(self, _wide: float, high: float) -> list["Running"]:
        """Return what fits here, and the rest."""
        fit = int(high // self._leading)
        parts = (self._lines[:fit], self._lines[fit:])
        return [self._part(lines) for lines in parts if lines] if fit else []

    def draw(self) -> None:
        """Draw the lines."""
        text: Any = self.canv.beginText(0, len(self._lines) * self._leading - self._size)
        text.setFont(self._face, self._size, self._leading)
        for line in self._lines:
            text.textLine(line)
        self.canv.drawText(text)

    def _part(self, lines: tuple[str, ...]) -> "Running":
        part = Running("", self._size, self._leading, self._face, self._room)
        part._lines = lines
        return part
