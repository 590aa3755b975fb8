"""Classes as people write them, bands, levels, telephones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules import phones
from cpdesk.rules.names import ALPHABET
from cpdesk.rules.pupils import BANDS, SupportLevel, band, class_label, parse_class

GRADES = st.integers(0, 12)
LETTERS = st.sampled_from(ALPHABET.upper())


@given(GRADES, LETTERS)
def test_a_class_is_understood_as_it_is_written(grade: int, letter: str) -> None:
    for written in (
        class_label(grade, letter),
        f"{grade}{letter}",
        f"{grade}-{letter.lower()}",
        f"{grade} {letter} класс",
    ):
        assert parse_class(written) == (grade, letter), written


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("7 «Ә» класс", (7, "Ә")),
        ("5 сынып А", (5, "А")),
        ("9-В", (9, "В")),
        ("7B", (7, "В")),
        ("11", (11, "")),
        ("0 «А»", (0, "А")),
        ("13А", None),
        ("7АБ", None),
        ("", None),
        ("Айгерим", None),
        ("7 " * 1000, None),
    ],
)
def test_classes_worked_by_hand(written: str, meant: tuple[int, str] | None) -> None:
    assert parse_class(written) == meant


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks(text: str) -> None:
    parse_class(text)
    phones.display(phones.normalise(text))


def test_bands_are_those_of_the_report() -> None:
    assert [band(grade) for grade in range(13)] == [BANDS[0], *4 * [BANDS[1]], *5 * [BANDS[2]], *3 * [BANDS[3]]]


def test_levels_rise_from_none_to_high() -> None:
    assert [level.rank for level in SupportLevel] == [0, 1, 2, 3]
    assert SupportLevel.HIGH.rank == 3


@pytest.mark.parametrize("typed", ["87011234567", "+7 701 123-45-67", "7(701)1234567", "7011234567"])
def test_a_telephone_is_kept_in_one_spelling(typed: str) -> None:
    assert phones.normalise(typed) == "+77011234567"
    assert phones.display("+77011234567") == "+7 701 123-45-67"


@pytest.mark.parametrize("typed", ["112", "+49 30 123456", "у соседей", "123456789012"])
def test_another_telephone_is_kept_as_typed(typed: str) -> None:
    assert phones.display(phones.normalise(typed)) == typed
