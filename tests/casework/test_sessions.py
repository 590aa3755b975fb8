"""Sessions: recorded, changed, signed, added to; the private note never found by a search."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cpdesk.casework import sessions
from cpdesk.casework.desk import Desk
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from tests.casework.people import HELD, enrol, hold, refusal
from tests.conftest import NOON


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


def opened(desk: Desk, session_id: int) -> SessionCard:
    card = desk.ask(sessions.card, session_id)
    assert card is not None
    return card


def test_a_session_is_recorded_with_everything_that_was_said_of_it(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil, topic=Topic.FAMILY, audience=Audience.PARENT, minutes=30, private_note="Гипотеза")

    card = opened(desk, number)
    assert (card.kind, card.audience, card.topic, card.minutes) == (
        SessionKind.CONVERSATION,
        Audience.PARENT,
        Topic.FAMILY,
        30,
    )
    assert (card.status, card.private_note, card.author) == (
        SessionStatus.RECORDED,
        "Гипотеза",
        "Есенова Жанна Кайратовна",
    )
    assert [(each.id, each.name, each.class_name) for each in card.participants] == [(pupil, "Сәтбек Айгерім", "7 «Б»")]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"pupil_ids": []}, "session.no_pupils", "pupil_ids"),
        ({"pupil_ids": [999]}, "pupil.unknown", None),
        ({"held_at": NOON + timedelta(minutes=1)}, "session.in_future", "held_at"),
        ({"held_at": datetime(1899, 1, 1, 9, 0)}, "date.implausible", "held_at"),
        ({"minutes": 0}, "session.minutes", "minutes"),
        ({"minutes": 601}, "session.minutes", "minutes"),
        ({"text": "Ы" * 1_000_000}, "text.too_long", "text"),
        ({"private_note": "Ы" * 50_001}, "text.too_long", "private_note"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    desk: Desk, pupil: int, given: dict[str, Any], code: str, field: str | None
) -> None:
    whole = {"pupil_ids": [pupil], "kind": SessionKind.CONVERSATION, "held_at": HELD, "text": "Слова"} | given

    assert refusal(desk, sessions.record, **whole) == (code, field)


def test_a_change_replaces_people_and_text_and_the_search_follows(desk: Desk, pupil: int) -> None:
    other = enrol(desk, last_name="Ким", first_name="Артём")
    number = hold(desk, pupil)

    desk.do(
        sessions.change,
        session_id=number,
        pupil_ids=[other],
        kind=SessionKind.OBSERVATION,
        held_at=HELD,
        text="Наблюдение на уроке",
    )

    assert [each.id for each in opened(desk, number).participants] == [other]
    assert desk.ask(sessions.ids, "столовой") == []
    assert desk.ask(sessions.ids, "наблюден") == [number]
    assert desk.ask(sessions.ids, pupil_id=pupil) == []
    assert desk.ask(sessions.ids, pupil_id=other) == [number]


def test_a_pupil_taken_off_by_mistake_can_take_part_again(desk: Desk, pupil: int) -> None:
    other = enrol(desk, last_name="Ким")
    number = hold(desk, pupil, other)
    same = {"session_id": number, "kind": SessionKind.CONVERSATION, "held_at": HELD}

    desk.do(sessions.change, pupil_ids=[other], **same)
    desk.do(sessions.change, pupil_ids=[pupil, other], **same)

    assert {each.id for each in opened(desk, number).participants} == {pupil, other}


def test_a_signed_session_takes_addenda_only(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil)
    assert refusal(desk, sessions.add_addendum, session_id=number, text="Позже")[0] == "session.not_signed"

    desk.do(sessions.sign, session_id=number)

    change = {"session_id": number, "pupil_ids": [pupil], "kind": SessionKind.CRISIS, "held_at": HELD}
    assert refusal(desk, sessions.change, **change)[0] == "session.signed"
    assert refusal(desk, sessions.sign, session_id=number)[0] == "session.signed"
    assert refusal(desk, sessions.add_addendum, session_id=number, text=" ") == ("session.no_text", "text")
    desk.do(sessions.add_addendum, session_id=number, text="Мать перезвонила")
    card = opened(desk, number)
    assert (card.status, card.signed_at) == (SessionStatus.SIGNED, NOON)
    assert [(each.written_at, each.text) for each in card.addenda] == [(NOON, "Мать перезвонила")]


def test_nothing_is_signed_without_a_note(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil, text="")

    assert refusal(desk, sessions.sign, session_id=number) == ("session.no_text", "text")
    assert refusal(desk, sessions.sign, session_id=999)[0] == "session.unknown"


def test_the_private_note_is_found_by_no_search(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil, text="Обычная беседа", private_note="раздевалка")

    assert desk.ask(sessions.ids, "раздевалка") == []
    assert desk.ask(sessions.ids, "обычная") == [number]


def test_the_newest_stand_first_and_the_unsigned_are_counted(desk: Desk, pupil: int) -> None:
    old, new = hold(desk, pupil, held_at=datetime(2026, 9, 3, 9)), hold(desk, pupil, held_at=datetime(2026, 10, 3, 9))
    desk.do(sessions.sign, session_id=old)

    assert desk.ask(sessions.ids) == [new, old]
    assert desk.ask(sessions.ids, unsigned=True) == [new]
    rows = desk.ask(sessions.rows, [old, new, 999])
    assert [(row.id, row.first_pupil, row.pupils, row.classes) for row in rows] == [
        (old, "Сәтбек Айгерім", 1, "7 «Б»"),
        (new, "Сәтбек Айгерім", 1, "7 «Б»"),
    ]


def test_hostile_signs_are_not_kept_in_a_note_and_its_lines_are(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil, text="Первая\r\nвторая\u202e\u0000\n\nтретья")

    assert opened(desk, number).text == "Первая\nвторая\n\nтретья"
