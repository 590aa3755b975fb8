"""Packs as they were when first used: an old record never needs a file, and keeps its edition."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from cpdesk.records.base import Record


class Pack(Record):
    """The whole text of a pack (``kind``: law, report) of one edition."""

    __tablename__ = "pack"
    __table_args__ = (UniqueConstraint("kind", "edition", "sha256"), {"sqlite_autoincrement": True})

    kind: Mapped[str]
    edition: Mapped[str]
    sha256: Mapped[str]
    text: Mapped[str]
