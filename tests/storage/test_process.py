from pathlib import Path

import pytest

from cpdesk.storage import process


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Школа № 948", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("YandexDisk", "Yandex.Disk"),
        ("Яндекс.Диск", "Yandex.Disk"),
        ("Google Drive", "Google Drive"),
        ("Мой диск", "Google Drive"),
        ("Облако Mail.Ru", "Mail.ru Cloud"),
        ("Документы", None),
        ("Диск", None),
    ],
)
def test_a_synchronised_folder_is_named_however_deep(tmp_path: Path, folder: str, name: str | None) -> None:
    assert process.network_or_synced(tmp_path / folder / "Психолог" / "school.cpdesk") == name


@pytest.mark.parametrize(
    ("kind", "told"), [("nfs4", "nfs4"), ("cifs", "cifs"), ("fuse.sshfs", "fuse.sshfs"), ("ext4", None)]
)
def test_a_network_file_system_is_named_by_its_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, told: str | None
) -> None:
    monkeypatch.setattr(process, "_kinds_of_mounts", lambda: {tmp_path.stat().st_dev: kind})

    assert process.network_or_synced(tmp_path / "not" / "yet" / "there") == told


def test_the_kind_of_a_mounted_file_system_is_read_from_the_systems_table(tmp_path: Path) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        "36 35 98:0 / /mnt/a rw,noatime master:1 - ext3 /dev/root rw\n"
        "37 35 0:52 / /mnt/b\\040c rw - cifs //host/share rw\n"
    )

    assert process._kinds_of_mounts(table) == {98 << 8: "ext3", 52: "cifs"}
    assert process._kinds_of_mounts(tmp_path / "nowhere") == {}


def test_this_machine_tells_the_kind_of_what_is_mounted() -> None:
    assert process._kinds_of_mounts()[Path("/proc").stat().st_dev] == "proc"
