"""The sheet with the recovery key: one page, the key as it is typed back, and what to do with it."""

from datetime import date

import pytest

from cpdesk.forms import recovery
from cpdesk.storage import recovery as keys
from cpdesk.words import Language
from tests.pdf import page_count, signs_outside, text_of

MADE = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("language", "told"),
    [("ru", "В сейфе школы"), ("kk", "Мектеп сейфінде"), ("en", "In the school's safe")],
)
def test_the_sheet_tells_the_key_and_where_to_keep_it(language: Language, told: str) -> None:
    bits = keys.draw()

    pdf = recovery.sheet(keys.spell(bits), "№ 948 «Өркен» мектеп-лицейі", MADE, language)

    found = text_of(pdf)
    assert page_count(pdf) == 1
    assert told in found
    assert "№ 948 «Өркен» мектеп-лицейі" in found
    assert keys.parse(next(word for word in found.split() if word.count("-") >= 5)) == bits
    assert signs_outside(pdf) == []


def test_a_long_name_of_a_school_still_fits_one_page() -> None:
    pdf = recovery.sheet(keys.spell(bytes(16)), "Коммунальное государственное учреждение " * 5, MADE, "ru")

    assert page_count(pdf) == 1
