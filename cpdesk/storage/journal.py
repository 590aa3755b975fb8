"""The journal: a hash chain of acts, with one line for each row that an act touched.

TEMP triggers on the writer's connection note which rows are touched and how they were before, whatever touches them
(objects, bulk statements, cascades, plain SQL). ``record`` turns the notes into lines. A line's image holds the old
values of the changed columns and the digest of the row after; so history is read backwards from the row as it is.
"""

import hashlib
import secrets
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, and_, insert, or_, select

from cpdesk.storage.tables import entry, line

GENESIS: Final = bytes(32)
BASELINE: Final = "vault.migrate"
"""The act of the entry that ends a migration: how the rows looked then. Undo never crosses it."""
_ZLIB_OVER: Final = 512
_SALT_BYTES: Final = 16
_AFTER_BYTES: Final = 16
_GONE: Final = bytes(_AFTER_BYTES)
_ENTRY_FIELDS: Final = tuple(column.name for column in entry.columns)
_LAST: Final = select(entry.c.seq, entry.c.digest).order_by(entry.c.seq.desc()).limit(1)

Values = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """Who acts, when and what: the entry's own fields."""

    act: str
    person_id: int
    entered_at: int
    entered_wall: str
    happened_at: str | None = None
    undoes: int | None = None
    final: bool = False
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Recorded:
    """An entry that was written: its number, its digest, the rows that it touched by table."""

    seq: int
    digest: bytes
    changed: dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Line:
    """One touched row. ``op`` is i, u, d or b (baseline); ``old`` is None once the image has been destroyed."""

    seq: int
    table: str
    row_id: int
    op: str
    old: Values | None
    after: bytes | None
    salt: bytes


@dataclass(frozen=True)
class Image:
    """What a line remembers: the old values of the changed columns, the digest of the row after, None when gone."""

    old: Values
    after: bytes | None

    def packed(self) -> bytes:
        """Return the bytes that are kept: the digest, then the old values as JSON, if any."""
        old = msgspec.json.encode(self.old) if self.old else b""
        return (self.after or _GONE) + (zlib.compress(old) if len(old) > _ZLIB_OVER else old)


def watching(metadata: MetaData) -> Iterator[str]:
    """Yield the statements that make the TEMP table and triggers which note every touched row.

    They belong to a connection, never to the file.
    """
    yield (
        "CREATE TEMP TABLE touched(table_name TEXT, row_id INTEGER, before TEXT, PRIMARY KEY(table_name, row_id))"
        " WITHOUT ROWID"
    )
    for table in metadata.sorted_tables:
        for event, row, before in (
            ("INSERT", "NEW", "NULL"),
            ("UPDATE", "OLD", row_json(table, "OLD")),
            ("DELETE", "OLD", row_json(table, "OLD")),
        ):
            yield (
                f"CREATE TEMP TRIGGER touched_{table.name}_{event} AFTER {event} ON main.{quoted(table)} BEGIN"
                f" INSERT INTO touched SELECT '{table.name}', {row}.id, {before} WHERE NOT EXISTS"
                f" (SELECT 1 FROM touched WHERE table_name = '{table.name}' AND row_id = {row}.id); END"
            )


def forget(connection: Connection) -> None:
    """Begin a new act: nothing is touched yet."""
    connection.exec_driver_sql("DELETE FROM touched")


def record(connection: Connection, metadata: MetaData, stamp: Stamp) -> Recorded:
    """Write the entry of the act that has just run, with a line for each row that differs from before."""
    drawn = [made for made in _touched_lines(connection, metadata) if made is not None]
    return write(connection, stamp, drawn)


@dataclass(frozen=True)
class Drawn:
    """A line before it has a number."""

    table: str
    row_id: int
    op: str
    salt: bytes
    image: bytes
    digest: bytes


def draw(table: str, row_id: int, op: str, old: Values, row: str | None) -> Drawn:
    """Return the line of a row; ``row`` is the row's JSON afterwards, None when it is gone."""
    salt = secrets.token_bytes(_SALT_BYTES)
    packed = Image(old, None if row is None else row_digest(salt, row)).packed()
    return Drawn(table, row_id, op, salt, packed, hashlib.blake2b(salt + packed, digest_size=32).digest())


def write(connection: Connection, stamp: Stamp, lines: list[Drawn]) -> Recorded:
    """Append an entry with these lines to the chain."""
    last = connection.execute(_LAST).first()
    seq, previous = (last.seq + 1, last.digest) if last else (1, GENESIS)
    facts = msgspec.json.encode(dict(stamp.facts), order="sorted").decode()
    row = {
        "seq": seq,
        "entered_at": stamp.entered_at,
        "entered_wall": stamp.entered_wall,
        "happened_at": stamp.happened_at,
        "person_id": stamp.person_id,
        "act": stamp.act,
        "undoes": stamp.undoes,
        "final": int(stamp.final),
        "facts": facts,
        "previous": previous,
    }
    digest = entry_digest(row, ((made.table, made.row_id, made.op, made.digest) for made in lines))
    connection.execute(insert(entry), row | {"digest": digest})
    if lines:
        connection.execute(insert(line), [_line_row(seq, made) for made in lines])
    changed: dict[str, list[int]] = {}
    for made in lines:
        changed.setdefault(made.table, []).append(made.row_id)
    return Recorded(seq, digest, {table: tuple(ids) for table, ids in changed.items()})


def entry_digest(row: Mapping[str, Any], lines: Iterable[tuple[str, int, str, bytes]]) -> bytes:
    """Return H(previous, the entry's own fields, its lines): of each line the table, the row, the op and the digest."""
    own = [row[name] for name in _ENTRY_FIELDS if name not in ("previous", "digest")]
    hashed = hashlib.blake2b(row["previous"] + msgspec.json.encode(own), digest_size=32)
    for table, row_id, op, digest in lines:
        hashed.update(f"{table} {row_id} {op} ".encode() + digest)
    return hashed.digest()


def row_digest(salt: bytes, row: str) -> bytes:
    """Return the salted digest of a row's JSON: the salt keeps a destroyed row from being guessed."""
    return hashlib.blake2b(salt + row.encode(), digest_size=_AFTER_BYTES).digest()


def lines_of(connection: Connection, seq: int) -> list[Line]:
    """Return the lines of the entry ``seq`` in the order in which they were written."""
    query = select(line).where(line.c.seq == seq).order_by(line.c.id)
    return [_opened(row) for row in connection.execute(query)]


def lines_of_rows(connection: Connection, rows: Mapping[str, Iterable[int]]) -> list[Line]:
    """Return the lines of some rows of some tables, newest first, in one statement."""
    about = [and_(line.c.table_name == table, line.c.row_id.in_(ids)) for table, ids in rows.items() if ids]
    query = select(line).where(or_(*about)).order_by(line.c.seq.desc(), line.c.id)
    return [_opened(row) for row in connection.execute(query)] if about else []


def values_where(connection: Connection, table: Table, column: str, value: int) -> dict[int, Values]:
    """Return the rows whose column has a value, as plain values, by number; bytes are hexadecimal."""
    query = f'SELECT id, {row_json(table, quoted(table))} FROM {quoted(table)} WHERE "{column}" = ?'
    found = connection.exec_driver_sql(query, (value,))
    return {row_id: msgspec.json.decode(text, type=Values) for row_id, text in found}


def row_text(connection: Connection, table: Table, row_id: int) -> str | None:
    """Return the row as the JSON that its digest is made of."""
    query = f"SELECT {row_json(table, quoted(table))} FROM {quoted(table)} WHERE id = ?"
    return connection.exec_driver_sql(query, (row_id,)).scalar()


def row_json(table: Table, alias: str) -> str:
    """Return the SQL expression of a row's JSON, columns by name: their order in a table may change."""
    columns = sorted(table.columns, key=lambda column: column.name)
    parts = (f"'{column.name}', {_plain(column, alias)}" for column in columns)
    return f"json_object({', '.join(parts)})"


def quoted(table: Table) -> str:
    """Return the table's name as SQL writes it."""
    return f'"{table.name}"'


def open_image(image: bytes) -> Image:
    """Return what a line remembers."""
    old = image[_AFTER_BYTES:]
    plain = old if old.startswith(b"{") or not old else zlib.decompress(old)
    return Image(msgspec.json.decode(plain, type=Values) if plain else {}, row_after(image))


def row_after(image: bytes) -> bytes | None:
    """Return the digest of the row after a line, None when the row was gone: without the old values."""
    after = image[:_AFTER_BYTES]
    return None if after == _GONE else after


def crossed_baseline(connection: Connection, seq: int) -> bool:
    """Tell whether the tables were migrated after the entry ``seq``."""
    return connection.scalar(select(entry.c.seq).where(entry.c.seq > seq, entry.c.act == BASELINE).limit(1)) is not None


def _touched_lines(connection: Connection, metadata: MetaData) -> Iterator[Drawn | None]:
    touched = connection.exec_driver_sql("SELECT table_name, row_id, before FROM touched").all()
    for name, row_id, before in touched:
        after = row_text(connection, metadata.tables[name], row_id)
        yield _difference(name, row_id, before, after)
    forget(connection)


def _difference(name: str, row_id: int, before: str | None, after: str | None) -> Drawn | None:
    if before == after:
        return None
    if before is None:
        return draw(name, row_id, "i", {}, after)
    was = msgspec.json.decode(before, type=Values)
    if after is None:
        return draw(name, row_id, "d", was, None)
    now = msgspec.json.decode(after, type=Values)
    return draw(name, row_id, "u", {column: value for column, value in was.items() if value != now[column]}, after)


def _line_row(seq: int, made: Drawn) -> Values:
    return {
        "seq": seq,
        "table_name": made.table,
        "row_id": made.row_id,
        "op": made.op,
        "salt": made.salt,
        "image": made.image,
        "digest": made.digest,
    }


def _opened(row: Any) -> Line:
    if not row.image:
        return Line(row.seq, row.table_name, row.row_id, row.op, None, None, b"")
    image = open_image(row.image)
    return Line(row.seq, row.table_name, row.row_id, row.op, image.old, image.after, row.salt)


def _plain(column: Column[Any], alias: str) -> str:
    name = f'{alias}."{column.name}"'
    return f"hex({name})" if isinstance(column.type, LargeBinary) else name
