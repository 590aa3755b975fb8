"""The space in reserve: she is told when a full disk has cost it, and it is taken again as soon as there is room."""

from typing import Any, Final

from PySide6.QtCore import QTimer

from cpdesk.storage import reserve
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.window import MainWindow
from cpdesk.words import translate

AGAIN_MS: Final = 60_000


class SpaceWatch(Translated):
    """Watches the reserve of the open base. Never shown itself; it goes with its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self._is_short = self._trying = False
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.take)
        window.sitting.changed.connect(self._look)
        window.keeper.kept.connect(self._look)
        self._look()
        self.take()

    def take(self) -> None:
        """Take the space, in a job, unless it is there."""
        if not self._trying:
            self._trying = True
            jobs.run(self._window.vault.take_reserve, lambda _: self._taken(), self._failed, self)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._window.status.tell_space(
            translate("Window", "The disk is full: the reserve is in use") if self._is_short else ""
        )

    def _look(self, _changed: Any = None) -> None:
        if reserve.GIVEN_UP in self._window.vault.notices:
            self._tell()

    def _tell(self) -> None:
        if not self._is_short:
            self._is_short = True
            self.retranslate()
            self._window.warn(
                translate(
                    "Window",
                    "The disk is full. What you write is still kept, in the space held in reserve for this. "
                    "Free some space today: empty the wastebasket, move large files to another disk.",
                )
            )
            self._timer.start()

    def _taken(self) -> None:
        self._trying = False
        self._timer.stop()
        if self._is_short:
            self._is_short = False
            self.retranslate()
            self._window.sitting.said.emit(translate("Window", "There is room on the disk again"), 0)

    def _failed(self, error: Exception) -> None:
        self._trying = False
        if isinstance(error, VaultError) and error.code == "vault.disk_full":
            self._tell()
