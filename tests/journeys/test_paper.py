"""Paper by keys: a parent invited, a characteristic saved, a form worded otherwise, the journal of a year, a note."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import app, words
from cpdesk.casework import guardians, outgoing, pupils, sessions, wordings
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import InstructionLanguage, Relation
from cpdesk.rules.sessions import SessionKind
from cpdesk.ui.printing import PaperDialog
from tests.casework.every_act import HELD
from tests.house.tree import ROOT
from tests.pdf import page_count, text_of
from tests.ui.desks import Driver, shown
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = ROOT / "pictures"
MOST_TABS = 60
SPOKEN = {"ru": InstructionLanguage.RUSSIAN, "kk": InstructionLanguage.KAZAKH}
SAID = {
    "ru": {"title": "ПРИГЛАШЕНИЕ", "own": "Зайдите, пожалуйста", "unverified": "образец не найден"},
    "kk": {"title": "ШАҚЫРУ", "own": "Келіп кетіңізші", "unverified": "үлгі табылмады"},
}


class Typist:
    """Somebody without a mouse, who counts her keys."""

    def __init__(self, driver: Driver, language: str, folder: Path) -> None:
        self.driver, self.language, self.folder = driver, language, folder
        self.keys = self._number = 0

    @property
    def desk(self) -> Desk:
        """The open desk."""
        return self.driver.desk

    @property
    def dialog(self) -> Any:
        """The dialog of a sheet, when its sheet is there."""
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PaperDialog))
        dialog: Any = QApplication.activeModalWidget()
        self.driver.settle()
        self.driver.qtbot.waitUntil(lambda: bool(dialog.page.images()) and not dialog._timer.isActive())
        self.driver.settle()
        return dialog

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, in the menu that is open or where the focus is."""
        self.keys += 1
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.keyClick(menu, key, *modifiers)
            self.driver.settle()
        else:
            self.driver.press(key, *modifiers)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come there: {QApplication.focusWidget()}")

    def write(self, text: str) -> None:
        """Write a text in the place of what stands where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_A, CTRL)
        QTest.keyClick(focused, Qt.Key.Key_Delete)
        self.driver.type(text)

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        folder = PICTURES / f"paper-{self.language}"
        folder.mkdir(parents=True, exist_ok=True)
        self._number += 1
        screen: QWidget = QApplication.activeModalWidget() or self.driver.window
        assert screen.grab().save(str(folder / f"{self._number:02}-{name}.png"))

    def find(self, text: str) -> None:
        """Go somewhere by F3, a few letters and Enter."""
        self.key(Qt.Key.Key_F3)
        self.driver.type(text)
        self.key(Qt.Key.Key_Return)

    def save(self, dialog: Any) -> bytes:
        """Save by Ctrl+S: the path is typed into the system's dialog."""
        self.key(Qt.Key.Key_S, CTRL)
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        files: Any = QApplication.activeModalWidget()
        line = files.findChild(QLineEdit)
        name = line.text()
        QTest.keyClick(line, Qt.Key.Key_A, CTRL)
        type_text(line, str(self.folder / name))
        press(line, Qt.Key.Key_Return)
        self.driver.qtbot.waitUntil(lambda: not dialog_is_open(dialog))
        self.driver.settle()
        return (self.folder / name).read_bytes()

    def print(self, dialog: Any) -> bytes:
        """Print by F9 on a printer that writes a file here."""
        out, printer = self.folder / "printed.pdf", QPrinter()
        printer.setOutputFileName(str(out))
        dialog.has_printer = lambda: True
        dialog.ask_printer = lambda _parent, _title, then: then(printer)
        self.key(Qt.Key.Key_F9)
        self.driver.qtbot.waitUntil(lambda: not dialog_is_open(dialog))
        self.driver.settle()
        return out.read_bytes()


def dialog_is_open(dialog: Any) -> bool:
    return QApplication.activeModalWidget() is dialog or isinstance(QApplication.activeModalWidget(), QFileDialog)


@pytest.fixture(params=["ru", "kk"])
def typist(
    request: pytest.FixtureRequest,
    desk: Desk,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Typist]:
    """Return somebody at the keyboard before a class of two, one of whom has had a consultation."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    named = {"last_name": "Сәтбекова", "first_name": "Айгерім", "class_": "7Б", "language": SPOKEN[request.param]}
    pupil = desk.do(pupils.enrol, **named).id
    other = desk.do(pupils.enrol, last_name="Тлеу", first_name="Санжар", class_="7Б").id
    desk.do(guardians.add, pupil_id=pupil, last_name="Сәтбекова", first_name="Гүлнар", relation=Relation.MOTHER)
    held = {"kind": SessionKind.INDIVIDUAL_CONSULTATION, "held_at": HELD, "minutes": 40, "private_note": "ТАЙНОЕ"}
    desk.do(sessions.record, pupil_ids=[pupil, other], text="## Рекомендации\nЗвонить маме Санжара Тлеу.", **held)
    language: words.Language = request.param
    with shown(desk, qtbot, qapp, language, app.places) as driver:
        yield Typist(driver, language, tmp_path)


def test_paper_by_keys(typist: Typist) -> None:
    typist.find("сәтбек")
    assert typist.driver.place.name == "pupils"
    invite(typist)
    characterise(typist)
    word_otherwise(typist)
    print_the_journal(typist)
    print_the_note(typist)
    assert [row.kind for row in typist.desk.ask(outgoing.rows)] == [
        "note",
        "journal",
        "characteristic",
        "invitation",
    ]


def invite(typist: Typist) -> None:
    before = typist.keys
    typist.key(Qt.Key.Key_F9)
    typist.key(Qt.Key.Key_Return)
    dialog = typist.dialog
    typist.picture("invitation")
    printed = typist.print(dialog)
    assert typist.keys - before == 3, "F9, Enter, F9; the printer's own dialog asks for one more"
    assert page_count(printed) == 1
    (row,) = typist.desk.ask(outgoing.rows)
    assert (row.kind, row.way, row.language) == ("invitation", "printed", typist.language)


def characterise(typist: Typist) -> None:
    typist.key(Qt.Key.Key_F9)
    typist.key(Qt.Key.Key_Down)
    typist.key(Qt.Key.Key_Return)
    dialog = typist.dialog
    for name, text in (("learning", "Учится ровно."), ("contact", "Дружит с Тлеу Санжаром.")):
        typist.tab_to(dialog.form.texts[name])
        typist.write(text)
    found = text_of(typist.dialog.page._pdf)
    typist.picture("characteristic")
    assert "Тлеу" not in found
    assert SAID[typist.language]["unverified"] in found
    data = typist.save(dialog)
    assert "Учится ровно." in text_of(data)
    assert "Тлеу" not in text_of(data)


def word_otherwise(typist: Typist) -> None:
    driver = typist.driver
    settings = driver.window.places["settings"]
    typist.find(next(offer.text() for offer in settings.offers() if offer.name == "forms"))
    forms: Any = settings.forms
    assert forms.isVisible()
    typist.tab_to(forms.form)
    while forms.form.value != "invitation":
        typist.key(Qt.Key.Key_Down)
    typist.tab_to(forms.view)
    body = [each.key for each in forms._rows].index("texts.body")
    for _ in range(body):
        typist.key(Qt.Key.Key_Down)
    typist.key(Qt.Key.Key_Return)
    typist.write("{imya}")
    driver.qtbot.waitUntil(lambda: "{imya}" in forms.text.accessibleDescription())
    typist.picture("slip")
    typist.write(SAID[typist.language]["own"])
    driver.qtbot.waitUntil(lambda: SAID[typist.language]["own"] in text_of(forms.page._pdf))
    driver.settle()
    typist.picture("words")
    typist.key(Qt.Key.Key_Return, CTRL)
    assert list(typist.desk.ask(wordings.changed, "invitation").values()) == [SAID[typist.language]["own"]]


def print_the_journal(typist: Typist) -> None:
    driver = typist.driver
    typist.find(driver.window.places["sessions"].title())
    typist.key(Qt.Key.Key_F9)
    dialog = typist.dialog
    typist.tab_to(dialog.form.period)
    typist.key(Qt.Key.Key_End)
    typist.key(Qt.Key.Key_Up)
    driver.settle()
    found = text_of(typist.dialog.page._pdf)
    typist.picture("journal")
    assert "19.11.2026" in found
    assert "Звонить маме Санжара Тлеу." in found
    assert "ТАЙНОЕ" not in text_of(typist.save(dialog))


def print_the_note(typist: Typist) -> None:
    driver = typist.driver
    driver.place.view.setFocus()
    typist.key(Qt.Key.Key_Return)
    typist.key(Qt.Key.Key_F9)
    dialog = typist.dialog
    found = text_of(dialog.page._pdf)
    typist.picture("note")
    assert "Айгерім" in found
    assert [word for word in ("Тлеу", "Санжар", "ТАЙНОЕ") if word in found] == []
    typist.save(dialog)
