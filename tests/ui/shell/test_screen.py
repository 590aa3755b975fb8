"""A window that cannot be shown is a sentence, never an abort."""

import os
import subprocess
import sys

import pytest

from cpdesk.ui.shell import screen
from tests.house.tree import ROOT

GIVEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


@pytest.mark.parametrize(
    "dead", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/none"}]
)
def test_without_a_screen_the_program_says_so(dead: dict[str, str]) -> None:
    alive = {name: value for name, value in os.environ.items() if name not in GIVEN}

    ended = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=alive | dead, capture_output=True, text=True, check=False
    )

    assert ended.returncode == 2
    assert ended.stderr.splitlines() == ["There is no screen here. Commands work without one: cpdesk --help"]


def test_a_screen_of_another_computer_and_a_platform_of_ones_own_are_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in GIVEN:
        monkeypatch.delenv(name, raising=False)
    assert not screen.is_there()

    monkeypatch.setenv("DISPLAY", "other:0")
    assert screen.is_there()
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not screen.is_there()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert screen.is_there()
