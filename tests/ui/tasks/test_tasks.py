"""Tasks in the window: set with a term and its sum, done by one key, undone by name, moved, dropped, of others."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import colleagues, tasks
from cpdesk.casework.desk import Desk
from cpdesk.rules.deadlines import Term
from cpdesk.rules.tasks import TaskState, TermUnit
from cpdesk.ui.place import Place, Target
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.tasks import TasksPlace
from cpdesk.ui.today import TodayPlace
from tests.casework.people import enrol
from tests.conftest import NOON
from tests.ui.desks import Driver, shown

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def some_places(sitting: Sitting) -> list[Place]:
    return [TodayPlace(sitting), PupilsPlace(sitting), TasksPlace(sitting)]


def add(desk: Desk, title: str, **more: object) -> int:
    made = desk.do(tasks.add, title=title, **more).id
    assert made is not None
    return made


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    pupil = enrol(desk)
    add(desk, "Характеристика", term=3, term_from=date(2026, 11, 16), due_at=time(17), pupil_id=pupil)
    add(desk, "Позвонить", due_on=NOON.date())
    teacher = desk.do(colleagues.add, name="Абаева Сәуле", position="учитель").id
    add(desk, "Пояснение", due_on=date(2026, 11, 17), colleague_id=teacher)
    with shown(desk, qtbot, qapp, places=some_places) as made:
        yield made


def rows(driver: Driver) -> list[str]:
    model = driver.window.places["tasks"].view.model()
    told = Qt.ItemDataRole.AccessibleTextRole
    return [
        " | ".join(str(model.data(model.index(row, at), told)) for at in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def go(driver: Driver) -> None:
    driver.window.show_place("tasks")
    driver.settle()


def test_a_task_is_set_by_keys_from_anywhere_with_its_sum(driver: Driver) -> None:
    driver.press(Qt.Key.Key_T, CTRL)
    driver.type("Напомнить")
    driver.press(Qt.Key.Key_Tab)
    driver.type("сәт")
    driver.press(Qt.Key.Key_Return)
    driver.fill(term="3", term_from="19.11", due_at="17:00")
    assert driver.form.fields["due_on"]._note.text() == "3 working days from Thu 19.11"
    assert driver.form.day.value == date(2026, 11, 24)
    driver.press(Qt.Key.Key_Return, CTRL)

    (row,) = [each for each in driver.count(tasks.open_until, date(2026, 12, 1)) if each.title == "Напомнить"]
    assert (row.due_on, row.due_at, row.pupil) == (date(2026, 11, 24), time(17), "Сәтбек Айгерім")
    assert row.term == Term(3, TermUnit.WORKING_DAY, date(2026, 11, 19))
    assert driver.toasts == ["Task set"]
    assert driver.place.name == "tasks"


def test_a_day_chosen_by_hand_puts_the_term_away_and_says_what_is_odd(driver: Driver) -> None:
    driver.press(Qt.Key.Key_T, CTRL)
    driver.fill(term="3")
    driver.fill(due_on="22.11")
    assert driver.form.count.value == ""
    assert driver.form.fields["due_on"]._note.text() == "This is a day off."
    driver.fill(due_on="30.12.2028")
    assert driver.form.parameters()["due_on"] == date(2028, 12, 30)
    driver.fill(due_on="05.01.2028", term="")
    assert "2028" not in driver.form.fields["due_on"]._note.text()
    driver.fill(term="300", term_unit="", term_from="")
    assert "2026–2028" in driver.form.fields["due_on"]._note.text()


def test_what_cannot_be_read_is_said_beside_its_field(driver: Driver) -> None:
    driver.press(Qt.Key.Key_T, CTRL)
    driver.fill(title="а", due_on="24.11", due_at="25:00")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["due_at"]._note.text() == "Write the hour as 17:00."
    driver.fill(due_at="", term="400")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["term"]._note.text() == "Write a number from 0 to 366."
    driver.fill(term="", title="")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["title"]._note.text() == "Say what is to be done."


def test_her_own_the_worst_first_and_others_without_red(driver: Driver) -> None:
    go(driver)

    late = "overdue, 1 working day | Характеристика | Сәтбек Айгерім, 7 «Б» | Thu 19.11 17:00"
    assert rows(driver) == [f"{late} | 3 working days from Mon 16.11", "today | Позвонить |  | Fri 20.11 | "]
    assert driver.place.count() == "1"
    driver.click(driver.place.theirs)
    assert rows(driver) == ["3 working days | Пояснение |  | Tue 17.11 | Абаева Сәуле"]


def test_space_is_done_and_ctrl_z_takes_it_back_by_name(driver: Driver) -> None:
    go(driver)
    driver.place.view.setFocus()

    driver.press(Qt.Key.Key_Space)

    assert driver.toasts == ["Task done"]
    assert [row.split(" | ")[1] for row in rows(driver)] == ["Позвонить"]
    driver.press(Qt.Key.Key_Z, CTRL)
    assert driver.toasts[-1] == "Undone: Task closed"
    assert len(rows(driver)) == 2


def test_a_task_is_moved_dropped_with_a_reason_and_taken_up_again(driver: Driver) -> None:
    go(driver)
    driver.place.view.setFocus()
    driver.click(driver.place.later)
    driver.fill(due_on="+4")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.count(tasks.rows, [1])[0].due_on == date(2026, 11, 24)

    driver.place.view.choose(1)
    driver.click(driver.place.drop)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["outcome"]._note.text().startswith("Say why")
    driver.fill(outcome="Выбыла")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.count(tasks.rows, [1])[0].state is TaskState.DROPPED

    driver.click(driver.place.closed)
    assert "Выбыла" in rows(driver)[0]
    driver.click(driver.place.again)
    assert driver.count(tasks.rows, [1])[0].state is TaskState.OPEN


def test_a_line_of_today_opens_the_very_task(driver: Driver) -> None:
    driver.window.go(Target("tasks", 2))
    driver.settle()

    assert driver.form.what.value == "Позвонить"
    driver.fill(title="Позвонить отцу")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.count(tasks.rows, [2])[0].title == "Позвонить отцу"


def test_words_and_names_find_a_task(driver: Driver) -> None:
    go(driver)
    driver.place.search.setFocus()
    driver.type("айгер")
    assert [row.split(" | ")[1] for row in rows(driver)] == ["Характеристика"]
    driver.press(Qt.Key.Key_Escape)
    driver.type("нет такой")
    assert driver.place._empty.isVisible()


def test_the_form_comes_back_as_it_was_left(driver: Driver) -> None:
    driver.press(Qt.Key.Key_T, CTRL)
    driver.fill(title="Начато", due_on="24.11")
    driver.window.keep()
    driver.form.reject()
    driver.settle()

    driver.window.put_back()
    driver.settle()
    assert (driver.form.what.value, driver.form.day.value) == ("Начато", date(2026, 11, 24))


def test_a_name_alone_opens_the_card_and_a_word_before_it_begins_a_task(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F3)
    driver.type("сәтбек айгерім")
    driver.press(Qt.Key.Key_Return)
    assert driver.place.name == "pupils"

    driver.press(Qt.Key.Key_F3)
    driver.type("task айг")
    driver.press(Qt.Key.Key_Return)
    assert driver.form.pupil.value == [1]
