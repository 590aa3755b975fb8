"""Questions about pupils: the list, the search as she types, near matches, the card."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Row, Select, bindparam, func, literal, select
from sqlalchemy.orm import Session

from cpdesk.records.base import PupilId
from cpdesk.records.pupils import Enrolment, OfficialStatus, Pupil, ReasonForSupport, SavedFilter, SupportChange
from cpdesk.records.referrals import Referral
from cpdesk.rules.names import fold, near, other_layouts, typo_distance_ok
from cpdesk.rules.pupils import (
    InstructionLanguage,
    Sex,
    StatusKind,
    SupportLevel,
    WorkingReason,
    class_label,
    parse_class,
)
from cpdesk.rules.referrals import AWAITING


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What the list shows. ``levels`` empty: every level; ``grade`` None: every class; ``left``: those who left."""

    text: str = ""
    levels: tuple[SupportLevel, ...] = ()
    grade: int | None = None
    letter: str = ""
    left: bool = False


@dataclass(frozen=True)
class Found:
    """The pupils that were found, in the Kazakh order of names.

    Attributes:
        ids: their numbers.
        how: ``exact``, ``layout`` (typed on another keyboard layout) or ``typo`` (one letter amiss).
        words: the folded words that were found, to be marked in the names.

    """

    ids: list[PupilId]
    how: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class PupilRow:
    """A pupil in a list; ``due`` is the day by which the nearest answer to a referral is awaited."""

    id: PupilId
    name: str
    class_name: str
    level: SupportLevel
    born: date | None
    due: date | None


@dataclass(frozen=True)
class KnownPupil:
    """What tells one pupil from another; ``left_on``: the pupil is no longer at this school."""

    id: PupilId
    last_name: str
    first_name: str
    patronymic: str
    born: date | None
    sex: Sex | None
    iin: str
    language: InstructionLanguage | None
    grade: int | None
    letter: str
    left_on: date | None


@dataclass(frozen=True)
class LevelRow:
    """The level of support from a day on, and why."""

    id: int
    level: SupportLevel
    since: date
    reason: str


@dataclass(frozen=True)
class StatusRow:
    """An official status: kind, the body that gave it, its ground, its dates."""

    id: int
    kind: StatusKind
    body: str
    ground: str
    since: date
    until: date | None


@dataclass(frozen=True)
class ReasonRow:
    """A working reason of the psychologist's own."""

    id: int
    reason: WorkingReason
    note: str
    since: date
    until: date | None


@dataclass(frozen=True)
class ClassRow:
    """A class that the pupil was in."""

    class_name: str
    since: date
    until: date | None


@dataclass(frozen=True)
class PupilCard:
    """A pupil opened."""

    id: PupilId
    last_name: str
    first_name: str
    patronymic: str
    born: date | None
    sex: Sex | None
    iin: str
    language: InstructionLanguage | None
    grade: int | None
    letter: str
    level: SupportLevel
    level_since: date | None
    left_on: date | None
    levels: tuple[LevelRow, ...]
    statuses: tuple[StatusRow, ...]
    reasons: tuple[ReasonRow, ...]
    classes: tuple[ClassRow, ...]

    @property
    def name(self) -> str:
        """The full name, last name first."""
        return full_name(self.last_name, self.first_name, self.patronymic)

    @property
    def class_name(self) -> str:
        """Today's class, empty for one who left."""
        return "" if self.grade is None else class_label(self.grade, self.letter)

    def age(self, on: date) -> int | None:
        """Return the age in whole years on the day ``on``."""
        if self.born is None:
            return None
        return on.year - self.born.year - ((on.month, on.day) < (self.born.month, self.born.day))


def find(session: Session, wanted: Filter) -> Found:
    """Return who is meant, as she types: any word order, initials, another layout, one typo (in that order)."""
    for number, text in enumerate((wanted.text, *other_layouts(wanted.text))):
        if all(map(fold, text.split())) and (ids := _ids(session, wanted, text)):
            return Found(ids, "layout" if number else "exact", tuple(fold(text).split()))
    return Found(_misspelt(session, wanted), "typo", tuple(fold(wanted.text).split()))


def rows(session: Session, pupil_ids: Sequence[int]) -> list[PupilRow]:
    """Return the rows of these pupils in the order given."""
    found = {row.id: _row(row) for row in session.execute(_LISTED, {"pupils": pupil_ids})}
    return [found[pupil_id] for pupil_id in pupil_ids if pupil_id in found]


def counts(session: Session) -> Counter[SupportLevel]:
    """Return how many pupils there are at each level of support."""
    query = select(Pupil.level, func.count()).where(*_present()).group_by(Pupil.level)
    return Counter(dict(session.execute(query).all()))


def classes(session: Session) -> list[tuple[int, str]]:
    """Return the classes that have pupils now, in order."""
    query = select(Pupil.grade, Pupil.letter).where(*_present(), Pupil.grade.is_not(None)).distinct()
    found = session.execute(query.order_by(Pupil.grade, Pupil.letter))
    return [(grade, letter) for grade, letter in found if grade is not None]


def near_matches(session: Session, last_name: str, first_name: str, *, born: date | None, iin: str) -> list[PupilRow]:
    """Return the pupils who may be the same child: the same IIN, or a near name (and no other birth date)."""
    if iin and (same := session.execute(_listed().where(Pupil.iin == iin, ~Pupil.deleted)).first()):
        return [_row(same)]
    wanted = fold(f"{last_name} {first_name}")
    query = select(Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.born).where(~Pupil.deleted)
    alike = [
        row.id
        for row in session.execute(query)
        if (born is None or row.born in (None, born)) and near(wanted, fold(f"{row.last_name} {row.first_name}"))
    ]
    return rows(session, alike[:20])


def known(session: Session) -> list[KnownPupil]:
    """Return every pupil not in the bin, to recognise the pupils of a list; those who left are among them."""
    columns = [getattr(Pupil, name) for name in KnownPupil.__dataclass_fields__]
    return [KnownPupil(*row) for row in session.execute(select(*columns).where(~Pupil.deleted).order_by(Pupil.id))]


def card(session: Session, pupil_id: PupilId) -> PupilCard | None:
    """Return a pupil with levels, statuses, reasons and classes, None when there is none."""
    pupil = session.get(Pupil, pupil_id)
    if pupil is None or pupil.deleted:
        return None
    own: dict[str, Any] = {
        "levels": tuple(LevelRow(*row) for row in _of(session, pupil_id, SupportChange, "id level since reason")),
        "statuses": tuple(
            StatusRow(*row) for row in _of(session, pupil_id, OfficialStatus, "id kind body ground since until")
        ),
        "reasons": tuple(
            ReasonRow(*row) for row in _of(session, pupil_id, ReasonForSupport, "id reason note since until")
        ),
        "classes": tuple(
            ClassRow(class_label(grade, letter), since, until)
            for grade, letter, since, until in _of(session, pupil_id, Enrolment, "grade letter since until")
        ),
    }
    plain = [name for name in PupilCard.__dataclass_fields__ if name not in own]
    return PupilCard(**{name: getattr(pupil, name) for name in plain}, **own)


def saved_filters(session: Session) -> list[tuple[int, str, str]]:
    """Return the saved filters: number, name, query."""
    query = select(SavedFilter.id, SavedFilter.name, SavedFilter.query).where(~SavedFilter.deleted)
    return [(row.id, row.name, row.query) for row in session.execute(query.order_by(SavedFilter.name))]


def on_roll(session: Session, on: date) -> int:
    """Return how many pupils are on the roll on the day ``on``."""
    there = (Enrolment.since <= on, func.coalesce(Enrolment.until, on + timedelta(days=1)) > on)
    query = select(func.count(Enrolment.pupil_id.distinct())).join(Pupil, Pupil.id == Enrolment.pupil_id)
    return session.scalar(query.where(*there, ~Enrolment.deleted, ~Pupil.deleted)) or 0


def full_name(*parts: str) -> str:
    """Return the parts of a name that are there, joined."""
    return " ".join(part for part in parts if part)


def _ids(session: Session, wanted: Filter, text: str) -> list[PupilId]:
    query = select(Pupil.id).where(*_conditions(wanted), *_said(text)).order_by(Pupil.sort_key, Pupil.id)
    return [PupilId(pupil_id) for pupil_id in session.scalars(query)]


def _said(text: str) -> list[ColumnElement[bool]]:
    if text.strip().isdecimal() and len(text.strip()) > 3:  # noqa: PLR2004  an IIN is begun by a birth date
        return [Pupil.iin.startswith(text.strip())]
    if (found := parse_class(text)) is not None:
        return _in_class(*found)
    spaced = literal(" ").concat(Pupil.fold)
    said: list[ColumnElement[bool]] = []
    for word in text.split():
        found = parse_class(word)
        parts = fold(word).split() if found is None else []
        said += _in_class(*found) if found else [spaced.contains(f" {part}", autoescape=True) for part in parts]
    return said


def _in_class(grade: int, letter: str) -> list[ColumnElement[bool]]:
    return [Pupil.grade == grade, Pupil.letter == letter] if letter else [Pupil.grade == grade]


def _misspelt(session: Session, wanted: Filter) -> list[PupilId]:
    text = fold(wanted.text)
    query = select(Pupil.id, Pupil.fold).where(*_conditions(wanted)).order_by(Pupil.sort_key, Pupil.id)
    found = session.execute(query)
    return [PupilId(pupil_id) for pupil_id, folded in found if typo_distance_ok(text, folded)]


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions = [~Pupil.deleted, Pupil.left_on.is_not(None)] if wanted.left else _present()
    if wanted.levels:
        conditions.append(Pupil.level.in_(wanted.levels))
    if wanted.grade is not None:
        conditions.append(Pupil.grade == wanted.grade)
    if wanted.letter:
        conditions.append(Pupil.letter == wanted.letter)
    return conditions


def _present() -> list[ColumnElement[bool]]:
    return [~Pupil.deleted, Pupil.left_on.is_(None)]


def _listed() -> Select[*tuple[Any, ...]]:
    names = (Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.patronymic)
    awaited = (Referral.pupil_id == Pupil.id, Referral.status.in_(AWAITING), ~Referral.deleted)
    due = select(func.min(Referral.reply_due)).where(*awaited).correlate(Pupil).scalar_subquery().label("due")
    return select(*names, Pupil.grade, Pupil.letter, Pupil.level, Pupil.born, due)


_LISTED: Final = _listed().where(Pupil.id.in_(bindparam("pupils", expanding=True)))
"""Made once: the making costs as much as the answer."""


def _row(row: Row[*tuple[Any, ...]]) -> PupilRow:
    label = "" if row.grade is None else class_label(row.grade, row.letter)
    name = full_name(row.last_name, row.first_name, row.patronymic)
    return PupilRow(PupilId(row.id), name, label, row.level, row.born, row.due)


def _of(session: Session, pupil_id: PupilId, record: Any, columns: str) -> Sequence[Row[*tuple[Any, ...]]]:
    chosen = select(*(getattr(record, name) for name in columns.split()))
    query = chosen.where(record.pupil_id == pupil_id, ~record.deleted).order_by(record.since.desc(), record.id.desc())
    return session.execute(query).all()
