"""The open export: everything, or one pupil's records, in a form that outlives the program. See docs/formats.md."""

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, LargeBinary, Table, and_, or_, select, true, union
from sqlalchemy.orm import Session

from cpdesk import __version__, words
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.terms import table_name
from cpdesk.exchange.sealing import COST, seal
from cpdesk.records import METADATA
from cpdesk.storage.keys import Cost
from cpdesk.words import speaking, translate

FORMAT: Final = 1
SECRETS: Final = frozenset({"report_key", "line_pointer", "counted_event"})
"""How the reports protect small numbers: it would undo the protection, and tells of no record."""

_PLURALS: Final = {
    "agency": "agencies",
    "official_status": "official_statuses",
    "reason_for_support": "reasons_for_support",
    "outgoing": "outgoing",
    "addendum": "addenda",
    "series": "series",
    "expected": "expected",
}


def document(desk: Desk, pupil_id: int | None = None, passphrase: str | None = None, cost: Cost = COST) -> Document:
    """Return the zip of all records, or of one pupil's; sealed where a passphrase is given.

    Refused: ``pupil.unknown``.
    """
    lines = desk.ask(_lines, pupil_id)
    if pupil_id is not None and not any(line["subject"] == "pupils" for line in lines):
        raise Refused("pupil.unknown")
    header = {"format": FORMAT, "program": f"cpdesk {__version__}", "made_at": desk.clock.now().wall.isoformat()}
    attached = desk.ask(_attachments) if pupil_id is None else []
    data = _packed([header | {"records": len(lines)}, *lines], attached)
    return Document(
        kind="export",
        data=data if passphrase is None else seal(data, passphrase, cost),
        recipient=translate("Export", "Open export"),
        parts=("everything",) if pupil_id is None else ("pupil",),
        language=words.language(),
        about=None if pupil_id is None else ("pupil", pupil_id),
    )


def plural(table: str) -> str:
    """Return the name of a table's records in the export and on the command line."""
    return _PLURALS.get(table, f"{table}s")


def fields() -> dict[str, list[str]]:
    """Return the fields of every subject, in the order in which they are written."""
    return {plural(table.name): [column.name for column in _told(table)] for table in _tables()}


def _packed(lines: Sequence[dict[str, Any]], attached: Sequence[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("README.txt", "\n\n".join(_read_me()))
        packed.writestr("records.jsonl", "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
        packed.writestr("attachments/", "")
        for name, data in attached:
            packed.writestr(f"attachments/{name}", data)
    return buffer.getvalue()


def _read_me() -> Iterator[str]:
    for language in words.LANGUAGES:
        with speaking(language):
            told = translate(
                "Export",
                "All records of the database, readable without the program. The file records.jsonl is plain text "
                "in UTF-8: the first line says when it was made, every other line is one record in JSON. Dates are "
                "written as year-month-day. Records from the bin have «deleted» set to true.",
            )
            subjects = "".join(f"\n  {plural(table.name)}: {table_name(table.name)}" for table in _tables())
        yield f"{told}{subjects}\n"


def _tables() -> list[Table]:
    return [table for table in METADATA.sorted_tables if table.name not in SECRETS]


def _told(table: Table) -> list[ColumnElement[Any]]:
    """Return the columns that are exported: the number first, nothing that follows from others, no bytes."""
    plain = (column for column in table.columns if not column.info.get("derived") and column.name != "id")
    return [table.c.id, *(column for column in plain if not isinstance(column.type, LargeBinary))]


def _lines(session: Session, pupil_id: int | None) -> list[dict[str, Any]]:
    return [line for table in _tables() for line in _rows(session, table, pupil_id)]


def _rows(session: Session, table: Table, pupil_id: int | None) -> Iterator[dict[str, Any]]:
    own = true() if pupil_id is None else _of_pupil(table, pupil_id)
    if own is None:
        return
    for row in session.execute(select(*_told(table)).where(own).order_by(table.c.id)).mappings():
        yield {"subject": plural(table.name)} | msgspec.to_builtins(dict(row))


def _of_pupil(table: Table, pupil_id: int) -> ColumnElement[bool] | None:
    """Return which rows are a pupil's, None for a table that has none; another child's rows never come along."""
    referral, attended, joined, note = (
        METADATA.tables[name] for name in ("referral", "attendance", "guardianship", "session")
    )
    waiver, asked = METADATA.tables["waiver"], (referral, METADATA.tables["consent"])
    sessions = select(attended.c.session_id).where(attended.c.pupil_id == pupil_id, attended.c.present)
    family = select(joined.c.guardian_id).where(joined.c.pupil_id == pupil_id)
    referrals = select(referral.c.id).where(referral.c.pupil_id == pupil_id)
    expected, kept = METADATA.tables["expected"], METADATA.tables["appointment"]
    planned = select(expected.c.appointment_id).where(expected.c.pupil_id == pupil_id)
    authors = union(
        select(note.c.author_id).where(note.c.id.in_(sessions)),
        select(referral.c.author_id).where(referral.c.pupil_id == pupil_id),
        select(waiver.c.author_id).where(waiver.c.pupil_id == pupil_id),
    )
    agencies = union(
        *(select(each.c.agency_id).where(each.c.pupil_id == pupil_id, each.c.agency_id.is_not(None)) for each in asked)
    )
    numbers: dict[str, Any] = {
        "pupil": [pupil_id],
        "session": sessions,
        "guardian": family,
        "appointment": planned,
        "series": select(kept.c.series_id).where(kept.c.id.in_(planned)),
        "agency": agencies,
        "person": authors,
        "school": select(METADATA.tables["school"].c.id),
    }
    if table.name in numbers:
        return table.c.id.in_(numbers[table.name])
    if table.name == "addendum":
        return table.c.session_id.in_(sessions)
    if table.name == "adult":
        return and_(
            table.c.session_id.in_(sessions), or_(table.c.guardian_id.is_(None), table.c.guardian_id.in_(family))
        )
    if table.name == "outgoing":
        of_pupil = and_(table.c.about_table == "pupil", table.c.about_id == pupil_id)
        return or_(of_pupil, and_(table.c.about_table == "referral", table.c.about_id.in_(referrals)))
    return table.c.pupil_id == pupil_id if "pupil_id" in table.c else None


def _attachments(session: Session) -> list[tuple[str, bytes]]:
    """Return the issued reports as they were issued."""
    table = METADATA.tables["issued_report"]
    query = select(table.c.period, table.c.edition, table.c.json, table.c.pdf, table.c.xlsx).order_by(table.c.id)
    return [
        (f"report-{row.period}-{row.edition}.{kind}", data)
        for row in session.execute(query)
        for kind, data in (("json", row.json), ("pdf", row.pdf), ("xlsx", row.xlsx))
        if data
    ]
