"""How long until the first window is painted, until a command answers, and what is imported for it.

The floor of the first window is a bare window of Qt with a label, painted in the same run: that alone takes ten times
``python -c pass`` on the machine this was written on, so a ratio to ``pass`` would measure Qt and not us.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import measure

BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("Пароль")
window.show()
window.grab()
os._exit(0)
"""
UNLOCK = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cpdesk import app
application = QApplication([])
def painted():
    assert "sqlalchemy" not in sys.modules
    for window in application.topLevelWidgets():
        window.grab()
    os._exit(0)
QTimer.singleShot(0, painted)
app.run_window(Path(sys.argv[1]))
"""
place = Path(tempfile.mkdtemp())
numbers = count()


def process(code: str, *arguments: str) -> Callable[[], object]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(place)}
    command = [sys.executable, "-c", code, *arguments]
    return lambda: subprocess.run(command, check=True, capture_output=True, env=environment)


def unlock() -> object:
    folder = place / f"{next(numbers)}.cpdesk"  # a killed window leaves its socket behind, under the base's name
    folder.mkdir()
    return process(UNLOCK, str(folder))()


table = measure.Table("start, in processes of their own")
table.add("window to unlock, painted / bare Qt window", unlock, process(BARE), 1.2, rounds=9)
table.add("bare Qt window / python -c pass", process(BARE), process("pass"), 9, rounds=9)
table.add("a command, over SQLAlchemy", process("import cpdesk.cli"), process("import sqlalchemy.orm"), 3, rounds=5)
began = time.perf_counter()
process("import cpdesk.app")()
table.note("the first window's modules, imported", (time.perf_counter() - began) * 1000, "ms")
table.end()
