"""How the sheets of a file are read: which row has the headings, what each column is, which sheets count.

Guessed first, then as she says; kept under a name, the same columns come up by themselves when the headings come again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

import msgspec

from cpdesk.exchange import headings
from cpdesk.exchange.headings import ADULT_COLUMNS, HEADER_WITHIN, Column, Row
from cpdesk.rules.names import clean, fold
from cpdesk.sheets.answer import Sheet

LONGEST_CELL: Final = 700  # signs that are looked at: a full name cut there has a part that is too long
_SHOWN: Final = 3  # values of a column
_SHOWN_WITHIN: Final = 60  # rows
_ONE_OF: Final = {
    Column.NAME: {Column.LAST, Column.FIRST},
    Column.LAST: {Column.NAME},
    Column.FIRST: {Column.NAME},
}


class Layout(msgspec.Struct, frozen=True):
    """How a sheet is read.

    Attributes:
        header: the row of headings, counted from 1; 0: there is none.
        columns: in which column, counted from 0, a thing stands.
        taken: whether the sheet counts.

    """

    header: int
    columns: dict[Column, int]
    taken: bool = True

    def told_by(self, at: int) -> Column | None:
        """Return what a column is, None where it is left out."""
        return next((column for column, place in self.columns.items() if place == at), None)

    def telling(self, at: int, told: Column | None) -> "Layout":
        """Return the layout with a column that is something else, or left out; nothing stands in two columns."""
        others = _ONE_OF.get(told, set()) if told else set()
        kept = {each: place for each, place in self.columns.items() if place != at and each not in {told, *others}}
        return msgspec.structs.replace(self, columns=kept | ({told: at} if told else {}))


class Mapping(msgspec.Struct, frozen=True):
    """The columns of a list as they are kept under a name.

    Attributes:
        columns: the headings, folded, in their order, and what each is; where there are no headings, empty texts.
        header: the row they stood in, counted from 1; 0: no headings.
        left_out: sheets, by name, that do not count.

    """

    columns: tuple[tuple[str, Column | None], ...]
    header: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """A sheet of a file and how it is read.

    Attributes:
        file, name: of the file, without its folder, and of the sheet.
        rows, raw: its cells, cleaned, and as they stand there.
        layout: how it is read.
        mapping: under which name the layout was kept, empty where it was guessed or changed.

    """

    file: str
    name: str
    rows: Sequence[Row]
    layout: Layout
    mapping: str = ""
    raw: list[list[str]] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How many columns the sheet has."""
        return max(map(len, self.rows), default=0)

    @property
    def headings(self) -> list[str]:
        """The headings, one for each column, empty where there is none."""
        row = list(self.rows[self.layout.header - 1]) if self.layout.header else []
        return row + [""] * (self.width - len(row))

    def values(self, at: int) -> list[str]:
        """Return the first different values of a column."""
        below = islice(self.rows[self.layout.header :], _SHOWN_WITHIN)
        cells = dict.fromkeys(row[at] for row in below if at < len(row) and row[at])
        return list(islice(cells, _SHOWN))

    @property
    def is_sure(self) -> bool:
        """Whether nothing needs to be looked at: each filled column has a heading that is known, or is left out."""
        return bool(self.mapping) or (self.layout.header > 0 and not any(map(self.is_odd, range(self.width))))

    def is_odd(self, at: int) -> bool:
        """Tell whether a column needs to be looked at: it is filled, and its heading does not tell what it is."""
        heading, values = self.headings[at], self.values(at)
        known = headings.of_heading(heading) or headings.is_left_out(heading) or all(map(str.isdecimal, values))
        return bool(values) and not known

    @property
    def adults(self) -> dict[Column, int]:
        """Where the headings tell of mothers, fathers, whoever answers, and their telephones."""
        found: dict[Column, int] = {}
        for at, heading in enumerate(self.headings):
            if (told := headings.of_adults(heading)) is not None and headings.of_heading(heading) is None:
                found.setdefault(told, at)
        return found

    @property
    def takes_adults(self) -> bool:
        """Whether adults are read from the sheet."""
        return not ADULT_COLUMNS.isdisjoint(self.layout.columns)

    def with_adults(self, *, taken: bool) -> "Part":
        """Return the part with its columns of adults read, or left out."""
        kept = {column: at for column, at in self.layout.columns.items() if column not in ADULT_COLUMNS}
        columns = kept | (self.adults if taken else {})
        return self.with_layout(msgspec.structs.replace(self.layout, columns=columns))

    def with_header(self, row: int) -> "Part":
        """Return the part with its headings in another row (from 1; 0: none); the columns are guessed anew."""
        found = headings.of_headings(self.rows[row - 1]) if row else headings.of_contents(self.rows)
        return replace(self, layout=Layout(row, dict(found)), mapping="")

    def with_layout(self, layout: Layout) -> "Part":
        """Return the part read another way."""
        return replace(self, layout=layout, mapping="")


def guess(sheet: Sheet, file: str = "") -> Part:
    """Return a sheet with its headings and columns guessed; one in which nothing is found does not count."""
    rows = [[clean(cell[:LONGEST_CELL]) for cell in row] for row in sheet.rows]
    header = headings.find_header(rows)
    at, columns = (header[0] + 1, header[1]) if header else (0, headings.of_contents(rows))
    layout = Layout(at, dict(columns), taken=bool(columns))
    return Part(file, clean(sheet.name[:LONGEST_CELL]), rows, layout, raw=sheet.rows)


def mapped(part: Part, name: str, mapping: Mapping) -> Part | None:
    """Return the part read as it was kept, None where its headings are others; more of them may follow."""
    known = {told: at for at, (_, told) in enumerate(mapping.columns) if told is not None}
    header = _find(part.rows, [heading for heading, _ in mapping.columns]) if mapping.header else 0
    if header is None or not part.rows:
        return None
    told = headings.of_headings(part.rows[header - 1]) if header else {}
    more = {column: at for column, at in told.items() if at >= len(mapping.columns) and column not in known}
    layout = Layout(header, known | more, taken=part.name not in mapping.left_out)
    return replace(part, layout=layout, mapping=name)


def proposed(parts: Iterable[Part], kept: Sequence[tuple[str, Mapping]]) -> list[Part]:
    """Return the parts, those whose headings are known read as they were then."""
    by_headings = [(name, mapping) for name, mapping in kept if mapping.header]
    return [
        next((found for name, mapping in by_headings if (found := mapped(part, name, mapping))), part) for part in parts
    ]


def mapping_of(parts: Sequence[Part]) -> Mapping:
    """Return what is to be kept: the columns of the first sheet that counts, and which sheets do not."""
    first = next((part for part in parts if part.layout.taken), parts[0])
    columns = [(fold(heading), first.layout.told_by(at)) for at, heading in enumerate(first.headings)]
    if first.layout.header:
        while columns and not columns[-1][0]:
            columns.pop()
    left_out = [part.name for part in parts if not part.layout.taken and part.name]
    return Mapping(tuple(columns), first.layout.header, tuple(left_out))


def written(mapping: Mapping) -> str:
    """Return a mapping as JSON."""
    return msgspec.json.encode(mapping).decode()


def understood(text: str) -> Mapping | None:
    """Return a mapping from JSON, None where it is none."""
    try:
        return msgspec.json.decode(text, type=Mapping)
    except msgspec.DecodeError:
        return None


def _find(rows: Sequence[Row], wanted: Sequence[str]) -> int | None:
    """Return the row that begins with these headings, counted from 1."""
    for at, row in enumerate(rows[:HEADER_WITHIN], 1):
        if [fold(cell) for cell in row[: len(wanted)]] == list(wanted):
            return at
    return None
