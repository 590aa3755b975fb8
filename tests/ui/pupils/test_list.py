"""The list of pupils: search as she types, chips, saved filters, recent ones, the new pupil after a search."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from cpdesk import words
from cpdesk.casework import consents, pupils
from cpdesk.rules.consents import GENERAL, ConsentState
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.model import STYLE
from cpdesk.ui.pupils.list import PupilList
from cpdesk.words import day_of_week
from tests.ui.desks import Driver

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


def shown_names(listed: PupilList) -> list[str]:
    model = listed.view.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def search(driver: Driver, text: str) -> list[str]:
    driver.press(Qt.Key.Key_F, CTRL)
    driver.type(text)
    return shown_names(driver.place.list)


def test_the_list_stands_in_kazakh_order(driver: Driver) -> None:
    assert shown_names(driver.place.list) == [
        "Ахметов Жандос",
        "Әбдіров Тимур",
        "Сәтбек Айгерім Маратқызы",
        "Соловьёв Лев",
    ]


@pytest.mark.parametrize("typed", ["соловьев", "cjkjdmtd", "саловьев", "лев сол", "с л", "9в"])
def test_a_pupil_is_found_as_she_types(driver: Driver, typed: str) -> None:
    assert search(driver, typed) == ["Соловьёв Лев"]


@pytest.mark.parametrize(
    ("typed", "marks"),
    [("айгер", ("аигер",)), ("cjkjd", ("солов",)), ("саловьев", ("соловев",))],
)
def test_what_was_found_is_marked_in_the_name(driver: Driver, typed: str, marks: tuple[str, ...]) -> None:
    search(driver, typed)

    model = driver.place.list.view.model()
    assert model.index(0, 0).data(STYLE).marked == marks


def test_the_list_says_how_it_found(driver: Driver) -> None:
    for typed, said in (
        ("айгер", "Found: 1"),
        ("cjkjd", "Found on another keyboard layout: 1"),
        ("саловьев", "Found with a letter amiss: 1"),
        ("щегол", "Nobody found, not on another keyboard layout nor with a typo."),
    ):
        search(driver, typed)
        assert driver.place.list._said.text() == said


def test_arrows_walk_through_the_rows_while_the_search_has_the_focus_and_enter_opens(driver: Driver) -> None:
    driver.press(Qt.Key.Key_F, CTRL)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)

    assert driver.place.card.card.last_name == "Әбдіров"
    assert driver.place.card.chronology.hasFocus()


def test_esc_clears_the_search(driver: Driver) -> None:
    assert len(search(driver, "айгер")) == 1
    driver.press(Qt.Key.Key_Escape)

    assert len(shown_names(driver.place.list)) == 4


def test_a_filter_is_saved_used_and_deleted(driver: Driver) -> None:
    listed = driver.place.list
    listed.classes.setFocus()
    listed.classes.setCurrentIndex(listed.classes.findText("7 «Б»"))
    driver.settle()
    assert shown_names(listed) == ["Әбдіров Тимур", "Сәтбек Айгерім Маратқызы"]

    save = next(action for action in listed.filter_menu().actions() if action.text() == "Save this filter…")
    save.trigger()
    driver.settle()
    driver.type("Седьмые")
    driver.press(Qt.Key.Key_Return)
    assert [name for _, name, _ in driver.count(pupils.saved_filters)] == ["Седьмые"]

    driver.click(listed.all)
    assert len(shown_names(listed)) == 4
    listed.filter_menu().actions()[0].trigger()
    driver.settle()
    assert shown_names(listed) == ["Әбдіров Тимур", "Сәтбек Айгерім Маратқызы"]
    assert not listed.all.isChecked()

    delete = next(action.menu() for action in listed.filter_menu().actions() if action.menu())
    delete.actions()[0].trigger()
    driver.settle()
    assert driver.count(pupils.saved_filters) == []
    assert "The filter is in the bin" in driver.toasts


def test_chips_narrow_and_a_wider_search_is_offered(driver: Driver) -> None:
    listed = driver.place.list
    driver.click(listed.left)
    assert shown_names(listed) == []

    assert search(driver, "айгер") == []
    assert listed.wider.isVisible()
    driver.click(listed.wider)
    assert shown_names(listed) == ["Сәтбек Айгерім Маратқызы"]


def test_chips_show_whose_consent_is_lacking_or_refused_with_their_number(driver: Driver) -> None:
    listed = driver.place.list
    for purpose in GENERAL:
        driver.desk.do(consents.note, pupil_id=1, purpose=purpose, state=ConsentState.GIVEN)
        state = ConsentState.REFUSED if purpose is GENERAL[0] else ConsentState.GIVEN
        driver.desk.do(consents.note, pupil_id=2, purpose=purpose, state=state)
    driver.place.refresh({"consent": (1,)})
    driver.settle()
    lacking, refused = listed.consents["lacking"], listed.consents["refused"]
    assert (lacking.text(), refused.text()) == ("No consent 2", "Refusal 1")

    driver.click(lacking)
    assert shown_names(listed) == ["Ахметов Жандос", "Әбдіров Тимур"]
    driver.click(refused)
    assert (lacking.isChecked(), shown_names(listed)) == (False, ["Соловьёв Лев"])
    assert not listed.all.isChecked()

    listed.use('{"text":"","levels":[],"grade":7,"letter":"Б","left":false,"consent":"lacking"}')
    driver.settle()
    assert (lacking.isChecked(), shown_names(listed)) == (True, ["Әбдіров Тимур"])
    driver.click(listed.all)
    assert len(shown_names(listed)) == 4


def test_the_recent_pupils_are_kept_and_open_the_card(driver: Driver) -> None:
    for typed in ("сол", "айгер"):
        search(driver, typed)
        driver.press(Qt.Key.Key_Return)

    recent = driver.place.recent.buttons()
    assert [each.text() for each in recent] == ["Сәтбек Айгерім", "Соловьёв Лев"]
    assert driver.desk.draft("recent:pupils") == {"ids": [1, 2]}
    driver.click(recent[1])
    assert driver.place.card.card.last_name == "Соловьёв"


def test_hostile_text_finds_nobody_and_breaks_nothing(driver: Driver) -> None:
    listed = driver.place.list
    for text in ("%", "' OR 1=1", "\u202e\u0000", "Ы" * 1_000_000):
        listed.search.setText(text)
        driver.settle()

    assert shown_names(listed) == []


def test_a_day_has_room_in_every_language(driver: Driver) -> None:
    view, before = driver.place.list.view, words.language()
    letters = QFontMetrics(theme.font(theme.BODY))
    try:
        for language in words.LANGUAGES:
            words.use(language)
            widest = max(letters.horizontalAdvance(day_of_week(date(2026, 12, 20 + n), year=False)) for n in range(7))
            assert widest + theme.px(18) <= view.columnWidth(2)
    finally:
        words.use(before)
