"""A page: text is wrapped and never cut, in every alphabet of ours; the same blocks give the same bytes."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpdesk.paper import fonts
from cpdesk.paper.page import Document
from tests.pdf import opened, page_count, signs_outside, text_of
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


ALL = "abcXYZ АБВабв ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё №₸«»—…0123456789-"
WORDS = st.lists(st.text(ALL.replace(" ", ""), min_size=1, max_size=60), max_size=400).map(" ".join)
BLOCKS: dict[str, Callable[[Document, str], object]] = {
    "letterhead": lambda made, text: made.letterhead(text, text + "x", [text]),
    "columns": lambda made, text: made.two_columns([text], [text]),
    "title": lambda made, text: made.title(text, text),
    "line": lambda made, text: made.line(text, text),
    "section": lambda made, text: made.section(text, text),
    "paragraph": lambda made, text: made.paragraph(text, bold=True),
    "big": lambda made, text: made.big(text),
    "table": lambda made, text: made.table([text, "x"], [[text, "x"], ["x", text]], [0.5, 0.5]),
    "register": lambda made, text: made.register(["x", "x"], [[text, "x"], ["x", text]], [1, 3]),
    "signatures": lambda made, text: made.signatures([(text, text)]),
    "tear_off": lambda made, text: made.tear_off(text, [text], text),
}


def signs(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.parametrize("wide", [False, True])
@settings(max_examples=rounds(200), deadline=None)
@given(text=WORDS)
def test_every_sign_of_a_text_is_on_the_paper_within_its_margins(name: str, wide: bool, text: str) -> None:
    made, once = (Document("", "kk", numbering="", wide=wide) for _ in range(2))
    BLOCKS[name](made, text)
    BLOCKS[name](once, "")

    pdf = made.pdf()

    extra = signs(text_of(pdf)) - signs(text_of(once.pdf()))
    times = {"letterhead": 3, "columns": 2, "title": 2, "line": 2, "section": 2, "signatures": 2, "tear_off": 3}
    times |= {"table": 3, "register": 2}
    wanted = Counter({sign: number * times.get(name, 1) for sign, number in signs(text).items()})
    assert not wanted - extra - signs("x" * 9)
    assert signs_outside(pdf) == []


def test_a_megabyte_of_text_is_drawn_whole() -> None:
    made = document(numbering="")
    made.section("", "бір сөз қана " * 45_000)

    assert text_of(made.pdf()).count("қана") == 45_000


def test_a_register_repeats_its_head_and_counts_its_pages_on_the_long_side() -> None:
    made = Document("Журнал", "ru", "Подвал", numbering="лист {page} из {pages}", wide=True)
    made.register(["Дата", "Кто"], [[f"день{at}", f"имя{at} " * 12] for at in range(120)], [1, 2])

    pdf = made.pdf()

    with opened(pdf) as pages:
        assert all(page.get_width() > page.get_height() for page in pages)
    assert text_of(pdf).count("Дата") == page_count(pdf) > 3
    assert [at for at in range(120) if f"день{at}" not in text_of(pdf)] == []
    assert f"лист 2 из {page_count(pdf)}" in text_of(pdf)


def test_a_head_that_no_page_can_hold_stops_nothing() -> None:
    made = document()
    made.register(["слово " * 2000, "Кто"], [["день", "имя"]], [1, 30])

    assert page_count(made.pdf()) == 1


def test_what_goes_on_a_new_page_leaves_no_empty_one() -> None:
    made = document()
    made.new_page()
    made.paragraph("слово", bold=True)
    made.new_page()
    made.signatures([("слово " * 3000, "")])

    with opened(made.pdf()) as pages:
        said = [page.get_textpage() for page in pages]
        words = [each.get_text_bounded().count("слово") for each in said]
        for each in said:
            each.close()
    assert words[0] == 1
    assert min(words) > 0


def test_a_row_that_no_page_can_hold_goes_on() -> None:
    made = Document("Журнал", "ru", wide=True)
    made.register(["Дата", "Кто"], [["день", " ".join(f"слово{at}" for at in range(3000))]], [1, 1])

    found = text_of(made.pdf()).split()

    assert [at for at in range(3000) if f"слово{at}" not in found] == []


def test_a_column_grows_for_a_word_where_others_have_room() -> None:
    made = Document("Журнал", "kk", wide=True)
    made.register(["Уақыты", "педагог-психологтың"], [["әмбебаптандырылған", "педагог-психологтың"]], [1, 30])

    with opened(made.pdf()) as pages:
        words = pages[0].get_textpage()
        said = words.get_text_bounded()
        words.close()

    assert "Уақыты" in said
    assert "әмбебаптандырылған" in said


def test_two_languages_are_two_sheets_each_counted_for_itself() -> None:
    kazakh, russian = (
        document("Құпия", numbering="{page}/{pages} парақ"),
        document("Секретно", numbering="{page}-{pages}"),
    )
    kazakh.paragraph("хат " * 2000)
    russian.paragraph("письмо")
    kazakh.behind(russian)

    pdf = kazakh.pdf()

    found = text_of(pdf)
    assert page_count(pdf) == 3
    assert ["1/2 парақ" in found, "2/2 парақ" in found, "1-1" in found] == [True] * 3
    assert (found.count("Құпия"), found.count("Секретно")) == (2, 1)


def test_a_sign_that_the_face_has_not_leaves_a_square() -> None:
    made = document()
    made.section("Имя 🙂", "и\u0306од 名 а\tб\u200b")

    assert text_of(made.pdf()) == "Имя □ йод □ а б 1 / 1"
    assert fonts.printable("пси\u00adхолог") == "психолог", "a soft hyphen would be drawn in the middle of a line"


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
