"""The bin: a record put in is found by nobody and can be taken out again."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.records import METADATA
from cpdesk.storage.tables import entry, line

OWNED: Final = frozenset(
    {"enrolment", "support_change", "official_status", "reason_for_support", "guardianship", "attendance", "addendum"}
)
BINNABLE: Final = (
    "pupil",
    "session",
    "referral",
    "guardianship",
    "official_status",
    "reason_for_support",
    "saved_filter",
    "agency",
)


@act("bin.put")
def put(work: Work, *, table: str, row_id: int) -> int:
    """Put a record in the bin; it can be restored.

    Refused: ``bin.unknown``, ``bin.in_use`` (fact ``table``) while another record speaks of it, ``session.signed`` and
    ``referral.sent`` for what has been signed or has left.
    """
    kept = _table(table)
    row = work.session.connection().execute(select(kept).where(kept.c.id == row_id)).mappings().first()
    if row is None or row["deleted"]:
        raise Refused("bin.unknown")
    if row.get("signed_at") is not None:
        raise Refused("session.signed")
    if row.get("number") is not None:
        raise Refused("referral.sent")
    _refuse_if_in_use(work, kept, row_id)
    work.session.connection().execute(update(kept).where(kept.c.id == row_id).values(deleted=True))
    return row_id


@act("bin.restore")
def restore(work: Work, *, table: str, row_id: int) -> int:
    """Take a record out of the bin. Refused: ``bin.unknown``."""
    kept = _table(table)
    changed = work.session.connection().execute(
        update(kept).where(kept.c.id == row_id, kept.c.deleted).values(deleted=False)
    )
    if not changed.rowcount:
        raise Refused("bin.unknown")
    return row_id


@dataclass(frozen=True)
class BinRow:
    """A record in the bin and when it was put there (wall clock)."""

    table: str
    row_id: int
    name: str
    put_at: str


def rows(session: Session) -> list[BinRow]:
    """Return what lies in the bin, the latest first."""
    found = [row for name in BINNABLE for row in _binned(session, METADATA.tables[name])]
    return sorted(found, key=lambda row: row.put_at, reverse=True)


def _binned(session: Session, table: Table) -> list[BinRow]:
    when = (
        select(entry.c.entered_wall)
        .join(line, line.c.seq == entry.c.seq)
        .where(line.c.table_name == table.name, line.c.row_id == table.c.id)
        .order_by(line.c.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    shown = next((name for name in ("last_name", "name", "reason", "text", "body") if name in table.c), "id")
    query = select(table.c.id, table.c[shown], when).where(table.c.deleted)
    return [
        BinRow(table.name, row_id, str(text or "")[:80], put_at or "")
        for row_id, text, put_at in session.execute(query)
    ]


def _table(name: str) -> Table:
    if name not in BINNABLE:
        raise Refused("bin.unknown")
    return METADATA.tables[name]


def _refuse_if_in_use(work: Work, kept: Table, row_id: int) -> None:
    for table in METADATA.sorted_tables:
        for column in table.columns:
            refers = any(key.column.table is kept for key in column.foreign_keys)
            if refers and (table.name not in OWNED or (kept.name, table.name) == ("pupil", "attendance")):
                query = select(table.c.id).where(column == row_id, ~table.c.deleted).limit(1)
                if work.session.scalar(query) is not None:
                    raise Refused("bin.in_use", table=table.name)
