"""A new pupil, only after a search; field errors beside fields; a wrong check digit warns."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk.casework import pupils
from cpdesk.casework.pupils import Filter
from cpdesk.rules.pupils import Sex
from tests.ui.desks import Driver
from tests.ui.pupils.test_list import search

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


def begin(driver: Driver, typed: str = "Ким Артём") -> None:
    search(driver, typed)
    driver.press(Qt.Key.Key_N, CTRL)


def test_a_new_pupil_comes_only_after_a_search(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)

    assert QApplication.activeModalWidget() is None
    assert driver.place.list.search.hasFocus()


def test_a_pupil_is_enrolled_with_the_keyboard_alone(driver: Driver) -> None:
    begin(driver, "ким артём")
    assert driver.form.value("last_name") == "Ким"
    assert driver.form.value("first_name") == "Артём"

    driver.fill(born="8.3.14", class_="6 «Г»")
    driver.press(Qt.Key.Key_Return, CTRL)

    assert QApplication.activeModalWidget() is None
    card = driver.place.card.card
    assert (card.name, card.born, card.class_name) == ("Ким Артём", date(2014, 3, 8), "6 «Г»")
    assert driver.toasts == ["Pupil enrolled"]
    assert driver.place.list.total == 5


def test_near_matches_are_named_before_anything_is_written(driver: Driver) -> None:
    begin(driver, "Сатбек Айгерим")

    near = driver.form._box.itemAt(0).widget()
    assert near.accessibleName() == "Perhaps already here: Сәтбек Айгерім Маратқызы, 7 «Б»"


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"first_name": ""}, "first_name", "Write the first name."),
        ({"born": "40.13.2014"}, "born", "Write the date as 24.11.2026."),
        ({"born": "1.1.1899"}, "born", "Check the birth date: a pupil cannot be born on that day."),
        ({"born": "1.1.2099"}, "born", "Check the birth date: a pupil cannot be born on that day."),
        ({"class_": "седьмой"}, "class_", "Write the class as 7Б: a grade from 0 to 12 and a letter."),
        ({"iin": "140308600100"}, "iin", "Another pupil has this IIN. Find that pupil, or check the number."),
        ({"last_name": "Ы" * 300}, "last_name", "The text is too long: 200 characters at most."),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_the_focus_goes_there(
    driver: Driver, fields: dict[str, str], field: str, said: str
) -> None:
    begin(driver)
    driver.fill(**fields)
    driver.press(Qt.Key.Key_Return, CTRL)

    wrong = driver.form.fields[field]
    assert wrong._note.text() == said
    assert wrong.widget.hasFocus()
    assert wrong.widget.accessibleDescription() == said
    assert len(driver.count(pupils.find, Filter()).ids) == 4


def test_a_mended_form_is_accepted(driver: Driver) -> None:
    begin(driver)
    driver.fill(class_="седьмой")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.fill(class_="7Б")
    driver.press(Qt.Key.Key_Return, CTRL)

    assert len(driver.count(pupils.find, Filter()).ids) == 5


def test_a_wrong_check_digit_warns_and_hinders_nothing(driver: Driver) -> None:
    begin(driver)
    driver.fill(iin="140308600101", class_="7Б")
    warned = driver.form.fields["iin"]
    assert warned._note.text() == "The check digit does not agree. Compare it with the document."
    assert warned._note.property("role") == "warning"

    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.place.card.card.iin == "140308600101"


def test_what_the_iin_tells_is_proposed_where_she_sees_it_and_may_change_it(driver: Driver) -> None:
    begin(driver)
    driver.fill(iin="140308600101", class_="7Б")
    assert (driver.form.value("born"), driver.form.value("sex")) == (date(2014, 3, 8), Sex.FEMALE)

    driver.fill(iin="140309500101")
    assert (driver.form.value("born"), driver.form.value("sex")) == (date(2014, 3, 9), Sex.MALE)
    driver.form.fields["sex"].widget.setFocus()
    driver.press(Qt.Key.Key_Home)
    driver.fill(iin="140310500101")
    driver.press(Qt.Key.Key_Return, CTRL)

    card = driver.place.card.card
    assert (card.born, card.sex) == (date(2014, 3, 10), None)


def test_digits_of_the_kazakh_row_become_digits(driver: Driver) -> None:
    begin(driver)
    driver.fill(iin='"ңқі')

    assert driver.form.value("iin") == "1403"


def test_a_name_of_a_megabyte_is_refused_in_a_sentence(driver: Driver) -> None:
    begin(driver)
    driver.form.fields["last_name"].widget.setMaxLength(2_000_000)
    driver.form.fields["last_name"].widget.setText("Ы" * 1_000_000)
    driver.press(Qt.Key.Key_Return, CTRL)

    assert driver.form.fields["last_name"]._note.text() == "The text is too long: 200 characters at most."


def test_esc_leaves_and_writes_nothing(driver: Driver) -> None:
    begin(driver)
    driver.press(Qt.Key.Key_Escape)

    assert QApplication.activeModalWidget() is None
    assert len(driver.count(pupils.find, Filter()).ids) == 4
