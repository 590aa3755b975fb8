"""What was counted and is cancelled: something new of the same kind takes its place, so that the line never goes back.

A published number cannot be less than nothing. So a cancelled event stays in its report until an event that is still to
be counted has the same place in every breakdown; that one is then counted in its stead, and not once more. No child is
counted without an event: the first event of a child that is counted now is not taken away, unless it takes the place
of a child all of whose events are cancelled.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cpdesk.rules.calendar import school_year_of

Child = tuple[int, int]
"""A pupil in a school year."""


@dataclass(frozen=True)
class Event:
    """Something counted: its row, the day it happened, the pupil behind it, its place in every dimension."""

    row_id: int
    day: date
    pupil_id: int
    at: Mapping[str, str]

    @property
    def child(self) -> Child:
        """The pupil in the school year of the event."""
        return self.pupil_id, school_year_of(self.day)


@dataclass
class Due:
    """What is still to be counted of one kind of records.

    Attributes:
        events: not counted yet.
        firsts: of the children who are met for the first time, their first event.
        events_replaced: by the row of a cancelled event, the row that takes its place.
        children_replaced: the same for children.

    """

    events: list[Event]
    firsts: dict[Child, Event]
    events_replaced: dict[int, int] = field(default_factory=dict)
    children_replaced: dict[Child, Child] = field(default_factory=dict)

    def replace(self, cancelled: Sequence[Event], gone: frozenset[Child]) -> None:
        """Let what is due take the places of what is cancelled; ``gone`` are children without any event left."""
        told: set[Child] = set()
        for event in sorted(cancelled, key=lambda each: (each.day, each.row_id)):
            with_child = event.child in gone and event.child not in told
            told.add(event.child)
            if event.child not in gone or with_child:
                self._replace(event, with_child=with_child)

    def _replace(self, event: Event, *, with_child: bool) -> None:
        first_rows = {first.row_id for first in self.firsts.values()}
        for new in self.events:
            same = new.at == event.at and (new.row_id in first_rows) == with_child
            if same and (not with_child or new.child[1] == event.child[1]):
                self.events.remove(new)
                self.events_replaced[event.row_id] = new.row_id
                if with_child:
                    del self.firsts[new.child]
                    self.children_replaced[event.child] = new.child
                return


def first_times(events: Iterable[Event]) -> dict[Child, Event]:
    """Return each child's first event of each school year."""
    first: dict[Child, Event] = {}
    for event in sorted(events, key=lambda each: (each.day, each.row_id)):
        first.setdefault(event.child, event)
    return first
