from typing import Any

import pytest
from sqlalchemy import select

from cpdesk.casework import bin, guardians, history, pupils, referrals, sessions, undoing  # noqa: A004  a subject of ours
from cpdesk.casework.acts import REGISTRY, Refused
from cpdesk.casework.desk import Desk
from cpdesk.records import METADATA
from cpdesk.rules.pupils import Relation, SupportLevel
from cpdesk.storage import journal, search
from tests.casework.every_act import prepare

UNDOABLE = sorted(code for code, act in REGISTRY.items() if not act.final)


def seen(desk: Desk) -> dict[str, Any]:
    """Return every row that is not in the bin, and what the index of words finds."""
    with desk.vault.reading() as connection:
        rows: dict[str, Any] = {
            table.name: connection.execute(select(table).where(~table.c.deleted).order_by(table.c.id)).all()
            for table in METADATA.sorted_tables
        }
        found = {name: search.find(connection, name, ["проба"], limit=1000) for name in search.searchable(METADATA)}
    return rows | {"words": found}


@pytest.mark.parametrize("code", UNDOABLE)
def test_every_act_that_is_not_final_is_undone_as_if_it_had_not_been(desk: Desk, code: str) -> None:
    made = prepare(desk, "Проба")
    before = seen(desk)

    done = desk.do(REGISTRY[code].run, **made.parameters(code))
    assert seen(desk) != before
    undone = desk.do(undoing.undo, seq=done.seq)

    assert seen(desk) == before
    assert set(undone.changed) == set(done.changed)
    assert desk.vault.verify().good


@pytest.mark.parametrize("code", sorted(set(REGISTRY) - set(UNDOABLE) - {"school.found"}))
def test_what_has_left_the_vault_is_not_undone(desk: Desk, code: str) -> None:
    done = desk.do(REGISTRY[code].run, **prepare(desk, "Проба").parameters(code))

    assert refusal(desk, done.seq) == ("undo.final", {"act": code})


def refusal(desk: Desk, seq: int) -> tuple[str, dict[str, Any]]:
    """Return why the entry cannot be undone."""
    before = seen(desk)
    with pytest.raises(Refused) as caught:
        desk.do(undoing.undo, seq=seq)
    assert seen(desk) == before
    return caught.value.code, caught.value.facts


def test_what_was_changed_since_is_named_and_left_alone(desk: Desk) -> None:
    pupil = desk.do(pupils.enrol, last_name="Ким", first_name="Лев", class_="7Б")
    moved = desk.do(pupils.correct, pupil_id=pupil.id, last_name="Цой", first_name="Лев")
    desk.do(pupils.correct, pupil_id=pupil.id, last_name="Пак", first_name="Лев")

    assert refusal(desk, moved.seq) == ("undo.changed", {"table": "pupil"})
    assert refusal(desk, pupil.seq) == ("undo.changed", {"table": "pupil"})


def test_what_something_refers_to_is_named_and_left_alone(desk: Desk) -> None:
    pupil = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    guardian = desk.do(guardians.add, pupil_id=pupil.id, last_name="Ким", relation=Relation.FATHER)

    assert refusal(desk, pupil.seq) == ("undo.in_use", {"table": "guardianship"})

    desk.do(undoing.undo, seq=guardian.seq)
    desk.do(undoing.undo, seq=pupil.seq)
    assert desk.ask(pupils.find, pupils.Filter()).ids == []


def test_an_entry_is_undone_once_and_an_undo_is_undone_in_its_turn(desk: Desk) -> None:
    pupil = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    undone = desk.do(undoing.undo, seq=pupil.seq)

    assert refusal(desk, pupil.seq)[0] == "undo.done_already"
    assert refusal(desk, 10_000)[0] == "undo.unknown"

    desk.do(undoing.undo, seq=undone.seq)
    assert desk.ask(pupils.find, pupils.Filter()).ids == [pupil.id]
    again = desk.do(undoing.undo, seq=pupil.seq)
    assert again.changed == pupil.changed
    assert desk.ask(pupils.find, pupils.Filter()).ids == []


def test_what_has_been_destroyed_cannot_come_back(desk: Desk) -> None:
    saved = desk.do(pupils.save_filter, name="фильтр", query="{}")
    renamed = desk.do(pupils.save_filter, name="другой", query="{}")
    with desk.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE line SET salt = x'', image = x'' WHERE seq = ?", (renamed.seq,))

    assert refusal(desk, renamed.seq) == ("undo.destroyed", {"table": "saved_filter"})
    desk.do(undoing.undo, seq=saved.seq)


def test_an_undo_names_what_it_undid_in_the_journal_and_in_the_history(desk: Desk) -> None:
    pupil = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    level = desk.do(pupils.set_level, pupil_id=pupil.id, level=SupportLevel.WATCH, reason="проверка")

    undone = desk.do(undoing.undo, seq=level.seq)

    assert desk.ask(history.entries, limit=1)[0].undoes == level.seq
    told = desk.ask(history.of_record, "pupil", pupil.id)
    assert [(past.seq, past.undoes) for past in told][:2] == [(undone.seq, level.seq), (level.seq, None)]


def test_the_last_act_of_a_sitting_is_offered_until_none_is_left(desk: Desk) -> None:
    start = desk.ask(history.last_seq)
    first = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    agency = 4  # the police, where no consent is owed
    referral = desk.do(referrals.draft, pupil_id=first.id, agency_id=agency, reason="причина")
    desk.do(referrals.send, referral_id=referral.id)

    offered = desk.ask(undoing.last, desk.user, start)
    assert (offered.seq, offered.act) == (referral.seq, "referral.draft") if offered else None
    assert desk.ask(undoing.last, desk.user, desk.ask(history.last_seq)) is None
    assert desk.ask(undoing.last, desk.user + 1, start) is None


def test_numbers_given_out_are_never_given_again(desk: Desk) -> None:
    first = desk.do(pupils.enrol, last_name="Ким", first_name="Лев")
    desk.do(undoing.undo, seq=first.seq)
    with desk.vault.writing() as connection:
        connection.exec_driver_sql("DELETE FROM pupil")
        journal.forget(connection)

    assert desk.do(pupils.enrol, last_name="Пак", first_name="Лев").id == (first.id or 0) + 1


def test_the_bin_keeps_a_session_out_of_sight_and_search_until_it_is_restored(desk: Desk) -> None:
    made = prepare(desk, "Проба")
    session = made.ids["session_id"]
    before = seen(desk)

    desk.do(bin.put, table="session", row_id=session)
    assert desk.ask(sessions.card, session) is None
    assert session not in seen(desk)["words"]["session"]
    desk.do(bin.restore, table="session", row_id=session)

    assert seen(desk) == before
