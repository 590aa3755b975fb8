"""Today: the worst first, each line opens the very place, the copy in words, a good day says so."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import appointments, colleagues, sessions, tasks
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.sessions import SessionKind
from cpdesk.rules.tasks import TaskState
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


@pytest.fixture
def full_day(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    pupil, other = enrol(desk), enrol(desk, "Ким", "Артём", class_="6Г")
    kind = SessionKind.INDIVIDUAL_CONSULTATION
    for hour, minute, who in ((9, 0, pupil), (12, 25, other), (15, 30, pupil)):
        at = datetime(2026, 11, 20, hour, minute)
        desk.do(appointments.plan, kind=kind, starts_at=at, pupil_ids=[who])
    desk.do(tasks.add, title="Позвонить Киму", due_on=date(2026, 11, 18), due_at=time(12), pupil_id=other)
    desk.do(tasks.add, title="Заключение", due_on=date(2026, 11, 20), due_at=time(14, 55))
    teacher = desk.do(colleagues.add, name="Абаева Сәуле").id
    desk.do(tasks.add, title="Пояснение", due_on=date(2026, 11, 17), colleague_id=teacher)
    desk.do(tasks.add, title="Годовой план", due_on=date(2027, 1, 20))
    with shown(desk, qtbot, qapp) as made:
        yield made


def test_tasks_and_sessions_of_the_day_stand_with_hours_and_states(full_day: Driver) -> None:
    assert full_day.place.view.words() == [
        "overdue, 2 working days | Позвонить Киму | Ким Артём, 6 «Г» | Wed 18.11 12:00 | ",
        "today, 2 h 55 min | Заключение |  | Fri 20.11 14:55 | ",
        " | and 1 task later or without a day |  |  | ",
    ]
    assert full_day.place.beside.words()[:3] == [
        "09:00   Сәтбек Айгерім, 7 «Б» | not written",
        "12:25   Ким Артём, 6 «Г» | in 25 min",
        "15:30   Сәтбек Айгерім, 7 «Б» | expected",
    ]


def test_the_strip_hides_words_that_name_a_child(full_day: Driver) -> None:
    assert full_day.place.step().what == "Task № 1, 6 «Г»"
    full_day.desk.do(tasks.change, task_id=1, title="Позвонить в полицию", due_on=date(2026, 11, 18))
    full_day.place.refresh({})
    full_day.settle()

    assert full_day.place.step().what == "Позвонить в полицию"


def test_somebody_else_s_duty_waits_beside_without_red(full_day: Driver) -> None:
    assert "Пояснение   Абаева Сәуле | Tue 17.11" in full_day.place.beside.words()
    assert full_day.place.count() == "1"


def test_after_the_overdue_comes_the_session_without_a_note(full_day: Driver) -> None:
    full_day.desk.do(tasks.close, task_id=1, state=TaskState.DONE)
    full_day.place.refresh({})
    full_day.settle()

    step = full_day.place.step()
    assert (step.what, step.why, step.verb) == ("Write up the session of 09:00", "7 «Б»", "Write up")


def test_f8_writes_up_the_session_that_has_begun_or_the_chosen_one(full_day: Driver) -> None:
    assert full_day.place.at_hand() == {"appointment_id": 1}
    beside = full_day.place.beside
    beside.setFocus()
    beside.choose(Target("sessions", begin="new", facts={"appointment_id": 3}))
    assert full_day.place.at_hand() == {"appointment_id": 3}


def test_a_narrow_window_shows_the_rest_behind_tabs_for_the_keys(full_day: Driver) -> None:
    full_day.window.resize(980, 600)
    full_day.settle()
    place = full_day.place
    assert [place.tabs.tabText(at) for at in range(place.tabs.count())] == [
        "Today",
        "Sessions 3",
        "Drafts",
        "Awaited 1",
    ]
    place.tabs.setFocus()
    full_day.press(Qt.Key.Key_Right)

    assert place._side.isVisible()
    assert not place.view.isVisible()
    assert len(place.beside.words()) == 3
    full_day.press(Qt.Key.Key_Left)
    assert place.view.isVisible()


def test_the_report_stands_below_with_how_far_its_quarter_is(full_day: Driver) -> None:
    assert full_day.place.foot.report.accessibleName().startswith("Report for quarter")


def test_a_holiday_and_a_break_stand_beside_the_day(full_day: Driver) -> None:
    assert isinstance(full_day.desk.clock, SetClock)
    for day, told in ((date(2026, 12, 16), "Independence Day"), (date(2026, 12, 29), "break")):
        full_day.desk.clock.wall = datetime.combine(day, time(9))
        assert told in full_day.place.subtitle()


def test_a_lacking_consent_opens_the_consents_of_the_card(driver: Driver) -> None:
    driver.place.view.setFocus()
    driver.place.view.choose(Target("pupils", 1, facts={"field": "consents"}))
    driver.press(Qt.Key.Key_Return)

    card = driver.window.places["pupils"].card
    assert card.tabs.currentWidget() is card._parts["consents"]


def test_more_notes_to_sign_open_their_list(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    pupil = enrol(desk)
    for day in range(1, 8):
        hold(desk, pupil, held_at=datetime(2026, 10, day, 9, 0))
    with shown(desk, qtbot, qapp) as driver:
        assert any("and 2 more notes to sign" in line for line in driver.place.view.words())
        driver.window.go(Target("sessions", facts={"unsigned": True}))
        driver.settle()
        assert driver.place.list.unsigned.isChecked()


def test_beside_a_small_screen_the_days_are_said_in_short(driver: Driver) -> None:
    driver.window.resize(1093, 614)
    driver.settle()

    assert driver.place.beside.words()[-1] == "Сәтбек Айгерім   ПМПК № 13 | 1 of 10"
