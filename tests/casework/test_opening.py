"""Keys that change while the vault is open, and what a restore would lose."""

import threading
from pathlib import Path

import pytest

from cpdesk.casework import history, opening, pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.terms import act_name
from cpdesk.records import METADATA
from cpdesk.storage import backup, keys, recovery
from cpdesk.storage.errors import VaultError
from cpdesk.storage.restoring import Restoring
from tests.conftest import CHEAP, NOON, PASSWORD, open_desk
from tests.storage import first_edition

NEW = "другой тихий омут"


def enrol(desk: Desk, name: str) -> None:
    desk.do(pupils.enrol, last_name=name, first_name="Айгерім", class_="7Б")


def refused(folder: Path, password: str) -> bool:
    try:
        keys.unlock(folder, password)
    except VaultError as error:
        return error.code == "vault.wrong_password"
    return False


def last_act(desk: Desk) -> str:
    return desk.ask(history.entries, limit=1)[0].act


def test_a_new_password_opens_and_the_old_one_does_not(desk: Desk) -> None:
    opening.change_password(desk, PASSWORD, NEW, CHEAP)

    assert keys.unlock(desk.vault.folder, NEW).candidates == (desk.vault.key,)
    assert refused(desk.vault.folder, PASSWORD)
    assert desk.ask(history.entries, limit=1)[0].final


def test_without_the_old_password_nothing_changes(desk: Desk) -> None:
    before = (desk.vault.folder / keys.FILE).read_bytes()
    spelled = recovery.spell(recovery.draw())

    for change in (
        lambda: opening.change_password(desk, "не тот", NEW, CHEAP),
        lambda: opening.renew_recovery_key(desk, "не тот", spelled),
        lambda: opening.renew_keys(desk, "не тот", NEW, spelled, CHEAP),
    ):
        with pytest.raises(VaultError, match=r"vault\.wrong_password"):
            change()

    assert (desk.vault.folder / keys.FILE).read_bytes() == before


def test_a_renewed_recovery_key_opens_and_the_old_sheet_does_not(desk: Desk, founded: tuple[Path, str]) -> None:
    spelled = recovery.spell(recovery.draw())

    opening.renew_recovery_key(desk, PASSWORD, spelled)

    assert keys.unlock_by_recovery(desk.vault.folder, spelled).candidates == (desk.vault.key,)
    with pytest.raises(VaultError, match=r"vault\.wrong_recovery"):
        keys.unlock_by_recovery(desk.vault.folder, founded[1])


@pytest.mark.promise(12)
def test_all_keys_renewed_while_open_the_old_keys_open_nothing(
    desk: Desk, founded: tuple[Path, str], record_property: object
) -> None:
    enrol(desk, "Сәтбек")
    old_key, old_ring = desk.vault.key, (desk.vault.folder / keys.FILE).read_bytes()
    spelled = recovery.spell(recovery.draw())

    opening.renew_keys(desk, PASSWORD, NEW, spelled, CHEAP)
    enrol(desk, "Ким")

    assert desk.vault.key != old_key
    assert desk.vault.verify().good
    folder = desk.vault.folder
    made = backup.make(desk.vault, "2026-11-20 12:00:00")
    desk.vault.close()
    assert refused(folder, PASSWORD)
    assert keys.unlock_by_recovery(folder, spelled).candidates == keys.unlock(folder, NEW).candidates
    again = opening.open_desk(folder, keys.unlock(folder, NEW))
    assert (len(again.ask(pupils.find, pupils.Filter()).ids), again.vault.notices) == (2, [])
    again.vault.close()
    assert made.label.counts["pupil"] == 2
    for name in (keys.FILE, keys.COPY):
        (folder / name).write_bytes(old_ring)
    with pytest.raises(VaultError, match=r"vault\.damaged"):
        open_desk(folder)


def test_those_who_read_while_the_keys_are_renewed_are_answered(desk: Desk) -> None:
    enrol(desk, "Сәтбек")
    stop, answers, failures = threading.Event(), [], []

    def read() -> None:
        while not stop.is_set():
            try:
                answers.append(len(desk.ask(pupils.find, pupils.Filter()).ids))
            except VaultError as error:
                failures.append(error.code)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(5):
        old, new = (PASSWORD, NEW) if number % 2 == 0 else (NEW, PASSWORD)
        opening.renew_keys(desk, old, new, recovery.spell(recovery.draw()), CHEAP)
    stop.set()
    for thread in threads:
        thread.join()

    assert failures == []
    assert set(answers) == {1}


def test_a_copy_of_an_earlier_edition_tells_its_loss_and_comes_back_brought_up_to_date(tmp_path: Path) -> None:
    folder, copy = tmp_path / "old.cpdesk", tmp_path / "old.cpbackup"
    key = first_edition.make(folder, PASSWORD)
    label = backup._label(folder / "cases.db", key, METADATA, "first", "2026-10-01 12:00:00")
    backup._pack(copy, folder, label)
    desk = open_desk(folder)
    enrol(desk, "Сәтбек")
    desk.vault.close()
    restoring = Restoring.begin(copy, folder, "2026-11-20 12:00")

    inside = opening.look_inside(restoring, PASSWORD)
    assert inside.loss is not None
    assert dict(inside.loss.acts) == {"vault.migrate": 1, "pupil.enrol": 1}
    opening.put_back(restoring, inside, SetClock(NOON))

    again = open_desk(folder)
    assert again.vault.notices == []
    assert again.vault.verify().good
    assert [row.act for row in again.ask(history.entries, limit=2)] == [
        act_name("vault.restore"),
        act_name("vault.migrate"),
    ]
    again.vault.close()


def test_after_a_change_of_keys_a_restore_still_tells_what_would_be_lost(desk: Desk) -> None:
    made = backup.make(desk.vault, "2026-11-20 12:00:00")
    enrol(desk, "Сәтбек")
    opening.renew_keys(desk, PASSWORD, PASSWORD, recovery.spell(recovery.draw()), CHEAP)
    desk.vault.close()
    restoring = Restoring.begin(made.path, desk.vault.folder, "2026-11-20 12:00")

    inside = opening.look_inside(restoring, PASSWORD)
    restoring.abandon()

    assert inside.loss is not None
    assert dict(inside.loss.acts) == {"pupil.enrol": 1, "person.renew_keys": 1}
    assert inside.replaced is not None
