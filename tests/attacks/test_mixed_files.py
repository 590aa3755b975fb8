"""Promise 8: a missing or an old log, an old file, an old head, and any mixture are noticed at opening."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from cpdesk.casework import pupils, sessions
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.sessions import SessionKind
from cpdesk.storage import connections
from cpdesk.storage.errors import VaultError
from tests.casework.every_act import HELD
from tests.conftest import open_desk
from tests.storage.whole import digest

FILES = ("cases.db", "cases.db-wal", "head")
TOLD = {"vault.damaged", "vault.acts_missing", "vault.other_file"}


@dataclass
class Moments:
    """The three files as they were at an earlier moment (old) and a later one (new), and what the vault then held."""

    folder: Path
    old: dict[str, bytes]
    new: dict[str, bytes]
    held: dict[str, str]


def files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def work(desk: Desk, count: int) -> None:
    """Do some acts that add and change rows of several tables."""
    for number in range(count):
        enrolled = desk.do(pupils.enrol, last_name=f"Ким {number}", first_name="Лев", class_="7Б").id
        about = {"kind": SessionKind.CONVERSATION, "held_at": HELD, "text": "Долгая беседа о разном. " * 40}
        desk.do(sessions.record, pupil_ids=[enrolled, 1], **about)
        level = (SupportLevel.WATCH, SupportLevel.RAISED)[number % 2]
        desk.do(pupils.set_level, pupil_id=1, level=level, reason="Причина")


@pytest.fixture(scope="module")
def moments(founded: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Moments:
    """Return two moments of one vault, each with acts in its log, with a checkpoint and more acts between them."""
    desk = open_desk(Path(shutil.copytree(founded[0], tmp_path_factory.mktemp("moments") / "school.cpdesk")))
    desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")
    work(desk, 20)
    connections.checkpoint(desk.vault._writer)
    work(desk, 4)
    old, held_old = files(desk.vault.folder), digest(desk.vault)
    work(desk, 6)
    connections.checkpoint(desk.vault._writer)
    work(desk, 4)
    new, held_new = files(desk.vault.folder), digest(desk.vault)
    desk.vault.close()
    assert set(old) == set(new) == set(FILES)
    return Moments(desk.vault.folder, old, new, {"old": held_old, "new": held_new})


def opened(moments: Moments, chosen: dict[str, bytes]) -> tuple[str, str]:
    """Put these files in place of the vault's own and open it; return what was told and what it then holds."""
    for path in moments.folder.glob("cases.db*"):
        path.unlink()
    (moments.folder / "head").unlink(missing_ok=True)
    for name, data in chosen.items():
        (moments.folder / name).write_bytes(data)
    try:
        desk = open_desk(moments.folder)
    except VaultError as error:
        return error.code, ""
    try:
        assert desk.vault.verify().good, "opened silently with a mixture"
        return " ".join(desk.vault.notices), digest(desk.vault)
    finally:
        desk.vault.close()


@pytest.mark.promise(8)
@pytest.mark.parametrize("ages", [*product(("old", "new"), repeat=3)])
def test_files_of_two_moments_are_never_opened_as_one(
    moments: Moments, ages: tuple[str, ...], record_property: Callable[[str, object], None]
) -> None:
    chosen = {name: getattr(moments, age)[name] for name, age in zip(FILES, ages, strict=True)}

    told, held = opened(moments, chosen)

    if set(ages) == {"old"} or ages[:2] == ("new", "new"):
        assert (told, held) == ("", moments.held[ages[0]])
    else:
        assert told in TOLD
    record_property("combinations of two moments", 1)


@pytest.mark.promise(8)
@pytest.mark.parametrize("there", [*product((True, False), repeat=3)])
def test_a_missing_file_is_named(
    moments: Moments, there: tuple[bool, ...], record_property: Callable[[str, object], None]
) -> None:
    cases, log, head = there
    chosen = {name: moments.new[name] for name, kept in zip(FILES, there, strict=True) if kept}

    told, held = opened(moments, chosen)

    if not cases:
        assert told == "vault.damaged"
    elif log:
        assert (told, held) == ("" if head else "head.rewritten", moments.held["new"])
    else:
        assert told == ("vault.acts_missing" if head else "head.rewritten")
    record_property("combinations of missing files", 1)


@pytest.mark.promise(8)
def test_the_file_of_another_vault_of_the_same_keys_is_refused(moments: Moments, tmp_path: Path) -> None:
    assert opened(moments, moments.new)[0] == ""
    twin = Path(shutil.copytree(moments.folder, tmp_path / "twin.cpdesk"))
    for folder, name in ((moments.folder, "Пак"), (twin, "Цой")):
        desk = open_desk(folder)
        desk.do(pupils.enrol, last_name=name, first_name="Лев")
        desk.vault.close()

    shutil.copy(twin / "cases.db", moments.folder / "cases.db")

    with pytest.raises(VaultError, match=r"vault\.other_file"):
        open_desk(moments.folder)


@pytest.mark.promise(8)
def test_missing_acts_are_accepted_once_read_and_journaled(moments: Moments) -> None:
    told, _ = opened(moments, {"cases.db": moments.new["cases.db"], "head": moments.new["head"]})
    assert told == "vault.acts_missing"

    desk = open_desk(moments.folder, accept_missing=True)
    with desk.vault.reading() as connection:
        last = connection.exec_driver_sql("SELECT act, final FROM entry ORDER BY seq DESC LIMIT 1").one()
    assert tuple(last) == ("vault.accept_missing", 1)
    desk.vault.close()
    open_desk(moments.folder).vault.close()
