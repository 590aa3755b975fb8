"""The copies: which there are, one more now, one on a stick, prove one, and the way back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from cpdesk.casework import opening
from cpdesk.casework.desk import SCHEMA, Desk
from cpdesk.storage import backup
from cpdesk.storage.backup import Backup
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import files, jobs
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, label
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell.copies import moment, trouble_in_words
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class CopiesSection(Section):
    """The copies. ``restoring``: she wants the base back from a copy; it must be closed for that."""

    wide = True
    restoring = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._rows: list[Backup] = []
        self._proved: dict[Path, bool] = {}
        self._busy = False
        self._text = label("muted", wrap=True)
        self.state = MessageBar("ok", self)
        self._model: PagedModel[Backup] = PagedModel(self._columns(), self._fetch, self)
        self.view = ListView(self._model, lambda _: self.prove())
        self.view.size_columns([176, 110, 0, 180], Fold(what=0, state=2, who=(1,), due=3))
        self.make, self.to_stick = Button(self.make_now, icon_name="archive"), Button(self._choose)
        self.check = Button(self.prove, icon_name="shield-check")
        self.restore = Button(self._ask, icon_name="undo-2")
        flow = FlowLayout(gap=8)
        for button in (self.make, self.to_stick, self.check, self.restore):
            flow.addWidget(button)
        self.put(self._text, self.state)
        self.box.addLayout(flow)
        self.box.addWidget(self.view, 1)
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Copies")

    def look(self) -> None:
        """Ask for the copies."""
        folder = self.sitting.desk.vault.folder
        jobs.run(lambda: backup.copies(folder), self._show, self.sitting.troubled.emit, self)

    def make_now(self) -> None:
        """Make a copy beside the base and prove it."""
        self._run(opening.copy, self._made)

    def make_on(self, folder: Path) -> None:
        """Make a copy in another place and prove it there; the ledger notes that it left."""
        self._run(lambda desk: opening.copy_elsewhere(desk, folder), self._made)

    def prove(self) -> None:
        """Open the chosen copy, check it whole and compare it with its label."""
        chosen = self.view.chosen()
        if chosen is not None:
            copy = self._rows[chosen]
            self._run(lambda desk: _opens(desk, copy), lambda good: self._tell_proof(copy, good=good))

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._text.setText(
            translate(
                "Settings",
                "A copy is made and opened at the first unlock of each day, and lies beside the base. "
                "One on a stick, in another room, saves the work when the computer is lost.",
            )
        )
        self.view.setAccessibleName(translate("Settings", "Copies"))
        self.make.say(translate("Settings", "Make a copy now"))
        self.to_stick.say(translate("Settings", "Copy to a stick…"))
        self.check.say(translate("Settings", "Open and check"))
        self.restore.say(translate("Settings", "Back to a copy…"))

    def tell(self, kind: str, text: str) -> None:
        """Say how the copies are."""
        self.state.tell(kind, text)
        if not self._busy and self.isVisible():
            self.look()

    def _columns(self) -> list[Column[Backup]]:
        return [
            Column(lambda: translate("Settings", "Made", "a copy"), lambda copy: moment(copy.label.made_at)),
            Column(
                lambda: translate("Settings", "Pupils"),
                lambda copy: translate("Settings", "%n pupil(s)", "", copy.label.counts.get("pupil", 0)),
            ),
            Column(lambda: translate("Settings", "State", "of a copy"), self._state_of, self._style_of),
            Column(
                lambda: translate("Settings", "Last entry in it"),
                lambda copy: moment(copy.label.last_at),
                lambda _: CellStyle(muted=True),
            ),
        ]

    def _state_of(self, copy: Backup) -> str:
        good = self._proved.get(copy.path)
        if good is None:
            return translate("Settings", "opened when made")
        return translate("Settings", "opens") if good else translate("Settings", "damaged")

    def _style_of(self, copy: Backup) -> CellStyle:
        good = self._proved.get(copy.path)
        if good is None:
            return CellStyle(muted=True)
        return CellStyle(icon="circle-check" if good else "circle-alert", colour="ok" if good else "error")

    def _fetch(self, ids: Sequence[int]) -> Sequence[Backup]:
        return [self._rows[number] for number in ids]

    def _show(self, rows: list[Backup]) -> None:
        self._rows = rows
        self._model.show(range(len(rows)))
        self.view.choose(0 if rows else None)
        self.check.setEnabled(bool(rows))

    def _made(self, copy: Backup) -> None:
        told = translate(
            "Settings", "The copy opens: %n pupil(s). It lies here: {place}", "", copy.label.counts["pupil"]
        )
        self.tell("ok", told.format(place=copy.path.parent))
        self.look()

    def _tell_proof(self, copy: Backup, *, good: bool) -> None:
        self._proved[copy.path] = good
        when = moment(copy.label.made_at)
        if good:
            self.state.tell("ok", translate("Settings", "The copy of {when} opens.").format(when=when))
        else:
            said = translate("Settings", "The copy of {when} is damaged. Make another one now.")
            self.state.tell("error", said.format(when=when))
        self._model.show(range(len(self._rows)))

    def _run(self, work: Callable[[Desk], Any], then: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._busy = True
        desk = self.sitting.desk
        self.state.tell("info", translate("Settings", "Making and opening…"))
        jobs.run(lambda: work(desk), lambda answer: self._end(answer, then), self._fail, self)

    def _end(self, answer: Any, then: Callable[[Any], None]) -> None:
        self._busy = False
        then(answer)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.state.tell("error", trouble_in_words(getattr(error, "code", "")))

    def _choose(self) -> None:
        files.ask_for_folder(self, translate("Settings", "Folder on the stick"), Path.home(), self.make_on)

    def _ask(self) -> None:
        confirm(
            self,
            translate("Settings", "Close the base and go back to a copy?"),
            translate("Settings", "Nothing changes yet: first you see what the copy holds and what would be lost."),
            translate("Settings", "Close the base"),
            self.restoring.emit,
        )


def _opens(desk: Desk, copy: Backup) -> bool:
    """Tell whether a copy opens; one made under other keys, that nobody here has any more, must be intact."""
    try:
        backup.prove(copy.path, desk.vault.key, SCHEMA.records, copy.path.with_suffix(".proof"))
    except VaultError:
        return backup.intact(copy.path) and not backup.is_under(copy.path, desk.vault.key)
    return True
