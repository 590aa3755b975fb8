"""A few megabytes beside the vault, given up on a full disk so that she can finish the sentence."""

import secrets
from pathlib import Path
from typing import Final

from cpdesk.storage import atomic

FILE: Final = "reserve"
SIZE: Final = 8 * 1024 * 1024
GIVEN_UP: Final = "reserve.given_up"


def make(folder: Path, size: int = SIZE) -> None:
    """Take the space, if it is not taken yet. Raises VaultError by the disk.

    The bytes are random: zeros take no space where the file system compresses.
    """
    if not (folder / FILE).exists():
        atomic.replace(folder / FILE, secrets.token_bytes(size))


def give_up(folder: Path) -> bool:
    """Give the space back; tell whether there was any to give."""
    try:
        (folder / FILE).unlink()
    except OSError:
        return False
    return True
