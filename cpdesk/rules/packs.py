"""Packs: data that the state or the office can change, with its source, in three languages."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

LANGUAGES: Final = ("ru", "kk", "en")


class PackError(ValueError):
    """A pack that cannot be used: which file, which line (0: not to be found), and the code of what is wrong.

    ``pack.syntax``, ``pack.language`` (a text lacks one), ``pack.source`` (an entry tells none), ``pack.verified``,
    ``pack.placeholder`` (in braces, but not of the closed list), ``pack.missing`` and ``pack.value``; the fact ``what``
    names the key; file and line are facts too, for the sentence.
    """

    def __init__(self, file: str, line: int, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.file = file
        self.line = line
        self.code = code
        self.facts = {"file": file, "line": line} | facts


@dataclass(frozen=True)
class PackText:
    """The text of a pack and what it says."""

    file: str
    text: str
    content: Mapping[str, Any]

    def error(self, code: str, what: str, near: str = "") -> PackError:
        """Return the error with the first line on which ``near`` (else ``what``) stands."""
        lines = self.text.splitlines()
        line = next((number for number, text in enumerate(lines, 1) if (near or what) in text), 0)
        return PackError(self.file, line, code, what=what)

    def entry(self, table: Mapping[str, Any], name: str) -> Any:
        """Return a value that must be there. Raises PackError ``pack.missing``."""
        if name not in table:
            raise self.error("pack.missing", name)
        return table[name]

    def words(self, table: Mapping[str, Any], name: str) -> dict[str, str]:
        """Return a text in all three languages. Raises PackError ``pack.language``."""
        texts = self.entry(table, name)
        if not isinstance(texts, dict) or any(not texts.get(language) for language in LANGUAGES):
            told = texts.values() if isinstance(texts, dict) else ()
            raise self.error("pack.language", name, near=next((str(text) for text in told if text), ""))
        return {language: str(texts[language]) for language in LANGUAGES}

    def sourced(self, table: Mapping[str, Any], name: str) -> tuple[str, bool]:
        """Return where an entry comes from and whether that was verified. Raises PackError."""
        source, verified = table.get("source"), table.get("verified")
        if not isinstance(source, str) or not source.strip():
            raise self.error("pack.source", name)
        if not isinstance(verified, bool):
            raise self.error("pack.verified", name)
        return source, verified


def read_pack(file: str, text: str) -> PackText:
    """Return the pack in ``text``; ``file`` names it in errors. Raises PackError ``pack.syntax`` with the line."""
    try:
        return PackText(file, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        line = getattr(error, "lineno", 0)
        raise PackError(file, line, "pack.syntax") from None
