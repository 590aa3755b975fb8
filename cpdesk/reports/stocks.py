"""Counting what stands at a period's end: stays, which begin on one day and end on another.

Between two reports stock = before + taken on - closed, whatever is entered late. So a report counts each stay once as
taken on and once as closed, and remembers both; a stay that is found over or cancelled since is closed in the report
that runs, one that is found open again is taken on in it. What stood there before the first report was never taken on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.consents import Consent
from cpdesk.records.pupils import OfficialStatus, Pupil, SupportChange
from cpdesk.records.reports import CountedEvent
from cpdesk.reports.places import UNKNOWN, band, grade_on
from cpdesk.rules.consents import ConsentState
from cpdesk.rules.pupils import StatusKind, SupportLevel

REMEMBERED: Final = ("opening", "past", "in", "out")
OPENING, PAST, TAKEN_ON, CLOSED = REMEMBERED
"""Under these names, after a family's code, rows of stays are remembered; ``past``: over before the first report."""


@dataclass(frozen=True)
class Stay:
    """A stay: its row, the first day, the first day on which it was over, its place in every dimension at the end."""

    row_id: int
    since: date
    until: date | None
    at: Mapping[str, str]

    def stands(self, on: date) -> bool:
        """Tell whether it stood on a day."""
        return self.since <= on and (self.until is None or self.until > on)


@dataclass(frozen=True)
class Standing:
    """A stock at a period's end.

    Attributes:
        there: the stays that stand.
        rows: by name of remembering, the rows that the report is the first to count.
        reopened: by name of remembering, rows that were over and stand again: to be remembered anew.

    """

    there: Sequence[Stay]
    taken_on: int
    closed: int
    rows: Mapping[str, Sequence[int]] = field(default_factory=dict)
    reopened: Mapping[str, Sequence[int]] = field(default_factory=dict)


def standing(session: Reading, counts: str, first: date, last: date) -> Standing:
    """Return a stock as it was: what stood on ``last``, what began and what ended from ``first`` on."""
    stays = _STAYS[counts](session, last)
    taken_on = sum(first <= stay.since for stay in stays)
    closed = sum(stay.until is not None and first <= stay.until <= last for stay in stays)
    return Standing([stay for stay in stays if stay.stands(last)], taken_on, closed)


def standing_due(session: Reading, code: str, counts: str, first: date, last: date, *, begun: bool) -> Standing:
    """Return a stock as a report to ``last`` counts it; ``begun``: an earlier report has counted it already."""
    stays = _STAYS[counts](session, last)
    opening: list[int] = []
    past: list[int] = []
    if not begun:
        for stay in stays:
            if stay.since < first:
                (opening if stay.stands(first - timedelta(days=1)) else past).append(stay.row_id)
    stood, was_over = {*opening, *_rows(session, code, OPENING, TAKEN_ON)}, {*past, *_rows(session, code, PAST)}
    before = stood - _rows(session, code, CLOSED)
    there = [stay for stay in stays if stay.stands(last)]
    now = {stay.row_id for stay in there}
    new = [stay.row_id for stay in stays if stay.row_id not in stood | was_over]
    reopened = sorted((now & (stood | was_over)) - before)
    closed = [*sorted(before - now), *(row for row in new if row not in now)]
    remembered = {OPENING: opening, PAST: past, TAKEN_ON: [*new, *reopened], CLOSED: closed}
    rows = {f"{code}/{name}": row_ids for name, row_ids in remembered.items() if row_ids}
    return Standing(
        there, len(new) + len(reopened), len(closed), rows, {f"{code}/{name}": reopened for name in REMEMBERED}
    )


def standing_issued(session: Reading, code: str, counts: str, report_id: int, last: date) -> Standing:
    """Return a stock as an issued report has counted it, as far as the records are still there."""
    stood = _rows(session, code, OPENING, TAKEN_ON, until=report_id) - _rows(session, code, CLOSED, until=report_id)
    stays = [stay for stay in _STAYS[counts](session, last) if stay.row_id in stood]
    came, went = (len(_rows(session, code, name, until=report_id, since=report_id)) for name in (TAKEN_ON, CLOSED))
    return Standing(stays, came, went)


def _rows(session: Reading, code: str, *names: str, since: int = 0, until: int | None = None) -> set[int]:
    query = select(CountedEvent.row_id).where(CountedEvent.family.in_(f"{code}/{name}" for name in names))
    query = query.where(CountedEvent.report_id >= since)
    return set(session.scalars(query if until is None else query.where(CountedEvent.report_id <= until)))


def _support(session: Reading, last: date) -> list[Stay]:
    """Return the stays on support: from a change of the level to a change back to none, or until the pupil left."""
    changes = SupportChange
    in_order: Any = {"partition_by": changes.pupil_id, "order_by": (changes.since, changes.id)}
    none = SupportLevel.NONE
    before = func.lag(changes.level, 1, none.value, type_=changes.level.type).over(**in_order).label("before")
    each = select(changes.id, changes.pupil_id, changes.since, changes.level, before).where(~changes.deleted).subquery()
    in_turn: Any = {"partition_by": each.c.pupil_id, "order_by": (each.c.since, each.c.id)}
    bounds = (
        select(
            each.c.id,
            each.c.pupil_id,
            each.c.since,
            each.c.level,
            func.lead(each.c.since, type_=changes.since.type).over(**in_turn).label("until"),
        )
        .where((each.c.level == none) != (each.c.before == none))
        .subquery()
    )
    level = (
        select(changes.level)
        .where(changes.pupil_id == Pupil.id, ~changes.deleted, changes.since <= last)
        .order_by(changes.since.desc(), changes.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = _of_pupils(bounds.c.id, bounds.c.since, bounds.c.until, bounds.c.pupil_id, last, level).where(
        bounds.c.level != none
    )
    return _stays(session, query, "level")


def _on_register(kind: StatusKind) -> Callable[[Reading, date], list[Stay]]:
    """Return how the stays on a register are read."""

    def read(session: Reading, last: date) -> list[Stay]:
        """Return the stays on the register."""
        row = OfficialStatus
        query = _of_pupils(row.id, row.since, row.until, row.pupil_id, last)
        return _stays(session, query.where(row.kind == kind, ~row.deleted))

    return read


def _consents(session: Reading, last: date) -> list[Stay]:
    """Return the consents from the day on which they were given until they were withdrawn or ran out."""
    row = Consent
    over = func.coalesce(row.withdrawn_on, func.date(row.until, "+1 day"), type_=row.until.type)
    given = row.state.in_((ConsentState.GIVEN, ConsentState.WITHDRAWN))
    query = _of_pupils(row.id, row.answered_on, over, row.pupil_id, last).where(given, row.answered_on.is_not(None))
    return _stays(session, query.where(~row.deleted))


def _of_pupils(
    row: Any, since: Any, until: Any, pupil_id: Any, last: date, *own: ColumnElement[Any]
) -> Select[*tuple[Any, ...]]:
    columns = (row, since, until, Pupil.left_on, band(grade_on(literal(last))), Pupil.sex, *own)
    return select(*columns).join(Pupil, Pupil.id == pupil_id).where(since <= last, ~Pupil.deleted).order_by(row)


def _stays(session: Reading, query: Select[*tuple[Any, ...]], *own: str) -> list[Stay]:
    return [
        Stay(
            row,
            since,
            _over(since, until, left),
            {"band": in_band, "sex": sex or UNKNOWN, **dict(zip(own, more, strict=True))},
        )
        for row, since, until, left, in_band, sex, *more in session.execute(query)
    ]


def _over(since: date, until: date | None, left: date | None) -> date | None:
    """Return the first day on which a stay was over: its own end, or the day on which the pupil left the school."""
    ends = [day for day in (until, left) if day is not None and day >= since]
    return min(ends, default=None)


_STAYS: Final[Mapping[str, Callable[[Reading, date], list[Stay]]]] = {
    "pupils on support": _support,
    "internal register": _on_register(StatusKind.INTERNAL_REGISTER),
    "police register": _on_register(StatusKind.POLICE_REGISTER),
    "consents": _consents,
}
"""How the stays of a stock are read, by what its definition counts."""
