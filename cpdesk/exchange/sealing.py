"""A file sealed with a passphrase: Argon2id, then ChaCha20-Poly1305. See docs/formats.md."""

import secrets
import struct
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from cpdesk.storage.keys import Cost

MAGIC: Final = b"cpdesk-export-1\n"
COST: Final = Cost(3, 128 * 1024, 2)
_MOST: Final = Cost(20, 1024 * 1024, 16)
_HEAD: Final = struct.Struct(f">{len(MAGIC)}sIII16s12s")


def seal(data: bytes, passphrase: str, cost: Cost = COST) -> bytes:
    """Return the data sealed; what a try of a passphrase costs stands in its head."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = _HEAD.pack(MAGIC, cost.t, cost.kib, cost.lanes, salt, nonce)
    return head + ChaCha20Poly1305(_key(passphrase, salt, cost)).encrypt(nonce, data, head)


def unseal(data: bytes, passphrase: str) -> bytes:
    """Return what was sealed. Raises cryptography's InvalidTag for another passphrase or a changed file."""
    head, sealed = data[: _HEAD.size], data[_HEAD.size :]
    if len(head) < _HEAD.size:
        raise InvalidTag
    _, t, kib, lanes, salt, nonce = _HEAD.unpack(head)
    if not (0 < t <= _MOST.t and 0 < lanes <= _MOST.lanes and 8 * lanes <= kib <= _MOST.kib):
        raise InvalidTag
    return ChaCha20Poly1305(_key(passphrase, salt, Cost(t, kib, lanes))).decrypt(nonce, sealed, head)


def _key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, cost.t, cost.kib, cost.lanes, 32, Type.ID)
