"""Founding a vault: nothing stands at its place until every step is done."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cpdesk.casework import persons, schools
from cpdesk.casework.clock import Clock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.records.base import PersonId
from cpdesk.rules.law import Law
from cpdesk.storage import keys, reserve
from cpdesk.storage.atomic import remove_tree
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import Vault, make_file

FIRST_PERSON = PersonId(1)


@dataclass(frozen=True)
class Founding:
    """A vault in the making: it lies beside its place and is moved there when all is done.

    Attributes:
        folder: where it will stand.
        recovery: the recovery key, shown once.

    """

    folder: Path
    recovery: str
    clock: Clock
    law: Law
    password: str

    @classmethod
    def begin(
        cls, folder: Path, password: str, clock: Clock, law: Law, cost: keys.Cost = keys.DEFAULT_COST
    ) -> "Founding":
        """Make the keys and the empty file beside ``folder``.

        Raises VaultError ``vault.exists``, ``vault.disk_full``, ``vault.read_only``.
        """
        if folder.exists():
            raise VaultError("vault.exists")
        part = _part(folder)
        remove_tree(part)
        part.mkdir(parents=True)
        made = keys.create(part, uuid.uuid4().hex, FIRST_PERSON, password, cost)
        make_file(part, made.key, SCHEMA, stamp(FIRST_PERSON, "vault.make", clock.now()))
        return cls(folder, made.recovery, clock, law, password)

    def complete(
        self, *, person: str, language: str, then: Callable[[Desk], None] | None = None, **school: Any
    ) -> None:
        """Write the first person and the school, make the reserve, and put the vault at its place.

        ``then`` may fill it before it stands there.

        Raises Refused as ``person.join`` and ``school.found``; the founding can go on then.
        """
        part = _part(self.folder)
        unlocked = keys.unlock(part, self.password)
        vault = Vault.open(part, unlocked, SCHEMA, stamp(FIRST_PERSON, "vault.make", self.clock.now()))
        try:
            desk = Desk(vault, FIRST_PERSON, self.clock, self.law, 1, language)
            desk.do_all([(persons.join, {"name": person}), (schools.found, school)])
            if then is not None:
                then(desk)
            reserve.make(part)
        finally:
            vault.close()
        part.rename(self.folder)

    def abandon(self) -> None:
        """Leave nothing behind."""
        remove_tree(_part(self.folder))


def _part(folder: Path) -> Path:
    return folder.with_name(folder.name + ".part")
