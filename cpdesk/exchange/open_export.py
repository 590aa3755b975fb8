"""The open export: everything, or one pupil's records, in a form that outlives the program. See docs/formats.md."""

import io
import json
import secrets
import zipfile
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy import LargeBinary, Select, Table, select
from sqlalchemy.orm import Session

from cpdesk import __version__
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.records import METADATA

FORMAT: Final = 1
MAGIC: Final = b"cpdesk-export-1\n"
LEFT_OUT: Final = frozenset({"report_key", "line_pointer", "counted_event", "issued_report"})
PLURALS: Final = {
    "agency": "agencies",
    "guardianship": "guardianships",
    "official_status": "official_statuses",
    "enrolment": "enrolments",
    "reason_for_support": "reasons_for_support",
    "outgoing": "outgoing",
    "addendum": "addenda",
    "attendance": "attendances",
}
README: Final = """cpdesk, open export, format {format}.
records.jsonl: UTF-8, a header line, then one line a record: subject, id, and its fields; dates are ISO 8601.
Fields that follow from others and the secrets of the report are left out. Records in the bin have "deleted": true.
"""


def export(desk: Desk, pupil_id: int | None = None, passphrase: str | None = None) -> bytes:
    """Return the zip of all records, or of one pupil's; sealed where a passphrase is given.

    Refused: ``pupil.unknown``.
    """
    lines = desk.ask(_lines, pupil_id)
    if pupil_id is not None and not any(line["subject"] == "pupils" for line in lines):
        raise Refused("pupil.unknown")
    header = {"format": FORMAT, "program": f"cpdesk {__version__}", "made_at": desk.clock.now().wall.isoformat()}
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in (header, *lines)) + "\n"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("records.jsonl", text)
        packed.writestr("attachments/", "")
        packed.writestr("README.txt", README.format(format=FORMAT))
    return buffer.getvalue() if passphrase is None else seal(buffer.getvalue(), passphrase)


def seal(data: bytes, passphrase: str) -> bytes:
    """Return the data sealed: magic, salt (16), nonce (12), ChaCha20-Poly1305; Argon2id t=3, 128 MiB, 2 lanes."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    return MAGIC + salt + nonce + ChaCha20Poly1305(_key(passphrase, salt)).encrypt(nonce, data, MAGIC)


def unseal(data: bytes, passphrase: str) -> bytes:
    """Return what was sealed. Raises cryptography's InvalidTag for another passphrase."""
    salt, nonce, sealed = data[16:32], data[32:44], data[44:]
    return ChaCha20Poly1305(_key(passphrase, salt)).decrypt(nonce, sealed, MAGIC)


def plural(table: str) -> str:
    """Return the name of a table's records in the export and on the command line."""
    return PLURALS.get(table, f"{table}s")


def _key(passphrase: str, salt: bytes) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, 3, 128 * 1024, 2, 32, Type.ID)


def _lines(session: Session, pupil_id: int | None) -> list[dict[str, Any]]:
    tables = [table for table in METADATA.sorted_tables if table.name not in LEFT_OUT]
    return [line for table in tables for line in _rows(session, table, pupil_id)]


def _rows(session: Session, table: Table, pupil_id: int | None) -> Iterator[dict[str, Any]]:
    told = [
        column
        for column in table.columns
        if not column.info.get("derived") and not isinstance(column.type, LargeBinary)
    ]
    query = select(*told)
    if pupil_id is not None:
        narrowed = _of_pupil(query, table, pupil_id)
        if narrowed is None:
            return
        query = narrowed
    for row in session.execute(query.order_by(table.c.id)):
        yield {"subject": plural(table.name)} | msgspec.to_builtins(dict(row._mapping))  # noqa: SLF001  public


def _of_pupil(query: Select[*tuple[Any, ...]], table: Table, pupil_id: int) -> Select[*tuple[Any, ...]] | None:
    """Return the query for one pupil's rows, None for a table that has none; another child's rows never come along."""
    if table.name == "pupil":
        return query.where(table.c.id == pupil_id)
    if "pupil_id" in table.c:
        return query.where(table.c.pupil_id == pupil_id)
    attendance, guardianship = METADATA.tables["attendance"], METADATA.tables["guardianship"]
    own = select(attendance.c.session_id).where(attendance.c.pupil_id == pupil_id)
    if table.name == "session":
        return query.where(table.c.id.in_(own))
    if table.name == "addendum":
        return query.where(table.c.session_id.in_(own))
    if table.name == "guardian":
        return query.where(
            table.c.id.in_(select(guardianship.c.guardian_id).where(guardianship.c.pupil_id == pupil_id))
        )
    return None
