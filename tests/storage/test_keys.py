import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.storage import atomic, keys, recovery
from cpdesk.storage.errors import VaultError
from cpdesk.storage.recovery import RecoveryTypo

ROOT = Path(__file__).resolve().parents[2]
CHEAP = keys.Cost(1, 8, 1)


@pytest.fixture
def created(tmp_path: Path) -> keys.Created:
    return keys.create(tmp_path, "vault-one", 1, "первый пароль", CHEAP)


def refusal(folder: Path, password: str) -> str:
    with pytest.raises(VaultError) as caught:
        keys.unlock(folder, password)
    return caught.value.code


def test_the_password_and_the_recovery_key_open_the_same_data_key(tmp_path: Path, created: keys.Created) -> None:
    assert keys.unlock(tmp_path, "первый пароль") == keys.Unlocked((created.key,), "vault-one", "password:1", 1)
    by_sheet = keys.unlock_by_recovery(tmp_path, created.recovery)
    assert by_sheet == keys.Unlocked((created.key,), "vault-one", "recovery", 0)
    assert len(created.key) == keys.KEY_BYTES


def test_a_password_typed_in_decomposed_letters_is_the_same_password(tmp_path: Path) -> None:
    keys.create(tmp_path, "vault", 1, unicodedata.normalize("NFC", "йод Ёлка"), CHEAP)

    assert keys.unlock(tmp_path, unicodedata.normalize("NFD", "йод Ёлка"))


def test_a_new_password_ends_the_old_one_and_touches_no_other_slot(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")
    keys.add_person(tmp_path, unlocked, 2, "пароль второй", CHEAP)

    keys.change_password(tmp_path, unlocked, 1, "новый пароль", CHEAP)

    assert refusal(tmp_path, "первый пароль") == "vault.wrong_password"
    assert keys.unlock(tmp_path, "новый пароль").person == 1
    assert keys.unlock(tmp_path, "пароль второй").person == 2
    assert keys.unlock_by_recovery(tmp_path, created.recovery).candidates == (created.key,)


def test_who_came_in_by_the_sheet_gives_a_person_a_new_password(tmp_path: Path, created: keys.Created) -> None:
    keys.change_password(tmp_path, keys.unlock_by_recovery(tmp_path, created.recovery), 1, "новый", CHEAP)

    assert keys.unlock(tmp_path, "новый").candidates == (created.key,)
    assert refusal(tmp_path, "первый пароль") == "vault.wrong_password"


def test_adding_a_person_never_replaces_somebodys_password(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")

    with pytest.raises(ValueError):
        keys.add_person(tmp_path, unlocked, 1, "чужой", CHEAP)

    assert keys.unlock(tmp_path, "первый пароль") == unlocked


def test_a_removed_person_opens_nothing_but_nobody_removes_himself(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")
    keys.add_person(tmp_path, unlocked, 2, "пароль второй", CHEAP)
    assert keys.people(tmp_path) == (1, 2)

    keys.remove_person(tmp_path, unlocked, 2)
    with pytest.raises(ValueError):
        keys.remove_person(tmp_path, unlocked, 1)

    assert keys.people(tmp_path) == (1,)
    assert refusal(tmp_path, "пароль второй") == "vault.wrong_password"


def test_a_new_recovery_key_ends_the_old_sheet(tmp_path: Path, created: keys.Created) -> None:
    bits = recovery.draw()
    keys.put_recovery(tmp_path, keys.unlock(tmp_path, "первый пароль"), bits)

    assert keys.unlock_by_recovery(tmp_path, recovery.spell(bits)).candidates == (created.key,)
    with pytest.raises(VaultError, match=r"vault\.wrong_recovery"):
        keys.unlock_by_recovery(tmp_path, created.recovery)


def test_a_slip_in_the_sheet_is_told_from_another_vaults_sheet(tmp_path: Path, created: keys.Created) -> None:
    with pytest.raises(RecoveryTypo):
        keys.unlock_by_recovery(tmp_path, created.recovery[:-3])


def test_a_rotation_gives_a_new_data_key_and_drops_what_it_cannot_wrap(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")
    keys.add_person(tmp_path, unlocked, 2, "пароль второй", CHEAP)
    given_to_file: list[bytes] = []

    rotated = keys.rotate(tmp_path, unlocked, 1, "новый пароль", given_to_file.append, CHEAP)

    assert given_to_file == [rotated.key] != [created.key]
    assert keys.unlock(tmp_path, "новый пароль").candidates == (rotated.key,)
    assert keys.unlock_by_recovery(tmp_path, rotated.recovery).candidates == (rotated.key,)
    assert refusal(tmp_path, "пароль второй") == "vault.wrong_password"
    with pytest.raises(VaultError, match=r"vault\.wrong_recovery"):
        keys.unlock_by_recovery(tmp_path, created.recovery)


def test_a_rotation_that_the_disk_refuses_costs_nobody_his_way_in(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")
    keys.add_person(tmp_path, unlocked, 2, "пароль второй", CHEAP)

    def refuse(_key: bytes) -> None:
        raise VaultError("vault.disk_full")

    with pytest.raises(VaultError, match=r"vault\.disk_full"):
        keys.rotate(tmp_path, unlocked, 1, "новый пароль", refuse, CHEAP)

    assert created.key in keys.unlock(tmp_path, "новый пароль").candidates
    assert keys.unlock(tmp_path, "пароль второй").candidates == (created.key,)
    assert keys.unlock_by_recovery(tmp_path, created.recovery).candidates == (created.key,)


def test_a_rotation_cut_short_is_ended_by_rotating_again(tmp_path: Path, created: keys.Created) -> None:
    def die(_key: bytes) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keys.rotate(tmp_path, keys.unlock(tmp_path, "первый пароль"), 1, "новый", die, CHEAP)
    cut_short = keys.unlock(tmp_path, "новый")
    assert len(cut_short.candidates) == 2
    assert cut_short.candidates[1] == created.key

    rotated = keys.rotate(tmp_path, cut_short, 1, "новый", lambda _key: None, CHEAP)

    assert keys.unlock(tmp_path, "новый").candidates == (rotated.key,)


@pytest.mark.parametrize("refused", [keys.COPY, keys.FILE])
def test_a_disk_that_refuses_either_copy_leaves_the_old_password(
    tmp_path: Path, created: keys.Created, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")
    write = atomic.replace

    def refuse(path: Path, data: bytes) -> None:
        if path.name == refused:
            raise VaultError("vault.disk_full")
        write(path, data)

    monkeypatch.setattr(atomic, "replace", refuse)
    with pytest.raises(VaultError, match=r"vault\.disk_full"):
        keys.change_password(tmp_path, unlocked, 1, "новый", CHEAP)

    assert keys.unlock(tmp_path, "первый пароль") == unlocked
    assert refusal(tmp_path, "новый") == "vault.wrong_password"


def test_too_little_memory_for_a_password_is_no_wrong_password(tmp_path: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from cpdesk.storage import atomic, keys, recovery
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    keys.create(Path(sys.argv[1]), "vault", 1, "password", keys.Cost(1, 1 << 20, 1))
except MemoryError:
    print("MemoryError")
"""
    command = [sys.executable, "-c", script, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout == "MemoryError\n"


def test_nothing_that_is_printed_of_keys_has_a_key(tmp_path: Path, created: keys.Created) -> None:
    unlocked = keys.unlock(tmp_path, "первый пароль")

    assert repr(created) == "Created()"
    assert "candidates" not in repr(unlocked)


def test_a_folder_that_is_not_there_or_is_no_vault_is_absent(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere", "любой") == "vault.absent"
    assert refusal(tmp_path, "любой") == "vault.absent"


def test_a_vault_without_any_keys_is_damaged_not_absent(tmp_path: Path) -> None:
    (tmp_path / "cases.db").write_bytes(b"")

    assert refusal(tmp_path, "любой") == "vault.damaged"


@given(st.floats(0.001, 100))
def test_a_calibrated_cost_never_falls_below_the_floor_and_takes_half_a_second_to_one(seconds: float) -> None:
    cost = keys.cost_for(seconds)

    assert cost.t >= keys.FLOOR.t
    assert cost.kib >= keys.FLOOR.kib
    expected = seconds * (cost.t * cost.kib) / (keys.DEFAULT_COST.t * keys.DEFAULT_COST.kib)
    assert cost == keys.FLOOR or expected <= 1.0
    assert cost.t == 64 or expected >= 0.5 or cost == keys.FLOOR


def test_this_computer_gets_a_cost_at_or_above_the_floor() -> None:
    cost = keys.calibrate()

    assert (cost.t, cost.kib) >= (keys.FLOOR.t, keys.FLOOR.kib)
    assert (keys.DEFAULT_COST.t, keys.DEFAULT_COST.kib) >= (keys.FLOOR.t, keys.FLOOR.kib)


@pytest.mark.parametrize(("failures", "seconds"), [(0, 0), (2, 0), (3, 1), (4, 2), (7, 16), (8, 30), (5000, 30)])
def test_wrong_passwords_in_a_row_cost_a_growing_delay(failures: int, seconds: float) -> None:
    assert keys.delay_after(failures) == seconds
