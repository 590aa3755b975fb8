from pathlib import Path

import pytest

from cpdesk.storage.errors import VaultError
from cpdesk.storage.head import SIZE, Head, HeadFile

KEY = bytes(range(48))
HEAD = Head(7, b"\x07" * 32)


def test_a_noted_head_reads_back_and_the_file_stays_one_write_long(tmp_path: Path) -> None:
    file = HeadFile(tmp_path, KEY)
    file.write(Head(1 << 40, b"\xff" * 32))

    file.write(HEAD)

    assert file.read() == HEAD
    assert (tmp_path / "head").stat().st_size == SIZE == 128


def test_a_missing_head_is_none(tmp_path: Path) -> None:
    assert HeadFile(tmp_path, KEY).read() is None


def test_every_flipped_bit_that_tells_something_makes_the_head_unreadable(tmp_path: Path) -> None:
    file = HeadFile(tmp_path, KEY)
    file.write(HEAD)
    whole = (tmp_path / "head").read_bytes()

    for bit in range(8 * (8 + 32 + 32)):
        broken = bytearray(whole)
        broken[bit // 8] ^= 1 << bit % 8
        (tmp_path / "head").write_bytes(broken)
        assert file.read() is None, bit


def test_a_head_of_another_key_is_unreadable(tmp_path: Path) -> None:
    HeadFile(tmp_path, KEY).write(HEAD)

    assert HeadFile(tmp_path, KEY[::-1]).read() is None


@pytest.mark.parametrize("content", [b"", b"\0" * 16, b"\0" * 128])
def test_a_torn_head_is_unreadable(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "head").write_bytes(content)

    assert HeadFile(tmp_path, KEY).read() is None


def test_a_head_written_over_a_longer_file_reads_back(tmp_path: Path) -> None:
    (tmp_path / "head").write_bytes(b"x" * 4096)
    file = HeadFile(tmp_path, KEY)

    file.write(HEAD)

    assert file.read() == HEAD


def test_a_head_in_a_folder_that_went_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as caught:
        HeadFile(tmp_path / "gone", KEY).write(HEAD)

    assert caught.value.code == "vault.gone"
