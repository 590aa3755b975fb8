"""Language, theme, size of the text, and after how many minutes the base closes by itself."""

from typing import Final

from PySide6.QtCore import Signal

from cpdesk import words
from cpdesk.ui.kit.fields import Choice, Field
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell import look
from cpdesk.ui.shell.preferences import IDLE_MINUTES, Preferences
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

PERCENTS: Final = (90, 100, 110, 125, 150, 175, 200)


class LookSection(Section):
    """What is remembered on this computer alone. ``idle_changed`` tells the new minutes."""

    idle_changed = Signal(int)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._preferences = Preferences()
        self.language, self.theme, self.text, self.idle = (Field(Choice()) for _ in range(4))
        self.put(self.language, self.theme, self.text, self.idle)
        self.box.addStretch()
        self.retranslate()
        self._of(self.language).activated.connect(lambda _: self._speak())
        self._of(self.theme).activated.connect(lambda _: look.dress(self._of(self.theme).value, self._preferences))
        self._of(self.text).activated.connect(lambda _: look.enlarge(self._of(self.text).value, self._preferences))
        self._of(self.idle).activated.connect(lambda _: self._wait())

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Language and look")

    def look(self) -> None:
        """Choose what is in force."""
        theme, percent = self._preferences.look
        self._of(self.language).value = words.language()
        self._of(self.theme).value, self._of(self.text).value = theme, percent
        self._of(self.idle).value = self._preferences.idle_minutes

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.language.say(
            translate("Settings", "Language"), translate("Settings", "Forms and reports have a language of their own")
        )
        self.theme.say(translate("Settings", "Colours"))
        self.text.say(translate("Settings", "Size of the text"))
        self.idle.say(
            translate("Settings", "Close the base by itself"),
            translate("Settings", "What you are writing is kept; the same field opens again."),
        )
        self._of(self.language).offer([(each, words.NATIVE_NAMES[each]) for each in words.LANGUAGES])
        self._of(self.theme).offer(
            [
                ("", translate("Settings", "as the system")),
                ("light", translate("Settings", "light", "colours")),
                ("dark", translate("Settings", "dark", "colours")),
                ("contrast", translate("Settings", "strong contrast, light")),
                ("contrast-dark", translate("Settings", "strong contrast, dark")),
            ]
        )
        self._of(self.text).offer([(percent, f"{percent} %") for percent in PERCENTS])
        self._of(self.idle).offer(
            [(each, translate("Settings", "after %n minute(s) without a key", "", each)) for each in IDLE_MINUTES]
        )
        self.look()

    def _speak(self) -> None:
        look.speak(self._of(self.language).value, self._preferences)

    def _wait(self) -> None:
        self._preferences.idle_minutes = self._of(self.idle).value
        self.idle_changed.emit(self._of(self.idle).value)

    @staticmethod
    def _of(field: Field) -> Choice:
        assert isinstance(field.widget, Choice)  # noqa: S101  made so above
        return field.widget
