import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.storage import recovery
from cpdesk.storage.recovery import RecoveryTypo

BITS = st.binary(min_size=16, max_size=16)
LOOK_ALIKES = str.maketrans("AE3KMH0PCTYX1B", "АЕЗКМНОРСТУХІВ")


@given(BITS)
def test_what_is_printed_reads_back(bits: bytes) -> None:
    assert recovery.parse(recovery.spell(bits)) == bits


@given(BITS)
def test_small_letters_spaces_and_no_hyphens_are_forgiven(bits: bytes) -> None:
    printed = recovery.spell(bits)

    assert recovery.parse(" " + printed.lower().replace("-", " — ") + "\n") == bits
    assert recovery.parse(printed.replace("-", "")) == bits


@given(BITS)
def test_letters_that_look_like_digits_are_forgiven(bits: bytes) -> None:
    printed = recovery.spell(bits)

    for one, zero in (("I", "O"), ("l", "o"), ("L", "O"), ("і", "о")):
        assert recovery.parse(printed.replace("1", one).replace("0", zero)) == bits


@given(BITS)
def test_a_key_typed_in_cyrillic_look_alikes_is_forgiven(bits: bytes) -> None:
    typed = recovery.spell(bits).translate(LOOK_ALIKES)

    assert recovery.parse(typed) == bits
    assert recovery.parse(typed.lower()) == bits


def test_a_key_is_printed_in_groups_of_five_with_the_check_sign_last() -> None:
    assert recovery.spell(bytes(16)) == "00000-00000-00000-00000-00000-00"
    assert recovery.spell(bytes(15) + b"\x24")[-2:] == "4U"


def test_a_sign_that_no_key_has_is_named_by_its_place() -> None:
    typed = recovery.spell(bytes(16)).replace("-", " ")

    with pytest.raises(RecoveryTypo) as caught:
        recovery.parse(typed[:7] + "Ж" + typed[8:])

    assert caught.value.position == 7
    assert "Ж" not in str(caught.value)


def test_a_check_sign_among_the_letters_is_named_by_its_place() -> None:
    with pytest.raises(RecoveryTypo) as caught:
        recovery.parse("*" + recovery.spell(bytes(16))[1:])

    assert caught.value.position == 0


@pytest.mark.parametrize("typed", ["", "00000", "00000-00000-00000-00000-00000-0", "00000-00000-00000-00000-00000-000"])
def test_a_key_too_short_or_too_long_is_a_typo_without_a_place(typed: str) -> None:
    with pytest.raises(RecoveryTypo) as caught:
        recovery.parse(typed)

    assert caught.value.position is None


def test_more_than_128_bits_are_a_typo() -> None:
    number = 1 << 128
    letters = "".join(recovery.LETTERS[(number >> shift) & 31] for shift in range(125, -1, -5))

    with pytest.raises(RecoveryTypo):
        recovery.parse(letters + recovery.CHECKS[number % 37])


def test_two_drawn_keys_differ() -> None:
    assert recovery.draw() != recovery.draw()
