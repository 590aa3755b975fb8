"""The calendar in the window: planned by keys, in series, moved by keys and mouse, said over, written up."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cpdesk.casework import appointments, sessions, tasks
from cpdesk.casework.desk import Desk
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.sessions import SessionKind
from cpdesk.ui.calendar import CalendarPlace
from cpdesk.ui.calendar.model import said
from cpdesk.ui.place import Place
from cpdesk.ui.sessions import SessionsPlace
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.tasks import TasksPlace
from cpdesk.ui.today import TodayPlace
from tests.casework.people import enrol, hold
from tests.conftest import NOON
from tests.ui.desks import Driver, shown

CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY = NOON.date()
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def some_places(sitting: Sitting) -> list[Place]:
    return [TodayPlace(sitting), SessionsPlace(sitting), CalendarPlace(sitting), TasksPlace(sitting)]


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём", class_="6Г")
    usual = {"kind": SessionKind.INDIVIDUAL_CONSULTATION}
    desk.do(appointments.plan, **usual, starts_at=datetime(2026, 11, 20, 9, 0), pupil_ids=[pupil])
    desk.do(appointments.plan, **usual, starts_at=datetime(2026, 11, 20, 14, 30), pupil_ids=[other], place="Кабинет 12")
    hold(desk, pupil, held_at=datetime(2026, 11, 18, 10, 0))
    desk.do(tasks.add, title="Характеристика", due_on=date(2026, 11, 19))
    with shown(desk, qtbot, qapp, places=some_places) as made:
        made.window.show_place("calendar")
        made.settle()
        made.place.view.setFocus()
        yield made


def week(driver: Driver) -> dict[str, list[str]]:
    model = driver.place.view.model()
    cells = (model.cell(model.index(row, at)) for at in range(model.columnCount()) for row in range(model.rowCount()))
    return {f"{cell.at:%d.%m %H:%M}": said(cell) for cell in cells if said(cell)}


def plans(driver: Driver) -> list[tuple[datetime, AppointmentState]]:
    found = driver.count(appointments.between, date(2026, 11, 1), date(2027, 6, 1))
    return [(row.starts_at, row.state) for row in found]


def test_the_week_shows_planned_and_held_sessions_and_tasks(driver: Driver) -> None:
    assert week(driver) == {
        "18.11 10:00": ["10:00 Сәтбек Айгерім, 7 «Б» · written"],
        "19.11 00:00": ["Характеристика"],
        "20.11 09:00": ["09:00 Сәтбек Айгерім, 7 «Б» · not written"],
        "20.11 14:30": ["14:30 Ким Артём, 6 «Г» · expected"],
    }
    assert driver.place.view.model().columnCount() == 5


def test_every_cell_tells_the_same_words_to_a_reader(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 14, 30))
    told = driver.place.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert told == "Fri 20.11.2026 14:30, 14:30 Ким Артём, 6 «Г» · expected"


def test_a_session_is_planned_at_the_chosen_hour_by_keys(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 19, 11, 0))
    driver.press(Qt.Key.Key_Return)
    driver.type("ким")
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Return, CTRL)

    assert (datetime(2026, 11, 19, 11, 0), AppointmentState.PLANNED) in plans(driver)
    assert driver.toasts == ["Session planned"]
    assert driver.place.view.chosen().meetings[0].who == "Ким Артём"


def test_a_series_says_its_last_day_and_skips_what_is_free(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 18, 15, 0))
    driver.press(Qt.Key.Key_N, CTRL)
    driver.fill(count="8")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert driver.form.fields["title"]._note.text() == "Give the series a name."
    driver.fill(title="Новый класс")
    assert "Wed 27.01.2027" in driver.form.fields["count"]._note.text()  # 16 December and the winter break
    driver.press(Qt.Key.Key_Return, CTRL)

    found = [each for each, _ in plans(driver) if each.hour == 15]
    assert (len(found), found[-1]) == (8, datetime(2027, 1, 27, 15, 0))
    assert week(driver)["18.11 15:00"] == ["15:00 Новый класс · 1 of 8 · not written"]


def test_what_lies_at_the_same_time_is_said_and_not_forbidden(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 14, 0))
    driver.press(Qt.Key.Key_N, CTRL)
    driver.fill(title="Урок")
    assert driver.form.fields["hour"]._note.text() == "At the same time: 14:30 Ким Артём"
    driver.fill(minutes="30")
    assert driver.form.fields["hour"]._note.text() == ""
    driver.fill(starts_at="22.11")
    assert driver.form.fields["starts_at"]._note.text() == "This is a day off."
    driver.fill(starts_at="20.11", minutes="40")
    driver.press(Qt.Key.Key_Return, CTRL)
    assert len(plans(driver)) == 3


def test_ctrl_and_an_arrow_move_a_session_and_say_what_is_there(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 14, 30))
    driver.press(Qt.Key.Key_Left, CTRL)
    driver.press(Qt.Key.Key_Up, CTRL)
    assert plans(driver)[0] == (datetime(2026, 11, 19, 14, 0), AppointmentState.PLANNED)
    assert driver.toasts[-1] == "Moved to Thu 19.11.2026 14:00"

    driver.press(Qt.Key.Key_Z, CTRL)
    assert plans(driver)[0][0] == datetime(2026, 11, 19, 14, 30)
    driver.desk.do(appointments.move, appointment_id=1, starts_at=datetime(2026, 11, 19, 13, 30))
    driver.place.refresh({})
    driver.settle()
    driver.place.view.choose(datetime(2026, 11, 19, 13, 30))
    driver.press(Qt.Key.Key_Down, CTRL)
    assert driver.toasts[-1] == "At the same time: 14:30 Ким Артём"


def test_a_session_is_moved_by_the_mouse(driver: Driver) -> None:
    view = driver.place.view
    source = view.visualRect(view.model().index(*view.model().place_of(datetime(2026, 11, 20, 9, 0))))
    target = view.visualRect(view.model().index(*view.model().place_of(datetime(2026, 11, 19, 11, 0))))
    start, end = source.topLeft() + QPoint(40, 5), target.topLeft() + QPoint(40, 5)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    driver.settle()

    assert plans(driver)[0][0] == datetime(2026, 11, 19, 11, 0)


def test_a_session_is_cancelled_or_missed_and_planned_again(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 9, 0))
    assert driver.place.missed.isVisible()
    driver.click(driver.place.missed)
    assert plans(driver)[0][1] is AppointmentState.MISSED
    driver.click(driver.place.again)
    driver.place.view.choose(datetime(2026, 11, 20, 14, 30))
    assert not driver.place.missed.isVisible()
    driver.click(driver.place.cancel)
    assert plans(driver)[1][1] is AppointmentState.CANCELLED
    assert driver.toasts[-1] == "Session cancelled"


def test_a_planned_session_is_changed_in_its_form(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 14, 30))
    driver.press(Qt.Key.Key_Return)
    assert driver.form.place.value == "Кабинет 12"
    driver.fill(minutes="60", hour="15:00")
    driver.press(Qt.Key.Key_Return, CTRL)

    (row,) = driver.count(appointments.rows, [2])
    assert (row.starts_at, row.minutes, row.names) == (datetime(2026, 11, 20, 15, 0), 60, ("Ким Артём",))


def test_f8_writes_the_chosen_session_up_in_two_keys(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 20, 9, 0))
    driver.press(Qt.Key.Key_F8)
    assert driver.place.name == "sessions"
    driver.type("Беседа")
    driver.press(Qt.Key.Key_Return, CTRL)

    (row,) = driver.count(appointments.rows, [1])
    assert row.state is AppointmentState.HELD
    assert row.session_id in driver.count(sessions.ids)


def test_pages_turn_weeks_and_holidays_and_breaks_are_told(driver: Driver) -> None:
    for _ in range(4):
        driver.press(Qt.Key.Key_PageDown)
    assert week(driver)["16.12 00:00"] == ["Independence Day"]
    for _ in range(2):
        driver.press(Qt.Key.Key_PageDown)
    assert week(driver)["28.12 00:00"] == ["break"]
    driver.press(Qt.Key.Key_Home)
    assert "20.11 09:00" in week(driver)
    driver.click(driver.place.by_day)
    assert driver.place.view.model().columnCount() == 1


def test_a_cell_with_several_asks_which(driver: Driver) -> None:
    other = {"kind": SessionKind.CONVERSATION, "starts_at": datetime(2026, 11, 20, 14, 40), "title": "Совет"}
    driver.desk.do(appointments.plan, **other)
    driver.place.refresh({})
    driver.settle()
    driver.place.view.choose(datetime(2026, 11, 20, 14, 30))
    driver.press(Qt.Key.Key_Return)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "14:30 Ким Артём, 6 «Г» · expected",
        "14:40 Совет · expected",
    ]
    menu.close()


def test_the_form_comes_back_as_it_was_left(driver: Driver) -> None:
    driver.place.view.choose(datetime(2026, 11, 19, 11, 0))
    driver.press(Qt.Key.Key_N, CTRL)
    driver.fill(title="Начато")
    driver.window.keep()
    driver.form.reject()
    driver.settle()

    driver.window.put_back()
    driver.settle()
    assert (driver.form.what.value, driver.form.hour.value) == ("Начато", "11:00")
