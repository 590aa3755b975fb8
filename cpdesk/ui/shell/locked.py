"""What the window to unlock is told of a lock: why, since when, where the window stood. Nothing of a record."""

import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

OPTION: Final = "--locked"
RESTORE: Final = "restore"
REASONS: Final = ("key", "idle", "sleep", "system", RESTORE)


@dataclass(frozen=True)
class Locked:
    """Why the base was closed (one of ``REASONS``), when by the wall clock, and Qt's geometry of the window."""

    reason: str
    since: datetime
    geometry: bytes

    def arguments(self) -> list[str]:
        """Return the arguments of the new process."""
        return [OPTION, self.reason, self.since.isoformat(timespec="minutes"), self.geometry.hex() or "-"]


def understand(arguments: Sequence[str]) -> Locked | None:
    """Return what the arguments of a process tell of a lock, None when they tell nothing or are not ours."""
    try:
        option, reason, since, geometry = arguments
        told = Locked(reason, datetime.fromisoformat(since), b"" if geometry == "-" else binascii.unhexlify(geometry))
    except ValueError:
        return None
    return told if option == OPTION and reason in REASONS else None
