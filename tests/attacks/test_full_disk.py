"""A disk that is full from the n-th write on, or pulled out there: it is said, nothing confirmed is lost, nothing half.

Each work is tried on a disk that takes no write at all, one, two, and so on, until it is done.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from cpdesk.casework import opening, outgoing, pupils
from cpdesk.casework.acts import Refused
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding
from cpdesk.casework.outgoing import Document
from cpdesk.casework.pupils import Filter
from cpdesk.storage import backup, keys, recovery, reserve
from cpdesk.storage.errors import VaultError
from cpdesk.storage.restoring import Restoring
from tests.conftest import CHEAP, LAW, NOON, PASSWORD, SCHOOL, open_desk
from tests.failing_disk import How, failing_after
from tests.rounds import rounds
from tests.storage import first_edition
from tests.storage.whole import digest

DONE = "done"
NEW_PASSWORD = "новый пароль 7"
SAID = {"full": {DONE, "vault.disk_full"}, "pulled": {DONE, "vault.gone", "vault.absent"}}
LIMIT = 3000
SEED = 8

pytestmark = pytest.mark.parametrize("how", ["full", "pulled"])


@pytest.fixture(scope="module")
def school(founded: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a vault of three pupils with a copy beside it and without the reserve, to be copied."""
    folder = tmp_path_factory.mktemp("full") / "school.cpdesk"
    shutil.copytree(founded[0], folder, ignore=shutil.ignore_patterns(reserve.FILE))
    desk = open_desk(folder)
    for name in ("Сәтбек", "Пак", "Цой"):
        desk.do(pupils.enrol, last_name=name, first_name="Айгерім")
    opening.copy(desk)
    desk.vault.close()
    return folder


def attempts(
    place: Path, how: How, prepare: Callable[[Path], Any], work: Callable[[Any], object]
) -> Iterator[tuple[Path, str]]:
    """Try with ever more writes until it is done; yield where, and what was said.

    In a usual run some numbers of writes are tried, in ``./run prove`` all.
    """
    draw, writes = random.Random(SEED), 0
    while True:
        attempt = place / f"attempt {writes}"
        attempt.mkdir()
        with closing(prepare(attempt / "school.cpdesk")) as prepared, failing_after(writes, attempt, how) as disk:
            said = what_is_said(work, prepared)
        yield attempt / "school.cpdesk", said
        shutil.rmtree(attempt)
        if not disk.failed:
            assert said == DONE
            return
        writes += 1 if rounds(100) == 100 else draw.randrange(1, 3 + writes)
        assert writes < LIMIT, "it is never done"


def what_is_said(work: Callable[..., object], *arguments: Any) -> str:
    """Do it; return the code of what stood in the way."""
    try:
        work(*arguments)
    except (VaultError, Refused) as error:
        return error.code
    return DONE


@contextmanager
def closing(prepared: Any) -> Iterator[Any]:
    try:
        yield prepared
    finally:
        if isinstance(prepared, Desk):
            with suppress(VaultError):
                prepared.vault.close()


def copied(school: Path, folder: Path) -> Path:
    return Path(shutil.copytree(school, folder))


def whole(folder: Path, password: str = PASSWORD) -> tuple[int, str]:
    """Open the vault with the disk as it should be and check everything; return its pupils and a digest of it all."""
    desk = opening.open_desk(folder, keys.unlock(folder, password))
    try:
        assert desk.vault.verify().good
        return len(desk.ask(pupils.find, Filter()).ids), digest(desk.vault)
    finally:
        desk.vault.close()


def test_opening_changes_nothing(school: Path, tmp_path: Path, how: How) -> None:
    before = whole(copied(school, tmp_path / "before"))
    for folder, said in attempts(tmp_path, how, lambda at: copied(school, at), lambda at: open_desk(at).vault.close()):
        assert said in SAID[how]
        assert whole(folder) == before


def test_an_act_is_whole_or_has_not_happened(school: Path, tmp_path: Path, how: How) -> None:
    before = whole(copied(school, tmp_path / "before"))
    enrol = {"last_name": "Ким", "first_name": "Лев"}
    tried = attempts(tmp_path, how, lambda at: open_desk(copied(school, at)), lambda of: of.do(pupils.enrol, **enrol))
    for folder, said in tried:
        assert said in SAID[how]
        assert whole(folder)[0] == 4 if said == DONE else whole(folder) == before


def test_a_draft_is_kept_or_the_one_before_it_stays(school: Path, tmp_path: Path, how: How) -> None:
    def prepare(folder: Path) -> Desk:
        desk = open_desk(copied(school, folder))
        desk.keep_draft("editor:note", {"text": "before"})
        return desk

    longer = {"text": "Избегает столовой, спит мало. " * 300}
    for folder, said in attempts(tmp_path, how, prepare, lambda of: of.keep_draft("editor:note", longer)):
        assert said in SAID[how]
        desk = open_desk(folder)
        assert desk.draft("editor:note") == (longer if said == DONE else {"text": "before"})
        desk.vault.close()


def test_a_copy_is_whole_or_not_there(school: Path, tmp_path: Path, how: How) -> None:
    def prepare(folder: Path) -> Desk:
        desk = open_desk(copied(school, folder))
        shutil.rmtree(folder / "backups")
        return desk

    for folder, said in attempts(tmp_path, how, prepare, opening.copy):
        assert said in SAID[how]
        assert [backup.intact(copy.path) for copy in backup.copies(folder)] == ([True] if said == DONE else [])
        assert whole(folder)[0] == 3
        desk = open_desk(folder)
        opening.copy(desk)  # sweeps what was left half-written where the folder went away
        desk.vault.close()
        assert [path.suffix for path in (folder / "backups").iterdir()] == [backup.SUFFIX]


def test_a_file_that_leaves_is_whole_and_in_the_ledger_or_neither(school: Path, tmp_path: Path, how: How) -> None:
    def prepare(folder: Path) -> Desk:
        folder.with_name("sheet.pdf").write_bytes(b"as before")
        return open_desk(copied(school, folder))

    def save(desk: Desk) -> None:
        document = Document(kind="referral", data=b"%PDF", recipient="ПМПК", parts=("name",), about=("pupil", 1))
        outgoing.save(desk, document, desk.vault.folder.with_name("sheet.pdf"))

    for folder, said in attempts(tmp_path, how, prepare, save):
        assert said in SAID[how] | {"outgoing.path"}
        left = folder.with_name("sheet.pdf").read_bytes() == b"%PDF"
        desk = open_desk(folder)
        noted = len(desk.ask(outgoing.rows))
        assert (left, noted) == (said == DONE, 1) or (not left and noted <= (how == "pulled"))
        assert how == "pulled" or {path.name for path in folder.parent.iterdir()} == {"school.cpdesk", "sheet.pdf"}
        desk.vault.close()


@pytest.mark.parametrize("kind", ["password", "keys"])
def test_one_of_both_passwords_opens(school: Path, tmp_path: Path, how: How, kind: str) -> None:
    def change(desk: Desk) -> None:
        if kind == "password":
            opening.change_password(desk, PASSWORD, NEW_PASSWORD, CHEAP)
        else:
            opening.renew_keys(desk, PASSWORD, NEW_PASSWORD, recovery.spell(recovery.draw()), CHEAP)

    for folder, said in attempts(tmp_path, how, lambda at: open_desk(copied(school, at)), change):
        assert said in SAID[how]
        fitting = [each for each in (PASSWORD, NEW_PASSWORD) if what_is_said(keys.unlock, folder, each) == DONE]
        assert len(fitting) == 1
        assert said != DONE or fitting == [NEW_PASSWORD]
        assert whole(folder, fitting[0])[0] == 3


def test_a_base_comes_back_from_a_copy_whole_or_stays_as_it_was(school: Path, tmp_path: Path, how: How) -> None:
    def prepare(folder: Path) -> Path:
        desk = open_desk(copied(school, folder))
        desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
        desk.vault.close()
        return folder

    def restore(folder: Path) -> None:
        held = Restoring.begin(backup.copies(folder)[0].path, folder, "2026-11-20 12:00:00")
        try:
            opening.put_back(held, opening.look_inside(held, PASSWORD), SetClock(NOON))
        finally:
            held.abandon()

    for folder, said in attempts(tmp_path, how, prepare, restore):
        assert said in SAID[how]
        assert whole(folder)[0] == (3 if said == DONE else 4)


def test_a_new_base_stands_whole_or_not_at_all(tmp_path: Path, how: How) -> None:
    def found(folder: Path) -> None:
        founding = Founding.begin(folder, PASSWORD, SetClock(NOON), LAW, CHEAP)
        try:
            founding.complete(person="Есенова Жанна Кайратовна", language="ru", **SCHOOL)
        except BaseException:
            founding.abandon()
            raise

    for folder, said in attempts(tmp_path, how, lambda at: at, found):
        assert said in SAID[how]
        assert said != DONE or whole(folder)[0] == 0
        if how == "full":  # what was pulled out keeps what was half-made; the next start sweeps it
            assert [path.name for path in folder.parent.iterdir()] == ([folder.name] if said == DONE else [])


def test_an_old_base_is_brought_up_to_date_or_left_as_it_was(tmp_path: Path, how: How) -> None:
    old = tmp_path / "old.cpdesk"
    first_edition.make(old, PASSWORD)
    for folder, said in attempts(tmp_path, how, lambda at: copied(old, at), lambda at: open_desk(at).vault.close()):
        assert said in SAID[how]
        desk = open_desk(folder)
        assert desk.vault.verify().good
        assert desk.vault.notices in ([], ["vault.migrated"])
        assert said != DONE or desk.vault.notices == []
        desk.vault.close()
