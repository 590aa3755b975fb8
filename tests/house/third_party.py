"""Print THIRD-PARTY.md: what cpdesk is made with, and on whose terms.

    .venv/bin/python -m tests.house.third_party > THIRD-PARTY.md

Taken from the metadata of what is installed; what carries no metadata is written here by hand.
"""

import re
import tomllib
from collections.abc import Iterator
from email.message import Message
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]

# Read in the packages' own licence files, where the metadata says nothing or too little.
BY_HAND = {
    "sqlcipher3": "Zlib (the binding), BSD-3-Clause (SQLCipher), public domain (SQLite), Apache-2.0 (OpenSSL)",
    "pypdfium2": "Apache-2.0 or BSD-3-Clause (the binding), BSD-3-Clause and others (PDFium)",
}
# Terms under which the whole could not be handed on as it is.
NOT_FOR_US = re.compile(r"\bA?GPL|UNKNOWN|Proprietary")

BUNDLED = """
## Bundled files

| what | where | licence |
|---|---|---|
| Inter 4, Rasmus Andersson | resources/fonts | SIL OFL 1.1, resources/fonts/Inter-LICENSE.txt |
| Tinos, Steve Matteson | resources/fonts | see resources/fonts/Tinos-LICENSE.txt |
| Lucide icons | resources/icons | ISC, resources/icons/LICENSE |
| Russian dictionary, Alexander I. Lebedev | resources/dictionaries/ru_RU | BSD-like, ru_RU-copyright.txt beside it |
| Kazakh dictionary, Akmaral Mussayeva and others | resources/dictionaries/kk_KZ | GPL-2.0-or-later, LGPL-2.1-or-later \
or MPL-1.1 (used under MPL), kk_KZ-copyright.txt beside it |

Qt for Python (PySide6-Essentials, Shiboken 6) is used under LGPL-3.0: its libraries are separate files of the
installation and may be replaced. Its source: https://code.qt.io/cgit/pyside/pyside-setup.git
"""


def main() -> None:
    """Print the page."""
    print(page(), end="")


def page() -> str:
    """Return the page. Raises ValueError naming a package whose terms are not for us."""
    rows = [f"| {name} | {licence} | {home} |" for name, licence, home in map(described, sorted(installed()))]
    head = ["# Third-party software", "", "| package | licence | home |", "|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n" + BUNDLED


def installed() -> set[str]:
    """Return the names of the packages that a user's installation holds on this system."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    seen: set[str] = set()
    while wanted:
        requirement = Requirement(wanted.pop())
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if name not in seen and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            seen.add(name)
            wanted.extend(distribution(name).requires or [])
    return seen


def described(name: str) -> tuple[str, str, str]:
    """Return name, licence and home page of a package."""
    meta = distribution(name).metadata
    licence = BY_HAND.get(name) or meta.get("License-Expression") or classified(meta) or "UNKNOWN"
    if all(map(NOT_FOR_US.search, licence.split(" OR "))):
        raise ValueError(f"{name}: {licence}")
    return meta["Name"], licence, next(home_pages(meta), "")


def classified(meta: Message) -> str:
    """Return the licence that the classifiers name, or the first line of the licence field."""
    classes = [text.rpartition(" :: ")[2] for text in meta.get_all("Classifier", []) if text.startswith("License ::")]
    return ", ".join(classes) or (meta.get("License") or "").split("\n")[0]


def home_pages(meta: Message) -> Iterator[str]:
    """Yield the addresses that a package gives for itself, the best first."""
    if home := meta.get("Home-page"):
        yield home
    addresses = dict(text.split(", ", 1) for text in meta.get_all("Project-URL", []))
    lower = {label.lower(): address for label, address in addresses.items()}
    yield from (
        lower[label]
        for label in ("homepage", "source", "source code", "code", "github", "repository", "documentation")
        if label in lower
    )
    yield from lower.values()


if __name__ == "__main__":
    main()
