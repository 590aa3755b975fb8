"""What every window is tested for: put its factory into ``WINDOWS``, and ``test_windows.py`` does the rest."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from cpdesk.ui.gallery import Gallery

WINDOWS: dict[str, Callable[[], QWidget]] = {"gallery": Gallery}


def spoken_name(widget: QWidget) -> str:
    """Return the name under which a screen reader finds a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None and interface.isValid() else ""
