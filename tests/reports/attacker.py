"""Somebody who holds every file that a school ever issued, and knows the method by heart: CP-SAT tries every truth.

He knows neither the secret start of a line nor the secret orders, but that they stay the same for ever.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ortools.sat.python import cp_model

from cpdesk.reports.line import Path

Numbers = Mapping[Path, int]
"""What was published of a breakdown: ``()`` is the whole."""

Place = tuple[int, int, Path]
"""A number: the period, the breakdown, the path."""


@dataclass
class Attacker:
    """Knows the published breakdowns of one flow, period after period; each period has the same breakdowns.

    Two that share a ``model`` hold two flows against one another.
    """

    base: int
    periods: Sequence[Sequence[Numbers]]
    model: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    counts: dict[Place, Any] = field(default_factory=dict)
    _orders: dict[tuple[int, Path, str, str], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._largest = 20 + sum(max(numbers.values()) + self.base for told in self.periods for numbers in told)
        begin = self.model.new_int_var(0, self.base - 1, "start")
        for period, told in enumerate(self.periods):
            whole = self._number(begin, told[0][()])
            for breakdown, numbers in enumerate(told):
                self.counts[period, breakdown, ()] = whole
                self._lay_out(period, breakdown, (), begin, numbers)
            following = self._var("p")
            self.model.add(following == begin + whole)
            begin = following

    def left(self, place: Place) -> list[int]:
        """Return which values the number at a place may stand for."""
        period, breakdown, path = place
        told = self.periods[period][breakdown][path]
        return [value for value in self._near(told) if self._possible(place, value)]

    def know(self, place: Place, value: int) -> None:
        """Tell him a true number that he heard elsewhere."""
        self.model.add(self.counts[place] == value)

    def are_behind(self, events: "Attacker") -> None:
        """Tell him that these are children, and those the events behind which they stand: no child without an event."""
        for place in self.counts.keys() & events.counts.keys():
            self.model.add(self.counts[place] <= events.counts[place])
            if not place[0]:  # in the first quarter of a year every event has a child that is met for the first time
                self.model.add(events.counts[place] <= self._largest * self.counts[place])

    def _near(self, told: int) -> Iterable[int]:
        return range(max(0, told - self.base + 1), told + self.base)

    def _possible(self, place: Place, value: int) -> bool:
        tried = self.model.clone()
        tried.add(tried.get_int_var_from_proto_index(self.counts[place].index) == value)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_deterministic_time = 20
        status = solver.solve(tried)
        assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.INFEASIBLE), "the attacker gave up"
        return status != cp_model.INFEASIBLE

    def _lay_out(self, period: int, breakdown: int, path: Path, begin: Any, numbers: Numbers) -> None:
        names = [other[-1] for other in numbers if other and other[:-1] == path]
        if not names:
            return
        counts = {name: self._var("x") for name in names}
        self.model.add(sum(counts.values()) == self.counts[period, breakdown, path])
        for name in names:
            place = (*path, name)
            self.counts[period, breakdown, place] = counts[name]
            before = [self._taken(breakdown, path, other, name, counts[other]) for other in names if other != name]
            at = self._var("at")
            self.model.add(at == begin + sum(before))
            self._passes(at, counts[name], numbers[place])
            self._lay_out(period, breakdown, place, at, numbers)

    def _taken(self, breakdown: int, path: Path, other: str, name: str, count: Any) -> Any:
        """Return how much of the stretch another part takes before this one: its count, or nothing."""
        earlier = self._earlier(breakdown, path, other, name)
        taken = self._var("t")
        self.model.add(taken == count).only_enforce_if(earlier)
        self.model.add(taken == 0).only_enforce_if(earlier.negated())
        return taken

    def _earlier(self, breakdown: int, path: Path, other: str, name: str) -> Any:
        """Return whether a part lies before another in the secret order, the same in every period."""
        key = (breakdown, path, other, name)
        if key not in self._orders:
            first = self.model.new_bool_var(f"{other}<{name}")
            ranks = [self._rank(breakdown, path, each) for each in (other, name)]
            self.model.add(ranks[0] < ranks[1]).only_enforce_if(first)
            self.model.add(ranks[0] > ranks[1]).only_enforce_if(first.negated())
            self._orders[key] = first
            self._orders[breakdown, path, name, other] = first.negated()
        return self._orders[key]

    def _rank(self, breakdown: int, path: Path, name: str) -> Any:
        key = (breakdown, path, name, "rank")
        if key not in self._orders:
            self._orders[key] = self.model.new_int_var(0, 20, name)
        return self._orders[key]

    def _number(self, begin: Any, told: int) -> Any:
        count = self._var("x")
        self._passes(begin, count, told)
        return count

    def _passes(self, begin: Any, count: Any, told: int) -> None:
        """Say that a stretch is published so: as many multiples of the base as it passes."""
        first, last = self._var("b"), self._var("b")
        self.model.add_division_equality(first, begin, self.base)
        self.model.add_division_equality(last, begin + count, self.base)
        self.model.add(self.base * (last - first) == told)

    def _var(self, name: str) -> Any:
        return self.model.new_int_var(0, self._largest, name)
