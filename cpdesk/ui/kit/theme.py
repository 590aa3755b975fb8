"""The theme in force: its colours, its text size, the fonts; and putting another into force while the program runs."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from cpdesk import resource
from cpdesk.ui.kit import sheet
from cpdesk.ui.kit.palettes import LIGHT, THEMES, Tokens

BODY: Final = 13
SMALL: Final = 12
PANEL: Final = 15
TITLE: Final = 20
TEXT_PERCENT: Final = (90, 200)


class _Changes(QObject):
    """Tells whoever paints with tokens that they are others now."""

    changed = Signal()


_current: Tokens = LIGHT
_percent: int = 100
changes: Final = _Changes()


def tokens() -> Tokens:
    """Return the tokens in force."""
    return _current


def px(size: float) -> int:
    """Return a size of the design (at 100 %) at the text size in force."""
    return round(size * _percent / 100)


def text_percent() -> int:
    """Return the text size in force, in percent."""
    return _percent


def font(size: int = BODY, *, strong: bool = False) -> QFont:
    """Return Inter with tabular figures; ``size`` in pixels at 100 %."""
    made = QFont(["Inter", "Arimo"])
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def load_fonts() -> None:
    """Make the bundled faces of Inter known to the program."""
    for face in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", face)))


def apply(app: QApplication, theme: str, percent: int = 100) -> None:
    """Put a theme of ``THEMES`` and a text size of 90 to 200 percent into force, at once and everywhere."""
    global _current, _percent
    _current, _percent = THEMES[theme], max(TEXT_PERCENT[0], min(TEXT_PERCENT[1], percent))
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(_current))
    app.setStyleSheet(sheet.style_sheet(_current, px))
    changes.changed.emit()


def system_theme(app: QApplication) -> str:
    """Return the theme that the system asks for, light where it does not say."""
    hints = app.styleHints()
    return theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Return the theme for what a system prefers."""
    dark = scheme is Qt.ColorScheme.Dark
    if contrast is Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast"
    return "dark" if dark else "light"


def _palette(colours: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.base),
        (roles.AlternateBase, colours.side),
        (roles.Text, colours.text),
        (roles.Button, colours.base),
        (roles.ButtonText, colours.text),
        (roles.Highlight, colours.selection),
        (roles.HighlightedText, colours.on_selection),
        (roles.Link, colours.accent),
        (roles.PlaceholderText, colours.muted),
        (roles.ToolTipBase, colours.base),
        (roles.ToolTipText, colours.text),
        (roles.Mid, colours.border),
        (roles.Light, colours.base),
        (roles.Dark, colours.border),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
