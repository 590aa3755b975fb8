"""The list of pupils: search as she types, chips, saved filters, the recent ones."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cpdesk.casework import consents, pupils
from cpdesk.casework.consents import Consent, Wanted
from cpdesk.casework.pupils import Found, PupilRow
from cpdesk.casework.terms import term
from cpdesk.rules.names import fold, typo_distance_ok
from cpdesk.rules.pupils import SupportLevel, class_label
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.fields import Choice, SearchField
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, label, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

WAIT_MS: Final = 80
LEVELS: Final = (SupportLevel.HIGH, SupportLevel.RAISED, SupportLevel.WATCH)
WIDTHS: Final = (0, 64, 90)


class PupilList(Translated):
    """The left pane.

    Attributes:
        chosen: which pupil is looked at.
        opened: Enter was pressed on a pupil.
        counted: the numbers on the chips are known.
        filing: what is wanted of the saved filters: ``save``, or ``delete`` and the filter's number.
        enrolling: a search has been made and the pupil is new.

    """

    chosen = Signal(int)
    opened = Signal(int)
    counted = Signal()
    filing = Signal(str, int)
    enrolling = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._found = Found([], "exact", ())
        self._filters: list[tuple[int, str, str]] = []
        self._counts: dict[SupportLevel, int] = {}
        self._lacking: dict[Consent, int] = {}
        self._wish: int | None = None
        self.total = 0
        self.search = SearchField()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.installEventFilter(self)
        self.all = Chip(lambda _: None)
        self.all.clicked.connect(self.widen)
        self.levels = {level: Chip(lambda _: self.ask()) for level in LEVELS}
        self.left = Chip(lambda _: self.ask())
        self.consents: dict[Consent, Chip] = {
            "lacking": Chip(lambda _: self._only("lacking")),
            "refused": Chip(lambda _: self._only("refused")),
        }
        self.classes = Choice()
        self.classes.setMinimumContentsLength(9)
        self.classes.currentIndexChanged.connect(lambda _: self.ask())
        self.filters = Button(self._open_filters, kind="chip", icon_name="plus")
        self._model: PagedModel[PupilRow] = PagedModel(_columns(self), self._rows, self)
        self._model.failed = sitting.troubled.emit
        self.view = ListView(self._model, self.opened.emit)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_chosen())
        self._said = label("muted", wrap=True)
        self.wider = Button(self.widen, kind="quiet")
        self.enrol = Button(self.enrolling.emit, kind="quiet", icon_name="user-plus")
        self._lay_out()
        self.retranslate()

    def ids(self) -> list[int]:
        """Return the pupils that are shown, in their order."""
        return [int(number) for number in self._found.ids]

    def wanted(self) -> Wanted:
        """Return what the list is to show."""
        chosen = self.classes.value
        return Wanted(
            consent=next((consent for consent, chip in self.consents.items() if chip.isChecked()), None),
            text=self.search.value,
            levels=tuple(level for level, chip in self.levels.items() if chip.isChecked()),
            grade=chosen[0] if chosen else None,
            letter=chosen[1] if chosen else "",
            left=self.left.isChecked(),
        )

    def is_narrowed(self) -> bool:
        """Tell whether chips or the class hide pupils."""
        return self.wanted() != Wanted(text=self.search.value)

    def marks(self, row_: PupilRow) -> tuple[str, ...]:
        """Return the words to be marked in a name; with a letter amiss, the words of the name that are meant."""
        if self._found.how != "typo":
            return self._found.words
        own = fold(row_.name).split()
        return tuple(word for word in own if any(typo_distance_ok(typed, word) for typed in self._found.words))

    def ask(self) -> None:
        """Ask who is to be shown."""
        wanted = self.wanted()
        today = self._sitting.today()
        self._sitting.ask(self, lambda found: self._show(wanted, found), consents.find, wanted, today)

    def refresh(self) -> None:
        """Ask for everything: the pupils, the numbers, the classes, the saved filters."""
        self.ask()
        self._sitting.ask(self, self._count, _surroundings, self._sitting.today())

    def choose(self, pupil_id: int | None) -> None:
        """Choose a pupil; clears the filters where they hide the pupil."""
        self._wish = pupil_id
        if pupil_id is not None and pupil_id not in self._found.ids:
            self.clear()
        self.view.choose(pupil_id)

    def clear(self) -> None:
        """Show everybody again."""
        self.search.clear()
        self.widen()

    def widen(self) -> None:
        """Search among everybody: no chip, no class."""
        self._set(Wanted(text=self.search.value))

    def use(self, query: str) -> None:
        """Use a saved filter."""
        self._set(msgspec.json.decode(query, type=Wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the rows with the arrows and open with Enter while the search keeps the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self.view.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._open_first()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say the words of the list."""
        self.search.setPlaceholderText(translate("Pupils", "Name, initials, class or IIN"))
        self.search.setAccessibleName(translate("Pupils", "Search pupils"))
        self.view.setAccessibleName(translate("Pupils", "Pupils"))
        self.left.say(translate("Pupils", "Left"))
        self.classes.setAccessibleName(translate("Pupils", "Class"))
        self.filters.say(translate("Pupils", "Filter"))
        self.wider.say(translate("Pupils", "Search among all pupils"))
        self.enrol.say(translate("Pupils", "New pupil…"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(WIDTHS) - 1)
        self._tell_counts()
        self._tell()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        head = QWidget()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), 0)
        inside.setSpacing(theme.px(8))
        inside.addWidget(self.search)
        flow = QWidget()
        chips = FlowLayout(flow)
        for part in self._chips():
            chips.addWidget(part)
        inside.addWidget(flow)
        box.addWidget(head)
        box.addWidget(self.view, 1)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(8))
        below.setSpacing(theme.px(2))
        below.addWidget(self._said)
        links = row(gap=2)
        for link in (self.wider, self.enrol):
            links.addWidget(link)
        links.addStretch()
        below.addLayout(links)
        box.addWidget(foot)
        self.view.size_columns(WIDTHS, Fold(what=0, who=(1,), due=2, least=130))
        self.setMinimumWidth(theme.px(300))

    def _chips(self) -> tuple[QWidget, ...]:
        narrowing = (*self.levels.values(), *self.consents.values(), self.left)
        return self.all, *narrowing, self.classes, self.filters

    def _only(self, consent: Consent) -> None:
        """Let one of the two chips be on: a pupil may lack one thing and be refused another."""
        for other, chip in self.consents.items():
            if other != consent and self.consents[consent].isChecked():
                chip.blockSignals(True)
                chip.setChecked(False)
                chip.blockSignals(False)
                chip.updateGeometry()
        self.ask()

    def _set(self, wanted: Wanted) -> None:
        widgets = (*self.levels.values(), *self.consents.values(), self.left, self.classes, self.search)
        for widget in widgets:
            widget.blockSignals(True)
        self.search.setText(wanted.text)
        for level, chip in self.levels.items():
            chip.setChecked(level in wanted.levels)
        for consent, chip in self.consents.items():
            chip.setChecked(consent == wanted.consent)
        self.left.setChecked(wanted.left)
        self.classes.value = None if wanted.grade is None else (wanted.grade, wanted.letter)
        for widget in widgets:
            widget.blockSignals(False)
            widget.updateGeometry()
        self.ask()

    def _rows(self, ids: Sequence[int]) -> Sequence[PupilRow]:
        return self._sitting.desk.ask(pupils.rows, ids)

    def _show(self, wanted: Wanted, found: Found) -> None:
        if wanted != self.wanted():
            return
        kept = self._wish if self._wish in found.ids else self.view.chosen()
        self._found = found
        self._model.show(found.ids)
        self.view.choose(kept if kept in found.ids else next(iter(found.ids), None))
        self._tell()

    def _count(self, around: "tuple[Any, Any, Any, Any]") -> None:
        self._counts, classes, self._filters, self._lacking = around
        self.total = sum(self._counts.values())
        options = [((grade, letter), class_label(grade, letter)) for grade, letter in classes]
        self.classes.blockSignals(True)
        self.classes.offer(options, none=translate("Pupils", "All classes"))
        self.classes.blockSignals(False)
        self._tell_counts()
        self.counted.emit()

    def _open_first(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self.opened.emit(chosen)

    def _open_filters(self) -> None:
        menu = self.filter_menu()
        menu.popup(self.filters.mapToGlobal(self.filters.rect().bottomLeft()))

    def filter_menu(self) -> QMenu:
        """Return the menu of saved filters: use one, save what is chosen now, delete one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for _, name, query in self._filters:
            menu.addAction(name, partial(self.use, query))
        if self._filters:
            menu.addSeparator()
        menu.addAction(translate("Pupils", "Save this filter…"), partial(self.filing.emit, "save", 0))
        if self._filters:
            delete = menu.addMenu(translate("Pupils", "Delete a filter"))
            for number, name, _ in self._filters:
                delete.addAction(name, partial(self.filing.emit, "delete", number))
        return menu

    def _tell_chosen(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self._wish = chosen
            self.chosen.emit(chosen)

    def _tell_counts(self) -> None:
        self.all.say(f"{translate('Pupils', 'All')} {self.total}")
        for level, chip in self.levels.items():
            chip.say(f"{term(level).capitalize()} {self._counts.get(level, 0)}")
        told: dict[Consent, str] = {
            "lacking": translate("Pupils", "No consent"),
            "refused": translate("Pupils", "Refusal"),
        }
        for consent, said in told.items():
            self.consents[consent].say(f"{said} {self._lacking.get(consent, 0)}")

    def _tell(self) -> None:
        shown = len(self._found.ids)
        searched = bool(self.search.value)
        if not searched:
            self._said.setText(translate("Pupils", "%n pupil(s)", "", shown))
        elif not shown:
            self._said.setText(translate("Pupils", "Nobody found, not on another keyboard layout nor with a typo."))
        else:
            how = {
                "exact": translate("Pupils", "Found: %n", "", shown),
                "layout": translate("Pupils", "Found on another keyboard layout: %n", "", shown),
                "typo": translate("Pupils", "Found with a letter amiss: %n", "", shown),
            }[self._found.how]
            self._said.setText(how)
        self.all.blockSignals(True)
        self.all.setChecked(not self.is_narrowed())
        self.all.blockSignals(False)
        self.all.updateGeometry()
        self.wider.setVisible(searched and self.is_narrowed())
        self.enrol.setVisible(searched)


def _surroundings(session: Any, day: date) -> tuple[Any, Any, Any, Any]:
    filters = pupils.saved_filters(session)
    return pupils.counts(session), pupils.classes(session), filters, consents.counts(session, day)


def _columns(of: PupilList) -> list[Column[PupilRow]]:
    def name_style(row_: PupilRow) -> CellStyle:
        return CellStyle(icon=f"level:{row_.level}", words=term(row_.level), marked=of.marks(row_))

    titles: list[Callable[[], str]] = [
        lambda: translate("Pupils", "Last name, first name, patronymic"),
        lambda: translate("Pupils", "Class"),
        lambda: translate("Pupils", "Due"),
    ]
    return [
        Column(titles[0], lambda row_: row_.name, name_style),
        Column(titles[1], lambda row_: row_.class_name, lambda _: CellStyle(muted=True)),
        Column(
            titles[2],
            lambda row_: "—" if row_.due is None else day_of_week(row_.due, year=False),
            lambda row_: CellStyle(muted=row_.due is None, colour="" if row_.due is None else "warning"),
            right=True,
        ),
    ]
