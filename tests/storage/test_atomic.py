import errno
from pathlib import Path

import pytest

from cpdesk.storage import atomic, reserve
from cpdesk.storage.errors import VaultError, from_os_error
from tests.full_disk import no_file_larger_than


def test_a_file_is_replaced_and_nothing_is_left_over(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    atomic.replace(path, b"old")

    atomic.replace(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_old_file_whole_and_gives_the_space_back(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    atomic.replace(path, b"old")

    with no_file_larger_than(1000), pytest.raises(VaultError) as caught:
        atomic.replace(path, bytes(5000))

    assert caught.value.code == "vault.disk_full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_went_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as caught:
        atomic.replace(tmp_path / "gone" / "keys.json", b"")

    assert caught.value.code == "vault.gone"


def test_what_a_kill_left_half_written_is_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"whole")
    (tmp_path / "keys.json.new").write_bytes(b"ha")

    atomic.sweep(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


def test_a_leftover_that_cannot_be_removed_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "odd.new").mkdir()
    (tmp_path / "keys.json.new").write_bytes(b"ha")

    atomic.sweep(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["odd.new"]


def test_a_folder_is_removed_with_all_in_it_and_a_missing_one_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "old" / "deep").mkdir(parents=True)

    atomic.remove_tree(tmp_path / "old")
    atomic.remove_tree(tmp_path / "old")

    assert not (tmp_path / "old").exists()


def test_the_reserve_takes_its_space_once_and_gives_it_up_once(tmp_path: Path) -> None:
    reserve.make(tmp_path)
    taken = (tmp_path / reserve.FILE).read_bytes()
    reserve.make(tmp_path)

    assert len(taken) == reserve.SIZE
    assert (tmp_path / reserve.FILE).read_bytes() == taken
    assert reserve.give_up(tmp_path)
    assert not reserve.give_up(tmp_path)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "vault.disk_full"),
        (errno.EDQUOT, "vault.disk_full"),
        (errno.EFBIG, "vault.disk_full"),
        (errno.EROFS, "vault.read_only"),
        (errno.EACCES, "vault.read_only"),
        (errno.ENOENT, "vault.gone"),
        (errno.EIO, "vault.gone"),
        (errno.ENODEV, "vault.gone"),
    ],
)
def test_an_error_of_the_operating_system_gets_our_code_and_loses_its_path(number: int, code: str) -> None:
    error = from_os_error(OSError(number, "text", "/home/aigul/Сәтбек.cpdesk"))

    assert error.code == code
    assert error.facts == {"errno": number}
    assert "Сәтбек" not in str(error)
