"""Drafts: what stands in an editor, kept in the vault before it is recorded. Outside journal, search and export."""

from typing import Any, Final

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from cpdesk.storage.tables import draft

Body = dict[str, Any]

_INSERT: Final = insert(draft)
_SAVE: Final = _INSERT.on_conflict_do_update(
    index_elements=["key"], set_={"body": _INSERT.excluded.body, "saved_at": _INSERT.excluded.saved_at}
)


def save(connection: Connection, key: str, body: Body, saved_at: int) -> None:
    """Keep ``body`` under ``key``, in place of what was there; ``saved_at`` is UTC in seconds."""
    text = msgspec.json.encode(body).decode()
    connection.execute(_SAVE, {"key": key, "body": text, "saved_at": saved_at})


def load(connection: Connection, key: str) -> Body | None:
    """Return the draft kept under ``key``, None when there is none."""
    text = connection.scalar(select(draft.c.body).where(draft.c.key == key))
    return None if text is None else msgspec.json.decode(text, type=Body)


def keys(connection: Connection, prefix: str = "") -> list[tuple[str, int]]:
    """Return the keys that begin with ``prefix`` and when each was saved, newest first."""
    query = select(draft.c.key, draft.c.saved_at).where(draft.c.key.startswith(prefix, autoescape=True))
    return [(row.key, row.saved_at) for row in connection.execute(query.order_by(draft.c.saved_at.desc()))]


def bodies(connection: Connection, prefix: str) -> dict[str, Body]:
    """Return the drafts whose keys begin with ``prefix``, by key."""
    query = select(draft.c.key, draft.c.body).where(draft.c.key.startswith(prefix, autoescape=True))
    return {row.key: msgspec.json.decode(row.body, type=Body) for row in connection.execute(query)}


def discard(connection: Connection, key: str) -> None:
    """Forget the draft kept under ``key``, if there is one."""
    connection.execute(delete(draft).where(draft.c.key == key))
