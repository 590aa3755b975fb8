"""The school's head, address and telephone for letterheads; filters of the list of pupils kept under a name."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns, empty, and the table of saved filters."""
    for column in ("head_name", "address", "phone"):
        op.execute(f"ALTER TABLE school ADD COLUMN {column} VARCHAR NOT NULL DEFAULT ''")
    op.execute(
        """
        CREATE TABLE saved_filter (
            name VARCHAR NOT NULL,
            "query" VARCHAR NOT NULL,
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            deleted BOOLEAN NOT NULL
        )
        """
    )
