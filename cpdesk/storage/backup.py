"""Backups that prove they open.

A backup is one file (a zip, stored): ``cases.db``, ``keys.json``, a label, and one Python file that reads it all
without this program. The last 64 bytes are the digest of all before them, so that any flipped bit is named at once. It
is opened by its own keys, checked whole and compared with its label before it gets its name.
"""

import hashlib
import json
import os
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, MetaData, select

from cpdesk import resource
from cpdesk.storage import atomic, connections, keys, migrations, verify
from cpdesk.storage.errors import VaultError, from_os_error
from cpdesk.storage.examining import last_head
from cpdesk.storage.tables import entry
from cpdesk.storage.vault import CASES, Vault

LABEL: Final = "label.json"
READER: Final = "read_this_copy.py"
SUFFIX: Final = ".cpbackup"
FOLDER: Final = "backups"
REPLACED: Final = "replaced"
_LARGEST_LABEL: Final = 64 * 1024
_DIGEST_SIGNS: Final = 64
_CHUNK: Final = 1 << 20
_one_at_a_time: Final = threading.Lock()


@dataclass(frozen=True)
class Label:
    """What a backup says of itself without any key.

    Attributes:
        made_at: the wall clock's text.
        seq, head: how far the journal had come, and the digest of its last entry.
        last_at: when that entry was made, by the wall clock; empty for an empty journal.
        counts: rows by table.

    """

    vault: str
    made_at: str
    seq: int
    head: str
    last_at: str
    counts: dict[str, int]


@dataclass(frozen=True)
class Backup:
    """A backup and what it says of itself."""

    path: Path
    label: Label


def make(vault: Vault, made_at: str, folder: Path | None = None) -> Backup:
    """Make a backup and prove that it opens; only then does it get its name. ``made_at`` is the wall clock's text.

    Others go on writing meanwhile. ``folder`` is another place, a stick say; there the name begins with the vault's.

    Raises VaultError ``vault.backup_bad`` and leaves nothing where it does not prove, ``vault.disk_full`` and the like.
    """
    with _one_at_a_time:
        return _made(vault, made_at, folder)


def read_label(path: Path) -> Label:
    """Return what a backup says of itself. Raises VaultError ``vault.backup_bad``."""
    try:
        with zipfile.ZipFile(path) as packed, packed.open(LABEL) as file:
            return Label(**json.loads(file.read(_LARGEST_LABEL)))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, RuntimeError, NotImplementedError):
        raise VaultError("vault.backup_bad", what="label") from None


def intact(path: Path) -> bool:
    """Tell whether the file is to the bit as it was when it was proved; needs no key. False where it cannot be read."""
    try:
        with path.open("rb") as file:
            left = path.stat().st_size - _DIGEST_SIGNS
            hashed = hashlib.sha256()
            while left > 0 and (chunk := file.read(min(left, _CHUNK))):
                hashed.update(chunk)
                left -= len(chunk)
            return left == 0 and file.read() == hashed.hexdigest().encode()
    except OSError:
        return False


def prove(path: Path, key: bytes, metadata: MetaData, beside: Path) -> Label:
    """Open the backup in the folder ``beside``, check it whole and compare it with its label. Leaves nothing.

    Raises VaultError ``vault.backup_bad`` (fact ``what``), ``vault.newer``.
    """
    try:
        label = unpack(path, beside)
        check(beside / CASES, key, metadata, label)
        return label
    finally:
        atomic.remove_tree(beside)


def unpack(path: Path, folder: Path) -> Label:
    """Write vault and keys of an intact backup into an empty folder, and sync them.

    Raises VaultError ``vault.backup_bad`` and by the disk.
    """
    if not intact(path):
        raise _bad(path.parent, "file")
    label = read_label(path)
    try:
        atomic.remove_tree(folder)
        folder.mkdir(parents=True)
        with zipfile.ZipFile(path) as packed:
            for name in (CASES, keys.FILE):
                _unpack_one(packed, name, folder / name)
    except (zipfile.BadZipFile, KeyError, ValueError, RuntimeError, NotImplementedError, EOFError):
        raise _bad(path.parent, "file") from None
    except OSError as error:
        raise from_os_error(error) from None
    return label


def check(path: Path, key: bytes, metadata: MetaData, label: Label) -> None:
    """Check an unpacked ``cases.db`` whole and compare it with the label.

    Rows are compared with the journal where the file is of our edition; else after it has been brought to it.

    Raises VaultError ``vault.backup_bad``, ``vault.newer``.
    """
    engine = connections.engine(path, key, "BEGIN")
    try:
        connections.checkpoint(engine)
        with engine.begin() as connection:
            edition = migrations.version(connection) or ""
            if edition > migrations.NEWEST:
                raise VaultError("vault.newer", found=edition, ours=migrations.NEWEST)
            compared = metadata if edition == migrations.NEWEST else MetaData()
            if not verify.verify(connection, compared).good:
                raise _bad(path.parent, "content")
            if _told(connection, label.vault, label.made_at, set(label.counts)) != label:
                raise VaultError("vault.backup_bad", what="label")
    except connections.DRIVER_ERRORS:
        raise _bad(path.parent, "content") from None
    finally:
        engine.dispose()
        _drop_log(path)


def copies(folder: Path) -> list[Backup]:
    """Return the backups in the vault's own folder whose label can be read, newest first."""
    bring_from_replaced(folder)
    return list(_readable(folder / FOLDER))


def newest(folder: Path) -> Backup | None:
    """Return the newest backup of a vault's folder whose label can be read, None when there is none."""
    bring_from_replaced(folder)
    return next(_readable(folder / FOLDER), None)


def bad(vault: Vault) -> Iterator[str]:
    """Yield the names of the vault's own backups that do not prove. Those made before a change of keys must be intact.

    What they hold opens by the password of their day alone.
    """
    for path in sorted((vault.folder / FOLDER).glob(f"*{SUFFIX}")):
        try:
            prove(path, vault.key, vault.schema.records, path.with_suffix(".proof"))
        except VaultError:
            if not intact(path) or read_label(path).vault != vault.vault_id or is_under(path, vault.key):
                yield path.name


def is_under(path: Path, key: bytes) -> bool:
    """Tell whether a backup is under this key, and not under one before it."""
    beside = path.with_suffix(".proof")
    try:
        unpack(path, beside)
        return connections.opens(beside / CASES, key)
    finally:
        atomic.remove_tree(beside)


def thin_out(folder: Path, keep: int = 10) -> None:
    """Remove the oldest backups of the vault's own folder, so that ``keep`` remain, and the last of each month."""
    months = set()
    for number, path in enumerate(sorted((folder / FOLDER).glob(f"*{SUFFIX}"), reverse=True)):
        month = path.name[:6]
        if number >= keep and month in months:
            path.unlink(missing_ok=True)
        months.add(month)


def bring_from_replaced(folder: Path) -> None:
    """Take over the backups of the vault that a restore has replaced; a kill may have left that undone."""
    marker = folder / REPLACED
    if not marker.exists():
        return
    try:
        old = folder.with_name(marker.read_text("utf-8"))
        (folder / FOLDER).mkdir(exist_ok=True)
        for path in (old / FOLDER).glob(f"*{SUFFIX}"):
            path.replace(folder / FOLDER / path.name)
        marker.unlink()
    except (OSError, ValueError):  # the medium does not let us, or the marker names no folder
        return


def _made(vault: Vault, made_at: str, folder: Path | None) -> Backup:
    place = folder or vault.folder / FOLDER
    stamp = "".join(sign for sign in made_at if sign.isdigit())
    name = stamp if folder is None else f"{vault.folder.stem}-{stamp}"
    work, final = place / f"{name}.part", place / f"{name}{SUFFIX}"
    try:
        for left in place.glob("*.part" if folder is None else f"{vault.folder.stem}-*.part"):
            atomic.remove_tree(left)
        work.mkdir(parents=True)
        _copy(vault, work)
        label = _label(work / CASES, vault.key, vault.schema.records, vault.vault_id, made_at)
        part = work / "backup"
        _pack(part, work, label)
        prove(part, vault.key, vault.schema.records, work / "proof")
        part.replace(final)
        atomic.sync_folder(place)
    except OSError as error:
        raise from_os_error(error) from None
    finally:
        atomic.remove_tree(work)
    return Backup(final, label)


def _readable(place: Path) -> Iterator[Backup]:
    for path in sorted(place.glob(f"*{SUFFIX}"), reverse=True):
        try:
            yield Backup(path, read_label(path))
        except VaultError:
            continue


def _copy(vault: Vault, work: Path) -> None:
    """Copy the vault and its keys of one moment. Raises VaultError ``vault.backup_bad`` where keys change meanwhile."""
    before = keys.whole(vault.folder)
    vault.copy_to(work / CASES)
    if keys.whole(vault.folder) != before:
        raise VaultError("vault.backup_bad", what="keys")
    (work / keys.FILE).write_bytes(before)


def _label(path: Path, key: bytes, metadata: MetaData, vault_id: str, made_at: str) -> Label:
    """Return the label that a copy deserves."""
    engine = connections.engine(path, key, "BEGIN")
    try:
        with engine.begin() as connection:
            return _told(connection, vault_id, made_at, {table.name for table in metadata.sorted_tables})
    except connections.DRIVER_ERRORS:
        raise _bad(path.parent, "content") from None
    finally:
        engine.dispose()
        _drop_log(path)


def _bad(folder: Path, what: str) -> VaultError:
    """Return that a copy is bad; where the disk is full or gone while it is looked at, that."""
    return atomic.failing(folder) or VaultError("vault.backup_bad", what=what)


def _told(connection: Connection, vault_id: str, made_at: str, tables: set[str]) -> Label:
    head = last_head(connection)
    last_at = connection.scalar(select(entry.c.entered_wall).where(entry.c.seq == head.seq)) or ""
    there = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    counts = {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())
        for name in sorted(tables & there)
    }
    return Label(vault_id, made_at, head.seq, head.digest.hex(), last_at, counts)


def _unpack_one(packed: zipfile.ZipFile, name: str, to: Path) -> None:
    with packed.open(name) as file, to.open("wb") as out:
        while chunk := file.read(_CHUNK):
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())


def _drop_log(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _pack(path: Path, work: Path, label: Label) -> None:
    """Write the zip; its comment is the digest of all bytes before it."""
    with path.open("wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
            for name in (CASES, keys.FILE):
                packed.write(work / name, name)
            packed.writestr(LABEL, json.dumps(asdict(label), sort_keys=True))
            packed.write(resource("reader", READER), READER)
            packed.comment = b"0" * _DIGEST_SIGNS
        out.flush()
    with path.open("r+b") as out:
        hashed, left = hashlib.sha256(), path.stat().st_size - _DIGEST_SIGNS
        while left and (chunk := out.read(min(left, _CHUNK))):
            hashed.update(chunk)
            left -= len(chunk)
        out.write(hashed.hexdigest().encode())
        out.flush()
        os.fsync(out.fileno())
