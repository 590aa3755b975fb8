"""The staff in the settings: added, corrected, put in the bin, by keys; a form comes back after a lock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import colleagues
from cpdesk.casework.desk import Desk
from cpdesk.ui.kit import editing
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.settings import SettingsPlace
from tests.casework.people import enrol
from tests.conftest import CHEAP
from tests.ui.desks import Driver, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return somebody before the section of the staff, in English."""
    enrol(desk)
    with shown(desk, qtbot, qapp, places=lambda of: [PupilsPlace(of), SettingsPlace(of, lambda: CHEAP)]) as made:
        next(offer for offer in made.window.all_offers() if offer.name == "staff").run()
        made.settle()
        yield made


def listed(driver: Driver) -> list[str]:
    model = driver.place.staff.view.model()
    columns = range(model.columnCount())
    return [" | ".join(str(model.index(at, column).data()) for column in columns) for at in range(model.rowCount())]


def add(driver: Driver, **texts: str) -> None:
    driver.click(driver.place.staff.add)
    driver.fill(**texts)
    driver.press(Qt.Key.Key_Return, CTRL)


def test_a_colleague_is_added_corrected_and_put_in_the_bin(driver: Driver) -> None:
    assert driver.place.staff._text.text().startswith("Nobody yet.")
    driver.click(driver.place.staff.add)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["name"]._note.text() == "Write the name of the colleague."
    driver.fill(name="Өтегенова Айнұр", position="учитель физики", phone="87011234567", class_="7б")
    driver.press(Qt.Key.Key_Return, CTRL)
    add(driver, name="Ким Лев")
    assert listed(driver) == ["Ким Лев | — | — | —", "Өтегенова Айнұр | учитель физики | 7 «Б» | +7 701 123-45-67"]

    driver.place.staff.view.setFocus()
    driver.press(Qt.Key.Key_Home)
    driver.press(Qt.Key.Key_Return)
    assert driver.form.value("name") == "Ким Лев"
    driver.fill(class_="7Б")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["class_"]._note.text().startswith("Another colleague leads this class already.")
    driver.fill(class_="7А")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert listed(driver)[0] == "Ким Лев | — | 7 «А» | —"

    driver.place.staff.view.setFocus()
    driver.press(Qt.Key.Key_Delete)
    assert [row.name for row in driver.count(colleagues.directory)] == ["Өтегенова Айнұр"]
    assert "The colleague is in the bin" in driver.toasts


def test_the_class_teacher_stands_on_the_card_of_the_pupils(driver: Driver) -> None:
    add(driver, name="Өтегенова Айнұр", phone="87011234567", class_="7Б")
    driver.window.show_place("pupils")
    driver.settle()

    page = driver.place.card._parts["particulars"]
    facts = {fact.name: fact.value for part in page._parts for fact in part.facts}
    assert facts["Class teacher"] == "Өтегенова Айнұр · +7 701 123-45-67"


def test_f3_leads_to_a_colleague_by_a_few_letters_of_name_or_position(driver: Driver) -> None:
    add(driver, name="Ким Лев")
    add(driver, name="Өтегенова Айнұр", position="учитель физики")
    driver.window.show_place("pupils")
    driver.press(Qt.Key.Key_F3)
    driver.type("физ")
    driver.press(Qt.Key.Key_Return)

    staff = driver.place.staff
    assert (staff.isVisible(), staff.view.hasFocus()) == (True, True)
    assert staff.view.chosen() == driver.count(colleagues.find, "өтег")[0].id


@pytest.mark.parametrize("known", [False, True])
def test_an_open_form_comes_back_after_a_lock(driver: Driver, known: bool) -> None:
    add(driver, name="Ким Лев", class_="7А")
    if known:
        driver.place.staff.view.setFocus()
        driver.press(Qt.Key.Key_Return)
    else:
        driver.click(driver.place.staff.add)
    driver.fill(position="завуч")
    editor = driver.place.editor()
    kind, args, kept = editor.kind, editor.args, editing.values(editor.fields)
    editor.reject()
    driver.settle()
    assert driver.place.editor() is None

    opened = driver.place.reopen(kind, args)
    assert opened is not None
    editing.fill(opened.fields, kept)
    assert editing.values(opened.fields) == kept
    driver.press(Qt.Key.Key_Escape)
