"""Language, theme and text size: put into force at once and everywhere, and remembered on this computer."""

from PySide6.QtWidgets import QApplication

from cpdesk import words
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.translated import announce_language, teach_qt
from cpdesk.ui.shell.preferences import Preferences


def put_on(preferences: Preferences) -> None:
    """Put the remembered language and look into force."""
    words.use(preferences.language)
    teach_qt(_application())
    _apply(preferences)


def speak(language: words.Language, preferences: Preferences) -> None:
    """Speak another language."""
    words.use(language)
    preferences.language = language
    announce_language(_application())


def dress(name: str, preferences: Preferences) -> None:
    """Put on a theme; an empty name follows the system."""
    preferences.look = (name, preferences.look[1])
    _apply(preferences)


def enlarge(percent: int, preferences: Preferences) -> None:
    """Set the size of the text in percent."""
    preferences.look = (preferences.look[0], percent)
    _apply(preferences)


def _apply(preferences: Preferences) -> None:
    name, percent = preferences.look
    theme.apply(_application(), name or theme.system_theme(_application()), percent)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  there is no window without one
    return application
