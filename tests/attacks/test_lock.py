"""Promise 22: a second window is refused with a name; what a killed one held is taken over."""

import getpass
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cpdesk.storage.errors import VaultError
from cpdesk.storage.lock import VaultLock
from tests.conftest import open_desk

ROOT = Path(__file__).resolve().parents[2]
SINCE = "2026-11-20 08:15:00"
HOLD = f"""
import sys
from pathlib import Path
from cpdesk.storage.lock import VaultLock
lock = VaultLock(Path(sys.argv[1]))
lock.acquire("{SINCE}")
print("held", flush=True)
sys.stdin.read()
"""
WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from cpdesk.storage.errors import VaultError
from cpdesk.storage.lock import VaultLock
os.chdir(sys.argv[1])
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    VaultLock(Path()).acquire("")
except VaultError as error:
    print(error.code)
"""


@contextmanager
def held_by_another(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold the vault; it is killed at the end."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        try:
            yield child
        finally:
            child.kill()


@pytest.mark.promise(22)
def test_a_second_process_is_refused_with_the_name_of_the_first(folder: Path) -> None:
    with held_by_another(folder), pytest.raises(VaultError) as caught:
        open_desk(folder)

    assert caught.value.code == "vault.in_use"
    assert caught.value.facts == {"host": platform.node(), "user": getpass.getuser(), "since": SINCE}


@pytest.mark.promise(22)
def test_the_lock_of_a_killed_process_is_taken_over_and_named_anew(folder: Path) -> None:
    with held_by_another(folder) as child:
        child.kill()
        child.wait()
        open_desk(folder).vault.close()
        holder = VaultLock(folder)
        holder.acquire("later")

        with pytest.raises(VaultError) as caught:
            VaultLock(folder).acquire("too late")

    assert caught.value.facts["since"] == "later"
    holder.release()


@pytest.mark.promise(22)
def test_two_windows_of_one_process_never_open_one_vault(folder: Path) -> None:
    desk = open_desk(folder)

    with pytest.raises(VaultError, match=r"vault\.in_use"):
        open_desk(folder)

    desk.vault.close()
    open_desk(folder).vault.close()


@pytest.mark.promise(22)
@pytest.mark.parametrize("text", [b"", b"[]", b'{"host": 1}', b"\xff\xfe", b"x" * 10_000])
def test_a_holder_whose_text_is_unreadable_still_holds(folder: Path, text: bytes) -> None:
    with held_by_another(folder):
        (folder / "lock").write_bytes(text)

        with pytest.raises(VaultError) as caught:
            VaultLock(folder).acquire("now")

    assert caught.value.code == "vault.in_use"
    assert caught.value.facts == {"host": "?", "user": "?", "since": "?"}


@pytest.mark.promise(22)
def test_a_folder_that_may_not_be_written_to_is_said_to_be_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    command = [sys.executable, "-c", WITHOUT_RIGHTS, str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert told.stdout == "vault.read_only\n"
