"""History: every record's past as sentences, read backwards from the rows as they are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Column, Connection, Enum, Table, func, select
from sqlalchemy.orm import Session

from cpdesk.casework.terms import act_name, field_name, in_words
from cpdesk.records import METADATA
from cpdesk.records.persons import Person
from cpdesk.rules.notes import plain
from cpdesk.rules.pupils import class_label
from cpdesk.storage import journal
from cpdesk.storage.tables import entry, line
from cpdesk.words import translate

LONGEST: Final = 80
"""Signs of a value that a sentence quotes; the rest is «…»."""

_OWNED: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "pupil": (
        ("enrolment", "pupil_id"),
        ("support_change", "pupil_id"),
        ("official_status", "pupil_id"),
        ("reason_for_support", "pupil_id"),
        ("guardianship", "pupil_id"),
        ("consent", "pupil_id"),
        ("waiver", "pupil_id"),
    ),
    "appointment": (("expected", "appointment_id"),),
    "session": (
        ("attendance", "session_id"),
        ("adult", "session_id"),
        ("mention", "session_id"),
        ("addendum", "session_id"),
    ),
}
_NAMED: Final = {
    ("attendance", "pupil_id"): "pupil",
    ("adult", "colleague_id"): "colleague",
    ("adult", "guardian_id"): "guardian",
    ("mention", "pupil_id"): "pupil",
    ("referral", "agency_id"): "agency",
    ("appointment", "series_id"): "series",
    ("expected", "pupil_id"): "pupil",
    ("expected", "guardian_id"): "guardian",
    ("expected", "colleague_id"): "colleague",
    ("task", "colleague_id"): "colleague",
    ("task", "pupil_id"): "pupil",
    ("consent", "guardian_id"): "guardian",
    ("consent", "agency_id"): "agency",
}
_SEALED: Final = frozenset({("session", "private_note")})
_TAKING_PART: Final = {
    "adult": ("guardian_id", "colleague_id"),
    "attendance": ("pupil_id",),
    "expected": ("pupil_id", "guardian_id", "colleague_id"),
    "mention": ("pupil_id",),
}
_ALWAYS_TOLD: Final = frozenset({("guardianship", "legal")})
_CLASS: Final = ("grade", "letter")


@dataclass(frozen=True)
class Change:
    """One field: its name, what it was and what it became, in words; ``was`` is None where the row is new."""

    field: str
    was: str | None
    became: str

    @property
    def sentence(self) -> str:
        """The change as a part of a sentence: «birth date: 12.03.2013 → 12.03.2012»."""
        told = _short(self.became) if self.was is None else f"{_short(self.was)} → {_short(self.became)}"
        return f"{self.field}: {told}"


@dataclass(frozen=True)
class Past:
    """One entry of a record's history.

    Attributes:
        seq: its number in the journal.
        entered_at: what the wall clock showed.
        happened_at: when the thing itself took place, where the act tells it.
        act: the act in words; for an undo, what was undone.
        changes: the fields that changed.
        undoes: the entry that it undid.
        final: whether something left with it, so that it cannot be undone.
        own, touched: how many rows of this record it touched, and how many in all.

    """

    seq: int
    entered_at: datetime
    happened_at: str | None
    person: str
    act: str
    changes: tuple[Change, ...]
    undoes: int | None
    final: bool
    own: int
    touched: int

    @property
    def sentence(self) -> str:
        """The entry as a sentence: «Level of support changed: level: watch → high; reason: …»."""
        told = "; ".join(change.sentence for change in self.changes)
        return f"{self.act}: {told}" if told else self.act


def of_record(session: Session, table: str, row_id: int) -> list[Past]:
    """Return the history of a record and of the rows that belong to it, newest first."""
    connection = session.connection()
    state = _state(connection, table, row_id)
    lines = journal.lines_of_rows(connection, {name: list(rows) for name, rows in state.items()})
    names = _names(connection, state)
    changes: dict[int, list[Change]] = {}
    own = Counter(made.seq for made in lines)
    for made in sorted(lines, key=lambda each: (-each.seq, each.table != table)):
        now = state[made.table].get(made.row_id, {})
        changes.setdefault(made.seq, []).extend(_changes(METADATA.tables[made.table], made, now, names))
        now |= made.old or {}
    entered = connection.execute(_told().where(entry.c.seq.in_(changes)))
    return [_past(row, changes[row.seq], own[row.seq]) for row in entered]


def clock_is_behind(session: Session, now: int) -> datetime | None:
    """Return what the wall clock showed at the last entry if ``now`` (UTC, seconds) is before it, else None."""
    row = session.execute(
        select(entry.c.entered_at, entry.c.entered_wall).order_by(entry.c.seq.desc()).limit(1)
    ).first()
    return datetime.fromisoformat(row.entered_wall) if row is not None and row.entered_at > now else None


@dataclass(frozen=True)
class EntryRow:
    """An entry of the journal for a list: what was done, by whom, to how many rows."""

    seq: int
    entered_at: datetime
    person: str
    act: str
    touched: int
    undoes: int | None
    final: bool


def entries(session: Session, *, limit: int = 100, before: int | None = None) -> list[EntryRow]:
    """Return the journal's entries, newest first; ``before`` goes on from an entry's number."""
    query = _told().limit(limit)
    if before is not None:
        query = query.where(entry.c.seq < before)
    return [
        EntryRow(
            seq=row.seq,
            entered_at=datetime.fromisoformat(row.entered_wall),
            person=row.name or "",
            act=_act(row),
            touched=row.touched,
            undoes=row.undoes,
            final=bool(row.final),
        )
        for row in session.connection().execute(query)
    ]


def last_seq(session: Session) -> int:
    """Return the number of the last entry: a sitting begins after it."""
    return session.scalar(select(entry.c.seq).order_by(entry.c.seq.desc()).limit(1)) or 0


def _state(connection: Connection, table: str, row_id: int) -> dict[str, dict[int, journal.Values]]:
    """Return the rows as they are now: the record's own, then those that belong to it."""
    found = {table: journal.values_where(connection, METADATA.tables[table], "id", row_id)}
    for owned, column in _OWNED.get(table, ()):
        found[owned] = journal.values_where(connection, METADATA.tables[owned], column, row_id)
    adults = {row["guardian_id"] for row in found.get("guardianship", {}).values()}
    if adults:
        guardian = METADATA.tables["guardian"]
        found["guardian"] = {
            number: row
            for adult in adults
            for number, row in journal.values_where(connection, guardian, "id", adult).items()
        }
    return found


def _names(connection: Connection, state: Mapping[str, Mapping[int, journal.Values]]) -> dict[tuple[str, int], str]:
    """Return the names of the records that the rows refer to."""
    wanted: dict[str, set[int]] = {}
    for (table, column), target in _NAMED.items():
        wanted.setdefault(target, set()).update(row[column] for row in state.get(table, {}).values() if row[column])
    found: dict[tuple[str, int], str] = {}
    for target, ids in wanted.items():
        kept = METADATA.tables[target]
        parts = [kept.c[name] for name in ("last_name", "first_name", "name") if name in kept.c]
        for row in connection.execute(select(kept.c.id, *parts).where(kept.c.id.in_(ids))) if ids else ():
            found[target, row.id] = " ".join(row[1:])
    return found


def _told() -> Any:
    undone = entry.alias()
    touched = select(func.count()).where(line.c.seq == entry.c.seq).correlate(entry).scalar_subquery().label("touched")
    person = METADATA.tables[Person.__tablename__]
    return (
        select(entry, person.c.name, undone.c.act.label("undone"), touched)
        .outerjoin(person, person.c.id == entry.c.person_id)
        .outerjoin(undone, undone.c.seq == entry.c.undoes)
        .order_by(entry.c.seq.desc())
    )


def _past(row: Any, changes: Iterable[Change], own: int) -> Past:
    return Past(
        seq=row.seq,
        entered_at=datetime.fromisoformat(row.entered_wall),
        happened_at=row.happened_at,
        person=row.name or "",
        act=_act(row),
        changes=tuple(_once(changes)),
        undoes=row.undoes,
        final=bool(row.final),
        own=own,
        touched=row.touched,
    )


def _act(row: Any) -> str:
    if row.undone is None:
        return act_name(row.act)
    return translate("History", "Undone: {act}").format(act=act_name(row.undone))


def _once(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield changes of old rows before what new rows say, and nothing twice."""
    changed: set[str] = set()
    said: set[tuple[str, str]] = set()
    for change in sorted(changes, key=lambda each: each.was is None):
        if change.was is not None:
            changed.add(change.field)
            yield change
        elif change.field not in changed and (change.field, change.became) not in said:
            said.add((change.field, change.became))
            yield change


def _changes(
    table: Table, made: journal.Line, now: journal.Values, names: Mapping[tuple[str, int], str]
) -> Iterator[Change]:
    """Yield what a line says. ``now`` is the row after it; a row that was taken away or back is told by its act."""
    new = made.op == "i"
    old = {} if new or made.old is None else made.old
    if table.name in _TAKING_PART and (new or "deleted" in old):
        yield _participant(table.name, now, names, gone=bool(now.get("deleted")) and not new)
    told = now if new else old
    for column in table.columns:
        if column.name == _CLASS[0] and any(name in told for name in _CLASS):
            yield from _class_change(old, now, new=new)
        name = None if column.name in _CLASS or column.name not in told else field_name(table.name, column.name)
        if name is None or (new and _is_usual(column, now.get(column.name))):
            continue
        if (table.name, column.name) in _SEALED:
            yield Change(name, None, translate("History", "written"))
        else:
            was = None if new else _said(table, column, old[column.name], names)
            yield Change(name, was, _said(table, column, now.get(column.name), names))


def _participant(table: str, row: journal.Values, names: Mapping[tuple[str, int], str], *, gone: bool) -> Change:
    who = next(names.get((_NAMED[table, column], row[column]), "—") for column in _TAKING_PART[table] if row[column])
    if table == "mention":
        field = (
            translate("History", "no longer named in the text") if gone else translate("History", "named in the text")
        )
    elif table == "expected":
        field = translate("History", "not expected any more") if gone else translate("History", "expected")
    elif gone:
        field = translate("History", "no longer takes part")
    elif row.get("present", True):
        field = translate("History", "takes part")
    else:
        field = translate("History", "was not there")
    return Change(field, None, who)


def _class_change(old: journal.Values, now: journal.Values, *, new: bool) -> Iterator[Change]:
    became = _class_name(now)
    was = None if new else _class_name(now | {name: old[name] for name in _CLASS if name in old})
    if became != was and not (new and now.get("grade") is None):
        yield Change(translate("History", "class"), was, became)


def _class_name(row: journal.Values) -> str:
    return "—" if row.get("grade") is None else class_label(row["grade"], row.get("letter") or "")


def _said(table: Table, column: Column[Any], value: Any, names: Mapping[tuple[str, int], str]) -> str:
    target = _NAMED.get((table.name, column.name))
    if (table.name, column.name) == ("session", "text") and value:
        return plain(str(value)) or in_words(None)
    return names.get((target, value), "—") if target else in_words(_typed(column, value))


def _is_usual(column: Column[Any], value: Any) -> bool:
    """Tell whether a new row says nothing by this value: it is empty, or what every row begins with."""
    usual = getattr(column.default, "arg", None)
    begins = getattr(usual, "value", usual)
    told = (column.table.name, column.name) in _ALWAYS_TOLD
    return value is None or value == "" or (value == begins and not told)


def _typed(column: Column[Any], value: Any) -> Any:
    """Return the journal's plain value as the column's own type."""
    kind = column.type
    if value is None:
        return None
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return kind.enum_class(value)
    python = kind.python_type
    return bool(value) if python is bool else msgspec.convert(value, python, strict=False)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST].rstrip()}…"
