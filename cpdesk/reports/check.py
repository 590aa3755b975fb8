"""The check of report files, from the files alone: form, arithmetic, rules, self-attack, signature, chain.

The sums need the standard library only (``sums``); the form needs ``msgspec`` and the signature ``cryptography``.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from cpdesk.reports.file import FORMAT, LARGEST, ReportError, decode
from cpdesk.reports.history import identities, linked_ends
from cpdesk.reports.sums import Finding, arithmetic

__all__ = ["Finding", "check", "check_all", "check_chain", "read"]


def check(data: bytes, name: str = "") -> list[Finding]:
    """Return what is wanting in one file; nothing, if it is as it was issued.

    Codes: those of ReportError, ``check.format`` (made by a newer program: not looked at further), ``check.signature``,
    ``check.twice``, ``check.edition``, ``check.roll``, ``check.base``, ``check.state``, ``check.multiple``,
    ``check.part``, ``check.sum``, ``check.rule``, ``check.values``, ``check.checks``, ``check.pinned``.
    """
    try:
        report = decode(data)
    except ReportError as error:
        return [Finding(error.code, name, error.facts)]
    if report.cpdesk.format != FORMAT:
        return [Finding("check.format", name, {"format": report.cpdesk.format})]
    content = json.loads(data)
    return [*_signature(content), *arithmetic(content)]


def read(path: Path) -> bytes:
    """Return a file's bytes; of one that is larger than a report can be, no more than shows that it is."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def check_all(files: Mapping[str, bytes]) -> dict[str, list[Finding]]:
    """Return by name what is wanting in each file and, with the later one, between those of one school."""
    found = {name: check(data) for name, data in files.items()}
    good = {data: name for name, data in files.items() if not found[name]}
    schools: dict[str, list[tuple[Any, str]]] = {}
    for data, name in good.items():
        content = json.loads(data)
        order = (content["completeDate"], content["period"], content["cpdesk"]["edition"])
        schools.setdefault(content["orgUnit"], []).append((order, name))
    for issued in schools.values():
        names = [name for _, name in sorted(issued)]
        found[names[-1]] = check_chain([files[name] for name in names])
    return found


def check_chain(files: Sequence[bytes]) -> list[Finding]:
    """Return what is wanting between one school's files, given in the order in which they were issued.

    Each has passed ``check``. Codes: ``check.school``, ``check.previous``, ``check.other_key``, ``check.again`` (the
    same edition of a period, or a second one without the first), ``check.stock``, ``check.linked``.
    """
    contents = [json.loads(data) for data in files]
    found: list[Finding] = []
    for (before, earlier), (_, later) in pairwise(zip(files, contents, strict=True)):
        found += _joint(hashlib.sha256(before).hexdigest(), earlier, later)
    editions: dict[str, int] = {}
    for content in contents:
        period, edition = content["period"], content["cpdesk"]["edition"]
        if edition != editions.get(period, 0) + 1:
            found.append(Finding("check.again", period, {"edition": edition}))
        editions[period] = edition
    return [*found, *identities(contents), *linked_ends(contents)]


def _joint(checksum: str, earlier: dict[str, Any], later: dict[str, Any]) -> Iterator[Finding]:
    place = later["period"]
    if earlier["orgUnit"] != later["orgUnit"]:
        yield Finding("check.school", place)
    if later["cpdesk"]["previous"] != checksum:
        yield Finding("check.previous", place)
    if any(earlier["cpdesk"][name] != later["cpdesk"][name] for name in ("key", "commit")):
        yield Finding("check.other_key", place)


def _signature(content: dict[str, Any]) -> Iterator[Finding]:
    block = content["cpdesk"]
    unsigned = content | {"cpdesk": {name: value for name, value in block.items() if name != "signature"}}
    message = json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(block["key"]))
        key.verify(bytes.fromhex(block.get("signature", "")), message)
    except (InvalidSignature, ValueError):
        yield Finding("check.signature", content["period"])
