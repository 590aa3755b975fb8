from datetime import datetime
from pathlib import Path

import pytest

from cpdesk.casework import agencies, outgoing, practice, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding, free_place, sweep
from cpdesk.casework.opening import open_desk
from cpdesk.storage import keys
from cpdesk.storage.errors import VaultError
from tests.conftest import CHEAP, LAW, NOON, PASSWORD, SCHOOL
from tests.full_disk import no_file_larger_than

CLOCK = SetClock(NOON)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "vaults" / "school-948.cpdesk"


@pytest.fixture
def founding(place: Path) -> Founding:
    return Founding.begin(place, PASSWORD, CLOCK, LAW, CHEAP)


def test_nothing_stands_at_the_place_until_all_is_done(founding: Founding, place: Path) -> None:
    desk = founding.furnish(person="Есенова Жанна", language="ru", **SCHOOL)
    assert not place.exists()

    unlocked = founding.stand(desk)

    again = open_desk(place, unlocked, CLOCK)
    assert again.ask(schools.this).name_kk == "№ 948 мектеп-лицей"
    assert [path.name for path in place.parent.iterdir()] == [place.name]
    again.vault.close()


def test_the_sheet_that_leaves_before_the_vault_stands_is_in_its_ledger(founding: Founding, tmp_path: Path) -> None:
    desk = founding.furnish(person="Есенова Жанна", language="ru", **SCHOOL)
    document = outgoing.Document(kind="recovery_key", data=b"%PDF", recipient="сейф школы")
    outgoing.save(desk, document, tmp_path / "sheet.pdf")

    again = open_desk(founding.folder, founding.stand(desk), CLOCK)

    assert [row.kind for row in again.ask(outgoing.rows)] == ["recovery_key"]
    again.vault.close()


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_agencies_of_the_law_are_named_in_the_language_of_the_founding(founding: Founding, language: str) -> None:
    desk = founding.furnish(person="Есенова Жанна", language=language, **SCHOOL)

    named = {row.kind: row.name for row in desk.ask(agencies.directory)}
    desk.vault.close()

    assert named == {rule.kind: rule.title[language] for rule in LAW.agencies}


@pytest.mark.parametrize("furnished", [False, True])
def test_an_abandoned_founding_leaves_nothing(founding: Founding, place: Path, furnished: bool) -> None:
    if furnished:
        founding.furnish(person="Есенова Жанна", language="ru", **SCHOOL).vault.close()

    founding.abandon()

    assert list(place.parent.iterdir()) == []


def test_a_refused_school_can_be_given_again(founding: Founding) -> None:
    with pytest.raises(Refused, match=r"school\.no_code"):
        founding.furnish(person="Есенова Жанна", language="ru", **SCHOOL | {"code": " "})

    founding.furnish(person="Есенова Жанна", language="ru", **SCHOOL).vault.close()


def test_a_vault_is_never_founded_over_another(founding: Founding) -> None:
    founding.complete(person="Есенова Жанна", language="ru", **SCHOOL)

    with pytest.raises(VaultError, match=r"vault\.exists"):
        Founding.begin(founding.folder, PASSWORD, CLOCK, LAW, CHEAP)


@pytest.mark.parametrize("size", [0, 20_000])
def test_a_full_disk_leaves_nothing(place: Path, size: int) -> None:
    with no_file_larger_than(size), pytest.raises(VaultError):
        Founding.begin(place, PASSWORD, CLOCK, LAW, CHEAP)

    assert list(place.parent.iterdir()) == []


def test_a_place_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(VaultError, match=r"vault\.gone"):
        Founding.begin(tmp_path / "file" / "school.cpdesk", PASSWORD, CLOCK, LAW, CHEAP)


def test_what_a_kill_left_is_swept_but_not_what_is_being_made(founding: Founding, place: Path) -> None:
    other = Founding.begin(place.with_name("other.cpdesk"), PASSWORD, CLOCK, LAW, CHEAP)
    desk = other.furnish(person="Есенова Жанна", language="ru", **SCHOOL)

    sweep(place.parent)

    assert [path.name for path in place.parent.iterdir()] == ["other.cpdesk.part"]
    desk.vault.close()


def test_a_place_is_named_by_the_code_and_never_taken(tmp_path: Path) -> None:
    assert free_place(tmp_path, "№ 948/2").name == "school-9482.cpdesk"
    (tmp_path / "school-9482.cpdesk").mkdir()
    assert free_place(tmp_path, "9482").name == "school-9482-2.cpdesk"
    assert free_place(tmp_path, "школа").name == "school-1.cpdesk"


def test_a_practice_school_that_is_stopped_leaves_nothing(place: Path) -> None:
    class Enough(Exception):  # noqa: N818
        pass

    def stop(at: int, _of: int) -> None:
        if at:
            raise Enough

    with pytest.raises(Enough):
        practice.found(place, datetime(2026, 11, 20).date(), LAW, stop, count=12, years=1)

    assert list(place.parent.iterdir()) == []


def test_the_practice_school_opens_by_the_password_that_is_told(place: Path) -> None:
    practice.found(place, datetime(2026, 9, 10).date(), LAW, lambda *_: None, count=12, years=1)

    desk: Desk = open_desk(place, keys.unlock(place, practice.PASSWORD), CLOCK)

    assert desk.ask(schools.this).practice
    desk.vault.close()
