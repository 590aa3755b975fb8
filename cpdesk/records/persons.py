"""The people who work with this vault; each has a password slot of their own."""

from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record


class Person(Record):
    """A psychologist, or whoever stands in for her; ``position`` is printed under her signature."""

    __tablename__ = "person"

    name: Mapped[str]
    position: Mapped[str] = mapped_column(default="")
