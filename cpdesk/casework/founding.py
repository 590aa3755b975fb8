"""Founding a vault: nothing stands at its place until every step is done."""

import contextlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cpdesk.casework import persons, schools
from cpdesk.casework.clock import Clock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.records.base import PersonId
from cpdesk.rules.law import Law
from cpdesk.storage import atomic, keys, reserve
from cpdesk.storage.errors import VaultError, from_os_error
from cpdesk.storage.lock import VaultLock
from cpdesk.storage.vault import SUFFIX, Vault, make_file

FIRST_PERSON = PersonId(1)
_PART: Final = ".part"


@dataclass(frozen=True)
class Founding:
    """A vault in the making: it lies beside its place and is moved there when all is done.

    Attributes:
        folder: where it will stand.
        recovery: the recovery key, shown once.

    """

    folder: Path
    recovery: str = field(repr=False)
    clock: Clock
    law: Law
    password: str = field(repr=False)

    @classmethod
    def begin(
        cls, folder: Path, password: str, clock: Clock, law: Law, cost: keys.Cost = keys.DEFAULT_COST
    ) -> "Founding":
        """Make the keys and the empty file beside ``folder``.

        Raises VaultError ``vault.exists``, ``vault.disk_full``, ``vault.read_only``; nothing is left then.
        """
        if folder.exists():
            raise VaultError("vault.exists")
        part = _part(folder)
        try:
            atomic.remove_tree(part)
            part.mkdir(parents=True)
            made = keys.create(part, uuid.uuid4().hex, FIRST_PERSON, password, cost)
            make_file(part, made.key, SCHEMA, stamp(FIRST_PERSON, "vault.make", clock.now()))
        except OSError as error:
            atomic.remove_tree(part)
            raise from_os_error(error) from None
        except BaseException:
            atomic.remove_tree(part)
            raise
        return cls(folder, made.recovery, clock, law, password)

    def furnish(self, *, person: str, language: str, position: str = "", **school: Any) -> Desk:
        """Write the first person and the school; return the desk of the vault in the making.

        Its ledger notes the recovery sheet that leaves. Raises Refused as ``person.join`` and ``school.found``.
        """
        part = _part(self.folder)
        unlocked = keys.unlock(part, self.password)
        vault = Vault.open(part, unlocked, SCHEMA, stamp(FIRST_PERSON, "vault.make", self.clock.now()))
        try:
            desk = Desk(vault, FIRST_PERSON, self.clock, self.law, 1, language)
            about = school | {"language": language}
            desk.do_all([(persons.join, {"name": person, "position": position}), (schools.found, about)])
        except BaseException:
            vault.close()
            raise
        return desk

    def stand(self, desk: Desk) -> keys.Unlocked:
        """Close the desk, make the reserve and put the vault at its place; return what opens it again."""
        try:
            reserve.make(_part(self.folder))
        finally:
            desk.vault.close()
        try:
            _part(self.folder).rename(self.folder)
            atomic.sync_folder(self.folder.parent)
        except OSError as error:
            raise from_os_error(error) from None
        return desk.vault.unlocked

    def complete(
        self, *, person: str, language: str, then: Callable[[Desk], None] | None = None, **school: Any
    ) -> None:
        """Do all that is left at once. ``then`` may fill the vault before it stands at its place.

        Raises Refused as ``person.join`` and ``school.found``; the founding can go on then.
        """
        desk = self.furnish(person=person, language=language, **school)
        try:
            if then is not None:
                then(desk)
        except BaseException:
            desk.vault.close()
            raise
        self.stand(desk)

    def abandon(self) -> None:
        """Leave nothing behind. The desk is closed before."""
        atomic.remove_tree(_part(self.folder))


def free_place(parent: Path, code: str) -> Path:
    """Return where a new vault may stand: a name by the school's code, which is never another's."""
    sign = "".join(sign for sign in code if sign.isascii() and sign.isalnum()) or "1"
    paths = (parent / f"school-{sign}{'' if number == 1 else f'-{number}'}{SUFFIX}" for number in range(1, 1000))
    return next(path for path in paths if not path.exists())


def place_for(copy: Path, parent: Path) -> Path:
    """Return where the vault of a copy may stand: by the name that the copy carries, never another's place."""
    name = copy.stem.rpartition("-")[0] or "school-1"
    paths = (parent / f"{name}{'' if number == 1 else f'-{number}'}{SUFFIX}" for number in range(1, 1000))
    return next(path for path in paths if not path.exists())


def sweep(parent: Path) -> None:
    """Remove what a kill left of vaults in the making; one that is being made at this moment is locked and stays."""
    for part in parent.glob(f"*{SUFFIX}{_PART}"):
        lock = VaultLock(part)
        with contextlib.suppress(VaultError):
            lock.acquire("")
            lock.release()
            atomic.remove_tree(part)


def _part(folder: Path) -> Path:
    return folder.with_name(folder.name + _PART)
