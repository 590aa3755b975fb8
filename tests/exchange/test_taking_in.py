"""A plan says of each row whom it means; taking in is one act with one undo."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cpdesk.casework import guardians, history, pupils, undoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import PupilCard
from cpdesk.exchange import taking_in, telling
from cpdesk.exchange.plans import Choice, Plan, PlannedRow, State, from_plain, to_plain
from cpdesk.records.base import PupilId
from cpdesk.rules.pupils import Relation, class_label
from tests.sheets.making import cell, xlsx

SAMPLES = Path(__file__).parent / "samples"
BORN = date(2015, 7, 18)
GOOD = ("150718688363", "150718500009")


def plan(desk: Desk, folder: Path, *lines: str) -> Plan:
    path = folder / "list.csv"
    path.write_text("\n".join(("Фамилия;Имя;Отчество;ИИН;Дата рождения;Класс", *lines)), "utf-8")
    return planned(desk, path)


def planned(desk: Desk, *paths: Path, class_: str = "") -> Plan:
    return taking_in.plan(desk, taking_in.open_files(desk, paths), class_)


def only(desk: Desk, folder: Path, line: str) -> PlannedRow:
    (row,) = (row for row in plan(desk, folder, line).rows if row.state is not State.ABSENT)
    return row


def enrol(desk: Desk, **other: Any) -> int:
    told: dict[str, Any] = {"last_name": "Соловьёв", "first_name": "Лев", "class_": "5А", "born": BORN} | other
    return desk.do(pupils.enrol, **told).id or 0


def card(desk: Desk, pupil: int) -> PupilCard:
    found = desk.ask(pupils.card, PupilId(pupil))
    assert found is not None
    return found


def classes(desk: Desk) -> dict[str, str]:
    return {
        each.last_name: "" if each.grade is None else class_label(each.grade, each.letter)
        for each in desk.ask(pupils.known)
    }


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

    done = taking_in.take_in(desk, planned(desk, SAMPLES / sample))

    assert done.seq == before + 1
    assert sum(desk.ask(pupils.counts).values()) == count
    assert desk.ask(pupils.on_roll, date(2026, 9, 1)) == count
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(pupils.find, pupils.Filter()).ids == []


def test_taking_in_can_be_stopped_and_nothing_is_changed(desk: Desk) -> None:
    before, told = desk.ask(history.last_seq), planned(desk, SAMPLES / "class-9v.csv")
    left = list(range(10))

    with pytest.raises(IndexError):
        taking_in.take_in(desk, told, left.pop)

    assert (desk.ask(history.last_seq), desk.ask(pupils.known)) == (before, [])
    assert taking_in.take_in(desk, told).seq == before + 1


def test_a_plan_changes_nothing(desk: Desk) -> None:
    before = desk.ask(history.last_seq)

    planned(desk, SAMPLES / "dirty.xlsx")

    assert desk.ask(history.last_seq) == before


def test_a_list_taken_twice_enrols_nobody_twice(desk: Desk) -> None:
    taking_in.take_in(desk, planned(desk, SAMPLES / "dirty.xlsx"))

    again = planned(desk, SAMPLES / "dirty.xlsx")

    assert again.counts == {State.KNOWN: 21}
    with pytest.raises(Refused, match=r"list\.nothing_new"):
        taking_in.take_in(desk, again)


@pytest.mark.parametrize(
    ("known", "line", "state", "reason"),
    [
        ({"iin": GOOD[0]}, f"Соловьев;Лев;;{GOOD[0]};;5А", State.KNOWN, "same_iin"),
        ({"iin": GOOD[0]}, f"Ким;Анна;;{GOOD[0]};;5А", State.CHANGED, "same_iin_other_name"),
        ({}, "Соловьев;Лев;;;18.07.2015;5А", State.KNOWN, "same_name"),
        ({}, "Соловьёв;Лев;;;18.07.2015;6А", State.CHANGED, "same_name"),
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

    assert (row.state, row.reason) == (state, reason)
    assert row.taken == (state is State.NEW or (state is State.CHANGED and reason == "same_name"))


def test_twins_with_near_names_are_two_children(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, last_name="Оспанов", first_name="Хасан", iin=GOOD[0])

    assert only(desk, tmp_path, f"Оспанов;Хусан;;{GOOD[1]};18.07.2015;5А").state is State.NEW


def test_a_pupil_who_left_comes_back_only_when_she_says_so(desk: Desk, tmp_path: Path) -> None:
    pupil = enrol(desk)
    desk.do(pupils.leave, pupil_id=pupil, on=date(2026, 10, 1))
    told = plan(desk, tmp_path, "Соловьёв;Лев;;;18.07.2015;6А")

    assert (told.rows[0].reason, told.does_anything) == ("left", False)
    assert "01.10.2026" in telling.reasons(told.rows[0])
    taking_in.take_in(desk, told.turning(0).ticking(0, "class_", taken=True))
    back = card(desk, pupil)
    assert (back.class_name, back.left_on) == ("6 «А»", None)


@pytest.mark.parametrize("iins", [(GOOD[0], GOOD[0]), ("", ""), (GOOD[0], "")])
def test_who_stands_in_the_list_twice_comes_once(desk: Desk, tmp_path: Path, iins: tuple[str, str]) -> None:
    rows = plan(desk, tmp_path, *(f"Цой;Лев;;{iin};18.07.2015;5А" for iin in iins)).rows

    assert [(row.state, row.reason) for row in rows] == [(State.NEW, ""), (State.KNOWN, "twice")]
    assert rows[1].facts["row"] == 2


def test_who_is_perhaps_known_waits_for_her_word(desk: Desk, tmp_path: Path) -> None:
    pupil = enrol(desk)
    told = plan(desk, tmp_path, f"Саловьёв;Лев;;{GOOD[0]};18.07.2015;6А", "Цой;Лев;;;18.07.2015;5А")
    assert [each.last_name for each in told.enrolled] == ["Цой"]

    same, other = told.choosing(0, Choice.CHANGE), told.choosing(0, Choice.ENROL)

    assert [each.last_name for each in other.enrolled] == ["Саловьёв", "Цой"]
    assert [each.last_name for each in same.enrolled] == ["Цой"]
    assert told.turning(0) == same
    assert told.turning(0).turning(0).turning(0).rows[0].choice is Choice.NOTHING
    taking_in.take_in(desk, same)
    kept = card(desk, pupil)
    assert (kept.last_name, kept.iin, kept.class_name) == ("Соловьёв", GOOD[0], "6 «А»")


def test_a_new_pupil_can_be_left_out(desk: Desk, tmp_path: Path) -> None:
    told = plan(desk, tmp_path, "Цой;Лев;;;18.07.2015;5А", "Ким;Анна;;;18.07.2015;5А")

    assert [each.last_name for each in told.turning(0).enrolled] == ["Ким"]
    assert told.turning(0).turning(0).enrolled == told.enrolled


def test_a_class_is_given_to_those_who_have_none(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    assert plan(desk, tmp_path, "Цой;Лев;;;18.07.2015;", "Ким;Анна;;;18.07.2015;6Б").without_class == 1

    told = planned(desk, path, class_="5А")

    assert [pupil.class_ for pupil in told.enrolled] == ["5А", "6Б"]
    assert told.without_class == 0


def test_a_second_list_reconciles(desk: Desk, tmp_path: Path) -> None:
    taking_in.take_in(
        desk,
        plan(
            desk,
            tmp_path,
            *("Алиева;Алия;;;01.02.2015;5А", "Ким;Анна;;;02.02.2015;5А"),
            *("Цой;Лев;;;03.02.2015;5А", "Ли;Ян;;;04.02.2015;5А"),
        ),
    )
    again = plan(
        desk,
        tmp_path,
        *("Әлиева;Әлия;;;01.02.2015;5А", f"Ким;Анна;Ильинична;{GOOD[0]};02.02.2015;5А"),
        *("Цой;Лев;;;03.02.2015;5Б", "Вайс;Ян;;;05.02.2015;5А"),
    )

    assert [row.state for row in again.rows] == [State.CHANGED] * 3 + [State.NEW, State.ABSENT]
    ticks = {row.name: {each.field: each.taken for each in row.differences} for row in again.rows}
    assert ticks["Әлиева Әлия"] == {"last_name": False, "first_name": False}
    assert ticks["Ким Анна Ильинична"] == {"patronymic": True, "sex": True, "iin": True}
    assert ticks["Цой Лев"] == {"class_": True}
    assert (again.rows[4].name, again.rows[4].choice) == ("Ли Ян", Choice.NOTHING)

    before = desk.ask(history.last_seq)
    done = taking_in.take_in(desk, again.ticking(0, "last_name", taken=True).turning(4))

    assert done.seq == before + 1
    assert classes(desk) == {"Әлиева": "5 «А»", "Ким": "5 «А»", "Цой": "5 «Б»", "Вайс": "5 «А»", "Ли": ""}
    desk.do(undoing.undo, seq=done.seq)
    assert classes(desk) == dict.fromkeys(("Алиева", "Ким", "Цой", "Ли"), "5 «А»")
    assert plan(desk, tmp_path, "Әлиева;Алия;;;01.02.2015;5А").counts[State.CHANGED] == 1


def test_a_name_without_its_own_letters_is_no_other_name(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, last_name="Соловьёв", first_name="Әли")

    assert only(desk, tmp_path, "СОЛОВЬЕВ;АЛИ;;;18.07.2015;5А").state is State.KNOWN


def test_one_pupil_of_a_class_does_not_ask_where_the_others_are(desk: Desk, tmp_path: Path) -> None:
    for first_name in ("Лев", "Анна", "Ян"):
        enrol(desk, first_name=first_name)

    assert plan(desk, tmp_path, "Соловьёв;Лев;;;18.07.2015;5А").counts == {State.KNOWN: 1}


def test_who_stands_in_a_row_that_failed_is_not_missed(desk: Desk, tmp_path: Path) -> None:
    enrol(desk)

    assert plan(desk, tmp_path, "Соловьёв;Лев;;;31.02.2015;5А").counts == {State.WRONG: 1}


def test_the_class_counts_from_the_first_of_september_where_she_was_in_the_old_one_before(
    desk: Desk, tmp_path: Path
) -> None:
    old = enrol(desk, since=date(2025, 9, 1))
    young = enrol(desk, first_name="Анна", class_="5А")

    taking_in.take_in(desk, plan(desk, tmp_path, "Соловьёв;Лев;;;18.07.2015;6А", "Соловьёв;Анна;;;18.07.2015;5Б"))

    assert [each.since for each in card(desk, old).classes if each.until is None] == [date(2026, 9, 1)]
    assert [each.since for each in card(desk, young).classes if each.until is None] == [date(2026, 11, 20)]


def test_a_class_that_does_not_exist_is_said_and_one_that_is_new_here_comes_in(desk: Desk, tmp_path: Path) -> None:
    enrol(desk)
    told = plan(
        desk,
        tmp_path,
        *("Цой;Лев;;;18.07.2015;15 «Ы»", "Ким;Анна;;;18.07.2015;7Ы"),
        *(f"Ли;{name};;;18.07.2015;5А" for name in ("Ян", "Ева", "Ия")),
    )

    assert [row.reason for row in told.rows][:2] == ["class.none_such", ""]
    assert told.new_classes == ("7 «Ы»",)
    assert [row.listed.remarks for row in told.rows[1:3]] == [("class.new",), ()]
    assert [each.class_ for each in told.enrolled] == ["7Ы", "5А", "5А", "5А"]


def test_what_she_decided_outlives_a_new_comparison(desk: Desk, tmp_path: Path) -> None:
    enrol(desk)
    lines = ("Саловьёв;Лев;;;18.07.2015;6А", "Цой;Лев;;;18.07.2015;5А")
    decided = plan(desk, tmp_path, *lines).choosing(0, Choice.CHANGE).ticking(0, "last_name", taken=True).turning(1)

    kept = from_plain(json.loads(json.dumps(to_plain(decided.decisions))))

    assert plan(desk, tmp_path, *lines).deciding(kept) == decided


def with_adults(desk: Desk, path: Path, *lines: str) -> Plan:
    told = "Фамилия;Имя;Дата рождения;Класс;Мать;Телефон матери;Отец;Телефон"
    path.write_text("\n".join((told, *lines)), "utf-8")
    opened = taking_in.open_files(desk, [path])
    return taking_in.plan(desk, opened.with_part(0, opened.parts[0].with_adults(taken=True)))


def test_adults_of_the_family_come_with_the_pupil(desk: Desk, tmp_path: Path) -> None:
    lines = (
        "Цой;Лев;18.07.2015;5А;ЦОЙ АННА ИЛЬИНИЧНА;8 701 111 22 33;Цой Илья 8 (702) 111-22-33;",
        "Цой;Ян;18.07.2016;4А;Цой Анна Ильинична;+7 701 111 22 33;;",
        "Ли;Ян;18.07.2015;5А;;;;8 705 111 22 33",
    )
    taking_in.take_in(desk, with_adults(desk, tmp_path / "a.csv", *lines))

    family = {
        each.first_name + each.last_name: desk.ask(guardians.of_pupil, each.id) for each in desk.ask(pupils.known)
    }
    assert [(each.name, each.relation, each.phone) for each in family["ЛевЦой"]] == [
        ("Цой Анна Ильинична", Relation.MOTHER, "+7 701 111-22-33"),
        ("Цой Илья", Relation.FATHER, "+7 702 111-22-33"),
    ]
    assert [each.id for each in family["ЯнЦой"]] == [family["ЛевЦой"][0].id]
    assert [(each.relation, each.phone) for each in family["ЯнЛи"]] == [(Relation.OTHER, "+7 705 111-22-33")]
    assert with_adults(desk, tmp_path / "a.csv", *lines).counts == {State.KNOWN: 3}


def test_an_adult_who_is_new_is_offered_and_one_who_would_be_a_second_mother_is_asked_about(
    desk: Desk, tmp_path: Path
) -> None:
    pupil = enrol(desk, last_name="Цой")
    desk.do(guardians.add, pupil_id=pupil, last_name="Цой", first_name="Анна", relation=Relation.MOTHER)

    told = with_adults(desk, tmp_path / "a.csv", "Цой;Лев;18.07.2015;5А;Ким Ева;8 701 111 22 33;Цой Илья;")

    assert [(each.field, each.taken) for each in told.rows[0].differences] == [("mother", False), ("father", True)]
    assert "Цой Анна" in telling.reasons(told.rows[0])
    taking_in.take_in(desk, told)
    assert [each.relation for each in desk.ask(guardians.of_pupil, PupilId(pupil))] == [
        Relation.MOTHER,
        Relation.FATHER,
    ]


def test_files_come_in_together_and_name_the_one_that_cannot_be_read(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bad.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9)
    paths = [SAMPLES / "class-9v.csv", tmp_path / "bad.xls", SAMPLES / "class-11d.ods", SAMPLES / "class-9v.csv"]

    opened = taking_in.open_files(desk, paths)

    assert opened.files == ["class-9v.csv", "class-11d.ods"]
    assert [(name, refused.code) for name, refused in opened.refused] == [("bad.xls", "sheets.damaged")]
    assert len(taking_in.plan(desk, opened).enrolled) == 27 + 19


def test_a_formula_is_read_as_what_it_shows_and_a_text_like_one_stays_a_text(desk: Desk, tmp_path: Path) -> None:
    formula = '<c r="A2" t="str"><f>HYPERLINK("http://example.org","Цой")</f><v>Цой</v></c>'
    rows = (
        f'<row r="1">{cell("A1", "Фамилия")}{cell("B1", "Имя")}</row>',
        f'<row r="2">{formula}{cell("B2", "Лев")}</row>',
        f'<row r="3">{cell("A3", "=1+1&amp;Ким")}{cell("B3", "@SUM(A1)")}</row>',
    )
    told = planned(desk, xlsx(tmp_path / "a.xlsx", *rows))

    assert [(row.name, row.listed.remarks) for row in told.rows] == [
        ("Цой Лев", ()),
        ("=1+1&Ким @SUM(A1)", ("name.odd",)),
    ]
    taking_in.take_in(desk, told)
    assert {each.last_name for each in desk.ask(pupils.known)} == {"Цой", "=1+1&Ким"}


def test_what_is_no_list_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    path.write_text("доска;12000\nмел;300\n", "utf-8")

    with pytest.raises(Refused, match=r"list\.no_pupils"):
        planned(desk, path)


def test_what_cannot_be_read_is_refused_with_its_code(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"sheets\.not_a_file"):
        planned(desk, tmp_path)


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
