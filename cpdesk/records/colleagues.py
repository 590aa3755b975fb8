"""The staff of the school: with whom the psychologist speaks, and who must do what. They have no password here."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record


class Colleague(Record):
    """A member of staff; ``grade`` and ``letter`` name the class that he or she leads.

    ``fold`` is the search key of name and position (``rules.names.fold``).
    """

    __tablename__ = "colleague"
    __table_args__ = (Index("colleague_by_name", "deleted", "name"), {"sqlite_autoincrement": True})

    name: Mapped[str]
    position: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    grade: Mapped[int | None] = mapped_column(default=None)
    letter: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    fold: Mapped[str] = mapped_column(default="", info={"derived": True})
