"""A vault in which somebody worked for eighty days, made once and copied for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpdesk.casework.desk import Desk
from tests.conftest import open_desk
from tests.reports.worked import worked_at


@pytest.fixture(scope="session")
def worked_folder(founded: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the vault, closed, to be copied."""
    return worked_at(founded[0], tmp_path_factory.mktemp("worked") / "school.cpdesk")


@pytest.fixture
def worked(worked_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on a copy; the clock stands at noon of Friday 20 November 2026."""
    desk = open_desk(Path(shutil.copytree(worked_folder, tmp_path / "worked.cpdesk")))
    yield desk
    desk.vault.close()
