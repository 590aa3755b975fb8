"""The window on the pupils."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework.desk import Desk
from tests.casework.people import enrol
from tests.ui.desks import Driver, shown


@pytest.fixture
def school(desk: Desk) -> Desk:
    """Return a desk with some pupils."""
    enrol(desk, "Сәтбек", "Айгерім", patronymic="Маратқызы", class_="7Б", iin="140308600100")
    enrol(desk, "Соловьёв", "Лев", class_="9В")
    enrol(desk, "Ахметов", "Жандос", class_="7А")
    enrol(desk, "Әбдіров", "Тимур", class_="7Б")
    return desk


@pytest.fixture
def driver(school: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return somebody before the window, at the pupils, in English."""
    with shown(school, qtbot, qapp) as made:
        made.window.show_place("pupils")
        made.settle()
        yield made
