"""What is to be done today: the worst first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Reading

from cpdesk.casework import referrals
from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.today import duties, kept, meetings, missing, telling
from cpdesk.casework.today.duties import Due, Duty, DutyKind
from cpdesk.casework.today.kept import Kept
from cpdesk.casework.today.meetings import Meeting, MeetingState
from cpdesk.casework.today.missing import Missing
from cpdesk.records.pupils import Pupil
from cpdesk.records.referrals import Referral
from cpdesk.records.reports import IssuedReport
from cpdesk.records.schools import School
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.periods import Period, quarters
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.words import translate

SOON_DAYS = 10
MOST_DRAFTS = 50

__all__ = [
    "SOON_DAYS",
    "Due",
    "Duty",
    "DutyKind",
    "Kept",
    "Meeting",
    "MeetingState",
    "Missing",
    "ReportDue",
    "Today",
    "as_text",
    "meetings",
    "on",
    "telling",
]


@dataclass(frozen=True)
class ReportDue:
    """The quarter's report: of the last quarter that is over, or of the one that runs; ``issued``: it has left."""

    period: Period
    issued: bool


@dataclass(frozen=True)
class Today:
    """Everything that Today shows.

    Attributes:
        due: duties by their day, and those of others.
        meetings: today's sessions, planned and held.
        missing: what is missing, sort by sort.
        to_send: referrals that are drafts, the oldest first.
        drafts: editors with text not recorded yet, the latest first.
        report: None where no quarter is known.
        pupils: how many pupils there are.

    """

    due: Due
    meetings: tuple[Meeting, ...]
    missing: tuple[Missing, ...]
    to_send: tuple[ReferralRow, ...]
    drafts: tuple[Kept, ...]
    report: ReportDue | None
    pupils: int

    @property
    def urgent(self) -> int:
        """How many things are overdue."""
        return len(self.due.overdue)


def on(session: Reading, now: datetime, calendar: Calendar) -> Today:
    """Return what is to be done on the day on which it is ``now``."""
    day = now.date()
    return Today(
        due=duties.due(session, now, calendar.working_days_after(day, SOON_DAYS), calendar),
        meetings=tuple(meetings.of_day(session, now)),
        missing=tuple(missing.on(session, day)),
        to_send=tuple(_to_send(session)),
        drafts=tuple(kept.drafts_kept(session)),
        report=_report(session, now, calendar),
        pupils=session.scalar(select(func.count()).where(~Pupil.deleted, Pupil.left_on.is_(None))) or 0,
    )


def as_text(answer: Today, now: datetime, calendar: Calendar) -> list[str]:
    """Return the day as lines of text, the worst first: for a terminal."""

    def told(found: Iterable[Duty]) -> list[str]:
        return [telling.line(each, now, calendar) for each in found]

    drafted = [f"{row.agency}\t{row.pupil}, {row.class_name}" for row in answer.to_send]
    groups = (
        (translate("Today", "Overdue"), told(answer.due.overdue)),
        (translate("Today", "Due today"), told(answer.due.today)),
        (translate("Today", "Sessions today"), [telling.meeting_line(each) for each in answer.meetings]),
        (translate("Today", "Next %n working day(s)", "", SOON_DAYS), told(answer.due.soon)),
        (translate("Today", "What is missing"), told(duty for each in answer.missing for duty in each.first)),
        (translate("Today", "Unfinished drafts"), drafted),
        (translate("Today", "Answers awaited"), told((*answer.due.awaited, *answer.due.theirs))),
    )
    return list(telling.lines(*groups)) or [translate("Today", "All is done for today")]


def _to_send(session: Reading) -> list[ReferralRow]:
    query = select(Referral.id).where(Referral.status == ReferralStatus.DRAFT, ~Referral.deleted)
    numbers = list(session.scalars(query.order_by(Referral.drafted_on).limit(MOST_DRAFTS)))
    return referrals.rows(session, numbers) if numbers else []


def _report(session: Reading, now: datetime, calendar: Calendar) -> ReportDue | None:
    kind, practice = session.execute(select(School.calendar, School.practice)).one()
    issued = set(session.scalars(select(IssuedReport.period)))
    begun = [each for each in quarters(calendar, kind) if each.start <= now.date()]
    waiting = [each for each in begun[-2:] if each.is_over(now.date()) and each.code not in issued and not practice]
    if not begun:
        return None
    period = waiting[-1] if waiting else begun[-1]
    return ReportDue(period, period.code in issued)
