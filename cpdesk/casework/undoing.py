"""Undo: a new act that puts back what an earlier one changed, by name."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.records import METADATA
from cpdesk.storage.tables import entry
from cpdesk.storage.undo import Standing, revert


@act("journal.undo")
def undo(work: Work, *, seq: int) -> None:
    """Undo the entry ``seq`` of the journal: old values return, what it added goes to the bin.

    Refused: ``undo.unknown``, ``undo.final`` (something has left the vault), ``undo.done_already``, ``undo.changed``,
    ``undo.in_use``, ``undo.destroyed``, ``undo.migrated`` (fact ``table`` names what stands in the way).
    """
    kept = work.session.connection().execute(select(entry).where(entry.c.seq == seq)).first()
    if kept is None:
        raise Refused("undo.unknown")
    if kept.final:
        raise Refused("undo.final", act=kept.act)
    if work.session.scalar(select(entry.c.seq).where(entry.c.seq == seq, _undone())) is not None:
        raise Refused("undo.done_already")
    try:
        revert(work.session.connection(), METADATA, seq)
    except Standing as standing:
        raise Refused(standing.code, table=standing.table) from None


@dataclass(frozen=True)
class Undoable:
    """The entry that Ctrl+Z would undo, and the code of its act."""

    seq: int
    act: str


def last(session: Session, user: int, after: int) -> Undoable | None:
    """Return her last act of this sitting (entries after ``after``) that can be undone, None when there is none."""
    query = (
        select(entry.c.seq, entry.c.act)
        .where(entry.c.person_id == user, entry.c.seq > after, entry.c.final == 0, entry.c.undoes.is_(None))
        .where(~_undone())
        .order_by(entry.c.seq.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    return None if row is None else Undoable(row.seq, row.act)


def _undone() -> ColumnElement[bool]:
    """Tell of an entry whether it is undone: by an entry that is not itself undone."""
    undo, redo = entry.alias(), entry.alias()
    return exists().where(undo.c.undoes == entry.c.seq, ~exists().where(redo.c.undoes == undo.c.seq))
