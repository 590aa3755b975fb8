"""Stocks over time: the parts of two quarters' ends never tell more than what came and went between them."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cpdesk.reports.definition import Definition, Family
from cpdesk.reports.history import identities, linked_ends, school_year
from cpdesk.reports.line import Tree, advance, start
from cpdesk.reports.linkage import End, linked
from cpdesk.reports.protection import Counts, Earlier, Published, end_of, publish
from tests.reports.invented import SECRET

BY = ("sex",)
STOCK = Family("RSK", "roll", "stock", "persons", 3, {}, (BY,), None, verified=False)
ROLL = {("sex:f",): 400, ("sex:m",): 400}


def end(year: int, taken_on: int, closed: int, **parts: int) -> End:
    return End(year, taken_on, closed, {(f"sex:{name}",): number for name, number in parts.items()})


def test_parts_that_move_without_anybody_coming_are_linked() -> None:
    moved = [end(2026, 6, 0, f=0, m=6), end(2026, 0, 0, f=6, m=0)]

    assert linked(moved, BY, 3)
    assert not linked([moved[0], replace(moved[1], taken_on=3, closed=3)], BY, 3)
    assert not linked([moved[0], end(2026, 0, 0, f=3, m=3)], BY, 3)


def test_every_earlier_end_counts_not_the_last_alone() -> None:
    slowly = [end(2026, 9, 0, f=0, m=9), end(2026, 0, 0, f=3, m=6), end(2026, 0, 0, f=6, m=3)]

    assert not linked(slowly[:2], BY, 3)
    assert linked(slowly, BY, 3)


def test_bands_are_compared_within_one_school_year_and_sexes_for_ever() -> None:
    before = End(2026, 0, 0, {("band:1-4",): 6, ("band:5-9",): 0})
    after = End(2027, 0, 0, {("band:1-4",): 0, ("band:5-9",): 6})

    assert not linked([before, after], ("band",), 3)
    assert linked([before, replace(after, school_year=2026)], ("band",), 3)
    assert linked([end(2026, 6, 0, f=6, m=0), end(2027, 0, 0, f=0, m=6)], BY, 3)


@given(st.randoms(use_true_random=False), st.binary(min_size=32, max_size=32))
def test_what_is_published_of_a_stock_is_never_linked(rng: Any, secret: bytes) -> None:
    there, ends, position = {"f": rng.randint(0, 9), "m": rng.randint(0, 9)}, [], start(secret, "RSK", 3)
    contents = []
    for number in range(1, 5):
        came = {sex: rng.choice([0, 0, 1, 2, 6]) for sex in there}
        went = {sex: rng.randint(0, min(there[sex], 4)) for sex in there}
        there = {sex: there[sex] + came[sex] - went[sex] for sex in there}
        leaving = told(there, sum(came.values()), sum(went.values()), secret, position, ends)
        position = advance(position, sum(went.values()), 3)
        ends.append(end_of(leaving, BY, 2026))
        contents.append(content(f"2026-27-q{number}", leaving))
    assert list(identities(contents)) == []
    assert list(linked_ends(contents)) == []


def told(there: dict[str, int], came: int, went: int, secret: bytes, position: int, ends: list[End]) -> Published:
    tree = Tree.grown({(f"sex:{sex}",): count for sex, count in there.items()})
    counts = {"RSK": Counts(tree.total, (tree,), came, went)}
    earlier = Earlier(2026, {"RSK sex": ends})
    return publish(Definition("x", (STOCK,), ""), counts, ROLL, secret, {"RSK": position}, earlier=earlier)["RSK"]


def content(period: str, leaving: Published) -> dict[str, Any]:
    """Return what the check reads of a file."""
    split = leaving.splits[0]
    cells = {path[0]: {"s": cell.state, "v": cell.value} for path, cell in split.cells.items()}
    family = {
        "family": "RSK",
        "kind": "stock",
        "base": 3,
        "total": {"s": "number", "v": leaving.total},
        "taken_on": {"s": "number", "v": leaving.taken_on},
        "closed": {"s": "number", "v": leaving.closed},
        "splits": [{"by": ["sex"], "cells": cells}],
    }
    made: dict[str, Any] = json.loads(json.dumps({"period": period, "cpdesk": {"families": [family]}}))
    return made


def test_the_check_finds_a_stock_that_does_not_follow_and_parts_that_are_linked() -> None:
    first = told({"f": 0, "m": 9}, 9, 0, SECRET, 0, [])
    second = told({"f": 0, "m": 9}, 0, 0, SECRET, 0, [])
    contents = [content("2026-27-q1", first), content("2026-27-q2", second)]
    assert list(identities(contents)) == list(linked_ends(contents)) == []

    cells = contents[1]["cpdesk"]["families"][0]["splits"][0]["cells"]
    cells["sex:f"]["v"], cells["sex:m"]["v"] = 9, 0
    assert [finding.code for finding in linked_ends(contents)] == ["check.linked"]
    contents[1]["cpdesk"]["families"][0]["total"]["v"] += 3
    assert [finding.code for finding in identities(contents)] == ["check.stock"]


def test_a_quarter_belongs_to_the_school_year_of_its_end() -> None:
    assert school_year("2026-27-q1") == school_year("2026-27-q4") == 2026
    assert [school_year(f"2027-Q{number}") for number in range(1, 5)] == [2026, 2026, 2027, 2027]
