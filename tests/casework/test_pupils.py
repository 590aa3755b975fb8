"""Pupils: enrolment, corrections, classes, level of support, statuses, reasons, search."""

from datetime import date
from typing import Any

import pytest

from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import Filter, PupilCard
from cpdesk.rules.pupils import Sex, StatusKind, SupportLevel, WorkingReason
from tests.casework.people import enrol, refusal

TODAY = date(2026, 11, 20)


def card(desk: Desk, pupil_id: int) -> PupilCard:
    found = desk.ask(pupils.card, pupil_id)
    assert found is not None
    return found


def test_what_the_iin_tells_fills_what_was_left_empty(desk: Desk) -> None:
    told = card(desk, enrol(desk, iin="140308600100", born=None, sex=None))

    assert (told.born, told.sex, told.iin) == (date(2014, 3, 8), Sex.FEMALE, "140308600100")


def test_a_wrong_check_digit_is_kept_as_written_and_nothing_is_read_out_of_the_number(desk: Desk) -> None:
    told = card(desk, enrol(desk, iin="140308 600 105"))

    assert (told.iin, told.born, told.sex) == ("140308600105", None, None)


def test_an_iin_of_another_century_tells_no_birth_date(desk: Desk) -> None:
    assert card(desk, enrol(desk, iin="050308300102", born=None)).born is None


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"last_name": " "}, "pupil.no_last_name", "last_name"),
        ({"first_name": "\u200b"}, "pupil.no_first_name", "first_name"),
        ({"last_name": "Ы" * 1_000_000}, "text.too_long", "last_name"),
        ({"patronymic": "Ы" * 201}, "text.too_long", "patronymic"),
        ({"born": date(1899, 1, 1)}, "pupil.born_implausible", "born"),
        ({"born": date(2099, 1, 1)}, "pupil.born_implausible", "born"),
        ({"class_": "седьмой"}, "pupil.class_unknown", "class_"),
        ({"since": date(1899, 9, 1)}, "date.implausible", "since"),
        ({"since": date(2099, 9, 1)}, "date.implausible", "since"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field_and_nothing_is_changed(
    desk: Desk, given: dict[str, Any], code: str, field: str
) -> None:
    whole = {"last_name": "Ли", "first_name": "Олег", "class_": "7Б"} | given

    assert refusal(desk, pupils.enrol, **whole) == (code, field)
    assert desk.ask(pupils.find, Filter()).ids == []


def test_an_iin_belongs_to_one_pupil_until_the_card_is_in_the_bin(desk: Desk) -> None:
    enrol(desk, iin="140308600105")

    assert refusal(desk, pupils.enrol, last_name="Ли", first_name="Анна", iin="140308600105") == (
        "pupil.iin_taken",
        "iin",
    )


def test_hostile_signs_are_not_kept_in_a_name(desk: Desk) -> None:
    told = card(desk, enrol(desk, last_name="\u202eСәт\u0000бек\u2066", first_name="Айгерім\r\n"))

    assert told.name == "Сәт бек Айгерім"


def test_a_correction_changes_name_key_and_order(desk: Desk) -> None:
    first, second = enrol(desk, last_name="Ли"), enrol(desk, last_name="Ким")

    desk.do(pupils.correct, pupil_id=first, last_name="Әбдіров", first_name="Лев", born=date(2014, 1, 2))

    assert desk.ask(pupils.find, Filter()).ids == [first, second]
    assert desk.ask(pupils.find, Filter(text="абдиров")).ids == [first]
    assert desk.ask(pupils.find, Filter(text="ли")).ids == []


def test_a_pupil_moves_leaves_and_comes_back(desk: Desk) -> None:
    pupil = enrol(desk, class_="7Б", since=date(2026, 9, 1))

    desk.do(pupils.move, pupil_id=pupil, class_="7 «В»", on=date(2026, 10, 1))
    desk.do(pupils.leave, pupil_id=pupil, on=date(2026, 11, 2))

    left = card(desk, pupil)
    assert (left.class_name, left.left_on) == ("", date(2026, 11, 2))
    assert [(row.class_name, row.since, row.until) for row in left.classes] == [
        ("7 «В»", date(2026, 10, 1), date(2026, 11, 2)),
        ("7 «Б»", date(2026, 9, 1), date(2026, 10, 1)),
    ]
    assert desk.ask(pupils.find, Filter(left=True)).ids == [pupil]
    assert refusal(desk, pupils.leave, pupil_id=pupil, on=TODAY)[0] == "pupil.left_already"

    desk.do(pupils.move, pupil_id=pupil, class_="7В", on=date(2026, 11, 16))
    assert (card(desk, pupil).class_name, card(desk, pupil).left_on) == ("7 «В»", None)
    assert refusal(desk, pupils.move, pupil_id=pupil, class_="7В", on=TODAY) == ("pupil.same_class", "class_")
    assert refusal(desk, pupils.move, pupil_id=pupil, class_="7Г", on=date(2026, 11, 21)) == ("date.in_future", "on")
    assert refusal(desk, pupils.move, pupil_id=pupil, class_="7Г", on=date(1899, 1, 1)) == ("date.implausible", "on")


def test_promotion_moves_every_class_once_and_the_last_grade_leaves(desk: Desk) -> None:
    small, last = enrol(desk, class_="0А"), enrol(desk, class_="11Б")
    without = enrol(desk, class_="")

    desk.do(pupils.promote, on=date(2027, 9, 1))

    assert card(desk, small).class_name == "1 «А»"
    assert (card(desk, last).class_name, card(desk, last).left_on) == ("", date(2027, 9, 1))
    assert card(desk, without).left_on is None
    assert refusal(desk, pupils.promote, on=date(2027, 9, 1))[0] == "pupil.promoted_already"
    for day in (date(1899, 9, 1), date(2099, 9, 1)):
        assert refusal(desk, pupils.promote, on=day) == ("date.implausible", "on")
    assert desk.ask(pupils.on_roll, date(2027, 8, 31)) == 2
    assert desk.ask(pupils.on_roll, date(2027, 9, 1)) == 1


def test_the_level_of_support_changes_only_with_a_reason(desk: Desk) -> None:
    pupil = enrol(desk)

    for empty in ("", "  ", "\u200b\n"):
        assert refusal(desk, pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason=empty) == (
            "pupil.no_reason",
            "reason",
        )
    desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.HIGH, reason="Новые угрозы", on=date(2026, 11, 16))

    told = card(desk, pupil)
    assert (told.level, told.level_since) == (SupportLevel.HIGH, date(2026, 11, 16))
    assert [(row.level, row.reason) for row in told.levels] == [(SupportLevel.HIGH, "Новые угрозы")]
    again = {"pupil_id": pupil, "level": SupportLevel.HIGH, "reason": "ещё"}
    assert refusal(desk, pupils.set_level, **again) == ("pupil.same_level", "level")
    tomorrow = {"pupil_id": pupil, "level": SupportLevel.NONE, "reason": "ещё", "on": date(2026, 11, 21)}
    assert refusal(desk, pupils.set_level, **tomorrow) == ("date.in_future", "on")


def test_official_statuses_lie_apart_from_working_reasons(desk: Desk) -> None:
    pupil = enrol(desk)
    status = {"pupil_id": pupil, "kind": StatusKind.SPECIAL_NEEDS}

    assert refusal(desk, pupils.give_status, body=" ", **status) == ("status.no_body", "body")
    assert refusal(desk, pupils.give_status, body="ПМПК", since=date(2026, 12, 1), **status) == (
        "date.in_future",
        "since",
    )
    desk.do(pupils.give_status, body="ПМПК № 13", ground="№ 4 от 02.09.2026", since=date(2026, 9, 2), **status)
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY, note="переезд")

    told = card(desk, pupil)
    assert [(row.body, row.ground, row.since, row.until) for row in told.statuses] == [
        ("ПМПК № 13", "№ 4 от 02.09.2026", date(2026, 9, 2), None)
    ]
    assert [(row.reason, row.note) for row in told.reasons] == [(WorkingReason.FAMILY, "переезд")]


def test_a_status_and_a_reason_end_once_and_not_before_they_began(desk: Desk) -> None:
    pupil = enrol(desk)
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.POLICE_REGISTER, body="ОП", since=date(2026, 9, 2))
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.LOSS, since=date(2026, 9, 2))
    status, reason = card(desk, pupil).statuses[0].id, card(desk, pupil).reasons[0].id

    for act, number in ((pupils.end_status, {"status_id": status}), (pupils.end_reason, {"reason_id": reason})):
        assert refusal(desk, act, on=date(2026, 9, 1), **number) == ("status.ends_before", "on")
        desk.do(act, on=date(2026, 10, 1), **number)
        assert refusal(desk, act, **number)[0] == "status.ended_already"
    assert refusal(desk, pupils.end_status, status_id=999)[0] == "status.unknown"
    assert card(desk, pupil).statuses[0].until == card(desk, pupil).reasons[0].until == date(2026, 10, 1)


def test_a_filter_is_kept_under_its_name_once(desk: Desk) -> None:
    assert refusal(desk, pupils.save_filter, name=" ", query="{}") == ("filter.no_name", "name")
    first = desk.do(pupils.save_filter, name="Седьмые", query='{"grade":7}').id
    second = desk.do(pupils.save_filter, name="Седьмые", query='{"grade":7,"letter":"Б"}').id

    assert first == second
    assert desk.ask(pupils.saved_filters) == [(first, "Седьмые", '{"grade":7,"letter":"Б"}')]


@pytest.mark.parametrize(
    ("typed", "how"),
    [
        ("соловьёв", "exact"),
        ("СОЛОВЬЕВ", "exact"),
        ("лев сол", "exact"),
        ("с л п", "exact"),
        ("Соловьёв Л. П.", "exact"),
        ("9в соловьев", "exact"),
        ("9 «В»", "exact"),
        ("1105", "exact"),
        ("cjkjdmtd", "layout"),
        ("ktd cjk", "layout"),
        ("саловьев", "typo"),
        ("соловьев лев питрович", "typo"),
    ],
)
def test_a_pupil_is_found_however_it_is_typed(desk: Desk, typed: str, how: str) -> None:
    wanted = enrol(desk, last_name="Соловьёв", first_name="Лев", patronymic="Петрович", class_="9В", iin="110504500107")
    enrol(desk, last_name="Сәтбек", first_name="Айгерім", class_="7Б")

    found = desk.ask(pupils.find, Filter(text=typed))

    assert (found.ids, found.how) == ([wanted], how)


def test_what_is_no_pupil_finds_nobody(desk: Desk) -> None:
    enrol(desk, last_name="Соловьёв")

    for typed in ("щегол", "%", "_", "' OR 1=1 --", "\u202e", "Ы" * 10_000):
        assert desk.ask(pupils.find, Filter(text=typed)).ids == [] or not typed.strip("\u202e"), typed


def test_the_list_stands_in_the_kazakh_order(desk: Desk) -> None:
    made = {name: enrol(desk, last_name=name) for name in ("Яна", "Бауэр", "Әбдіров", "Ахметов", "Өтеген", "Омаров")}

    ids = desk.ask(pupils.find, Filter()).ids

    names = {number: name for name, number in made.items()}
    assert [names[number] for number in ids] == ["Ахметов", "Әбдіров", "Бауэр", "Омаров", "Өтеген", "Яна"]


def test_chips_narrow_the_list(desk: Desk) -> None:
    high, other = enrol(desk, class_="7Б"), enrol(desk, class_="7Б")
    enrol(desk, class_="8А")
    desk.do(pupils.set_level, pupil_id=high, level=SupportLevel.HIGH, reason="угрозы")

    assert desk.ask(pupils.find, Filter(levels=(SupportLevel.HIGH,))).ids == [high]
    assert set(desk.ask(pupils.find, Filter(grade=7, letter="Б")).ids) == {high, other}
    assert set(desk.ask(pupils.find, Filter(text="7")).ids) == {high, other}
    assert desk.ask(pupils.counts) == {SupportLevel.HIGH: 1, SupportLevel.NONE: 2}
    assert desk.ask(pupils.classes) == [(7, "Б"), (8, "А")]


def test_near_matches_are_named_before_a_second_card_is_made(desk: Desk) -> None:
    known = enrol(desk, last_name="Сәтбек", first_name="Айгерім", born=date(2014, 3, 8), iin="140308600105")
    enrol(desk, last_name="Ким", first_name="Артём")

    def near(last: str, first: str, born: date | None = None, iin: str = "") -> list[int]:
        return [row.id for row in desk.ask(pupils.near_matches, last, first, born=born, iin=iin)]

    assert near("Сатбек", "Айгерим") == [known]
    assert near("Айгерім", "Сәтбек") == [known]
    assert near("Сәтбек", "Айгерім", born=date(2014, 3, 8)) == [known]
    assert near("Сәтбек", "Айгерім", born=date(2013, 3, 8)) == []
    assert near("Иванов", "Иван", iin="140308600105") == [known]
    assert near("Иванов", "Иван") == []
