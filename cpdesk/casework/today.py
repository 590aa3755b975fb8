"""What is to be done today: the worst first."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import referrals, sessions
from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.records.pupils import Pupil
from cpdesk.records.referrals import Referral
from cpdesk.records.sessions import Session
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.rules.sessions import SessionStatus
from cpdesk.storage import drafts

UNSIGNED_AFTER = timedelta(days=7)


@dataclass(frozen=True)
class Today:
    """Everything that Today shows.

    Attributes:
        overdue: referrals whose answer is late.
        due: referrals whose answer is due today.
        awaited: the other referrals whose answer is awaited, the nearest first.
        unsigned: sessions recorded over a week ago and not signed.
        held: today's sessions.
        to_send: referrals that are drafts.
        drafts: editors with text not recorded yet: key and when (UTC seconds).
        pupils: how many pupils there are.

    """

    overdue: tuple[ReferralRow, ...]
    due: tuple[ReferralRow, ...]
    awaited: tuple[ReferralRow, ...]
    unsigned: tuple[SessionRow, ...]
    held: tuple[SessionRow, ...]
    to_send: tuple[ReferralRow, ...]
    drafts: tuple[tuple[str, int], ...]
    pupils: int

    @property
    def urgent(self) -> int:
        """How many things are overdue."""
        return len(self.overdue)


def on(session: Reading, day: date) -> Today:
    """Return what is to be done on the day."""
    awaited = referrals.awaited(session)
    return Today(
        overdue=tuple(row for row in awaited if row.reply_due is not None and row.reply_due < day),
        due=tuple(row for row in awaited if row.reply_due == day),
        awaited=tuple(row for row in awaited if row.reply_due is None or row.reply_due > day),
        unsigned=tuple(_unsigned(session, day)),
        held=tuple(_held(session, day)),
        to_send=tuple(_to_send(session)),
        drafts=tuple(drafts.keys(session.connection(), "editor:")),
        pupils=session.scalar(select(func.count()).where(~Pupil.deleted, Pupil.left_on.is_(None))) or 0,
    )


def _unsigned(session: Reading, day: date) -> list[SessionRow]:
    before = datetime.combine(day, time()) - UNSIGNED_AFTER
    query = select(Session.id).where(
        Session.status == SessionStatus.RECORDED, Session.held_at < before, ~Session.deleted
    )
    return sessions.rows(session, list(session.scalars(query.order_by(Session.held_at).limit(50))))


def _held(session: Reading, day: date) -> list[SessionRow]:
    begin = datetime.combine(day, time())
    query = select(Session.id).where(
        Session.held_at >= begin, Session.held_at < begin + timedelta(days=1), ~Session.deleted
    )
    return sessions.rows(session, list(session.scalars(query.order_by(Session.held_at))))


def _to_send(session: Reading) -> list[ReferralRow]:
    query = select(Referral.id).where(Referral.status == ReferralStatus.DRAFT, ~Referral.deleted)
    return referrals.rows(session, list(session.scalars(query.order_by(Referral.drafted_on).limit(50))))
