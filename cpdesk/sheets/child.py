"""The child process: reads one foreign file from its standard input and writes an ``Answer``; see ``reading``.

It is started with the file already open, knows no path, writes nowhere else, and may be killed at any moment.
"""

import signal
import sys
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, Final

import msgspec

from cpdesk.sheets.answer import (
    DAMAGED,
    MOST_ANSWERED,
    MOST_BYTES,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    NO_ROWS,
    TOO_LARGE,
    Answer,
    Sheet,
    Unreadable,
)

MOST_MEMORY: Final = 768 * 1024 * 1024  # of address space, with Python and the libraries in it
MOST_SECONDS: Final = 8  # of the processor
_PR_SET_PDEATHSIG: Final = 1
_ZIP: Final = b"PK\x03\x04"
_EMPTY_ZIP: Final = b"PK\x05\x06"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def main() -> None:
    """Read standard input, answer on standard output."""
    limit_self()
    try:
        answer = Answer(sheets=list(_within_limits(sheets_of(sys.stdin.buffer))))
    except MemoryError:
        answer = Answer(TOO_LARGE)
    except Unreadable as unreadable:
        answer = Answer(unreadable.code)
    except Exception:  # noqa: BLE001  whatever a foreign file does to its reader, the answer is one
        answer = Answer(DAMAGED)
    sys.stdout.buffer.write(_encoded(answer))


def limit_self() -> None:
    """Limit this process: memory, processor time, no file written, no core, no life longer than its parent's.

    On Windows the parent's clock alone limits it.
    """
    if sys.platform == "win32":
        return
    import ctypes
    import resource

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    for nothing in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(nothing, (0, 0))


def sheets_of(file: BinaryIO) -> Iterator[Sheet]:
    """Give the sheets of a file, whose kind is told by its first bytes: its name may say anything."""
    head = file.read(8)
    file.seek(0)
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        from cpdesk.sheets.workbooks import packed

        return packed(file)
    if head == _COMPOUND:
        from cpdesk.sheets.workbooks import compound

        return compound(file)
    from cpdesk.sheets.texts import sheets

    return sheets(file.read(MOST_BYTES))


def _within_limits(sheets: Iterator[Sheet]) -> Iterator[Sheet]:
    """Give the sheets without their empty ends. Raises Unreadable: nothing in them, or too much."""
    cells = 0
    for sheet in sheets:
        rows = [_without_end(row) for row in islice(sheet.rows, MOST_ROWS)]
        cells += sum(len(row) - row.count("") for row in rows)
        if len(sheet.rows) > MOST_ROWS or cells > MOST_CELLS or any(len(row) > MOST_COLUMNS for row in rows):
            raise Unreadable(TOO_LARGE)
        yield Sheet(sheet.name, rows)
    if not cells:
        raise Unreadable(NO_ROWS)


def _without_end(row: list[str]) -> list[str]:
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return row[:end]


def _encoded(answer: Answer) -> bytes:
    data = msgspec.msgpack.encode(answer)
    return data if len(data) <= MOST_ANSWERED else msgspec.msgpack.encode(Answer(TOO_LARGE))


if __name__ == "__main__":
    main()
