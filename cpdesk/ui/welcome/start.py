"""The page that comes first: a new base, one that is there, or the practice school."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpdesk.casework import practice
from cpdesk.casework.clock import Clock
from cpdesk.casework.opening import law_in_force, open_desk
from cpdesk.storage import backup, keys
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import SUFFIX
from cpdesk.ui.kit import files, jobs
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, FlowLayout, column, label, row, rule
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate

PRACTICE: Final = "practice.cpdesk"


class StartPage(Translated):
    """New, open, practice school, and the bases that were open lately.

    Attributes:
        chosen: a base to be unlocked.
        opened: the desk of the practice school.
        wanted: she wants a new base.
        copy_chosen: a copy from which a base is to come back.

    """

    chosen = Signal(object)
    opened = Signal(object)
    wanted = Signal()
    copy_chosen = Signal(object)

    def __init__(self, recent: Sequence[Path], place: Path, clock: Clock, size: tuple[int, int]) -> None:
        super().__init__()
        self._place, self._clock, self._size = place, clock, size
        self._job: jobs.Job | None = None
        self._title, self._text = label("title"), label("muted", wrap=True)
        self._recent_title = label("strong")
        self.recent = [_Recent(path, partial(self.chosen.emit, path), first=not at) for at, path in enumerate(recent)]
        first = "ordinary" if self.recent else "main"
        self.new = Button(self.wanted.emit, kind=first, icon_name="" if first == "main" else "plus", key="Ctrl+N")
        self.open = Button(self._choose, key="Ctrl+O", icon_name="folder-open")
        self.practice = Button(self.try_out, icon_name="graduation-cap")
        self.from_copy = Button(self._choose_copy, icon_name="archive")
        self._sentences = [label("", wrap=True) for _ in range(3)]
        self._practice_text = label("muted", wrap=True)
        self.trouble = MessageBar("error", self)
        self.progress = ProgressLine(self.stop)
        self._build()
        self.retranslate()

    def begin(self) -> None:
        """Put the focus where she most likely goes on."""
        (self.recent[0].button if self.recent else self.new).setFocus()

    def open_folder(self, folder: Path) -> None:
        """Open the base in a folder, or the folder's only base."""
        inside = sorted(folder.glob(f"*{SUFFIX}"))
        if (folder / keys.FILE).exists() or (folder / keys.COPY).exists():
            self.chosen.emit(folder)
        elif len(inside) == 1:
            self.chosen.emit(inside[0])
        else:
            self.trouble.tell("error", sentence(VaultError("vault.absent")))

    def try_out(self) -> None:
        """Open the practice school; made first where it is not there yet."""
        if self._job is not None:
            return
        folder, clock, (pupils, years) = self._place / PRACTICE, self._clock, self._size

        def work(steps: jobs.Steps) -> object:
            if not folder.exists():
                day = clock.now().wall.date()
                practice.found(folder, day, law_in_force(), steps.step, count=pupils, years=years)
            return open_desk(folder, keys.unlock(folder, practice.PASSWORD), clock)

        self._job = jobs.Job(work)
        self._job.progress.connect(self.progress.step)
        self._job.done.connect(self.opened)
        self._job.failed.connect(lambda error: self.trouble.tell("error", sentence(error)))
        self._job.ended.connect(self._end)
        self.trouble.tell("error", "")
        self._enable(False)
        self.progress.begin(translate("Welcome", "Making the practice school…"))
        self._job.start()

    def stop(self) -> None:
        """Stop making the practice school; nothing of it is left."""
        if self._job is not None:
            self._job.cancel()

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._title.setText("cpdesk")
        self._text.setText(translate("Welcome", "Records of the school psychologist"))
        self._recent_title.setText(translate("Welcome", "Open lately"))
        self.new.say(translate("Welcome", "New base…"))
        self.open.say(translate("Welcome", "Open a base…"))
        self.practice.say(translate("Welcome", "Practice school"))
        self.from_copy.say(translate("Welcome", "From a copy…"))
        self._practice_text.setText(
            translate("Welcome", "Practice school: invented pupils and three years of work, to try everything on.")
        )
        for line, text in zip(self._sentences, _sentences(), strict=True):
            line.setText(text)

    def _build(self) -> None:
        head, buttons = row(gap=12), FlowLayout(gap=8)
        head.addWidget(IconLabel("book-open", "accent"))
        head.addWidget(self._title)
        head.addWidget(self._text, 1)
        for button in (self.new, self.open, self.practice, self.from_copy):
            buttons.addWidget(button)
        box = column(self, gap=12)
        box.addLayout(head)
        if self.recent:
            box.addWidget(self._recent_title)
            for each in self.recent:
                box.addWidget(each)
        box.addLayout(buttons)
        for part in (self._practice_text, self.trouble, self.progress, rule()):
            box.addWidget(part)
        for icon_name, text in zip(("shield-check", "lock", "file-text"), self._sentences, strict=True):
            line = row(gap=10)
            line.addWidget(IconLabel(icon_name, "ok"))
            line.addWidget(text, 1)
            box.addLayout(line)
        box.addStretch()

    def _choose(self) -> None:
        files.ask_for_folder(self, translate("Welcome", "Folder of the base"), self._place, self.open_folder)

    def _choose_copy(self) -> None:
        title, kinds = translate("Welcome", "A copy of the base"), translate("Welcome", "Copies of a base")
        files.ask_for_file(self, title, kinds, [f"*{backup.SUFFIX}"], self.copy_chosen.emit)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._enable(True)
        self.practice.setFocus()

    def _enable(self, enabled: bool) -> None:
        for widget in (self.new, self.open, self.practice, self.from_copy, *self.recent):
            widget.setEnabled(enabled)


class _Recent(QWidget):
    """A base that was open lately: its name, and where it lies."""

    def __init__(self, path: Path, chosen: Callable[[], object], *, first: bool) -> None:
        super().__init__()
        self.button = Button(chosen, kind="main" if first else "ordinary", icon_name="lock")
        self.button.say(path.name.removesuffix(SUFFIX))
        where = ElidedLabel("muted")
        where.setText(str(path.parent))
        line = row(self)
        line.addWidget(self.button)
        line.addWidget(where, 1)


def _sentences() -> list[str]:
    return [
        translate("Welcome", "Nothing leaves this computer: the program has no way to the internet."),
        translate("Welcome", "Everything is encrypted. Without the password or the recovery key nobody can read it."),
        translate("Welcome", "A copy is made each day and tried: it says how many pupils it holds."),
    ]
