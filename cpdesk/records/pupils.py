"""Pupils: who they are, where they learn, what support they get and on which ground."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import PupilId, Record
from cpdesk.rules.pupils import InstructionLanguage, Sex, StatusKind, SupportLevel, WorkingReason


class Pupil(Record):
    """A child at this school.

    Attributes:
        grade, letter: today's class, for lists; the history is in ``Enrolment``. None when the pupil has left.
        level: today's level of support, for lists; the history, with reasons, is in ``SupportChange``.
        fold: the search key of the full name (``rules.names.fold``).
        sort_key: the full name in the order of the Kazakh alphabet (``rules.names.sort_key``).

    """

    __tablename__ = "pupil"
    __table_args__ = (
        Index("pupil_by_name", "deleted", "sort_key", "id"),
        Index("pupil_by_level", "level", "sort_key", "id"),
        Index("pupil_by_class", "grade", "letter", "sort_key", "id"),
        Index("pupil_by_iin", "iin"),
        {"sqlite_autoincrement": True},
    )

    last_name: Mapped[str]
    first_name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    born: Mapped[date | None] = mapped_column(default=None)
    sex: Mapped[Sex | None] = mapped_column(default=None)
    iin: Mapped[str] = mapped_column(default="")
    language: Mapped[InstructionLanguage | None] = mapped_column(default=None)
    grade: Mapped[int | None] = mapped_column(default=None)
    letter: Mapped[str] = mapped_column(default="")
    level: Mapped[SupportLevel] = mapped_column(default=SupportLevel.NONE)
    level_since: Mapped[date | None] = mapped_column(default=None)
    left_on: Mapped[date | None] = mapped_column(default=None)
    fold: Mapped[str] = mapped_column(default="", info={"derived": True})
    sort_key: Mapped[str] = mapped_column(default="", info={"derived": True})


class Enrolment(Record):
    """A pupil in a class from ``since`` (inclusive) to ``until`` (exclusive, None: still there)."""

    __tablename__ = "enrolment"
    __table_args__ = (
        Index("enrolment_of_pupil", "pupil_id", "since"),
        Index("enrolment_by_time", "since", "until"),
        {"sqlite_autoincrement": True},
    )

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    grade: Mapped[int]
    letter: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)


class SupportChange(Record):
    """The level of support from a day on, and why it was changed."""

    __tablename__ = "support_change"
    __table_args__ = (Index("support_change_of_pupil", "pupil_id", "since"), {"sqlite_autoincrement": True})

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    level: Mapped[SupportLevel]
    since: Mapped[date]
    reason: Mapped[str] = mapped_column(info={"searchable": True})


class OfficialStatus(Record):
    """A status that a body outside the service has given, on a ground with a number and a date."""

    __tablename__ = "official_status"
    __table_args__ = (Index("official_status_of_pupil", "pupil_id"), {"sqlite_autoincrement": True})

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    kind: Mapped[StatusKind]
    body: Mapped[str]
    since: Mapped[date]
    ground: Mapped[str] = mapped_column(default="")
    until: Mapped[date | None] = mapped_column(default=None)


class ReasonForSupport(Record):
    """A working reason of the psychologist's own: private, never on a list for others."""

    __tablename__ = "reason_for_support"
    __table_args__ = (Index("reason_for_support_of_pupil", "pupil_id"), {"sqlite_autoincrement": True})

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    reason: Mapped[WorkingReason]
    since: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    until: Mapped[date | None] = mapped_column(default=None)


class SavedFilter(Record):
    """A filter of the list of pupils, kept under a name; ``query`` is JSON of ``casework.pupils.Filter``."""

    __tablename__ = "saved_filter"

    name: Mapped[str]
    query: Mapped[str]
