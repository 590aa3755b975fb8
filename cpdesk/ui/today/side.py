"""What stands beside the duties: the day's sessions, drafts that are not finished, answers that are awaited."""

from datetime import UTC, datetime
from typing import Final

from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.terms import deadlines
from cpdesk.casework.today import Duty, DutyKind, Kept, Meeting, MeetingState, Today, telling
from cpdesk.rules.calendar import Calendar
from cpdesk.ui.kit.groups import Cell, Group, Line
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.place import Target
from cpdesk.ui.today import lines
from cpdesk.words import clock_time, day_of_week, translate

_MUTED: Final = CellStyle(muted=True)


def groups(answer: Today, now: datetime, calendar: Calendar, *, short: bool = False) -> list[Group]:
    """Return the three groups, each with a word where there is nothing; ``short``: there is little room."""
    next_one = next((each for each in answer.meetings if each.state is MeetingState.COMING), None)
    meetings = [_meeting(each, now, is_next=each is next_one) for each in answer.meetings]
    unfinished = [*(_kept(each, now) for each in answer.drafts), *(_draft(each, now) for each in answer.to_send)]
    awaited = [_answer(each, now, calendar, short=short) for each in answer.due.awaited]
    awaited += [_theirs(each, now) for each in answer.due.theirs]
    return [
        _group(translate("Today", "Sessions today"), meetings, "calendar-days"),
        _group(translate("Today", "Unfinished drafts"), unfinished, "file-pen"),
        _group(translate("Today", "Answers awaited"), awaited, "hourglass"),
    ]


def meeting_target(meeting: Meeting) -> Target:
    """Return where a session of the day is opened: its note, a new one for it, or its place in the calendar."""
    if meeting.session_id is not None:
        return Target("sessions", meeting.session_id)
    if meeting.state in (MeetingState.COMING, MeetingState.UNRECORDED):
        return Target("sessions", begin="new", facts={"appointment_id": meeting.appointment_id})
    return Target("calendar", meeting.appointment_id)


def _group(title: str, found: list[Line], icon: str) -> Group:
    none = [Line([Cell(translate("Today", "None yet"), _MUTED), Cell("")])]
    return Group(title, found or none, str(len(found) or ""), icon)


def _meeting(meeting: Meeting, now: datetime, *, is_next: bool) -> Line:
    name = f"{clock_time(meeting.at)}   {telling.meeting(meeting)}"
    return Line([Cell(name, CellStyle(strong=is_next)), _state(meeting, now)], meeting_target(meeting))


def _state(meeting: Meeting, now: datetime) -> Cell:
    minutes = -int((now - meeting.at).total_seconds() // 60)
    if meeting.state is MeetingState.COMING and minutes <= 60:  # noqa: PLR2004  within the hour it is near
        near = translate("Today", "in {minutes} min").format(minutes=minutes)
        return Cell(near, CellStyle(icon="arrow-right", colour="accent"))
    icon, colour = {
        MeetingState.COMING: ("clock", "muted"),
        MeetingState.UNRECORDED: ("circle-alert", "warning"),
        MeetingState.RECORDED: ("check", "ok"),
        MeetingState.SIGNED: ("badge-check", "ok"),
        MeetingState.CANCELLED: ("circle-minus", "muted"),
        MeetingState.MISSED: ("circle-minus", "muted"),
    }[meeting.state]
    return Cell(telling.meeting_state(meeting), CellStyle(icon=icon, colour=colour, muted=colour == "muted"))


def _kept(draft: Kept, now: datetime) -> Line:
    referral = draft.key.startswith("editor:referral:")
    what = translate("Today", "Referral") if referral else translate("Today", "Note")
    saved = datetime.fromtimestamp(draft.saved_at, UTC).astimezone().replace(tzinfo=None)
    where = Target("referrals" if referral else "sessions", begin="kept", facts={"key": draft.key})
    named = f"{draft.who} +{draft.more}" if draft.more else draft.who
    whom = ", ".join(part for part in (named, draft.class_name) if part)
    return Line([Cell(f"{what}   {whom}".rstrip()), Cell(_when(saved, now), _MUTED)], where)


def _draft(row: ReferralRow, now: datetime) -> Line:
    named = ", ".join(part for part in (row.pupil, row.class_name) if part)
    drafted = datetime.combine(row.drafted_on, datetime.min.time())
    when = translate("Today", "today") if row.drafted_on == now.date() else _when(drafted, now)
    return Line([Cell(f"{translate('Today', 'Referral')}   {named}"), Cell(when, _MUTED)], lines.to_send(row))


def _when(moment: datetime, now: datetime) -> str:
    return clock_time(moment) if moment.date() == now.date() else day_of_week(moment.date(), year=False)


def _answer(duty: Duty, now: datetime, calendar: Calendar, *, short: bool) -> Line:
    cells = [Cell(f"{duty.who}   {duty.whose}"), Cell(_passed(duty, now, calendar, short=short), _MUTED)]
    return Line(cells, lines.target(duty))


def _theirs(duty: Duty, now: datetime) -> Line:
    """Somebody else's duty: waited for, never hers to be red about."""
    assert duty.kind is DutyKind.TASK  # noqa: S101  answers are told above
    told = "" if duty.due_on is None else deadlines.until(duty.due_on, year=duty.due_on.year != now.year)
    return Line([Cell(f"{duty.title}   {duty.whose}"), Cell(told, _MUTED)], lines.target(duty))


def _passed(duty: Duty, now: datetime, calendar: Calendar, *, short: bool) -> str:
    if duty.since is None or duty.term is None:
        return translate("Today", "no term")
    passed = calendar.working_days_between(duty.since, now.date())
    if short:
        return translate("Today", "{passed} of {all}").format(passed=passed, all=duty.term.count)
    return translate("Today", "{passed} of %n working day(s)", "", duty.term.count).format(passed=passed)
