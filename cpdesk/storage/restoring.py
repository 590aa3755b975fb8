"""The way back from a backup: unpacked beside the vault, opened, checked, then swapped; what it replaces is kept.

Killed at any moment, the old or the new vault opens. A restore is an entry in the journal that names the head which it
replaced, so that the chain tells what was given up.
"""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from cpdesk.storage import atomic, backup, connections, journal, keys, reserve
from cpdesk.storage.backup import Label
from cpdesk.storage.errors import VaultError, from_os_error
from cpdesk.storage.head import Head, HeadFile
from cpdesk.storage.lock import VaultLock
from cpdesk.storage.tables import entry
from cpdesk.storage.vault import CASES, Schema, Vault

ACT: Final = "vault.restore"
_BESIDE: Final = ".restoring"


@dataclass
class Restoring:
    """A restore under way: the backup lies unpacked beside; what stands at the place is locked against others.

    Attributes:
        target: where the vault is to stand.
        label: what the backup says of itself.
        folder: where it lies unpacked; a password or the recovery key opens it there.

    """

    target: Path
    label: Label
    folder: Path
    _lock: VaultLock | None
    _checked: bool = field(default=False, init=False)

    @classmethod
    def begin(cls, path: Path, target: Path, now: str) -> "Restoring":
        """Unpack the backup ``path`` beside ``target``; ``now`` is the wall clock's text, for whoever is locked out.

        Raises VaultError ``vault.backup_bad``, ``vault.backup_other`` (another vault's, over this one),
        ``vault.in_use`` and by the disk.
        """
        lock = _locked(target, now)
        beside = target.with_name(target.name + _BESIDE)
        try:
            label = backup.unpack(path, beside)
            if lock is not None and _is_other(target, label):
                raise VaultError("vault.backup_other")
        except VaultError:
            atomic.remove_tree(beside)
            _let_go(lock)
            raise
        return cls(target, label, beside, lock)

    def check(self, unlocked: keys.Unlocked, schema: Schema) -> None:
        """Check the backup whole. Raises VaultError ``vault.backup_bad``, ``vault.newer``."""
        path = self.folder / CASES
        with connections.our_errors(self.folder):
            key = next((each for each in unlocked.candidates if connections.opens(path, each)), None)
        if key is None:
            raise VaultError("vault.backup_bad", what="content")
        backup.check(path, key, schema.records, self.label)
        HeadFile(self.folder, key).write(Head(self.label.seq, bytes.fromhex(self.label.head)))
        self._checked = True

    def replaced_head(self, unlocked: keys.Unlocked) -> Head | None:
        """Return how far the vault that would be replaced had come, None where its head cannot be read."""
        heads = (HeadFile(self.target, key).read() for key in unlocked.candidates)
        return next((head for head in heads if head is not None), None)

    def complete(
        self, unlocked: keys.Unlocked, schema: Schema, stamp: journal.Stamp, replaced: Head | None = None
    ) -> Path | None:
        """Write the entry, put the vault at its place; return where the one before it is kept, None when none was.

        Raises VaultError; then everything stands as it was.
        """
        if not self._checked:
            self.check(unlocked, schema)
        replaced = replaced or self.replaced_head(unlocked)
        kept = _free(self.target, stamp.entered_wall) if self.target.exists() else None
        try:
            self._make_ready(unlocked, schema, _entry(stamp, self.label, replaced), kept)
            ready = self.target.with_name(self.target.name + atomic.READY)
            if self.target.exists():
                atomic.remove_tree(ready)
            self.folder.rename(ready)
            if os.name != "posix":
                _let_go(self._lock)  # there a folder with an open file cannot be renamed
            atomic.swap(self.target, kept or self.target)
        except OSError as error:
            raise from_os_error(error) from None
        finally:
            self.abandon()
        backup.bring_from_replaced(self.target)
        return kept

    def abandon(self) -> None:
        """Leave everything as it was."""
        atomic.remove_tree(self.folder)
        if self.target.exists():
            atomic.remove_tree(self.target.with_name(self.target.name + atomic.READY))
        _let_go(self._lock)

    def _make_ready(self, unlocked: keys.Unlocked, schema: Schema, stamp: journal.Stamp, kept: Path | None) -> None:
        """Bring the tables up to date, check again if that was needed, and write the entry of the restore."""
        vault = Vault.open(self.folder, unlocked, schema, stamp)
        try:
            if "vault.migrated" in vault.notices and not vault.verify().good:
                raise VaultError("vault.backup_bad", what="content")
            with vault.writing() as connection:
                recorded = journal.write(connection, stamp, [])
            vault.commit_head(recorded)
        finally:
            vault.close()
        keys.mend(self.folder)
        with contextlib.suppress(VaultError):
            reserve.make(self.folder)
        if kept is not None:
            atomic.replace(self.folder / backup.REPLACED, kept.name.encode())


def entries(folder: Path, unlocked: keys.Unlocked) -> list[Any]:
    """Return the journal of a closed vault of any edition, oldest first: digest, act, entered_wall.

    Raises VaultError ``vault.damaged`` and the like.
    """
    path = folder / CASES
    try:
        key = next((each for each in unlocked.candidates if connections.opens(path, each)), None)
        if key is None:
            raise VaultError("vault.damaged", file=CASES)
        engine = connections.engine(path, key, "BEGIN", way="ro")
        try:
            with engine.begin() as connection:
                query = select(entry.c.digest, entry.c.act, entry.c.entered_wall).order_by(entry.c.seq)
                return list(connection.execute(query))
        finally:
            engine.dispose()
    except connections.DRIVER_ERRORS as error:
        raise connections.vault_error(error) from None


def restore(
    path: Path, target: Path, schema: Schema, stamp: journal.Stamp, unlock: Callable[[Path], keys.Unlocked]
) -> Label:
    """Put the vault of a backup at ``target``; the one that stands there is kept beside, as ``….before-DAY-TIME``.

    ``unlock`` opens the unpacked folder with a password or the recovery key. Raises VaultError as the steps do.
    """
    restoring = Restoring.begin(path, target, stamp.entered_wall)
    try:
        unlocked = unlock(restoring.folder)
        restoring.complete(unlocked, schema, stamp, _head_by(unlock, restoring, unlocked))
    finally:
        restoring.abandon()
    return restoring.label


def _head_by(unlock: Callable[[Path], keys.Unlocked], restoring: Restoring, unlocked: keys.Unlocked) -> Head | None:
    """Return the head that is replaced; after a change of keys the vault's own keys are tried with the same secret."""
    head = restoring.replaced_head(unlocked)
    if head is None and (restoring.target / "head").exists():
        with contextlib.suppress(VaultError):
            return restoring.replaced_head(unlock(restoring.target))
    return head


def _entry(stamp: journal.Stamp, label: Label, replaced: Head | None) -> journal.Stamp:
    facts = {
        "made_at": label.made_at,
        "seq": label.seq,
        "replaced_seq": replaced.seq if replaced else None,
        "replaced_head": replaced.digest.hex() if replaced else None,
    }
    return replace(stamp, act=ACT, final=True, facts=facts)


def _locked(target: Path, now: str) -> VaultLock | None:
    if not atomic.settle(target):
        return None
    lock = VaultLock(target)
    lock.acquire(now)
    return lock


def _let_go(lock: VaultLock | None) -> None:
    if lock is not None:
        lock.release()


def _is_other(target: Path, label: Label) -> bool:
    """Tell whether the backup is another vault's; where the keys here are destroyed nobody can tell."""
    try:
        return keys.vault_id(target) != label.vault
    except VaultError:
        return False


def _free(target: Path, now: str) -> Path:
    """Return a name for the vault that is replaced, by the moment, never one that is taken."""
    stamp = "".join(sign for sign in now if sign.isdigit())[:12]
    base = f"{target.stem}.before-{stamp}"
    names = [base, *(f"{base}-{number}" for number in range(2, 100))]
    paths = (target.with_name(name + target.suffix) for name in names)
    return next(path for path in paths if not path.exists())
