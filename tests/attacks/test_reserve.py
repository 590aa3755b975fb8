"""The space in reserve: on a full disk she opens and writes the sentence to its end; later it is taken again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk
from cpdesk.storage import reserve
from tests.conftest import open_desk
from tests.failing_disk import failing_after

SMALL = 1000


def enrol(desk: Desk) -> object:
    return desk.do(pupils.enrol, last_name="Ким", first_name="Лев")


def keep(desk: Desk) -> object:
    return desk.keep_draft("editor:note", {"text": "Избегает столовой, спит мало. " * 100})


@pytest.mark.parametrize("work", [enrol, keep])
def test_on_a_disk_that_is_full_at_any_write_it_is_done_in_the_reserve(
    folder: Path, tmp_path: Path, work: Callable[[Desk], object]
) -> None:
    writes, given = 0, 0
    while True:
        place = tmp_path / f"attempt {writes}"
        desk = open_desk(Path(shutil.copytree(folder, place, ignore=shutil.ignore_patterns(reserve.FILE))))
        reserve.make(place, SMALL)
        with failing_after(writes, place, "full", place / reserve.FILE) as disk:
            work(desk)
        gone = not (place / reserve.FILE).exists()
        assert (desk.vault.notices == [reserve.GIVEN_UP]) == gone
        assert desk.vault.verify().good
        desk.vault.close()
        writes, given = writes + 1, given + gone
        if not disk.failed:
            break
    assert given


def test_a_base_opens_on_a_disk_that_is_full_at_any_write(folder: Path, tmp_path: Path) -> None:
    writes, given = 0, 0
    while True:
        place = Path(shutil.copytree(folder, tmp_path / f"attempt {writes}"))
        with failing_after(writes, place, "full", place / reserve.FILE) as disk:
            desk = open_desk(place)
        given += reserve.GIVEN_UP in desk.vault.notices
        with pytest.raises(Exception, match=r"vault\.in_use"):
            open_desk(place)
        desk.vault.take_reserve()
        assert desk.vault.notices == []
        assert (place / reserve.FILE).exists()
        desk.vault.close()
        shutil.rmtree(place)
        writes += 1
        if not disk.failed:
            break
    assert given
