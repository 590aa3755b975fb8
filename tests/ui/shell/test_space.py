"""A full disk costs the reserve: she is told, and told again when there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk
from cpdesk.storage import reserve
from cpdesk.ui.shell.space import SpaceWatch
from tests.failing_disk import failing_after
from tests.full_disk import no_file_larger_than
from tests.ui.desks import Driver, shown

SHORT, ROOM = "The disk is full: the reserve is in use", "There is room on the disk again"


@pytest.fixture
def she(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    with shown(desk, qtbot, qapp) as driver:
        yield driver


def told(she: Driver) -> list[str]:
    return [each.text() for each in she.window.statusBar().findChildren(QLabel) if each.isVisible()]


def enrol(she: Driver) -> None:
    she.window.sitting.do(she.window, pupils.enrol, last_name="Ким", first_name="Лев")
    she.settle()


def test_she_is_told_that_the_disk_is_full_until_there_is_room(she: Driver, folder: Path) -> None:
    watch = SpaceWatch(she.window)
    she.settle()
    assert SHORT not in told(she)

    with failing_after(0, folder, "full", folder / reserve.FILE):
        enrol(she)
    assert she.count(pupils.counts)
    assert SHORT in told(she)
    assert "Free some space today" in she.window._bar.accessibleName()

    with no_file_larger_than(reserve.SIZE // 2):
        watch.take()
        she.settle()
    assert SHORT in told(she)

    watch.take()
    she.settle()
    assert SHORT not in told(she)
    assert ROOM in she.toasts
    assert (folder / reserve.FILE).stat().st_size == reserve.SIZE


def test_a_reserve_that_was_lost_before_is_taken_at_the_start_or_told(she: Driver, folder: Path) -> None:
    reserve.give_up(folder)
    with no_file_larger_than(reserve.SIZE // 2):
        SpaceWatch(she.window)
        she.settle()
    assert SHORT in told(she)
