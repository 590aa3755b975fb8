"""The list of pupils: search as she types, chips, saved filters."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import pupils
from cpdesk.casework.pupils import Filter, Found, PupilRow
from cpdesk.casework.terms import term
from cpdesk.rules.pupils import SupportLevel, class_label
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Chip
from cpdesk.ui.kit.fields import Choice, SearchField
from cpdesk.ui.kit.layout import FlowLayout, label
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

WAIT_MS: Final = 80
LEVELS: Final = (SupportLevel.HIGH, SupportLevel.RAISED, SupportLevel.WATCH)


class PupilList(Translated):
    """The left pane. ``chosen`` tells which pupil is looked at, ``opened`` that Enter was pressed."""

    chosen = Signal(int)
    opened = Signal(int)
    counted = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._found = Found([], "exact", ())
        self.total = 0
        self.search = SearchField()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self._levels = {level: Chip(lambda _: self.ask(), icon_name="") for level in LEVELS}
        self._left = Chip(lambda _: self.ask())
        self._class, self._saved = Choice(), Choice()
        self._class.currentIndexChanged.connect(lambda _: self.ask())
        self._saved.activated.connect(lambda _: self._use_saved())
        self._model: PagedModel[PupilRow] = PagedModel(_columns(self), self._rows, self)
        self.view = ListView(self._model, self.opened.emit)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_chosen())
        self._said = label("muted", wrap=True)
        self._lay_out()
        self.retranslate()

    def wanted(self) -> Filter:
        """Return what the list is to show."""
        chosen = self._class.value
        return Filter(
            text=self.search.value,
            levels=tuple(level for level, chip in self._levels.items() if chip.isChecked()),
            grade=chosen[0] if chosen else None,
            letter=chosen[1] if chosen else "",
            left=self._left.isChecked(),
        )

    def words_found(self) -> tuple[str, ...]:
        """Return the words to be marked in the names."""
        return self._found.words

    def ask(self) -> None:
        """Ask who is to be shown."""
        wanted = self.wanted()
        self._sitting.ask(self, self._show, pupils.find, wanted)
        self._sitting.ask(self, self._count, _surroundings)

    def choose(self, pupil_id: int | None) -> None:
        """Choose a pupil; clears the filters where they hide the pupil."""
        if pupil_id is not None and pupil_id not in self._found.ids:
            self._clear()
        self._wish = pupil_id
        self.view.choose(pupil_id)

    def retranslate(self) -> None:
        """Say the words of the list."""
        self.search.setPlaceholderText(translate("Pupils", "Name, initials, class or IIN"))
        self.search.setAccessibleName(translate("Pupils", "Search pupils"))
        self.view.setAccessibleName(translate("Pupils", "Pupils"))
        for level, chip in self._levels.items():
            chip.say(term(level).capitalize())
        self._left.say(translate("Pupils", "Left"))
        self._class.setAccessibleName(translate("Pupils", "Class"))
        self._saved.setAccessibleName(translate("Pupils", "Saved filters"))
        self._model.headerDataChanged.emit(1, 0, 2)
        self._tell()

    _wish: int | None = None

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
        for part in (*self._levels.values(), self._left, self._class, self._saved):
            chips.addWidget(part)
        inside.addWidget(flow)
        box.addWidget(head)
        box.addWidget(self.view, 1)
        self._said.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(8))
        box.addWidget(self._said)
        self.view.size_columns([0, 64, 120])
        self.setMinimumWidth(theme.px(300))

    def _rows(self, ids: Sequence[int]) -> Sequence[PupilRow]:
        return self._sitting.desk.ask(pupils.rows, ids)

    def _show(self, found: Found) -> None:
        kept = self.view.chosen() or self._wish
        self._found = found
        self._model.show(found.ids)
        self.view.choose(kept)
        self._tell()

    def _count(self, around: "tuple[Any, Any, Any]") -> None:
        counts, classes, saved = around
        self.total = sum(counts.values())
        for level, chip in self._levels.items():
            chip.say(f"{term(level).capitalize()} {counts[level]}")
        options = [((grade, letter), class_label(grade, letter)) for grade, letter in classes]
        self._class.blockSignals(True)
        self._class.offer(options, none=translate("Pupils", "All classes"))
        self._class.blockSignals(False)
        self._saved.offer([(query, name) for _, name, query in saved], none=translate("Pupils", "Saved filters"))
        self._saved.setVisible(bool(saved))
        self.counted.emit()
        self._tell()

    def _use_saved(self) -> None:
        query = self._saved.value
        if query:
            wanted = msgspec.json.decode(query, type=Filter)
            self._clear()
            self.search.setText(wanted.text)
            for level, chip in self._levels.items():
                chip.setChecked(level in wanted.levels)
            self._left.setChecked(wanted.left)
            self._class.value = None if wanted.grade is None else (wanted.grade, wanted.letter)

    def _clear(self) -> None:
        self.search.clear()
        for chip in (*self._levels.values(), self._left):
            chip.setChecked(False)
        self._class.value = None
        self.ask()

    def _tell_chosen(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self._wish = chosen
            self.chosen.emit(chosen)

    def _tell(self) -> None:
        shown = len(self._found.ids)
        how = {
            "exact": translate("Pupils", "Found %n of all", "", shown),
            "layout": translate("Pupils", "Found %n: as typed on another keyboard layout", "", shown),
            "typo": translate("Pupils", "Found %n with a letter amiss", "", shown),
        }[self._found.how]
        self._said.setText(how if self.search.value else translate("Pupils", "%n pupil(s)", "", shown))


def _surroundings(session: Any) -> tuple[Any, Any, Any]:
    return pupils.counts(session), pupils.classes(session), pupils.saved_filters(session)


def _columns(of: PupilList) -> list[Column[PupilRow]]:
    def name_style(row: PupilRow) -> CellStyle:
        return CellStyle(icon=f"level:{row.level}", marked=of.words_found())

    titles: list[Callable[[], str]] = [
        lambda: translate("Pupils", "Last name, first name, patronymic"),
        lambda: translate("Pupils", "Class"),
        lambda: translate("Pupils", "Support"),
    ]
    return [
        Column(titles[0], lambda row: row.name, name_style),
        Column(titles[1], lambda row: row.class_name, lambda _: CellStyle(muted=True)),
        Column(titles[2], lambda row: "" if row.level is SupportLevel.NONE else term(row.level), _level_style),
    ]


def _level_style(row: PupilRow) -> CellStyle:
    return CellStyle(colour={SupportLevel.HIGH: "error", SupportLevel.RAISED: "warning"}.get(row.level, "muted"))
