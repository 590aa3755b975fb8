"""The place of the bin."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout

from cpdesk.casework import bin as bins
from cpdesk.casework.bin import BinRow
from cpdesk.casework.terms import table_name
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.place import Place, Step
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate


class BinPlace(Place):
    """The bin."""

    name = "bin"
    icon_name = "trash-2"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._rows: list[BinRow] = []
        self._empty = EmptyState()
        self._model: PagedModel[BinRow] = PagedModel(_columns(), self._fetch, self)
        self.view = ListView(self._model, lambda _: self.restore())
        self.view.size_columns([220, 0, 180], Fold(what=1, who=(0,), due=2))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._empty)
        box.addWidget(self.view, 1)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Bin", "Bin")

    def count(self) -> str:
        """Return how much lies here."""
        return str(len(self._rows) or "")

    def step(self) -> Step | None:
        """Offer to take the chosen record out."""
        if not self._rows:
            return Step(translate("Bin", "The bin is empty"))
        return Step(translate("Bin", "Choose a record and take it out"), "", translate("Bin", "Take out"), self.restore)

    def restore(self) -> None:
        """Take the chosen record out."""
        chosen = self.view.chosen()
        if chosen is not None:
            kept = self._rows[chosen]
            said = translate("Bin", "Taken out of the bin")
            self.sitting.do(self, bins.restore, said=said, table=kept.table, row_id=kept.row_id)

    def refresh(self, _changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew what lies here."""
        self.sitting.ask(self, self._show, bins.rows)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._empty.say(
            translate("Bin", "The bin is empty"),
            translate("Bin", "What you delete lies here and can be taken out again."),
        )
        self.view.setAccessibleName(translate("Bin", "Bin"))

    def _show(self, rows: list[BinRow]) -> None:
        self._rows = rows
        self._model.show(range(len(rows)))
        self.view.choose(0 if rows else None)
        self.view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.stepped.emit()

    def _fetch(self, ids: Sequence[int]) -> Sequence[BinRow]:
        return [self._rows[number] for number in ids]


def _when(row: BinRow) -> str:
    return f"{day_of_week(row.put_at.date())} {clock_time(row.put_at)}"


def _columns() -> list[Column[BinRow]]:
    return [
        Column(lambda: translate("Bin", "What"), lambda row: table_name(row.table).capitalize()),
        Column(lambda: translate("Bin", "Name"), lambda row: row.name),
        Column(lambda: translate("Bin", "Put here"), _when, lambda _: CellStyle(muted=True)),
    ]
