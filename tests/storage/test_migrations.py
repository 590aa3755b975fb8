from pathlib import Path

import pytest
from sqlalchemy import Connection, MetaData, create_engine

from cpdesk.casework import pupils, undoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.records import METADATA
from cpdesk.storage import connections, journal, migrations, search
from cpdesk.storage.errors import VaultError
from cpdesk.storage.tables import METADATA as OWN_TABLES
from cpdesk.storage.vault import CASES
from tests.conftest import PASSWORD, open_desk
from tests.storage import first_edition


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a filled vault of the first edition."""
    folder = tmp_path / "old.cpdesk"
    first_edition.make(folder, PASSWORD)
    return folder


def rows_by_table(desk: Desk) -> dict[str, int]:
    with desk.vault.reading() as connection:
        return first_edition.counts(connection)


def test_a_filled_vault_of_the_first_edition_is_brought_up_to_date_with_every_row(tmp_path: Path) -> None:
    folder = tmp_path / "old.cpdesk"
    key = first_edition.make(folder, PASSWORD)
    engine = connections.engine(folder / CASES, key, "BEGIN")
    with engine.begin() as connection:
        assert migrations.version(connection) == "0001"
        before = first_edition.counts(connection)
    engine.dispose()
    assert min(before.values()) >= 1
    assert before["attendance"] == before["guardianship"] == first_edition.ROWS

    desk = open_desk(folder)

    after = rows_by_table(desk)
    assert {name: after[name] for name in before} == before
    assert desk.vault.notices == ["vault.migrated"]
    assert desk.vault.verify().good
    assert desk.draft("editor") == {"text": "не записано"}
    with desk.vault.reading() as connection:
        assert migrations.version(connection) == migrations.NEWEST
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert search.find(connection, "session", ["абдир"], limit=100) == list(range(first_edition.ROWS, 0, -1))
    desk.vault.close()


def test_a_migration_ends_with_a_baseline_of_the_changed_tables_and_is_done_once(old: Path) -> None:
    desk = open_desk(old)

    with desk.vault.reading() as connection:
        last = connection.exec_driver_sql("SELECT seq, act, final, facts FROM entry ORDER BY seq DESC LIMIT 1").one()
        lines = journal.lines_of(connection, last.seq)
    assert (last.act, last.final) == (journal.BASELINE, 1)
    assert last.facts == f'{{"from":"0001","to":"{migrations.NEWEST}"}}'
    assert ("school", 1) in {(line.table, line.row_id) for line in lines}
    assert {line.op for line in lines} == {"b"}

    desk.vault.close()
    again = open_desk(old)
    assert again.vault.head().seq == last.seq
    assert again.vault.notices == []
    again.vault.close()


def test_work_goes_on_after_a_migration_and_undo_does_not_cross_it(old: Path) -> None:
    desk = open_desk(old)
    crossed = desk.vault.head().seq - 1

    done = desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")
    with pytest.raises(Refused, match=r"undo\.migrated"):
        desk.do(undoing.undo, seq=crossed)
    desk.do(undoing.undo, seq=done.seq)

    assert desk.vault.verify().good
    desk.vault.close()


def test_a_vault_of_a_later_edition_is_refused_and_left_as_it_is(folder: Path) -> None:
    desk = open_desk(folder)
    with desk.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    desk.vault.close()
    before = (folder / CASES).read_bytes()

    with pytest.raises(VaultError) as caught:
        open_desk(folder)

    assert (caught.value.code, caught.value.facts["found"]) == ("vault.newer", "9999")
    assert (folder / CASES).read_bytes() == before


@pytest.mark.parametrize("harm", ["DELETE FROM attendance WHERE id = 1", "DELETE FROM pupil WHERE id = 1"])
def test_a_step_that_loses_or_orphans_rows_is_rolled_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    folder = tmp_path / "old.cpdesk"
    key = first_edition.make(folder, PASSWORD)
    careful = migrations._upgrade

    def careless(connection: Connection, to: str) -> None:
        careful(connection, to)
        connection.exec_driver_sql(harm)

    monkeypatch.setattr(migrations, "_upgrade", careless)
    with pytest.raises(VaultError, match=r"vault\.damaged"):
        migrations.migrate(folder / CASES, key, METADATA, first_edition.STAMP)

    engine = connections.engine(folder / CASES, key, "BEGIN")
    with engine.begin() as connection:
        assert migrations.version(connection) == "0001"
        assert first_edition.counts(connection)["attendance"] == first_edition.ROWS
    engine.dispose()


def test_the_steps_make_the_tables_that_the_records_describe(desk: Desk) -> None:
    described = create_engine("sqlite://")
    with described.begin() as connection, desk.vault.reading() as kept:
        for metadata in (METADATA, OWN_TABLES):
            metadata.create_all(connection)
        assert shape(kept) == shape(connection)
    described.dispose()


def test_every_table_of_the_records_gives_no_number_twice(desk: Desk) -> None:
    with desk.vault.reading() as connection:
        for name in METADATA.tables:
            made = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).scalar_one()
            assert "AUTOINCREMENT" in made, name


def shape(connection: Connection) -> dict[str, object]:
    """Return columns (name, kind, whether needed, key), indexes and references of every table."""
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: "_words" not in name and name != "alembic_version")
    return {
        name: (
            {(c.name, str(c.type), c.nullable, c.primary_key) for c in table.columns},
            {(index.name, index.unique, tuple(index.columns.keys())) for index in table.indexes},
            {(key.parent.name, key.target_fullname) for key in table.foreign_keys},
        )
        for name, table in metadata.tables.items()
        if name != "sqlite_sequence"
    }
