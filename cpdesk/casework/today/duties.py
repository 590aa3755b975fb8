"""Duties: what is to be done by a day, by her or by somebody for whom she waits."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum, StrEnum

from sqlalchemy.orm import Session as Reading

from cpdesk.casework import naming, referrals, tasks
from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.tasks import TaskRow
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.deadlines import Term
from cpdesk.rules.names import fold
from cpdesk.rules.tasks import TermUnit

_STEM = 3


class DutyKind(StrEnum):
    """What a line of Today is about, and of which record ``Duty.id`` is the number."""

    TASK = "task"
    ANSWER = "answer"
    UNRECORDED = "unrecorded"
    UNSIGNED = "unsigned"
    CONSENT = "consent"
    CONTACT = "contact"


@dataclass(frozen=True)
class Duty:
    """Something to do.

    Attributes:
        id: number of the task, the referral (``answer``), the appointment (``unrecorded``), the session
            (``unsigned``) or the pupil (``consent``, ``contact``).
        title: her own words for a task; may name a child, so it never stands in the next strip.
        who, more, class_name: whom it concerns, how many beside, the classes.
        due_on, due_at, term: until when, and how that came about.
        number: the outgoing number of a referral.
        whose: the colleague or the organisation whose duty it is, empty: her own.
        since: since when it waits: when it was held, drafted, last met.
        names: whether her words name somebody of this vault, as far as their stems tell; not looked for otherwise.
        about: what more there is to say: the kind of session, the state of a consent, the level of support.

    """

    kind: DutyKind
    id: int
    title: str = ""
    who: str = ""
    more: int = 0
    class_name: str = ""
    due_on: date | None = None
    due_at: time | None = None
    term: Term | None = None
    number: str = ""
    whose: str = ""
    since: date | None = None
    about: Enum | None = None
    names: bool = True


@dataclass(frozen=True)
class Due:
    """Her duties by their day, and those of others.

    Attributes:
        overdue, today, soon: her own and the answers to remind of; ``soon`` up to the day that was asked.
        later: how many more of her own have a day, or none at all.
        theirs: tasks of colleagues.
        awaited: answers of organisations, in time or not, the longest overdue first.

    """

    overdue: tuple[Duty, ...]
    today: tuple[Duty, ...]
    soon: tuple[Duty, ...]
    later: int
    theirs: tuple[Duty, ...]
    awaited: tuple[Duty, ...]


def due(session: Reading, now: datetime, until: date, calendar: Calendar) -> Due:
    """Return the duties of a day: an hour that is over is overdue. ``until``: the last day of those that come soon."""
    day = now.date()
    opened = [_task(row) for row in tasks.rows(session, tasks.open_ids(session))]
    awaited = [_answer(row, calendar) for row in referrals.awaited(session)]
    own = [each for each in opened if not each.whose]
    dated = sorted((each for each in (*own, *awaited) if each.due_on is not None), key=_place)
    soon = [each for each in dated if each.due_on is not None and each.due_on <= until]
    if soon and soon[0].kind is DutyKind.TASK:
        soon[0] = replace(soon[0], names=names_somebody(session, soon[0].title))
    return Due(
        overdue=tuple(each for each in soon if is_late(each, now)),
        today=tuple(each for each in soon if each.due_on == day and not is_late(each, now)),
        soon=tuple(each for each in soon if each.due_on is not None and day < each.due_on),
        later=sum(each.due_on is None or each.due_on > until for each in own),
        theirs=tuple(each for each in opened if each.whose),
        awaited=tuple(awaited),
    )


def is_late(duty: Duty, now: datetime) -> bool:
    """Tell whether the day of a duty, or its hour, is over."""
    if duty.due_on is None:
        return False
    return duty.due_on < now.date() or (
        duty.due_on == now.date() and duty.due_at is not None and duty.due_at < now.time()
    )


def names_somebody(session: Reading, text: str) -> bool:
    """Tell whether a word begins like a name of this vault: whatever ending it has, and rather once too often."""
    words = fold(text).split()
    stems = {
        fold(name)[: max(_STEM, len(name) - 2)]
        for each in naming.everybody(session)
        for name in (each.last_name, each.first_name, each.patronymic)
        if name
    }
    return any(word[:length] in stems for word in words for length in range(1, len(word) + 1))


def _place(duty: Duty) -> tuple[date, time, DutyKind, int]:
    """Return where a duty stands: by day, then hour; without an hour it lasts to the end of the day."""
    return duty.due_on or date.max, duty.due_at or time.max, duty.kind, duty.id


def _task(row: TaskRow) -> Duty:
    return Duty(
        DutyKind.TASK,
        row.id,
        title=row.title,
        who=row.pupil,
        class_name=row.class_name,
        due_on=row.due_on,
        due_at=row.due_at,
        term=row.term,
        number=row.number,
        whose=row.colleague,
    )


def _answer(row: ReferralRow, calendar: Calendar) -> Duty:
    term = None
    if row.sent_on is not None and row.reply_due is not None:
        days = calendar.working_days_between(row.sent_on, row.reply_due)
        term = Term(days, TermUnit.WORKING_DAY, row.sent_on)
    return Duty(
        DutyKind.ANSWER,
        row.id,
        who=row.pupil,
        class_name=row.class_name,
        due_on=row.reply_due,
        term=term,
        number=row.number or "",
        whose=row.agency,
        since=row.sent_on,
    )
