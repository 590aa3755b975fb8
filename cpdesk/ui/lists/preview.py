"""The preview of a class list: what each row will become, and the chosen row beside it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cpdesk.exchange.plans import Choice, Plan, PlannedRow, State
from cpdesk.exchange.telling import choice_name, state_count
from cpdesk.rules.pupils import parse_class
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.fields import TextField
from cpdesk.ui.kit.layout import ElidedLabel, FlowLayout, column, label, row
from cpdesk.ui.kit.model import PagedModel
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.lists.pane import RowPane
from cpdesk.ui.lists.rows import FOLD, URGENCY, WIDTHS, Rows, columns, urgency
from cpdesk.words import translate

BESIDE_FROM: Final = 940
_PANE: Final = 300
_TYPED_MS: Final = 150


class _ClassRow(QWidget):
    """The field of the class with its words; ``widget`` is the line, as in every field that is kept."""

    def __init__(self, line: TextField) -> None:
        super().__init__()
        self.widget = line


class Preview(Translated):
    """A plan in a table, and its chosen row in a pane.

    Attributes:
        turned: a row is to become the next thing it may (Space); with its place in the plan.
        chosen: a row is to become something; with its place and the choice.
        ticked: a difference of a row is to be taken or not; with its place, field and which.
        agreed: she has looked through the list (Enter).
        class_given: the class for those who have none was typed, as it stands in the field.
        saving: the rows that are left out are to be written to a file.

    """

    turned = Signal(int)
    chosen = Signal(int, object)
    ticked = Signal(int, str, bool)
    agreed = Signal()
    class_given = Signal(str)
    saving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan("", (), 0)
        self.chips = {state: Chip(lambda _: self._filter()) for state in URGENCY}
        self.class_line, self._class_label, self.class_wrong = TextField(), label("muted", wrap=True), label("error")
        self._class_label.setBuddy(self.class_line)
        self.class_line.setFixedWidth(theme.px(80))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(lambda: self.class_given.emit(self.class_line.value))
        self.class_line.textChanged.connect(lambda _: self._type())
        self.class_row = _ClassRow(self.class_line)
        self.model: PagedModel[PlannedRow] = PagedModel(columns(), self._rows, self)
        self.view = Rows(self.model, self.turned.emit)
        self.view.agreed.connect(self.agreed)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_chosen())
        self.view.size_columns(WIDTHS, FOLD)
        self.pane = RowPane()
        self.pane.chosen.connect(self._choose)
        self.pane.ticked.connect(self._tick)
        self.turn, self.save = Button(self._turn_chosen), Button(self.saving.emit, icon_name="download")
        self.details = Button(lambda: self._show_alone(alone=True))
        self.pane.back.clicked.connect(lambda: self._show_alone(alone=False))
        self._alone = self._low = False
        self._said, self._new_classes = ElidedLabel("muted"), label("muted", wrap=True)
        self._table, self._head = QWidget(), QWidget()
        self._split = Splitter((0, _PANE), self._table, self.pane)
        self._lay_out()
        self.retranslate()

    @property
    def beside(self) -> bool:
        """Whether there is room for the pane beside the table."""
        return self.width() >= theme.px(BESIDE_FROM)

    def show_plan(self, plan: Plan, *, asks_class: bool) -> None:
        """Show a plan; ``asks_class``: some of the pupils have no class in the list."""
        self._plan = plan
        self.class_row.setVisible(asks_class)
        self._say_class()
        for state, chip in self.chips.items():
            chip.say(state_count(state, plan.counts[state]))
            chip.setVisible(plan.counts[state] > 0)
        self._tell_classes()
        self._filter()
        self._tell()

    def begin(self, class_: str = "") -> None:
        """Forget the filters and the class: another file is to be shown."""
        for chip in self.chips.values():
            chip.setChecked(False)
        self.class_line.value = class_
        self._typed.stop()

    def look(self) -> None:
        """Begin to look: at the first row, or at the class where one was typed."""
        self.view.choose(self.model.id_at(self.model.index(0, 0)))
        (self.class_line if self.class_line.value else self.view).setFocus()

    def be_low(self, low: bool) -> None:
        """Say nothing of the other rows where there is no room for it; rows left out are saved afterwards then."""
        self._low = low
        self._said.setVisible(not low)
        self._tell_classes()

    def retranslate(self) -> None:
        """Say the words of the preview."""
        asked = translate("Lists", "Class of the pupils to whom the list gives none")
        self._class_label.setText(asked)
        self.class_line.setAccessibleName(asked)
        self.class_line.setPlaceholderText("7Б")
        self.view.setAccessibleName(translate("Lists", "Rows of the list"))
        self.save.say(translate("Lists", "Save the rows left out…"))
        self.details.say(translate("Lists", "About this row…"))
        self.show_plan(self._plan, asks_class=not self.class_row.isHidden())
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pane go where there is no room beside the table: buttons stand below it then."""
        super().resizeEvent(event)
        self._alone = False
        self._divide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the row to the table at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._alone:
            self._show_alone(alone=False)
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        flow, foot = QWidget(), QWidget()
        inside = column(self._head, gap=8)
        inside.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        chips = FlowLayout(flow)
        for part in (*self.chips.values(), self.save):
            chips.addWidget(part)
        inside.addWidget(flow)
        line = row(self.class_row)
        for each in (self._class_label, self.class_line, self.class_wrong):
            line.addWidget(each)
        line.addStretch()
        self.class_row.hide()
        inside.addWidget(self.class_row)
        inside.addWidget(self._new_classes)
        below = row(foot, gap=8)
        below.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4))
        below.addWidget(self._said, 1)
        below.addStretch()
        below.addWidget(self.turn)
        below.addWidget(self.details)
        listed = column(self._table, gap=0)
        listed.addWidget(self.view, 1)
        listed.addWidget(foot)
        box = column(self, gap=0)
        box.addWidget(self._head)
        box.addWidget(self._split, 1)

    def _rows(self, ids: Sequence[int]) -> Sequence[PlannedRow]:
        return [self._plan.rows[at] for at in ids]

    def _filter(self) -> None:
        wanted = [state for state, chip in self.chips.items() if chip.isChecked()] or list(State)
        shown = [at for at, each in enumerate(self._plan.rows) if each.state in wanted]
        self.model.show(sorted(shown, key=lambda at: urgency(self._plan.rows[at])))
        self._tell_chosen()

    def _type(self) -> None:
        self._say_class()
        self._typed.start()

    def _say_class(self) -> None:
        typed = self.class_line.value
        wrong = bool(typed) and parse_class(typed) is None
        self.class_wrong.setText(translate("Lists", "Write the class as 7Б") if wrong else "")

    def _chosen(self) -> PlannedRow | None:
        at = self.view.chosen()
        return None if at is None or at >= len(self._plan.rows) else self._plan.rows[at]

    def _turn_chosen(self) -> None:
        at = self.view.chosen()
        if at is not None:
            self.turned.emit(at)

    def _choose(self, choice: Choice) -> None:
        at = self.view.chosen()
        if at is not None:
            self.chosen.emit(at, choice)

    def _tick(self, name: str, taken: bool) -> None:
        at = self.view.chosen()
        if at is not None:
            self.ticked.emit(at, name, taken)

    def _tell_chosen(self) -> None:
        chosen = self._chosen()
        self.pane.show_row(chosen)
        several = chosen is not None and len(chosen.choices) > 1
        self.turn.setVisible(several and not self.beside)
        self.details.setVisible(chosen is not None and not self.beside)
        if several and chosen is not None:
            self.turn.say(choice_name(chosen, chosen.turning().choice))

    def _divide(self) -> None:
        self.pane.setVisible(self.beside or self._alone)
        self.pane.back.setVisible(self._alone)
        self._head.setVisible(not self._alone)
        self._table.setVisible(not self._alone)
        self._tell_chosen()

    def _show_alone(self, *, alone: bool) -> None:
        self._alone = alone
        self._divide()
        if alone:
            self.pane.look()
        else:
            self.view.setFocus()

    def _tell_classes(self) -> None:
        told = ", ".join(self._plan.new_classes)
        text = translate("Lists", "Nobody is in these classes yet: {classes}").format(classes=told) if told else ""
        self._new_classes.setText(text)
        self._new_classes.setVisible(bool(text) and not self._low)
        self.save.setVisible(self._plan.has_failed and not self._low)

    def _tell(self) -> None:
        self._said.setText(
            translate("Lists", "%n other row(s): headings, totals, signatures", "", self._plan.passed_over)
            if self._plan.passed_over
            else ""
        )
