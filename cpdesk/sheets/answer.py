"""What the child process answers: the sheets of a file as text, or why it cannot be read; and the limits of both."""

from typing import Final

import msgspec

MOST_BYTES: Final = 20_000_000  # of the file as it lies there
MOST_UNPACKED: Final = 100_000_000  # of all parts of a packed file together
MOST_PARTS: Final = 2_000
MOST_SHEETS: Final = 100
MOST_ROWS: Final = 20_000  # of one sheet
MOST_COLUMNS: Final = 256
MOST_CELLS: Final = 200_000  # that hold something, of all sheets
MOST_ANSWERED: Final = 8_000_000  # bytes of the answer

DAMAGED: Final = "sheets.damaged"
ENCRYPTED: Final = "sheets.encrypted"
NO_ROWS: Final = "sheets.no_rows"
TOO_LARGE: Final = "sheets.too_large"
TOO_SLOW: Final = "sheets.too_slow"
UNKNOWN_KIND: Final = "sheets.unknown_kind"
UNKNOWN_LETTERS: Final = "sheets.unknown_letters"
NOT_A_FILE: Final = "sheets.not_a_file"
CODES: Final = frozenset({DAMAGED, ENCRYPTED, NO_ROWS, TOO_LARGE, TOO_SLOW, UNKNOWN_KIND, UNKNOWN_LETTERS, NOT_A_FILE})


class Unreadable(Exception):  # noqa: N818  an answer, not a fault
    """The file cannot be read; ``code`` says why. Holds nothing of the file."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Sheet(msgspec.Struct, frozen=True):
    """A sheet: its name (empty for a text file) and its rows from the first one on, each cell as text.

    Numbers are written plainly (``150718688363``), dates as ISO (``2015-07-18``); empty cells at a row's end are left
    out.
    """

    name: str
    rows: list[list[str]]


class Answer(msgspec.Struct, frozen=True):
    """What the child writes: ``refused`` is a code of ``CODES``, or empty and there are sheets."""

    refused: str = ""
    sheets: list[Sheet] = []
