"""The counting line: additive, near the truth, exactly unbiased, and at one with itself over the years."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from cpdesk.reports.line import Path, Stock, Tree, advance, keyed_order, lay_out, start, stock, stretch

bases = st.sampled_from([3, 5])
counts = st.integers(0, 40)


def trees(depth: int = 3) -> st.SearchStrategy[Tree]:
    leaf = st.builds(Tree, counts)
    if depth == 0:
        return leaf
    parts = st.dictionaries(st.text("абвгд", min_size=1, max_size=2), trees(depth - 1), min_size=1, max_size=12)
    whole = parts.map(lambda found: Tree(sum(part.total for part in found.values()), found))
    return st.one_of(leaf, whole)


def every(tree: Tree, path: Path = ()) -> dict[Path, Tree]:
    found = {path: tree}
    for name, part in tree.parts.items():
        found |= every(part, (*path, name))
    return found


@given(trees(), bases, st.integers(0, 4), st.binary(min_size=32, max_size=32))
def test_sums_hold_zeros_stay_and_every_number_is_a_near_multiple(
    tree: Tree, base: int, position: int, secret: bytes
) -> None:
    numbers = lay_out(tree, position % base, base, keyed_order(secret, "F", "b"))

    for path, node in every(tree).items():
        number = numbers[path]
        assert number % base == 0
        assert abs(number - node.total) < base
        assert number == 0 or node.total
        if node.parts:
            assert number == sum(numbers[(*path, name)] for name in node.parts)


@given(trees(), bases, st.binary(min_size=32, max_size=32))
def test_the_mean_over_all_starts_is_exactly_the_truth(tree: Tree, base: int, secret: bytes) -> None:
    drawn = [lay_out(tree, position, base, keyed_order(secret, "F", "b")) for position in range(base)]

    for path, node in every(tree).items():
        assert sum(numbers[path] for numbers in drawn) == base * node.total


@given(st.lists(counts, min_size=1, max_size=12), bases, st.binary(min_size=32, max_size=32))
def test_the_sum_over_any_run_of_quarters_stays_as_near(totals: Sequence[int], base: int, secret: bytes) -> None:
    position, told = start(secret, "F", base), []
    for total in totals:
        told.append(stretch(position, total, base))
        position = advance(position, total, base)

    for first in range(len(totals)):
        for last in range(first, len(totals)):
            assert abs(sum(told[first : last + 1]) - sum(totals[first : last + 1])) < base


@given(st.data(), bases, st.binary(min_size=32, max_size=32))
def test_a_stock_is_what_was_there_and_came_and_went_for_five_hundred_quarters(
    data: st.DataObject, base: int, secret: bytes
) -> None:
    rng = data.draw(st.randoms(use_true_random=False))
    there, position, before = rng.randrange(9), start(secret, "F", base), None
    for _ in range(500):
        taken_on = rng.choice([0, 0, 1, 1, 2, 5, 9])
        closed = rng.randint(0, min(there + taken_on, 7))
        truth = Stock(there + taken_on - closed, taken_on, closed)
        told = stock(position, truth, base)
        for number, true in zip((told.total, told.taken_on, told.closed), (truth.total, taken_on, closed), strict=True):
            assert number % base == 0
            assert abs(number - true) < base
        assert told.total == 0 or truth.total
        assert before is None or told.before == before
        there, position, before = truth.total, advance(position, closed, base), told.total


@given(st.lists(st.text(max_size=4), unique=True, max_size=12), st.binary(min_size=32, max_size=32))
def test_an_order_is_kept_for_ever_and_hangs_on_its_place_alone(names: list[str], secret: bytes) -> None:
    order = keyed_order(secret, "F", "band")

    assert list(order((), names)) == list(order((), names[::-1]))
    assert sorted(order((), names)) == sorted(names)


def test_places_have_orders_and_starts_of_their_own() -> None:
    secret, names = bytes(32), [str(number) for number in range(8)]
    orders = [
        tuple(keyed_order(secret, family, by, attempt)(path, names))
        for family in ("A", "B")
        for by in ("band", "sex")
        for attempt in (0, 1)
        for path in ((), ("x",))
    ]

    assert len(set(orders)) == len(orders)
    assert {start(bytes([n]) * 32, "A", 5) for n in range(60)} == set(range(5))
