"""Where the window to unlock leads."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Ways:
    """Where the window to unlock leads; all of it is wired by the front door.

    Attributes:
        load: loads what the open base needs; called in a thread.
        by_password: opens a vault (folder, password, whether missing entries are accepted); called in a thread.
        by_recovery: opens it by the recovery key and sets a new password (folder, key, password); called in a thread.
        opened: what was opened is here.
        sentence: the words for an error.
        delay: how many seconds to wait after so many wrong passwords.
        another: she wants another base, or the practice school.
        restore: she wants this base back from a copy.
        loaded: what ``load`` loads is there.

    """

    load: Callable[[], None]
    by_password: Callable[[Path, str, bool], Any]
    by_recovery: Callable[[Path, str, str], Any]
    opened: Callable[[Any], None]
    sentence: Callable[[Exception], str]
    delay: Callable[[int], float]
    another: Callable[[], None]
    restore: Callable[[Path], None]
    loaded: Callable[[], None] = lambda: None
