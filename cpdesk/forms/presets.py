"""The referral by kind of agency: what it is called and which parts leave, as little as the addressee needs."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from cpdesk.casework import wordings
from cpdesk.casework.desk import Desk
from cpdesk.forms.wording import Wording, Words, of, read, understand
from cpdesk.rules.packs import PackText
from cpdesk.rules.referrals import AgencyKind, SheetPart

_NAMES: Final = (
    "document number number_blank urgent pupil born class iin guardian where to_family reason observed done asked "
    "reply_by contact head psychologist footer unverified practice page slip slip_back "
    "consent consent_given consent_waived blank agency_blank"
)
TEXTS: Final = frozenset(_NAMES.split())


@dataclass(frozen=True)
class Preset:
    """A referral to one kind of agency.

    Attributes:
        closing: a paragraph above the signatures, None for none.
        parts: what leaves where nothing else was chosen.
        to_family: the sheet goes to the legal representative, who applies to the agency.
        reply_within: the usual working days for the answer, None where none is owed.
        slip: the lines of the tear-off slip.
        verified: whether both the words of the form and this choice were compared with a rule.

    """

    title: Words
    subtitle: Words
    closing: Words | None
    parts: tuple[SheetPart, ...]
    to_family: bool
    reply_within: int | None
    slip: tuple[Words, ...]
    verified: bool


def wording(desk: Desk | None = None, kept: int | None = None) -> Wording:
    """Return the words of the form, as she changed them where a desk is given; ``kept``: those of a pack in the vault.

    Raises PackError.
    """
    if desk is not None and kept is not None:
        return _understood(desk.ask(wordings.kept, kept).text)
    return of(desk, "referral", TEXTS)


@lru_cache(maxsize=16)
def _understood(text: str) -> Wording:
    return understand(PackText("referral.json", text, json.loads(text)), TEXTS)


@cache
def preset(kind: AgencyKind) -> Preset:
    """Return the bundled form's choice for a kind of agency. Raises PackError."""
    return presets(wording())[kind]


def load(path: Path) -> Mapping[AgencyKind, Preset]:
    """Return the choices of a form's file. Raises PackError."""
    return presets(read(path, TEXTS))


@lru_cache(maxsize=16)
def presets(words: Wording) -> Mapping[AgencyKind, Preset]:
    """Return the choice for every kind of agency. Raises PackError, also where a kind has none."""
    found = dict(_presets(words))
    for kind in AgencyKind:
        if kind not in found:
            raise words.pack.error("pack.missing", kind, near="[[presets]]")
    return found


def _presets(words: Wording) -> Iterator[tuple[AgencyKind, Preset]]:
    pack = words.pack
    lines = pack.entry(pack.content, "slip")
    said = {name: pack.words(lines, name) for name in lines}
    for table in pack.entry(pack.content, "presets"):
        made = _preset(pack, table, said, verified=words.verified)
        for kind in pack.entry(table, "kinds"):
            if kind not in list(AgencyKind):
                raise pack.error("pack.value", str(kind))
            yield AgencyKind(kind), made


def _preset(pack: PackText, table: Mapping[str, Any], lines: Mapping[str, Words], *, verified: bool) -> Preset:
    _, seen = pack.sourced(table, str(table.get("kinds", "kinds")))
    return Preset(
        title=pack.words(table, "title"),
        subtitle=pack.words(table, "subtitle"),
        closing=pack.words(table, "closing") if "closing" in table else None,
        parts=tuple(SheetPart(_one_of(pack, name, tuple(SheetPart))) for name in pack.entry(table, "parts")),
        to_family=bool(table.get("to_family", False)),
        reply_within=table.get("reply_within"),
        slip=tuple(lines[_one_of(pack, name, tuple(lines))] for name in pack.entry(table, "slip")),
        verified=verified and seen,
    )


def _one_of(pack: PackText, name: str, known: tuple[str, ...]) -> str:
    if name not in known:
        raise pack.error("pack.value", f'"{name}"')
    return name
