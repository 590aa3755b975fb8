"""The quarter's report on paper: the numbers that leave, the signs, what they mean; one part a language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cpdesk.casework.schools import SchoolRow
from cpdesk.paper.page import Document
from cpdesk.reports.definition import Definition
from cpdesk.reports.file import (
    FileCell,
    FileFamily,
    FileSplit,
    ReportFile,
    file_name,
    not_reported,
    reported,
    rounding,
)
from cpdesk.reports.wording import (
    MOVES,
    cell_text,
    dimension_name,
    legend,
    move_name,
    part_name,
    period_name,
    reading_place,
    rounding_sentence,
    why_missing,
    why_not_split,
)
from cpdesk.rules.periods import Period
from cpdesk.words import Language, long_date, short_date, speaking, translate

LANGUAGES: Final[tuple[Language, ...]] = ("ru", "kk")
SUM_SHOWN: Final = 12
NUMBERS: Final = 0.66
"""The part of the width that the numbers of a crossed table take: «көрсетілмеген» stands above one of four."""


@dataclass(frozen=True)
class Sheet:
    """A report and what stands round its numbers.

    Attributes:
        checksum: of the issued file; empty for a preview, which is marked on every page.

    """

    report: ReportFile
    definition: Definition
    period: Period
    school: SchoolRow
    checksum: str = ""

    @property
    def base(self) -> int:
        """The base of its rounding."""
        return rounding(self.report)


def report_pdf(sheet: Sheet, languages: Sequence[Language] = LANGUAGES) -> bytes:
    """Return the report as a document, once in every language."""
    with speaking(languages[0]):
        title = translate("Report", "Report of the school psychologist")
    page = Document(title, languages[0], _footer(sheet, languages))
    for number, language in enumerate(languages):
        if number:
            page.new_page()
        with speaking(language):
            _write(page, sheet, language)
    return page.pdf()


def checksum_shown(checksum: str) -> str:
    """Return the beginning of a checksum as it is read aloud: ``7C2E-41A9-D05B``."""
    return "-".join(checksum[at : at + 4].upper() for at in range(0, SUM_SHOWN, 4))


def in_blocks(checksum: str) -> str:
    """Return a whole checksum in blocks that an eye can compare."""
    return " ".join(checksum[at : at + 8] for at in range(0, len(checksum), 8))


def _footer(sheet: Sheet, languages: Sequence[Language]) -> str:
    """Return what stands at the foot of every page, whatever the language of the page."""
    if sheet.checksum:
        return f"{file_name(sheet.report)} · {checksum_shown(sheet.checksum)}"
    said = []
    for language in languages:
        with speaking(language):
            said.append(translate("Report", "Preview: not for handing over"))
    return " · ".join(said)


def _write(page: Document, sheet: Sheet, language: Language) -> None:
    _head(page, sheet, language)
    for family in reported(sheet.report):
        _family(page, family, sheet.definition, language)
    if missing := not_reported(sheet.report):
        _missing(page, missing, sheet.definition, language)
    page.paragraph(translate("Report", "What the signs mean"), bold=True)
    for sign, meaning in legend(sheet.base):
        page.paragraph(f"{sign}: {meaning}.", small=True)
    if sheet.checksum:
        said = translate("Report", "Checksum of the file (SHA-256): {sum}").format(sum=in_blocks(sheet.checksum))
        page.paragraph(said, small=True)
        page.signatures(
            [
                (translate("Report", "Educational psychologist"), ""),
                (translate("Report", "Head of the school"), sheet.school.head_name),
            ]
        )


def _head(page: Document, sheet: Sheet, language: Language) -> None:
    if not sheet.checksum:
        page.title(translate("Report", "Preview: not for handing over"))
    period, block = sheet.period, sheet.report.cpdesk
    days = f"{short_date(period.start)} – {short_date(period.end)}"
    page.title(translate("Report", "Report of the school psychologist"), f"{period_name(period.code)}, {days}")
    page.line(translate("Report", "School"), f"{sheet.school.name(language)}, {sheet.report.orgUnit}")
    page.line(translate("Report", "To"), sheet.school.district)
    if sheet.checksum:
        page.line(translate("Report", "Issued on"), long_date(date.fromisoformat(sheet.report.completeDate)))
    page.line(translate("Report", "Edition", "of a report"), str(block.edition))
    page.space(3)
    page.paragraph(rounding_sentence(sheet.base))


def _family(page: Document, family: FileFamily, definition: Definition, language: Language) -> None:
    defined = definition.family(family.family)
    page.paragraph(f"{family.family}. {defined.title[language]}: {cell_text(family.total)}", bold=True)
    if family.kind == "plain":
        page.paragraph(translate("Report", "These numbers are exact: they are not rounded."), small=True)
    for move, cell in moves_of(family):
        page.line(move_name(move), cell_text(cell))
    for split in family.splits:
        if split.why:
            names = ", ".join(map(dimension_name, split.by))
            page.paragraph(f"{names}: {cell_text(FileCell('unsplit'))} ({why_not_split(split.why, family.base)})")
        elif len(split.by) > 1:
            _crossed(page, family, split)
        else:
            rows = [[part_name(path), cell_text(cell)] for path, cell in in_order(split.cells)]
            total = [translate("Report", "Total"), cell_text(family.total)]
            head = [dimension_name(split.by[0]), translate("Report", "Number")]
            page.table(head, [*rows, total], [0.75, 0.25], numbers=True)
    page.space(2)


def _missing(page: Document, families: Sequence[FileFamily], definition: Definition, language: Language) -> None:
    """Write which indicators have no numbers, and why."""
    page.paragraph(translate("Report", "Not reported"), bold=True)
    rows = [
        [f"{family.family}. {definition.family(family.family).title[language]}", why_missing(family.total.why or "")]
        for family in families
    ]
    page.table([translate("Report", "Indicator"), translate("Report", "Why")], rows, [0.62, 0.38])
    page.space(2)


def _crossed(page: Document, family: FileFamily, split: FileSplit) -> None:
    """Write a breakdown of two dimensions: the first downwards, the second across."""
    across = inner_parts(split)
    none = FileCell("void")
    rows = [
        [part_name(path), *(cell_text(split.cells.get(f"{path}.{part}", none)) for part in across), cell_text(cell)]
        for path, cell in in_order(split.cells)
        if "." not in path
    ]
    total = translate("Report", "Total")
    head = [dimension_name(split.by[0]), *map(part_name, across), total]
    rows.append([total, *("" for _ in across), cell_text(family.total)])
    columns = len(across) + 1
    page.table(head, rows, [1 - NUMBERS, *(NUMBERS / columns for _ in range(columns))], numbers=True)


def moves_of(family: FileFamily) -> list[tuple[str, FileCell]]:
    """Return what came to a stock and what went; nothing of another family."""
    return [
        (name, cell) for name, cell in zip(MOVES, (family.taken_on, family.closed), strict=True) if cell is not None
    ]


def inner_parts(split: FileSplit) -> list[str]:
    """Return the parts of the second dimension that can be, each once, in the order in which they are read."""
    parts = {path.partition(".")[2] for path, cell in split.cells.items() if "." in path and cell.s != "void"}
    return sorted(parts, key=reading_place)


def in_order(cells: Mapping[str, FileCell]) -> list[tuple[str, FileCell]]:
    """Return the parts that can be, as they are read: «not recorded» last."""
    return sorted(
        ((path, cell) for path, cell in cells.items() if cell.s != "void"), key=lambda each: reading_place(each[0])
    )
