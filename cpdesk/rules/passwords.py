"""How strong a password is, said honestly: what makes it easy to guess, else by how many guesses it would take."""

import math
import string
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

SHORTEST: Final = 8
_FAIR_BITS: Final = 50
_STRONG_BITS: Final = 70
_CYRILLIC: Final = 40
_OTHERS: Final = 33
_A_WORD: Final = 4
_SHORTEST_NAME: Final = 4
_ROWS: Final = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "1234567890",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    string.ascii_lowercase,
)
_FIRST_TRIED: Final = """
password passw0rd пароль parol құпиясөз kupiasoz администратор administrator admin qwerty йцукен letmein
welcome iloveyou ялюблютебя люблю любовь мама солнышко зайка привет школа shkola school mektep мектеп психолог
psiholog psychologist казахстан kazakhstan қазақстан алматы almaty астана astana нурсултан шымкент shymkent
наурыз nauryz балапан айгерим aigerim dinara динара cpdesk dragon football monkey master супер super secret
секрет
"""
_COMMON: Final = frozenset(_FIRST_TRIED.split())
_ENDS: Final = string.digits + string.punctuation + "№ "


class Strength(StrEnum):
    """What is to be said of a password."""

    SHORT = "short"
    COMMON = "common"
    REPEATED = "repeated"
    NAME = "name"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"

    @property
    def may_be_taken(self) -> bool:
        """Tell whether it is good enough to begin with."""
        return self in {Strength.WEAK, Strength.FAIR, Strength.STRONG}


def strength(password: str, names: Iterable[str] = ()) -> Strength:
    """Return what is to be said of a password. ``names`` are what others would try first: hers, the school's."""
    folded = password.casefold()
    if len(password) < SHORTEST:
        return Strength.SHORT
    if _word(folded) in _COMMON:
        return Strength.COMMON
    if _in_order(folded) or len(set(folded)) < SHORTEST // 2:
        return Strength.REPEATED
    if any(_word(folded) == part for name in names for part in _parts(name)):
        return Strength.NAME
    bits = _bits(password)
    return Strength.STRONG if bits >= _STRONG_BITS else Strength.FAIR if bits >= _FAIR_BITS else Strength.WEAK


def _word(folded: str) -> str:
    """Return the password without the digits and signs that people put at its ends."""
    return folded.strip(_ENDS)


def _parts(name: str) -> list[str]:
    parts = [part.strip(string.punctuation + "«»") for part in name.casefold().split()]
    return [part for part in (*parts, "".join(parts)) if len(part) >= _SHORTEST_NAME]


def _in_order(folded: str) -> bool:
    """Tell whether it is keys that lie beside one another, or the alphabet, there or back."""
    rows = [row for each in _ROWS for row in (each + each, each[::-1] * 2)]
    return any(folded in row for row in rows) or _made_of_runs(folded, rows)


def _made_of_runs(folded: str, rows: list[str]) -> bool:
    """Tell whether two such runs make it: ``1234qwer``, ``qwer1234``."""
    halves = [(folded[:at], folded[at:]) for at in range(3, len(folded) - 2)]
    return any(all(any(half in row for row in rows) for half in pair) for pair in halves)


def _bits(password: str) -> float:
    """Return how many guesses somebody needs who knows how it is made, as a power of two.

    Different signs are counted by their alphabet; of a passphrase each word as one of some thousand words.
    """
    by_signs = len(set(password)) * math.log2(_alphabet(password))
    words = [word for word in password.split() if len(word) >= _A_WORD]
    if len(words) > 1:
        rest = len(password.split()) - len(words)
        return min(by_signs * 2, 13 * len(words) + 5 * rest)
    return by_signs


def _alphabet(password: str) -> int:
    kinds = [
        (26, any(sign in string.ascii_lowercase for sign in password)),
        (26, any(sign in string.ascii_uppercase for sign in password)),
        (10, any(sign in string.digits for sign in password)),
        (_CYRILLIC, any("а" <= sign.casefold() <= "ӿ" and sign == sign.casefold() for sign in password)),
        (_CYRILLIC, any("а" <= sign.casefold() <= "ӿ" and sign != sign.casefold() for sign in password)),
        (_OTHERS, any(sign in string.punctuation + " №" for sign in password)),
    ]
    return max(2, sum(size for size, there in kinds if there))
