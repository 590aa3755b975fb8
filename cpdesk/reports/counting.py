"""Counting: what happened in a period, exactly. One statement an indicator; the numbers stay inside the school."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, literal, not_, or_, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.agencies import Agency
from cpdesk.records.pupils import Enrolment, Pupil
from cpdesk.records.referrals import Referral
from cpdesk.records.reports import CountedEvent, LinePointer
from cpdesk.records.sessions import Attendance, Session
from cpdesk.reports.definition import Definition, Family
from cpdesk.reports.line import Path, Tree
from cpdesk.reports.places import UNKNOWN, VALUES, band, grade_on
from cpdesk.reports.protection import Counts, Roll, label
from cpdesk.reports.replacing import Due, Event, first_times
from cpdesk.reports.stocks import Standing, standing, standing_due, standing_issued
from cpdesk.rules.calendar import FIRST_MONTH, school_year_of
from cpdesk.rules.referrals import REPORTED, AgencyKind, ReferralStatus
from cpdesk.rules.sessions import SessionKind

Tally = Sequence[tuple[Mapping[str, str], int]]
"""Places in every dimension, each with how many are there."""


@dataclass(frozen=True)
class Counted:
    """The truth of a period.

    Attributes:
        counts: by family.
        rows: the rows that stand in each flow, for the closing of the period; persons anew each school year.
        roll: pupils on roll by labelled path; ``()`` is all.
        replaced: by flow, which row takes the place of a cancelled one that an earlier report has counted.
        reopened: by stock, rows that were over and stand again: this report remembers them anew.

    """

    counts: Mapping[str, Counts]
    rows: Mapping[str, tuple[int, ...]]
    roll: Roll
    replaced: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    reopened: Mapping[str, Sequence[int]] = field(default_factory=dict)


def count(session: Reading, definition: Definition, first: date, last: date) -> Counted:
    """Count every family as it was from ``first`` to ``last``, both included; persons where their first time was."""
    since = date(school_year_of(first), FIRST_MONTH, 1)
    flows = {family.counts for family in definition.families if family.kind == "flow" and not family.missing}
    year = {counts: _EVENTS[counts].read(session, since, last) for counts in flows}

    def within(family: Family) -> list[Event]:
        """Return what happened in the period."""
        events = year[family.counts]
        found = first_times(events).values() if family.unit == "persons" else events
        return [event for event in found if event.day >= first]

    stocks = {family: standing(session, family.counts, first, last) for family in _stocks(definition)}
    return _counted(session, definition, last, within, stocks)


def count_due(
    session: Reading, definition: Definition, since: date, last: date, *, first: date | None = None
) -> Counted:
    """Count what a report to ``last`` issues: from ``since`` on all that no issued report has counted, late or not.

    ``first`` is the first day of the report's own period, ``since`` where not given: what stood before it was never
    taken on, where a stock is reported for the first time.
    """
    flows = [family for family in definition.families if family.kind == "flow" and not family.missing]
    due = {counts: _due(session, flows, counts, since, last) for counts in {family.counts for family in flows}}

    def found(family: Family) -> list[Event]:
        """Return what no report has counted."""
        there = due[family.counts]
        return list(there.firsts.values()) if family.unit == "persons" else there.events

    replaced: dict[str, dict[int, int]] = {}
    for family in flows:
        if family.unit == "events":
            replaced[family.code] = due[family.counts].events_replaced
        else:
            for (old, year), (new, _) in due[family.counts].children_replaced.items():
                replaced.setdefault(counted_as(family, year), {})[old] = new
    stocks = {family: _stock_due(session, family, first or since, last) for family in _stocks(definition)}
    reopened = {name: rows for stock in stocks.values() for name, rows in stock.reopened.items() if rows}
    return replace(_counted(session, definition, last, found, stocks), replaced=replaced, reopened=reopened)


def count_issued(session: Reading, definition: Definition, report_id: int, last: date) -> Counted:
    """Count again what an issued report counted, as far as the records are still there."""

    def closed(family: Family) -> list[Event]:
        """Return what this report has counted."""
        events = _EVENTS[family.counts].read(session, date.min, date.max)
        if family.unit == "events":
            rows = _closed(session, family.code, report_id)
            return [event for event in events if event.row_id in rows]
        persons = {year: _closed(session, counted_as(family, year), report_id) for year in _years(events)}
        return [event for (pupil, year), event in first_times(events).items() if pupil in persons[year]]

    stocks = {
        family: standing_issued(session, family.code, family.counts, report_id, last) for family in _stocks(definition)
    }
    return _counted(session, definition, last, closed, stocks)


def counted_as(family: Family, year: int) -> str:
    """Return under which name the rows of a family are closed: persons anew each school year."""
    return f"{family.code}/{year}" if family.unit == "persons" else family.code


def figures(counted: Counted, definition: Definition) -> dict[str, dict[str, int]]:
    """Return the exact numbers by family and path, zeros left out: for inside the school only."""
    return {
        family.code: {".".join(path) or "total": number for path, number in _numbers(counted.counts[family.code])}
        | _moves(family, counted.counts[family.code])
        for family in definition.families
        if family.missing is None
    }


def _counted(
    session: Reading,
    definition: Definition,
    last: date,
    found: Callable[[Family], list[Event]],
    stocks: Mapping[Family, Standing],
) -> Counted:
    roll = _on_roll(session, last)
    events = {
        family.code: found(family) for family in definition.families if family.kind == "flow" and not family.missing
    }
    rows: dict[str, list[int]] = {name: list(ids) for stock in stocks.values() for name, ids in stock.rows.items()}
    for family in definition.families:
        for event in events.get(family.code, ()):
            row_id = event.pupil_id if family.unit == "persons" else event.row_id
            rows.setdefault(counted_as(family, school_year_of(event.day)), []).append(row_id)
    counts = {
        family.code: _counts(family, _tally(events[family.code]))
        for family in definition.families
        if family.code in events
    }
    counts |= {family.code: _of_stock(family, stock) for family, stock in stocks.items()}
    counts |= {family.code: _counts(family, roll) for family in definition.families if family.counts == "roll"}
    return Counted(counts, {name: tuple(ids) for name, ids in rows.items()}, _roll(roll))


def _stocks(definition: Definition) -> list[Family]:
    return [family for family in definition.families if family.kind == "stock" and not family.missing]


def _stock_due(session: Reading, family: Family, first: date, last: date) -> Standing:
    begun = session.scalar(select(LinePointer.id).where(LinePointer.family == family.code).limit(1)) is not None
    return standing_due(session, family.code, family.counts, first, last, begun=begun)


def _of_stock(family: Family, stock: Standing) -> Counts:
    whole = _counts(family, [(stay.at, 1) for stay in stock.there])
    return replace(whole, taken_on=stock.taken_on, closed=stock.closed)


def _moves(family: Family, counts: Counts) -> dict[str, int]:
    return {"taken_on": counts.taken_on, "closed": counts.closed} if family.kind == "stock" else {}


def _due(session: Reading, flows: Sequence[Family], counts: str, since: date, last: date) -> Due:
    """Return what is due of one kind of records, cancelled ones replaced."""
    source = _EVENTS[counts]
    codes = {family.unit: family for family in flows if family.counts == counts}
    counted = _closed(session, codes["events"].code) if "events" in codes else frozenset()
    events = [event for event in source.read(session, since, last) if event.row_id not in counted]
    cancelled = source.read_cancelled(session, codes["events"].code) if "events" in codes else []
    if "persons" not in codes:
        due = Due(events, {})
        due.replace(cancelled, frozenset())
        return due
    closed = {year: _closed(session, counted_as(codes["persons"], year)) for year in _years([*events, *cancelled])}
    firsts = {child: event for child, event in first_times(events).items() if child[0] not in closed[child[1]]}
    left = {event.child for event in source.read(session, date.min, last)} if cancelled else set()
    gone = {event.child for event in cancelled if event.pupil_id in closed[event.child[1]]} - left
    due = Due(events, firsts)
    due.replace(cancelled, frozenset(gone))
    return due


def _years(events: Iterable[Event]) -> set[int]:
    return {event.child[1] for event in events}


def _tally(events: Iterable[Event]) -> Tally:
    return [(event.at, 1) for event in events]


def _counts(family: Family, tally: Tally) -> Counts:
    total = sum(number for _, number in tally)
    return Counts(total, tuple(Tree.grown(_leaves(by, tally)) for by in family.splits))


def _leaves(by: Sequence[str], tally: Tally) -> dict[Path, int]:
    """Return every place of the breakdown with its count: which places there are must not tell about the truth."""
    found: Counter[Path] = Counter()
    for at, number in tally:
        found[tuple(label(dimension, at[dimension]) for dimension in by)] += number
    places = product(*([label(dimension, value) for value in VALUES[dimension]] for dimension in by))
    return {place: found[place] for place in places}


def _numbers(counts: Counts) -> list[tuple[Path, int]]:
    found: dict[Path, int] = {(): counts.total}
    for tree in counts.trees:
        found |= _flat(tree, ())
    return [(path, number) for path, number in found.items() if number or not path]


def _flat(tree: Tree, path: Path) -> dict[Path, int]:
    found = {path: tree.total}
    for name, part in tree.parts.items():
        found |= _flat(part, (*path, name))
    return found


def _roll(tally: Tally) -> Roll:
    found: Counter[Path] = Counter()
    for at, number in tally:
        band, sex = label("band", at["band"]), label("sex", at["sex"])
        for path in ((), (band,), (sex,), (band, sex), (label("language", at["language"]),)):
            found[path] += number
    return found


def _on_roll(session: Reading, on: date) -> Tally:
    there = (Enrolment.since <= on, func.coalesce(Enrolment.until, on + timedelta(days=1)) > on)
    at = (band(Enrolment.grade).label("band"), Pupil.sex, Pupil.language)
    query = (
        select(*at, func.count())
        .join(Enrolment, Enrolment.pupil_id == Pupil.id)
        .where(*there, ~Enrolment.deleted, ~Pupil.deleted)
        .group_by(*at)
    )
    return [
        ({"band": band, "sex": sex or UNKNOWN, "language": language or UNKNOWN}, number)
        for band, sex, language, number in session.execute(query)
    ]


@dataclass(frozen=True)
class _Source:
    """Where the events of a family come from: query, own dimension, columns of time and row, and what is counted."""

    query: Select[*tuple[Any, ...]]
    dimension: str
    when: Any
    row: Any
    is_counted: ColumnElement[bool]
    moment: Callable[[date, time], date]

    def read(self, session: Reading, first: date, last: date) -> list[Event]:
        """Return what happened from one day to another, both included."""
        within = (self.when >= self.moment(first, time.min), self.when <= self.moment(last, time.max))
        return self._read(session, self.query.where(*within, self.is_counted))

    def read_cancelled(self, session: Reading, name: str) -> list[Event]:
        """Return what issued reports have counted and what is no such event any more."""
        counted = select(CountedEvent.row_id).where(CountedEvent.family == name)
        return self._read(session, self.query.where(self.row.in_(counted), not_(self.is_counted)))

    def _read(self, session: Reading, query: Select[*tuple[Any, ...]]) -> list[Event]:
        return [
            Event(row, _day(when), pupil, {"band": band, "sex": sex or UNKNOWN, self.dimension: own or UNKNOWN})
            for row, when, pupil, band, sex, own in session.execute(query)
        ]


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _consultations() -> _Source:
    who_came = func.min(case((Attendance.present, Attendance.id)))
    first_pupil = (
        select(func.coalesce(who_came, func.min(Attendance.id)).label("id"))
        .where(~Attendance.deleted)
        .group_by(Attendance.session_id)
        .subquery()
    )
    grades = band(grade_on(func.date(Session.held_at)))
    query = (
        select(Session.id, Session.held_at, Pupil.id, grades, Pupil.sex, Session.topic)
        .join(Attendance, Attendance.session_id == Session.id)
        .join(first_pupil, first_pupil.c.id == Attendance.id)
        .join(Pupil, Pupil.id == Attendance.pupil_id)
        .order_by(Session.id)
    )
    individual = Session.kind == SessionKind.INDIVIDUAL_CONSULTATION
    is_counted = and_(individual, ~Session.deleted, Attendance.present)
    return _Source(query, "topic", Session.held_at, Session.id, is_counted, datetime.combine)


def _sessions(kind: SessionKind) -> _Source:
    """Return sessions of a kind, whoever came; one at which nobody of those expected was present is none."""
    expected = exists().where(Attendance.session_id == Session.id, ~Attendance.deleted)
    held = or_(~expected, expected.where(Attendance.present))
    query = _alone(Session.id, Session.held_at)
    is_counted = and_(Session.kind == kind, ~Session.deleted, held)
    return _Source(query, "topic", Session.held_at, Session.id, is_counted, datetime.combine)


def _answers() -> _Source:
    answered = Referral.status.in_((ReferralStatus.ACCEPTED, ReferralStatus.DONE))
    query = _alone(Referral.id, Referral.answered_on).where(Referral.answered_on.is_not(None))
    is_counted = and_(answered, ~Referral.deleted)
    return _Source(query, "target", Referral.answered_on, Referral.id, is_counted, lambda day, _: day)


def _alone(row: Any, when: Any) -> Select[*tuple[Any, ...]]:
    """Return events that are counted without the persons behind them, and so have no place."""
    nowhere = (literal(0), literal(UNKNOWN), literal(None), literal(None))
    return select(row, when, *nowhere).order_by(row)


def _referrals() -> _Source:
    kind = case((Agency.kind.in_(REPORTED), Agency.kind), else_=AgencyKind.OTHER)
    query = (
        select(Referral.id, Referral.sent_on, Pupil.id, band(grade_on(Referral.sent_on)), Pupil.sex, kind)
        .join(Pupil, Pupil.id == Referral.pupil_id)
        .join(Agency, Agency.id == Referral.agency_id)
        .where(Referral.sent_on.is_not(None))
        .order_by(Referral.id)
    )
    return _Source(query, "target", Referral.sent_on, Referral.id, ~Referral.deleted, lambda day, _: day)


def _closed(session: Reading, name: str, report_id: int | None = None) -> frozenset[int]:
    query = select(CountedEvent.row_id).where(CountedEvent.family == name)
    if report_id is not None:
        query = query.where(CountedEvent.report_id == report_id)
    return frozenset(session.scalars(query))


_EVENTS: Final = {
    "individual consultations": _consultations(),
    "group consultations": _sessions(SessionKind.GROUP_CONSULTATION),
    "conversations": _sessions(SessionKind.CONVERSATION),
    "developmental sessions": _sessions(SessionKind.DEVELOPMENT),
    "sent referrals": _referrals(),
    "answered referrals": _answers(),
}
"""Where the events of a flow come from, by what its definition counts."""
