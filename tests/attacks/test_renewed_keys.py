"""Promises 11, 13 and 14 on a whole vault: keys renewed while it is open, the printed key, the first page destroyed."""

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cpdesk.casework import opening, pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.storage import backup, keys, recovery, restoring
from cpdesk.storage.errors import VaultError
from cpdesk.storage.recovery import RecoveryTypo
from tests.conftest import CHEAP, NOON, PASSWORD, open_desk
from tests.full_disk import no_file_larger_than
from tests.rounds import rounds

Noted = Callable[[str, object], None]
ROOT = Path(__file__).resolve().parents[2]
SEED = 1114
OTHER = "другой тихий омут"

# Forks a child for each line it reads, that imports cost once; the child renews all keys again and again until killed.
RENEWER = """
import os, signal, sys, time
from pathlib import Path
from cpdesk.casework import load_acts, opening
from cpdesk.storage import keys, recovery
from cpdesk.storage.errors import VaultError
load_acts()
cheap = keys.Cost(1, 64, 1)

def work(folder, passwords):
    try:
        now, then = passwords, passwords[::-1]
        unlocked = keys.unlock(folder, now[0])
    except VaultError:
        now, then = then, now
        unlocked = keys.unlock(folder, now[0])
    desk = opening.open_desk(folder, unlocked)
    os.write(ready, b"x")
    while True:
        opening.renew_keys(desk, now[0], now[1], recovery.spell(recovery.draw()), cheap)
        now = now[::-1]

for line in sys.stdin:
    folder, seconds, *passwords = line.rstrip("\\n").split("\\t")
    begun, ready = os.pipe()
    child = os.fork()
    if not child:
        work(Path(folder), passwords)
    os.read(begun, 1)
    time.sleep(float(seconds))
    os.kill(child, signal.SIGKILL)
    print(os.waitpid(child, 0)[1], flush=True)
    os.close(begun); os.close(ready)
"""


def enrol(desk: Desk) -> None:
    desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")


def open_by_either(folder: Path) -> Desk:
    for password in (PASSWORD, OTHER):
        if opens(folder, password):
            return opening.open_desk(folder, keys.unlock(folder, password), SetClock(NOON))
    raise AssertionError("no password opens")


def opens(folder: Path, password: str) -> bool:
    try:
        keys.unlock(folder, password)
    except VaultError as error:
        if error.code != "vault.wrong_password":
            raise
        return False
    return True


@pytest.mark.promise(11)
def test_killed_while_everything_is_encrypted_anew_one_password_opens_it_whole(
    desk: Desk, record_property: Noted
) -> None:
    enrol(desk)
    folder = desk.vault.folder
    desk.vault.close()
    draw = random.Random(SEED)
    command = [sys.executable, "-c", RENEWER]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(rounds(100)):
            process.stdin.write(f"{folder}\t{draw.uniform(0, 0.15)}\t{PASSWORD}\t{OTHER}\n")
            process.stdin.flush()
            assert process.stdout.readline() == "9\n", "the child must be killed, not fail"
            again = open_by_either(folder)
            good = again.vault.verify().good
            count = len(again.ask(pupils.find, pupils.Filter()).ids)
            again.vault.close()
            assert (good, count) == (True, 1)
        process.stdin.close()
    record_property(f"kills while all keys were renewed (seed {SEED})", rounds(100))


@pytest.mark.promise(11)
def test_a_full_disk_while_keys_are_renewed_costs_nobody_his_way_in(desk: Desk) -> None:
    enrol(desk)
    for size in (0, 500, 5_000, 50_000):
        with no_file_larger_than(size), pytest.raises(VaultError):
            opening.renew_keys(desk, PASSWORD, OTHER, recovery.spell(recovery.draw()), CHEAP)
        enrol(desk)
    folder = desk.vault.folder
    desk.vault.close()

    again = open_by_either(folder)

    assert len(again.ask(pupils.find, pupils.Filter()).ids) == 5
    assert again.vault.verify().good
    again.vault.close()


@pytest.mark.promise(13)
def test_the_printed_key_opens_without_any_password_and_a_typing_error_is_caught_first(
    folder: Path, founded: tuple[Path, str]
) -> None:
    before = (folder / keys.FILE).read_bytes()
    for typed in (founded[1][:-2], founded[1][1] + founded[1][0] + founded[1][2:], "Ю" + founded[1][1:]):
        if typed != founded[1]:
            with pytest.raises(RecoveryTypo):
                opening.recover(folder, typed, OTHER, CHEAP)
    assert (folder / keys.FILE).read_bytes() == before

    desk = opening.recover(folder, founded[1].lower().replace("-", " "), OTHER, CHEAP)
    enrol(desk)
    desk.vault.close()

    assert keys.unlock(folder, OTHER).person == 1
    with pytest.raises(VaultError, match=r"vault\.wrong_password"):
        keys.unlock(folder, PASSWORD)


@pytest.mark.promise(14)
def test_with_the_first_page_destroyed_the_last_copy_opens(desk: Desk) -> None:
    enrol(desk)
    made = backup.make(desk.vault, "2026-11-20 12:00:00")
    folder = desk.vault.folder
    desk.vault.close()
    with (folder / "cases.db").open("r+b") as file:
        file.write(bytes(4096))

    with pytest.raises(VaultError, match=r"vault\.damaged"):
        open_desk(folder)
    noted = stamp(1, restoring.ACT, SetClock(NOON).now())
    restoring.restore(made.path, folder, SCHEMA, noted, lambda unpacked: keys.unlock(unpacked, PASSWORD))

    again = open_desk(folder)
    assert len(again.ask(pupils.find, pupils.Filter()).ids) == 1
    again.vault.close()
