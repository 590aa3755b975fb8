"""Lists as schools keep them: headings in three languages, classes between the pupils, totals, rounded numbers."""

from datetime import date
from pathlib import Path

import pytest

from cpdesk.exchange.class_lists import ListedRow, understand
from cpdesk.exchange.headings import Column, of_heading
from cpdesk.exchange.layouts import guess
from cpdesk.rules.pupils import InstructionLanguage, Sex
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.reading import read

SAMPLES = Path(__file__).parent / "samples"
TODAY = date(2026, 11, 20)
HEAD = "ФИО;ИИН;Дата рождения;Пол;Класс"


def listed(*lines: str, name: str = "") -> list[ListedRow]:
    return list(understand([guess(Sheet(name, [line.split(";") for line in lines]))], TODAY).rows)


@pytest.mark.parametrize(
    ("sample", "count", "passed_over", "classes"),
    [
        ("school-list.xlsx", 72, 9, {"5А", "5Ә", "6Б"}),
        ("old-journal.xls", 48, 2, {"7 А", "7 Ғ"}),
        ("class-9v.csv", 27, 1, {"9-В"}),
        ("class-11d.ods", 19, 1, {"11 D"}),
        ("dirty.xlsx", 21, 1, {"8А", "8A"}),
    ],
)
def test_the_samples_are_understood(sample: str, count: int, passed_over: int, classes: set[str]) -> None:
    found = understand(list(map(guess, read(SAMPLES / sample))), TODAY)

    assert (len(found.rows), found.passed_over) == (count, passed_over)
    assert {row.pupil.class_ for row in found.rows} == classes
    assert all(row.pupil.born and len(row.pupil.iin) in (0, 12) and not row.fault for row in found.rows)


def test_a_pupil_of_the_secretarys_list_is_whole() -> None:
    row = understand(list(map(guess, read(SAMPLES / "school-list.xlsx"))), TODAY).rows[4]

    assert (row.sheet, row.row, row.remarks, row.fault) == ("Список", 11, (), "")
    pupil = row.pupil
    assert (pupil.last_name, pupil.first_name, pupil.patronymic) == ("Хамидов", "Лев", "Артёмович")
    assert (pupil.born, pupil.sex, pupil.iin) == (date(2014, 10, 9), Sex.MALE, "141009584896")
    assert (pupil.class_, pupil.language) == ("5А", InstructionLanguage.RUSSIAN)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Ф.И.О. обучающегося", Column.NAME),
        ("Оқушының аты-жөні", Column.NAME),
        ("Тегі, аты, әкесінің аты", Column.NAME),
        ("Фамилия, имя, отчество", Column.NAME),
        ("Full name", Column.NAME),
        ("Тегі", Column.LAST),
        ("Имя", Column.FIRST),
        ("Әкесінің аты (бар болса)", Column.PATRONYMIC),
        ("ЖСН / ИИН", Column.IIN),
        ("Туған күні, айы, жылы", Column.BORN),
        ("Дата рожденя", Column.BORN),
        ("Date of birth", Column.BORN),
        ("Жынысы", Column.SEX),
        ("Сыныбы", Column.CLASS),
        ("Литера", Column.LETTER),
        ("Оқыту тілі", Column.LANGUAGE),
        ("ФИО родителя", None),
        ("Әкесінің аты-жөні", None),
        ("Имя матери", None),
        ("Классный руководитель", None),
        ("Телефон", None),
        ("№", None),
        ("Список обучающихся на 01.09.2026", None),
    ],
)
def test_headings_are_known_in_three_languages(heading: str, column: Column | None) -> None:
    assert of_heading(heading) is column


@pytest.mark.parametrize(
    ("lines", "name", "class_"),
    [
        (("Список учащихся 9 «В» класса", "ФИО;ИИН", "Цой Лев;"), "", "9В"),
        (("7 «Ә» сынып оқушыларының тізімі", "ФИО;ИИН", "Цой Лев;"), "", "7Ә"),
        (("ФИО;ИИН", "Цой Лев;"), "10Б", "10Б"),
        (("ФИО;ИИН", "Класс: 3 А;", "Цой Лев;"), "10Б", "3А"),
        (("ФИО;Класс;Литера", "Цой Лев;4;Г"), "10Б", "4Г"),
        (("ФИО;Класс", "Цой Лев;4 Г"), "10Б", "4 Г"),
        (("ФИО;ИИН", "24;", "Цой Лев;"), "Лист1", ""),
    ],
)
def test_the_class_is_found_where_the_school_wrote_it(lines: tuple[str, ...], name: str, class_: str) -> None:
    assert [row.pupil.class_ for row in listed(*lines, name=name)] == [class_]


def test_what_is_no_pupil_is_passed_over() -> None:
    rows = listed(
        *("Список 5А класса", HEAD, "1;2;3;4;5", "Цой Лев;;01.02.2015;м;5А", ";;;;", "Итого: 1;;;;"),
        *(
            "Барлығы 1;;;;",
            HEAD,
            "Ким Анна;;02.02.2015;ж;5А",
            "Классный руководитель: Иванова А. А.;;;;",
            "Директор;;;;",
        ),
    )

    assert [row.pupil.last_name for row in rows] == ["Цой", "Ким"]


def test_a_list_without_headings_is_told_by_what_stands_in_it() -> None:
    rows = listed("1;Цой Лев Ильич;150718688363;18.07.2015", "2;Ким Анна;150707608692;07.07.2015")

    assert [(row.pupil.first_name, row.pupil.iin) for row in rows] == [
        ("Лев", "150718688363"),
        ("Анна", "150707608692"),
    ]


def test_names_alone_are_a_list() -> None:
    assert [row.pupil.patronymic for row in listed("Цой Лев Ильич", "Мамедов Али Гусейн оглы")] == [
        "Ильич",
        "Гусейн оглы",
    ]


def test_what_is_no_list_is_none() -> None:
    assert listed("Смета на ремонт", "доска;12000", "мел;300") == []


@pytest.mark.parametrize(
    ("cell", "iin"),
    [("51215500123", "051215500123"), ("000115 500123", "000115500123"), ("115500123", "000115500123")],
)
def test_zeros_that_a_spreadsheet_lost_come_back(cell: str, iin: str) -> None:
    assert listed("ФИО;ИИН", f"Цой Лев;{cell}")[0].pupil.iin == iin


def test_a_number_that_a_spreadsheet_rounded_is_none() -> None:
    row = listed("ФИО;ИИН", "Цой Лев;1,50719E+11")[0]

    assert (row.pupil.iin, row.remarks) == ("", ("iin.rounded",))


@pytest.mark.parametrize(
    ("cell", "born"),
    [
        ("18.07.2015", date(2015, 7, 18)),
        ("18.07.15 г.", date(2015, 7, 18)),
        ("2015-07-18 00:00:00", date(2015, 7, 18)),
        ("42203", date(2015, 7, 18)),
        ("18072015", date(2015, 7, 18)),
    ],
)
def test_birth_dates_are_read_as_they_are_written(cell: str, born: date) -> None:
    assert listed(HEAD, f"Цой Лев;;{cell};м;5А")[0].pupil.born == born


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (";150718688363;18.07.2015;;5А", "pupil.no_last_name"),
        ("Цой;;18.07.2015;;5А", "pupil.no_first_name"),
        ("Цой 7;;18.07.2015;;5А", "pupil.no_first_name"),
        ("Цой Лев;;31.02.2015;;5А", "born.unreadable"),
        ("Цой Лев;;пн;;5А", "born.unreadable"),
        ("Цой Лев;;01.01.1899;;5А", "pupil.born_implausible"),
        ("Цой Лев;;01.01.2099;;5А", "pupil.born_implausible"),
        ("Цой Лев;;18.07.2015;;пятый", "pupil.class_unknown"),
        (f"Цой {'Л' * 201};;18.07.2015;;5А", "text.too_long"),
    ],
)
def test_a_row_that_cannot_come_in_says_why(line: str, fault: str) -> None:
    assert listed(HEAD, line)[0].fault == fault


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        ("Цой Лев;120227524654;27.02.2012;м;5А", "iin.check_digit"),
        ("Цой Лев;150718688363;31.02.2015;ж;5А", "born.from_iin"),
        ("Цой Лев;150718688363;19.07.2015;ж;5А", "iin.other_birth_date"),
        ("Цой Лев;150718688363;18.07.2015;м;5А", "iin.other_sex"),
        ("Цой Лев;1234;18.07.2015;м;5А", "iin.length"),
        ('=HYPERLINK("x") Лев;;18.07.2015;м;5А', "name.odd"),
    ],
)
def test_what_is_odd_is_said_and_hinders_nothing(line: str, remark: str) -> None:
    row = listed(HEAD, line)[0]

    assert (row.remarks, row.fault) == ((remark,), "")


def test_a_name_in_capitals_is_written_as_a_name() -> None:
    pupil = listed("ФИО", "ЛИСИЦЫНА-ОРЛОВА МАРИЯ")[0].pupil

    assert (pupil.last_name, pupil.first_name) == ("Лисицына-Орлова", "Мария")
