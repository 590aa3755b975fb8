"""Who took part in a session, who did not come, whom the note names: kept, told, counted apart."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from cpdesk import words
from cpdesk.casework import appointments, chronology, colleagues, guardians, history, people, sessions, tasks, undoing
from cpdesk.casework import bin as bins
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.desk import Desk
from cpdesk.casework.sessions import AdultRow, SessionCard
from cpdesk.rules.notes import PersonKind
from cpdesk.rules.pupils import Relation
from cpdesk.rules.sessions import Audience, Requester, SessionKind
from tests.casework.people import HELD, enrol, hold, refusal


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


@pytest.fixture
def other(desk: Desk) -> int:
    return enrol(desk, last_name="Ким", first_name="Артём", class_="6Г")


@pytest.fixture
def mother(desk: Desk, pupil: int) -> int:
    done = desk.do(guardians.add, pupil_id=pupil, last_name="Сәтбек", first_name="Әлия", relation=Relation.MOTHER)
    assert done.id is not None
    return done.id


def opened(desk: Desk, number: int) -> SessionCard:
    card = desk.ask(sessions.card, number)
    assert card is not None
    return card


def row(desk: Desk, number: int) -> tuple[str, int, str, int]:
    (told,) = desk.ask(sessions.rows, [number])
    return told.first_pupil, told.pupils, told.classes, told.unnamed


def happened(desk: Desk, pupil: int) -> list[tuple[EventKind, int, str]]:
    return [(event.kind, event.opens, event.text) for event in desk.ask(chronology.of_pupil, pupil)]


def test_who_did_not_come_stands_in_the_session_and_is_not_counted_among_those_who_did(
    desk: Desk, pupil: int, other: int
) -> None:
    number = hold(desk, pupil, absent_ids=[other], kind=SessionKind.GROUP_CONSULTATION, text="Играли")

    assert [(each.id, each.present) for each in opened(desk, number).participants] == [(other, False), (pupil, True)]
    assert row(desk, number) == ("Сәтбек Айгерім", 1, "7 «Б»", 0)
    assert happened(desk, pupil) == [(EventKind.SESSION, number, "Играли")]
    assert happened(desk, other) == [(EventKind.ABSENCE, number, "")]


def test_a_pupil_who_came_after_all_is_changed_into_one_who_did(desk: Desk, pupil: int, other: int) -> None:
    number = hold(desk, pupil, absent_ids=[other])
    same: dict[str, Any] = {"session_id": number, "kind": SessionKind.CONVERSATION, "held_at": HELD}

    desk.do(sessions.change, pupil_ids=[pupil, other], **same)

    assert all(each.present for each in opened(desk, number).participants)
    assert "was present: no → yes" in desk.ask(history.of_record, "session", number)[0].sentence
    assert "was not there: Ким Артём" in desk.ask(history.of_record, "session", number)[-1].sentence


def test_a_parent_is_consulted_about_a_pupil_or_about_none(desk: Desk, pupil: int, mother: int) -> None:
    about = {"audience": Audience.PARENT, "kind": SessionKind.INDIVIDUAL_CONSULTATION, "guardian_ids": [mother]}
    told, alone = hold(desk, pupil, **about), hold(desk, **about, requested_by=Requester.PARENT)

    assert opened(desk, told).adults == (AdultRow(PersonKind.GUARDIAN, mother, "Сәтбек Әлия"),)
    assert row(desk, told) == ("Сәтбек Айгерім", 1, "7 «Б»", 0)
    assert row(desk, alone) == ("Сәтбек Әлия", 1, "", 0)
    assert opened(desk, alone).requested_by is Requester.PARENT
    assert "takes part: Сәтбек Әлия" in desk.ask(history.of_record, "session", alone)[0].sentence
    assert [opens for _, opens, _ in happened(desk, pupil)] == [told]


def test_a_class_is_observed_and_somebody_gives_no_name(desk: Desk) -> None:
    observed = hold(desk, kind=SessionKind.OBSERVATION, class_="7б")
    unnamed = hold(desk, kind=SessionKind.CRISIS, unnamed=2)

    assert opened(desk, observed).class_name == "7 «Б»"
    assert row(desk, observed) == ("", 0, "7 «Б»", 0)
    assert row(desk, unnamed) == ("", 0, "", 2)


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({}, "session.no_pupils", "pupil_ids"),
        ({"unnamed": -1}, "session.unnamed", "unnamed"),
        ({"unnamed": 1001}, "session.unnamed", "unnamed"),
        ({"pupil_ids": [1], "absent_ids": [1]}, "session.there_and_absent", "pupil_ids"),
        ({"class_": "седьмой"}, "session.class_unknown", "class_"),
        ({"guardian_ids": [999]}, "guardian.unknown", "pupil_ids"),
        ({"colleague_ids": [999]}, "colleague.unknown", "pupil_ids"),
        ({"pupil_ids": [1], "text": "[Никто](pupil:999)"}, "session.unknown_tag", "text"),
        ({"pupil_ids": [1], "text": "[Никто](colleague:999)"}, "session.unknown_tag", "text"),
    ],
)
def test_who_cannot_have_been_there_is_refused(
    desk: Desk, pupil: int, given: dict[str, Any], code: str, field: str
) -> None:
    whole = {"kind": SessionKind.CONVERSATION, "held_at": HELD, "text": "Слова"} | given

    assert refusal(desk, sessions.record, **whole) == (code, field)


def test_another_pupil_named_in_the_note_has_it_in_the_chronology_by_its_kind_alone(
    desk: Desk, pupil: int, other: int
) -> None:
    text = f"Видела [Ким Артём](pupil:{other}), [Сәтбек](pupil:{pupil}) молчит"
    number = hold(desk, pupil, text=text)

    assert happened(desk, other) == [(EventKind.MENTION, number, "")]
    assert happened(desk, pupil) == [(EventKind.SESSION, number, "Видела Ким Артём, Сәтбек молчит")]
    assert desk.ask(sessions.rows, [number])[0].summary == "Видела Ким Артём, Сәтбек молчит"
    desk.do(sessions.change, session_id=number, pupil_ids=[pupil], kind=SessionKind.CRISIS, held_at=HELD, text="Нет")
    assert happened(desk, other) == []
    sentence = desk.ask(history.of_record, "session", number)[0].sentence
    assert "no longer named in the text: Ким Артём" in sentence
    assert "text: Видела Ким Артём, Сәтбек молчит → Нет" in sentence


def test_whoever_is_named_in_a_note_stays_out_of_the_bin_until_the_session_is_there(
    desk: Desk, pupil: int, other: int
) -> None:
    number = hold(desk, pupil, text=f"[Ким Артём](pupil:{other})")

    assert refusal(desk, bins.put, table="pupil", row_id=other)[0] == "bin.in_use"
    desk.do(bins.put, table="session", row_id=number)
    assert happened(desk, other) == []
    desk.do(bins.put, table="pupil", row_id=other)


def test_the_last_note_of_the_same_pupils_is_found_before_a_moment(desk: Desk, pupil: int, other: int) -> None:
    hold(desk, pupil, text="Первая", held_at=datetime(2026, 9, 3, 9))
    hold(desk, pupil, other, text="Вдвоём", held_at=datetime(2026, 9, 4, 9))
    hold(desk, pupil, text="Вторая", held_at=datetime(2026, 9, 5, 9))
    hold(desk, pupil, text="", held_at=datetime(2026, 9, 6, 9))

    def last(*pupils: int, before: datetime = HELD) -> str | None:
        found = desk.ask(sessions.last_before, pupils, before)
        return found.text if found else None

    begin = {"name": "Новый класс", "kind": SessionKind.DEVELOPMENT, "starts_at": HELD, "count": 3}
    desk.do(appointments.plan_series, **begin, pupil_ids=[pupil])
    first, second, *_ = [row.id for row in desk.ask(appointments.between, date(2026, 11, 1), date(2026, 12, 31))]
    hold(desk, other, text="Первая из серии", held_at=datetime(2026, 9, 2, 9), appointment_id=first)
    assert desk.ask(sessions.last_before, [pupil], HELD, second).text == "Первая из серии"
    assert desk.ask(appointments.of_session, 5).number == 1

    assert last(pupil) == "Вторая"
    assert last(pupil, before=datetime(2026, 9, 5, 9)) == "Первая"
    assert last(other, pupil) == "Вдвоём"
    assert last(other) == "Первая из серии"
    assert last(99) is None


def test_next_steps_become_tasks_of_the_same_act_and_go_with_it(desk: Desk, pupil: int) -> None:
    step = sessions.NextStep(title="Поговорить отдельно", due_on=date(2026, 11, 24), pupil_id=pupil)
    number = hold(desk, pupil, steps=[step])

    (task,) = desk.ask(tasks.of_session, number)
    assert (task.title, task.due_on, task.pupil_id) == ("Поговорить отдельно", date(2026, 11, 24), pupil)
    desk.do(undoing.undo, seq=desk.ask(history.last_seq))
    assert desk.ask(tasks.of_session, number) == []
    empty = [sessions.NextStep(title=" ")]
    assert refusal(desk, sessions.record, **_usual(pupil), steps=empty) == ("task.no_title", "title")


def test_a_planned_session_is_held_by_recording_it(desk: Desk, pupil: int) -> None:
    planned = desk.do(appointments.plan, kind=SessionKind.CONVERSATION, starts_at=HELD, pupil_ids=[pupil]).id
    assert planned is not None
    number = hold(desk, pupil, appointment_id=planned)

    card = desk.ask(appointments.card, planned)
    assert card is not None
    assert card.session_id == number
    assert refusal(desk, sessions.record, **_usual(pupil), appointment_id=999)[0] == "appointment.unknown"


def test_anybody_is_found_by_a_few_letters_pupils_first(desk: Desk, pupil: int, mother: int) -> None:
    teacher = desk.do(colleagues.add, name="Сәтова Бота", position="классный руководитель", class_="7Б").id

    found = desk.ask(people.find, "сәт", 5)
    assert [(each.kind, each.id, each.name, each.about) for each in found] == [
        (PersonKind.PUPIL, pupil, "Сәтбек Айгерім", "7 «Б»"),
        (PersonKind.GUARDIAN, mother, "Сәтбек Әлия", "mother: Сәтбек Айгерім"),
        (PersonKind.COLLEAGUE, teacher, "Сәтова Бота", "классный руководитель, 7 «Б»"),
    ]
    assert [each.id for each in desk.ask(people.find, "әлия сәт", 5)] == [mother]
    assert desk.ask(people.find, " ", 5) == []
    assert len(desk.ask(people.find, "сәт", 2)) == 2


def _usual(pupil: int) -> dict[str, Any]:
    return {"pupil_ids": [pupil], "kind": SessionKind.CONVERSATION, "held_at": HELD}
