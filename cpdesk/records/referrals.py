"""Referrals: a pupil sent to an organisation outside the school."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import AgencyId, PersonId, PupilId, Record
from cpdesk.rules.referrals import FamilyStep, ReferralStatus, Urgency


class Referral(Record):
    """One pupil, one agency, one sheet of paper.

    Attributes:
        number: the outgoing number, given when the sheet first leaves; None before, never given twice.
        observed, done, asked: facts seen; what the school has done; what is asked of the agency.
        reply_within: working days for the answer, None where none is owed.
        parts: codes of ``SheetPart`` that leave, separated by spaces; None: those usual for the agency's kind.
        answer: what the agency answered, or why the referral was revoked.
        consent_id, waiver_id: the consent under which it left, or the decision to do without.
        family, family_on: what the parents did with a recommendation, and since when.
        as_written: words that leave as they stand though they are names of the vault, a line each.
        mask_adults: whether colleagues are masked too, as other children and their families always are.
        form_id: the pack of the form's words as it was when the sheet left.

    """

    __tablename__ = "referral"
    __table_args__ = (
        Index("referral_of_pupil", "pupil_id"),
        Index("referral_by_status", "status", "reply_due"),
        Index("referral_by_number", "number", unique=True),
        {"sqlite_autoincrement": True},
    )

    pupil_id: Mapped[PupilId] = mapped_column(ForeignKey("pupil.id"))
    agency_id: Mapped[AgencyId] = mapped_column(ForeignKey("agency.id"))
    author_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    drafted_on: Mapped[date]
    language: Mapped[str]
    reason: Mapped[str] = mapped_column(default="", info={"searchable": True})
    observed: Mapped[str] = mapped_column(default="", info={"searchable": True})
    done: Mapped[str] = mapped_column(default="", info={"searchable": True})
    asked: Mapped[str] = mapped_column(default="", info={"searchable": True})
    urgency: Mapped[Urgency] = mapped_column(default=Urgency.ROUTINE)
    reply_within: Mapped[int | None] = mapped_column(default=None)
    status: Mapped[ReferralStatus] = mapped_column(default=ReferralStatus.DRAFT)
    number: Mapped[str | None] = mapped_column(default=None)
    sent_on: Mapped[date | None] = mapped_column(default=None)
    reply_due: Mapped[date | None] = mapped_column(default=None)
    parts: Mapped[str | None] = mapped_column(default=None)
    answered_on: Mapped[date | None] = mapped_column(default=None)
    answer: Mapped[str] = mapped_column(default="", info={"searchable": True})
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("consent.id"), default=None)
    waiver_id: Mapped[int | None] = mapped_column(ForeignKey("waiver.id"), default=None)
    family: Mapped[FamilyStep | None] = mapped_column(default=None)
    family_on: Mapped[date | None] = mapped_column(default=None)
    form_id: Mapped[int | None] = mapped_column(ForeignKey("pack.id"), default=None)
    as_written: Mapped[str] = mapped_column(default="")
    mask_adults: Mapped[bool] = mapped_column(default=False)
