"""Adults who answer for a pupil, and how to reach them."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import GuardianId, PupilId, Record
from cpdesk.rules.pupils import Relation


class Guardian(Record):
    """An adult of the family or a legal representative; one row for all of the siblings.

    ``phone`` is stored as +7 and ten digits where it is a number of Kazakhstan, else as typed.
    """

    __tablename__ = "guardian"

    last_name: Mapped[str]
    first_name: Mapped[str] = mapped_column(default="")
    patronymic: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Guardianship(Record):
    """What an adult is to a pupil; ``legal`` marks the legal representative, whose consent counts."""

    __tablename__ = "guardianship"
    __table_args__ = (
        Index("guardianship_of_pupil", "pupil_id"),
        Index("guardianship_of_guardian", "guardian_id"),
        {"sqlite_autoincrement": True},
    )

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    guardian_id: Mapped[GuardianId] = mapped_column(ForeignKey("guardian.id"))
    relation: Mapped[Relation]
    legal: Mapped[bool] = mapped_column(default=True)
