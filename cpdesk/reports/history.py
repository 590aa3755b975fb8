"""What a school's report files say together about its stocks. Standard library only."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any, Final

from cpdesk.reports.linkage import End
from cpdesk.reports.sums import Finding

Data = Mapping[str, Any]
FIRST_HALF: Final = ("1", "2")
_COUNTED: Final = frozenset({"number", "void"})


def identities(contents: Iterable[Data]) -> Iterator[Finding]:
    """Stock = before + taken on - closed, from each report to the next."""
    for ends in _stocks(contents).values():
        for (_, before), (period, now) in pairwise(ends):
            expected = before["total"]["v"] + now["taken_on"]["v"] - now["closed"]["v"]
            if now["total"]["v"] != expected:
                yield Finding(
                    "check.stock", f"{period} {now['family']}", {"told": now["total"]["v"], "expected": expected}
                )


def linked_ends(contents: Iterable[Data]) -> Iterator[Finding]:
    """Rule R4 for every two period ends: parts rise and fall by no more than the flow between explains, plus a base."""
    for ends in _stocks(contents).values():
        for first, last in combinations(range(len(ends)), 2):
            yield from _between(ends[first], ends[last], [family for _, family in ends[first + 1 : last + 1]])


def stock_ends(files: Iterable[bytes]) -> dict[str, list[End]]:
    """Return the period ends of each breakdown of each stock, ``RSK01 band.sex``, as they were published."""
    found: dict[str, list[End]] = {}
    for code, ends in _stocks(map(json.loads, files)).items():
        for period, family in ends:
            came, went = family["taken_on"]["v"], family["closed"]["v"]
            for split in family["splits"]:
                cells = split.get("cells", {}).items()
                parts = {tuple(path.split(".")): cell.get("v", 0) for path, cell in cells if cell["s"] in _COUNTED}
                end = End(school_year(period), came, went, parts)
                found.setdefault(f"{code} {'.'.join(split['by'])}", []).append(end)
    return found


def _between(before: tuple[str, Data], now: tuple[str, Data], flow: Sequence[Data]) -> Iterator[Finding]:
    (began, earlier), (ended, later) = before, now
    came, went = (sum(family[name]["v"] for family in flow) for name in ("taken_on", "closed"))
    for steps in _levels(earlier, later, same_year=school_year(began) == school_year(ended)):
        rises = sum(max(0, step - later["base"]) for step in steps)
        falls = sum(max(0, -step - later["base"]) for step in steps)
        if rises > came or falls > went:
            yield Finding("check.linked", f"{began} {ended} {later['family']}", {"rises": rises, "falls": falls})


def school_year(period: str) -> int:
    """Return the year in which the school year of a quarter's end began: ``2026-Q3`` ends in that of 2026."""
    year = int(period[:4])
    return year - 1 if "-Q" in period and period[-1] in FIRST_HALF else year


def _stocks(contents: Iterable[Data]) -> dict[str, Sequence[tuple[str, Data]]]:
    """Return each stock with its period ends; a later edition stands in the place of the earlier one."""
    found: dict[str, dict[str, Data]] = {}
    for content in contents:
        for family in content["cpdesk"]["families"]:
            if family["kind"] == "stock" and family["total"]["s"] == "number":
                found.setdefault(family["family"], {})[content["period"]] = family
    return {code: list(ends.items()) for code, ends in found.items()}


def _levels(before: Data, now: Data, *, same_year: bool) -> Iterator[list[int]]:
    earlier = {tuple(split["by"]): split.get("cells", {}) for split in before["splits"]}
    for split in now["splits"]:
        old, new = earlier.get(tuple(split["by"]), {}), split.get("cells", {})
        for depth in range(1, len(split["by"]) + 1):
            if same_year or set(split["by"][:depth]) == {"sex"}:
                yield [
                    cell.get("v", 0) - old[path].get("v", 0)
                    for path, cell in new.items()
                    if path.count(".") == depth - 1 and path in old and {cell["s"], old[path]["s"]} <= _COUNTED
                ]
