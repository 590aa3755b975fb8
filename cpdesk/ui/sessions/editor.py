"""The note of a session: who, when, what; the text; the private working note apart. Recorded by leaving it."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cpdesk.casework import sessions
from cpdesk.casework.acts import Refused, act_of
from cpdesk.casework.desk import Done
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import act_name
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.kit import editing, jobs, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Field, TextArea
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sessions.form import NoteForm
from cpdesk.ui.sessions.private import PrivatePane
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import clock_time, day_of_week, translate

BESIDE_FROM: Final = 760
BESIDE_HEIGHT: Final = 400
PRIVATE: Final = 312
KEPT: Final = "editor:session:"
"""Before the key of a note that was left and could not be recorded; Today shows it."""


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
        self._next: Callable[[], None] | None = None
        self._clean: dict[str, Any] = {}
        self.card: SessionCard | None = None
        self.args: dict[str, Any] = {"id": None}
        self.private = PrivatePane()
        self.form = NoteForm(sitting, self.private.field)
        self.people, self._addendum = self.form.people, TextArea(3)
        self.fields = self.form.fields | {"addendum": Field(self._addendum)}
        self._wrong = MessageBar("error")
        self._signed, self._added = label("ok", wrap=True), label("", wrap=True)
        self._record = Button(self.record, key="Ctrl+S", icon_name="check")
        self._history = Button(self.looked_back.emit, icon_name="undo-2")
        self._add = Button(self.write_addendum, icon_name="pen-line")
        self._sign = self.private.sign
        self._sign.clicked.connect(self.sign)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.form.insert_person)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._ctrl_enter)
        self.form.changed.connect(self._tell_ready)
        self._lay_out()
        self.retranslate()

    def begin(self, pupil_ids: list[int]) -> None:
        """Begin a new note; the time is now."""
        self.card, self.args = None, {"id": None}
        self.form.begin(pupil_ids, self._sitting.now())
        self.private.text.value = self._addendum.value = ""
        self._opened()
        (self.form.text if pupil_ids else self.people).setFocus()

    def open(self, card: SessionCard) -> None:
        """Open a recorded note."""
        self.card, self.args = card, {"id": card.id}
        self.form.put(card)
        self.private.text.value = card.private_note
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
        wrong = self.form.wrong_moment()
        if wrong is not None:
            self._show_wrong(*wrong)
            return
        self._busy = True
        parameters = self.form.parameters()
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
            failed=self._not_done,
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
            failed=self._not_done,
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

    def make_room(self, then: Callable[[], None]) -> None:
        """Open something else here as soon as what is written is recorded, or kept where it cannot be recorded."""
        if self._busy:
            self._next = then
        elif not self._is_worth_keeping():
            then()
        elif self.is_signed or not self.people.value or self.form.wrong_moment() is not None:
            self._keep()
            then()
        else:
            self.record(lambda _: self.make_room(then))

    def set_aside(self) -> None:
        """Another place is shown: record what is written, or keep it where a rule refuses it."""
        if self._busy or not self._is_worth_keeping():
            return
        if self.is_signed or not self.people.value or self.form.wrong_moment() is not None:
            self._keep()
        else:
            self.record()

    def retranslate(self) -> None:
        """Say the words of the note."""
        self.fields["addendum"].say(translate("Sessions", "Addendum"))
        self._record.say(translate("Sessions", "Record"))
        self._history.say(translate("Sessions", "History"))
        self._add.say(translate("Sessions", "Add to the signed note"))
        self._tell_status()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("pane")
        box = self._page = column(inside, margin=20, gap=10)
        box.addWidget(self._wrong)
        box.addWidget(self.form, 1)
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
        self._split = Splitter([0, PRIVATE], scroll, self.private)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the private paper below the note where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(BESIDE_FROM) and self.height() >= theme.px(BESIDE_HEIGHT)
        if beside and self.private.parentWidget() is not self._split:
            self._split.addWidget(self.private)
        elif not beside and self.private.parentWidget() is self._split:
            self._page.addWidget(self.private)

    def _opened(self) -> None:
        self._busy = False
        self._wrong.tell("error", "")
        signed = self.is_signed
        self.fields["addendum"].show_error("")
        self.form.freeze(signed=signed)
        self.private.freeze(signed)
        self.fields["addendum"].setVisible(signed)
        self._add.setVisible(signed)
        self._record.setVisible(not signed)
        self._history.setVisible(self.card is not None)
        self._tell_status()
        self._tell_ready()
        self._clean = editing.values(self.fields)

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
        moment = self.form.wrong_moment() is None
        self.private.tell_ready(people=bool(self.people.value) and moment, text=bool(self.form.text.value))

    def _is_worth_keeping(self) -> bool:
        written = self.form.text.value or self.private.text.value or self.card is not None
        return self.is_changed and bool(written)

    def _keep(self) -> None:
        """Keep under a key of its own what cannot be recorded; it is taken up from Today."""
        key = self.args.get("kept") or f"{KEPT}{self._sitting.desk.clock.now().utc}"
        self.args = {"id": self.args["id"], "kept": key}
        body, keep = editing.values(self.fields), self._sitting.desk.keep_draft
        told = self._sitting.changed.emit
        jobs.run(lambda: keep(key, body), lambda _: told({}), self._sitting.troubled.emit, self, writes=True)

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
        if not self._busy and self._next is not None:
            follows, self._next = self._next, None
            self.make_room(follows)

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
            failed=self._not_done,
            session_id=session_id,
        )

    def _ctrl_enter(self) -> None:
        if self.is_signed:
            self.write_addendum()
        else:
            self.sign()

    def _not_done(self) -> None:
        """Let her try again; what was left is kept until then."""
        self._busy, self._next = False, None
        if not self.isVisible() and self._is_worth_keeping():
            self._keep()

    def _show_refusal(self, refused: Refused) -> None:
        self._show_wrong(sentence(refused), refused.field)

    def _show_wrong(self, said: str, field: str | None) -> None:
        self._wrong.tell("error", "" if refusals(self.fields, said, field) else said)
