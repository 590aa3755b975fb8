"""Promises 9, 10, 12 and 14: whoever holds keys.json, and what befalls it."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpdesk.casework import pupils
from cpdesk.storage import atomic, connections, keys
from cpdesk.storage.errors import VaultError
from tests.conftest import PASSWORD, open_desk
from tests.rounds import rounds

Noted = Callable[[str, object], None]
Content = dict[str, Any]
CHEAP = keys.Cost(1, 8, 1)
WRONG_KINDS: tuple[Any, ...] = (0, -1, 1 << 40, 1.5, True, None, "", "3", [], {}, "Ж" * 40, "00" * 40)


@pytest.fixture
def locked(tmp_path: Path) -> keys.Created:
    """Return the keys of a vault of two people."""
    created = keys.create(tmp_path, "vault-one", 1, "один", CHEAP)
    keys.add_person(tmp_path, keys.unlock(tmp_path, "один"), 2, "два", CHEAP)
    return created


def content_of(folder: Path) -> Content:
    content: Content = json.loads((folder / keys.FILE).read_bytes())
    return content


def put(folder: Path, content: Content) -> None:
    """Write both copies as somebody does who knows the format: with the right checksum."""
    content = {name: value for name, value in content.items() if name != "sha256"}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    told = content | {"sha256": hashlib.sha256(text.encode()).hexdigest()}
    for name in (keys.FILE, keys.COPY):
        (folder / name).write_text(json.dumps(told), "utf-8")


def opened_by(folder: Path, created: keys.Created) -> list[str]:
    """Return the slots that any of the three secrets opens. Any error but ours fails the test."""
    tries: tuple[Callable[[], keys.Unlocked], ...] = (
        lambda: keys.unlock(folder, "один"),
        lambda: keys.unlock(folder, "два"),
        lambda: keys.unlock_by_recovery(folder, created.recovery),
    )
    found, refused = [], set()
    for attempt in tries:
        try:
            found.append(attempt().slot)
        except VaultError as error:
            refused.add(error.code)
    assert refused <= {"vault.wrong_password", "vault.wrong_recovery", "vault.damaged"}
    return found


def altered(value: Any) -> list[Any]:
    """Return near misses of a field's value, and values that no field should have."""
    if isinstance(value, int):
        near: list[Any] = [value + 1, value - 1, value * 2]
    else:
        near = [value[:-1] + ("0" if value[-1] != "0" else "1"), value[:-2], value + "00", value.swapcase()]
    return [other for other in (*near, *WRONG_KINDS) if json.dumps(other) != json.dumps(value)]


@pytest.mark.promise(9)
def test_a_wrong_password_tells_nothing_and_changes_nothing(
    folder: Path, capfd: pytest.CaptureFixture[str], record_property: Noted
) -> None:
    def look() -> dict[str, tuple[bytes, int]]:
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir() if path.is_file()}

    before = look()
    told = set()
    for number in range(rounds(1000)):
        with pytest.raises(VaultError) as caught:
            keys.unlock(folder, PASSWORD[: number % len(PASSWORD)] + "x" * (number // len(PASSWORD)))
        told.add((caught.value.code, str(caught.value), str(caught.value.facts)))

    assert told == {("vault.wrong_password", "vault.wrong_password", "{}")}
    assert look() == before
    assert capfd.readouterr() == ("", "")
    record_property("wrong passwords", rounds(1000))


@pytest.mark.promise(10)
def test_no_field_of_any_slot_can_be_altered(tmp_path: Path, locked: keys.Created, record_property: Noted) -> None:
    whole = content_of(tmp_path)
    assert len(opened_by(tmp_path, locked)) == len(whole["slots"]) == 3

    tried = 0
    for at, slot in enumerate(whole["slots"]):
        for name, value in slot.items():
            for other in altered(value):
                slots = [*whole["slots"][:at], slot | {name: other}, *whole["slots"][at + 1 :]]
                put(tmp_path, whole | {"slots": slots})
                assert slot["slot"] not in opened_by(tmp_path, locked), (slot["slot"], name, other)
                tried += 1
    record_property("altered fields", tried)


@pytest.mark.promise(10)
def test_a_slot_with_a_field_more_or_less_opens_nothing(tmp_path: Path, locked: keys.Created) -> None:
    whole = content_of(tmp_path)

    for slot in whole["slots"]:
        less = [{n: v for n, v in slot.items() if n != name} for name in slot]
        for other in (*less, slot | {"note": "x"}):
            put(tmp_path, whole | {"slots": [other]})
            assert opened_by(tmp_path, locked) == []


@pytest.mark.promise(10)
def test_slots_swapped_between_vaults_open_nothing(tmp_path: Path, locked: keys.Created) -> None:
    other = tmp_path / "other"
    other.mkdir()
    keys.create(other, "vault-two", 1, "один", CHEAP)

    for slot in content_of(tmp_path)["slots"]:
        for moved in (slot, slot | {"vault": "vault-two"}):
            put(other, content_of(other) | {"slots": [moved]})
            assert opened_by(other, locked) == []


@pytest.mark.promise(10)
def test_parts_of_two_slots_make_no_slot(tmp_path: Path, locked: keys.Created) -> None:
    whole = content_of(tmp_path)
    one, two = (slot for slot in whole["slots"] if slot["kdf"] == "argon2id")
    for name in ("person", "slot", "salt", "nonce", "key"):
        put(tmp_path, whole | {"slots": [two | {name: one[name]}]})
        assert opened_by(tmp_path, locked) == [], name


@pytest.mark.promise(10)
def test_a_newer_edition_is_refused_before_any_password(
    tmp_path: Path, locked: keys.Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, content_of(tmp_path) | {"format": keys.FORMAT + 1, "slots": "unknown to us"})
    monkeypatch.setattr(keys, "hash_secret_raw", None)

    with pytest.raises(VaultError) as caught:
        keys.unlock(tmp_path, "один")

    assert caught.value.code == "vault.newer"
    assert caught.value.facts == {"found": keys.FORMAT + 1, "ours": keys.FORMAT}


@pytest.mark.promise(14)
@settings(max_examples=rounds(2000), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_keys_json_damaged_anyhow_ends_in_our_error_or_opens(
    tmp_path: Path, locked: keys.Created, data: st.DataObject
) -> None:
    whole = (tmp_path / keys.FILE).read_bytes()
    at = data.draw(st.integers(0, len(whole)))
    broken = whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + data.draw(st.integers(0, 8)) :]
    folder = tmp_path / "broken"
    folder.mkdir(exist_ok=True)
    for name in (keys.FILE, keys.COPY):
        (folder / name).write_bytes(broken)

    opened = opened_by(folder, locked)

    assert opened == (["password:1", "password:2", "recovery"] if broken == whole else [])


@pytest.mark.promise(14)
@pytest.mark.parametrize(
    "hostile", [b"", b"[" * 100_000, b"\xff" * 100, b'{"sha256": 1}', b"[]", b"null", b"\0" * 4096]
)
def test_with_keys_json_destroyed_the_copy_opens_and_mends_it(folder: Path, hostile: bytes) -> None:
    (folder / keys.FILE).write_bytes(hostile)

    open_desk(folder).vault.close()

    assert (folder / keys.FILE).read_bytes() == (folder / keys.COPY).read_bytes()
    assert not keys.mend(folder)
    (folder / keys.COPY).unlink()
    open_desk(folder).vault.close()


def test_what_a_kill_left_half_written_is_gone_when_the_vault_is_opened(folder: Path) -> None:
    (folder / f"{keys.FILE}{atomic.NEW}").write_bytes(b'{"half')

    open_desk(folder).vault.close()

    assert list(folder.glob(f"*{atomic.NEW}")) == []


@pytest.mark.promise(14)
def test_with_both_copies_destroyed_the_file_is_named(folder: Path) -> None:
    (folder / keys.FILE).write_bytes(b"x")
    (folder / keys.COPY).unlink()

    with pytest.raises(VaultError) as caught:
        keys.unlock(folder, PASSWORD)

    assert caught.value.code == "vault.damaged"
    assert caught.value.facts == {"file": keys.FILE}


@pytest.mark.promise(14)
def test_with_the_first_16_bytes_of_the_cases_destroyed_the_vault_opens(folder: Path) -> None:
    with (folder / "cases.db").open("r+b") as file:
        file.write(bytes(16))

    desk = open_desk(folder)

    assert desk.ask(pupils.find, pupils.Filter()).ids == []
    assert [each.place for each in desk.vault.verify().damages] == ["1: the salt at its head"]
    desk.vault.close()


@pytest.mark.promise(12)
def test_after_a_rotation_an_old_keys_json_opens_nothing(folder: Path, tmp_path: Path) -> None:
    old = {name: (folder / name).read_bytes() for name in (keys.FILE, keys.COPY)}
    unlocked = keys.unlock(folder, PASSWORD)
    keys.rotate(folder, unlocked, 1, PASSWORD, lambda key: rekey(folder, unlocked.candidates[0], key), CHEAP)
    shutil.copytree(folder, tmp_path / "rotated")
    open_desk(tmp_path / "rotated").vault.close()

    for name, content in old.items():
        (folder / name).write_bytes(content)

    assert not any(connections.opens(folder / "cases.db", key) for key in keys.unlock(folder, PASSWORD).candidates)
    with pytest.raises(VaultError):
        open_desk(folder)


def rekey(folder: Path, old: bytes, new: bytes) -> None:
    connection = connections.connect(folder / "cases.db", old)
    connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    connection.close()
