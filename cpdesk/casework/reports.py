"""Issued reports: kept byte for byte and given out again, never made a second time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.records.pupils import Enrolment
from cpdesk.records.reports import CountedEvent, IssuedReport, LinePointer, ReportKey
from cpdesk.records.schools import School


@act("report.issue", final=True, command="report --issue")
def issue(
    work: Work,
    *,
    period: str,
    edition: int,
    definition: str,
    sha256: str,
    head: str,
    json: bytes,
    pdf: bytes,
    xlsx: bytes,
    pointers: Mapping[str, Mapping[str, int]],
    counted: Mapping[str, Sequence[int]],
    replaced: Mapping[str, Mapping[int, int]],
    reopened: Mapping[str, Sequence[int]],
) -> int:
    """Keep a report as it is given out, move the lines of its families, and close its period.

    ``pointers`` are the positions of each family's line after it, modulo the base; ``counted`` the rows that stand in
    it; ``replaced`` the rows that take the places of cancelled ones in earlier reports; ``reopened`` the rows that
    earlier ones remember and that this one remembers anew. Refused: ``report.issued_already``, ``report.practice`` (an
    invented school has no district).
    """
    if work.session.scalars(select(School.practice)).one():
        raise Refused("report.practice")
    taken = select(IssuedReport.id).where(IssuedReport.period == period, IssuedReport.edition == edition)
    if work.session.scalar(taken) is not None:
        raise Refused("report.issued_already", period=period)
    report = IssuedReport(
        period=period,
        edition=edition,
        issued_at=work.now,
        definition=definition,
        sha256=sha256,
        head=head,
        json=json,
        pdf=pdf,
        xlsx=xlsx,
    )
    work.session.add(report)
    work.session.flush()
    for family, positions in pointers.items():
        for pointer, position in positions.items():
            _point(work, family, pointer, position)
    for family, row_ids in reopened.items():
        over = (CountedEvent.family == family, CountedEvent.row_id.in_(row_ids))
        work.session.execute(delete(CountedEvent).where(*over))
    _close(work, report.id, counted, replaced)
    return report.id


@dataclass(frozen=True)
class IssuedRow:
    """An issued report in a list."""

    id: int
    period: str
    edition: int
    issued_at: datetime
    definition: str
    sha256: str
    head: str


def issued(session: Session) -> list[IssuedRow]:
    """Return the issued reports, in the order in which they were issued."""
    columns = [getattr(IssuedReport, name) for name in IssuedRow.__dataclass_fields__]
    return [IssuedRow(*row) for row in session.execute(select(*columns).order_by(IssuedReport.id))]


def first_day(session: Session) -> date | None:
    """Return the first day on which a pupil was in a class of this school, None where there is none."""
    return session.scalar(select(func.min(Enrolment.since)).where(~Enrolment.deleted))


@dataclass(frozen=True)
class Files:
    """The bytes of an issued report by the endings of its files; ``xlsx`` is empty in old ones."""

    json: bytes
    pdf: bytes
    xlsx: bytes


def files(session: Session, report_id: int) -> Files:
    """Return the bytes of an issued report."""
    columns = (IssuedReport.json, IssuedReport.pdf, IssuedReport.xlsx)
    return Files(*session.execute(select(*columns).where(IssuedReport.id == report_id)).one())


def key(session: Session) -> tuple[bytes, bytes]:
    """Return the secret of the rounding and the signing key."""
    row = session.execute(select(ReportKey.secret, ReportKey.signing)).one()
    return row.secret, row.signing


def pointers(session: Session) -> dict[str, dict[str, int]]:
    """Return where the lines stand after the last issue, by family and pointer."""
    found: dict[str, dict[str, int]] = {}
    for family, pointer, position in session.execute(
        select(LinePointer.family, LinePointer.pointer, LinePointer.position)
    ):
        found.setdefault(family, {})[pointer] = position
    return found


def _close(
    work: Work, report_id: int, counted: Mapping[str, Sequence[int]], replaced: Mapping[str, Mapping[int, int]]
) -> None:
    """Note which rows a report has counted, and which took the place of one that an earlier report has."""
    for family, rows in replaced.items():
        query = select(CountedEvent).where(CountedEvent.family == family, CountedEvent.row_id.in_(rows))
        for event in work.session.scalars(query).all():
            event.row_id = rows[event.row_id]
    for family, row_ids in counted.items():
        work.session.add_all(CountedEvent(family=family, row_id=row_id, report_id=report_id) for row_id in row_ids)


def _point(work: Work, family: str, pointer: str, position: int) -> None:
    query = select(LinePointer).where(LinePointer.family == family, LinePointer.pointer == pointer)
    line = work.session.scalars(query).first()
    if line is None:
        work.session.add(LinePointer(family=family, pointer=pointer, position=position))
    else:
        line.position = position
