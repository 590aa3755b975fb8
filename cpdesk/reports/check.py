"""The check of report files, from the files alone: what a distrustful official can follow in a spreadsheet.

Standard library only, but for the signature, which needs ``cryptography``.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from cpdesk.reports.file import ReportError, decode

SMALL_GROUP: Final = 20
ON_ROLL: Final = ("sex", "band", "language")


@dataclass(frozen=True)
class Finding:
    """Something wanting: its code, and the place (file, family, path)."""

    code: str
    place: str


def check(data: bytes, name: str = "") -> list[Finding]:
    """Return what is wanting in one file; nothing, if it is as it was issued."""
    try:
        decode(data)
    except ReportError as error:
        return [Finding(error.code, name)]
    content = json.loads(data)
    families = {family["family"]: family for family in content["cpdesk"]["families"]}
    found = list(_signature(content))
    for family in families.values():
        found += _numbers(family)
        found += _rules(family, families, content["cpdesk"]["roll"])
    return found + list(_values(content))


def check_chain(files: list[bytes]) -> list[Finding]:
    """Return what is wanting in one school's files, given in the order in which they were issued."""
    found = []
    for before, after in pairwise(files):
        earlier, later = json.loads(before)["cpdesk"], json.loads(after)["cpdesk"]
        place = json.loads(after)["period"]
        if later["previous"] != hashlib.sha256(before).hexdigest():
            found.append(Finding("check.previous", place))
        if (later["key"], later["commit"]) != (earlier["key"], earlier["commit"]):
            found.append(Finding("check.other_key", place))
    return found


def _signature(content: dict[str, Any]) -> Iterator[Finding]:
    block = content["cpdesk"]
    unsigned = content | {"cpdesk": {name: value for name, value in block.items() if name != "signature"}}
    message = json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(block["key"])).verify(
            bytes.fromhex(block.get("signature", "")), message
        )
    except (InvalidSignature, ValueError):
        yield Finding("check.signature", content["period"])


def _numbers(family: dict[str, Any]) -> Iterator[Finding]:
    """Multiples of the base, and sums: the parts of every node that is split add up to it."""
    for split in family["splits"]:
        cells = {"total": family["total"]} | split.get("cells", {})
        for path, cell in cells.items():
            if cell["s"] == "number" and (cell["v"] < 0 or cell["v"] % family["base"]):
                yield Finding("check.multiple", f"{family['family']} {path}")
            parts = _parts(cells, path)
            if parts and all(part["s"] in ("number", "void") for part in parts.values()):
                if sum(part.get("v", 0) for part in parts.values()) != cell.get("v", 0):
                    yield Finding("check.sum", f"{family['family']} {path}")


def _rules(family: dict[str, Any], families: dict[str, Any], roll: dict[str, int]) -> Iterator[Finding]:
    """Every split that is made may be made, and one that is not has the reason that the rules give."""
    if family["kind"] == "plain":
        return
    for split in family["splits"]:
        cells = {"total": family["total"]} | split.get("cells", {})
        for path, cell in cells.items():
            parts = _parts(cells, path)
            made = any(part["s"] == "number" for part in parts.values())
            if made and (cell["s"] != "number" or _refusal(family, families, split, path, cell["v"], parts, roll)):
                yield Finding("check.rule", f"{family['family']} {path}")


def _refusal(
    family: dict[str, Any],
    families: dict[str, Any],
    split: dict[str, Any],
    path: str,
    number: int,
    parts: dict[str, Any],
    roll: dict[str, int],
) -> bool:
    least = 2 * family["base"]
    level = 0 if path == "total" else path.count(".") + 1
    groups = [child for child in parts if split["by"][level] in ON_ROLL and roll.get(child, 0)]
    persons = families.get(family.get("persons"))
    few = "persons" in family and (persons is None or _persons(persons, split["by"], path) < least)
    nearly = family["unit"] == "persons" and any(2 * parts[child].get("v", 0) > roll[child] for child in groups)
    return bool(number < least or any(roll[child] < SMALL_GROUP for child in groups) or few or nearly)


def _persons(family: dict[str, Any], by: list[str], path: str) -> int:
    if path == "total":
        return int(family["total"]["v"])
    cells: dict[str, Any] = next((split.get("cells", {}) for split in family["splits"] if split["by"] == by), {})
    return int(cells.get(path, {}).get("v") or 0)


def _parts(cells: dict[str, Any], path: str) -> dict[str, Any]:
    if path == "total":
        return {name: cell for name, cell in cells.items() if name != "total" and "." not in name}
    return {name: cell for name, cell in cells.items() if name.rpartition(".")[0] == path}


def _values(content: dict[str, Any]) -> Iterator[Finding]:
    """Compare the list of numbers for the district's system with the families."""
    told = {(value["dataElement"], value["categoryOptionCombo"]): value["value"] for value in content["dataValues"]}
    meant = {
        (family["family"], path): str(cell["v"])
        for family in content["cpdesk"]["families"]
        for cells in ({"total": family["total"]}, *(split.get("cells", {}) for split in family["splits"]))
        for path, cell in cells.items()
        if cell["s"] == "number"
    }
    if told != meant or len(told) != len(content["dataValues"]):
        yield Finding("check.values", content["period"])
