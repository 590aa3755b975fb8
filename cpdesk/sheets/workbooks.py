"""Workbooks: xlsx, xls and ods as rows of text."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from cpdesk.sheets.answer import DAMAGED, ENCRYPTED, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, TOO_LARGE, Sheet, Unreadable
from cpdesk.sheets.unpacked import look

_PROTECTED = "EncryptedPackage".encode("utf-16-le")


def packed(file: BinaryIO) -> Iterator[Sheet]:
    """Give the sheets of an xlsx or ods file, after a look at its size. Raises Unreadable."""
    try:
        with ZipFile(file) as archive:
            look(archive)
    except (BadZipFile, NotImplementedError, OSError, EOFError):
        raise Unreadable(DAMAGED) from None
    return _sheets(file)


def compound(file: BinaryIO) -> Iterator[Sheet]:
    """Give the sheets of an xls file. Raises Unreadable, also for a protected xlsx, which wears the same coat."""
    if _PROTECTED in file.read():
        raise Unreadable(ENCRYPTED)
    return _sheets(file)


def _sheets(file: BinaryIO) -> Iterator[Sheet]:
    file.seek(0)
    try:
        book = CalamineWorkbook.from_filelike(file)
    except PasswordError:
        raise Unreadable(ENCRYPTED) from None
    shown = [
        about.name
        for about in book.sheets_metadata
        if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible
    ]
    if len(shown) > MOST_SHEETS:
        raise Unreadable(TOO_LARGE)
    for name in shown:
        sheet = book.get_sheet_by_name(name)
        if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
            raise Unreadable(TOO_LARGE)
        beside = [""] * (sheet.start[1] if sheet.start else 0)  # rows are given from the first one on, columns are not
        yield Sheet(name, [beside + [_text(cell) for cell in row] for row in sheet.iter_rows()])


def _text(cell: Any) -> str:
    """Return a cell as text: whole numbers without a point, dates as ISO."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, int | date | time | timedelta):
        return str(cell)
    return ""
