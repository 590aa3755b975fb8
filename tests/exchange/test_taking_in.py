"""A plan says of each row whom it means; taking in is one act with one undo."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cpdesk.casework import history, pupils, undoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.exchange import taking_in, telling
from cpdesk.exchange.taking_in import Plan, PlannedRow, State

SAMPLES = Path(__file__).parent / "samples"
BORN = date(2015, 7, 18)
GOOD = ("150718688363", "150718500009")


def plan(desk: Desk, folder: Path, *lines: str) -> Plan:
    path = folder / "list.csv"
    path.write_text("\n".join(("Фамилия;Имя;Отчество;ИИН;Дата рождения;Класс", *lines)), "utf-8")
    return taking_in.plan(desk, path)


def only(desk: Desk, folder: Path, line: str) -> PlannedRow:
    (row,) = plan(desk, folder, line).rows
    return row


def enrol(desk: Desk, **other: Any) -> int:
    told: dict[str, Any] = {"last_name": "Соловьёв", "first_name": "Лев", "class_": "5А", "born": BORN} | other
    return desk.do(pupils.enrol, **told).id or 0


@pytest.mark.parametrize(
    ("sample", "count"),
    [
        ("school-list.xlsx", 72),
        ("old-journal.xls", 48),
        ("class-9v.csv", 27),
        ("class-11d.ods", 19),
        ("dirty.xlsx", 20),
    ],
)
def test_a_sample_comes_in_by_one_act_and_goes_by_one_undo(desk: Desk, sample: str, count: int) -> None:
    before = desk.ask(history.last_seq)

    done = taking_in.take_in(desk, taking_in.plan(desk, SAMPLES / sample))

    assert done.seq == before + 1
    assert sum(desk.ask(pupils.counts).values()) == count
    assert desk.ask(pupils.on_roll, date(2026, 9, 1)) == count
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(pupils.find, pupils.Filter()).ids == []


def test_a_plan_changes_nothing(desk: Desk) -> None:
    before = desk.ask(history.last_seq)

    taking_in.plan(desk, SAMPLES / "dirty.xlsx")

    assert desk.ask(history.last_seq) == before


def test_a_list_taken_twice_enrols_nobody_twice(desk: Desk) -> None:
    taking_in.take_in(desk, taking_in.plan(desk, SAMPLES / "dirty.xlsx"))

    again = taking_in.plan(desk, SAMPLES / "dirty.xlsx")

    assert again.counts == {State.KNOWN: 21}
    with pytest.raises(Refused, match=r"list\.nothing_new"):
        taking_in.take_in(desk, again)


@pytest.mark.parametrize(
    ("known", "line", "state", "reason"),
    [
        ({"iin": GOOD[0]}, f"Соловьев;Лев;;{GOOD[0]};;5А", State.KNOWN, "same_iin"),
        ({"iin": GOOD[0]}, f"Ким;Анна;;{GOOD[0]};;5А", State.KNOWN, "same_iin_other_name"),
        ({}, "Соловьев;Лев;;;18.07.2015;5А", State.KNOWN, "same_name"),
        ({}, "Соловьёв;Лев;Ильич;;18.07.2015;6А", State.KNOWN, "other_class"),
        ({}, "Саловьёв;Лев;;;18.07.2015;5А", State.NEAR, "near_name"),
        ({}, "Соловьёв;Лев;;;;5А", State.NEAR, "near_name"),
        ({"born": None}, "Соловьёв;Лев;;;18.07.2015;5А", State.NEAR, "near_name"),
        ({"iin": GOOD[0]}, f"Соловьёв;Лев;;{GOOD[1]};18.07.2015;5А", State.NEAR, "other_iin"),
        ({}, "Соловьёв;Лев;;;19.07.2015;5А", State.NEW, ""),
        ({}, "Ким;Лев;;;18.07.2015;5А", State.NEW, ""),
        ({}, "Соловьёв;;;;18.07.2015;5А", State.WRONG, "pupil.no_first_name"),
    ],
)
def test_a_row_is_compared_with_whom_we_know(
    desk: Desk, tmp_path: Path, known: dict[str, Any], line: str, state: State, reason: str
) -> None:
    enrol(desk, **known)

    row = only(desk, tmp_path, line)

    assert (row.state, row.reason, row.taken) == (state, reason, state is State.NEW)


def test_twins_with_near_names_are_two_children(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, last_name="Оспанов", first_name="Хасан", iin=GOOD[0])

    assert only(desk, tmp_path, f"Оспанов;Хусан;;{GOOD[1]};18.07.2015;5А").state is State.NEW


def test_a_pupil_who_left_is_named_and_not_enrolled_anew(desk: Desk, tmp_path: Path) -> None:
    desk.do(pupils.leave, pupil_id=enrol(desk), on=date(2026, 10, 1))

    assert only(desk, tmp_path, "Соловьёв;Лев;;;18.07.2015;5А").reason == "left"


@pytest.mark.parametrize("iins", [(GOOD[0], GOOD[0]), ("", ""), (GOOD[0], "")])
def test_who_stands_in_the_list_twice_comes_once(desk: Desk, tmp_path: Path, iins: tuple[str, str]) -> None:
    rows = plan(desk, tmp_path, *(f"Цой;Лев;;{iin};18.07.2015;5А" for iin in iins)).rows

    assert [(row.state, row.reason) for row in rows] == [(State.NEW, ""), (State.KNOWN, "twice")]
    assert rows[1].facts["row"] == 2


def test_a_near_pupil_comes_in_only_when_she_says_so(desk: Desk, tmp_path: Path) -> None:
    enrol(desk)
    planned = plan(desk, tmp_path, "Саловьёв;Лев;;;18.07.2015;5А", "Цой;Лев;;;18.07.2015;5А")

    assert [pupil.last_name for pupil in planned.enrolled] == ["Цой"]
    assert [pupil.last_name for pupil in planned.turning(0).enrolled] == ["Саловьёв", "Цой"]
    assert planned.turning(0).turning(0) == planned
    assert planned.turning(1) == planned


def test_a_class_is_given_to_those_who_have_none(desk: Desk, tmp_path: Path) -> None:
    planned = plan(desk, tmp_path, "Цой;Лев;;;18.07.2015;", "Ким;Анна;;;18.07.2015;6Б")

    assert planned.without_class == 1
    assert [pupil.class_ for pupil in planned.in_class("5А").enrolled] == ["5А", "6Б"]
    with pytest.raises(Refused, match=r"pupil\.class_unknown"):
        planned.in_class("пятый")


def test_what_is_no_list_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    path.write_text("доска;12000\nмел;300\n", "utf-8")

    with pytest.raises(Refused, match=r"list\.no_pupils"):
        taking_in.plan(desk, path)


def test_what_cannot_be_read_is_refused_with_its_code(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"sheets\.not_a_file"):
        taking_in.plan(desk, tmp_path)


def test_every_reason_and_remark_is_said_in_words(desk: Desk, tmp_path: Path) -> None:
    enrol(desk)
    rows = plan(
        desk,
        tmp_path,
        *("Соловьёв;Лев;;;18.07.2015;5А", "Саловьёв;Лев;;;18.07.2015;5А", "Цой;;;;18.07.2015;5А"),
        *("Цой;Лев;;120227524654;27.02.2012;", "Ким;Яна;;;31.02.2015;5А"),
    ).rows

    assert all(telling.reasons(row) for row in rows)
    assert all("{" not in telling.reasons(row) for row in rows)
