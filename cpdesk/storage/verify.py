"""All checks of a vault: the pages, the chain, and that every row is as its last line in the journal says."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, MetaData

from cpdesk.storage import journal
from cpdesk.storage.tables import entry

_LINES: Final = "SELECT seq, table_name, row_id, op, salt, image, digest FROM line ORDER BY id"


@dataclass(frozen=True)
class Damage:
    """Something that is not as it should be: a code, and where.

    ``page`` (of the file), ``structure``, ``entry`` (its digest or its place in the chain), ``line`` (of an entry, does
    not fit its digest or belongs to none), ``line_blank`` (of a row that is not destroyed), ``row`` (differs from what
    the journal says), ``row_missing``, ``row_unknown`` (no line speaks of it).
    """

    code: str
    place: str


@dataclass(frozen=True)
class Verdict:
    """What was checked and what was found wanting."""

    entries: int
    rows: int
    damages: tuple[Damage, ...] = field(default=())

    @property
    def good(self) -> bool:
        """Tell whether nothing was found."""
        return not self.damages


def verify(connection: Connection, metadata: MetaData) -> Verdict:
    """Check everything. Bring the log in first (a checkpoint), or the page check sees pages that are overwritten.

    Where a page is damaged, nothing else is looked at: a connection that has met one stays in error.
    """
    if pages := [Damage("page", str(row[0])) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]:
        return Verdict(0, 0, tuple(pages))
    damages = [*_structure(connection)]
    lines = _Lines.read(connection)
    entries, chain = _chain(connection, lines)
    rows, differing = _rows(connection, metadata, lines)
    return Verdict(entries, rows, (*damages, *chain, *differing))


def counts(connection: Connection, metadata: MetaData) -> dict[str, int]:
    """Return the number of rows of every table of records."""
    return {
        table.name: int(connection.exec_driver_sql(f"SELECT count(*) FROM {journal.quoted(table)}").scalar_one())
        for table in metadata.sorted_tables
    }


class _Last(NamedTuple):
    """The last line of a row."""

    op: str
    salt: bytes
    image: bytes


@dataclass
class _Lines:
    """All lines, read once.

    Attributes:
        of_entry: what goes into an entry's digest, by its number.
        last: the last line of each row, by table.
        blank: rows one of whose lines has been blanked: only those of a destroyed child may be.
        unfit: the entry of each line that does not fit its digest.

    """

    of_entry: dict[int, list[tuple[str, int, str, bytes]]] = field(default_factory=dict)
    last: dict[str, dict[int, _Last]] = field(default_factory=dict)
    blank: set[tuple[str, int]] = field(default_factory=set)
    unfit: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, connection: Connection) -> "_Lines":
        """Read them in the order in which they were written."""
        lines = cls()
        for seq, table, row_id, op, salt, image, digest in _plain(connection, _LINES):
            lines.of_entry.setdefault(seq, []).append((table, row_id, op, digest))
            lines.last.setdefault(table, {})[row_id] = _Last(op, salt, image)
            if not image:
                lines.blank.add((table, row_id))
            elif hashlib.blake2b(salt + image, digest_size=32).digest() != digest:
                lines.unfit.append(seq)
        return lines


def _structure(connection: Connection) -> Iterator[Damage]:
    for row in connection.exec_driver_sql("PRAGMA quick_check"):
        if row[0] != "ok":
            yield Damage("structure", str(row[0]))


def _chain(connection: Connection, lines: _Lines) -> tuple[int, list[Damage]]:
    previous, expected = journal.GENESIS, 1
    found = [Damage("line", str(seq)) for seq in lines.unfit]
    names = [column.name for column in entry.columns]
    for row in _plain(connection, f"SELECT {', '.join(names)} FROM entry ORDER BY seq"):
        kept = dict(zip(names, row, strict=True))
        linked = kept["seq"] == expected and kept["previous"] == previous
        if not linked or journal.entry_digest(kept, lines.of_entry.pop(kept["seq"], [])) != kept["digest"]:
            found.append(Damage("entry", str(kept["seq"])))
        previous, expected = kept["digest"], kept["seq"] + 1
    found += [Damage("line", str(seq)) for seq in lines.of_entry]
    return expected - 1, found


def _plain(connection: Connection, query: str) -> Iterator[Any]:
    """Yield rows straight from the driver: there may be hundreds of thousands."""
    driver: Any = connection.connection.driver_connection
    return iter(driver.execute(query))


def _rows(connection: Connection, metadata: MetaData, lines: _Lines) -> tuple[int, list[Damage]]:
    found: list[Damage] = []
    checked = 0
    for table in metadata.sorted_tables:
        last = lines.last.get(table.name, {})
        query = f"SELECT id, {journal.row_json(table, journal.quoted(table))} FROM {journal.quoted(table)}"
        for row_id, text in _plain(connection, query):
            checked += 1
            told = last.pop(row_id, None)
            if told is None:
                found.append(Damage("row_unknown", f"{table.name} {row_id}"))
            elif not agrees(told, text):
                found.append(Damage("row", f"{table.name} {row_id}"))
            if (table.name, row_id) in lines.blank:
                found.append(Damage("line_blank", f"{table.name} {row_id}"))
        found += [Damage("row_missing", f"{table.name} {row_id}") for row_id, told in last.items() if told.op != "d"]
    return checked, found


def agrees(told: Any, text: str) -> bool:
    """Tell whether a row's JSON is what the line ``told`` says that the row was after it."""
    return journal.row_digest(told.salt, text) == journal.row_after(told.image)
