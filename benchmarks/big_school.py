"""The big school that everything is measured on: 2,000 pupils and 100,000 sessions, five years, from seed 1.

Rows are written in bulk, with the index of words and 102,000 entries of the journal, as acts would have left them.
"""

import random
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, insert

from cpdesk.casework import load_acts
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.casework.founding import FIRST_PERSON, Founding
from cpdesk.casework.opening import law_in_force
from cpdesk.records import METADATA
from cpdesk.records.pupils import Enrolment, Pupil
from cpdesk.records.sessions import Attendance, Session
from cpdesk.rules.names import fold, sort_key
from cpdesk.rules.pupils import Sex, SupportLevel
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from cpdesk.storage import examining, journal, keys
from cpdesk.storage import tables as kept
from cpdesk.storage.head import Head
from cpdesk.storage.vault import Vault

PUPILS: Final = 2_000
SESSIONS: Final = 100_000
TEXTS: Final = 1_000
PASSWORD: Final = "big school"
CHEAP: Final = keys.Cost(1, 64, 1)
TODAY: Final = datetime(2026, 11, 20, 12, 0)
SURNAMES: Final = (
    "Әбдірахманов Құдайбергенова Иванова Петров Нұрланқызы Сейітқали Жұмабаев Ермекова Ким Өтегенов Үсенова Ғабитов "
    "Соколов Ахметов Тілеуберді Шәріпова Ёлкин Мұхамеджанов Байжанова Искаков"
).split()
NAMES: Final = (
    "Әлия Айгүл Данияр Нұрсұлтан Мария Александр Қымбат Ұлпан Ерасыл Мирас Томирис Алихан Дарья Іңкәр".split()
)
WORDS: Final = (
    "беседа тревога класс конфликт родители сверстник поддержка наблюдение урок әңгіме сынып достық қорқыныш ата-ана "
    "мұғалім көмек қауіп жанжал бақылау рекомендации план повторная встреча самооценка мотивация"
).split()

Rows = list[dict[str, Any]]


def make(folder: Path, pupils: int = PUPILS, sessions: int = SESSIONS) -> None:
    """Make the vault at ``folder``."""
    founding = Founding.begin(folder, PASSWORD, SetClock(TODAY), law_in_force(), CHEAP)
    founding.complete(
        person="Есенова Жанна", language="ru", then=lambda desk: fill(desk.vault, pupils, sessions), **ABOUT
    )


STAMP: Final[dict[str, Any]] = {
    "entered_at": 1_795_000_000,
    "entered_wall": "2026-11-20 12:00:00",
    "happened_at": None,
    "person_id": 1,
    "undoes": None,
    "final": 0,
    "facts": "{}",
}
ABOUT: Final = {"name_ru": "Школа № 1", "name_kk": "№ 1 мектеп", "code": "1", "district": "Талгар"}


def open_desk(folder: Path) -> Desk:
    """Open it; the clock stands at noon of 20 November 2026."""
    load_acts()
    unlocked = keys.unlock(folder, PASSWORD)
    clock = SetClock(TODAY)
    vault = Vault.open(folder, unlocked, SCHEMA, stamp(FIRST_PERSON, "vault.open", clock.now()))
    return Desk(vault, FIRST_PERSON, clock, law_in_force(), 1, "ru")


def fill(vault: Vault, pupils: int, sessions: int) -> None:
    """Write the rows in one transaction, each pupil and each session as an entry of the journal."""
    dice = random.Random(1)
    people, classes = _people(dice, pupils)
    held, attended = _sessions(dice, pupils, sessions)
    with vault.writing() as connection:
        for name in ("pupil", "enrolment", "session", "attendance"):
            connection.exec_driver_sql(f"DROP TRIGGER temp.touched_{name}_INSERT")
        connection.execute(insert(Pupil), people)
        connection.execute(insert(Enrolment), classes)
        connection.execute(insert(Session), held)
        connection.execute(insert(Attendance), attended)
        folded = {text: fold(text) for text in {row["text"] for row in held}}
        words = [(row["id"], folded[row["text"]]) for row in held]
        connection.exec_driver_sql("INSERT INTO session_words(rowid, body) VALUES (?, ?)", words)
        _journal(connection, "pupil.enrol", "pupil", "enrolment")
        _journal(connection, "session.record", "session", "attendance")
        last = examining.last_head(connection)
    vault.commit_head(journal.Recorded(last.seq, last.digest, {}))


def _journal(connection: Connection, act: str, *tables: str) -> None:
    """Write an entry for each row of the first table, with the row of the same number of the other."""
    texts = [
        connection.exec_driver_sql(f"SELECT id, {journal.row_json(METADATA.tables[name], name)} FROM {name}").all()
        for name in tables
    ]
    head, entries, lines = examining.last_head(connection), [], []
    for rows in zip(*texts, strict=True):
        drawn = [journal.draw(name, row_id, "i", {}, text) for name, (row_id, text) in zip(tables, rows, strict=True)]
        entry = STAMP | {"seq": head.seq + 1, "act": act, "previous": head.digest}
        places = ((each.table, each.row_id, each.op, each.digest) for each in drawn)
        head = Head(head.seq + 1, journal.entry_digest(entry, places))
        entries.append(entry | {"digest": head.digest})
        for each in drawn:
            told = {"seq": head.seq, "table_name": each.table, "row_id": each.row_id, "op": each.op}
            lines.append(told | {"salt": each.salt, "image": each.image, "digest": each.digest})
    connection.execute(insert(kept.entry), entries)
    connection.execute(insert(kept.line), lines)


def _people(dice: random.Random, count: int) -> tuple[Rows, Rows]:
    people: Rows = []
    for number in range(1, count + 1):
        last, first = dice.choice(SURNAMES), dice.choice(NAMES)
        people.append(
            {
                "id": number,
                "deleted": False,
                "last_name": last,
                "first_name": first,
                "patronymic": "",
                "born": date(2009, 1, 1) + timedelta(days=dice.randrange(4000)),
                "sex": dice.choice(list(Sex)),
                "iin": "",
                "grade": dice.randrange(12),
                "letter": dice.choice("АӘБВГ"),
                "level": dice.choice(list(SupportLevel)),
                "fold": fold(f"{last} {first}"),
                "sort_key": sort_key(last, first, ""),
            }
        )
    since = date(2026, 9, 1)
    classes = [
        {"deleted": False, "pupil_id": each["id"], "grade": each["grade"], "letter": each["letter"], "since": since}
        for each in people
    ]
    return people, classes


def _sessions(dice: random.Random, pupils: int, count: int) -> tuple[Rows, Rows]:
    first = datetime(2021, 9, 1, 9, 0)
    texts = [" ".join(dice.choice(WORDS) for _ in range(dice.randrange(10, 40))) for _ in range(TEXTS)]
    held: Rows = [
        {
            "id": number,
            "deleted": False,
            "kind": dice.choice(list(SessionKind)),
            "audience": dice.choice(list(Audience)),
            "held_at": first + timedelta(minutes=dice.randrange(5 * 365 * 24 * 60)),
            "minutes": dice.randrange(10, 60),
            "author_id": 1,
            "topic": dice.choice(list(Topic)),
            "text": dice.choice(texts),
            "private_note": "",
            "status": SessionStatus.SIGNED,
            "signed_at": TODAY,
        }
        for number in range(1, count + 1)
    ]
    attended = [
        {"deleted": False, "session_id": each["id"], "pupil_id": dice.randrange(1, pupils + 1), "present": True}
        for each in held
    ]
    return held, attended
