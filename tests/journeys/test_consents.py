"""Consents by keys alone, in Russian and in Kazakh: a class at one key a pupil, the card, the forms, the staff."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import places
from cpdesk.casework import colleagues, consents, guardians, history, outgoing, pupils, tasks
from cpdesk.casework.desk import Desk
from cpdesk.casework.terms import act_name
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.pupils import Relation
from cpdesk.ui.kit.pages import render
from tests.conftest import NOON
from tests.house.tree import ROOT
from tests.pdf import page_count, text_of
from tests.ui.desks import Driver, shown
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = ROOT / "pictures"
MOST_TABS = 80
CONSENTS_TAB, HISTORY_TAB = 4, 5
NAMES = (
    "Абенов Ерлан",
    "Ахметова Дана",
    "Әбдіров Тимур",
    "Бейсен Нұрай",
    "Васильева Мария",
    "Жұмабек Алихан",
    "Зейнолла Дана",
    "Ибрай Әмина",
    "Ким Роман",
    "Қайрат Нұрбол",
    "Қуаныш Аяла",
    "Литвин Максим",
    "Мұрат Ислам",
    "Нұрлан Сезім",
    "Омар Дамир",
    "Өмірзақ Інжу",
    "Павлова Софья",
    "Рахимов Ринат",
    "Сәтбек Айгерім",
    "Серік Аружан",
    "Тлеген Бекзат",
    "Төлеу Ұлпан",
    "Усенов Арсен",
    "Шакен Томирис",
    "Ыбырай Әділ",
    "Яковлев Денис",
    "Алтынбек Сымбат",
    "Досжан Әлихан",
    "Цой Лев",
    "Ли Анна",
)
TYPED = "дддддддоддддззддддддддддддоддд"
DAY = NOON.date()


class Journey:
    """The keyboard alone, and a picture of each step."""

    def __init__(self, driver: Driver, language: str, folder: Path) -> None:
        self.driver, self.folder, self._language, self._number = driver, folder, language, 0

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        PICTURES.mkdir(exist_ok=True)
        self._number += 1
        self.driver.settle()
        screen: QWidget = QApplication.activeModalWidget() or self.driver.window
        assert screen.grab().save(str(PICTURES / f"consents-{self._language}-{self._number:02}-{name}.png"))

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

    def offer(self, name: str) -> None:
        """Do something found by F3."""
        text = next(offer.text() for offer in self.driver.window.all_offers() if offer.name == name)
        self.driver.press(Qt.Key.Key_F3)
        self.driver.type(text.rstrip("…"))
        self.driver.press(Qt.Key.Key_Return)

    def tab(self, at: int) -> None:
        """Show a tab of the card with the arrows."""
        tabs = self.driver.place.card.tabs
        self.tab_to(tabs.tabBar())
        while tabs.currentIndex() != at:
            self.driver.press(Qt.Key.Key_Right if at > tabs.currentIndex() else Qt.Key.Key_Left)

    def deed(self, code: str) -> None:
        """Reach a button of the page by Tab and press it."""
        page = self.driver.place.card.tabs.currentWidget()
        button = next(each for each in page.findChildren(QWidget) if each.property("deed") == code)
        self.tab_to(button)
        self.driver.press(Qt.Key.Key_Space)

    def save_as(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and accept it."""
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog: Any = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit)
        press(line, Qt.Key.Key_A, CTRL)
        type_text(line, str(path))
        press(line, Qt.Key.Key_Return)
        self.driver.settle()


@pytest.fixture(params=["ru", "kk"])
def journey(
    request: pytest.FixtureRequest, desk: Desk, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Journey]:
    """Return somebody at the keyboard before a class of thirty, two of whom have nobody on the card."""
    enrolled = [dict(zip(("last_name", "first_name"), name.split(), strict=True)) | {"class_": "7Б"} for name in NAMES]
    done = desk.do_all([(pupils.enrol, each) for each in enrolled])
    ids = [each.id for each in done]
    mother = {"first_name": "Салтанат", "relation": Relation.MOTHER}
    desk.do_all(
        [
            (guardians.add, mother | {"pupil_id": pupil_id, "last_name": each["last_name"]})
            for pupil_id, each in list(zip(ids, enrolled, strict=True))[:-2]
        ]
    )
    with shown(desk, qtbot, qapp, request.param, places) as driver:
        yield Journey(driver, request.param, tmp_path)


def test_the_journey_through_consents_with_the_keys_alone(journey: Journey) -> None:
    note_a_class(journey)
    take_it_back_and_note_again(journey)
    print_the_forms_of_those_who_lack(journey)
    pupil = find_on_the_card_what_was_noted(journey)
    withdraw(journey, pupil)
    go_on_without(journey, pupil)
    read_the_history(journey)
    name_the_class_teacher(journey)


def standings(journey: Journey) -> list[StandingState]:
    rows = journey.driver.count(consents.of_class, 7, "Б", ConsentPurpose.DIAGNOSTICS, DAY)
    return [row.standing.state for row in rows]


def note_a_class(journey: Journey) -> None:
    driver = journey.driver
    journey.offer("grid")
    grid = driver.place.board.grid
    assert grid.hasFocus()
    journey.picture("grid")
    for sign in TYPED[:20]:
        type_text(grid, sign)
    journey.picture("marked")
    for sign in TYPED[20:]:
        type_text(grid, sign)
    driver.press(Qt.Key.Key_Return, CTRL)
    found = standings(journey)
    assert (len(found), found.count(StandingState.GIVEN), found.count(StandingState.REFUSED)) == (30, 26, 2)
    assert found.count(StandingState.ASKED) == 2
    journey.picture("noted")


def take_it_back_and_note_again(journey: Journey) -> None:
    driver = journey.driver
    undo = driver.window.sitting.last_act()
    assert undo is not None
    assert undo.act == "consent.note_class"
    driver.press(Qt.Key.Key_Z, CTRL)
    assert set(standings(journey)) == {StandingState.NONE}
    assert act_name("consent.note_class") in " ".join(driver.toasts)
    driver.press(Qt.Key.Key_Home)
    for sign in "ддз":
        type_text(driver.place.board.grid, sign)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert standings(journey)[:4] == [StandingState.GIVEN, StandingState.GIVEN, StandingState.ASKED, StandingState.NONE]


def print_the_forms_of_those_who_lack(journey: Journey) -> None:
    driver = journey.driver
    driver.press(Qt.Key.Key_F9)
    dialog: Any = QApplication.activeModalWidget()
    assert len(dialog.args["pupil_ids"]) == 28
    driver.press(Qt.Key.Key_End)
    journey.picture("forms")
    driver.press(Qt.Key.Key_S, CTRL)
    path = journey.folder / "бланки.pdf"
    journey.save_as(path)
    pdf = path.read_bytes()
    assert page_count(pdf) == 56
    assert all(word in text_of(pdf) for word in ("КЕЛІСІМ", "СОГЛАСИЕ", "Сәтбек Айгерім"))
    for number, image in render(pdf, 620, range(100)).items():
        if number < 2:
            assert image.save(str(PICTURES / f"consents-{words.language()}-form-{number + 1}.png"))
    assert [(row.kind, row.way) for row in driver.count(outgoing.rows)] == [("consent", "saved")]
    assert QApplication.activeModalWidget() is None


def find_on_the_card_what_was_noted(journey: Journey) -> PupilId:
    driver = journey.driver
    driver.press(Qt.Key.Key_F3)
    driver.type("абен")
    driver.press(Qt.Key.Key_Return)
    card = driver.place.card.card
    assert card.last_name == "Абенов"
    journey.tab(CONSENTS_TAB)
    journey.picture("card")
    journey.deed(f"consent_note_{ConsentPurpose.COUNSELLING}")
    journey.enter("paper", "папка 3, лист 12")
    journey.picture("dialog")
    driver.press(Qt.Key.Key_Return, CTRL)
    rows = driver.count(consents.of_pupil, card.id)
    assert [(row.purpose, row.state, row.who, row.paper) for row in rows] == [
        (ConsentPurpose.DIAGNOSTICS, ConsentState.GIVEN, "Абенов Салтанат", ""),
        (ConsentPurpose.COUNSELLING, ConsentState.GIVEN, "Абенов Салтанат", "папка 3, лист 12"),
    ]
    return PupilId(card.id)


def withdraw(journey: Journey, pupil: PupilId) -> None:
    driver = journey.driver
    journey.deed("consent_withdraw")
    journey.picture("withdrawal")
    driver.press(Qt.Key.Key_Return, CTRL)
    standing = driver.count(consents.standing, [pupil], ConsentPurpose.DIAGNOSTICS, DAY)[pupil]
    assert standing.state is StandingState.WITHDRAWN
    assert [task.due_on.isoformat() for task in driver.count(tasks.of_pupil, pupil)] == ["2026-12-11"]
    assert QApplication.focusWidget().property("deed") == "consent_withdraw"
    journey.picture("withdrawn")


def go_on_without(journey: Journey, pupil: PupilId) -> None:
    driver = journey.driver
    journey.deed(f"consent_waive_{ConsentPurpose.DIAGNOSTICS}")
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Down)
    assert driver.form.value("reason")
    journey.enter("decided_by", "Директор Абаев А. С.")
    journey.picture("without")
    driver.press(Qt.Key.Key_Return, CTRL)
    standing = driver.count(consents.standing, [pupil], ConsentPurpose.DIAGNOSTICS, DAY)[pupil]
    assert (standing.state, standing.who) == (StandingState.WAIVED, "Директор Абаев А. С.")
    journey.picture("waived")


def read_the_history(journey: Journey) -> None:
    driver = journey.driver
    journey.tab(HISTORY_TAB)
    told = " ".join(driver.place.card.history.view.words())
    for code in ("consent.waive", "consent.withdraw", "consent.note", "consent.note_class"):
        assert act_name(code) in told
    assert "Абенов Салтанат" in told
    journey.picture("history")


def name_the_class_teacher(journey: Journey) -> None:
    driver = journey.driver
    entries = driver.count(history.last_seq)
    journey.offer("staff")
    journey.tab_to(driver.place.staff.add)
    driver.press(Qt.Key.Key_Space)
    driver.type("Өтегенова Айнұр Болатовна")
    journey.enter("class_", "7Б")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.count(history.last_seq) == entries + 1
    assert [row.class_name for row in driver.count(colleagues.find, "өтеген")] == ["7 «Б»"]
    journey.picture("staff")
