"""Whatever touches a row, the journal has a line for it; the chain holds the lines together."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Work
from cpdesk.casework.desk import Desk, stamp
from cpdesk.records import METADATA, Record
from cpdesk.storage import journal
from cpdesk.storage.tables import entry, line
from tests.casework.every_act import by_kind, prepare

TABLES = sorted(METADATA.tables)
MAPPED = {mapper.local_table.name: mapper.class_ for mapper in Record.registry.mappers}  # type: ignore[attr-defined]


def values(connection: Connection, table: Table, number: int) -> dict[str, Any]:
    """Return values for a new row; what refers points to the first row there is."""
    made = {}
    for column in table.columns:
        if column.name in ("id", "deleted"):
            continue
        if column.foreign_keys:
            made[column.name] = connection.scalar(select(func.min(next(iter(column.foreign_keys)).column)))
        else:
            made[column.name] = _value(column, number)
    return made


def _value(column: Any, number: int) -> Any:
    kind = getattr(column.type, "enum_class", None) or column.type.python_type
    value = by_kind(kind, f"{column.name} {number}")
    return number if kind is int else value


def journaled(desk: Desk, change: Callable[[Connection], object]) -> list[tuple[str, int, str]]:
    """Change the records and return the lines that the journal then has: table, id, op."""
    with desk.vault.writing() as connection:
        change(connection)
        made = journal.record(connection, METADATA, stamp(1, "test.change", desk.clock.now()))
        return [(each.table, each.row_id, each.op) for each in journal.lines_of(connection, made.seq)]


def by_object(connection: Connection, name: str, row: dict[str, Any]) -> int:
    with Session(connection, join_transaction_mode="conditional_savepoint") as session:
        record = MAPPED[name](**row)
        session.add(record)
        session.flush()
        return int(record.id)


def by_bulk(connection: Connection, name: str, row: dict[str, Any]) -> int:
    made = connection.execute(insert(METADATA.tables[name]).values(deleted=False, **row)).inserted_primary_key
    assert made is not None
    return int(made[0])


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Return a desk on a vault where every table has a row to refer to."""
    prepare(desk, "Проба")
    with desk.vault.writing() as connection:
        for number, table in enumerate(METADATA.sorted_tables, 100):
            if connection.scalar(select(func.count()).select_from(table)) == 0:
                by_bulk(connection, table.name, values(connection, table, number))
        journal.record(connection, METADATA, stamp(1, "test.fill", desk.clock.now()))
    return desk


@pytest.mark.parametrize("name", TABLES)
def test_a_row_of_every_table_is_seen_whatever_touches_it(filled: Desk, name: str) -> None:
    table = METADATA.tables[name]
    with filled.vault.reading() as connection:
        ids = list(connection.scalars(select(table.c.id).order_by(table.c.id)))
    added: list[int] = []

    def add(connection: Connection) -> None:
        added.append(by_object(connection, name, values(connection, table, 200)))
        added.append(by_bulk(connection, name, values(connection, table, 300)))

    assert journaled(filled, add) == [(name, added[0], "i"), (name, added[1], "i")]
    all_changed = [(name, row_id, "u") for row_id in [*ids, *added]]
    assert journaled(filled, lambda c: c.execute(update(table).values(deleted=~table.c.deleted))) == all_changed
    assert journaled(filled, lambda c: c.exec_driver_sql(f'UPDATE "{name}" SET deleted = NOT deleted')) == all_changed
    assert journaled(filled, lambda c: c.execute(delete(table).where(table.c.id.in_(added)))) == [
        (name, added[0], "d"),
        (name, added[1], "d"),
    ]
    assert filled.vault.verify().good


def test_a_row_that_a_cascade_or_a_replacement_touches_is_seen(filled: Desk) -> None:
    with filled.vault.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TEMP TRIGGER cascading AFTER DELETE ON main.saved_filter"
            " BEGIN DELETE FROM addendum WHERE id = 1; END"
        )
    kept = _filter(filled)

    assert journaled(filled, lambda c: c.exec_driver_sql(f"DELETE FROM saved_filter WHERE id = {kept}")) == [
        ("addendum", 1, "d"),
        ("saved_filter", kept, "d"),
    ]
    again = _filter(filled)
    replaced = f"INSERT OR REPLACE INTO saved_filter(id, name, query, deleted) VALUES ({again}, 'new', 'q', 0)"
    assert ("saved_filter", again, "u") in journaled(filled, lambda c: c.exec_driver_sql(replaced))


def test_every_foreign_key_of_the_records_restricts_so_no_cascade_takes_a_child(desk: Desk) -> None:
    keys = [key for table in METADATA.sorted_tables for key in table.foreign_keys]

    assert keys
    assert {(key.ondelete, key.onupdate) for key in keys} == {(None, None)}


def test_a_row_touched_twice_keeps_how_it_was_before_the_act(desk: Desk) -> None:
    number = _filter(desk)

    def twice(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE saved_filter SET name = 'second' WHERE id = ?", (number,))
        connection.exec_driver_sql("UPDATE saved_filter SET name = 'third', query = 'x' WHERE id = ?", (number,))

    journaled(desk, twice)

    with desk.vault.reading() as connection:
        newest = journal.lines_of_rows(connection, {"saved_filter": [number]})[0]
    assert newest.old == {"name": "first", "query": "q"}


def test_a_row_put_back_within_the_act_or_added_and_gone_again_has_no_line(desk: Desk) -> None:
    number = _filter(desk)

    def there_and_back(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE saved_filter SET name = 'other' WHERE id = ?", (number,))
        connection.exec_driver_sql("UPDATE saved_filter SET name = 'first' WHERE id = ?", (number,))
        connection.exec_driver_sql("INSERT INTO saved_filter(name, query, deleted) VALUES ('short', 'q', 0)")
        connection.exec_driver_sql("DELETE FROM saved_filter WHERE name = 'short'")

    assert journaled(desk, there_and_back) == []


def test_an_image_holds_old_values_of_changed_columns_alone_and_long_ones_are_packed(desk: Desk) -> None:
    number = _filter(desk)
    long = "очень длинный запрос " * 200
    journaled(desk, lambda c: c.exec_driver_sql("UPDATE saved_filter SET query = ? WHERE id = ?", (long, number)))
    journaled(desk, lambda c: c.exec_driver_sql("UPDATE saved_filter SET query = 'q' WHERE id = ?", (number,)))

    with desk.vault.reading() as connection:
        told = journal.lines_of_rows(connection, {"saved_filter": [number]})
        sizes = connection.scalars(select(func.length(line.c.image)).order_by(line.c.id.desc()).limit(3)).all()
    assert [(each.op, each.old) for each in told] == [("u", {"query": long}), ("u", {"query": "q"}), ("i", {})]
    assert sizes[0] < 300
    assert sizes[2] == 16


def test_every_line_has_a_salt_of_its_own_and_equal_rows_have_unlike_digests(desk: Desk) -> None:
    first, second = _filter(desk), _filter(desk)

    with desk.vault.reading() as connection:
        lines = [journal.lines_of_rows(connection, {"saved_filter": [number]})[0] for number in (first, second)]
        salts = connection.scalars(select(line.c.salt)).all()
    assert len(set(salts)) == len(salts)
    assert {len(salt) for salt in salts} == {16}
    assert lines[0].after != lines[1].after


def test_the_chain_binds_each_entry_to_the_one_before_and_the_head_file_follows(desk: Desk) -> None:
    _filter(desk)
    prepare(desk, "Проба")

    with desk.vault.reading() as connection:
        entries = connection.execute(select(entry).order_by(entry.c.seq)).all()
    assert [each.seq for each in entries] == list(range(1, len(entries) + 1))
    assert entries[0].previous == journal.GENESIS
    assert all(later.previous == earlier.digest for earlier, later in pairwise(entries))
    assert desk.vault._head.read() == desk.vault.head()
    assert entries[-1].digest == desk.vault.head().digest


def test_an_entry_has_two_times_and_the_one_who_acted(desk: Desk) -> None:
    made = prepare(desk, "Проба")

    with desk.vault.reading() as connection:
        row = connection.execute(select(entry).where(entry.c.act == "session.record").limit(1)).one()
    assert made.ids
    assert (row.entered_wall, row.happened_at, row.person_id) == ("2026-11-20 12:00:00", "2026-11-19 10:00:00", 1)
    assert row.entered_at == desk.clock.now().utc


def test_an_act_gets_its_work_from_the_desk_alone() -> None:
    with pytest.raises(TypeError):
        Work()  # type: ignore[call-arg]


def _filter(desk: Desk) -> int:
    """Add a saved filter beside every act, and return its id."""
    row = {"name": "first", "query": "q"}
    added: list[int] = []
    journaled(desk, lambda c: added.append(by_bulk(c, "saved_filter", row)))
    return added[0]
