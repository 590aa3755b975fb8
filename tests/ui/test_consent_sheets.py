"""The dialog of consent forms: what is chosen is what is shown, saved and printed, through the ledger."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import outgoing
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.ui.consent_sheets import show_sheets
from cpdesk.ui.kit import editing
from cpdesk.ui.place import Target
from cpdesk.ui.pupils import PupilsPlace
from tests.casework.people import enrol
from tests.pdf import page_count, text_of
from tests.ui.desks import Driver, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    enrol(desk)
    enrol(desk, "Ким", "Артём")
    with shown(desk, qtbot, qapp, places=lambda sitting: [PupilsPlace(sitting)]) as made:
        yield made


def opened(driver: Driver, *pupils: int, called: str = "") -> Any:
    dialog = show_sheets(driver.window.sitting, driver.window, [PupilId(each) for each in pupils], called)
    driver.settle()
    return dialog


def saved(driver: Driver, dialog: Any, tmp_path: Path) -> tuple[str, bytes]:
    names: list[str] = []

    def place(_parent: Any, _title: str, _kinds: str, name: str, then: Any) -> None:
        names.append(name)
        then(tmp_path / name)

    dialog.ask_where = place
    driver.press(Qt.Key.Key_S, CTRL)
    return names[0], (tmp_path / names[0]).read_bytes()


def test_a_class_in_both_languages_is_saved_as_chosen_and_noted(driver: Driver, tmp_path: Path) -> None:
    dialog = opened(driver, 1, 2, called="7 «Б»")
    form = dialog.form
    assert form.language.hasFocus()
    assert form.count.text() == "2 pupils · 2 sheets"
    driver.press(Qt.Key.Key_End)
    assert form.count.text() == "2 pupils · 4 sheets"
    driver.click(form.purposes[ConsentPurpose.TRAINING])

    name, pdf = saved(driver, dialog, tmp_path)

    assert (name, page_count(pdf)) == ("consent-7Б.pdf", 4)
    assert "Сәтбек Айгерім" in text_of(pdf)
    assert "Ким Артём" in text_of(pdf)
    assert "Тренинги" not in text_of(pdf)
    assert [(row.kind, row.way) for row in driver.count(outgoing.rows)] == [("consent", "saved")]


def test_the_first_form_is_shown_and_drawn_anew_when_something_else_is_chosen(driver: Driver) -> None:
    dialog = opened(driver, 1, 2)
    assert len(dialog.page.images()) == 1
    before = dialog.page.images()[0]

    driver.press(Qt.Key.Key_Home)

    assert dialog.page.images()[0] != before


def test_a_day_that_is_none_and_no_purpose_are_said(driver: Driver) -> None:
    dialog = opened(driver, 1)
    dialog.form.until.setFocus()
    driver.press(Qt.Key.Key_A, CTRL)
    driver.type("потом")
    assert dialog.form.fields["until"]._note.text()

    driver.press(Qt.Key.Key_A, CTRL)
    driver.type("31.12.26")
    assert dialog.form.fields["until"]._note.text() == ""
    for box in dialog.form.purposes.values():
        box.setFocus()
        driver.press(Qt.Key.Key_Space)
    assert dialog.said._text.text() == "Choose at least one purpose."
    assert dialog.form.wanted([PupilId(1)]).until == date(2026, 12, 31)
    assert driver.count(outgoing.rows) == []


def test_what_was_chosen_comes_back_after_a_lock(driver: Driver) -> None:
    driver.window.show_place("pupils")
    driver.window.places["pupils"].arrive(Target("pupils", 1))
    driver.settle()
    driver.place.begin("consent_form")
    driver.settle()
    editor = driver.place.editor()
    driver.press(Qt.Key.Key_End)
    editor.form.purposes[ConsentPurpose.DATA].setChecked(False)
    kind, args, kept = editor.kind, dict(editor.args), editing.values(editor.fields)
    editor.reject()
    driver.settle()

    again = driver.place.reopen(kind, args)
    editing.fill(again.fields, kept)

    assert editing.values(again.fields) == kept
    assert not again.form.purposes[ConsentPurpose.DATA].isChecked()
