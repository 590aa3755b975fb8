"""The past of a record: each entry a sentence, and undo by name of the one that is chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cpdesk.casework import history
from cpdesk.casework.history import Past
from cpdesk.rules.names import initials
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import Cell, Group, GroupedView, Line
from cpdesk.ui.kit.layout import column, give_room, label, row
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

WIDTHS: Final = (176, 0, 118)


class HistoryView(Translated):
    """The entries of one record, newest first; Enter goes to the button that undoes the chosen one."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._past: Sequence[Past] = ()
        self.view = GroupedView(WIDTHS, fold=Fold(what=1, who=(2,), due=0))
        self.undo = Button(self._undo, icon_name="undo-2")
        self.view.opened.connect(lambda _: self.undo.setFocus())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._about = label("muted", wrap=True)
        foot = row()
        foot.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        foot.addWidget(self.undo)
        foot.addWidget(self._about, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.setFocusProxy(self.view)
        self.retranslate()

    def show_past(self, past: Sequence[Past]) -> None:
        """Show these entries."""
        self._past = past
        titles = [translate("Past", "Entered"), translate("Past", "What"), translate("Past", "Entered by")]
        self.view.show_groups(titles, [Group("", [_line(each) for each in past])])
        if past and not self.view.hasFocus():
            self.view.choose(past[0].seq)
        self._tell()

    def retranslate(self) -> None:
        """Say the words of the view."""
        self.view.setAccessibleName(translate("Past", "History"))
        self.show_past(self._past)

    def _chosen(self) -> Past | None:
        seq = self.view.chosen()
        return next((each for each in self._past if each.seq == seq), None)

    def _tell(self) -> None:
        chosen = self._chosen()
        self.undo.setVisible(chosen is not None)
        if chosen is not None:
            undone = {each.undoes for each in self._past}
            self.undo.say(translate("Past", "Undo: {act}").format(act=chosen.act))
            self.undo.setEnabled(not chosen.final and chosen.seq not in undone)
            self._about.setText(_about_undo(chosen, already=chosen.seq in undone))

    def _undo(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._sitting.undo(self, chosen.seq)


class HistoryDialog(QDialog):
    """The past of one record in a window of its own."""

    def __init__(self, sitting: Sitting, parent: QWidget, title: str, table: str, row_id: int) -> None:
        super().__init__(parent)
        self._sitting, self._about = sitting, (table, row_id)
        self.setWindowTitle(title)
        self.history = HistoryView(sitting)
        leave = Button(self.reject, key="Esc", listens=False)
        leave.say(translate("Past", "Leave"))
        heading = label("panel", wrap=True)
        heading.setText(title)
        foot = row()
        foot.addStretch()
        foot.addWidget(leave)
        box = column(self, margin=16, gap=12)
        box.addWidget(heading)
        box.addWidget(self.history, 1)
        box.addLayout(foot)
        give_room(self, 860, 460)
        sitting.changed.connect(self._ask)
        self._ask()

    def _ask(self, _changed: object = None) -> None:
        self._sitting.ask(self, self.history.show_past, history.of_record, *self._about)


def short_person(name: str) -> str:
    """Return a colleague's name as a list shows it: «Есенова Ж. К.»."""
    last, *others = name.split() or [""]
    return f"{last} {initials(others)}".strip()


def _line(each: Past) -> Line:
    told = "; ".join(change.sentence for change in each.changes)
    style = CellStyle(lead=each.act, icon="undo-2" if each.undoes else "pen-line")
    when = f"{day_of_week(each.entered_at.date())} {clock_time(each.entered_at)}"
    return Line([Cell(when), Cell(told, style), Cell(short_person(each.person), CellStyle(muted=True))], each.seq)


def _about_undo(chosen: Past, *, already: bool) -> str:
    if chosen.final:
        return translate("Past", "It cannot be undone: something has left the database with it.")
    if already:
        return translate("Past", "It has been undone already.")
    others = chosen.touched - chosen.own
    return translate("Past", "It touched %n other row(s) too; they are undone with it.", "", others) if others else ""
