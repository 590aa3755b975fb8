"""The report file: one canonical JSON, signed. Shaped like DHIS2's dataValueSet, with a ``cpdesk`` block."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from cpdesk.reports.definition import Definition
from cpdesk.reports.line import Path, commitment
from cpdesk.reports.protection import Cell, Published, Roll
from cpdesk.reports.reach import fewest

FORMAT: Final = 1
LARGEST: Final = 5 * 1024 * 1024
Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Signature = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
"""Written in one way only: a capital for a small letter would be a changed byte that nobody sees."""

Few = msgspec.Meta(max_length=60)
Cells = msgspec.Meta(max_length=120)
Many = msgspec.Meta(max_length=3000)
"""How much a report may hold: a hostile file must not keep the check busy."""


class ReportError(Exception):
    """A report file that cannot be used: ``report.too_large``, ``report.form``, ``report.not_canonical``."""

    def __init__(self, code: str, **facts: int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class FileCell(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A cell: state, number, rule."""

    s: str
    v: int | None = None
    why: str | None = None


class FileSplit(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A breakdown and its cells by path."""

    by: Annotated[list[str], msgspec.Meta(min_length=1, max_length=3)]
    s: str
    cells: Annotated[dict[str, FileCell], Cells] = {}
    why: str | None = None


class FileFamily(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A family as published."""

    family: str
    kind: str
    unit: str
    base: int
    total: FileCell
    splits: Annotated[list[FileSplit], msgspec.Meta(max_length=6)]
    persons: str | None = None
    taken_on: FileCell | None = None
    closed: FileCell | None = None


class DataValue(msgspec.Struct, forbid_unknown_fields=True):
    """One number as DHIS2 takes it in."""

    dataElement: str
    categoryOptionCombo: str
    value: str


class Checks(msgspec.Struct, forbid_unknown_fields=True):
    """What the program found before the report left; a check finds the same. ``fewest`` is 0 without protection."""

    numbers: int
    unsplit: int
    missing: int
    fewest: int


class Letter(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A letter by which the recipient knows a case by name: its number and its day."""

    number: str
    date: str


class Block(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What cpdesk adds."""

    format: int
    edition: int
    calendar: str
    pack: str
    definition: Digest
    roll: Annotated[dict[str, int], Cells]
    families: Annotated[list[FileFamily], Few]
    checks: Checks
    letters: Annotated[list[Letter], Many]
    head: Digest
    previous: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]
    commit: Digest
    key: Digest
    signature: Signature = ""
    reason: str | None = None


class ReportFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    dataSet: str
    period: str
    orgUnit: str
    completeDate: str
    dataValues: Annotated[list[DataValue], Many]
    cpdesk: Block


@dataclass(frozen=True, kw_only=True)
class Particulars:
    """What stands in a report beside its numbers.

    Attributes:
        edition: 1, or 2 for the one correction, which has a reason.
        previous: checksum of the report before, or empty.
        letters: sent to the recipient in the period with a case by name.

    """

    school: str
    period: str
    calendar: str
    completed: date
    edition: int
    head: str
    previous: str
    reason: str | None = None
    letters: tuple[Letter, ...] = ()


def compose(
    about: Particulars, definition: Definition, published: Mapping[str, Published], roll: Roll, secret: bytes, key: str
) -> ReportFile:
    """Return the content of a file that is not signed yet; ``key`` is the public one of its signature."""
    families = [file_family(each) for each in published.values()]
    block = Block(
        format=FORMAT,
        edition=about.edition,
        calendar=about.calendar,
        pack=definition.edition,
        definition=definition.sha256,
        roll={path_code(path): count for path, count in sorted(roll.items())},
        families=families,
        checks=_checks(families),
        letters=list(about.letters),
        reason=about.reason,
        head=about.head,
        previous=about.previous,
        commit=commitment(secret),
        key=key,
    )
    return ReportFile(
        dataSet="cpdesk-school",
        period=about.period,
        orgUnit=about.school,
        completeDate=about.completed.isoformat(),
        dataValues=[value for family in families for value in _values(family)],
        cpdesk=block,
    )


def reported(report: ReportFile) -> list[FileFamily]:
    """Return the families that have numbers, in their order."""
    return [family for family in report.cpdesk.families if family.total.s != "missing"]


def not_reported(report: ReportFile) -> list[FileFamily]:
    """Return the families that have none, in their order."""
    return [family for family in report.cpdesk.families if family.total.s == "missing"]


def rounding(report: ReportFile) -> int:
    """Return the base of the rounding of what is reported."""
    return max((family.base for family in reported(report)), default=1)


def public_key(signing: bytes) -> str:
    """Return the public key of a signing key, hexadecimal."""
    return Ed25519PrivateKey.from_private_bytes(signing).public_key().public_bytes_raw().hex()


def encode(report: ReportFile, signing: bytes) -> bytes:
    """Return the bytes of the signed file."""
    unsigned = msgspec.to_builtins(report)
    unsigned["cpdesk"].pop("signature", None)
    unsigned["cpdesk"]["signature"] = Ed25519PrivateKey.from_private_bytes(signing).sign(canonical(unsigned)).hex()
    return canonical(unsigned)


def decode(data: bytes) -> ReportFile:
    """Return the file's content. Raises ReportError: too large, of another form, or not byte for byte canonical."""
    if len(data) > LARGEST:
        raise ReportError("report.too_large", bytes=len(data), limit=LARGEST)
    try:
        report = msgspec.json.decode(data, type=ReportFile, strict=True)
        written = canonical(msgspec.to_builtins(report))
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise ReportError("report.form") from None
    if written != data:
        raise ReportError("report.not_canonical")
    return report


def canonical(content: Any) -> bytes:
    """Return the one JSON of a content: sorted keys, no spaces, UTF-8."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def file_name(report: ReportFile) -> str:
    """Return the name that the file should have, without its ending."""
    return f"{report.orgUnit}-{report.period}-e{report.cpdesk.edition}"


def checksum(data: bytes) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def path_code(path: Path) -> str:
    """Return a path as it stands in the file: ``total``, ``band:5-9.sex:f``."""
    return ".".join(path) or "total"


def file_family(leaving: Published) -> FileFamily:
    """Return a family as the file tells it."""
    family = leaving.family
    return FileFamily(
        family=family.code,
        kind=family.kind,
        unit=family.unit,
        base=family.base,
        persons=family.persons,
        total=_total(leaving),
        taken_on=None if leaving.taken_on is None else FileCell("number", leaving.taken_on),
        closed=None if leaving.closed is None else FileCell("number", leaving.closed),
        splits=[
            FileSplit(
                by=list(split.by),
                s="unsplit" if split.why else "number",
                why=split.why,
                cells={path_code(path): _cell(cell) for path, cell in sorted(split.cells.items())},
            )
            for split in leaving.splits
        ],
    )


def _total(leaving: Published) -> FileCell:
    if leaving.missing is not None:
        return FileCell("missing", why=leaving.missing)
    if leaving.family.kind == "plain" and not leaving.total:
        return FileCell("nil")
    return FileCell("number", leaving.total)


def _cell(cell: Cell) -> FileCell:
    return FileCell(cell.state, cell.value, cell.why)


def _cells(family: FileFamily) -> dict[str, FileCell]:
    flow = {"taken_on": family.taken_on, "closed": family.closed}
    cells = {"total": family.total} | {name: cell for name, cell in flow.items() if cell is not None}
    for split in family.splits:
        cells |= split.cells
    return cells


def _values(family: FileFamily) -> list[DataValue]:
    return [DataValue(family.family, path, str(cell.v)) for path, cell in _cells(family).items() if cell.s == "number"]


def _checks(families: Sequence[FileFamily]) -> Checks:
    states = [cell.s for family in families for cell in _cells(family).values()]
    states_of_splits = [split.s for family in families for split in family.splits]
    return Checks(
        numbers=states.count("number"),
        unsplit=[*states, *states_of_splits].count("unsplit"),
        missing=states.count("missing"),
        fewest=fewest(msgspec.to_builtins(families)) or 0,
    )
