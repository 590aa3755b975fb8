"""A visitor beside: no other child's name by any key, menu, tooltip, click, title, screen reader or search."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.casework import agencies, appointments, pupils, referrals, tasks
from cpdesk.casework.desk import Desk
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import SessionKind
from cpdesk.ui.calendar import CalendarPlace
from cpdesk.ui.place import Place, Target
from cpdesk.ui.pupils import PupilsPlace
from cpdesk.ui.referrals import ReferralsPlace
from cpdesk.ui.sessions import SessionsPlace
from cpdesk.ui.shell.lock import cover
from cpdesk.ui.shell.watching import Watch
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.tasks import TasksPlace
from cpdesk.ui.today import TodayPlace
from tests.casework.people import enrol, hold
from tests.conftest import PASSWORD
from tests.ui.desks import Driver, shown
from tests.ui.typing import press, type_text

OTHERS = ("Чужаков", "Незнамова")
OWN = "Сәтбек"
NOTHING = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def some_places(sitting: Sitting) -> list[Place]:
    kinds = (TodayPlace, PupilsPlace, SessionsPlace, ReferralsPlace, CalendarPlace, TasksPlace)
    return [kind(sitting) for kind in kinds]


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    own = enrol(desk)
    for name in OTHERS:
        other = enrol(desk, name, "Иван", class_="7Б")
        hold(desk, own, other, held_at=datetime(2026, 11, 16, 9, 0), text=f"Спор с {name}ым: при всех")
        desk.do(tasks.add, title=f"Позвонить {name}у", due_on=date(2026, 11, 18), pupil_id=other)
        desk.do(pupils.set_level, pupil_id=other, level=SupportLevel.HIGH, reason="а")
        moment = datetime(2026, 11, 20, 14, 0)
        desk.do(appointments.plan, kind=SessionKind.CONVERSATION, starts_at=moment, pupil_ids=[other])
    hold(desk, own, held_at=datetime(2026, 11, 19, 9, 0), text="Один на один", private_note=f"Видела {OTHERS[0]}а")
    agency = desk.do(agencies.add, kind=AgencyKind.POLICE, name="Ювенальная полиция").id
    desk.do(referrals.draft, pupil_id=own, agency_id=agency, reason="Осмотр")
    with shown(desk, qtbot, qapp, places=some_places) as made:
        made.desk.keep_draft("editor:session:1", {"text": OTHERS[0]})
        yield made
        made.window.visitor.end()


def begin(driver: Driver, target: Target) -> Any:
    """Open something and let a visitor see it; return what the visitor sees."""
    driver.window.go(target)
    driver.settle()
    driver.press(Qt.Key.Key_F11)
    shown_to = driver.window.visitor.window
    assert shown_to is not None
    shown_to.resize(1366, 738)
    return shown_to


def settle(driver: Driver) -> None:
    """Wait for the jobs; the window that was driven is hidden now."""
    for _ in range(3):
        QApplication.processEvents()
    driver.qtbot.waitUntil(driver_is_quiet)


def driver_is_quiet() -> bool:
    from cpdesk.ui.kit import jobs

    return bool(jobs.idle())


def told(window: QWidget) -> str:
    """Return everything that a window shows, says to a screen reader and keeps in what it shows."""
    parts = [window.windowTitle(), QToolTip.text()]
    for widget in (window, *window.findChildren(QWidget)):
        parts += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        parts += [str(widget.property(name) or "") for name in ("text", "plainText", "placeholderText")]
        if isinstance(widget, QLabel):
            parts.append(widget.text())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            parts += _of_model(widget.model(), QModelIndex())
    parts += _of_reader(QAccessible.queryAccessibleInterface(window))
    return "\n".join(parts)


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in roles)
        yield from _of_model(model, model.index(row, 0, parent))


def _of_reader(interface: Any) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield interface.text(kind)
    for at in range(interface.childCount()):
        yield from _of_reader(interface.child(at))


def reachable() -> list[QWidget]:
    """Return the windows that are shown, and what a screen reader is given beside them."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def assert_alone(driver: Driver) -> None:
    """Fail if a window that is shown knows another child."""
    settle(driver)
    windows = reachable()
    assert driver.window not in windows
    assert driver.window.visitor.window in windows
    for window in windows:
        everything = told(window)
        assert [name for name in OTHERS if name in everything] == [], window
    heard = "\n".join(_of_reader(QAccessible.queryAccessibleInterface(QApplication.instance())))
    assert [name for name in OTHERS if name in heard] == []


@pytest.fixture(params=["pupils", "sessions", "referrals"])
def target(request: pytest.FixtureRequest) -> Target:
    return {
        "pupils": Target("pupils", 1),
        "sessions": Target("sessions", 3),
        "referrals": Target("referrals", 1),
    }[request.param]


def test_nothing_but_the_card_is_shown(driver: Driver, target: Target) -> None:
    window = begin(driver, target)

    assert_alone(driver)
    assert OWN in told(window)
    assert window.windowTitle() == QApplication.applicationName()
    assert window.menuWidget() is None or not window.menuWidget().isVisible()


def test_no_key_leads_to_another_name(driver: Driver, target: Target) -> None:
    window = begin(driver, target)
    functions = [Qt.Key(Qt.Key.Key_F1 + at) for at in range(15) if at not in (10, 11)]  # F11 and F12 have their tests
    letters = [Qt.Key(Qt.Key.Key_A + at) for at in range(26) if Qt.Key.Key_A + at != Qt.Key.Key_L]
    more = [Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Slash, Qt.Key.Key_Comma, Qt.Key.Key_Left, Qt.Key.Key_Home]
    plain = [*functions, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Menu]
    for key, modifiers in (
        *((key, NOTHING) for key in plain),
        *((key, held) for key in (*letters, *more, *functions) for held in (CTRL, ALT)),
        *((key, CTRL | SHIFT) for key in letters),
        *((key, SHIFT) for key in functions),
    ):
        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            assert [name for name in OTHERS if name in told(popup)] == []
            popup.close()
        QApplication.processEvents()
    assert_alone(driver)


def test_no_click_leads_to_another_name(driver: Driver, target: Target) -> None:
    window = begin(driver, target)
    for button in [each for each in window.findChildren(QAbstractButton) if each.isVisible()]:
        if button is not window.bar.asking and button.isVisible() and button.isEnabled():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            assert_alone(driver)


def test_names_that_are_looked_for_do_not_come(driver: Driver) -> None:
    window = begin(driver, Target("sessions", 3))
    line = driver.window.places["sessions"].note.people.line
    line.setFocus()
    type_text(line, "чужак")
    driver.qtbot.wait(200)  # longer than the wait of the search
    settle(driver)

    shown_lists = [each for each in window.findChildren(QAbstractItemView) if each.isVisible()]
    assert not [
        each for each in shown_lists if any(OTHERS[0] in said for said in _of_model(each.model(), QModelIndex()))
    ]


def test_a_dialog_over_the_card_is_covered_and_closed(driver: Driver) -> None:
    window = begin(driver, Target("pupils", 1))
    dialog = QDialog(window)
    QLabel(OTHERS[0], dialog)
    dialog.resize(300, 200)
    dialog.open()

    page = dialog.findChild(QWidget, "blank")
    assert page is not None
    assert page.geometry() == dialog.rect()
    assert dialog.childAt(dialog.rect().center()) is page
    assert dialog.windowTitle() == QApplication.applicationName()
    driver.qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.bar.wrong.text() == "Not while a visitor is beside"
    dialog.deleteLater()


def test_no_tooltip_comes_up(driver: Driver) -> None:
    window = begin(driver, Target("pupils", 1))
    view = driver.window.places["pupils"].card.chronology.viewport()
    at = QPoint(20, 50)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))

    assert not QToolTip.isVisible()
    assert window.isVisible()


def test_an_act_says_nothing_where_the_visitor_looks_and_leads_nowhere(driver: Driver) -> None:
    begin(driver, Target("pupils", 1))
    driver.window.sitting.said.emit(f"Задача: {OTHERS[0]}", 1)
    driver.window.sitting.troubled.emit(ValueError(OTHERS[0]))
    driver.window.go(Target("pupils", 2))
    driver.window.show_place("today")
    driver.window.back()
    driver.window.sitting.changed.emit({})

    assert_alone(driver)
    assert driver.window.place.name == "pupils"
    assert driver.window.place.card.card.id == 1


def test_only_the_password_shows_everything_again(driver: Driver, target: Target) -> None:
    window = begin(driver, target)
    place = driver.window.place
    before = told(place)
    press(window, Qt.Key.Key_F11)
    type_text(window.bar.password.line, "не тот")
    press(window.bar.password.line, Qt.Key.Key_Return)
    driver.qtbot.waitUntil(lambda: bool(window.bar.wrong.text()))
    assert driver.window.visitor.is_on
    assert_alone(driver)

    driver.qtbot.waitUntil(window.bar.open.isEnabled)
    QTest.keyClick(window.bar.password.line, Qt.Key.Key_A, CTRL)
    type_text(window.bar.password.line, PASSWORD)
    press(window.bar.password.line, Qt.Key.Key_Return)
    driver.qtbot.waitUntil(lambda: not driver.window.visitor.is_on)
    driver.settle()
    assert driver.window.isVisible()
    assert driver.window.place is place
    assert place.isVisible()
    assert len(told(place)) > len(before)
    assert place.alone() is not None


def test_wrong_passwords_have_to_wait(driver: Driver) -> None:
    window = begin(driver, Target("pupils", 1))
    window.bar.ask()
    for _ in range(6):
        window.bar._failed(ValueError())
    assert not window.bar.open.isEnabled()
    assert window.bar.open.text().startswith("Wait")
    window.bar._wait.stop()


def test_closing_the_visitor_s_window_closes_the_base_instead(driver: Driver) -> None:
    window, closing = begin(driver, Target("pupils", 1)), []
    window._closing = lambda: closing.append(True)
    window.close()

    assert closing == [True]
    assert window.isVisible()
    assert_alone(driver)


def test_f12_and_time_close_the_base_before_a_visitor_too(driver: Driver) -> None:
    window = begin(driver, Target("pupils", 1))
    watch, wanted = Watch(60, driver.window), []
    watch.wanted.connect(wanted.append)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F12)
    watch._stirred -= 61
    watch._tick()
    watch.stop()

    assert wanted[0] == "key"
    assert wanted[-1] == "idle"
    assert [page.window for page in cover()] == [window]


def test_what_is_being_written_is_still_kept(driver: Driver) -> None:
    begin(driver, Target("sessions", begin="new", facts={"pupil_id": 1}))
    note = driver.window.places["sessions"].note
    note.form.text.setFocus()
    type_text(note.form.text, "Начато при матери")

    state = driver.window.keeper.state()

    assert state["place"] == "sessions"
    assert "Начато при матери" in str(state["editor"]["values"])


def test_without_an_open_card_nothing_is_left_to_show(driver: Driver) -> None:
    driver.window.show_place("tasks")
    driver.settle()
    driver.press(Qt.Key.Key_F11)

    assert not driver.window.visitor.is_on
    assert driver.toasts == ["Open a card or a form first: only that stays before a visitor."]
