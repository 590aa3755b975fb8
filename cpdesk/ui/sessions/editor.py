"""The note of a session: begun, opened, recorded by leaving it, signed, added to."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from cpdesk.casework import appointments, sessions, tasks
from cpdesk.casework.acts import Refused, act_of
from cpdesk.casework.appointments import AppointmentCard, AppointmentRow
from cpdesk.casework.desk import Done
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.terms import act_name
from cpdesk.records.base import SessionId
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.kit import editing, jobs
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.sessions.view import NoteView
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import translate

PLANNED: Final = "appointment"
KEPT: Final = "editor:session:"
"""Before the key of a note that was left and could not be recorded; Today shows it."""


class SessionEditor(NoteView):
    """One note.

    Attributes:
        left: the note is done with.
        recorded: the number that it has now.
        looked_back: its history is wanted.
        told: what is lacking, or what it says above, is something else now.
        planned: the appointment that it is written for.

    """

    left = Signal()
    recorded = Signal(int)
    looked_back = Signal()
    told = Signal()
    kind = "session"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._busy = False
        self._next: Callable[[], None] | None = None
        self._clean: dict[str, Any] = {}
        self.args: dict[str, Any] = {"id": None}
        self.planned: AppointmentRow | None = None
        self._record.clicked.connect(lambda: self.record())  # noqa: PLW0108  without Qt's «checked»
        self._history.clicked.connect(self.looked_back)
        self._add.clicked.connect(self.write_addendum)
        self.private.sign.clicked.connect(self.sign)
        self.form.changed.connect(self.told)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.form.name_person)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._ctrl_enter)
        self.retranslate()

    def begin(self, pupil_ids: list[int]) -> None:
        """Begin a new note; the time is now."""
        self._empty()
        self.form.begin(pupil_ids, self._sitting.now())
        self._opened()
        (self.form.text if pupil_ids else self.people).setFocus()

    def begin_planned(self, planned: AppointmentCard, row: AppointmentRow) -> None:
        """Begin the note of a planned session: people, time and template are filled in."""
        self._empty()
        self.planned = row
        self.args = {"id": None, PLANNED: planned.id}
        self.form.begin_planned(planned, self._sitting.now())
        self._opened()
        self.form.templates.fill_first(self._fill_template)
        self.form.text.setFocus()

    def open(self, card: SessionCard) -> None:
        """Open a recorded note."""
        self.planned = None
        self.card, self.args = card, {"id": card.id}
        self.form.put(card)
        self.private.text.value = card.private_note
        self._addendum.value = ""
        self._opened()
        self._ask_around(card.id)

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
        self._ask_around(card.id)

    def take_up(self, key: str) -> None:
        """Go on with a note that was left and kept under ``key``."""
        kept = self._sitting.desk.draft(key)
        self.begin([])
        if kept is not None:
            self.args = {"id": None, "kept": key} | {name: kept[name] for name in (PLANNED,) if name in kept}
            editing.fill(self.fields, kept)
            self._tell_ready()

    @property
    def is_changed(self) -> bool:
        """Tell whether something stands here that is not recorded."""
        return editing.values(self.fields) != self._clean

    @property
    def can_be_recorded(self) -> bool:
        """Tell whether nothing that the form itself can see hinders the act."""
        return not self.is_signed and self.form.anybody() and self.form.wrong_moment() is None

    def record(self, then: Callable[[Done], object] | None = None) -> None:
        """Record the note, or its changes."""
        if self._busy or self.is_signed:
            return
        wrong = self.form.wrong_moment()
        if wrong is not None:
            self._show_wrong(*wrong)
            return
        parameters = self.form.parameters()
        act: Callable[..., int | None] = sessions.record
        if self.args["id"] is not None:
            act = sessions.change
            parameters["session_id"] = self.args["id"]
        elif PLANNED in self.args:
            parameters["appointment_id"] = self.args[PLANNED]
        self._do(act, partial(self._done, then, editing.values(self.fields)), self._show_refusal, **parameters)

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
        self._do(
            sessions.add_addendum,
            partial(self._done, None, self._clean),
            lambda refused: self._show_refusal(Refused(refused.code, "addendum", **refused.facts)),
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
        elif not self.can_be_recorded:
            self._keep()
            then()
        else:
            self.record(lambda _: self.make_room(then))

    def set_aside(self) -> None:
        """Another place is shown: record what is written, or keep it where a rule refuses it."""
        if self._busy or not self._is_worth_keeping():
            return
        if self.can_be_recorded:
            self.record()
        else:
            self._keep()

    def _empty(self) -> None:
        self.card, self.args, self.planned = None, {"id": None}, None
        self.private.text.value = self._addendum.value = ""

    def _opened(self) -> None:
        self._busy = False
        self._show_parts()
        self._clean = editing.values(self.fields)

    def _fill_template(self, text: str) -> None:
        """Put the template into a text that is empty still; by itself it is nothing to be kept."""
        if self.form.text.value or self.args["id"] is not None or PLANNED not in self.args:
            return
        was_clean = not self.is_changed
        self.form.insert(text)
        if was_clean:
            self._clean = editing.values(self.fields)

    def _is_worth_keeping(self) -> bool:
        written = self.form.text.value or self.private.text.value or self.form.steps.value or self.card is not None
        return self.is_changed and bool(written)

    def _keep(self) -> None:
        """Keep under a key of its own what cannot be recorded; it is taken up from Today."""
        key = self.args.get("kept") or f"{KEPT}{self._sitting.desk.clock.now().utc}"
        self.args = self.args | {"kept": key}
        body = editing.values(self.fields) | {name: self.args[name] for name in (PLANNED,) if name in self.args}
        keep = self._sitting.desk.keep_draft
        told = self._sitting.changed.emit
        jobs.run(lambda: keep(key, body), lambda _: told({}), self._sitting.troubled.emit, self, writes=True)

    def _do(
        self,
        act: Callable[..., int | None],
        done: Callable[[Done], object],
        refused: Callable[[Refused], object],
        **parameters: Any,
    ) -> None:
        self._busy = True
        said = act_name(act_of(act).code)
        self._sitting.do(self, act, done, refused, said, STATE, failed=self._not_done, **parameters)

    def _done(self, then: Callable[[Done], object] | None, sent: Mapping[str, Any], done: Done) -> None:
        """Follow up an act; what was typed since it was ``sent`` is not recorded yet."""
        self._busy = False
        self.form.steps.forget(sent["steps"])
        self._clean = dict(sent) | {"steps": []}
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
        """Sign, unless a heading is left empty: it is named, and the caret goes there."""
        empty = self.form.empty_headings()
        if empty:
            said = translate(
                "Sessions", "Before signing, write something under these headings or take them out: {headings}"
            )
            self.form.text.go_under(empty[0])
            self._show_wrong(said.format(headings=", ".join(empty)), "text")
            return
        then = partial(self._done, None, self._clean)
        self._do(sessions.sign, then, self._show_refusal, session_id=session_id)

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

    def _ask_around(self, session_id: int) -> None:
        self._sitting.ask(self, partial(self._show_around, session_id), _around, SessionId(session_id))

    def _show_around(self, session_id: int, found: tuple[list[TaskRow], AppointmentRow | None]) -> None:
        if self.args["id"] == session_id:
            rows, self.planned = found
            self.form.put_tasks(rows)
            self.told.emit()


def _around(session: Any, session_id: SessionId) -> tuple[list[TaskRow], AppointmentRow | None]:
    """Return what tasks came of a session, and how it was planned."""
    return tasks.of_session(session, session_id), appointments.of_session(session, session_id)
