"""Which numbers leave: rules R1, R2, R3 and R6, judged on published and public numbers only.

So a split that is not made says nothing about the truth. States: ``number``, ``void`` (cannot exist here), ``unsplit``
(the whole is there, its parts are not, and why). Plain families are published as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cpdesk.reports.definition import ON_ROLL, Definition, Family
from cpdesk.reports.line import Path, Tree, keyed_order, lay_out, start, stretch

SMALL_GROUP: Final = 20


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
    """A family as it leaves."""

    family: Family
    total: int
    splits: tuple[Split, ...]


@dataclass(frozen=True)
class Counts:
    """The truth of one family in one period: total and a tree for each of its splits."""

    total: int
    trees: tuple[Tree, ...]


Roll = Mapping[Path, int]
"""Pupils on the public roll by labelled path: ``("band:5-9", "sex:f")``; ``()`` is all."""


def publish(
    definition: Definition, truth: Mapping[str, Counts], roll: Roll, secret: bytes, positions: Mapping[str, int]
) -> dict[str, Published]:
    """Return every family as it leaves. ``positions`` are the lines' places; a family without one begins its line."""
    leaving: dict[str, Published] = {}
    for family in sorted(definition.families, key=lambda each: each.persons is not None):
        persons = leaving.get(family.persons or "")
        position = positions.get(family.code, start(secret, family.code, family.base) if family.base > 1 else 0)
        leaving[family.code] = _published(family, truth[family.code], roll, secret, position, persons)
    return {family.code: leaving[family.code] for family in definition.families}


def label(dimension: str, value: str) -> str:
    """Return the part of a path: ``band:5-9``."""
    return f"{dimension}:{value}"


def states(
    family: Family, by: Sequence[str], numbers: Mapping[Path, int], roll: Roll, persons: Published | None
) -> dict[Path, Cell]:
    """Return the state of every cell below the total, by the published numbers alone."""
    own = next((split for split in persons.splits if split.by == tuple(by)), None) if persons else None
    cells: dict[Path, Cell] = {}
    for parent in sorted((path for path in numbers if len(path) < len(by)), key=len):
        why = _refusal(family, by, parent, numbers, roll, persons, own)
        if parent and cells[parent].state != "number":
            why = why or cells[parent].why or "small-total"
        for path in _children(numbers, parent):
            cells[path] = _cell(path, numbers[path], why, roll)
    return cells


def _published(
    family: Family, counts: Counts, roll: Roll, secret: bytes, position: int, persons: Published | None
) -> Published:
    splits = []
    for by, tree in zip(family.splits, counts.trees, strict=True):
        order = keyed_order(secret, family.code, ".".join(by))
        numbers = lay_out(tree, position, family.base, order)
        if family.kind == "plain":
            cells = {path: Cell("number", value) for path, value in numbers.items() if path}
        else:
            cells = states(family, by, numbers, roll, persons)
        splits.append(_split(by, cells))
    return Published(family, stretch(position, counts.total, family.base), tuple(splits))


def _split(by: tuple[str, ...], cells: Mapping[Path, Cell]) -> Split:
    first = [cell for path, cell in cells.items() if len(path) == 1]
    refused = next((cell.why for cell in first if cell.state == "unsplit"), None)
    return Split(by, {} if refused else cells, refused)


def _refusal(
    family: Family,
    by: Sequence[str],
    parent: Path,
    numbers: Mapping[Path, int],
    roll: Roll,
    persons: Published | None,
    own: Split | None,
) -> str | None:
    """Return the rule by which the parts of ``parent`` are not published, None where they are."""
    least = 2 * family.base
    if numbers[parent] < least:
        return "small-total"
    children = _children(numbers, parent)
    if by[len(parent)] in ON_ROLL and any(0 < roll.get(child, 0) < SMALL_GROUP for child in children):
        return "small-group"
    if family.unit == "persons" and by[len(parent)] in ON_ROLL:
        if any(2 * numbers[child] > roll.get(child, 0) for child in children if roll.get(child, 0)):
            return "nearly-all"
    if persons is not None and _of_persons(persons, own, parent) < least:
        return "few-children"
    return None


def _of_persons(persons: Published, own: Split | None, parent: Path) -> int:
    if not parent:
        return persons.total
    cell = own.cells.get(parent) if own else None
    return cell.value or 0 if cell else 0


def _children(numbers: Mapping[Path, int], parent: Path) -> list[Path]:
    return [path for path in numbers if len(path) == len(parent) + 1 and path[: len(parent)] == parent]


def _cell(path: Path, value: int, why: str | None, roll: Roll) -> Cell:
    if path[-1].split(":")[0] in ON_ROLL and not roll.get(path, 0):
        return Cell("void")
    return Cell("unsplit", why=why) if why else Cell("number", value)
