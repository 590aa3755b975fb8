"""What is kept outside the vault: language, look, recent vaults, idle time. Nothing about a pupil, ever."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

from cpdesk.ui.kit.palettes import THEMES
from cpdesk.words import LANGUAGES, Language

MOST_RECENT: Final = 5
IDLE_MINUTES: Final = (2, 5, 10, 20, 30)
_IDLE: Final = 10


class Preferences:
    """The person's preferences on this computer."""

    def __init__(self) -> None:
        path = _place(QStandardPaths.StandardLocation.GenericConfigLocation) / "preferences.ini"
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """The language of the window."""
        found = str(self._settings.value("language", "ru"))
        return found if found in LANGUAGES else "ru"

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language)

    @property
    def look(self) -> tuple[str, int]:
        """Theme and text size in percent; an empty theme follows the system."""
        theme = str(self._settings.value("theme", ""))
        return theme if theme in THEMES else "", _number(self._settings.value("text", 100), 100)

    @look.setter
    def look(self, look: tuple[str, int]) -> None:
        self._settings.setValue("theme", look[0])
        self._settings.setValue("text", look[1])

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key or the mouse the base closes."""
        found = _number(self._settings.value("idle", _IDLE), _IDLE)
        return found if found in IDLE_MINUTES else _IDLE

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("idle", minutes)

    @property
    def checks_spelling(self) -> bool:
        """Whether words of a note are checked."""
        return str(self._settings.value("spelling", "on")) != "off"

    @checks_spelling.setter
    def checks_spelling(self, on: bool) -> None:
        self._settings.setValue("spelling", "on" if on else "off")

    @property
    def recent(self) -> list[Path]:
        """The vaults that were opened lately and are still there; a restore that a kill cut short is finished."""
        found = self._settings.value("recent", [])
        paths = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [path for path in map(Path, paths) if path.is_dir() or _is_settled(path)]

    def note_opened(self, vault: Path) -> None:
        """Put a vault first among the recent ones."""
        others = [str(path) for path in self.recent if path != vault]
        self._settings.setValue("recent", [str(vault), *others][:MOST_RECENT])
        self._settings.sync()


def default_folder() -> Path:
    """Return where vaults lie unless she chooses another place: local data, never a synchronised folder."""
    return _place(QStandardPaths.StandardLocation.GenericDataLocation)


def _is_settled(vault: Path) -> bool:
    from cpdesk.storage.atomic import settle

    return settle(vault)


def _place(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / "cpdesk"


def _number(value: object, otherwise: int) -> int:
    text = str(value)
    return int(text) if text.isdecimal() else otherwise
