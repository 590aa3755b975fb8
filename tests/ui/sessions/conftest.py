"""The window on the sessions."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework.desk import Desk
from tests.casework.people import enrol
from tests.ui.desks import Driver, shown


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return somebody before the window, at the sessions of a school with two pupils, in English."""
    enrol(desk, "Сәтбек", "Айгерім", class_="7Б")
    enrol(desk, "Ким", "Артём", class_="6Г")
    with shown(desk, qtbot, qapp) as made:
        made.window.show_place("sessions")
        made.settle()
        yield made
