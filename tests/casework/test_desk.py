import dataclasses
import inspect
from datetime import timedelta
from pathlib import Path

import pytest

from cpdesk.casework import pupils, sessions
from cpdesk.casework.acts import REGISTRY, Refused, Work
from cpdesk.casework.desk import Desk
from cpdesk.storage import reserve, search
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import Vault
from tests.casework.every_act import HELD, prepare
from tests.conftest import open_desk
from tests.storage.whole import digest

ABOUT = {"kind": "conversation", "held_at": HELD, "text": "Беседа"}


def enrol(desk: Desk, last_name: str = "Ким") -> int:
    made = desk.do(pupils.enrol, last_name=last_name, first_name="Лев", class_="7Б").id
    assert made is not None
    return made


def test_a_desk_has_six_fields_for_ever() -> None:
    assert [field.name for field in dataclasses.fields(Desk)] == ["vault", "user", "clock", "law", "school", "language"]


def test_an_act_takes_work_first_and_everything_else_by_name_and_returns_an_id_or_nothing() -> None:
    for code, act in REGISTRY.items():
        first, *rest = inspect.signature(act.run).parameters.values()
        assert (first.name, first.annotation) == ("work", Work), code
        named = [each for each in rest if each.kind is not inspect.Parameter.KEYWORD_ONLY]
        assert [each.name for each in named] in (
            [],
            [f"{code.partition('.')[0]}_id"],
            ["status_id"],
            ["reason_id"],
            ["template_id"],
        ) or (named[0].name == "pupil_id"), code


def test_an_act_tells_its_entry_its_record_and_every_row_that_it_touched(desk: Desk) -> None:
    first, second = enrol(desk), enrol(desk, "Пак")

    done = desk.do(sessions.record, pupil_ids=[first, second], **ABOUT)

    assert done.seq == desk.vault.head().seq
    assert done.changed == {"session": (done.id,), "attendance": (1, 2)}


def test_many_acts_have_an_entry_each_and_one_commit(desk: Desk) -> None:
    before = desk.vault.head().seq
    acts = [(pupils.enrol, {"last_name": name, "first_name": "Лев"}) for name in ("Ким", "Пак", "Цой")]

    done = desk.do_all(acts)

    assert [each.seq for each in done] == [before + 1, before + 2, before + 3]
    state = digest(desk.vault)
    with pytest.raises(Refused, match=r"pupil\.no_last_name"):
        desk.do_all([*acts, (pupils.enrol, {"last_name": "", "first_name": "Лев"})])
    assert digest(desk.vault) == state


def test_no_act_at_all_does_nothing(desk: Desk) -> None:
    state = digest(desk.vault)

    assert desk.do_all([]) == []

    assert digest(desk.vault) == state


def test_the_draft_goes_with_the_act_and_stays_when_the_act_is_refused(desk: Desk) -> None:
    pupil = enrol(desk)
    desk.keep_draft("session new", {"text": "не записано"})
    with pytest.raises(Refused):
        desk.do(sessions.record, draft="session new", pupil_ids=[], **ABOUT)
    assert desk.draft("session new") == {"text": "не записано"}

    desk.do(sessions.record, draft="session new", pupil_ids=[pupil], **ABOUT)

    assert desk.draft("session new") is None


def test_drafts_are_no_acts_and_no_part_of_the_search(desk: Desk) -> None:
    head = desk.vault.head()

    desk.keep_draft("session new", {"text": "секрет"})
    desk.keep_draft("session new", {"text": "секрет и больше"})

    assert desk.vault.head() == head
    assert desk.draft("session new") == {"text": "секрет и больше"}
    with desk.vault.reading() as connection:
        assert search.find(connection, "session", ["секрет"], limit=9) == []
    desk.discard_draft("session new")
    assert desk.draft("session new") is None


def test_search_follows_each_act_and_never_holds_a_private_note(desk: Desk) -> None:
    pupil = enrol(desk)
    about = ABOUT | {"text": "Әңгіме о тревоге", "private_note": "тайна"}
    session = desk.do(sessions.record, pupil_ids=[pupil], **about).id

    def found(word: str) -> list[int]:
        with desk.vault.reading() as connection:
            return search.find(connection, "session", [word], limit=9)

    assert found("тревог") == [session]
    assert found("тайна") == []
    desk.do(sessions.change, session_id=session, pupil_ids=[pupil], **ABOUT)
    assert found("тревог") == []


def test_no_connection_is_held_between_questions(desk: Desk) -> None:
    prepare(desk, "Проба")

    desk.ask(pupils.find, pupils.Filter())

    assert desk.vault._reader.pool.checkedout() == 0  # type: ignore[attr-defined]


def test_a_question_cannot_change_anything(desk: Desk) -> None:
    with pytest.raises(VaultError), desk.vault.reading() as connection:
        connection.exec_driver_sql("DELETE FROM school")


def test_a_clock_set_back_changes_times_and_not_the_order(desk: Desk) -> None:
    first = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    desk.clock.wall -= timedelta(days=400)  # type: ignore[attr-defined]

    second = desk.do(pupils.enrol, last_name="Пак", first_name="Лев")

    assert second.seq == first.seq + 1
    assert desk.vault.verify().good


def test_on_a_full_disk_the_reserve_is_given_up_and_the_act_that_did_not_fit_has_not_happened(desk: Desk) -> None:
    reserve.make(desk.vault.folder, 1000)
    full = fill_up(desk.vault)
    before, done = digest(desk.vault), 0

    while (told := attempt(desk)) is None:
        before, done = digest(desk.vault), done + 1

    assert (told, done < 9) == ("vault.disk_full", True), full
    assert digest(desk.vault) == before
    assert not (desk.vault.folder / reserve.FILE).exists()


def attempt(desk: Desk) -> str | None:
    """Add many organisations in one commit; return the code of what stood in the way."""
    agency = {"kind": "medical", "name": "Поликлиника", "address": "улица " * 30}
    try:
        desk.do_all([(REGISTRY["agency.add"].run, agency)] * 40)
    except VaultError as error:
        return error.code
    return None


def fill_up(vault: Vault) -> int:
    """Let the file grow no more, as a full disk would; return its pages."""
    with vault._writer.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages}")
    return int(pages)


def test_a_vault_moved_while_it_is_open_is_noticed_at_the_next_act(desk: Desk, tmp_path: Path) -> None:
    desk.vault.folder.rename(tmp_path / "elsewhere.cpdesk")

    with pytest.raises(VaultError, match=r"vault\.gone"):
        enrol(desk)

    (tmp_path / "elsewhere.cpdesk").rename(desk.vault.folder)
    enrol(desk)


def test_the_first_bytes_of_a_closed_vault_are_not_those_of_a_database(desk: Desk) -> None:
    desk.vault.close()

    assert not (desk.vault.folder / "cases.db").read_bytes().startswith(b"SQLite format 3")
    open_desk(desk.vault.folder).vault.close()


def test_an_act_that_is_committed_is_done_though_the_head_cannot_be_written(desk: Desk) -> None:
    head = desk.vault.folder / "head"
    head.unlink()
    head.mkdir()

    pupil = enrol(desk)

    desk.vault.close()
    head.rmdir()
    again = open_desk(desk.vault.folder)
    assert again.vault.notices == ["head.rewritten"]
    assert again.ask(pupils.find, pupils.Filter()).ids == [pupil]
    again.vault.close()
