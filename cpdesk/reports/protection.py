"""Which numbers leave: rules R1 to R4, R6 and R7, judged on published and public numbers only.

So a split that is not made says nothing about the truth. States of a cell: ``number``, ``void`` (cannot exist here:
nobody on the roll), ``nil`` (a plain family, and nothing happened), ``missing`` (not reported, with a typed reason),
``unsplit`` (the whole is there, its parts are not, and why). Plain families are published as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from cpdesk.reports.definition import ON_ROLL, Definition, Family
from cpdesk.reports.line import Path, Stock, Tree, advance, keyed_order, lay_out, start, stock, stretch
from cpdesk.reports.linkage import End, linked

SMALL_GROUP: Final = 20
SMALL_SENSITIVE_GROUP: Final = 50
ATTEMPTS: Final = 20


@dataclass(frozen=True)
class Cell:
    """One place of a table: its state, the number where it is one, the rule where it is not split."""

    state: str
    value: int | None = None
    why: str | None = None


@dataclass(frozen=True)
class Split:
    """A breakdown: cells by path, or the rule by which it is not made at all."""

    by: tuple[str, ...]
    cells: Mapping[Path, Cell]
    why: str | None = None


@dataclass(frozen=True)
class Published:
    """A family as it leaves.

    Attributes:
        missing: why it is not reported (``total`` is then 0 and means nothing), or None.
        taken_on: of a stock, else None; ``closed`` likewise.

    """

    family: Family
    total: int
    splits: tuple[Split, ...]
    missing: str | None = None
    taken_on: int | None = None
    closed: int | None = None


@dataclass(frozen=True)
class Counts:
    """The truth of one family in one period: total, a tree for each of its splits, and what came and went (stocks)."""

    total: int
    trees: tuple[Tree, ...]
    taken_on: int = 0
    closed: int = 0


Roll = Mapping[Path, int]
"""Pupils on the public roll by labelled path: ``("band:5-9", "sex:f")``; ``()`` is all."""


@dataclass(frozen=True)
class Earlier:
    """What was issued before: of each stock its period ends with all parts published; and the current school year."""

    school_year: int = 0
    ends: Mapping[str, Sequence[End]] = field(default_factory=dict)


_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def publish(
    definition: Definition,
    truth: Mapping[str, Counts],
    roll: Roll,
    secret: bytes,
    positions: Mapping[str, int],
    *,
    earlier: Earlier = Earlier(),
    missing: Mapping[str, str] = _NOTHING,
) -> dict[str, Published]:
    """Return every family as it leaves.

    ``positions`` are the lines' places; a family without one begins its line. ``missing`` are the families that are
    not reported, with the reason she typed, beside those that no school reports yet; their lines do not move.
    """
    leaving: dict[str, Published] = {}
    for family in sorted(definition.families, key=lambda each: each.persons is not None):
        if why := missing.get(family.code, family.missing):
            leaving[family.code] = Published(family, 0, (), why)
            continue
        persons = leaving.get(family.persons or "")
        position = positions.get(family.code, start(secret, family.code, family.base) if family.base > 1 else 0)
        laid = _Laid(family, truth[family.code], secret, position)
        leaving[family.code] = laid.leaving(roll, persons, earlier)
    return {family.code: leaving[family.code] for family in definition.families}


def label(dimension: str, value: str) -> str:
    """Return the part of a path: ``band:5-9``."""
    return f"{dimension}:{value}"


def end_of(leaving: Published, by: Sequence[str], school_year: int) -> End:
    """Return a published stock as a period end, with the parts of one breakdown that were published."""
    split = next(split for split in leaving.splits if split.by == tuple(by))
    parts = {path: cell.value or 0 for path, cell in split.cells.items() if cell.state in ("number", "void")}
    return End(school_year, leaving.taken_on or 0, leaving.closed or 0, parts)


def states(
    family: Family, by: Sequence[str], numbers: Mapping[Path, int], roll: Roll, persons: Published | None
) -> dict[Path, Cell]:
    """Return the state of every cell below the total, by the published numbers alone."""
    own = next((split for split in persons.splits if split.by == tuple(by)), None) if persons else None
    cells: dict[Path, Cell] = {}
    for parent in sorted((path for path in numbers if len(path) < len(by)), key=len):
        why = _refusal(family, by, parent, numbers, roll, persons, own=own)
        if parent and cells[parent].state != "number":
            why = cells[parent].why or why or "small-total"
        for path in _children(numbers, parent):
            cells[path] = _cell(path, numbers[path], why, roll)
    return cells


@dataclass(frozen=True)
class _Laid:
    """A family's truth at its place on the line."""

    family: Family
    counts: Counts
    secret: bytes
    position: int

    def leaving(self, roll: Roll, persons: Published | None, earlier: Earlier) -> Published:
        """Return the family as it leaves."""
        family, counts = self.family, self.counts
        if family.kind != "stock":
            splits = tuple(
                self._split(by, tree, self.position, roll, persons)
                for by, tree in zip(family.splits, counts.trees, strict=True)
            )
            return Published(family, stretch(self.position, counts.total, family.base), splits)
        told = stock(self.position, Stock(counts.total, counts.taken_on, counts.closed), family.base)
        leaving = Published(family, told.total, (), taken_on=told.taken_on, closed=told.closed)
        for by, tree in zip(family.splits, counts.trees, strict=True):
            leaving = replace(leaving, splits=(*leaving.splits, self._loose(by, tree, roll, leaving, earlier)))
        return leaving

    def _loose(self, by: tuple[str, ...], tree: Tree, roll: Roll, leaving: Published, earlier: Earlier) -> Split:
        """Return the first order of a stock's parts that rule R4 lets pass; none of them: not split."""
        position = advance(self.position, self.counts.closed, self.family.base)
        before = list(earlier.ends.get(f"{self.family.code} {'.'.join(by)}", ()))
        for attempt in range(ATTEMPTS):
            split = self._split(by, tree, position, roll, None, attempt)
            now = end_of(replace(leaving, splits=(split,)), by, earlier.school_year)
            if not linked([*before, now], by, self.family.base):
                return split
        return Split(by, {}, "linked")

    def _split(
        self,
        by: tuple[str, ...],
        tree: Tree,
        position: int,
        roll: Roll,
        persons: Published | None,
        attempt: int = 0,
    ) -> Split:
        order = keyed_order(self.secret, self.family.code, ".".join(by), attempt)
        numbers = lay_out(tree, position, self.family.base, order)
        if self.family.kind == "plain":
            return Split(by, {path: _cell(path, value, None, roll) for path, value in numbers.items() if path})
        refused = _refusal(self.family, by, (), numbers, roll, persons)
        return Split(by, {} if refused else states(self.family, by, numbers, roll, persons), refused)


def _refusal(
    family: Family,
    by: Sequence[str],
    parent: Path,
    numbers: Mapping[Path, int],
    roll: Roll,
    persons: Published | None,
    *,
    own: Split | None = None,
) -> str | None:
    """Return the rule by which the parts of ``parent`` are not published, None where they are.

    Nobody on the roll but a number above 0 (all have left since) is a small group too.
    """
    least = 2 * family.base
    if numbers[parent] < least:
        return "small-total"
    groups = _children(numbers, parent) if by[len(parent)] in ON_ROLL else []
    smallest = SMALL_SENSITIVE_GROUP if family.sensitive else SMALL_GROUP
    if any(roll.get(group, 0) < smallest and (roll.get(group, 0) or numbers[group]) for group in groups):
        return "small-group"
    if family.persons is not None and _of_persons(persons, own, parent) < least:
        return "few-children"
    if family.unit == "persons" and any(2 * numbers[group] > roll.get(group, 0) for group in groups):
        return "nearly-all"
    return None


def _of_persons(persons: Published | None, own: Split | None, parent: Path) -> int:
    if persons is None or not parent:
        return persons.total if persons else 0
    cell = own.cells.get(parent) if own else None
    return cell.value or 0 if cell else 0


def _children(numbers: Mapping[Path, int], parent: Path) -> list[Path]:
    return [path for path in numbers if len(path) == len(parent) + 1 and path[: len(parent)] == parent]


def _cell(path: Path, value: int, why: str | None, roll: Roll) -> Cell:
    if path[-1].split(":")[0] in ON_ROLL and not roll.get(path, 0) and not value:
        return Cell("void")
    return Cell("unsplit", why=why) if why else Cell("number", value)
