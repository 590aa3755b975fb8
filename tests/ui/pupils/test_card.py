"""The card: facts, chronology, support, family, history with undo, bin; every change by a form of the card."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpdesk.casework import guardians, pupils
from cpdesk.casework.pupils import PupilCard
from cpdesk.rules.pupils import Relation, StatusKind, SupportLevel, WorkingReason
from cpdesk.ui.kit import editing, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.place import Target
from tests.casework.people import hold
from tests.ui.desks import Driver, gone

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
PUPIL = 1


@pytest.fixture
def card(driver: Driver) -> Driver:
    """Return somebody before the open card of Сәтбек Айгерім."""
    driver.window.go(Target("pupils", PUPIL))
    driver.settle()
    return driver


def told(driver: Driver) -> PupilCard:
    found = driver.count(pupils.card, PUPIL)
    assert found is not None
    return found


def tab(driver: Driver, name: str) -> None:
    tabs = driver.place.card.tabs
    wanted = next(at for at in range(tabs.count()) if tabs.tabText(at).startswith(name))
    QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(wanted).center())
    driver.settle()
    assert tabs.currentIndex() == wanted


def deed(driver: Driver, words: str) -> Button:
    page = driver.place.card.tabs.currentWidget()
    return next(button for button in page.findChildren(Button) if button.text() == words)


def accept(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None


def facts(driver: Driver) -> list[str]:
    return [f"{fact.name}: {fact.value} {fact.detail}".strip() for fact in driver.place.card._facts._shown]


def test_the_strip_tells_level_status_adult_and_last_session(card: Driver) -> None:
    assert facts(card) == [
        "Level of support: None",
        "Consents: None yet not for anything that is asked",
        "Whom to call: not noted",
        "Last session: none yet",
    ]
    hold(card.desk, PUPIL, held_at=datetime(2026, 11, 17, 10, 0))
    card.desk.do(pupils.give_status, pupil_id=PUPIL, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК", ground="№ 4")
    card.desk.do(guardians.add, pupil_id=PUPIL, last_name="Ким", relation=Relation.MOTHER, phone="87011234567")
    card.place.refresh({})
    card.settle()

    assert facts(card) == [
        "Level of support: None",
        "Official status: special educational needs № 4",
        "Consents: None yet not for anything that is asked",
        "Whom to call: mother: Ким +7 701 123-45-67",
        "Last session: Tue 17.11.2026 3 days ago",
    ]


def test_the_iin_is_shown_on_demand_and_hidden_for_the_next_pupil(card: Driver) -> None:
    shown = card.place.card._iin
    assert shown.text() == "IIN is known (show)"

    card.click(shown)
    assert shown.text() == "IIN 140308600100"
    card.window.go(Target("pupils", 2))
    card.settle()
    card.window.go(Target("pupils", PUPIL))
    card.settle()
    assert shown.text() == "IIN is known (show)"


def test_the_level_changes_only_with_a_reason(card: Driver) -> None:
    tab(card, "Support")
    card.click(deed(card, "Change the level…"))
    level = card.form.fields["level"].widget
    level.setFocus()
    card.press(Qt.Key.Key_End)
    card.press(Qt.Key.Key_Return, CTRL)
    why = card.form.fields["reason"]
    assert why._note.text() == "Say why the level changes: the reason stays in the history."
    assert why.widget.hasFocus()

    card.type("Новые угрозы")
    accept(card)

    assert (told(card).level, told(card).levels[0].reason) == (SupportLevel.HIGH, "Новые угрозы")
    assert facts(card)[0] == "Level of support: High since 20.11.2026"
    assert "Level of support changed" in card.toasts


def test_a_status_and_a_reason_are_noted_apart_ended_and_taken_back(card: Driver) -> None:
    tab(card, "Support")
    card.click(deed(card, "Note a status…"))
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["body"]._note.text() == "Say which body gave the status."
    card.fill(body="ПМПК № 13", ground="№ 4 от 02.09.2026", since="2.9.26")
    accept(card)
    card.click(deed(card, "Note a reason…"))
    card.fill(note="переезд")
    accept(card)

    now = told(card)
    assert [(row.body, row.ground, row.since) for row in now.statuses] == [
        ("ПМПК № 13", "№ 4 от 02.09.2026", date(2026, 9, 2))
    ]
    assert [(row.reason, row.note) for row in now.reasons] == [(WorkingReason.PEERS, "переезд")]

    card.click(deed(card, "End…"))
    card.fill(on="1.9.26")
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["on"]._note.text() == "It cannot end before it began. Give a later day."
    card.fill(on="19.11.26")
    accept(card)
    assert told(card).statuses[0].until == date(2026, 11, 19)

    card.click(deed(card, "Noted by mistake"))
    assert told(card).statuses == ()
    assert "The official status is in the bin" in card.toasts


def test_an_adult_is_added_corrected_and_taken_off(card: Driver) -> None:
    tab(card, "Family")
    card.click(deed(card, "Add an adult…"))
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["last_name"]._note.text() == "Write the name of the adult."
    card.fill(last_name="Сәтбек", first_name="Салтанат", phone="8 701 123 45 67")
    accept(card)
    assert card.place.card.tabs.tabText(3) == "Family 1"

    card.click(deed(card, "Correct…"))
    assert card.form.value("phone") == "+7 701 123-45-67"
    card.fill(note="после 18:00")
    card.form.fields["legal"].widget.setFocus()
    card.press(Qt.Key.Key_Space)
    accept(card)
    (adult,) = card.count(guardians.of_pupil, PUPIL)
    assert (adult.note, adult.legal, adult.phone) == ("после 18:00", False, "+7 701 123-45-67")

    card.click(deed(card, "Take off the card"))
    assert card.count(guardians.of_pupil, PUPIL) == []


def test_particulars_class_and_leaving(card: Driver) -> None:
    card.press(Qt.Key.Key_F2)
    assert card.form.value("born") == date(2014, 3, 8)
    card.fill(first_name="Айгерим", born="9.3.14")
    accept(card)
    assert told(card).name == "Сәтбек Айгерим Маратқызы"

    tab(card, "Particulars")
    card.click(deed(card, "Another class…"))
    card.fill(class_="7В")
    accept(card)
    assert told(card).class_name == "7 «В»"

    card.click(deed(card, "Leaves the school…"))
    card.fill(on="1.1.2099")
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["on"]._note.text() == "This day is still to come. Give today or an earlier one."
    card.fill(on="19.11.26")
    accept(card)
    assert told(card).left_on == date(2026, 11, 19)
    assert card.place.list.total == 3


def test_the_chronology_groups_school_years_and_tells_what_came_late(card: Driver) -> None:
    hold(card.desk, PUPIL, held_at=datetime(2026, 11, 18, 10, 0), text="Звонок матери")
    hold(card.desk, PUPIL, held_at=datetime(2026, 11, 20, 11, 0), text="Сегодня")
    hold(card.desk, PUPIL, held_at=datetime(2025, 10, 1, 9, 0), text="Давно")
    card.place.refresh({})
    card.settle()

    view = card.place.card.chronology
    assert view.words() == [
        "Fri 20.11 11:00 | 20.11 12:00 | Conversation: Сегодня | Есенова Ж. К.",
        "Wed 18.11 10:00 | 20.11 12:00 | Conversation: Звонок матери, entered after 2 days | Есенова Ж. К.",
        "Wed 01.10 09:00 | 20.11.2026 | Conversation: Давно, entered after 415 days | Есенова Ж. К.",
    ]
    assert [group.title for group in view._shown[1]] == ["School year 2026/27", "School year 2025/26"]
    assert [view.isExpanded(view.model().index(at, 0)) for at in (0, 1)] == [True, False]

    view.setFocus()
    card.press(Qt.Key.Key_Return)
    assert card.place.name == "sessions"
    assert card.place.note.card.text == "Сегодня"


def test_the_history_undoes_the_chosen_entry_by_name(card: Driver) -> None:
    card.desk.do(pupils.set_level, pupil_id=PUPIL, level=SupportLevel.HIGH, reason="угрозы")
    card.place.refresh({})
    tab(card, "History")
    past = card.place.card.history
    past.view.setFocus()
    card.press(Qt.Key.Key_Home)
    assert past.view.words()[0].split(" | ")[1].startswith("Level of support changed: level of support: none → high")
    assert past.undo.text() == "Undo: Level of support changed"

    card.press(Qt.Key.Key_Return)
    card.press(Qt.Key.Key_Space)

    assert told(card).level is SupportLevel.NONE
    assert past.view.words()[0].split(" | ")[1].startswith("Undone: Level of support changed")
    past.view.choose(past._past[1].seq)
    assert not past.undo.isEnabled()
    assert past._about.text() == "It has been undone already."


def test_ctrl_z_undoes_her_last_act_and_names_it(card: Driver) -> None:
    card.press(Qt.Key.Key_F2)
    card.fill(first_name="Айша")
    accept(card)
    card.place.card.chronology.setFocus()
    card.press(Qt.Key.Key_Z, CTRL)

    assert told(card).first_name == "Айгерім"
    assert card.toasts[-1] == "Undone: Particulars corrected"


def test_a_card_goes_into_the_bin_and_comes_back(card: Driver) -> None:
    assert ("Put the card in the bin", "bin") in card.place.card.deeds()
    card.place.begin("bin")
    card.settle()
    assert card.place.list.total == 3
    assert card.place.card.card.id != PUPIL

    card.window.show_place("bin")
    card.settle()
    assert card.place.view.model().index(0, 1).data() == "Сәтбек Айгерім"
    card.place.view.setFocus()
    card.press(Qt.Key.Key_Return)
    assert told(card).last_name == "Сәтбек"


def test_f8_begins_a_note_for_the_pupil_at_hand(card: Driver) -> None:
    card.press(Qt.Key.Key_F8)

    assert card.place.name == "sessions"
    assert card.place.note.people.value == [PUPIL]
    assert card.place.note.fields["text"].widget.hasFocus()


@pytest.mark.parametrize(
    "kind", ["correct", "level", "status", "reason", "guardian", "move", "leave", "end_status", "end_reason"]
)
def test_every_form_comes_back_from_a_draft_with_the_same_field_and_text(card: Driver, kind: str) -> None:
    card.desk.do(pupils.give_status, pupil_id=PUPIL, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК")
    card.desk.do(pupils.add_reason, pupil_id=PUPIL, reason=WorkingReason.LOSS)
    card.place.begin(kind, 1)
    card.settle()
    *_, last = card.form.fields
    widget = card.form.fields[last].widget
    widget.setFocus()
    card.type("1")
    kept = card.window.keeper.state()
    card.form.close()
    card.settle()

    state = kept["editor"]
    opened = card.place.reopen(state["kind"], state["args"])
    assert opened is not None
    editing.fill(opened.fields, state["values"])
    editing.focus(opened.fields, state["field"], state["caret"])
    card.settle()
    assert editing.values(opened.fields) == state["values"]
    assert state["field"] == last
    assert editing.focused(opened.fields) == (last, state["caret"])


def test_a_form_says_whose_it_is(card: Driver) -> None:
    card.place.begin("level")
    card.settle()

    assert card.form._box.itemAt(0).widget().text() == "Сәтбек Айгерім Маратқызы, 7 «Б»"


def test_an_action_from_elsewhere_comes_to_the_pupils_first(card: Driver) -> None:
    card.window.show_place("today")
    card.settle()
    level = next(offer for offer in card.window.all_offers() if offer.name == "level")
    level.run()
    card.settle()

    assert card.place.name == "pupils"
    assert card.form.kind == "level"


def test_at_large_text_one_pane_shows_and_esc_goes_back_to_the_list(card: Driver, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 200)
    card.window.resize(1300, 700)
    card.settle()
    assert not card.place._left.isVisible()
    assert card.place.card.isVisible()

    card.place.card.chronology.setFocus()
    card.press(Qt.Key.Key_Escape)
    assert card.place._left.isVisible()
    assert not card.place.card.isVisible()
    theme.apply(qapp, "light")


def test_a_form_that_the_disk_refused_may_be_sent_again(card: Driver) -> None:
    card.place.begin("leave")
    card.settle()
    form = card.place.editor()
    with gone(card.desk):
        card.press(Qt.Key.Key_Return, CTRL)
    assert form.isVisible()

    accept(card)

    assert told(card).left_on is not None
