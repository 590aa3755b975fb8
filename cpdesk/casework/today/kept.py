"""What was left in an editor and not recorded: whom it concerns, as far as it stands there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session as Reading

from cpdesk.casework import pupils
from cpdesk.storage import drafts

PREFIX = "editor:"


@dataclass(frozen=True)
class Kept:
    """A draft: its key, when it was kept (UTC seconds), who stands first in it and how many beside, the class."""

    key: str
    saved_at: int
    who: str = ""
    class_name: str = ""
    more: int = 0


def drafts_kept(session: Reading) -> list[Kept]:
    """Return the drafts, the latest first."""
    connection = session.connection()
    kept = drafts.keys(connection, PREFIX)
    bodies = drafts.bodies(connection, PREFIX) if kept else {}
    found = [(key, saved_at, _pupils(bodies[key])) for key, saved_at in kept]
    first = [ids[0] for _, _, ids in found if ids]
    named = {row.id: row for row in pupils.rows(session, first)} if first else {}
    return [_kept(key, saved_at, ids, named.get(ids[0]) if ids else None) for key, saved_at, ids in found]


def _kept(key: str, saved_at: int, ids: list[Any], row: pupils.PupilRow | None) -> Kept:
    if row is None:
        return Kept(key, saved_at)
    return Kept(key, saved_at, " ".join(row.name.split()[:2]), row.class_name, len(ids) - 1)


def _pupils(body: Mapping[str, Any]) -> list[Any]:
    """Return the numbers of the pupils in a draft: its fields are called as the act's parameters."""
    people = body.get("pupil_ids")
    ids = people.get("ids") if isinstance(people, dict) else people
    return ids if isinstance(ids, list) else []
