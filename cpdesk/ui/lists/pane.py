"""One row of a list: whom it may mean, what it tells otherwise, and what is to become of it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QScrollArea, QWidget

from cpdesk.exchange.plans import Choice, Difference, PlannedRow
from cpdesk.exchange.telling import choice_name, new_value, reason_and_remarks, state_name, value
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.lists.rows import icon_of
from cpdesk.words import translate

_MARGIN: Final = 16


class RowPane(Translated):
    """The chosen row.

    Attributes:
        chosen: what is to become of the row.
        ticked: a difference is to be taken, or not.

    """

    chosen = Signal(object)
    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self._row: PlannedRow | None = None
        self.back = Button(key="Esc", listens=False, icon_name="chevron-left")
        self.back.hide()
        self._name, self._where = label("panel", wrap=True), label("muted", wrap=True)
        self._icon, self._state, self._why = IconLabel(), label("strong", wrap=True), label("muted", wrap=True)
        self._heads = [label("label", wrap=True), label("label", wrap=True)]
        self._lines = [rule(), rule()]
        self._differences, self._choices = QWidget(), QWidget()
        self._differ, self._choose = column(self._differences, gap=6), column(self._choices, gap=2)
        self._ticks: list[_Line] = []
        self._buttons: dict[Choice, QRadioButton] = {}
        self._laid_out: tuple[object, ...] = ()
        inside = QWidget()
        box = column(inside, margin=_MARGIN, gap=8)
        state = row(gap=8)
        state.addWidget(self._icon)
        state.addWidget(self._state, 1)
        back = row()
        back.addWidget(self.back)
        back.addStretch()
        box.addLayout(back)
        box.addWidget(self._name)
        box.addWidget(self._where)
        box.addLayout(state)
        box.addWidget(self._why)
        for line, head, part in zip(self._lines, self._heads, (self._differences, self._choices), strict=True):
            box.addWidget(line)
            box.addWidget(head)
            box.addWidget(part)
        box.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column(self, gap=0).addWidget(scroll)
        self.retranslate()

    def show_row(self, shown: PlannedRow | None) -> None:
        """Show a row; None: nothing is chosen."""
        self._row = shown
        self._say(shown)
        parts = () if shown is None else (shown.key, shown.choices, [each.field for each in shown.differences])
        if parts != self._laid_out:
            self._laid_out = parts
            self._build(shown)
        self._set(shown)

    def look(self) -> None:
        """Begin to look where the pane stands alone: at the way back, or at what becomes of the row."""
        chosen = [each for each in self._buttons.values() if each.isChecked()]
        (chosen[0] if chosen else self.back).setFocus()

    def retranslate(self) -> None:
        """Say the words of the pane."""
        self.back.say(translate("Lists", "Back to the rows"))
        self._heads[0].setText(translate("Lists", "The list tells otherwise"))
        self._heads[1].setText(translate("Lists", "What becomes of this row (Space in the list)"))
        self._laid_out = ()
        self.show_row(self._row)

    def _say(self, shown: PlannedRow | None) -> None:
        self._name.setText("" if shown is None else shown.name or "—")
        self._where.setText("" if shown is None else _where(shown))
        self._state.setText("" if shown is None else state_name(shown))
        why = "" if shown is None else reason_and_remarks(shown)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if shown is not None:
            self._icon.tell(*icon_of(shown))
        self._icon.setVisible(shown is not None)

    def _build(self, shown: PlannedRow | None) -> None:
        for part in (*self._ticks, *self._buttons.values()):
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._ticks, self._buttons = [], {}
        for each in () if shown is None else shown.differences:
            self._ticks.append(_Line(each, self.ticked.emit))
            self._differ.addWidget(self._ticks[-1])
        several = shown is not None and len(shown.choices) > 1
        for choice in shown.choices if shown is not None and several else ():
            self._buttons[choice] = QRadioButton()
            self._buttons[choice].clicked.connect(partial(self._choose_it, choice))
            self._choose.addWidget(self._buttons[choice])
        for at, there in enumerate((shown is not None and bool(shown.differences), several)):
            for part in (self._lines[at], self._heads[at], (self._differences, self._choices)[at]):
                part.setVisible(there)

    def _set(self, shown: PlannedRow | None) -> None:
        if shown is None:
            return
        for line, each in zip(self._ticks, shown.differences, strict=True):
            line.show_difference(each)
        for choice, button in self._buttons.items():
            button.setText(choice_name(shown, choice))
            button.setAccessibleName(button.text())
            button.setChecked(choice is shown.choice)

    def _choose_it(self, choice: Choice, *_: object) -> None:
        self.chosen.emit(choice)


class _Line(QWidget):
    """A difference: what the list tells, to be ticked, and beneath what stands here."""

    def __init__(self, each: Difference, ticked: object) -> None:
        super().__init__()
        self.tick, self._here = QCheckBox(), label("muted", wrap=True)
        self.tick.clicked.connect(lambda on: ticked(each.field, on))  # type: ignore[operator]
        box = column(self, gap=0)
        box.addWidget(self.tick)
        line = row()
        line.setContentsMargins(self.tick.sizeHint().height(), 0, 0, 0)
        line.addWidget(self._here)
        box.addLayout(line)
        self.show_difference(each)

    def show_difference(self, each: Difference) -> None:
        """Show it as it stands."""
        self.tick.setText(new_value(each))
        here = translate("Lists", "now {here}", "what stands here") if each.here else translate("Lists", "now empty")
        self._here.setText(here.format(here=value(each.here)))
        self.tick.setAccessibleName(f"{self.tick.text()}, {self._here.text()}")
        self.tick.setChecked(each.taken)


def _where(shown: PlannedRow) -> str:
    if not shown.listed.row:
        return shown.class_name
    told = translate("Lists", "Row {number}").format(number=shown.listed.row)
    return " · ".join(part for part in (shown.class_name, shown.listed.sheet, told) if part)
