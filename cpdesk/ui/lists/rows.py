"""The rows of a plan as a table: what each will become, first what should be looked at."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from cpdesk.exchange.plans import Choice, PlannedRow, State
from cpdesk.exchange.telling import reasons, state_name
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.model import CellStyle, Column
from cpdesk.ui.kit.rows import ListView
from cpdesk.words import short_date, translate

URGENCY: Final = (State.WRONG, State.NEAR, State.CHANGED, State.ABSENT, State.NEW, State.KNOWN)
WIDTHS: Final = (146, 252, 66, 114, 0)
FOLD: Final = Fold(what=1, state=0, who=(2, 4), due=3)
_ICONS: Final = {
    State.NEW: ("user-plus", "ok"),
    State.NEAR: ("circle-help", "warning"),
    State.CHANGED: ("pen-line", "accent"),
    State.KNOWN: ("circle-check", "muted"),
    State.WRONG: ("circle-alert", "error"),
    State.ABSENT: ("circle-dashed", "warning"),
}


class Rows(ListView):
    """The rows: Space turns one, Enter is the next step of the screen, as it stands on its button."""

    agreed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn or agree."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.doubleClicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def icon_of(row: PlannedRow) -> tuple[str, str]:
    """Return icon and colour of a row's state."""
    if row.choice is Choice.NOTHING and row.state is State.NEW:
        return "circle-minus", "muted"
    if row.state is State.NEAR and row.choice is Choice.ENROL:
        return _ICONS[State.NEW]
    if row.state is State.NEAR and row.choice is Choice.CHANGE:
        return "circle-check", "ok"
    return _ICONS[row.state]


def urgency(row: PlannedRow) -> tuple[int, bool]:
    """Return how late a row comes: first what is wrong or asked, last what is known already."""
    odd = bool(row.listed.remarks) or (row.choice is Choice.ENROL and not row.listed.pupil.class_)
    asks = row.state is State.CHANGED and not all(each.taken for each in row.differences)
    return URGENCY.index(row.state), not (odd or asks)


def columns() -> list[Column[PlannedRow]]:
    """Return the columns of the table."""
    return [
        Column(lambda: translate("Lists", "State"), state_name, _state_style),
        Column(lambda: translate("Lists", "Last name, first name, patronymic"), lambda row: row.name, _name_style),
        Column(lambda: translate("Lists", "Class"), lambda row: row.class_name),
        Column(lambda: translate("Lists", "Birth date"), _born, _muted),
        Column(lambda: translate("Lists", "Look at"), reasons, _reason_style),
    ]


def _state_style(row: PlannedRow) -> CellStyle:
    icon, colour = icon_of(row)
    return CellStyle(icon=icon, colour=colour)


def _name_style(row: PlannedRow) -> CellStyle:
    return CellStyle(strong=row.taken, muted=not row.taken)


def _born(row: PlannedRow) -> str:
    return short_date(row.listed.pupil.born) if row.listed.pupil.born else ""


def _reason_style(row: PlannedRow) -> CellStyle:
    colour = {State.WRONG: "error", State.NEAR: "warning", State.NEW: "warning"}.get(row.state, "muted")
    return CellStyle(colour=colour)


def _muted(_: PlannedRow) -> CellStyle:
    return CellStyle(muted=True)
