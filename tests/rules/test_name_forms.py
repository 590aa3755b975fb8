"""Case forms of names: what is a form of a name, and what is another name."""

import pytest

from cpdesk.rules.name_forms import NameCase, case_of, is_form, latin
from cpdesk.rules.names import fold


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Омаров", "Омарова Омарову Омаровым Омарове Омаровы Омаровых Омаровыми"),
        ("Омарова", "Омаровой Омарову Омаровою Омаровых"),
        ("Достоевский", "Достоевского Достоевскому Достоевским Достоевском Достоевские"),
        ("Толстая", "Толстой Толстую Толстою"),
        ("Черных", "Черных"),
        ("Шевченко", "Шевченко"),
        ("Цой", "Цоя Цою Цоем Цое"),
        ("Ли", "Ли Лидің"),
        ("Павел", "Павла Павлу Павлом Павле"),
        ("Лев", "Льва Льву Львом"),
        ("Заяц", "Зайца Зайцу Зайцем"),
        ("Соловей", "Соловья Соловью Соловьём"),
        ("Игорь", "Игоря Игорю Игорем"),
        ("Андрей", "Андрея Андрею Андреем Андрее"),
        ("Илья", "Ильи Илье Илью Ильёй"),
        ("Мария", "Марии Марию Марией"),
        ("Анна", "Анны Анне Анну Анной"),
        ("Любовь", "Любови Любовью"),
        ("Тлеу", "Тлеуге Тлеуді Тлеудің Тлеумен Тлеулер"),
        ("Санжар", "Санжара Санжару Санжаром Санжарға Санжардың Санжарды Санжарда Санжардан Санжармен Санжарлар"),
        ("Әйгерім", "Айгерим Әйгерімнің Әйгерімге Әйгерімді Әйгеріммен Айгеримы"),
        ("Тілек", "Тілектің Тілегі Тілекке"),
        ("Маратұлы", "Маратұлының Маратұлына Маратұлын Маратулы"),
        ("Айсұлу", "Айсұлуға Айсұлумен Айсулу"),
    ],
)
def test_every_case_form_of_a_name_is_known(name: str, forms: str) -> None:
    assert [form for form in forms.split() if not is_form(fold(name), fold(form))] == []


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Асан", "Асанов"),
        ("Асан", "Асанова"),
        ("Асан", "Асанович"),
        ("Ким", "Кимберли"),
        ("Ли", "Лина"),
        ("Марат", "Мара"),
    ],
)
def test_another_name_is_no_form(name: str, other: str) -> None:
    assert not is_form(fold(name), fold(other))


@pytest.mark.parametrize(
    "spellings",
    ["Жұмабек Zhumabek Jumabek", "Щербаков Shcherbakov", "Алия Aliya Alia", "Цой Tsoy Tsoi", "Қуаныш Quanysh Kuanysh"],
)
def test_one_sound_has_one_latin_spelling(spellings: str) -> None:
    assert len({latin(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("name", "word", "case"),
    [
        ("Санжар", "Санжара", NameCase.GENITIVE),
        ("Санжар", "Санжаром", NameCase.INSTRUMENTAL),
        ("Санжар", "Санжармен", NameCase.INSTRUMENTAL),
        ("Санжар", "Санжарға", NameCase.DATIVE),
        ("Анна", "Анну", NameCase.ACCUSATIVE),
        ("Анна", "Анне", NameCase.DATIVE),
        ("Тлеу", "Тлеу", NameCase.NOMINATIVE),
        ("Павел", "Павлу", NameCase.DATIVE),
    ],
)
def test_the_ending_tells_the_case(name: str, word: str, case: NameCase) -> None:
    assert case_of(fold(name), fold(word)) is case
