"""Names of other children in a text that leaves: found in every case form, replaced by «pupil B» before it is drawn.

Only names of the vault are known: what was checked is said as that and no more. The pupil's own name is never touched,
and every replacement is told, so that she may leave a word as she wrote it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final
from weakref import WeakKeyDictionary

from cpdesk.casework import history, naming
from cpdesk.casework.desk import Desk
from cpdesk.casework.naming import Named
from cpdesk.forms import mentions
from cpdesk.forms.mentions import Mention, Reader
from cpdesk.forms.names_index import Index
from cpdesk.rules.name_forms import NameCase
from cpdesk.storage.vault import Vault
from cpdesk.words import Language

LETTERS: Final = {"en": "BCDFGHJKLM", "ru": "БВГДЖЗПТЦЧ", "kk": "БВГДЖЗПТЦЧ"}
"""Letters whose names end alike, so that a Kazakh ending can follow each; A is the pupil of the paper."""
_ADULTS: Final = {"ru": "взросл", "kk": "ересек адам", "en": "adult"}
_ADULT: Final = {
    NameCase.NOMINATIVE: "ый",
    NameCase.GENITIVE: "ого",
    NameCase.ACCUSATIVE: "ого",
    NameCase.ABLATIVE: "ого",
    NameCase.DATIVE: "ому",
    NameCase.INSTRUMENTAL: "ым",
    NameCase.LOCATIVE: "ом",
}
_NOUNS: Final = {"ru": "ученик", "kk": "оқушы", "en": "pupil"}
_RUSSIAN: Final = {
    NameCase.GENITIVE: "а",
    NameCase.ACCUSATIVE: "а",
    NameCase.ABLATIVE: "а",
    NameCase.DATIVE: "у",
    NameCase.INSTRUMENTAL: "ом",
    NameCase.LOCATIVE: "е",
}
_KAZAKH: Final = {
    NameCase.GENITIVE: "нің",
    NameCase.ACCUSATIVE: "ні",
    NameCase.DATIVE: "ге",
    NameCase.INSTRUMENTAL: "мен",
    NameCase.LOCATIVE: "де",
    NameCase.ABLATIVE: "ден",
}
_HERS: Final = re.compile(r"(?i:ученик\w{0,3}|учениц\w{0,2}|оқушы|pupil)\s+([^\W\d_])(?!\w)")
_KEPT: Final[WeakKeyDictionary[Vault, tuple[int, Index]]] = WeakKeyDictionary()
"""Of each open vault: after which entry of the journal its names were read."""


@dataclass(frozen=True)
class Found:
    """A name that was found.

    Attributes:
        written: as it stands in the text.
        replacement: what stands there instead; where it is ``left``, what would.
        doubtful: it may be a common word, the pupil's own name or an adult's.
        left: it stays as it was written.

    """

    written: str
    replacement: str
    doubtful: bool
    left: bool


@dataclass(frozen=True)
class Masked:
    """A text without the names of other children, and what was found."""

    text: str
    found: tuple[Found, ...]


@dataclass
class Masker:
    """Masks the texts of one paper: one child is called the same in all of them.

    Attributes:
        index: the names of the vault.
        own: the number of the pupil of whom the paper speaks; 0 where it is nobody's.
        language: of the paper.
        as_written: words that she chose to leave, as they stand in the text.
        spared: kind and number of those who may be named, as the pupil's own family.
        found: what was found so far.

    """

    index: Index
    own: int
    language: Language = "ru"
    as_written: Collection[str] = ()
    spared: Collection[tuple[str, int]] = ()
    found: list[Found] = field(default_factory=list)
    _called: dict[frozenset[int], str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def spare_letters(self, *texts: str) -> None:
        """Give no child a letter by which she calls somebody herself: «ученик Б» as she wrote it stays another."""
        self._taken.update(letter for text in texts for letter in _HERS.findall(text))

    def mask(self, text: str) -> str:
        """Return the text as it may leave; what was found is added to ``found``."""
        self.spare_letters(text)
        left = {word.casefold() for word in self.as_written}
        own = self.index.places.get(("pupil", self.own), -1)
        spared = {self.index.places[who] for who in self.spared if who in self.index.places}
        plain = mentions.untagged(
            text, {who for who, place in self.index.places.items() if place != own and place not in spared}
        )
        parts, at = [], 0
        for mention in self._settled(Reader(plain, self.index, own, spared).mentions()):
            written = plain[mention.start : mention.end]
            keeps = mention.is_own or written.casefold() in left
            said = self._replacement(mention)
            self.found.append(Found(written, said, doubtful=mention.doubtful, left=keeps))
            parts += [plain[at : mention.start], written if keeps else said]
            at = mention.end
        return "".join([*parts, plain[at:]])

    def _settled(self, found: Iterable[Mention]) -> list[Mention]:
        """Return the mentions; one that could be several children is the one of them already named in the paper."""
        kept = list(found)
        for mention in kept:
            if len(mention.people) == 1 and not mention.is_own:
                self._letter(mention.people)
        for mention in kept:
            known = [people for people in self._called if people < mention.people]
            if len(known) == 1:
                mention.people = known[0]
        return kept

    def _letter(self, people: frozenset[int]) -> str:
        if people not in self._called:
            used = self._taken.union(self._called.values())
            self._called[people] = next(each for each in _letters(self.language) if each not in used)
        return self._called[people]

    def _replacement(self, mention: Mention) -> str:
        if mention.is_own:
            return ""
        letter, ending = self._letter(mention.people), ""
        if self.language == "kk" and letter.isalpha() and mention.case in _KAZAKH:
            ending = f"-{_KAZAKH[mention.case]}"
        noun = mention.noun or self._noun(mention)
        return f"{noun[:1].upper() + noun[1:] if mention.begins else noun} {letter}{ending}"

    def _noun(self, mention: Mention) -> str:
        """Return what somebody is called before the letter, in the case of the name where the language has it there."""
        if all(self.index.people[place].kind != "pupil" for place in mention.people):
            return _ADULTS[self.language] + (_ADULT[mention.case] if self.language == "ru" else "")
        return _NOUNS[self.language] + (_RUSSIAN.get(mention.case, "") if self.language == "ru" else "")


def _letters(language: Language) -> Iterator[str]:
    for turn in count(1):
        yield from (letter + (str(turn) if turn > 1 else "") for letter in LETTERS[language])


def mask(text: str, others: Sequence[Named], language: Language = "ru", as_written: Collection[str] = ()) -> Masked:
    """Return a text without the names of ``others``, and what was found."""
    masker = Masker(index_of(tuple(others)), 0, language, as_written)
    return Masked(masker.mask(text), tuple(masker.found))


def index_of(people: tuple[Named, ...]) -> Index:
    """Return the index of names."""
    return Index.of(people)


def names_of(desk: Desk) -> Index:
    """Return the index of all names of a vault; it is made anew only when a name has changed."""
    seq = desk.ask(history.last_seq)
    kept = _KEPT.get(desk.vault)
    if kept is not None and kept[0] == seq:
        return kept[1]
    people = desk.ask(naming.everybody)
    index = kept[1] if kept is not None and kept[1].people == people else Index.of(people)
    _KEPT[desk.vault] = (seq, index)
    return index


__all__ = ["Found", "Masked", "Masker", "Named", "index_of", "mask", "names_of"]
