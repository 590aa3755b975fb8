"""Laying out: the size that a first window takes."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cpdesk.ui.kit.layout import WINDOW, give_size


class _Screen(QScreen):
    """A laptop's screen at 125 %."""

    def __init__(self) -> None:
        """Make no screen of Qt's own."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 1093, 574)


class _Small(QWidget):
    """A window on that screen."""

    def screen(self) -> QScreen:
        return _Screen()


def test_a_window_stays_within_a_small_screen_with_its_frame(qtbot: QtBot) -> None:
    window, small = QWidget(), _Small()
    for each in (window, small):
        qtbot.addWidget(each)
        give_size(each)

    assert window.size() == WINDOW
    assert small.width() < 1093
    assert small.height() <= 574 - 30
