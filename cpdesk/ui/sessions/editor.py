"""The note of a session: who, when, what; the text; the private working note apart. Recorded by leaving it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from cpdesk.casework import sessions
from cpdesk.casework.acts import Refused, act_of
from cpdesk.casework.desk import Done
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import act_name, term
from cpdesk.rules.dates import as_moment
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from cpdesk.ui.kit import editing, jobs, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, Field, TextArea
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.people import PeopleField, PersonPicker
from cpdesk.ui.sessions.private import PrivatePane
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import clock_time, day_of_week, translate

MINUTES: Final = 40
BESIDE_FROM: Final = 760
KEPT: Final = "editor:session:"
"""Before the key of a note that was left and could not be recorded; Today shows it."""
_PLAIN: Final = ("kind", "audience", "topic", "held_at", "time", "minutes")


class SessionEditor(Translated):
    """One note.

    Attributes:
        left: the note is done with.
        recorded: the number that it has now.
        looked_back: its history is wanted.

    """

    left = Signal()
    recorded = Signal(int)
    looked_back = Signal()
    kind = "session"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._busy = False
        self._clean: dict[str, Any] = {}
        self.card: SessionCard | None = None
        self.args: dict[str, Any] = {"id": None}
        self.people = PeopleField(sitting)
        self._day, self._time, self._minutes = DateField(sitting.today), DigitField(), DigitField()
        self._kind, self._audience, self._topic = Choice(), Choice(), Choice()
        self._text, self._addendum = TextArea(8), TextArea(3)
        self.private = PrivatePane()
        self.fields = {
            "pupil_ids": Field(self.people),
            "kind": Field(self._kind),
            "held_at": Field(self._day),
            "time": Field(self._time),
            "minutes": Field(self._minutes),
            "audience": Field(self._audience),
            "topic": Field(self._topic),
            "text": Field(self._text),
            "private_note": self.private.field,
            "addendum": Field(self._addendum),
        }
        self._wrong = MessageBar("error")
        self._signed, self._added = label("ok", wrap=True), label("", wrap=True)
        self._record = Button(self.record, key="Ctrl+S", icon_name="check")
        self._history = Button(self.looked_back.emit, icon_name="undo-2")
        self._add = Button(self.write_addendum, icon_name="pen-line")
        self._sign = self.private.sign
        self._sign.clicked.connect(self.sign)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.insert_person)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._ctrl_enter)
        self.people.changed.connect(self._tell_ready)
        self._text.textChanged.connect(self._tell_ready)
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
        self._text.value = self.private.text.value = self._addendum.value = ""
        self._opened()
        (self._text if pupil_ids else self.people).setFocus()

    def open(self, card: SessionCard) -> None:
        """Open a recorded note."""
        self.card, self.args = card, {"id": card.id}
        self.people.value = [each.id for each in card.participants]
        self._day.value = card.held_at.date()
        self._time.value, self._minutes.value = clock_time(card.held_at), str(card.minutes)
        self._kind.value, self._audience.value, self._topic.value = card.kind, card.audience, card.topic
        self._text.value, self.private.text.value = card.text, card.private_note
        self._addendum.value = ""
        self._opened()

    def adopt(self, card: SessionCard) -> None:
        """Take over what an act has made of this note, without touching what is being written."""
        if (card.status is SessionStatus.SIGNED) is not self.is_signed:
            self.open(card)
            return
        written = self._addendum.value
        self.card, self.args = card, {"id": card.id}
        if written and [each.text for each in card.addenda][-1:] == [written]:
            self._addendum.value = ""
            self._clean = editing.values(self.fields)
        self._history.setVisible(True)
        self._tell_status()

    def says(self, card: SessionCard) -> bool:
        """Tell whether what stands here is what the card says: it was recorded from here."""
        here = self._parameters()
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

    def take_up(self, key: str) -> None:
        """Go on with a note that was left and kept under ``key``."""
        kept = self._sitting.desk.draft(key)
        self.begin([])
        if kept is not None:
            self.args = {"id": None, "kept": key}
            editing.fill(self.fields, kept)
            self._tell_ready()

    @property
    def is_signed(self) -> bool:
        """Tell whether only addenda can be written."""
        return self.card is not None and self.card.status is SessionStatus.SIGNED

    @property
    def is_changed(self) -> bool:
        """Tell whether something stands here that is not recorded."""
        return editing.values(self.fields) != self._clean

    def record(self, then: Callable[[Done], object] | None = None) -> None:
        """Record the note, or its changes."""
        if self._busy or self.is_signed:
            return
        wrong = self._wrong_moment()
        if wrong is not None:
            self._show_wrong(*wrong)
            return
        self._busy = True
        parameters = self._parameters()
        act: Callable[..., int | None] = sessions.record
        if self.args["id"] is not None:
            act = sessions.change
            parameters["session_id"] = self.args["id"]
        said = act_name(act_of(act).code)
        self._sitting.do(
            self,
            act,
            partial(self._done, then, editing.values(self.fields)),
            self._show_refusal,
            said,
            STATE,
            **parameters,
        )

    def sign(self) -> None:
        """Record what is not recorded yet, and sign the note: from now on only addenda."""
        if self._busy or self.is_signed:
            return
        if self.args["id"] is not None and not self.is_changed:
            self._sign_now(self.args["id"])
        else:
            self.record(lambda done: self._sign_now(done.id))

    def write_addendum(self) -> None:
        """Add what stands in the addendum to the signed note."""
        if self.card is None or self._busy:
            return
        self._busy = True
        said = act_name(act_of(sessions.add_addendum).code)
        self._sitting.do(
            self,
            sessions.add_addendum,
            partial(self._done, None, self._clean),
            lambda refused: self._show_refusal(Refused(refused.code, "addendum", **refused.facts)),
            said,
            STATE,
            session_id=self.card.id,
            text=self._addendum.value,
        )

    def leave(self) -> None:
        """Leave the note: what is written is recorded, no question asked."""
        if not self._is_worth_keeping():
            self.left.emit()
        elif self.is_signed:
            self.write_addendum()
        else:
            self.record(lambda _: self.left.emit())

    def set_aside(self) -> None:
        """Another place is shown: record what is written, or keep it where a rule refuses it."""
        if self._busy or not self._is_worth_keeping():
            return
        if self.is_signed or not self.people.value or self._wrong_moment() is not None:
            self._keep()
        else:
            self.record()

    def insert_person(self) -> None:
        """Name a pupil: in the text where it is written, else among those who took part."""
        text = QApplication.focusWidget()
        if isinstance(text, TextArea) and not text.isReadOnly():
            picker = PersonPicker(self._sitting, self.window())
            picker.picked.connect(lambda _number, name, _class: text.insertPlainText(f"@{name} "))
            picker.finished.connect(lambda _: text.setFocus())
            picker.show_picker()
        elif not self.is_signed:
            self.people.line.setFocus()

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
            "addendum": translate("Sessions", "Addendum"),
        }
        for name, words in names.items():
            self.fields[name].say(words)
        self._kind.offer([(value, term(value)) for value in SessionKind])
        self._audience.offer([(value, term(value)) for value in Audience])
        self._topic.offer([(value, term(value)) for value in Topic], none=translate("Sessions", "not given"))
        self._record.say(translate("Sessions", "Record"))
        self._history.say(translate("Sessions", "History"))
        self._add.say(translate("Sessions", "Add to the signed note"))
        self._tell_hint()
        self._tell_status()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for at, name in enumerate(_PLAIN):
            grid.addWidget(self.fields[name], at // 3, at % 3, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % 3, 1)
        inside = QWidget()
        inside.setObjectName("pane")
        box = self._page = column(inside, margin=20, gap=10)
        box.addWidget(self._wrong)
        box.addWidget(self.fields["pupil_ids"])
        box.addLayout(grid)
        box.addWidget(self.fields["text"], 1)
        for part in (self._signed, self._added, self.fields["addendum"]):
            box.addWidget(part)
        buttons = row()
        buttons.addWidget(self._history)
        buttons.addStretch()
        for button in (self._add, self._record):
            buttons.addWidget(button)
        box.addLayout(buttons)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        split = self._split = QSplitter()
        split.addWidget(scroll)
        split.addWidget(self.private)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(860), theme.px(312)])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the private paper below the note where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(BESIDE_FROM)
        if beside and self.private.parentWidget() is not self._split:
            self._split.addWidget(self.private)
        elif not beside and self.private.parentWidget() is self._split:
            self._page.addWidget(self.private)

    def _opened(self) -> None:
        self._busy = False
        self._wrong.tell("error", "")
        for field in self.fields.values():
            field.show_error("")
        signed = self.is_signed
        self._tell_hint()
        for name in _PLAIN:
            self.fields[name].widget.setEnabled(not signed)
        self._text.setReadOnly(signed)
        self.people.freeze(signed)
        self.private.freeze(signed)
        self.fields["addendum"].setVisible(signed)
        self._add.setVisible(signed)
        self._record.setVisible(not signed)
        self._history.setVisible(self.card is not None)
        self._tell_status()
        self._tell_ready()
        self._clean = editing.values(self.fields)

    def _tell_hint(self) -> None:
        hint = translate("Sessions", "F4 inserts a pupil. Write what was seen and heard, the child's words in quotes.")
        self.fields["text"].say(translate("Sessions", "Note"), "" if self.is_signed else hint)

    def _tell_status(self) -> None:
        card = self.card
        self._signed.setVisible(self.is_signed)
        self._added.setVisible(bool(card and card.addenda))
        if card is not None and card.signed_at is not None:
            when = f"{day_of_week(card.signed_at.date())} {clock_time(card.signed_at)}"
            self._signed.setText(translate("Sessions", "Signed: {when}, {who}").format(when=when, who=card.author))
            told = (
                f"{day_of_week(each.written_at.date())} {clock_time(each.written_at)}: {each.text}"
                for each in card.addenda
            )
            self._added.setText("\n\n".join(told))

    def _tell_ready(self) -> None:
        moment = self._wrong_moment() is None
        self.private.tell_ready(people=bool(self.people.value) and moment, text=bool(self._text.value))

    def _is_worth_keeping(self) -> bool:
        written = self._text.value or self.private.text.value or self.card is not None
        return self.is_changed and bool(written)

    def _keep(self) -> None:
        """Keep under a key of its own what cannot be recorded; it is taken up from Today."""
        key = self.args.get("kept") or f"{KEPT}{self._sitting.desk.clock.now().utc}"
        self.args = {"id": self.args["id"], "kept": key}
        body, keep = editing.values(self.fields), self._sitting.desk.keep_draft
        told = self._sitting.changed.emit
        jobs.run(lambda: keep(key, body), lambda _: told({}), self._sitting.troubled.emit, self, writes=True)

    def _parameters(self) -> dict[str, Any]:
        minutes = self._minutes.value
        return {
            "pupil_ids": self.people.value,
            "kind": self._kind.value,
            "held_at": self._held_at(),
            "minutes": int(minutes) if minutes.isdecimal() else 0,
            "audience": self._audience.value,
            "topic": self._topic.value,
            "text": self._text.value,
            "private_note": self.private.text.value,
        }

    def _held_at(self) -> datetime | None:
        day = self._day.value
        return as_moment(day, self._time.value) if day is not None else None

    def _wrong_moment(self) -> tuple[str, str] | None:
        if self._day.value is None:
            return translate("Sessions", "Write the day as 24.11.2026."), "held_at"
        if self._held_at() is None:
            return translate("Sessions", "Write the time as 14:30."), "time"
        return None

    def _done(self, then: Callable[[Done], object] | None, sent: dict[str, Any], done: Done) -> None:
        """Follow up an act; what was typed since it was ``sent`` is not recorded yet."""
        self._busy = False
        self._clean = sent
        kept = self.args.get("kept")
        if kept is not None:
            drop = self._sitting.desk.discard_draft
            jobs.run(lambda: drop(kept), lambda _: None, self._sitting.troubled.emit, self, writes=True)
        if done.id is not None:
            self.args = {"id": done.id}
            self.recorded.emit(done.id)
        if then is not None:
            then(done)

    def _sign_now(self, session_id: int | None) -> None:
        self._busy = True
        said = act_name(act_of(sessions.sign).code)
        self._sitting.do(
            self,
            sessions.sign,
            partial(self._done, None, self._clean),
            self._show_refusal,
            said,
            STATE,
            session_id=session_id,
        )

    def _ctrl_enter(self) -> None:
        if self.is_signed:
            self.write_addendum()
        else:
            self.sign()

    def _show_refusal(self, refused: Refused) -> None:
        self._busy = False
        self._show_wrong(sentence(refused), refused.field)
        if not self.isVisible() and self._is_worth_keeping():
            self._keep()

    def _show_wrong(self, said: str, field: str | None) -> None:
        self._wrong.tell("error", "" if refusals(self.fields, said, field) else said)
