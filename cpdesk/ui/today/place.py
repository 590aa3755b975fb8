"""The place of today: what is to be done, the worst first; the day's sessions, drafts, answers awaited, the copy."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from cpdesk.casework import today
from cpdesk.casework.today import MeetingState, Today
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import GroupedView
from cpdesk.ui.place import Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.today import lines, side
from cpdesk.ui.today.foot import Foot
from cpdesk.ui.today.next import next_step
from cpdesk.words import day_of_week, language, translate

MINUTE_MS = 60_000
SIDE = 348
SIDE_NARROW = 300
WIDE_FROM = 1100
SIDE_FROM = 940
SUM_FROM = 784
WIDTHS = (138, 0, 180, 128, 186)
FOLD = Fold(what=1, state=0, who=(2,), due=3, least=172)
FOLD_ALONE = replace(FOLD, least=400)
"""Where one part of the day has the window to itself rows are two lines, unless there is much room."""
BESIDE, BESIDE_NARROW = (0, 142), (0, 124)
_UNTIL, _SUM = 3, 4


class TodayPlace(Place):
    """Today."""

    name = "today"
    icon_name = "sun"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._today: Today | None = None
        self._good = EmptyState()
        self._import = Button(lambda: self.going.emit(Target("lists")), icon_name="download")
        self._good.add(self._import)
        self.foot = Foot(lambda: self.going.emit(Target("reports")), lambda: self.going.emit(Target("settings")))
        self.view = GroupedView(WIDTHS, fold=FOLD)
        self.view.opened.connect(self.going)
        self.beside = GroupedView(BESIDE, choosing=False)
        self.beside.opened.connect(self.going)
        self._side, self.tabs = QWidget(), QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(lambda _: self._share())
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._look_again)
        self._minute.start()
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Today", "Today")

    def subtitle(self) -> str:
        """Return the day and the quarter, or the holiday, or the break."""
        day, calendar = self.sitting.today(), self.sitting.desk.law.calendar
        quarter, holiday = calendar.quarter_on(day), calendar.holiday(day, language())
        told = [day_of_week(day), holiday]
        if quarter is not None:
            told.append(translate("Today", "quarter {number}").format(number=quarter.number))
        elif calendar.break_on(day) is not None:
            told.append(translate("Today", "break"))
        if not calendar.knows(day, day):
            told.append(translate("Today", "the holidays of this year are not known"))
        return " · ".join(part for part in told if part)

    def count(self) -> str:
        """Return how much is overdue."""
        return str(self._today.urgent or "") if self._today else ""

    def step(self) -> Step | None:
        """Return the worst thing, or that all is done."""
        return next_step(self._today, self.sitting.now(), self.sitting.desk.law.calendar, self.going.emit)

    def at_hand(self) -> Mapping[str, Any]:
        """Return the planned session to be written up: the one chosen beside, else the last that has begun."""
        chosen = self.beside.chosen() if self.beside.hasFocus() else None
        if isinstance(chosen, Target) and "appointment_id" in chosen.facts:
            return chosen.facts
        waiting = [] if self._today is None else self._today.meetings
        begun = [each for each in waiting if each.state is MeetingState.UNRECORDED]
        return {"appointment_id": begun[-1].appointment_id} if begun else {}

    def refresh(self, _changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew."""
        now, calendar = self.sitting.now(), self.sitting.desk.law.calendar
        self.sitting.ask(self, self._show, today.on, now, calendar)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._import.say(translate("Today", "Take from a file…"))
        self.view.setAccessibleName(translate("Today", "What is to be done"))
        self.beside.setAccessibleName(translate("Today", "Sessions today, drafts and answers awaited"))
        self.tabs.setAccessibleName(translate("Today", "Parts of the day"))
        self.foot.retranslate()
        self._tell_good()
        if self._today is not None:
            self._show(self._today)

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy is."""
        self.foot.tell_backup(kind, text)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side up where the window is narrow: what is to be done comes first, the rest behind tabs."""
        super().resizeEvent(event)
        self._share()

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is room for one part of the day only."""
        return self.width() < theme.px(SIDE_FROM)

    def _look_again(self) -> None:
        """Ask anew as the hours go on."""
        if self.isVisible():
            self.refresh({})

    def _share(self) -> None:
        """Show the parts that have room; how a day was worked out only where the names keep theirs."""
        alone = self.tabs.currentIndex() if self.is_narrow else 0
        duties = bool(self.view.line_indexes())
        self.tabs.setVisible(self.is_narrow)
        self._side.setVisible(not self.is_narrow or alone > 0)
        self._duties.setVisible(alone <= 0)
        wide = self.width() >= theme.px(WIDE_FROM)
        self._side.setFixedWidth(self.width() if self.is_narrow else theme.px(SIDE if wide else SIDE_NARROW))
        self.view.setVisible(duties)
        self._good.setVisible(not duties)
        self.foot.setVisible(not self.is_narrow)
        self.foot.be_short(not wide)
        cells = (index.siblingAtColumn(_UNTIL) for index in self.view.line_indexes())
        self.view.setColumnHidden(_UNTIL, not any(cell.data() for cell in cells))
        self.view.setColumnHidden(_SUM, self.width() - self._side.width() * (not self.is_narrow) < theme.px(SUM_FROM))
        self.view.size_columns(WIDTHS, FOLD_ALONE if self.is_narrow else FOLD)
        self.beside.size_columns(BESIDE if wide or self.is_narrow else BESIDE_NARROW)
        self._show_side(alone)

    def _lay_out(self) -> None:
        self._duties = QWidget()
        left = QVBoxLayout(self._duties)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for part, stretch in ((self._good, 1), (self.view, 1), (self.foot, 0)):
            left.addWidget(part, stretch)
        self._side.setObjectName("side")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(1, 0, 0, 0)
        right.addWidget(self.beside)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(self._duties, 1)
        parts.addWidget(self._side)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addLayout(parts, 1)

    def _tell_good(self) -> None:
        empty = self._today is not None and not self._today.pupils
        self._import.setVisible(empty)
        if empty:
            self._good.say(
                translate("Today", "No pupils yet"),
                translate("Today", "Take the secretary's list from a spreadsheet; the rest follows from the pupils."),
            )
        else:
            self._good.say(
                translate("Today", "All is done for today"),
                translate("Today", "Tasks, answers awaited and notes to sign appear here by themselves."),
            )

    def _show(self, answer: Today) -> None:
        self._today = answer
        now, calendar = self.sitting.now(), self.sitting.desk.law.calendar
        self.view.show_groups(lines.titles(), lines.to_do(answer, now, calendar))
        self.foot.tell_report(answer.report, now.date(), calendar)
        self._tell_tabs()
        self._tell_good()
        self._share()
        self.stepped.emit()

    def _tell_tabs(self) -> None:
        if self._today is None:
            return
        now, calendar = self.sitting.now(), self.sitting.desk.law.calendar
        counts = [each.count for each in side.groups(self._today, now, calendar)]
        parts = (
            translate("Today", "Sessions", "tab"),
            translate("Today", "Drafts", "tab"),
            translate("Today", "Awaited", "tab"),
        )
        titles = [self.title(), *(f"{part} {count}" for part, count in zip(parts, counts, strict=True))]
        for at, title in enumerate(titles):
            if at < self.tabs.count():
                self.tabs.setTabText(at, title.strip())
            else:
                self.tabs.addTab(title.strip())

    def _show_side(self, alone: int) -> None:
        if self._today is None:
            return
        calendar, short = self.sitting.desk.law.calendar, self.width() < theme.px(WIDE_FROM) and not self.is_narrow
        found = side.groups(self._today, self.sitting.now(), calendar, short=short)
        self.beside.show_groups(["", ""], [found[alone - 1]] if alone > 0 else found)
