"""A filled vault of the first edition, made by the first migration's own statements, not by today's records."""

import random
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import BLOB, Column, Connection, Enum, MetaData, Table, select
from sqlalchemy.types import TypeEngine

from cpdesk.casework.desk import SCHEMA
from cpdesk.records import METADATA
from cpdesk.storage import connections, journal, keys, migrations
from cpdesk.storage.head import Head, HeadFile
from cpdesk.storage.vault import CASES

FIRST = "0001"
CHEAP = keys.Cost(1, 64, 1)
OWN = {"entry", "line", "draft", "alembic_version"}
STAMP = journal.Stamp(act="first.edition", person_id=1, entered_at=1_790_000_000, entered_wall="2026-09-21 12:00:00")
ROWS = 40
DAY = datetime(2026, 9, 1, 10, 0)
SEARCHED = ("session", "addendum", "referral", "support_change")


def make(folder: Path, password: str, rows: int = ROWS) -> bytes:
    """Make the vault in ``folder``, every table with rows that refer to one another; return its data key."""
    folder.mkdir()
    created = keys.create(folder, "first", 1, password, CHEAP)
    migrations.migrate(folder / CASES, created.key, SCHEMA.records, STAMP, to=FIRST)
    engine = connections.engine(folder / CASES, created.key, "BEGIN IMMEDIATE")
    with engine.begin() as connection:
        metadata = tables_of(connection)
        for statement in journal.watching(metadata):
            connection.exec_driver_sql(statement)
        for table in metadata.sorted_tables:
            connection.execute(table.insert(), [row(table, number) for number in range(1, rows_of(table, rows) + 1)])
        for name in SEARCHED:
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE {name}_words USING fts5(body, content='', contentless_delete=1,"
                ' detail=column, tokenize="unicode61 remove_diacritics 0")'
            )
            connection.exec_driver_sql(f"INSERT INTO {name}_words(rowid, body) SELECT id, 'абдирахманов' FROM {name}")
        recorded = journal.record(connection, metadata, STAMP)
        connection.exec_driver_sql("INSERT INTO draft VALUES ('editor', '{\"text\": \"не записано\"}', 1)")
    HeadFile(folder, created.key).write(Head(recorded.seq, recorded.digest))
    engine.dispose()
    return created.key


def tables_of(connection: Connection) -> MetaData:
    """Return the tables of the records as they stand in the file, with no help from today's code."""
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: "_words" not in name and name not in OWN | {"sqlite_sequence"})
    return metadata


def counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of every table of the records that the file has."""
    tables = tables_of(connection).tables
    return {name: len(connection.execute(select(table.c.id)).all()) for name, table in tables.items()}


def rows_of(table: Table, rows: int) -> int:
    """Return how many rows the table gets: one of what a vault has once."""
    return 1 if table.name in ("school", "report_key", "person") else rows


def row(table: Table, number: int) -> dict[str, Any]:
    """Return the values of a row; what refers points to the row of the same number, or to the only one."""
    draw = random.Random(f"{table.name} {number}")
    return {column.name: _value(table, column, number, draw) for column in table.columns}


def _value(table: Table, column: Column[Any], number: int, draw: random.Random) -> Any:
    if column.foreign_keys:
        parent = next(iter(column.foreign_keys)).column.table
        return min(number, rows_of(parent, number))
    if column.name in ("id", "deleted"):
        return number if column.name == "id" else 0
    known: TypeEngine[Any] | None = getattr(METADATA.tables[table.name].columns.get(column.name), "type", None)
    if isinstance(known, Enum):
        return draw.choice(known.enums)
    return {
        "DATE": DAY.date(),
        "DATETIME": DAY,
        "INTEGER": number % 11,
        "BOOLEAN": number % 2,
    }.get(str(column.type), _plain(column, number))


def _plain(column: Column[Any], number: int) -> str | bytes:
    text = f"{column.name} {number} Әбдірахманов"
    return text.encode() if isinstance(column.type, BLOB) else text
