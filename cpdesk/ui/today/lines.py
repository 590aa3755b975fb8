"""What Today says of each thing: its state, what to do, who, until when, and how that was worked out."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.casework.terms import term
from cpdesk.casework.today import Today
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.kit.groups import Cell, Group, Line
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.place import Target
from cpdesk.words import clock_time, day_of_week, translate

SOON_DAYS: Final = 10
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


def to_do(answer: Today, day: date, calendar: Calendar) -> list[Group]:
    """Return what is to be done, the worst first; groups with nothing in them are left out."""
    soon = [row for row in answer.awaited if row.reply_due and _left(row, day, calendar) <= SOON_DAYS]
    unfinished = [*map(_kept, answer.drafts), *map(_unsigned, answer.unsigned), *map(_to_send, answer.to_send)]
    groups = [
        _group(translate("Today", "Overdue"), [_late(row, day, calendar) for row in answer.overdue], "octagon-alert"),
        _group(translate("Today", "Due today"), [_due(row, calendar) for row in answer.due], "clock-alert"),
        _group(translate("Today", "To be finished"), unfinished, "file-pen"),
        _group(
            translate("Today", "Next %n working day(s)", "", SOON_DAYS),
            [_soon(row, day, calendar) for row in soon],
            "clock",
        ),
    ]
    return [group for group in groups if group.lines]


def beside(answer: Today, day: date, calendar: Calendar) -> list[Group]:
    """Return what stands at the right: the day's sessions, the answers that are awaited."""
    held = [
        Line(
            [Cell(f"{clock_time(row.held_at)}   {row.first_pupil}{_more(row)}"), _state(row)],
            Target("sessions", row.id),
        )
        for row in answer.held
    ]
    awaited = [
        Line([Cell(f"{row.agency}   {row.pupil}"), Cell(_of(row, day, calendar), _MUTED)], Target("referrals", row.id))
        for row in (*answer.overdue, *answer.due, *answer.awaited)
    ]
    none = [Line([Cell(translate("Today", "None yet"), _MUTED), Cell("")])]
    return [
        Group(translate("Today", "Sessions today"), held or none, str(len(held) or ""), "calendar-days"),
        Group(translate("Today", "Answers awaited"), awaited or none, str(len(awaited) or ""), "hourglass"),
    ]


def _group(title: str, lines: Sequence[Line], icon: str) -> Group:
    colour = {"octagon-alert": "error", "clock-alert": "warning"}.get(icon, "text")
    return Group(title, lines, str(len(lines)), icon, colour)


def _late(row: ReferralRow, day: date, calendar: Calendar) -> Line:
    assert row.reply_due is not None  # noqa: S101  overdue rows have a day
    late = calendar.working_days_between(row.reply_due, day)
    state = translate("Today", "%n working day(s) overdue", "", late)
    return _answer(row, Cell(state, CellStyle(badge="overdue")), calendar, strong=True)


def _due(row: ReferralRow, calendar: Calendar) -> Line:
    return _answer(row, Cell(translate("Today", "today"), CellStyle(badge="today")), calendar, strong=True)


def _soon(row: ReferralRow, day: date, calendar: Calendar) -> Line:
    left = translate("Today", "in %n working day(s)", "", _left(row, day, calendar))
    return _answer(row, Cell(left), calendar, strong=False)


def _answer(row: ReferralRow, state: Cell, calendar: Calendar, *, strong: bool) -> Line:
    style = _STRONG if strong else _PLAIN
    what = translate("Today", "Answer to referral {number}").format(number=row.number)
    due = "" if row.reply_due is None else day_of_week(row.reply_due)
    cells = [state, Cell(what, style), Cell(_who(row)), Cell(due, style), Cell(_sum(row, calendar), _MUTED)]
    return Line(cells, Target("referrals", row.id))


def _unsigned(row: SessionRow) -> Line:
    return Line(
        [
            Cell(translate("Today", "not signed"), CellStyle(badge="today")),
            Cell(translate("Today", "Sign the note"), _STRONG),
            Cell(f"{row.first_pupil}{_more(row)}, {row.classes}".rstrip(", ")),
            Cell(""),
            Cell(f"{day_of_week(row.held_at.date())} · {term(row.kind)}", _MUTED),
        ],
        Target("sessions", row.id),
    )


def _to_send(row: ReferralRow) -> Line:
    return Line(
        [
            Cell(translate("Today", "draft"), CellStyle(badge="draft")),
            Cell(translate("Today", "Send the referral")),
            Cell(_who(row)),
            Cell(""),
            Cell(f"{day_of_week(row.drafted_on)} · {row.agency}", _MUTED),
        ],
        Target("referrals", row.id),
    )


def _kept(draft: tuple[str, int]) -> Line:
    key, _ = draft
    referral = key.startswith("editor:referral:")
    what = translate("Today", "Finish the referral") if referral else translate("Today", "Finish the note")
    return Line(
        [
            Cell(translate("Today", "draft"), CellStyle(badge="draft")),
            Cell(what, _STRONG),
            Cell(translate("Today", "nobody named yet")),
            Cell(""),
            Cell(translate("Today", "kept, not recorded"), _MUTED),
        ],
        Target("referrals" if referral else "sessions", begin="kept", facts={"key": key}),
    )


def _state(row: SessionRow) -> Cell:
    signed = row.status is SessionStatus.SIGNED
    return Cell(term(row.status), CellStyle(badge="done" if signed else "waiting"))


def _more(row: SessionRow) -> str:
    return f" +{row.pupils - 1}" if row.pupils > 1 else ""


def _who(row: ReferralRow) -> str:
    return f"{row.pupil}, {row.class_name}".rstrip(", ")


def _left(row: ReferralRow, day: date, calendar: Calendar) -> int:
    return 0 if row.reply_due is None else calendar.working_days_between(day, row.reply_due)


def _sum(row: ReferralRow, calendar: Calendar) -> str:
    if row.sent_on is None or row.reply_due is None:
        return ""
    days = calendar.working_days_between(row.sent_on, row.reply_due)
    return translate("Today", "%n working day(s) from {day}", "", days).format(day=day_of_week(row.sent_on, year=False))


def _of(row: ReferralRow, day: date, calendar: Calendar) -> str:
    if row.sent_on is None or row.reply_due is None:
        return translate("Today", "no term")
    passed = calendar.working_days_between(row.sent_on, day)
    days = calendar.working_days_between(row.sent_on, row.reply_due)
    return translate("Today", "{passed} of %n working day(s)", "", days).format(passed=passed)
