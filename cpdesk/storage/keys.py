"""``keys.json``: the key of the cases, wrapped once for each person's password and once for the recovery key.

The data key is 48 random bytes: the key of ``cases.db`` and its salt. A slot is sealed with ChaCha20-Poly1305; all its
other fields are associated data, so none can be altered, weakened or moved to another vault. Passwords go through
Argon2id, the recovery key (random already) through HKDF. A second copy, ``keys.json.bak``, is written before it the
same way. ``format`` and ``sha256`` of the file mean the same in every edition, so that a newer one can be told from a
damaged one before a password is asked. Whoever changes keys holds the vault's lock.
"""

import hashlib
import json
import math
import secrets
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import msgspec
from argon2.exceptions import HashingError
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
_LARGEST_FILE: Final = 1024 * 1024
_LARGEST_KIB: Final = 1024 * 1024
_LARGEST_T: Final = 64
_LARGEST_LANES: Final = 64
_KIB_A_LANE: Final = 8
_WANTED_SECONDS: Final = 0.75
_LONGEST_SECONDS: Final = 1.0
_FREE_FAILURES: Final = 3
_LONGEST_DELAY: Final = 30.0


@dataclass(frozen=True)
class Cost:
    """What one try of a password costs: Argon2id passes, memory in KiB, lanes.

    Any cost may be asked for, that tests cost milliseconds; what ``calibrate`` returns, and the default, never fall
    below the floor.
    """

    t: int
    kib: int
    lanes: int


FLOOR: Final = Cost(3, 64 * 1024, 2)
DEFAULT_COST: Final = Cost(3, 128 * 1024, 2)


@dataclass(frozen=True)
class Created:
    """The keys of a new vault: the data key, and the recovery key as it is printed."""

    key: bytes = field(repr=False)
    recovery: str = field(repr=False)


@dataclass(frozen=True)
class Unlocked:
    """What a password or the recovery key has opened.

    Attributes:
        candidates: data keys, newest first, one of which reads ``cases.db``: more than one only when a rotation was
            cut short; rotate again then.
        slot: the name of the slot that opened.
        person: whose slot it is; 0 for the recovery key.

    """

    candidates: tuple[bytes, ...] = field(repr=False)
    vault_id: str
    slot: str
    person: int


class _Sealed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kdf"):
    """Data keys under one secret. ``key`` is the sealed text, ``keys`` the number of keys in it."""

    v: int
    vault: str
    slot: str
    person: int
    keys: int
    salt: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
    nonce: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{24}$")]
    key: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{2})*$")] = ""


class _PasswordSlot(_Sealed, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="argon2id"):
    """For one person's password. The limits keep a damaged file from eating the memory."""

    t: Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_T)]
    m: Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_KIB)]
    p: Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_LANES)]

    def __post_init__(self) -> None:
        if self.m < _KIB_A_LANE * self.p:
            raise ValueError


class _RecoverySlot(_Sealed, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="hkdf"):
    """For the printed recovery key."""


_Slot = _PasswordSlot | _RecoverySlot
_AnySlot = TypeVar("_AnySlot", _PasswordSlot, _RecoverySlot)


class _Keyring(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``keys.json`` says, without its ``sha256``."""

    format: int
    vault: str
    slots: tuple[_Slot, ...]


def create(folder: Path, vault_id: str, person: int, password: str, cost: Cost = DEFAULT_COST) -> Created:
    """Draw the data key and write ``keys.json`` with one password slot and the recovery slot."""
    key, bits = secrets.token_bytes(KEY_BYTES), recovery.draw()
    slots = _by_password(vault_id, person, password, cost, (key,)), _by_recovery(vault_id, bits, (key,))
    _write(folder, vault_id, slots)
    return Created(key, recovery.spell(bits))


def unlock(folder: Path, password: str) -> Unlocked:
    """Return what the password opens.

    Raises VaultError: ``vault.wrong_password``, ``vault.absent``, ``vault.damaged``, ``vault.newer`` (before any
    password is tried). Changes nothing.
    """
    ring = _read(folder)
    for slot in ring.slots:
        if isinstance(slot, _PasswordSlot) and (keys := _opened(slot, ring.vault, _argon(slot, password))):
            return Unlocked(keys, ring.vault, slot.slot, slot.person)
    raise VaultError("vault.wrong_password")


def unlock_by_recovery(folder: Path, text: str) -> Unlocked:
    """Return what the printed recovery key opens.

    Raises RecoveryTypo for a slip of typing and VaultError ``vault.wrong_recovery`` for another vault's key.
    """
    bits = recovery.parse(text)
    ring = _read(folder)
    for slot in ring.slots:
        if isinstance(slot, _RecoverySlot) and (keys := _opened(slot, ring.vault, _hkdf(slot, bits))):
            return Unlocked(keys, ring.vault, slot.slot, slot.person)
    raise VaultError("vault.wrong_recovery")


def change_password(folder: Path, unlocked: Unlocked, person: int, password: str, cost: Cost = DEFAULT_COST) -> None:
    """Put a new password in the person's slot; the old one opens nothing any more. Other slots stay.

    Whoever came in by the recovery key has no slot of his own: hence ``person``.
    """
    ring = _read(folder)
    fresh = _by_password(ring.vault, person, password, cost, unlocked.candidates)
    _write(folder, ring.vault, (*_without(ring, fresh.slot), fresh))


def add_person(folder: Path, unlocked: Unlocked, person: int, password: str, cost: Cost = DEFAULT_COST) -> None:
    """Make a slot for one more person. Raises ValueError when he has one: nobody's password is replaced unasked."""
    if person in people(folder):
        raise ValueError
    change_password(folder, unlocked, person, password, cost)


def remove_person(folder: Path, unlocked: Unlocked, person: int) -> None:
    """Drop a person's slot. Raises ValueError for the slot that opened: one password must go on opening.

    A copy of the old ``keys.json`` still opens by his password; only ``rotate`` ends that.
    """
    if _name(person) == unlocked.slot:
        raise ValueError
    ring = _read(folder)
    _write(folder, ring.vault, _without(ring, _name(person)))


def people(folder: Path) -> tuple[int, ...]:
    """Return who has a password slot."""
    return tuple(slot.person for slot in _read(folder).slots if isinstance(slot, _PasswordSlot))


def rotate(
    folder: Path,
    unlocked: Unlocked,
    person: int,
    password: str,
    rekey: Callable[[bytes], None],
    cost: Cost = DEFAULT_COST,
    *,
    bits: bytes | None = None,
) -> Created:
    """Give the vault a new data key: for when a password was seen. ``rekey`` re-encrypts ``cases.db`` with it.

    The order is the safe one: the person's slot with [new, old], then the file, then the slots with [new]; killed
    anywhere, the password opens. Until the file is done all other slots stay as they are, so that a refused ``rekey``
    (a full disk) costs nobody his way in. Afterwards the other people's slots and the old recovery sheet are dropped:
    their secrets are not here to wrap the new key with, and wrapped under the old key an old ``keys.json`` would
    open it. They are added again. ``bits`` are of a recovery key that is printed already; without them one is drawn,
    returned and to be printed.
    """
    ring = _read(folder)
    key, bits = secrets.token_bytes(KEY_BYTES), bits or recovery.draw()
    both = _by_password(ring.vault, person, password, cost, (key, *unlocked.candidates))
    own = _by_password(ring.vault, person, password, cost, (key,))
    _write(folder, ring.vault, (*_without(ring, both.slot), both))
    rekey(key)
    _write(folder, ring.vault, (own, _by_recovery(ring.vault, bits, (key,))))
    return Created(key, recovery.spell(bits))


def put_recovery(folder: Path, unlocked: Unlocked, bits: bytes) -> None:
    """Put a recovery key in force that was drawn, shown and typed back before; the old sheet opens nothing any more."""
    ring = _read(folder)
    _write(folder, ring.vault, (*_without(ring, RECOVERY), _by_recovery(ring.vault, bits, unlocked.candidates)))


def vault_id(folder: Path) -> str:
    """Return which vault it is. Raises VaultError ``vault.absent``, ``vault.damaged``, ``vault.newer``."""
    return _read(folder).vault


def whole(folder: Path) -> bytes:
    """Return the bytes of ``keys.json``, or of its copy where it is damaged. Raises VaultError as ``vault_id``."""
    _read(folder)
    return (folder / (FILE if _from_disk(folder / FILE) else COPY)).read_bytes()


def mend(folder: Path) -> bool:
    """Make the two copies of ``keys.json`` whole and equal again; tell whether that was needed."""
    ring = _read(folder)
    if _from_disk(folder / FILE) == _from_disk(folder / COPY):
        return False
    _write(folder, ring.vault, ring.slots)
    return True


def calibrate() -> Cost:
    """Return a cost for which this computer needs 0.5 to 1 s, by one measured try; not below the floor."""
    begun = time.perf_counter()
    _derive(b"measured", bytes(16), DEFAULT_COST)
    return cost_for(time.perf_counter() - begun)


def cost_for(seconds: float) -> Cost:
    """Return the cost for a computer that needs ``seconds`` for the default one.

    Passes are added first; on a slow computer memory is given up before the floor of passes is.
    """
    a_pass = seconds / DEFAULT_COST.t
    passes = min(_LARGEST_T, max(FLOOR.t, round(_WANTED_SECONDS / a_pass)))
    if passes * a_pass > _LONGEST_SECONDS:
        return FLOOR
    return Cost(passes, DEFAULT_COST.kib, DEFAULT_COST.lanes)


def delay_after(failures: int) -> float:
    """Return how many seconds to wait after so many wrong passwords in a row: none at first, then 1, 2, 4 … 30."""
    if failures < _FREE_FAILURES:
        return 0.0
    return min(_LONGEST_DELAY, math.ldexp(1.0, min(failures - _FREE_FAILURES, 10)))


def _name(person: int) -> str:
    return f"password:{person}"


def _without(ring: _Keyring, name: str) -> tuple[_Slot, ...]:
    return tuple(slot for slot in ring.slots if slot.slot != name)


def _by_password(vault_id: str, person: int, password: str, cost: Cost, keys: Sequence[bytes]) -> _PasswordSlot:
    slot = _PasswordSlot(**_fields(vault_id, _name(person), person, len(keys)), t=cost.t, m=cost.kib, p=cost.lanes)
    return _sealed(slot, _argon(slot, password), keys)


def _by_recovery(vault_id: str, bits: bytes, keys: Sequence[bytes]) -> _RecoverySlot:
    slot = _RecoverySlot(**_fields(vault_id, RECOVERY, 0, len(keys)))
    return _sealed(slot, _hkdf(slot, bits), keys)


def _fields(vault_id: str, name: str, person: int, keys: int) -> dict[str, Any]:
    drawn = {"salt": secrets.token_hex(16), "nonce": secrets.token_hex(12)}
    return {"v": FORMAT, "vault": vault_id, "slot": name, "person": person, "keys": keys, **drawn}


def _sealed(slot: _AnySlot, wrapping: bytes, keys: Sequence[bytes]) -> _AnySlot:
    sealed = ChaCha20Poly1305(wrapping).encrypt(bytes.fromhex(slot.nonce), b"".join(keys), _associated(slot))
    return msgspec.structs.replace(slot, key=sealed.hex())


def _opened(slot: _Sealed, vault_id: str, wrapping: bytes) -> tuple[bytes, ...]:
    """Return the data keys of a slot, none when the secret is another or the slot is another vault's."""
    nonce, sealed = bytes.fromhex(slot.nonce), bytes.fromhex(slot.key)
    try:
        keys = ChaCha20Poly1305(wrapping).decrypt(nonce, sealed, _associated(slot))
    except InvalidTag:
        return ()
    if slot.vault != vault_id:
        return ()
    return tuple(keys[at : at + KEY_BYTES] for at in range(0, len(keys), KEY_BYTES))


def _associated(slot: _Sealed) -> bytes:
    return _canonical({name: value for name, value in msgspec.to_builtins(slot).items() if name != "key"})


def _argon(slot: _PasswordSlot, password: str) -> bytes:
    secret = unicodedata.normalize("NFC", password).encode()
    return _derive(secret, bytes.fromhex(slot.salt), Cost(slot.t, slot.m, slot.p))


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes by Argon2id. Raises MemoryError: for limits that were checked nothing else can fail."""
    try:
        return hash_secret_raw(secret, salt, cost.t, cost.kib, cost.lanes, 32, Type.ID)
    except HashingError:
        raise MemoryError from None


def _hkdf(slot: _RecoverySlot, bits: bytes) -> bytes:
    return HKDF(SHA256(), 32, bytes.fromhex(slot.salt), b"cpdesk recovery").derive(bits)


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _write(folder: Path, vault_id: str, slots: tuple[_Slot, ...]) -> None:
    """Write the copy, then the file: refused by the disk at either, what opened before still opens."""
    content = msgspec.to_builtins(_Keyring(FORMAT, vault_id, slots))
    data = _canonical(content | {"sha256": hashlib.sha256(_canonical(content)).hexdigest()})
    atomic.replace(folder / COPY, data)
    atomic.replace(folder / FILE, data)


def _read(folder: Path) -> _Keyring:
    if not atomic.settle(folder):
        raise VaultError("vault.absent")
    ring = _from_disk(folder / FILE) or _from_disk(folder / COPY)
    if ring is not None:
        return ring
    there = any((folder / name).exists() for name in (FILE, COPY, "cases.db"))
    raise VaultError("vault.damaged", file=FILE) if there else VaultError("vault.absent")


def _from_disk(path: Path) -> _Keyring | None:
    """Return what a copy says, None when it is not whole. Raises VaultError ``vault.newer``."""
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(_LARGEST_FILE))
        told = content.pop("sha256")
        if hashlib.sha256(_canonical(content)).hexdigest() != told:
            return None
        if content["format"] > FORMAT:
            raise VaultError("vault.newer", found=content["format"], ours=FORMAT)
        return msgspec.convert(content, _Keyring)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
