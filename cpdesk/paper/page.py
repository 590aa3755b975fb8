"""A document of A4 pages as blocks from top to bottom. Text is wrapped, never cut.

Writing the blocks down costs nothing; reportlab, which takes a tenth of a second to begin, is loaded by ``pdf``.
"""

from collections.abc import Sequence
from typing import Final

from cpdesk.paper.blocks import (
    Big,
    Block,
    Columns,
    Letterhead,
    Line,
    NewPage,
    Paragraph,
    Part,
    Register,
    Section,
    Signatures,
    Space,
    Table,
    TearOff,
    Title,
)

NUMBERING: Final = "{page} / {pages}"


def warm_up() -> None:
    """Load what draws, so that the first sheet comes as quickly as the next one. Takes a tenth of a second."""
    from cpdesk.paper import drawing, fonts

    assert drawing  # noqa: S101  loaded is all that is wanted
    fonts.register()


class Document:
    """Blocks from top to bottom, then ``pdf()``.

    ``footer`` stands at the foot of each page beside the page's number, which ``numbering`` words; ``edited`` names the
    block that is being edited, shown yellow on the screen alone. ``wide``: the pages lie on their long side.

    Attributes:
        blocks: what was added.

    """

    def __init__(
        self,
        title: str,
        language: str,
        footer: str = "",
        edited: str | None = None,
        numbering: str = NUMBERING,
        *,
        wide: bool = False,
    ) -> None:
        self._title, self._language, self._footer, self._numbering = title, language, footer, numbering
        self._wide = wide
        self.blocks: list[Block] = []
        self._edited = edited

    def letterhead(self, left: str, right: str, below: Sequence[str]) -> None:
        """Add the sender in two languages; one name alone stands in the middle."""
        self.blocks.append(Letterhead(left, right, tuple(line for line in below if line)))

    def two_columns(self, left: Sequence[str], right: Sequence[str]) -> None:
        """Add the head of a letter: its number at the left, to whom it goes at the right."""
        self.blocks.append(Columns(tuple(filter(None, left)), tuple(filter(None, right))))

    def title(self, text: str, subtitle: str = "") -> None:
        """Add the title in capitals as written, and what it is about."""
        self.blocks.append(Title(text, subtitle))

    def line(self, label: str, value: str, name: str = "") -> None:
        """Add a labelled value on a rule."""
        self.blocks.append(Line(label, value, self._is_edited(name)))

    def section(self, heading: str, text: str, name: str = "") -> None:
        """Add a heading with a text beneath it; lines of the text stay lines."""
        self.blocks.append(Section(heading, text, self._is_edited(name)))

    def paragraph(self, text: str, *, small: bool = False, bold: bool = False) -> None:
        """Add a paragraph of running text."""
        self.blocks.append(Paragraph(text, small, bold))

    def big(self, text: str) -> None:
        """Add a line to be read from a sheet and typed."""
        self.blocks.append(Big(text))

    def table(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], *, numbers: bool = False
    ) -> None:
        """Add a table with a repeated head; ``widths`` are parts of the page's width.

        ``numbers``: all columns but the first are numbers, written at the right.
        """
        self.blocks.append(Table(tuple(head), tuple(map(tuple, rows)), tuple(widths), numbers))

    def register(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Add many rows below a head that every page repeats; ``widths`` are in proportion to one another."""
        whole = sum(widths) or 1
        parts = tuple(width / whole for width in widths)
        self.blocks.append(Register(tuple(head), tuple(map(tuple, rows)), parts))

    def signatures(self, lines: Sequence[tuple[str, str]]) -> None:
        """Add a line to sign for each (position, name)."""
        self.blocks.append(Signatures(tuple(lines)))

    def tear_off(self, title: str, lines: Sequence[str], text: str = "") -> None:
        """Add a slip below a dashed line, with empty rules to write on."""
        self.blocks.append(TearOff(title, text, tuple(lines)))

    def space(self, millimetres: float) -> None:
        """Leave some room."""
        self.blocks.append(Space(millimetres))

    def new_page(self) -> None:
        """Begin a new page."""
        self.blocks.append(NewPage())

    def behind(self, other: "Document") -> None:
        """Add another document behind this one, with its own foot, counted for itself: a letter in two languages."""
        self.blocks += [Part(other._footer, other._numbering), *other.blocks]  # noqa: SLF001  its own kind

    def pdf(self) -> bytes:
        """Return the document; the same blocks give the same bytes."""
        from cpdesk.paper import drawing

        first = Part(self._footer, self._numbering)
        return drawing.pdf([first, *self.blocks], self._title, self._language, wide=self._wide)

    def _is_edited(self, name: str) -> bool:
        return bool(name) and name == self._edited
