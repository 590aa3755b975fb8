"""From a key to the painted frame in a note of 50,000 signs with the spelling check on; what else a long note costs.

The floor is a bare ``QTextEdit`` with the same words, typed into and painted in the same way: what Qt itself needs.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Callable

import measure
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from cpdesk.rules import notes
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.spelling import Speller
from cpdesk.ui.kit.writing import NoteText
from cpdesk.ui.kit.writing_marks import LetterMarks

SIGNS = 50_000
FRAME = 1 / 60
LINE = (
    "[Тлеу Санжар](pupil:12) впервые рассказал сам, остальные слушали, **никто не перебивал**. Мектеп асханасында "
    "отырғанын айтты, ешкіммен сөйлеспейді. Предложил превило «не снимать на телефон», его приняли все. "
)
NOTE = "\n".join("## Ход" if number % 12 == 0 else LINE for number in range(SIGNS // len(LINE)))
ONE_LINE = " ".join([LINE] * (SIGNS // len(LINE)))

application = QApplication([])
theme.load_fonts()
theme.apply(application, "light")


def shown(widget: QTextEdit) -> QTextEdit:
    widget.resize(820, 420)
    widget.show()
    widget.setFocus()
    cursor = widget.textCursor()
    cursor.setPosition(widget.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    widget.setTextCursor(cursor)
    application.processEvents()
    return widget


def bare(text: str) -> QTextEdit:
    made = QTextEdit()
    made.setPlainText(notes.plain(text) if "\n" not in text else "\n".join(each.text for each in notes.parse(text)))
    return shown(made)


def ours(text: str, speller: Speller) -> QTextEdit:
    made = NoteText()
    made.draft = text
    marks = LetterMarks(made)
    marks.use(speller)
    while marks.waits:
        application.processEvents()
    return shown(made)


def key(widget: QTextEdit, text: str = "о") -> Callable[[], object]:
    def press() -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text))
        widget.viewport().repaint()

    return press


def worst(press: Callable[[], object], times: int = 200) -> list[float]:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        press()
        took.append(time.perf_counter() - began)
        application.processEvents()
    return sorted(took)


table = measure.Table(f"a note of {len(NOTE):,} signs, spelling on")
began = time.perf_counter()
speller = Speller(names=["тлеу", "санжар"])
table.note("dictionaries read (in a job)", (time.perf_counter() - began) * 1000, "ms")
written, one = ours(NOTE, speller), ours(ONE_LINE, speller)
table.add("key to frame", key(written), key(bare(NOTE)), 2.5, rounds=60)
table.add("key to frame, all in one line", key(one), key(bare(ONE_LINE)), 2.5, rounds=30)
for what, widget, floor in (("", written, bare(NOTE)), (", all in one line", one, bare(ONE_LINE))):
    took, qt = worst(key(widget)), worst(key(floor))
    most = int(len(took) * 0.95)
    table.note(f"key to frame{what}, 95 of 100 within", took[most] * 1000, "ms")
    table.note(f"key to frame{what}, the same of Qt alone", qt[most] * 1000, "ms")
    table.note(f"key to frame{what}, the longest of 200", took[-1] * 1000, "ms")
    if took[most] > max(FRAME, 2.5 * measure.TOLERANCE * qt[most]):
        table.failed.append(f"a frame{what}")
began = time.perf_counter()
assert isinstance(written, NoteText)
read = written.draft
table.note("read back as Markdown, for a draft", (time.perf_counter() - began) * 1000, "ms")
began = time.perf_counter()
written.draft = read
table.note("put into the editor", (time.perf_counter() - began) * 1000, "ms")
huge = QMimeData()
huge.setText("ы" * 1_000_000)
began = time.perf_counter()
written.insertFromMimeData(huge)
table.note("a megabyte refused", (time.perf_counter() - began) * 1000, "ms")
assert written.draft == read
began = time.perf_counter()
speller.suggest("кансультация")
table.note("suggestions for a word (in a job)", (time.perf_counter() - began) * 1000, "ms")
table.end()
