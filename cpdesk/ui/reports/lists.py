"""The left side of reports: the quarters, the tables of one, what the signs mean."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from cpdesk.reports.definition import Definition
from cpdesk.reports.file import ReportFile, not_reported, reported
from cpdesk.reports.quarter import Listed
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.numbers import NumberCell
from cpdesk.ui.kit.rows import ROW_HEIGHT, TALL_ROW_HEIGHT, ListView, RowDelegate
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.reports.words import language_of_titles, quarter_name, quarter_state
from cpdesk.words import translate

SIGN_WIDTH: Final = 60
MOST_TABLES: Final = 7
NOT_REPORTED: Final = "-"
"""Stands in the place of a code for all indicators without numbers together."""


class QuarterList(Translated):
    """The quarters, the latest first; ``chosen`` is called with the code of one, ``opened`` at Enter."""

    def __init__(self, chosen: Callable[[str], object], opened: Callable[[], object]) -> None:
        super().__init__()
        self._chosen, self._listed, self._practice = chosen, tuple[Listed, ...](), False
        self._head = label("label")
        columns = [Column(lambda: "", lambda each: quarter_name(each.period), self._style)]
        self._model: PagedModel[Listed] = PagedModel(columns, lambda ids: [self._listed[at] for at in ids], self)
        self.view = _list(self._model, opened, TALL_ROW_HEIGHT)
        self.view.selectionModel().currentChanged.connect(self._tell)
        box = column(self, gap=4)
        box.setContentsMargins(0, theme.px(10), 0, 0)
        self._head.setContentsMargins(theme.px(16), 0, theme.px(8), 0)
        box.addWidget(self._head)
        box.addWidget(self.view, 1)
        self.retranslate()

    def show_quarters(self, listed: Sequence[Listed], code: str, *, practice: bool) -> None:
        """Show the quarters, one of them chosen."""
        if (tuple(listed), practice) != (self._listed, self._practice):
            self._listed, self._practice = tuple(listed), practice
            self._model.show(range(len(listed)))
        place = next((at for at, each in enumerate(listed) if each.period.code == code), None)
        if place is not None and place != self.view.chosen():
            self.view.choose(place)

    def retranslate(self) -> None:
        """Say the words of the list."""
        self._head.setText(translate("Reports", "Quarters"))
        self.view.setAccessibleName(translate("Reports", "Quarters"))
        self.view.viewport().update()

    def _style(self, listed: Listed) -> CellStyle:
        icon, colour, words = quarter_state(listed, practice=self._practice)
        return CellStyle(icon=icon, colour=colour, second=words)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        place = self._model.id_at(index)
        if place is not None:
            self._chosen(self._listed[place].period.code)


class TableList(Translated):
    """The indicators of a report; ``chosen`` is called with the code of one, ``opened`` at Enter."""

    def __init__(self, chosen: Callable[[str], object], opened: Callable[[], object]) -> None:
        super().__init__()
        self._chosen, self._codes, self._titles = chosen, tuple[str, ...](), dict[str, str]()
        self._definition: Definition | None = None
        self._missing = 0
        self._head = label("label")
        columns = [Column(lambda: "", self._title)]
        self._model: PagedModel[str] = PagedModel(columns, lambda ids: [self._codes[at] for at in ids], self)
        self.view = _list(self._model, opened, ROW_HEIGHT)
        self.view.selectionModel().currentChanged.connect(self._tell)
        box = column(self, gap=4)
        box.setContentsMargins(0, theme.px(10), 0, theme.px(6))
        self._head.setContentsMargins(theme.px(16), 0, theme.px(8), 0)
        box.addWidget(self._head)
        box.addWidget(self.view)
        theme.changes.changed.connect(self._size)
        self.retranslate()

    def show_report(self, report: ReportFile, definition: Definition) -> None:
        """Show the indicators that are reported, then one line for those that are not; the chosen one stays so."""
        codes = tuple(family.family for family in reported(report))
        self._missing = len(not_reported(report))
        if self._missing:
            codes = (*codes, NOT_REPORTED)
        self._definition = definition
        if codes != self._codes:
            self._codes = codes
            self._model.show(range(len(codes)))
            self.view.choose(0)
        self._size()

    def code(self) -> str:
        """Return the code of the chosen one."""
        place = self.view.chosen()
        return self._codes[place] if place is not None else next(iter(self._codes), "")

    def retranslate(self) -> None:
        """Say the words of the list."""
        self._head.setText(translate("Reports", "Tables"))
        self.view.setAccessibleName(translate("Reports", "Tables"))
        self.view.viewport().update()

    def _title(self, code: str) -> str:
        if code == NOT_REPORTED:
            return translate("Reports", "Not reported: {count}").format(count=self._missing)
        return self._definition.family(code).title[language_of_titles()] if self._definition else code

    def _size(self) -> None:
        self.view.setMaximumHeight(theme.px(ROW_HEIGHT) * max(1, min(len(self._codes), MOST_TABLES)) + 2)
        self.view.setMinimumHeight(theme.px(ROW_HEIGHT) * 2)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        place = self._model.id_at(index)
        if place is not None:
            self._chosen(self._codes[place])


class Legend(Translated):
    """The signs of a report and what each means."""

    def __init__(self) -> None:
        super().__init__()
        self._head = label("label")
        self._signs = [NumberCell("number", "27", "26"), NumberCell("number", "0"), NumberCell("void")]
        self._meanings = [label("muted", wrap=True) for _ in self._signs]
        self._unsplit, self._why_unsplit = NumberCell("unsplit"), label("muted", wrap=True)
        self._missing, self._why_missing = NumberCell("missing"), label("muted", wrap=True)
        box = column(self, gap=3)
        box.setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(10))
        box.addWidget(self._head)
        for sign, meaning in zip(self._signs, self._meanings, strict=True):
            line = row(gap=4)
            line.addWidget(sign)
            line.addWidget(meaning, 1)
            box.addLayout(line)
        line = row(gap=8)
        line.addWidget(self._missing)
        line.addWidget(self._why_missing, 1)
        box.addLayout(line)
        box.addWidget(self._unsplit, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._why_unsplit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changes.changed.connect(self._size)
        self._size()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of the legend."""
        self._head.setText(translate("Reports", "What the signs mean"))
        meanings = (
            translate("Reports", "exact 26 stays, 27 leaves"),
            translate("Reports", "none, or one or two"),
            translate("Reports", "cannot be here"),
        )
        for made, meaning in zip(self._meanings, meanings, strict=True):
            made.setText(meaning)
        self._why_unsplit.setText(translate("Reports", "total or group too small"))
        self._why_missing.setText(translate("Reports", "no records are kept"))
        for sign in (*self._signs, self._unsplit, self._missing):
            sign.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each meaning the height of its lines: the lists above give way."""
        super().resizeEvent(event)
        for meaning in (*self._meanings, self._why_missing, self._why_unsplit):
            meaning.setMinimumHeight(meaning.heightForWidth(meaning.width()))

    def _size(self) -> None:
        for sign in self._signs:
            sign.setFixedWidth(theme.px(SIGN_WIDTH))


def _list(model: PagedModel[Listed] | PagedModel[str], opened: Callable[[], object], height: int) -> ListView:
    view = ListView(model, lambda _: opened())
    view.setItemDelegate(RowDelegate(view, height))
    view.setHeaderHidden(True)
    view.size_columns([0])
    return view
