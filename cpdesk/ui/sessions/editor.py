"""The note of a session: who, when, what; the text; the private working note apart. Recorded by leaving it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from cpdesk.casework import sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Done
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import term
from cpdesk.rules.dates import as_moment
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from cpdesk.ui.kit import editing, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, Field, TextArea
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.people import PeopleField
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

MINUTES = 40


class SessionEditor(Translated):
    """One note. ``left`` tells that it is done with; ``recorded`` which number it has now."""

    left = Signal()
    recorded = Signal(int)
    kind = "session"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self.card: SessionCard | None = None
        self.args: dict[str, Any] = {"id": None}
        self._clean: dict[str, Any] = {}
        self.people = PeopleField(sitting)
        self._day, self._time, self._minutes = DateField(sitting.today), DigitField(), DigitField()
        self._kind, self._audience, self._topic = Choice(), Choice(), Choice()
        self._text, self._private, self._addendum = TextArea(8), TextArea(6), TextArea(3)
        self.fields = {
            "pupil_ids": Field(self.people),
            "kind": Field(self._kind),
            "held_at": Field(self._day),
            "time": Field(self._time),
            "minutes": Field(self._minutes),
            "audience": Field(self._audience),
            "topic": Field(self._topic),
            "text": Field(self._text),
            "private_note": Field(self._private),
            "addendum": Field(self._addendum),
        }
        self._wrong = MessageBar("error")
        self._signed, self._added = label("ok", wrap=True), label("", wrap=True)
        self._record = Button(self.record, key="Ctrl+S", icon_name="check")
        self._sign = Button(self.sign, kind="ordinary", key="Ctrl+Return", icon_name="badge-check")
        self._add = Button(self._write_addendum, icon_name="pen-line")
        self._who_sees = label("muted", wrap=True)
        self._private_title = label("strong")
        self._lay_out()
        self.retranslate()

    def begin(self, pupil_ids: list[int]) -> None:
        """Begin a new note; the time is now."""
        self.card, self.args = None, {"id": None}
        now = self._sitting.now()
        self.people.value = pupil_ids
        self._day.value = now.date()
        self._time.value, self._minutes.value = clock_time(now), str(MINUTES)
        self._kind.value, self._audience.value, self._topic.value = (
            SessionKind.INDIVIDUAL_CONSULTATION,
            Audience.PUPIL,
            None,
        )
        self._text.value = self._private.value = self._addendum.value = ""
        self._opened()
        (self._text if pupil_ids else self.people).setFocus()

    def open(self, card: SessionCard) -> None:
        """Open a recorded note."""
        self.card, self.args = card, {"id": card.id}
        self.people.value = [each.id for each in card.participants]
        self._day.value = card.held_at.date()
        self._time.value, self._minutes.value = clock_time(card.held_at), str(card.minutes)
        self._kind.value, self._audience.value, self._topic.value = card.kind, card.audience, card.topic
        self._text.value, self._private.value = card.text, card.private_note
        self._addendum.value = ""
        self._opened()

    @property
    def is_changed(self) -> bool:
        """Tell whether something stands here that is not recorded."""
        return editing.values(self.fields) != self._clean

    def record(self, then: Callable[[Done], object] | None = None) -> None:
        """Record the note, or its changes."""
        if self.card is not None and self.card.status is SessionStatus.SIGNED:
            return
        parameters = self._parameters()
        if parameters is None:
            self._show_refusal(Refused("form.date", field="held_at"))
            return
        act: Callable[..., int | None] = sessions.record if self.card is None else sessions.change
        if self.card is not None:
            parameters["session_id"] = self.card.id
        said = translate("Sessions", "Session recorded")
        self._sitting.do(
            self, act, lambda done: self._done(done, then), self._show_refusal, said, "state", **parameters
        )

    def sign(self) -> None:
        """Record the note and sign it: from now on only addenda."""
        self.record(self._sign_recorded)

    def leave(self) -> None:
        """Leave the note: what is written is recorded, no question asked."""
        if self.is_changed and (self._text.value or self.card is not None):
            self.record(lambda _: self.left.emit())
        else:
            self.left.emit()

    def retranslate(self) -> None:
        """Say the words of the note."""
        names = {
            "pupil_ids": translate("Sessions", "Who took part"),
            "kind": translate("Sessions", "What was held"),
            "held_at": translate("Sessions", "Day"),
            "time": translate("Sessions", "Time"),
            "minutes": translate("Sessions", "Minutes"),
            "audience": translate("Sessions", "With whom"),
            "topic": translate("Sessions", "Main topic"),
            "text": translate("Sessions", "Note"),
            "private_note": translate("Sessions", "Working note"),
            "addendum": translate("Sessions", "Addendum"),
        }
        for name, words in names.items():
            self.fields[name].say(words)
        self._kind.offer([(value, term(value)) for value in SessionKind])
        self._audience.offer([(value, term(value)) for value in Audience])
        self._topic.offer([(value, term(value)) for value in Topic], none=translate("Sessions", "not given"))
        self._record.say(translate("Sessions", "Record"))
        self._sign.say(translate("Sessions", "Sign"))
        self._add.say(translate("Sessions", "Add to the signed note"))
        self._private_title.setText(translate("Sessions", "Private working note"))
        self._who_sees.setText(
            translate(
                "Sessions",
                "Shown to its author alone; whoever has a password of this base can open it, and that is journaled.\n"
                "It is never printed.\nIt is never counted and never leaves with a referral or a report.",
            )
        )
        self._tell_status()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for at, name in enumerate(("kind", "audience", "topic")):
            grid.addWidget(self.fields[name], 0, at)
        for at, name in enumerate(("held_at", "time", "minutes")):
            grid.addWidget(self.fields[name], 1, at)
        inside = QWidget()
        inside.setObjectName("pane")
        box = column(inside, margin=20, gap=10)
        box.addWidget(self._wrong)
        box.addWidget(self.fields["pupil_ids"])
        box.addLayout(grid)
        box.addWidget(self.fields["text"], 1)
        for part in (self._signed, self._added, self.fields["addendum"], self._add):
            box.addWidget(part)
        buttons = row()
        buttons.addStretch()
        buttons.addWidget(self._record)
        buttons.addWidget(self._sign)
        box.addLayout(buttons)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        private = QWidget()
        private.setObjectName("private")
        private.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        aside = column(private, margin=16, gap=8)
        for part in (self._private_title, self._who_sees):
            aside.addWidget(part)
        aside.addWidget(self.fields["private_note"], 1)
        split = QSplitter()
        split.addWidget(scroll)
        split.addWidget(private)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(760), theme.px(300)])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _opened(self) -> None:
        self._wrong.tell("error", "")
        for field in self.fields.values():
            field.show_error("")
        signed = self.card is not None and self.card.status is SessionStatus.SIGNED
        for name, field in self.fields.items():
            if name not in ("addendum", "pupil_ids"):
                field.widget.setEnabled(not signed)
        self.people.freeze(signed)
        self.fields["addendum"].setVisible(signed)
        self._add.setVisible(signed)
        self._record.setVisible(not signed)
        self._sign.setVisible(not signed)
        self._tell_status()
        self._clean = editing.values(self.fields)

    def _tell_status(self) -> None:
        card = self.card
        signed = card is not None and card.signed_at is not None
        self._signed.setVisible(signed)
        self._added.setVisible(bool(card and card.addenda))
        if card is not None and card.signed_at is not None:
            when = f"{day_of_week(card.signed_at.date())} {clock_time(card.signed_at)}"
            self._signed.setText(translate("Sessions", "Signed: {when}, {who}").format(when=when, who=card.author))
            self._added.setText(
                "\n\n".join(f"{day_of_week(each.written_at.date())}: {each.text}" for each in card.addenda)
            )

    def _parameters(self) -> dict[str, Any] | None:
        held_at = self._held_at()
        minutes = self._minutes.value
        if held_at is None:
            return None
        return {
            "pupil_ids": self.people.value,
            "kind": self._kind.value,
            "held_at": held_at,
            "minutes": int(minutes) if minutes.isdecimal() else 0,
            "audience": self._audience.value,
            "topic": self._topic.value,
            "text": self._text.value,
            "private_note": self._private.value,
        }

    def _held_at(self) -> datetime | None:
        day = self._day.value
        return as_moment(day, self._time.value) if day is not None else None

    def _done(self, done: Done, then: Callable[[Done], object] | None) -> None:
        self._clean = editing.values(self.fields)
        if done.id is not None:
            self.args = {"id": done.id}
            self.recorded.emit(done.id)
        if then is not None:
            then(done)

    def _sign_recorded(self, done: Done) -> None:
        self._sitting.do(
            self,
            sessions.sign,
            lambda signed: self.recorded.emit(signed.id),
            self._show_refusal,
            translate("Sessions", "Session signed"),
            session_id=done.id,
        )

    def _write_addendum(self) -> None:
        if self.card is not None:
            self._sitting.do(
                self,
                sessions.add_addendum,
                lambda done: self.recorded.emit(done.id),
                self._show_refusal,
                translate("Sessions", "Addendum written"),
                session_id=self.card.id,
                text=self._addendum.value,
            )

    def _show_refusal(self, refused: Refused) -> None:
        said = sentence(refused)
        self._wrong.tell("error", "" if refusals(self.fields, said, refused.field) else said)
