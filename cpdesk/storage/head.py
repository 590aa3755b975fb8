"""The head: how far the journal has come, noted outside the file after each commit.

An old or missing log, or another vault's file, shows at the next opening. 128 bytes in one unsynced write: it may be
behind the file after a power cut, never ahead of it.
"""

import hmac
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from cpdesk.storage.errors import from_os_error

FILE: Final = "head"
SIZE: Final = 128
_SEQ: Final = 8
_DIGEST: Final = 32


@dataclass(frozen=True)
class Head:
    """The number and digest of the last entry; 0 and zeros before the first."""

    seq: int
    digest: bytes


class HeadFile:
    """The head of one vault, sealed with a key derived from the data key."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / FILE
        self._seal = hmac.digest(key, b"cpdesk head", sha256)

    def write(self, head: Head) -> None:
        """Note the head. Raises VaultError by the disk."""
        body = head.seq.to_bytes(_SEQ, "big") + head.digest
        data = (body + hmac.digest(self._seal, body, sha256)).ljust(SIZE, b"\0")
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            try:
                os.write(descriptor, data)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise from_os_error(error) from None

    def read(self) -> Head | None:
        """Return the noted head, None when it is missing, unreadable or not sealed by this vault's key."""
        try:
            with self._path.open("rb") as file:
                data = file.read(SIZE)
        except OSError:
            return None
        body, seal = data[: _SEQ + _DIGEST], data[_SEQ + _DIGEST : _SEQ + 2 * _DIGEST]
        if not hmac.compare_digest(seal, hmac.digest(self._seal, body, sha256)):
            return None
        return Head(int.from_bytes(body[:_SEQ], "big"), body[_SEQ:])
