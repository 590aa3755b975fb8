"""The note of a session: drafted, recorded by leaving or Ctrl+S, signed by Ctrl+Enter, added to; the private paper."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk.casework import sessions, today
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.past import HistoryDialog
from cpdesk.ui.place import Target
from tests.casework.people import hold
from tests.conftest import NOON
from tests.ui.desks import Driver, gone

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
PUPIL, OTHER = 1, 2


def begin(driver: Driver, text: str = "") -> None:
    """Begin a note with F8 and add a pupil by a few letters."""
    driver.press(Qt.Key.Key_F8)
    driver.type("айгер")
    driver.press(Qt.Key.Key_Return)
    if text:
        driver.place.note.fields["text"].widget.setFocus()
        driver.type(text)


def recorded(driver: Driver) -> list[SessionCard]:
    cards = [driver.count(sessions.card, number) for number in driver.count(sessions.ids)]
    return [card for card in cards if card is not None]


def test_a_note_is_recorded_by_leaving_it(driver: Driver) -> None:
    begin(driver, "Пришла сама.")
    driver.press(Qt.Key.Key_Escape)

    (card,) = recorded(driver)
    assert (card.text, card.status, card.held_at) == ("Пришла сама.", SessionStatus.RECORDED, NOON)
    assert [each.id for each in card.participants] == [PUPIL]
    assert driver.place.editor() is None
    assert driver.toasts == ["Session recorded"]


def test_ctrl_s_records_and_the_note_stays_open(driver: Driver) -> None:
    begin(driver, "Пришла")
    driver.press(Qt.Key.Key_S, CTRL)
    driver.type(" сама.")
    driver.press(Qt.Key.Key_S, CTRL)

    (card,) = recorded(driver)
    assert card.text == "Пришла сама."
    assert driver.place.editor() is driver.place.note
    assert not driver.place.note.is_changed


def test_ctrl_enter_records_and_signs(driver: Driver) -> None:
    begin(driver, "Пришла сама.")
    driver.press(Qt.Key.Key_Return, CTRL)

    (card,) = recorded(driver)
    assert (card.status, card.signed_at) == (SessionStatus.SIGNED, NOON)
    note = driver.place.note
    assert note.fields["text"].widget.isReadOnly()
    assert note._signed.text() == "Signed: Fri 20.11.2026 12:00, Есенова Жанна Кайратовна"


def test_nothing_is_signed_without_people_and_text(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F8)
    driver.press(Qt.Key.Key_Return, CTRL)
    note = driver.place.note
    assert note.fields["pupil_ids"]._note.text() == (
        "Say who took part: a pupil, an adult, a class, or how many without a name."
    )
    assert note.people.line.hasFocus()
    assert recorded(driver) == []

    driver.type("ким")
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert note.fields["text"]._note.text() == "Write the note before signing."
    assert note.fields["text"].widget.hasFocus()
    assert recorded(driver)[0].status is SessionStatus.RECORDED


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("held_at", "40.40", "Write the day as 24.11.2026."),
        ("held_at", "1.1.1899", "Check the year of this day."),
        ("held_at", "1.1.2099", "The session is still to come: record it when it has been held."),
        ("time", "25:00", "Write the time as 14:30."),
        ("minutes", "0", "Give the length in minutes, from 1 to 600."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(driver: Driver, field: str, typed: str, said: str) -> None:
    begin(driver, "Слова")
    widget = driver.place.note.fields[field].widget
    widget.setFocus()
    widget.clear()
    driver.type(typed)
    driver.press(Qt.Key.Key_S, CTRL)

    assert driver.place.note.fields[field]._note.text() == said
    assert widget.hasFocus()
    assert recorded(driver) == []


def test_an_addendum_is_added_to_a_signed_note(driver: Driver) -> None:
    number = hold(driver.desk, PUPIL)
    driver.desk.do(sessions.sign, session_id=number)
    driver.window.go(Target("sessions", number))
    driver.settle()
    driver.place.note.fields["addendum"].widget.setFocus()
    driver.type("Мать перезвонила")
    driver.press(Qt.Key.Key_Return, CTRL)

    assert [each.text for each in recorded(driver)[0].addenda] == ["Мать перезвонила"]
    assert driver.place.note._added.text() == "Fri 20.11.2026 12:00: Мать перезвонила"
    assert driver.place.note.fields["addendum"].widget.value == ""


def test_the_private_note_lies_apart_and_is_kept_apart(driver: Driver) -> None:
    begin(driver, "Обычная беседа")
    note = driver.place.note
    assert note.private.text.accessibleName() == "Private working note"
    note.private.text.setFocus()
    driver.type("Гипотеза")
    driver.press(Qt.Key.Key_S, CTRL)

    assert (recorded(driver)[0].text, recorded(driver)[0].private_note) == ("Обычная беседа", "Гипотеза")
    assert driver.count(sessions.ids, "гипотеза") == []


def test_f4_names_a_pupil_in_the_text_and_else_goes_to_the_people(driver: Driver) -> None:
    begin(driver, "Видела, как ")
    driver.press(Qt.Key.Key_F4)
    driver.type("ким")
    driver.press(Qt.Key.Key_Return)
    assert driver.place.note.fields["text"].widget.value == "Видела, как [Ким Артём](pupil:2)"
    assert driver.place.note.people.value == [PUPIL]

    driver.place.note.fields["minutes"].widget.setFocus()
    driver.press(Qt.Key.Key_F4)
    assert driver.place.note.people.line.hasFocus()


def test_a_person_is_taken_off_and_the_names_lie_over_the_page(driver: Driver) -> None:
    begin(driver)
    people = driver.place.note.people
    before = people.height()
    people.line.setFocus()
    driver.type("ким")
    assert people.line.offered.isVisible()
    assert people.height() == before
    driver.press(Qt.Key.Key_Return)
    assert people.value == [PUPIL, OTHER]

    people._flow.itemAt(0).widget().setFocus()
    driver.press(Qt.Key.Key_Delete)
    assert people.value == [OTHER]


def test_another_place_records_what_is_written(driver: Driver) -> None:
    begin(driver, "Пришла сама.")
    driver.window.show_place("pupils")
    driver.settle()

    assert [card.text for card in recorded(driver)] == ["Пришла сама."]


def test_a_note_without_people_is_kept_and_taken_up_from_today(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F8)
    driver.place.note.fields["text"].widget.setFocus()
    driver.type("Начато")
    driver.window.show_place("today")
    driver.settle()
    assert recorded(driver) == []
    assert any(line.startswith("Note |") for line in driver.place.beside.words())

    beside = driver.place.beside
    beside.setFocus()
    beside.setCurrentIndex(next(at for at in beside.line_indexes() if at.data().startswith("Note")))
    driver.press(Qt.Key.Key_Return)
    note = driver.place.note
    assert note.fields["text"].widget.value == "Начато"
    note.people.line.setFocus()
    driver.type("ким")
    driver.press(Qt.Key.Key_Return)
    driver.press(Qt.Key.Key_S, CTRL)
    assert [card.text for card in recorded(driver)] == ["Начато"]
    assert driver.count(today.on, NOON, driver.desk.law.calendar).drafts == ()


def test_the_draft_of_a_note_is_plain_data_and_comes_back(driver: Driver) -> None:
    begin(driver, "Пришла")
    state = driver.window.keeper.state()

    assert state["editor"]["kind"] == "session"
    assert state["editor"]["values"]["text"] == "Пришла"
    assert state["editor"]["values"]["pupil_ids"] == {"ids": [PUPIL], "text": ""}
    assert (state["editor"]["field"], state["editor"]["caret"]) == ("text", 6)
    opened = driver.place.reopen("session", state["editor"]["args"])
    assert opened is driver.place.note
    assert opened.fields["text"].widget.value == ""


def test_what_was_added_to_a_recorded_note_comes_back_after_the_lock(driver: Driver) -> None:
    begin(driver, "Пришла")
    driver.press(Qt.Key.Key_S, CTRL)
    driver.type(" сама")
    driver.window.keep()

    driver.window.put_back()
    driver.settle()

    assert driver.place.note.fields["text"].widget.value == "Пришла сама"
    assert [card.text for card in recorded(driver)] == ["Пришла"]


def test_the_history_of_a_note_is_told_in_sentences(driver: Driver) -> None:
    number = hold(driver.desk, PUPIL)
    driver.window.go(Target("sessions", number))
    driver.settle()
    driver.click(driver.place.note._history)

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    assert dialog.history.view.words()[0].startswith("Fri 20.11.2026 12:00 | Session recorded: kind: conversation")
    driver.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_the_list_is_searched_by_the_words_of_notes(driver: Driver) -> None:
    hold(driver.desk, PUPIL, text="Избегает столовой")
    hold(driver.desk, OTHER, text="Спит мало", held_at=datetime(2026, 11, 17, 9, 0))
    driver.place.refresh({})
    driver.settle()
    driver.place.list.search.setFocus()
    driver.type("столовой")

    model = driver.place.list.view.model()
    assert [model.index(at, 2).data() for at in range(model.rowCount())] == ["Избегает столовой"]
    driver.type(" щегол")
    assert driver.place.list.empty.isVisible()


def test_a_recorded_session_goes_into_the_bin(driver: Driver) -> None:
    number = hold(driver.desk, PUPIL)
    driver.window.go(Target("sessions", number))
    driver.settle()
    next(offer for offer in driver.place.offers() if offer.name == "bin").run()
    driver.settle()

    assert recorded(driver) == []
    assert driver.place.editor() is None


def test_what_is_typed_while_it_is_recorded_is_not_lost(driver: Driver) -> None:
    begin(driver, "Пришла")
    note = driver.place.note
    note.record()
    note.fields["text"].widget.insertPlainText(" сама")
    driver.settle()
    assert note.is_changed

    driver.press(Qt.Key.Key_Escape)
    assert [card.text for card in recorded(driver)] == ["Пришла сама"]


def test_a_signature_is_undone_by_name_and_the_note_may_be_changed_again(driver: Driver) -> None:
    begin(driver, "Пришла сама.")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.place.note.private.sign.setFocus()
    driver.window.undo()
    driver.settle()

    assert driver.toasts[-1] == "Undone: Session signed"
    assert recorded(driver)[0].status is SessionStatus.RECORDED
    assert not driver.place.note.fields["text"].widget.isReadOnly()


def test_a_note_that_the_disk_refused_is_recorded_at_the_next_try(driver: Driver) -> None:
    begin(driver, "Пришла сама.")
    with gone(driver.desk):
        driver.press(Qt.Key.Key_S, CTRL)
    assert driver.window._bar.accessibleName()
    assert recorded(driver) == []

    driver.press(Qt.Key.Key_S, CTRL)

    assert [card.text for card in recorded(driver)] == ["Пришла сама."]


def test_opening_another_note_over_one_records_what_is_written(driver: Driver) -> None:
    other = hold(driver.desk, OTHER)
    begin(driver, "Пришла сама.")
    driver.window.go(Target("sessions", other))
    driver.settle()
    driver.place.note.fields["text"].widget.insertPlainText("Второе. ")
    driver.press(Qt.Key.Key_F8)
    driver.settle()

    texts = {card.id: card.text for card in recorded(driver)}
    assert sorted(texts.values())[1] == "Пришла сама."
    assert "Второе." in texts[other]
    assert driver.place.note.args["id"] is None
    assert not driver.place.note.fields["text"].widget.toPlainText()
