"""The style sheet of the window, made from the colours and the text size in force."""

from collections.abc import Callable
from typing import Final

from cpdesk import resource
from cpdesk.ui.kit.palettes import Tokens

Px = Callable[[float], int]

_NAMED: Final = {"#ffffff": "white", "#000000": "black"}


def style_sheet(c: Tokens, px: Px) -> str:
    """Return the style sheet; ``px`` gives a size of the design at the text size in force."""
    return _words(c, px) + _fields(c, px) + _lists(c, px) + _menus(c, px) + _panes(c)


def _edge(c: Tokens) -> str:
    """Return the border of what only its ground tells apart elsewhere."""
    return f"1px solid {c.border}" if c.inverted else "none"


def _words(c: Tokens, px: Px) -> str:
    return f"""
* {{ outline: none; }}
QWidget {{ color: {c.text}; }}
QWidget:disabled {{ color: {c.disabled}; }}
QMainWindow, QDialog, #page {{ background: {c.window}; }}
QToolTip {{ color: {c.text}; background: {c.base}; border: 1px solid {c.border}; padding: {px(4)}px {px(8)}px; }}
QLabel[role="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
QLabel[role="panel"] {{ font-size: {px(15)}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="next"] {{ color: {c.accent}; font-weight: 600; }}
QLabel[role="muted"], QLabel[role="label"] {{ color: {c.muted}; font-size: {px(12)}px; }}
QLabel[role="error"] {{ color: {c.error}; font-size: {px(12)}px; }}
QLabel[role="warning"] {{ color: {c.warning}; font-size: {px(12)}px; }}
QLabel[role="ok"] {{ color: {c.ok}; }}
QLabel[role="key"] {{ color: {c.muted}; font-size: {px(12)}px; border: 1px solid {c.border};
  border-radius: 3px; padding: 0 {px(4)}px; }}
"""


def _fields(c: Tokens, px: Px) -> str:
    edge = _edge(c)
    tick = resource("marks", f"tick-{_NAMED[c.on_fill]}.svg").as_posix()
    return f"""
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox {{ background: {c.base}; border: 1px solid {c.border};
  border-radius: 4px; padding: {px(5)}px {px(8)}px; selection-background-color: {c.fill};
  selection-color: {c.on_fill}; }}
QLineEdit, QComboBox {{ min-height: {px(18)}px; }}
QToolButton[role="line"] {{ background: transparent; border: 2px solid transparent; border-radius: 4px; }}
QToolButton[role="line"]:hover {{ background: {c.hover}; }}
QToolButton[role="line"]:focus {{ border-color: {c.accent}; }}
QLineEdit[tall="true"] {{ min-height: {px(24)}px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{
  border: 2px solid {c.accent}; padding: {px(5) - 1}px {px(8) - 1}px; }}
QLineEdit[bad="true"], QComboBox[bad="true"], QPlainTextEdit[bad="true"], QTextEdit[bad="true"] {{
  border: 2px solid {c.error}; padding: {px(5) - 1}px {px(8) - 1}px; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QPlainTextEdit:read-only, QTextEdit:read-only {{
  background: {c.side}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ border-color: {c.hairline}; }}
QComboBox::drop-down {{ border: none; width: {px(28)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {c.base}; border: 1px solid {c.border};
  selection-background-color: {c.selection}; selection-color: {c.on_selection}; }}
QCheckBox, QRadioButton {{ min-height: {px(24)}px; spacing: {px(8)}px; padding: 0 {px(3)}px;
  border: 2px solid transparent; border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
    width: {px(14)}px; height: {px(14)}px; background: {c.base};
  border: 1px solid {c.border}; border-radius: 3px; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
    background: {c.fill}; border-color: {c.fill}; image: url("{tick}"); }}
QRadioButton::indicator {{ border-radius: {px(14) // 2 + 1}px; }}
QRadioButton::indicator:checked {{ width: {px(6)}px; height: {px(6)}px; background: {c.on_fill};
  border: {px(5)}px solid {c.fill}; border-radius: {(px(6) + 2 * px(5)) // 2}px; }}
QCheckBox::indicator:disabled {{ background: {c.side}; border-color: {c.hairline}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.disabled}; }}
QCalendarWidget QWidget {{ alternate-background-color: {c.side}; }}
QCalendarWidget QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 4px;
  padding: {px(4)}px {px(8)}px; min-height: {px(20)}px; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {c.hover}; }}
QCalendarWidget QToolButton:focus {{ border-color: {c.accent}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget #qt_calendar_navigationbar {{ background: {c.base}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {c.fill}; selection-color: {c.on_fill}; }}
QProgressBar {{ background: {c.base if c.inverted else c.hairline}; border: {edge};
  border-radius: {px(4)}px; max-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c.fill}; border-radius: {px(4)}px; }}
"""


def _lists(c: Tokens, px: Px) -> str:
    return f"""
QTreeView, QListView, QTableView, QScrollArea, QTextBrowser {{ background: {c.base}; border: none; }}
QHeaderView {{ background: {c.window}; border: none; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none; font-size: {px(12)}px;
  border-bottom: 1px solid {c.hairline}; padding: 0 {px(8)}px 0 {px(10)}px; min-height: {px(27)}px; }}
QTabBar::tab {{ color: {c.muted}; padding: {px(7)}px {px(12)}px; border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; font-weight: 600; }}
QTabBar::tab:hover:!selected {{ background: {c.hover}; }}
QTabBar::tab:disabled {{ color: {c.disabled}; }}
QTabBar::tab:focus {{ border: 2px solid {c.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.hairline}; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; }}
QScrollBar::handle:vertical {{ background: {c.border}; border-radius: 4px; min-height: {px(28)}px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(c: Tokens, px: Px) -> str:
    return f"""
#menus {{ background: {c.window}; border-bottom: 1px solid {c.hairline}; }}
QMenuBar {{ background: {c.window}; padding: {px(4)}px {px(8)}px; }}
QMenuBar::item {{ background: transparent; padding: {px(4)}px {px(8)}px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
QMenu {{ background: {c.base}; border: 1px solid {c.border}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(5)}px {px(24)}px {px(5)}px {px(12)}px; border-radius: 3px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: {px(4)}px 0; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.hairline}; font-size: {px(12)}px; }}
QStatusBar::item {{ border: none; }}
"""


def _panes(c: Tokens) -> str:
    edge = _edge(c)
    return f"""
QSplitter::handle {{ background: {c.hairline}; }}
#navigation {{ background: {c.side}; border-right: 1px solid {c.hairline}; }}
#header {{ background: {c.base}; border-bottom: 1px solid {c.hairline}; }}
#strip {{ background: {c.strip}; border-left: 3px solid {c.accent}; border-bottom: 1px solid {c.hairline}; }}
#facts {{ background: {c.window}; border-bottom: 1px solid {c.hairline}; }}
QFrame[role="fact"] {{ border: none; border-right: 1px solid {c.hairline}; }}
#offered {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
#offered::item {{ padding: 5px 8px; }}
#offered::item:selected {{ background: {c.selection}; color: {c.on_selection}; }}
#pane {{ background: {c.base}; }}
#side {{ background: {c.window}; border-left: 1px solid {c.hairline}; }}
#private, #private QPlainTextEdit {{ background: {c.private}; }}
#signing {{ background: {c.private}; border-top: 1px solid {c.hairline}; }}
#banner {{ background: {c.warning_back}; color: {c.warning}; }}
#toast {{ background: {c.toast}; border-radius: 6px; }}
#toast QLabel {{ color: {c.on_toast}; }}
#toast QLabel[role="key"] {{ border-color: {c.on_toast}; }}
#blank {{ background: {c.window}; }}
#shade {{ background: rgba(0, 0, 0, 70); }}
QDialog#finder {{ border: 1px solid {c.border}; background: {c.base}; }}
QPushButton#finder {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 4px; }}
QPushButton#finder:focus {{ border: 2px solid {c.accent}; }}
QFrame[role="rule"] {{ background: {c.hairline}; max-height: 1px; }}
QFrame[bar="info"] {{ border: {edge}; background: {c.strip}; border-left: 3px solid {c.accent}; }}
QFrame[bar="warning"] {{ border: {edge}; background: {c.warning_back}; border-left: 3px solid {c.warning}; }}
QFrame[bar="error"] {{ border: {edge}; background: {c.error_back}; border-left: 3px solid {c.error}; }}
QFrame[bar="ok"] {{ border: {edge}; background: {c.ok_back}; border-left: 3px solid {c.ok}; }}
QFrame[role="card"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
"""
