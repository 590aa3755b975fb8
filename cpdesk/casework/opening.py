"""Opening a vault: from what a password has opened to a desk."""

from pathlib import Path

from cpdesk import resource, words
from cpdesk.casework import schools
from cpdesk.casework.clock import Clock, SystemClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.casework.outgoing import Document, save
from cpdesk.rules.law import Law, load
from cpdesk.storage.keys import Unlocked
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


def save_recovery_key(desk: Desk, recovery: str, path: Path) -> None:
    """Write the recovery key to a file, through the ledger. Refused: ``outgoing.path``."""
    save(desk, Document(kind="recovery_key", data=f"{recovery}\n".encode(), recipient="recovery"), path)


def _desk(vault: Vault, user: int, clock: Clock) -> Desk:
    bare = Desk(vault, user, clock, law_in_force(), 1, words.language())
    school = bare.ask(schools.this)
    return Desk(vault, user, clock, bare.law.of_week(school.week), school.id, words.language())
