"""What a report counts: data of a pack, linted before anything is counted."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cpdesk.rules.packs import LANGUAGES, PackError, PackText, read_pack

KINDS: Final = ("flow", "stock", "plain")
UNITS: Final = ("persons", "events")
COUNTS: Final = {
    "plain": ("roll",),
    "flow": (
        "individual consultations",
        "group consultations",
        "conversations",
        "developmental sessions",
        "sent referrals",
        "answered referrals",
    ),
    "stock": ("pupils on support", "internal register", "police register", "consents"),
}
"""Which records a family of each kind may count."""
MISSING: Final = ("no-records",)
"""Why a family may be without numbers: the program keeps no such records yet."""
DIMENSIONS: Final = ("sex", "band", "language", "topic", "target", "level")
ON_ROLL: Final = frozenset({"sex", "band", "language"})
BASE: Final = 3
SENSITIVE_BASE: Final = 5


@dataclass(frozen=True, eq=False)
class Family:
    """One indicator.

    Attributes:
        code: ``CON01``.
        counts: the records that it counts; empty where it is missing.
        kind: ``flow`` and ``stock`` go along a line, ``plain`` is published as it is.
        unit: ``persons`` (a flow counts the first time in the school year) or ``events``.
        base: of the rounding: 3, sensitive 5; 1 for a plain family.
        splits: its breakdowns, each a chain of dimensions; never crossed.
        persons: the family that counts the persons behind these events, or None.
        sensitive: rule R7: a coarser base, larger groups, one breakdown of one dimension.
        missing: why every school reports it as missing, or None.

    """

    code: str
    counts: str
    kind: str
    unit: str
    base: int
    title: Mapping[str, str]
    splits: tuple[tuple[str, ...], ...]
    persons: str | None
    verified: bool
    sensitive: bool = False
    missing: str | None = None


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
    return parse(path.name, path.read_text("utf-8"))


def parse(file: str, text: str) -> Definition:
    """Return the definition in ``text``.

    Raises PackError with the line; of ``pack.value`` the fact ``rule`` tells more: ``known`` (not one of the values
    that there are), ``dimension`` (not known, or a second time), ``overlap`` (two families count the same),
    ``persons`` (no flow of persons counted on the same records and split alike), ``sensitive`` (split further than
    once), ``by_name`` (cases that the recipient gets by name are not split), ``missing`` (no numbers, yet counted).
    """
    pack = read_pack(file, text)
    tables = [_Table(pack, number, content) for number, content in enumerate(pack.entry(pack.content, "families"))]
    families = [_family(table) for table in tables]
    for table, family in zip(tables, families, strict=True):
        _lint_overlap(table, tables[: table.number])
        if family.persons is not None:
            _lint_persons(table, family, dict(zip((each.code for each in families), tables, strict=True)), families)
    return Definition(str(pack.entry(pack.content, "edition")), tuple(families), text)


@dataclass(frozen=True)
class _Table:
    """One ``[[families]]`` table and its place in the pack."""

    pack: PackText
    number: int
    content: Mapping[str, Any]

    def wrong(self, key: str, rule: str) -> PackError:
        """Return the error that a value does not fit, and the rule by which."""
        return self.error("pack.value", key, rule=rule)

    def error(self, code: str, key: str, **facts: str) -> PackError:
        """Return the error on the line of ``key`` in this table, or on the table's first line."""
        lines = self.pack.text.splitlines()
        heads = [at for at, line in enumerate(lines) if line.strip() == "[[families]]"]
        end = [*heads, len(lines)][self.number + 1]
        own = range(heads[self.number], end)
        line = next((at for at in own if lines[at].split("=")[0].strip() == key), heads[self.number])
        return PackError(self.pack.file, line + 1, code, what=key, **facts)

    def entry(self, key: str) -> Any:
        """Return a value that must be there."""
        if key not in self.content:
            raise self.error("pack.missing", key)
        return self.content[key]

    def one_of(self, key: str, known: Sequence[Any]) -> Any:
        """Return a value that must be one of those known."""
        if (value := self.entry(key)) not in known:
            raise self.wrong(key, "known")
        return value


def _family(table: _Table) -> Family:
    kind = table.one_of("kind", KINDS)
    sensitive = bool(table.content.get("sensitive", False))
    missing = table.one_of("missing", MISSING) if "missing" in table.content else None
    title = table.entry("title")
    if not isinstance(title, dict) or not all(title.get(language) for language in LANGUAGES):
        raise table.error("pack.language", "title")
    if not str(table.entry("source")).strip():
        raise table.error("pack.source", "source")
    family = Family(
        code=str(table.entry("code")),
        counts=table.one_of("counts", COUNTS[kind]) if missing is None else "",
        kind=kind,
        unit=table.one_of("unit", UNITS),
        base=1 if kind == "plain" else table.one_of("base", [SENSITIVE_BASE if sensitive else BASE]),
        title=title,
        splits=tuple(map(tuple, table.entry("splits"))),
        persons=table.content.get("persons"),
        verified=table.one_of("verified", [True, False]),
        sensitive=sensitive,
        missing=missing,
    )
    _lint_splits(table, family)
    return family


def _lint_splits(table: _Table, family: Family) -> None:
    dimensions = [dimension for chain in family.splits for dimension in chain]
    if len(set(dimensions)) < len(dimensions) or not set(dimensions) <= set(DIMENSIONS):
        raise table.wrong("splits", "dimension")
    if family.sensitive and (len(dimensions) > 1 or family.kind == "plain"):
        raise table.wrong("splits", "sensitive")
    if (family.kind, family.unit) == ("flow", "events") and dimensions and family.persons is None:
        raise table.wrong("splits", "persons")
    if table.content.get("known_by_name") and dimensions:
        raise table.wrong("splits", "by_name")
    if family.missing and (dimensions or "counts" in table.content):
        raise table.wrong("missing", "missing")


def _lint_overlap(table: _Table, before: Iterable[_Table]) -> None:
    """Refuse what is counted twice: the difference of two roundings of one truth would tell about it."""
    for other in before:
        if table.entry("code") == other.entry("code"):
            raise table.wrong("code", "overlap")
        if "missing" not in table.content and all(
            table.entry(key) == other.content.get(key) for key in ("counts", "unit")
        ):
            raise table.wrong("counts", "overlap")


def _lint_persons(table: _Table, family: Family, tables: Mapping[str, _Table], families: Iterable[Family]) -> None:
    behind = next((each for each in families if each.code == family.persons), None)
    if (
        behind is None
        or (behind.kind, behind.unit, family.unit) != ("flow", "persons", "events")
        or tables[behind.code].entry("counts") != table.entry("counts")
        or not set(family.splits) <= set(behind.splits)
    ):
        raise table.wrong("persons", "persons")
