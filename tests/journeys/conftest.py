"""What every journey stands on: a small practice school, copied, and the real front door."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import Front
from cpdesk.casework import practice
from cpdesk.casework.founding import Founding
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.shell.preferences import Preferences
from tests.conftest import CHEAP, LAW
from tests.journeys.walk import Walk

UNTIL = date(2026, 11, 20)


@pytest.fixture(scope="session")
def practiced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small practice school, to be copied."""
    folder = tmp_path_factory.mktemp("practiced") / "school.cpdesk"
    founding = Founding.begin(folder, practice.PASSWORD, practice.first_clock(UNTIL, 1), LAW, CHEAP)
    founding.complete(
        person=practice.PERSON,
        language="ru",
        then=lambda desk: practice.fill(desk, pupils_count=40, years=1, seed=1, until=UNTIL),
        **practice.SCHOOL,
    )
    return folder


@pytest.fixture
def vault(practiced: Path, tmp_path: Path) -> Path:
    """Return a practice school of this journey's own."""
    return Path(shutil.copytree(practiced, tmp_path / "school.cpdesk"))


@pytest.fixture
def walking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[str, words.Language], Walk]]:
    """Return a way to begin a walk: the name of its pictures and the language."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    before, begun = words.language(), []
    theme.load_fonts()
    theme.apply(qapp, "light")

    def begin(name: str, language: words.Language) -> Walk:
        words.use(language)
        begun.append(Front(Preferences()))
        return Walk(begun[-1], qtbot, name)

    yield begin
    qtbot.waitUntil(jobs.idle, timeout=60_000)
    for front in begun:
        front.end()
    words.use(before)
