"""Widgets that say their words anew when the language changes, and paint anew when the theme does."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


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
