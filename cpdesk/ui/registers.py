"""What is asked for registers: the journal of sessions, a list of pupils; which columns, in which order, called how."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QListWidget, QListWidgetItem, QWidget

from cpdesk.casework import printed_lists
from cpdesk.casework.acts import Refused
from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.forms import journals, lists
from cpdesk.forms.journals import Journal
from cpdesk.forms.lists import PupilList
from cpdesk.rules.calendar import school_year_of
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DateField, TextField
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.printing import Paper, PaperDialog, PaperForm, Request
from cpdesk.ui.sitting import Sitting
from cpdesk.words import language, translate

_CODE: Final = Qt.ItemDataRole.UserRole
_USUAL: Final = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT: Final = 28


class ColumnsList(QListWidget):
    """The columns: Space takes one or leaves it, Ctrl+Up and Ctrl+Down move it, F2 calls it otherwise."""

    changed = Signal()

    def __init__(self, offered: Mapping[str, str], usual: Sequence[PrintedColumn]) -> None:
        super().__init__()
        self._offered = offered
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.value = usual
        self.itemChanged.connect(lambda _: self.changed.emit())
        theme.changes.changed.connect(self._grow)

    @property
    def value(self) -> tuple[PrintedColumn, ...]:
        """The chosen columns in their order; a title is kept only where it is her own."""
        return tuple(self._column(item) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    @value.setter
    def value(self, chosen: Sequence[PrintedColumn]) -> None:
        self.blockSignals(True)
        self.clear()
        taken = [column.code for column in chosen]
        for each in (*chosen, *(PrintedColumn(code) for code in self._offered if code not in taken)):
            if each.code in self._offered:
                self._add(each, chosen=each in chosen)
        self.setCurrentRow(0)
        self._grow()
        self.blockSignals(False)
        self.changed.emit()

    @property
    def draft(self) -> list[str]:
        """All columns as plain data: + or -, code, her title."""
        signs = ("+" if item.checkState() is Qt.CheckState.Checked else "-" for item in self._items())
        return [f"{sign}{self._column(item).line}" for sign, item in zip(signs, self._items(), strict=True)]

    @draft.setter
    def draft(self, lines: Sequence[str]) -> None:
        self.value = printed_lists.understand("\n".join(line[1:] for line in lines if line[:1] == "+"))

    def shift(self, by: int) -> None:
        """Move the chosen column up or down."""
        at = self.currentRow()
        if 0 <= at + by < self.count() and at >= 0:
            self.blockSignals(True)
            item = self.takeItem(at)
            self.insertItem(at + by, item)
            self.setCurrentRow(at + by)
            self.blockSignals(False)
            self.changed.emit()

    def rename(self) -> None:
        """Write another title for the chosen column."""
        item = self.currentItem()
        if item is not None:
            self.setFocus()
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move at Ctrl with an arrow."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    def _add(self, column: PrintedColumn, *, chosen: bool) -> None:
        usual = self._offered[column.code]
        item = QListWidgetItem(column.title or usual, self)
        item.setData(_CODE, column.code)
        item.setData(_USUAL, usual)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]

    def _column(self, item: QListWidgetItem) -> PrintedColumn:
        written = " ".join(item.text().split())
        return PrintedColumn(item.data(_CODE), "" if written == item.data(_USUAL) else written)

    def _grow(self) -> None:
        for item in self._items():
            item.setSizeHint(QSize(0, theme.px(ROW_HEIGHT)))
        self.setFixedHeight(theme.px(ROW_HEIGHT) * max(1, self.count()) + 2 * self.frameWidth())


class RegisterForm(PaperForm):
    """A register: its columns with what moves, renames and keeps them."""

    listed = ""

    def __init__(self, sitting: Sitting, offered: Mapping[str, str], usual: Sequence[PrintedColumn]) -> None:
        super().__init__(sitting, language(), both=False)
        self.columns, self.kept = ColumnsList(offered, usual), Choice()
        self._usual = tuple(usual)
        self._up, self._down = Button(lambda: self.columns.shift(-1)), Button(lambda: self.columns.shift(1))
        self._rename, self._keep = Button(self.columns.rename), Button(self._ask_name)
        self._naming: ActDialog | None = None

    def put_columns(self) -> None:
        """Add the columns below the fields before."""
        self.put("kept", self.kept, translate("Paper", "Columns that are kept"))
        hint = translate("Paper", "Space: take or leave · F2: another title · Ctrl+Up, Ctrl+Down: move")
        self.put("columns", self.columns, translate("Paper", "Columns"), hint)
        held = QWidget()
        flow = FlowLayout(held, gap=6)
        for button, words in (
            (self._up, translate("Paper", "Up")),
            (self._down, translate("Paper", "Down")),
            (self._rename, translate("Paper", "Another title…")),
            (self._keep, translate("Paper", "Keep these columns…")),
        ):
            button.say(words)
            flow.addWidget(button)
        self.box.addWidget(held)
        self._offer_kept()
        self.kept.activated.connect(lambda _: self._take_kept())
        self.columns.changed.connect(self.changed)

    def chosen(self) -> tuple[PrintedColumn, ...]:
        """Return the chosen columns. Refused: ``list.no_columns``."""
        if not self.columns.value:
            raise Refused("list.no_columns", field="columns", limit=printed_lists.MOST_COLUMNS)
        return self.columns.value

    def _offer_kept(self, chosen: int | None = None) -> None:
        rows = self.sitting.desk.ask(printed_lists.of_kind, self.listed)
        self._lists = {row.id: row.columns for row in rows}
        self.kept.offer([(row.id, row.name) for row in rows], none=translate("Paper", "the usual ones"))
        self.kept.value = chosen

    def _take_kept(self) -> None:
        self.columns.value = self._lists.get(self.kept.value, self._usual)

    def _ask_name(self) -> None:
        dialog = ActDialog(
            self.sitting,
            self.window(),
            "columns",
            translate("Paper", "Keep these columns under a name"),
            translate("Paper", "Keep", "verb"),
            printed_lists.keep,
            draft=None,
        )
        lines = tuple(column.line for column in self.columns.value)
        dialog.about({}, then=lambda done: self._offer_kept(done.id), kind=self.listed, columns=lines)
        dialog.add("name", TextField(), translate("Paper", "Name"), translate("Paper", "As «for the deputy head»"))
        dialog.ready()
        self._naming = dialog


class JournalForm(RegisterForm):
    """The days, which sessions, names or initials, the columns."""

    kind = "print_journal"
    listed = "journal"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting, journals.offered(sitting.desk), journals.USUAL)
        self.period, self.which = Choice(), Choice()
        self.first, self.last = DateField(sitting.today), DateField(sitting.today)
        self.initials = QCheckBox(translate("Paper", "Initials instead of names"))
        self.initials.setAccessibleName(self.initials.text())
        self._periods = _periods(sitting)
        self.period.offer([(at, name) for at, (name, _, _) in enumerate(self._periods)])
        self.which.offer(
            [
                ("consultations", translate("Paper", "consultations")),
                ("development", translate("Paper", "development sessions")),
                ("all", translate("Paper", "all sessions")),
            ]
        )
        self.put("period", self.period, translate("Paper", "For which time"))
        self.put("first", self.first, translate("Paper", "From"))
        self.put("last", self.last, translate("Paper", "To"))
        self.put("kinds", self.which, translate("Paper", "Which sessions"))
        self.put("initials", self.initials, "")
        self.put_columns()
        self._take_period()
        self.period.activated.connect(lambda _: self._take_period())
        self.which.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.initials.toggled.connect(lambda _: self.changed.emit())
        for day in (self.first, self.last):
            day.textChanged.connect(lambda _: self.changed.emit())

    def request(self, edited: str | None = None) -> Request:  # noqa: ARG002  a register has no yellow part
        """Return what makes the journal. Refused: ``date.unclear``, ``date.backwards``, ``list.no_columns``."""
        wanted = self._wanted()
        return lambda desk: Paper(journals.document(desk, wanted))

    def file_name(self) -> str:
        """Return the name proposed for the file."""
        return journals.file_name(self._wanted())

    def _wanted(self) -> Journal:
        first, last = (self._day(name, field) for name, field in (("first", self.first), ("last", self.last)))
        if last < first:
            raise Refused("date.backwards", field="last")
        return Journal(
            first=first,
            last=last,
            kinds=self.which.value,
            columns=self.chosen(),
            initials=self.initials.isChecked(),
            languages=self.languages(),
        )

    def _day(self, name: str, field: DateField) -> date:
        if field.value is None:
            raise Refused("date.unclear", field=name)
        return field.value

    def _take_period(self) -> None:
        _, self.first.value, self.last.value = self._periods[self.period.value or 0]
        self.changed.emit()


class ListForm(RegisterForm):
    """The title and the columns of a list of pupils."""

    kind = "print_list"
    listed = "list"

    def __init__(self, sitting: Sitting, pupil_ids: Sequence[int]) -> None:
        super().__init__(sitting, lists.offered(sitting.desk), lists.USUAL)
        self._ids = tuple(pupil_ids)
        self.args: dict[str, Any] = {"pupil_ids": list(pupil_ids)}
        self.title = TextField()
        hint = translate("Paper", "%n pupil(s) in the order of the list", "", len(self._ids))
        self.put("title", self.title, translate("Paper", "Title, if it is to have its own"), hint)
        self.put_columns()
        self.title.textChanged.connect(lambda _: self.changed.emit())

    def request(self, edited: str | None = None) -> Request:  # noqa: ARG002  a register has no yellow part
        """Return what makes the list. Refused: ``list.no_columns``."""
        wanted = PupilList(
            pupil_ids=self._ids, title=self.title.value, columns=self.chosen(), languages=self.languages()
        )
        return lambda desk: Paper(lists.document(desk, wanted))

    def file_name(self) -> str:
        """Return the name proposed for the file."""
        return lists.file_name(self.sitting.today())


def journal_dialog(sitting: Sitting, parent: QWidget) -> PaperDialog:
    """Print the journal of sessions."""
    return PaperDialog(sitting, parent, translate("Paper", "Journal of sessions"), JournalForm(sitting)).begin()


def list_dialog(sitting: Sitting, parent: QWidget, pupil_ids: Sequence[int]) -> PaperDialog:
    """Print a list of pupils."""
    return PaperDialog(sitting, parent, translate("Paper", "List of pupils"), ListForm(sitting, pupil_ids)).begin()


def _periods(sitting: Sitting) -> list[tuple[str, date, date]]:
    """Return the periods offered: this month, the last one, the quarters of the school year, it and the one before."""
    today = sitting.today()
    month = today.replace(day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    year = school_year_of(today)
    quarters = [
        (translate("Paper", "quarter {number}").format(number=each.number), each.first, each.last)
        for each in sitting.desk.law.calendar.quarters
        if each.school_year == year
    ]
    return [
        (translate("Paper", "this month"), month, today),
        (translate("Paper", "last month"), before, month - timedelta(days=1)),
        *quarters,
        (translate("Paper", "this school year"), date(year, 9, 1), date(year + 1, 8, 31)),
        (translate("Paper", "last school year"), date(year - 1, 9, 1), date(year, 8, 31)),
    ]
