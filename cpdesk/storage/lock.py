"""One window or computer at a time: a lock of the operating system, held for the life of the process.

A kill frees it by itself. The text in the file (who, since when) is only for the sentence.
"""

import contextlib
import errno
import getpass
import json
import os
import platform
import sys
from pathlib import Path
from typing import IO, Final

from cpdesk.storage.errors import VaultError, from_os_error

FILE: Final = "lock"
_LOCKED_BYTE: Final = 4096
_TAKEN: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


class VaultLock:
    """The lock of a vault's folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._file: IO[bytes] | None = None

    def acquire(self, since: str) -> None:
        """Take the lock; ``since`` is the wall clock's text, for whoever is refused meanwhile.

        Raises VaultError ``vault.in_use`` (host, user, since), ``vault.read_only``, ``vault.absent`` and by the disk.
        """
        if not self._path.parent.is_dir():
            raise VaultError("vault.absent")
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise from_os_error(error) from None
        file = os.fdopen(descriptor, "r+b", buffering=0)  # a buffer would read on into the locked byte
        try:
            _take(file)
        except OSError as error:
            raise _refused(error, file) from None
        self._file = file
        _sign(file, since)

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _refused(error: OSError, file: IO[bytes]) -> VaultError:
    with file:
        return VaultError("vault.in_use", **_holder(file)) if error.errno in _TAKEN else from_os_error(error)


def _sign(file: IO[bytes], since: str) -> None:
    """Write who holds the lock. On a full disk the lock holds without it."""
    holder = {"host": platform.node(), "user": _user(), "since": since}
    with contextlib.suppress(OSError):
        os.ftruncate(file.fileno(), 0)
        os.write(file.fileno(), json.dumps(holder, ensure_ascii=False).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _holder(file: IO[bytes]) -> dict[str, str]:
    try:
        told = json.loads(file.read(_LOCKED_BYTE))
        return {name: str(told[name]) for name in ("host", "user", "since")}
    except (ValueError, KeyError, TypeError, OSError):
        return {"host": "?", "user": "?", "since": "?"}


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        """Lock one byte beyond the text: what is locked cannot be read by others there."""
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(0)
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
