"""Before a vault is opened: whether its file, its log and its head are of one moment. Nothing is written by looking.

SQLite replays a log that does not belong to the file without a word. What the file holds without its log tells: the
log must go on from there, entry by entry, and every row that these entries touched must be as they left it.
"""

from pathlib import Path

from sqlalchemy import Connection, MetaData, select

from cpdesk.storage import connections, journal, migrations
from cpdesk.storage.errors import VaultError
from cpdesk.storage.head import Head
from cpdesk.storage.tables import entry, line
from cpdesk.storage.verify import agrees


def examine(path: Path, key: bytes, metadata: MetaData, noted: Head | None) -> int:
    """Return how many acts the head knows of that are not there.

    Raises VaultError ``vault.other_file``, ``vault.newer``.
    """
    begun = _begun(path, key)
    engine = connections.engine(path, key, "BEGIN", way="ro")
    try:
        with engine.begin() as connection:
            migrations.refuse_newer(connection)
            if begun is not None and not _goes_on(connection, metadata, begun):
                raise VaultError("vault.other_file")
            last = last_head(connection)
            if noted is None or noted.seq > last.seq:
                return 0 if noted is None else noted.seq - last.seq
            if not _holds(connection, noted):
                raise VaultError("vault.other_file")
            return 0
    finally:
        engine.dispose()


def last_head(connection: Connection) -> Head:
    """Return the number and digest of the journal's last entry."""
    row = connection.execute(select(entry.c.seq, entry.c.digest).order_by(entry.c.seq.desc()).limit(1)).first()
    return Head(row.seq, row.digest) if row else Head(0, journal.GENESIS)


def _begun(path: Path, key: bytes) -> Head | None:
    """Return the head of the file without its log, None when there is no log.

    A file that cannot be read so was being written to when the program was killed: then everything is compared.
    """
    log = path.with_name(path.name + "-wal")
    if not log.exists() or log.stat().st_size == 0:
        return None
    engine = connections.engine(path, key, "BEGIN", way="without_log")
    try:
        with engine.begin() as connection:
            return last_head(connection)
    except connections.DRIVER_ERRORS:
        return Head(0, journal.GENESIS)
    finally:
        engine.dispose()


def _holds(connection: Connection, head: Head) -> bool:
    digest = connection.scalar(select(entry.c.digest).where(entry.c.seq == head.seq))
    return (digest or journal.GENESIS) == head.digest


def _goes_on(connection: Connection, metadata: MetaData, begun: Head) -> bool:
    try:
        linked = _holds(connection, begun) and _linked(connection, begun)
        return linked and (migrations.version(connection) != migrations.NEWEST or _left_so(connection, metadata, begun))
    except connections.DRIVER_ERRORS:
        return False


def _linked(connection: Connection, begun: Head) -> bool:
    lines: dict[int, list[tuple[str, int, str, bytes]]] = {}
    for made in connection.execute(select(line).where(line.c.seq > begun.seq).order_by(line.c.id)):
        lines.setdefault(made.seq, []).append((made.table_name, made.row_id, made.op, made.digest))
    before = begun
    for row in connection.execute(select(entry).where(entry.c.seq > begun.seq).order_by(entry.c.seq)).mappings():
        digest = journal.entry_digest(dict(row), lines.pop(row["seq"], []))
        if (row["seq"], row["previous"], row["digest"]) != (before.seq + 1, before.digest, digest):
            return False
        before = Head(row["seq"], row["digest"])
    return not lines


def _left_so(connection: Connection, metadata: MetaData, begun: Head) -> bool:
    touched = select(line).where(line.c.seq > begun.seq).order_by(line.c.id)
    last = {(made.table_name, made.row_id): made for made in connection.execute(touched)}
    for (name, row_id), told in last.items():
        text = journal.row_text(connection, metadata.tables[name], row_id)
        if told.op == "d" or text is None:
            if told.op != "d" or text is not None:
                return False
        elif not agrees(told, text):
            return False
    return True
