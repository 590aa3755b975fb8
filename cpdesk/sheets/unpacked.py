"""The look into a packed file before anybody builds a table of it: how large unpacked, how far its farthest cell.

Streamed, in pieces of 64 KB: a bomb is told by its wrapping. What deceives this look still meets the memory limit.
"""

import re
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile, ZipInfo

from cpdesk.sheets.answer import (
    ENCRYPTED,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_PARTS,
    MOST_ROWS,
    MOST_UNPACKED,
    TOO_LARGE,
    UNKNOWN_KIND,
    Unreadable,
)

_PIECE: Final = 65_536
_LONGEST_TAG: Final = 4_096
_ENCRYPTED_FLAG: Final = 0x1
_TAG: Final = re.compile(rb"<(?:\w+:)?(row|c|table-row|table-cell|covered-table-cell)\b([^<>]*)>")
_REFERENCE: Final = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_REPEATED: Final = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d{1,9})[\"']")


def look(archive: ZipFile) -> None:
    """Look into a packed file. Raises Unreadable: too large, protected by a password, or no sheets at all."""
    parts = archive.infolist()
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        raise Unreadable(ENCRYPTED)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable(TOO_LARGE)
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names and "content.xml" not in names:
        raise Unreadable(UNKNOWN_KIND)
    if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Unreadable(ENCRYPTED)
    extent = _Extent()
    for part in parts:
        if part.filename == "content.xml" or part.filename.startswith("xl/worksheets/"):
            extent.begin_sheet()
            for name, about in _tags(archive, part):
                extent.meet(name, about)


class _Extent:
    """How far the filled cells of a sheet reach, and how many there are; repeated ones count as often."""

    def __init__(self) -> None:
        self._cells = 0
        self.begin_sheet()

    def begin_sheet(self) -> None:
        self._rows = self._columns = 0
        self._rows_alike = 1

    def meet(self, name: bytes, about: bytes) -> None:
        """Count a tag in. Raises Unreadable when the sheet is too large."""
        if name.endswith(b"row"):
            self._rows_alike = _repeated(about)
            self._rows += name == b"row"
            self._columns = 0
        else:
            self._meet_cell(name, about)

    def _meet_cell(self, name: bytes, about: bytes) -> None:
        alike = _repeated(about)
        self._columns += alike
        if (about.endswith(b"/") and b"value" not in about) or name == b"covered-table-cell":
            return
        row, column = self._rows, self._columns
        if (found := _REFERENCE.search(about)) is not None:
            row, column = int(found[2]), _number(found[1])
        self._cells += alike * self._rows_alike
        if row > MOST_ROWS or column > MOST_COLUMNS or self._cells > MOST_CELLS:
            raise Unreadable(TOO_LARGE)


def _tags(archive: ZipFile, part: ZipInfo) -> Iterator[tuple[bytes, bytes]]:
    rest = b""
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            text = rest + piece
            for found in _TAG.finditer(text):
                yield found[1], found[2]
            begun = text.rfind(b"<")
            rest = text[begun:] if begun > text.rfind(b">") else b""
            rest = rest if len(rest) <= _LONGEST_TAG else b""


def _repeated(about: bytes) -> int:
    found = _REPEATED.search(about)
    return int(found[1]) if found else 1


def _number(letters: bytes) -> int:
    """Return the number of a column from its letters: ``A`` is 1, ``XFD`` 16,384."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
