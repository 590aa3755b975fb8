"""The window of the way back from a copy, for a base that is there and closed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QCloseEvent

from cpdesk.casework.clock import Clock, SystemClock
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.welcome.way_back import WayBack
from cpdesk.ui.welcome.window import CentredWindow
from cpdesk.words import translate


class RestoreWindow(CentredWindow):
    """Restores ``vault`` from one of its copies, or from ``backup`` where that is given.

    The vault is not open meanwhile. ``done`` is called at the end, restored or not.
    """

    def __init__(
        self,
        vault: Path,
        backup: Path | None,
        *,
        done: Callable[[Path], object],
        preferences: Preferences | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.way = WayBack(vault, backup, clock or SystemClock(), lambda: done(vault))
        super().__init__(preferences or Preferences(), self.way)
        self.stand_on(self.way.foot)
        self.retranslate()
        self.way.begin()

    def retranslate(self) -> None:
        """Set every text of the window's own."""
        super().retranslate()
        self.setWindowTitle(translate("Restore", "cpdesk: from a copy"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave everything as it was."""
        self.way.let_go()
        super().closeEvent(event)
