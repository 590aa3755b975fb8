"""The next strip of Today: the worst thing first. It holds no child's name, and its button only ever opens."""

from collections.abc import Callable
from datetime import datetime

from cpdesk.casework.today import Duty, DutyKind, Meeting, MeetingState, Today, telling
from cpdesk.rules.calendar import Calendar
from cpdesk.ui.place import Step, Target
from cpdesk.ui.today import lines, side
from cpdesk.words import clock_time, translate

Go = Callable[[Target], object]


def next_step(answer: Today | None, now: datetime, calendar: Calendar, go: Go) -> Step:
    """Return the next thing: overdue, a session of today without a note, due today, what is missing, what comes."""
    if answer is not None and not answer.pupils:
        return Step(
            translate("Today", "Add a class list"),
            translate("Today", "from a spreadsheet; nothing is sent from this computer"),
            translate("Today", "Take from a file…"),
            lambda: go(Target("lists")),
        )
    found = None if answer is None else _worst(answer)
    if isinstance(found, Meeting):
        return _of_meeting(found, go)
    if found is None:
        return Step(translate("Today", "All is done for today"))
    where = lines.target(found)
    verb = {
        DutyKind.UNRECORDED: translate("Today", "Write up"),
        DutyKind.CONTACT: translate("Today", "New note"),
    }.get(found.kind, translate("Today", "Open"))
    return Step(telling.guarded(found), telling.how_far(found, now, calendar), verb, lambda: go(where))


def _worst(answer: Today) -> Duty | Meeting | None:
    unwritten = [each for each in answer.meetings if each.state is MeetingState.UNRECORDED]
    missing = [duty for each in answer.missing for duty in each.first]
    order = (answer.due.overdue, unwritten, answer.due.today, missing, answer.due.soon)
    return next((each for found in order for each in found), None)


def _of_meeting(meeting: Meeting, go: Go) -> Step:
    what = translate("Today", "Write up the session of {time}").format(time=clock_time(meeting.at))
    where = side.meeting_target(meeting)
    return Step(what, meeting.classes, translate("Today", "Write up"), lambda: go(where))
