"""A page: text is wrapped and never cut, in every alphabet of ours; the same blocks give the same bytes."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpdesk.paper.page import Document
from tests.pdf import page_count, signs_outside, text_of
from tests.rounds import rounds

KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё № ₸ «» — …"


def document(footer: str = "", **more: str) -> Document:
    return Document("Бланк", "kk", footer, **more)


def test_kazakh_letters_can_be_read_back() -> None:
    made = document()
    made.section(KAZAKH, KAZAKH)

    assert text_of(made.pdf()) == f"{KAZAKH} {KAZAKH} 1 / 1"


def test_a_long_text_goes_on_over_pages_and_no_word_is_lost() -> None:
    words = [f"сөз{number}" for number in range(1500)]
    made = document("Құпия", numbering="парақ {page} / {pages}")
    made.section("Себебі", " ".join(words))

    pdf = made.pdf()

    found = text_of(pdf)
    assert [word for word in words if word not in found.split()] == []
    assert page_count(pdf) == 3
    assert "парақ 1 / 3" in found
    assert "парақ 3 / 3" in found
    assert found.count("Құпия") == 3


def test_a_section_begins_on_the_page_where_it_stands() -> None:
    made = document()
    made.paragraph("Начало")
    made.section("Раздел", "слово " * 3000)

    with_text = text_of(made.pdf())

    assert with_text.startswith("Начало Раздел слово")


def test_a_word_longer_than_a_line_is_broken_not_cut() -> None:
    made = document()
    for add in (made.paragraph, made.title, lambda text: made.line("Имя:", text), lambda text: made.section("", text)):
        add("Щ" * 400)
    made.letterhead("Щ" * 200, "Ж" * 200, ["Щ" * 200])
    made.two_columns(["Щ" * 200], ["Щ" * 200])
    made.signatures([("Щ" * 200, "Щ" * 200)])
    made.table(["Щ" * 90, "Ж"], [["Щ" * 90, "Ж" * 90]], [0.7, 0.3])
    made.tear_off("Щ" * 200, ["Щ" * 200], "Щ" * 200)

    pdf = made.pdf()

    assert text_of(pdf).count("Щ") == 4 * 400 + 9 * 200 + 2 * 90
    assert signs_outside(pdf) == []


def test_a_long_foot_is_wrapped() -> None:
    made = document("слово " * 60)
    made.paragraph("Лист")

    pdf = made.pdf()

    assert text_of(pdf).count("слово") == 60
    assert signs_outside(pdf, 10) == []


def test_lines_of_a_text_stay_lines() -> None:
    made = document()
    made.section("Список", "первое\n\nвторое")

    assert "первое второе" in text_of(made.pdf())


@settings(max_examples=rounds(200))
@given(text=st.text(max_size=300))
def test_no_text_breaks_a_page(text: str) -> None:
    made = document(text)
    made.title(text, text)
    made.line(text, text)
    made.section(text, text)
    made.tear_off(text, [text], text)

    assert page_count(made.pdf()) >= 1


def test_marks_of_markup_are_text() -> None:
    made = document()
    made.paragraph("<b>5 < 6 & 7</b>")

    assert "<b>5 < 6 & 7</b>" in text_of(made.pdf())


def test_the_same_blocks_give_the_same_bytes() -> None:
    made = document()
    made.section("Раздел", KAZAKH)

    assert made.pdf() == made.pdf()


def test_what_is_edited_is_marked_and_nothing_else() -> None:
    plain, marked, other = (document(edited=edited) for edited in (None, "done", "asked"))
    for made in (plain, marked, other):
        made.section("Раздел", "текст", "done")

    assert plain.pdf() == other.pdf()
    assert plain.pdf() != marked.pdf()
    assert text_of(plain.pdf()) == text_of(marked.pdf())


@pytest.mark.parametrize("module", ["cpdesk.forms.referrals", "cpdesk.forms.recovery", "cpdesk.reports.paper"])
def test_reportlab_is_not_loaded_before_something_is_drawn(module: str) -> None:
    asked = f"import sys, {module}; print([name for name in sys.modules if name.startswith('reportlab')])"

    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "[]\n"
