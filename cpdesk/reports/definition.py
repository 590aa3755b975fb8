"""What a report counts: data of a pack, linted before anything is counted."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cpdesk.rules.packs import PackText, read_pack

KINDS: Final = ("flow", "plain")
DIMENSIONS: Final = ("sex", "band", "language", "topic", "target")
ON_ROLL: Final = frozenset({"sex", "band", "language"})


@dataclass(frozen=True)
class Family:
    """One indicator.

    Attributes:
        code: ``CON01``.
        kind: ``flow`` (goes along a line) or ``plain`` (published as it is).
        unit: ``persons`` (the first time in the school year) or ``events``.
        base: of the rounding; 1 for a plain family.
        splits: its breakdowns, each a chain of dimensions; never crossed.
        persons: the family that counts the persons behind these events, or None.

    """

    code: str
    kind: str
    unit: str
    base: int
    title: Mapping[str, str]
    splits: tuple[tuple[str, ...], ...]
    persons: str | None
    verified: bool


@dataclass(frozen=True)
class Definition:
    """A report's definition with the text that it was read from."""

    edition: str
    families: tuple[Family, ...]
    text: str

    @property
    def sha256(self) -> str:
        """The checksum of the pack's text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def family(self, code: str) -> Family:
        """Return the family of a code. Raises StopIteration never: the linter has seen every code."""
        return next(family for family in self.families if family.code == code)


def load(path: Path) -> Definition:
    """Return a report's definition. Raises PackError naming file and line of what is wrong."""
    pack = read_pack(path.name, path.read_text("utf-8"))
    families = tuple(_families(pack))
    codes = [family.code for family in families]
    for family in families:
        if codes.count(family.code) > 1 or family.persons not in (None, *codes):
            raise pack.error("pack.value", family.code)
    return Definition(str(pack.entry(pack.content, "edition")), families, pack.text)


def _families(pack: PackText) -> Iterator[Family]:
    for table in pack.entry(pack.content, "families"):
        code, kind = str(pack.entry(table, "code")), str(pack.entry(table, "kind"))
        if kind not in KINDS:
            raise pack.error("pack.value", kind)
        _, verified = pack.sourced(table, code)
        yield Family(
            code=code,
            kind=kind,
            unit=str(pack.entry(table, "unit")),
            base=int(pack.entry(table, "base")) if kind == "flow" else 1,
            title=pack.words(table, "title"),
            splits=tuple(_splits(pack, table, code)),
            persons=table.get("persons"),
            verified=verified,
        )


def _splits(pack: PackText, table: Mapping[str, Any], code: str) -> Iterator[tuple[str, ...]]:
    seen: set[str] = set()
    for chain in pack.entry(table, "splits"):
        for dimension in chain:
            if dimension not in DIMENSIONS or dimension in seen:
                raise pack.error("pack.value", code)
            seen.add(dimension)
        yield tuple(chain)
