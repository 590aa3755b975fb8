"""One window a vault: a second start calls the first one, and a killed one holds nothing back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cpdesk.ui.shell.single_instance import SingleInstance, name_of
from tests.ui.shell.processes import end_all, of_vault, start, wait_for


def test_a_second_start_calls_the_first_and_is_no_window(folder: Path, home: Path, qtbot: QtBot) -> None:
    first = SingleInstance()
    assert first.claim(folder)

    with qtbot.waitSignal(first.called, timeout=60_000), start(folder, home) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)

    assert second.returncode == 0
    first.let_go()


def test_another_vault_has_a_window_of_its_own(folder: Path, tmp_path: Path) -> None:
    first, second = SingleInstance(), SingleInstance()

    assert first.claim(folder)
    assert first.claim(folder)
    assert second.claim(tmp_path / "other.cpdesk")
    assert second.claim(None)
    for each in (first, second):
        each.let_go()


def test_what_a_killed_process_left_behind_is_taken_over(folder: Path, home: Path) -> None:
    with start(folder, home, "wait") as killed:
        wait_for("open", killed)
        killed.kill()
    assert list(of_vault(folder)) == []

    ours = SingleInstance()

    assert ours.claim(folder)
    ours.let_go()
    end_all(folder)


def test_the_name_tells_nothing(folder: Path) -> None:
    assert name_of(folder) == name_of(folder / ".." / folder.name)
    assert name_of(folder) != name_of(None)
    assert "school" not in name_of(folder)
