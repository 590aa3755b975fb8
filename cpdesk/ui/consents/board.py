"""The class grid with what holds for all of its rows: the purpose, the day, the term, where the papers lie."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpdesk.casework.acts import Refused
from cpdesk.casework.consents import GridRow
from cpdesk.casework.terms import term
from cpdesk.rules.consents import GENERAL, ConsentState, StandingState, usual_term
from cpdesk.rules.pupils import class_label
from cpdesk.ui.consents.grid import LETTERS, ClassGrid
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DateField, Field, TextField
from cpdesk.ui.kit.layout import FlowLayout, column, label
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import language, translate

HINT_FROM: Final = 500
KEYS_FROM: Final = 330
_PLACE_OF_LETTER = {"ru": 1, "en": 2, "kk": 3}
_WIDTHS = {"purpose": 210, "on": 150, "until": 150, "paper": 176}


class Board(Translated):
    """The right pane; for drafts it is an editor with fields.

    Attributes:
        asked: another purpose is looked at.
        marked: the marks have changed.
        printing: forms are wanted.
        noting: what is marked is to be noted.

    """

    kind = "class_grid"
    asked = Signal()
    marked = Signal()
    printing = Signal()
    noting = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sitting = sitting
        self._class: tuple[int, str] | None = None
        self.purpose, self.paper = Choice(), TextField()
        self.on, self.until = DateField(sitting.today), DateField(sitting.today)
        self.grid = ClassGrid()
        self.fields: Mapping[str, Field] = {
            name: Field(widget)
            for name, widget in (
                ("purpose", self.purpose),
                ("on", self.on),
                ("until", self.until),
                ("paper", self.paper),
                ("marks", self.grid),
            )
        }
        self.on.value, self.until.value = sitting.today(), usual_term(sitting.today())
        self._print = Button(self.printing.emit, key="F9", icon_name="printer")
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print.click)
        self._note = Button(self.noting.emit, key="Ctrl+Return", icon_name="check")
        self._wrong, self._count, self._hint = MessageBar("error"), label("muted", wrap=True), label("muted", wrap=True)
        self.keys = {state: Button(partial(self._press, state), kind="chip") for state in LETTERS}
        self._back = Button(self._go_back, kind="chip", icon_name="undo-2")
        self._lay_out()
        self.purpose.currentIndexChanged.connect(lambda _: self.asked.emit())
        self.on.editingFinished.connect(self._follow)
        self.on.picked.connect(self._follow)
        self.grid.marked.connect(self._mark)
        self.retranslate()

    @property
    def args(self) -> dict[str, Any]:
        """What the grid is opened again with."""
        grade, letter = self._class or (0, "")
        return {"grade": grade, "letter": letter, "purpose": self.purpose.value.value}

    def parameters(self) -> dict[str, Any]:
        """Return what holds for all answers, as the act's parameters."""
        return {
            "purpose": self.purpose.value,
            "on": self.on.value,
            "until": self.until.value,
            "paper": self.paper.value,
        }

    def show_class(self, shown: tuple[int, str] | None, rows: Sequence[GridRow]) -> None:
        """Show a class."""
        self._class = shown
        self.grid.show_rows(rows)
        self._tell()

    def left(self) -> int:
        """Return how many pupils have neither an answer nor a mark."""
        marked = {answer.pupil_id for answer in self.grid.answers()}
        lacking = (StandingState.NONE, StandingState.ASKED)
        return sum(row.standing.state in lacking and row.pupil_id not in marked for row in self.grid.rows())

    def is_whole(self) -> bool:
        """Tell whether both days are days; say which is not."""
        for name, day in (("on", self.on), ("until", self.until)):
            if day.is_wrong:
                self.fields[name].show_error(translate("Forms", "Write the date as 24.11.2026."))
                day.setFocus()
                return False
        return True

    def refuse(self, refused: Refused) -> None:
        """Say what is wrong, beside its field where there is one."""
        for field in self.fields.values():
            field.show_error("")
        beside = self.fields.get(refused.field or "")
        if beside is None:
            self._wrong.tell("error", sentence(refused))
        else:
            beside.show_error(sentence(refused))
            beside.widget.setFocus()

    def forgive(self) -> None:
        """Take away what was said of the last try."""
        self._wrong.tell("error", "")
        for name in ("on", "until", "paper"):
            self.fields[name].show_error("")

    def retranslate(self) -> None:
        """Say the words of the grid."""
        self.purpose.blockSignals(True)
        self.purpose.offer([(purpose, term(purpose).capitalize()) for purpose in GENERAL])
        self.purpose.blockSignals(False)
        self.fields["purpose"].say(translate("ClassGrid", "For what"))
        self.fields["on"].say(translate("ClassGrid", "Day of the papers"))
        self.fields["until"].say(translate("ClassGrid", "Until"))
        self.fields["paper"].say(translate("ClassGrid", "Where the papers lie"))
        self.fields["marks"].say("")
        self._print.say(translate("ClassGrid", "Forms to print…"))
        for state, button in self.keys.items():
            letters = LETTERS[state]
            button.say(f"{letters[0]} · {letters[_PLACE_OF_LETTER[language()]].upper()}  {term(state)}")
            button.setAccessibleName(term(state))
        self._back.say(translate("ClassGrid", "Backspace: back"))
        self._note.say(translate("ClassGrid", "Note", "verb"))
        self._hint.setText(translate("ClassGrid", "Space: next · Del: no mark · ← →: another representative"))
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the help for the hand where the grid needs the room: the keys work all the same."""
        super().resizeEvent(event)
        high, low = self.height() >= theme.px(HINT_FROM), self.height() < theme.px(KEYS_FROM)
        self._hint.setVisible(high)
        self._count.setVisible(not low)
        self.fields["paper"].setVisible(not low)
        for button in (*self.keys.values(), self._back):
            button.setVisible(not low)

    def _lay_out(self) -> None:
        head, foot = QWidget(), QWidget()
        above = FlowLayout(head, gap=12)
        for name, width in _WIDTHS.items():
            self.fields[name].setMinimumWidth(theme.px(width))
            above.addWidget(self.fields[name])
        below = FlowLayout(foot, gap=6)
        for button in (*self.keys.values(), self._back, self._note, self._print):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            below.addWidget(button)
        margins = (theme.px(20), theme.px(8), theme.px(16), theme.px(8))
        head.setContentsMargins(*margins)
        foot.setContentsMargins(*margins)
        said = column(gap=2)
        said.setContentsMargins(theme.px(20), 0, theme.px(16), 0)
        said.addWidget(self._count)
        said.addWidget(self._hint)
        box = column(self, gap=0)
        box.addWidget(head)
        box.addWidget(self._wrong)
        box.addWidget(self.fields["marks"], 1)
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        box.addSpacing(theme.px(6))
        box.addLayout(said)
        box.addWidget(foot)

    def _press(self, state: ConsentState) -> None:
        self.grid.mark(state)
        self.grid.setFocus()

    def _go_back(self) -> None:
        self.grid.step_back()
        self.grid.setFocus()

    def _follow(self) -> None:
        """Let the term follow the day: a consent of last June ends with last year."""
        if self.on.value is not None:
            self.until.value = usual_term(self.on.value)

    def _mark(self) -> None:
        self._tell()
        self.marked.emit()

    def _tell(self) -> None:
        name = "" if self._class is None else class_label(*self._class)
        self.grid.setAccessibleName(f"{translate('ClassGrid', 'Class grid')} {name}".strip())
        rows = self.grid.rows()
        alone = sum(not row.representatives for row in rows)
        parts = [
            translate("ClassGrid", "%n pupil(s)", "", len(rows)),
            translate("ClassGrid", "%n marked", "", len(self.grid.answers())),
            translate("ClassGrid", "%n without an answer", "", self.left()),
        ]
        if alone:
            parts.append(translate("ClassGrid", "%n without a representative on the card", "", alone))
        self._count.setText(" · ".join(parts))
        self._note.setVisible(bool(self.grid.answers()))
