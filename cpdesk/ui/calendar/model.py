"""The week as a table: a column a day, a row each half hour; above them what fills the day: holiday, break, tasks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.today import Meeting, telling
from cpdesk.rules.calendar import Calendar
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.model import Index
from cpdesk.words import clock_time, day_of_week, language, translate

SLOT: Final = 30
FIRST: Final = time(8)
LAST: Final = time(19)
CELL: Final = Qt.ItemDataRole.UserRole
_DAY: Final = 24 * 60


@dataclass(frozen=True)
class Week:
    """What is shown: the days, the sessions, the tasks that are due."""

    days: Sequence[date]
    today: date
    meetings: Sequence[Meeting] = ()
    tasks: Sequence[TaskRow] = ()


@dataclass
class Cell:
    """A half hour of a day, or the whole of it in the first row.

    Attributes:
        at: its beginning; of the whole day midnight.
        whole: it stands for the day.
        works, taught: whether the school works on that day, and whether it is no break.
        told: the holiday or the break in words.

    """

    at: datetime
    whole: bool
    works: bool
    taught: bool
    told: str = ""
    meetings: list[Meeting] = field(default_factory=list)
    tasks: list[TaskRow] = field(default_factory=list)


class WeekModel(QAbstractTableModel):
    """The cells of a week."""

    def __init__(self, calendar: Calendar, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.week = Week([], date.min)
        self.first, self.last = _minutes(FIRST), _minutes(LAST)
        self._cells: list[list[Cell]] = []

    def show(self, week: Week) -> None:
        """Show another week, from the earliest session to the latest, the school's hours at least."""
        self.beginResetModel()
        self.week = week
        begins = [_minutes(each.at.time()) // SLOT * SLOT for each in week.meetings]
        ends = [min(_DAY, _minutes(each.at.time()) + each.minutes) for each in week.meetings]
        self.first, self.last = min([_minutes(FIRST), *begins]), max([_minutes(LAST), *ends])
        self._cells = [self._column(day) for day in week.days]
        for each in week.meetings:
            self._cell_of(each.at).meetings.append(each)
        for task in week.tasks:
            if task.due_on in week.days:
                self._cells[week.days.index(task.due_on)][0].tasks.append(task)
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index."""
        inside = index.isValid() and index.column() < len(self._cells)
        return self._cells[index.column()][index.row()] if inside else None

    def place_of(self, at: datetime) -> tuple[int, int]:
        """Return row and column of a moment, the nearest where it is not shown."""
        column = min(max((at.date() - self.week.days[0]).days, 0), len(self.week.days) - 1)
        row = (_minutes(at.time()) - self.first) // SLOT + 1
        return min(max(row, 1), self.rowCount() - 1), column

    def spans(self) -> Mapping[tuple[int, int], int]:
        """Return how many rows each cell with sessions takes: as long as they last, up to the next that begins."""
        found: dict[tuple[int, int], int] = {}
        for column, cells in enumerate(self._cells):
            taken = [row for row, cell in enumerate(cells) if cell.meetings]
            for row, following in pairwise([*taken, len(cells)]):
                end = max(_minutes(each.at.time()) + each.minutes for each in cells[row].meetings)
                wanted = -(-(end - self.first) // SLOT) + 1 - row
                found[row, column] = max(1, min(wanted, following - row))
        return found

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many half hours there are, and the row of the whole day."""
        return 0 if parent is not None and parent.isValid() else -(-(self.last - self.first) // SLOT) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many days there are."""
        return 0 if parent is not None and parent.isValid() else len(self.week.days)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a day's name, or a full hour."""
        if role == Qt.ItemDataRole.FontRole and orientation is Qt.Orientation.Horizontal:
            return theme.font(strong=self.week.days[section] == self.week.today)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return day_of_week(self.week.days[section], year=False) if section < len(self.week.days) else ""
        minutes = self.first + (section - 1) * SLOT
        return f"{minutes // 60}:00" if section > 0 and minutes % 60 == 0 else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        found = self.cell(index)
        if found is None:
            return None
        if role == CELL:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join(said(found)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            when = (
                day_of_week(found.at.date())
                if found.whole
                else f"{day_of_week(found.at.date())} {clock_time(found.at)}"
            )
            return ", ".join([when, *said(found)])
        return None

    def _column(self, day: date) -> list[Cell]:
        works, pause = self._calendar.is_working_day(day), self._calendar.break_on(day)
        told = self._calendar.holiday(day, language())
        if not told and not works and day.weekday() < self._calendar.week:
            told = translate("Calendar", "day off")
        if not told and pause is not None and works:
            told = translate("Calendar", "break")
        if not self._calendar.knows(day, day):
            told = translate("Calendar", "holidays not known")
        midnight = datetime.combine(day, time())
        whole = Cell(midnight, True, works, pause is None, told)
        rows = range(self.first, self.last, SLOT)
        return [whole, *(Cell(midnight + timedelta(minutes=at), False, works, pause is None) for at in rows)]

    def _cell_of(self, at: datetime) -> Cell:
        return self._cells[self.week.days.index(at.date())][(_minutes(at.time()) - self.first) // SLOT + 1]


def said(cell: Cell) -> list[str]:
    """Return the lines of a cell."""
    tasks = [each.title for each in cell.tasks]
    return [part for part in (cell.told, *tasks, *(meeting_line(each) for each in cell.meetings)) if part]


def meeting_line(meeting: Meeting) -> str:
    """Return a session in one line: hour, name, its place in the series, state."""
    part = telling.meeting(meeting)
    if meeting.of:
        part += " · " + translate("Calendar", "{number} of {all}").format(number=meeting.number, all=meeting.of)
    return f"{clock_time(meeting.at)} {part} · {telling.meeting_state(meeting)}"


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
