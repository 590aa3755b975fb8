"""Acts on consents: asked, answered, withdrawn, a whole class at once, and going on without one."""

from collections.abc import Sequence
from datetime import date

import msgspec
from sqlalchemy import or_, select

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, GuardianId, PersonId, PupilId
from cpdesk.records.consents import Consent, Waiver
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.tasks import Task
from cpdesk.rules.consents import WITHDRAWAL_DAYS, ConsentPurpose, ConsentState, usual_term
from cpdesk.rules.dates import plausible_day
from cpdesk.rules.tasks import TermUnit

ANSWERS = (ConsentState.GIVEN, ConsentState.REFUSED)
LONGEST_YEARS = 12
"""A paper may count for all the years at school."""


class ClassAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What one pupil's representative answered, for ``consent.note_class``."""

    pupil_id: PupilId
    state: ConsentState
    guardian_id: GuardianId | None = None


@act("consent.ask", happened="on")
def ask(
    work: Work,
    pupil_id: PupilId,
    *,
    purpose: ConsentPurpose,
    guardian_id: GuardianId | None = None,
    agency_id: AgencyId | None = None,
    on: date | None = None,
    until: date | None = None,
    note: str = "",
) -> int:
    """Note that consent was asked for on the day ``on`` (default today), for the school year or up to ``until``.

    Refused: ``pupil.unknown``, ``guardian.unknown``, ``consent.not_legal`` (only a legal representative is asked),
    ``consent.no_agency`` and ``consent.agency`` (an organisation belongs to passing data on, and only there),
    ``consent.ends_before``, ``date.in_future``, ``date.implausible``.
    """
    kept = _new(work, pupil_id, purpose, guardian_id, agency_id)
    _say(work, kept, ConsentState.ASKED, on, until)
    kept.note = checked(note, "note", lines=True)
    return _added(work, kept)


@act("consent.answer", happened="on")
def answer(
    work: Work,
    consent_id: int,
    *,
    state: ConsentState,
    on: date | None = None,
    until: date | None = None,
    paper: str = "",
) -> int:
    """Note what was answered on the day ``on``: given or refused; until when it counts, where the paper lies.

    Refused: ``consent.unknown``, ``consent.no_answer``, ``consent.withdrawn_already``, ``consent.ends_before``,
    ``date.in_future``, ``date.implausible``.
    """
    kept = _get(work, consent_id)
    if state not in ANSWERS:
        raise Refused("consent.no_answer", field="state")
    if kept.state is ConsentState.WITHDRAWN:
        raise Refused("consent.withdrawn_already")
    _say(work, kept, state, on, until)
    kept.paper = checked(paper, "paper") or kept.paper
    return consent_id


@act("consent.note", happened="on")
def note(
    work: Work,
    pupil_id: PupilId,
    *,
    purpose: ConsentPurpose,
    state: ConsentState,
    guardian_id: GuardianId | None = None,
    agency_id: AgencyId | None = None,
    on: date | None = None,
    until: date | None = None,
    paper: str = "",
    note: str = "",
) -> int:
    """Note a consent that lies on paper already: given or refused on the day ``on``, or only asked for.

    Refused as ``consent.ask``, and ``consent.no_answer`` for a withdrawal.
    """
    if state is ConsentState.WITHDRAWN:
        raise Refused("consent.no_answer", field="state")
    kept = _new(work, pupil_id, purpose, guardian_id, agency_id)
    _say(work, kept, state, on, until)
    kept.paper, kept.note = checked(paper, "paper"), checked(note, "note", lines=True)
    return _added(work, kept)


@act("consent.note_class", happened="on")
def note_class(
    work: Work,
    *,
    purpose: ConsentPurpose,
    answers: Sequence[ClassAnswer],
    on: date | None = None,
    until: date | None = None,
    paper: str = "",
) -> None:
    """Note the answers of many pupils' representatives of one day, in one act with one undo.

    What was asked of that representative is answered; what was noted for the same day is corrected. Refused as
    ``consent.note``, and ``consent.no_rows`` where nothing is noted.
    """
    if not answers:
        raise Refused("consent.no_rows")
    lies = checked(paper, "paper")
    for each in answers:
        if each.state is ConsentState.WITHDRAWN:
            raise Refused("consent.no_answer", field="state")
        kept = _answered(work, each, purpose, on or work.today)
        if kept is None:
            kept = _new(work, each.pupil_id, purpose, each.guardian_id, None)
            work.session.add(kept)
        kept.guardian_id = each.guardian_id or kept.guardian_id
        _say(work, kept, each.state, on, until)
        kept.paper = lies or kept.paper


@act("consent.correct")
def correct(
    work: Work,
    consent_id: int,
    *,
    guardian_id: GuardianId | None = None,
    until: date | None = None,
    paper: str = "",
    note: str = "",
) -> int:
    """Correct who was asked, until when it counts, where the paper lies.

    Refused: ``consent.unknown``, ``guardian.unknown``, ``consent.not_legal``, ``consent.ends_before``,
    ``date.implausible``.
    """
    kept = _get(work, consent_id)
    _representative(work, kept.pupil_id, guardian_id)
    kept.guardian_id = guardian_id
    kept.until = _end(work, kept.answered_on or kept.asked_on or work.today, until)
    kept.paper, kept.note = checked(paper, "paper"), checked(note, "note", lines=True)
    return consent_id


@act("consent.withdraw", happened="on")
def withdraw(work: Work, consent_id: int, *, on: date | None = None, note: str = "", task: str = "") -> int:
    """Note that a given consent was withdrawn on the day ``on``.

    With ``task`` the words become a task, due when the term of the law for stopping or a reasoned refusal is over.
    Refused: ``consent.unknown``, ``consent.not_given``, ``consent.withdrawn_before``, ``date.in_future``,
    ``date.implausible``.
    """
    kept = _get(work, consent_id)
    day = _past(work, on)
    if kept.state is not ConsentState.GIVEN:
        raise Refused("consent.not_given")
    if kept.answered_on is not None and day < kept.answered_on:
        raise Refused("consent.withdrawn_before", field="on")
    kept.state, kept.withdrawn_on = ConsentState.WITHDRAWN, day
    if words := checked(note, "note", lines=True):
        kept.note = f"{kept.note}\n{words}".strip()
    if title := checked(task, "task"):
        _plan(work, kept, title, day)
    return consent_id


@act("consent.waive", happened="decided_on")
def waive(
    work: Work, pupil_id: PupilId, *, purpose: ConsentPurpose, reason: str, decided_by: str, decided_on: date
) -> int:
    """Note the decision to go on without a consent: why, who decided it (name and position), when.

    Refused: ``pupil.unknown``, ``consent.no_reason``, ``consent.no_decider``, ``date.in_future``, ``date.implausible``.
    """
    pupils.get(work, pupil_id)
    why, who = checked(reason, "reason", lines=True), checked(decided_by, "decided_by")
    if not why:
        raise Refused("consent.no_reason", field="reason")
    if not who:
        raise Refused("consent.no_decider", field="decided_by")
    waiver = Waiver(
        pupil_id=pupil_id,
        purpose=purpose,
        reason=why,
        decided_by=who,
        decided_on=_past(work, decided_on, "decided_on"),
        author_id=PersonId(work.user),
    )
    work.session.add(waiver)
    work.session.flush()
    return waiver.id


def _get(work: Work, consent_id: int) -> Consent:
    kept = work.session.get(Consent, consent_id)
    if kept is None or kept.deleted:
        raise Refused("consent.unknown")
    return kept


def _new(
    work: Work, pupil_id: PupilId, purpose: ConsentPurpose, guardian_id: GuardianId | None, agency_id: AgencyId | None
) -> Consent:
    pupils.get(work, pupil_id)
    _representative(work, pupil_id, guardian_id)
    if agency_id is not None and purpose is not ConsentPurpose.TRANSFER:
        raise Refused("consent.agency", field="agency_id")
    agency = None if agency_id is None else work.session.get(Agency, agency_id)
    if purpose is ConsentPurpose.TRANSFER and (agency is None or agency.deleted):
        raise Refused("consent.no_agency", field="agency_id")
    return Consent(
        pupil_id=pupil_id, purpose=purpose, state=ConsentState.ASKED, guardian_id=guardian_id, agency_id=agency_id
    )


def _representative(work: Work, pupil_id: PupilId, guardian_id: GuardianId | None) -> None:
    if guardian_id is None:
        return
    query = (
        select(Guardianship.legal)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.pupil_id == pupil_id, Guardianship.guardian_id == guardian_id)
        .where(~Guardianship.deleted, ~Guardian.deleted)
    )
    legal = work.session.scalar(query)
    if legal is None:
        raise Refused("guardian.unknown", field="guardian_id")
    if not legal:
        raise Refused("consent.not_legal", field="guardian_id")


def _answered(work: Work, each: ClassAnswer, purpose: ConsentPurpose, day: date) -> Consent | None:
    """Return the consent that this answer belongs to: asked of that person, or noted for the same day already."""
    _representative(work, each.pupil_id, each.guardian_id)
    query = (
        select(Consent)
        .where(Consent.pupil_id == each.pupil_id, Consent.purpose == purpose, ~Consent.deleted)
        .where(or_(Consent.guardian_id.is_(None), Consent.guardian_id == each.guardian_id))
        .where(or_(Consent.state == ConsentState.ASKED, Consent.answered_on == day))
        .where(Consent.state != ConsentState.WITHDRAWN)
        .order_by(Consent.id.desc())
    )
    return work.session.scalars(query).first()


def _say(work: Work, kept: Consent, state: ConsentState, on: date | None, until: date | None) -> None:
    day = _past(work, on)
    kept.state, kept.until = state, _end(work, day, until)
    if state is ConsentState.ASKED:
        kept.asked_on, kept.answered_on = day, None
    else:
        kept.answered_on = day


def _end(work: Work, begin: date, until: date | None) -> date:
    if until is None:
        return usual_term(begin)
    if until < begin:
        raise Refused("consent.ends_before", field="until")
    if until.year - work.today.year > LONGEST_YEARS:
        raise Refused("date.implausible", field="until")
    return until


def _past(work: Work, on: date | None, field: str = "on") -> date:
    if on is None:
        return work.today
    if on > work.today:
        raise Refused("date.in_future", field=field)
    if not plausible_day(on, work.today):
        raise Refused("date.implausible", field=field)
    return on


def _plan(work: Work, kept: Consent, title: str, day: date) -> None:
    task = Task(
        title=title,
        author_id=PersonId(work.user),
        due_on=work.law.calendar.working_days_after(day, WITHDRAWAL_DAYS),
        term=WITHDRAWAL_DAYS,
        term_unit=TermUnit.WORKING_DAY,
        term_from=day,
        pupil_id=kept.pupil_id,
    )
    work.session.add(task)


def _added(work: Work, kept: Consent) -> int:
    work.session.add(kept)
    work.session.flush()
    return kept.id
