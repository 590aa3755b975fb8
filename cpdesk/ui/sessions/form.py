"""The fields of a note: who, when, what, the text; what stands in them as an act's parameters."""

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout

from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import term
from cpdesk.rules.dates import as_moment
from cpdesk.rules.sessions import Audience, SessionKind, Topic
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, Field, TextArea
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.people import PeopleField, PersonPicker
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, translate

MINUTES: Final = 40
_PLAIN: Final = ("kind", "audience", "topic", "held_at", "time", "minutes")


class NoteForm(Translated):
    """The left side of a note. ``changed`` tells that people or text are others now."""

    changed = Signal()

    def __init__(self, sitting: Sitting, private: Field) -> None:
        super().__init__()
        self._sitting, self._signed = sitting, False
        self.people = PeopleField(sitting)
        self.day, self._time, self._minutes = DateField(sitting.today), DigitField(), DigitField()
        self._kind, self._audience, self._topic = Choice(), Choice(), Choice()
        self.text, self._private = TextArea(8), private
        self.fields = {
            "pupil_ids": Field(self.people),
            "kind": Field(self._kind),
            "held_at": Field(self.day),
            "time": Field(self._time),
            "minutes": Field(self._minutes),
            "audience": Field(self._audience),
            "topic": Field(self._topic),
            "text": Field(self.text),
            "private_note": private,
        }
        self.people.changed.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for at, name in enumerate(_PLAIN):
            grid.addWidget(self.fields[name], at // 3, at % 3, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % 3, 1)
        box = column(self, gap=10)
        box.addWidget(self.fields["pupil_ids"])
        box.addLayout(grid)
        box.addWidget(self.fields["text"], 1)
        self.retranslate()

    def begin(self, pupil_ids: list[int], now: datetime) -> None:
        """Empty the fields; the time is now."""
        self.people.value = pupil_ids
        self.day.value = now.date()
        self._time.value, self._minutes.value = clock_time(now), str(MINUTES)
        self._kind.value = SessionKind.INDIVIDUAL_CONSULTATION
        self._audience.value, self._topic.value = Audience.PUPIL, None
        self.text.value = ""

    def put(self, card: SessionCard) -> None:
        """Put into the fields what a session says."""
        self.people.value = [each.id for each in card.participants]
        self.day.value = card.held_at.date()
        self._time.value, self._minutes.value = clock_time(card.held_at), str(card.minutes)
        self._kind.value, self._audience.value, self._topic.value = card.kind, card.audience, card.topic
        self.text.value = card.text

    def freeze(self, *, signed: bool) -> None:
        """Let nothing be changed any more in a signed note, and forget what was wrong."""
        self._signed = signed
        for field in self.fields.values():
            field.show_error("")
        for name in _PLAIN:
            self.fields[name].widget.setEnabled(not signed)
        self.text.setReadOnly(signed)
        self.people.freeze(signed)
        self._tell_hint()

    def parameters(self) -> dict[str, Any]:
        """Return what stands here, as the act takes it."""
        minutes = self._minutes.value
        return {
            "pupil_ids": self.people.value,
            "kind": self._kind.value,
            "held_at": self._held_at(),
            "minutes": int(minutes) if minutes.isdecimal() else 0,
            "audience": self._audience.value,
            "topic": self._topic.value,
            "text": self.text.value,
            "private_note": self._private_text(),
        }

    def says(self, card: SessionCard) -> bool:
        """Tell whether what stands here is what the card says: it was recorded from here."""
        here = self.parameters()
        return here | {"pupil_ids": sorted(here["pupil_ids"])} == {
            "pupil_ids": sorted(each.id for each in card.participants),
            "kind": card.kind,
            "held_at": card.held_at,
            "minutes": card.minutes,
            "audience": card.audience,
            "topic": card.topic,
            "text": card.text,
            "private_note": card.private_note,
        }

    def wrong_moment(self) -> tuple[str, str] | None:
        """Return what is wrong with day or time, and its field; None when nothing is."""
        if self.day.value is None:
            return translate("Sessions", "Write the day as 24.11.2026."), "held_at"
        if self._held_at() is None:
            return translate("Sessions", "Write the time as 14:30."), "time"
        return None

    def insert_person(self) -> None:
        """Name a pupil: in the text where it is written, else among those who took part."""
        text = QApplication.focusWidget()
        if isinstance(text, TextArea) and not text.isReadOnly():
            picker = PersonPicker(self._sitting, self.window())
            picker.picked.connect(lambda _number, name, _class: text.insertPlainText(f"@{name} "))
            picker.finished.connect(lambda _: text.setFocus())
            picker.show_picker()
        elif not self._signed:
            self.people.line.setFocus()

    def retranslate(self) -> None:
        """Say the words of the fields."""
        names = {
            "pupil_ids": translate("Sessions", "Who took part"),
            "kind": translate("Sessions", "What was held"),
            "held_at": translate("Sessions", "Day"),
            "time": translate("Sessions", "Time"),
            "minutes": translate("Sessions", "Minutes"),
            "audience": translate("Sessions", "With whom"),
            "topic": translate("Sessions", "Main topic"),
        }
        for name, words in names.items():
            self.fields[name].say(words)
        self._kind.offer([(value, term(value)) for value in SessionKind])
        self._audience.offer([(value, term(value)) for value in Audience])
        self._topic.offer([(value, term(value)) for value in Topic], none=translate("Sessions", "not given"))
        self._tell_hint()

    def _tell_hint(self) -> None:
        hint = translate("Sessions", "F4 inserts a pupil. Write what was seen and heard, the child's words in quotes.")
        self.fields["text"].say(translate("Sessions", "Note"), "" if self._signed else hint)

    def _held_at(self) -> datetime | None:
        day = self.day.value
        return as_moment(day, self._time.value) if day is not None else None

    def _private_text(self) -> str:
        text = self._private.widget
        return text.value if isinstance(text, TextArea) else ""
