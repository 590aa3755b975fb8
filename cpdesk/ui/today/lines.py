"""What Today says of each thing: its state, what to do, who, until when, and how that was worked out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.terms import deadlines
from cpdesk.casework.today import SOON_DAYS, Duty, DutyKind, Missing, Today, telling
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.deadlines import days_left
from cpdesk.ui.kit.groups import Cell, Group, Line
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.place import Target
from cpdesk.words import translate

_STRONG: Final = CellStyle(strong=True)
_MUTED: Final = CellStyle(muted=True)
_PLAIN: Final = CellStyle()


def titles() -> list[str]:
    """Return the titles of the columns."""
    return [
        translate("Today", "State"),
        translate("Today", "What to do"),
        translate("Today", "Who"),
        translate("Today", "Until"),
        translate("Today", "How it was worked out"),
    ]


def to_do(answer: Today, now: datetime, calendar: Calendar) -> list[Group]:
    """Return what is to be done, the worst first; groups with nothing in them are left out."""
    due = answer.due
    soon = [_line(each, now, calendar) for each in due.soon]
    if due.later:
        soon.append(_more(translate("Today", "and %n task(s) later or without a day", "", due.later), Target("tasks")))
    groups = [
        _group(translate("Today", "Overdue"), [_line(each, now, calendar) for each in due.overdue], "octagon-alert"),
        _group(translate("Today", "Due today"), [_line(each, now, calendar) for each in due.today], "clock-alert"),
        _group(translate("Today", "Next %n working day(s)", "", SOON_DAYS), soon, "clock", len(due.soon)),
        _group(
            translate("Today", "What is missing"),
            [line for each in answer.missing for line in _missing(each, now, calendar)],
            "circle-alert",
            sum(each.count for each in answer.missing),
        ),
    ]
    return [group for group in groups if group.lines]


def target(duty: Duty) -> Target:
    """Return where a duty is done: the very record, or what is to be begun."""
    pupil = {"pupil_id": duty.id}
    return {
        DutyKind.TASK: Target("tasks", duty.id),
        DutyKind.ANSWER: Target("referrals", duty.id),
        DutyKind.UNRECORDED: Target("sessions", begin="new", facts={"appointment_id": duty.id}),
        DutyKind.UNSIGNED: Target("sessions", duty.id),
        DutyKind.CONSENT: Target("pupils", duty.id, facts={"field": "consents"}),
        DutyKind.CONTACT: Target("sessions", begin="new", facts=pupil),
    }[duty.kind]


def state(duty: Duty, now: datetime, calendar: Calendar) -> Cell:
    """Return the state of a duty: overdue in a filled badge, due today in an outlined one, later as plain text."""
    if duty.due_on is None:
        return Cell(telling.lack(duty), CellStyle(icon="circle-alert", colour="warning"))
    left = days_left(now.date(), duty.due_on, calendar)
    if left > 0:
        return Cell(deadlines.length(left))
    if left < 0:
        return Cell(deadlines.length(-left), CellStyle(badge="overdue", words=translate("Today", "overdue")))
    if duty.due_at is None:
        return Cell(translate("Today", "today"), CellStyle(badge="today"))
    minutes = int((datetime.combine(duty.due_on, duty.due_at) - now).total_seconds() // 60)
    if minutes < 0:
        return Cell(deadlines.span(-minutes), CellStyle(badge="overdue", words=translate("Today", "overdue")))
    return Cell(deadlines.span(minutes), CellStyle(badge="today", words=translate("Today", "today")))


def to_send(row: ReferralRow) -> Target:
    """Return where a draft of a referral is finished."""
    return Target("referrals", row.id)


def _group(title: str, lines: Sequence[Line], icon: str, count: int | None = None) -> Group:
    colour = {"octagon-alert": "error", "clock-alert": "warning"}.get(icon, "text")
    return Group(title, lines, str(len(lines) if count is None else count), icon, colour)


def _line(duty: Duty, now: datetime, calendar: Calendar) -> Line:
    style = _STRONG if duty.due_on is not None and duty.due_on <= now.date() else _PLAIN
    due = "" if duty.due_on is None else deadlines.until(duty.due_on, duty.due_at, year=duty.due_on.year != now.year)
    cells = [
        state(duty, now, calendar),
        Cell(telling.what(duty), style),
        Cell(telling.who(duty)),
        Cell(due, style),
        Cell(telling.counted(duty), _MUTED),
    ]
    return Line(cells, target(duty))


def _missing(missing: Missing, now: datetime, calendar: Calendar) -> list[Line]:
    lines = [_line(each, now, calendar) for each in missing.first]
    more = missing.count - len(missing.first)
    if more:
        lines.append(_more(_more_words(missing.kind, more), _more_target(missing.kind)))
    return lines


def _more_words(kind: DutyKind, more: int) -> str:
    return {
        DutyKind.UNRECORDED: translate("Today", "and %n more session(s) to write up", "", more),
        DutyKind.UNSIGNED: translate("Today", "and %n more note(s) to sign", "", more),
        DutyKind.CONSENT: translate("Today", "and %n more pupil(s) without consent", "", more),
        DutyKind.CONTACT: translate("Today", "and %n more pupil(s) not met for long", "", more),
    }[kind]


def _more_target(kind: DutyKind) -> Target:
    return {
        DutyKind.UNRECORDED: Target("calendar"),
        DutyKind.UNSIGNED: Target("sessions", facts={"unsigned": True}),
        DutyKind.CONSENT: Target("consents"),
        DutyKind.CONTACT: Target("pupils"),
    }[kind]


def _more(text: str, where: Target) -> Line:
    return Line([Cell(""), Cell(text, CellStyle(colour="accent")), Cell(""), Cell(""), Cell("")], where)
