"""Consents, tasks, appointments, the staff, changed wording; more of sessions, referrals and organisations."""

from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = (
    """
    CREATE TABLE colleague (
        name VARCHAR NOT NULL,
        position VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        grade INTEGER,
        letter VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        fold VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE INDEX colleague_by_name ON colleague (deleted, name)
    """,
    """
    CREATE TABLE list_mapping (
        name VARCHAR NOT NULL,
        "query" VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE note_template (
        name VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        kind VARCHAR(32),
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE own_word (
        word VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE printed_list (
        name VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        columns VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE series (
        name VARCHAR NOT NULL,
        kind VARCHAR(32) NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE wording (
        form VARCHAR NOT NULL,
        "key" VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE INDEX wording_of_form ON wording (form, language)
    """,
    """
    CREATE TABLE consent (
        pupil_id INTEGER NOT NULL,
        purpose VARCHAR(32) NOT NULL,
        state VARCHAR(32) NOT NULL,
        guardian_id INTEGER,
        agency_id INTEGER,
        asked_on DATE,
        answered_on DATE,
        until DATE,
        withdrawn_on DATE,
        paper VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(guardian_id) REFERENCES guardian (id),
        FOREIGN KEY(agency_id) REFERENCES agency (id)
    )
    """,
    """
    CREATE INDEX consent_by_state ON consent (state, deleted, until)
    """,
    """
    CREATE INDEX consent_of_pupil ON consent (pupil_id, purpose)
    """,
    """
    CREATE TABLE waiver (
        pupil_id INTEGER NOT NULL,
        purpose VARCHAR(32) NOT NULL,
        reason VARCHAR NOT NULL,
        decided_by VARCHAR NOT NULL,
        decided_on DATE NOT NULL,
        author_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(author_id) REFERENCES person (id)
    )
    """,
    """
    CREATE INDEX waiver_of_pupil ON waiver (pupil_id, purpose)
    """,
    """
    CREATE TABLE adult (
        session_id INTEGER NOT NULL,
        guardian_id INTEGER,
        colleague_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(session_id) REFERENCES session (id),
        FOREIGN KEY(guardian_id) REFERENCES guardian (id),
        FOREIGN KEY(colleague_id) REFERENCES colleague (id)
    )
    """,
    """
    CREATE INDEX adult_guardian ON adult (guardian_id)
    """,
    """
    CREATE INDEX adult_of_session ON adult (session_id)
    """,
    """
    CREATE TABLE appointment (
        starts_at DATETIME NOT NULL,
        minutes INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        author_id INTEGER NOT NULL,
        audience VARCHAR(32) NOT NULL,
        title VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        series_id INTEGER,
        number INTEGER,
        grade INTEGER,
        letter VARCHAR NOT NULL,
        state VARCHAR(32) NOT NULL,
        session_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(author_id) REFERENCES person (id),
        FOREIGN KEY(series_id) REFERENCES series (id),
        FOREIGN KEY(session_id) REFERENCES session (id)
    )
    """,
    """
    CREATE INDEX appointment_by_time ON appointment (deleted, starts_at, id)
    """,
    """
    CREATE INDEX appointment_of_series ON appointment (series_id)
    """,
    """
    CREATE INDEX appointment_of_session ON appointment (session_id)
    """,
    """
    CREATE TABLE mention (
        session_id INTEGER NOT NULL,
        pupil_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(session_id) REFERENCES session (id),
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX mention_in_session ON mention (session_id)
    """,
    """
    CREATE INDEX mention_of_pupil ON mention (pupil_id)
    """,
    """
    CREATE TABLE expected (
        appointment_id INTEGER NOT NULL,
        pupil_id INTEGER,
        guardian_id INTEGER,
        colleague_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(appointment_id) REFERENCES appointment (id),
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(guardian_id) REFERENCES guardian (id),
        FOREIGN KEY(colleague_id) REFERENCES colleague (id)
    )
    """,
    """
    CREATE INDEX expected_at_appointment ON expected (appointment_id)
    """,
    """
    CREATE INDEX expected_pupil ON expected (pupil_id)
    """,
    """
    CREATE TABLE task (
        title VARCHAR NOT NULL,
        author_id INTEGER NOT NULL,
        due_on DATE,
        due_at TIME,
        term INTEGER,
        term_unit VARCHAR(32),
        term_from DATE,
        pupil_id INTEGER,
        session_id INTEGER,
        referral_id INTEGER,
        colleague_id INTEGER,
        state VARCHAR(32) NOT NULL,
        closed_on DATE,
        outcome VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(author_id) REFERENCES person (id),
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(session_id) REFERENCES session (id),
        FOREIGN KEY(referral_id) REFERENCES referral (id),
        FOREIGN KEY(colleague_id) REFERENCES colleague (id)
    )
    """,
    """
    CREATE INDEX task_by_day ON task (state, deleted, due_on)
    """,
    """
    CREATE INDEX task_of_pupil ON task (pupil_id)
    """,
    """
    CREATE INDEX task_of_session ON task (session_id)
    """,
)
COLUMNS = (
    "session ADD COLUMN grade INTEGER",
    "session ADD COLUMN letter VARCHAR NOT NULL DEFAULT ''",
    "session ADD COLUMN unnamed INTEGER NOT NULL DEFAULT 0",
    "session ADD COLUMN requested_by VARCHAR(32)",
    "referral ADD COLUMN consent_id INTEGER REFERENCES consent (id)",
    "referral ADD COLUMN waiver_id INTEGER REFERENCES waiver (id)",
    "referral ADD COLUMN family VARCHAR(32)",
    "referral ADD COLUMN family_on DATE",
    "referral ADD COLUMN form_id INTEGER REFERENCES pack (id)",
    "referral ADD COLUMN as_written VARCHAR NOT NULL DEFAULT ''",
    "referral ADD COLUMN mask_adults BOOLEAN NOT NULL DEFAULT 0",
    "agency ADD COLUMN reply_within INTEGER",
    "issued_report ADD COLUMN xlsx BLOB NOT NULL DEFAULT x''",
)


def upgrade() -> None:
    """Make the tables, then add the columns."""
    for statement in TABLES:
        op.execute(statement)
    for column in COLUMNS:
        op.execute(f"ALTER TABLE {column}")
