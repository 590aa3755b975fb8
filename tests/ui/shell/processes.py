"""Processes of ours for tests: started, driven, looked into from outside, ended."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from tests.conftest import PASSWORD

CHILD = Path(__file__).with_name("child.py")
ROOT = CHILD.parents[3]


def environment(home: Path) -> dict[str, str]:
    """Return an environment without a screen, with a home of the test's own."""
    own = {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"), "PYTHONPATH": str(ROOT)}
    return os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error", "PYTHONFAULTHANDLER": "1"}


def start(vault: Path, home: Path, *steps: str) -> subprocess.Popen[str]:
    """Start cpdesk on a vault and drive it through the steps of ``child.py``."""
    command = [sys.executable, str(CHILD), str(vault), PASSWORD, *steps]
    with (home / "stderr").open("w") as complaints:
        return subprocess.Popen(
            command, env=environment(home), stdout=subprocess.PIPE, stderr=complaints, text=True, cwd=home
        )


def wait_for(told: str, of: subprocess.Popen[str]) -> None:
    """Wait until a process has told a step; fails when it ends without."""
    lines: IO[str] | None = of.stdout
    assert lines is not None
    heard = []
    for line in lines:
        heard.append(line.strip())
        if line.strip() == told:
            return
    raise AssertionError(heard, of.wait())


def of_vault(vault: Path) -> Iterator[int]:
    """Return the processes whose command names a vault."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and int(folder.name) != os.getpid():
            try:
                command = (folder / "cmdline").read_bytes()
                state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
            except OSError:
                continue
            if str(vault).encode() in command and state != "Z":
                yield int(folder.name)


def end_all(vault: Path) -> None:
    """End the processes that a test leaves on its own vault."""
    for process in of_vault(vault):
        os.kill(process, signal.SIGKILL)


def maps_of(process: int) -> str:
    """Return what a process has loaded, as the system tells it."""
    return Path(f"/proc/{process}/maps").read_text()


def command_of(process: int) -> list[str]:
    """Return the command of a process."""
    return Path(f"/proc/{process}/cmdline").read_bytes().decode().split("\0")[:-1]


def memory(process: int) -> Iterator[bytes]:
    """Return all that a process has in memory, piece by piece."""
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as mem:
        for line in maps:
            span, rights, *_ = line.split()
            if rights.startswith("r") and "[v" not in line:
                start, end = (int(part, 16) for part in span.split("-"))
                try:
                    mem.seek(start)
                    yield mem.read(end - start)
                except (OSError, ValueError, OverflowError):
                    continue
