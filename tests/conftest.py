"""What every test stands on: a real encrypted vault, copied; a clock that stands still; no warning unseen."""

import logging
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from cpdesk import resource
from cpdesk.casework import load_acts
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import SCHEMA, Desk, stamp
from cpdesk.casework.founding import FIRST_PERSON, Founding
from cpdesk.rules import law
from cpdesk.storage import keys
from cpdesk.storage.vault import Vault
from tests.rounds import rounds

pytest_plugins = ("tests.proof", "tests.leftovers")

settings.register_profile("cpdesk", deadline=None, max_examples=rounds(300), derandomize=True)
settings.load_profile("cpdesk")

CHEAP = keys.Cost(1, 64, 1)
PASSWORD = "тихий омут 42"
NOON = datetime(2026, 11, 20, 12, 0)
PATIENCE_MS = 60_000
LAW = law.load(resource("law", "kz-2026.toml"))
SCHOOL = {
    "name_ru": "Школа-лицей № 948",
    "name_kk": "№ 948 мектеп-лицей",
    "code": "948",
    "district": "Отдел образования Талгарского района",
}

load_acts()


@pytest.fixture(autouse=True)
def no_warning_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which anything logs a warning or worse."""
    yield
    loud = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud


class PatientBot(QtBot):
    """Waits as long as a busy machine may need: what it waits for comes, or a test is broken."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """Wait until the callback says so."""
        return super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """Return the one who presses, clicks and waits."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a founded vault, to be copied, and its recovery key."""
    folder = tmp_path_factory.mktemp("founded") / "school.cpdesk"
    founding = Founding.begin(folder, PASSWORD, SetClock(datetime(2026, 9, 1, 9, 0)), LAW, CHEAP)
    founding.complete(person="Есенова Жанна Кайратовна", language="ru", **SCHOOL)
    return folder, founding.recovery


@pytest.fixture
def folder(founded: tuple[Path, str], tmp_path: Path) -> Path:
    """Return a founded vault of this test's own."""
    return Path(shutil.copytree(founded[0], tmp_path / "school.cpdesk"))


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    """Return a desk on an open vault; the clock stands at noon of Friday 20 November 2026."""
    opened = open_desk(folder)
    yield opened
    opened.vault.close()


def open_desk(folder: Path, *, accept_missing: bool = False) -> Desk:
    """Open the vault as its first person."""
    clock = SetClock(NOON)
    unlocked = keys.unlock(folder, PASSWORD)
    opening = stamp(unlocked.person, "vault.open", clock.now())
    vault = Vault.open(folder, unlocked, SCHEMA, opening, accept_missing=accept_missing)
    return Desk(vault, FIRST_PERSON, clock, LAW, 1, "ru")
