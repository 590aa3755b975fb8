"""Questions about referrals: lists, one referral, whose answer is awaited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.records.persons import Person
from cpdesk.records.pupils import OfficialStatus, Pupil, ReasonForSupport
from cpdesk.records.referrals import Referral
from cpdesk.records.sessions import Attendance
from cpdesk.records.sessions import Session as Note
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import class_label
from cpdesk.rules.referrals import AWAITING, AgencyKind, FamilyStep, ReferralStatus, SheetPart, Urgency
from cpdesk.storage import search

MOST_FOUND = 1000


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
    family: FamilyStep | None
    family_on: date | None


@dataclass(frozen=True, kw_only=True)
class ReferralCard:
    """A referral opened; without an ``id`` it is not recorded yet.

    Attributes:
        parts: None: those usual for the agency's kind.
        as_written: words that leave as they stand, though they are names of the vault.
        mask_adults: whether colleagues are masked too, as other children and their families always are.
        form_id: the words of the form as they were when it left.
        author, position: who signs.

    """

    id: int = 0
    pupil_id: PupilId
    agency_id: AgencyId
    language: str
    reason: str = ""
    observed: str = ""
    done: str = ""
    asked: str = ""
    urgency: Urgency = Urgency.ROUTINE
    reply_within: int | None = None
    status: ReferralStatus = ReferralStatus.DRAFT
    number: str | None = None
    drafted_on: date
    sent_on: date | None = None
    reply_due: date | None = None
    parts: tuple[SheetPart, ...] | None = None
    answered_on: date | None = None
    answer: str = ""
    as_written: tuple[str, ...] = ()
    mask_adults: bool = False
    consent_id: int | None = None
    waiver_id: int | None = None
    family: FamilyStep | None = None
    family_on: date | None = None
    form_id: int | None = None
    author: str = ""
    position: str = ""


@dataclass(frozen=True)
class KeptBack:
    """How much is known of a pupil that no referral takes along; working notes are not even counted."""

    notes: int = 0
    statuses: int = 0
    reasons: int = 0


def kept_back(session: Session, pupil_id: PupilId) -> KeptBack:
    """Return how many notes of sessions, official statuses and working reasons stay here."""
    held = Attendance.session_id == Note.id
    notes = select(func.count()).select_from(Attendance).join(Note, held)
    present = (Attendance.pupil_id == pupil_id, Attendance.present, ~Attendance.deleted, ~Note.deleted)
    statuses, reasons = (
        select(func.count()).where(kept.pupil_id == pupil_id, ~kept.deleted)
        for kept in (OfficialStatus, ReasonForSupport)
    )
    return KeptBack(*(session.scalar(query) or 0 for query in (notes.where(*present), statuses, reasons)))


def ids(session: Session, pupil_id: PupilId | None = None, text: str = "", *, open_only: bool = False) -> list[int]:
    """Return the ids of referrals: drafts first, then by the day on which the answer is due, then the newest.

    ``text``: only those whose pupil, agency, number or own words begin with each of its words.
    """
    query = select(Referral.id).where(~Referral.deleted)
    if pupil_id is not None:
        query = query.where(Referral.pupil_id == pupil_id)
    if open_only:
        query = query.where(Referral.status.in_((ReferralStatus.DRAFT, *AWAITING)))
    if words := fold(text).split():
        query = query.where(Referral.id.in_(_with_words(session, words)))
    waiting = (Referral.status == ReferralStatus.SENT) & Referral.family.is_(None)
    order = (Referral.status != ReferralStatus.DRAFT, ~waiting, Referral.reply_due, Referral.id.desc())
    return list(session.scalars(query.order_by(*order)))


def rows(session: Session, referral_ids: Sequence[int]) -> list[ReferralRow]:
    """Return the rows of these referrals in the order given."""
    found = {row.id: _row(row) for row in session.execute(_listed().where(Referral.id.in_(referral_ids)))}
    return [found[referral_id] for referral_id in referral_ids if referral_id in found]


def awaited(session: Session, limit: int = 100) -> list[ReferralRow]:
    """Return the referrals whose answer an organisation owes, the longest overdue first."""
    query = _listed().where(Referral.status == ReferralStatus.SENT, Referral.family.is_(None), ~Referral.deleted)
    return [_row(row) for row in session.execute(query.order_by(Referral.reply_due, Referral.id).limit(limit))]


def last_agency(session: Session) -> int | None:
    """Return the organisation of the newest referral, None where there is none or it lies in the bin."""
    query = select(Referral.agency_id).join(Agency, Agency.id == Referral.agency_id)
    return session.scalar(query.where(~Referral.deleted, ~Agency.deleted).order_by(Referral.id.desc()).limit(1))


def card(session: Session, referral_id: ReferralId) -> ReferralCard | None:
    """Return a referral, None when there is none."""
    referral = session.get(Referral, referral_id)
    if referral is None or referral.deleted:
        return None
    own = {name: getattr(referral, name) for name in ReferralCard.__dataclass_fields__ if hasattr(Referral, name)}
    parts = None if referral.parts is None else tuple(map(SheetPart, referral.parts.split()))
    read = {"parts": parts, "as_written": tuple(referral.as_written.splitlines())}
    return ReferralCard(**own | read | signature(session, referral.author_id))


def signature(session: Session, person_id: int) -> dict[str, str]:
    """Return ``author`` and ``position`` as they stand below a sheet of this person."""
    person = session.get(Person, person_id)
    return {"author": person.name if person else "", "position": person.position if person else ""}


def _listed() -> Select[*tuple[Any, ...]]:
    columns = (Referral.id, Referral.number, Referral.pupil_id, Pupil.last_name, Pupil.first_name, Pupil.grade)
    more = (Pupil.letter, Agency.name.label("agency"), Agency.kind, Referral.status, Referral.drafted_on)
    dates = (Referral.sent_on, Referral.reply_due, Referral.family, Referral.family_on)
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
        family=row.family,
        family_on=row.family_on,
    )


def _with_words(session: Session, words: Sequence[str]) -> set[int]:
    """Return the referrals in which each folded word begins a word of pupil, agency, number or their own texts."""
    written = set(search.find(session.connection(), "referral", words, limit=MOST_FOUND))
    columns = (Referral.id, Pupil.fold, Agency.name, Referral.number)
    listed = (
        select(*columns)
        .join(Pupil, Pupil.id == Referral.pupil_id)
        .join(Agency, Agency.id == Referral.agency_id)
        .where(~Referral.deleted)
    )
    for referral_id, pupil, agency, number in session.execute(listed):
        told = f" {pupil} {fold(agency)} {number or ''} {fold(number or '')}"
        if all(f" {word}" in told for word in words):
            written.add(referral_id)
    return written
