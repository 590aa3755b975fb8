"""Ours against the floor, in one run: A B A B, the best of each; a ratio over its target by half fails.

The floor of a question is the same SQL, with the same values, through the plain driver on the same file. What takes
less than a millisecond, a sixteenth of a frame, is never called missed: there the cost of asking at all is most of it.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import big_school
from sqlalchemy import event

from cpdesk.casework.desk import Desk
from cpdesk.storage import connections, migrations
from cpdesk.storage.vault import CASES

ROUNDS: Final = 20
TOLERANCE: Final = 1.5
UNNOTICED: Final = 0.001


@dataclass
class Table:
    """The table that a benchmark prints."""

    title: str
    failed: list[str] = field(default_factory=list)
    over: int = 0
    lines: int = 0

    def __post_init__(self) -> None:
        print(f"{self.title:44} {'floor ms':>9} {'ours ms':>9} {'ratio':>7} {'target':>7}")

    def add(
        self, what: str, ours: Callable[[], object], floor: Callable[[], object], target: float, rounds: int = ROUNDS
    ) -> None:
        """Measure ``ours`` against ``floor`` alternately and print the line."""
        best = {ours: float("inf"), floor: float("inf")}
        for _ in range(rounds):
            for each in (floor, ours):
                began = time.perf_counter()
                each()
                best[each] = min(best[each], time.perf_counter() - began)
        ratio = best[ours] / best[floor]
        missed = ratio > target * TOLERANCE and best[ours] > UNNOTICED
        if missed:
            self.failed.append(what)
        said = "missed" if missed else "over" if ratio > target else ""
        self.lines, self.over = self.lines + 1, self.over + (ratio > target)
        print(
            f"{what:44} {best[floor] * 1000:9.3f} {best[ours] * 1000:9.3f} {ratio:7.2f} {target:7.1f} {said}".rstrip()
        )

    def note(self, what: str, number: float, unit: str) -> None:
        """Print a number that has no floor."""
        print(f"{what:44} {'':9} {number:9.2f} {unit}")

    def end(self) -> None:
        """Print what it came to; leave with 1 when a target was missed by more than half."""
        print(f"{self.lines} measured, {self.over} over target, {len(self.failed)} missed by more than half")
        sys.exit(bool(self.failed))


def desk() -> Desk:
    """Open the big school; it is made once for each edition of the tables."""
    folder = Path(tempfile.gettempdir()) / f"cpdesk-bench-{migrations.NEWEST}.cpdesk"
    if not folder.exists():
        print(f"Making the big school once: {folder}", file=sys.stderr)
        big_school.make(folder)
    return big_school.open_desk(folder)


def driver(of: Desk) -> Any:
    """Return a plain connection of the driver to the desk's file."""
    connection = connections.connect(of.vault.folder / CASES, of.vault.key)
    connections.prepare(connection)
    return connection


def statements_of(of: Desk, question: Callable[[], object]) -> list[tuple[str, Any]]:
    """Return the SQL that the question runs, with its values."""
    run: list[tuple[str, Any]] = []

    def before(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if statement != "BEGIN":
            run.append((statement, values))

    event.listen(of.vault._reader, "before_cursor_execute", before)
    try:
        question()
    finally:
        event.remove(of.vault._reader, "before_cursor_execute", before)
    return run


def replay(plain: Any, statements: list[tuple[str, Any]]) -> Callable[[], None]:
    """Return what runs the same SQL by the plain driver."""

    def run() -> None:
        plain.execute("BEGIN")
        for statement, values in statements:
            plain.execute(statement, values).fetchall()
        plain.execute("COMMIT")

    return run
