"""How she arranges her work: changed wording, note templates, mappings of class lists, printed lists, own words."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from cpdesk.records.base import Record
from cpdesk.rules.sessions import SessionKind


class Wording(Record):
    """A text of a form as she changed it; without one, the pack's own counts.

    Attributes:
        form: name of the pack: ``referral``, ``consent``, …
        key: the text's name in the pack, with dots for tables: ``texts.footer``.
        language: ru, kk or en.

    """

    __tablename__ = "wording"
    __table_args__ = (Index("wording_of_form", "form", "language"), {"sqlite_autoincrement": True})

    form: Mapped[str]
    key: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]


class NoteTemplate(Record):
    """The headings with which a note begins; ``kind`` None: for any session."""

    __tablename__ = "note_template"

    name: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]
    kind: Mapped[SessionKind | None] = mapped_column(default=None)


class ListMapping(Record):
    """How the columns of a class list were understood; ``query`` is JSON of ``exchange``'s mapping."""

    __tablename__ = "list_mapping"

    name: Mapped[str]
    query: Mapped[str]


class PrintedList(Record):
    """A list that she prints.

    Attributes:
        kind: ``journal`` or ``list``.
        columns: a line each: a code, a space, her own title if any.

    """

    __tablename__ = "printed_list"

    name: Mapped[str]
    kind: Mapped[str]
    columns: Mapped[str]


class OwnWord(Record):
    """A word that the spelling check knows from her."""

    __tablename__ = "own_word"

    word: Mapped[str]
