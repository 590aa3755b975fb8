"""The base of all records: a row with a number that is never given twice, and a bin."""

import enum
from typing import Any, NewType

from sqlalchemy import Enum, Integer
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column

PersonId = NewType("PersonId", int)
SchoolId = NewType("SchoolId", int)
PupilId = NewType("PupilId", int)
GuardianId = NewType("GuardianId", int)
AgencyId = NewType("AgencyId", int)
SessionId = NewType("SessionId", int)
ReferralId = NewType("ReferralId", int)

_IDS: Any = (PersonId, SchoolId, PupilId, GuardianId, AgencyId, SessionId, ReferralId)


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """A kept row.

    Attributes:
        id: the row's number in its table; never given again, even when the row is destroyed.
        deleted: in the bin. Undo and delete set it; only destruction deletes the row.

    A column with ``info={"searchable": True}`` is found by its words; ``info={"derived": True}`` follows from other
    columns and is left out of history and export.

    """

    __abstract__ = True
    type_annotation_map = {  # noqa: RUF012  SQLAlchemy's own way
        enum.Enum: Enum(
            enum.Enum,
            values_callable=lambda members: [member.value for member in members],
            native_enum=False,
            create_constraint=False,
            length=32,
        ),
        **dict.fromkeys(_IDS, Integer()),
    }

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805  SQLAlchemy's own way
        return {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    deleted: Mapped[bool] = mapped_column(default=False, init=False)
