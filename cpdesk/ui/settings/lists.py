"""What has left, and the journal: both lists grow and nothing is ever taken out of them."""

from collections.abc import Sequence

from cpdesk.casework import history, outgoing
from cpdesk.casework.history import EntryRow
from cpdesk.casework.outgoing import OutgoingRow
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import label
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.settings.forms import form_names
from cpdesk.ui.settings.section import Section
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, locale, translate


class OutgoingSection(Section):
    """The ledger of what left."""

    wide = True

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._rows: list[OutgoingRow] = []
        self._text = label("muted", wrap=True)
        self._model: PagedModel[OutgoingRow] = PagedModel(_outgoing_columns(), self._fetch, self)
        self.view = ListView(self._model, lambda _: None)
        self.view.size_columns([176, 170, 120, 0, 90], Fold(what=1, state=2, who=(3,), due=0))
        self.put(self._text)
        self.box.addWidget(self.view, 1)
        self.box.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "What has left")

    def look(self) -> None:
        """Ask for the ledger."""
        self.sitting.ask(self, self._show, outgoing.rows)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._text.setText(
            translate("Settings", "Every sheet printed, every file saved and every report, with day and recipient.")
            if self._rows
            else translate("Settings", "Nothing has left yet. Each sheet printed and each file saved will stand here.")
        )
        self.view.setAccessibleName(self.title())

    def _show(self, rows: list[OutgoingRow]) -> None:
        self._rows = rows
        self._model.show(range(len(rows)))
        self.view.setVisible(bool(rows))
        self.retranslate()

    def _fetch(self, ids: Sequence[int]) -> Sequence[OutgoingRow]:
        return [self._rows[number] for number in ids]


class JournalSection(Section):
    """The journal, newest first, by the page."""

    wide = True

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._text = label("muted", wrap=True)
        self._model: PagedModel[EntryRow] = PagedModel(_journal_columns(), self._fetch, self)
        self.view = ListView(self._model, lambda _: None)
        self.view.size_columns([80, 176, 0, 220], Fold(what=2, state=0, who=(3,), due=1))
        self.put(self._text)
        self.box.addWidget(self.view, 1)
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Journal")

    def look(self) -> None:
        """Ask how long it is."""
        self._model.refresh(lambda: range(self.sitting.desk.ask(history.last_seq), 0, -1))

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._text.setText(
            translate("Settings", "Every act, in the order in which it was entered. Each entry seals the one before.")
        )
        self.view.setAccessibleName(self.title())

    def _fetch(self, ids: Sequence[int]) -> Sequence[EntryRow]:
        return self.sitting.desk.ask(history.entries, limit=len(ids), before=ids[0] + 1)


def _outgoing_columns() -> list[Column[OutgoingRow]]:
    return [
        Column(
            lambda: translate("Settings", "When"),
            lambda row: f"{day_of_week(row.left_at.date())}, {clock_time(row.left_at)}",
        ),
        Column(lambda: translate("Settings", "What"), _kind, lambda _: CellStyle(strong=True)),
        Column(lambda: translate("Settings", "How"), _way),
        Column(lambda: translate("Settings", "To whom"), lambda row: row.recipient),
        Column(lambda: translate("Settings", "Size"), lambda row: locale().formattedDataSize(row.size), right=True),
    ]


def _kind(row: OutgoingRow) -> str:
    names = form_names() | {
        "backup": translate("Settings", "Copy of the base"),
        "export": translate("Settings", "Export"),
        "failed_rows": translate("Settings", "Rows of a list to be mended"),
        "recovery_key": translate("Settings", "Recovery key"),
        "report": translate("Settings", "Report"),
        "preview": translate("Settings", "Preview of a report"),
    }
    return names.get(row.kind, row.kind)


def _way(row: OutgoingRow) -> str:
    names = {"printed": translate("Settings", "printed"), "saved": translate("Settings", "saved")}
    return names.get(row.way, row.way)


def _journal_columns() -> list[Column[EntryRow]]:
    return [
        Column(lambda: translate("Settings", "No."), lambda row: str(row.seq), lambda _: CellStyle(muted=True)),
        Column(
            lambda: translate("Settings", "Entered"),
            lambda row: f"{day_of_week(row.entered_at.date())}, {clock_time(row.entered_at)}",
        ),
        Column(lambda: translate("Settings", "Act"), lambda row: row.act, lambda _: CellStyle(strong=True)),
        Column(lambda: translate("Settings", "Who"), lambda row: row.person),
    ]
