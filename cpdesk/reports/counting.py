"""Counting: what happened in a period, exactly. One statement an indicator; the numbers stay inside the school."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.orm import Session as Reading

from cpdesk.records.agencies import Agency
from cpdesk.records.pupils import Enrolment, Pupil
from cpdesk.records.referrals import Referral
from cpdesk.records.reports import CountedEvent
from cpdesk.records.sessions import Attendance, Session
from cpdesk.reports.definition import Definition, Family
from cpdesk.reports.line import Path, Tree
from cpdesk.reports.protection import Counts, Roll, label
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.pupils import BANDS, InstructionLanguage, Sex
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import SessionKind, Topic

UNKNOWN: Final = "u"
VALUES: Final[Mapping[str, Sequence[str]]] = {
    "sex": [*Sex, UNKNOWN],
    "band": [*BANDS, UNKNOWN],
    "language": [*InstructionLanguage, UNKNOWN],
    "topic": [*Topic, UNKNOWN],
    "target": list(AgencyKind),
}


@dataclass(frozen=True)
class Event:
    """Something counted: its row, the pupil behind it, its place in every dimension."""

    row_id: int
    pupil_id: int
    at: Mapping[str, str]


@dataclass(frozen=True)
class Counted:
    """The truth of a period.

    Attributes:
        counts: by family.
        rows: the rows that stand in each family, for the closing of the period.
        roll: pupils on roll by labelled path; ``()`` is all.

    """

    counts: Mapping[str, Counts]
    rows: Mapping[str, tuple[int, ...]]
    roll: Roll


def count(session: Reading, definition: Definition, first: date, last: date, *, issuing: bool = False) -> Counted:
    """Count every family of the definition from ``first`` to ``last``, both included.

    ``issuing`` counts what a report issues: what no issued report has counted yet, late entries with it. Otherwise the
    period as it was.
    """
    year = school_year_of(last)
    events: dict[str, list[Event]] = {}
    for family in sorted(definition.families, key=lambda each: each.unit == "persons"):
        found = _found(session, definition, family, events, first, last, issuing=issuing, year=year)
        events[family.code] = found
    counts = {family.code: _counts(family, events[family.code]) for family in definition.families}
    rows = {
        counted_as(family, year): tuple(event.row_id for event in events[family.code])
        for family in definition.families
        if family.kind == "flow"
    }
    return Counted(counts, rows, _roll(_on_roll(session, last)))


def counted_as(family: Family, year: int) -> str:
    """Return under which name the rows of a family are closed: persons anew each school year."""
    return f"{family.code}/{year}" if family.unit == "persons" else family.code


def figures(counted: Counted, definition: Definition) -> dict[str, dict[str, int]]:
    """Return the exact numbers by family and path, zeros left out: for inside the school only."""
    return {
        family.code: {".".join(path) or "total": number for path, number in _numbers(counted.counts[family.code])}
        for family in definition.families
    }


def _found(
    session: Reading,
    definition: Definition,
    family: Family,
    events: Mapping[str, list[Event]],
    first: date,
    last: date,
    *,
    issuing: bool,
    year: int,
) -> list[Event]:
    if family.kind == "plain":
        return _on_roll(session, last)
    closed = _closed(session, counted_as(family, year)) if issuing else frozenset()
    if family.unit == "persons":
        source = next(each.code for each in definition.families if each.persons == family.code)
        return _persons(events[source], closed)
    asked = _EVENTS[family.code]
    since = min(first, _first_closed(session, asked) or first) if issuing else first
    return [event for event in asked.read(session, since, last) if event.row_id not in closed]


def _persons(events: Iterable[Event], closed: frozenset[int]) -> list[Event]:
    first: dict[int, Event] = {}
    for event in events:
        if event.pupil_id not in closed:
            first.setdefault(event.pupil_id, Event(event.pupil_id, event.pupil_id, event.at))
    return list(first.values())


def _counts(family: Family, events: Sequence[Event]) -> Counts:
    return Counts(len(events), tuple(Tree.grown(_leaves(by, events)) for by in family.splits))


def _leaves(by: Sequence[str], events: Sequence[Event]) -> dict[Path, int]:
    """Return every possible place of the breakdown with its count; «unknown» only where there is one."""
    found = Counter(tuple(label(dimension, event.at[dimension]) for dimension in by) for event in events)
    places: list[Path] = [()]
    for dimension in by:
        known = [value for value in VALUES[dimension] if value != UNKNOWN]
        places = [(*place, label(dimension, value)) for place in places for value in known]
    return dict.fromkeys(places, 0) | dict(found)


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


def _roll(events: Sequence[Event]) -> Roll:
    found: Counter[Path] = Counter()
    for event in events:
        band, sex = label("band", event.at["band"]), label("sex", event.at["sex"])
        found.update([(), (band,), (sex,), (band, sex), (label("language", event.at["language"]),)])
    return found


def _on_roll(session: Reading, on: date) -> list[Event]:
    there = (Enrolment.since <= on, func.coalesce(Enrolment.until, on + timedelta(days=1)) > on)
    query = (
        select(Pupil.id, Pupil.id, _band(Enrolment.grade), Pupil.sex, Pupil.language)
        .join(Enrolment, Enrolment.pupil_id == Pupil.id)
        .where(*there, ~Enrolment.deleted, ~Pupil.deleted)
    )
    return [
        Event(row, pupil, {"band": band, "sex": sex or UNKNOWN, "language": language or UNKNOWN})
        for row, pupil, band, sex, language in session.execute(query)
    ]


@dataclass(frozen=True)
class _Source:
    """Where the events of a family come from: the query, its own dimension and the column of its time."""

    query: Select[*tuple[Any, ...]]
    dimension: str
    when: Any
    moment: Callable[[date, time], date]

    def read(self, session: Reading, first: date, last: date) -> list[Event]:
        within = self.query.where(self.when >= self.moment(first, time.min), self.when <= self.moment(last, time.max))
        return [
            Event(row, pupil, {"band": band, "sex": sex or UNKNOWN, self.dimension: own or UNKNOWN})
            for row, pupil, band, sex, own in session.execute(within)
        ]


def _consultations() -> _Source:
    first_pupil = (
        select(func.min(Attendance.id).label("id"))
        .where(~Attendance.deleted)
        .group_by(Attendance.session_id)
        .subquery()
    )
    query = (
        select(Session.id, Pupil.id, _band(_grade_on(func.date(Session.held_at))), Pupil.sex, Session.topic)
        .join(Attendance, Attendance.session_id == Session.id)
        .join(first_pupil, first_pupil.c.id == Attendance.id)
        .join(Pupil, Pupil.id == Attendance.pupil_id)
        .where(Session.kind == SessionKind.INDIVIDUAL_CONSULTATION, ~Session.deleted)
        .order_by(Session.id)
    )
    return _Source(query, "topic", Session.held_at, datetime.combine)


def _referrals() -> _Source:
    query = (
        select(Referral.id, Pupil.id, _band(_grade_on(Referral.sent_on)), Pupil.sex, Agency.kind)
        .join(Pupil, Pupil.id == Referral.pupil_id)
        .join(Agency, Agency.id == Referral.agency_id)
        .where(Referral.sent_on.is_not(None), ~Referral.deleted)
        .order_by(Referral.id)
    )
    return _Source(query, "target", Referral.sent_on, lambda day, _: day)


def _grade_on(day: Any) -> ColumnElement[Any]:
    """Return the grade of the class in which the pupil was on a day, or else of the first one known."""
    before = (Enrolment.since <= day).desc()
    return (
        select(Enrolment.grade)
        .where(Enrolment.pupil_id == Pupil.id, ~Enrolment.deleted)
        .order_by(before, func.abs(func.julianday(Enrolment.since) - func.julianday(day)))
        .limit(1)
        .scalar_subquery()
    )


def _band(grade: Any) -> ColumnElement[Any]:
    last = (0, 4, 9)
    return case(
        (grade.is_(None), literal(UNKNOWN)),
        *((grade <= top, literal(name)) for top, name in zip(last, BANDS, strict=False)),
        else_=literal(BANDS[-1]),
    )


def _closed(session: Reading, name: str) -> frozenset[int]:
    return frozenset(session.scalars(select(CountedEvent.row_id).where(CountedEvent.family == name)))


def _first_closed(session: Reading, source: _Source) -> date | None:
    """Return the day of the earliest event that an issued report has counted: reports go back no further."""
    code = next(code for code, each in _EVENTS.items() if each is source)
    closed = select(CountedEvent.row_id).where(CountedEvent.family == code)
    table = Session if code == "CON01" else Referral
    found = session.scalar(select(func.min(source.when)).where(table.id.in_(closed)))
    return found.date() if isinstance(found, datetime) else found


_EVENTS: Final = {"CON01": _consultations(), "REF01": _referrals()}
