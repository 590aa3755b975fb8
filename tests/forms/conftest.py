"""A class with its families, for what is printed about it."""

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from cpdesk.casework import guardians, persons, pupils, sessions
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PersonId, PupilId, SessionId
from cpdesk.rules.pupils import Relation, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.sessions import Requester, SessionKind, Topic

HELD = datetime(2026, 11, 19, 10, 0)


@dataclass(frozen=True)
class Class:
    """Two pupils of 7Б, the mother of the first, and a group session with a private note."""

    desk: Desk
    aigerim: PupilId
    sanzhar: PupilId
    mother: int
    session: SessionId


@pytest.fixture
def seven(desk: Desk) -> Class:
    desk.do(persons.correct, person_id=PersonId(desk.user), name="Есенова Жанна Кайратовна", position="")
    named = {"last_name": "Сәтбекова", "first_name": "Айгерім", "patronymic": "Нұрланқызы", "born": date(2013, 3, 8)}
    aigerim = PupilId(desk.do(pupils.enrol, class_="7Б", iin="", **named).id or 0)
    sanzhar = PupilId(desk.do(pupils.enrol, last_name="Тлеу", first_name="Санжар", class_="7Б").id or 0)
    family = {"last_name": "Сәтбекова", "first_name": "Гүлнар", "patronymic": "Ерланқызы", "phone": "8 701 123 45 67"}
    mother = desk.do(guardians.add, pupil_id=aigerim, relation=Relation.MOTHER, legal=True, **family).id or 0
    desk.do(pupils.set_level, pupil_id=aigerim, level=SupportLevel.HIGH, reason="ТАЙНАЯПРИЧИНА")
    desk.do(pupils.add_reason, pupil_id=aigerim, reason=WorkingReason.VIOLENCE, note="ТАЙНОЕ", since=date(2026, 9, 1))
    since = {"since": date(2026, 9, 1)}
    desk.do(pupils.give_status, pupil_id=aigerim, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК", ground="№ 4", **since)
    text = (
        f"## Ход встречи\n- **Айгерім** говорила с [Тлеу Санжар](pupil:{sanzhar})\n"
        "## Рекомендации\nПозвонить маме Санжара Тлеу"
    )
    held = desk.do(
        sessions.record,
        pupil_ids=[aigerim, sanzhar],
        kind=SessionKind.GROUP_CONSULTATION,
        held_at=HELD,
        minutes=40,
        topic=Topic.PEERS,
        requested_by=Requester.TEACHER,
        text=text,
        private_note="ТАЙНАЯЗАПИСЬ",
    ).id
    return Class(desk, aigerim, sanzhar, mother, SessionId(held or 0))
