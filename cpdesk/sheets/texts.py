"""Text files: which alphabet, which sign between the cells."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from cpdesk.sheets.answer import TOO_LARGE, UNKNOWN_KIND, UNKNOWN_LETTERS, Sheet, Unreadable

# The Kazakh edition of cp1251: the same Russian letters, and Kazakh ones where cp1251 has Serbian and Ukrainian ones.
_WINDOWS: Final = "kz1048"
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OF_ONE_BYTE: Final = (_WINDOWS, "cp866", "koi8-r")
_WORD: Final = re.compile(r"[^\s;,|\t\"«»“”()№.:/\\-]+")
_LARGE, _SMALL = "[А-ЯЁӘҒҚҢӨҰҮҺІ]", "[а-яёәғқңөұүһі’']"
_CYRILLIC: Final = re.compile(rf"(?:{_LARGE}?{_SMALL}+|{_LARGE}+)\d*|\d+(?:{_LARGE}|{_SMALL})+")
_MOST_RIGHT: Final = 0.7
_WORDS_WITHIN: Final = 50_000
_DELIMITERS: Final = "\t;,|"
_LOOKED_AT: Final = 50  # lines
_STRANGE_SHARE: Final = 0.01
_HIGHER_HALVES: Final = (0, 4)
_MOST: Final = 0.9


def sheets(data: bytes) -> Iterator[Sheet]:
    """Give the one sheet of a text file. Raises Unreadable when it is no text, or a cell has no end."""
    text = _decoded(data)
    if text.lstrip().startswith("<") or _is_strange(text):
        raise Unreadable(UNKNOWN_KIND)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True)
    try:
        yield Sheet("", [[cell.strip() for cell in row] for row in reader])
    except csv.Error:
        raise Unreadable(TOO_LARGE) from None


def _decoded(data: bytes) -> str:
    """Return the text: by its mark, else UTF-16 or UTF-8 where it is that, else in one of Windows or DOS."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    for encoding in (marked,) if marked else (*_unmarked(data), *_OF_ONE_BYTE):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding not in _OF_ONE_BYTE or _is_written_by_somebody(text):
            return text
    raise Unreadable(UNKNOWN_KIND if marked or _is_strange(data.decode(_WINDOWS, "replace")) else UNKNOWN_LETTERS)


def _is_written_by_somebody(text: str) -> bool:
    """Tell whether most words beyond English are of Cyrillic letters, large ones only at their beginning or all along.

    A wrong alphabet of one byte a letter turns every byte into some letter, and large ones into small ones.
    """
    words = [word for word in _WORD.findall(text[:_WORDS_WITHIN]) if not word.isascii()]
    right = sum(_CYRILLIC.fullmatch(word) is not None for word in words)
    return right >= _MOST_RIGHT * len(words)


def _unmarked(data: bytes) -> Iterator[str]:
    """Give UTF-16 where every other byte is one that begins Latin (0) or Cyrillic (4) letters there; then UTF-8."""
    for encoding, halves in (("utf-16-le", data[1:2000:2]), ("utf-16-be", data[0:2000:2])):
        if halves and sum(map(halves.count, _HIGHER_HALVES)) > _MOST * len(halves):
            yield encoding
    yield "utf-8"


def _is_strange(text: str) -> bool:
    """Tell whether it is no text that somebody typed: noughts, or many signs that cannot be seen."""
    head = text[:100_000]
    strange = sum(not sign.isprintable() and sign not in "\t\r\n\ufeff\u200b\xa0" for sign in head)
    return "\0" in text or strange > _STRANGE_SHARE * len(head)


def _delimiter(text: str) -> str:
    """Return the sign that cuts the most lines alike, into the most cells."""
    lines = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]
    return max(_DELIMITERS, key=lambda sign: _cut_alike(lines, sign))


def _cut_alike(lines: Sequence[str], sign: str) -> int:
    """Return how many signs stand in lines that have equally many of them."""
    counts = Counter(line.count(sign) for line in lines)
    return max((lines_alike * count for count, lines_alike in counts.items()), default=0)
