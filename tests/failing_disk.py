"""A disk that takes so many writes and then no more: full from there, or pulled out.

SQLite lets its system calls be replaced; a file that Python opens for writing counts as a write too. When the writes
are used up, a full disk is a limit of no bytes for every file of the process, and a pulled one is a folder that is not
there any more, with reads and writes that fail on what is still open.
"""

import ctypes
import errno
import os
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import sqlcipher3._sqlite3 as driver

How = Literal["full", "pulled"]
_WRITING: Final = os.O_WRONLY | os.O_RDWR
_CALL: Final = ctypes.CFUNCTYPE(
    ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_longlong, use_errno=True
)
_WRITES: Final = (b"pwrite", b"pwrite64")
_READS: Final = (b"pread", b"pread64")
_METHODS: Final = (
    *("open", "delete", "access", "full_pathname", "dl_open", "dl_error", "dl_sym", "dl_close"),
    *("randomness", "sleep", "current_time", "last_error", "current_time_64"),
)


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs`` as far as it is needed. Source: sqlite3.h."""

    _fields_: Final = [
        ("version", ctypes.c_int),
        ("size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        *[(name, ctypes.c_void_p) for name in _METHODS],
        ("set_call", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)),
    ]


_sqlite: Final = ctypes.CDLL(driver.__file__)
_sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
_vfs: Final[Any] = _sqlite.sqlite3_vfs_find(None)
_libc: Final = ctypes.CDLL(None, use_errno=True)
_libc.pwrite64.restype = ctypes.c_ssize_t
_libc.pwrite64.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_longlong)


class Disk:
    """The disk under ``place``. ``failed``: the writes were used up. It has room again when ``reserve`` is removed."""

    def __init__(self, place: Path, writes: int, how: How, reserve: Path | None) -> None:
        self.failed, self._reserve = False, str(reserve)
        self._place, self._left, self._how = place, writes, how
        self._limit = resource.getrlimit(resource.RLIMIT_FSIZE)
        self._away = place.with_name(f"{place.name} pulled out")
        self._write_call, self._fail_call = _CALL(self._write), _CALL(self._fail)

    def begin(self) -> None:
        """Count from now on."""
        _replace(_WRITES, self._write_call)

    def opened(self, path: object, flags: int) -> None:
        """Count a file that is opened for writing."""
        if isinstance(path, str) and flags & _WRITING and path.startswith(str(self._place)):
            self._count()

    def removed(self, path: object) -> None:
        """Have room again, where the reserve is given up."""
        if str(path) == self._reserve and self.failed:
            self.end()

    def end(self) -> None:
        """Give the disk back: with room again, or put in again."""
        _replace(_WRITES + _READS, None)
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limit)
        if self._away.exists():
            self._away.rename(self._place)

    def _count(self) -> bool:
        self._left -= 1
        if self._left < 0 and not self.failed:
            self.failed = True
            if self._how == "full":
                resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._limit[1]))
            else:
                self._place.rename(self._away)
                _replace(_READS, self._fail_call)
        return not self.failed

    def _write(self, file: int, data: int, size: int, at: int) -> int:
        if not self._count():
            return self._fail()
        return int(_libc.pwrite64(file, data, size, at))

    def _fail(self, *_: int) -> int:
        ctypes.set_errno(errno.ENOSPC if self._how == "full" else errno.EIO)
        return -1


_now: list[Disk] = []


@contextmanager
def failing_after(writes: int, place: Path, how: How, reserve: Path | None = None) -> Iterator[Disk]:
    """Let the disk under ``place`` take so many writes and then fail, until ``reserve`` is removed."""
    disk = Disk(place, writes, how, reserve)
    _now.append(disk)
    disk.begin()
    try:
        yield disk
    finally:
        _now.remove(disk)
        disk.end()


def _replace(names: tuple[bytes, ...], call: Callable[..., int] | None) -> None:
    """Replace system calls, or put SQLite's own back. Which of two names it uses was decided where it was built."""
    pointer = None if call is None else ctypes.cast(call, ctypes.c_void_p)  # type: ignore[arg-type]
    for name in names:
        assert _vfs.contents.set_call(_vfs, name, pointer) == 0


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _now:
        _now[-1].opened(arguments[0], arguments[2])
    elif event == "os.remove" and _now:
        _now[-1].removed(arguments[0])


sys.addaudithook(_hear)
