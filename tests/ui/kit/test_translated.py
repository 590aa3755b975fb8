"""A change of the language reaches every widget, also where one of them builds its parts anew."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cpdesk import words
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated, _qt_texts, announce_language, teach_qt


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


def test_qt_speaks_the_language_in_force(qtbot: QtBot, qapp: QApplication) -> None:
    before, line = words.language(), QLineEdit("text")
    qtbot.addWidget(line)
    teach_qt(qapp)
    try:
        said = {}
        for language in words.LANGUAGES:
            words.use(language)
            said[language] = line.createStandardContextMenu().actions()[4].text().partition("\t")[0].replace("&", "")
    finally:
        words.use(before)
        qapp.removeTranslator(_qt_texts())

    assert said == {"kk": "Көшіру", "ru": "Копировать", "en": "Copy"}
