"""The quarter's report from end to end: counted, protected, packed, issued into the ledger and the vault."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from cpdesk import resource
from cpdesk.casework import outgoing, reports, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.reports.counting import Counted, count, count_due, count_issued, figures
from cpdesk.reports.definition import Definition, load, parse
from cpdesk.reports.file import Particulars, ReportFile, checksum, compose, decode, encode, file_name, public_key
from cpdesk.reports.history import stock_ends
from cpdesk.reports.line import advance, start
from cpdesk.reports.paper import Sheet, report_pdf
from cpdesk.reports.proof import prove
from cpdesk.reports.protection import Earlier, publish
from cpdesk.reports.workbook import report_xlsx
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.periods import Period, PeriodError, PeriodKind, parse_period, quarters


@dataclass(frozen=True)
class Quarter:
    """A report before it is issued, or as it was.

    Attributes:
        report: what leaves; unsigned before the issue.
        counted: the truth, inside the school only.
        issued: the issued report, None before.

    """

    period: Period
    definition: Definition
    report: ReportFile
    counted: Counted
    issued: reports.IssuedRow | None

    @property
    def exact(self) -> dict[str, dict[str, int]]:
        """The exact numbers by family and path, zeros left out."""
        return figures(self.counted, self.definition)


@cache
def definition() -> Definition:
    """Return the definition of the quarter's report."""
    return load(resource("reports", "kz-school-2026.toml"))


def period_of(desk: Desk, code: str) -> Period:
    """Return the period of a code. Refused: ``period.unknown``, ``period.no_calendar``."""
    try:
        return parse_period(code, desk.law.calendar)
    except PeriodError as error:
        raise Refused(error.code) from None


@dataclass(frozen=True)
class Listed:
    """A quarter in a list: its issued report, or None; whether it is over."""

    period: Period
    issued: reports.IssuedRow | None
    is_over: bool


def listed(desk: Desk) -> list[Listed]:
    """Return the quarters of the school's calendar in which it had pupils, the one that runs too; the latest first."""
    today, first = desk.clock.now().wall.date(), desk.ask(reports.first_day)
    issued = {row.period: row for row in desk.ask(reports.issued)}
    calendar = desk.ask(schools.this).calendar
    there = [
        Listed(period, issued.get(period.code), period.is_over(today))
        for period in quarters(desk.law.calendar, calendar)
        if period.start <= today and first is not None and period.end >= first
    ]
    return sorted(there, key=lambda each: each.period.end, reverse=True)


def look(desk: Desk, code: str) -> Quarter:
    """Return the report of a period as it would leave now, or as it left. Refused: as ``period_of``."""
    period = period_of(desk, code)
    issued = next((row for row in desk.ask(reports.issued) if row.period == code), None)
    if issued is None:
        return _due(desk, period)
    defined = parse("definition", issued.definition)
    counted = desk.ask(count_issued, defined, issued.id, period.end)
    return Quarter(period, defined, decode(desk.ask(reports.files, issued.id).json), counted, issued)


def obstacle(desk: Desk, code: str) -> str:
    """Return the code of the rule by which the report of a period cannot be issued now, or nothing.

    ``report.not_over``, ``report.not_a_quarter`` (of the district's calendar), ``report.out_of_order`` (a later one is
    issued already), ``report.issued_already``, ``report.practice`` (an invented school has no district).
    """
    period, school, earlier = period_of(desk, code), desk.ask(schools.this), desk.ask(reports.issued)
    kinds = {"school": PeriodKind.SCHOOL_QUARTER, "calendar": PeriodKind.CALENDAR_QUARTER}
    if period.kind is not kinds[school.calendar]:
        return "report.not_a_quarter"
    if any(row.period == code for row in earlier):
        return "report.issued_already"
    if any(period_of(desk, row.period).end > period.end for row in earlier):
        return "report.out_of_order"
    if not period.is_over(desk.clock.now().wall.date()):
        return "report.not_over"
    return "report.practice" if school.practice else ""


def issue(desk: Desk, code: str) -> Done:
    """Issue the report of a quarter: one final act that closes the period.

    Refused: see ``obstacle``; ``report.not_proved`` (its own check would not accept it).
    """
    if refused := obstacle(desk, code):
        raise Refused(refused, period=code)
    quarter = _due(desk, period_of(desk, code))
    secret, signing = desk.ask(reports.key)
    data = encode(quarter.report, signing)
    issued = decode(data)
    if prove(issued, before(desk, quarter)).findings:
        raise Refused("report.not_proved")
    sheet = Sheet(issued, quarter.definition, quarter.period, desk.ask(schools.this), checksum(data))
    return desk.do(
        reports.issue,
        period=code,
        edition=issued.cpdesk.edition,
        definition=quarter.definition.text,
        sha256=checksum(data),
        head=issued.cpdesk.head,
        json=data,
        pdf=report_pdf(sheet),
        xlsx=report_xlsx(sheet),
        pointers=_advanced(desk, quarter, secret),
        counted=quarter.counted.rows,
        replaced=quarter.counted.replaced,
        reopened=quarter.counted.reopened,
    )


def before(desk: Desk, quarter: Quarter) -> list[bytes]:
    """Return the files that were issued before a report, in their order."""
    earlier = desk.ask(reports.issued)
    if quarter.issued is not None:
        earlier = [row for row in earlier if row.id < quarter.issued.id]
    return [desk.ask(reports.files, row.id).json for row in earlier]


def save(desk: Desk, report_id: int, folder: Path) -> list[Path]:
    """Write the files of an issued report through the ledger and return where they are. Refused: ``outgoing.path``."""
    files, printed = desk.ask(reports.files, report_id), paper(desk, report_id)
    name = file_name(decode(files.json))
    written = {".json": files.json, ".pdf": files.pdf, ".xlsx": files.xlsx}
    documents = [(replace(printed, data=data), folder / f"{name}{ending}") for ending, data in written.items() if data]
    outgoing.save_all(desk, documents)
    return [path for _, path in documents]


def paper(desk: Desk, report_id: int) -> outgoing.Document:
    """Return the paper of an issued report as the ledger takes it."""
    pdf, recipient = desk.ask(reports.files, report_id).pdf, desk.ask(schools.this).district
    return outgoing.Document(kind="report", data=pdf, recipient=recipient, about=("issued_report", report_id))


def save_issued(desk: Desk, code: str, folder: Path) -> list[Path]:
    """Write the files of the issued report of a period. Refused: ``report.not_issued``, else as ``save``."""
    issued = next((row.id for row in desk.ask(reports.issued) if row.period == code), None)
    if issued is None:
        raise Refused("report.not_issued")
    return save(desk, issued, folder)


def preview_pdf(desk: Desk, quarter: Quarter) -> bytes:
    """Return a report on paper: an issued one as it left, else marked as not for handing over."""
    if quarter.issued is not None:
        return desk.ask(reports.files, quarter.issued.id).pdf
    return report_pdf(Sheet(quarter.report, quarter.definition, quarter.period, desk.ask(schools.this)))


def save_preview(desk: Desk, code: str, folder: Path) -> list[Path]:
    """Write a preview on paper, marked as not for handing over; through the ledger, and nothing is closed."""
    quarter = look(desk, code)
    school = desk.ask(schools.this)
    path = folder / f"{school.code}-{code}-preview.pdf"
    pdf = preview_pdf(desk, quarter)
    outgoing.save(desk, outgoing.Document(kind="report_preview", data=pdf, recipient=school.name_ru), path)
    return [path]


def exact(desk: Desk, code: str) -> dict[str, dict[str, int]]:
    """Return every indicator of a period, counted exactly: for inside the school only."""
    period, defined = period_of(desk, code), definition()
    return figures(desk.ask(count, defined, period.start, period.end), defined)


def _due(desk: Desk, period: Period) -> Quarter:
    defined, school, earlier = definition(), desk.ask(schools.this), desk.ask(reports.issued)
    since = min([period.start, *(period_of(desk, row.period).start for row in earlier)])
    counted = desk.ask(count_due, defined, since, period.end, first=period.start)
    secret, signing = desk.ask(reports.key)
    about = Particulars(
        school=school.code,
        period=period.code,
        calendar=school.calendar,
        completed=desk.clock.now().wall.date(),
        edition=1,
        head=desk.vault.head().digest.hex(),
        previous=earlier[-1].sha256 if earlier else "",
    )
    ends = Earlier(school_year_of(period.end), stock_ends(desk.ask(reports.files, row.id).json for row in earlier))
    published = publish(defined, counted.counts, counted.roll, secret, _positions(desk), earlier=ends)
    report = compose(about, defined, published, counted.roll, secret, public_key(signing))
    return Quarter(period, defined, report, counted, None)


def _positions(desk: Desk) -> dict[str, int]:
    return {family: position for family, at in desk.ask(reports.pointers).items() for position in at.values()}


def _advanced(desk: Desk, quarter: Quarter, secret: bytes) -> Mapping[str, Mapping[str, int]]:
    """Return where each line stands after a report: of a stock, the place of all that were ever closed."""
    positions = _positions(desk)
    moved: dict[str, dict[str, int]] = {}
    for family in quarter.definition.families:
        if family.kind != "plain" and family.missing is None:
            counts = quarter.counted.counts[family.code]
            name, length = ("closed", counts.closed) if family.kind == "stock" else ("flow", counts.total)
            position = positions.get(family.code, start(secret, family.code, family.base))
            moved[family.code] = {name: advance(position, length, family.base)}
    return moved
