"""The second page of the window to unlock; it is made when she has forgotten the password."""

from collections.abc import Callable
from pathlib import Path

from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Field, TextField
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.ways import Ways
from cpdesk.words import translate


class RecoveryPage(Translated):
    """The way in by the printed recovery key; a new password is set with it."""

    def __init__(self, vault: Path, ways: Ways, back: Callable[[], object]) -> None:
        super().__init__()
        self._vault, self._ways = vault, ways
        self._title, self._text = label("title", wrap=True), label("muted", wrap=True)
        self.key = Field(TextField())
        self.first, self.second = PasswordField(), PasswordField()
        self._trouble = MessageBar("error", self)
        self.open = Button(self.enter, kind="main")
        self._leave = Button(back, key="Esc")
        for field in (self.first, self.second):
            field.entered.connect(self.enter)
        buttons = row()
        buttons.addWidget(self.open)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        box = column(self, gap=12)
        for part in (self._title, self._text, self._trouble, self.key, self.first, self.second):
            box.addWidget(part)
        box.addLayout(buttons)
        box.addStretch()
        self.retranslate()

    def enter(self) -> None:
        """Open by the recovery key, if a new password was typed twice alike."""
        typed = str(self.key.widget.property("text")).strip()
        if not typed:
            self.key.show_error(translate("Unlock", "Type the recovery key from its sheet."))
            self.key.setFocus()
        elif not self.first.value or self.first.value != self.second.value:
            self._trouble.tell("warning", translate("Unlock", "Type the same new password twice."))
            self.first.setFocus()
        else:
            self._hold(True)
            password = self.first.value
            jobs.run(
                lambda: self._ways.by_recovery(self._vault, typed, password),
                self._ways.opened,
                self.show_error,
                self,
            )

    def show_error(self, error: Exception) -> None:
        """Say what is wrong, beside the key where it is the key."""
        self._hold(False)
        said = self._ways.sentence(error)
        of_key = type(error).__name__ == "RecoveryTypo" or getattr(error, "code", "") == "vault.wrong_recovery"
        self.key.show_error(said if of_key else "")
        self._trouble.tell("error", "" if of_key else said)
        if of_key:
            self.key.setFocus()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._title.setText(translate("Unlock", "Open by the recovery key"))
        self._text.setText(
            translate("Unlock", "It stands on the sheet that was printed when the base was made. Dashes do not matter.")
        )
        self.key.say(translate("Unlock", "Recovery key"))
        self.first.say(translate("Unlock", "New password"))
        self.second.say(translate("Unlock", "New password once more"))
        self.open.say(translate("Unlock", "Set the password and open"))
        self._leave.say(translate("Unlock", "Back"))

    def _hold(self, held: bool) -> None:
        for button in (self.open, self._leave):
            button.setEnabled(not held)
