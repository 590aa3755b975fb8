"""The vault: a folder with an encrypted file, its keys, its head and its lock. One window or computer writes at a time.

Opening: the lock, the edition, the key that reads the file, the log brought in, the head compared. Only then may
anything be asked.
"""

import contextlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, MetaData, event

from cpdesk.storage import atomic, connections, journal, keys, migrations, reserve
from cpdesk.storage.errors import VaultError
from cpdesk.storage.examining import examine, last_head
from cpdesk.storage.head import Head, HeadFile
from cpdesk.storage.keys import Unlocked
from cpdesk.storage.lock import VaultLock
from cpdesk.storage.search import Fold
from cpdesk.storage.verify import Damage, Verdict, verify

CASES: Final = "cases.db"
SUFFIX: Final = ".cpdesk"
_SALT_BYTES: Final = 16
_SEIZE_STEP: Final = 0.002
_CLOSED: Final = 0  # no thread's number


@dataclass(frozen=True)
class Schema:
    """What the vault is told of the records: their tables, and how words are folded for the search index."""

    records: MetaData
    fold: Fold


class Vault:
    """An open vault.

    Attributes:
        folder: where it lies.
        person: who opened it.
        notices: codes of what was noticed and mended: ``head.rewritten``, ``vault.migrated``, ``reserve.given_up``.

    """

    def __init__(self, folder: Path, unlocked: Unlocked, schema: Schema, key: bytes, lock: VaultLock | None) -> None:
        self.folder = folder
        self.vault_id = unlocked.vault_id
        self.person = unlocked.person
        self.unlocked = unlocked
        self.schema = schema
        self.key = key
        self.notices: list[str] = []
        self._lock = lock
        self._head = HeadFile(folder, key)
        self._turn = threading.RLock()
        self._seized_by: int | None = None
        self._has_turn = False
        path = folder / CASES
        self._inode = path.stat().st_ino
        self._readers, self._readers_wait, self._rekeying = 0, False, threading.Condition()
        self._connect()

    def _connect(self) -> None:
        path = self.folder / CASES
        self._writer = connections.engine(path, self.key, "BEGIN IMMEDIATE", query_only=self._lock is None)
        connections.before_each_statement(self._writer, self._refuse_if_seized)
        self._reader = connections.engine(path, self.key, "BEGIN", query_only=True)
        if self._lock is not None:
            event.listen(self._writer, "connect", self._watch)

    @classmethod
    def open(
        cls, folder: Path, unlocked: Unlocked, schema: Schema, stamp: journal.Stamp, *, accept_missing: bool = False
    ) -> "Vault":
        """Open for writing. ``stamp`` says who opens, for the entries of a migration or of an accepted loss.

        Raises VaultError: ``vault.in_use``, ``vault.newer``, ``vault.damaged``, ``vault.acts_missing`` (opened only
        with ``accept_missing``, after she has read it), ``vault.other_file``.
        """
        lock = VaultLock(folder)
        lock.acquire(stamp.entered_wall)
        try:
            return cls._opened_if_need_be_in_reserve(
                folder, unlocked, schema, stamp, lock, accept_missing=accept_missing
            )
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened_if_need_be_in_reserve(
        cls,
        folder: Path,
        unlocked: Unlocked,
        schema: Schema,
        stamp: journal.Stamp,
        lock: VaultLock,
        *,
        accept_missing: bool,
    ) -> "Vault":
        """Open it; on a full disk once more, in the space of the reserve."""
        try:
            with connections.our_errors(folder):
                return cls._opened(folder, unlocked, schema, stamp, lock, accept_missing=accept_missing)
        except VaultError as error:
            if error.code != "vault.disk_full" or not reserve.give_up(folder):
                raise
        lock.release()
        lock.acquire(stamp.entered_wall)
        with connections.our_errors(folder):
            vault = cls._opened(folder, unlocked, schema, stamp, lock, accept_missing=accept_missing)
        vault.notices.append(reserve.GIVEN_UP)
        return vault

    @classmethod
    def open_beside(cls, folder: Path, unlocked: Unlocked, schema: Schema) -> "Vault":
        """Open for reading only, while a window may be writing.

        Raises VaultError ``vault.newer``, ``vault.damaged``, and ``vault.older`` for tables that must first be brought
        up to date by ``open``.
        """
        with connections.our_errors(folder):
            vault = cls(folder, unlocked, schema, _key_of(folder, unlocked), None)
            try:
                with vault.reading() as connection:
                    if migrations.refuse_newer(connection) != migrations.NEWEST:
                        raise VaultError("vault.older")
            except BaseException:
                vault.close()
                raise
            return vault

    @classmethod
    def _opened(
        cls,
        folder: Path,
        unlocked: Unlocked,
        schema: Schema,
        stamp: journal.Stamp,
        lock: VaultLock,
        *,
        accept_missing: bool,
    ) -> "Vault":
        atomic.sweep(folder)
        with contextlib.suppress(VaultError):  # one whole copy opens; the disk may be full
            keys.mend(folder)
        key = _key_of(folder, unlocked)
        noted = HeadFile(folder, key).read()
        missing = examine(folder / CASES, key, schema.records, noted)
        if missing and not accept_missing:
            raise VaultError("vault.acts_missing", count=missing)
        migrated = migrations.migrate(folder / CASES, key, schema.records, stamp)
        vault = cls(folder, unlocked, schema, key, lock)
        try:
            if migrated:
                vault.notices.append("vault.migrated")
            with vault._guarded(vault._writer):
                connections.checkpoint(vault._writer)
            vault._note_head(stamp, noted, missing)
        except BaseException:
            vault.close()
            raise
        return vault

    def close(self) -> None:
        """Let go of the file and of the lock."""
        self._writer.dispose()
        self._reader.dispose()
        if self._lock is not None:
            self._lock.release()
        if self._seized_by == threading.get_ident():
            self._seized_by = _CLOSED
            if self._has_turn:
                self._turn.release()  # whoever waits is refused now, not kept waiting

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the one writing connection, in a transaction: commit at the end, all rolled back on any error."""
        self._refuse_if_seized()
        with self._turn, self._guarded(self._writer):
            self._refuse_if_seized()
            self._refuse_if_moved()
            with self._writer.begin() as connection:
                journal.forget(connection)
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a reading connection, in a transaction of its own."""
        with self._among_readers(), self._guarded(self._reader), self._reader.begin() as connection:
            yield connection

    def commit_head(self, recorded: journal.Recorded) -> None:
        """Note outside the file how far the journal has come. Call after the commit.

        What is committed is done: a head that cannot be written stays behind, which the next opening mends.
        """
        with contextlib.suppress(VaultError):
            self._head.write(Head(recorded.seq, recorded.digest))

    def give_up_reserve(self) -> bool:
        """Give the space in reserve back on a full disk, and note it; tell whether there was any to give."""
        given = reserve.give_up(self.folder)
        if given:
            self.notices.append(reserve.GIVEN_UP)
        return given

    def take_reserve(self) -> None:
        """Take the space in reserve, unless it is taken. Raises VaultError by the disk."""
        reserve.make(self.folder)
        self.notices[:] = [each for each in self.notices if each != reserve.GIVEN_UP]

    def head(self) -> Head:
        """Return the last entry of the journal as it is in the file."""
        with self.reading() as connection:
            return last_head(connection)

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the file, encrypted by the same key, while others go on working."""
        with self._among_readers(), connections.our_errors(path.parent):
            connection = connections.connect(self.folder / CASES, self.key)
            try:
                connection.execute("VACUUM INTO ?", (str(path),))
            finally:
                connection.close()

    def rekey(self, key: bytes) -> None:
        """Encrypt the file with another data key; whoever wants to read or write waits. Killed, one of both keys opens.

        Raises VaultError by the disk; the key is the old one then.
        """
        with self._turn:
            with self._rekeying:
                self._readers_wait = True
                self._rekeying.wait_for(lambda: not self._readers)
            try:
                self._writer.dispose()
                self._reader.dispose()
                with connections.our_errors(self.folder):
                    connections.rekey(self.folder / CASES, self.key, key)
                self.key, self._head = key, HeadFile(self.folder, key)
                self._connect()
            finally:
                with self._rekeying:
                    self._readers_wait = False
                    self._rekeying.notify_all()
            self._head.write(self.head())

    @contextmanager
    def _among_readers(self) -> Iterator[None]:
        """Read while the key stays the same."""
        with self._rekeying:
            self._rekeying.wait_for(lambda: not self._readers_wait)
            self._readers += 1
        try:
            yield
        finally:
            with self._rekeying:
                self._readers -= 1
                self._rekeying.notify_all()

    def verify(self) -> Verdict:
        """Check everything, the log brought in first. A found damage is looked at once more before it is told."""
        with self._turn, self._guarded(self._writer):
            connections.checkpoint(self._writer)
        with self.reading() as connection:
            verdict = self._verified(connection)
        if verdict.good:
            return verdict
        with self.writing() as connection:
            return self._verified(connection)

    def _verified(self, connection: Connection) -> Verdict:
        verdict = verify(connection, self.schema.records)
        with (self.folder / CASES).open("rb") as file:
            salt = file.read(_SALT_BYTES)
        if self.key.endswith(salt):
            return verdict
        return replace(verdict, damages=(*verdict.damages, Damage("page", "1: the salt at its head")))

    def seize(self, within: float) -> None:
        """Keep the writing connection for this thread alone: whatever act is running is rolled back whole, none begins.

        Raises VaultError ``vault.in_use`` when the act has not let go ``within`` that many seconds.
        """
        self._seized_by = threading.get_ident()
        last = time.monotonic() + within
        while not self._turn.acquire(timeout=_SEIZE_STEP):
            connections.interrupt(self._writer)
            if time.monotonic() > last:
                raise VaultError("vault.in_use", host="?", user="?", since="?")
        self._has_turn = True

    def _refuse_if_seized(self) -> None:
        if self._seized_by not in {None, threading.get_ident()}:
            raise VaultError("vault.too_late")

    def _watch(self, driver: Any, _: Any) -> None:
        for statement in journal.watching(self.schema.records):
            driver.execute(statement)

    @contextmanager
    def _guarded(self, engine: Engine) -> Iterator[None]:
        """Give our codes to the driver's errors; a connection that has met damage is thrown away: it stays in error."""
        try:
            with connections.our_errors(self.folder):
                yield
        except VaultError as error:
            if error.code == "vault.damaged":
                engine.dispose()
            raise

    def _refuse_if_moved(self) -> None:
        try:
            moved = (self.folder / CASES).stat().st_ino != self._inode
        except OSError:
            moved = True
        if moved:
            raise VaultError("vault.gone")

    def _note_head(self, stamp: journal.Stamp, noted: Head | None, missing: int) -> None:
        if noted is None:
            self.notices.append("head.rewritten")
        elif missing:
            facts = {"missing": missing, "head": noted.digest.hex()}
            accepted = replace(stamp, act="vault.accept_missing", final=True, facts=facts)
            with self.writing() as connection:
                journal.write(connection, accepted, [])
        self._head.write(self.head())


def make_file(folder: Path, key: bytes, schema: Schema, stamp: journal.Stamp) -> None:
    """Make an empty ``cases.db`` of the newest edition in ``folder``. Raises VaultError by the disk."""
    with connections.our_errors(folder):
        migrations.migrate(folder / CASES, key, schema.records, stamp)
    HeadFile(folder, key).write(Head(0, journal.GENESIS))


def _key_of(folder: Path, unlocked: Unlocked) -> bytes:
    if not (folder / CASES).exists():
        raise VaultError("vault.damaged", file=CASES) if folder.is_dir() else VaultError("vault.gone")
    for key in unlocked.candidates:
        if connections.opens(folder / CASES, key):
            return key
    raise VaultError("vault.damaged", file=CASES)
