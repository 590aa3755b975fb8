"""The spelling check: Russian and Kazakh at once, names, her own words; suggestions one slip away."""

import pytest

from cpdesk.ui.kit.spelling import Speller, word_at


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(own=["экопсихология"], names=["Тлеу", "Санжар", "Әлия"])


@pytest.mark.parametrize(
    "word",
    [
        "привет",
        "мектеп",
        "оқушыларымызға",
        "Санжара",
        "Әлияның",
        "Экопсихология",
        "дезадаптацией",
        "тьютором",
        "ПМПК",
        "психолог-педагог",
        "я",
    ],
)
def test_a_word_is_right_where_a_dictionary_she_or_a_name_knows_it(speller: Speller, word: str) -> None:
    assert speller.knows(word)


@pytest.mark.parametrize("word", ["превет", "мектепп", "тревожнось", "санжара", "незнаю"])
def test_a_word_that_nobody_knows_is_wrong(speller: Speller, word: str) -> None:
    assert not speller.knows(word)


def test_only_words_with_a_cyrillic_letter_are_judged(speller: Speller) -> None:
    text = "Превет, Windows 11 и мектепп!"

    assert [text[start:end] for start, end in speller.wrong(text)] == ["Превет", "мектепп"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("превет", "привет"), ("Кансультация", "Консультация"), ("мектепп", "мектеп"), ("незнаю", "не знаю")],
)
def test_what_was_meant_is_suggested(speller: Speller, word: str, meant: str) -> None:
    assert meant in speller.suggest(word)
    assert len(speller.suggest(word)) <= 5


def test_a_word_of_hers_is_right_from_then_on(speller: Speller) -> None:
    assert not speller.knows("Бякозавр")
    speller.add("бякозавр")
    assert speller.knows("бякозавр")
    assert speller.knows("Бякозавр")


def test_the_word_under_the_caret_is_found() -> None:
    assert word_at("слово по-моему", 5) == (0, 5)
    assert word_at("слово по-моему", 9) == (6, 14)
    assert word_at("а  б", 2) is None
