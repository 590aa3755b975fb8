"""Opening a vault: from what a password has opened to a desk."""

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Any

from cpdesk import resource, words
from cpdesk.casework import persons, schools
from cpdesk.casework.clock import Clock, SystemClock
from cpdesk.casework.desk import SCHEMA, Desk, Done, stamp
from cpdesk.casework.outgoing import Document, note, save
from cpdesk.rules.law import Law, load
from cpdesk.storage import backup, keys, recovery
from cpdesk.storage.backup import Backup
from cpdesk.storage.errors import VaultError
from cpdesk.storage.head import Head
from cpdesk.storage.keys import Unlocked
from cpdesk.storage.recovery import RecoveryTypo
from cpdesk.storage.restoring import ACT as RESTORE
from cpdesk.storage.restoring import Restoring, entries
from cpdesk.storage.vault import Vault

FIRST_PERSON = 1


def law_in_force() -> Law:
    """Return the law of the bundled pack."""
    return load(resource("law", "kz-2026.toml"))


def open_desk(folder: Path, unlocked: Unlocked, clock: Clock | None = None, *, accept_missing: bool = False) -> Desk:
    """Open the vault for writing. Raises VaultError as ``Vault.open``."""
    clock = clock or SystemClock()
    user = unlocked.person or FIRST_PERSON
    vault = Vault.open(folder, unlocked, SCHEMA, stamp(user, "vault.open", clock.now()), accept_missing=accept_missing)
    return _desk(vault, user, clock)


def open_desk_beside(folder: Path, unlocked: Unlocked) -> Desk:
    """Open the vault for questions only, beside a window that may be writing."""
    return _desk(Vault.open_beside(folder, unlocked, SCHEMA), unlocked.person or FIRST_PERSON, SystemClock())


def change_password(desk: Desk, old: str, new: str, cost: keys.Cost) -> Done:
    """Give the person who sits here a new password. Raises VaultError ``vault.wrong_password``."""
    keys.unlock(desk.vault.folder, old)
    keys.change_password(desk.vault.folder, desk.vault.unlocked, desk.user, new, cost)
    return desk.do(persons.change_password)


def recover(folder: Path, spelled: str, password: str, cost: keys.Cost) -> Desk:
    """Open by the recovery key and give the first person a new password.

    Raises RecoveryTypo, VaultError ``vault.wrong_recovery`` and as ``open_desk``.
    """
    unlocked = keys.unlock_by_recovery(folder, spelled)
    desk = open_desk(folder, unlocked)
    keys.change_password(folder, unlocked, desk.user, password, cost)
    desk.do(persons.change_password)
    return desk


def copy(desk: Desk) -> Backup:
    """Make a copy beside the vault and prove it. Raises VaultError as ``backup.make``."""
    return backup.make(desk.vault, _wall(desk))


def copy_elsewhere(desk: Desk, folder: Path) -> Backup:
    """Make a copy in another place and prove it there; the ledger notes that it left. Raises as ``copy``."""
    made = backup.make(desk.vault, _wall(desk), folder)
    with made.path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    desk.do(
        note,
        kind="backup",
        way="saved",
        recipient=words.translate("Copies", "a copy on another disk, encrypted"),
        parts="",
        language=desk.language,
        sha256=digest,
        size=made.path.stat().st_size,
    )
    return made


def renew_recovery_key(desk: Desk, password: str, spelled: str) -> Done:
    """Put a recovery key in force that was printed and typed back. Raises VaultError ``vault.wrong_password``."""
    keys.unlock(desk.vault.folder, password)
    keys.put_recovery(desk.vault.folder, desk.vault.unlocked, recovery.parse(spelled))
    return desk.do(persons.renew_recovery_key)


def renew_keys(desk: Desk, old: str, new: str, spelled: str, cost: keys.Cost) -> Done:
    """Encrypt everything with another key, under a new password and a recovery key that was typed back.

    For when a password was seen: neither it nor an old ``keys.json`` opens anything here any more; copies made before
    still open by it. Raises VaultError ``vault.wrong_password``.
    """
    vault = desk.vault
    unlocked = keys.unlock(vault.folder, old)
    made = keys.rotate(vault.folder, unlocked, desk.user, new, vault.rekey, cost, bits=recovery.parse(spelled))
    vault.unlocked = replace(unlocked, candidates=(made.key,))
    return desk.do(persons.renew_keys)


@dataclass(frozen=True)
class Loss:
    """What a restore would give up: the entries that only the vault has, by act and how many, and the last one's time.

    ``last_at`` is the wall clock's text, empty where nothing would be lost.
    """

    acts: tuple[tuple[str, int], ...]
    last_at: str

    @property
    def entries(self) -> int:
        """How many entries would be lost."""
        return sum(count for _, count in self.acts)


@dataclass(frozen=True)
class Inside:
    """A copy that was opened and checked: who opened it, what would be lost (None: unknown), which head would go."""

    unlocked: Unlocked
    loss: Loss | None
    replaced: Head | None


def unlock(folder: Path, secret: str) -> Unlocked:
    """Return what a password opens, or the recovery key. Raises VaultError ``vault.wrong_password`` and the like."""
    try:
        return keys.unlock(folder, secret)
    except VaultError as error:
        if error.code != "vault.wrong_password":
            raise
        try:
            return keys.unlock_by_recovery(folder, secret)
        except (RecoveryTypo, VaultError):
            raise error from None


def look_inside(restoring: Restoring, secret: str) -> Inside:
    """Open and check the copy, and compare it with the vault that it would replace.

    Raises VaultError as ``unlock`` and ``Restoring.check``.
    """
    unlocked = unlock(restoring.folder, secret)
    restoring.check(unlocked, SCHEMA)
    try:
        own = unlocked if restoring.replaced_head(unlocked) else unlock(restoring.target, secret)
        loss = _loss(entries(restoring.target, own), entries(restoring.folder, unlocked))
        return Inside(unlocked, loss, restoring.replaced_head(own))
    except VaultError:
        return Inside(unlocked, None, None)


def put_back(restoring: Restoring, inside: Inside, clock: Clock) -> Path | None:
    """Put the copy in the vault's place; return where the one before it is kept. Raises VaultError by the disk."""
    noted = stamp(inside.unlocked.person or FIRST_PERSON, RESTORE, clock.now())
    return restoring.complete(inside.unlocked, SCHEMA, noted, inside.replaced)


def save_recovery_key(desk: Desk, recovery: str, path: Path) -> None:
    """Write the recovery key to a file, through the ledger. Refused: ``outgoing.path``."""
    save(desk, Document(kind="recovery_key", data=f"{recovery}\n".encode(), recipient="recovery"), path)


def _desk(vault: Vault, user: int, clock: Clock) -> Desk:
    bare = Desk(vault, user, clock, law_in_force(), 1, words.language())
    school = bare.ask(schools.this)
    return Desk(vault, user, clock, bare.law.of_week(school.week), school.id, words.language())


def _wall(desk: Desk) -> str:
    return f"{desk.clock.now().wall:%Y-%m-%d %H:%M:%S}"


def _loss(own: list[Any], kept: list[Any]) -> Loss:
    together = sum(1 for _ in takewhile(lambda pair: pair[0].digest == pair[1].digest, zip(own, kept, strict=False)))
    lost = own[together:]
    return Loss(tuple(Counter(row.act for row in lost).most_common()), lost[-1].entered_wall if lost else "")
