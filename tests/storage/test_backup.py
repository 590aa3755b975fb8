from pathlib import Path

import pytest

from cpdesk.casework import pupils
from cpdesk.casework.desk import SCHEMA, Desk
from cpdesk.storage import backup, keys
from cpdesk.storage.errors import VaultError
from tests.conftest import PASSWORD, open_desk


def test_a_backup_restores_what_was_there_at_its_moment(desk: Desk, tmp_path: Path) -> None:
    desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")
    made = backup.make(desk.vault, "2026-11-20 12:00:00")
    desk.do(pupils.enrol, last_name="Ким", first_name="Артём", class_="6Г")
    desk.vault.close()

    backup.restore(made.path, desk.vault.folder, SCHEMA.records, lambda folder: keys.unlock(folder, PASSWORD))

    again = open_desk(desk.vault.folder)
    assert len(again.ask(pupils.find, pupils.Filter()).ids) == 1
    assert again.vault.verify().good
    again.vault.close()


def test_a_flipped_bit_in_a_backup_is_named_before_anything_moves(desk: Desk, tmp_path: Path) -> None:
    made = backup.make(desk.vault, "2026-11-20 12:00:00")
    data = bytearray(made.path.read_bytes())
    data[len(data) // 2] ^= 1
    broken = tmp_path / "broken.cpbackup"
    broken.write_bytes(data)

    with pytest.raises(VaultError) as caught:
        backup.restore(broken, tmp_path / "back.cpdesk", SCHEMA.records, lambda folder: keys.unlock(folder, PASSWORD))

    assert caught.value.code == "vault.backup_bad"
    assert not (tmp_path / "back.cpdesk").exists()
