"""Promise 11: killed anywhere while keys change, the vault opens by the old or the new password, and by no third."""

import random
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cpdesk.storage import connections, keys
from cpdesk.storage.errors import VaultError
from tests.rounds import rounds

Noted = Callable[[str, object], None]
ROOT = Path(__file__).resolve().parents[2]
CHEAP = keys.Cost(1, 8, 1)
SEED = 11
ROWS = 300

HEAD = """
import sys
from pathlib import Path
from cpdesk.storage import keys
folder, number = Path(sys.argv[1]), int(sys.argv[2])
cheap = keys.Cost(1, 8, 1)
print(number, flush=True)
"""
CHANGE = """
unlocked = keys.unlock(folder, f"password {number}")
while True:
    number += 1
    keys.change_password(folder, unlocked, 1, f"password {number}", cheap)
    print(number, flush=True)
"""
ROTATE = """
import sqlcipher3.dbapi2 as sqlcipher

def connect(key):
    connection = sqlcipher.connect(str(folder / "cases.db"), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \\"x'{key.hex()}'\\"")
    return connection

def reads(connection):
    try:
        return connection.execute("SELECT count(*) FROM t").fetchone()
    except sqlcipher.DatabaseError:
        return None

while True:
    unlocked = keys.unlock(folder, f"password {number}")
    current = next(connection for connection in map(connect, unlocked.candidates) if reads(connection))
    number += 1
    rekey = lambda new: current.execute(f"PRAGMA rekey = \\"x'{new.hex()}'\\"")
    keys.rotate(folder, unlocked, 1, f"password {number}", rekey, cheap)
    current.close()
    print(number, flush=True)
"""


def kill_during(script: str, folder: Path, number: int, seconds: float) -> int:
    """Let the script change keys for a while, kill it, and return the number of the last password it confirmed."""
    command = [sys.executable, "-c", HEAD + script, str(folder), str(number)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        confirmed = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        lines = [confirmed, *child.stdout.readlines()]
    assert child.returncode == -9, "the child must be killed, not fail"
    return int([line for line in lines if line.endswith("\n")][-1])


def opens_by(folder: Path, number: int) -> keys.Unlocked | None:
    try:
        return keys.unlock(folder, f"password {number}")
    except VaultError as error:
        if error.code != "vault.wrong_password":
            raise
        return None


def who_opens(folder: Path, confirmed: int) -> tuple[int, keys.Unlocked]:
    """Return the one password that opens: the last confirmed, or the one under way."""
    found = [(n, unlocked) for n in (confirmed, confirmed + 1) if (unlocked := opens_by(folder, n))]
    assert len(found) == 1, f"opened by {[number for number, _ in found]} after {confirmed}"
    return found[0]


@pytest.mark.promise(11)
def test_killed_while_a_password_changes_the_vault_opens(tmp_path: Path, record_property: Noted) -> None:
    created, draw, number = keys.create(tmp_path, "vault", 1, "password 0", CHEAP), random.Random(SEED), 0

    for _ in range(rounds(300)):
        number, unlocked = who_opens(tmp_path, kill_during(CHANGE, tmp_path, number, draw.uniform(0, 0.05)))
        assert unlocked.candidates == (created.key,)
        assert keys.unlock_by_recovery(tmp_path, created.recovery).candidates == (created.key,)

    assert number > 0
    record_property(f"kills in a change of password (seed {SEED})", rounds(300))


@pytest.mark.promise(11)
def test_killed_while_the_data_key_changes_the_vault_opens_whole(tmp_path: Path, record_property: Noted) -> None:
    key, draw, number = fill(tmp_path), random.Random(SEED), 0

    for _ in range(rounds(300)):
        number, unlocked = who_opens(tmp_path, kill_during(ROTATE, tmp_path, number, draw.uniform(0, 0.15)))
        readable = [key for key in unlocked.candidates if connections.opens(tmp_path / "cases.db", key)]
        assert len(readable) == 1
        assert counted(tmp_path, readable[0]) == (ROWS, "ok")

    assert readable != [key], "no rotation was ever finished"
    record_property(f"kills in a change of the data key (seed {SEED})", rounds(300))


def fill(folder: Path) -> bytes:
    """Make a file of some hundred pages under new keys; return its data key."""
    created = keys.create(folder, "vault", 1, "password 0", CHEAP)
    connection = connections.connect(folder / "cases.db", created.key)
    connections.prepare(connection)
    connection.execute("CREATE TABLE t(x)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t VALUES (?)", ((secrets.token_bytes(3000),) for _ in range(ROWS)))
    connection.execute("COMMIT")
    connection.close()
    return created.key


def counted(folder: Path, key: bytes) -> tuple[int, str]:
    connection = connections.connect(folder / "cases.db", key)
    try:
        count = connection.execute("SELECT count(*) FROM t WHERE length(x) = 3000").fetchone()[0]
        return count, connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
