"""Writing a session up: who was there and who not, templates, persons at the caret, next steps, what was planned."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cpdesk.casework import (
    appointments,
    chronology,
    colleagues,
    consents,
    guardians,
    notes,
    people,
    sessions,
    tasks,
    today,
)
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.notes import empty_headings
from cpdesk.rules.pupils import Relation
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus
from cpdesk.ui.place import Target
from cpdesk.ui.sessions import SessionsPlace
from cpdesk.ui.sessions.calling import CallingCard
from tests.casework.people import hold
from tests.conftest import NOON
from tests.ui.desks import Driver

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER, TAB, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape
PUPIL, OTHER = 1, 2


def begin(driver: Driver, *people: str, text: str = "") -> None:
    driver.press(Qt.Key.Key_F8)
    for letters in people:
        driver.place.note.people.line.setFocus()
        driver.type(letters)
        driver.press(ENTER)
    if text:
        driver.place.note.form.text.setFocus()
        driver.type(text)


def last(driver: Driver) -> SessionCard:
    card = driver.count(sessions.card, max(driver.count(sessions.ids)))
    assert isinstance(card, SessionCard)
    return card


def popup(driver: Driver) -> QMenu:
    driver.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(driver: Driver, menu: QMenu, words: str) -> None:
    """Choose an entry of a menu by its keys."""
    wanted = next(action for action in menu.actions() if action.text() == words)
    for _ in menu.actions():
        if menu.activeAction() is wanted:
            break
        QTest.keyClick(menu, DOWN)
    QTest.keyClick(menu, ENTER)
    driver.settle()


def test_who_did_not_come_is_said_by_space_or_a_click_and_taken_off_by_its_cross(driver: Driver) -> None:
    begin(driver, "айгер", "ким", text="Играли")
    tag = driver.place.note.people._flow.itemAt(1).widget()
    tag.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.press(Qt.Key.Key_S, CTRL)
    assert {each.id: each.present for each in last(driver).participants} == {PUPIL: True, OTHER: False}

    tag = driver.place.note.people._flow.itemAt(1).widget()
    assert tag.accessibleName() == "Ким Артём, 6 «Г»: was not there"
    driver.click(tag)
    assert driver.place.note.people.value == [PUPIL, OTHER]
    tag = driver.place.note.people._flow.itemAt(1).widget()
    QTest.mouseClick(tag, Qt.MouseButton.LeftButton, pos=QPoint(tag.width() - 8, 10))
    assert driver.place.note.people.value == [PUPIL]


def test_a_parent_and_a_new_colleague_take_part(driver: Driver) -> None:
    driver.desk.do(guardians.add, pupil_id=PUPIL, last_name="Оспанова", first_name="Әлия", relation=Relation.MOTHER)
    begin(driver, "оспан", "Абаева Сауле", text="Договорились о встрече")
    particulars = driver.place.note.form.particulars
    particulars.audience.value, particulars.requested_by.value = Audience.PARENT, Requester.PARENT
    driver.press(Qt.Key.Key_S, CTRL)

    card = last(driver)
    assert [each.name for each in card.adults] == ["Оспанова Әлия", "Абаева Сауле"]
    assert (card.participants, card.audience, card.requested_by) == ((), Audience.PARENT, Requester.PARENT)
    assert [each.name for each in driver.count(colleagues.find, "абаева")] == ["Абаева Сауле"]
    driver.press(ESC)
    assert driver.place.list.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Оспанова Әлия +1")


def test_somebody_without_a_name_is_counted(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F8)
    line = driver.place.note.people.line
    driver.type("8")
    while line.offered.currentItem().text() != "Somebody without a name":
        driver.press(DOWN)
    driver.press(ENTER)
    driver.place.note.form.text.setFocus()
    driver.type("Позвонили, имени не назвали")
    driver.press(ESC)

    assert last(driver).unnamed == 1
    assert driver.place.list.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("1 without a name")


def test_a_class_is_observed_without_pupils(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F8)
    form = driver.place.note.form
    assert not form.fields["class_"].isVisible()
    form.particulars.kind.value = SessionKind.OBSERVATION
    form.particulars.class_name.setFocus()
    driver.type("7ы7")
    form.text.setFocus()
    driver.type("Двое спорили")
    driver.press(Qt.Key.Key_S, CTRL)
    assert form.fields["class_"]._note.text() == "Write the class as 7Б."

    form.particulars.class_name.value = "7б"
    driver.press(ENTER, CTRL)
    assert (last(driver).class_name, last(driver).status) == ("7 «Б»", SessionStatus.SIGNED)


def test_a_person_is_named_at_the_caret_and_esc_goes_back_to_the_text(driver: Driver) -> None:
    begin(driver, "айгер", text="Видела ")
    text = driver.place.note.form.text
    driver.press(Qt.Key.Key_F4)
    assert driver.window.findChild(CallingCard) is not None
    driver.press(ESC)
    assert text.hasFocus()
    assert driver.place.editor() is driver.place.note
    driver.type("@")
    driver.type("Новая Учительница")
    driver.press(ENTER)
    driver.type("и ")
    driver.press(Qt.Key.Key_F4)
    driver.type("ким")
    driver.press(ENTER)
    driver.press(Qt.Key.Key_S, CTRL)

    (teacher,) = driver.count(colleagues.directory)
    assert last(driver).text == f"Видела [Новая Учительница](colleague:{teacher.id}) и [Ким Артём](pupil:2)"
    assert next(event.kind for event in driver.count(chronology.of_pupil, OTHER)) is EventKind.MENTION


def test_the_headings_of_the_last_note_begin_the_next_with_what_was_agreed(driver: Driver) -> None:
    step = sessions.NextStep(title="Позвонить матери", due_on=date(2026, 11, 24), pupil_id=PUPIL)
    hold(driver.desk, PUPIL, text="## Круг\nслова\n## Итог\nслова", steps=[step])
    begin(driver, "айгер")
    text = driver.place.note.form.text
    text.setFocus()
    driver.press(Qt.Key.Key_M, CTRL)
    pick(driver, popup(driver), "Headings of the last note")
    assert text.value == "## Круг\n\n## Итог"
    driver.type("начало")
    driver.press(Qt.Key.Key_M, CTRL)
    pick(driver, popup(driver), "Next steps of the last note")
    assert text.value == "## Круг\nначало\n## Agreed on Mon 16.11.2026\n- [ ] Позвонить матери\n## Итог"


def test_headings_of_hers_are_saved_as_a_template_and_come_first(driver: Driver) -> None:
    begin(driver, "айгер", text="## Мой круг\n")
    text = driver.place.note.form.text
    text.value = "## Мой круг\nслова"
    driver.press(Qt.Key.Key_M, CTRL)
    pick(driver, popup(driver), "Save these headings as a template…")
    driver.fill(name="Круг")
    driver.press(ENTER, CTRL)
    kind, audience = SessionKind.INDIVIDUAL_CONSULTATION, Audience.PUPIL
    assert next(row.name for row in driver.count(notes.templates, kind, audience, "en")) == "Круг"

    text.value = ""
    text.setFocus()
    driver.press(Qt.Key.Key_M, CTRL)
    pick(driver, popup(driver), "Круг")
    assert text.value == "## Мой круг"


def test_next_steps_become_tasks_once_and_stand_there_as_tasks(driver: Driver) -> None:
    begin(driver, "айгер", text="Говорили")
    driver.press(Qt.Key.Key_T, CTRL)
    driver.type("Позвонить матери")
    driver.press(TAB)
    driver.press(DOWN)
    driver.press(TAB)
    driver.type("24.11")
    driver.press(Qt.Key.Key_S, CTRL)
    driver.press(ESC)

    (task,) = driver.count(tasks.of_session, last(driver).id)
    assert (task.title, task.due_on, task.pupil_id) == ("Позвонить матери", date(2026, 11, 24), PUPIL)
    driver.window.go(Target("sessions", last(driver).id))
    driver.settle()
    form = driver.place.note.form
    assert [form.steps.draft, len(form.steps._set)] == [[], 1]
    assert not driver.place.note.is_changed


def test_a_step_with_a_day_that_is_none_is_not_recorded_in_silence(driver: Driver) -> None:
    begin(driver, "айгер", text="Говорили")
    driver.press(Qt.Key.Key_T, CTRL)
    driver.type("Позвонить")
    driver.press(TAB)
    driver.press(TAB)
    driver.type("40.40")
    driver.press(Qt.Key.Key_S, CTRL)

    assert driver.place.note.fields["steps"]._note.text() == "Write the day of the step as 24.11.2026."
    assert driver.count(sessions.ids) == []


def test_everything_in_a_note_comes_back_after_the_lock(driver: Driver) -> None:
    driver.desk.do(guardians.add, pupil_id=PUPIL, last_name="Оспанова", relation=Relation.MOTHER)
    begin(driver, "айгер", "ким", "оспан", text="Видела ")
    driver.place.note.people._flow.itemAt(1).widget().click()
    driver.press(Qt.Key.Key_T, CTRL)
    driver.type("Позвонить")
    note = driver.place.note
    note.form.text.setFocus()
    driver.press(Qt.Key.Key_F4)
    driver.type("ким")
    driver.press(ENTER)
    driver.press(Qt.Key.Key_Left)
    before = driver.window.keeper.state()["editor"]
    driver.window.keep()
    note.begin([])

    driver.window.put_back()
    driver.settle()

    assert driver.window.keeper.state()["editor"] == before
    assert note.form.text.draft == "Видела [Ким Артём](pupil:2) "
    assert note.form.steps.value[0].title == "Позвонить"
    assert before["values"]["pupil_ids"] == {"ids": [PUPIL], "absent_ids": [OTHER], "guardian_ids": [1], "text": ""}


def test_f8_writes_the_planned_session_up_with_people_time_and_template(driver: Driver) -> None:
    driver.desk.do(
        appointments.plan_series,
        name="Новый класс",
        kind=SessionKind.GROUP_CONSULTATION,
        starts_at=NOON.replace(hour=11, minute=20),
        count=8,
        minutes=45,
        pupil_ids=[PUPIL, OTHER],
    )
    planned = driver.count(appointments.on, NOON.date())[0].id
    driver.press(Qt.Key.Key_F8)
    note = driver.place.note
    assert driver.place.subtitle() == "new note · «Новый класс» · 1 of 8"
    assert (note.people.value, note.form.particulars.minutes.value) == ([PUPIL, OTHER], "45")
    assert empty_headings(note.form.text.value)[0] == "Aim"
    driver.press(ESC)
    assert driver.count(sessions.ids) == []

    driver.press(Qt.Key.Key_F8)
    note.form.text.value = "Играли"
    driver.press(ENTER, CTRL)
    assert (last(driver).status, last(driver).held_at) == (SessionStatus.SIGNED, NOON.replace(hour=11, minute=20))
    assert driver.place.subtitle() == "group consultation · «Новый класс» · 1 of 8 · Fri 20.11.2026 · signed"
    card = driver.count(appointments.card, planned)
    assert (card.state, card.session_id) == (AppointmentState.HELD, last(driver).id)


def test_a_note_of_a_planned_session_that_was_kept_is_still_its_note(driver: Driver) -> None:
    about = {"kind": SessionKind.CONVERSATION, "starts_at": NOON, "pupil_ids": [PUPIL]}
    planned = driver.desk.do(appointments.plan, **about).id
    driver.press(Qt.Key.Key_F8)
    note = driver.place.note
    note.form.text.value = "Говорили"
    note.people._flow.itemAt(0).widget().setFocus()
    driver.press(Qt.Key.Key_Delete)
    driver.window.show_place("pupils")
    driver.settle()
    assert driver.count(sessions.ids) == []

    (key,) = (each.key for each in driver.count(today.on, NOON, driver.desk.law.calendar).drafts)
    driver.window.go(Target("sessions", begin="kept", facts={"key": key}))
    driver.settle()
    note.people.line.setFocus()
    driver.type("ким")
    driver.press(ENTER)
    driver.press(Qt.Key.Key_S, CTRL)
    assert driver.count(appointments.card, planned).session_id == last(driver).id


def test_an_empty_heading_is_named_before_signing_and_the_caret_goes_there(driver: Driver) -> None:
    begin(driver, "айгер")
    note = driver.place.note
    note.form.text.value = "## Цель\nслова\n## Вывод"
    driver.settle()
    assert driver.place.step().what == "Fill in «Вывод»"
    driver.press(Qt.Key.Key_F2)
    assert note.form.text.textCursor().blockNumber() == 3
    driver.press(ENTER, CTRL)

    assert "Вывод" in note.fields["text"]._note.text()
    assert last(driver).status is SessionStatus.RECORDED
    driver.type("готово")
    driver.press(ENTER, CTRL)
    assert (last(driver).text, last(driver).status) == ("## Цель\nслова\n## Вывод\nготово", SessionStatus.SIGNED)


def test_consents_are_counted_beside_the_note(driver: Driver) -> None:
    given = {"state": ConsentState.GIVEN, "on": NOON.date()}
    driver.desk.do(consents.note, pupil_id=PUPIL, purpose=ConsentPurpose.COUNSELLING, **given)
    begin(driver, "айгер", "ким")

    driver.qtbot.waitUntil(lambda: driver.place.note.private._consent._words.text() == "Consent: 1 of 2")


def test_a_megabyte_is_not_pasted_and_it_says_why(driver: Driver) -> None:
    begin(driver, "айгер", text="Слова")
    huge = QMimeData()
    huge.setText("ы" * 1_000_000)
    driver.place.note.form.text.insertFromMimeData(huge)

    assert "Nothing was pasted" in driver.place.note.fields["text"]._note.text()
    assert driver.place.note.form.text.value == "Слова"


def test_the_check_is_switched_off_and_on_by_the_menu_and_stays_so(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    begin(driver, "айгер", text="превет ")
    checking = driver.place.note.form.checking
    offer = next(offer for offer in driver.place.offers() if offer.name == "spelling")
    assert offer.text() == "Do not check the spelling"
    offer.run()
    assert not checking.is_on
    assert offer.text() == "Check the spelling"
    assert not SessionsPlace(driver.window.sitting).note.form.checking.is_on
    offer.run()
    driver.settle()
    assert checking.is_on


def test_the_right_button_suggests_and_a_word_of_hers_is_not_underlined_any_more(driver: Driver) -> None:
    begin(driver, "айгер", text="Бякозавр превет ")
    text = driver.place.note.form.text
    driver.qtbot.waitUntil(lambda: underlined(driver) == ["Бякозавр", "превет"])
    for at, words in ((3, "Add to my words"), (12, "привет")):
        cursor = text.textCursor()
        cursor.setPosition(at)
        point = text.cursorRect(cursor).center()
        where = text.viewport().mapToGlobal(point)
        QApplication.sendEvent(text.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))
        pick(driver, popup(driver), words)

    assert text.value == "Бякозавр привет"
    assert driver.count(notes.words) == ["бякозавр"]
    driver.qtbot.waitUntil(lambda: underlined(driver) == [])


def underlined(driver: Driver) -> list[str]:
    block = driver.place.note.form.text.document().begin()
    marked = [told for told in block.layout().formats() if told.format.underlineColor().isValid()]
    return [block.text()[told.start : told.start + told.length] for told in marked]


def test_names_of_the_vault_are_known_to_the_check(driver: Driver) -> None:
    assert {"сәтбек", "айгерім", "есенова"} <= driver.count(people.names)
