"""What stands below the duties: the quarter's report and how far its quarter is, the copy in words and its proof."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cpdesk.casework.terms import deadlines
from cpdesk.casework.today import ReportDue
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.periods import PeriodKind
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import day_of_week, translate

_ICONS = {"ok": ("shield-check", "ok"), "warning": ("clock-alert", "warning"), "error": ("circle-alert", "error")}


class Box(QWidget):
    """A heading with an icon, a line of text, a quiet action."""

    def __init__(self, icon_name: str, action: Callable[[], object]) -> None:
        super().__init__()
        self._title, self._icon, self._text = label("strong"), IconLabel(icon_name), ElidedLabel("muted")
        self._state = IconLabel()
        self.action = Button(action, kind="quiet")
        self._head, self._told = QWidget(), QWidget()
        for whole, icon, text, stretch in (
            (self._head, self._icon, self._title, 0),
            (self._told, self._state, self._text, 1),
        ):
            line = row(whole, gap=8)
            line.addWidget(icon)
            line.addWidget(text, stretch)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        self.be_short(short=False)

    def be_short(self, *, short: bool) -> None:
        """Stand in one line, or in two."""
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(self._head, 0, 0, left)
        if short:
            self._grid.addWidget(self._told, 0, 1)
        else:
            self._grid.addWidget(self._told, 1, 0, 1, 3)
        self._grid.addWidget(self.action, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(1, 1)

    def say(self, title: str, text: str, verb: str, kind: str = "") -> None:
        """Set the words; ``kind`` colours the state: ok, warning, error."""
        self._title.setText(title)
        self._text.setText(text)
        self.action.say(verb)
        name, colour = _ICONS.get(kind, ("circle-dashed", "muted"))
        self._state.tell(name, colour)
        self.setAccessibleName(f"{title}: {text}")


class Foot(Translated):
    """Report and copy side by side."""

    def __init__(self, show_report: Callable[[], object], show_copies: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.report, self.backup = Box("chart-column", show_report), Box("archive", show_copies)
        self._told: tuple[str, str] = ("", "")
        line = row(self, gap=32)
        line.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        line.addWidget(self.report, 1)
        line.addWidget(self.backup, 1)
        self.backup.hide()
        self.report.hide()

    def tell_report(self, report: ReportDue | None, today: date, calendar: Calendar) -> None:
        """Say how the quarter's report stands."""
        self.report.setVisible(report is not None)
        if report is None:
            return
        over = report.period.is_over(today)
        if report.issued:
            kind, text = "ok", translate("Today", "issued")
        elif over:
            kind, text = "warning", translate("Today", "the quarter is over: check and issue it")
        else:
            left = deadlines.length(calendar.working_days_between(today, report.period.end))
            ends = day_of_week(report.period.end)
            kind, text = "", translate("Today", "the quarter ends {day}, {left} left").format(day=ends, left=left)
        self.report.say(_quarter(report), text, translate("Today", "Show"), kind)

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy is."""
        self._told = (kind, text)
        self.backup.say(translate("Today", "Backup"), text, translate("Today", "Copies"), kind)

    def be_short(self, short: bool) -> None:
        """Say the report in one line and leave the copy to the status bar, where there is little room."""
        self.report.be_short(short=short)
        self.backup.setVisible(bool(self._told[1]) and not short)

    def retranslate(self) -> None:
        """Say the words of the copy; the shell tells its state anew."""
        self.tell_backup(*self._told)


def _quarter(report: ReportDue) -> str:
    number = report.period.code[-1]
    if report.period.kind is PeriodKind.SCHOOL_QUARTER:
        return translate("Today", "Report for quarter {number}").format(number=number)
    return translate("Today", "Report for calendar quarter {number}").format(number=number)
