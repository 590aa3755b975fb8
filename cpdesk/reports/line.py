"""The counting line: how every true number becomes a published one.

A family has one line of whole numbers with a secret start. A stretch from p to p + n is published as the multiples of
the base that it passes: less than the base from the truth, additive, exactly unbiased over the start, zero for zero.
The next period begins where this one ended, so the sum over any run of periods stays as near to the truth.
A stock is the stretch between two places of one line: how many were ever closed and how many were ever taken on. Both
only move forward, so stock = before + taken on - closed holds in the published numbers too.
Source: systematic sampling; Hermite's identity for the unbiasedness.
"""

import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

Path = tuple[str, ...]
Order = Callable[[Path, Sequence[str]], Sequence[str]]


@dataclass(frozen=True)
class Tree:
    """True counts: a total and its parts by name; the parts of a node with parts add up to its total."""

    total: int
    parts: "Mapping[str, Tree]" = field(default_factory=dict)

    @classmethod
    def grown(cls, leaves: Mapping[Path, int]) -> "Tree":
        """Return the tree of counts by full path; all paths have the same length."""
        branches: dict[str, dict[Path, int]] = {}
        for path, count in leaves.items():
            if path:
                branches.setdefault(path[0], {})[path[1:]] = count
        return cls(sum(leaves.values()), {name: cls.grown(branch) for name, branch in branches.items()})


def start(secret: bytes, family: str, base: int) -> int:
    """Return where the family's line begins, modulo ``base``; drawn once for ever by the secret."""
    return _keyed(secret, "start", family) % base


def stretch(position: int, length: int, base: int) -> int:
    """Return how a stretch of ``length`` from ``position`` is published."""
    return base * ((position + length) // base - position // base)


def advance(position: int, length: int, base: int) -> int:
    """Return where the line stands after the stretch, modulo ``base``: all that has to be kept."""
    return (position + length) % base


@dataclass(frozen=True)
class Stock:
    """How many are there at a period's end, and how many came and went in it; true counts or published ones."""

    total: int
    taken_on: int
    closed: int

    @property
    def before(self) -> int:
        """How many were there when the period began."""
        return self.total - self.taken_on + self.closed


def stock(position: int, truth: Stock, base: int) -> Stock:
    """Return how a stock is published whose line stood at ``position``: the place of all that were ever closed.

    That place moves on by ``truth.closed``, and it is all that has to be kept: the other place, of all that were ever
    taken on, lies ``truth.before`` ahead of it.
    """
    return Stock(
        total=stretch(position + truth.closed, truth.total, base),
        taken_on=stretch(position + truth.before, truth.taken_on, base),
        closed=stretch(position, truth.closed, base),
    )


def lay_out(tree: Tree, position: int, base: int, order: Order, path: Path = ()) -> dict[Path, int]:
    """Return the published number of every node: parts lie one after another along the stretch of their whole."""
    published = {path: stretch(position, tree.total, base)}
    for name in order(path, list(tree.parts)):
        part = tree.parts[name]
        published |= lay_out(part, position, base, order, (*path, name))
        position += part.total
    return published


def keyed_order(secret: bytes, family: str, breakdown: str, attempt: int = 0) -> Order:
    """Return the secret order of the parts of a breakdown, the same for ever."""

    def order(path: Path, names: Sequence[str]) -> Sequence[str]:
        """Return the parts of a path in their order."""
        return sorted(names, key=lambda name: _keyed(secret, "order", family, breakdown, str(attempt), *path, name))

    return order


def commitment(secret: bytes) -> str:
    """Return what every file carries to bind the school to its secret without telling it."""
    return hmac.digest(secret, b"commit", sha256).hex()


def _keyed(secret: bytes, *place: str) -> int:
    return int.from_bytes(hmac.digest(secret, "\0".join(place).encode(), sha256), "big")
