"""What every window is tested for: put its factory into ``WINDOWS``, and ``test_windows.py`` does the rest."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from cpdesk.ui.gallery import Gallery
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.welcome import RestoreWindow, WelcomeWindow
from tests.ui.shell.opened import main_window, unlock_window

NOWHERE = Path("/there is no such folder")


def welcome(step: int = -1) -> QWidget:
    """Return the window before a base is open, or a step of the new base."""
    made = WelcomeWindow(Preferences(), open_vault=lambda _: None, opened=lambda _: None, place=NOWHERE)
    if step >= 0:
        made.start.wanted.emit()
        made.new_base._show(made.new_base.pages[step])
    return made


WINDOWS: dict[str, Callable[[], QWidget]] = {
    "gallery": Gallery,
    "main": main_window,
    "unlock": unlock_window,
    "welcome": welcome,
    **{f"new base, step {step + 1}": partial(welcome, step) for step in (1, 3)},
    "from a copy": lambda: RestoreWindow(NOWHERE / "school.cpdesk", None, done=lambda _: None),
}


def spoken_name(widget: QWidget) -> str:
    """Return the name under which a screen reader finds a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None and interface.isValid() else ""
