"""The way back from a copy: which one, what is in it, what would be lost; then it takes the vault's place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cpdesk.casework.clock import Clock
from cpdesk.casework.opening import Inside, Loss, look_inside, put_back
from cpdesk.casework.terms import act_name
from cpdesk.storage import backup
from cpdesk.storage.backup import Backup, Label
from cpdesk.storage.errors import VaultError
from cpdesk.storage.restoring import Restoring
from cpdesk.ui.kit import files, jobs, theme
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.scrolling import Foot
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.copies import moment
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate

Opened = tuple[Restoring, Inside]


class WayBack(Translated):
    """First the copies and the password, then what is inside and what would be lost."""

    def __init__(self, vault: Path, given: Path | None, clock: Clock, done: Callable[[], object]) -> None:
        super().__init__()
        self._vault, self._clock, self._done = vault, clock, done
        self._copies = [_stranger(given)] if given else backup.copies(vault)
        self._opened: Opened | None = None
        self._busy = False
        self._title, self._text = label("title", wrap=True), label("muted", wrap=True)
        self._model: PagedModel[Backup] = PagedModel(_columns(), self._fetch, self)
        self.copies = ListView(self._model, lambda _: self.password.setFocus())
        self.copies.size_columns([190, 120, 0], Fold(what=0, state=1, who=(2,)))
        self.other = Button(self._choose, icon_name="folder-open")
        self.password = PasswordField()
        self.inside = label("", wrap=True)
        self.lost_title, self.lost, self.kept = (
            label("strong", wrap=True),
            label("", wrap=True),
            label("muted", wrap=True),
        )
        self.foot = Foot(self)
        self.trouble = MessageBar("error", self.foot)
        self.progress = ProgressLine(lambda: None)
        self.look, self.put = Button(self.look_inside, kind="main", key="Enter"), Button(self.put_back, kind="main")
        self.leave = Button(self.go_away, key="Esc")
        self._build()
        self.retranslate()

    def begin(self) -> None:
        """Show the copies, the newest chosen."""
        self._model.show(range(len(self._copies)))
        self.copies.choose(0 if self._copies else None)
        (self.password if self._copies else self.other).setFocus()
        self._tell()

    def take(self, path: Path) -> None:
        """Take a copy from elsewhere."""
        self._copies = [_stranger(path), *self._copies]
        self.begin()

    def look_inside(self) -> None:
        """Open the chosen copy by the password, check it, and find out what would be lost."""
        chosen = self.copies.chosen()
        if self._busy or chosen is None or not self.password.value:
            self.password.setFocus()
            return
        path, secret, now = self._copies[chosen].path, self.password.value, f"{self._clock.now().wall:%Y-%m-%d %H:%M}"

        def work() -> Opened:
            held = Restoring.begin(path, self._vault, now)
            try:
                return held, look_inside(held, secret)
            except BaseException:
                held.abandon()
                raise

        self._run(work, self._show, translate("Restore", "Opening and checking the copy…"))

    def put_back(self) -> None:
        """Put the copy in the vault's place."""
        if self._opened is not None and not self._busy:
            held, inside = self._opened
            self._run(
                lambda: put_back(held, inside, self._clock), self._finish, translate("Restore", "Putting it in place…")
            )

    def go_away(self) -> None:
        """Leave everything as it was."""
        if not self._busy:
            self.let_go()
            self._done()

    def let_go(self) -> None:
        """Drop what was unpacked, unless it is at work."""
        opened, self._opened = self._opened, None
        if opened is not None and not self._busy:
            opened[0].abandon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look inside at Enter, leave at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.password.line.hasFocus():
            self.look_inside()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.copies.setAccessibleName(translate("Restore", "Copies"))
        self.other.say(translate("Restore", "A copy from elsewhere…"))
        self.password.say(translate("Restore", "The password of that day, or the recovery key"))
        self.look.say(translate("Restore", "Look inside"))
        self.put.say(translate("Restore", "Put this copy in place"))
        self.leave.say(translate("Restore", "Leave as it is"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self._tell()

    def _build(self) -> None:
        head, buttons = row(gap=12), row()
        head.addWidget(IconLabel("archive"))
        head.addWidget(self._title, 1)
        self.copies.setMinimumHeight(theme.px(32 * 5))
        self.first, self.second = QWidget(), QWidget()
        asked, told = column(self.first, gap=12), column(self.second, gap=12)
        asked.addWidget(self.copies)
        asked.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        asked.addWidget(self.password)
        for part in (self.inside, rule(), self.lost_title, self.lost, self.kept):
            told.addWidget(part)
        for button in (self.look, self.put, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        box = column(self, gap=12)
        box.addLayout(head)
        for below in (self._text, self.first, self.second):
            box.addWidget(below)
        box.addStretch()
        foot = column(self.foot, gap=12)
        foot.addWidget(self.trouble)
        foot.addWidget(self.progress)
        foot.addLayout(buttons)

    def _tell(self) -> None:
        opened = self._opened
        self.first.setVisible(opened is None)
        self.second.setVisible(opened is not None)
        self.look.setVisible(opened is None)
        self.put.setVisible(opened is not None)
        self._title.setText(
            translate("Restore", "Back to a copy") if opened is None else translate("Restore", "What this copy holds")
        )
        self._text.setText(
            translate(
                "Restore", "The copy is opened beside the base and checked first. Nothing changes before you say so."
            )
            if self._copies
            else translate("Restore", "There are no copies beside this base. Take one from a stick.")
        )
        self._text.setVisible(opened is None)
        if opened is not None:
            held, inside = opened
            self.inside.setText(_contents(held.label))
            self.lost_title.setText(_loss_title(inside.loss, there=self._vault.exists()))
            self.lost.setText(_loss_lines(inside.loss))
            self.lost.setVisible(bool(self.lost.text()))
            self.kept.setText(
                translate(
                    "Restore",
                    "The base as it is now is kept beside, in the same folder, and can be opened again. "
                    "What comes back opens by the password and the recovery key of that day.",
                )
            )
            self.kept.setVisible(self._vault.exists())

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self.password.line.clear()
        self._tell()
        self.leave.setFocus()

    def _finish(self, _: Path | None) -> None:
        self._opened = None
        self._done()

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None], text: str) -> None:
        self._busy = True
        self.trouble.tell("error", "")
        self.progress.begin(text)
        for button in (self.look, self.put, self.leave):
            button.setEnabled(False)
        job = jobs.Job(lambda _: work())
        job.ended.connect(lambda: self._end() if isValid(self) else None)
        job.failed.connect(lambda error: self._fail(error) if isValid(self) else None)
        job.done.connect(lambda answer: self._hand(answer, then))
        job.start()

    def _hand(self, answer: Any, then: Callable[[Any], None]) -> None:
        """Follow up; where the window is gone, what was unpacked goes too."""
        if isValid(self) and self.window().isVisible():
            self._end()
            then(answer)
        elif isinstance(answer, tuple):
            answer[0].abandon()

    def _end(self) -> None:
        self._busy = False
        self.progress.end()
        for button in (self.look, self.put, self.leave):
            button.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self.trouble.tell("error", sentence(error))
        if self._opened is not None:
            self._opened = None
            self._tell()
        self.password.line.selectAll()
        self.password.setFocus()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Backup]:
        return [self._copies[number] for number in ids]

    def _choose(self) -> None:
        title, kinds = translate("Restore", "A copy from elsewhere"), translate("Restore", "Copies")
        files.ask_for_file(self, title, kinds, [f"*{backup.SUFFIX}"], self.take)


def _stranger(path: Path) -> Backup:
    """Return a copy that lies elsewhere; one without a readable label is refused when it is looked into."""
    try:
        return Backup(path, backup.read_label(path))
    except VaultError:
        return Backup(path, Label("", "", 0, "", "", {}))


def _columns() -> list[Column[Backup]]:
    return [
        Column(lambda: translate("Restore", "Made"), lambda copy: moment(copy.label.made_at) or copy.path.name),
        Column(lambda: translate("Restore", "Pupils"), lambda copy: _pupils(copy.label)),
        Column(
            lambda: translate("Restore", "Last entry in it"),
            lambda copy: moment(copy.label.last_at),
            lambda _: CellStyle(muted=True),
        ),
    ]


def _pupils(told: Label) -> str:
    return translate("Restore", "%n pupil(s)", "", told.counts.get("pupil", 0))


def _contents(told: Label) -> str:
    lines = [
        translate("Restore", "Made: {when}").format(when=moment(told.made_at)),
        _pupils(told) + " · " + translate("Restore", "%n session(s)", "", told.counts.get("session", 0)),
        translate("Restore", "Last entry in it: {when}").format(when=moment(told.last_at)),
    ]
    return "\n".join(lines)


def _loss_title(loss: Loss | None, *, there: bool) -> str:
    if not there:
        return translate("Restore", "There is no base at this place now.")
    if loss is None:
        return translate("Restore", "The base as it is now cannot be read, so nobody can say what would be lost.")
    if not loss.entries:
        return translate("Restore", "Nothing would be lost: the base has no later entries.")
    return translate("Restore", "%n later entry(ies) would be lost:", "", loss.entries)


def _loss_lines(loss: Loss | None) -> str:
    if loss is None or not loss.entries:
        return ""
    lines = [f"{act_name(act)}: {count}" for act, count in loss.acts]
    last = translate("Restore", "The last of them: {when}").format(when=moment(loss.last_at))
    return "\n".join([*lines, last])
