"""The lock: cover everything, keep what stands in the editors, let go, begin anew as another process, and be gone.

No plain text stays in the memory of a locked program, because the program is another one. Closing and log-off take
the same way without the new process.
"""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import Vault
from cpdesk.ui.shell.copied import take_away
from cpdesk.ui.shell.locked import Locked

KEEP_SECONDS: Final = 1.0
_WATCHDOG_SECONDS: Final = 1.5


class Lockable(Protocol):
    """What the lock must know of the window."""

    @property
    def vault(self) -> Vault:
        """The open vault."""

    def keep(self) -> None:
        """Write what stands in the editors, and the state of the window, in one commit. Raises VaultError."""

    def saveGeometry(self) -> QByteArray:
        """Return where the window stands, as Qt keeps it."""


@dataclass(frozen=True)
class Blank:
    """A window that was covered, and the blank page over it."""

    window: QWidget
    page: QWidget


def cover() -> list[Blank]:
    """Make everything unreadable at once: a blank page over every window, menus and tooltips away, titles empty."""
    QToolTip.hideText()
    covered = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            if window.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool}:
                window.hide()
            else:
                covered.append(Blank(window, _blank(window)))
    return covered


def release(window: Lockable) -> None:
    """Stop the running act, keep what stands in the editors, let go of the vault. Nothing holds it back."""
    with contextlib.suppress(VaultError):
        window.vault.seize(KEEP_SECONDS)
    with contextlib.suppress(VaultError):
        window.keep()
    take_away()
    window.vault.close()


def lock(window: Lockable, reason: str, now: datetime, let_go: Callable[[], object]) -> None:
    """Close the base and leave the program; a new process shows the window to unlock. Never returns.

    ``let_go`` frees what belongs to this process alone: the single-instance server.
    """
    leave = _Leave(window.vault.folder, Locked(reason, now, b""))
    threading.Thread(target=leave.at_the_latest, daemon=True).start()
    try:
        cover()
        leave.locked = Locked(reason, now, bytes(window.saveGeometry().data()))
        release(window)
        let_go()
    finally:
        leave.now()


class _Leave:
    """The way out, once: whoever comes first takes it."""

    def __init__(self, vault: Path, locked: Locked) -> None:
        self.vault, self.locked = vault, locked
        self._once = threading.Lock()
        self._stuck = threading.Event()

    def at_the_latest(self) -> None:
        """Leave even if the disk or a bug holds the window back."""
        self._stuck.wait(_WATCHDOG_SECONDS)
        self.now()

    def now(self) -> None:
        """Start the new process and end this one; if it cannot be started, end all the same."""
        self._once.acquire()
        try:
            self.next = subprocess.Popen(
                [sys.executable, "-m", "cpdesk", "open", str(self.vault), *self.locked.arguments()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        finally:
            os._exit(0)


def _blank(window: QWidget) -> QWidget:
    page = QWidget(window)
    page.setObjectName("blank")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setGeometry(window.rect())
    window.setWindowTitle(QApplication.applicationName())
    page.show()
    page.raise_()
    page.repaint()
    return page
