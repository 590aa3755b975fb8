"""How she writes notes: templates of the pack and of her own, words that her spelling check knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session as Reading

from cpdesk import resource
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.arrangements import NoteTemplate, OwnWord
from cpdesk.rules.packs import LANGUAGES, PackText, read_pack
from cpdesk.rules.sessions import Audience, SessionKind

PACK: Final = "templates.toml"
Value = TypeVar("Value", bound=Enum)


@act("note.save_template")
def save_template(work: Work, *, name: str, text: str, language: str = "ru", kind: SessionKind | None = None) -> int:
    """Keep headings as a template of her own; ``kind`` None: for any session.

    Refused: ``note.no_name`` (field ``name``), ``note.name_taken`` (field ``name``), ``note.no_text`` (field
    ``text``), ``note.language``, ``text.too_long``.
    """
    if language not in LANGUAGES:
        raise Refused("note.language", field="language")
    words = checked(text, "text", lines=True)
    if not words:
        raise Refused("note.no_text", field="text")
    made = NoteTemplate(name=_free_name(work, name, None), language=language, text=words, kind=kind)
    work.session.add(made)
    work.session.flush()
    return made.id


@act("note.rename_template")
def rename_template(work: Work, template_id: int, *, name: str) -> int:
    """Give a template of hers another name.

    Refused: ``note.unknown_template``, ``note.no_name``, ``note.name_taken`` (field ``name``).
    """
    kept = work.session.get(NoteTemplate, template_id)
    if kept is None or kept.deleted:
        raise Refused("note.unknown_template")
    kept.name = _free_name(work, name, template_id)
    return template_id


@act("note.add_word")
def add_word(work: Work, *, word: str) -> int:
    """Let the spelling check know a word. Refused: ``note.no_word`` (field ``word``), ``text.too_long``."""
    known = checked(word, "word")
    if not known or " " in known:
        raise Refused("note.no_word", field="word")
    kept = work.session.scalars(select(OwnWord).where(OwnWord.word == known)).first()
    if kept is None:
        kept = OwnWord(word=known)
        work.session.add(kept)
        work.session.flush()
    kept.deleted = False
    return kept.id


@dataclass(frozen=True)
class TemplateRow:
    """A template: of her own with its number, of the pack with None."""

    id: int | None
    name: str
    text: str
    kind: SessionKind | None


@dataclass(frozen=True)
class _Shipped:
    """A template of the pack: which kinds and audiences it is for, its name and headings by language."""

    kinds: frozenset[SessionKind]
    audiences: frozenset[Audience]
    name: dict[str, str]
    headings: tuple[dict[str, str], ...]


def templates(session: Reading, kind: SessionKind, audience: Audience, language: str) -> list[TemplateRow]:
    """Return the templates for a kind of session: hers first, then the pack's for it, the most particular first."""
    query = select(NoteTemplate).where(~NoteTemplate.deleted).order_by(NoteTemplate.name)
    own = [row for row in session.scalars(query) if row.kind in (None, kind)]
    fitting = [each for each in shipped() if kind in each.kinds and audience in each.audiences]
    return [TemplateRow(row.id, row.name, row.text, row.kind) for row in own] + [
        TemplateRow(None, each.name[language], _text(each, language), kind)
        for each in sorted(fitting, key=lambda each: len(each.kinds))
    ]


def words(session: Reading) -> list[str]:
    """Return her own words."""
    return list(session.scalars(select(OwnWord.word).where(~OwnWord.deleted).order_by(OwnWord.word)))


@cache
def shipped() -> Sequence[_Shipped]:
    """Return the templates of the pack. Raises PackError with file and line where one is wrong."""
    return understand(resource("notes", PACK).read_text("utf-8"))


def understand(text: str) -> Sequence[_Shipped]:
    """Return the templates of a pack's text. Raises PackError with its line."""
    pack = read_pack(PACK, text)
    return tuple(_shipped(pack, entry) for entry in pack.entry(pack.content, "template"))


def _shipped(pack: PackText, entry: Mapping[str, Any]) -> _Shipped:
    headings = pack.entry(entry, "headings")
    if not isinstance(headings, list):
        raise pack.error("pack.value", "headings")
    return _Shipped(
        frozenset(_values(pack, entry, "kinds", SessionKind)),
        frozenset(_values(pack, entry, "audiences", Audience)),
        pack.words(entry, "name"),
        tuple(pack.words({"headings": each}, "headings") for each in headings),
    )


def _values(pack: PackText, entry: Mapping[str, Any], name: str, kind: type[Value]) -> list[Value]:
    known = {each.value: each for each in kind}
    given = pack.entry(entry, name)
    for each in given:
        if each not in known:
            raise pack.error("pack.value", str(each))
    return [known[each] for each in given]


def _text(template: _Shipped, language: str) -> str:
    return "\n".join(f"## {heading[language]}\n" for heading in template.headings)


def _free_name(work: Work, name: str, own: int | None) -> str:
    called = checked(name, "name")
    if not called:
        raise Refused("note.no_name", field="name")
    taken = select(NoteTemplate.id).where(NoteTemplate.name == called, ~NoteTemplate.deleted)
    if work.session.scalar(taken) not in (None, own):
        raise Refused("note.name_taken", field="name")
    return called
