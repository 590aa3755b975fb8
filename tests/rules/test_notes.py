"""Notes: written back as they were read, said without marks, with the persons and the empty headings found."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cpdesk.rules import notes
from cpdesk.rules.notes import Block, BlockKind, PersonKind, Span, Tag

SANJAR = Tag(PersonKind.PUPIL, 12)
PIECES = (
    "**",
    "*",
    "***",
    "#",
    "## ",
    "- ",
    "- [ ] ",
    "- [x] ",
    "> ",
    "\n",
    " ",
    "слово",
    "ә",
    "2",
    "[Тлеу](pupil:12)",
    "[",
    "]",
    "(",
)
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


@given(TEXTS)
@example("**а****б**")
@example("- ")
@example("## **[Тлеу](pupil:12)**")
def test_a_note_is_written_back_as_it_was_read(text: str) -> None:
    assert notes.write(notes.parse(text)) == text


def test_each_line_is_what_its_mark_says() -> None:
    text = "## Ход\n- пункт\n- [ ] позвонить\n- [x] позвонила\n> «Можно сесть рядом»\nслова\n\n##\n#нет\n-нет"

    kinds = [block.kind for block in notes.parse(text)]

    assert kinds == [
        BlockKind.HEADING,
        BlockKind.ITEM,
        BlockKind.TO_DO,
        BlockKind.DONE,
        BlockKind.QUOTATION,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


def test_styles_and_persons_are_found_in_a_line() -> None:
    (block,) = notes.parse("Тихо, **очень *и* **, **[Тлеу Санжар](pupil:12) сам** и *сразу*")

    assert block.spans[-4:] == (
        Span("Тлеу Санжар", bold=True, tag=SANJAR),
        Span(" сам", bold=True),
        Span(" и "),
        Span("сразу", italic=True),
    )


def test_a_product_is_no_italics_and_a_foreign_link_is_text() -> None:
    for text in ("2*3*4 = 24", "[сайт](https://example.org)", "[Тлеу](pupil:0)", "![снимок](http://a.b/c.png)"):
        assert notes.parse(text) == [Block((Span(text),))]


def test_spaces_at_the_edge_of_a_style_stand_outside_it() -> None:
    assert notes.write([Block((Span("а"), Span(" жирно ", bold=True), Span("б")))]) == "а **жирно** б"


def test_a_note_is_said_without_marks_even_cut_short() -> None:
    text = "## Ход\n**Разогрев**: [Тлеу Санжар](pupil:12) сам\n- пункт"

    assert notes.plain(text) == "Ход Разогрев: Тлеу Санжар сам пункт"
    assert notes.plain(text[:40]) == "Ход Разогрев: Тлеу Санжар"
    assert notes.plain(text[:33]) == "Ход Разогрев: Тлеу Санжар"


def test_each_person_is_found_once() -> None:
    text = "[А](pupil:2) [Б](guardian:1)\n[А. А.](pupil:2) **[В](colleague:7)**"

    assert notes.persons(text) == [
        Tag(PersonKind.PUPIL, 2),
        Tag(PersonKind.GUARDIAN, 1),
        Tag(PersonKind.COLLEAGUE, 7),
    ]


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("слова", []),
        ("## Цель\nслова\n## Вывод", ["Вывод"]),
        ("## Цель\n \n## Вывод\n- ", ["Цель"]),
        ("## Цель\n\n## Вывод\n-", ["Цель", "Вывод"]),
    ],
)
def test_headings_left_empty_are_named(text: str, empty: list[str]) -> None:
    assert notes.empty_headings(text) == empty


def test_the_headings_of_a_note_begin_another() -> None:
    assert notes.headings("## Цель\nслова\n# Ход\n- пункт\n##\n") == "## Цель\n\n# Ход\n"


def test_a_link_takes_a_name_without_brackets() -> None:
    assert notes.persons(SANJAR.link("Тлеу [Санжар]")) == [SANJAR]
