"""History: every record's past as sentences, read backwards from the row as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Enum, Table, func, select
from sqlalchemy.orm import Session

from cpdesk.casework.terms import act_name, field_name, in_words
from cpdesk.records import METADATA
from cpdesk.records.persons import Person
from cpdesk.storage import journal
from cpdesk.storage.tables import entry, line


@dataclass(frozen=True)
class Change:
    """One field that changed: its name, what it was and what it became, in words."""

    field: str
    was: str
    became: str


@dataclass(frozen=True)
class Past:
    """One entry of a record's history.

    Attributes:
        seq: its number in the journal.
        entered_at: what the wall clock showed.
        happened_at: when the thing itself took place, where the act tells it.
        act: the act in words.
        changes: the fields that changed.
        undoes: the entry that it undid.

    """

    seq: int
    entered_at: datetime
    happened_at: str | None
    person: str
    act: str
    changes: tuple[Change, ...]
    undoes: int | None

    @property
    def sentence(self) -> str:
        """The entry as a sentence: «Support level changed: level: watch → high»."""
        told = "; ".join(f"{change.field}: {change.was} → {change.became}" for change in self.changes)
        return f"{self.act}: {told}" if told else self.act


def of_record(session: Session, table: str, row_id: int) -> list[Past]:
    """Return the history of one record, newest first."""
    connection = session.connection()
    kept = METADATA.tables[table]
    state = journal.row_values(connection, kept, row_id) or {}
    told: list[Past] = []
    for made in journal.lines_about(connection, table, row_id):
        changes = tuple(_changes(kept, made, state))
        state |= made.old or {}
        told.append(_past(connection, made.seq, changes))
    return told


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
    touched = select(func.count()).where(line.c.seq == entry.c.seq).scalar_subquery().label("touched")
    query = select(entry, touched).order_by(entry.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(entry.c.seq < before)
    connection = session.connection()
    return [
        EntryRow(
            seq=row.seq,
            entered_at=datetime.fromisoformat(row.entered_wall),
            person=_person(connection, row.person_id),
            act=act_name(row.act),
            touched=row.touched,
            undoes=row.undoes,
            final=bool(row.final),
        )
        for row in connection.execute(query).all()
    ]


def last_entered(session: Session) -> int:
    """Return when the last entry was made (UTC seconds), 0 for an empty journal: a clock behind it is said."""
    return session.scalar(select(entry.c.entered_at).order_by(entry.c.seq.desc()).limit(1)) or 0


def last_seq(session: Session) -> int:
    """Return the number of the last entry: a sitting begins after it."""
    return session.scalar(select(entry.c.seq).order_by(entry.c.seq.desc()).limit(1)) or 0


def _changes(table: Table, made: journal.Line, state: journal.Values) -> Iterator[Change]:
    if made.op != "u" or made.old is None:
        return
    for column, was in made.old.items():
        name = field_name(table.name, column)
        if name is not None:
            yield Change(name, in_words(_typed(table, column, was)), in_words(_typed(table, column, state[column])))


def _past(connection: Connection, seq: int, changes: tuple[Change, ...]) -> Past:
    row = connection.execute(select(entry).where(entry.c.seq == seq)).one()
    return Past(
        seq=seq,
        entered_at=datetime.fromisoformat(row.entered_wall),
        happened_at=row.happened_at,
        person=_person(connection, row.person_id),
        act=act_name(row.act),
        changes=changes,
        undoes=row.undoes,
    )


def _person(connection: Connection, person_id: int) -> str:
    table = METADATA.tables[Person.__tablename__]
    return connection.scalar(select(table.c.name).where(table.c.id == person_id)) or ""


def _typed(table: Table, column: str, value: Any) -> Any:
    """Return the journal's plain value as the column's own type."""
    kind = table.columns[column].type
    if value is None:
        return None
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return kind.enum_class(value)
    python = kind.python_type
    return bool(value) if python is bool else msgspec.convert(value, python, strict=False)
