"""What the program cannot do, said plainly."""

from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import label, row
from cpdesk.ui.settings.section import Section
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class PlainlySection(Section):
    """Sentences that nobody should learn too late."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._lines = [label("", wrap=True) for _ in _sentences()]
        for line in self._lines:
            beside = row(gap=10)
            beside.addWidget(IconLabel("info", "accent"))
            beside.addWidget(line, 1)
            self.box.addLayout(beside)
        self.box.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Said plainly")

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        for line, text in zip(self._lines, _sentences(), strict=True):
            line.setText(text)


def _sentences() -> list[str]:
    return [
        translate("Settings", "Whoever has a password of this base can open everything in it."),
        translate("Settings", "Without the password and without the recovery sheet nobody can open it, nor can we."),
        translate(
            "Settings",
            "A printer keeps what it printed, a saved PDF can be read by anybody, a telephone takes a picture of the "
            "screen, a program for remote help sees everything. None of this is in the power of this program.",
        ),
        translate("Settings", "Encrypted does not mean certified: the program has no certificate of the state."),
        translate(
            "Settings", "A court or an investigator may demand these notes. Write them so that they may be read."
        ),
        translate(
            "Settings",
            "A copy opens by the password of the day on which it was made. Old copies keep old passwords.",
        ),
        translate("Settings", "What was in memory may lie in the swap file of the computer: encrypt the whole disk."),
    ]
