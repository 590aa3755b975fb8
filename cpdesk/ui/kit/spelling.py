"""The spelling check: a word is right where the Russian or the Kazakh dictionary, her own words or a name knows it.

Everything lies in memory: her words are records of the vault, and nothing of a text is written anywhere.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from cpdesk import resource

DICTIONARIES: Final = {"ru": "ru_RU", "kk": "kk_KZ"}
MOST_SUGGESTED: Final = 5
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CYRILLIC: Final = re.compile(r"[а-яёәіңғүұқөһ]", re.IGNORECASE)
_ABBREVIATION: Final = 6
_ENDING: Final = 4
_STEM: Final = 3
_KAZAKH_ENDINGS: Final = (
    "лар лер дар дер тар тер ы і сы сі м ым ім ң ың ің мыз міз ымыз іміз ңыз ңіз ыңыз іңіз ның нің дың дің тың тің "
    "ға ге қа ке а е на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен "
    "дық дік тық тік лық лік лы лі ды ді ты ті сыз сіз шы ші дағы дегі тағы тегі ндағы ндегі"
)
_LETTERS: Final = "оаеиніртлсвкмдпуяыьгзбчйхжшюцщэфёәіңғүұқөһ"
_ALIKE: Final = (
    "оа",
    "еи",
    "еэ",
    "ая",
    "сз",
    "дт",
    "бп",
    "гк",
    "вф",
    "шщ",
    "зс",
    "әа",
    "іи",
    "ңн",
    "ғг",
    "үу",
    "ұу",
    "қк",
    "өо",
    "һх",
)


class Speller:
    """Knows words. Making the first one reads the dictionaries, a quarter of a second: in a job."""

    def __init__(self, own: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._dictionaries = _dictionaries()
        self._own = {word.casefold() for word in own}
        for language in DICTIONARIES:
            rows = resource("dictionaries", f"domain-{language}.txt").read_text("utf-8").splitlines()
            self._own.update(row.strip().casefold() for row in rows if row and not row.startswith("#"))
        self._stems = {stem(name) for name in names}
        self._known: dict[str, bool] = {}

    def add(self, word: str) -> None:
        """Know a word from now on."""
        self._own.add(word.casefold())
        self._known.clear()

    def knows(self, word: str) -> bool:
        """Tell whether a word is right: whole, or each of its parts between hyphens."""
        found = self._known.get(word)
        if found is None:
            found = self._is_right(word) or ("-" in word and all(map(self._is_right, word.split("-"))))
            self._known[word] = found
        return found

    def wrong(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each word that is not known begins and ends; what has no Cyrillic letter is passed over."""
        for found in _WORD.finditer(text):
            word = found[0]
            if _CYRILLIC.search(word) and not self.knows(word):
                yield found.start(), found.end()

    def suggest(self, word: str) -> list[str]:
        """Return right words one slip of the hand or the ear away, the likeliest first."""
        small = word.lower()
        found = [each for each in dict.fromkeys(_slips(small)) if each != small and self._is_listed(each)]
        if word[:1].isupper():
            found = [each.upper() if word.isupper() else each.capitalize() for each in found]
        return found[:MOST_SUGGESTED]

    def _is_right(self, word: str) -> bool:
        if len(word) == 1 or (word.isupper() and len(word) <= _ABBREVIATION):
            return True
        return (
            word.casefold() in self._own
            or self._is_listed(word)
            or self._is_name(word)
            or self._has_endings(word.lower())
        )

    def _is_listed(self, word: str) -> bool:
        small = word.lower()
        if " " in small:
            return all(map(self._is_listed, small.split(" ")))
        forms = {word, small, small.capitalize()}
        return small in self._own or any(each.spell(form) for form in forms for each in self._dictionaries)

    def _has_endings(self, small: str, most: int = 3) -> bool:
        """Tell whether a word is a Kazakh one with endings one after another: its dictionary lists few of them."""
        for ending in _KAZAKH_ENDINGS.split():
            rest = small[: -len(ending)]
            if len(rest) >= _STEM and small.endswith(ending):
                if self._dictionaries[1].spell(rest) or (most > 1 and self._has_endings(rest, most - 1)):
                    return True
        return False

    def _is_name(self, word: str) -> bool:
        """Tell whether a word is a name of the vault, with an ending of Russian or Kazakh perhaps."""
        small = word.lower()
        if not word[:1].isupper():
            return False
        return any(small[:length] in self._stems for length in range(max(_STEM, len(small) - _ENDING), len(small) + 1))


@cache
def _dictionaries() -> list[Any]:
    """Return the Russian and the Kazakh dictionary, read once; her own words never enter them."""
    from hunspell import Hunspell  # not at the top: nobody spells before a note is opened

    folder = str(resource("dictionaries"))
    read = [Hunspell(name, hunspell_data_dir=folder) for name in DICTIONARIES.values()]
    for row in resource("notes", "words-ru.txt").read_text("utf-8").splitlines():
        if not row.startswith("#"):
            read[0].add_with_affix(*row.split())
    return read


def word_at(text: str, position: int) -> tuple[int, int] | None:
    """Return where the word begins and ends that a position touches."""
    return next((each.span() for each in _WORD.finditer(text) if each.start() <= position <= each.end()), None)


def stem(name: str) -> str:
    """Return what of a name stays when it takes an ending."""
    small = name.lower()
    return small[:-1] if len(small) > _STEM and small[-1] in "аеийоуыьэюя" else small


def _slips(word: str) -> Iterator[str]:
    """Yield what lies one slip away: a letter heard as another, doubled, swapped, lost, too many, wrong; two words."""
    places = range(len(word))
    yield from _misheard(word)
    for at in places:
        yield word[:at] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
    yield from (word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] for at in places[1:])
    yield from (word[:at] + letter + word[at:] for at in range(len(word) + 1) for letter in _LETTERS)
    yield from (word[:at] + letter + word[at + 1 :] for at in places for letter in _LETTERS)
    yield from (f"{word[:at]} {word[at:]}" for at in places[2:-1])


def _misheard(word: str) -> Iterator[str]:
    for one, other in _ALIKE:
        for at, letter in enumerate(word):
            if letter in (one, other):
                yield word[:at] + (other if letter == one else one) + word[at + 1 :]
