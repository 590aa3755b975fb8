"""The chronology of one pupil: what happened, when, and when it was entered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import BindParameter, Select, bindparam, func, literal, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.agencies import Agency
from cpdesk.records.base import PupilId
from cpdesk.records.consents import Consent, Waiver
from cpdesk.records.persons import Person
from cpdesk.records.pupils import OfficialStatus, SupportChange
from cpdesk.records.referrals import Referral
from cpdesk.records.sessions import Addendum, Attendance, Mention, Session
from cpdesk.rules.consents import ConsentState
from cpdesk.rules.notes import plain
from cpdesk.storage.tables import entry, line

FIRST_WORDS = 160


class EventKind(StrEnum):
    """What an event of the chronology is."""

    SESSION = "session"
    REFERRAL = "referral"
    SUPPORT = "support_change"
    STATUS = "official_status"
    ADDENDUM = "addendum"
    ABSENCE = "attendance"
    MENTION = "mention"
    CONSENT = "consent"
    WAIVER = "waiver"


@dataclass(frozen=True)
class Event:
    """Something in a pupil's life at school.

    Attributes:
        opens: the number of the record to open: the session of an addendum, else ``row_id``.
        happened_at: when it took place; at midnight where only the day is known.
        entered_at: when it was first entered, by the wall clock.
        what: the record's own kind, level or status, for the words of it.
        text: its first words.
        by: who entered it.

    """

    kind: EventKind
    row_id: int
    opens: int
    happened_at: datetime
    entered_at: datetime
    what: Any
    text: str
    by: str

    @property
    def late_days(self) -> int:
        """Whole days between the thing and its entry, 0 within 24 hours; where only the day is known, from two on."""
        if self.happened_at.time() == time():
            days = (self.entered_at.date() - self.happened_at.date()).days
            return days if days > 1 else 0
        return max(0, (self.entered_at - self.happened_at).days)


def of_pupil(session: Reading, pupil_id: PupilId) -> list[Event]:
    """Return what happened to a pupil, newest first."""
    told = list(_rows(session, pupil_id))
    entered = {kind: _entered(session, kind, [row[1] for row in told if row[0] is kind]) for kind in EventKind}
    events = [
        Event(kind, row_id, opens, _moment(happened), entered[kind][row_id][0], what, text, entered[kind][row_id][1])
        for kind, row_id, opens, happened, what, text in told
    ]
    return sorted(events, key=lambda event: (event.happened_at, event.row_id), reverse=True)


def _rows(session: Reading, pupil_id: PupilId) -> Iterator[tuple[EventKind, int, int, date, Any, str]]:
    for kind, query in _HAPPENED.items():
        for row_id, happened, what, text, *opens in session.execute(query, {"pupil": pupil_id}):
            said = plain(text) if kind is EventKind.SESSION else text
            yield kind, row_id, opens[0] if opens else row_id, happened, what, said


def _happened() -> Mapping[EventKind, Select[*tuple[Any, ...]]]:
    """Return by kind what the events of a pupil are read with, made once."""
    pupil: BindParameter[PupilId] = bindparam("pupil")
    sessions = (
        select(Session.id, Session.held_at, Session.kind, func.substr(Session.text, 1, FIRST_WORDS))
        .join(Attendance, Attendance.session_id == Session.id)
        .where(Attendance.pupil_id == pupil, Attendance.present, ~Attendance.deleted, ~Session.deleted)
    )
    referrals = (
        select(Referral.id, func.coalesce(Referral.sent_on, Referral.drafted_on), Referral.status, Agency.name)
        .join(Agency, Agency.id == Referral.agency_id)
        .where(Referral.pupil_id == pupil, ~Referral.deleted)
    )
    levels = select(SupportChange.id, SupportChange.since, SupportChange.level, SupportChange.reason).where(
        SupportChange.pupil_id == pupil, ~SupportChange.deleted
    )
    statuses = select(OfficialStatus.id, OfficialStatus.since, OfficialStatus.kind, OfficialStatus.body).where(
        OfficialStatus.pupil_id == pupil, ~OfficialStatus.deleted
    )
    addenda = (
        select(Addendum.id, Addendum.written_at, Session.kind, func.substr(Addendum.text, 1, FIRST_WORDS), Session.id)
        .join(Session, Session.id == Addendum.session_id)
        .join(Attendance, Attendance.session_id == Session.id)
        .where(
            Attendance.pupil_id == pupil,
            Attendance.present,
            ~Attendance.deleted,
            ~Session.deleted,
            ~Addendum.deleted,
        )
    )
    absences = (
        select(Attendance.id, Session.held_at, Session.kind, literal(""), Session.id)
        .join(Session, Session.id == Attendance.session_id)
        .where(Attendance.pupil_id == pupil, ~Attendance.present, ~Attendance.deleted, ~Session.deleted)
    )
    mentions = (
        select(Mention.id, Session.held_at, Session.kind, literal(""), Session.id)
        .join(Session, Session.id == Mention.session_id)
        .where(Mention.pupil_id == pupil, ~Mention.deleted, ~Session.deleted)
    )
    queries = (sessions, referrals, levels, statuses, addenda, absences, mentions, *_consents(pupil))
    return dict(zip(EventKind, queries, strict=True))


def _consents(pupil: BindParameter[PupilId]) -> Iterator[Select[*tuple[Any, ...]]]:
    """Yield what was refused or taken back, and what went on without a consent; those given stand on their page."""
    day = func.coalesce(Consent.withdrawn_on, Consent.answered_on)
    refused = Consent.state.in_((ConsentState.REFUSED, ConsentState.WITHDRAWN))
    yield select(Consent.id, day, Consent.state, Consent.purpose).where(
        Consent.pupil_id == pupil, refused, ~Consent.deleted
    )
    yield select(Waiver.id, Waiver.decided_on, Waiver.purpose, literal("")).where(
        Waiver.pupil_id == pupil, ~Waiver.deleted
    )


def _first_entered() -> Select[*tuple[Any, ...]]:
    """Return what tells when each of some rows of a table was first entered, and by whom; made once."""
    first = (
        select(line.c.row_id, func.min(line.c.seq).label("seq"))
        .where(line.c.table_name == bindparam("table"), line.c.row_id.in_(bindparam("rows", expanding=True)))
        .group_by(line.c.row_id)
        .subquery()
    )
    return (
        select(first.c.row_id, entry.c.entered_wall, Person.name)
        .join(entry, entry.c.seq == first.c.seq)
        .outerjoin(Person, Person.id == entry.c.person_id)
    )


_HAPPENED: Final = _happened()
_ENTERED: Final = _first_entered()


def _entered(session: Reading, kind: EventKind, row_ids: list[int]) -> dict[int, tuple[datetime, str]]:
    if not row_ids:
        return {}
    found = session.execute(_ENTERED, {"table": kind.value, "rows": row_ids})
    return {row_id: (datetime.fromisoformat(wall), name or "") for row_id, wall, name in found}


def _moment(happened: date) -> datetime:
    return happened if isinstance(happened, datetime) else datetime.combine(happened, time())
