"""Notes: the part of Markdown in which they are kept, what they say without its marks, and whom they name.

A line is a block: ``## heading``, ``- item``, ``- [ ] to do``, ``- [x] done``, ``> quotation``, else a paragraph. In a
line stand ``**bold**``, ``*italic*`` and persons: ``[Тлеу Санжар](pupil:12)``. Whatever is not exactly that is text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import Final

LONGEST: Final = 50_000
"""Characters of a note."""

_MARKS: Final = re.compile(r"(?P<mark>#{1,3}|- \[[ x]\]|-|>)(?: (?P<rest>.+))?", re.DOTALL)
_PERSON: Final = re.compile(r"\[([^\[\]\n]+)\]\((pupil|guardian|colleague|person):([1-9]\d{0,9})\)")
_STYLED: Final = re.compile(
    r"\*\*\*(?=\S)(?P<both>[^*]*[^*\s])\*\*\*"
    r"|\*\*(?=\S)(?P<bold>[^*]*[^*\s])\*\*"
    r"|(?<!\d)\*(?=\S)(?P<italic>[^*]*[^*\s])\*(?!\d)"
)
_NO_NAME: Final = re.compile(r"[\[\]*\n]")
_CUT_PERSON: Final = re.compile(r"\[([^\[\]\n]*)(\](\([a-z]*:?\d*)?)?$")


class BlockKind(StrEnum):
    """What a line of a note is."""

    PARAGRAPH = ""
    HEADING = "##"
    ITEM = "-"
    TO_DO = "- [ ]"
    DONE = "- [x]"
    QUOTATION = ">"


class PersonKind(StrEnum):
    """Whom a tag names."""

    PUPIL = "pupil"
    GUARDIAN = "guardian"
    COLLEAGUE = "colleague"
    PERSON = "person"


@dataclass(frozen=True)
class Tag:
    """A person named in a note; ``number`` is the record's."""

    kind: PersonKind
    number: int

    def link(self, name: str) -> str:
        """Return the tag as it is kept; brackets and stars of a name would be marks, so they go."""
        return f"[{re.sub(_NO_NAME, '', name)}]({self.kind}:{self.number})"


@dataclass(frozen=True)
class Span:
    """A piece of a line in one style; with a ``tag`` its text is the person's name."""

    text: str
    bold: bool = False
    italic: bool = False
    tag: Tag | None = None


@dataclass(frozen=True)
class Block:
    """A line of a note. ``mark`` is as it was written: a heading of another level keeps it."""

    spans: tuple[Span, ...] = ()
    mark: str = ""

    @property
    def kind(self) -> BlockKind:
        """What the line is; a heading of any level is a heading."""
        return BlockKind.HEADING if self.mark.startswith("#") else BlockKind(self.mark)

    @property
    def text(self) -> str:
        """What the line says, without marks."""
        return "".join(span.text for span in self.spans)


def parse(text: str) -> list[Block]:
    """Return the blocks of a note, one at least; ``write`` gives the same text back, sign by sign."""
    return [_block(line) for line in text.split("\n")]


def write(blocks: Iterable[Block]) -> str:
    """Return the text of a note from its blocks."""
    return "\n".join(_line(block) for block in blocks)


def plain(text: str) -> str:
    """Return what a note says without marks, on one line; a note cut short in the middle of a tag too."""
    said = " ".join(block.text.strip() for block in parse(_CUT_PERSON.sub(r"\1", text)))
    return " ".join(said.split())


def persons(text: str) -> list[Tag]:
    """Return whom a note names, each once, in the order of the text."""
    return list(dict.fromkeys(span.tag for block in parse(text) for span in block.spans if span.tag is not None))


def empty_headings(text: str) -> list[str]:
    """Return the headings under which nothing is written."""
    return [title for title, said in _sections(text) if title and not said]


def headings(text: str) -> str:
    """Return a note with the headings of another and a line to write under each."""
    kept = [block for block in parse(text) if block.kind is BlockKind.HEADING and block.text.strip()]
    return "\n".join(f"{_line(block)}\n" for block in kept)


def _sections(text: str) -> Iterator[tuple[str, bool]]:
    title, said = "", False
    for block in parse(text):
        if block.kind is BlockKind.HEADING:
            yield title, said
            title, said = block.text.strip(), False
        else:
            said = said or bool(block.text.strip())
    yield title, said


def _block(line: str) -> Block:
    found = _MARKS.fullmatch(line)
    mark, rest = (found["mark"], found["rest"] or "") if found else ("", line)
    block = Block(tuple(_spans(rest)), mark)
    return block if _line(block) == line else Block((Span(rest),), mark)


def _spans(text: str) -> Iterator[Span]:
    at = 0
    for found in _STYLED.finditer(text):
        yield from _with_persons(text[at : found.start()])
        style, inner = found.lastgroup, found[found.lastgroup or 0]
        for span in _with_persons(inner):
            yield replace(span, bold=style in ("both", "bold"), italic=style in ("both", "italic"))
        at = found.end()
    yield from _with_persons(text[at:])


def _with_persons(text: str) -> Iterator[Span]:
    at = 0
    for found in _PERSON.finditer(text):
        if found.start() > at:
            yield Span(text[at : found.start()])
        yield Span(found[1], tag=Tag(PersonKind(found[2]), int(found[3])))
        at = found.end()
    if at < len(text):
        yield Span(text[at:])


def _line(block: Block) -> str:
    text = "".join(_styled(stars, list(spans)) for stars, spans in groupby(block.spans, _stars))
    return f"{block.mark} {text}" if block.mark and text else block.mark or text


def _stars(span: Span) -> int:
    return 2 * span.bold + span.italic


def _styled(stars: int, spans: Sequence[Span]) -> str:
    text = "".join(span.text if span.tag is None else span.tag.link(span.text) for span in spans)
    said = text.strip()
    if not stars or not said or "*" in said:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{'*' * stars}{said}{'*' * stars}{after}"
