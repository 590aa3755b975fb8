"""The recovery key: 128 random bits as 26 letters and a check sign, to be printed and typed back.

Crockford's base 32 without I, L, O, U; check sign modulo 37 over the number: one wrong letter or two swapped are
always noticed, before any cryptography.
"""

import secrets
from typing import Final

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECKS: Final = LETTERS + "*~$=U"
LENGTH: Final = 26
_BYTES: Final = 16
_GROUP: Final = 5
_HYPHENS: Final = "-‐‑–—−"
_CYRILLIC: Final = str.maketrans("АВЕЗІКМНҺОРСТУҮҰХ", "ABE31KMHH0PCTYYYX")
_LATIN: Final = str.maketrans("OIL", "011")


class RecoveryTypo(ValueError):  # noqa: N818  what it is, in the field's word
    """What was typed is no recovery key; nothing was tried with it.

    Attributes:
        position: index in the typed text of the first sign that no key has, None when the signs do not add up.

    """

    def __init__(self, position: int | None = None) -> None:
        super().__init__()
        self.position = position


def draw() -> bytes:
    """Return new random bits."""
    return secrets.token_bytes(_BYTES)


def spell(bits: bytes) -> str:
    """Return the key as it is printed: groups of five, the check sign last."""
    number = int.from_bytes(bits, "big")
    letters = "".join(LETTERS[(number >> shift) & 31] for shift in range(5 * (LENGTH - 1), -1, -5))
    signs = letters + CHECKS[number % 37]
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def parse(text: str) -> bytes:
    """Return the bits of a key as typed: small letters, spaces, look-alikes of both alphabets are forgiven.

    Raises RecoveryTypo.
    """
    signs = _signs(text)
    letters, check = signs[:LENGTH], signs[LENGTH:]
    number = 0
    for letter in letters:
        number = number * 32 + LETTERS.index(letter)
    if number >> (8 * _BYTES) or CHECKS[number % 37] != check:
        raise RecoveryTypo
    return number.to_bytes(_BYTES, "big")


def _signs(text: str) -> str:
    """Return the signs as they were printed; the first 26 are letters. Raises RecoveryTypo with the place."""
    signs = ""
    for place, typed in enumerate(text):
        if typed.isspace() or typed in _HYPHENS:
            continue
        sign = typed.upper().translate(_CYRILLIC).translate(_LATIN)
        if sign not in set(LETTERS if len(signs) < LENGTH else CHECKS):
            raise RecoveryTypo(place)
        signs += sign
    return signs
