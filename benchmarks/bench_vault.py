"""Opening, checking and backing up the big school."""

import shutil
import tempfile
from itertools import count
from pathlib import Path

import big_school
import measure

from cpdesk.storage import backup, connections, keys
from cpdesk.storage.vault import CASES

desk = measure.desk()
plain = measure.driver(desk)
table = measure.Table("the vault of the big school")
number = count(1)
work = Path(tempfile.mkdtemp(prefix="cpdesk-bench"))
folder, key = desk.vault.folder, desk.vault.key


def opened_plainly() -> None:
    connection = connections.connect(folder / CASES, key)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    connection.close()


def opened() -> None:
    big_school.open_desk(folder).vault.close()


def copied_plainly() -> None:
    (work / "plain").unlink(missing_ok=True)
    plain.execute("VACUUM INTO ?", (str(work / "plain"),))


def copied() -> None:
    (work / "ours").unlink(missing_ok=True)
    desk.vault.copy_to(work / "ours")


def checked_plainly() -> None:
    plain.execute("PRAGMA cipher_integrity_check").fetchall()
    plain.execute("PRAGMA quick_check").fetchall()


table.add("copy", copied, copied_plainly, 1.1, rounds=3)
table.add("all checks", desk.vault.verify, checked_plainly, 3.5, rounds=3)
table.add(
    "backup that has proved it opens",
    lambda: backup.make(desk.vault, f"2026-11-20 12:00:00.{next(number)}", work),
    copied_plainly,
    5,
    rounds=2,
)
table.note("size of the file", (folder / CASES).stat().st_size / 2**20, "MB")
plain.close()
desk.vault.close()
table.add("open by the keys' file (cheap Argon2)", opened, opened_plainly, 60, rounds=5)
unlocked = keys.unlock(folder, big_school.PASSWORD)
assert unlocked.candidates
shutil.rmtree(work)
table.end()
