"""Promises 19 and 20: a backup that says checked restores, and restoring never destroys, killed anywhere."""

import json
import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.storage import backup, keys, restoring
from cpdesk.storage.errors import VaultError
from tests.conftest import NOON, PASSWORD, open_desk
from tests.rounds import rounds

Noted = Callable[[str, object], None]
ROOT = Path(__file__).resolve().parents[2]
SEED = 20

# Forks a child for each line it reads, that imports cost once; the child restores, and is killed after some events
# of the operating system or after some seconds, whichever is given.
RESTORER = """
import json, os, signal, sys, time
from pathlib import Path
from cpdesk.casework import load_acts
from cpdesk.casework.clock import SystemClock
from cpdesk.casework.desk import SCHEMA, stamp
from cpdesk.storage import keys, restoring
load_acts()
FILES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree", "open"}

def die_at(number):
    seen = 0
    def look(event, _):
        nonlocal seen
        if event in FILES:
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(look)

def work(order):
    if order["event"]:
        die_at(order["event"])
    noted = stamp(1, restoring.ACT, SystemClock().now())
    opens = lambda folder: keys.unlock(folder, order["password"])
    restoring.restore(Path(order["copy"]), Path(order["vault"]), SCHEMA, noted, opens)

for line in sys.stdin:
    order = json.loads(line)
    child = os.fork()
    if not child:
        work(order)
        os._exit(0)
    if order["seconds"]:
        time.sleep(order["seconds"])
        os.kill(child, signal.SIGKILL)
    print(os.waitpid(child, 0)[1], flush=True)
"""


def enrol(desk: Desk, number: int) -> None:
    desk.do(pupils.enrol, last_name="Сәтбек", first_name=f"Айгерім {number}", class_="7Б")


@contextmanager
def enrolling(desk: Desk) -> Iterator[None]:
    """Write without a pause in another thread while the block runs."""
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            enrol(desk, number)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def restore(path: Path, target: Path) -> backup.Label:
    noted = stamp(1, restoring.ACT, SetClock(NOON).now())
    return restoring.restore(path, target, SCHEMA, noted, lambda folder: keys.unlock(folder, PASSWORD))


@pytest.mark.promise(19)
def test_a_backup_taken_while_writing_restores_its_moment(desk: Desk, tmp_path: Path, record_property: Noted) -> None:
    with enrolling(desk):
        made = [backup.make(desk.vault, f"2026-11-20 12:00:{number:02}") for number in range(rounds(50))]

    assert len({copy.label.seq for copy in made}) == len(made), "nothing was written meanwhile"
    for number, copy in enumerate(made):
        place = tmp_path / f"{number}.cpdesk"
        restore(copy.path, place)
        again = open_desk(place)
        head, count = again.vault.head(), len(again.ask(pupils.find, pupils.Filter()).ids)
        good, past = again.vault.verify().good, again.vault.notices
        again.vault.close()
        assert (good, past) == (True, [])
        assert (head.seq, count) == (copy.label.seq + 1, copy.label.counts["pupil"])
    record_property("backups restored", rounds(50))


@pytest.mark.promise(19)
def test_each_flipped_bit_in_a_backup_is_named_before_a_restore(
    desk: Desk, tmp_path: Path, record_property: Noted
) -> None:
    enrol(desk, 1)
    whole = backup.make(desk.vault, "2026-11-20 12:00:00").path.read_bytes()
    desk.vault.close()
    draw, broken = random.Random(SEED), tmp_path / "broken.cpbackup"

    for _ in range(rounds(100)):
        data = bytearray(whole)
        at = draw.randrange(len(data) * 8)
        data[at // 8] ^= 1 << at % 8
        broken.write_bytes(data)
        with pytest.raises(VaultError, match=r"vault\.backup_bad"):
            restore(broken, desk.vault.folder)
        assert not backup.intact(broken)

    broken.write_bytes(whole)
    restore(broken, desk.vault.folder)
    record_property(f"flipped bits (seed {SEED})", rounds(100))


class Restorer:
    """Restores in a process of its own that can be killed."""

    def __init__(self) -> None:
        command = [sys.executable, "-c", RESTORER]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def restore(self, copy: Path, vault: Path, *, event: int = 0, seconds: float = 0) -> bool:
        """Restore; tell whether it came to an end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"copy": str(copy), "vault": str(vault), "event": event, "seconds": seconds, "password": PASSWORD}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        status = int(self._process.stdout.readline())
        assert status in (0, 9), "the child must be killed, not fail"
        return status == 0

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture
def restorer() -> Iterator[Restorer]:
    made = Restorer()
    yield made
    made.end()


@pytest.fixture
def two(desk: Desk, tmp_path: Path) -> tuple[Path, Path]:
    """Return a vault of two pupils, closed, and a copy of it with one; the copy lies among its own."""
    enrol(desk, 1)
    copy = backup.make(desk.vault, "2026-11-20 12:00:00")
    enrol(desk, 2)
    desk.vault.close()
    return desk.vault.folder, copy.path


def state_of(folder: Path) -> str:
    """Open what stands at the place; return whether it is the old or the new one. Anything else fails the test."""
    desk = open_desk(folder)
    try:
        assert desk.vault.verify().good
        return {1: "new", 2: "old"}[len(desk.ask(pupils.find, pupils.Filter()).ids)]
    finally:
        desk.vault.close()


def assert_nothing_destroyed(folder: Path) -> str:
    """Open the old one, at its place or kept beside, and find its copies where it or its follower is."""
    state = state_of(folder)
    kept = sorted(folder.parent.glob("school.before-*.cpdesk"))
    assert [state_of(each) for each in kept] == (["old"] if state == "new" else [])
    assert [backup.intact(copy.path) for copy in backup.copies(folder)] == [True]
    return state


@pytest.mark.promise(20)
def test_killed_at_any_step_of_a_restore_the_old_or_the_new_opens(
    two: tuple[Path, Path], tmp_path: Path, restorer: Restorer, record_property: Noted
) -> None:
    vault, copy = two
    states, event, ended = [], 0, False
    step = max(1, 100 // rounds(100))
    while not ended:
        event += step
        place = tmp_path / f"at {event}"
        place.mkdir()
        shutil.copytree(vault, place / vault.name)
        inside = place / vault.name / backup.FOLDER / copy.name
        ended = restorer.restore(inside, place / vault.name, event=event)
        states.append(assert_nothing_destroyed(place / vault.name))
        shutil.rmtree(place)

    assert set(states) == {"old", "new"}
    record_property("steps of a restore at which it was killed", len(states) - 1)


@pytest.mark.promise(20)
def test_killed_at_any_moment_of_a_restore_the_old_or_the_new_opens(
    two: tuple[Path, Path], tmp_path: Path, restorer: Restorer, record_property: Noted
) -> None:
    vault, copy = two
    draw = random.Random(SEED)
    for number in range(rounds(100)):
        place = tmp_path / f"round {number}"
        place.mkdir()
        shutil.copytree(vault, place / vault.name)
        inside = place / vault.name / backup.FOLDER / copy.name
        restorer.restore(inside, place / vault.name, seconds=draw.uniform(0.001, 0.2))
        assert_nothing_destroyed(place / vault.name)
        restorer.restore(place / vault.name / backup.FOLDER / copy.name, place / vault.name)
        assert state_of(place / vault.name) == "new"
        shutil.rmtree(place)
    record_property(f"kills in a restore (seed {SEED})", rounds(100))
