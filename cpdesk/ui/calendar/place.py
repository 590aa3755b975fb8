"""The place of the calendar: a week or a day; sessions are planned, moved, cancelled, written up."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from cpdesk.casework import appointments, tasks
from cpdesk.casework.appointments import AppointmentCard
from cpdesk.casework.desk import Done
from cpdesk.casework.today import Meeting, MeetingState, meetings
from cpdesk.ui.calendar import forms
from cpdesk.ui.calendar.deeds import Deeds
from cpdesk.ui.calendar.model import Cell, Week, WeekModel, meeting_line
from cpdesk.ui.calendar.view import WeekView
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.layout import FlowLayout, label, row
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

ONE_DAY_BELOW = 700
NINE = time(9)
_OPEN = (MeetingState.COMING, MeetingState.UNRECORDED)
_OFF = (MeetingState.CANCELLED, MeetingState.MISSED)


class CalendarPlace(Place):
    """Calendar."""

    name = "calendar"
    icon_name = "calendar-days"
    table = "appointment"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._day, self._at = sitting.today(), sitting.now().replace(minute=0, second=0)
        self._unwritten = 0
        self.deeds = Deeds(sitting, self, self._return)
        self._model = WeekModel(sitting.desk.law.calendar, self)
        self.view = WeekView(self._model)
        self.view.opened.connect(self._open)
        self.view.moved.connect(self._move)
        self.view.turned.connect(self.turn)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_buttons())
        self._span = label("strong")
        self.before = Button(partial(self.turn, -1), icon_name="chevron-left")
        self.after = Button(partial(self.turn, 1), icon_name="chevron-right")
        self.now = Button(partial(self.turn, 0))
        self.by_week, self.by_day = Chip(lambda _: self._ask()), Chip(lambda _: self._ask())
        self.plan = Button(self.begin, icon_name="plus", key="Ctrl+N", listens=False)
        self.write = Button(self._write, icon_name="notebook-pen", key="F8", listens=False)
        self.change = Button(self._change_chosen)
        self.cancel = Button(partial(self._do, self.deeds.cancel))
        self.missed = Button(partial(self._do, self.deeds.missed))
        self.again = Button(partial(self._do, self.deeds.replan), icon_name="undo-2")
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Calendar", "Calendar")

    def step(self) -> Step | None:
        """Offer to plan; how many sessions of the week are not written stands before it."""
        waiting = translate("Calendar", "%n session(s) not written", "", self._unwritten)
        what = waiting if self._unwritten else translate("Calendar", "Everything held is written")
        return Step(what, "", translate("Calendar", "Plan a session"), self.begin)

    def offers(self) -> list[Offer]:
        """Return what can be done with planned sessions."""
        return [
            Offer(
                "plan", lambda: translate("Calendar", "Plan a session…"), self._begin_elsewhere, icon="calendar-days"
            ),
            Offer(
                "plan_bin",
                lambda: translate("Calendar", "Put the planned session in the bin"),
                self._bin,
                icon="trash-2",
            ),
        ]

    def begin(self) -> None:
        """Plan a session at the chosen hour."""
        self.deeds.plan({"at": self._moment().isoformat()})

    def arrive(self, target: Target) -> None:
        """Show the day of an appointment, or plan one for the pupil at hand."""
        if target.begin == "new":
            at = {"at": self._moment().isoformat()}
            self.deeds.plan(at | {name: target.facts[name] for name in ("pupil_id",) if target.facts.get(name)})
        elif target.row_id is not None:
            self.sitting.ask(self, self._show_card, appointments.card, target.row_id)

    def at_hand(self) -> Mapping[str, Any]:
        """Return the chosen planned session: it is written up from here."""
        chosen = self._chosen()
        if chosen is None or chosen.state not in _OPEN:
            return {}
        return {"appointment_id": chosen.appointment_id}

    def new(self) -> Callable[[], object]:
        """Return what Ctrl+N begins here."""
        return self.begin

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of sessions, tasks or people."""
        if not changed or {"appointment", "expected", "session", "series", "task", "pupil"} & changed.keys():
            self._ask()

    def editor(self) -> Any | None:
        """Return the form that is open."""
        return self.deeds.open

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open the form again, to be filled from a draft."""
        if kind == "plan" and "at" in args:
            self.deeds.plan(args)
        elif kind == "plan":
            self.deeds.change(self.sitting.desk.ask(appointments.card, args["id"]))
        return self.editor()

    def turn(self, by: int) -> None:
        """Show so many weeks (or days) later or earlier; 0: today."""
        step = timedelta(days=1 if self._one_day() else 7)
        self._at = self._at + step * by if by else self.sitting.now().replace(minute=0, second=0)
        self._day = self._at.date()
        self._ask()

    def retranslate(self) -> None:
        """Say the words of the place."""
        self.view.setAccessibleName(translate("Calendar", "Sessions by day and hour"))
        self.before.setAccessibleName(translate("Calendar", "Earlier"))
        self.after.setAccessibleName(translate("Calendar", "Later"))
        self.before.setToolTip(translate("Calendar", "Earlier: Page Up"))
        self.after.setToolTip(translate("Calendar", "Later: Page Down"))
        self.now.say(translate("Calendar", "Today"))
        self.by_week.say(translate("Calendar", "Week"))
        self.by_day.say(translate("Calendar", "Day", "view"))
        self.plan.say(translate("Calendar", "Plan a session"))
        self.write.say(translate("Calendar", "Write up"))
        self.change.say(translate("Calendar", "Change…"))
        self.cancel.say(translate("Calendar", "Cancelled"))
        self.missed.say(translate("Calendar", "Did not come"))
        self.again.say(translate("Calendar", "Plan again"))
        self._tell_span()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one day where a week has no room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(ONE_DAY_BELOW)
        if narrow == self.by_week.isVisibleTo(self):
            self.by_week.setVisible(not narrow)
            self.by_day.setVisible(not narrow)
            self._ask()

    def _lay_out(self) -> None:
        head, foot = row(), QWidget()
        head.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        for part in (self.before, self.now, self.after, self._span):
            head.addWidget(part)
        head.addStretch()
        self._chips = QButtonGroup(self)
        for chip in (self.by_week, self.by_day):
            self._chips.addButton(chip)
            head.addWidget(chip)
        self.by_week.setChecked(True)
        buttons = FlowLayout(foot)
        for button in (self.write, self.change, self.cancel, self.missed, self.again, self.plan):
            buttons.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        below.addWidget(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addLayout(below)

    def _one_day(self) -> bool:
        return self.by_day.isChecked() or self.width() < theme.px(ONE_DAY_BELOW)

    def _days(self) -> list[date]:
        if self._one_day():
            return [self._day]
        monday = self._day - timedelta(days=self._day.weekday())
        return [monday + timedelta(days=ahead) for ahead in range(7)]

    def _ask(self) -> None:
        self.sitting.ask(self, self._show, _week, self._days(), self.sitting.now(), self.sitting.desk.law.calendar.week)

    def _show(self, week: Week) -> None:
        if week.days[0] not in self._days():
            return
        focused = self.view.hasFocus()
        self.view.show_week(week, self._at)
        if focused:
            self.view.setFocus()
        self._unwritten = sum(each.state is MeetingState.UNRECORDED for each in week.meetings)
        self._tell_span()
        self._tell_buttons()
        self.stepped.emit()

    def _tell_span(self) -> None:
        days = self._days()
        told = day_of_week(days[0])
        self._span.setText(told if len(days) == 1 else f"{told} – {day_of_week(days[-1])}")

    def _tell_buttons(self) -> None:
        cell, chosen = self.view.chosen(), self._chosen()
        if cell is not None and not cell.whole:
            self._at, self._day = (chosen.at if chosen else cell.at), cell.at.date()
        planned = chosen is not None and chosen.state in _OPEN
        self.write.setVisible(planned)
        self.change.setVisible(planned)
        self.cancel.setVisible(planned)
        self.missed.setVisible(chosen is not None and chosen.state is MeetingState.UNRECORDED)
        self.again.setVisible(chosen is not None and chosen.state in _OFF)

    def _chosen(self) -> Meeting | None:
        cell = self.view.chosen()
        return cell.meetings[0] if cell is not None and cell.meetings else None

    def _moment(self) -> datetime:
        cell = self.view.chosen()
        if cell is None or cell.whole:
            return datetime.combine(self._day, NINE)
        return cell.at

    def _open(self, cell: Cell) -> None:
        """Open what a cell holds; of several, which; an empty one plans."""
        things = [*((meeting_line(each), partial(self._open_meeting, each)) for each in cell.meetings)]
        things += [(each.title, partial(self.going.emit, Target("tasks", each.id))) for each in cell.tasks]
        if len(things) == 1:
            things[0][1]()
        elif things:
            menu = QMenu(self.view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for text, run in things:
                menu.addAction(text).triggered.connect(partial(_run, run))
            menu.popup(self.view.mapToGlobal(self.view.visualRect(self.view.currentIndex()).bottomLeft()))
            menu.setActiveAction(menu.actions()[0])
        else:
            self.begin()

    def _open_meeting(self, meeting: Meeting) -> None:
        if meeting.session_id is not None:
            self.going.emit(Target("sessions", meeting.session_id))
        elif meeting.state in _OPEN:
            self._open_form(meeting)

    def _open_form(self, meeting: Meeting) -> None:
        self.sitting.ask(self, self.deeds.change, appointments.card, meeting.appointment_id)

    def _change_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.state in _OPEN:
            self._open_form(chosen)

    def _show_card(self, card: AppointmentCard | None) -> None:
        if card is not None:
            self._at, self._day = card.starts_at, card.starts_at.date()
            self._ask()
            self.view.setFocus()

    def _begin_elsewhere(self) -> None:
        self.going.emit(Target(self.name, begin="new"))

    def _return(self, done: Done) -> None:
        """Choose what was planned or changed; of a series its first."""
        self.view.setFocus()
        planned = done.changed.get("appointment", ())
        if planned:
            self.sitting.ask(self, self._show_card, appointments.card, min(planned))

    def _do(self, deed: Callable[[int], object]) -> None:
        """Do something with the chosen planned session."""
        chosen = self._chosen()
        if chosen is not None and chosen.appointment_id is not None:
            deed(chosen.appointment_id)
            self.view.setFocus()

    def _move(self, appointment_id: int, at: datetime) -> None:
        self._at, self._day = at, at.date()
        moved = next((each for each in self._model.week.meetings if each.appointment_id == appointment_id), None)
        self.deeds.move(appointment_id, at, forms.MINUTES if moved is None else moved.minutes)

    def _bin(self) -> None:
        if self.isVisible():
            self._do(self.deeds.bin)

    def _write(self) -> None:
        facts = self.at_hand()
        if facts:
            self.going.emit(Target("sessions", begin="new", facts=facts))


def _week(session: Any, days: Sequence[date], now: datetime, week: int) -> Week:
    """Return the week; its end is left out where nothing is on it."""
    found = meetings.between(session, days[0], days[-1], now)
    due = tasks.due_between(session, days[0], days[-1])
    taken = {each.at.date() for each in found} | {each.due_on for each in due}
    shown = [day for day in days if len(days) == 1 or day.weekday() < week or day in taken]
    last = max((at for at, day in enumerate(days) if day in shown), default=0)
    return Week(days[: last + 1], now.date(), found, due)


def _run(run: Any, _checked: bool = False) -> None:
    run()
