"""Connections to ``cases.db``: the one place where a key is given, pragmas are set and a transaction begins."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import Pool, QueuePool, StaticPool

from cpdesk.storage import atomic
from cpdesk.storage.errors import VaultError, from_os_error

Begin = Literal["BEGIN", "BEGIN IMMEDIATE"]
Way = Literal["rw", "ro", "without_log"]

DRIVER: Final = sqlcipher
DRIVER_ERRORS: Final = (sqlcipher.DatabaseError, DBAPIError)
BUSY_SECONDS: Final = 5.0
READERS: Final = 2

_WAYS: Final = {"ro": "mode=ro", "without_log": "immutable=1"}
_CODES: Final = (
    ("disk is full", "vault.disk_full"),
    ("readonly", "vault.read_only"),
    ("read-only", "vault.read_only"),
    ("locked", "vault.in_use"),
    ("malformed", "vault.damaged"),
    ("not a database", "vault.damaged"),
    ("interrupted", "vault.interrupted"),
    ("unable to open", "vault.gone"),
    ("disk I/O error", "vault.gone"),
)


def connect(path: Path, key: bytes, *, query_only: bool = False, way: Way = "rw") -> Any:
    """Return a connection of the driver to the encrypted file, in autocommit mode.

    ``key`` is the raw key and the salt of the file, 48 bytes: with the salt given, a damaged first page head cannot
    lock us out. Does not touch the file yet: a wrong key shows at the first statement. ``way``: ``ro`` leaves file and
    log as they are, even when the last connection closes; ``without_log`` shows the file as if it had no log.
    """
    place = str(path) if way == "rw" else f"{path.resolve().as_uri()}?{_WAYS[way]}"
    connection = sqlcipher.connect(
        place, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS, uri=way != "rw"
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    if query_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def prepare(connection: Any) -> None:
    """Set what needs the file: the log that survives a power cut with one sync a commit."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt the file anew, in one transaction of SQLite. Nobody else has it open."""
    connection = connect(path, old)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    finally:
        connection.close()


def opens(path: Path, key: bytes) -> bool:
    """Tell whether ``key`` reads the file's first page."""
    connection = connect(path, key, way="ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlcipher.DatabaseError as error:
        if "not a database" in str(error):
            return False
        raise
    else:
        return True
    finally:
        connection.close()


def engine(path: Path, key: bytes, begin: Begin, *, query_only: bool = False, way: Way = "rw") -> Engine:
    """Return an engine whose transactions are real: the driver never begins one, we always do.

    Without the listener SQLAlchemy has no transactions on this driver: an act that fails half way leaves its first row.
    """

    def create() -> Any:
        connection = connect(path, key, query_only=query_only, way=way)
        if way == "rw":
            prepare(connection)
        return connection

    pool: type[Pool] = StaticPool if begin == "BEGIN IMMEDIATE" else QueuePool
    sized = {} if pool is StaticPool else {"pool_size": READERS, "max_overflow": 2}
    made = create_engine("sqlite://", module=DRIVER, creator=create, poolclass=pool, hide_parameters=True, **sized)
    return with_begin(made, begin)


def with_begin(made: Engine, begin: Begin) -> Engine:
    """Return the engine, taught to begin its transactions with ``begin``."""
    event.listen(made, "begin", lambda connection: connection.exec_driver_sql(begin))
    return made


def before_each_statement(of: Engine, check: Callable[[], None]) -> None:
    """Call ``check`` before each statement of an engine; what it raises ends the transaction."""
    event.listen(of, "before_cursor_execute", lambda *_: check())


def interrupt(of: Engine) -> None:
    """Stop the statement that is running on the one connection of a writer, from another thread.

    The connection must not come from the pool: giving it back would roll back in the middle of the act, and the act's
    next statements would be committed one by one. Nor may one be made that is not there: while the file is encrypted
    anew it would meet a key that is no longer true.
    """
    made = vars(of.pool).get("connection")  # the property of a StaticPool, once it has connected
    driver = None if made is None else made.dbapi_connection
    if driver is not None:
        driver.interrupt()


def vault_error(error: BaseException) -> VaultError:
    """Return the error with our code for one of the driver's; its text is only looked at, never kept."""
    text = str(getattr(error, "orig", error))
    for part, code in _CODES:
        if part in text:
            return VaultError(code, file="cases.db")
    return VaultError("vault.failed", what=type(getattr(error, "orig", error)).__name__)


@contextmanager
def our_errors(folder: Path) -> Iterator[None]:
    """Give our codes to errors; where the driver only says that a write failed, the disk is asked why."""
    try:
        yield
    except DRIVER_ERRORS as error:
        told = vault_error(error)
        asked = {"vault.gone": atomic.trouble, "vault.damaged": atomic.failing}.get(told.code)
        raise (asked(folder) if asked else None) or told from None
    except OSError as error:
        raise from_os_error(error) from None


def checkpoint(of: Engine) -> None:
    """Bring the log into the file, so that an integrity check reads what is true; outside any transaction."""
    pooled = of.raw_connection()
    try:
        pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
    finally:
        pooled.close()
