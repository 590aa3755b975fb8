"""The left side of a note: who, when and what, the text with its bar, the next steps."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from cpdesk.casework.appointments import AppointmentCard
from cpdesk.casework.people import PersonFound
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.texts import tidied
from cpdesk.rules import notes
from cpdesk.rules.notes import Tag
from cpdesk.ui.kit.fields import Field, TextArea
from cpdesk.ui.kit.layout import column, label
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.kit.writing import NoteText
from cpdesk.ui.sessions.bar import WritingBar
from cpdesk.ui.sessions.calling import CallingCard
from cpdesk.ui.sessions.checking import Checking
from cpdesk.ui.sessions.particulars import Particulars
from cpdesk.ui.sessions.present import PresentField
from cpdesk.ui.sessions.steps import StepsField
from cpdesk.ui.sessions.templates import Templates
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

AFTER_MS = 150
"""What hangs on the whole text is looked at so long after the last key."""


class NoteForm(Translated):
    """The fields of a note. ``changed`` tells that people, particulars or text are others now."""

    changed = Signal()

    def __init__(self, sitting: Sitting, private: Field) -> None:
        super().__init__()
        self._sitting, self._signed = sitting, False
        self.people, self.particulars = PresentField(sitting), Particulars(sitting)
        self.text, self._private = NoteText(8), private
        self.steps = StepsField(sitting, lambda: self.people.people)
        self.checking = Checking(sitting, self.text)
        self.templates = Templates(sitting, self, self.text)
        self.bar = WritingBar(self.text, self.templates.show_menu)
        self.fields = {
            "pupil_ids": Field(self.people),
            **self.particulars.fields,
            "text": Field(self.text),
            "steps": Field(self.steps),
            "private_note": private,
        }
        self._appointment: int | None = None
        self._looked_through: tuple[str, list[str]] = ("", [])
        self._summary = label("muted", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.changed)
        self.people.changed.connect(self._people_changed)
        for signal in (self.particulars.changed, self.steps.changed):
            signal.connect(self._soon.start)
        self.text.document().contentsChange.connect(lambda *_: self._soon.start())
        self.text.too_long.connect(self._say_too_long)
        self.text.person_wanted.connect(self.name_person)
        box = column(self, gap=8)
        for part in (self.fields["pupil_ids"], self.particulars, self._summary, self.bar):
            box.addWidget(part)
        box.addWidget(self.fields["text"], 1)
        box.addWidget(self.fields["steps"])
        self.retranslate()

    def begin(self, pupil_ids: list[int], now: datetime) -> None:
        """Empty the fields; the time is now."""
        self._appointment = None
        self.people.draft = {"ids": pupil_ids, "text": ""}
        self.particulars.begin(now)
        self.text.value = ""
        self.steps.empty()

    def begin_planned(self, planned: AppointmentCard, now: datetime) -> None:
        """Empty the fields but for what a planned session tells; one that is still to come is held now."""
        self.begin([], now)
        self.people.draft = {
            "ids": list(planned.pupil_ids),
            "guardian_ids": list(planned.guardian_ids),
            "colleague_ids": list(planned.colleague_ids),
            "text": "",
        }
        self.particulars.put_planned(planned, min(planned.starts_at, now))
        self._appointment = planned.id

    def put(self, card: SessionCard) -> None:
        """Put into the fields what a session says."""
        self._appointment = None
        self.people.put(card)
        self.particulars.put(card)
        self.text.value = card.text
        self.steps.empty()

    def put_tasks(self, tasks: list[TaskRow]) -> None:
        """Show what tasks came of the note."""
        self.steps.put(tasks)
        self.steps.freeze(self._signed)

    def freeze(self, *, signed: bool) -> None:
        """Let nothing be changed any more in a signed note, and forget what was wrong."""
        self._signed = signed
        for field in self.fields.values():
            field.show_error("")
        for part in (self.particulars, self.people, self.bar, self.steps):
            part.freeze(signed)
        self.particulars.setVisible(not signed)
        self._summary.setVisible(signed)
        self._summary.setText(self.particulars.summary() if signed else "")
        self.text.setReadOnly(signed)
        self.checking.read()
        self.retranslate()

    def parameters(self) -> dict[str, Any]:
        """Return what stands here, as the act takes it."""
        own = {"text": self.text.value, "steps": self.steps.value, "private_note": self._private_text()}
        return self.people.parameters() | self.particulars.parameters() | own

    def says(self, card: SessionCard) -> bool:
        """Tell whether what stands here is what the card says: it was recorded from here."""
        here, pupils = self.parameters(), card.participants
        adults = {(each.kind.value, each.id) for each in card.adults}
        told = {
            "pupil_ids": {each.id for each in pupils if each.present},
            "absent_ids": {each.id for each in pupils if not each.present},
            "guardian_ids": {number for kind, number in adults if kind == "guardian"},
            "colleague_ids": {number for kind, number in adults if kind == "colleague"},
        }
        same = all(set(here.pop(name)) == numbers for name, numbers in told.items())
        here.pop("class_")
        for name in ("text", "private_note"):
            here[name] = tidied(here[name])
        return same and not here.pop("steps") and all(getattr(card, name) == here[name] for name in here)

    def wrong_moment(self) -> tuple[str, str] | None:
        """Return what is wrong with a day or the time, and its field; None when nothing is."""
        wrong = self.particulars.wrong_moment()
        if wrong is None and self.steps.wrong_day:
            return translate("Sessions", "Write the day of the step as 24.11.2026."), "steps"
        return wrong

    def anybody(self) -> bool:
        """Tell whether somebody took part: a person, somebody without a name, or a class."""
        return self.people.anybody or bool(self.particulars.parameters()["class_"])

    def name_person(self) -> None:
        """Name somebody where the text is written, else among those who took part."""
        focused = QApplication.focusWidget()
        if focused is self.text and not self._signed:
            CallingCard(self._sitting, self.text, self.text.caret_rect(), self._insert_person)
        elif not self._signed:
            self.people.line.setFocus()

    def facts(self) -> dict[str, Any]:
        """Return what templates go by."""
        told = self.particulars.parameters()
        pupils = [each.id for each in self.people.people if each.kind == "pupil"]
        before = told["held_at"] or self._sitting.now()
        return {"kind": told["kind"], "audience": told["audience"], "pupils": pupils, "before": before} | {
            "appointment": self._appointment
        }

    def insert(self, text: str) -> None:
        """Insert Markdown where the caret stands."""
        self.text.insert_note(text)

    def written(self) -> str:
        """Return the text."""
        return self.text.value

    def empty_headings(self) -> list[str]:
        """Return the headings under which nothing is written."""
        text = self.text.value
        if self._looked_through[0] != text:
            self._looked_through = (text, notes.empty_headings(text))
        return self._looked_through[1]

    def go_on(self) -> None:
        """Go under the first heading that is empty, else to the text."""
        empty = [] if self._signed else self.empty_headings()
        if empty:
            self.text.go_under(empty[0])
        else:
            self.text.setFocus()

    def retranslate(self) -> None:
        """Say the words of the fields."""
        self.fields["pupil_ids"].say(translate("Sessions", "Who took part"))
        hint = translate("Sessions", "F4 names a person. Write what was seen and heard, the child's words in quotes.")
        self.text.setPlaceholderText("" if self._signed else hint)
        self.fields["text"].say("")
        self.text.setAccessibleName(translate("Sessions", "Note"))
        self.text.say_empty(translate("Sessions", "still to be filled in"))
        self.fields["steps"].say("")
        self.steps.setAccessibleName(translate("Sessions", "Next steps"))

    def _people_changed(self) -> None:
        self.steps.tell_people()
        self.changed.emit()

    def _insert_person(self, person: PersonFound) -> None:
        self.text.insert_person(Tag(person.kind, person.id), person.name)

    def _say_too_long(self) -> None:
        said = translate(
            "Sessions",
            "What was copied is longer than a note may be (50,000 signs). Nothing was pasted: copy a part of it.",
        )
        self.fields["text"].show_error(said)

    def _private_text(self) -> str:
        text = self._private.widget
        return text.value if isinstance(text, TextArea) else ""
