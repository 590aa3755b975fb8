"""Fields: what is typed becomes a value, what is wrong is said where it is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, Field, SearchField, TextArea, TextField
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.translated import announce_language
from tests.ui.typing import press, type_text

FRIDAY = date(2026, 11, 20)


@pytest.fixture
def day(qtbot: QtBot) -> DateField:
    made = DateField(lambda: FRIDAY)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.11", date(2026, 11, 24)),
        ("+3", date(2026, 11, 23)),
        ("вт", date(2026, 11, 24)),
        ("сс", date(2026, 11, 24)),
        ("", None),
        ("31.02", None),
    ],
)
def test_a_date_is_understood_as_it_is_typed(day: DateField, typed: str, meant: date | None) -> None:
    type_text(day, typed)

    assert day.value == meant


def test_a_date_that_is_none_is_told_from_an_empty_field(day: DateField) -> None:
    assert not day.is_wrong
    type_text(day, "31.02")
    assert day.is_wrong


@pytest.mark.parametrize(
    ("key", "days"),
    [(Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, -1), (Qt.Key.Key_PageUp, 7), (Qt.Key.Key_PageDown, -7)],
)
def test_keys_move_a_date_by_days_and_weeks(day: DateField, key: Qt.Key, days: int) -> None:
    day.value = FRIDAY

    press(day, key)

    assert day.value is not None
    assert (day.value - FRIDAY).days == days


def test_a_date_is_shown_with_its_weekday_and_read_back(day: DateField) -> None:
    day.value = FRIDAY

    assert day.text().endswith("20.11.2026")
    assert day.value == FRIDAY


def test_what_is_kept_of_a_date_does_not_depend_on_the_language(day: DateField, qapp: QApplication) -> None:
    before = words.language()
    day.value = FRIDAY
    shown, kept = day.text(), day.draft
    words.use("kk" if before != "kk" else "ru")
    announce_language(qapp)
    in_another = day.text()
    words.use(before)
    announce_language(qapp)

    assert kept == day.draft == "20.11.2026"
    assert shown != in_another
    day.setText("40.40")
    day.draft = day.draft
    assert day.text() == "40.40"


def test_the_kazakh_number_row_types_digits(qtbot: QtBot) -> None:
    field = DigitField()
    qtbot.addWidget(field)

    type_text(field, '"әіңғ,.үұқ')

    assert field.value == "1234567890"


def test_a_wrong_field_says_so_to_the_eye_and_to_a_screen_reader(qtbot: QtBot) -> None:
    widget = TextField()
    field = Field(widget)
    qtbot.addWidget(field)
    field.say("IIN", "12 digits")

    field.show_error("2 digits are missing.")
    assert (widget.accessibleName(), widget.accessibleDescription()) == ("IIN", "2 digits are missing.")
    field.show_error("")
    assert widget.accessibleDescription() == "12 digits"


@pytest.mark.parametrize("kind", [TextField, TextArea, Choice])
def test_a_wrong_field_is_forgiven_as_soon_as_she_mends_it(kind: type[QWidget], qtbot: QtBot) -> None:
    widget = kind()
    field = Field(widget)
    qtbot.addWidget(field)
    field.say("School", "as on its seal")
    field.show_error("Write the name of the school.")

    if isinstance(widget, Choice):
        widget.offer([(1, "one"), (2, "two")])
        press(widget, Qt.Key.Key_Down)
    else:
        type_text(widget, "Ш")

    assert (widget.property("bad"), widget.accessibleDescription()) == ("false", "as on its seal")


def test_a_choice_keeps_its_value_when_its_words_change(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.offer([(1, "one"), (2, "two")], none="nothing")
    assert choice.value is None
    choice.value = 2

    choice.offer([(1, "бір"), (2, "екі")], none="ештеңе")

    assert (choice.value, choice.currentText()) == (2, "екі")


def test_escape_clears_a_search(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    type_text(field, "әйг")

    press(field, Qt.Key.Key_Escape)

    assert field.value == ""


@pytest.fixture
def password(qtbot: QtBot) -> PasswordField:
    made = PasswordField()
    qtbot.addWidget(made)
    made.say("Password")
    made.show()
    return made


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_caps_lock_is_noticed_by_the_letters_that_come(password: PasswordField) -> None:
    type_text(password.line, "А")
    assert password._caps.isVisible()
    type_text(password.line, "б")
    assert not password._caps.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_password_may_be_pasted_and_shown(password: PasswordField) -> None:
    QApplication.clipboard().setText("тихий омут 42")

    password.line.paste()
    assert (password.value, password.line.echoMode()) == ("тихий омут 42", QLineEdit.EchoMode.Password)
    password._eye.click()
    assert password.line.echoMode() == QLineEdit.EchoMode.Normal
