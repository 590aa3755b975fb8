"""Promise 21: whoever has the key and changes records or the journal beside the acts is found out, with the place."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpdesk.casework.desk import Desk
from cpdesk.records import METADATA
from cpdesk.storage import keys
from cpdesk.storage.connections import connect
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import CASES
from cpdesk.storage.verify import Damage
from tests.casework.every_act import prepare
from tests.conftest import PASSWORD, open_desk
from tests.rounds import rounds

Noted = Callable[[str, object], None]
SEED = 21


class Tamperer:
    """Somebody with the key of the vault and a tool for databases."""

    def __init__(self, folder: Path, draw: random.Random) -> None:
        self.driver: Any = connect(folder / CASES, keys.unlock(folder, PASSWORD).candidates[0])
        self.draw = draw

    def some(self, table: str) -> int:
        """Return the id of some row."""
        ids = [row[0] for row in self.driver.execute(f'SELECT rowid FROM "{table}" ORDER BY rowid')]
        return int(self.draw.choice(ids))

    def filled(self) -> str:
        """Return the name of some table of records that has rows."""
        names = [n for n in METADATA.tables if self.driver.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0]]
        return self.draw.choice(sorted(names))

    def change_a_record(self) -> None:
        name = self.filled()
        column = self.draw.choice([column for column in METADATA.tables[name].columns if column.name != "id"])
        value: Any = f"other {self.draw.random()}"
        if column.name == "deleted":
            self.driver.execute(f'UPDATE "{name}" SET deleted = 1 - deleted WHERE id = {self.some(name)}')
        else:
            self.driver.execute("PRAGMA foreign_keys = OFF")
            self.driver.execute(f'UPDATE "{name}" SET "{column.name}" = ? WHERE id = ?', (value, self.some(name)))

    def remove_a_record(self) -> None:
        self.driver.execute("PRAGMA foreign_keys = OFF")
        name = self.filled()
        self.driver.execute(f'DELETE FROM "{name}" WHERE id = ?', (self.some(name),))

    def add_a_record(self) -> None:
        name = self.filled()
        columns = ", ".join(f'"{column.name}"' for column in METADATA.tables[name].columns if column.name != "id")
        number = self.some(name)
        self.driver.execute("PRAGMA ignore_check_constraints = ON")
        kept = self.driver.execute(f'SELECT {columns} FROM "{name}" WHERE id = ?', (number,)).fetchone()
        unlike = [f"{value} copied" if isinstance(value, str) and "_" not in value else value for value in kept]
        self.driver.execute(f'INSERT INTO "{name}"({columns}) VALUES ({", ".join("?" * len(unlike))})', unlike)

    def change_an_entry(self) -> None:
        column = self.draw.choice(("entered_at", "entered_wall", "happened_at", "person_id", "act", "final", "facts"))
        value = 77 if column in ("entered_at", "person_id", "final") else '{"other": 1}'
        self.driver.execute(f"UPDATE entry SET {column} = ? WHERE seq = ?", (value, self.some("entry")))

    def remove_an_entry(self) -> None:
        self.driver.execute("PRAGMA foreign_keys = OFF")
        self.driver.execute("DELETE FROM entry WHERE seq = ?", (self.some("entry"),))

    def change_a_line(self) -> None:
        column = self.draw.choice(("table_name", "row_id", "op", "salt", "image", "digest"))
        value = {"table_name": "'addendum'", "row_id": "row_id + 1", "op": "'x'"}.get(column, "randomblob(40)")
        self.driver.execute(f"UPDATE line SET {column} = {value} WHERE id = ?", (self.some("line"),))

    def remove_a_line(self) -> None:
        self.driver.execute("DELETE FROM line WHERE id = ?", (self.some("line"),))

    def blank_a_line(self) -> None:
        self.driver.execute("UPDATE line SET salt = x'', image = x'' WHERE id = ?", (self.some("line"),))

    def move_a_line_to_another_entry(self) -> None:
        self.driver.execute("UPDATE line SET seq = seq - 1 WHERE id = (SELECT max(id) FROM line)")


WAYS = [name for name in vars(Tamperer) if "_a" in name]


@pytest.fixture
def filled(desk: Desk) -> Path:
    """Return a closed vault with one of everything."""
    prepare(desk, "Проба")
    desk.vault.close()
    return desk.vault.folder


@pytest.mark.promise(21)
def test_any_change_beside_the_acts_is_named_with_its_place(filled: Path, record_property: Noted) -> None:
    whole = (filled / CASES).read_bytes()
    draw = random.Random(SEED)

    for number in range(rounds(200)):
        way = WAYS[number % len(WAYS)]
        hand = Tamperer(filled, draw)
        before = hand.driver.total_changes
        getattr(hand, way)()
        assert hand.driver.total_changes > before, way
        hand.driver.close()

        damages = damages_of(filled)
        assert damages, way
        assert all(each.code and each.place for each in damages), way
        (filled / CASES).write_bytes(whole)

    assert damages_of(filled) == ()
    record_property(f"edits by the key's owner (seed {SEED})", rounds(200))


@pytest.mark.promise(21)
def test_a_tail_cut_off_with_its_rows_is_told_at_opening_with_the_number_of_acts(
    filled: Path, record_property: Noted
) -> None:
    whole = (filled / CASES).read_bytes()

    for cut in range(1, 1 + rounds(50)):
        hand = Tamperer(filled, random.Random(SEED))
        last = hand.driver.execute("SELECT max(seq) FROM entry").fetchone()[0]
        hand.driver.execute("DELETE FROM line WHERE seq > ?", (last - cut % 9 - 1,))
        hand.driver.execute("DELETE FROM entry WHERE seq > ?", (last - cut % 9 - 1,))
        hand.driver.close()

        with pytest.raises(VaultError) as caught:
            open_desk(filled)

        assert (caught.value.code, caught.value.facts) == ("vault.acts_missing", {"count": cut % 9 + 1})
        (filled / CASES).write_bytes(whole)
    record_property("tails cut off", rounds(50))


@pytest.mark.promise(21)
def test_a_rewritten_chain_is_not_the_one_that_the_head_has_seen(filled: Path) -> None:
    hand = Tamperer(filled, random.Random(SEED))
    hand.driver.execute("UPDATE entry SET digest = randomblob(32) WHERE seq = (SELECT max(seq) FROM entry)")
    hand.driver.close()

    with pytest.raises(VaultError, match=r"vault\.other_file"):
        open_desk(filled)


def damages_of(folder: Path) -> tuple[Damage, ...]:
    """Open the vault and check it; a head that does not fit any more is accepted as damage too."""
    try:
        desk = open_desk(folder)
    except VaultError as error:
        return (Damage(error.code, "head"),)
    try:
        return desk.vault.verify().damages
    finally:
        desk.vault.close()
