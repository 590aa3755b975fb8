"""Safe writing of sheets: a text stays a text, a number a number; nothing in the file runs, links or counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from cpdesk.sheets.answer import Sheet

_NOTHING_RUNS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LONGEST_NAME: Final = 31
_LONGEST_CELL: Final = 32_767
_FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)  # the file does not say when it was made
_WIDEST: Final = 60


@dataclass(frozen=True)
class Table:
    """A sheet whose cells are texts or whole numbers."""

    name: str
    rows: Sequence[Sequence[str | int]]


def workbook(sheets: Sequence[Sheet | Table], headed: Sequence[int] = ()) -> bytes:
    """Return an xlsx file with these sheets; ``headed``: the row of headings of each, from 1."""
    from xlsxwriter import Workbook  # not at the top: only who writes a sheet waits for it

    made = BytesIO()
    with Workbook(made, dict(_NOTHING_RUNS)) as book:
        book.set_properties({"created": _NO_DAY})
        plain, strong = book.add_format({"num_format": "@"}), book.add_format({"num_format": "@", "bold": True})
        for at, (sheet, name) in enumerate(zip(sheets, _names(sheets), strict=True)):
            page = book.add_worksheet(name)
            header = headed[at] - 1 if at < len(headed) else -1
            for row, cells in enumerate(sheet.rows):
                for column, text in enumerate(cells):
                    if isinstance(text, int):
                        page.write_number(row, column, text)
                    elif text:
                        page.write_string(row, column, text[:_LONGEST_CELL], strong if row == header else plain)
            for column, wide in enumerate(_widths(sheet)):
                page.set_column(column, column, wide, plain)
    return made.getvalue()


def _names(sheets: Sequence[Sheet | Table]) -> list[str]:
    """Return names that a workbook takes: short, without its signs, each once."""
    names: list[str] = []
    for at, sheet in enumerate(sheets, 1):
        name = sheet.name.translate(_FORBIDDEN).strip(" '")[:_LONGEST_NAME] or str(at)
        if name.casefold() in map(str.casefold, names) or name.casefold() == "history":
            name = f"{name[: _LONGEST_NAME - 4]} {at}"
        names.append(name)
    return names


def _widths(sheet: Sheet | Table) -> list[int]:
    """Return how wide the columns are: as their longest cell, within reason."""
    longest: dict[int, int] = {}
    for cells in sheet.rows:
        for column, text in enumerate(cells):
            longest[column] = max(longest.get(column, 0), len(str(text)))
    return [min(longest[column] + 2, _WIDEST) for column in sorted(longest)]
