"""Acts on sessions: recorded, changed, signed, added to."""

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from cpdesk.casework import appointments, tasks
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.sessions import present
from cpdesk.casework.sessions.present import Present
from cpdesk.casework.texts import checked
from cpdesk.records.base import GuardianId, PersonId, PupilId, SessionId
from cpdesk.records.sessions import Addendum, Session
from cpdesk.rules.dates import plausible_day
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus, Topic

LONGEST_MINUTES = 600


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done after a session: by when, about which pupil, by which colleague (None: by her)."""

    title: str
    due_on: date | None = None
    pupil_id: PupilId | None = None
    colleague_id: int | None = None


@act("session.record", happened="held_at")
def record(
    work: Work,
    *,
    pupil_ids: Sequence[PupilId] = (),
    kind: SessionKind,
    held_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    topic: Topic | None = None,
    text: str = "",
    private_note: str = "",
    absent_ids: Sequence[PupilId] = (),
    guardian_ids: Sequence[GuardianId] = (),
    colleague_ids: Sequence[int] = (),
    class_: str = "",
    unnamed: int = 0,
    requested_by: Requester | None = None,
    steps: Sequence[NextStep] = (),
    appointment_id: int | None = None,
) -> SessionId:
    """Record a session that was held: it is counted, searched and may still be changed.

    ``pupil_ids`` took part, or are whom an adult spoke about; ``absent_ids`` were expected and did not come;
    ``class`` was observed; ``unnamed`` took part without giving a name; ``steps`` become tasks; with
    ``appointment_id`` the planned session is held thereby. Refused: ``session.no_pupils`` (field
    ``pupil_ids``: nobody at all), ``session.there_and_absent``, ``session.class_unknown`` (field ``class_``),
    ``session.unnamed`` (0 to 1,000), ``session.in_future`` (field ``held_at``), ``date.implausible``,
    ``session.minutes``, ``pupil.unknown``, ``guardian.unknown``, ``colleague.unknown``, ``session.unknown_tag`` (field
    ``text``: somebody named there is not known), ``task.no_title``, ``appointment.unknown``,
    ``appointment.not_planned``, ``text.too_long``.
    """
    session = Session(kind=kind, audience=audience, held_at=held_at, minutes=minutes, author_id=PersonId(work.user))
    _fill(work, session, topic=topic, text=text, private_note=private_note, requested_by=requested_by)
    there = Present(pupil_ids, absent_ids, guardian_ids, colleague_ids, class_, unnamed)
    present.check(session, there)
    work.session.add(session)
    work.session.flush()
    present.note(work, session, there)
    _set_tasks(work, SessionId(session.id), steps)
    if appointment_id is not None:
        appointments.held(work, appointment_id, SessionId(session.id))
    return SessionId(session.id)


@act("session.change", happened="held_at")
def change(
    work: Work,
    session_id: SessionId,
    *,
    pupil_ids: Sequence[PupilId] = (),
    kind: SessionKind,
    held_at: datetime,
    minutes: int = 40,
    audience: Audience = Audience.PUPIL,
    topic: Topic | None = None,
    text: str = "",
    private_note: str = "",
    absent_ids: Sequence[PupilId] = (),
    guardian_ids: Sequence[GuardianId] = (),
    colleague_ids: Sequence[int] = (),
    class_: str = "",
    unnamed: int = 0,
    requested_by: Requester | None = None,
    steps: Sequence[NextStep] = (),
) -> SessionId:
    """Change a recorded session; ``steps`` are new ones. Refused: ``session.signed``, else as ``session.record``."""
    session = _unsigned(work, session_id)
    session.kind, session.audience, session.held_at, session.minutes = kind, audience, held_at, minutes
    _fill(work, session, topic=topic, text=text, private_note=private_note, requested_by=requested_by)
    there = Present(pupil_ids, absent_ids, guardian_ids, colleague_ids, class_, unnamed)
    present.check(session, there)
    present.note(work, session, there)
    _set_tasks(work, session_id, steps)
    return session_id


@act("session.sign")
def sign(work: Work, session_id: SessionId) -> SessionId:
    """Sign a session: from now on only addenda. Refused: ``session.signed``, ``session.no_text`` (field ``text``)."""
    session = _unsigned(work, session_id)
    if not session.text:
        raise Refused("session.no_text", field="text")
    session.status, session.signed_at = SessionStatus.SIGNED, work.now
    return session_id


@act("session.add_addendum")
def add_addendum(work: Work, session_id: SessionId, *, text: str) -> SessionId:
    """Add to a signed session. Refused: ``session.not_signed``, ``session.no_text`` (field ``text``)."""
    if get(work, session_id).status is not SessionStatus.SIGNED:
        raise Refused("session.not_signed")
    words = checked(text, "text", lines=True)
    if not words:
        raise Refused("session.no_text", field="text")
    work.session.add(Addendum(session_id=session_id, written_at=work.now, text=words))
    return session_id


def get(work: Work, session_id: SessionId) -> Session:
    """Return the session. Refused: ``session.unknown``."""
    session = work.session.get(Session, session_id)
    if session is None or session.deleted:
        raise Refused("session.unknown")
    return session


def _unsigned(work: Work, session_id: SessionId) -> Session:
    session = get(work, session_id)
    if session.status is SessionStatus.SIGNED:
        raise Refused("session.signed")
    return session


def _fill(
    work: Work, session: Session, *, topic: Topic | None, text: str, private_note: str, requested_by: Requester | None
) -> None:
    if session.held_at > work.now:
        raise Refused("session.in_future", field="held_at")
    if not plausible_day(session.held_at.date(), work.today):
        raise Refused("date.implausible", field="held_at")
    if not 0 < session.minutes <= LONGEST_MINUTES:
        raise Refused("session.minutes", field="minutes")
    session.topic, session.requested_by = topic, requested_by
    session.text = checked(text, "text", lines=True)
    session.private_note = checked(private_note, "private_note", lines=True)


def _set_tasks(work: Work, session_id: SessionId, steps: Sequence[NextStep]) -> None:
    for step in steps:
        tasks.add(
            work,
            title=step.title,
            due_on=step.due_on,
            pupil_id=step.pupil_id,
            colleague_id=step.colleague_id,
            session_id=session_id,
        )
