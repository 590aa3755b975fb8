"""One window or computer at a time: a lock of the operating system, held for the life of the process.

A kill frees it by itself. The text in the file (who, since when) is only for the sentence.
"""

import getpass
import json
import platform
import sys
from pathlib import Path
from typing import IO, Final

from cpdesk.storage.errors import VaultError, from_os_error

FILE: Final = "lock"
_LOCKED_BYTE: Final = 4096


class VaultLock:
    """The lock of a vault's folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._file: IO[bytes] | None = None

    def acquire(self, since: str) -> None:
        """Take the lock. Raises VaultError ``vault.in_use`` (host, user, since) or ``vault.read_only``."""
        if not self._path.parent.is_dir():
            raise VaultError("vault.absent")
        try:
            file = self._path.open("r+b" if self._path.exists() else "w+b")
        except OSError as error:
            raise from_os_error(error) from None
        try:
            _take(file)
        except OSError:
            told = _holder(file)
            file.close()
            raise VaultError("vault.in_use", **told) from None
        self._file = file
        holder = {"host": platform.node(), "user": getpass.getuser(), "since": since}
        file.truncate(0)
        file.write(json.dumps(holder, ensure_ascii=False).encode())
        file.flush()

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _holder(file: IO[bytes]) -> dict[str, str]:
    try:
        told = json.loads(file.read(_LOCKED_BYTE))
        return {name: str(told[name]) for name in ("host", "user", "since")}
    except (ValueError, KeyError, TypeError, OSError):
        return {"host": "?", "user": "?", "since": "?"}


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
