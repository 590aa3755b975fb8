"""What every test of the window stands on: a screen without a desk, preferences of its own, a vault with a pupil."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import Front
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.shell.preferences import Preferences
from tests.ui.shell.processes import end_all


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder where preferences lie, for this process and its children."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


@pytest.fixture
def processes(folder: Path) -> Iterator[Path]:
    """Return the vault; processes on it that a test leaves are ended."""
    yield folder
    end_all(folder)


@pytest.fixture
def front(home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Front]:
    """Return a front door of this process, closed in the end."""
    before = words.language()
    theme.load_fonts()
    theme.apply(qapp, "light")
    made = Front(Preferences())
    yield made
    qtbot.waitUntil(jobs.idle)
    made.end()
    words.use(before)
    theme.apply(qapp, "light")
