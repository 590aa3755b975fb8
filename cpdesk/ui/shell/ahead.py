"""The modules of the screens, imported ahead while she types the password: a module a turn of the event loop.

They define widgets, so they are imported in the UI thread; what they stand on was imported in another thread before.
"""

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from cpdesk import ui
from cpdesk.ui import kit, shell

_NEVER_OPENED = frozenset({"cpdesk.ui.gallery"})


class Ahead(QObject):
    """Imports the screens, one module at a time, until all are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: Iterator[str] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Begin, unless it was begun."""
        if not self._timer.isActive():
            self._left = _missing()
            self._timer.start()

    def _next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self._timer.stop()
        else:
            import_module(name)


def _missing() -> Iterator[str]:
    """Yield the modules of the screens that are not imported: parts one by one, then each subject."""
    places = ((kit.__path__, "cpdesk.ui.kit."), (shell.__path__, "cpdesk.ui.shell."), (ui.__path__, "cpdesk.ui."))
    for folder, package in places:
        for found in pkgutil.iter_modules(folder, package):
            if found.name not in _NEVER_OPENED and found.name not in sys.modules:
                yield found.name
