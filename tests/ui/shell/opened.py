"""The window of an open base and the window to unlock, for the tests that every window gets."""

import functools
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from cpdesk.app import places
from cpdesk.casework.clock import SetClock
from cpdesk.casework.founding import Founding
from cpdesk.ui.shell.locked import Locked
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.ways import Ways
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.sitting import Sitting
from tests.conftest import CHEAP, LAW, PASSWORD, SCHOOL, open_desk


def main_window() -> MainWindow:
    """Return the window of an empty base with every place; the base goes with it."""
    place = tempfile.TemporaryDirectory()
    desk = open_desk(Path(shutil.copytree(founded(), Path(place.name) / "school.cpdesk")))
    sitting = Sitting(desk)
    window = MainWindow(sitting, places(sitting), "Школа-лицей № 948", practice=True)
    window.left.connect(lambda: (desk.vault.close(), place.cleanup()))
    return window


def unlock_window() -> UnlockWindow:
    """Return the window to unlock after a lock; it leads nowhere."""
    ways = Ways(*(lambda *_: None,) * 8)  # type: ignore[arg-type]
    return UnlockWindow(Path("/base.cpdesk"), Preferences(), ways, Locked("idle", datetime(2026, 11, 20, 14, 5), b""))


@functools.cache
def founded() -> Path:
    _kept.append(tempfile.TemporaryDirectory())
    folder = Path(_kept[-1].name) / "school.cpdesk"
    founding = Founding.begin(folder, PASSWORD, SetClock(datetime(2026, 9, 1, 9, 0)), LAW, CHEAP)
    founding.complete(person="Есенова Жанна Кайратовна", language="ru", **SCHOOL)
    return folder


_kept: list[tempfile.TemporaryDirectory[str]] = []
