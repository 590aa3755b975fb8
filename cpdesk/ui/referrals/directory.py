"""The directory of organisations in a window of its own: add, correct, put in the bin."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from cpdesk.casework import agencies
from cpdesk.casework import bin as bins
from cpdesk.casework.acts import Refused
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.desk import Done
from cpdesk.casework.terms import term
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import Cell, Group, GroupedView, Line
from cpdesk.ui.kit.layout import FlowLayout, column, give_room, label
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.referrals.dialogs import agency_dialog
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

WIDTHS: Final = (250, 0, 150, 110)


class DirectoryDialog(QDialog):
    """The organisations by kind; Enter corrects the chosen one. ``written`` is told after each change."""

    def __init__(self, sitting: Sitting, parent: QWidget, written: Callable[[Done], object]) -> None:
        super().__init__(parent)
        self._sitting, self._written = sitting, written
        self._rows: dict[int, AgencyRow] = {}
        self.setWindowTitle(translate("Referrals", "Directory of organisations"))
        heading, hint = label("panel", wrap=True), label("muted", wrap=True)
        heading.setText(self.windowTitle())
        hint.setText(
            translate("Referrals", "Addressee and address stand on the sheet. What each kind needs is not verified.")
        )
        self.view = GroupedView(WIDTHS, fold=Fold(what=1, who=(0, 2), due=3))
        self.view.setAccessibleName(self.windowTitle())
        self.view.opened.connect(self._correct)
        self._wrong = label("error", wrap=True)
        self._wrong.hide()
        self.add = Button(self._add, icon_name="plus", key="Ctrl+N")
        self.correct = Button(lambda: self._correct(self.view.chosen()), icon_name="pen-line", key="F2")
        self.bin = Button(self._bin, icon_name="trash-2")
        leave = Button(self.reject, key="Esc", listens=False)
        self.add.say(translate("Referrals", "New organisation…"))
        self.correct.say(translate("Referrals", "Correct…"))
        self.bin.say(translate("Referrals", "Put in the bin"))
        leave.say(translate("Referrals", "Leave"))
        foot = QWidget()
        flow = FlowLayout(foot, gap=8)
        for button in (self.add, self.correct, self.bin, leave):
            flow.addWidget(button)
        box = column(self, margin=16, gap=12)
        for part in (heading, hint):
            box.addWidget(part)
        box.addWidget(self.view, 1)
        box.addWidget(self._wrong)
        box.addWidget(foot)
        give_room(self, 860, 480)
        sitting.changed.connect(self._ask)
        self._ask()
        self.view.setFocus()

    def _ask(self, _changed: object = None) -> None:
        self._sitting.ask(self, self._show, agencies.directory)

    def _show(self, rows: Sequence[AgencyRow]) -> None:
        self._rows = {row.id: row for row in rows}
        titles = [
            translate("Referrals", "Kind of organisation"),
            translate("Referrals", "Name"),
            translate("Referrals", "To whom"),
            translate("Referrals", "Telephone"),
        ]
        self.view.show_groups(titles, [Group("", [_line(row) for row in rows])])
        if rows and self.view.chosen() is None:
            self.view.choose(rows[0].id)

    def _add(self) -> None:
        agency_dialog(self._sitting, self, None, self._written)

    def _correct(self, chosen: int | None) -> None:
        if chosen in self._rows:
            agency_dialog(self._sitting, self, self._rows[chosen], self._written)

    def _bin(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            said = translate("Referrals", "The organisation is in the bin")
            self._wrong.hide()
            self._sitting.do(self, bins.put, None, self._refused, said, table="agency", row_id=chosen)

    def _refused(self, refused: Refused) -> None:
        self._wrong.setText(sentence(refused))
        self._wrong.show()


def _line(row: AgencyRow) -> Line:
    kind = term(row.kind)
    where = ", ".join(filter(None, (row.name, row.address)))
    cells = [Cell(kind[:1].upper() + kind[1:]), Cell(where, CellStyle(strong=True)), Cell(row.head_name)]
    return Line([*cells, Cell(row.phone)], row.id)
