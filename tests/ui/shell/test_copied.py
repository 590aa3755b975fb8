"""The clipboard: what is copied from a field is marked as private and taken away; it asks for a real screen."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.house.tree import ROOT

pytestmark = pytest.mark.needs("Xvfb")
COPYING = """
import json, sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from cpdesk.ui.shell.copied import Copied, take_away

app = QApplication([])
line = QLineEdit("Сәтбек Айгерім")
line.show()
Copied(line, stays_ms=int(sys.argv[1]))
line.selectAll()
QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
QTest.qWait(100)
copied = QGuiApplication.clipboard().mimeData()
told = [copied.text(), bytes(copied.data("x-kde-passwordManagerHint").data()).decode()]
QTest.qWait(700)
told.append(QGuiApplication.clipboard().text())
take_away()
told.append(QGuiApplication.clipboard().text())
print(json.dumps(told))
"""


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing)], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        yield f":{said.readline().strip()}"
    server.terminate()
    server.wait()


def after_copying(display: str, stays_ms: int) -> list[str]:
    """Copy a name; return what lay there with its mark, what lay there later, and after it was taken away."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    ended = subprocess.run(
        [sys.executable, "-c", COPYING, str(stays_ms)], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    told: list[str] = json.loads(ended.stdout)
    return told


def test_what_is_copied_is_marked_for_no_history_and_taken_away(display: str) -> None:
    assert after_copying(display, 400) == ["Сәтбек Айгерім", "secret", "", ""]


def test_it_goes_at_once_when_the_base_is_closed(display: str) -> None:
    assert after_copying(display, 60_000) == ["Сәтбек Айгерім", "secret", "Сәтбек Айгерім", ""]
