"""Colours, type and sizes of the window, as tokens; a palette and a style sheet made from them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from cpdesk import resource

BODY: Final = 13
SMALL: Final = 12
PANEL: Final = 15
TITLE: Final = 20


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme; each pair in use keeps a contrast of 4.5 (text) or 3 (lines), a test computes it."""

    window: str
    base: str
    side: str
    text: str
    muted: str
    accent: str
    fill: str
    on_fill: str
    border: str
    hairline: str
    selection: str
    on_selection: str
    strip: str
    error: str
    on_error: str
    error_back: str
    warning: str
    warning_back: str
    ok: str
    ok_back: str
    private: str
    found: str
    disabled: str


LIGHT: Final = Tokens(
    window="#f5f6f8",
    base="#ffffff",
    side="#eceff3",
    text="#1b1f24",
    muted="#57606a",
    accent="#0b5cad",
    fill="#0b5cad",
    on_fill="#ffffff",
    border="#7c8590",
    hairline="#dce0e6",
    selection="#d9e8f8",
    on_selection="#1b1f24",
    strip="#e8f1fb",
    error="#b3261e",
    on_error="#ffffff",
    error_back="#fbeceb",
    warning="#8a5300",
    warning_back="#fcf2df",
    ok="#1a6b34",
    ok_back="#e8f4eb",
    private="#faf6ec",
    found="#ffe9a8",
    disabled="#868e98",
)
DARK: Final = Tokens(
    window="#1e2227",
    base="#16191d",
    side="#1a1e22",
    text="#e6e8eb",
    muted="#a3acb5",
    accent="#79b8ff",
    fill="#1f6fbf",
    on_fill="#ffffff",
    border="#6f7984",
    hairline="#2d333a",
    selection="#1d3a58",
    on_selection="#e6e8eb",
    strip="#1a2a3c",
    error="#ff8a80",
    on_error="#16191d",
    error_back="#3a2220",
    warning="#f0b429",
    warning_back="#33290f",
    ok="#6fd08c",
    ok_back="#1b2f22",
    private="#24221a",
    found="#5a4a12",
    disabled="#79828c",
)
CONTRAST: Final = Tokens(
    window="#ffffff",
    base="#ffffff",
    side="#ffffff",
    text="#000000",
    muted="#000000",
    accent="#003a80",
    fill="#000000",
    on_fill="#ffffff",
    border="#000000",
    hairline="#000000",
    selection="#000000",
    on_selection="#ffffff",
    strip="#ffffff",
    error="#8c0000",
    on_error="#ffffff",
    error_back="#ffffff",
    warning="#5c3700",
    warning_back="#ffffff",
    ok="#00461c",
    ok_back="#ffffff",
    private="#ffffff",
    found="#ffe600",
    disabled="#595959",
)
THEMES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


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
    made = QFont("Inter")
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def load_fonts() -> None:
    """Make the bundled faces of Inter known to the program."""
    for face in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", face)))


def apply(app: QApplication, theme: str, percent: int = 100) -> None:
    """Put a theme (light, dark, contrast) and a text size of 90 to 200 percent into force, at once and everywhere."""
    global _current, _percent
    _current, _percent = THEMES[theme], max(90, min(200, percent))
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(_current))
    app.setStyleSheet(_style_sheet(_current))
    changes.changed.emit()


def system_theme(app: QApplication) -> str:
    """Return the theme that the system asks for, light where it does not say."""
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


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


def _style_sheet(c: Tokens) -> str:
    return f"""
* {{ outline: none; }}
QWidget {{ color: {c.text}; }}
QMainWindow, QDialog, #page {{ background: {c.window}; }}
QToolTip {{ color: {c.text}; background: {c.base}; border: 1px solid {c.border}; padding: {px(4)}px {px(8)}px; }}
QLabel[role="title"] {{ font-size: {px(TITLE)}px; font-weight: 600; }}
QLabel[role="panel"] {{ font-size: {px(PANEL)}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; font-size: {px(SMALL)}px; }}
QLabel[role="label"] {{ color: {c.muted}; font-size: {px(SMALL)}px; }}
QLabel[role="error"] {{ color: {c.error}; font-size: {px(SMALL)}px; }}
QLabel[role="warning"] {{ color: {c.warning}; font-size: {px(SMALL)}px; }}
QLabel[role="ok"] {{ color: {c.ok}; }}
QLabel[role="key"] {{ color: {c.muted}; font-size: {px(SMALL)}px; border: 1px solid {c.border};
  border-radius: 3px; padding: 0 {px(4)}px; }}
QPushButton {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 4px;
  padding: {px(5)}px {px(12)}px; min-height: {px(18)}px; }}
QPushButton:hover {{ background: {c.selection}; color: {c.on_selection}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: {px(5) - 1}px {px(12) - 1}px; }}
QPushButton:disabled {{ color: {c.disabled}; border-color: {c.hairline}; }}
QPushButton[kind="main"] {{ background: {c.fill}; color: {c.on_fill}; border-color: {c.fill}; font-weight: 600; }}
QPushButton[kind="main"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="main"]:disabled {{ background: {c.side}; color: {c.disabled}; border-color: {c.hairline}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
  padding: {px(4)}px {px(6)}px; text-align: left; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[kind="danger"] {{ color: {c.error}; border-color: {c.error}; }}
QPushButton[kind="chip"] {{ border-radius: {px(14)}px; padding: {px(3)}px {px(12)}px; }}
QPushButton[kind="chip"]:checked {{ background: {c.selection}; color: {c.on_selection}; border-color: {c.accent};
  font-weight: 600; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {c.accent}; padding: {px(3) - 1}px {px(12) - 1}px; }}
QPushButton[kind="tag"] {{ background: {c.selection}; color: {c.on_selection}; border: 1px solid transparent;
  border-radius: 3px; padding: {px(3)}px {px(8)}px; }}
QPushButton[kind="tag"]:focus {{ border: 2px solid {c.accent}; }}
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox {{ background: {c.base}; border: 1px solid {c.border};
  border-radius: 4px; padding: {px(5)}px {px(8)}px; selection-background-color: {c.fill};
  selection-color: {c.on_fill}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{
  border: 2px solid {c.accent}; padding: {px(5) - 1}px {px(8) - 1}px; }}
QLineEdit[bad="true"], QComboBox[bad="true"], QPlainTextEdit[bad="true"] {{ border: 2px solid {c.error}; }}
QLineEdit:disabled, QPlainTextEdit:read-only, QTextEdit:read-only {{ background: {c.side}; }}
QComboBox {{ min-height: {px(18)}px; }}
QComboBox::drop-down {{ border: none; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: none; border-left: 4px solid transparent; border-right: 4px solid transparent;
  border-top: 5px solid {c.muted}; width: 0; height: 0; margin-right: {px(8)}px; }}
QComboBox QAbstractItemView {{ background: {c.base}; border: 1px solid {c.border};
  selection-background-color: {c.selection}; selection-color: {c.on_selection}; }}
QCheckBox, QRadioButton {{ min-height: {px(28)}px; spacing: {px(8)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.accent}; border-radius: 3px; }}
QTreeView, QListView, QTableView, QScrollArea, QTextBrowser {{ background: {c.base}; border: none; }}
QTreeView:focus, QTableView:focus {{ border: none; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none; font-size: {px(SMALL)}px;
  border-bottom: 1px solid {c.hairline}; padding: {px(4)}px {px(8)}px; }}
QMenuBar {{ background: {c.window}; padding: {px(4)}px {px(8)}px; border-bottom: 1px solid {c.hairline}; }}
QMenuBar::item {{ background: transparent; padding: {px(4)}px {px(8)}px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
QMenu {{ background: {c.base}; border: 1px solid {c.border}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(5)}px {px(24)}px {px(5)}px {px(12)}px; border-radius: 3px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: {px(4)}px 0; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.hairline}; font-size: {px(SMALL)}px; }}
QStatusBar::item {{ border: none; }}
QTabBar::tab {{ padding: {px(7)}px {px(12)}px; border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ border-bottom: 2px solid {c.accent}; font-weight: 600; }}
QTabBar::tab:hover {{ background: {c.side}; }}
QTabBar:focus {{ border: 1px solid {c.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.hairline}; }}
QSplitter::handle {{ background: {c.hairline}; }}
QScrollBar:vertical {{ background: {c.window}; width: {px(12)}px; }}
QScrollBar::handle:vertical {{ background: {c.border}; border-radius: 4px; min-height: {px(28)}px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QProgressBar {{ background: {c.hairline}; border: none; border-radius: 4px; max-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c.fill}; border-radius: 4px; }}
#navigation {{ background: {c.side}; border-right: 1px solid {c.hairline}; }}
#header {{ background: {c.base}; border-bottom: 1px solid {c.hairline}; }}
#strip {{ background: {c.strip}; border-left: 3px solid {c.accent}; border-bottom: 1px solid {c.hairline}; }}
#facts {{ background: {c.window}; border-bottom: 1px solid {c.hairline}; }}
#pane {{ background: {c.base}; }}
#side {{ background: {c.window}; border-left: 1px solid {c.hairline}; }}
#private, #private QPlainTextEdit {{ background: {c.private}; }}
#banner {{ background: {c.warning_back}; color: {c.warning}; }}
#toast {{ background: {c.text}; border-radius: 6px; }}
#toast QLabel {{ color: {c.base}; }}
#toast QPushButton {{ color: {c.base}; background: transparent; border: 1px solid {c.base}; }}
#blank {{ background: {c.window}; }}
QFrame[role="rule"] {{ background: {c.hairline}; max-height: 1px; }}
QFrame[bar="info"] {{ background: {c.strip}; border-left: 3px solid {c.accent}; }}
QFrame[bar="warning"] {{ background: {c.warning_back}; border-left: 3px solid {c.warning}; }}
QFrame[bar="error"] {{ background: {c.error_back}; border-left: 3px solid {c.error}; }}
QFrame[bar="ok"] {{ background: {c.ok_back}; border-left: 3px solid {c.ok}; }}
"""
