"""What every test of the window stands on: a screen without a desk, preferences of its own, a vault with a pupil."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import Front
from cpdesk.casework import pupils
from cpdesk.rules.pupils import Sex
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.shell.preferences import Preferences
from tests.conftest import open_desk
from tests.ui.shell.processes import end_all


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder where preferences lie, for this process and its children."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


@pytest.fixture
def school(folder: Path) -> Path:
    """Return a vault with one pupil."""
    desk = open_desk(folder)
    desk.do(
        pupils.enrol,
        last_name="Сәтбек",
        first_name="Айгерім",
        born=date(2014, 3, 8),
        sex=Sex.FEMALE,
        class_="7Б",
    )
    desk.vault.close()
    return folder


@pytest.fixture
def processes(school: Path) -> Iterator[Path]:
    """Return the vault; processes on it that a test leaves are ended."""
    yield school
    end_all(school)


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
