"""The quarter's report as a workbook: each number in a row of its own, without formulas; two sheets a language."""

from collections.abc import Iterator, Sequence

from cpdesk.reports.file import FileCell, FileFamily, not_reported, reported
from cpdesk.reports.paper import LANGUAGES, Sheet, in_order, moves_of
from cpdesk.reports.wording import (
    cell_text,
    dimension_name,
    legend,
    move_name,
    path_name,
    period_name,
    rounding_sentence,
    why_missing,
    why_not_split,
)
from cpdesk.sheets.writing import Table, workbook
from cpdesk.words import Language, short_date, speaking, translate

Row = Sequence[str | int]


def report_xlsx(sheet: Sheet, languages: Sequence[Language] = LANGUAGES) -> bytes:
    """Return the report as a workbook: its numbers and what the signs mean, in every language."""
    tables: list[Table] = []
    heads: list[int] = []
    for language in languages:
        with speaking(language):
            before = list(_before(sheet, language))
            numbers = [_columns(), *_numbers(sheet, language)]
            tables += [Table(f"{translate('Report', 'Report')} {language}", [*before, *numbers])]
            tables += [Table(f"{translate('Report', 'Signs')} {language}", list(_legend(sheet)))]
            heads += [len(before) + 1, 1]
    return workbook(tables, heads)


def _before(sheet: Sheet, language: Language) -> Iterator[Row]:
    """Yield what stands above the numbers."""
    report, period = sheet.report, sheet.period
    yield [translate("Report", "Report of the school psychologist")]
    yield [period_name(period.code), f"{short_date(period.start)} – {short_date(period.end)}"]
    yield [translate("Report", "School"), f"{sheet.school.name(language)}, {report.orgUnit}"]
    yield [translate("Report", "To"), sheet.school.district]
    yield [translate("Report", "Edition", "of a report"), report.cpdesk.edition]
    yield [rounding_sentence(sheet.base)]
    if sheet.checksum:
        yield [translate("Report", "Checksum of the file (SHA-256): {sum}").format(sum=sheet.checksum)]
    yield []


def _columns() -> Row:
    return [
        translate("Report", "Code", "of an indicator"),
        translate("Report", "Indicator"),
        translate("Report", "Breakdown"),
        translate("Report", "Part"),
        translate("Report", "Number"),
        translate("Report", "Remark"),
    ]


def _numbers(sheet: Sheet, language: Language) -> Iterator[Row]:
    for family in reported(sheet.report):
        yield from _family(family, sheet.definition.family(family.family).title[language])
    for family in not_reported(sheet.report):
        title = sheet.definition.family(family.family).title[language]
        yield _row(family, title, "", "", family.total)


def _family(family: FileFamily, title: str) -> Iterator[Row]:
    yield _row(family, title, "", translate("Report", "Total"), family.total)
    for move, cell in moves_of(family):
        yield _row(family, title, "", move_name(move), cell)
    for split in family.splits:
        names = ", ".join(map(dimension_name, split.by))
        if split.why:
            yield _row(family, title, names, "", FileCell("unsplit", why=split.why))
        for path, cell in in_order(split.cells):
            yield _row(family, title, names, path_name(path), cell)


def _row(family: FileFamily, title: str, breakdown: str, part: str, cell: FileCell) -> Row:
    why = (
        why_missing(cell.why or "") if cell.s == "missing" else why_not_split(cell.why, family.base) if cell.why else ""
    )
    number = cell.v if cell.v is not None else cell_text(cell)
    return [family.family, title, breakdown, part, number, why]


def _legend(sheet: Sheet) -> Iterator[Row]:
    yield [translate("Report", "What the signs mean")]
    for sign, meaning in legend(sheet.base):
        yield [sign, meaning]
