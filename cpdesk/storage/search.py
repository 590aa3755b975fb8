"""The index of words: one contentless FTS5 table beside each table that has searchable columns.

The index holds folded words, so «айгерим» finds «Әйгерім». What is in the bin is not found.
"""

from collections.abc import Callable, Iterable
from functools import cache

from sqlalchemy import Connection, MetaData, Table, select

Fold = Callable[[str], str]


@cache
def searchable(metadata: MetaData) -> dict[str, tuple[str, ...]]:
    """Return the searchable columns by table, from ``info={"searchable": True}``; asked for after every act."""
    found = {
        table.name: tuple(column.name for column in table.columns if column.info.get("searchable"))
        for table in metadata.sorted_tables
    }
    return {name: columns for name, columns in found.items() if columns}


def create(connection: Connection, metadata: MetaData) -> None:
    """Create the index tables that are not there yet. A column added later needs a migration that indexes anew."""
    for name in searchable(metadata):
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name}_words USING fts5(body, content='', contentless_delete=1,"
            ' detail=column, tokenize="unicode61 remove_diacritics 0")'
        )


def update(connection: Connection, metadata: MetaData, changed: dict[str, tuple[int, ...]], fold: Fold) -> None:
    """Index the changed rows anew, within the act's own transaction."""
    for name, columns in searchable(metadata).items():
        if ids := changed.get(name):
            _index(connection, metadata.tables[name], columns, ids, fold)


def find(connection: Connection, table: str, words: Iterable[str], *, limit: int) -> list[int]:
    """Return the ids of the newest rows in which every folded word begins some word."""
    query = " ".join(f'"{word}"*' for word in words if word)
    if not query:
        return []
    statement = f"SELECT rowid FROM {table}_words WHERE {table}_words MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row[0] for row in connection.exec_driver_sql(statement, (query, limit))]


def _index(connection: Connection, table: Table, columns: tuple[str, ...], ids: tuple[int, ...], fold: Fold) -> None:
    chosen = select(table.c.id, table.c.deleted, *(table.c[name] for name in columns))
    for row_id in ids:
        connection.exec_driver_sql(f"DELETE FROM {table.name}_words WHERE rowid = ?", (row_id,))
        row = connection.execute(chosen.where(table.c.id == row_id)).first()
        if row is not None and not row.deleted:
            body = fold(" ".join(str(text) for text in row[2:] if text))
            connection.exec_driver_sql(f"INSERT INTO {table.name}_words(rowid, body) VALUES (?, ?)", (row_id, body))
