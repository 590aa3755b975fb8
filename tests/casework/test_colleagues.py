"""The staff: added, corrected, found, class teachers."""

from datetime import date

import pytest

from cpdesk.casework import bin as bins
from cpdesk.casework import colleagues, pupils, undoing
from cpdesk.casework.desk import Desk
from tests.casework.people import refusal


@pytest.fixture
def teacher(desk: Desk) -> int:
    added = {"name": "Өтегенова Айнұр Болатовна", "position": "учитель физики", "phone": "87011234567"}
    number = desk.do(colleagues.add, **added, class_="7 «Б»").id
    assert number is not None
    return number


def test_the_directory_is_in_the_kazakh_order_and_says_who_leads_which_class(desk: Desk, teacher: int) -> None:
    desk.do(colleagues.add, name="Павлова Ирина", position="завуч")
    desk.do(colleagues.add, name="Ожегов Пётр")

    told = desk.ask(colleagues.directory)

    assert [row.name.split()[0] for row in told] == ["Ожегов", "Өтегенова", "Павлова"]
    assert (told[1].class_name, told[1].phone) == ("7 «Б»", "+7 701 123-45-67")
    leads = desk.ask(colleagues.of_class, 7, "Б")
    assert leads is not None
    assert leads.id == teacher
    assert desk.ask(colleagues.of_class, 7, "А") is None


@pytest.mark.parametrize("typed", ["отег", "ФИЗ өтеген", "айнур", "jntu"])
def test_a_colleague_is_found_by_name_or_position_on_any_layout(desk: Desk, teacher: int, typed: str) -> None:
    assert [row.id for row in desk.ask(colleagues.find, typed)] == [teacher]


def test_nothing_typed_and_nobody_meant_finds_nobody(desk: Desk, teacher: int) -> None:
    assert desk.ask(colleagues.find, " ") == desk.ask(colleagues.find, "зорр") == []


def test_a_correction_is_found_and_a_class_can_be_given_away(desk: Desk, teacher: int) -> None:
    other = {"name": "Ким Лев", "class_": "7б"}
    assert refusal(desk, colleagues.add, **other) == ("colleague.class_taken", "class_")

    desk.do(colleagues.correct, colleague_id=teacher, name="Өтегенова Айнұр", position="психолог")

    assert [row.position for row in desk.ask(colleagues.find, "психол")] == ["психолог"]
    assert desk.ask(colleagues.find, "физики") == []
    desk.do(colleagues.add, **other)
    leads = desk.ask(colleagues.of_class, 7, "Б")
    assert leads is not None
    assert leads.name == "Ким Лев"
    same = desk.ask(colleagues.find, "лев")[0]
    desk.do(colleagues.correct, colleague_id=same.id, name="Ким Лев Ильич", class_="7Б")


def test_a_class_teacher_goes_with_the_class_until_the_primary_school_or_the_last_grade_ends(
    desk: Desk, teacher: int
) -> None:
    for name, class_ in (("Первый", "4А"), ("Второй", "11А"), ("Третий", "3А"), ("Завуч", "")):
        desk.do(colleagues.add, name=name, class_=class_)

    done = desk.do(pupils.promote, on=date(2027, 9, 1))

    told = {row.name.split()[0]: row.class_name for row in desk.ask(colleagues.directory)}
    assert told == {"Өтегенова": "8 «Б»", "Первый": "", "Второй": "", "Третий": "4 «А»", "Завуч": ""}
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(colleagues.of_class, 11, "А") is not None


def test_what_cannot_be_is_refused(desk: Desk, teacher: int) -> None:
    assert refusal(desk, colleagues.add, name=" ") == ("colleague.no_name", "name")
    assert refusal(desk, colleagues.add, name="Ким", class_="77") == ("pupil.class_unknown", "class_")
    assert refusal(desk, colleagues.correct, colleague_id=99, name="Ким") == ("colleague.unknown", "colleague_id")


def test_a_colleague_in_the_bin_is_found_by_nobody(desk: Desk, teacher: int) -> None:
    desk.do(bins.put, table="colleague", row_id=teacher)

    assert desk.ask(colleagues.row, teacher) is None
    assert desk.ask(colleagues.find, "өтег") == desk.ask(colleagues.directory) == []
    assert [row.name for row in desk.ask(bins.rows)] == ["Өтегенова Айнұр Болатовна"]
    assert refusal(desk, colleagues.correct, colleague_id=teacher, name="Ким")[0] == "colleague.unknown"
