"""The form of a planned session: alone or a weekly series; what lies at the same time is said beside the hour."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from cpdesk.casework import appointments
from cpdesk.casework.appointments import AppointmentCard, AppointmentRow
from cpdesk.casework.terms import term
from cpdesk.rules.appointments import MOST_IN_SERIES, weekly
from cpdesk.rules.dates import as_moment
from cpdesk.rules.sessions import Audience, SessionKind
from cpdesk.ui.act_dialog import Act, ActDialog, Then
from cpdesk.ui.calendar.expected import ExpectedField
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, TextField
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

MINUTES = 40


class PlanForm(ActDialog):
    """A planned session: with whom, what, when, how long, how often."""

    def __init__(self, sitting: Sitting, parent: QWidget, title: str, verb: str, act: Act, *, single: bool) -> None:
        super().__init__(sitting, parent, "plan", title, verb, act)
        self._ask_over, self._calendar = sitting, sitting.desk.law.calendar
        self._single = single
        self._own: int | None = None
        self.people, self.sort, self.audience = ExpectedField(sitting), Choice(), Choice()
        self.day, self.hour, self.minutes = DateField(sitting.today), DigitField(), DigitField()
        self.what, self.place, self.times = TextField(), TextField(), DigitField()
        self.sort.offer([(each, term(each)) for each in SessionKind])
        self.audience.offer([(each, term(each)) for each in Audience])
        self.add("pupil_ids", self.people, translate("Calendar", "Who is expected"))
        self.add("starts_at", self.day, translate("Calendar", "Day"))
        self.add("hour", self.hour, translate("Calendar", "Hour"), beside=True)
        self.add("minutes", self.minutes, translate("Calendar", "Minutes"), beside=True)
        self.add("kind", self.sort, translate("Calendar", "What is planned"))
        self.add("audience", self.audience, translate("Calendar", "With whom"), beside=True)
        name = (
            translate("Calendar", "What it is about") if single else translate("Calendar", "Name, of a group or topic")
        )
        self.add("title", self.what, name)
        self.add("place", self.place, translate("Calendar", "Where"), beside=True)
        if not single:
            self.add("count", self.times, translate("Calendar", "How many weeks in a row"))
        for line in (self.day, self.hour, self.minutes, self.times):
            line.textChanged.connect(lambda _: self._look())
        self.minutes.value = str(MINUTES)

    def begin(self, starts_at: datetime, pupil_ids: Sequence[int]) -> None:
        """Begin with a moment and who is at hand."""
        self.people.put(pupil_ids=pupil_ids)
        self.day.value, self.hour.value = starts_at.date(), clock_time(starts_at)
        self.times.value = "1"

    def put_card(self, card: AppointmentCard) -> None:
        """Put a planned session into the fields."""
        self._own = card.id
        self.people.put(pupil_ids=card.pupil_ids, guardian_ids=card.guardian_ids, colleague_ids=card.colleague_ids)
        self.day.value, self.hour.value = card.starts_at.date(), clock_time(card.starts_at)
        self.minutes.value, self.sort.value, self.audience.value = str(card.minutes), card.kind, card.audience
        self.what.value, self.place.value = card.title, card.place
        self._fixed |= {"grade": card.grade, "letter": card.letter}

    def act(self) -> Act:
        """Return the act: a series where it is held more than once."""
        return appointments.plan_series if self._is_series() else super().act()

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters."""
        told = (
            self._fixed
            | self.people.parameters()
            | {
                "kind": self.sort.value,
                "audience": self.audience.value,
                "starts_at": self._moment(),
                "minutes": int(self.minutes.value),
                "place": self.place.value,
            }
        )
        if self._is_series():
            return told | {"name": self.what.value, "count": int(self.times.value)}
        return told | {"title": self.what.value}

    def wrong(self) -> tuple[str, str] | None:
        """Return what cannot be read in a field, and the field."""
        found = super().wrong()
        if found is None and self.day.value is None:
            found = translate("Calendar", "Give the day as 24.11, вт or +3."), "starts_at"
        if found is None and self._moment() is None:
            found = translate("Calendar", "Write the hour as 14:30."), "hour"
        if found is None and not self.minutes.value.isdecimal():
            found = translate("Calendar", "Write the minutes as a number."), "minutes"
        if found is None and not self._single and not self.times.value.isdecimal():
            found = translate("Calendar", "Write a number from 1 to {most}.").format(most=MOST_IN_SERIES), "count"
        return found

    def refuse(self, sentence: str, field: str | None) -> None:
        """Show a refusal; the name of a series stands in the field of the title."""
        super().refuse(sentence, "title" if field == "name" else field)

    def _is_series(self) -> bool:
        return not self._single and self.times.value.isdecimal() and int(self.times.value) > 1

    def _moment(self) -> datetime | None:
        return None if self.day.value is None else as_moment(self.day.value, self.hour.value)

    def _look(self) -> None:
        """Say what lies at the same time, that the day is free, and on which days a series falls."""
        moment = self._moment()
        if moment is None or not self.minutes.value.isdecimal():
            return
        free = not self._calendar.is_working_day(moment.date())
        self.fields["starts_at"].show_warning(translate("Calendar", "This is a day off.") if free else "")
        self._ask_over.ask(self, self._say_over, appointments.over, moment, int(self.minutes.value), self._own)
        if not self._single:
            self.fields["count"].say(translate("Calendar", "How many weeks in a row"), self._last(moment))

    def _last(self, moment: datetime) -> str:
        if not self._is_series() or int(self.times.value) > MOST_IN_SERIES:
            return translate("Calendar", "1: once; days off and breaks are skipped")
        days = weekly(moment.date(), int(self.times.value), self._calendar)
        if not days:
            return ""
        return translate("Calendar", "the last one {day}; days off and breaks are skipped").format(
            day=day_of_week(days[-1])
        )

    def _say_over(self, found: Sequence[AppointmentRow]) -> None:
        self.fields["hour"].show_warning(said_over(found))


def said_over(found: Sequence[AppointmentRow]) -> str:
    """Return what lies at the same time, in words; nothing where nothing does."""
    if not found:
        return ""
    first = found[0]
    name = first.series or first.title or (first.names[0] if first.names else "") or first.classes
    told = translate("Calendar", "At the same time: {time} {name}").format(time=clock_time(first.starts_at), name=name)
    return f"{told} +{len(found) - 1}" if len(found) > 1 else told


def plan_form(sitting: Sitting, parent: QWidget, args: Mapping[str, Any], then: Then) -> PlanForm:
    """Plan a session or a series; ``args``: ``at`` (a moment in ISO form) and perhaps ``pupil_id``."""
    title, verb = translate("Calendar", "Plan a session"), translate("Calendar", "Plan", "verb")
    form = PlanForm(sitting, parent, title, verb, appointments.plan, single=False)
    form.about(args, then=then)
    form.begin(datetime.fromisoformat(args["at"]), [args["pupil_id"]] if args.get("pupil_id") else [])
    form.ready()
    return form


def change_plan_form(sitting: Sitting, parent: QWidget, card: AppointmentCard, then: Then) -> PlanForm:
    """Change a planned session."""
    title, verb = translate("Calendar", "Planned session"), translate("Calendar", "Change")
    form = PlanForm(sitting, parent, title, verb, appointments.change, single=True)
    form.about({"id": card.id}, then=then, appointment_id=card.id)
    form.put_card(card)
    form.ready()
    return form
