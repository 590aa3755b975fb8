"""Today in words: what each duty is, whom it concerns, how late or near it is; and the whole day as lines of text."""

from collections.abc import Iterator
from datetime import datetime

from cpdesk.casework.terms import deadlines, term
from cpdesk.casework.today.duties import Duty, DutyKind
from cpdesk.casework.today.meetings import Meeting, MeetingState
from cpdesk.rules.calendar import Calendar
from cpdesk.words import clock_time, day_of_week, translate


def what(duty: Duty) -> str:
    """Return what is to be done, in her words where there are any."""
    return duty.title if duty.kind is DutyKind.TASK else _what(duty)


def guarded(duty: Duty) -> str:
    """Return what is to be done without any name: it stands in the next strip, where a stranger may read it."""
    if duty.kind is not DutyKind.TASK:
        return _what(duty)
    return ", ".join(part for part in (_what(duty) if duty.names else duty.title, duty.class_name) if part)


def who(duty: Duty) -> str:
    """Return whom a duty concerns: the child and the class, how many beside."""
    if duty.kind is DutyKind.UNRECORDED and duty.title:
        return translate("Today", "{name}, %n person(s)", "", duty.more + bool(duty.who)).format(name=duty.title)
    named = f"{duty.who} +{duty.more}" if duty.more else duty.who
    return ", ".join(part for part in (named, duty.class_name) if part)


def how_far(duty: Duty, now: datetime, calendar: Calendar) -> str:
    """Return how late or how near a duty is, in a sentence's words; of one without a day, what is missing."""
    if duty.due_on is None:
        return lack(duty)
    return deadlines.standing(duty.due_on, now.date(), calendar)


def lack(duty: Duty) -> str:
    """Return what is missing, of a duty without a day."""
    return {
        DutyKind.TASK: translate("Today", "no term"),
        DutyKind.ANSWER: translate("Today", "no term"),
        DutyKind.UNRECORDED: translate("Today", "not written"),
        DutyKind.UNSIGNED: translate("Today", "not signed"),
        DutyKind.CONSENT: translate("Today", "no consent"),
        DutyKind.CONTACT: translate("Today", "not met for long"),
    }[duty.kind]


def counted(duty: Duty) -> str:
    """Return how the last day came about; of a duty without a day, since when it waits and what there is to say."""
    if duty.due_on is not None:
        return "" if duty.term is None else deadlines.counted(duty.term)
    since = "" if duty.since is None else day_of_week(duty.since)
    return " · ".join(part for part in (since, term(duty.about) if duty.about is not None else "") if part)


def meeting(told: Meeting) -> str:
    """Return what a session is called: its series or title with how many, else who, how many beside, the classes."""
    if told.name:
        if told.people > 1:
            return translate("Today", "{name}, %n person(s)", "", told.people).format(name=told.name)
        return ", ".join(part for part in (told.name, told.who or told.classes) if part)
    more = f" +{told.people - 1}" if told.people > 1 else ""
    return ", ".join(part for part in (f"{told.who}{more}", told.classes) if part) or term(told.kind)


def meeting_state(told: Meeting) -> str:
    """Return whether a session is expected, written, cancelled."""
    return {
        MeetingState.COMING: translate("Today", "expected"),
        MeetingState.UNRECORDED: translate("Today", "not written"),
        MeetingState.RECORDED: translate("Today", "written"),
        MeetingState.SIGNED: translate("Today", "signed"),
        MeetingState.CANCELLED: translate("Today", "cancelled"),
        MeetingState.MISSED: translate("Today", "did not come"),
    }[told.state]


def line(duty: Duty, now: datetime, calendar: Calendar) -> str:
    """Return a duty as one line of text, its parts between tabs."""
    due = "" if duty.due_on is None else deadlines.until(duty.due_on, duty.due_at)
    return "\t".join((how_far(duty, now, calendar), what(duty), who(duty), due, counted(duty), duty.whose)).rstrip("\t")


def meeting_line(told: Meeting) -> str:
    """Return a session of the day as one line of text."""
    return "\t".join((clock_time(told.at), meeting(told), meeting_state(told)))


def lines(*groups: tuple[str, list[str]]) -> Iterator[str]:
    """Yield each group's heading with how many there are, then its lines; groups with nothing are left out."""
    for title, found in groups:
        if found:
            yield f"{title} ({len(found)})"
            yield from (f"  {each}" for each in found)


def _what(duty: Duty) -> str:
    return {
        DutyKind.TASK: translate("Today", "Task № {id}").format(id=duty.id),
        DutyKind.ANSWER: translate("Today", "Answer to referral {number}").format(number=duty.number),
        DutyKind.UNRECORDED: translate("Today", "Write up the session"),
        DutyKind.UNSIGNED: translate("Today", "Sign the note"),
        DutyKind.CONSENT: translate("Today", "Ask for consent"),
        DutyKind.CONTACT: translate("Today", "Meet the pupil"),
    }[duty.kind]
