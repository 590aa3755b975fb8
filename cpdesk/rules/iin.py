"""The individual identification number (ИИН, ЖСН): twelve digits with birth date, sex and a check digit.

Source: the order of digits and weights as published with the number's public descriptions; it only ever warns, since
old documents and foreigners have numbers that break the rule.
"""

import re
from datetime import date
from typing import Final

from cpdesk.rules.pupils import Sex

LENGTH: Final = 12
_WEIGHTS: Final = ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2))
_CENTURIES: Final = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


def normalise(text: str | float) -> str:
    """Return the digits of a number as it was typed or as a spreadsheet gives it; lost leading zeros come back."""
    plain = f"{text:.0f}" if isinstance(text, float) else re.sub(r"\.0$", "", str(text).strip())
    digits = re.sub(r"[\s-]", "", plain)
    return digits.zfill(LENGTH) if digits.isdecimal() and LENGTH - 4 < len(digits) < LENGTH else digits


def check_digit(base: str) -> int | None:
    """Return the twelfth digit for eleven, None where no number can exist."""
    for weights in _WEIGHTS:
        found = sum(int(digit) * weight for digit, weight in zip(base, weights, strict=True)) % 11
        if found < 10:  # noqa: PLR2004  one digit holds no ten
            return found
    return None


def birth_date(iin: str) -> date | None:
    """Return the birth date that the number tells, None where it tells none."""
    if not _formed(iin) or iin[6] not in _CENTURIES:
        return None
    try:
        return date(_CENTURIES[iin[6]] + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None


def sex(iin: str) -> Sex | None:
    """Return the sex that the number tells, None where it tells none."""
    if not _formed(iin) or iin[6] not in _CENTURIES:
        return None
    return Sex.MALE if int(iin[6]) % 2 else Sex.FEMALE


def agrees(iin: str) -> bool:
    """Tell whether the check digit is right: what such a number tells may be kept without asking."""
    return _formed(iin) and check_digit(iin[:11]) == int(iin[11])


def problems(iin: str, born: date | None = None, told: Sex | None = None) -> list[str]:
    """Return what is odd about a number, as codes; empty for a good one. Nothing here is a reason to refuse it.

    ``iin.length``, ``iin.check_digit``, ``iin.foreign``, ``iin.date``, ``iin.other_birth_date``, ``iin.other_sex``.
    """
    if not iin:
        return []
    if not _formed(iin):
        return ["iin.length"]
    found = [] if agrees(iin) else ["iin.check_digit"]
    if iin[6] not in _CENTURIES:
        return [*found, "iin.foreign"]
    own = birth_date(iin)
    if own is None:
        found.append("iin.date")
    elif born is not None and own != born:
        found.append("iin.other_birth_date")
    if told is not None and sex(iin) is not told:
        found.append("iin.other_sex")
    return found


def _formed(iin: str) -> bool:
    return len(iin) == LENGTH and iin.isascii() and iin.isdecimal()
