"""Telephone numbers of Kazakhstan."""

import re
from typing import Final

_LOCAL: Final = 10


def normalise(text: str) -> str:
    """Return ``+7`` and ten digits for a number of Kazakhstan, else what was typed.

    A leading 8 is the old long-distance sign.
    """
    digits = re.sub(r"[\s()+-]", "", text)
    if digits.isdecimal() and len(digits) == _LOCAL + 1 and digits[0] in "78":
        return "+7" + digits[1:]
    if digits.isdecimal() and len(digits) == _LOCAL and digits[0] == "7":
        return "+7" + digits
    return text.strip()


def display(phone: str) -> str:
    """Return the number as it is written: +7 701 123-45-67."""
    if re.fullmatch(r"\+7\d{10}", phone) is None:
        return phone
    return f"+7 {phone[2:5]} {phone[5:8]}-{phone[8:10]}-{phone[10:]}"
