"""Reading a foreign file: by a child process that may run out of memory or time, or crash, while this one lives on."""

import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import IO, Final

import msgspec

from cpdesk.sheets.answer import (
    CODES,
    DAMAGED,
    MOST_ANSWERED,
    MOST_BYTES,
    NO_ROWS,
    NOT_A_FILE,
    TOO_LARGE,
    TOO_SLOW,
    Answer,
    Sheet,
    Unreadable,
)

MOST_SECONDS: Final = 9.0  # by the clock
_TICK: Final = 0.05
_PACKAGE_LIES_IN: Final = Path(__file__).resolve().parents[2]
CHILD: Final = ("-E", "-s", "-m", "cpdesk.sheets.child")
_ABORTED: Final = -6  # by a library that got no memory
_CPU_SPENT: Final = (-24, -9)
_NO_WINDOW: Final = 0x08000000


def read(path: Path, tick: Callable[[], object] = lambda: None, within: float = MOST_SECONDS) -> list[Sheet]:
    """Return the sheets of a file: xlsx, xls, ods, or text in UTF-8, UTF-16 or a Windows alphabet.

    ``tick`` is called twenty times a second; what it raises stops the reading. Raises Unreadable with a code of
    ``answer.CODES``, at the latest after ``within`` seconds.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable(NOT_A_FILE)
        if about.st_size > MOST_BYTES:
            raise Unreadable(TOO_LARGE)
        if not about.st_size:
            raise Unreadable(NO_ROWS)
        with path.open("rb") as file:
            return _understood(*_answered(file, tick, within))
    except (OSError, ValueError):
        raise Unreadable(NOT_A_FILE) from None


def _answered(file: IO[bytes], tick: Callable[[], object], within: float) -> tuple[int | None, bytes]:
    """Return how the child ended (None: its time was over) and what it answered; it never outlives this call."""
    child = subprocess.Popen(
        [sys.executable, *CHILD],
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_PACKAGE_LIES_IN,
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )
    box: list[bytes] = []
    listener = Thread(target=_listen, args=(child.stdout, box), daemon=True)
    listener.start()
    try:
        over = time.monotonic() + within
        while listener.is_alive() and time.monotonic() < over:
            tick()
            listener.join(_TICK)
        if listener.is_alive():
            return None, b""
        return child.wait(_TICK * 20), box[0]
    except subprocess.TimeoutExpired:
        return None, b""
    finally:
        child.kill()
        child.wait()
        listener.join()


def _listen(pipe: IO[bytes], box: list[bytes]) -> None:
    """Take the answer, a sign more than there may be at most; then the pipe is closed and the child may not go on."""
    with pipe:
        box.append(pipe.read(MOST_ANSWERED + 1))


def _understood(ended: int | None, told: bytes) -> list[Sheet]:
    if ended is None or ended in _CPU_SPENT:
        raise Unreadable(TOO_SLOW)
    if ended == _ABORTED or len(told) > MOST_ANSWERED:
        raise Unreadable(TOO_LARGE)
    try:
        answer = msgspec.msgpack.decode(told, type=Answer)
    except (msgspec.DecodeError, RecursionError):
        raise Unreadable(DAMAGED) from None
    if answer.refused or ended:
        raise Unreadable(answer.refused if answer.refused in CODES else DAMAGED)
    return answer.sheets
