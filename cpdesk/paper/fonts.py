"""The bundled Tinos, and what of a text it can print."""

import unicodedata
from functools import cache
from typing import Final

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cpdesk import resource

FONT: Final = "Tinos"
BOLD: Final = "Tinos-Bold"
UNKNOWN: Final = "□"
SOFT_HYPHEN: Final = "\u00ad"


@cache
def register() -> None:
    """Make the bundled faces known; once, they cost ten milliseconds. Streams stay binary: a quarter smaller."""
    rl_config.useA85 = 0
    pdfmetrics.registerFont(TTFont(FONT, str(resource("fonts", "Tinos-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(BOLD, str(resource("fonts", "Tinos-Bold.ttf"))))


def printable(text: str) -> str:
    """Return the text with an empty square for every sign that Tinos has not: it is seen that something stood there.

    A soft hyphen goes: in the middle of a line it would be drawn.
    """
    known, text = _known(), text.replace(SOFT_HYPHEN, "")
    return text if known.issuperset(map(ord, text)) else "".join(map(_shown, unicodedata.normalize("NFC", text)))


@cache
def widths(face: str) -> dict[int, float]:
    """Return how wide each sign is, in thousandths of the size."""
    found: dict[int, float] = pdfmetrics.getFont(face).face.charWidths
    return found


@cache
def _known() -> frozenset[int]:
    register()
    both = (pdfmetrics.getFont(face).face.charToGlyph for face in (FONT, BOLD))
    return frozenset.intersection(*map(frozenset, both))


def _shown(sign: str) -> str:
    if ord(sign) in _known():
        return sign
    plain = unicodedata.category(sign)
    return (
        ""
        if plain in ("Cc", "Cf", "Mn", "Me") and sign != "\t"
        else " "
        if plain[0] == "Z" or sign == "\t"
        else UNKNOWN
    )
