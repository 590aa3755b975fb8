"""Masking: no other child's name leaves, the pupil's own does, and every replacement is told."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpdesk.casework.naming import Named
from cpdesk.forms.masking import Masker, index_of, mask
from cpdesk.paper.page import Document
from cpdesk.rules.name_forms import is_form
from cpdesk.rules.names import fold
from tests.pdf import text_of

OWN = Named(1, "Тлеу", "Санжар", "Маратұлы", "7 «Б»")
MOTHER = Named(1, "Омарова", "Гульнара", "Ахметовна", kind="guardian")
PEOPLE = (
    OWN,
    Named(2, "Омаров", "Данияр", "Серікұлы", "7 «Б»", iin="140308600017"),
    Named(3, "Әлиева", "Айгерім", "", "6 «А»"),
    Named(4, "Соловьёва", "Вера", "Андреевна", "8 «А»"),
    Named(5, "Ким", "Виктор", "", "9 «В»"),
    Named(6, "Цой", "Санжар", "", "5 «Г»"),
    Named(7, "Тлеу", "Айгерім", "", "3 «А»"),
    Named(8, "Черных", "Павел", "Ильич", "4 «А»"),
    Named(9, "Лисицын-Орлов", "Лев", "", "4 «Б»"),
    MOTHER,
    Named(1, "Сейтова", "Алма", "Ерлановна", kind="colleague"),
)


def masked(text: str, language: Any = "ru", *left: str) -> tuple[str, Masker]:
    masker = Masker(index_of(PEOPLE), OWN.id, language, left, {("guardian", 1), ("colleague", 1)})
    return masker.mask(text), masker


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("Подрался с Омаровым Данияром на перемене.", "Подрался с учеником Б на перемене."),
        ("Ударил Данияра Омарова.", "Ударил ученика Б."),
        ("Подошёл к Д. Омарову", "Подошёл к ученику Б"),
        ("Сидит с Омаровым Д. С. у окна", "Сидит с учеником Б у окна"),
        ("Дружит с данияром.", "Дружит с учеником Б."),
        ("ОМАРОВ ДАНИЯР пришёл", "Ученик Б пришёл"),
        ("Видел Соловьеву Веру", "Видел ученика Б"),
        ("Отдал Айгерим.", "Отдал ученик Б."),
        ("Сказал Лисицыну-Орлову Льву", "Сказал ученику Б"),
        ("С Санжаром из 5 «Г» не дружит", "С учеником Б не дружит"),
        ("Санжаром (5Г) обижен", "Учеником Б обижен"),
        ("Встал ученик 9 «В» Виктор и вышел", "Встал ученик Б и вышел"),
        ("Отдал ученику Павлу Черных", "Отдал ученику Б"),
        ("Омaрoв (латинские буквы)", "Ученик Б (латинские буквы)"),
        ("Писал Omarov Daniyar", "Писал ученик Б"),
        ("Звал [Омаров Данияр](pupil:2).", "Звал ученик Б."),
        ("Звал @[Омаров Данияр](pupil:2).", "Звал ученик Б."),
        ("Тле́у Айгерім ушла", "Ученик Б ушла"),
        ("ИИН 140308600017 и 140308 600017, Айгерім", "ИИН ученик Б и ученик Б, ученик В"),
    ],
)
def test_another_child_is_called_by_a_letter_in_the_case_of_the_name(text: str, leaves: str) -> None:
    assert masked(text)[0] == leaves


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("Даниярмен төбелесті", "Оқушы Б-мен төбелесті"),
        ("Ол Омаров Даниярды ұрды", "Ол оқушы Б-ні ұрды"),
        ("Ол Айгерімге айтты", "Ол оқушы Б-ге айтты"),
        ("Кеше Викторлар келді", "Кеше оқушы Б келді"),
    ],
)
def test_a_kazakh_ending_follows_the_letter(text: str, leaves: str) -> None:
    assert masked(text, "kk")[0] == leaves


@pytest.mark.parametrize(
    "text",
    [
        "Тлеу Санжар пришёл сам, с Санжаром говорили, Санжарға айтылды.",
        "Мать, Омарова Гульнара Ахметовна, просит помощи.",
        "Учитель Сейтова А. Е. сообщила; Алма Ерлановна согласна.",
        "Айгуль Сериковна сказала",
        "вера в себя растёт, тени и тенге, из льва в агнца",
        "[Тлеу Санжар](pupil:1)".replace("[", "").replace("](pupil:1)", ""),
        "В 7 «Б» классе 24 ученика",
    ],
)
def test_the_pupil_the_family_the_staff_and_common_words_stay(text: str) -> None:
    assert masked(text)[0] == text


def test_one_child_has_one_letter_in_all_texts_of_a_paper() -> None:
    first, masker = masked("Омаров и Әлиева, потом Данияр.")
    assert first == "Ученик Б и ученик В, потом ученик Б."
    assert masker.mask("Айгерім Әлиева и Омаров Данияр") == "Ученик В и ученик Б"


def test_a_name_of_several_children_is_the_one_already_named() -> None:
    assert masked("Пришла Әлиева Айгерім. Айгерім молчала.")[0] == "Пришла ученик Б. Ученик Б молчала."


def test_the_pupils_own_name_stays_and_is_told_where_another_child_has_it_too() -> None:
    text, masker = masked("Тлеу плакал, Санжар ушёл")

    assert text == "Тлеу плакал, Санжар ушёл"
    assert [(found.written, found.doubtful, found.left) for found in masker.found] == [
        ("Тлеу", True, True),
        ("Санжар", True, True),
    ]


def test_a_word_that_begins_a_sentence_is_doubtful_and_she_may_leave_it() -> None:
    text, masker = masked("Вера в себя растёт")
    assert (text, masker.found[0].doubtful, masker.found[0].left) == ("Ученик Б в себя растёт", True, False)

    text, masker = masked("Вера в себя растёт", "ru", "вера")
    assert (text, masker.found[0].left) == ("Вера в себя растёт", True)


def test_a_letter_that_she_gave_herself_is_nobody_elses() -> None:
    text, masker = masked("Ученик Б и ученица В смеялись, Омаров молчал.")
    assert text == "Ученик Б и ученица В смеялись, ученик Г молчал."

    masker.spare_letters("с учеником Д")
    assert masker.mask("Айгерім Әлиева") == "Ученик Ж"


def test_more_children_than_letters_get_numbers_too() -> None:
    many = tuple(Named(number, f"Фамил{letter}ов") for number, letter in enumerate("бвгджзклмнпр", 1))
    found = mask(", ".join(each.last_name for each in many), many).text

    assert found.endswith("ученик Ч, ученик Б2, ученик В2")


def test_a_text_without_names_is_the_same() -> None:
    text = "Трудности чтения:\n– 18 слов в минуту;\n– «ш» и «щ» различает (13.11.2026), 5 «и» 7.\n"
    assert mask(text, PEOPLE).text == text


SOFT = ["я", "ю", "ем", "е"]
DECLINED = [
    (("ова", "ева", "ина"), 1, ["а", "ой", "у", "ою"], "fm"),
    (("ов", "ёв", "ев", "ин"), 0, ["", "а", "у", "ым", "е"], "m"),
    (("а",), 1, ["а", "ы", "и", "е", "у", "ой", "ою"], "fm"),
    (("я",), 1, ["я", "и", "е", "ю", "ей", "ёй"], "fm"),
    (("ский",), 2, ["ий", "ого", "ому", "им", "ом"], "m"),
    (("ь", "й"), 1, SOFT, "m"),
    (tuple("бвгджзклмнпрстфцчшщ"), 0, ["", "а", "у", "ом", "е"], "m"),
]
"""The end of a name, how many letters of it go, the endings, for whom."""


def russian(name: str, *, female: bool) -> list[str]:
    """Return the case forms of a Russian first name or surname, by the rules of grammar."""
    for ends, lost, endings, sexes in DECLINED:
        if name.endswith(ends) and ("f" if female else "m") in sexes:
            return [name, *(name[: len(name) - lost] + ending for ending in endings)]
    return [name]


def kazakh(name: str) -> list[str]:
    """Return the case forms of a name in Kazakh, by the harmony of vowels and the kind of the last letter."""
    low = name.lower()
    back = next((sign in "аоұыуя" for sign in reversed(low) if sign in "аоұыуяәөүіеиэю"), True)
    last = low[-1]
    if last in "аоұыуяәөүіеиэю":
        back_forms, front_forms = "ның ға ны да дан мен", "нің ге ні де ден мен"
    elif last in "рлйу":
        back_forms, front_forms = "дың ға ды да дан мен", "дің ге ді де ден мен"
    elif last in "мнң":
        back_forms, front_forms = "ның ға ды да нан мен", "нің ге ді де нен мен"
    elif last in "зж":
        back_forms, front_forms = "дың ға ды да дан бен", "дің ге ді де ден бен"
    else:
        back_forms, front_forms = "тың қа ты та тан пен", "тің ке ті те тен пен"
    return [name, *(name + ending for ending in (back_forms if back else front_forms).split())]


SURNAMES = [
    "Омаров",
    "Соловьёв",
    "Ахметов",
    "Құдайбергенов",
    "Рахимов",
    "Шаяхметов",
    "Жұмабеков",
    "Воронин",
    "Ғабитов",
    "Өтегенов",
]
BARE = [
    "Сәтбек",
    "Қожахмет",
    "Бейсен",
    "Бекболат",
    "Шмидт",
    "Вагнер",
    "Иванченко",
    "Черных",
    "Пак",
    "Цой",
    "Достоевский",
]
GIRLS = [
    "Айгерім",
    "Әлия",
    "Назерке",
    "Гүлназ",
    "Мария",
    "Софья",
    "Анна",
    "Елизавета",
    "Іңкәр",
    "Дилноза",
    "Ұлпан",
    "Эвелина",
    "Любовь",
]
BOYS = [
    "Данияр",
    "Нұрсұлтан",
    "Ыбырай",
    "Артём",
    "Кирилл",
    "Андрей",
    "Игорь",
    "Илья",
    "Матвей",
    "Өмірбек",
    "Жасур",
    "Роберт",
    "Тимофей",
]
TRANSLATED = str.maketrans("әғқңөұүһіё", "агкноууhие".replace("h", "х"))


@st.composite
def children(draw: Callable[..., Any]) -> tuple[Named, bool]:
    female = draw(st.booleans())
    last = draw(st.sampled_from(SURNAMES + BARE))
    if female and last in SURNAMES:
        last += "а"
    return Named(2, last, draw(st.sampled_from(GIRLS if female else BOYS)), "", "6 «А»"), female


@st.composite
def namings(draw: Callable[..., Any]) -> tuple[Named, str]:
    """Return a child and one way in which a text names it."""
    child, female = draw(children())
    forms = draw(st.sampled_from([lambda name: russian(name, female=female), kazakh]))
    last, first = draw(st.sampled_from(forms(child.last_name))), draw(st.sampled_from(forms(child.first_name)))
    initial = f"{child.first_name[0]}."
    ways = [f"{last} {first}", f"{first} {last}", last, first, f"{initial} {last}", f"{last} {initial}"]
    ways += [f"{initial}{last}", f"{first} из 6 «А»", f"{first} (6А)", f"{last}\n{first}", f"{last}\u00a0{first}"]
    named = draw(st.sampled_from(ways))
    spelt = draw(st.sampled_from([str, str.upper, lambda text: text.translate(TRANSLATED)]))
    return child, spelt(named)


FRAMES = [
    "{}",
    "На перемене был рядом с {}, потом ушёл.",
    "Учитель видел: {} и ещё двое.",
    "Кеше {} келіп, сөйлесті.",
    "({}) 12.11, «сам начал»",
    "Причина — {}; просим консультацию",
]


@settings(max_examples=300, deadline=None)
@given(namings(), st.sampled_from(FRAMES), st.sampled_from(["ru", "kk", "en"]))
def test_no_name_of_another_child_remains_in_any_case_form(
    naming: tuple[Named, str], frame: str, language: Any
) -> None:
    child, written = naming
    masker = Masker(index_of((OWN, child)), OWN.id, language)
    left = masker.mask(frame.format(written))

    kept = set(fold(left).split())
    assert [word for word in kept if names(child, word)] == [], left
    assert [word for word in fold(written).split() if len(word) > 1 and word in kept - {"из", "6а"}] == [], left
    assert masker.found
    assert not masker.found[0].left


@settings(max_examples=25, deadline=None)
@given(st.lists(namings(), min_size=1, max_size=4), st.sampled_from(["ru", "kk"]))
def test_no_name_of_another_child_remains_in_the_text_of_the_page(
    named: list[tuple[Named, str]], language: Any
) -> None:
    others = tuple(
        Named(number, child.last_name, child.first_name, "", child.class_name)
        for number, (child, _) in enumerate(named, 2)
    )
    masker = Masker(index_of((OWN, *others)), OWN.id, language)
    sheet = Document("Направление", language)
    sheet.section("1. Причина", masker.mask(". ".join(f"Тлеу Санжар дрался с {written}" for _, written in named)))

    found = text_of(sheet.pdf())

    assert [word for word in fold(found).split() for child in others if names(child, word)] == [], found
    assert found.count("Тлеу Санжар") == len(named)


def names(child: Named, word: str) -> bool:
    """Tell whether a word is the child's name, whatever its ending."""
    return any(is_form(fold(name), word) for name in (child.last_name, child.first_name))
