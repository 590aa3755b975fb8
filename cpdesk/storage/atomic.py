"""Files that are either old or new, never between, whenever the power goes."""

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from cpdesk.storage.errors import VaultError, from_os_error

NEW: Final = ".new"
READY: Final = ".restored"
_PROBE: Final = 4096


def replace(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of ``path``: new file, sync, rename, sync of the folder.

    Raises VaultError by the disk; the old file is whole then, and the half-written one gives its space back.
    """
    fresh = path.with_name(path.name + NEW)
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        _remove(fresh)
        raise from_os_error(error) from None


def trouble(folder: Path) -> VaultError | None:
    """Return why nothing can be written in a folder, None where it can: SQLite only says that a write failed."""
    probe = folder / f"probe{NEW}"
    try:
        with probe.open("wb") as file:
            file.write(bytes(_PROBE))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return from_os_error(error)
    finally:
        _remove(probe)
    return None


def failing(folder: Path) -> VaultError | None:
    """Return that the disk of a folder is full or gone, None where it is not: what looks like damage may be that."""
    told = trouble(folder)
    return told if told is not None and told.code in {"vault.disk_full", "vault.gone"} else None


def swap(folder: Path, kept: Path) -> None:
    """Put the folder that lies ready beside (``….restored``) in the place of ``folder``, which is kept as ``kept``.

    Killed between the two renames, ``settle`` does the second. Raises OSError; the old one stands in its place then.
    """
    ready = folder.with_name(folder.name + READY)
    if folder.exists():
        folder.rename(kept)
    try:
        ready.rename(folder)
    except OSError:
        if kept.exists() and not folder.exists():
            kept.rename(folder)
        raise
    sync_folder(folder.parent)


def settle(folder: Path) -> bool:
    """Finish a swap that was cut between its two renames; tell whether the folder stands."""
    if folder.is_dir():
        return True
    with contextlib.suppress(OSError):  # nothing lies ready, or another process settles it at this moment
        folder.with_name(folder.name + READY).rename(folder)
        sync_folder(folder.parent)
    return folder.is_dir()


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last. Windows has no such call and needs none."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove what a kill left half-written. Call under the vault's lock: another's write may be under way."""
    for leftover in folder.glob(f"*{NEW}"):
        _remove(leftover)


def remove_tree(folder: Path) -> None:
    """Remove a folder with all in it, if it is there."""
    shutil.rmtree(folder, ignore_errors=True)


def _remove(path: Path) -> None:
    """Remove a file if it is there and the medium lets us: a leftover harms nothing."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
