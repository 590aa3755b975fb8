"""The individual identification number: digits, birth date, sex, check digit; it warns and never refuses."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cpdesk.rules import iin
from cpdesk.rules.pupils import Sex

BORN = st.dates(date(1900, 1, 1), date(2099, 12, 31))
GOOD = "140308600105"


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, date, Sex]:
    born, sex = draw(BORN), draw(st.sampled_from(Sex))
    century = {1800: 1, 1900: 3, 2000: 5}[born.year - born.year % 100] + (sex is Sex.FEMALE)
    base = f"{born:%y%m%d}{century}{draw(st.integers(0, 9999)):04}"
    digit = iin.check_digit(base)
    assume(digit is not None)
    return f"{base}{digit}", born, sex


@given(numbers())
def test_a_good_number_tells_birth_date_and_sex_and_nothing_is_odd(made: tuple[str, date, Sex]) -> None:
    number, born, sex = made

    assert (iin.birth_date(number), iin.sex(number)) == (born, sex)
    assert iin.problems(number, born, sex) == []


@given(numbers(), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(made: tuple[str, date, Sex], at: int, by: int) -> None:
    number, born, sex = made
    wrong = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]
    second_weights = iin.check_digit(wrong[:11]) == int(wrong[11])

    assert iin.problems(wrong, born, sex) or second_weights


@given(numbers())
def test_what_a_spreadsheet_does_to_a_number_is_undone(made: tuple[str, date, Sex]) -> None:
    number, _, _ = made
    assume(not number.startswith("0000"))

    assert iin.normalise(float(number)) == number
    assert iin.normalise(int(number)) == number
    assert iin.normalise(f" {number[:6]} {number[6:]}.0") == number


@pytest.mark.parametrize(
    ("number", "odd"),
    [
        ("", []),
        ("1403086001", ["iin.length"]),
        ("14030860010٥", ["iin.length"]),
        ("abcdefghijkl", ["iin.length"]),
        ("140230600104", ["iin.date"]),
    ],
)
def test_what_is_odd_is_named(number: str, odd: list[str]) -> None:
    assert [code for code in iin.problems(number) if code != "iin.check_digit"] == odd


def test_a_number_of_somebody_else_is_noticed() -> None:
    base = "14030860010"
    number = f"{base}{iin.check_digit(base)}"

    assert iin.problems(number, date(2014, 3, 9), Sex.FEMALE) == ["iin.other_birth_date"]
    assert iin.problems(number, date(2014, 3, 8), Sex.MALE) == ["iin.other_sex"]
    wrong = base + str((int(number[11]) + 1) % 10)
    assert iin.problems(wrong) == ["iin.check_digit"]


def test_a_number_that_no_check_digit_fits_has_none() -> None:
    assert {iin.check_digit(f"{n:011}") for n in range(2000)} >= {None, 0, 9}


def test_a_foreigner_s_number_tells_no_birth_date() -> None:
    assert iin.birth_date("140308000104") is None
    assert iin.sex("140308000104") is None
    assert "iin.foreign" in iin.problems("140308000104")


@given(st.text(max_size=15))
def test_nothing_that_is_typed_breaks(text: str) -> None:
    number = iin.normalise(text)

    iin.problems(number)
    iin.birth_date(number)
    iin.sex(number)
