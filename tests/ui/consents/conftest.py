"""The window on a class of thirty, and on the consents."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import guardians, pupils
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import Relation
from cpdesk.ui.consents import ConsentsPlace
from cpdesk.ui.place import Place
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.sitting import Sitting
from tests.ui.desks import Driver, shown

CLASS = 30
OTHER = {"last_name": "Сәтбек", "first_name": "Айгерім", "class_": "9В"}


@pytest.fixture
def school(desk: Desk) -> Desk:
    """Return a desk with a class of thirty, most with a mother on the card, one with both parents, and a small one."""
    listed = [{"last_name": f"Ученик{at:02}", "first_name": "Имя", "class_": "7Б"} for at in range(CLASS)]
    desk.do_all([(pupils.enrol, each) for each in (*listed, OTHER)])
    mothers = [
        (guardians.add, {"pupil_id": at + 1, "last_name": f"Мать{at:02}", "relation": Relation.MOTHER})
        for at in range(1, CLASS)
    ]
    father = {"pupil_id": 2, "last_name": "Отец", "relation": Relation.FATHER}
    desk.do_all([*mothers, (guardians.add, father)])
    return desk


def some_places(sitting: Sitting) -> list[Place]:
    return [PupilsPlace(sitting), ConsentsPlace(sitting)]


@pytest.fixture
def driver(school: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return somebody before the window, at the grid of 7 «Б», in English."""
    with shown(school, qtbot, qapp, places=some_places) as made:
        made.window.show_place("consents")
        made.settle()
        made.place.classes.view.setFocus()
        made.press(Qt.Key.Key_Return)
        yield made
