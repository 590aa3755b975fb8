"""Whatever shape a school gives its list, the same pupils are read back from the file that it wrote.

Written are xlsx, ods and text in five alphabets; titles, headings in three languages; classes in a column, in the
title, in the name of a sheet or between the pupils; totals, numbers of rows, an IIN as a number, whole names.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cpdesk.exchange.class_lists import understand
from cpdesk.exchange.layouts import guess
from cpdesk.rules import iin as iins
from cpdesk.rules.pupils import Sex, parse_class
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.child import sheets_of
from cpdesk.sheets.reading import read
from cpdesk.sheets.writing import workbook
from tests.rounds import rounds
from tests.sheets.making import ods

TODAY = date(2026, 11, 20)
LAST = ("Цой", "Соловьёв", "Әбдірахманов", "Құдайбергенова", "Ли", "Лисицына-Орлова", "Үсенова", "Ібраев")
FIRST = ("Лев", "Әлия", "Нұрсұлтан", "Ян", "Анна", "Қымбат", "Іңкәр", "Фёдор")
PATRONYMIC = ("", "Ильич", "Серікұлы", "Ахметқызы", "Олеговна")
HEADINGS = {
    "ru": ("№", "ФИО", "Фамилия", "Имя", "Отчество", "ИИН", "Дата рождения", "Пол", "Класс", "Литера"),
    "kk": ("р/с", "Аты-жөні", "Тегі", "Аты", "Әкесінің аты", "ЖСН", "Туған күні", "Жынысы", "Сыныбы", "Литері"),
    "en": (
        "No",
        "Full name",
        "Last name",
        "First name",
        "Patronymic",
        "IIN",
        "Date of birth",
        "Sex",
        "Class",
        "Letter",
    ),
}
SEXES = {"ru": ("ж", "м"), "kk": ("қыз", "ұл"), "en": ("F", "M")}
CLASSES = {"ru": "{grade} «{letter}» класс", "kk": "{grade} «{letter}» сыныбы", "en": "Class {grade} {letter}"}
TITLES = {"ru": "Гимназия № 5", "kk": "№ 5 гимназия", "en": "School No 5"}
TOTALS = {"ru": "Итого: {count}", "kk": "Барлығы {count}", "en": "Total: {count}"}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1251", "kz1048")
SERIAL_FROM = date(1899, 12, 30)
KAZAKH = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


@dataclass(frozen=True)
class Child:
    """A pupil as the school knows them."""

    last: str
    first: str
    patronymic: str
    born: date
    sex: Sex
    class_: tuple[int, str]
    number: int

    @property
    def iin(self) -> str:
        """A number that fits: it may lose its leading zeros in a sheet."""
        century = 5 + (self.sex is Sex.FEMALE) if self.born.year >= 2000 else 3
        for serial in range(self.number, self.number + 20):
            base = f"{self.born:%y%m%d}{century}{serial:04}"
            if (digit := iins.check_digit(base)) is not None and digit < 10:
                return f"{base}{digit}"
        raise AssertionError


@dataclass(frozen=True)
class Shape:
    """How a school writes a list down."""

    language: str
    whole_names: bool
    numbered: bool
    titled: bool
    total: bool
    where: str  # the class: column, letter (in two columns), title, sheet, between
    dates: str
    short_iins: bool
    blank_rows: bool
    capitals: bool


children = some.builds(
    Child,
    last=some.sampled_from(LAST),
    first=some.sampled_from(FIRST),
    patronymic=some.sampled_from(PATRONYMIC),
    born=some.dates(date(2009, 1, 1), date(2020, 12, 31)),
    sex=some.sampled_from(Sex),
    class_=some.tuples(some.integers(1, 11), some.sampled_from("АБВӘҒ")),
    number=some.integers(0, 9000),
)
some_children = some.lists(children, min_size=1, max_size=8, unique_by=lambda child: (child.last, child.first))
shapes = some.builds(
    Shape,
    language=some.sampled_from(sorted(HEADINGS)),
    whole_names=some.booleans(),
    numbered=some.booleans(),
    titled=some.booleans(),
    total=some.booleans(),
    where=some.sampled_from(("column", "letter", "title", "sheet", "between")),
    dates=some.sampled_from(("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%y", "serial")),
    short_iins=some.booleans(),
    blank_rows=some.booleans(),
    capitals=some.booleans(),
)


@dataclass
class Written:
    """A list as rows, and the name of its sheet."""

    name: str = "Лист1"
    rows: list[list[str]] = field(default_factory=list)


def write(told: Sequence[Child], shape: Shape) -> tuple[list[Written], list[Child]]:
    """Return the sheets of a list, and the pupils as it tells them: one class a sheet, where it stands above them."""
    by_class: dict[tuple[int, str], list[Child]] = {}
    for child in told:
        by_class.setdefault(child.class_, []).append(child)
    if shape.where in ("column", "letter", "between"):
        groups = [list(by_class.items())]
    else:
        groups = [[(class_, each)] for class_, each in by_class.items()]
    return [_sheet(group, shape) for group in groups], [
        child for group in groups for _, each in group for child in each
    ]


def _sheet(group: Sequence[tuple[tuple[int, str], list[Child]]], shape: Shape) -> Written:
    grade, letter = group[0][0]
    words = CLASSES[shape.language]
    made = Written(name=f"{grade}{letter}" if shape.where == "sheet" else "Лист1")
    if shape.titled:
        made.rows += [[TITLES[shape.language]], []]
    if shape.where == "title":
        made.rows.append([words.format(grade=grade, letter=letter)])
    made.rows.append(_cells(HEADINGS[shape.language], shape))
    for class_, each in group:
        if shape.where == "between":
            made.rows.append([words.format(grade=class_[0], letter=class_[1])])
        for at, child in enumerate(each, 1):
            made.rows.append(_cells(_told(at, child, shape), shape))
            if shape.blank_rows:
                made.rows.append([])
    if shape.total:
        made.rows.append([TOTALS[shape.language].format(count=len(group))])
    return made


def _told(at: int, child: Child, shape: Shape) -> tuple[str, ...]:
    iin = child.iin.lstrip("0") if shape.short_iins else child.iin
    parts = [part.upper() if shape.capitals else part for part in (child.last, child.first, child.patronymic)]
    names = (" ".join(filter(None, parts)), *parts)
    born = str((child.born - SERIAL_FROM).days) if shape.dates == "serial" else child.born.strftime(shape.dates)
    sex = SEXES[shape.language][child.sex is Sex.MALE]
    grade, letter = child.class_
    class_ = (str(grade), letter) if shape.where == "letter" else (f"{grade}{letter}", "")
    return (str(at), *names, iin, born, sex, *class_)


def _cells(all_: Sequence[str], shape: Shape) -> list[str]:
    """Return the cells of the columns that a school has."""
    number, whole, last, first, patronymic, iin, born, sex, class_, letter = all_
    names = [whole] if shape.whole_names else [last, first, patronymic]
    numbers = [number] if shape.numbered else []
    classes = {"column": [class_], "letter": [class_, letter]}
    return [*numbers, *names, iin, born, sex, *classes.get(shape.where, [])]


def assert_same(sheets: Sequence[Sheet], wanted: Sequence[Child]) -> None:
    """Assert that the same pupils were read, in their order."""
    found = understand([guess(sheet) for sheet in sheets], TODAY)
    assert [row.fault for row in found.rows] == [""] * len(wanted)
    read_back = [row.pupil for row in found.rows]
    names = [(each.last_name, each.first_name, each.patronymic) for each in read_back]
    assert names == [(each.last, each.first, each.patronymic) for each in wanted]
    assert [(each.born, each.sex, each.iin) for each in read_back] == [(c.born, c.sex, c.iin) for c in wanted]
    assert [parse_class(each.class_) for each in read_back] == [each.class_ for each in wanted]


def as_ods(path: Path, sheet: Written) -> bytes:
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in sheet.rows
    )
    return ods(path, rows, name=sheet.name).read_bytes()


def as_text(sheet: Written, delimiter: str) -> str:
    made = io.StringIO()
    csv.writer(made, delimiter=delimiter).writerows(sheet.rows)
    return made.getvalue()


@settings(max_examples=rounds(400))
@given(some_children, shapes)
def test_a_list_in_any_shape_is_read_back_from_xlsx(told: list[Child], shape: Shape) -> None:
    sheets, wanted = write(told, shape)

    assert_same(list(sheets_of(io.BytesIO(workbook([Sheet(each.name, each.rows) for each in sheets])))), wanted)


def test_a_list_in_any_shape_is_read_back_from_ods(tmp_path: Path) -> None:
    @settings(max_examples=rounds(300))
    @given(some_children, shapes)
    def read_back(told: list[Child], shape: Shape) -> None:
        for sheet, child in zip(*write(told[:1], shape), strict=True):
            assert_same(list(sheets_of(io.BytesIO(as_ods(tmp_path / "a.ods", sheet)))), [child])

    read_back()


@settings(max_examples=rounds(400))
@given(some_children, shapes, some.sampled_from(ENCODINGS), some.sampled_from(";,\t|"))
def test_a_list_in_any_shape_is_read_back_from_text(
    told: list[Child], shape: Shape, encoding: str, delimiter: str
) -> None:
    if shape.where == "sheet":
        return
    for sheet in write(told, shape)[0]:
        text = as_text(sheet, delimiter)
        if encoding == "cp1251" and KAZAKH & set(text):
            continue
        wanted = [child for child in told if child.iin.lstrip("0") in text]
        by_row = sorted(wanted, key=lambda child: text.index(child.iin.lstrip("0")))
        assert_same(list(sheets_of(io.BytesIO(text.encode(encoding)))), by_row)


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv", "txt"])
def test_the_same_through_the_real_child(kind: str, tmp_path: Path) -> None:
    told = [Child("Әбдірахманов", "Нұрсұлтан", "Серікұлы", date(2005, 1, 9), Sex.MALE, (11, "Ә"), 12)]
    told.append(Child("Цой", "Анна", "", date(2015, 7, 18), Sex.FEMALE, (5, "А"), 34))
    shape = Shape("kk", whole_names=True, numbered=True, titled=True, total=True, where="between", dates="%d.%m.%Y",
                  short_iins=True, blank_rows=True, capitals=False)  # fmt: skip
    (sheet,), wanted = write(told, shape)
    path = tmp_path / f"a.{kind}"
    data = {
        "xlsx": lambda: workbook([Sheet(sheet.name, sheet.rows)]),
        "ods": lambda: as_ods(path, sheet),
        "csv": lambda: as_text(sheet, ";").encode("kz1048"),
        "txt": lambda: as_text(sheet, "\t").encode("utf-16"),
    }[kind]()
    path.write_bytes(data)

    assert_same(read(path), wanted)
