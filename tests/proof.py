"""The promises on safety, and the page that says how each was kept.

A test that keeps a promise is marked ``@pytest.mark.promise(9)`` and notes its numbers with
``record_property("wrong passwords", 1000)``. ``pytest --proof=docs/proof.md`` writes the page; ``./run prove`` does
so with the full numbers. ``@pytest.mark.needs("strace")`` names the programs, ``"root"`` or ``"mounting"``, that a test
cannot do without: where they lack, the test is not collected, but ``--proof`` fails it, so that nothing goes unproved
unseen.
"""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

PROMISES = {
    1: "What was confirmed stays when the program is killed.",
    2: "What was confirmed stays when the power goes.",
    3: "An act is whole or not at all, search and journal with it.",
    4: "A migration is whole or not at all.",
    5: "A full disk costs nothing but the last act, and says so.",
    6: "Damage is never shown as data.",
    7: "Damage costs one page, not the vault.",
    8: "A missing or an old log, and mixed files, are noticed.",
    9: "A wrong password tells nothing and changes nothing.",
    10: "Nobody weakens the lock by editing keys.json.",
    11: "Changing a password cannot lose the vault.",
    12: "After a change of keys an old keys.json opens nothing.",
    13: "The printed recovery key opens without any password, and typing errors are caught at once.",
    14: "With keys.json or the first bytes of cases.db damaged, the vault still opens.",
    15: "No plain text lies outside the vault.",
    16: "Locked means gone from memory.",
    17: "Logs and error reports carry no record.",
    18: "There is no core dump.",
    19: "A backup that says checked restores.",
    20: "Restoring never destroys.",
    21: "The journal shows any tampering.",
    22: "Two windows or two computers never mix their writes.",
    23: "A hostile file cannot stop the program.",
    24: "Nothing that we write runs.",
    25: "The program itself does not die.",
    26: "There is no network.",
}


class Proof:
    """Collects how each promise's tests went."""

    def __init__(self, page: Path) -> None:
        self.page = page
        self.reports: dict[int, list[pytest.TestReport]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        number = dict(report.user_properties).get("promise")
        if number is not None and (report.when == "call" or report.failed):
            self.reports.setdefault(int(str(number)), []).append(report)

    def pytest_sessionfinish(self) -> None:
        percent = os.environ.get("CPDESK_ROUNDS_PERCENT", "10")
        head = [
            "# Proof of the promises",
            "",
            f"{datetime.now(UTC):%d.%m.%Y}, commit {commit()}, {percent} % of the full numbers (`./run prove`).",
            "",
            "| # | promise | outcome | numbers and seeds |",
            "|---|---|---|---|",
        ]
        lines = [self._line(number, sentence) for number, sentence in PROMISES.items()]
        self.page.write_text("\n".join([*head, *lines]) + "\n", "utf-8")

    def _line(self, number: int, sentence: str) -> str:
        reports = self.reports.get(number, [])
        outcome = "no test yet" if not reports else "kept" if all(r.passed for r in reports) else "**broken**"
        return f"| {number} | {sentence} | {outcome} | {', '.join(numbers(reports))} |"


def numbers(reports: list[pytest.TestReport]) -> list[str]:
    """Return what the tests noted; numbers of one name are added up, other values stand once."""
    noted: dict[str, Any] = {}
    for name, value in (pair for report in reports for pair in report.user_properties if pair[0] != "promise"):
        noted[name] = noted.get(name, 0) + value if isinstance(value, int) else value
    return [f"{name} {value}" for name, value in noted.items()]


def commit() -> str:
    """Return the short name of the commit under test, marked when files differ from it."""
    if lacking("git"):
        return "unknown"
    described = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    return described.stdout.strip() or "unknown"


def lacking(needed: str) -> bool:
    """Return whether this machine lacks what a test needs: root, the right to mount, or a program on the path."""
    if needed == "mounting":
        tried = (
            None if lacking("unshare") else subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
        )
        return tried is None or tried.returncode != 0
    if needed == "root":
        return getattr(os, "geteuid", lambda: 1)() != 0
    return shutil.which(needed) is None


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--proof", type=Path, help="write the page of promises to this file")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "promise(number): the promise that this test keeps")
    config.addinivalue_line("markers", "needs(*programs): what this test asks of the machine")
    page = config.getoption("--proof")
    if page and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Proof(page))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--proof"):
        return
    without = [item for item in items if any(map(lacking, needs(item)))]
    config.hook.pytest_deselected(items=without)
    items[:] = [item for item in items if item not in without]


def pytest_runtest_setup(item: pytest.Item) -> None:
    if mark := item.get_closest_marker("promise"):
        item.user_properties.append(("promise", mark.args[0]))
    if missing := [needed for needed in needs(item) if lacking(needed)]:
        pytest.fail(f"This machine lacks {', '.join(missing)}: the promise cannot be proved here.", pytrace=False)


def needs(item: pytest.Item) -> list[str]:
    """Return what the marks of a test ask of the machine."""
    return [needed for mark in item.iter_markers("needs") for needed in mark.args]
