import errno
import getpass
from pathlib import Path
from typing import IO

import pytest

from cpdesk.storage import lock
from cpdesk.storage.errors import VaultError
from cpdesk.storage.lock import VaultLock
from tests.full_disk import no_file_larger_than


def refusal(folder: Path) -> VaultError:
    with pytest.raises(VaultError) as caught:
        VaultLock(folder).acquire("now")
    return caught.value


def test_a_lock_in_a_folder_that_is_not_there_is_refused_as_absent(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere").code == "vault.absent"


def test_a_lock_that_is_not_held_is_released_without_a_word(tmp_path: Path) -> None:
    VaultLock(tmp_path).release()


def test_a_released_lock_is_taken_again(tmp_path: Path) -> None:
    first, second = VaultLock(tmp_path), VaultLock(tmp_path)
    first.acquire("first")
    first.release()

    second.acquire("second")

    assert refusal(tmp_path).facts["since"] == "second"
    second.release()


def test_on_a_full_disk_the_lock_holds_without_a_name(tmp_path: Path) -> None:
    held = VaultLock(tmp_path)
    with no_file_larger_than(0):
        held.acquire("now")

    assert refusal(tmp_path).facts == {"host": "?", "user": "?", "since": "?"}
    held.release()


def test_who_has_no_name_on_this_computer_may_hold_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", nameless)
    held = VaultLock(tmp_path)
    held.acquire("now")

    assert refusal(tmp_path).facts["user"] == "?"
    held.release()


def test_a_medium_that_knows_no_locks_is_not_said_to_be_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(_file: IO[bytes]) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr(lock, "_take", no_locks)

    assert refusal(tmp_path).facts == {"errno": errno.ENOLCK}


def test_a_lock_that_is_no_file_is_refused_with_our_error(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()

    assert refusal(tmp_path).facts == {"errno": errno.EISDIR}
