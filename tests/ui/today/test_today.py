"""Today: the worst first, each line opens the very place, the copy in words, a good day says so."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import sessions
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.ui.place import Target
from tests.casework.people import enrol, hold
from tests.ui.desks import Driver, shown

WHO = "Сәтбек Айгерім, 7 «Б»"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_worst_stands_first_with_its_sum(driver: Driver) -> None:
    view = driver.place.view

    assert [group.title for group in view._shown[1]] == [
        "Overdue",
        "Due today",
        "Next 10 working days",
        "What is missing",
    ]
    assert view.words() == [
        f"overdue, 5 working days | Answer to referral 2026-1 | {WHO} | Fri 13.11 | 3 working days from Tue 10.11",
        f"today | Answer to referral 2026-2 | {WHO} | Fri 20.11 | 3 working days from Tue 17.11",
        f"9 working days | Answer to referral 2026-3 | {WHO} | Thu 03.12 | 10 working days from Thu 19.11",
        f"not signed | Sign the note | {WHO} |  | Tue 03.11.2026 · conversation",
        f"no consent | Ask for consent | {WHO} |  | not asked",
    ]


def test_the_day_stands_beside_it(driver: Driver) -> None:
    assert driver.place.beside.words() == [
        "09:00   Сәтбек Айгерім, 7 «Б» | written",
        "Referral   Сәтбек Айгерім, 7 «Б» | today",
        "Сәтбек Айгерім   ПМПК № 13 | 8 of 3 working days",
        "Сәтбек Айгерім   ПМПК № 13 | 3 of 3 working days",
        "Сәтбек Айгерім   ПМПК № 13 | 1 of 10 working days",
    ]


def test_the_strip_names_the_worst_without_a_child_s_name(driver: Driver) -> None:
    step = driver.place.step()

    assert (step.what, step.why, step.verb) == ("Answer to referral 2026-1", "5 working days overdue", "Open")
    assert driver.place.count() == "1"


def test_every_line_knows_the_very_place(driver: Driver) -> None:
    view, gone = driver.place.view, []
    driver.place.going.disconnect()
    driver.place.going.connect(gone.append)
    view.setFocus()
    for line in view.line_indexes():
        view.setCurrentIndex(line)
        driver.press(Qt.Key.Key_Return)

    assert [(target.place, target.row_id) for target in gone] == [
        ("referrals", 1),
        ("referrals", 2),
        ("referrals", 3),
        ("sessions", 1),
        ("pupils", 1),
    ]


def test_a_line_opens_the_note_and_goes_when_it_is_signed(driver: Driver) -> None:
    driver.place.view.setFocus()
    driver.place.view.choose(Target("sessions", 1))
    driver.press(Qt.Key.Key_Return)
    assert driver.place.note.card.id == 1

    driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert driver.desk.ask(sessions.ids, unsigned=True) == [2]
    driver.window.show_place("today")
    driver.settle()
    assert not [line for line in driver.place.view.words() if "Sign the note" in line]


def test_the_copy_is_told_in_words(driver: Driver) -> None:
    driver.place.tell_backup("ok", "Yesterday's copy opens: 214 pupils")

    assert driver.place.foot.backup.isVisible()
    assert driver.place.foot.backup.accessibleName() == "Backup: Yesterday's copy opens: 214 pupils"


def test_a_narrow_window_gives_up_the_side(driver: Driver) -> None:
    assert driver.place._side.isVisible()
    driver.window.resize(980, 600)
    driver.settle()

    assert not driver.place._side.isVisible()


def test_a_small_screen_keeps_what_is_to_be_done_and_gives_up_the_sum(driver: Driver) -> None:
    driver.window.resize(1093, 614)
    driver.settle()
    words.use("ru")
    driver.place.retranslate()

    assert driver.place._side.isVisible()
    assert driver.place.view.isColumnHidden(4)
    assert driver.place.view.columnWidth(1) > 200


@pytest.fixture
def good_day(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    enrol(desk)
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime(2026, 11, 20, 9, 0)
    with shown(desk, qtbot, qapp) as made:
        yield made


def test_a_good_day_says_so_and_has_no_button(good_day: Driver) -> None:
    step = good_day.place.step()

    assert (step.what, step.verb) == ("All is done for today", "")
    assert good_day.place._good.isVisible()
    assert not good_day.place._import.isVisible()


@pytest.fixture
def first_day(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    with shown(desk, qtbot, qapp) as made:
        yield made


def test_an_empty_vault_begins_with_a_class_list(first_day: Driver) -> None:
    assert first_day.place.step().what == "Add a class list"
    assert first_day.place._import.isVisible()


@pytest.fixture
def only_notes(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    hold(desk, enrol(desk), held_at=datetime(2026, 11, 3, 9, 0))
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime(2026, 11, 20, 9, 0)
    with shown(desk, qtbot, qapp) as made:
        yield made


def test_the_names_get_the_room_of_days_that_nothing_has(only_notes: Driver) -> None:
    assert only_notes.place.view.words()
    assert only_notes.place.view.isColumnHidden(3)
