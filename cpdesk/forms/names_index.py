"""Which people of the vault a word may name: an index of the stems of all names."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from cpdesk.casework.naming import Named
from cpdesk.rules import name_forms
from cpdesk.rules.names import fold

_LONGEST_ENDING: Final = 12
_LEAST_LATIN: Final = 3
_MOST_KNOWN: Final = 4000


class Part(IntEnum):
    """Which part of a name a word is."""

    LAST = 0
    FIRST = 1
    PATRONYMIC = 2


@dataclass(frozen=True)
class Reading:
    """One way to read a word: the place of a person in the index, the part of the name, the letters of its ending."""

    person: int
    part: Part
    name: str
    ending: int


People = Mapping[int, Sequence[Reading]]
"""Places of people in the index, each with the readings by which it is named."""


@dataclass(frozen=True)
class Index:
    """The stems of all names, in Cyrillic folded and by their sound in Latin letters."""

    people: Sequence[Named]
    places: Mapping[tuple[str, int], int]
    stems: Mapping[str, Sequence[tuple[int, Part, str]]]
    latin: Mapping[str, Sequence[tuple[int, Part, str]]]
    iins: Mapping[str, int]
    _known: dict[str, People] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, people: Sequence[Named]) -> "Index":
        """Return the index of some people."""
        stems: dict[str, list[tuple[int, Part, str]]] = defaultdict(list)
        latin: dict[str, list[tuple[int, Part, str]]] = defaultdict(list)
        begin: dict[str, tuple[list[str], list[str]]] = {}
        for place, person in enumerate(people):
            for part, name in zip(Part, (person.last_name, person.first_name, person.patronymic), strict=True):
                for word in fold(name).split():
                    if word not in begin:
                        begin[word] = _beginnings(word)
                    for stem in begin[word][0]:
                        stems[stem].append((place, part, word))
                    for stem in begin[word][1]:
                        latin[stem].append((place, part, word))
        places = {(person.kind, person.id): place for place, person in enumerate(people)}
        iins = {person.iin: place for place, person in enumerate(people) if person.iin}
        return cls(people, places, stems, latin, iins)

    def named(self, word: str) -> People:
        """Return whom a folded word may name, each with every way to read it, the shortest ending first.

        A word in Latin letters is read by its sound. What was read once is known, up to some thousand words.
        """
        if (known := self._known.get(word)) is not None:
            return known
        if word.isascii():
            readings = _read(name_forms.latin(word), self.latin, lambda _: name_forms.latin_endings())
        else:
            readings = _read(word, self.stems, name_forms.endings)
        people: dict[int, list[Reading]] = {}
        for reading in readings:
            people.setdefault(reading.person, []).append(reading)
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[word] = people
        return people


def _beginnings(word: str) -> tuple[list[str], list[str]]:
    stems = name_forms.stems(word)
    sounds = {name_forms.latin(stem) for stem in stems} if len(word) >= _LEAST_LATIN else set()
    return list(stems), list(sounds)


def _read(
    word: str,
    stems: Mapping[str, Sequence[tuple[int, Part, str]]],
    endings: Callable[[int], Collection[str]],
) -> Iterator[Reading]:
    for length in range(len(word), max(0, len(word) - _LONGEST_ENDING - 1), -1):
        known = stems.get(word[:length])
        if known and word[length:] in endings(length):
            for place, part, name in known:
                yield Reading(place, part, name, len(word) - length)
