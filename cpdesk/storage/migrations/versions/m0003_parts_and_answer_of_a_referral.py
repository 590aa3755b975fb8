"""What of a referral leaves, and what the agency answered, on which day."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns: the usual parts, no answer."""
    op.execute("ALTER TABLE referral ADD COLUMN parts VARCHAR")
    op.execute("ALTER TABLE referral ADD COLUMN answered_on DATE")
    op.execute("ALTER TABLE referral ADD COLUMN answer VARCHAR NOT NULL DEFAULT ''")
