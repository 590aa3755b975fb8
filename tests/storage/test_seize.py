"""Promise 3 at the lock: an act that is running when the vault is seized is rolled back whole, and no other begins."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from cpdesk.casework.desk import Desk
from cpdesk.storage import connections
from cpdesk.storage.errors import VaultError


def count(desk: Desk) -> int:
    with desk.vault.reading() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM scratch")) or 0)


@pytest.fixture
def scratch(desk: Desk) -> Desk:
    with desk.vault.writing() as connection:
        connection.execute(text("CREATE TABLE scratch (a)"))
    return desk


@pytest.mark.promise(3)
@pytest.mark.parametrize("statement", ["INSERT INTO scratch VALUES (1)", "one long statement"])
def test_a_running_act_is_rolled_back_whole(scratch: Desk, statement: str) -> None:
    long = (
        "INSERT INTO scratch WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1e9)"
        " SELECT i FROM n"
    )
    begun, codes = threading.Event(), []

    def act() -> None:
        try:
            with scratch.vault.writing() as connection:
                for _ in range(10_000_000):
                    connection.execute(text("INSERT INTO scratch VALUES (1)"))
                    begun.set()
                    if statement != "INSERT INTO scratch VALUES (1)":
                        connection.execute(text(long))
        except VaultError as error:
            codes.append(error.code)

    acting = threading.Thread(target=act)
    acting.start()
    begun.wait()
    scratch.vault.seize(within=10)
    acting.join()

    assert len(codes) == 1
    assert count(scratch) == 0


@pytest.mark.promise(3)
def test_whoever_seized_the_vault_writes_and_nobody_else(scratch: Desk) -> None:
    scratch.vault.seize(within=1)
    codes = []

    def act() -> None:
        with pytest.raises(VaultError) as caught, scratch.vault.writing():
            pass
        codes.append(caught.value.code)

    with scratch.vault.writing() as connection:
        connection.execute(text("INSERT INTO scratch VALUES (1)"))
    other = threading.Thread(target=act)
    other.start()
    other.join()

    assert codes == ["vault.too_late"]
    assert count(scratch) == 1


def test_whoever_waits_for_a_seized_vault_is_refused_when_it_closes_and_not_kept_waiting(scratch: Desk) -> None:
    begun, codes = threading.Event(), []

    def act() -> None:
        begun.set()
        with pytest.raises(VaultError) as caught, scratch.vault.writing():
            pass
        codes.append(caught.value.code)

    with scratch.vault.writing():
        waiting = threading.Thread(target=act)
        waiting.start()
        begun.wait()
        scratch.vault.seize(within=1)
    scratch.vault.close()
    waiting.join()

    assert codes == ["vault.too_late"]


@dataclass
class Act:
    """An act of two statements that waits between them and breaks off at its end."""

    desk: Desk
    begun: threading.Event = field(default_factory=threading.Event)
    goes_on: threading.Event = field(default_factory=threading.Event)

    def start(self, error: type[Exception]) -> threading.Thread:
        """Run it in a thread, in which it ends by ``error``."""
        thread = threading.Thread(target=self._end_by, args=(error,))
        thread.start()
        self.begun.wait()
        return thread

    def _end_by(self, error: type[Exception]) -> None:
        with pytest.raises(error):
            self._run()

    def _run(self) -> None:
        with self.desk.vault.writing() as connection:
            connection.execute(text("INSERT INTO scratch VALUES (1)"))
            self.begun.set()
            self.goes_on.wait()
            connection.execute(text("INSERT INTO scratch VALUES (2)"))
            raise ZeroDivisionError


def test_a_vault_that_could_not_be_seized_is_closed_all_the_same(scratch: Desk) -> None:
    act = Act(scratch)
    acting = act.start(VaultError)

    with pytest.raises(VaultError, match=r"vault\.in_use"):
        scratch.vault.seize(within=0.01)
    scratch.vault.close()
    act.goes_on.set()
    acting.join()

    assert count(scratch) == 0


def test_a_check_of_the_vault_waits_for_the_running_act(scratch: Desk) -> None:
    act, checking = Act(scratch), threading.Thread(target=scratch.vault.verify)
    acting = act.start(ZeroDivisionError)

    checking.start()
    checking.join(timeout=0.2)
    act.goes_on.set()
    acting.join()
    checking.join()

    assert count(scratch) == 0


def test_nothing_is_connected_only_to_be_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    engine = connections.engine(path, bytes(48), "BEGIN IMMEDIATE")

    connections.interrupt(engine)

    assert not path.exists()
