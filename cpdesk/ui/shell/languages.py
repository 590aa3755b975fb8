"""The three languages as chips, for the windows before a base is open."""

from functools import partial

from cpdesk import words
from cpdesk.ui.kit.buttons import Chip
from cpdesk.ui.kit.layout import row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell import look
from cpdesk.ui.shell.preferences import Preferences


class Languages(Translated):
    """Three chips: the language of the window."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.chips: dict[words.Language, Chip] = {}
        line = row(self, gap=6)
        line.addStretch()
        for language in words.LANGUAGES:
            chip = Chip(lambda _: None)
            chip.clicked.connect(partial(self._choose, preferences, language))
            self.chips[language] = chip
            line.addWidget(chip)
        self.retranslate()

    def retranslate(self) -> None:
        """Tick the language in force."""
        for language, chip in self.chips.items():
            chip.setChecked(language == words.language())
            chip.say(words.NATIVE_NAMES[language])

    def _choose(self, preferences: Preferences, language: words.Language, _checked: bool = False) -> None:
        look.speak(language, preferences)
        self.retranslate()
