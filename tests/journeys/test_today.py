"""The day by keys alone: the worst first, a task set and done, a session planned and written up, a visitor beside."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk import words
from cpdesk.casework import appointments, naming, practice, pupils, sessions, tasks
from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.tasks import TaskState
from tests.journeys.walk import CTRL, Walk
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ENTER, TAB, SPACE, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_day_from_the_worst_line_to_the_visitor(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"today-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    see_the_worst(walk)
    task = set_a_task(walk)
    plan_and_write_up(walk)
    do_the_task(walk, task)
    let_a_visitor_see(walk)


def see_the_worst(walk: Walk) -> None:
    """One key opens the very thing that the strip names; no child's name stands in it."""
    she = walk.she
    walk.picture("today")
    step = she.place.step()
    assert step is not None
    for each in she.count(naming.everybody):
        assert each.kind != "pupil" or each.last_name not in f"{step.what} {step.why}".split()
    assert QApplication.focusWidget() is she.window._strip.button
    she.press(ENTER)
    walk.picture("worst")
    assert QApplication.activeModalWidget() is not None or she.place.name != "today"
    she.press(ESC)
    if she.place.name != "today":
        she.window.show_place("today")
        she.settle()


def set_a_task(walk: Walk) -> int:
    """Ctrl+T, the words, Tab, three letters, Enter, Tab, the day, Ctrl+Enter: five keys beside the text."""
    she = walk.she
    first = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[:1])[0]
    she.press(Qt.Key.Key_T, CTRL)
    she.type("Позвонить в деканат")
    she.press(TAB)
    she.type(" ".join(first.name.split()[:2]))
    she.press(ENTER)
    she.press(TAB)
    she.type("+3")
    walk.picture("task")
    she.press(ENTER, CTRL)
    walk.picture("tasks")
    wanted = she.desk.clock.now().wall.date() + timedelta(days=3)
    (row,) = [each for each in she.count(tasks.due_between, wanted, wanted) if each.title == "Позвонить в деканат"]
    assert row.pupil == " ".join(first.name.split()[:2])
    return row.id


def plan_and_write_up(walk: Walk) -> None:
    """Plan a session for this hour in the calendar, and write it up with F8 and Ctrl+Enter."""
    she = walk.she
    find(walk, "calendar")
    walk.picture("calendar")
    she.press(Qt.Key.Key_N, CTRL)
    someone = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[1:2])[0]
    she.type(" ".join(someone.name.split()[:2]))
    she.press(ENTER)
    walk.tab_to(she.form.hour)
    she.press(Qt.Key.Key_A, CTRL)
    she.type(f"{she.desk.clock.now().wall:%H:%M}")
    walk.picture("plan")
    she.press(ENTER, CTRL)
    walk.picture("planned")
    (planned,) = [
        each
        for each in she.count(appointments.on, she.desk.clock.now().wall.date())
        if each.names == (" ".join(someone.name.split()[:2]),) and each.state is AppointmentState.PLANNED
    ]

    find(walk, "today")
    walk.picture("with-the-session")
    told = she.place.beside.words()
    assert any(" ".join(someone.name.split()[:2]) in line for line in told)
    she.press(Qt.Key.Key_F8)
    assert she.place.note.people.value == [someone.id]
    she.type("Разговор о планах на четверть.")
    walk.picture("note")
    she.press(ENTER, CTRL)
    walk.picture("written")
    (row,) = she.count(appointments.rows, [planned.id])
    assert row.state is AppointmentState.HELD
    assert row.session_id in she.count(sessions.ids)


def do_the_task(walk: Walk, task: int) -> None:
    """Space marks a task as done, Ctrl+Z takes it back by name."""
    she = walk.she
    find(walk, "tasks")
    she.place.view.choose(task)
    she.place.view.setFocus()
    she.press(SPACE)
    assert she.count(tasks.rows, [task])[0].state is TaskState.DONE
    walk.picture("done")
    she.press(Qt.Key.Key_Z, CTRL)
    assert she.count(tasks.rows, [task])[0].state is TaskState.OPEN
    walk.picture("undone")


def let_a_visitor_see(walk: Walk) -> None:
    """F11 leaves the one card; the password brings everything back."""
    she = walk.she
    name = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[:1])[0].name
    find(walk, "pupils")
    she.press(Qt.Key.Key_F, CTRL)
    she.type(" ".join(name.split()[:2]))
    she.press(ENTER)
    assert she.place.card.card.name == name
    she.press(Qt.Key.Key_F11)
    shown = she.window.visitor.window
    assert shown is not None
    assert not she.window.isVisible()
    assert shown.grab().save(str(walk.picture("hidden").with_name("visitor.png")))
    press(shown, Qt.Key.Key_F11)
    type_text(shown.bar.password.line, practice.PASSWORD)
    press(shown.bar.password.line, ENTER)
    walk.qtbot.waitUntil(lambda: not she.window.visitor.is_on)
    she.settle()
    walk.picture("everything")


def find(walk: Walk, place: str) -> None:
    """Go to a place by its name: F3, the name, Enter."""
    she = walk.she
    title = she.window.places[place].title()
    she.press(Qt.Key.Key_F3)
    she.type(title)
    she.press(ENTER)
    assert she.place.name == place
