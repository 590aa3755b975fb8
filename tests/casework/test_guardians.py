"""Adults of a family: added, corrected, joined to siblings, taken off a card."""

import pytest

from cpdesk.casework import guardians
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import Relation
from tests.casework.people import enrol, refusal


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


def test_legal_representatives_stand_first_with_the_telephone_as_it_is_written(desk: Desk, pupil: int) -> None:
    desk.do(
        guardians.add, pupil_id=pupil, last_name="Ли", relation=Relation.OTHER, legal=False, note="соседка\nпосле 18"
    )
    desk.do(guardians.add, pupil_id=pupil, last_name="Сәтбек", relation=Relation.MOTHER, phone="87011234567")

    mother, neighbour = desk.ask(guardians.of_pupil, pupil)
    assert (mother.name, mother.phone, mother.legal) == ("Сәтбек", "+7 701 123-45-67", True)
    assert (neighbour.relation, neighbour.note) == (Relation.OTHER, "соседка\nпосле 18")


def test_an_adult_needs_some_name(desk: Desk, pupil: int) -> None:
    nameless = {"pupil_id": pupil, "last_name": " ", "relation": Relation.FATHER}

    assert refusal(desk, guardians.add, **nameless) == ("guardian.no_name", "last_name")
    assert refusal(desk, guardians.add, **(nameless | {"last_name": "Ы" * 10**6})) == ("text.too_long", "last_name")
    assert refusal(desk, guardians.add, **(nameless | {"pupil_id": 999}))[0] == "pupil.unknown"


def test_a_correction_of_the_name_is_seen_at_both_siblings_and_of_the_tie_at_one(desk: Desk, pupil: int) -> None:
    brother = enrol(desk, last_name="Сәтбек", first_name="Арман")
    adult = desk.do(guardians.add, pupil_id=pupil, last_name="Сатбек", relation=Relation.MOTHER).id
    desk.do(guardians.join, guardian_id=adult, pupil_id=brother, relation=Relation.MOTHER)

    desk.do(
        guardians.correct,
        guardian_id=adult,
        last_name="Сәтбек",
        first_name="Салтанат",
        pupil_id=brother,
        relation=Relation.GUARDIAN,
        legal=False,
    )

    ours, theirs = desk.ask(guardians.of_pupil, pupil)[0], desk.ask(guardians.of_pupil, brother)[0]
    assert ours.name == theirs.name == "Сәтбек Салтанат"
    assert (ours.relation, ours.legal) == (Relation.MOTHER, True)
    assert (theirs.relation, theirs.legal) == (Relation.GUARDIAN, False)


def test_an_adult_is_named_once_for_a_pupil_and_can_be_taken_off(desk: Desk, pupil: int) -> None:
    adult = desk.do(guardians.add, pupil_id=pupil, last_name="Ким", relation=Relation.FATHER).id
    again = {"guardian_id": adult, "pupil_id": pupil, "relation": Relation.FATHER}

    assert refusal(desk, guardians.join, **again)[0] == "guardian.joined_already"
    desk.do(guardians.end, guardian_id=adult, pupil_id=pupil)
    assert desk.ask(guardians.of_pupil, pupil) == []
    assert refusal(desk, guardians.end, guardian_id=adult, pupil_id=pupil)[0] == "guardian.unknown"

    desk.do(guardians.join, **again)
    assert [row.id for row in desk.ask(guardians.of_pupil, pupil)] == [adult]


def test_an_adult_who_is_not_there_is_refused(desk: Desk, pupil: int) -> None:
    assert refusal(desk, guardians.correct, guardian_id=999, last_name="Ким")[0] == "guardian.unknown"
    absent = {"guardian_id": 999, "pupil_id": pupil, "relation": Relation.FATHER}
    assert refusal(desk, guardians.join, **absent)[0] == "guardian.unknown"
