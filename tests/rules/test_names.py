"""Names and words: cleaning, order, search keys, keyboards, typos, near matches."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules import names

LETTERS = names.ALPHABET
WORD = st.text(LETTERS, min_size=1, max_size=14)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"


@given(st.text())
def test_cleaning_leaves_one_visible_line_and_nothing_more_to_clean(text: str) -> None:
    cleaned = names.clean(text)

    assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn") for sign in cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    assert names.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Сәтбек\u00a0 Айгерім ", "Сәтбек Айгерім"),
        ("\u202eнавИ\u202c", "навИ"),
        ("Ли\u0000\u0007\u200b", "Ли"),
        ("Ли\r\nОлег\tСергеевич", "Ли Олег Сергеевич"),
        ("И\u0306од", "Йод"),
        ("\u2066Ким\u2069", "Ким"),
    ],
)
def test_control_and_bidirectional_signs_are_not_kept(typed: str, kept: str) -> None:
    assert names.clean(typed) == kept


@given(st.text())
def test_a_search_key_is_its_own_key(text: str) -> None:
    key = names.fold(text)

    assert names.fold(key) == key
    assert key == " ".join(key.split())


@given(NAME)
def test_a_name_has_the_same_key_in_capitals_and_in_combining_letters(name: str) -> None:
    assert names.fold(name.upper()) == names.fold(name)
    assert names.fold(unicodedata.normalize("NFD", name)) == names.fold(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Әйгерім", "айгерим"),
        ("Соловьёв", "Соловьев"),
        ("Қожахмет", "кожахмет"),
        ("Нұрғиса", "нургиса"),
        ("Өмірбек", "омирбек"),
        ("Объездчиков", "обездчиков"),
        ("Лисицын-Орлов", "лисицын орлов"),
        ("Ж. К.", "ж к"),
    ],
)
def test_folding_does_not_tell_kazakh_letters_from_their_neighbours(one: str, other: str) -> None:
    assert names.fold(one) == names.fold(other)


@pytest.mark.parametrize(
    "ordered",
    [
        ["Ахметов", "Әбдіров", "Бауэр"],
        ["Иванов", "Йод", "Ким", "Қасым", "Ли"],
        ["Нур", "Ңң", "Омаров", "Өтеген"],
        ["Уа", "Ұлан", "Үміт", "Фёдоров", "Хан", "Һас", "Цой"],
        ["Ы", "Іңкәр", "Ь", "Эм", "Юн", "Ян"],
        ["Елкин", "Ёлкин", "Жан"],
        ["Ли Анна", "Лиана"],
        ["Яна", "Smith"],
    ],
)
def test_names_stand_in_the_order_of_the_kazakh_alphabet(ordered: list[str]) -> None:
    assert sorted(set(ordered), key=names.sort_key) == ordered


@given(st.lists(st.tuples(WORD, WORD), min_size=2, max_size=6))
def test_the_order_is_by_last_name_first(people: list[tuple[str, str]]) -> None:
    places = {letter: at for at, letter in enumerate(LETTERS)}

    def by_hand(person: tuple[str, str]) -> list[list[int]]:
        return [[places[letter] for letter in part] for part in person]

    assert sorted(people, key=lambda person: names.sort_key(*person)) == sorted(people, key=by_hand)


@given(st.text(CYRILLIC, min_size=1))
def test_what_was_typed_on_the_latin_layout_is_understood(meant: str) -> None:
    typed = meant.translate(str.maketrans(CYRILLIC, LATIN))

    assert meant in names.other_layouts(typed)


def test_the_layout_is_found_for_a_whole_name_and_for_the_kazakh_row() -> None:
    assert names.fold("соловьев") in [names.fold(each) for each in names.other_layouts("cjkjdmtd")]
    assert "әлия" in names.other_layouts("2kbz")
    assert names.other_layouts("") == []


@given(st.text("0123456789", max_size=12))
def test_digits_typed_on_the_kazakh_row_are_digits(digits: str) -> None:
    typed = digits.translate(str.maketrans("1234567890", '"әіңғ,.үұқ'))

    assert names.digits_from_kazakh_row(typed) == digits


@given(NAME, st.data())
def test_the_beginnings_of_words_in_any_order_are_found(name: str, data: st.DataObject) -> None:
    words = names.fold(name).split()
    typed = [word[: data.draw(st.integers(1, len(word)))] for word in data.draw(st.permutations(words))]

    assert names.typo_distance_ok(" ".join(typed), names.fold(name)) == bool(typed)


@given(st.text(LETTERS, min_size=5, max_size=12).map(names.fold).filter(lambda word: len(word) > 4), st.data())
def test_one_letter_amiss_is_forgiven_and_two_are_not(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    one = word[:at] + "q" + word[at + 1 :]
    assert names.typo_distance_ok(one, word)

    assert not names.typo_distance_ok("qw" + word[2:] if len(word) > 5 else "qwqwq", word)


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("саловьев", "соловьев лев", True),
        ("соловев", "соловьев лев", True),
        ("солловьев", "соловьев лев", True),
        ("соловеьв", "соловьев лев", True),
        ("лев солавьев", "соловьев лев", True),
        ("лив соловьев", "соловьев лев", False),
        ("салавьев", "соловьев лев", False),
        ("", "соловьев лев", False),
    ],
)
def test_typos_worked_by_hand(typed: str, name: str, found: bool) -> None:
    assert names.typo_distance_ok(names.fold(typed), names.fold(name)) is found


@given(NAME)
def test_a_name_is_near_to_itself_in_any_order(name: str) -> None:
    words = names.fold(name).split()

    assert names.near(" ".join(words), " ".join(reversed(words)))


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("сатбек айгерим", "айгерим сатбек", True),
        ("сатбек айгерим", "сатбаев айгерим", True),
        ("ли анна", "ли алла", False),
        ("ким артем", "ким арман", False),
    ],
)
def test_near_names_worked_by_hand(one: str, other: str, near: bool) -> None:
    assert names.near(one, other) is near


def test_initials_leave_out_what_is_not_there() -> None:
    assert names.initials(["Жанна", "", "Кайратовна"]) == "Ж. К."
    assert names.initials([]) == ""


def test_a_million_signs_are_too_long_and_do_not_choke() -> None:
    long = "Ы" * 1_000_000

    assert names.too_long(long, 200)
    assert not names.too_long("Ы" * 200, 200)
    assert len(names.fold(long)) == 1_000_000
