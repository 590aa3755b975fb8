"""The dialogs of paper: what is asked is what is shown, printed and saved; a printer that fails changes nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cpdesk.casework import guardians, outgoing, printed_lists, pupils, sessions
from cpdesk.casework.desk import Desk
from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.rules.pupils import Relation, StatusKind
from cpdesk.rules.sessions import SessionKind
from cpdesk.ui.printing import PaperDialog
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.sessions import SessionsPlace
from tests.casework.every_act import BEGUN, HELD
from tests.pdf import page_count, text_of
from tests.ui.desks import Driver, shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|QPainter|paint device|QPdfWriter|absent")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def she(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    pupil = desk.do(pupils.enrol, last_name="Сәтбекова", first_name="Айгерім", class_="7Б").id
    other = desk.do(pupils.enrol, last_name="Тлеу", first_name="Санжар", class_="7Б").id
    desk.do(guardians.add, pupil_id=pupil, last_name="Сәтбекова", first_name="Гүлнар", relation=Relation.MOTHER)
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК", ground="", since=BEGUN)
    held = {"kind": SessionKind.INDIVIDUAL_CONSULTATION, "held_at": HELD, "minutes": 40, "private_note": "ТАЙНОЕ"}
    desk.do(sessions.record, pupil_ids=[pupil, other], text="Говорили с Санжаром Тлеу.", **held)
    with shown(desk, qtbot, qapp, places=lambda sitting: [PupilsPlace(sitting), SessionsPlace(sitting)]) as made:
        yield made


def dialog_of(she: Driver) -> Any:
    she.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PaperDialog))
    dialog: Any = QApplication.activeModalWidget()
    seen(she, dialog)
    return dialog


def seen(she: Driver, dialog: Any) -> None:
    she.settle()
    she.qtbot.waitUntil(lambda: bool(dialog.page.images()) and not dialog._timer.isActive())
    she.settle()


def printed_from_card(she: Driver, number: int) -> Any:
    """Open the menu of F9 on the card of the first pupil, and choose by arrows."""
    she.window.show_place("pupils")
    she.place.list.choose(1)
    she.settle()
    she.place.list.view.setFocus()
    she.press(Qt.Key.Key_F9)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    menu.close()
    actions[number].trigger()
    return dialog_of(she)


def saved(she: Driver, dialog: Any, folder: Path) -> tuple[str, bytes]:
    names: list[str] = []

    def place(_parent: Any, _title: str, _kinds: str, name: str, then: Any) -> None:
        names.append(name)
        then(folder / name)

    dialog.ask_where = place
    she.press(Qt.Key.Key_S, CTRL)
    she.settle()
    return names[0], (folder / names[0]).read_bytes()


def test_a_parent_is_invited_from_the_card(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 0)
    she.fill(at="9.30", place="кабинет 7")
    dialog.form.topic.value = "own"
    she.fill(own_topic="рисунки Айгерім")
    dialog.form.language.value = "kk ru"
    seen(she, dialog)

    name, data = saved(she, dialog, tmp_path)

    found = text_of(data)
    assert name == "invitation-1.pdf"
    assert page_count(data) == 2
    assert [told for told in ("Гүлнар", "09:30", "кабинет 7", "рисунки Айгерім") if told not in found] == []
    (row,) = she.count(outgoing.rows)
    assert (row.kind, row.way, row.language) == ("invitation", "saved", "kk ru")
    assert QApplication.activeModalWidget() is None, "what is done is done"
    assert any("invitation-1.pdf" in said for said in she.toasts)


def test_what_is_no_time_is_said_beside_its_field(she: Driver) -> None:
    dialog = printed_from_card(she, 0)
    before = dialog.page._pdf
    she.fill(at="после уроков")
    she.settle()

    assert "15:30" in dialog.form.fields["at"].widget.accessibleDescription()
    assert dialog.page._pdf == before
    she.press(Qt.Key.Key_S, CTRL)
    assert she.count(outgoing.rows) == []


def test_a_characteristic_masks_others_and_tells_a_status_only_when_ticked(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 1)
    assert "1" in dialog.form.texts["done"].value
    she.fill(contact="Дружит с Тлеу Санжаром.")
    seen(she, dialog)
    (tick,) = dialog.form.names.findChildren(type(next(iter(dialog.form.statuses.values()))))
    assert "Тлеу Санжаром" in tick.accessibleName()
    assert "Тлеу" not in text_of(dialog.page._pdf)
    assert "special" not in text_of(dialog.page._pdf)

    she.click(tick)
    seen(she, dialog)
    assert "Тлеу Санжаром" in text_of(dialog.page._pdf)
    next(iter(dialog.form.statuses.values())).setChecked(True)
    seen(she, dialog)
    name, data = saved(she, dialog, tmp_path)

    assert name == "characteristic-1.pdf"
    assert "special educational needs" in text_of(data)
    assert "statuses" in she.count(outgoing.rows)[0].parts.split()


def test_what_the_card_knows_follows_the_language_until_she_writes_there(she: Driver) -> None:
    dialog = printed_from_card(she, 1)
    dialog.form.language.value = "kk"
    she.settle()
    assert "аралығында" in dialog.form.texts["done"].value

    she.fill(done="Своё")
    dialog.form.language.value = "ru"
    she.settle()

    assert dialog.form.texts["done"].value == "Своё"


def test_the_list_as_it_is_shown_with_her_columns(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 3)
    columns = dialog.form.columns
    columns.setFocus()
    columns.setCurrentRow(1)
    she.press(Qt.Key.Key_Space)
    columns.setCurrentRow(2)
    she.press(Qt.Key.Key_Up, CTRL)
    columns.item(1).setText("Параллель")
    seen(she, dialog)

    name, data = saved(she, dialog, tmp_path)

    found = text_of(data)
    assert name.startswith("list-2026-")
    assert "Параллель" in found
    assert "Тлеу" not in found
    assert she.count(outgoing.rows)[0].parts.split() == ["number", "class", "born", "blank"]


def test_columns_are_kept_under_a_name_and_taken_again(she: Driver) -> None:
    dialog = printed_from_card(she, 3)
    dialog.form.columns.value = (PrintedColumn("name", "Кто"), PrintedColumn("signature"))
    she.click(dialog.form._keep)
    she.fill(name="Экскурсия")
    she.press(Qt.Key.Key_Return, CTRL)
    she.settle()

    (kept,) = she.count(printed_lists.of_kind, "list")
    assert kept.columns == dialog.form.columns.value
    assert dialog.form.kept.value == kept.id
    dialog.form.kept.setCurrentIndex(0)
    dialog.form.kept.activated.emit(0)
    assert dialog.form.columns.value != kept.columns
    seen(she, dialog)


def test_no_column_is_refused_beside_the_columns(she: Driver) -> None:
    dialog = printed_from_card(she, 3)
    dialog.form.columns.value = ()
    she.settle()

    assert dialog.form.fields["columns"].widget.accessibleDescription().startswith("Choose at least one column")


def test_a_note_is_printed_for_one_pupil_and_never_its_private_note(she: Driver, tmp_path: Path) -> None:
    she.window.show_place("sessions")
    she.settle()
    she.place.view.setFocus()
    she.press(Qt.Key.Key_Return)
    she.press(Qt.Key.Key_F9)
    dialog = dialog_of(she)
    assert dialog.form.pupil.currentText().startswith("Сәтбекова")

    name, data = saved(she, dialog, tmp_path)

    found = text_of(data)
    assert name == "note-1.pdf"
    assert "Сәтбекова" in found
    assert [word for word in ("Тлеу", "Санжар", "ТАЙН") if word in found] == []


def test_the_journal_of_a_year_from_the_list_of_sessions(she: Driver, tmp_path: Path) -> None:
    she.window.show_place("sessions")
    she.settle()
    she.press(Qt.Key.Key_F9)
    dialog = dialog_of(she)
    she.fill(first="01.09.2026", last="31.08.2027")
    she.click(dialog.form.initials)
    seen(she, dialog)

    name, data = saved(she, dialog, tmp_path)

    assert name == "journal-2026-09-01-2027-08-31.pdf"
    assert "С. А., Т. С." in text_of(data)
    assert "Айгерім" not in text_of(data)


def test_a_last_day_before_the_first_is_said(she: Driver) -> None:
    she.window.show_place("sessions")
    she.settle()
    she.press(Qt.Key.Key_F9)
    dialog = dialog_of(she)
    she.fill(first="20.11.2026", last="19.11.2026")
    she.settle()

    assert "later day" in dialog.form.fields["last"].widget.accessibleDescription()


def to_file(dialog: Any, path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(path))
    dialog.has_printer = lambda: True
    dialog.ask_printer = lambda _parent, _title, then: then(printer)


def test_the_printer_gets_the_very_pages_and_the_ledger_notes_it(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 0)
    to_file(dialog, tmp_path / "out.pdf")

    she.press(Qt.Key.Key_F9)
    she.qtbot.waitUntil(lambda: bool(she.count(outgoing.rows)))
    she.settle()

    assert page_count((tmp_path / "out.pdf").read_bytes()) == 1
    assert [row.way for row in she.count(outgoing.rows)] == ["printed"]
    assert "Given to the printer" in she.toasts


def test_a_printer_that_takes_nothing_leaves_the_dialog_and_no_note(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 0)
    to_file(dialog, tmp_path / "absent" / "out.pdf")

    she.press(Qt.Key.Key_F9)
    she.settle()

    assert dialog.isVisible()
    assert "took no page" in dialog.said.accessibleName()
    assert she.count(outgoing.rows) == []


def test_without_a_printer_saving_is_offered(she: Driver) -> None:
    dialog = printed_from_card(she, 0)
    dialog.has_printer = lambda: False

    she.press(Qt.Key.Key_F9)

    assert "PDF" in dialog.said.accessibleName()


def test_a_stopped_print_is_taken_back(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 0)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog._print_on(printer)
    dialog._stop()
    she.settle()

    assert she.count(outgoing.rows) == []
    assert "Stopped" in dialog.said.accessibleName()


def test_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(she: Driver, tmp_path: Path) -> None:
    dialog = printed_from_card(she, 0)
    dialog.ask_where = lambda _parent, _title, _kinds, name, then: then(tmp_path / "absent" / name)

    she.press(Qt.Key.Key_S, CTRL)
    she.settle()

    assert dialog.isVisible()
    assert str(tmp_path / "absent") in dialog.said.accessibleName()
    assert she.count(outgoing.rows) == []


def test_what_stands_in_a_characteristic_is_kept_and_comes_back(she: Driver) -> None:
    dialog = printed_from_card(she, 1)
    she.fill(learning="Учится ровно")
    state = she.window.keeper.state()["editor"]
    dialog.reject()
    she.settle()

    again = she.place.reopen(state["kind"], state["args"])

    assert state["values"]["learning"] == "Учится ровно"
    assert again is she.place.editor()
    assert set(state["values"]) == set(again.fields)
    seen(she, again)
