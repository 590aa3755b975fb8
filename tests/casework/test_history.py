"""History: what was done to a record, in sentences, newest first, with the rows that belong to it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from cpdesk import words
from cpdesk.casework import bin as bins
from cpdesk.casework import guardians, history, pupils, sessions, undoing
from cpdesk.casework.acts import REGISTRY, Refused
from cpdesk.casework.desk import Desk
from cpdesk.records import METADATA
from cpdesk.rules.pupils import Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.sessions import SessionKind
from tests.casework.every_act import prepare
from tests.casework.people import HELD, enrol, hold

DAY = date(2026, 11, 19)
ENROLLED = (
    "Pupil enrolled: last name: Сәтбек; first name: Айгерім; birth date: 08.03.2014; sex: girl; class: 7 «Б»; "
    "since: 01.09.2026"
)
ADDED = "Parent or guardian added: last name: Ким; telephone: +77011234567; relation: mother; legal representative: yes"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


def sentences(desk: Desk, table: str, row_id: int) -> list[str]:
    return [past.sentence for past in desk.ask(history.of_record, table, row_id)]


def test_a_card_tells_everything_that_was_done_to_it(desk: Desk) -> None:
    pupil = enrol(desk, sex=Sex.FEMALE, born=date(2014, 3, 8), since=date(2026, 9, 1))
    desk.do(pupils.correct, pupil_id=pupil, last_name="Сәтбек", first_name="Айгерім", born=date(2014, 3, 9))
    desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason="Новые угрозы", on=DAY)
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК", ground="№ 4", since=DAY)
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY, since=DAY)
    adult = desk.do(guardians.add, pupil_id=pupil, last_name="Ким", relation=Relation.MOTHER, phone="87011234567").id
    desk.do(pupils.move, pupil_id=pupil, class_="8В", on=DAY)
    desk.do(guardians.end, guardian_id=adult, pupil_id=pupil)
    desk.do(pupils.leave, pupil_id=pupil, on=date(2026, 11, 20))

    assert sentences(desk, "pupil", pupil) == [
        "Pupil left: class: 8 «В» → —; left on: — → 20.11.2026",
        "Parent or guardian taken off the card",
        "Class changed: class: 7 «Б» → 8 «В»; since: 19.11.2026",
        ADDED,
        "Working reason added: reason: family; since: 19.11.2026",
        "Official status noted: kind: special educational needs; given by: ПМПК; since: 19.11.2026; ground: № 4",
        "Level of support changed: level of support: none → high; since: 19.11.2026; reason: Новые угрозы",
        "Particulars corrected: birth date: 08.03.2014 → 09.03.2014; sex: girl → —",
        ENROLLED,
    ]


def test_a_session_tells_who_took_part_and_not_what_is_private(desk: Desk) -> None:
    pupil, other = enrol(desk), enrol(desk, last_name="Ким", first_name="Артём")
    number = hold(desk, pupil, private_note="тайна")
    desk.do(
        sessions.change,
        session_id=number,
        pupil_ids=[other],
        kind=SessionKind.CONVERSATION,
        held_at=HELD,
        text="Иначе",
        private_note="другая тайна",
    )
    desk.do(sessions.sign, session_id=number)
    desk.do(sessions.add_addendum, session_id=number, text="Позже")

    added, signed, changed, recorded = sentences(desk, "session", number)
    assert added == "Addendum written: text: Позже"
    assert signed == "Session signed: state: recorded → signed; signed: — → 20.11.2026 12:00"
    assert "text: Избегает столовой, спит мало → Иначе" in changed
    assert "takes part: Ким Артём" in changed
    assert "no longer takes part: Сәтбек Айгерім" in changed
    assert "private note: written" in changed
    assert "takes part: Сәтбек Айгерім" in recorded
    assert "тайна" not in f"{added} {signed} {changed} {recorded}"


def test_everybody_of_a_group_is_named(desk: Desk) -> None:
    number = hold(desk, enrol(desk, first_name="Анна"), enrol(desk, first_name="Белла"))

    (told,) = sentences(desk, "session", number)

    assert "takes part: Сәтбек Анна; takes part: Сәтбек Белла" in told


def test_a_long_text_is_quoted_by_its_beginning(desk: Desk) -> None:
    number = hold(desk, enrol(desk), text="слово " * 500)

    (told,) = sentences(desk, "session", number)

    assert "слово слово" in told
    assert "…" in told
    assert len(told) < 300


def test_an_undo_names_what_it_undid(desk: Desk) -> None:
    pupil = enrol(desk)
    done = desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason="угрозы")
    desk.do(undoing.undo, seq=done.seq)

    past = desk.ask(history.of_record, "pupil", pupil)

    assert past[0].sentence == "Undone: Level of support changed: level of support: high → none"
    assert (past[0].undoes, past[1].seq) == (done.seq, done.seq)


def test_the_bin_and_the_way_back_are_told_without_columns(desk: Desk) -> None:
    pupil = enrol(desk)
    desk.do(bins.put, table="pupil", row_id=pupil)
    desk.do(bins.restore, table="pupil", row_id=pupil)

    assert sentences(desk, "pupil", pupil)[:2] == ["Taken out of the bin", "Put in the bin"]


def test_who_and_when_are_told_and_how_many_rows_were_touched(desk: Desk) -> None:
    pupil = enrol(desk)
    enrol(desk, last_name="Ким")
    desk.do(pupils.promote, on=date(2027, 9, 1))

    newest = desk.ask(history.of_record, "pupil", pupil)[0]

    assert newest.person == "Есенова Жанна Кайратовна"
    assert newest.entered_at == datetime(2026, 11, 20, 12, 0)
    assert newest.happened_at == "2027-09-01"
    assert (newest.own, newest.touched) == (3, 6)


def test_every_act_on_every_record_is_told_in_words_and_no_name_of_a_column_shows(desk: Desk) -> None:
    prepared = prepare(desk, "метка")
    for code in REGISTRY:
        with suppress(Refused):  # some acts take from others what they need
            desk.do(REGISTRY[code].run, **prepared.parameters(code))

    codes = {column.name for table in METADATA.sorted_tables for column in table.columns if "_" in column.name}
    past = [
        each
        for table in METADATA.sorted_tables
        for row_id in desk.ask(numbers, table.name)
        for each in desk.ask(history.of_record, table.name, row_id)
    ]
    told = {each.act for each in past} | {change.field for each in past for change in each.changes}
    assert len(told) > 50
    assert [(code, each) for each in told for code in (*codes, *REGISTRY) if code in each] == []


def numbers(session: Session, table: str) -> list[int]:
    return [row[0] for row in session.connection().exec_driver_sql(f'SELECT id FROM "{table}"')]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_history_speaks_the_language_in_force(desk: Desk, language: words.Language) -> None:
    pupil = enrol(desk)
    words.use(language)

    (told,) = sentences(desk, "pupil", pupil)

    assert "Pupil" not in told
    assert "Сәтбек" in told
