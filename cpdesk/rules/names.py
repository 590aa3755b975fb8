"""Names and words: how they are cleaned, sorted, searched and compared."""

import unicodedata
from collections.abc import Iterable
from typing import Final

FOLD_VERSION: Final = 1
ALPHABET: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

_FOLDED: Final = str.maketrans("ёәғқңөұүһійэ", "еагкноуухиие", "ъь")
_ORDER: Final = {letter: chr(0x100 + number) for number, letter in enumerate(ALPHABET)}

_QWERTY: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_NUMBER_ROW: Final = "1234567890-="
_KAZAKH_ROW: Final = '"әіңғ,.үұқөһ'
_LAYOUTS: Final = (_QWERTY + _NUMBER_ROW, _RUSSIAN + _NUMBER_ROW, _RUSSIAN + _KAZAKH_ROW)

_TYPO_FROM: Final = 4


def clean(text: str) -> str:
    """Return one line fit to be kept: composed letters, no control or bidirectional signs, single spaces."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(map(_visible, composed)).split())


def too_long(text: str, limit: int) -> bool:
    """Tell whether the text has more than ``limit`` characters; it is refused then, never cut."""
    return len(text) > limit


def fold(text: str) -> str:
    """Return the search key: small letters, Kazakh letters and ё as their plain neighbours, words by single spaces.

    «Әйгерім» and «айгерим» have the same key. A change here is a change of ``FOLD_VERSION``.
    """
    small = unicodedata.normalize("NFC", text).casefold().translate(_FOLDED)
    return " ".join("".join(sign if sign.isalnum() else " " for sign in small).split())


def sort_key(*parts: str) -> str:
    """Return a key that puts names in the order of the Kazakh alphabet when compared sign by sign.

    Source: the Kazakh alphabet of 42 letters (Cyrillic). Spaces come first, Latin letters after Cyrillic ones.
    """
    text = " ".join(clean(part) for part in parts if part).casefold()
    return "".join(_ORDER.get(sign, sign if sign <= " " else chr(0x200 + ord(sign))) for sign in text)


def other_layouts(text: str) -> list[str]:
    """Return what the same keys give on the other keyboard layouts: «cjkjdmtd» → «соловьев»."""
    small = text.casefold()
    found: list[str] = []
    for typed in _LAYOUTS:
        for meant in _LAYOUTS:
            if typed is not meant:
                retyped = small.translate(str.maketrans(typed, meant))
                if retyped != small and retyped not in found:
                    found.append(retyped)
    return found


def digits_from_kazakh_row(text: str) -> str:
    """Return the text with the letters of the Kazakh number row as the digits printed on the same keys."""
    return text.casefold().translate(str.maketrans(_KAZAKH_ROW[:10], _NUMBER_ROW[:10]))


def typo_distance_ok(query: str, folded: str) -> bool:
    """Tell whether every word of the folded query begins a word of the name, one of them with one letter amiss.

    A letter amiss is a wrong, missing, doubled or swapped one. Words under four letters must be right.
    """
    words = folded.split()
    left = 1
    for token in query.split():
        distance = min((_begins(token, word) for word in words), default=2)
        left -= distance
        if left < 0:
            return False
    return bool(query)


def near(a: str, b: str) -> bool:
    """Tell whether two folded names may be one child's: the same words in any order, a letter or two amiss."""
    first, second = " ".join(sorted(a.split())), " ".join(sorted(b.split()))
    allowed = 1 if min(len(first), len(second)) < 2 * _TYPO_FROM else 2
    return _distance(first, second, allowed) <= allowed


def initials(parts: Iterable[str]) -> str:
    """Return the initials of the parts that are there: «Ж. К.»."""
    return " ".join(f"{part[0]}." for part in parts if part)


def _begins(token: str, word: str) -> int:
    """Return 0 if the token begins the word, 1 if it does with one letter amiss, 2 otherwise."""
    if word.startswith(token):
        return 0
    if len(token) < _TYPO_FROM:
        return 2
    lengths = (len(token) - 1, len(token), len(token) + 1)
    return min(_distance(token, word[:length], 1) for length in lengths)


def _distance(a: str, b: str, most: int) -> int:
    """Return how many letters are amiss, ``most`` + 1 where there are more."""
    from rapidfuzz.distance import OSA  # not at the top: the window to unlock shows before it is wanted

    return OSA.distance(a, b, score_cutoff=most)


def _visible(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs", "Co", "Cn") else sign
