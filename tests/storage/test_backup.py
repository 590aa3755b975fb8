"""Backups: proved before they are named, whole by their digest, thinned out; and the way back."""

import shutil
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.storage import atomic, backup, keys, restoring
from cpdesk.storage.backup import Backup
from cpdesk.storage.errors import VaultError
from cpdesk.storage.tables import entry
from tests.conftest import CHEAP, NOON, PASSWORD, open_desk
from tests.full_disk import no_file_larger_than

MADE = "2026-11-20 12:00:00"


def enrol(desk: Desk, name: str = "Сәтбек") -> None:
    desk.do(pupils.enrol, last_name=name, first_name="Айгерім", class_="7Б")


def restore(path: Path, target: Path, password: str = PASSWORD) -> backup.Label:
    noted = stamp(1, restoring.ACT, SetClock(NOON).now())
    return restoring.restore(path, target, SCHEMA, noted, lambda folder: keys.unlock(folder, password))


def names_in(folder: Path) -> list[str]:
    desk = open_desk(folder)
    try:
        assert desk.vault.verify().good
        return [row.name.split()[0] for row in desk.ask(pupils.rows, desk.ask(pupils.find, pupils.Filter()).ids)]
    finally:
        desk.vault.close()


@pytest.fixture
def made(desk: Desk) -> Backup:
    """Return a backup with one pupil; the vault has a second one since, and is closed."""
    enrol(desk)
    copy = backup.make(desk.vault, MADE)
    enrol(desk, "Ким")
    desk.vault.close()
    return copy


def test_a_backup_restores_what_was_there_at_its_moment(made: Backup, folder: Path) -> None:
    restore(made.path, folder)

    assert names_in(folder) == ["Сәтбек"]


def test_the_vault_that_was_replaced_is_kept_beside_and_opens(made: Backup, folder: Path) -> None:
    restore(made.path, folder)

    kept = folder.with_name("school.before-202611201200.cpdesk")
    assert sorted(names_in(kept)) == ["Ким", "Сәтбек"]
    restore(folder / backup.FOLDER / made.path.name, folder)
    assert folder.with_name("school.before-202611201200-2.cpdesk").exists(), "a second restore keeps the first"


def test_the_restore_is_an_entry_that_names_the_head_it_replaced(made: Backup, folder: Path) -> None:
    desk = open_desk(folder)
    before = desk.vault.head()
    desk.vault.close()

    restore(made.path, folder)

    again = open_desk(folder)
    with again.vault.reading() as connection:
        last = connection.execute(select(entry).order_by(entry.c.seq.desc()).limit(1)).one()
    again.vault.close()
    assert last.act == "vault.restore"
    assert last.seq == made.label.seq + 1
    assert f'"replaced_seq":{before.seq}' in last.facts
    assert before.digest.hex() in last.facts


def test_the_backups_stay_with_the_vault_through_a_restore(made: Backup, folder: Path) -> None:
    restore(made.path, folder)

    assert [copy.path.name for copy in backup.copies(folder)] == [made.path.name]


def test_a_restore_to_an_empty_place_needs_no_vault_there(made: Backup, tmp_path: Path) -> None:
    restore(made.path, tmp_path / "elsewhere.cpdesk")

    assert names_in(tmp_path / "elsewhere.cpdesk") == ["Сәтбек"]


def test_an_open_vault_is_not_replaced(desk: Desk) -> None:
    copy = backup.make(desk.vault, MADE)

    with pytest.raises(VaultError, match=r"vault\.in_use"):
        restore(copy.path, desk.vault.folder)

    enrol(desk)
    assert sorted(path.name for path in desk.vault.folder.parent.iterdir()) == ["school.cpdesk"]


def test_a_wrong_password_leaves_everything_as_it_was(made: Backup, folder: Path) -> None:
    with pytest.raises(VaultError, match=r"vault\.wrong_password"):
        restore(made.path, folder, "not this one")

    assert [path.name for path in folder.parent.iterdir()] == ["school.cpdesk"]
    assert len(names_in(folder)) == 2


def test_a_copy_of_another_vault_does_not_replace_this_one(made: Backup, tmp_path: Path) -> None:
    other = tmp_path / "other.cpdesk"
    other.mkdir()
    keys.create(other, "another", 1, PASSWORD, CHEAP)

    with pytest.raises(VaultError, match=r"vault\.backup_other"):
        restore(made.path, other)


def test_a_copy_made_before_the_keys_were_changed_opens_by_the_password_of_its_day(made: Backup, folder: Path) -> None:
    keys.change_password(folder, keys.unlock(folder, PASSWORD), 1, "новый пароль", CHEAP)

    with pytest.raises(VaultError, match=r"vault\.wrong_password"):
        restore(made.path, folder, "новый пароль")
    restore(made.path, folder)

    assert names_in(folder) == ["Сәтбек"]


def test_the_recovery_key_opens_a_copy(made: Backup, folder: Path, founded: tuple[Path, str]) -> None:
    noted = stamp(1, restoring.ACT, SetClock(NOON).now())

    restoring.restore(made.path, folder, SCHEMA, noted, lambda unpacked: keys.unlock_by_recovery(unpacked, founded[1]))

    assert names_in(folder) == ["Сәтбек"]


def test_a_swap_cut_between_its_two_renames_is_finished_at_the_next_opening(made: Backup, folder: Path) -> None:
    restore(made.path, folder)
    folder.rename(folder.with_name(folder.name + atomic.READY))

    assert names_in(folder) == ["Сәтбек"]


def test_backups_left_in_the_replaced_vault_by_a_kill_are_brought_later(made: Backup, folder: Path) -> None:
    restore(made.path, folder)
    kept = folder.with_name("school.before-202611201200.cpdesk")
    (folder / backup.FOLDER).rename(kept / backup.FOLDER)
    (folder / backup.REPLACED).write_text(kept.name, "utf-8")

    assert [copy.path.name for copy in backup.copies(folder)] == [made.path.name]
    assert not (folder / backup.REPLACED).exists()


@pytest.mark.parametrize(("beyond", "code"), [(-64 * 1024, "vault.gone"), (1000, "vault.disk_full")])
def test_a_full_disk_leaves_no_half_backup(desk: Desk, beyond: int, code: str) -> None:
    """SQLite calls the limit of a file an error of the medium; a full file system it names."""
    enrol(desk)
    copy = backup.make(desk.vault, MADE)
    room = zipfile.ZipFile(copy.path).getinfo("cases.db").file_size + beyond
    copy.path.unlink()

    with no_file_larger_than(room), pytest.raises(VaultError) as caught:
        backup.make(desk.vault, MADE)

    assert caught.value.code == code
    assert list((desk.vault.folder / backup.FOLDER).iterdir()) == []
    assert backup.make(desk.vault, MADE).label.counts["pupil"] == 1


def test_a_full_disk_during_a_restore_leaves_the_vault(made: Backup, folder: Path) -> None:
    with no_file_larger_than(64 * 1024), pytest.raises(VaultError, match=r"vault\.disk_full"):
        restore(made.path, folder)

    assert [path.name for path in folder.parent.iterdir()] == ["school.cpdesk"]
    assert len(names_in(folder)) == 2


def test_a_stick_that_is_pulled_out_is_named(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.write_bytes(b"no folder any more")

    with pytest.raises(VaultError, match=r"vault\.gone"):
        backup.make(desk.vault, MADE, stick)


def test_a_backup_on_a_stick_carries_the_name_of_the_vault(desk: Desk, tmp_path: Path) -> None:
    assert backup.make(desk.vault, MADE, tmp_path / "stick").path.name == "school-20261120120000.cpbackup"


def test_a_backup_of_a_newer_edition_is_refused(made: Backup, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup.migrations, "NEWEST", "0001")

    with pytest.raises(VaultError, match=r"vault\.newer"):
        restore(made.path, folder)


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 5000, b"0" * 64])
def test_a_file_that_is_no_backup_is_refused(made: Backup, folder: Path, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.cpbackup"
    other.write_bytes(content)

    assert not backup.intact(other)
    with pytest.raises(VaultError, match=r"vault\.backup_bad"):
        restore(other, folder)
    with pytest.raises(VaultError, match=r"vault\.backup_bad"):
        backup.read_label(other)


def test_ten_backups_remain_and_the_last_of_each_month(folder: Path) -> None:
    place = folder / backup.FOLDER
    place.mkdir()
    days = [datetime(2026, month, day) for month in (9, 10, 11) for day in range(1, 13)]
    for day in days:
        (place / f"{day:%Y%m%d%H%M%S}{backup.SUFFIX}").touch()

    backup.thin_out(folder)

    left = sorted(path.name[:8] for path in place.iterdir())
    assert left == ["20260912", "20261012", *(f"202611{day:02}" for day in range(3, 13))]


def test_a_damaged_backup_is_named_by_the_check_of_all(desk: Desk) -> None:
    good = backup.make(desk.vault, MADE)
    broken = backup.make(desk.vault, "2026-11-21 12:00:00").path
    data = bytearray(broken.read_bytes())
    data[len(data) // 2] ^= 1
    broken.write_bytes(data)

    assert list(backup.bad(desk.vault)) == [broken.name]
    assert good.path.exists()


@pytest.mark.parametrize("by", ["password", "recovery"])
def test_the_reader_in_a_copy_reads_it_without_this_program(
    made: Backup, tmp_path: Path, founded: tuple[Path, str], by: str
) -> None:
    secret, out = tmp_path / "secret.txt", tmp_path / "out"
    secret.write_text(PASSWORD if by == "password" else founded[1].lower(), "utf-8")
    shutil.unpack_archive(made.path, tmp_path / "unpacked", "zip")
    script = tmp_path / "unpacked" / backup.READER

    told = run_reader(script, made.path, "--password-file", secret, "--out", out)

    assert told.returncode == 0, told.stderr
    assert "pupil: 1" in told.stdout
    assert "Сәтбек" in (out / "pupil.csv").read_text("utf-8-sig")
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]


def test_the_reader_refuses_a_wrong_password(made: Backup, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("wrong", "utf-8")
    shutil.unpack_archive(made.path, tmp_path / "unpacked", "zip")

    told = run_reader(tmp_path / "unpacked" / backup.READER, made.path, "--password-file", secret)

    assert told.returncode == 1
    assert "Neither a password" in told.stderr


def run_reader(script: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run it as she would who has Python and three packages: from a folder where nothing of ours lies."""
    command = [sys.executable, "-I", str(script), *map(str, arguments)]
    return subprocess.run(command, cwd=script.parent, capture_output=True, text=True, check=False)


def test_what_a_kill_left_of_a_backup_goes_with_the_next(desk: Desk) -> None:
    left = desk.vault.folder / backup.FOLDER / "20261119120000.part"
    left.mkdir(parents=True)
    (left / "cases.db").touch()

    made = backup.make(desk.vault, MADE)

    assert [path.name for path in (desk.vault.folder / backup.FOLDER).iterdir()] == [made.path.name]
