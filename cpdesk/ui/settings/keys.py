"""Password, recovery key, and all keys anew: what each is for, and the dialog that changes them step by step."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from shiboken6 import isValid

from cpdesk.casework import opening, schools
from cpdesk.casework.desk import Done
from cpdesk.storage import keys, recovery
from cpdesk.ui.keyring import NewPassword, RecoveryKey, TypedBack
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column, give_room, label, row, rule
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

PASSWORD: Final = "password"  # noqa: S105  what is changed
RECOVERY: Final = "recovery"
ALL: Final = "all"
KINDS: Final = (PASSWORD, RECOVERY, ALL)
Cost = Callable[[], keys.Cost]


class KeysSection(Section):
    """The three changes of keys. ``cost`` says how dear a try of a password is to be; it is asked in a job.

    ``renewed``: everything is encrypted anew, and no copy opens by the new keys yet.
    """

    renewed = Signal()

    def __init__(self, sitting: Sitting, cost: Cost = keys.calibrate) -> None:
        super().__init__(sitting)
        self._cost = cost
        self._titles, self._texts = ({kind: label(role, wrap=True) for kind in KINDS} for role in ("panel", "muted"))
        self.buttons = {kind: Button(partial(self.change, kind)) for kind in KINDS}
        for kind in KINDS:
            line = row()
            line.addWidget(self.buttons[kind])
            line.addStretch()
            self.put(self._titles[kind], self._texts[kind])
            self.box.addLayout(line)
            if kind != ALL:
                self.put(rule())
        self.box.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Password and keys")

    def change(self, kind: str) -> "KeysDialog":
        """Change the password, the recovery key, or all keys."""
        dialog = KeysDialog(self.sitting, kind, self._cost, self)
        if kind == ALL:
            dialog.accepted.connect(self.renewed)
        dialog.begin()
        return dialog

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        for kind, (title, text, verb) in _told().items():
            self._titles[kind].setText(title)
            self._texts[kind].setText(text)
            self.buttons[kind].say(verb)


class KeysDialog(QDialog):
    """First the passwords; where there is a new recovery key, it is shown and typed back before anything changes."""

    def __init__(self, sitting: Sitting, kind: str, cost: Cost, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sitting, self._kind, self._cost, self._busy = sitting, kind, cost, False
        self._spelled = recovery.spell(recovery.draw())
        self.old, self.new = PasswordField(), NewPassword()
        self.key, self.typed = RecoveryKey(), TypedBack()
        self._steps: list[QWidget] = [self._asked(), *([self.key, self.typed] if kind != PASSWORD else [])]
        self._at = 0
        self._heading, self._text = label("panel", wrap=True), label("muted", wrap=True)
        self.trouble, self.progress = MessageBar("error", self), ProgressLine(lambda: None)
        self.next, self.leave = Button(self.go_on, kind="main", key="Enter"), Button(self.reject, key="Esc")
        self._build()

    def begin(self) -> None:
        """Show the first step."""
        self.old.say(translate("Settings", "The password as it is now"))
        self.typed.say(translate("Settings", "Recovery key, from the new sheet"))
        self.leave.say(translate("Settings", "Leave as it is"))
        self.setWindowTitle(_told()[self._kind][0])
        self.open()
        self._show(0)

    def go_on(self) -> None:
        """Go to the next step, or make the change at the last one."""
        if self._busy or not self._is_ready():
            return
        if self._at == len(self._steps) - 1:
            self._run(self._change(), self._done)
        elif self._at == 0:
            folder, old = self._sitting.desk.vault.folder, self.old.value
            self._run(lambda: keys.unlock(folder, old), lambda _: self._show_key())
        else:
            self._show(self._at + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter, unless another button has the focus; Esc leaves everything as it is."""
        elsewhere = any(button.hasFocus() for button in self.findChildren(Button) if button is not self.next)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not elsewhere:
            self.go_on()
        elif not (event.key() == Qt.Key.Key_Escape and self._busy):
            super().keyPressEvent(event)

    def _asked(self) -> QWidget:
        made = QWidget()
        box = column(made, gap=12)
        box.addWidget(self.old)
        if self._kind != RECOVERY:
            box.addWidget(self.new)
        return made

    def _build(self) -> None:
        inside, scroll, buttons = QWidget(), QScrollArea(), row()
        box = column(inside, gap=12)
        for step in self._steps:
            box.addWidget(step)
        box.addStretch()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons.addStretch()
        for button in (self.leave, self.next):
            buttons.addWidget(button)
        outer = column(self, margin=16, gap=12)
        for part in (self._heading, self._text):
            outer.addWidget(part)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.trouble)
        outer.addWidget(self.progress)
        outer.addLayout(buttons)
        give_room(self, 520, 440)

    def _show(self, at: int) -> None:
        self._at = at
        for number, step in enumerate(self._steps):
            step.setVisible(number == at)
        title, text, verb = _told()[self._kind]
        self._heading.setText(title)
        self._text.setText(text if at == 0 else _key_texts()[at - 1])
        last = at == len(self._steps) - 1
        self.next.say(verb.rstrip("…") if last else translate("Settings", "Next"))
        (self.old, self.key.print, self.typed)[at].setFocus()

    def _is_ready(self) -> bool:
        self.trouble.tell("error", "")
        if self._at == 0 and not self.old.value:
            self.old.setFocus()
            return False
        if self._at == 0 and self._kind != RECOVERY:
            return self.new.is_good()
        if self._steps[self._at] is self.typed and not self.typed.is_right:
            self.typed.tell()
            return False
        return True

    def _show_key(self) -> None:
        desk = self._sitting.desk
        self.key.show_key(desk, self._spelled, desk.ask(schools.this).name(desk.language))
        self.typed.expect(self._spelled)
        self._show(1)

    def _change(self) -> Callable[[], Done]:
        desk, old, new, spelled, cost = self._sitting.desk, self.old.value, self.new.value, self._spelled, self._cost
        return {
            PASSWORD: lambda: opening.change_password(desk, old, new, cost()),
            RECOVERY: lambda: opening.renew_recovery_key(desk, old, spelled),
            ALL: lambda: opening.renew_keys(desk, old, new, spelled, cost()),
        }[self._kind]

    def _done(self, done: Done) -> None:
        self._sitting.changed.emit(done.changed)
        self._sitting.said.emit(_done_texts()[self._kind], 0)
        self.accept()

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._busy = True
        self.next.setEnabled(False)
        self.progress.begin(translate("Settings", "Working with the keys…"))
        job = jobs.Job(lambda _: work(), writes=True)
        job.done.connect(lambda answer: then(answer) if isValid(self) else None)
        job.failed.connect(lambda error: self._fail(error) if isValid(self) else None)
        job.ended.connect(lambda: self._end() if isValid(self) else None)
        job.start()

    def _fail(self, error: Exception) -> None:
        self.trouble.tell("error", sentence(error))
        if getattr(error, "code", "") == "vault.wrong_password":
            self._show(0)
            self.old.line.selectAll()

    def _end(self) -> None:
        self._busy = False
        self.next.setEnabled(True)
        self.progress.end()


def _told() -> dict[str, tuple[str, str, str]]:
    return {
        PASSWORD: (
            translate("Settings", "Change the password"),
            translate("Settings", "Copies made before still open by the old password."),
            translate("Settings", "Change the password…"),
        ),
        RECOVERY: (
            translate("Settings", "New recovery key"),
            translate(
                "Settings",
                "When the sheet is lost or was seen. The old sheet opens nothing any more; copies made before "
                "still open by it.",
            ),
            translate("Settings", "Make a new recovery key…"),
        ),
        ALL: (
            translate("Settings", "Somebody has seen the password"),
            translate(
                "Settings",
                "Everything is encrypted anew, with a new password and a new recovery key. Copies made before still "
                "open by the old password: destroy those that others could take.",
            ),
            translate("Settings", "Encrypt everything anew…"),
        ),
    }


def _key_texts() -> tuple[str, str]:
    return (
        translate("Settings", "This is the new key. Print it or write it down; nothing has changed yet."),
        translate("Settings", "Type it back from the sheet: this proves that the sheet can be read."),
    )


def _done_texts() -> dict[str, str]:
    return {
        PASSWORD: translate("Settings", "The new password is in force"),
        RECOVERY: translate("Settings", "The new recovery key is in force; tear up the old sheet"),
        ALL: translate("Settings", "Everything is encrypted anew; tear up the old sheet"),
    }
