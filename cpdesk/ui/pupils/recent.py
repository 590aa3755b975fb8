"""The pupils looked at last, below the list."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal

from cpdesk.casework import pupils
from cpdesk.casework.pupils import PupilRow
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import FlowLayout, label
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 4
KEY: Final = "recent:pupils"


class RecentPupils(Translated):
    """A line of names, kept in the vault. ``chosen``: which pupil is wanted again."""

    chosen = Signal(int)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        kept = sitting.desk.draft(KEY)
        self._ids: list[int] = kept["ids"] if kept else []
        self._flow = FlowLayout(self, gap=2)
        self.setContentsMargins(theme.px(14), 0, theme.px(6), theme.px(6))
        self.retranslate()

    def note(self, pupil_id: int) -> None:
        """Put a pupil at the head of the line, and keep it."""
        self._ids = [pupil_id, *(each for each in self._ids if each != pupil_id)][:MOST]
        self.refresh()
        kept = {"ids": list(self._ids)}
        keep = self._sitting.desk.keep_draft
        jobs.run(lambda: keep(KEY, kept), lambda _: None, self._sitting.troubled.emit, self, writes=True)

    def refresh(self) -> None:
        """Ask anew what the pupils are called."""
        self._sitting.ask(self, self._show, pupils.rows, list(self._ids))

    def retranslate(self) -> None:
        """Say the words of the line."""
        self.refresh()

    def buttons(self) -> list[Button]:
        """Return the buttons with the names, the last one first."""
        items = [self._flow.itemAt(at) for at in range(self._flow.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Button)]

    def _show(self, rows: Sequence[PupilRow]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if rows:
            lead = label("muted")
            lead.setText(translate("Pupils", "Recent:"))
            lead.setMinimumHeight(theme.px(30))
            self._flow.addWidget(lead)
        for row in rows:
            button = Button(partial(self.chosen.emit, row.id), kind="quiet")
            button.say(" ".join(row.name.split()[:2]))
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(rows))
        self.updateGeometry()
