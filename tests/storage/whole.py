"""The whole of a vault as one digest: every table of its file, the index of words and the given numbers too."""

import hashlib

from sqlalchemy import Connection

from cpdesk.storage.vault import Vault


def digest(vault: Vault) -> str:
    """Return the digest of everything that stands in the vault's file."""
    with vault.reading() as connection:
        return digest_of(connection)


def digest_of(connection: Connection) -> str:
    """Return the digest of everything that this connection sees."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    hashed = hashlib.blake2b(digest_size=16)
    for name in connection.exec_driver_sql(tables).scalars().all():
        hashed.update(name.encode())
        for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"'):
            hashed.update(repr(tuple(row)).encode())
    return hashed.hexdigest()
