"""Putting back what an entry changed: the old values return, what it added goes to the bin."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table

from cpdesk.storage.journal import Line, Values, crossed_baseline, lines_of, quoted, row_digest, row_text


class Standing(Exception):  # noqa: N818  what stands in the way is a fact, not an error of ours
    """Something stands in the way of undoing.

    ``code`` is ``undo.changed`` (a row has changed since), ``undo.in_use`` (a row of ``table`` refers to it),
    ``undo.destroyed`` (the old values no longer exist) or ``undo.migrated`` (the tables are of a later edition).
    """

    def __init__(self, code: str, table: str, row_id: int) -> None:
        super().__init__(code)
        self.code = code
        self.table = table
        self.row_id = row_id


def revert(connection: Connection, metadata: MetaData, seq: int) -> None:
    """Put back every row of the entry ``seq``. Raises Standing and changes nothing if one cannot be put back."""
    lines = lines_of(connection, seq)
    if lines and crossed_baseline(connection, seq):
        raise Standing("undo.migrated", lines[0].table, lines[0].row_id)
    added = {(made.table, made.row_id) for made in lines if made.op == "i"}
    for made in lines:
        _refuse_if_changed(connection, metadata.tables[made.table], made)
        if made.op == "i":
            _refuse_if_in_use(connection, metadata, made, added)
    for made in lines:
        _put_back(connection, metadata.tables[made.table], made)


def _refuse_if_changed(connection: Connection, table: Table, made: Line) -> None:
    if made.old is None or made.op == "d":
        raise Standing("undo.destroyed", made.table, made.row_id)
    row = row_text(connection, table, made.row_id)
    if row is None or made.after is None or row_digest(made.salt, row) != made.after:
        raise Standing("undo.changed", made.table, made.row_id)


def _refuse_if_in_use(connection: Connection, metadata: MetaData, made: Line, added: set[tuple[str, int]]) -> None:
    for column in _referring(metadata, made.table):
        query = f'SELECT id FROM {quoted(column.table)} WHERE "{column.name}" = ? AND NOT deleted'
        for (row_id,) in connection.exec_driver_sql(query, (made.row_id,)):
            if (column.table.name, row_id) not in added:
                raise Standing("undo.in_use", column.table.name, row_id)


def _referring(metadata: MetaData, name: str) -> Iterator[Any]:
    """Yield the columns that refer to a table."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == name for key in column.foreign_keys):
                yield column


def _put_back(connection: Connection, table: Table, made: Line) -> None:
    old: Values = {"deleted": 1} if made.op == "i" else dict(made.old or {})
    names = ", ".join(f'"{name}" = ?' for name in old)
    values = tuple(_stored(table.columns[name], value) for name, value in old.items())
    connection.exec_driver_sql(f"UPDATE {quoted(table)} SET {names} WHERE id = ?", (*values, made.row_id))


def _stored(column: Column[Any], value: Any) -> Any:
    return bytes.fromhex(value) if isinstance(column.type, LargeBinary) and value is not None else value
