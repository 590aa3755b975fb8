"""Each place has a page of help in each language, short, beginning with what to do, and with true keys."""

import ast
import re

import pytest

from cpdesk.words import LANGUAGES
from tests.house.texts import RESOURCES, ROOT

OTHERS = {"keys", "unlock", "welcome"}
"""Pages of what is no place of the window."""


def places() -> set[str]:
    """Return the codes of the places that the code has."""
    return {
        statement.value.value
        for path in (ROOT / "cpdesk" / "ui").rglob("*.py")
        for part in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(part, ast.ClassDef) and "Place" in [getattr(base, "id", "") for base in part.bases]
        for statement in part.body
        if isinstance(statement, ast.Assign)
        and getattr(statement.targets[0], "id", "") == "name"
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    }


def page(language: str, name: str) -> str:
    """Return a page of help."""
    return (RESOURCES / "help" / language / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_its_page(language: str) -> None:
    have = {path.stem for path in (RESOURCES / "help" / language).glob("*.md")}

    assert places() >= {"today", "pupils", "sessions"}
    assert places() | OTHERS <= have


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_has_a_page_of_its_own(language: str) -> None:
    names = {path.stem for path in (RESOURCES / "help" / language).glob("*.md")}

    assert names == {path.stem for path in (RESOURCES / "help" / "en").glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_short_and_says_what_to_do_first(language: str) -> None:
    first = {"ru": "**С чего начать.**", "kk": "**Неден бастау керек.**", "en": "**What to do first.**"}[language]
    pages = {path.stem: path.read_text("utf-8") for path in (RESOURCES / "help" / language).glob("*.md")}

    lengths = {name: len(text.splitlines()) for name, text in pages.items()}
    assert [name for name, lines in lengths.items() if not 10 <= lines <= (32 if name == "keys" else 25)] == []
    assert [name for name, text in pages.items() if first not in text and name != "keys"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_name_the_same_keys_in_each_language(language: str) -> None:
    names = [path.stem for path in (RESOURCES / "help" / "en").glob("*.md")]

    assert {name: keys(page(language, name)) for name in names} == {name: keys(page("en", name)) for name in names}


def test_every_key_of_the_pages_is_a_key_of_the_window() -> None:
    """Enter, Esc, Tab and the arrows are Qt's own."""
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "cpdesk" / "ui").rglob("*.py"))
    named = {
        key.replace("Ctrl+Enter", "Ctrl+Return").replace("←", "Left")
        for path in (RESOURCES / "help" / "en").glob("*.md")
        for cell in keys(path.read_text("utf-8"))
        for key in cell.split(" · ")
    }

    assert len(named) > 15
    assert {
        key for key in named - {"Enter", "Esc", "Tab", "↑ ↓"} if not re.search(rf"\b{re.escape(key)}", code)
    } == set()


def keys(text: str) -> list[str]:
    """Return the first column of the table of a page: ``| Ctrl+F | search in the list |``."""
    return re.findall(r"^\| (\S.*?) \|", text, re.MULTILINE)[1:]
