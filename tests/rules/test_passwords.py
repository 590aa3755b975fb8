import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules.passwords import SHORTEST, Strength, strength

NAMES = ("Есенова Жанна Кайратовна", "Школа-лицей № 948", "948")


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("", Strength.SHORT),
        ("жанна1", Strength.SHORT),
        ("Пароль2026", Strength.COMMON),
        ("алматы-2026", Strength.COMMON),
        ("qwertyuiop", Strength.REPEATED),
        ("йцукенгшщ", Strength.REPEATED),
        ("123456789", Strength.REPEATED),
        ("987654321", Strength.REPEATED),
        ("1234qwer", Strength.REPEATED),
        ("aaaaaaaaaa", Strength.REPEATED),
        ("абабабабаб", Strength.REPEATED),
        ("Есенова1985", Strength.NAME),
        ("ЕсеноваЖаннаКайратовна", Strength.NAME),
        ("vk7sh2pq", Strength.WEAK),
        ("тихий омут", Strength.WEAK),
        ("Vk7-sh2pQ9", Strength.FAIR),
        ("тихий омут лодка весло", Strength.FAIR),
        ("тихий омут лодка весло фонарь берег", Strength.STRONG),
        ("Vk7-sh2pQ9_xM4t", Strength.STRONG),
    ],
)
def test_a_password_is_called_what_it_is(password: str, said: Strength) -> None:
    assert strength(password, NAMES) is said


@given(st.text(max_size=40))
def test_any_text_gets_an_answer_and_no_short_one_is_taken(password: str) -> None:
    said = strength(password, NAMES)

    assert not (said.may_be_taken and len(password) < SHORTEST)
