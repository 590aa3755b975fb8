"""The quarter's report on paper: the numbers that leave, the legend, what they mean."""

from collections.abc import Iterable, Iterator

from cpdesk.casework.terms import term
from cpdesk.paper.page import Document
from cpdesk.reports.definition import Definition
from cpdesk.reports.file import FileCell, FileFamily, ReportFile, file_family
from cpdesk.reports.protection import Published
from cpdesk.rules.pupils import InstructionLanguage, Sex
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import Topic
from cpdesk.words import Language, speaking, translate

_ENUMS = {"sex": Sex, "language": InstructionLanguage, "topic": Topic, "target": AgencyKind}


def report_pdf(report: ReportFile, definition: Definition, school: str, language: Language) -> bytes:
    """Return the report as a document in the given language."""
    with speaking(language):
        footer = translate("Report", "Numbers are rounded; exact ones are in the journal of the school.")
        page = Document(translate("Report", "Report of the school psychologist"), language, footer)
        page.title(translate("Report", "Report of the school psychologist"), period_name(report.period))
        page.paragraph(translate("Report", "School: {school}, code {code}").format(school=school, code=report.orgUnit))
        page.paragraph(
            translate(
                "Report",
                "Numbers are rounded to multiples of 3: each differs from the exact one by less than 3, "
                "and 0 may stand for 1 or 2. Sums of rounded numbers are exact sums of what is printed.",
            )
        )
        for family in report.cpdesk.families:
            _family_table(page, family, definition, language)
        page.paragraph(translate("Report", "Checksum of the file: {sum}").format(sum=report.cpdesk.signature[:32]))
        return page.pdf()


def preview_pdf(
    families: Iterable[Published], definition: Definition, period: str, school: str, language: Language
) -> bytes:
    """Return what would leave now, marked as not to be passed on."""
    with speaking(language):
        mark = translate("Report", "Preview: not to be passed on")
        page = Document(mark, language, mark)
        page.title(mark, f"{school}. {period_name(period)}")
        for leaving in families:
            _family_table(page, file_family(leaving), definition, language)
        return page.pdf()


def part_name(path: str) -> str:
    """Return what a path is called: «classes 5–9, girls»."""
    return ", ".join(_value_name(*part.split(":")) for part in path.split("."))


def period_name(code: str) -> str:
    """Return what a period is called."""
    if "-q" in code:
        year, _, number = code.rpartition("-q")
        years = year.replace("-", "/")
        return translate("Report", "Quarter {number} of the school year {year}").format(number=number, year=years)
    if "-Q" in code:
        year, _, number = code.rpartition("-Q")
        return translate("Report", "Calendar quarter {number} of {year}").format(number=number, year=year)
    return code.replace("..", " — ")


def cell_text(cell: FileCell) -> str:
    """Return how a cell is written: five states, five signs."""
    match cell.s:
        case "number":
            return str(cell.v)
        case "void":
            return "—"
        case "nil":
            return translate("Report", "there was none")
        case "missing":
            return translate("Report", "not reported")
        case _:
            return translate("Report", "not split")


def why_not_split(why: str) -> str:
    """Return the public rule by which parts are not published."""
    return {
        "small-total": translate("Report", "the whole is smaller than 6"),
        "small-group": translate("Report", "a group has fewer than 20 pupils"),
        "nearly-all": translate("Report", "nearly a whole group is meant"),
        "few-children": translate("Report", "too few children stand behind the events"),
    }[why]


def _family_table(page: Document, family: FileFamily, definition: Definition, language: Language) -> None:
    page.paragraph(f"{family.family}. {definition.family(family.family).title[language]}", bold=True)
    page.table([translate("Report", "Part"), translate("Report", "Number")], list(_rows(family)), [0.75, 0.25])


def _rows(family: FileFamily) -> Iterator[tuple[str, str]]:
    yield translate("Report", "Total"), cell_text(family.total)
    for split in family.splits:
        if split.why:
            yield (
                f"{' · '.join(map(dimension_name, split.by))}: {why_not_split(split.why)}",
                cell_text(FileCell("unsplit")),
            )
        for path, cell in split.cells.items():
            if cell.s != "void":
                yield part_name(path), cell_text(cell)


def dimension_name(dimension: str) -> str:
    """Return what a dimension is called."""
    return {
        "sex": translate("Report", "by sex"),
        "band": translate("Report", "by classes"),
        "language": translate("Report", "by language of instruction"),
        "topic": translate("Report", "by topic"),
        "target": translate("Report", "by organisation"),
    }[dimension]


def _value_name(dimension: str, value: str) -> str:
    if dimension == "band":
        return translate("Report", "classes {band}").format(band=value.replace("-", "–"))
    if value == "u":
        return translate("Report", "not known")
    if dimension == "sex":
        return {"f": translate("Report", "girls"), "m": translate("Report", "boys")}[value]
    return term(_ENUMS[dimension](value))
