"""The directory of organisations to which a pupil may be referred."""

from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record
from cpdesk.rules.referrals import AgencyKind


class Agency(Record):
    """An organisation outside the school; ``head_name`` and ``address`` stand in the addressee of a form.

    ``reply_within``: working days in which it usually answers, None where that is not known.
    """

    __tablename__ = "agency"

    kind: Mapped[AgencyKind]
    name: Mapped[str]
    head_name: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    reply_within: Mapped[int | None] = mapped_column(default=None)
