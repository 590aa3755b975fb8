"""Where a text names people of the vault: words that read as names, side by side, with initials or a class."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cpdesk.casework.naming import Named
from cpdesk.forms.names_index import Index, Part, People, Reading
from cpdesk.forms.vocabulary import is_word
from cpdesk.rules import name_forms
from cpdesk.rules.name_forms import NameCase
from cpdesk.rules.names import fold

_WORD: Final = re.compile(r"(?:[^\W\d_][\u0300-\u036f\u00ad\u200b-\u200d]*)+")
_TAG: Final = re.compile(r"@?\[([^\[\]\n]+)\]\((pupil|guardian|colleague|person):([1-9]\d{0,9})\)")
_IIN: Final = re.compile(r"(?<!\d)(\d{6})\s?(\d{6})(?!\d)")
_BETWEEN: Final = re.compile(r"[\s\-\u2010\u2011\u2013]{1,3}")
_DOT: Final = re.compile(r"\.\s*")
_LETTER: Final = r"[^\W\d_]"
_CLASS: Final = (
    r"(?P<grade>1[0-2]|[1-9])"
    rf"(?:\s*-?\s*[«\"“„']\s*(?P<quoted>{_LETTER})\s*[»\"”']|-?(?P<close>{_LETTER})(?!\w)"
    r"|\s(?P<apart>[А-ЯЁӘҒҚҢӨҰҮҺІ])(?!\w))"
    r"(?:\s*-?\s*(?:класс|сынып)\w*|\s*кл\.)?"
)
_PUPIL: Final = r"(?:ученик\w*|учениц\w*|учащ\w+|оқушы\w*|pupil)"
_CLASS_AFTER: Final = re.compile(rf"\s*[,(]?\s*(?:(?:из|from|{_PUPIL})\s+)*{_CLASS}(?:\s*\))?")
_CLASS_BEFORE: Final = re.compile(rf"(?:(?:из|from)\s+)?(?<![\w.]){_CLASS}(?:\s*{_PUPIL})?\s*,?\s*$")
_PATRONYMIC: Final = re.compile(r"(?:[ое]вич|[ое]вн|инич|ьич)\w{0,3}$|(?:қызы|кызы|ұлы|улы)\w{0,4}$", re.IGNORECASE)
_NOUN_BEFORE: Final = re.compile(r"(?<!\w)(ученик\w{0,3}|учениц\w{0,2}|оқушы|pupil)\s+$", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"(?:^|[.!?…\n])[\s«\"“(\-–—•*]*$")
_ALIKE: Final = str.maketrans("aeopcxyiABEKMHOPCTXYI", "аеорсхуіАВЕКМНОРСТХУІ")
_LAST_ASCII: Final = "\x7f"
_CONTEXT: Final = 48
_LEAST_LATIN: Final = 3


@dataclass
class Mention:
    """Somebody named in a text, from ``start`` to ``end``.

    Attributes:
        people: the places in the index of those who may be meant, other than the pupil of the paper.
        is_own: it is, or may be, the pupil of the paper; it stays.
        begins: it stands where a sentence begins.
        doubtful: it may be a common word or somebody else.
        noun: «ученику» as it stands before the name and belongs to it.
        case: in which the name stands.

    """

    start: int
    end: int
    people: frozenset[int]
    is_own: bool = False
    begins: bool = False
    doubtful: bool = False
    noun: str = ""
    case: NameCase = NameCase.NOMINATIVE


@dataclass(frozen=True)
class Token:
    """A word of the text: where it stands, as written, folded, and how it reads as a name."""

    start: int
    end: int
    written: str
    word: str
    people: People


class Reader:
    """Reads one text for the names of ``index``.

    ``own`` is the place of the pupil of the paper, -1 where it is nobody's; those at the places ``spared`` stay named.
    """

    def __init__(self, text: str, index: Index, own: int, spared: Collection[int]) -> None:
        self._text, self._index, self._own, self._spared = text, index, own, spared
        self._tokens: list[Token] = []

    def mentions(self) -> Iterator[Mention]:
        """Yield the mentions from left to right."""
        at = 0
        for tag in _TAG.finditer(self._text):
            yield from sorted(self._between(at, tag.start()), key=_start)
            place = self._index.places.get((tag[2], int(tag[3])))
            if place is not None:
                yield Mention(tag.start(), tag.end(), frozenset({place}))
            at = tag.end()
        yield from sorted(self._between(at, len(self._text)), key=_start)

    def _between(self, start: int, end: int) -> Iterator[Mention]:
        self._tokens = [self._token(match) for match in _WORD.finditer(self._text, start, end)]
        at = 0
        while at < len(self._tokens):
            size, people = self._group(at)
            if size:
                mention = self._judge(at, at + size - 1, people)
                if mention is not None:
                    yield mention
            at += max(1, size)
        for number in _IIN.finditer(self._text, start, end):
            place = self._index.iins.get(number[1] + number[2])
            if place is not None and place != self._own and place not in self._spared:
                yield Mention(number.start(), number.end(), frozenset({place}))

    def _token(self, match: re.Match[str]) -> Token:
        written = "".join(sign for sign in unicodedata.normalize("NFC", match[0]) if sign.isalpha())
        if not written.isascii() and any(sign <= _LAST_ASCII for sign in written):
            written = written.translate(_ALIKE)
        word = fold(written).replace(" ", "")
        people = self._index.named(word) if len(word) > 1 else {}
        return Token(match.start(), match.end(), written, word, people)

    def _group(self, at: int) -> tuple[int, People]:
        """Return how many words from ``at`` name the same people together, and how they name each."""
        people: People = {}
        for size, token in enumerate(self._tokens[at:]):
            if size and not self._joined(_BETWEEN, at + size - 1):
                return size, people
            together = _together(people, token) if size else token.people
            if not together:
                return size, people
            people = together
        return len(self._tokens) - at, people

    def _judge(self, first: int, last: int, people: People) -> Mention | None:
        """Return who is meant by the words from ``first`` to ``last``, None where nobody is to be masked."""
        start, end, doubtful = self._tokens[first].start, self._tokens[last].end, False
        own_span = start, end
        if first == last:
            people = self._alone(first, people)
            start, end, letters = self._initials(first)
            people = self._with_initials(people, letters) if letters else self._nearest(people)
            doubtful = is_word(self._tokens[first].written.lower())
        start, end, people = self._with_class(start, end, people)
        masked = frozenset(place for place in people if place not in self._spared and place != self._own)
        if not masked:
            return None
        if self._own in people:
            return Mention(*own_span, masked, is_own=True, doubtful=True)
        if start and self._text[start - 1] == "@":
            start -= 1
        noun = _NOUN_BEFORE.search(self._text[max(0, start - _CONTEXT) : start])
        if noun is not None:
            start -= len(noun[0])
        doubtful = doubtful or len(masked) < len(people)
        case = self._case(first, last, people)
        said = noun[1] if noun else ""
        return Mention(start, end, masked, begins=self._begins(start), doubtful=doubtful, noun=said, case=case)

    def _alone(self, at: int, people: People) -> People:
        """Return who may be meant by one word: no patronymic alone, no common word, no adult by first name."""
        token = self._tokens[at]
        if not self._can_be_name(token):
            return {}
        named = {
            place: told
            for place, readings in people.items()
            if (told := [reading for reading in readings if reading.part is not Part.PATRONYMIC])
        }
        if self._joined(_BETWEEN, at) and _PATRONYMIC.search(self._tokens[at + 1].written):
            named = {place: told for place, told in named.items() if not self._index.people[place].patronymic}
        return named

    def _nearest(self, people: People) -> People:
        """Return those whose name is nearest to the word; who stays named in any case hides nobody else."""
        stays = {self._own, *self._spared}
        least = min((told[0].ending for place, told in people.items() if place not in stays), default=0)
        return {place: told for place, told in people.items() if told[0].ending == least or place in stays}

    def _can_be_name(self, token: Token) -> bool:
        capital = token.written[:1].isupper()
        if token.word.isascii():
            return capital and len(token.word) >= _LEAST_LATIN
        return capital or not is_word(token.written)

    def _begins(self, start: int) -> bool:
        """Tell whether a sentence begins there."""
        return _SENTENCE.search(self._text[max(0, start - _CONTEXT) : start]) is not None

    def _initials(self, at: int) -> tuple[int, int, list[str]]:
        """Return where a name with the initials beside it begins and ends, and their letters."""
        start, end = self._tokens[at].start, self._tokens[at].end
        letters: list[str] = []
        for before in (at - 1, at - 2):
            if before < 0 or not self._is_initial(before) or not self._joined(_DOT, before):
                break
            start = self._tokens[before].start
            letters.insert(0, self._tokens[before].written)
        if letters:
            return start, end, letters
        for after in (at + 1, at + 2):
            joined = after < len(self._tokens) and self._joined(_DOT if letters else _BETWEEN, after - 1)
            if not joined or not self._is_initial(after):
                break
            end = self._tokens[after].end + 1
            letters.append(self._tokens[after].written)
        return start, end, letters

    def _is_initial(self, at: int) -> bool:
        token = self._tokens[at]
        return len(token.written) == 1 and token.written.isupper() and self._text[token.end : token.end + 1] == "."

    def _with_initials(self, people: People, letters: Sequence[str]) -> People:
        """Return those whom the initials fit; where they fit nobody, all, but none where the pupil is among them."""
        fitting = {
            place: told for place, told in people.items() if _fits(self._index.people[place], told[0].part, letters)
        }
        return fitting or ({} if self._own in people else people)

    def _with_class(self, start: int, end: int, people: People) -> tuple[int, int, People]:
        """Take the class beside a name to it, and of those who may be meant the ones who are in that class."""
        after = _CLASS_AFTER.match(self._text, end)
        before = None if after else _CLASS_BEFORE.search(self._text[max(0, start - _CONTEXT) : start])
        found = after or before
        if found is None:
            return start, end, people
        named = fold(found["grade"] + (found["quoted"] or found["close"] or found["apart"]))
        there = {place: told for place, told in people.items() if _class_of(self._index.people[place]) == named}
        return start - (len(before[0]) if before else 0), after.end() if after else end, there or people

    def _case(self, first: int, last: int, people: People) -> NameCase:
        cases = (
            name_forms.case_of(reading.name, token.word)
            for token in self._tokens[first : last + 1]
            for place in people.keys() & token.people.keys()
            for reading in token.people[place]
            if reading.part is not Part.PATRONYMIC
        )
        return next((case for case in cases if case is not NameCase.NOMINATIVE), NameCase.NOMINATIVE)

    def _joined(self, gap: re.Pattern[str], at: int) -> bool:
        """Tell whether the word at a place and the next one stand side by side, with only such a gap between."""
        if at + 1 >= len(self._tokens):
            return False
        return gap.fullmatch(self._text, self._tokens[at].end, self._tokens[at + 1].start) is not None


def _start(mention: Mention) -> int:
    return mention.start


def untagged(text: str, kept: Collection[tuple[str, int]]) -> str:
    """Return the text with the tags of people as plain names, but for the tags ``kept``."""
    return _TAG.sub(lambda tag: tag[0] if (tag[2], int(tag[3])) in kept else tag[1], text)


def _together(people: People, token: Token) -> People:
    """Return those of the people whom the next word names too, by another word of their name."""
    found: dict[int, Sequence[Reading]] = {}
    for place in people.keys() & token.people.keys():
        before = [(each.part, each.name) for each in people[place]]
        told = [each for each in token.people[place] if any(one != (each.part, each.name) for one in before)]
        if told:
            found[place] = [*people[place], *told]
    return found


def _fits(person: Named, part: Part, letters: Sequence[str]) -> bool:
    initials = (person.last_name,) if part is Part.FIRST else (person.first_name, person.patronymic)
    return all(
        name_forms.latin(name)[:1] == name_forms.latin(letter)[:1]
        for name, letter in zip(initials, letters, strict=False)
        if name
    )


def _class_of(person: Named) -> str:
    return fold(person.class_name).replace(" ", "")
