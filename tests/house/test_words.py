"""No text is unfinished, misspelt, broken by grammar, or in the wrong language."""

import re
from collections import Counter

import pytest

from tests.house.texts import PLACEHOLDER, listed, shown, translations, unknown_words

LANGUAGES = ("ru", "kk", "en")
FORMS = {"ru": 3, "kk": 2, "en": 2}

# What we never say, and what stands behind it: blame, police language, a child as a label, computer talk.
NEVER = {
    "ru": r"\bошибк|пользовател|запись не найдена|неблагополуч|\bскрыт[оаы]\b|объяснительн|доказательств|взыскан"
    r"|\bИДН\b|\bпротокол\b|\bдело\b|\bдела\b|^Сохранить$|\bСводка\b|отпечат(?:ок|ки)\b|!",
    "kk": r"\bқате\b|пайдаланушы|жасырыл|дәлелдем|айыппұл(?! салынды \(жауап)|\bКІБ\b|\bхаттама\b|!",
    "en": r"\berror\b|\buser\b|\bhidden\b|\binvalid\b|\bplease\b|\boops\b|!",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_translated(language: str) -> None:
    script = translations()

    assert script.unfinished(language, script.found_in_code()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_outlives_its_text(language: str) -> None:
    script = translations()

    assert script.load(language).keys() <= set(script.wanted(language, script.found_in_code()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_every_form_of_the_language(language: str) -> None:
    plurals = {text.key: len(forms) for text, forms in translations().load(language).items() if text.plural}

    assert plurals == dict.fromkeys(plurals, FORMS[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    broken = [
        text
        for text in shown(language)
        if Counter(PLACEHOLDER.findall(text.form)) != Counter(PLACEHOLDER.findall(text.english))
    ]

    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_suffix_is_glued_to_a_placeholder(language: str) -> None:
    """A Kazakh suffix changes with the word read aloud before it: 14:02-де, 14:05-те, 14:40-та."""
    assert [text for text in shown(language) if re.search(r"(?:%n|\})[-’']?[^\W\d_]", text.form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_texts_of_a_place_share_a_mnemonic(language: str) -> None:
    pressed = Counter(
        (text.where, found[1].casefold())
        for text in shown(language)
        if (found := re.search(r"(?<!&)&([^\W_])", text.form))
    )

    assert [key for key, count in pressed.items() if count > 1] == []


@pytest.mark.parametrize(("language", "others"), [("ru", ("en",)), ("kk", ("en", "ru"))])
def test_no_text_is_left_in_another_language(language: str, others: tuple[str, ...]) -> None:
    equal = listed("i18n", "equal.txt")
    russian = {(text.where, text.english): text.form for text in shown("ru")}
    elsewhere = {"en": lambda text: text.english, "ru": lambda text: russian.get((text.where, text.english))}

    same = [
        text
        for text in shown(language)
        if text.english.casefold() not in equal
        and re.search(r"[^\W\d_]", PLACEHOLDER.sub("", text.form))
        and text.form in [elsewhere[other](text) for other in others]
    ]

    assert same == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_word_is_known(language: str) -> None:
    assert unknown_words(language) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_that_we_never_say(language: str) -> None:
    assert [text for text in shown(language) if says(language, text.form)] == []


def says(language: str, text: str) -> bool:
    """Return whether a text says what we never say."""
    return re.search(NEVER[language], PLACEHOLDER.sub("", text), re.IGNORECASE) is not None
