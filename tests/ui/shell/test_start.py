"""The start: nothing but Qt before the window to unlock, and no network ever."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSWORD
from tests.ui.shell.processes import CHILD, ROOT, environment

MOST_FILES_BEYOND_QT = 65
BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
shown = QLabel("Пароль")
shown.show()
application.processEvents()
os._exit(0)
"""
SHOWN = """
import linecache, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cpdesk import app
application = QApplication([])
def painted():
    for window in application.topLevelWidgets():
        window.grab()
    print(*sys.modules, flush=True)
    print(*(name for name in linecache.cache if "cpdesk" in name))
    sys.stdout.flush()
    os._exit(0)
QTimer.singleShot(0, painted)
app.run_window(Path(sys.argv[1]))
"""

AHEAD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cpdesk import app
application = QApplication([])
timer = QTimer()
timer.timeout.connect(lambda: os._exit(0) if "cpdesk.ui.today" in sys.modules else None)
timer.start(10)
QTimer.singleShot(60_000, lambda: os._exit(1))
app.run_window(Path(sys.argv[1]) if sys.argv[1:] else None)
"""


def opened(script: str, home: Path, *arguments: str) -> set[str]:
    """Return the files that a script of Python opens, folders left out; a module counts once, compiled or not."""
    told = home / "opened"
    command = ["strace", "-f", "-e", "trace=open,openat", "-o", str(told), sys.executable, "-c", script, *arguments]
    subprocess.run(command, env=environment(home), cwd=home, check=True, capture_output=True)
    lines = told.read_text("utf-8", "replace").splitlines()
    files = (re.search(r'"([^"]+)"', line) for line in lines if " = -1 " not in line and "O_DIRECTORY" not in line)
    return {re.sub(r"__pycache__/(\w+)\.cpython-\d+\.pyc$", r"\1.py", found[1]) for found in files if found}


def test_only_qt_is_imported_before_the_window_to_unlock(folder: Path, home: Path) -> None:
    command = [sys.executable, "-c", SHOWN, str(folder)]
    told = subprocess.run(command, env=environment(home), cwd=home, check=True, capture_output=True, text=True).stdout
    imported = set(told.splitlines()[0].split())

    assert "cpdesk.ui.shell.unlock" in imported
    assert not {"sqlalchemy", "sqlcipher3", "msgspec", "reportlab", "cryptography", "argon2", "rapidfuzz"} & imported
    assert not {name for name in imported if name.startswith(("cpdesk.casework", "cpdesk.records", "cpdesk.paper"))}
    assert not {"PySide6.QtNetwork", "cpdesk.ui.kit.fields", "cpdesk.ui.shell.recovery"} & imported


@pytest.mark.parametrize("window", ["unlock", "welcome"])
def test_the_screens_are_imported_ahead_while_she_types(folder: Path, home: Path, window: str) -> None:
    command = [sys.executable, "-c", AHEAD, *([str(folder)] if window == "unlock" else [])]

    subprocess.run(command, env=environment(home), cwd=home, check=True)


def test_pyside_reads_no_source_of_ours_at_the_start(folder: Path, home: Path) -> None:
    command = [sys.executable, "-c", SHOWN, str(folder)]
    told = subprocess.run(command, env=environment(home), cwd=home, check=True, capture_output=True, text=True).stdout

    read = [Path(name).relative_to(ROOT).as_posix() for name in told.splitlines()[1].split()]
    assert set(read) <= {"cpdesk/__init__.py"}


@pytest.mark.needs("strace")
def test_few_files_are_opened_before_the_window_to_unlock(folder: Path, home: Path) -> None:
    """Files are counted against a bare window of Qt: what Qt and the system's fonts open differs by machine."""
    ours = opened(SHOWN, home, str(folder)) - opened(BARE, home)

    assert len(ours) <= MOST_FILES_BEYOND_QT


@pytest.mark.promise(26)
@pytest.mark.needs("strace")
def test_no_socket_of_a_network_is_opened_from_start_to_close(folder: Path, home: Path) -> None:
    told = home / "sockets"
    steps = ("place=pupils", "begin=enrol", "type=Сәтбек", "saved", "close")
    command = ["strace", "-f", "-e", "trace=socket", "-o", str(told), sys.executable, str(CHILD), str(folder), PASSWORD]
    subprocess.run([*command, *steps], env=environment(home), cwd=home, check=True, capture_output=True)

    sockets = [line for line in told.read_text().splitlines() if "socket(" in line]
    assert sockets  # the local one of the single instance
    assert [line for line in sockets if "AF_UNIX" not in line] == []
