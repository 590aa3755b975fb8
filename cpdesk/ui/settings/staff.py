"""The staff of the school: who teaches, who leads which class, how to reach them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cpdesk.casework import bin as bins
from cpdesk.casework import colleagues
from cpdesk.casework.colleagues import ColleagueRow
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import DigitField, TextArea, TextField
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, label
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.settings.section import Section
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

KIND = "colleague"


class StaffSection(Section):
    """The directory: add, correct, take out."""

    wide = True

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._rows: Mapping[int, ColleagueRow] = {}
        self._form: ActDialog | None = None
        self._wish: int | None = None
        self._text = label("muted", wrap=True)
        self._model: PagedModel[ColleagueRow] = PagedModel(_columns(), self._fetch, self)
        self.view = ListView(self._model, self.correct)
        self.view.size_columns([0, 290, 90, 170], Fold(what=0, state=2, who=(1,), due=3))
        self.add = Button(self.begin, icon_name="user-plus")
        self._correct = Button(self._correct_chosen, key="Enter", icon_name="pen-line", listens=False)
        self._bin = Button(self._take_out, key="Del", icon_name="trash-2", listens=False)
        self._deeds = QWidget()
        flow = FlowLayout(self._deeds, gap=8)
        for button in (self.add, self._correct, self._bin):
            flow.addWidget(button)
        taking = QShortcut(QKeySequence("Del"), self.view)
        taking.setContext(Qt.ShortcutContext.WidgetShortcut)
        taking.activated.connect(self._take_out)
        self.put(self._text, self._deeds)
        self.box.addWidget(self.view, 1)
        self.box.addStretch()
        self.retranslate()

    @property
    def form(self) -> ActDialog | None:
        """The open form."""
        return self._form if self._form is not None and isValid(self._form) and self._form.isVisible() else None

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Colleagues")

    def look(self) -> None:
        """Ask who is there."""
        self.sitting.ask(self, self._show, colleagues.directory)

    def choose(self, number: int) -> None:
        """Look at a colleague, as soon as the directory is there."""
        self._wish = number
        self.look()
        self.view.setFocus()

    def begin(self) -> ActDialog:
        """Open the form of a new colleague."""
        self._form = colleague_form(self.sitting, self.window(), None)
        return self._form

    def correct(self, number: int) -> ActDialog | None:
        """Open the form of a colleague who is there."""
        known = self._rows.get(number) or self.sitting.desk.ask(colleagues.row, number)
        self._form = None if known is None else colleague_form(self.sitting, self.window(), known)
        return self._form

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._text.setText(
            translate("Settings", "With whom you speak about pupils, who asked for a session, who leads a class.")
            if self._rows
            else translate("Settings", "Nobody yet. Add class teachers and whoever else you work with.")
        )
        self.add.say(translate("Settings", "Add a colleague…"))
        self._correct.say(translate("Settings", "Correct…"))
        self._bin.say(translate("Settings", "Put in the bin"))
        self.view.setAccessibleName(self.title())
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._model.columnCount() - 1)

    def _show(self, rows: Sequence[ColleagueRow]) -> None:
        chosen = self.view.chosen() if self._wish is None else self._wish
        self._wish = None
        self._rows = {row.id: row for row in rows}
        self._model.show(list(self._rows))
        self.view.choose(chosen if chosen in self._rows else next(iter(self._rows), None))
        for part in (self.view, self._correct, self._bin):
            part.setVisible(bool(rows))
        self.retranslate()

    def _fetch(self, ids: Sequence[int]) -> Sequence[ColleagueRow]:
        return [self._rows[number] for number in ids]

    def _correct_chosen(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self.correct(chosen)

    def _take_out(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            said = translate("Settings", "The colleague is in the bin")
            self.sitting.do(self, bins.put, said=said, table="colleague", row_id=chosen)


def colleague_form(sitting: Sitting, parent: QWidget, colleague: ColleagueRow | None) -> ActDialog:
    """Write a colleague into the directory, or correct one."""
    title = translate("Settings", "New colleague") if colleague is None else translate("Settings", "Colleague")
    verb = translate("Settings", "Add") if colleague is None else translate("Settings", "Correct")
    act: Callable[..., int | None] = colleagues.add if colleague is None else colleagues.correct
    form = ActDialog(sitting, parent, KIND, title, verb, act)
    fixed: dict[str, Any] = {} if colleague is None else {"colleague_id": colleague.id}
    form.about({"row_id": 0 if colleague is None else colleague.id}, **fixed)
    form.add("name", TextField(), translate("Settings", "Last name, first name, patronymic"))
    form.add("position", TextField(), translate("Settings", "Position"), translate("Settings", "Teacher of physics"))
    form.add("phone", DigitField(), translate("Settings", "Telephone"))
    hint = translate("Settings", "As 7Б, if the colleague is a class teacher")
    form.add("class_", TextField(), translate("Settings", "Leads the class"), hint, beside=True)
    form.add("note", TextArea(2), translate("Settings", "Remark"))
    if colleague is not None:
        form.put(colleague, ("name", "position", "phone", "note"))
        field = form.fields["class_"].widget
        assert isinstance(field, TextField)  # noqa: S101  put there above
        field.value = colleague.class_name
    form.ready()
    return form


def _columns() -> list[Column[ColleagueRow]]:
    return [
        Column(lambda: translate("Settings", "Name"), lambda row: row.name, lambda _: CellStyle(strong=True)),
        Column(lambda: translate("Settings", "Position"), lambda row: row.position or "—"),
        Column(lambda: translate("Settings", "Class"), lambda row: row.class_name or "—"),
        Column(lambda: translate("Settings", "Telephone"), lambda row: row.phone or "—"),
    ]
