"""How sheets are read: guessed, changed, kept under a name, and known again by their headings."""

from datetime import date
from pathlib import Path

import pytest

from cpdesk import words
from cpdesk.casework import lists
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.exchange import headings, layouts, taking_in
from cpdesk.exchange.class_lists import understand
from cpdesk.exchange.headings import ADULT_COLUMNS, TO_MEND, Column, of_adults, of_heading
from cpdesk.exchange.layouts import Layout, Mapping, Part, guess
from cpdesk.exchange.telling import column_name
from cpdesk.sheets.answer import Sheet
from cpdesk.words import translate

HEAD = ["№", "Фамилия", "Имя", "Кружок"]
ODD = ["Кто", "Фамилия", "Имя"]


def part(*rows: list[str], name: str = "") -> Part:
    return guess(Sheet(name, list(rows)))


def test_a_sheet_of_known_columns_is_sure() -> None:
    assert part(HEAD[:3], ["1", "Цой", "Лев"]).is_sure
    assert part([*HEAD[:3], "Телефон матери"], ["1", "Цой", "Лев", "8 701 111 22 33"]).is_sure
    assert not part(HEAD, ["1", "Цой", "Лев", "шахматы"]).is_sure
    assert not part(["1", "Цой Лев Ильич", "150718688363"]).is_sure


def test_nothing_stands_in_two_columns() -> None:
    layout = Layout(1, {Column.LAST: 1, Column.FIRST: 2})

    assert layout.telling(3, Column.FIRST).columns == {Column.LAST: 1, Column.FIRST: 3}
    assert layout.telling(2, None).columns == {Column.LAST: 1}
    assert layout.telling(1, Column.NAME).columns == {Column.NAME: 1}
    assert layout.telling(1, Column.NAME).telling(2, Column.FIRST).columns == {Column.FIRST: 2}


def test_a_full_name_may_have_its_patronymic_beside_it() -> None:
    rows = understand([part(["ФИО", "Отчество"], ["Цой Лев", "Ильич"])], date(2026, 11, 20)).rows

    assert rows[0].pupil.patronymic == "Ильич"


def test_another_row_of_headings_is_guessed_anew() -> None:
    told = part(["Список", "", ""], HEAD[:3], ["1", "Цой", "Лев"])

    assert told.layout.header == 2
    assert told.with_header(0).layout == Layout(0, {Column.LAST: 1, Column.FIRST: 2})
    assert told.with_header(1).layout.columns == {}


def test_columns_come_again_by_their_headings_wherever_these_stand() -> None:
    told = part(ODD, ["Лев", "Цой", "Ильич"])
    told = told.with_layout(told.layout.telling(0, Column.FIRST))
    mapping = layouts.understood(layouts.written(layouts.mapping_of([told])))
    assert mapping is not None

    (again,) = layouts.proposed([part(["Гимназия"], [], [*ODD, ""], ["Ян", "Ли", "Цуй"])], [("a", mapping)])
    (other,) = layouts.proposed([part(["Фамилия", "Имя"], ["Ли", "Ян"])], [("a", mapping)])

    assert (again.layout.header, again.layout.columns) == (3, {Column.LAST: 1, Column.FIRST: 0})
    assert (again.mapping, other.mapping) == ("a", "")
    assert again.is_sure
    assert again.with_layout(again.layout).mapping == ""


FAMILY = ["ФИО", "ФИО матери", "Телефон матери", "Отец", "Адрес", "Телефон"]


def test_adults_are_left_out_until_they_are_wanted() -> None:
    told = part(FAMILY, ["Цой Лев", "Цой Анна", "8 701 111 22 33", "", "ул. Абая 5", "8 702 111 22 33"])

    assert (told.layout.columns, told.takes_adults, told.is_sure) == ({Column.NAME: 0}, False, True)
    wanted = told.with_adults(taken=True)
    assert wanted.layout.columns == {
        Column.NAME: 0,
        Column.MOTHER: 1,
        Column.MOTHER_PHONE: 2,
        Column.FATHER: 3,
        Column.PARENT_PHONE: 5,
    }
    assert wanted.takes_adults
    assert wanted.with_adults(taken=False).layout == told.layout


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Анасының аты-жөні", Column.MOTHER),
        ("Әкесінің аты-жөні", Column.FATHER),
        ("Әкесінің телефоны", Column.FATHER_PHONE),
        ("Ата-анасының телефоны", Column.PARENT_PHONE),
        ("Сот. тел. мамы", Column.MOTHER_PHONE),
        ("Законный представитель", Column.PARENT),
        ("Mother's phone", Column.MOTHER_PHONE),
        ("Место работы матери", None),
        ("Әкесінің аты", None),
        ("Классный руководитель", None),
        ("Фамилия", None),
    ],
)
def test_headings_of_adults_are_known(heading: str, column: Column | None) -> None:
    assert of_adults(heading) is column


def test_sheets_that_did_not_count_do_not_count_again() -> None:
    pupils, staff = part(HEAD[:3], name="Ученики"), part(HEAD[:3], name="Учителя")
    mapping = layouts.mapping_of([pupils, staff.with_layout(Layout(1, staff.layout.columns, taken=False))])

    found = layouts.proposed([pupils, staff], [("a", mapping)])

    assert [each.layout.taken for each in found] == [True, False]


def test_columns_without_headings_come_only_when_they_are_asked_for() -> None:
    told = part(["Лев", "Цой"], ["Анна", "Ким"])
    told = told.with_layout(Layout(0, {Column.LAST: 1, Column.FIRST: 0}))
    mapping = layouts.mapping_of([told])

    assert layouts.proposed([part(["Ян", "Ли"])], [("a", mapping)])[0].mapping == ""
    assert layouts.mapped(part(["Ян", "Ли"]), "a", mapping).layout.columns == told.layout.columns  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"columns":[["a","b"]],"header":1}'])
def test_what_is_no_mapping_is_none(text: str) -> None:
    assert layouts.understood(text) is None


def test_a_mapping_in_the_vault_that_is_none_hinders_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.do(lists.keep_mapping, name="x", query="{}")
    (tmp_path / "a.csv").write_text("Фамилия;Имя\nЦой;Лев\n", "utf-8")

    assert taking_in.open_files(desk, [tmp_path / "a.csv"]).kept == ()


def test_a_mapping_for_other_headings_is_refused(desk: Desk, tmp_path: Path) -> None:
    mapping = Mapping((("кто", Column.FIRST),), 1)
    desk.do(lists.keep_mapping, name="x", query=layouts.written(mapping))
    (tmp_path / "a.csv").write_text("Фамилия;Имя\nЦой;Лев\n", "utf-8")
    opened = taking_in.open_files(desk, [tmp_path / "a.csv"])

    with pytest.raises(Refused, match=r"list\.other_headings"):
        opened.mapped("x")
    with pytest.raises(Refused, match=r"list\.no_mapping"):
        opened.mapped("y")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_our_own_words_for_columns_are_headings_that_we_know(language: words.Language) -> None:
    before = words.language()
    words.use(language)
    told = {column: (of_adults if column in ADULT_COLUMNS else of_heading)(column_name(column)) for column in Column}
    mend = headings.is_left_out(f"{TO_MEND} {translate('Lists', 'What to mend')}")
    words.use(before)

    assert told == {column: column for column in Column}
    assert mend
