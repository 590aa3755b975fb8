"""Nobody who holds every file learns a number: the solver tries, and the program's own attack agrees with it."""

import random
from collections.abc import Mapping, Sequence

import msgspec
import pytest

from cpdesk.reports.file import file_family
from cpdesk.reports.line import Path, Tree, advance, keyed_order, lay_out, start
from cpdesk.reports.reach import values_left
from tests.reports.attacker import Attacker, Numbers
from tests.reports.invented import published, school
from tests.rounds import rounds

SAFE = 3
Leaves = Mapping[Path, int]


def issued(quarters: Sequence[Sequence[Leaves]], base: int = 3, secret: bytes = b"s" * 32) -> list[list[Numbers]]:
    """Return what a school publishes, quarter after quarter, of breakdowns of one flow."""
    position, told = start(secret, "F", base), []
    for breakdowns in quarters:
        trees = [Tree.grown(leaves) for leaves in breakdowns]
        told.append([lay_out(tree, position, base, keyed_order(secret, "F", str(by))) for by, tree in enumerate(trees)])
        position = advance(position, trees[0].total, base)
    return told


def fewest(told: Sequence[Sequence[Numbers]], base: int = 3) -> int:
    attacker = Attacker(base, told)
    return min(len(attacker.left(place)) for place in attacker.counts)


def flat(*counts: int) -> Leaves:
    return {(f"p{number}",): count for number, count in enumerate(counts)}


CRAFTED: dict[str, list[list[Leaves]]] = {
    "one child": [[flat(1, 0)]],
    "one case a quarter": [[flat(1, 0)], [flat(1, 0)], [flat(0, 1)], [flat(1, 0)]],
    "one child in each part": [[flat(1, 1, 1, 1, 1)]],
    "four quiet quarters of one": [[flat(1, 1, 1)] for _ in range(4)],
    "ten quiet quarters": [[{(): 0}] for _ in range(9)] + [[{(): 1}]],
    "two beside seven, twice": [[flat(2, 7, 0)], [flat(2, 7, 0)]],
    "from one part to the other": [[flat(0, 6)], [flat(6, 0)]],
    "two breakdowns of one whole": [[flat(2, 5), flat(1, 1, 5)], [flat(1, 0), flat(0, 1, 0)]],
    "grades and sexes": [[{("a", "f"): 1, ("a", "m"): 2, ("b", "f"): 4, ("b", "m"): 0}]],
    "all girls": [[{("a", "f"): 6, ("a", "m"): 0, ("b", "f"): 0, ("b", "m"): 6}]],
}


@pytest.mark.parametrize("base", [3, 5])
@pytest.mark.parametrize("pattern", CRAFTED)
def test_three_values_are_left_to_every_number(pattern: str, base: int) -> None:
    secret = bytes([len(pattern)]) * 32

    assert fewest(issued(CRAFTED[pattern], base, secret), base) >= SAFE


@pytest.mark.parametrize("seed", range(2))
def test_the_attack_of_the_program_finds_what_the_solver_finds(seed: int) -> None:
    told = published(school(seed, 300, 40))
    families = msgspec.to_builtins([file_family(told["REF01P"])])
    quick = values_left(families)
    leaving = told["REF01P"]
    numbers: dict[Path, int] = {(): leaving.total}
    for split in leaving.splits:
        numbers |= {path: cell.value for path, cell in split.cells.items() if cell.value is not None}
    attacker = Attacker(3, [[numbers]])

    for path in numbers:
        assert list(quick["REF01P", ".".join(path) or "total"]) == attacker.left((0, 0, path))
        assert len(attacker.left((0, 0, path))) >= SAFE


def test_who_knows_all_true_totals_still_learns_no_part() -> None:
    quarters = [[flat(1, 2, 5)], [flat(0, 7, 1)], [flat(2, 4, 2)]]
    attacker = Attacker(3, issued(quarters))
    for period, breakdowns in enumerate(quarters):
        attacker.know((period, 0, ()), sum(breakdowns[0].values()))

    assert min(len(attacker.left(place)) for place in attacker.counts if place[2]) > 1


@pytest.mark.parametrize("seed", range(rounds(30)))
def test_children_and_their_events_held_against_one_another_pin_nothing(seed: int) -> None:
    rng = random.Random(seed)
    children = [{(f"p{at}",): rng.choice([0, 0, 1, 1, 2, 3]) for at in range(3)} for _ in range(rng.choice([1, 2]))]
    events = [
        {path: count and count + rng.choice([0, 0, 0, 1, 2]) for path, count in each.items()} for each in children
    ]
    few = Attacker(3, issued([[each] for each in children], secret=rng.randbytes(32)))
    many = Attacker(3, issued([[each] for each in events], secret=rng.randbytes(32)), few.model)
    few.are_behind(many)

    assert min(len(each.left(place)) for each in (few, many) for place in each.counts) > 1


def test_the_solver_does_see_why_a_small_total_is_not_split() -> None:
    """Whoever hears that there was one child knows from its part who it was: so published totals below 6 stay whole."""
    attacker = Attacker(3, issued([[flat(1, 0)]], secret=_passing(3)))
    attacker.know((0, 0, ()), 1)

    assert attacker.left((0, 0, ("p0",))) == [1]


def _passing(base: int) -> bytes:
    """Return a secret by which a single child is published as ``base``."""
    return next(bytes([n]) * 32 for n in range(99) if start(bytes([n]) * 32, "F", base) == base - 1)
