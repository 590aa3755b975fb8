"""Acts on referrals: drafted, changed, sent, answered, taken back; what the family did with a recommendation."""

from datetime import date

from sqlalchemy import select

from cpdesk.casework import consents, pupils, wordings
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, PersonId, PupilId, ReferralId
from cpdesk.records.referrals import Referral
from cpdesk.rules.consents import ConsentPurpose, StandingState
from cpdesk.rules.law import AgencyRule
from cpdesk.rules.referrals import (
    ANSWERS,
    AWAITING,
    FAMILY_ENDS,
    LANGUAGES,
    LONGEST_REPLY,
    FamilyStep,
    ReferralStatus,
    SheetPart,
    Urgency,
    family_status,
    reply_due,
)

FORM = "referral"
MOST_LEFT = 200
"""Words of a referral that she may leave as written."""


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
    as_written: tuple[str, ...] = (),
    mask_adults: bool = False,
) -> ReferralId:
    """Draft a referral of a pupil to an agency; nothing has left yet.

    ``parts`` leave beside name, class, reason and request; None: those usual for the agency's kind. ``as_written`` are
    words that leave as they stand, though they are names of the vault. ``mask_adults``: names of colleagues are masked
    too, as those of other children and their families always are.
    Refused: ``pupil.unknown``, ``agency.unknown`` (field ``agency_id``), ``referral.language``,
    ``referral.reply_within`` (working days, 1 to 250), ``text.too_long``.
    """
    pupils.get(work, pupil_id)
    referral = Referral(
        pupil_id=pupil_id, agency_id=agency_id, author_id=PersonId(work.user), drafted_on=work.today, language=language
    )
    _fill(work, referral, agency_id, language, urgency=urgency, reply_within=reply_within, parts=parts)
    _write(referral, reason=reason, observed=observed, done=done, asked=asked, as_written=as_written)
    referral.mask_adults = mask_adults
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
    as_written: tuple[str, ...] = (),
    mask_adults: bool = False,
) -> ReferralId:
    """Change a draft; the pupil stays unless ``pupil_id`` is given.

    Refused: ``referral.not_draft``, else as ``referral.draft``.
    """
    referral = _draft(work, referral_id)
    if pupil_id is not None:
        pupils.get(work, pupil_id)
        referral.pupil_id = pupil_id
    _fill(work, referral, agency_id, language, urgency=urgency, reply_within=reply_within, parts=parts)
    _write(referral, reason=reason, observed=observed, done=done, asked=asked, as_written=as_written)
    referral.mask_adults = mask_adults
    return referral_id


@act("referral.send", final=True)
def send(work: Work, referral_id: ReferralId) -> ReferralId:
    """Give the referral its outgoing number and mark it as sent today: its sheet leaves the vault.

    The consent that counts today, or the decision to do without one, is kept with it, and the form's words of today.
    Refused: ``referral.not_draft``, ``referral.no_reason`` (field ``reason``), ``referral.no_consent`` (nobody was
    asked, or the answer is awaited) and ``referral.consent_refused`` (field ``consent``), where consent is owed.
    """
    referral = _draft(work, referral_id)
    if not referral.reason:
        raise Refused("referral.no_reason", field="reason")
    rule = _rule(work, referral)
    _keep_consent(work, referral, rule)
    referral.status, referral.sent_on = ReferralStatus.SENT, work.today
    referral.number = _next_number(work)
    referral.form_id = wordings.keep(work, FORM)
    if rule.to_family:
        referral.family, referral.family_on = FamilyStep.INFORMED, work.today
    elif referral.reply_within is not None:
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

    Refused: ``referral.not_sent``, ``referral.to_family`` (the family applies itself) and ``referral.no_answer`` (field
    ``status``), ``referral.no_answer_reason`` (declined without its reason, field ``answer``), ``date.in_future``
    (field ``answered_on``), ``text.too_long``.
    """
    referral = _awaiting(work, referral_id)
    if referral.family is not None:
        raise Refused("referral.to_family", field="status")
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


@act("referral.follow_family", happened="on")
def follow_family(
    work: Work, referral_id: ReferralId, *, step: FamilyStep, on: date | None = None, note: str = ""
) -> ReferralId:
    """Note what the family did with a recommendation; ``on`` is today where not given. A step may be corrected.

    Refused: ``referral.not_to_family`` (not sent, or the agency itself answers), ``date.in_future`` and
    ``date.before_sending`` (field ``on``), ``text.too_long``.
    """
    referral = get(work, referral_id)
    if referral.family is None or referral.sent_on is None or referral.status is ReferralStatus.REVOKED:
        raise Refused("referral.not_to_family")
    day = on or work.today
    if day > work.today:
        raise Refused("date.in_future", field="on")
    if day < referral.sent_on:
        raise Refused("date.before_sending", field="on")
    referral.family, referral.family_on = step, day
    referral.answer = checked(note, "note", lines=True)
    referral.status = family_status(step)
    referral.answered_on = day if step in FAMILY_ENDS or referral.status is ReferralStatus.ACCEPTED else None
    return referral_id


def get(work: Work, referral_id: ReferralId) -> Referral:
    """Return the referral. Refused: ``referral.unknown``."""
    referral = work.session.get(Referral, referral_id)
    if referral is None or referral.deleted:
        raise Refused("referral.unknown")
    return referral


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
    if language not in LANGUAGES:
        raise Refused("referral.language", field="language")
    if reply_within is not None and not 0 < reply_within <= LONGEST_REPLY:
        raise Refused("referral.reply_within", field="reply_within")
    referral.agency_id, referral.language = agency_id, language
    to_family = work.law.agency(agency.kind).to_family
    referral.urgency, referral.reply_within = urgency, None if to_family else reply_within
    referral.parts = None if parts is None else " ".join(part for part in SheetPart if part in parts)


def _write(
    referral: Referral, *, reason: str, observed: str, done: str, asked: str, as_written: tuple[str, ...]
) -> None:
    referral.reason = checked(reason, "reason", lines=True)
    referral.observed = checked(observed, "observed", lines=True)
    referral.done = checked(done, "done", lines=True)
    referral.asked = checked(asked, "asked", lines=True)
    words = dict.fromkeys(checked(word, "as_written") for word in as_written[:MOST_LEFT])
    referral.as_written = "\n".join(filter(None, words))


def _rule(work: Work, referral: Referral) -> AgencyRule:
    agency = work.session.get_one(Agency, referral.agency_id)
    return work.law.agency(agency.kind)


def _keep_consent(work: Work, referral: Referral, rule: AgencyRule) -> None:
    """Keep under what the data leave. Refused where it is owed and there is nothing."""
    pupil, agency = referral.pupil_id, referral.agency_id
    found = consents.standing(work.session, [pupil], ConsentPurpose.TRANSFER, work.today, agency)[pupil]
    if found.state in (StandingState.GIVEN, StandingState.WAIVED):
        referral.consent_id, referral.waiver_id = found.consent_id, found.waiver_id
    elif rule.consent_owed:
        refused = found.state in (StandingState.REFUSED, StandingState.WITHDRAWN)
        raise Refused("referral.consent_refused" if refused else "referral.no_consent", field="consent")


def _next_number(work: Work) -> str:
    """Return the number after the greatest one of this year: a number given is never given again."""
    prefix = f"{work.today.year}-"
    given = work.session.scalars(select(Referral.number).where(Referral.number.startswith(prefix)))
    return f"{prefix}{max((int(number.removeprefix(prefix)) for number in given if number), default=0) + 1}"
