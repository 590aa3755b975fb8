"""What is remembered on the computer is another for each test."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return an empty folder for bases."""
    made = tmp_path / "vaults"
    made.mkdir()
    return made
