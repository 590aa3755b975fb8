"""Rule R4: the parts of a stock at different period ends, set against what the school says came and went between.

Parts are laid out anew at each end, so they count other block ends than the flow does. Where parts change by more than
the published flow explains, the difference would tell about single children.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from cpdesk.reports.line import Path

ALL_YEARS: Final = frozenset({"sex"})
"""Dimensions that a child keeps; bands and categories change in September and are compared within one year only."""


@dataclass(frozen=True)
class End:
    """A stock at a period's end, as published: the flow of the period and the parts of one breakdown by path."""

    school_year: int
    taken_on: int
    closed: int
    parts: Mapping[Path, int]


def linked(ends: Sequence[End], by: Sequence[str], base: int) -> bool:
    """Tell whether the last of the ends, in their order, is linked too closely with an earlier one."""
    now = ends[-1]
    taken_on = list(accumulate(end.taken_on for end in reversed(ends)))
    closed = list(accumulate(end.closed for end in reversed(ends)))
    for back, before in enumerate(reversed(ends[:-1])):
        for depth in range(1, len(by) + 1):
            if before.school_year != now.school_year and not ALL_YEARS.issuperset(by[:depth]):
                continue
            steps = _steps(before.parts, now.parts, depth)
            rises = sum(max(0, step - base) for step in steps)
            falls = sum(max(0, -step - base) for step in steps)
            if rises > taken_on[back] or falls > closed[back]:
                return True
    return False


def _steps(before: Mapping[Path, int], now: Mapping[Path, int], depth: int) -> Iterable[int]:
    return [number - before[path] for path, number in now.items() if len(path) == depth and path in before]
