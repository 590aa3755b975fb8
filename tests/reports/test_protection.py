"""What leaves and what is not split: by published and public numbers alone."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpdesk.reports.check import check
from cpdesk.reports.definition import Definition, Family
from cpdesk.reports.line import Path, Stock, Tree, advance, keyed_order, lay_out, start, stock, stretch
from cpdesk.reports.protection import Cell, Counts, Published, publish
from tests.reports.invented import DEFINITION, SECRET, Invented, published, report, school, signed
from tests.rounds import rounds

seeds = st.integers(0, 10**9)
schools = st.builds(school, seeds, st.integers(0, 400), st.integers(0, 200), left=st.sampled_from([0, 0, 1, 2, 4]))


@given(schools, st.binary(min_size=32, max_size=32))
@settings(max_examples=rounds(1500))
def test_the_check_accepts_every_report(invented: Invented, secret: bytes) -> None:
    assert check(signed(report(invented, secret))) == []


@given(schools)
def test_rules_see_published_and_public_numbers_alone(invented: Invented) -> None:
    leaving = published(invented)

    again = publish(DEFINITION, _as_published(invented), invented.roll, bytes(32), _at_zero())

    assert again == leaving


@given(schools)
def test_who_is_behind_the_numbers_changes_nothing(invented: Invented) -> None:
    rng = random.Random(1)
    events = rng.sample(invented.events, len(invented.events))
    renamed = [replace(event, pupil=event.pupil + 1000) for event in events]

    first = {each.code for each in DEFINITION.families if each.unit == "events" or each.kind == "plain"}
    leaving, again = published(invented), published(replace(invented, events=renamed))
    assert {code: again[code].total for code in first} == {code: leaving[code].total for code in first}


def test_a_small_total_is_not_split() -> None:
    told = _told({"band:1-4": 2, "band:5-9": 3}, roll={"band:1-4": 200, "band:5-9": 200})

    assert told.total < 6
    assert told.splits[0].why == "small-total"


def test_a_group_of_nineteen_is_not_shown() -> None:
    told = _told({"band:1-4": 9, "band:5-9": 9}, roll={"band:1-4": 19, "band:5-9": 200})

    assert told.splits[0].why == "small-group"


def test_a_group_that_has_left_is_a_small_one() -> None:
    told = _told({"band:1-4": 9, "band:5-9": 9}, roll={"band:5-9": 200})

    assert told.splits[0].why == "small-group"


def test_nearly_all_girls_of_a_band_are_not_shown() -> None:
    told = _told({"sex:f": 21, "sex:m": 3}, by="sex", roll={"sex:f": 22, "sex:m": 40})

    assert told.splits[0].why == "nearly-all"


def test_many_events_of_few_children_are_not_split() -> None:
    family = _family("E", "events", "topic", persons="P")
    people = replace(_family("P", "persons", "topic"))
    truth = {
        "E": Counts(30, (_tree({"topic:family": 30, "topic:peers": 0}),)),
        "P": Counts(3, (_tree({"topic:family": 3, "topic:peers": 0}),)),
    }

    told = publish(Definition("x", (people, family), ""), truth, {(): 500}, SECRET, {})

    assert told["E"].splits[0].why == "few-children"


def test_a_sensitive_family_has_a_coarser_base_and_larger_groups() -> None:
    told = _told({"band:1-4": 20, "band:5-9": 20}, roll={"band:1-4": 49, "band:5-9": 200}, base=5, sensitive=True)

    assert told.total % 5 == 0
    assert told.splits[0].why == "small-group"


def test_what_cannot_be_is_void_and_a_plain_nothing_is_said_so() -> None:
    told = _told({"band:1-4": 9, "band:5-9": 9, "band:0": 0}, roll={"band:1-4": 90, "band:5-9": 200})

    assert told.splits[0].cells["band:0",] == Cell("void")
    assert report(Invented([], [])).cpdesk.families[0].total.s == "nil"


def test_a_family_that_is_not_reported_does_not_move_its_line() -> None:
    invented = school(1, 100, 40)

    told = publish(DEFINITION, invented.truth, invented.roll, SECRET, {}, missing={"REF01": "no journal was kept"})

    assert (told["REF01"].missing, told["REF01"].splits) == ("no journal was kept", ())
    assert told["CON01"] == published(invented)["CON01"]


@pytest.mark.parametrize("dimension", ["topic", "target"])
def test_which_places_there_are_tells_nothing(dimension: str) -> None:
    quiet, busy = school(2, 300, 0), school(2, 300, 150)

    told = [
        {path for family in report(each).cpdesk.families for split in family.splits for path in split.cells}
        for each in (quiet, busy)
    ]

    assert {path for path in told[0] if path.startswith(dimension)} <= told[1]
    assert {f"{dimension}:{value}" for value in ("other",)} <= told[1]


def _as_published(invented: Invented) -> Mapping[str, Counts]:
    """Return another truth from which the same numbers follow: every part holds what was published of it."""
    found = {}
    for family in (each for each in DEFINITION.families if each.missing is None):
        counts, base = invented.truth[family.code], family.base
        position = start(SECRET, family.code, base) if base > 1 else 0
        told = stock(position, Stock(counts.total, counts.taken_on, counts.closed), base)
        if family.kind == "stock":
            position = advance(position, counts.closed, base)
        total = stretch(position, counts.total, base)
        laid = [
            lay_out(tree, position, base, keyed_order(SECRET, family.code, ".".join(by)))
            for by, tree in zip(family.splits, counts.trees, strict=True)
        ]
        trees = tuple(_grown(by, numbers) for by, numbers in zip(family.splits, laid, strict=True))
        moves = (told.taken_on, told.closed) if family.kind == "stock" else (0, 0)
        found[family.code] = Counts(total, trees, *moves)
    return found


def _grown(by: Sequence[str], numbers: Mapping[Path, int]) -> Tree:
    return Tree.grown({path: number for path, number in numbers.items() if len(path) == len(by)})


def _at_zero() -> Mapping[str, int]:
    return {family.code: 0 for family in DEFINITION.families if family.kind != "plain"}


def _told(parts: Mapping[str, int], roll: Mapping[str, int], by: str = "band", **about: object) -> Published:
    family = replace(_family("F", "persons", by), **about)
    public = {(path,): count for path, count in roll.items()}
    truth = {"F": Counts(sum(parts.values()), (_tree(parts),))}
    return publish(Definition("x", (family,), ""), truth, public, SECRET, {"F": 0})["F"]


def _tree(parts: Mapping[str, int]) -> Tree:
    return Tree.grown({(path,): count for path, count in parts.items()})


def _family(code: str, unit: str, by: str, persons: str | None = None) -> Family:
    return Family(code, "roll", "flow", unit, 3, {}, ((by,),), persons, verified=False)
