"""``keys.json``: the key of the cases, wrapped once for each person's password and once for the recovery key.

The data key is 48 random bytes: the key of ``cases.db`` and its salt. A slot is sealed with ChaCha20-Poly1305; all its
other fields are associated data, so none can be altered, weakened or moved to another vault. Passwords go through
Argon2id, the recovery key (random already) through HKDF. A second copy, ``keys.json.bak``, is written the same way.
"""

import hashlib
import json
import secrets
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cpdesk.storage import atomic, recovery
from cpdesk.storage.errors import VaultError

FORMAT: Final = 1
FILE: Final = "keys.json"
COPY: Final = "keys.json.bak"
KEY_BYTES: Final = 48
RECOVERY: Final = "recovery"
_LARGEST_KIB: Final = 1024 * 1024
_LARGEST_T: Final = 64

Slot = dict[str, Any]


@dataclass(frozen=True)
class Cost:
    """What one try of a password costs: Argon2id passes, memory in KiB, lanes."""

    t: int
    kib: int
    lanes: int


DEFAULT_COST: Final = Cost(3, 128 * 1024, 2)


@dataclass(frozen=True)
class Created:
    """The keys of a new vault: the data key, and the recovery key as it is printed."""

    key: bytes
    recovery: str


@dataclass(frozen=True)
class Unlocked:
    """What a password or the recovery key has opened.

    Attributes:
        candidates: data keys, one of which reads ``cases.db``: two only when a rotation was cut short.
        slot: the name of the slot that opened.
        person: whose slot it is; 0 for the recovery key.

    """

    candidates: tuple[bytes, ...]
    vault_id: str
    slot: str
    person: int


def create(folder: Path, vault_id: str, person: int, password: str, cost: Cost = DEFAULT_COST) -> Created:
    """Draw the data key and write ``keys.json`` with one password slot and the recovery slot."""
    key, bits = secrets.token_bytes(KEY_BYTES), recovery.draw()
    slots = [_by_password(vault_id, person, password, cost, (key,)), _by_recovery(vault_id, bits, (key,))]
    _write(folder, vault_id, slots)
    return Created(key, recovery.spell(bits))


def unlock(folder: Path, password: str) -> Unlocked:
    """Return what the password opens.

    Raises VaultError: ``vault.wrong_password``, ``vault.absent``, ``vault.damaged``, ``vault.newer`` (before any
    password is tried). Changes nothing.
    """
    vault_id, slots = _read(folder)
    for slot in slots:
        if slot["kdf"] == "argon2id" and (keys := _open(slot, vault_id, _argon(slot, password))):
            return Unlocked(keys, vault_id, slot["slot"], slot["person"])
    raise VaultError("vault.wrong_password")


def unlock_by_recovery(folder: Path, text: str) -> Unlocked:
    """Return what the printed recovery key opens.

    Raises RecoveryTypo for a slip of typing and VaultError ``vault.wrong_recovery`` for another vault's key.
    """
    bits = recovery.parse(text)
    vault_id, slots = _read(folder)
    for slot in slots:
        if slot["kdf"] == "hkdf" and (keys := _open(slot, vault_id, _hkdf(slot, bits))):
            return Unlocked(keys, vault_id, slot["slot"], slot["person"])
    raise VaultError("vault.wrong_recovery")


def change_password(folder: Path, unlocked: Unlocked, person: int, password: str, cost: Cost = DEFAULT_COST) -> None:
    """Put a new password in the person's slot; the old one opens nothing any more. Other slots stay."""
    vault_id, slots = _read(folder)
    fresh = _by_password(vault_id, person, password, cost, unlocked.candidates)
    _write(folder, vault_id, [*(slot for slot in slots if slot["slot"] != fresh["slot"]), fresh])


def new_recovery(folder: Path, unlocked: Unlocked) -> str:
    """Draw a new recovery key and return it as it is printed; the old sheet opens nothing any more."""
    vault_id, slots = _read(folder)
    bits = recovery.draw()
    fresh = _by_recovery(vault_id, bits, unlocked.candidates)
    _write(folder, vault_id, [*(slot for slot in slots if slot["slot"] != RECOVERY), fresh])
    return recovery.spell(bits)


def rotate(
    folder: Path,
    unlocked: Unlocked,
    person: int,
    password: str,
    rekey: Callable[[bytes], None],
    cost: Cost = DEFAULT_COST,
) -> Created:
    """Give the vault a new data key: for when a password was seen. ``rekey`` re-encrypts ``cases.db`` with it.

    The order is the safe one: slots with [new, old], then the file, then slots with [new]; killed anywhere, the
    password opens. Slots of other people and the old recovery sheet are dropped: their secrets are not here to wrap
    the new key with, and an old ``keys.json`` must open nothing.
    """
    vault_id, _ = _read(folder)
    key, bits = secrets.token_bytes(KEY_BYTES), recovery.draw()
    for keys in ((key, *unlocked.candidates), (key,)):
        slots = [_by_password(vault_id, person, password, cost, keys), _by_recovery(vault_id, bits, keys)]
        if len(keys) == 1:
            rekey(key)
        _write(folder, vault_id, slots)
    return Created(key, recovery.spell(bits))


def delay_after(failures: int) -> float:
    """Return how many seconds to wait after so many wrong passwords in a row: none for three, then up to 30."""
    return 0.0 if failures < 3 else min(30.0, 2.0 ** (failures - 3))  # noqa: PLR2004


def _by_password(vault_id: str, person: int, password: str, cost: Cost, keys: tuple[bytes, ...]) -> Slot:
    head = _head(vault_id, f"password:{person}", person, "argon2id", keys)
    head |= {"t": cost.t, "m": cost.kib, "p": cost.lanes}
    return _sealed(head, _argon(head, password), keys)


def _by_recovery(vault_id: str, bits: bytes, keys: tuple[bytes, ...]) -> Slot:
    head = _head(vault_id, RECOVERY, 0, "hkdf", keys)
    return _sealed(head, _hkdf(head, bits), keys)


def _head(vault_id: str, slot: str, person: int, kdf: str, keys: tuple[bytes, ...]) -> Slot:
    return {
        "v": FORMAT,
        "vault": vault_id,
        "slot": slot,
        "person": person,
        "kdf": kdf,
        "keys": len(keys),
        "salt": secrets.token_hex(16),
        "nonce": secrets.token_hex(12),
    }


def _sealed(head: Slot, wrapping: bytes, keys: tuple[bytes, ...]) -> Slot:
    sealed = ChaCha20Poly1305(wrapping).encrypt(bytes.fromhex(head["nonce"]), b"".join(keys), _canonical(head))
    return head | {"key": sealed.hex()}


def _open(slot: Slot, vault_id: str, wrapping: bytes) -> tuple[bytes, ...]:
    """Return the data keys of a slot, none when the secret is another."""
    head = {name: value for name, value in slot.items() if name != "key"}
    try:
        nonce, sealed = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["key"])
        opened = ChaCha20Poly1305(wrapping).decrypt(nonce, sealed, _canonical(head))
    except (InvalidTag, ValueError):
        return ()
    if slot["vault"] != vault_id:
        return ()
    return tuple(opened[at : at + KEY_BYTES] for at in range(0, len(opened), KEY_BYTES))


def _argon(slot: Slot, password: str) -> bytes:
    if not (0 < slot["t"] <= _LARGEST_T and 0 < slot["m"] <= _LARGEST_KIB and 0 < slot["p"] <= _LARGEST_T):
        raise VaultError("vault.damaged", file=FILE)
    secret = unicodedata.normalize("NFC", password).encode()
    salt = bytes.fromhex(slot["salt"])
    return hash_secret_raw(secret, salt, slot["t"], slot["m"], slot["p"], 32, Type.ID)


def _hkdf(slot: Slot, bits: bytes) -> bytes:
    return HKDF(SHA256(), 32, bytes.fromhex(slot["salt"]), b"cpdesk recovery").derive(bits)


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _write(folder: Path, vault_id: str, slots: list[Slot]) -> None:
    content = {"format": FORMAT, "vault": vault_id, "slots": slots}
    data = _canonical(content | {"sha256": hashlib.sha256(_canonical(content)).hexdigest()})
    atomic.replace(folder / FILE, data)
    atomic.replace(folder / COPY, data)


def _read(folder: Path) -> tuple[str, list[Slot]]:
    if not folder.is_dir():
        raise VaultError("vault.absent")
    for content in _whole(folder):
        if content["format"] > FORMAT:
            raise VaultError("vault.newer", found=content["format"], ours=FORMAT)
        return str(content["vault"]), list(content["slots"])
    there = any((folder / name).exists() for name in (FILE, COPY, "cases.db"))
    raise VaultError("vault.damaged", file=FILE) if there else VaultError("vault.absent")


def _whole(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield what the two copies say, those that are whole."""
    for name in (FILE, COPY):
        try:
            content = json.loads((folder / name).read_bytes())
            told = content.pop("sha256")
            if content["format"] > FORMAT or hashlib.sha256(_canonical(content)).hexdigest() == told:
                yield content
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
