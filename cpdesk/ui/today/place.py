"""The place of today: what is to be done, the worst first; the day's sessions, answers awaited, the copy in words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpdesk.casework import today
from cpdesk.casework.today import Today
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState, MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import GroupedView
from cpdesk.ui.place import Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.today import lines
from cpdesk.words import day_of_week, translate

SIDE = 312
SIDE_FROM = 940
SUM_FROM = 850
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
        self.backup = MessageBar("ok")
        self.view = GroupedView((154, 208, 0, 122, 192), fold=Fold(what=1, state=0, who=(2,), due=3))
        self.view.opened.connect(self.going)
        self.beside = GroupedView((0, 138), choosing=False)
        self.beside.opened.connect(self.going)
        self._side = QWidget()
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Today", "Today")

    def subtitle(self) -> str:
        """Return the day and the quarter."""
        quarter = self.sitting.desk.law.calendar.quarter_on(self.sitting.today())
        day = day_of_week(self.sitting.today())
        if quarter is None:
            return day
        return f"{day} · {translate('Today', 'quarter {number}').format(number=quarter.number)}"

    def count(self) -> str:
        """Return how much is overdue."""
        return str(self._today.urgent or "") if self._today else ""

    def step(self) -> Step | None:
        """Return the worst line, or that all is done."""
        if self._today is not None and not self._today.pupils:
            return Step(
                translate("Today", "Add a class list"),
                translate("Today", "from a spreadsheet; nothing is sent from this computer"),
                translate("Today", "Take from a file…"),
                lambda: self.going.emit(Target("lists")),
            )
        worst = next(iter(self.view.line_indexes()), None)
        if worst is None:
            return Step(translate("Today", "All is done for today"))
        target = worst.data(Qt.ItemDataRole.UserRole)
        what, state = str(worst.siblingAtColumn(1).data()), str(worst.data())
        return Step(what, state, translate("Today", "Open"), lambda: self.going.emit(target))

    def refresh(self, _changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew."""
        self.sitting.ask(self, self._show, today.on, self.sitting.today())

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._import.say(translate("Today", "Take from a file…"))
        self.view.setAccessibleName(translate("Today", "What is to be done"))
        self.beside.setAccessibleName(translate("Today", "Sessions today and answers awaited"))
        self._tell_good()
        if self._today is not None:
            self._show(self._today)

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy is."""
        self.backup.tell(kind, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side up where the window is narrow: what is to be done comes first."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= theme.px(SIDE_FROM))
        self._side.setFixedWidth(theme.px(SIDE))
        self._give_way()

    def _give_way(self) -> None:
        """Show how a day was worked out only where the names keep their room, and the days only where there are any."""
        cells = (index.siblingAtColumn(_UNTIL) for index in self.view.line_indexes())
        self.view.setColumnHidden(_UNTIL, not any(cell.data() for cell in cells))
        side = 0 if self._side.isHidden() else theme.px(SIDE)
        self.view.setColumnHidden(_SUM, self.width() - side < theme.px(SUM_FROM))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part, stretch in ((self._good, 1), (self.view, 1), (self.backup, 0)):
            left.addWidget(part, stretch)
        self._side.setObjectName("side")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(1, 0, 0, 0)
        right.addWidget(self.beside)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(left, 1)
        box.addWidget(self._side)

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
                translate("Today", "Answers awaited, notes to sign and drafts appear here by themselves."),
            )

    def _show(self, answer: Today) -> None:
        self._today = answer
        day, calendar = self.sitting.today(), self.sitting.desk.law.calendar
        groups = lines.to_do(answer, day, calendar)
        self.view.show_groups(lines.titles(), groups)
        self._give_way()
        self.beside.show_groups(["", ""], lines.beside(answer, day, calendar))
        self.view.setVisible(bool(groups))
        self._good.setVisible(not groups)
        self._tell_good()
        self.stepped.emit()
