"""The lists that she prints: which columns, in which order, called how."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.arrangements import PrintedList

KINDS: Final = ("journal", "list")
LONGEST_TITLE: Final = 60
MOST_COLUMNS: Final = 20


@dataclass(frozen=True)
class PrintedColumn:
    """A column of a printed list: its code in the form's pack, and her own title, empty for the form's."""

    code: str
    title: str = ""

    @property
    def line(self) -> str:
        """The column as it is kept."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True)
class PrintedListRow:
    """A list that she keeps."""

    id: int
    name: str
    columns: tuple[PrintedColumn, ...]


@act("list.keep")
def keep(work: Work, *, name: str, kind: str, columns: tuple[str, ...]) -> int:
    """Keep the columns of a printed list under a name: each a code, a space, and her own title where she has one.

    ``kind`` is ``journal`` or ``list``. The same name of the same kind is changed.
    Refused: ``list.no_name`` (field ``name``), ``list.kind`` (field ``kind``),
    ``list.no_columns`` (field ``columns``: none, over 20, or the same twice; only ``blank`` may be), ``text.too_long``.
    """
    called = checked(name, "name")
    if not called:
        raise Refused("list.no_name", field="name")
    if kind not in KINDS:
        raise Refused("list.kind", field="kind")
    chosen = _checked(columns)
    same = (PrintedList.name == called, PrintedList.kind == kind, ~PrintedList.deleted)
    kept = work.session.scalars(select(PrintedList).where(*same)).first()
    if kept is None:
        kept = PrintedList(name=called, kind=kind, columns=chosen)
        work.session.add(kept)
    kept.columns = chosen
    work.session.flush()
    return kept.id


def of_kind(session: Session, kind: str) -> list[PrintedListRow]:
    """Return the lists that she keeps for the journal or for pupils, by name."""
    query = select(PrintedList).where(PrintedList.kind == kind, ~PrintedList.deleted).order_by(PrintedList.name)
    return [PrintedListRow(kept.id, kept.name, understand(kept.columns)) for kept in session.scalars(query)]


def understand(columns: str) -> tuple[PrintedColumn, ...]:
    """Return the columns of a kept list."""
    lines = (line.partition(" ") for line in columns.splitlines() if line.strip())
    return tuple(PrintedColumn(code, title) for code, _, title in lines)


def _checked(columns: Sequence[str]) -> str:
    chosen = understand("\n".join(checked(line, "columns") for line in columns))
    codes = [column.code for column in chosen if column.code != "blank"]
    if not chosen or len(set(codes)) < len(codes) or len(chosen) > MOST_COLUMNS:
        raise Refused("list.no_columns", field="columns", limit=MOST_COLUMNS)
    if any(len(column.title) > LONGEST_TITLE for column in chosen):
        raise Refused("text.too_long", field="columns", limit=LONGEST_TITLE)
    return "\n".join(column.line for column in chosen)
