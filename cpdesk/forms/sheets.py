"""What sheets of all kinds have in common: who signs, the foot, the same sheet in several languages."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Final

from cpdesk.casework import persons, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.schools import SchoolRow
from cpdesk.forms.wording import Wording, Words, of
from cpdesk.paper import page
from cpdesk.rules.notes import Block, BlockKind
from cpdesk.rules.packs import PackText
from cpdesk.words import Language, language, speaking

Languages = Sequence[Language]
_BULLETS: Final = {BlockKind.ITEM: "• ", BlockKind.TO_DO: "□ ", BlockKind.DONE: "■ "}


@dataclass(frozen=True)
class Office:
    """Who gives a sheet out: the words of the form, the school, who signs; ``position`` empty: the form's own word."""

    words: Wording
    school: SchoolRow
    author: str
    position: str
    today: date

    def begin(self, *, edited: str | None = None, wide: bool = False) -> page.Document:
        """Return an empty sheet in the language in force, with its foot."""
        words = self.words
        said = [words.say("footer")]
        if not words.verified:
            said.append(words.say("unverified"))
        if self.school.practice:
            said.append(words.say("practice"))
        numbering = words.say("page", page="{page}", pages="{pages}")
        return page.Document(words.say("document"), language(), " ".join(said), edited, numbering, wide=wide)

    def letterhead(self, sheet: page.Document) -> None:
        """Write who sends it."""
        school = self.school
        sheet.letterhead(school.name_kk, school.name_ru, [school.district, school.address, school.phone])

    def signature(self) -> tuple[str, str]:
        """Return position and name below a sheet."""
        return self.position or self.words.say("psychologist"), self.author


def office(desk: Desk, form: str, needed: frozenset[str]) -> Office:
    """Return who gives a sheet of a form out at this desk."""
    me = desk.ask(persons.this, desk.user)
    today = desk.clock.now().wall.date()
    return Office(of(desk, form, needed), desk.ask(schools.this), me.name, me.position, today)


def in_languages(languages: Languages, make: Callable[[], page.Document]) -> bytes:
    """Return the sheet that ``make`` writes, in each language, one behind the other. Refused: ``referral.language``."""
    if not languages:
        raise Refused("referral.language", field="language")
    return reduce(_behind, [_made(each, make) for each in languages]).pdf()


def table_words(pack: PackText, table: str) -> dict[str, Words]:
    """Return the texts of a table of a pack: columns, topics. Raises PackError."""
    return {name: pack.words(pack.content[table], name) for name in pack.entry(pack.content, table)}


def lines_of(blocks: Iterable[Block], *, tags: bool) -> str:
    """Return blocks of a note as lines without marks; ``tags``: people stay tagged, for the masker."""
    return "\n".join(
        _BULLETS.get(block.kind, "")
        + "".join(span.tag.link(span.text) if span.tag and tags else span.text for span in block.spans)
        for block in blocks
    ).strip()


def _made(spoken: Language, make: Callable[[], page.Document]) -> page.Document:
    with speaking(spoken):
        return make()


def _behind(first: page.Document, other: page.Document) -> page.Document:
    first.behind(other)
    return first
