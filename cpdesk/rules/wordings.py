"""The words of printed forms: which texts a pack has, what may stand in braces, and what is wrong with a template."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cpdesk.rules.packs import LANGUAGES, PackText

_KNOWN: Final = "agency author class count date due first guardian last number page pages phone school time"
PLACEHOLDERS: Final = frozenset(_KNOWN.split())
"""The closed list: nothing else stands in braces in any form."""

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_LONE: Final = re.compile(r"[{}]")
_ENDING: Final = re.compile(r"\}-?\w")


@dataclass(frozen=True)
class Slip:
    """What is wrong with a template: ``wording.placeholder`` or ``wording.brace``; on which line, from 1; what."""

    code: str
    line: int
    what: str


def texts(pack: PackText) -> dict[str, dict[str, str]]:
    """Return every text of a pack by its key: ``texts.footer``, ``presets.medical.title``, ``slip.signed``.

    A table in a list is called by the first of its ``kinds``.
    """
    return dict(_texts(pack.content, ""))


def with_texts(pack: PackText, changed: Mapping[tuple[str, str], str]) -> PackText:
    """Return the pack with other words in the place of its own; ``changed`` by key and language."""
    return PackText(pack.file, pack.text, _with(pack.content, "", changed)) if changed else pack


def allowed(pack: PackText, key: str) -> frozenset[str]:
    """Return what may stand in braces in a text: what the pack's own text has there in any language."""
    own = texts(pack)[key].values()
    return frozenset(name for text in own for name in placeholders(text))


def placeholders(text: str) -> list[str]:
    """Return what stands in braces, in order."""
    return _BRACES.findall(text)


def slip(text: str, known: frozenset[str]) -> Slip | None:
    """Return the first thing that is wrong with a template: a lone brace, or braces with something not known."""
    for number, line in enumerate(text.split("\n"), 1):
        for name in placeholders(line):
            if name not in known:
                return Slip("wording.placeholder", number, f"{{{name}}}")
        if lone := _LONE.search(_BRACES.sub("", line)):
            return Slip("wording.brace", number, lone[0])
    return None


def has_ending(text: str) -> bool:
    """Tell whether an ending follows a brace: a Kazakh one changes with the word that comes there."""
    return bool(_ENDING.search(text))


def fill(text: str, facts: Mapping[str, str]) -> str:
    """Return the text with its placeholders filled, once: what is filled in is not looked at again.

    Raises KeyError for a placeholder without its fact.
    """
    return _BRACES.sub(lambda found: facts[found[1]], text)


def _texts(value: Any, key: str) -> Iterator[tuple[str, dict[str, str]]]:
    if _is_text(value):
        yield key, {language: value[language] for language in value}
    elif isinstance(value, Mapping | list):
        for name, each in _named(value):
            yield from _texts(each, f"{key}.{name}" if key else name)


def _with(value: Any, key: str, changed: Mapping[tuple[str, str], str]) -> Any:
    if _is_text(value):
        return {language: changed.get((key, language), text) for language, text in value.items()}
    if not isinstance(value, Mapping | list):
        return value
    made = {name: _with(each, f"{key}.{name}" if key else name, changed) for name, each in _named(value)}
    return made if isinstance(value, Mapping) else list(made.values())


def _named(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    else:
        for at, each in enumerate(value):
            kinds = each.get("kinds") if isinstance(each, Mapping) else None
            yield (str(kinds[0]) if kinds else str(at)), each


def _is_text(value: Any) -> bool:
    return isinstance(value, Mapping) and bool(value) and set(value) <= set(LANGUAGES)
