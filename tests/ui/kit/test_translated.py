"""A change of the language reaches every widget, also where one of them builds its parts anew."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated, announce_language


class _Rebuilt(Translated):
    def __init__(self) -> None:
        super().__init__()
        self._box = column(self)
        self.parts: list[QLabel] = []
        self.retranslate()

    def retranslate(self) -> None:
        for part in self.parts:
            delete(part)
        self.parts = [QLabel() for _ in range(50)]
        for part in self.parts:
            self._box.addWidget(part)


def test_a_widget_may_drop_its_parts_while_the_language_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    widget = _Rebuilt()
    qtbot.addWidget(widget)
    before = widget.parts

    announce_language(qapp)

    assert before != widget.parts
