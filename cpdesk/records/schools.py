"""The school whose vault this is: exactly one row."""

from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record
from cpdesk.rules.schools import SchoolKind


class School(Record):
    """The organisation of education.

    Attributes:
        code: its number in the district's register, printed in every report file.
        district: the education department that receives the report.
        week: 5 or 6 working days.
        calendar: ``school`` or ``calendar`` quarters, as the district asks; one of them for ever.
        practice: an invented school: a yellow banner, nothing may be issued to a district.

    """

    __tablename__ = "school"

    name_ru: Mapped[str]
    name_kk: Mapped[str]
    code: Mapped[str]
    district: Mapped[str]
    kind: Mapped[SchoolKind]
    week: Mapped[int] = mapped_column(default=5)
    calendar: Mapped[str] = mapped_column(default="school")
    practice: Mapped[bool] = mapped_column(default=False)
    head_name: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
