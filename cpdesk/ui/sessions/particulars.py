"""What was held, with whom, when, about what, at whose wish: the particulars above a note."""

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from cpdesk.casework.appointments import AppointmentCard
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import term
from cpdesk.rules.dates import as_moment
from cpdesk.rules.pupils import class_label
from cpdesk.rules.sessions import Audience, Requester, SessionKind, Topic
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, Field, TextField
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, translate

MINUTES: Final = 40
FOUR_FROM: Final = 640
TWO_FROM: Final = 330
_SHARES: Final = (8, 3, 7, 4)


class Particulars(Translated):
    """The fields that are no people and no text. ``changed``: kind, audience or day are others now."""

    changed = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.kind, self.audience, self.topic, self.requested_by = Choice(), Choice(), Choice(), Choice()
        self.day, self.time, self.minutes, self.class_name = (
            DateField(sitting.today),
            DigitField(),
            DigitField(),
            TextField(),
        )
        self.fields = {
            "kind": Field(self.kind),
            "audience": Field(self.audience),
            "topic": Field(self.topic),
            "requested_by": Field(self.requested_by),
            "held_at": Field(self.day),
            "time": Field(self.time),
            "minutes": Field(self.minutes),
            "class_": Field(self.class_name),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._columns = 0
        self._divide(4)
        for choice in (self.kind, self.audience):
            choice.currentIndexChanged.connect(lambda _: self._chosen())
        self.day.textChanged.connect(lambda _: self.changed.emit())
        self.retranslate()

    def begin(self, held_at: datetime) -> None:
        """Empty the fields; the time is given."""
        self.put_moment(held_at, MINUTES)
        self.kind.value, self.audience.value = SessionKind.INDIVIDUAL_CONSULTATION, Audience.PUPIL
        self.topic.value = self.requested_by.value = None
        self.class_name.value = ""
        self._show_class()

    def put_moment(self, held_at: datetime, minutes: int) -> None:
        """Set when it was held and how long."""
        self.day.value = held_at.date()
        self.time.value, self.minutes.value = clock_time(held_at), str(minutes)

    def put_planned(self, planned: AppointmentCard, held_at: datetime) -> None:
        """Show what was planned."""
        self.put_moment(held_at, planned.minutes)
        self.kind.value, self.audience.value = planned.kind, planned.audience
        self.class_name.value = "" if planned.grade is None else class_label(planned.grade, planned.letter)
        self._show_class()

    def put(self, card: SessionCard) -> None:
        """Show what a session says."""
        self.put_moment(card.held_at, card.minutes)
        self.kind.value, self.audience.value, self.topic.value = card.kind, card.audience, card.topic
        self.requested_by.value, self.class_name.value = card.requested_by, card.class_name
        self._show_class()

    def parameters(self) -> dict[str, Any]:
        """Return what stands here, as the act takes it."""
        minutes = self.minutes.value
        return {
            "kind": self.kind.value,
            "audience": self.audience.value,
            "topic": self.topic.value,
            "requested_by": self.requested_by.value,
            "held_at": self.held_at(),
            "minutes": int(minutes) if minutes.isdecimal() else 0,
            "class_": self.class_name.value if self.is_observation else "",
        }

    @property
    def is_observation(self) -> bool:
        """Tell whether a class may have been observed."""
        return self.kind.value is SessionKind.OBSERVATION

    def held_at(self) -> datetime | None:
        """Return when it was held, None where no moment is written."""
        day = self.day.value
        return as_moment(day, self.time.value) if day is not None else None

    def summary(self) -> str:
        """Return in one line what a signed note says beside its text."""
        chosen = (self.kind, self.audience, self.topic, self.requested_by)
        said = [box.currentText() for box in chosen if box.value is not None]
        minutes = translate("Sessions", "%n min", "", int(self.minutes.value or 0))
        parts = (*said, self.day.text(), f"{self.time.value} · {minutes}", self.class_name.value)
        return " · ".join(part for part in parts if part)

    def wrong_moment(self) -> tuple[str, str] | None:
        """Return what is wrong with day or time, and its field; None when nothing is."""
        if self.day.value is None:
            return translate("Sessions", "Write the day as 24.11.2026."), "held_at"
        if self.held_at() is None:
            return translate("Sessions", "Write the time as 14:30."), "time"
        return None

    def freeze(self, frozen: bool) -> None:
        """Let nothing be changed any more."""
        for field in self.fields.values():
            field.widget.setEnabled(not frozen)

    def retranslate(self) -> None:
        """Say the words of the fields."""
        names = {
            "kind": translate("Sessions", "What was held"),
            "held_at": translate("Sessions", "Day"),
            "time": translate("Sessions", "Time"),
            "minutes": translate("Sessions", "Minutes"),
            "audience": translate("Sessions", "With whom"),
            "topic": translate("Sessions", "Main topic"),
            "requested_by": translate("Sessions", "Who asked for it"),
            "class_": translate("Sessions", "Class observed"),
        }
        for name, words in names.items():
            self.fields[name].say(words)
        none = translate("Sessions", "not given")
        self.kind.offer([(value, term(value)) for value in SessionKind])
        self.audience.offer([(value, term(value)) for value in Audience])
        self.topic.offer([(value, term(value)) for value in Topic], none=none)
        self.requested_by.offer([(value, term(value)) for value in Requester], none=none)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in fewer columns where there is less room."""
        super().resizeEvent(event)
        width = self.width()
        self._divide(4 if width >= theme.px(FOUR_FROM) else 2 if width >= theme.px(TWO_FROM) else 1)

    def _divide(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, share in enumerate(_SHARES):
            self._grid.setColumnStretch(at, share * (at < columns) if columns == len(_SHARES) else int(at < columns))
        for at, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)

    def _chosen(self) -> None:
        self._show_class()
        self.changed.emit()

    def _show_class(self) -> None:
        self.fields["class_"].setVisible(self.is_observation)
