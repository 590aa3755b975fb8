"""The check finds what was changed in a file, signed anew or not, and is not stopped by a hostile one."""

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from cpdesk.reports.check import Finding, check, check_all, check_chain, read
from cpdesk.reports.file import LARGEST, canonical, checksum, decode
from cpdesk.reports.wording import finding_text
from cpdesk.words import LANGUAGES, speaking
from tests.reports.invented import SIGNING, report, school, signed
from tests.rounds import rounds

GOOD = signed(report(replace(school(4, 300, 160, unknown=False), moves={})))
CONTENT = json.loads(GOOD)
FAMILIES = {family["family"]: at for at, family in enumerate(CONTENT["cpdesk"]["families"])}
CON = FAMILIES["CON01"]


def resigned(content: dict[str, Any], signing: bytes = SIGNING) -> bytes:
    """Return a content as a school that lies would send it: changed, then signed by its own key."""
    content = deepcopy(content)
    content["cpdesk"].pop("signature", None)
    content["cpdesk"]["signature"] = Ed25519PrivateKey.from_private_bytes(signing).sign(canonical(content)).hex()
    return canonical(content)


def codes(data: bytes) -> set[str]:
    return {finding.code for finding in check(data)}


def test_an_issued_file_is_accepted_and_signing_it_again_is_the_same() -> None:
    assert check(GOOD) == []
    assert resigned(CONTENT) == GOOD


def test_every_changed_byte_is_found() -> None:
    rng = random.Random(7)
    for _ in range(rounds(10_000)):
        at, bit = rng.randrange(len(GOOD)), 1 << rng.randrange(8)
        assert check(GOOD[:at] + bytes([GOOD[at] ^ bit]) + GOOD[at + 1 :]), at


@pytest.mark.parametrize("field", ["signature", "key", "commit", "head", "definition"])
def test_a_capital_for_a_small_letter_is_a_changed_byte(field: str) -> None:
    begin = GOOD.index(CONTENT["cpdesk"][field].encode())
    for at in range(begin, begin + len(CONTENT["cpdesk"][field])):
        if (changed := GOOD[:at] + GOOD[at : at + 1].upper() + GOOD[at + 1 :]) != GOOD:
            assert check(changed), at


def test_every_cut_and_every_doubled_byte_is_found() -> None:
    for at in range(0, len(GOOD), 97):
        assert check(GOOD[:at])
        assert check(GOOD[:at] + GOOD[at : at + 1] + GOOD[at:])
    assert check(GOOD + b"\n")
    assert check(b"\xef\xbb\xbf" + GOOD)


def numbers(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the places of all whole numbers."""
    items = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, value in items:
        if isinstance(value, int):
            yield (*path, key)
        yield from numbers(value, (*path, key))


@pytest.mark.parametrize("change", [-3, -1, 1, 3, 30])
def test_every_number_changed_by_the_school_itself_is_found(change: int) -> None:
    for place in numbers(CONTENT):
        content = deepcopy(CONTENT)
        whole = content
        for key in place[:-1]:
            whole = whole[key]
        whole[place[-1]] += change

        assert check(resigned(content)), place


def _family(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["cpdesk"]["families"][CON]
    return found


def _cells(content: dict[str, Any], by: str) -> dict[str, Any]:
    split = next(each for each in _family(content)["splits"] if each["by"][0] == by)
    found: dict[str, Any] = split["cells"]
    return found


def _shift(content: dict[str, Any]) -> None:
    """Move a multiple from one topic to another: all sums still hold, but the list for the district does not."""
    cells = _cells(content, "topic")
    large = max((path for path in cells if cells[path]["s"] == "number"), key=lambda path: cells[path]["v"])
    other = next(path for path in cells if cells[path]["s"] == "number" and path != large)
    cells[large]["v"] -= 3
    cells[other]["v"] += 3


CORRUPTIONS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "an unknown state": lambda c: _family(c)["total"].update(s="hidden"),
    "a total that is void": lambda c: c["cpdesk"]["families"][CON].update(total={"s": "void"}),
    "a protected nil": lambda c: c["cpdesk"]["families"][CON].update(total={"s": "nil"}),
    "missing without a reason": lambda c: c["cpdesk"]["families"][CON].update(total={"s": "missing"}),
    "a number without one": lambda c: _family(c)["total"].pop("v"),
    "a negative number": lambda c: _family(c)["total"].update(v=-3),
    "a kind that is not": lambda c: _family(c).update(kind="guess"),
    "a flow that is plain": lambda c: _family(c).update(kind="plain"),
    "a stock without a flow": lambda c: _family(c).update(kind="stock"),
    "a base of two": lambda c: _family(c).update(base=2),
    "a base of five": lambda c: _family(c).update(base=5),
    "a base of one": lambda c: _family(c).update(base=1),
    "a family twice": lambda c: c["cpdesk"]["families"].append(_family(c)),
    "a family less": lambda c: c["cpdesk"]["families"].pop(),
    "persons forgotten": lambda c: _family(c).pop("persons"),
    "persons of another": lambda c: _family(c).update(persons="REF01P"),
    "a part less": lambda c: _cells(c, "topic").popitem(),
    "a foreign part": lambda c: _cells(c, "topic").update({"sex:f": {"s": "number", "v": 0}}),
    "parts exchanged": _shift,
    "a part not split": lambda c: _cells(c, "topic").update({"topic:family": {"s": "unsplit", "why": "small-total"}}),
    "one small group among large ones": lambda c: _cells(c, "band").update(
        {"band:1-4": {"s": "unsplit", "why": "small-group"}}
    ),
    "a part that is void": lambda c: _cells(c, "topic").update({"topic:family": {"s": "void"}}),
    "a split without its parts": lambda c: _family(c)["splits"][0].update(s="unsplit", why="small-total", cells={}),
    "a split with a reason": lambda c: _family(c)["splits"][0].update(why="small-total"),
    "a split that is not there": lambda c: _family(c)["splits"].pop(),
    "a wrong second edition": lambda c: c["cpdesk"].update(edition=2),
    "a third edition": lambda c: c["cpdesk"].update(edition=3, reason="again"),
    "a reason for a first edition": lambda c: c["cpdesk"].update(reason="why not"),
    "a group on the roll less": lambda c: c["cpdesk"]["roll"].pop("band:1-4"),
    "a value less for the district": lambda c: c["dataValues"].pop(),
    "a value twice for the district": lambda c: c["dataValues"].append(c["dataValues"][0]),
    "another value for the district": lambda c: c["dataValues"][3].update(value="42"),
    "a number too many in its own account": lambda c: c["cpdesk"]["checks"].update(numbers=1),
    "a better attack than was made": lambda c: c["cpdesk"]["checks"].update(fewest=9),
    "a newer format": lambda c: c["cpdesk"].update(format=2),
    "an unknown field": lambda c: c["cpdesk"].update(note="ученик"),
    "a field less": lambda c: c["cpdesk"].pop("head"),
    "a text for a number": lambda c: _family(c)["total"].update(v="27"),
    "a fraction": lambda c: _family(c)["total"].update(v=27.5),
}


@pytest.mark.parametrize("corruption", CORRUPTIONS)
def test_what_a_school_changes_and_signs_itself_is_found(corruption: str) -> None:
    content = deepcopy(CONTENT)
    CORRUPTIONS[corruption](content)

    assert check(resigned(content))


def test_a_split_against_the_rules_is_found_although_it_adds_up() -> None:
    small = school(9, 300, 1, unknown=False)
    content = json.loads(signed(report(small)))
    family = next(each for each in content["cpdesk"]["families"] if each["splits"] and each["splits"][0].get("why"))
    family["splits"][-1] = {"by": ["topic"], "s": "number", "cells": {"topic:family": family["total"]}}

    assert "check.rule" in codes(resigned(content))


HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"report",
    "another JSON": b"[]",
    "a list too deep": b"[" * 200_000,
    "an object too deep": b'{"cpdesk":' * 100_000 + b"1" + b"}" * 100_000,
    "a cell too deep": GOOD.replace(b'"letters":[]', b'"letters":' + b"[" * 50_000 + b"]" * 50_000),
    "not a number": GOOD.replace(b'"edition":1', b'"edition":NaN'),
    "no end": GOOD.replace(b'"edition":1', b'"edition":1e999'),
    "a number of a million digits": GOOD.replace(b'"edition":1', b'"edition":' + b"9" * 1_000_000),
    "a key twice": GOOD.replace(b'"edition":1', b'"edition":1,"edition":1'),
    "a key twice at the top": GOOD.replace(b'"period":', b'"period":"2026-27-q4","period":'),
    "half a sign": GOOD.replace(b'"orgUnit":"948"', b'"orgUnit":"\\ud800"'),
    "no UTF-8": GOOD.replace(b'"orgUnit":"948"', b'"orgUnit":"\xff\xfe"'),
    "spaces between": json.dumps(CONTENT).encode(),
    "another order": json.dumps(dict(reversed(CONTENT.items())), separators=(",", ":"), ensure_ascii=False).encode(),
    "a zero before": GOOD.replace(b'"edition":1', b'"edition":01'),
    "escaped signs": GOOD.replace(b'"total"', b'"\\u0074otal"'),
    "a key of the wrong length": GOOD.replace(CONTENT["cpdesk"]["key"].encode(), b"ab"),
    "a key that is no key": GOOD.replace(CONTENT["cpdesk"]["key"].encode(), b"zz" * 32),
    "no signature": GOOD.replace(b'"signature":"' + CONTENT["cpdesk"]["signature"].encode() + b'"', b'"signature":""'),
    "ten thousand families": GOOD.replace(b'"families":[', b'"families":[' + b"{}," * 10_000),
}


@pytest.mark.promise(23)
@pytest.mark.parametrize("trick", HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence(trick: str) -> None:
    found = check(HOSTILE[trick])

    assert found
    assert all(finding_text(finding) for finding in found)


@pytest.mark.promise(23)
def test_a_file_of_three_hundred_megabytes_is_not_read(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("hostile report files", len(HOSTILE) + 1)
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(300 * 1024 * 1024)

    assert len(read(large)) == LARGEST + 1
    assert [finding.code for finding in check(read(large))] == ["report.too_large"]


@pytest.mark.promise(23)
@given(st.binary(max_size=200), st.integers(0, len(GOOD)), st.integers(0, 200))
def test_a_file_with_anything_inside_is_refused(inside: bytes, at: int, instead: int) -> None:
    mutated = GOOD[:at] + inside + GOOD[at + instead :]

    assert (check(mutated) == []) == (mutated == GOOD)


@pytest.mark.promise(23)
@given(st.randoms(use_true_random=False))
def test_whatever_a_school_signs_the_check_answers(rng: random.Random) -> None:
    content = deepcopy(CONTENT)
    places = list(_places(content))
    for place in rng.sample(places, 3):
        whole = content
        for key in place[:-1]:
            whole = whole[key] if _leads(whole, key) else {}
        if _leads(whole, place[-1]):
            whole[place[-1]] = deepcopy(rng.choice([0, -3, 3, "number", "void", "", {}, [], None, *CONTENT.values()]))

    assert isinstance(check(resigned(content)), list)


def _places(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, value in items:
        if (*path, key) != ("cpdesk",):
            yield (*path, key)
        yield from _places(value, (*path, key))


def _leads(whole: Any, key: Any) -> bool:
    if isinstance(whole, dict):
        return key in whole
    return isinstance(whole, list) and isinstance(key, int) and key < len(whole)


def test_a_report_of_another_key_is_of_another_school() -> None:
    first = GOOD
    other = resigned(_next(first) | {}, bytes(range(64, 96)))

    assert check(other), "the file tells another key than the one that signed"
    content = _next(first)
    content["cpdesk"]["key"] = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw().hex()
    foreign = resigned(content, bytes(32))
    assert check(foreign) == []
    assert [finding.code for finding in check_chain([first, foreign])] == ["check.other_key"]


def test_several_files_are_held_against_one_another() -> None:
    first = GOOD
    second = resigned(_next(first))
    third = resigned(_next(second, "2026-27-q3"))

    files = {"c": third, "a": first, "b": second, "a again": first}
    assert check_all(files) == {"c": [], "a": [], "b": [], "a again": []}
    assert [each.code for each in check_chain([first, third])] == ["check.previous"]
    assert "check.again" in {each.code for each in check_chain([first, resigned(_next(first, "2026-27-q1"))])}
    elsewhere = _next(first) | {"orgUnit": "12"}
    assert "check.school" in {each.code for each in check_chain([first, resigned(elsewhere)])}
    assert check_all({"a": first, "b": resigned(elsewhere)}) == {"a": [], "b": []}


def test_findings_are_sentences_in_three_languages() -> None:
    facts = {"edition": 3, "parts": 6, "whole": 9, "number": 4, "base": 3, "expected": 3, "told": 6}
    made = {f"check.{code}" for code in ("signature", "twice", "sum", "rule", "pinned", "previous", "stock", "linked")}
    for language in LANGUAGES:
        with speaking(language):
            texts = [finding_text(Finding(code, "CON01", facts)) for code in made]
        assert all(text.startswith("CON01: ") and "check." not in text and "?" not in text for text in texts)


def _next(before: bytes, period: str = "2026-27-q2") -> dict[str, Any]:
    content: dict[str, Any] = json.loads(before)
    content["period"], content["cpdesk"]["previous"] = period, checksum(before)
    return content


def test_the_form_is_read_strictly() -> None:
    assert decode(GOOD).cpdesk.families[CON].family == "CON01"
