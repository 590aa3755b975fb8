"""Consents: asked, answered, withdrawn, a class at once, going on without one, and what it comes to on a day."""

import random
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from cpdesk.casework import agencies, chronology, consents, guardians, pupils, undoing
from cpdesk.casework import bin as bins
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.consents import ClassAnswer, Standing, Wanted
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import Filter
from cpdesk.rules.consents import GENERAL, ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.pupils import Relation, SupportLevel
from cpdesk.rules.referrals import AgencyKind
from tests.casework.people import enrol, refusal

DAY = date(2026, 11, 20)
SEPTEMBER, NEXT_AUGUST = date(2026, 9, 3), date(2027, 8, 31)
COUNSELLING = ConsentPurpose.COUNSELLING


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


@pytest.fixture
def mother(desk: Desk, pupil: int) -> int:
    return adult(desk, pupil)


def adult(desk: Desk, pupil: int, name: str = "Сәтбекова", **more: Any) -> int:
    made = {"relation": Relation.MOTHER} | more
    number = desk.do(guardians.add, pupil_id=pupil, last_name=name, first_name="Салтанат", **made).id
    assert number is not None
    return number


def note(desk: Desk, pupil: int, state: ConsentState = ConsentState.GIVEN, **more: Any) -> int:
    number = desk.do(consents.note, pupil_id=pupil, state=state, **({"purpose": COUNSELLING} | more)).id
    assert number is not None
    return number


def stands(desk: Desk, pupil: int, day: date = DAY, purpose: ConsentPurpose = COUNSELLING, **more: Any) -> Standing:
    return desk.ask(consents.standing, [pupil], purpose, day, **more)[pupil]


def test_a_consent_is_asked_answered_and_counts_for_the_school_year(desk: Desk, pupil: int, mother: int) -> None:
    asked = desk.do(consents.ask, pupil_id=pupil, purpose=COUNSELLING, guardian_id=mother, on=SEPTEMBER).id
    assert (stands(desk, pupil).state, stands(desk, pupil).since) == (StandingState.ASKED, SEPTEMBER)
    assert stands(desk, pupil, date(2026, 9, 2)).state is StandingState.NONE

    desk.do(consents.answer, consent_id=asked, state=ConsentState.GIVEN, paper="папка 3, лист 12")

    told = stands(desk, pupil)
    assert (told.state, told.since, told.until) == (StandingState.GIVEN, DAY, NEXT_AUGUST)
    assert (told.who, told.consent_id) == ("Сәтбекова Салтанат", asked)
    row = desk.ask(consents.of_pupil, pupil)[0]
    assert (row.paper, row.asked_on, row.answered_on, row.relation) == (
        "папка 3, лист 12",
        SEPTEMBER,
        DAY,
        Relation.MOTHER,
    )
    ended = stands(desk, pupil, date(2027, 9, 1))
    assert (ended.state, ended.until) == (StandingState.NONE, NEXT_AUGUST)


def test_a_withdrawal_counts_from_its_day_and_becomes_a_task_of_fifteen_working_days(desk: Desk, pupil: int) -> None:
    number = note(desk, pupil, on=SEPTEMBER)

    desk.do(consents.withdraw, consent_id=number, on=date(2026, 11, 18), note="Письмо матери", task="Ответить")

    assert stands(desk, pupil, date(2026, 11, 17)).state is StandingState.GIVEN
    assert stands(desk, pupil).state is StandingState.WITHDRAWN
    assert desk.ask(consents.of_pupil, pupil)[0].note == "Письмо матери"
    with desk.vault.reading() as connection:
        task = connection.exec_driver_sql("SELECT title, due_on, term, term_from, pupil_id FROM task").one()
    assert tuple(task) == ("Ответить", "2026-12-09", 15, "2026-11-18", pupil)
    assert refusal(desk, consents.withdraw, consent_id=number)[0] == "consent.not_given"
    again = {"consent_id": number, "state": ConsentState.GIVEN}
    assert refusal(desk, consents.answer, **again)[0] == "consent.withdrawn_already"


def test_going_on_without_a_consent_counts_until_a_later_answer_and_for_its_school_year(desk: Desk, pupil: int) -> None:
    note(desk, pupil, ConsentState.REFUSED, on=SEPTEMBER)
    decided = {"purpose": COUNSELLING, "reason": "Опасность для жизни", "decided_by": "Директор Абаев А. С."}

    waiver = desk.do(consents.waive, pupil_id=pupil, decided_on=date(2026, 11, 2), **decided).id

    assert stands(desk, pupil, date(2026, 11, 1)).state is StandingState.REFUSED
    told = stands(desk, pupil)
    assert (told.state, told.who, told.waiver_id, told.until) == (
        StandingState.WAIVED,
        "Директор Абаев А. С.",
        waiver,
        NEXT_AUGUST,
    )
    assert stands(desk, pupil, date(2027, 9, 1)).state is StandingState.NONE
    assert [row.by for row in desk.ask(consents.waivers_of_pupil, pupil)] == ["Есенова Жанна Кайратовна"]

    note(desk, pupil, ConsentState.REFUSED, on=date(2026, 11, 3))
    assert stands(desk, pupil).state is StandingState.REFUSED
    note(desk, pupil, on=DAY)
    assert stands(desk, pupil).state is StandingState.GIVEN


def test_a_decision_needs_its_reason_and_who_decided(desk: Desk, pupil: int) -> None:
    decided = {"pupil_id": pupil, "purpose": COUNSELLING, "reason": "Причина", "decided_by": "Д", "decided_on": DAY}

    assert refusal(desk, consents.waive, **(decided | {"reason": " "})) == ("consent.no_reason", "reason")
    assert refusal(desk, consents.waive, **(decided | {"decided_by": ""})) == ("consent.no_decider", "decided_by")
    tomorrow = {"decided_on": date(2026, 11, 21)}
    assert refusal(desk, consents.waive, **(decided | tomorrow)) == ("date.in_future", "decided_on")
    assert refusal(desk, consents.waive, **(decided | {"pupil_id": 99}))[0] == "pupil.unknown"


def test_only_a_legal_representative_of_this_pupil_is_asked(desk: Desk, pupil: int) -> None:
    neighbour = adult(desk, pupil, "Ли", relation=Relation.OTHER, legal=False)
    stranger = adult(desk, enrol(desk, "Ким"), "Ким")
    asked = {"pupil_id": pupil, "purpose": COUNSELLING}

    assert refusal(desk, consents.ask, **asked, guardian_id=neighbour) == ("consent.not_legal", "guardian_id")
    assert refusal(desk, consents.ask, **asked, guardian_id=stranger) == ("guardian.unknown", "guardian_id")
    ours = [ClassAnswer(pupil_id=pupil, state=ConsentState.GIVEN, guardian_id=stranger)]
    assert refusal(desk, consents.note_class, purpose=COUNSELLING, answers=ours)[0] == "guardian.unknown"


def test_to_pass_data_on_is_asked_for_one_organisation(desk: Desk, pupil: int) -> None:
    clinic, police = (
        desk.do(agencies.add, kind=kind, name=name).id
        for kind, name in ((AgencyKind.MEDICAL, "Поликлиника"), (AgencyKind.POLICE, "Полиция"))
    )
    passing = {"pupil_id": pupil, "purpose": ConsentPurpose.TRANSFER, "state": ConsentState.GIVEN}
    assert refusal(desk, consents.note, **passing) == ("consent.no_agency", "agency_id")
    others = passing | {"purpose": COUNSELLING, "agency_id": clinic}
    assert refusal(desk, consents.note, **others) == ("consent.agency", "agency_id")

    desk.do(consents.note, **passing, agency_id=clinic)

    assert stands(desk, pupil, purpose=ConsentPurpose.TRANSFER, agency_id=clinic).state is StandingState.GIVEN
    assert stands(desk, pupil, purpose=ConsentPurpose.TRANSFER, agency_id=police).state is StandingState.NONE
    assert desk.ask(consents.of_pupil, pupil)[0].agency == "Поликлиника"


def test_days_that_cannot_be_are_refused(desk: Desk, pupil: int) -> None:
    given = {"pupil_id": pupil, "purpose": COUNSELLING, "state": ConsentState.GIVEN}
    number = note(desk, pupil, on=SEPTEMBER)

    assert refusal(desk, consents.note, **given, on=date(2026, 11, 21)) == ("date.in_future", "on")
    assert refusal(desk, consents.note, **given, on=date(1926, 9, 1)) == ("date.implausible", "on")
    assert refusal(desk, consents.note, **given, until=date(2026, 11, 19)) == ("consent.ends_before", "until")
    assert refusal(desk, consents.note, **given, until=date(2062, 1, 1)) == ("date.implausible", "until")
    assert refusal(desk, consents.withdraw, consent_id=number, on=date(2026, 9, 2)) == (
        "consent.withdrawn_before",
        "on",
    )
    withdrawn = given | {"state": ConsentState.WITHDRAWN}
    assert refusal(desk, consents.note, **withdrawn) == ("consent.no_answer", "state")
    assert refusal(desk, consents.answer, consent_id=number, state=ConsentState.ASKED)[0] == "consent.no_answer"
    assert refusal(desk, consents.answer, consent_id=99, state=ConsentState.GIVEN)[0] == "consent.unknown"


def test_who_was_asked_and_where_the_paper_lies_can_be_corrected(desk: Desk, pupil: int, mother: int) -> None:
    number = note(desk, pupil)

    desk.do(consents.correct, consent_id=number, guardian_id=mother, until=date(2026, 12, 31), paper="сейф")

    told = desk.ask(consents.of_pupil, pupil)[0]
    assert (told.guardian_id, told.until, told.paper) == (mother, date(2026, 12, 31), "сейф")
    early = {"consent_id": number, "until": date(2026, 11, 1)}
    assert refusal(desk, consents.correct, **early) == ("consent.ends_before", "until")


def test_a_class_is_noted_in_one_act_with_one_undo(desk: Desk, pupil: int, mother: int) -> None:
    others = [enrol(desk, name) for name in ("Абаев", "Ким")]
    asked = desk.do(consents.ask, pupil_id=pupil, purpose=COUNSELLING, on=SEPTEMBER).id
    answers = [ClassAnswer(pupil_id=pupil, state=ConsentState.GIVEN, guardian_id=mother)]
    answers += [ClassAnswer(pupil_id=others[0], state=ConsentState.REFUSED)]

    done = desk.do(consents.note_class, purpose=COUNSELLING, answers=answers, on=DAY, paper="папка 7Б")

    rows = desk.ask(consents.of_class, 7, "Б", COUNSELLING, DAY)
    assert [(row.name.split()[0], row.standing.state) for row in rows] == [
        ("Абаев", StandingState.REFUSED),
        ("Ким", StandingState.NONE),
        ("Сәтбек", StandingState.GIVEN),
    ]
    ours = desk.ask(consents.of_pupil, pupil)
    assert [(row.id, row.guardian_id, row.asked_on, row.paper) for row in ours] == [
        (asked, mother, SEPTEMBER, "папка 7Б")
    ]

    desk.do(undoing.undo, seq=done.seq)
    assert stands(desk, pupil).state is StandingState.ASKED
    assert stands(desk, others[0]).state is StandingState.NONE
    assert refusal(desk, consents.note_class, purpose=COUNSELLING, answers=[])[0] == "consent.no_rows"


def test_a_class_noted_again_on_the_same_day_is_corrected_and_on_a_later_one_is_a_new_answer(
    desk: Desk, pupil: int
) -> None:
    for state, day in (
        (ConsentState.GIVEN, SEPTEMBER),
        (ConsentState.REFUSED, SEPTEMBER),
        (ConsentState.GIVEN, DAY),
    ):
        answers = [ClassAnswer(pupil_id=pupil, state=state)]
        desk.do(consents.note_class, purpose=COUNSELLING, answers=answers, on=day)

    told = [(row.state, row.answered_on) for row in desk.ask(consents.of_pupil, pupil)]
    assert told == [(ConsentState.GIVEN, DAY), (ConsentState.REFUSED, SEPTEMBER)]


def test_the_grid_proposes_legal_representatives_the_one_who_was_asked_first(desk: Desk, pupil: int) -> None:
    adult(desk, pupil, "Ли", legal=False)
    mother = adult(desk, pupil)
    father = adult(desk, pupil, "Сәтбеков", relation=Relation.FATHER)
    row = desk.ask(consents.of_class, 7, "Б", COUNSELLING, DAY)[0]
    assert [each.id for each in row.representatives] == [mother, father]

    desk.do(consents.ask, pupil_id=pupil, purpose=COUNSELLING, guardian_id=father)

    row = desk.ask(consents.of_class, 7, "Б", COUNSELLING, DAY)[0]
    assert [each.id for each in row.representatives] == [father, mother]


def test_the_classes_are_told_with_what_they_lack(desk: Desk, pupil: int, mother: int) -> None:
    sixth = enrol(desk, "Ким", class_="6Г")
    enrol(desk, "Цой")
    note(desk, pupil, guardian_id=mother)
    note(desk, sixth, ConsentState.ASKED)

    told = desk.ask(consents.overview, COUNSELLING, DAY)

    assert [(each.grade, each.letter, each.pupils, each.lacking, each.unrepresented) for each in told] == [
        (6, "Г", 1, 1, 1),
        (7, "Б", 2, 1, 1),
    ]
    assert told[1].counts == {StandingState.GIVEN: 1, StandingState.NONE: 1}


def test_pupils_who_lack_a_consent_and_those_refused_are_found(desk: Desk, pupil: int) -> None:
    other, third = enrol(desk, "Ким"), enrol(desk, "Цой")
    for purpose in ConsentPurpose:
        if purpose is not ConsentPurpose.TRANSFER:
            note(desk, pupil, purpose=purpose)
            state = ConsentState.REFUSED if purpose is COUNSELLING else ConsentState.GIVEN
            note(desk, other, state, purpose=purpose)

    assert desk.ask(consents.find, Wanted(consent="lacking"), DAY).ids == [third]
    assert desk.ask(consents.find, Wanted(consent="refused"), DAY).ids == [other]
    assert desk.ask(consents.find, Wanted(text="ким", consent="lacking"), DAY).ids == []
    assert desk.ask(consents.counts, DAY) == {"lacking": 1, "refused": 1}
    many = [*range(1000, 2000), pupil, third]
    assert [*desk.ask(consents.standings, many, DAY)] == many


def test_what_the_database_tells_of_the_school_is_what_the_rule_says_of_each(desk: Desk) -> None:
    dice = random.Random(7)
    ids = [enrol(desk, f"Ученик{at}") for at in range(12)]
    parents = {number: [adult(desk, number, f"Родитель{at}") for at in range(2)] for number in ids}
    acts: list[tuple[Any, dict[str, Any]]] = []
    for _ in range(90):
        about = {"pupil_id": dice.choice(ids), "purpose": dice.choice(GENERAL)}
        on = DAY - timedelta(days=dice.randrange(500))
        if dice.random() < 0.15:
            acts.append((consents.waive, about | {"reason": "Суд", "decided_by": "Абаев", "decided_on": on}))
        else:
            who = dice.choice([None, *parents[about["pupil_id"]]])
            state = dice.choice([ConsentState.ASKED, ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.REFUSED])
            acts.append((consents.note, about | {"state": state, "guardian_id": who, "on": on}))
    noted = [done.id for (act, _), done in zip(acts, desk.do_all(acts), strict=True) if act is consents.note]
    given = [row.id for number in ids for row in desk.ask(consents.of_pupil, number) if row.state is ConsentState.GIVEN]
    desk.do_all([(consents.withdraw, {"consent_id": number}) for number in dice.sample(given, 5)])
    desk.do(bins.put, table="consent", row_id=noted[0])

    for day in (DAY, DAY - timedelta(days=1), DAY - timedelta(days=200), DAY + timedelta(days=400)):
        told = desk.ask(consents.states, day, GENERAL)
        each = desk.ask(consents.standings, ids, day)
        assert {
            (number, purpose): told.get((number, purpose), StandingState.NONE) for number in ids for purpose in GENERAL
        } == {(number, purpose): of.state for number, standing in each.items() for purpose, of in standing.items()}


def test_a_filter_kept_before_consents_were_known_still_reads() -> None:
    kept = msgspec.json.encode(Filter(text="ким", levels=(SupportLevel.HIGH,)))

    assert msgspec.json.decode(kept, type=Wanted) == Wanted(text="ким", levels=(SupportLevel.HIGH,))


def test_a_refusal_a_withdrawal_and_a_decision_stand_in_the_chronology_what_is_given_does_not(
    desk: Desk, pupil: int
) -> None:
    note(desk, pupil, purpose=ConsentPurpose.DATA)
    refused = note(desk, pupil, ConsentState.REFUSED, on=SEPTEMBER)
    withdrawn = note(desk, pupil, purpose=ConsentPurpose.TRAINING, on=SEPTEMBER)
    desk.do(consents.withdraw, consent_id=withdrawn, on=date(2026, 11, 18))
    decided = {"purpose": COUNSELLING, "reason": "Суд", "decided_by": "Абаев", "decided_on": DAY}
    waiver = desk.do(consents.waive, pupil_id=pupil, **decided).id

    told = [
        (event.kind, event.row_id, event.happened_at.date(), event.what, event.text)
        for event in desk.ask(chronology.of_pupil, pupil)
    ]
    assert told == [
        (EventKind.WAIVER, waiver, DAY, COUNSELLING, ""),
        (EventKind.CONSENT, withdrawn, date(2026, 11, 18), ConsentState.WITHDRAWN, "training"),
        (EventKind.CONSENT, refused, SEPTEMBER, ConsentState.REFUSED, "counselling"),
    ]


def test_a_consent_and_a_decision_go_into_the_bin_and_count_no_more(desk: Desk, pupil: int) -> None:
    number = note(desk, pupil)
    waived = {"purpose": ConsentPurpose.DATA, "reason": "Суд", "decided_by": "Абаев", "decided_on": DAY}
    waiver = desk.do(consents.waive, pupil_id=pupil, **waived).id
    desk.do(bins.put, table="consent", row_id=number)
    desk.do(bins.put, table="waiver", row_id=waiver)

    assert stands(desk, pupil).state is StandingState.NONE
    assert stands(desk, pupil, purpose=ConsentPurpose.DATA).state is StandingState.NONE
    assert (desk.ask(consents.of_pupil, pupil), desk.ask(consents.waivers_of_pupil, pupil)) == ([], [])
    assert {(row.table, row.name.split(" · ")[0]) for row in desk.ask(bins.rows)} == {
        ("consent", "Сәтбек Айгерім"),
        ("waiver", "Сәтбек Айгерім"),
    }


def test_a_card_with_consents_goes_into_the_bin_and_an_organisation_that_may_get_data_stays(desk: Desk) -> None:
    pupil = enrol(desk)
    agency = desk.do(agencies.add, kind=AgencyKind.MEDICAL, name="Поликлиника").id
    note(desk, pupil, purpose=ConsentPurpose.TRANSFER, agency_id=agency)

    assert refusal(desk, bins.put, table="agency", row_id=agency)[0] == "bin.in_use"
    desk.do(bins.put, table="pupil", row_id=pupil)
    assert desk.ask(pupils.card, pupil) is None
