"""Every text that a person reads: the translations, the words of the packs and the pages of help."""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

from hunspell import Hunspell

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
DICTIONARIES = {"ru": "ru_RU", "kk": "kk_KZ"}
PLACEHOLDER = re.compile(r"%n|\{[^}]*\}")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True)
class Shown:
    """A text in one language beside its English; ``form`` is one of its plural forms."""

    where: str
    english: str
    form: str


def translations() -> ModuleType:
    """Return the script that keeps the translations, as a module."""
    spec = util.spec_from_file_location("translations", RESOURCES / "i18n" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["translations"] = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shown(language: str) -> list[Shown]:
    """Return what a person reads in a language."""
    script = translations()
    interface = [
        Shown(text.context, text.source, form)
        for text, forms in script.load(language).items()
        for form in forms
        if form
    ]
    if language == "en":
        interface += [Shown(t.context, t.source, t.source) for t in script.found_in_code() if not t.plural]
    return interface + [Shown(where, text["en"], text[language]) for where, text in packs()] + list(pages(language))


def pages(language: str) -> Iterator[Shown]:
    """Yield the pages of help of a language; an English one stands beside itself."""
    for path in sorted((RESOURCES / "help" / language).glob("*.md")):
        english = RESOURCES / "help" / "en" / path.name
        yield Shown(f"help/{path.name}", english.read_text("utf-8"), path.read_text("utf-8"))


def packs() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each text of the packs in its three languages."""
    for path in sorted(RESOURCES.rglob("*.toml")):
        for text in in_three_languages(tomllib.loads(path.read_text("utf-8"))):
            yield path.name, text


def in_three_languages(value: Any) -> Iterator[dict[str, str]]:
    """Yield the tables below a value that hold one text in three languages."""
    if isinstance(value, dict) and set(value) == {"ru", "kk", "en"} and isinstance(value["en"], str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from in_three_languages(inner)


def listed(*parts: str) -> set[str]:
    """Return the lines of a reviewed list, case-folded; a line that starts with # is a remark."""
    rows = RESOURCES.joinpath(*parts).read_text("utf-8").splitlines()
    return {row.strip().casefold() for row in rows if row.strip() and not row.startswith("#")}


def unknown_words(language: str) -> dict[str, str]:
    """Return each word that neither the dictionary nor the reviewed list knows, with a text that it stands in."""
    dictionary = Hunspell(DICTIONARIES[language], hunspell_data_dir=str(RESOURCES / "dictionaries"))
    reviewed = listed("dictionaries", f"domain-{language}.txt")

    def known(word: str) -> bool:
        forms = {word, word.lower(), word.capitalize()}
        return word.casefold() in reviewed or any(map(dictionary.spell, forms))

    return {
        word: f"{text.where}: {text.form}"
        for text in shown(language)
        for word in WORD.findall(PLACEHOLDER.sub(" ", text.form.replace("&", "")))
        if not known(word) and not all(map(known, re.split(r"[-'’]", word)))
    }


if __name__ == "__main__":
    for name in DICTIONARIES:
        for unknown, place in sorted(unknown_words(name).items()):
            print(f"{name}\t{unknown}\t{place}")
