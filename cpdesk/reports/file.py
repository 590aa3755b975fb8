"""The report file: one canonical JSON, signed. Shaped like DHIS2's dataValueSet, with a ``cpdesk`` block."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from cpdesk.reports.definition import Definition
from cpdesk.reports.line import Path, commitment
from cpdesk.reports.protection import Cell, Published, Roll

FORMAT: Final = 1
LARGEST: Final = 5 * 1024 * 1024


class ReportError(Exception):
    """A report file that cannot be used: ``report.too_large``, ``report.form``, ``report.not_canonical``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class FileCell(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A cell: state, number, rule."""

    s: str
    v: int | None = None
    why: str | None = None


class FileSplit(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A breakdown and its cells by path."""

    by: list[str]
    s: str
    cells: dict[str, FileCell] = {}
    why: str | None = None


class FileFamily(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A family as published."""

    family: str
    kind: str
    unit: str
    base: int
    total: FileCell
    splits: list[FileSplit]
    persons: str | None = None


class DataValue(msgspec.Struct, forbid_unknown_fields=True):
    """One number as DHIS2 takes it in."""

    dataElement: str  # noqa: N815  DHIS2's own names
    categoryOptionCombo: str
    value: str


class Block(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What cpdesk adds."""

    format: int
    edition: int
    calendar: str
    pack: str
    definition: str
    roll: dict[str, int]
    families: list[FileFamily]
    head: str
    previous: str
    commit: str
    key: str
    signature: str = ""
    reason: str | None = None


class ReportFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    dataSet: str
    period: str
    orgUnit: str
    completeDate: str
    dataValues: list[DataValue]
    cpdesk: Block


@dataclass(frozen=True, kw_only=True)
class Particulars:
    """What stands in a report beside its numbers. ``previous`` is the checksum of the report before, or empty."""

    school: str
    period: str
    calendar: str
    completed: date
    edition: int
    head: str
    previous: str


def encode(
    about: Particulars,
    definition: Definition,
    published: Mapping[str, Published],
    roll: Roll,
    secret: bytes,
    signing: bytes,
) -> bytes:
    """Return the bytes of the signed file."""
    private = Ed25519PrivateKey.from_private_bytes(signing)
    families = [file_family(each) for each in published.values()]
    block = Block(
        format=FORMAT,
        edition=about.edition,
        calendar=about.calendar,
        pack=definition.edition,
        definition=definition.sha256,
        roll={path_code(path): count for path, count in sorted(roll.items())},
        families=families,
        head=about.head,
        previous=about.previous,
        commit=commitment(secret),
        key=private.public_key().public_bytes_raw().hex(),
    )
    report = ReportFile(
        dataSet="cpdesk-school",
        period=about.period,
        orgUnit=about.school,
        completeDate=about.completed.isoformat(),
        dataValues=[value for family in families for value in _values(family)],
        cpdesk=block,
    )
    block.signature = private.sign(canonical(msgspec.to_builtins(report))).hex()
    return canonical(msgspec.to_builtins(report))


def decode(data: bytes) -> ReportFile:
    """Return the file's content. Raises ReportError: too large, of another form, or not byte for byte canonical."""
    if len(data) > LARGEST:
        raise ReportError("report.too_large")
    try:
        report = msgspec.json.decode(data, type=ReportFile, strict=True)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise ReportError("report.form") from None
    if canonical(msgspec.to_builtins(report)) != data:
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
        total=FileCell("number", leaving.total),
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


def _cell(cell: Cell) -> FileCell:
    return FileCell(cell.state, cell.value, cell.why)


def _values(family: FileFamily) -> list[DataValue]:
    cells = {"total": family.total}
    for split in family.splits:
        cells |= split.cells
    return [DataValue(family.family, path, str(cell.v)) for path, cell in cells.items() if cell.s == "number"]
