"""How a note stands on the screen: its form, the private paper beside or below, what was signed and added."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cpdesk.casework import consents
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.rules.sessions import SessionKind, SessionStatus
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Field, TextArea
from cpdesk.ui.kit.layout import column, label
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sessions.form import NoteForm
from cpdesk.ui.sessions.private import PrivatePane
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

BESIDE_FROM: Final = 760
BESIDE_HEIGHT: Final = 400
PRIVATE: Final = 312
_OWN_KEYS: Final = (
    (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
)
_PURPOSES: Final = {
    SessionKind.GROUP_CONSULTATION: ConsentPurpose.TRAINING,
    SessionKind.DEVELOPMENT: ConsentPurpose.TRAINING,
}


class NoteView(Translated):
    """The widgets of a note, and what they say of it. ``card`` is the recorded session, None for a new one."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self.card: SessionCard | None = None
        self.private = PrivatePane()
        self.form = NoteForm(sitting, self.private.field)
        self.people, self._addendum = self.form.people, TextArea(3)
        self.fields = self.form.fields | {"addendum": Field(self._addendum)}
        self._wrong = MessageBar("error")
        self._signed, self._added = label("ok", wrap=True), label("", wrap=True)
        self._record = Button(key="Ctrl+S", icon_name="check")
        self._history = Button(kind="quiet", icon_name="clock")
        self._add = Button(icon_name="pen-line")
        self.form.bar.add(self._history)
        self.form.bar.add(self._record)
        self.form.changed.connect(self._tell_ready)
        self._lay_out()

    @property
    def is_signed(self) -> bool:
        """Tell whether only addenda can be written."""
        return self.card is not None and self.card.status is SessionStatus.SIGNED

    def retranslate(self) -> None:
        """Say the words of the note."""
        self.fields["addendum"].say(translate("Sessions", "Addendum"))
        self._record.say(translate("Sessions", "Record"))
        self._history.say(translate("Sessions", "History"))
        self._add.say(translate("Sessions", "Add to the signed note"))
        self._tell_status()

    def event(self, event: QEvent) -> bool:
        """Keep for this note the keys that mean something else elsewhere: Ctrl+T sets a task, F2 corrects."""
        if event.type() is QEvent.Type.ShortcutOverride and _own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a step at Ctrl+T; go at F2 to what is still to be filled in, else to the text."""
        key = _own_key(event)
        if key == Qt.Key.Key_T and not self.is_signed:
            self.form.steps.add()
        elif key == Qt.Key.Key_F2:
            self.form.go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the private paper below the note where there is no room beside it, unless it is taken away."""
        super().resizeEvent(event)
        if not self.isAncestorOf(self.private):
            return
        beside = self.width() >= theme.px(BESIDE_FROM) and self.height() >= theme.px(BESIDE_HEIGHT)
        if beside and self.private.parentWidget() is not self._split:
            self._split.addWidget(self.private)
        elif not beside and self.private.parentWidget() is self._split:
            self._page.addWidget(self.private)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("pane")
        box = self._page = column(inside, gap=8)
        box.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        box.addWidget(self._wrong)
        box.addWidget(self._signed)
        box.addWidget(self.form, 1)
        for part in (self._added, self.fields["addendum"]):
            box.addWidget(part)
        box.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._split = Splitter([0, PRIVATE], scroll, self.private)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _show_parts(self) -> None:
        """Show what a note in its state has."""
        signed = self.is_signed
        self._wrong.tell("error", "")
        self.fields["addendum"].show_error("")
        self.form.freeze(signed=signed)
        self.private.freeze(signed)
        self.fields["addendum"].setVisible(signed)
        self._add.setVisible(signed)
        self._record.setVisible(not signed)
        self._history.setVisible(self.card is not None)
        self._tell_status()
        self._tell_ready()

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
        """Say what is still lacking for the signature; consents are asked for in a job."""
        moment = self.form.wrong_moment() is None
        empty = self.form.empty_headings()
        self.private.tell_ready(people=self.form.anybody() and moment, text=bool(self.form.text.value), empty=empty)
        facts = self.form.facts()
        if self.is_signed or facts["kind"] is SessionKind.OBSERVATION or not facts["pupils"]:
            self.private.tell_consent(0, 0)
            return
        purpose = _PURPOSES.get(facts["kind"], ConsentPurpose.COUNSELLING)
        asked = (list(facts["pupils"]), purpose, facts["before"].date())
        self._sitting.ask(self, self._tell_consent, _consents, *asked)

    def _tell_consent(self, told: tuple[Sequence[int], int]) -> None:
        pupils, given = told
        if list(pupils) == self.form.facts()["pupils"]:
            self.private.tell_consent(given, len(pupils))


def _own_key(event: QEvent) -> int:
    """Return which of the note's own keys it is, 0 for another."""
    if isinstance(event, QKeyEvent) and (event.key(), event.modifiers()) in _OWN_KEYS:
        return event.key()
    return 0


def _consents(session: Any, pupils: Sequence[Any], purpose: ConsentPurpose, day: Any) -> tuple[Sequence[int], int]:
    """Return the pupils again, and for how many of them the purpose is consented to or waived."""
    standing = consents.standing(session, pupils, purpose, day)
    return pupils, sum(each.state.allows for each in standing.values())
