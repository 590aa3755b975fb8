"""Widgets that say their words anew when the language changes, and paint anew when the theme does."""

from functools import cache

from PySide6.QtCore import QEvent, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cpdesk import words


class Translated(QWidget):
    """A widget whose texts are set in ``retranslate``, called once at the end of ``__init__`` and at each change."""

    def changeEvent(self, event: QEvent) -> None:
        """Say the words in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of the widget's own."""


def announce_language(app: QApplication) -> None:
    """Tell every widget that the language is another one now; one may build its parts anew and drop the old ones."""
    for widget in app.allWidgets():
        if isValid(widget):
            app.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


class _QtTexts(QTranslator):
    """Qt's own texts in the language in force: the menu of a text field, the dialog for a file.

    It stands installed for good and looks the language up at each text, so a change of it sends no second event.
    """

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        """Return a text of Qt in the language in force, in English where Qt has none."""
        return _qt_translator(words.language()).translate(context, text, comment, n) or text


def teach_qt(app: QApplication) -> None:
    """Let Qt say its own texts in the language in force."""
    app.installTranslator(_qt_texts())


@cache
def _qt_texts() -> _QtTexts:
    return _QtTexts()


@cache
def _qt_translator(of: words.Language) -> QTranslator:
    translator = QTranslator()
    translator.load(f"qtbase_{of}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
