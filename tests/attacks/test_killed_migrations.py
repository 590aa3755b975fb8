"""Promise 4: killed anywhere in a migration, a filled vault is of the old edition or of the new one, never between."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cpdesk.storage import connections, journal, migrations
from cpdesk.storage.vault import CASES
from tests.attacks.killing import killer
from tests.conftest import PASSWORD, open_desk
from tests.rounds import rounds
from tests.storage import first_edition

Noted = Callable[[str, object], None]
SEED = 4
ROWS = 800
WORK = """
from pathlib import Path
import alembic.config, alembic.script, alembic.runtime.environment
from cpdesk.casework.desk import SCHEMA
from cpdesk.storage import journal, migrations
stamp = journal.Stamp(act="vault.open", person_id=1, entered_at=1_790_100_000, entered_wall="2026-09-22 12:00:00")
def work(path, key):
    print("begun", flush=True)
    migrations.migrate(Path(path), bytes.fromhex(key), SCHEMA.records, stamp)
    print("done", flush=True)
"""


def edition(path: Path, key: bytes) -> tuple[str | None, dict[str, int], bool]:
    """Return the edition of the file, its rows by table, and whether its last entry is a baseline."""
    engine = connections.engine(path, key, "BEGIN")
    try:
        with engine.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            last = connection.exec_driver_sql("SELECT act FROM entry ORDER BY seq DESC LIMIT 1").scalar()
            return migrations.version(connection), first_edition.counts(connection), last == journal.BASELINE
    finally:
        engine.dispose()


@pytest.mark.promise(4)
def test_a_migration_killed_at_any_moment_is_whole_or_not_at_all(tmp_path: Path, record_property: Noted) -> None:
    old, folder, draw = tmp_path / "old.cpdesk", tmp_path / "school.cpdesk", random.Random(SEED)
    key = first_edition.make(old, PASSWORD, ROWS)
    before, found = edition(old / CASES, key)[1], {"0001": 0, migrations.NEWEST: 0}

    with killer(WORK) as killing:
        for _ in range(rounds(50)):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(old, folder)
            printed, _ = killing.during(draw.uniform(0, 0.3), str(folder / CASES), key.hex(), begun=True)
            version, counts, baseline = edition(folder / CASES, key)
            found[str(version)] += 1
            assert {name: counts[name] for name in before} == before
            assert baseline == (version == migrations.NEWEST)
            assert "done" not in printed or version == migrations.NEWEST

    desk = open_desk(folder)
    assert desk.vault.verify().good
    desk.vault.close()
    assert found["0001"], "no migration was killed before its end"
    record_property(f"kills in a migration (seed {SEED})", rounds(50))
    record_property("left at the old edition", found["0001"])
