"""When the base closes by itself: nothing typed for a time, the screen locked, the computer asleep, or her wish."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cpdesk.ui.shell.lock import lock
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.system import SystemWatch
from cpdesk.ui.shell.watching import Watch
from cpdesk.ui.shell.window import MainWindow


class Closer(QObject):
    """Lives with the window; brings every reason to close the base to the one lock."""

    def __init__(self, window: MainWindow, preferences: Preferences, let_go: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._let_go = window, let_go
        self.watch = Watch(preferences.idle_minutes * 60, window)
        self.watch.typed.connect(window.keeper.look_soon)
        self.watch.left.connect(window.status.tell_left)
        self.watch.wanted.connect(self.close)
        window.closing.connect(lambda: self.close("key"))
        self.system = SystemWatch(window)
        self.system.locked.connect(self.close)

    def close(self, reason: str) -> None:
        """Lock. Does not return."""
        lock(self._window, reason, self._window.sitting.now(), self._let_go)
