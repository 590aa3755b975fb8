"""The preview of a class list: what each row will become, first what should be looked at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cpdesk.exchange.taking_in import Plan, PlannedRow, State
from cpdesk.exchange.telling import reasons, state_count, state_name
from cpdesk.rules.pupils import parse_class
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.fields import TextField
from cpdesk.ui.kit.layout import ElidedLabel, FlowLayout, column, label, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import short_date, translate

_ICONS: Final = {
    State.NEW: ("user-plus", "ok"),
    State.NEAR: ("circle-help", "warning"),
    State.KNOWN: ("circle-check", "muted"),
    State.WRONG: ("circle-alert", "error"),
}
_URGENCY: Final = (State.WRONG, State.NEAR, State.NEW, State.KNOWN)
_NARROW_BELOW: Final = 760
_WIDTHS: Final = (140, 280, 76, 118, 0, 64)
_NARROW: Final = (96, 0, 70, 0, 0, 0)
_CLASS_AT, _BORN_AT, _ROW_AT = 2, 3, 5


class _Rows(ListView):
    """The rows: Space turns one, Enter is the next step of the screen, as it stands on its button."""

    agreed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn or agree."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.doubleClicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _ClassRow(QWidget):
    """The field of the class with its words; ``widget`` is the line, as in every field that is kept."""

    def __init__(self, line: TextField) -> None:
        super().__init__()
        self.widget = line


class Preview(Translated):
    """A plan in a table.

    Attributes:
        turned: a near row is to be taken, or left out again (Space); with its place in the plan.
        agreed: she has looked through the list (Enter).
        class_given: the class for those who have none was typed, as it stands in the field.

    """

    turned = Signal(int)
    agreed = Signal()
    class_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan("", (), 0)
        self.chips = {state: Chip(lambda _: self._filter()) for state in _URGENCY}
        self.class_line, self._class_label, self.class_wrong = TextField(), label("muted", wrap=True), label("error")
        self._class_label.setBuddy(self.class_line)
        self.class_line.setFixedWidth(theme.px(80))
        self.class_line.textChanged.connect(self.class_given)
        self.class_row = _ClassRow(self.class_line)
        self.model: PagedModel[PlannedRow] = PagedModel(_columns(), self._rows, self)
        self.view = _Rows(self.model, self.turned.emit)
        self.view.agreed.connect(self.agreed)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_turn())
        self.turn = Button(self._turn_chosen)
        self._said = ElidedLabel("muted")
        self._lay_out()
        self.retranslate()

    def show_plan(self, plan: Plan, *, asks_class: bool) -> None:
        """Show a plan; ``asks_class``: some of the pupils have no class in the list."""
        self._plan = plan
        self.class_row.setVisible(asks_class)
        typed = self.class_line.value
        self.class_wrong.setText(
            translate("Lists", "Write the class as 7Б") if typed and parse_class(typed) is None else ""
        )
        for state, chip in self.chips.items():
            chip.say(state_count(state, plan.counts[state]))
            chip.setVisible(plan.counts[state] > 0)
        self._filter()
        self._tell()

    def begin(self) -> None:
        """Forget the filters and the class: another file is to be shown."""
        for chip in self.chips.values():
            chip.setChecked(False)
        self.class_line.clear()

    def look(self) -> None:
        """Begin to look: at the first row, or at the class where one was typed."""
        self.view.choose(self.model.id_at(self.model.index(0, 0)))
        (self.class_line if self.class_line.value else self.view).setFocus()

    def be_low(self, low: bool) -> None:
        """Say nothing of the other rows where there is no room for it."""
        self._said.setVisible(not low)

    def retranslate(self) -> None:
        """Say the words of the preview."""
        asked = translate("Lists", "Class of the pupils to whom the list gives none")
        self._class_label.setText(asked)
        self.class_line.setAccessibleName(asked)
        self.class_line.setPlaceholderText("7Б")
        self.view.setAccessibleName(translate("Lists", "Rows of the list"))
        self.show_plan(self._plan, asks_class=not self.class_row.isHidden())
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns go where there is no room; names and reasons stay."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_BELOW)
        self.view.size_columns(list(_NARROW if narrow else _WIDTHS))
        for at in (_BORN_AT, _ROW_AT):
            self.view.setColumnHidden(at, narrow)

    def _lay_out(self) -> None:
        head, flow = QWidget(), QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(8))
        chips = FlowLayout(flow)
        for chip in self.chips.values():
            chips.addWidget(chip)
        inside.addWidget(flow)
        line = row(self.class_row)
        for part in (self._class_label, self.class_line, self.class_wrong):
            line.addWidget(part)
        line.addStretch()
        self.class_row.hide()
        inside.addWidget(self.class_row)
        foot = row(gap=8)
        foot.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self._said.setMinimumHeight(theme.px(42))
        foot.addWidget(self._said, 1)
        foot.addWidget(self.turn)
        box = column(self, gap=0)
        box.addWidget(head)
        box.addWidget(self.view, 1)
        box.addLayout(foot)

    def _rows(self, ids: Sequence[int]) -> Sequence[PlannedRow]:
        return [self._plan.rows[at] for at in ids]

    def _filter(self) -> None:
        wanted = [state for state, chip in self.chips.items() if chip.isChecked()] or list(State)
        shown = [at for at, each in enumerate(self._plan.rows) if each.state in wanted]
        self.model.show(sorted(shown, key=lambda at: _urgency(self._plan.rows[at])))
        self._tell_turn()

    def _turn_chosen(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self.turned.emit(chosen)

    def _tell_turn(self) -> None:
        chosen = self.view.chosen()
        near = chosen is not None and self._plan.rows[chosen].state is State.NEAR
        self.turn.setVisible(near)
        if near and chosen is not None:
            taken = self._plan.rows[chosen].taken
            self.turn.say(translate("Lists", "Leave out") if taken else translate("Lists", "Enrol all the same"))

    def _tell(self) -> None:
        self._said.setText(
            translate("Lists", "%n other row(s): headings, totals, signatures", "", self._plan.passed_over)
            if self._plan.passed_over
            else ""
        )


def _urgency(row: PlannedRow) -> tuple[int, bool]:
    return _URGENCY.index(row.state), not (row.listed.remarks or (row.taken and not row.listed.pupil.class_))


def _columns() -> list[Column[PlannedRow]]:
    return [
        Column(lambda: translate("Lists", "State"), _state, _state_style),
        Column(lambda: translate("Lists", "Last name, first name, patronymic"), lambda row: row.name, _name_style),
        Column(lambda: translate("Lists", "Class"), lambda row: row.class_name),
        Column(lambda: translate("Lists", "Birth date"), _born, _muted),
        Column(lambda: translate("Lists", "Look at"), reasons, _reason_style),
        Column(lambda: translate("Lists", "Row"), lambda row: str(row.listed.row), _muted, right=True),
    ]


def _state(row: PlannedRow) -> str:
    if row.state is State.NEAR and row.taken:
        return translate("Lists", "Alike, comes in", "one pupil")
    return state_name(row.state)


def _state_style(row: PlannedRow) -> CellStyle:
    icon, colour = _ICONS[row.state]
    return CellStyle(icon=icon, colour=colour)


def _name_style(row: PlannedRow) -> CellStyle:
    return CellStyle(strong=row.taken, muted=not row.taken)


def _born(row: PlannedRow) -> str:
    return short_date(row.listed.pupil.born) if row.listed.pupil.born else ""


def _reason_style(row: PlannedRow) -> CellStyle:
    colour = {State.WRONG: "error", State.NEAR: "warning", State.NEW: "warning"}.get(row.state, "muted")
    return CellStyle(colour=colour)


def _muted(_: PlannedRow) -> CellStyle:
    return CellStyle(muted=True)
