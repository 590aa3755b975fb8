"""A session written up by keys alone: people there and not, a template, a person in the text, a next step, signed."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from cpdesk import words
from cpdesk.casework import appointments, chronology, notes, people, practice, pupils, sessions, tasks
from cpdesk.casework.chronology import EventKind
from cpdesk.casework.pupils import PupilRow
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.notes import PersonKind, empty_headings
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus
from tests.journeys.walk import CTRL, Walk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ENTER, TAB, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down
BACK = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_group_session_from_its_people_to_the_signature(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"session-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    she = walk.she
    first, second, absent, named = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[3:7])

    she.press(Qt.Key.Key_F8)
    note = she.place.note
    for pupil in (first, second, absent):
        pick(walk, pupil)
    walk.picture("people")
    leave_out(walk, absent)
    choose(walk, note.form.particulars.kind, SessionKind.GROUP_CONSULTATION)
    walk.picture("absent")

    walk.tab_to(note.form.text)
    she.press(Qt.Key.Key_M, CTRL)
    popup(walk)
    walk.picture("templates")
    walk.key(ENTER)
    headings = empty_headings(note.form.text.value)
    assert len(headings) >= 4
    she.type("Договорились о правилах. Келісімге келдік. ")
    she.press(Qt.Key.Key_F4)
    she.type(wanted(named))
    walk.picture("person")
    she.press(ENTER)
    walk.picture("named")
    step(walk, first)
    walk.picture("step")

    she.press(ENTER, CTRL)
    (number,) = set(she.count(sessions.ids)) - set(range(1, min(she.count(sessions.ids)[:1])))
    while headings[1:]:
        walk.picture(f"left-empty-{len(headings)}")
        assert QApplication.focusWidget() is note.form.text
        headings.pop(0)
        she.type("Сказано и сделано.")
        she.press(ENTER, CTRL)
    walk.picture("signed")

    card = she.count(sessions.card, number)
    assert (card.status, card.kind) == (SessionStatus.SIGNED, SessionKind.GROUP_CONSULTATION)
    assert {each.id: each.present for each in card.participants} == {first.id: True, second.id: True, absent.id: False}
    assert f"](pupil:{named.id})" in card.text
    assert newest(she, named) == EventKind.MENTION
    assert newest(she, absent) == EventKind.ABSENCE
    assert [(task.title, task.pupil_id) for task in she.count(tasks.of_session, number)] == [
        ("Поговорить отдельно", first.id)
    ]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_slip_of_the_hand_is_mended_and_a_word_of_hers_learnt(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"spelling-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    she = walk.she
    she.press(Qt.Key.Key_F8)
    text = she.place.note.form.text
    walk.tab_to(text)
    she.type("Сказала превет и мектепп. Бякозавр ")
    walk.picture("underlined")

    she.press(Qt.Key.Key_F5)
    menu = popup(walk)
    walk.picture("suggested")
    assert menu.activeAction().text() == "привет"
    walk.key(ENTER)
    she.press(Qt.Key.Key_F5)
    popup(walk)
    walk.key(ENTER)
    assert text.value == "Сказала привет и мектеп. Бякозавр"
    she.press(Qt.Key.Key_F5)
    menu = popup(walk)
    learn = next(action for action in menu.actions() if action.isEnabled() and "бякозавр" not in action.text().lower())
    while menu.activeAction() is not learn:
        walk.key(DOWN)
    walk.key(ENTER)
    she.settle()
    assert "бякозавр" in she.count(notes.words)
    walk.picture("learnt")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_planned_session_is_written_up_with_two_keys_beside_its_text(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"session-planned-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    she = walk.she
    now = she.window.sitting.now().replace(microsecond=0)
    first, second = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[:2])
    about = {"pupil_ids": [first.id, second.id], "kind": SessionKind.DEVELOPMENT}
    begun = max(now - timedelta(minutes=50), now.replace(hour=0, minute=0, second=0))
    planned = she.desk.do(appointments.plan, starts_at=begun, **about).id

    she.press(Qt.Key.Key_F8)
    walk.picture("filled-in")
    note = she.place.note
    assert len(empty_headings(note.form.text.value)) >= 4
    walk.key(Qt.Key.Key_A, CTRL)
    she.type("Играли в круг, обе говорили.")
    she.press(ENTER, CTRL)
    walk.picture("signed")

    held = she.count(appointments.card, planned)
    card = she.count(sessions.card, held.session_id)
    assert (card.status, card.kind) == (SessionStatus.SIGNED, SessionKind.DEVELOPMENT)
    assert {each.id for each in card.participants} == {first.id, second.id}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_mother_is_consulted_and_a_class_observed_and_somebody_gives_no_name(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"session-kinds-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    she = walk.she
    mother = next(each for each in she.count(people.find, "а", 200) if each.kind is PersonKind.GUARDIAN)

    she.press(Qt.Key.Key_F8)
    note = she.place.note
    she.type(mother.name)
    she.press(ENTER)
    choose(walk, note.form.particulars.audience, Audience.PARENT)
    choose(walk, note.form.particulars.requested_by, Requester.PARENT)
    write(walk, "Мать просила совета.")
    walk.picture("mother")
    she.press(Qt.Key.Key_Escape)
    card = newest_session(walk)
    assert ([each.id for each in card.adults], card.requested_by) == ([mother.id], Requester.PARENT)

    she.press(Qt.Key.Key_F8)
    choose(walk, note.form.particulars.kind, SessionKind.OBSERVATION)
    walk.tab_to(note.form.particulars.class_name)
    she.type("7б")
    write(walk, "Двое спорили о месте.")
    walk.picture("class")
    she.press(Qt.Key.Key_Escape)
    assert newest_session(walk).class_name == "7 «Б»"

    she.press(Qt.Key.Key_F8)
    she.type("1")
    line = note.people.line
    while line.offered.currentRow() < line.offered.count() - 1:
        she.press(DOWN)
    she.press(ENTER)
    choose(walk, note.form.particulars.kind, SessionKind.CRISIS)
    write(walk, "Позвонил подросток, имени не назвал.")
    walk.picture("unnamed")
    she.press(Qt.Key.Key_Escape)
    walk.picture("list")
    assert newest_session(walk).unnamed == 1


def write(walk: Walk, text: str) -> None:
    walk.tab_to(walk.she.place.note.form.text)
    walk.she.type(text)


def newest_session(walk: Walk) -> SessionCard:
    card = walk.she.count(sessions.card, max(walk.she.count(sessions.ids)))
    assert isinstance(card, SessionCard)
    return card


def pick(walk: Walk, pupil: PupilRow) -> None:
    she = walk.she
    she.type(wanted(pupil))
    she.press(ENTER)
    assert pupil.id in she.place.note.people.value


def wanted(pupil: PupilRow) -> str:
    last, first = pupil.name.split()[:2]
    return f"{last} {first}"


def leave_out(walk: Walk, pupil: PupilRow) -> None:
    """Go back with Shift+Tab to the tag of a pupil and say by Space that he or she did not come."""
    she = walk.she
    for _ in range(6):
        she.press(TAB, BACK)
        focused = QApplication.focusWidget()
        if focused is not None and wanted(pupil) in focused.accessibleName():
            break
    she.press(SPACE)
    assert pupil.id not in she.place.note.people.value


def choose(walk: Walk, box: Any, value: object) -> None:
    walk.tab_to(box)
    for _ in range(box.count()):
        if box.value is value:
            return
        walk.she.press(DOWN)
    raise AssertionError("not offered")


def step(walk: Walk, pupil: PupilRow) -> None:
    she = walk.she
    she.press(Qt.Key.Key_T, CTRL)
    she.type("Поговорить отдельно")
    she.press(TAB)
    for _ in range(8):
        if she.place.note.form.steps.value[0].pupil_id == pupil.id:
            break
        she.press(DOWN)
    she.press(TAB)
    she.type("+3")


def popup(walk: Walk) -> QMenu:
    walk.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def newest(she: Any, pupil: PupilRow) -> EventKind:
    event = she.count(chronology.of_pupil, pupil.id)[0]
    assert isinstance(event.kind, EventKind)
    return event.kind
