"""The place of sessions: the list, and the note when one is opened."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cpdesk.casework import appointments, sessions
from cpdesk.casework import bin as bins
from cpdesk.casework.appointments import AppointmentCard, AppointmentRow
from cpdesk.casework.sessions import SessionCard
from cpdesk.casework.terms import term
from cpdesk.records.base import SessionId
from cpdesk.rules.appointments import AppointmentState
from cpdesk.ui.letters import note_dialog
from cpdesk.ui.past import HistoryDialog
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.registers import journal_dialog
from cpdesk.ui.sessions.editor import SessionEditor
from cpdesk.ui.sessions.list import SessionList
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

WAIT_MS = 120
BEFORE, AFTER = timedelta(minutes=15), timedelta(minutes=60)
"""How long before its beginning and after its end a planned session is the one that is written up."""


class SessionsPlace(Place):
    """Sessions."""

    name = "sessions"
    icon_name = "notebook-pen"
    table = "session"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._turn = 0
        self.list = SessionList(sitting)
        self.view = self.list.view
        self.list.opened.connect(lambda session_id: self.arrive(Target(self.name, session_id)))
        self.list.wanted.connect(self.begin)
        self.list.shown.connect(self.stepped)
        self.note = SessionEditor(sitting)
        self.note.left.connect(self._show_list)
        self.note.recorded.connect(self._reload)
        self.note.looked_back.connect(self._look_back)
        self.note.told.connect(self._tell_if_open)
        self.note.form.checking.turned.connect(self._keep_spelling)
        if not Preferences().checks_spelling:
            self.note.form.checking.turn(on=False)
        for key in ("F9", "Ctrl+P"):
            QShortcut(QKeySequence(key), self).activated.connect(self._print)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.note)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

    def title(self) -> str:
        """Return the name of the place, or of the open note."""
        return translate("Sessions", "Sessions")

    def subtitle(self) -> str:
        """Return what is open."""
        if not self._is_open():
            return ""
        card, planned = self.note.card, self.note.planned
        series = [] if planned is None or not planned.series else [f"«{planned.series}»", _part_of(planned)]
        if card is None:
            return " · ".join([translate("Sessions", "new note"), *series])
        return " · ".join([term(card.kind), *series, day_of_week(card.held_at.date()), term(card.status)])

    def step(self) -> Step | None:
        """Return what the open note needs, or offer a new one."""
        if self._is_open():
            empty = [] if self.note.is_signed else self.note.form.empty_headings()
            if empty:
                return Step(
                    translate("Sessions", "Fill in «{heading}»").format(heading=empty[0]),
                    translate("Sessions", "%n heading(s) still empty", "", len(empty)),
                    translate("Sessions", "Go to the heading"),
                    self.note.form.go_on,
                )
            return Step(
                translate("Sessions", "Leave the note"),
                "" if self.note.is_signed else translate("Sessions", "what is written is recorded"),
                translate("Sessions", "Back to the list"),
                self.note.leave,
            )
        return Step(
            translate("Sessions", "%n note(s) to sign", "", self.list.unsigned_count)
            if self.list.unsigned_count
            else translate("Sessions", "All notes are signed"),
            "",
            translate("Sessions", "New note"),
            self.begin,
        )

    def offers(self) -> list[Offer]:
        """Return what can be done with sessions."""
        return [
            Offer("session", lambda: translate("Sessions", "New session…"), self.begin, "F8", icon="notebook-pen"),
            Offer("note_print", lambda: translate("Sessions", "Print the note… (F9)"), self._print, icon="printer"),
            Offer("journal", lambda: translate("Sessions", "Print the journal…"), self._print_journal, icon="printer"),
            Offer("bin", lambda: translate("Sessions", "Put the session in the bin"), self._bin, icon="trash-2"),
            Offer("step", lambda: translate("Sessions", "New step of the note"), self._step, icon="list-checks"),
            Offer("spelling", self._spelling_words, self.note.form.checking.switch, menu="edit", icon="check"),
        ]

    def begin(self) -> None:
        """Begin a new note, from wherever she is: who is at hand there takes part."""
        self.going.emit(Target(self.name, begin="new"))

    def arrive(self, target: Target) -> None:
        """Open a note, begin one for a pupil, or go on with one that was kept."""
        if target.begin == "new":
            self._begin(target.facts)
        elif target.begin == "kept":
            self._open_note(lambda: self.note.take_up(target.facts["key"]))
        elif target.row_id is not None:
            self.sitting.ask(self, self._open_card, sessions.card, SessionId(target.row_id))
        elif target.facts.get("unsigned"):
            self.list.unsigned.setChecked(True)
            self.list.ask()

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of sessions."""
        if not changed or {"session", "attendance", "pupil"} & changed.keys():
            self.list.ask()
        if self.note.card is not None and self.note.card.id in changed.get("session", ()):
            self._reload(self.note.card.id)

    def alone(self) -> QWidget | None:
        """Return the open note."""
        return self.note if self._is_open() else None

    def private_parts(self) -> Sequence[QWidget]:
        """Return the private paper."""
        return (self.note.private,)

    def at_hand(self) -> Mapping[str, Any]:
        """Return the pupil of the open note."""
        people = self.note.people.value if self._is_open() else []
        return {"pupil_id": people[0]} if len(people) == 1 else {}

    def editor(self) -> Any | None:
        """Return the open note."""
        return self.note if self._is_open() else None

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open a note again."""
        if kind != self.note.kind:
            return None
        card = self.sitting.desk.ask(sessions.card, SessionId(args["id"])) if args["id"] else None
        self._put(lambda: self.note.open(card) if card else self.note.begin([]))
        self.note.args |= {name: args[name] for name in ("kept", "appointment") if name in args}
        return self.note

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the note at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._is_open():
            self.note.leave()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what is written when another place is shown; a lock or a close keeps it as a draft."""
        if self._is_open() and not event.spontaneous() and self.window().isVisible():
            self.note.set_aside()
        super().hideEvent(event)

    def _is_open(self) -> bool:
        return self._stack.currentWidget() is self.note

    def _open_note(self, fill: Callable[[], None]) -> None:
        if self._is_open():
            self.note.make_room(partial(self._put, fill))
        else:
            self._put(fill)

    def _put(self, fill: Callable[[], None]) -> None:
        self._stack.setCurrentWidget(self.note)
        fill()
        self.stepped.emit()

    def _begin(self, facts: Mapping[str, Any]) -> None:
        """Begin a note: of the session that is planned for now, else for the pupil at hand, else for nobody yet."""
        wanted, pupil = facts.get("appointment_id"), facts.get("pupil_id")
        planned = self.sitting.desk.ask(_planned, wanted, pupil, self.sitting.now())
        if planned is not None:
            self._open_note(lambda: self.note.begin_planned(*planned))
        else:
            self._open_note(lambda: self.note.begin([pupil] if pupil else []))

    def _tell_if_open(self) -> None:
        if self._is_open():
            self.stepped.emit()

    def _step(self) -> None:
        if self._is_open():
            self.note.form.steps.add()

    def _spelling_words(self) -> str:
        if self.note.form.checking.is_on:
            return translate("Sessions", "Do not check the spelling")
        return translate("Sessions", "Check the spelling")

    def _keep_spelling(self, on: bool) -> None:
        Preferences().checks_spelling = on

    def _open_card(self, card: SessionCard | None) -> None:
        if card is not None:
            self._open_note(lambda: self.note.open(card))

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self.list.ask()
        self.view.setFocus()
        self.stepped.emit()

    def _reload(self, session_id: int) -> None:
        self._turn += 1
        self.sitting.ask(self, partial(self._reopened, self._turn), sessions.card, SessionId(session_id))

    def _reopened(self, turn: int, card: SessionCard | None) -> None:
        if not self._is_open() or turn != self._turn:
            return
        if card is None:
            self._show_list()
        elif self.note.args["id"] == card.id and card != self.note.card:
            if self.note.form.says(card) or self.note.is_changed:
                self.note.adopt(card)
            else:
                self.note.open(card)
            self.stepped.emit()

    def _look_back(self) -> None:
        if self.note.card is not None:
            title = translate("Sessions", "History of the session")
            HistoryDialog(self.sitting, self.window(), title, "session", self.note.card.id).open()

    def _print(self) -> None:
        """Print the open note as it is recorded; in the list, the journal."""
        if not self._is_open():
            self._print_journal()
        elif self.note.is_changed and not self.note.is_signed:
            self.note.record(lambda done: self._print_note(done.id))
        else:
            self._print_note(self.note.args["id"])

    def _print_note(self, session_id: int | None) -> None:
        if session_id is not None:
            note_dialog(self.sitting, self.window(), session_id)

    def _print_journal(self) -> None:
        journal_dialog(self.sitting, self.window())

    def _bin(self) -> None:
        chosen = self.note.args["id"] if self._is_open() else self.view.chosen()
        if chosen is not None:
            said = translate("Sessions", "The session is in the bin")
            self.sitting.do(self, bins.put, said=said, table="session", row_id=chosen)


def _part_of(planned: AppointmentRow) -> str:
    return translate("Calendar", "{number} of {all}").format(number=planned.number, all=planned.of)


def _planned(
    session: Any, wanted: int | None, pupil: int | None, now: datetime
) -> tuple[AppointmentCard, AppointmentRow] | None:
    """Return the planned session that is wanted, or that is held about now: with the pupil, if one is at hand."""
    card = _planned_now(session, pupil, now) if wanted is None else appointments.card(session, wanted)
    return None if card is None else (card, appointments.rows(session, [card.id])[0])


def _planned_now(session: Any, pupil: int | None, now: datetime) -> AppointmentCard | None:
    near = [
        row.id
        for row in appointments.on(session, now.date())
        if row.state is AppointmentState.PLANNED and row.starts_at - BEFORE <= now <= row.ends_at + AFTER
    ]
    cards = [card for each in reversed(near) if (card := appointments.card(session, each)) is not None]
    return next((card for card in cards if pupil is None or pupil in card.pupil_ids), None)
