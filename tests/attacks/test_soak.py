"""Promise 25: the program does not die of being used: no reference is lost, and memory does not grow."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QApplication, QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils, sessions
from cpdesk.casework.desk import Desk
from tests.casework.every_act import prepare
from tests.rounds import rounds

Noted = Callable[[str, object], None]
PAGE_KIB = 4


class Empty(QAbstractTableModel):
    """A model whose every cell is None: what lost the references was what Python answered to Qt."""

    def rowCount(self, *_: object) -> int:
        return 30

    def columnCount(self, *_: object) -> int:
        return 5

    def data(self, *_: object) -> None:
        return None


def resident_kib() -> int:
    """Return the memory of this process that is in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_KIB


@pytest.mark.promise(25)
def test_calls_into_qt_lose_no_reference_to_none(qtbot: QtBot, record_property: Noted) -> None:
    spin, view, model = QSpinBox(), QTableView(), Empty()
    qtbot.addWidget(spin)
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    before = sys.getrefcount(None)

    for number in range(rounds(200_000)):
        spin.setValue(number % 90)
        if number % 20 == 0:
            view.viewport().repaint()
            QApplication.processEvents()

    lost = before - sys.getrefcount(None)
    view.setModel(None)
    assert abs(lost) < 500, lost
    record_property("calls into Qt", rounds(200_000))


@pytest.mark.promise(25)
def test_days_of_work_do_not_make_the_program_grow(desk: Desk, record_property: Noted) -> None:
    made = prepare(desk, "Проба")
    work(desk, made.ids["session_id"], 200)
    gc.collect()
    before = resident_kib()

    work(desk, made.ids["session_id"], rounds(5_000))

    gc.collect()
    grown = (resident_kib() - before) / before
    assert grown < 0.05, grown
    record_property("acts and questions", rounds(5_000) * 4)


def work(desk: Desk, session_id: int, times: int) -> None:
    """Type a search, look at a card, keep a draft, and now and then record something."""
    for number in range(times):
        desk.ask(pupils.find, pupils.Filter(text="сәт"))
        desk.ask(sessions.card, session_id)
        desk.keep_draft("editor", {"text": "слово " * (number % 50)})
        if number % 10 == 0:
            desk.do(pupils.save_filter, name=f"фильтр {number}", query="{}")
