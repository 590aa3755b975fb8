"""Steps from one edition of the vault's tables to the next, and the one way to run them.

A step lives in ``versions/m0002_what_it_does.py``, in literal DDL, and knows no models. Alembic is imported only when
there is a step to run: it costs half a second.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, MetaData, create_engine
from sqlalchemy.pool import StaticPool

from cpdesk.storage import connections, journal, search
from cpdesk.storage.errors import VaultError

_VERSIONS: Final = Path(__file__).parent / "versions"

NEWEST: Final = max(path.name[1:5] for path in _VERSIONS.glob("m*.py"))


def version(connection: Connection) -> str | None:
    """Return the edition of the tables, None for an empty file."""
    query = "SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'"
    if connection.exec_driver_sql(query).first() is None:
        return None
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def refuse_newer(connection: Connection) -> str | None:
    """Return the edition as ``version``. Raises VaultError ``vault.newer`` (found, ours) for a later one than ours."""
    found = version(connection)
    if found is not None and found > NEWEST:
        raise VaultError("vault.newer", found=found, ours=NEWEST)
    return found


def migrate(path: Path, key: bytes, metadata: MetaData, stamp: journal.Stamp, *, to: str = NEWEST) -> bool:
    """Bring the file to the edition ``to`` in one transaction; tell whether there was anything to do.

    Raises VaultError ``vault.newer`` for a file of a later edition than ours and ``vault.damaged`` when rows would be
    lost or orphaned; nothing is changed then.
    """
    engine = _engine(path, key)
    try:
        with engine.connect() as connection, connection.begin():
            found = refuse_newer(connection)
            if found == to:
                return False
            _run(connection, metadata, to)
            if found is not None:
                _baseline(connection, metadata, replace(stamp, act=journal.BASELINE, facts={"from": found, "to": to}))
        return True
    finally:
        engine.dispose()


def _engine(path: Path, key: bytes) -> Engine:
    def create() -> Any:
        connection = connections.connect(path, key)
        connections.prepare(connection)
        # Alembic's batch mode drops and renames tables: with foreign keys on, children would go by cascade, silently.
        connection.execute("PRAGMA foreign_keys = OFF")
        return connection

    return connections.with_begin(
        create_engine(
            "sqlite://", module=connections.DRIVER, creator=create, poolclass=StaticPool, hide_parameters=True
        ),
        "BEGIN IMMEDIATE",
    )


def _run(connection: Connection, metadata: MetaData, to: str) -> None:
    before = _columns(connection), _counts(connection)
    _upgrade(connection, to)
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    after = _columns(connection), _counts(connection)
    untouched = [name for name in before[0] if before[0][name] == after[0].get(name)]
    if orphans or any(before[1][name] != after[1][name] for name in untouched if name != "alembic_version"):
        raise VaultError("vault.damaged", file="cases.db")
    connection.info["changed_tables"] = [name for name in before[0] if name in after[0] and name not in untouched]
    if to == NEWEST:
        search.create(connection, metadata)


def _upgrade(connection: Connection, to: str) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(_VERSIONS.parent), version_locations=[str(_VERSIONS)])

    def steps(revision: Any, _: Any) -> Any:
        return script._upgrade_revs(to, revision)  # noqa: SLF001  what alembic's own command does

    with EnvironmentContext(Config(), script, fn=steps, destination_rev=to) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()


def _baseline(connection: Connection, metadata: MetaData, stamp: journal.Stamp) -> None:
    """Journal how the rows of the changed tables look now: later lines are compared with this."""
    lines = []
    for name in connection.info.pop("changed_tables"):
        if (table := metadata.tables.get(name)) is not None:
            query = f"SELECT id, {journal.row_json(table, journal.quoted(table))} FROM {journal.quoted(table)}"
            rows = connection.exec_driver_sql(query).all()
            lines += [journal.draw(name, row_id, "b", {}, text) for row_id, text in rows]
    journal.write(connection, stamp, lines)


def _columns(connection: Connection) -> Mapping[str, list[str]]:
    query = (
        "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p"
        " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'sqlite_%'"
        " AND m.name NOT LIKE '%_words%' ORDER BY m.name, p.cid"
    )
    found: dict[str, list[str]] = {}
    for table, column in connection.exec_driver_sql(query):
        found.setdefault(table, []).append(column)
    return found


def _counts(connection: Connection) -> Mapping[str, int]:
    names = list(_columns(connection))
    return {name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()) for name in names}
