"""The arithmetic of a report file, done again by another hand: what an official can follow in a spreadsheet.

Standard library only, and nothing of what made the file but the self-attack (``reach``). Works on the parsed JSON of a
file whose form was found right.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from cpdesk.reports.reach import values_left

ON_ROLL: Final = ("sex", "band", "language")
STATES: Final = ("number", "void", "nil", "missing", "unsplit")
SMALLEST: Final = {3: 20, 5: 50}
"""The smallest group on the roll by base."""

Data = Mapping[str, Any]
Cells = dict[str, Any]


@dataclass(frozen=True)
class Finding:
    """Something wanting: its code, the place (file, period, family and path) and what was found and expected there."""

    code: str
    place: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def arithmetic(content: Data) -> Iterator[Finding]:
    """Yield what is wanting in the numbers of one file."""
    block = content["cpdesk"]
    families = {family["family"]: family for family in block["families"]}
    if len(families) < len(block["families"]):
        yield Finding("check.twice", content["period"])
    if (block.get("reason") is None) != (block["edition"] == 1) or block["edition"] not in (1, 2):
        yield Finding("check.edition", content["period"], {"edition": block["edition"]})
    yield from _roll(block["roll"])
    bad = [finding for family in families.values() for finding in _family(family, families, block["roll"])]
    yield from bad
    yield from _values(content, families)
    if not bad:  # what does not add up can be attacked no further
        yield from _checks(content, list(families.values()))


def cells_of(family: Data) -> Cells:
    """Return all cells of a family by path: the total, what came and went, and the parts."""
    cells = {name: family[name] for name in ("total", "taken_on", "closed") if name in family}
    for split in family["splits"]:
        cells |= split.get("cells", {})
    return cells


def _family(family: Data, families: Mapping[str, Data], roll: Mapping[str, int]) -> Iterator[Finding]:
    code, plain = family["family"], family["kind"] == "plain"
    if family["kind"] not in ("flow", "stock", "plain") or family["base"] not in ((1,) if plain else SMALLEST):
        yield Finding("check.base", code, {"kind": family["kind"], "base": family["base"]})
        return
    moves = family["kind"] == "stock" and family["total"]["s"] != "missing"
    split_without_persons = family["kind"] == "flow" and family["unit"] == "events" and "persons" not in family
    if ("taken_on" in family, "closed" in family) != (moves, moves) or (split_without_persons and family["splits"]):
        yield Finding("check.state", code)
        return
    cells = cells_of(family)
    ill = [path for path, cell in cells.items() if not _well_formed(path, cell, roll, plain=plain)]
    if ill:
        yield from (Finding("check.state", f"{code} {path}", {"state": cells[path]["s"]}) for path in ill)
        return
    for path, cell in cells.items():
        if cell["s"] == "number" and (cell["v"] < 0 or cell["v"] % family["base"]):
            yield Finding("check.multiple", f"{code} {path}", {"number": cell["v"], "base": family["base"]})
    for split in family["splits"]:
        yield from _split(family, split, families, roll)


def _well_formed(path: str, cell: Data, roll: Mapping[str, int], *, plain: bool) -> bool:
    whole = path in ("total", "taken_on", "closed")
    nobody = not whole and _dimension(path) in ON_ROLL and not roll.get(path)
    match cell["s"]:
        case "number":
            return "v" in cell and "why" not in cell and not (nobody and not cell["v"])
        case "void":
            return nobody and set(cell) == {"s"}
        case "nil":
            return plain and whole and set(cell) == {"s"}
        case "missing":
            return whole and "v" not in cell and bool(cell.get("why"))
        case "unsplit":
            return not whole and not plain and "v" not in cell and bool(cell.get("why"))
        case _:
            return False


def _split(family: Data, split: Data, families: Mapping[str, Data], roll: Mapping[str, int]) -> Iterator[Finding]:
    place = f"{family['family']} {'.'.join(split['by'])}"
    inner = split.get("cells", {})
    if not all(_belongs(path, split["by"]) for path in inner):
        yield Finding("check.part", place)
        return
    if (split["s"], "why" in split, bool(inner)) not in (("number", False, True), ("unsplit", True, False)):
        yield Finding("check.state", place, {"state": split["s"]})
        return
    cells = {"total": family["total"]} | inner
    for path, cell in cells.items():
        level = 0 if path == "total" else path.count(".") + 1
        if level == len(split["by"]):
            continue
        parts = _parts(cells, path)
        refusal = split.get("why") if path == "total" else _common_refusal(parts)
        where = f"{family['family']} {path}"
        if refusal is None and cell["s"] in ("number", "nil"):
            yield from _sum(cell, parts, where)
        if family["kind"] != "plain":
            node = _Node(family, split["by"], path, cell, parts)
            if not node.is_right(refusal, families, roll):
                yield Finding("check.rule", where, {"told": refusal})


def _sum(cell: Data, parts: Mapping[str, Data], where: str) -> Iterator[Finding]:
    found, told = sum(part.get("v", 0) for part in parts.values()), cell.get("v", 0)
    if found != told:
        yield Finding("check.sum", where, {"parts": found, "whole": told})


@dataclass(frozen=True)
class _Node:
    """A cell that may have parts; whether they may be shown follows from published and public numbers alone."""

    family: Data
    by: Sequence[str]
    path: str
    cell: Data
    parts: Mapping[str, Data]

    def is_right(self, refusal: str | None, families: Mapping[str, Data], roll: Mapping[str, int]) -> bool:
        """Tell whether the parts are shown, or all of them are not by the rule that is told."""
        if self.cell["s"] != "number":
            return all(self._follows(part) for part in self.parts.values())
        hidden = all(part["s"] == "void" or part.get("why") == refusal for part in self.parts.values())
        return refusal in self._refusals(families, roll) and (refusal is None or hidden)

    def _refusals(self, families: Mapping[str, Data], roll: Mapping[str, int]) -> set[str | None]:
        """Return the rules by which its parts may be missing here; None: they may be shown as they are."""
        family, level = self.family, 0 if self.path == "total" else self.path.count(".") + 1
        groups = _groups(roll, self.path, self.by[level])
        if self.cell["v"] < 2 * family["base"]:
            return {"small-total"}
        if any(on_roll < SMALLEST[family["base"]] for on_roll in groups.values()):
            return {"small-group"}
        found: set[str | None] = {"small-group"} if self.by[level] in ON_ROLL else set()  # all have left since
        behind = families.get(family.get("persons", ""))
        if "persons" in family and _children(behind, self.path, self.by) < 2 * family["base"]:
            return found | {"few-children"}
        if groups and family["unit"] == "persons":
            found.add("nearly-all")
        if family["kind"] == "stock":
            found.add("linked")
        return found | {None} if self._may_be_shown(groups) else found

    def _follows(self, part: Data) -> bool:
        """Tell whether a part may stand below a whole that is no number."""
        same = self.cell["s"] == "void" or (self.cell["s"], self.cell.get("why")) == (part["s"], part.get("why"))
        return part["s"] == "void" or (part["s"] == "unsplit" and same)

    def _may_be_shown(self, groups: Mapping[str, int]) -> bool:
        """Tell whether all groups are there, none has a number without anybody on the roll, none is nearly all."""
        if not groups:
            return bool(self.parts)
        shown = {name: part["v"] for name, part in self.parts.items() if part["s"] == "number"}
        persons = self.family["unit"] == "persons"
        nearly = persons and any(2 * number > groups.get(name, 0) for name, number in shown.items())
        return set(shown) == set(groups) and not nearly


def _children(persons: Data | None, path: str, by: Sequence[str]) -> int:
    if persons is None or path == "total":
        return int(persons["total"].get("v", 0)) if persons else 0
    cells: Data = next((split.get("cells", {}) for split in persons["splits"] if split["by"] == list(by)), {})
    return int(cells.get(path, {}).get("v", 0))


def _groups(roll: Mapping[str, int], path: str, dimension: str) -> dict[str, int]:
    """Return the groups on the roll into which a cell is split; none where the dimension is not on the roll."""
    if dimension not in ON_ROLL:
        return {}
    head = "" if path == "total" else f"{path}."
    depth = len(head.split(".")) if head else 1
    return {
        name: count
        for name, count in roll.items()
        if name.startswith(f"{head}{dimension}:") and len(name.split(".")) == depth and count
    }


def _common_refusal(parts: Mapping[str, Data]) -> str | None:
    return next((part["why"] for part in parts.values() if part["s"] == "unsplit"), None)


def _parts(cells: Cells, path: str) -> Cells:
    if path == "total":
        return {name: cell for name, cell in cells.items() if name != "total" and "." not in name}
    return {name: cell for name, cell in cells.items() if name.rpartition(".")[0] == path}


def _belongs(path: str, by: Sequence[str]) -> bool:
    dimensions = [part.partition(":")[0] for part in path.split(".")]
    return dimensions == list(by[: len(dimensions)])


def _dimension(path: str) -> str:
    return path.rpartition(".")[2].partition(":")[0]


def _roll(roll: Mapping[str, int]) -> Iterator[Finding]:
    """Add up the parts of every group on the roll."""
    sums: dict[tuple[str, str], int] = {}
    for path, count in roll.items():
        if path != "total":
            key = (path.rpartition(".")[0] or "total", _dimension(path))
            sums[key] = sums.get(key, 0) + count
        if count < 0:
            yield Finding("check.roll", path, {"pupils": count})
    for (whole, dimension), found in sums.items():
        if found != roll.get(whole, 0):
            yield Finding("check.roll", f"{whole} {dimension}", {"parts": found, "whole": roll.get(whole, 0)})


def _values(content: Data, families: Mapping[str, Data]) -> Iterator[Finding]:
    """Compare the list of numbers for the district's system with the families."""
    told = [(each["dataElement"], each["categoryOptionCombo"], each["value"]) for each in content["dataValues"]]
    meant = [
        (code, path, str(cell["v"]))
        for code, family in families.items()
        for path, cell in cells_of(family).items()
        if cell["s"] == "number" and "v" in cell
    ]
    if sorted(told) != sorted(meant):
        yield Finding("check.values", content["period"], {"told": len(told), "meant": len(meant)})


def _checks(content: Data, families: Sequence[Data]) -> Iterator[Finding]:
    """Count again what the file tells about itself, and attack it again."""
    cells = [cell for family in families for cell in cells_of(family).values()]
    splits = [split for family in families for split in family["splits"]]
    left = values_left(families)
    found = {
        "numbers": sum(cell["s"] == "number" for cell in cells),
        "unsplit": sum(each["s"] == "unsplit" for each in (*cells, *splits)),
        "missing": sum(cell["s"] == "missing" for cell in cells),
        "fewest": min(map(len, left.values()), default=0),
    }
    if found != content["cpdesk"]["checks"]:
        yield Finding("check.checks", content["period"], found)
    for (family, path), values in left.items():
        if len(values) < 2:  # noqa: PLR2004  one value left is the truth itself
            yield Finding("check.pinned", f"{family} {path}", {"values": list(values)})
