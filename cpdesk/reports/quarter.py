"""The quarter's report from end to end: counted, protected, packed, issued into the ledger and the vault."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cpdesk import resource
from cpdesk.casework import outgoing, reports, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.reports.counting import Counted, count, figures
from cpdesk.reports.definition import Definition, load
from cpdesk.reports.file import Particulars, checksum, decode, encode, file_name
from cpdesk.reports.line import advance, start
from cpdesk.reports.paper import preview_pdf, report_pdf
from cpdesk.reports.protection import Published, publish
from cpdesk.rules.periods import Period, PeriodError, PeriodKind, parse_period


@dataclass(frozen=True)
class Quarter:
    """A report before it is issued, or as it was.

    Attributes:
        counted: the truth, inside the school only.
        published: what leaves.
        issued: the number of the issued report, None for a preview.

    """

    period: Period
    definition: Definition
    counted: Counted
    published: Mapping[str, Published]
    issued: int | None


def definition() -> Definition:
    """Return the definition of the quarter's report."""
    return load(resource("reports", "kz-school-2026.toml"))


def period_of(desk: Desk, code: str) -> Period:
    """Return the period of a code. Refused: ``period.unknown``, ``period.no_calendar``."""
    try:
        return parse_period(code, desk.law.calendar)
    except PeriodError as error:
        raise Refused(error.code) from None


def preview(desk: Desk, code: str) -> Quarter:
    """Return the report of a period as it would leave now."""
    period, defined = period_of(desk, code), definition()
    issued = next((row for row in desk.ask(reports.issued) if row.period == code), None)
    counted = desk.ask(count, defined, period.start, period.end, issuing=issued is None)
    secret, _ = desk.ask(reports.key)
    published = publish(defined, counted.counts, counted.roll, secret, _positions(desk))
    return Quarter(period, defined, counted, published, issued.id if issued else None)


def issue(desk: Desk, code: str) -> int:
    """Issue the report of a quarter: one final act that closes the period. Returns its number.

    Refused: ``report.not_over``, ``report.not_a_quarter`` (of the district's calendar), ``report.out_of_order`` (a
    later one is issued already), ``report.issued_already``, ``report.practice``.
    """
    quarter = preview(desk, code)
    _refuse_if_not_due(desk, quarter)
    school = desk.ask(schools.this)
    secret, signing = desk.ask(reports.key)
    earlier = desk.ask(reports.issued)
    about = Particulars(
        school=school.code,
        period=code,
        calendar=school.calendar,
        completed=desk.clock.now().wall.date(),
        edition=1,
        head=desk.vault.head().digest.hex(),
        previous=earlier[-1].sha256 if earlier else "",
    )
    data = encode(about, quarter.definition, quarter.published, quarter.counted.roll, secret, signing)
    done = desk.do(
        reports.issue,
        period=code,
        edition=1,
        definition=quarter.definition.text,
        sha256=checksum(data),
        head=about.head,
        json=data,
        pdf=report_pdf(decode(data), quarter.definition, school.name_ru, "ru"),
        pointers=_advanced(desk, quarter, secret),
        counted=quarter.counted.rows,
    )
    assert done.id is not None  # noqa: S101  the act returns the report's number
    return done.id


def save(desk: Desk, report_id: int, folder: Path) -> list[Path]:
    """Write the files of an issued report through the ledger and return where they are. Refused: ``outgoing.path``."""
    data, pdf = desk.ask(reports.files, report_id)
    name = file_name(decode(data))
    recipient = desk.ask(schools.this).district
    documents = [
        (outgoing.Document(kind="report", data=content, recipient=recipient, about=("issued_report", report_id)), path)
        for content, path in ((data, folder / f"{name}.json"), (pdf, folder / f"{name}.pdf"))
    ]
    outgoing.save_all(desk, documents)
    return [path for _, path in documents]


def _refuse_if_not_due(desk: Desk, quarter: Quarter) -> None:
    kinds = {"school": PeriodKind.SCHOOL_QUARTER, "calendar": PeriodKind.CALENDAR_QUARTER}
    if quarter.period.kind is not kinds[desk.ask(schools.this).calendar]:
        raise Refused("report.not_a_quarter")
    if not quarter.period.is_over(desk.clock.now().wall.date()):
        raise Refused("report.not_over")
    if quarter.issued is not None:
        raise Refused("report.issued_already", period=quarter.period.code)
    if any(period_of(desk, row.period).end > quarter.period.end for row in desk.ask(reports.issued)):
        raise Refused("report.out_of_order")


def _positions(desk: Desk) -> dict[str, int]:
    return {family: at["flow"] for family, at in desk.ask(reports.pointers).items()}


def _advanced(desk: Desk, quarter: Quarter, secret: bytes) -> dict[str, dict[str, int]]:
    positions = _positions(desk)
    return {
        family.code: {
            "flow": advance(
                positions.get(family.code, start(secret, family.code, family.base)),
                quarter.counted.counts[family.code].total,
                family.base,
            )
        }
        for family in quarter.definition.families
        if family.kind == "flow"
    }


def exact(desk: Desk, code: str) -> dict[str, dict[str, int]]:
    """Return every indicator of a period, counted exactly: for inside the school only."""
    period, defined = period_of(desk, code), definition()
    return figures(desk.ask(count, defined, period.start, period.end), defined)


def save_preview(desk: Desk, code: str, folder: Path) -> list[Path]:
    """Write a preview on paper, marked as not to be passed on; through the ledger, and nothing is closed."""
    quarter = preview(desk, code)
    school = desk.ask(schools.this)
    pdf = preview_pdf(quarter.published.values(), quarter.definition, quarter.period.code, school.name_ru, "ru")
    path = folder / f"{school.code}-{code}-preview.pdf"
    outgoing.save(desk, outgoing.Document(kind="report_preview", data=pdf, recipient=school.name_ru), path)
    return [path]
