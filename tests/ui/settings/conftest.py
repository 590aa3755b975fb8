"""The place of the settings over a real vault; what is remembered on the computer is another for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework.desk import Desk
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.settings import SettingsPlace
from cpdesk.ui.sitting import Sitting
from tests.conftest import CHEAP


@pytest.fixture(autouse=True)
def own_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def settings(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[SettingsPlace]:
    """Return the place, shown in English."""
    before = words.language()
    words.use("en")
    theme.load_fonts()
    theme.apply(qapp, "light")
    made = SettingsPlace(Sitting(desk), lambda: CHEAP)
    made.resize(1174, 580)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(jobs.idle)
    yield made
    qtbot.waitUntil(jobs.idle)
    words.use(before)
    theme.apply(qapp, "light")
