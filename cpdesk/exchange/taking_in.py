"""Taking class lists in: files are opened, a plan says of each row what will happen to it, one act does it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from cpdesk.casework import guardians, lists, pupils
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.exchange import layouts
from cpdesk.exchange.class_lists import ListedRow, understand
from cpdesk.exchange.comparing import Comparison
from cpdesk.exchange.layouts import Layout, Mapping, Part
from cpdesk.exchange.plans import Plan, PlannedRow, State
from cpdesk.rules.names import clean
from cpdesk.sheets.answer import Sheet, Unreadable
from cpdesk.sheets.reading import read

_LONGEST_SOURCE: Final = 100
_LONGEST_FILE: Final = 60

Row = TypeVar("Row")
Tick = Callable[[], object]


@dataclass(frozen=True)
class Opened:
    """Files that were opened.

    Attributes:
        parts: their sheets, each with how it is read.
        refused: files that could not be read, by name, and why.
        kept: the mappings that are kept, by name.

    """

    parts: tuple[Part, ...]
    refused: tuple[tuple[str, Refused], ...] = ()
    kept: tuple[tuple[str, Mapping], ...] = ()

    @property
    def files(self) -> list[str]:
        """The names of the files that were read."""
        return list(dict.fromkeys(part.file for part in self.parts))

    @property
    def source(self) -> str:
        """What the files are called, for the record."""
        return ", ".join(self.files)[:_LONGEST_SOURCE]

    @property
    def is_sure(self) -> bool:
        """Whether each sheet that counts is understood without a look at its columns, and one does count."""
        taken = [part for part in self.parts if part.layout.taken]
        return bool(taken) and all(part.is_sure for part in taken)

    def with_part(self, at: int, part: Part) -> "Opened":
        """Return the files with one sheet read another way."""
        return replace(self, parts=(*self.parts[:at], part, *self.parts[at + 1 :]))

    def laid_out(self, found: Sequence[Layout]) -> "Opened":
        """Return the files with their sheets read as they were before; one layout a sheet."""
        parts = (part.with_layout(layout) for part, layout in zip(self.parts, found, strict=True))
        return replace(self, parts=tuple(parts))

    def guessed(self) -> "Opened":
        """Return the files with their columns guessed."""
        return replace(self, parts=tuple(layouts.guess(Sheet(part.name, part.raw), part.file) for part in self.parts))

    def kept_as(self, name: str) -> "Opened":
        """Return the files with their columns kept under a name."""
        mapping = layouts.mapping_of(self.parts)
        parts = (layouts.mapped(part, name, mapping) or part for part in self.parts)
        others = [each for each in self.kept if each[0] != name]
        return replace(self, parts=tuple(parts), kept=(*others, (name, mapping)))

    def forgotten(self, name: str) -> "Opened":
        """Return the files as they are read, with a name that is kept no more."""
        parts = (replace(part, mapping="") if part.mapping == name else part for part in self.parts)
        return replace(self, parts=tuple(parts), kept=tuple(each for each in self.kept if each[0] != name))

    def mapped(self, name: str) -> "Opened":
        """Return the files read as it was kept under a name; sheets with other headings do not count.

        Refused: ``list.no_mapping``, ``list.other_headings`` where no sheet has them.
        """
        mapping = dict(self.kept).get(name)
        if mapping is None:
            raise Refused("list.no_mapping")
        found = [(part, layouts.mapped(part, name, mapping)) for part in self.parts]
        if not any(as_kept for _, as_kept in found):
            raise Refused("list.other_headings")
        parts = (as_kept or _left_out(part) for part, as_kept in found)
        return replace(self, parts=tuple(parts))


def open_files(desk: Desk, paths: Sequence[Path], tick: Tick = lambda: None) -> Opened:
    """Read files in child processes; nothing is changed. Their columns are guessed, or as they were kept.

    ``tick`` is called now and then; what it raises stops the reading. Refused: a ``sheets.`` code where no file can
    be read.
    """
    parts: list[Part] = []
    refused: list[tuple[str, Refused]] = []
    for path in dict.fromkeys(paths):
        name = clean(path.name)[:_LONGEST_FILE]
        try:
            parts += [layouts.guess(sheet, name) for sheet in read(path, tick)]
        except Unreadable as unreadable:
            refused.append((name, Refused(unreadable.code)))
    if not parts:
        raise refused[0][1]
    known = kept(desk)
    return Opened(tuple(layouts.proposed(parts, known)), tuple(refused), tuple(known))


def kept(desk: Desk) -> list[tuple[str, Mapping]]:
    """Return the mappings that are kept, by name."""
    found = ((name, layouts.understood(query)) for _, name, query in desk.ask(lists.mappings))
    return [(name, mapping) for name, mapping in found if mapping is not None]


def plan(desk: Desk, opened: Opened, class_: str = "", tick: Tick = lambda: None) -> Plan:
    """Return what taking the files in would do; nothing is changed. ``class_`` is for those who have none.

    ``tick`` is called now and then; what it raises stops the comparison. Refused: ``list.no_pupils``.
    """
    understood = understand(opened.parts, desk.clock.now().wall.date(), class_)
    if not understood.rows:
        raise Refused("list.no_pupils")
    compared, rows = Comparison(desk.ask(pupils.known), desk.ask(guardians.by_pupil)), []
    for row in understood.rows:
        tick()
        rows.append(compared.planned(row))
    told = [_remarked(row) if compared.is_rare(row.listed) else row for row in rows]
    return Plan(opened.source, (*told, *compared.absent()), understood.passed_over, tuple(compared.new_classes()))


def take_in(desk: Desk, planned: Plan, tick: Tick = lambda: None) -> Done:
    """Do what a plan says in one act with one undo. Refused as ``list.take_in``.

    ``tick`` is called for each row until the first is written; what it raises stops the act, and nothing is changed.
    """
    return desk.do(
        lists.take_in,
        pupils=_Watched(planned.enrolled, tick),
        changes=_Watched(planned.changes, tick),
        left=planned.left,
        adults=planned.adults,
        source=planned.source,
    )


class _Watched(list[Row]):
    """A list that ticks as it is gone through."""

    def __init__(self, rows: Sequence[Row], tick: Tick) -> None:
        super().__init__(rows)
        self._tick = tick

    def __iter__(self) -> Iterator[Row]:
        """Give the rows, a tick before each."""
        for row in super().__iter__():
            self._tick()
            yield row


def _left_out(part: Part) -> Part:
    return part.with_layout(Layout(part.layout.header, part.layout.columns, taken=False))


def _remarked(row: PlannedRow) -> PlannedRow:
    """Return a row with the remark that nobody is in its class yet."""
    if row.state is State.WRONG:
        return row
    listed: ListedRow = row.listed
    return replace(row, listed=replace(listed, remarks=(*listed.remarks, "class.new")))
