"""Referrals: drafted, changed, sent, answered. Acts and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, PersonId, PupilId, ReferralId
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.referrals import Referral
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import class_label
from cpdesk.rules.referrals import ANSWERS, AWAITING, AgencyKind, ReferralStatus, SheetPart, Urgency, reply_due
from cpdesk.storage import search

LONGEST_REPLY = 250
MOST_FOUND = 1000
ENDING = 4


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
    parts: tuple[SheetPart, ...] | None = None,
) -> ReferralId:
    """Draft a referral of a pupil to an agency; nothing has left yet.

    ``parts`` leave beside name, class, reason and request; None: those usual for the agency's kind.
    Refused: ``pupil.unknown``, ``agency.unknown`` (field ``agency_id``), ``referral.language``,
    ``referral.reply_within`` (working days, 1 to 250), ``text.too_long``.
    """
    pupils.get(work, pupil_id)
    referral = Referral(
        pupil_id=pupil_id, agency_id=agency_id, author_id=PersonId(work.user), drafted_on=work.today, language=language
    )
    _fill(work, referral, agency_id, language, urgency=urgency, reply_within=reply_within, parts=parts)
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
    pupil_id: PupilId | None = None,
    language: str = "ru",
    reason: str = "",
    observed: str = "",
    done: str = "",
    asked: str = "",
    urgency: Urgency = Urgency.ROUTINE,
    reply_within: int | None = None,
    parts: tuple[SheetPart, ...] | None = None,
) -> ReferralId:
    """Change a draft; the pupil stays unless ``pupil_id`` is given.

    Refused: ``referral.not_draft``, else as ``referral.draft``.
    """
    referral = _draft(work, referral_id)
    if pupil_id is not None:
        pupils.get(work, pupil_id)
        referral.pupil_id = pupil_id
    _fill(work, referral, agency_id, language, urgency=urgency, reply_within=reply_within, parts=parts)
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


@act("referral.answer", happened="answered_on")
def answer(
    work: Work,
    referral_id: ReferralId,
    *,
    status: ReferralStatus,
    answer: str = "",
    answered_on: date | None = None,
) -> ReferralId:
    """Note the agency's answer: accepted, done or declined; ``answered_on`` is today where not given.

    Refused: ``referral.not_sent``, ``referral.no_answer`` (field ``status``), ``referral.no_answer_reason`` (declined
    without its reason, field ``answer``), ``date.in_future`` (field ``answered_on``), ``text.too_long``.
    """
    referral = _awaiting(work, referral_id)
    if status not in ANSWERS:
        raise Refused("referral.no_answer", field="status")
    if answered_on is not None and answered_on > work.today:
        raise Refused("date.in_future", field="answered_on")
    _close(referral, status, answer, answered_on or work.today)
    return referral_id


@act("referral.revoke")
def revoke(work: Work, referral_id: ReferralId, *, answer: str) -> ReferralId:
    """Take back a referral that was sent; ``answer`` says why.

    Refused: ``referral.not_sent``, ``referral.no_answer_reason`` (field ``answer``), ``text.too_long``.
    """
    _close(_awaiting(work, referral_id), ReferralStatus.REVOKED, answer, work.today)
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
    """A referral opened. ``parts`` None: those usual for the agency's kind; ``author`` has name and position."""

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
    parts: tuple[SheetPart, ...] | None
    answered_on: date | None
    answer: str
    author: str
    position: str


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


def others_named(session: Session, text: str, pupil_id: int) -> list[int]:
    """Return the other pupils whose first and last name stand side by side in the text, whatever their endings."""
    words = fold(text).split()
    beside: dict[str, set[str]] = {}
    for one, next_one in pairwise(words):
        beside.setdefault(one, set()).add(next_one)
        beside.setdefault(next_one, set()).add(one)
    beginning: dict[str, list[str]] = {}
    for word in beside:
        beginning.setdefault(word[:2], []).append(word)
    query = select(Pupil.id, Pupil.last_name, Pupil.first_name).where(Pupil.id != pupil_id, ~Pupil.deleted)
    return sorted(
        {
            row.id
            for row in session.execute(query if beside else query.limit(0))
            for word in beginning.get(fold(row.last_name)[:2], ())
            if _is(row.last_name, word) and any(_is(row.first_name, other) for other in beside[word])
        }
    )


def card(session: Session, referral_id: ReferralId) -> ReferralCard | None:
    """Return a referral, None when there is none."""
    referral = session.get(Referral, referral_id)
    if referral is None or referral.deleted:
        return None
    own = {name: getattr(referral, name) for name in ReferralCard.__dataclass_fields__ if hasattr(Referral, name)}
    parts = None if referral.parts is None else tuple(map(SheetPart, referral.parts.split()))
    return ReferralCard(**own | {"parts": parts} | signature(session, referral.author_id))


def signature(session: Session, person_id: int) -> dict[str, str]:
    """Return ``author`` and ``position`` as they stand below a sheet of this person."""
    person = session.get(Person, person_id)
    return {"author": person.name if person else "", "position": person.position if person else ""}


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


def _awaiting(work: Work, referral_id: ReferralId) -> Referral:
    referral = get(work, referral_id)
    if referral.status not in AWAITING:
        raise Refused("referral.not_sent")
    return referral


def _close(referral: Referral, status: ReferralStatus, answer: str, on: date) -> None:
    referral.answer = checked(answer, "answer", lines=True)
    if not referral.answer and status in (ReferralStatus.DECLINED, ReferralStatus.REVOKED):
        raise Refused("referral.no_answer_reason", field="answer")
    referral.status, referral.answered_on = status, on


def _fill(
    work: Work,
    referral: Referral,
    agency_id: AgencyId,
    language: str,
    *,
    urgency: Urgency,
    reply_within: int | None,
    parts: tuple[SheetPart, ...] | None,
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
    referral.parts = None if parts is None else " ".join(part for part in SheetPart if part in parts)


def _write(referral: Referral, *, reason: str, observed: str, done: str, asked: str) -> None:
    referral.reason = checked(reason, "reason", lines=True)
    referral.observed = checked(observed, "observed", lines=True)
    referral.done = checked(done, "done", lines=True)
    referral.asked = checked(asked, "asked", lines=True)


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


def _is(name: str, word: str) -> bool:
    """Tell whether a folded word is a name, in any case of Russian or Kazakh: the stem agrees, and about the length."""
    stem = fold(name)[: max(3, len(name) - 2)]
    return bool(stem) and word.startswith(stem) and len(word) <= len(name) + ENDING


def _next_number(work: Work) -> str:
    """Return the number after the greatest one of this year: a number given is never given again."""
    prefix = f"{work.today.year}-"
    given = work.session.scalars(select(Referral.number).where(Referral.number.startswith(prefix)))
    return f"{prefix}{max((int(number.removeprefix(prefix)) for number in given if number), default=0) + 1}"
