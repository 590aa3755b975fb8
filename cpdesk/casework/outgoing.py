"""The ledger of what left: the only door by which bytes leave the vault for a file or a printer."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.texts import LINE, checked
from cpdesk.records.outgoing import Outgoing


@dataclass(frozen=True, kw_only=True)
class Document:
    """Bytes that are about to leave.

    Attributes:
        kind: ``referral``, ``report``, ``recovery_key``, …
        recipient: to whom, in words.
        parts: codes of the parts of the records in it.
        about: table and id of the record it speaks of.

    """

    kind: str
    data: bytes
    recipient: str
    parts: tuple[str, ...] = ()
    language: str = "ru"
    about: tuple[str, int] | None = None


@dataclass(frozen=True)
class OutgoingRow:
    """A line of the ledger."""

    id: int
    kind: str
    way: str
    left_at: datetime
    recipient: str
    parts: str
    language: str
    size: int
    sha256: str


@act("outgoing.note", final=True, command="form")
def note(
    work: Work,
    *,
    kind: str,
    way: str,
    recipient: str,
    parts: str,
    language: str,
    sha256: str,
    size: int,
    about_table: str = "",
    about_id: int | None = None,
) -> int:
    """Note in the ledger that a document left. Refused: ``outgoing.no_recipient``."""
    if not (to := checked(recipient, "recipient")):
        raise Refused("outgoing.no_recipient", field="recipient")
    left = Outgoing(
        kind=kind,
        way=way,
        left_at=work.now,
        recipient=to,
        parts=parts,
        language=language,
        sha256=sha256,
        size=size,
        about_table=about_table,
        about_id=about_id,
    )
    work.session.add(left)
    work.session.flush()
    return left.id


def save(desk: Desk, document: Document, path: Path) -> Done:
    """Write the document to ``path`` and note it in the ledger; noted first, so that nothing leaves unseen.

    Refused: ``outgoing.path`` (fact ``path``) when the place cannot be written, and as ``outgoing.note``; ledger and
    place are then as before. Only where the disk gives way between note and file, a second note says ``failed``.
    Raises VaultError when the note cannot be written.
    """
    return save_all(desk, [(document, path)])[0]


def save_all(desk: Desk, documents: Sequence[tuple[Document, Path]]) -> list[Done]:
    """Write several documents that belong together, as ``save`` does: all of them or none."""
    beside: list[Path] = []
    try:
        for document, path in documents:
            _check_place(path)
            beside.append(_beside(path))
            _write(beside[-1], document.data, path)
        done = desk.do_all([(note, _particulars(document, "saved")) for document, _ in documents])
        _put_in_place(desk, documents)
    finally:
        for path in beside:
            with contextlib.suppress(OSError):  # what could not be written cannot be taken away either
                path.unlink(missing_ok=True)
    return done


def printed(desk: Desk, document: Document) -> Done:
    """Note that the document went to a printer."""
    return desk.do(note, **_particulars(document, "printed"))


def print_out(desk: Desk, document: Document, send: Callable[[bytes], bool]) -> Done:
    """Give the document to a printer by ``send``, and note it as printed once that says that the spooler took it.

    Refused: ``outgoing.no_recipient`` before, ``outgoing.printer`` where the printer took nothing; nothing is noted
    then. Raises VaultError, before anything is sent, when the ledger cannot be written.
    """
    if not _in_a_line(document.recipient):
        raise Refused("outgoing.no_recipient", field="recipient")
    with desk.vault.writing():
        pass  # what the ledger cannot note must not leave
    if not send(document.data):
        raise Refused("outgoing.printer")
    return printed(desk, document)


def rows(session: Session, limit: int = 200, about: tuple[str, int] | None = None) -> list[OutgoingRow]:
    """Return what left, newest first; ``about``: only what speaks of this record (table, id)."""
    columns = [getattr(Outgoing, name) for name in OutgoingRow.__dataclass_fields__]
    query = select(*columns).where(~Outgoing.deleted).order_by(Outgoing.id.desc()).limit(limit)
    if about is not None:
        query = query.where(Outgoing.about_table == about[0], Outgoing.about_id == about[1])
    return [OutgoingRow(*row) for row in session.execute(query)]


def _particulars(document: Document, way: str) -> dict[str, Any]:
    table, row_id = document.about or ("", None)
    return {
        "kind": document.kind,
        "way": way,
        "recipient": _in_a_line(document.recipient),
        "parts": " ".join(document.parts),
        "language": document.language,
        "sha256": hashlib.sha256(document.data).hexdigest(),
        "size": len(document.data),
        "about_table": table,
        "about_id": row_id,
    }


def _in_a_line(recipient: str) -> str:
    """Return whom a document goes to in one line of the ledger: the form may word it at length."""
    return " ".join(recipient.split())[:LINE]


def _check_place(path: Path) -> None:
    """Refuse a place that is a folder, or a file that another program holds or that may not be written."""
    try:
        if path.exists():
            path.open("r+b").close()
    except OSError:
        raise _cannot_write(path) from None


def _write(beside: Path, data: bytes, path: Path) -> None:
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        raise _cannot_write(path) from None


def _put_in_place(desk: Desk, documents: Sequence[tuple[Document, Path]]) -> None:
    for number, (_, path) in enumerate(documents):
        try:
            _beside(path).replace(path)
        except OSError:
            desk.do_all([(note, _particulars(document, "failed")) for document, _ in documents[number:]])
            raise _cannot_write(path) from None


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _cannot_write(path: Path) -> Refused:
    return Refused("outgoing.path", path=str(path.parent))
