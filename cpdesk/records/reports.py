"""The quarter's reports: what was issued, what the counting line needs to go on."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record


class ReportKey(Record):
    """The vault's secret of rounding and its signing key (32 bytes each): made once, never exported, one row."""

    __tablename__ = "report_key"

    secret: Mapped[bytes]
    signing: Mapped[bytes]


class IssuedReport(Record):
    """A report as it was given out, byte for byte.

    Attributes:
        period: as in ``rules.periods``: ``2026-27-q2``.
        edition: 1, or 2 for the one correction.
        head: the journal's head when it was issued, hexadecimal.
        xlsx: the same numbers as a workbook; empty in reports that were issued before there was one.

    """

    __tablename__ = "issued_report"
    __table_args__ = (UniqueConstraint("period", "edition"), {"sqlite_autoincrement": True})

    period: Mapped[str]
    edition: Mapped[int]
    issued_at: Mapped[datetime]
    definition: Mapped[str]
    sha256: Mapped[str]
    head: Mapped[str]
    json: Mapped[bytes]
    pdf: Mapped[bytes]
    xlsx: Mapped[bytes] = mapped_column(default=b"")


class LinePointer(Record):
    """Where the line of a family stands after the last issue, modulo its base (disclosure control)."""

    __tablename__ = "line_pointer"
    __table_args__ = (UniqueConstraint("family", "pointer"), {"sqlite_autoincrement": True})

    family: Mapped[str]
    pointer: Mapped[str]
    position: Mapped[int]


class CountedEvent(Record):
    """An event that stands in an issued report, so that it is never counted twice and a late one goes to the next."""

    __tablename__ = "counted_event"
    __table_args__ = (Index("counted_event_of", "family", "row_id", unique=True), {"sqlite_autoincrement": True})

    family: Mapped[str]
    row_id: Mapped[int]
    report_id: Mapped[int] = mapped_column(ForeignKey("issued_report.id"))
