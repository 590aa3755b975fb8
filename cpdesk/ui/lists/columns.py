"""What the columns of a list are: each with its heading and its first values, changed by keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from cpdesk.casework.acts import Refused
from cpdesk.exchange.headings import HEADER_WITHIN, Column
from cpdesk.exchange.layouts import Part
from cpdesk.exchange.taking_in import Opened
from cpdesk.exchange.telling import column_name
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, Field
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, column, label, row
from cpdesk.ui.kit.model import CellStyle, PagedModel
from cpdesk.ui.kit.model import Column as Shown
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate

_WIDTHS: Final = (86, 260, 0, 250)
_TOLD_AT: Final = 3
_FOLD: Final = Fold(what=1, state=3, who=(0, 2))
_SHOWN_OF_HEADINGS: Final = 40


@dataclass(frozen=True)
class ColumnRow:
    """A column of a sheet: its letter, heading, first values, and what it is."""

    letter: str
    heading: str
    values: tuple[str, ...]
    told: Column | None
    is_odd: bool


class _Columns(ListView):
    """The columns: Enter or Space asks what one is, Del leaves it out."""

    asked = Signal()
    left_out = Signal()
    agreed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask, leave out, or agree."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.agreed.emit()
        elif entered or event.key() == Qt.Key.Key_Space:
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        else:
            super().keyPressEvent(event)


class ColumnsPage(Translated):
    """The sheets of the files and the columns of one of them.

    Attributes:
        changed: something is read another way; with the files as they are read now.
        keeping: the columns are to be kept under a name.
        forgetting: the columns kept under a name are to be forgotten.
        closing: nothing is to be taken from these files.
        agreed: she has looked at the columns (Ctrl+Enter).
        controls: which sheet, which headings, which kept columns.

    """

    changed = Signal(object)
    agreed = Signal()
    keeping = Signal()
    forgetting = Signal(str)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._opened = Opened(())
        self._at = 0
        self.sheet, self.header, self.mapping = Choice(), Choice(), Choice()
        self._fields = [Field(each) for each in (self.sheet, self.header, self.mapping)]
        self.taken, self.adults = QCheckBox(), QCheckBox()
        self.keep = Button(self.keeping.emit)
        self.close_files = Button(self.closing.emit, kind="quiet")
        self.forget = Button(lambda: self.forgetting.emit(self.part.mapping), kind="quiet")
        self.model: PagedModel[ColumnRow] = PagedModel(_columns(), self._rows, self)
        self.view = _Columns(self.model, lambda _: self.ask())
        self.view.asked.connect(self.ask)
        self.view.left_out.connect(lambda: self._tell(None))
        self.view.agreed.connect(self.agreed)
        self.view.size_columns(_WIDTHS, _FOLD)
        self._hint = label("muted", wrap=True)
        self.controls, self._box = QWidget(), column(self, gap=0)
        self.sheet.activated.connect(lambda _: self._go_to(self.sheet.value))
        self.header.activated.connect(lambda _: self._put(self.part.with_header(self.header.value)))
        self.mapping.activated.connect(lambda _: self._map())
        self.taken.clicked.connect(self._take)
        self.adults.clicked.connect(lambda on: self._put(self.part.with_adults(taken=on)))
        self._lay_out()
        self.retranslate()

    @property
    def part(self) -> Part:
        """The sheet whose columns are shown."""
        return self._opened.parts[self._at]

    def show_opened(self, opened: Opened) -> None:
        """Show files; the same sheet as before where they are the same files."""
        if opened.files != self._opened.files:
            self._at = next((at for at, part in enumerate(opened.parts) if part.layout.taken), 0)
        self._opened = opened
        self._show()

    def look(self) -> None:
        """Begin to look: at the first column that nobody understood."""
        self.view.choose(next(filter(self.part.is_odd, range(self.part.width)), 0))
        self.view.setFocus()

    def ask(self) -> QMenu | None:
        """Ask what the chosen column is."""
        chosen = self.view.chosen()
        if chosen is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self.part.layout.told_by(chosen)
        for told in (*Column, None):
            action = QAction(_column_words(told), menu)
            action.setCheckable(True)
            action.setChecked(told is now)
            action.triggered.connect(partial(self._tell, told))
            if told is None:
                menu.addSeparator()
            menu.addAction(action)
            if told is now:
                menu.setActiveAction(action)
        place = self.model.place_of(chosen)
        rect = self.view.visualRect(place if self.view.folded else place.siblingAtColumn(_TOLD_AT))
        menu.popup(self.view.viewport().mapToGlobal(QPoint(rect.left(), rect.bottom())))
        return menu

    def retranslate(self) -> None:
        """Say the words of the page."""
        for field, text in zip(
            self._fields,
            (translate("Lists", "Sheet"), translate("Lists", "Headings"), translate("Lists", "Columns")),
            strict=True,
        ):
            field.say(text)
        self.taken.setText(translate("Lists", "Take the pupils of this sheet"))
        self.adults.setText(translate("Lists", "Take parents and telephones too"))
        self.keep.say(translate("Lists", "Keep these columns…"))
        self.close_files.say(translate("Lists", "Close the list"))
        self.forget.say(translate("Lists", "Forget this name"))
        self.view.setAccessibleName(translate("Lists", "Columns of the list"))
        self._hint.setText(
            translate("Lists", "Enter says what a column is, Del leaves it out, Ctrl+Enter shows the rows.")
        )
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self._show()

    def be_low(self, low: bool) -> None:
        """Leave the room to the columns where there is little of it; ``controls`` stand elsewhere then."""
        self._hint.setVisible(not low)
        if not low and self.controls.parentWidget() is not self:
            self._box.insertWidget(0, self.controls)
            self.controls.show()

    def _lay_out(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=12)
        for field, wide in zip(self._fields, (260, 300, 260), strict=True):
            field.setFixedWidth(theme.px(wide))
            flow.addWidget(field)
        beside = QWidget()
        line = column(beside, gap=0)
        line.addStretch()
        boxes = row(gap=12)
        boxes.addWidget(self.taken)
        boxes.addWidget(self.adults)
        line.addLayout(boxes)
        beside.setMinimumHeight(self._fields[0].sizeHint().height())
        flow.addWidget(beside)
        edge = column(self.controls, gap=0)
        edge.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(10))
        edge.addWidget(holder)
        hint = row()
        hint.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        hint.addWidget(self._hint, 1)
        hint.addStretch()
        for button in (self.close_files, self.forget, self.keep):
            hint.addWidget(button)
        self._box.addWidget(self.controls)
        self._box.addWidget(self.view, 1)
        self._box.addLayout(hint)

    def _show(self) -> None:
        if not self._opened.parts:
            return
        several = len(self._opened.files) > 1
        self.sheet.offer([(at, _sheet_words(part, several=several)) for at, part in enumerate(self._opened.parts)])
        self.sheet.value = self._at
        self._fields[0].setVisible(len(self._opened.parts) > 1)
        self.taken.setVisible(len(self._opened.parts) > 1)
        self.taken.setChecked(self.part.layout.taken)
        self.adults.setVisible(bool(self.part.adults))
        self.adults.setChecked(self.part.takes_adults)
        self.header.offer(_headers(self.part))
        self.header.value = self.part.layout.header
        self._show_mappings()
        self.view.setEnabled(self.part.layout.taken)
        self.model.show(list(range(self.part.width)))

    def _show_mappings(self) -> None:
        names = [(name, name) for name, _ in self._opened.kept]
        self.mapping.offer([("", translate("Lists", "As guessed or changed here")), *names])
        self.mapping.value = self.part.mapping
        self._fields[2].setVisible(bool(names))
        self._fields[2].show_error("")
        self.forget.setVisible(bool(self.part.mapping))

    def _rows(self, ids: Sequence[int]) -> Sequence[ColumnRow]:
        return [self._row(at) for at in ids]

    def _row(self, at: int) -> ColumnRow:
        part = self.part
        told = part.layout.told_by(at)
        odd = told is None and part.is_odd(at)
        return ColumnRow(letter(at), part.headings[at], tuple(part.values(at)), told, odd)

    def _tell(self, told: Column | None, *_: object) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self._put(self.part.with_layout(self.part.layout.telling(chosen, told)))

    def _take(self) -> None:
        self._put(self.part.with_layout(msgspec.structs.replace(self.part.layout, taken=self.taken.isChecked())))

    def _map(self) -> None:
        name = self.mapping.value
        try:
            opened = self._opened.mapped(name) if name else self._opened.guessed()
        except Refused as refused:
            self.mapping.value = self.part.mapping
            self._fields[2].show_error(sentence(refused))
            return
        self.show_opened(opened)
        self.changed.emit(opened)

    def _put(self, part: Part) -> None:
        opened = self._opened.with_part(self._at, part)
        self.show_opened(opened)
        self.changed.emit(opened)

    def _go_to(self, at: int) -> None:
        self._at = at
        self._show()


def letter(at: int) -> str:
    """Return a column's letters as a spreadsheet shows them: 0 is A, 26 is AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _columns() -> list[Shown[ColumnRow]]:
    return [
        Shown(lambda: translate("Lists", "Column"), lambda row: row.letter, lambda _: CellStyle(muted=True)),
        Shown(lambda: translate("Lists", "Heading"), lambda row: row.heading or "—", _heading_style),
        Shown(lambda: translate("Lists", "First values"), lambda row: " · ".join(row.values), _muted),
        Shown(lambda: translate("Lists", "What it is"), lambda row: _column_words(row.told), _told_style),
    ]


def _heading_style(row: ColumnRow) -> CellStyle:
    return CellStyle(strong=row.told is not None, muted=row.told is None and not row.is_odd)


def _told_style(row: ColumnRow) -> CellStyle:
    if row.told is not None:
        return CellStyle(icon="circle-check", colour="ok")
    return CellStyle(icon="circle-help", colour="warning") if row.is_odd else CellStyle(icon="minus", colour="muted")


def _muted(_: ColumnRow) -> CellStyle:
    return CellStyle(muted=True)


def _column_words(told: Column | None) -> str:
    return column_name(told) if told is not None else translate("Lists", "Left out", "a column")


def _sheet_words(part: Part, *, several: bool) -> str:
    name = part.name or part.file
    return f"{part.file} · {part.name}" if several and part.name else name


def _headers(part: Part) -> list[tuple[int, str]]:
    """Return the rows in which headings may stand, as their first cells."""
    told = [(0, translate("Lists", "No row of headings"))]
    for at, cells in enumerate(part.rows[:HEADER_WITHIN], 1):
        filled = " · ".join(cell for cell in cells if cell)[:_SHOWN_OF_HEADINGS]
        if filled:
            text = translate("Lists", "Row {number}: {cells}").format(number=at, cells=filled)
            told.append((at, text))
    return told
