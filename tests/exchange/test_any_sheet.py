"""Whatever stands in a sheet: it is understood without a fall, and whoever is not at fault can be enrolled."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from cpdesk.casework import lists, pupils
from cpdesk.casework.desk import Desk
from cpdesk.exchange.class_lists import in_class, understand
from cpdesk.exchange.layouts import guess
from cpdesk.rules.dates import plausible_birth
from cpdesk.rules.pupils import parse_class
from cpdesk.sheets.answer import Sheet
from tests.rounds import rounds

TODAY = date(2026, 11, 20)
WORDS = some.sampled_from(
    [
        "Фамилия",
        "Имя",
        "Аты",
        "ФИО",
        "ИИН",
        "Класс",
        "Дата рождения",
        "Цой",
        "Лев Ильич",
        "5 «А» класс",
        "7Ғ",
        "Итого: 3",
        "150718688363",
        "18.07.2015",
        "01.01.1899",
        "31.02.2015",
        "42203",
        "9" * 5000,
        "5" + "-" * 30_000 + "x",
        "",
        "\u202eЛев",
    ]
)
NAMES = some.sampled_from(["Цой", "ЛЕВ", "Әлия", "x", "Ким 7"]) | some.text(max_size=12)
DAYS = some.sampled_from(["", "18.07.2015", "42203", "1.2.14", "31.02.2015"])
CLASSES = some.sampled_from(["", "5А", "7 Ғ", "11 D", "0", "пятый"])
HEAD = ["Фамилия", "Имя", "ИИН", "Дата рождения", "Класс"]
CELLS = WORDS | some.text(max_size=12) | some.integers(0, 10**12).map(str)
SHEETS = some.builds(Sheet, CELLS.map(lambda name: name[:31]), some.lists(some.lists(CELLS, max_size=7), max_size=12))


@settings(max_examples=rounds(1000))
@given(some.lists(SHEETS, max_size=2))
def test_any_sheet_is_understood(sheets: list[Sheet]) -> None:
    for row in understand(list(map(guess, sheets)), TODAY).rows:
        if not row.fault:
            pupil = row.pupil
            assert 0 < len(pupil.last_name) <= 200
            assert 0 < len(pupil.first_name) <= 200
            assert not pupil.class_ or parse_class(pupil.class_)
            assert pupil.born is None or plausible_birth(pupil.born, TODAY)
            assert in_class(row, "5А").pupil.class_


def test_the_pupils_of_odd_rows_can_be_enrolled(desk: Desk) -> None:
    rows: list[Any] = []

    @settings(max_examples=rounds(500))
    @given(some.lists(some.tuples(NAMES, NAMES, CELLS, DAYS, CLASSES).map(list), max_size=8))
    def gather(lines: list[list[str]]) -> None:
        sheet = Sheet("7А", [HEAD, *lines])
        rows.extend(row.pupil for row in understand([guess(sheet)], TODAY).rows if not row.fault)

    gather()
    taken = {pupil.iin or str(at): pupil for at, pupil in enumerate(rows)}

    desk.do(lists.take_in, pupils=list(taken.values()), source="list")

    assert len(taken) > 20
    assert len(desk.ask(pupils.known)) == len(taken)
