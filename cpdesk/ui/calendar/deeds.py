"""What is done with planned sessions from the calendar: each is one act, said in a toast with its undo."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cpdesk.casework import appointments
from cpdesk.casework import bin as bins
from cpdesk.casework.appointments import AppointmentCard, AppointmentRow
from cpdesk.ui.act_dialog import ActDialog, Then
from cpdesk.ui.calendar import forms
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate


class Deeds:
    """Opens the forms over the calendar and runs its acts; ``then`` follows a form."""

    def __init__(self, sitting: Sitting, over: QWidget, then: Then) -> None:
        self._sitting, self._over, self._then = sitting, over, then
        self._form: ActDialog | None = None

    @property
    def open(self) -> ActDialog | None:
        """The form that is open."""
        return self._form if self._form is not None and isValid(self._form) else None

    def plan(self, args: Mapping[str, Any]) -> None:
        """Plan a session or a series."""
        self._form = forms.plan_form(self._sitting, self._over, args, self._then)

    def change(self, card: AppointmentCard | None) -> None:
        """Change a planned session."""
        if card is not None:
            self._form = forms.change_plan_form(self._sitting, self._over, card, self._then)

    def cancel(self, appointment_id: int) -> None:
        """Cancel it."""
        self._run(appointments.cancel, translate("Calendar", "Session cancelled"), appointment_id)

    def missed(self, appointment_id: int) -> None:
        """Note that nobody came."""
        self._run(appointments.missed, translate("Calendar", "Noted: did not come"), appointment_id)

    def replan(self, appointment_id: int) -> None:
        """Plan it again."""
        self._run(appointments.replan, translate("Calendar", "Planned again"), appointment_id)

    def bin(self, appointment_id: int) -> None:
        """Put it in the bin."""
        said = translate("Calendar", "Planned session in the bin")
        self._sitting.do(self._over, bins.put, said=said, table="appointment", row_id=appointment_id)

    def move(self, appointment_id: int, at: datetime, minutes: int) -> None:
        """Move it, and say what lies at the same time."""
        said = translate("Calendar", "Moved to {when}").format(when=f"{day_of_week(at.date())} {clock_time(at)}")
        then = partial(self._look_over, appointment_id, at, minutes)
        self._sitting.do(self._over, appointments.move, then, said=said, appointment_id=appointment_id, starts_at=at)

    def _look_over(self, appointment_id: int, at: datetime, minutes: int, _done: object) -> None:
        self._sitting.ask(self._over, self._tell_over, appointments.over, at, minutes, appointment_id)

    def _tell_over(self, found: Sequence[AppointmentRow]) -> None:
        if found:
            self._sitting.said.emit(forms.said_over(found), 0)

    def _run(self, act: Callable[..., int | None], said: str, appointment_id: int) -> None:
        self._sitting.do(self._over, act, said=said, appointment_id=appointment_id)
