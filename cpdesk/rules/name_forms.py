"""The case forms of a name in Russian and Kazakh, by its stems and a closed list of endings; and its Latin spelling.

Words are folded (``rules.names.fold``). More is accepted than grammar makes: a name too many is found by her, one too
few by a stranger. Only what would make another surname («Асан» in «Асанов») is left out.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import product
from typing import Final

from cpdesk.rules.names import fold

VOWELS: Final = frozenset("аеиоуыюяё")


def _listed(text: str) -> list[str]:
    return text.split()


_NOUNS: Final = _listed("а я у ю е и ы ом ем ои еи ою ею ым")
_RUSSIAN: Final = [
    *_NOUNS,
    *_listed("им ию ого его ому ему ая яя ую юю ые ие ых их ыми ими ам ям ами ями ах ях"),
]
_PLURAL: Final = ["", *_listed("лар лер дар дер тар тер")]
_OWNED: Final = ["", *_listed("м ым им н ын ин сы си ы и мыз миз ымыз имиз ныз низ жан ке")]
_CASES: Final = [
    "",
    *_listed("нын нин дын дин тын тин га ге ка ке а е на не ды ди ты ти ны ни н да де та те нда нде"),
    *_listed("дан ден тан тен нан нен ндан нден мен бен пен ша ше дики ники тики"),
]
_AFTER_SHORT: Final = _listed("дын дин нин га ге ды ди ни дан ден мен")
_SURNAMES: Final = frozenset(_listed("ин ын ина ына иным иной инои"))
"""Endings that would make a surname of a first name."""
_LOST_VOWEL: Final = frozenset("ео")
_VOICED: Final = {"к": "г", "п": "б"}
_LATIN: Final = {
    **dict(zip("абвгдежзийклмнопрстуфхыэ", "abvgdejziiklmnoprstufhie", strict=True)),
    "ц": "ts",
    "ч": "č",
    "ш": "š",
    "щ": "šč",
    "ю": "iu",
    "я": "ia",
}
_SPELT: Final = (
    ("shch", "šč"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ch", "č"),
    ("sh", "š"),
    ("ye", "e"),
    ("yo", "e"),
    ("q", "k"),
    ("w", "u"),
    ("x", "ks"),
    ("y", "i"),
    ("c", "ts"),
)
_SHORT: Final = 2


class NameCase(StrEnum):
    """In which case a name stands, as far as its ending tells."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"


@cache
def endings(stem_length: int = 3) -> frozenset[str]:
    """Return all endings after a stem of so many letters, folded; the empty one is among them."""
    if stem_length <= _SHORT:
        return frozenset({"", *_NOUNS, *_AFTER_SHORT})
    kazakh = {"".join(parts) for parts in product(_PLURAL, _OWNED, _CASES)}
    return frozenset(kazakh | set(_RUSSIAN)) - _SURNAMES


@cache
def latin_endings() -> frozenset[str]:
    """Return the endings of one name in Latin letters, and the English one."""
    return frozenset({latin(ending) for ending in (*_RUSSIAN, *_CASES)} | {"s"})


def stems(word: str) -> set[str]:
    """Return what the forms of a folded name begin with: «павел» → «павел», «павл»."""
    found = {word}
    if len(word) > _SHORT:
        if word[-1] in VOWELS:
            found.add(word[:-1])
            if word[-2] in VOWELS:
                found.add(word[:-2])
        else:
            found |= set(_changed(word))
    return found


def is_form(name: str, word: str) -> bool:
    """Tell whether a folded word is a folded name in some case."""
    return any(word.startswith(stem) and word.removeprefix(stem) in endings(len(stem)) for stem in stems(name))


def latin(word: str) -> str:
    """Return the sound of a word in Latin letters, one for all spellings: «Жұмабек», «Zhumabek» → «jumabek»."""
    written = fold(word)
    for spelt, meant in _SPELT:
        written = written.replace(spelt, meant)
    sounds = "".join(_LATIN.get(sign, sign) for sign in written)
    return "".join(sign for at, sign in enumerate(sounds) if at == 0 or sounds[at - 1] != sign)


def case_of(name: str, word: str) -> NameCase:
    """Return the case in which a folded name stands as a folded word; the nominative where its ending does not tell."""
    stem = max((each for each in stems(name) if word.startswith(each)), key=len, default=word)
    ending, lost = word.removeprefix(stem), name.removeprefix(stem)
    table = _AFTER_VOWEL if lost in ("а", "я") else _AFTER_CONSONANT
    return _KAZAKH_CASES.get(ending) or table.get(ending, NameCase.NOMINATIVE)


def _changed(word: str) -> Iterator[str]:
    """Yield stems that lose a vowel («кравец», «заяц») or soften their end («тілек», «тілегі»)."""
    before, vowel, end = word[:-2], word[-2], word[-1]
    if vowel in _LOST_VOWEL and before:
        yield before + end
        yield before + "и" + end
    if word.endswith("яц"):
        yield before + "иц"
    if end in _VOICED:
        yield word[:-1] + _VOICED[end]


def _each(case: NameCase, listed: str) -> Iterable[tuple[str, NameCase]]:
    return ((ending, case) for ending in listed.split())


_KAZAKH_CASES: Final = dict(
    (
        *_each(NameCase.GENITIVE, "нын нин дын дин тын тин"),
        *_each(NameCase.DATIVE, "га ге ка ке на не"),
        *_each(NameCase.ACCUSATIVE, "ды ди ты ти ны ни"),
        *_each(NameCase.LOCATIVE, "да де та те нда нде"),
        *_each(NameCase.ABLATIVE, "дан ден тан тен нан нен ндан нден"),
        *_each(NameCase.INSTRUMENTAL, "мен бен пен"),
    )
)
_AFTER_CONSONANT: Final = dict(
    (
        *_each(NameCase.GENITIVE, "а я ого его"),
        *_each(NameCase.DATIVE, "у ю ому ему"),
        *_each(NameCase.INSTRUMENTAL, "ом ем ым им ои"),
        *_each(NameCase.LOCATIVE, "е"),
    )
)
_AFTER_VOWEL: Final = dict(
    (
        *_each(NameCase.GENITIVE, "ы и"),
        *_each(NameCase.DATIVE, "е"),
        *_each(NameCase.ACCUSATIVE, "у ю ую"),
        *_each(NameCase.INSTRUMENTAL, "ои еи ою ею"),
    )
)
