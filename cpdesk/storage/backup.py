"""Backups that prove they open, and the way back from one.

A backup is one file (a zip, stored): ``cases.db``, ``keys.json`` and a label. It is read by its own keys, checked
whole and compared with the label before it gets its name; a restore is verified beside the vault before it is swapped.
"""

import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import MetaData

from cpdesk.storage import atomic, connections, keys, verify
from cpdesk.storage.errors import VaultError, from_os_error
from cpdesk.storage.head import Head, HeadFile
from cpdesk.storage.vault import CASES, Vault, last_head

LABEL: Final = "label.json"
SUFFIX: Final = ".cpbackup"
FOLDER: Final = "backups"
_LARGEST_LABEL: Final = 64 * 1024


@dataclass(frozen=True)
class Label:
    """What a backup says of itself: when it was made, how far the journal had come, how many rows there were."""

    vault: str
    made_at: str
    seq: int
    head: str
    counts: dict[str, int]


@dataclass(frozen=True)
class Backup:
    """A backup that was proved."""

    path: Path
    label: Label


def make(vault: Vault, made_at: str, folder: Path | None = None) -> Backup:
    """Make a backup and prove that it opens; only then does it get its name. ``made_at`` is the wall clock's text.

    Raises VaultError ``vault.backup_bad`` and leaves nothing where it does not prove, ``vault.disk_full`` and the like.
    """
    place = folder or vault.folder / FOLDER
    stamp = "".join(sign for sign in made_at if sign.isdigit())
    work, final = place / f"{stamp}.part", place / f"{stamp}{SUFFIX}"
    try:
        atomic.remove_tree(work)
        work.mkdir(parents=True)
        vault.copy_to(work / CASES)
        label = _label(work / CASES, vault.key, vault.schema.records, vault.vault_id, made_at)
        part = work / "backup"
        _pack(part, {CASES: work / CASES, keys.FILE: vault.folder / keys.FILE}, label)
        prove(part, vault.key, vault.schema.records, work / "proof")
        part.replace(final)
        atomic.sync_folder(place)
    except OSError as error:
        raise from_os_error(error) from None
    finally:
        atomic.remove_tree(work)
    return Backup(final, label)


def read_label(path: Path) -> Label:
    """Return what a backup says of itself. Raises VaultError ``vault.backup_bad``."""
    try:
        with zipfile.ZipFile(path) as packed, packed.open(LABEL) as file:
            return Label(**json.loads(file.read(_LARGEST_LABEL)))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, RuntimeError, NotImplementedError):
        raise VaultError("vault.backup_bad", what="label") from None


def prove(path: Path, key: bytes, metadata: MetaData, beside: Path) -> Label:
    """Open the backup in the folder ``beside``, check it whole and compare it with its label. Leaves nothing.

    Raises VaultError ``vault.backup_bad`` (fact ``what``).
    """
    try:
        label = unpack(path, beside)
        found = _label(beside / CASES, key, metadata, label.vault, label.made_at)
        if found != label:
            raise VaultError("vault.backup_bad", what="label")
        return label
    finally:
        atomic.remove_tree(beside)


def unpack(path: Path, folder: Path) -> Label:
    """Write the known parts of a backup into an empty folder. Raises VaultError ``vault.backup_bad``."""
    label = read_label(path)
    try:
        atomic.remove_tree(folder)
        folder.mkdir(parents=True)
        with zipfile.ZipFile(path) as packed:
            for name in (CASES, keys.FILE):
                with packed.open(name) as file, (folder / name).open("wb") as out:
                    while chunk := file.read(1 << 20):
                        out.write(chunk)
    except (zipfile.BadZipFile, KeyError, ValueError, RuntimeError, NotImplementedError, EOFError):
        raise VaultError("vault.backup_bad", what="file") from None
    return label


def restore(path: Path, target: Path, metadata: MetaData, unlock: Callable[[Path], keys.Unlocked]) -> Label:
    """Put the vault of a backup at ``target``; a vault that stands there is kept beside, under the name ``….old``.

    ``unlock`` opens the unpacked folder with a password or the recovery key. Everything is verified before anything
    is moved. Raises VaultError ``vault.backup_bad``, ``vault.wrong_password`` and by the disk.
    """
    beside = target.with_name(target.name + ".restored")
    try:
        label = unpack(path, beside)
        unlocked = unlock(beside)
        key = next((each for each in unlocked.candidates if connections.opens(beside / CASES, each)), None)
        if key is None or _label(beside / CASES, key, metadata, label.vault, label.made_at) != label:
            raise VaultError("vault.backup_bad", what="label")
        atomic.replace(beside / keys.COPY, (beside / keys.FILE).read_bytes())
        HeadFile(beside, key).write(Head(label.seq, bytes.fromhex(label.head)))
        _swap(beside, target)
    except OSError as error:
        raise from_os_error(error) from None
    finally:
        atomic.remove_tree(beside)
    return label


def newest(folder: Path) -> Backup | None:
    """Return the newest backup of a vault's folder whose label can be read, None when there is none."""
    for path in sorted((folder / FOLDER).glob(f"*{SUFFIX}"), reverse=True):
        try:
            return Backup(path, read_label(path))
        except VaultError:
            continue
    return None


def bad(vault: Vault) -> Iterator[str]:
    """Yield the names of the vault's own backups that do not prove."""
    for path in sorted((vault.folder / FOLDER).glob(f"*{SUFFIX}")):
        try:
            prove(path, vault.key, vault.schema.records, path.with_suffix(".proof"))
        except VaultError:
            yield path.name


def thin_out(folder: Path, keep: int = 10) -> None:
    """Remove the oldest backups of the vault's own folder, so that ``keep`` remain."""
    for path in sorted((folder / FOLDER).glob(f"*{SUFFIX}"), reverse=True)[keep:]:
        path.unlink(missing_ok=True)


def _label(path: Path, key: bytes, metadata: MetaData, vault_id: str, made_at: str) -> Label:
    """Check the file whole and return the label that it deserves."""
    engine = connections.engine(path, key, "BEGIN")
    try:
        connections.checkpoint(engine)
        with engine.begin() as connection:
            if not verify.verify(connection, metadata).good:
                raise VaultError("vault.backup_bad", what="content")
            head = last_head(connection)
            return Label(vault_id, made_at, head.seq, head.digest.hex(), verify.counts(connection, metadata))
    except connections.DRIVER_ERRORS:
        raise VaultError("vault.backup_bad", what="content") from None
    finally:
        engine.dispose()
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _pack(path: Path, files: dict[str, Path], label: Label) -> None:
    with path.open("wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
            for name, source in files.items():
                packed.write(source, name)
            packed.writestr(LABEL, json.dumps(asdict(label), sort_keys=True))
        out.flush()
        os.fsync(out.fileno())


def _swap(beside: Path, target: Path) -> None:
    if target.exists():
        kept: Any = target.with_name(target.name + ".old")
        atomic.remove_tree(kept)
        for folder in (FOLDER,):
            if (target / folder).is_dir():
                (target / folder).rename(beside / folder)
        target.rename(kept)
    beside.rename(target)
    atomic.sync_folder(target.parent)
