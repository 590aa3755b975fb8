"""What the process must not leave behind, and places where a vault should not lie."""

import ctypes
import sys
from pathlib import Path
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_NO_ERROR_BOX: Final = 0x0001 | 0x0002 | 0x8000
_SYNCED: Final = ("OneDrive", "Dropbox", "Yandex.Disk", "YandexDisk", "Google Drive", "GoogleDrive", "Cloud Mail.Ru")


def leave_no_core(*, dumpable: bool = False) -> None:
    """See to it that a crash writes no memory to disk and no other process of the user may read it.

    ``dumpable`` leaves the process readable, for the test that searches its memory.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOX)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and not dumpable:
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def synchronised(path: Path) -> str | None:
    """Return the name of the synchronising program in whose folder ``path`` lies, None when in none."""
    for part in path.resolve().parts:
        for name in _SYNCED:
            if part.casefold().startswith(name.casefold()):
                return name
    return None
