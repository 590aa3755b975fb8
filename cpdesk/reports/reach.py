"""The self-attack: which true values an outsider must leave open for every published number.

He has the file and knows the method, but neither the secret nor the order of the parts. A value stays open when a truth
with it exists from which exactly the same numbers follow; that truth is made and published again, not argued. Reports
of other periods take nothing away: give each of their parts the number that was published, then the line stands where
this period needs it. Standard library only. Not seen here: what somebody knows from elsewhere, and how stocks of
several ends hang together (rule R4 and the solver of the tests are for that).
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from cpdesk.reports.line import Path, Stock, Tree, lay_out, stock

Numbers = Mapping[Path, int]
FamilyData = Mapping[str, Any]
"""A family as it stands in the file."""


def values_left(families: Sequence[FamilyData]) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return by family and path which values each protected number may stand for.

    Events are held against the children behind them: at no place are there more children than events.
    """
    alone = {family["family"]: dict(_of_family(family)) for family in families if family["kind"] != "plain"}
    left = {(code, path): values for code, paths in alone.items() for path, values in paths.items()}
    for family in families:
        for path, events in alone.get(family["family"], {}).items():
            children = alone.get(family.get("persons", ""), {}).get(path)
            if children:
                left[family["family"], path] = tuple(value for value in events if value >= children[0])
                left[family["persons"], path] = tuple(value for value in children if value <= events[-1])
    return left


def fewest(families: Sequence[FamilyData]) -> int | None:
    """Return the fewest values that are left to any number, None where nothing is protected."""
    return min(map(len, values_left(families).values()), default=None)


def _of_family(family: FamilyData) -> Iterator[tuple[str, tuple[int, ...]]]:
    if family["total"]["s"] != "number":
        return
    base = family["base"]
    whole: Numbers = {(): family["total"]["v"]}
    splits: list[Numbers] = [whole, *(_numbers(family, split) for split in family["splits"])]
    if family["kind"] == "stock":
        yield from _of_stock(family)
    else:
        yield "total", tuple(value for value in _near(family["total"]["v"], base) if _stands((), value, base, splits))
    for numbers in splits:
        for path in numbers:
            if path:
                near = _near(numbers[path], base)
                yield ".".join(path), tuple(value for value in near if _stands(path, value, base, [numbers]))


def _near(number: int, base: int) -> range:
    return range(max(0, number - base + 1), number + base)


def _stands(target: Path, value: int, base: int, splits: Sequence[Numbers]) -> bool:
    """Tell whether a truth with this value at the target is published as all these numbers."""
    change = value - splits[0][target]
    begin, end = max(0, -change), max(0, change)
    return all(
        lay_out(_truth(numbers, target, (), begin, end), begin, base, lambda _, names: names) == dict(numbers)
        for numbers in splits
    )


def _truth(numbers: Numbers, target: Path, path: Path, begin: int, end: int) -> Tree:
    """Return counts that carry the line from one place within a block to another; one part alone moves it."""
    names = [other[-1] for other in numbers if other and other[:-1] == path]
    if not names:
        return Tree(numbers[path] + end - begin)
    onward = target[len(path)] if target[: len(path)] == path and len(target) > len(path) else None
    moving = onward or max(names, key=lambda name: numbers[(*path, name)])
    parts, at = {}, begin
    for name in names:
        then = end if name == moving else at
        parts[name] = _truth(numbers, target, (*path, name), at, then)
        at = then
    return Tree(sum(part.total for part in parts.values()), parts)


def _of_stock(family: FamilyData) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Try all places of both ends of a stock, before and after."""
    base = family["base"]
    told = Stock(*(family[name]["v"] for name in ("total", "taken_on", "closed")))
    possible: set[tuple[int, int, int]] = set()
    for out, out_now, into, into_now in product(range(base), repeat=4):
        truth = Stock(told.total + into_now - out_now, told.taken_on + into_now - into, told.closed + out_now - out)
        if min(truth.total, truth.taken_on, truth.closed, truth.before) >= 0 and stock(out, truth, base) == told:
            possible.add((truth.total, truth.taken_on, truth.closed))
    for at, name in enumerate(("total", "taken_on", "closed")):
        yield name, tuple(sorted({counts[at] for counts in possible}))


def _numbers(family: FamilyData, split: Mapping[str, Any]) -> dict[Path, int]:
    cells = {
        tuple(path.split(".")): cell["v"] for path, cell in split.get("cells", {}).items() if cell["s"] == "number"
    }
    return {(): family["total"]["v"]} | cells
