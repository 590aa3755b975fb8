"""The first edition: school, pupils, sessions, referrals, reports, the ledger, the journal."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE draft (
        "key" TEXT NOT NULL,
        body TEXT NOT NULL,
        saved_at INTEGER NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE entry (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        entered_at INTEGER NOT NULL,
        entered_wall TEXT NOT NULL,
        happened_at TEXT,
        person_id INTEGER NOT NULL,
        act TEXT NOT NULL,
        undoes INTEGER,
        final INTEGER NOT NULL,
        facts TEXT NOT NULL,
        previous BLOB NOT NULL,
        digest BLOB NOT NULL,
        FOREIGN KEY(undoes) REFERENCES entry (seq)
    )
    """,
    """
    CREATE TABLE line (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        seq INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        op TEXT NOT NULL,
        salt BLOB NOT NULL,
        image BLOB NOT NULL,
        digest BLOB NOT NULL,
        FOREIGN KEY(seq) REFERENCES entry (seq)
    )
    """,
    """
    CREATE INDEX line_of_entry ON line (seq)
    """,
    """
    CREATE INDEX line_of_row ON line (table_name, row_id, seq)
    """,
    """
    CREATE TABLE agency (
        kind VARCHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        head_name VARCHAR NOT NULL,
        address VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE guardian (
        last_name VARCHAR NOT NULL,
        first_name VARCHAR NOT NULL,
        patronymic VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE issued_report (
        period VARCHAR NOT NULL,
        edition INTEGER NOT NULL,
        issued_at DATETIME NOT NULL,
        definition VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL,
        head VARCHAR NOT NULL,
        json BLOB NOT NULL,
        pdf BLOB NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        UNIQUE (period, edition)
    )
    """,
    """
    CREATE TABLE line_pointer (
        family VARCHAR NOT NULL,
        pointer VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        UNIQUE (family, pointer)
    )
    """,
    """
    CREATE TABLE outgoing (
        kind VARCHAR NOT NULL,
        way VARCHAR NOT NULL,
        left_at DATETIME NOT NULL,
        recipient VARCHAR NOT NULL,
        parts VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        about_table VARCHAR NOT NULL,
        about_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE INDEX outgoing_about ON outgoing (about_table, about_id)
    """,
    """
    CREATE TABLE pack (
        kind VARCHAR NOT NULL,
        edition VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        UNIQUE (kind, edition, sha256)
    )
    """,
    """
    CREATE TABLE person (
        name VARCHAR NOT NULL,
        position VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE pupil (
        last_name VARCHAR NOT NULL,
        first_name VARCHAR NOT NULL,
        patronymic VARCHAR NOT NULL,
        born DATE,
        sex VARCHAR(32),
        iin VARCHAR NOT NULL,
        language VARCHAR(32),
        grade INTEGER,
        letter VARCHAR NOT NULL,
        level VARCHAR(32) NOT NULL,
        level_since DATE,
        left_on DATE,
        fold VARCHAR NOT NULL,
        sort_key VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE INDEX pupil_by_class ON pupil (grade, letter, sort_key, id)
    """,
    """
    CREATE INDEX pupil_by_iin ON pupil (iin)
    """,
    """
    CREATE INDEX pupil_by_level ON pupil (level, sort_key, id)
    """,
    """
    CREATE INDEX pupil_by_name ON pupil (deleted, sort_key, id)
    """,
    """
    CREATE TABLE report_key (
        secret BLOB NOT NULL,
        signing BLOB NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE school (
        name_ru VARCHAR NOT NULL,
        name_kk VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        district VARCHAR NOT NULL,
        kind VARCHAR(32) NOT NULL,
        week INTEGER NOT NULL,
        calendar VARCHAR NOT NULL,
        practice BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL
    )
    """,
    """
    CREATE TABLE counted_event (
        family VARCHAR NOT NULL,
        row_id INTEGER NOT NULL,
        report_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(report_id) REFERENCES issued_report (id)
    )
    """,
    """
    CREATE UNIQUE INDEX counted_event_of ON counted_event (family, row_id)
    """,
    """
    CREATE TABLE enrolment (
        pupil_id INTEGER NOT NULL,
        grade INTEGER NOT NULL,
        letter VARCHAR NOT NULL,
        since DATE NOT NULL,
        until DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX enrolment_by_time ON enrolment (since, until)
    """,
    """
    CREATE INDEX enrolment_of_pupil ON enrolment (pupil_id, since)
    """,
    """
    CREATE TABLE guardianship (
        pupil_id INTEGER NOT NULL,
        guardian_id INTEGER NOT NULL,
        relation VARCHAR(32) NOT NULL,
        legal BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(guardian_id) REFERENCES guardian (id)
    )
    """,
    """
    CREATE INDEX guardianship_of_guardian ON guardianship (guardian_id)
    """,
    """
    CREATE INDEX guardianship_of_pupil ON guardianship (pupil_id)
    """,
    """
    CREATE TABLE official_status (
        pupil_id INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        body VARCHAR NOT NULL,
        ground VARCHAR NOT NULL,
        since DATE NOT NULL,
        until DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX official_status_of_pupil ON official_status (pupil_id)
    """,
    """
    CREATE TABLE reason_for_support (
        pupil_id INTEGER NOT NULL,
        reason VARCHAR(32) NOT NULL,
        since DATE NOT NULL,
        note VARCHAR NOT NULL,
        until DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX reason_for_support_of_pupil ON reason_for_support (pupil_id)
    """,
    """
    CREATE TABLE referral (
        pupil_id INTEGER NOT NULL,
        agency_id INTEGER NOT NULL,
        author_id INTEGER NOT NULL,
        drafted_on DATE NOT NULL,
        language VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        observed VARCHAR NOT NULL,
        done VARCHAR NOT NULL,
        asked VARCHAR NOT NULL,
        urgency VARCHAR(32) NOT NULL,
        reply_within INTEGER,
        status VARCHAR(32) NOT NULL,
        number VARCHAR,
        sent_on DATE,
        reply_due DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id),
        FOREIGN KEY(agency_id) REFERENCES agency (id),
        FOREIGN KEY(author_id) REFERENCES person (id)
    )
    """,
    """
    CREATE UNIQUE INDEX referral_by_number ON referral (number)
    """,
    """
    CREATE INDEX referral_by_status ON referral (status, reply_due)
    """,
    """
    CREATE INDEX referral_of_pupil ON referral (pupil_id)
    """,
    """
    CREATE TABLE session (
        kind VARCHAR(32) NOT NULL,
        audience VARCHAR(32) NOT NULL,
        held_at DATETIME NOT NULL,
        minutes INTEGER NOT NULL,
        topic VARCHAR(32),
        text VARCHAR NOT NULL,
        private_note VARCHAR NOT NULL,
        author_id INTEGER NOT NULL,
        status VARCHAR(32) NOT NULL,
        signed_at DATETIME,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(author_id) REFERENCES person (id)
    )
    """,
    """
    CREATE INDEX session_by_time ON session (held_at, id)
    """,
    """
    CREATE TABLE support_change (
        pupil_id INTEGER NOT NULL,
        level VARCHAR(32) NOT NULL,
        since DATE NOT NULL,
        reason VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX support_change_of_pupil ON support_change (pupil_id, since)
    """,
    """
    CREATE TABLE addendum (
        session_id INTEGER NOT NULL,
        written_at DATETIME NOT NULL,
        text VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(session_id) REFERENCES session (id)
    )
    """,
    """
    CREATE INDEX addendum_of_session ON addendum (session_id)
    """,
    """
    CREATE TABLE attendance (
        session_id INTEGER NOT NULL,
        pupil_id INTEGER NOT NULL,
        present BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        deleted BOOLEAN NOT NULL,
        FOREIGN KEY(session_id) REFERENCES session (id),
        FOREIGN KEY(pupil_id) REFERENCES pupil (id)
    )
    """,
    """
    CREATE INDEX attendance_of_pupil ON attendance (pupil_id, session_id)
    """,
    """
    CREATE INDEX attendance_of_session ON attendance (session_id)
    """,
)


def upgrade() -> None:
    """Make the tables of the first edition."""
    for statement in TABLES:
        op.execute(statement)
