"""Referrals: drafted, changed, sent, answered. Acts and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, PersonId, PupilId, ReferralId
from cpdesk.records.pupils import Pupil
from cpdesk.records.referrals import Referral
from cpdesk.rules.pupils import class_label
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, Urgency, reply_due

LONGEST_REPLY = 250


@act("referral.draft")
def draft(
    work: Work,
    *,
    pupil_id: PupilId,
    agency_id: AgencyId,
    language: str = "ru",
    reason: str = "",
    observed: str = "",
    done: str = "",
    asked: str = "",
    urgency: Urgency = Urgency.ROUTINE,
    reply_within: int | None = None,
) -> ReferralId:
    """Draft a referral of a pupil to an agency; nothing has left yet.

    Refused: ``pupil.unknown``, ``agency.unknown`` (field ``agency_id``), ``referral.language``,
    ``referral.reply_within`` (working days, 1 to 250), ``text.too_long``.
    """
    pupils.get(work, pupil_id)
    referral = Referral(
        pupil_id=pupil_id, agency_id=agency_id, author_id=PersonId(work.user), drafted_on=work.today, language=language
    )
    _fill(work, referral, agency_id, language, urgency, reply_within)
    _write(referral, reason=reason, observed=observed, done=done, asked=asked)
    work.session.add(referral)
    work.session.flush()
    return ReferralId(referral.id)


@act("referral.change")
def change(
    work: Work,
    referral_id: ReferralId,
    *,
    agency_id: AgencyId,
    language: str = "ru",
    reason: str = "",
    observed: str = "",
    done: str = "",
    asked: str = "",
    urgency: Urgency = Urgency.ROUTINE,
    reply_within: int | None = None,
) -> ReferralId:
    """Change a draft. Refused: ``referral.not_draft``, else as ``referral.draft``."""
    referral = _draft(work, referral_id)
    _fill(work, referral, agency_id, language, urgency, reply_within)
    _write(referral, reason=reason, observed=observed, done=done, asked=asked)
    return referral_id


@act("referral.send", final=True)
def send(work: Work, referral_id: ReferralId) -> ReferralId:
    """Give the referral its outgoing number and mark it as sent today: its sheet leaves the vault.

    Refused: ``referral.not_draft``, ``referral.no_reason`` (field ``reason``).
    """
    referral = _draft(work, referral_id)
    if not referral.reason:
        raise Refused("referral.no_reason", field="reason")
    referral.status, referral.sent_on = ReferralStatus.SENT, work.today
    referral.number = _next_number(work)
    if referral.reply_within is not None:
        referral.reply_due = reply_due(work.today, referral.reply_within, work.law.calendar)
    return referral_id


@act("referral.answer")
def answer(work: Work, referral_id: ReferralId, *, status: ReferralStatus) -> ReferralId:
    """Note the agency's answer: accepted, done or declined. Refused: ``referral.not_sent``, ``referral.no_answer``."""
    referral = get(work, referral_id)
    if referral.status not in (ReferralStatus.SENT, ReferralStatus.ACCEPTED):
        raise Refused("referral.not_sent")
    if status not in (ReferralStatus.ACCEPTED, ReferralStatus.DONE, ReferralStatus.DECLINED):
        raise Refused("referral.no_answer", field="status")
    referral.status = status
    return referral_id


def get(work: Work, referral_id: ReferralId) -> Referral:
    """Return the referral. Refused: ``referral.unknown``."""
    referral = work.session.get(Referral, referral_id)
    if referral is None or referral.deleted:
        raise Refused("referral.unknown")
    return referral


@dataclass(frozen=True)
class ReferralRow:
    """A referral in a list."""

    id: int
    number: str | None
    pupil_id: int
    pupil: str
    class_name: str
    agency: str
    agency_kind: AgencyKind
    status: ReferralStatus
    drafted_on: date
    sent_on: date | None
    reply_due: date | None


@dataclass(frozen=True)
class ReferralCard:
    """A referral opened."""

    id: int
    pupil_id: PupilId
    agency_id: AgencyId
    language: str
    reason: str
    observed: str
    done: str
    asked: str
    urgency: Urgency
    reply_within: int | None
    status: ReferralStatus
    number: str | None
    drafted_on: date
    sent_on: date | None
    reply_due: date | None
    author_id: PersonId


def ids(session: Session, pupil_id: PupilId | None = None, *, open_only: bool = False) -> list[int]:
    """Return the ids of referrals: drafts first, then by the day on which the answer is due, then the newest."""
    query = select(Referral.id).where(~Referral.deleted)
    if pupil_id is not None:
        query = query.where(Referral.pupil_id == pupil_id)
    if open_only:
        query = query.where(Referral.status.in_((ReferralStatus.DRAFT, ReferralStatus.SENT, ReferralStatus.ACCEPTED)))
    waiting = Referral.status == ReferralStatus.SENT
    order = (Referral.status != ReferralStatus.DRAFT, ~waiting, Referral.reply_due, Referral.id.desc())
    return list(session.scalars(query.order_by(*order)))


def rows(session: Session, referral_ids: Sequence[int]) -> list[ReferralRow]:
    """Return the rows of these referrals in the order given."""
    found = {row.id: _row(row) for row in session.execute(_listed().where(Referral.id.in_(referral_ids)))}
    return [found[referral_id] for referral_id in referral_ids if referral_id in found]


def awaited(session: Session, limit: int = 100) -> list[ReferralRow]:
    """Return the referrals whose answer is awaited, the longest overdue first."""
    query = _listed().where(Referral.status == ReferralStatus.SENT, ~Referral.deleted)
    return [_row(row) for row in session.execute(query.order_by(Referral.reply_due, Referral.id).limit(limit))]


def card(session: Session, referral_id: ReferralId) -> ReferralCard | None:
    """Return a referral, None when there is none."""
    referral = session.get(Referral, referral_id)
    if referral is None or referral.deleted:
        return None
    return ReferralCard(**{name: getattr(referral, name) for name in ReferralCard.__dataclass_fields__})


def _listed() -> Select[*tuple[Any, ...]]:
    columns = (Referral.id, Referral.number, Referral.pupil_id, Pupil.last_name, Pupil.first_name, Pupil.grade)
    more = (Pupil.letter, Agency.name.label("agency"), Agency.kind, Referral.status, Referral.drafted_on)
    dates = (Referral.sent_on, Referral.reply_due)
    return (
        select(*columns, *more, *dates)
        .join(Pupil, Pupil.id == Referral.pupil_id)
        .join(Agency, Agency.id == Referral.agency_id)
    )


def _row(row: Row[*tuple[Any, ...]]) -> ReferralRow:
    return ReferralRow(
        id=row.id,
        number=row.number,
        pupil_id=row.pupil_id,
        pupil=f"{row.last_name} {row.first_name}",
        class_name="" if row.grade is None else class_label(row.grade, row.letter),
        agency=row.agency,
        agency_kind=row.kind,
        status=row.status,
        drafted_on=row.drafted_on,
        sent_on=row.sent_on,
        reply_due=row.reply_due,
    )


def _draft(work: Work, referral_id: ReferralId) -> Referral:
    referral = get(work, referral_id)
    if referral.status is not ReferralStatus.DRAFT:
        raise Refused("referral.not_draft")
    return referral


def _fill(
    work: Work, referral: Referral, agency_id: AgencyId, language: str, urgency: Urgency, reply_within: int | None
) -> None:
    agency = work.session.get(Agency, agency_id)
    if agency is None or agency.deleted:
        raise Refused("agency.unknown", field="agency_id")
    if language not in ("ru", "kk", "en"):
        raise Refused("referral.language", field="language")
    if reply_within is not None and not 0 < reply_within <= LONGEST_REPLY:
        raise Refused("referral.reply_within", field="reply_within")
    referral.agency_id, referral.language = agency_id, language
    referral.urgency, referral.reply_within = urgency, reply_within


def _write(referral: Referral, *, reason: str, observed: str, done: str, asked: str) -> None:
    referral.reason = checked(reason, "reason", lines=True)
    referral.observed = checked(observed, "observed", lines=True)
    referral.done = checked(done, "done", lines=True)
    referral.asked = checked(asked, "asked", lines=True)


def _next_number(work: Work) -> str:
    prefix = f"{work.today.year}-"
    taken = select(func.count()).select_from(Referral).where(Referral.number.startswith(prefix))
    return f"{prefix}{(work.session.scalar(taken) or 0) + 1}"
