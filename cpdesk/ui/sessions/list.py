"""The list of sessions: searched by the words of their notes, or only those that are not signed."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from cpdesk.casework import sessions
from cpdesk.casework.sessions import SessionRow
from cpdesk.casework.terms import term
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import label, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

WAIT_MS: Final = 120


class SessionList(Translated):
    """The list with its search.

    Attributes:
        opened: a session is to be opened.
        wanted: a new note is wanted.
        shown: other sessions are shown now.
        unsigned_count: how many of all are not signed.

    """

    opened = Signal(int)
    wanted = Signal()
    shown = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._sitting = sitting
        self.unsigned_count = 0
        self.search = SearchField()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.unsigned = Chip(lambda _: self.ask())
        self.model: PagedModel[SessionRow] = PagedModel(_columns(), self._rows, self)
        self.model.failed = sitting.troubled.emit
        self.view = ListView(self.model, self.opened.emit)
        self.view.size_columns([168, 236, 0, 110, 152], Fold(what=2, state=4, who=(1, 3), due=0))
        self._said = label("muted")
        self.empty = EmptyState()
        self._first = Button(self.wanted.emit, icon_name="notebook-pen")
        self.empty.add(self._first)
        head = row()
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), 0)
        head.addWidget(self.search, 1)
        head.addWidget(self.unsigned)
        head.addWidget(self._said)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addWidget(self.empty, 1)
        self.retranslate()

    def ask(self) -> None:
        """Ask which sessions there are."""
        text, unsigned = self.search.value, self.unsigned.isChecked()
        self._sitting.ask(
            self, self._show, lambda session: (sessions.ids(session, text, unsigned=unsigned), _unsigned(session))
        )

    def retranslate(self) -> None:
        """Say the words of the list."""
        self.search.setPlaceholderText(translate("Sessions", "Words of a note"))
        self.search.setAccessibleName(translate("Sessions", "Search the notes"))
        self.view.setAccessibleName(translate("Sessions", "Sessions"))
        self.unsigned.say(translate("Sessions", "Not signed"))
        self._first.say(translate("Sessions", "New note"))
        self._tell_empty()

    def _show(self, answer: tuple[list[int], int]) -> None:
        ids, self.unsigned_count = answer
        self.model.show(ids)
        self.view.choose(self.view.chosen() or next(iter(ids), None))
        self.view.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        self._tell_empty()
        self._said.setText(translate("Sessions", "%n session(s)", "", len(ids)))
        self.shown.emit()

    def _tell_empty(self) -> None:
        if self.search.value:
            self.empty.say(
                translate("Sessions", "No note has these words"),
                translate("Sessions", "The beginning of a word is enough; private working notes are not searched."),
            )
        elif self.unsigned.isChecked():
            self.empty.say(translate("Sessions", "All notes are signed"))
        else:
            self.empty.say(
                translate("Sessions", "No sessions yet"),
                translate("Sessions", "F8 begins a note from anywhere; leaving it records it."),
            )

    def _rows(self, ids: Sequence[int]) -> Sequence[SessionRow]:
        return self._sitting.desk.ask(sessions.rows, ids)


def _unsigned(session: Any) -> int:
    return len(sessions.ids(session, unsigned=True))


def _columns() -> list[Column[SessionRow]]:
    return [
        Column(
            lambda: translate("Sessions", "Held"),
            lambda row_: f"{day_of_week(row_.held_at.date())} {clock_time(row_.held_at)}",
        ),
        Column(lambda: translate("Sessions", "What was held"), lambda row_: term(row_.kind)),
        Column(lambda: translate("Sessions", "Who and what"), _summary, _who),
        Column(lambda: translate("Sessions", "Class"), lambda row_: row_.classes, lambda _: CellStyle(muted=True)),
        Column(lambda: translate("Sessions", "State"), lambda row_: term(row_.status), _state),
    ]


def _summary(row_: SessionRow) -> str:
    return " ".join(row_.summary.split())


def _who(row_: SessionRow) -> CellStyle:
    more = f" +{row_.pupils - 1}" if row_.pupils > 1 else ""
    unnamed = translate("Sessions", "%n without a name", "", row_.unnamed) if row_.unnamed else ""
    return CellStyle(lead=", ".join(part for part in (f"{row_.first_pupil}{more}", unnamed) if part))


def _state(row_: SessionRow) -> CellStyle:
    return CellStyle(badge="signed" if row_.status is SessionStatus.SIGNED else "draft")
