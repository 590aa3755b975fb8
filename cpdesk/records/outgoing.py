"""The ledger of what left the vault: every print, every saved file, every report."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record


class Outgoing(Record):
    """One document that left.

    Attributes:
        kind: what it is: ``referral``, ``report``, ``recovery_key``, …
        way: ``printed``, ``saved``, or ``failed``: noted as saved, but its file could not be put in its place.
        parts: which parts of the records left, as codes separated by spaces.
        about_table, about_id: the record it speaks of.
        sha256: of the bytes that left; ``size`` their number.

    """

    __tablename__ = "outgoing"
    __table_args__ = (Index("outgoing_about", "about_table", "about_id"), {"sqlite_autoincrement": True})

    kind: Mapped[str]
    way: Mapped[str]
    left_at: Mapped[datetime]
    recipient: Mapped[str]
    parts: Mapped[str]
    language: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    about_table: Mapped[str] = mapped_column(default="")
    about_id: Mapped[int | None] = mapped_column(default=None)
