"""The words of a form: a pack's texts (``resources/forms/<form>.toml``) with her changes over them.

A form asks ``of(desk, form, needed)`` once for each document, then ``say``. A pack that is changed is made once.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from cpdesk.casework import wordings
from cpdesk.casework.desk import Desk
from cpdesk.rules import wordings as rules
from cpdesk.rules.packs import PackText, read_pack
from cpdesk.rules.wordings import PLACEHOLDERS
from cpdesk.words import language

Words = Mapping[str, str]
_tried: ContextVar[tuple[str, dict[tuple[str, str], str]]] = ContextVar("tried", default=("", {}))


@dataclass(frozen=True, eq=False)
class Wording:
    """The words of a form; each is itself alone, so that what is made of it can be kept.

    Attributes:
        pack: the file's text and content, her changes in it, for what a form adds to the words.
        verified: whether the words were compared with an approved form.

    """

    pack: PackText
    texts: Mapping[str, Words]
    verified: bool

    def say(self, name: str, **facts: str) -> str:
        """Return a text in the language in force, its placeholders filled. Raises KeyError for an unknown name."""
        return say(self.texts[name], **facts)


def of(desk: Desk | None, form: str, needed: frozenset[str]) -> Wording:
    """Return the words of a form as she changed them; ``desk`` None: the pack's own. Raises PackError as ``read``."""
    changed = dict(desk.ask(wordings.changed, form)) if desk is not None else {}
    tried, texts = _tried.get()
    return _changed(form, needed, frozenset((changed | texts if tried == form else changed).items()))


@contextmanager
def trying(form: str, texts: Mapping[tuple[str, str], str]) -> Iterator[None]:
    """Let a form say other words inside the block, in this thread alone: a look at what is being written."""
    token = _tried.set((form, dict(texts)))
    try:
        yield
    finally:
        _tried.reset(token)


def read(path: Path, needed: frozenset[str]) -> Wording:
    """Return the words of a form's file; ``needed`` are the names of all its texts.

    Raises PackError: as ``read_pack``, ``pack.missing`` and ``pack.value`` for a name too few or too many,
    ``pack.language``, ``pack.source``, ``pack.verified``, ``pack.placeholder`` for a brace outside the closed list.
    """
    return understand(read_pack(path.name, path.read_text("utf-8")), needed)


def understand(pack: PackText, needed: frozenset[str]) -> Wording:
    """Return the words of a pack. Raises PackError as ``read``."""
    check_placeholders(pack)
    _, verified = pack.sourced(pack.content, "edition")
    table = pack.entry(pack.content, "texts")
    for name in sorted(needed ^ table.keys()):
        raise pack.error("pack.missing" if name in needed else "pack.value", name)
    return Wording(pack, {name: pack.words(table, name) for name in table}, verified)


def say(texts: Words, **facts: str) -> str:
    """Return a text in the language in force, its placeholders filled."""
    return rules.fill(texts[language()], facts)


def check_placeholders(pack: PackText) -> None:
    """Refuse a brace that stands for nothing. Raises PackError ``pack.placeholder`` with its line."""
    for text in _texts(pack.content):
        if slip := rules.slip(text, PLACEHOLDERS):
            raise pack.error("pack.placeholder", slip.what, near=text.split("\n")[slip.line - 1])


@cache
def _own(form: str, needed: frozenset[str]) -> Wording:
    return understand(wordings.pack(form), needed)


@lru_cache(maxsize=64)
def _changed(form: str, needed: frozenset[str], changed: frozenset[tuple[tuple[str, str], str]]) -> Wording:
    own = _own(form, needed)
    return understand(rules.with_texts(own.pack, dict(changed)), needed) if changed else own


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)
