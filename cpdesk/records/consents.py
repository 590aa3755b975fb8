"""Consents of a pupil's representatives, and what went on without one."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import AgencyId, GuardianId, PersonId, PupilId, Record
from cpdesk.rules.consents import ConsentPurpose, ConsentState


class Consent(Record):
    """What one representative of a pupil was asked for one purpose, and what he or she answered.

    Attributes:
        guardian_id: who was asked; None where the paper does not name one yet.
        agency_id: to whom data go, for ``transfer`` only.
        asked_on, answered_on, withdrawn_on: days; ``answered_on`` is that of giving or refusing.
        until: the last day on which it counts, by default that of the school year.
        paper: where the signed paper lies.

    """

    __tablename__ = "consent"
    __table_args__ = (
        Index("consent_of_pupil", "pupil_id", "purpose"),
        Index("consent_by_state", "state", "deleted", "until"),
        {"sqlite_autoincrement": True},
    )

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    purpose: Mapped[ConsentPurpose]
    state: Mapped[ConsentState]
    guardian_id: Mapped[GuardianId | None] = mapped_column(ForeignKey("guardian.id"), default=None)
    agency_id: Mapped[AgencyId | None] = mapped_column(ForeignKey("agency.id"), default=None)
    asked_on: Mapped[date | None] = mapped_column(default=None)
    answered_on: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    paper: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="", info={"searchable": True})


class Waiver(Record):
    """Going on without a consent: why, who decided it and when.

    Attributes:
        decided_by: name and position, as they would stand under the decision.

    """

    __tablename__ = "waiver"
    __table_args__ = (Index("waiver_of_pupil", "pupil_id", "purpose"), {"sqlite_autoincrement": True})

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    purpose: Mapped[ConsentPurpose]
    reason: Mapped[str] = mapped_column(info={"searchable": True})
    decided_by: Mapped[str]
    decided_on: Mapped[date]
    author_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
