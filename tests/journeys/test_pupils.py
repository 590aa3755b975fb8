"""The journey through pupils with the keys alone, in Russian and in Kazakh, a picture of each step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import guardians, pupils, sessions
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import Filter
from cpdesk.casework.terms import term
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.sessions import SessionStatus
from tests.casework.people import enrol
from tests.house.tree import ROOT
from tests.ui.desks import Driver, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = ROOT / "pictures"
MOST_TABS = 60


class Journey:
    """The keyboard alone: what is wanted is reached by Tab and arrows, as a person without a mouse does."""

    def __init__(self, driver: Driver, language: str) -> None:
        self.driver, self._language, self._number = driver, language, 0

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        PICTURES.mkdir(exist_ok=True)
        self._number += 1
        shown_now: QWidget = QApplication.activeModalWidget() or self.driver.window
        path = PICTURES / f"pupils-{self._language}-{self._number:02}-{name}.png"
        assert shown_now.grab().save(str(path))
        assert Path(path).stat().st_size > 1_000

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is wanted or (focused is not None and wanted.focusProxy() is focused):
                return
            self.driver.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not come there")

    def enter(self, name: str, text: str) -> None:
        """Go to a field of the open form and type."""
        self.tab_to(self.driver.form.fields[name].widget)
        self.driver.press(Qt.Key.Key_A, CTRL)
        self.driver.type(text)

    def accept(self) -> None:
        """Accept the open form."""
        self.driver.press(Qt.Key.Key_Return, CTRL)
        assert QApplication.activeModalWidget() is None

    def tab(self, at: int) -> None:
        """Show a tab of the card with the arrows."""
        tabs = self.driver.place.card.tabs
        tabs.tabBar().setFocus()
        while tabs.currentIndex() != at:
            self.driver.press(Qt.Key.Key_Right if at > tabs.currentIndex() else Qt.Key.Key_Left)

    def deed(self, code: str) -> None:
        """Reach a button of the page by Tab and press it."""
        page = self.driver.place.card.tabs.currentWidget()
        button = next(each for each in page.findChildren(QWidget) if each.property("deed") == code)
        self.tab_to(button)
        self.driver.press(Qt.Key.Key_Space)


@pytest.fixture(params=["ru", "kk"])
def journey(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Journey]:
    """Return somebody at the keyboard before a school of three."""
    enrol(desk, "Соловьёв", "Лев", class_="9В")
    enrol(desk, "Әбдіров", "Тимур", class_="7Б")
    enrol(desk, "Сатбек", "Айгерим", class_="7Б")
    with shown(desk, qtbot, qapp, request.param) as driver:
        driver.window.show_place("pupils")
        driver.settle()
        yield Journey(driver, request.param)


def test_the_journey_through_pupils_with_the_keys_alone(journey: Journey) -> None:
    driver = journey.driver
    find_by_another_layout(journey)
    pupil = enrol_after_a_search(journey)
    change_the_level_with_a_reason(journey, pupil)
    note_a_status_and_an_adult(journey, pupil)
    undo_by_name_and_read_the_history(journey, pupil)
    write_up_a_session(journey, pupil)
    bin_and_restore(journey)
    assert len(driver.desk.ask(pupils.find, Filter()).ids) == 4


def find_by_another_layout(journey: Journey) -> None:
    driver = journey.driver
    driver.press(Qt.Key.Key_F, CTRL)
    driver.type("cjkjdmtd")
    assert driver.place.list._found.how == "layout"
    journey.picture("search")
    driver.press(Qt.Key.Key_Return)
    assert driver.place.card.card.last_name == "Соловьёв"


def enrol_after_a_search(journey: Journey) -> int:
    driver = journey.driver
    driver.press(Qt.Key.Key_F, CTRL)
    driver.type("Сәтбек Айгерім")
    driver.press(Qt.Key.Key_N, CTRL)
    near = driver.form._box.itemAt(0).widget().accessibleName()
    assert "Сатбек Айгерим" in near
    journey.enter("patronymic", "Маратқызы")
    journey.enter("born", "8.3.14")
    journey.enter("iin", "140308600101")
    assert driver.form.fields["iin"]._note.property("role") == "warning"
    journey.picture("near")
    journey.enter("class_", "восьмой")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["class_"].widget.hasFocus()
    journey.picture("refused")
    journey.enter("class_", "7 «Б»")
    journey.accept()
    card = driver.place.card.card
    assert (card.name, card.born, card.class_name) == ("Сәтбек Айгерім Маратқызы", date(2014, 3, 8), "7 «Б»")
    journey.picture("card")
    return int(card.id)


def change_the_level_with_a_reason(journey: Journey, pupil: int) -> None:
    driver = journey.driver
    journey.tab(2)
    journey.deed("level")
    journey.tab_to(driver.form.fields["level"].widget)
    driver.press(Qt.Key.Key_End)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["reason"].widget.hasFocus()
    journey.picture("reason")
    driver.type("Новые угрозы в чате")
    journey.accept()
    card = driver.desk.ask(pupils.card, pupil)
    assert card is not None
    assert (card.level, card.levels[0].reason) == (SupportLevel.HIGH, "Новые угрозы в чате")
    assert term(SupportLevel.HIGH).capitalize() in driver.place.card._facts._shown[0].value


def note_a_status_and_an_adult(journey: Journey, pupil: int) -> None:
    driver = journey.driver
    journey.deed("status")
    journey.enter("body", "ПМПК № 13")
    journey.enter("ground", "№ 4, 02.09.2026")
    journey.enter("since", "2.9.26")
    journey.accept()
    journey.deed("reason")
    journey.accept()
    journey.picture("support")
    journey.tab(3)
    journey.deed("guardian")
    journey.enter("last_name", "Сәтбек")
    journey.enter("first_name", "Салтанат")
    journey.enter("phone", "8 701 123 45 67")
    journey.accept()
    assert [row.phone for row in driver.desk.ask(guardians.of_pupil, pupil)] == ["+7 701 123-45-67"]
    journey.picture("family")


def undo_by_name_and_read_the_history(journey: Journey, pupil: int) -> None:
    driver = journey.driver
    journey.tab(5)
    past = driver.place.card.history
    journey.tab_to(past.view)
    driver.press(Qt.Key.Key_Home)
    assert "Салтанат" in past.view.words()[0]
    journey.picture("history")
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Space)
    assert driver.desk.ask(guardians.of_pupil, pupil) == []
    assert past.view.words()[0].split(" | ")[1].startswith(past._past[0].act)
    journey.tab(0)
    journey.tab_to(driver.place.card.chronology)
    driver.press(Qt.Key.Key_Z, CTRL)
    journey.picture("undone")


def write_up_a_session(journey: Journey, pupil: int) -> None:
    driver = journey.driver
    driver.press(Qt.Key.Key_F8)
    assert driver.place.note.people.value == [pupil]
    driver.type("Пришла сама. Видела ")
    driver.press(Qt.Key.Key_F4)
    driver.type("cjkjdmtd")
    driver.press(Qt.Key.Key_Return)
    journey.tab_to(driver.place.note.private.text)
    driver.type("Гипотеза: ссора в чате.")
    driver.press(Qt.Key.Key_S, CTRL)
    journey.picture("note")
    driver.press(Qt.Key.Key_Return, CTRL)
    journey.picture("signed")
    (number,) = driver.desk.ask(sessions.ids)
    card = driver.desk.ask(sessions.card, number)
    assert card is not None
    assert (card.text, card.private_note) == ("Пришла сама. Видела [Соловьёв Лев](pupil:1)", "Гипотеза: ссора в чате.")
    assert card.status is SessionStatus.SIGNED
    driver.press(Qt.Key.Key_Escape)
    assert driver.place.editor() is None
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.place.name == "pupils"


def bin_and_restore(journey: Journey) -> None:
    driver = journey.driver
    driver.press(Qt.Key.Key_F, CTRL)
    driver.type("тимур")
    driver.press(Qt.Key.Key_Return)
    pupil = driver.place.card.card.id
    journey.tab_to(driver.place.card._more)
    driver.place.begin("bin")
    driver.settle()
    assert driver.desk.ask(pupils.card, pupil) is None
    driver.window.show_place("bin")
    driver.settle()
    journey.tab_to(driver.place.view)
    journey.picture("bin")
    driver.press(Qt.Key.Key_Return)
    assert driver.desk.ask(pupils.card, pupil) is not None
    words_left = [word for word in driver.place.title().split() if word.isascii()]
    assert words.language() in ("ru", "kk")
    assert words_left == []
