"""The tables that storage itself keeps beside the records: journal, drafts, the desk's state."""

from sqlalchemy import BLOB, Column, ForeignKey, Index, Integer, MetaData, Table, Text

METADATA = MetaData()

entry = Table(
    "entry",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("entered_at", Integer, nullable=False),
    Column("entered_wall", Text, nullable=False),
    Column("happened_at", Text),
    Column("person_id", Integer, nullable=False),
    Column("act", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("entry.seq")),
    Column("final", Integer, nullable=False),
    Column("facts", Text, nullable=False),
    Column("previous", BLOB, nullable=False),
    Column("digest", BLOB, nullable=False),
    sqlite_autoincrement=True,
)
"""An act as it was entered. ``entered_at`` is UTC in seconds, ``entered_wall`` what the wall clock showed."""

line = Table(
    "line",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("seq", Integer, ForeignKey("entry.seq"), nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("op", Text, nullable=False),
    Column("salt", BLOB, nullable=False),
    Column("image", BLOB, nullable=False),
    Column("digest", BLOB, nullable=False),
    Index("line_of_row", "table_name", "row_id", "seq"),
    Index("line_of_entry", "seq"),
    sqlite_autoincrement=True,
)
"""One row touched by an entry. A destroyed child's lines have ``salt`` and ``image`` blanked; the digest stays."""

draft = Table(
    "draft",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("body", Text, nullable=False),
    Column("saved_at", Integer, nullable=False),
)
"""What stands in an editor and is not recorded yet; outside journal, search and export. Also the desk's state."""
