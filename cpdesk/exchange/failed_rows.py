"""The rows of a list that cannot come in, as a file of their own: mended there, it is taken in again."""

from collections import defaultdict
from pathlib import Path
from typing import Final

from cpdesk.casework import outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.outgoing import Document
from cpdesk.exchange.headings import TO_MEND, Column
from cpdesk.exchange.layouts import Part
from cpdesk.exchange.plans import Plan, PlannedRow, State
from cpdesk.exchange.taking_in import Opened
from cpdesk.exchange.telling import column_name, reasons
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.writing import workbook
from cpdesk.words import translate

KIND: Final = "failed_rows"


def proposed_name() -> str:
    """Return what the file is called unless she says otherwise: no child's name, no class."""
    return translate("Lists", "rows-to-mend", "name of a file") + ".xlsx"


def save(desk: Desk, opened: Opened, plan: Plan, path: Path) -> Done:
    """Write the rows that are left out, with the reason of each, and note in the ledger that they left.

    Refused: ``list.none_failed``, and as ``outgoing.save``.
    """
    wrong = [row for row in plan.rows if row.state is State.WRONG]
    if not wrong:
        raise Refused("list.none_failed")
    recipient = translate("Lists", "The psychologist herself: rows of a list to be mended")
    document = Document(kind=KIND, data=written(opened, wrong), recipient=recipient, language=desk.language)
    return outgoing.save(desk, document, path)


def written(opened: Opened, wrong: list[PlannedRow]) -> bytes:
    """Return rows as an xlsx file: their sheets and headings as they were, with a column of reasons and one of class.

    The class stands in a column where a heading between the pupils, the sheet or a title told it.
    """
    by_part: dict[int, list[PlannedRow]] = defaultdict(list)
    for row in wrong:
        by_part[row.listed.part].append(row)
    sheets = [_sheet(opened.parts[at], rows) for at, rows in by_part.items()]
    return workbook(sheets, headed=[1] * len(sheets))


def _sheet(part: Part, rows: list[PlannedRow]) -> Sheet:
    with_class = Column.CLASS not in part.layout.columns
    told = [text or _heading(part, at) for at, text in enumerate(part.headings)]
    mend = f"{TO_MEND} {translate('Lists', 'What to mend')}"
    head = [*told, *([column_name(Column.CLASS)] if with_class else []), mend]
    return Sheet(part.name, [head, *([*_cells(part, row), reasons(row)] for row in rows)])


def _heading(part: Part, at: int) -> str:
    told = part.layout.told_by(at)
    return column_name(told) if told else ""


def _cells(part: Part, row: PlannedRow) -> list[str]:
    """Return the cells as they stand in the list, and the class where only a heading above told it."""
    cells = list(part.raw[row.listed.row - 1])
    cells += [""] * (part.width - len(cells))
    at = part.layout.columns.get(Column.CLASS)
    if at is None:
        return [*cells, row.listed.pupil.class_]
    cells[at] = cells[at] or row.listed.pupil.class_
    return cells
