"""What the process must not leave behind, and places where a vault should not lie."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_NO_ERROR_BOX: Final = 0x0001 | 0x0002 | 0x8000
_DRIVE_REMOTE: Final = 4
_SYNCED: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "yandex.disk": "Yandex.Disk",
    "yandexdisk": "Yandex.Disk",
    "яндекс.диск": "Yandex.Disk",
    "яндекс диск": "Yandex.Disk",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "google диск": "Google Drive",
    "мой диск": "Google Drive",
    "cloud mail.ru": "Mail.ru Cloud",
    "mail.ru cloud": "Mail.ru Cloud",
    "облако mail.ru": "Mail.ru Cloud",
}
_NETWORK: Final = ("nfs", "cifs", "smb", "ncp", "afs", "ceph", "9p", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfs")


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


def network_or_synced(path: Path) -> str | None:
    """Return who else handles the files at ``path``, None when nobody.

    That is the name of a synchronising program in whose folder the path lies, or the kind of a network file system:
    SQLite's log does not work over a network, and a synchroniser copies the files of one moment at many.
    """
    return _synced(path) or _network(path)


def _synced(path: Path) -> str | None:
    parts = [part.casefold() for part in path.resolve().parts]
    return next((name for part in parts for start, name in _SYNCED.items() if part.startswith(start)), None)


if sys.platform == "win32":

    def _network(path: Path) -> str | None:
        drive = path.resolve().drive
        remote = drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE
        return drive if remote else None
else:

    def _network(path: Path) -> str | None:
        there = next(place for place in (path.resolve(), *path.resolve().parents) if place.exists())
        kind = _kinds_of_mounts().get(there.stat().st_dev, "")
        return kind if kind.startswith(_NETWORK) else None

    def _kinds_of_mounts(table: Path = Path("/proc/self/mountinfo")) -> dict[int, str]:
        """Return the kind of file system on each device that is mounted. Source: proc(5)."""
        kinds = {}
        for line in table.read_text("utf-8", "replace").splitlines() if table.exists() else ():
            before, _, after = line.partition(" - ")
            major, _, minor = before.split()[2].partition(":")
            kinds[os.makedev(int(major), int(minor))] = after.split()[0]
        return kinds
