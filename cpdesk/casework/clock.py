"""Where ``now`` comes from, for every act and question."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


@dataclass(frozen=True)
class Moment:
    """One instant: UTC in whole seconds, and what the wall clock showed (local time, no zone)."""

    utc: int
    wall: datetime


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> Moment:
        """Return this moment."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> Moment:
        """Return this moment by the computer's clock."""
        moment = datetime.now(UTC)
        return Moment(int(moment.timestamp()), moment.astimezone().replace(tzinfo=None, microsecond=0))


class SetClock:
    """A clock that stands where it is put: for the practice school and for tests."""

    def __init__(self, wall: datetime, ahead: timedelta = timedelta(hours=5)) -> None:
        self.wall = wall
        self._ahead = ahead

    def now(self) -> Moment:
        """Return the moment at which the clock stands."""
        return Moment(int((self.wall - self._ahead).replace(tzinfo=UTC).timestamp()), self.wall)
