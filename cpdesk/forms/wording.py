"""The words of a form, in three languages, from ``resources/forms/<form>.toml``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cpdesk.rules.packs import PackText, read_pack
from cpdesk.words import language

PLACEHOLDERS: Final = frozenset(
    {"agency", "author", "date", "due", "number", "page", "pages", "phone", "school"},
)
_BRACES: Final = re.compile(r"\{([^}]*)\}")

Words = Mapping[str, str]


@dataclass(frozen=True)
class Wording:
    """The words of a form.

    Attributes:
        pack: the file's text, for what a form adds to the words.
        verified: whether the words were compared with an approved form.

    """

    pack: PackText
    texts: Mapping[str, Words]
    verified: bool

    def say(self, name: str, **facts: str) -> str:
        """Return a text in the language in force, its placeholders filled. Raises KeyError for an unknown name."""
        return say(self.texts[name], **facts)


def read(path: Path, needed: frozenset[str]) -> Wording:
    """Return the words of a form's file; ``needed`` are the names of all its texts.

    Raises PackError: as ``read_pack``, ``pack.missing`` and ``pack.value`` for a name too few or too many,
    ``pack.language``, ``pack.source``, ``pack.verified``, ``pack.placeholder`` for a brace outside the closed list.
    """
    pack = read_pack(path.name, path.read_text("utf-8"))
    check_placeholders(pack)
    _, verified = pack.sourced(pack.content, "edition")
    table = pack.entry(pack.content, "texts")
    for name in sorted(needed ^ table.keys()):
        raise pack.error("pack.missing" if name in needed else "pack.value", name)
    return Wording(pack, {name: pack.words(table, name) for name in table}, verified)


def say(texts: Words, **facts: str) -> str:
    """Return a text in the language in force, its placeholders filled."""
    return texts[language()].format(**facts)


def check_placeholders(pack: PackText) -> None:
    """Refuse a brace that stands for nothing. Raises PackError ``pack.placeholder`` with its line."""
    for text in _texts(pack.content):
        for name in _BRACES.findall(text):
            if name not in PLACEHOLDERS:
                raise pack.error("pack.placeholder", f"{{{name}}}")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)
