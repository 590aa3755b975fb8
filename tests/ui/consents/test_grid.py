"""The class grid: one key a pupil on any layout, one act with one undo, nothing lost before it, forms for who lacks."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpdesk import words
from cpdesk.casework import consents, history
from cpdesk.casework.consents import ClassAnswer
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.ui.consents.grid import LETTERS, MARK, WHO
from cpdesk.ui.kit import editing, theme
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.place import Target
from tests.ui.consents.conftest import CLASS
from tests.ui.desks import Driver
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 20)
GIVEN, REFUSED, ASKED = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.ASKED


def standings(driver: Driver, purpose: ConsentPurpose = ConsentPurpose.DIAGNOSTICS) -> list[StandingState]:
    return [row.standing.state for row in driver.count(consents.of_class, 7, "Б", purpose, DAY)]


def marks(driver: Driver) -> list[ConsentState]:
    return [answer.state for answer in driver.place.board.grid.answers()]


def at(driver: Driver) -> int:
    return int(driver.place.board.grid.currentIndex().row())


def test_a_class_of_thirty_is_noted_with_one_key_a_pupil_and_one_undo(driver: Driver) -> None:
    entries = driver.count(history.last_seq)
    typed = "дддддоддддзддддддддддддддддддд"
    keys = 0
    for sign in typed:
        type_text(driver.place.board.grid, sign)
        keys += 1
    assert marks(driver) == [{"д": GIVEN, "о": REFUSED, "з": ASKED}[sign] for sign in typed]
    driver.press(Qt.Key.Key_Return, CTRL)
    keys += 1

    assert len(typed) == CLASS
    assert keys / CLASS <= 1.2
    assert driver.count(history.last_seq) == entries + 1
    found = standings(driver)
    assert (found.count(StandingState.GIVEN), found[5], found[10]) == (28, StandingState.REFUSED, StandingState.ASKED)
    assert "Noted for 30 pupils" in driver.toasts
    assert marks(driver) == []

    driver.press(Qt.Key.Key_Z, CTRL)
    assert set(standings(driver)) == {StandingState.NONE}


def test_a_mark_is_one_key_whatever_the_layout_even_on_the_kazakh_number_row(driver: Driver) -> None:
    for state, signs in ((GIVEN, '1дДlLyYниb"'), (REFUSED, "2оОjrRкж;ә"), (ASKED, "3зpaфсcі")):
        for sign in signs:
            type_text(driver.place.board.grid, sign)
            assert (sign, marks(driver), at(driver)) == (sign, [state], 1)
            type_text(driver.place.board.grid, "ф")
            press(driver.place.board.grid, Qt.Key.Key_Backspace)
            press(driver.place.board.grid, Qt.Key.Key_Backspace)
            assert (marks(driver), at(driver)) == ([], 0)


def test_no_key_means_two_answers() -> None:
    assert len(set("".join(LETTERS.values()))) == sum(map(len, LETTERS.values()))


def test_the_pad_space_backspace_and_delete_move_and_take_back(driver: Driver) -> None:
    QTest.keyClick(driver.place.board.grid, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    driver.press(Qt.Key.Key_Space)
    driver.type("2")
    assert (marks(driver), at(driver)) == ([GIVEN, REFUSED], 3)

    driver.press(Qt.Key.Key_Backspace)
    assert (marks(driver), at(driver)) == ([GIVEN], 2)
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Delete)
    assert (marks(driver), at(driver)) == ([], 0)
    driver.press(Qt.Key.Key_A, CTRL)
    assert marks(driver) == []


def test_the_legal_representative_is_proposed_another_is_a_key_away_and_nobody_is_said(driver: Driver) -> None:
    grid = driver.place.board.grid
    assert "no representative on the card" in grid.words()[0]
    assert grid.words()[1].endswith("Мать01 (mother) +1")

    driver.type("д")
    driver.press(Qt.Key.Key_Right)
    assert grid.words()[1].endswith("Отец (father) +1")
    driver.type("д")
    driver.press(Qt.Key.Key_Return, CTRL)

    rows = driver.count(consents.of_class, 7, "Б", ConsentPurpose.DIAGNOSTICS, DAY)
    assert [row.standing.who for row in rows[:2]] == ["", "Отец"]
    assert "without a representative on the card" in driver.place.board._count.text()


def test_purpose_day_term_and_paper_hold_for_the_whole_class(driver: Driver) -> None:
    board = driver.place.board
    board.purpose.setFocus()
    driver.press(Qt.Key.Key_Down)
    board.on.setFocus()
    driver.press(Qt.Key.Key_A, CTRL)
    driver.type("1.6.26")
    board.paper.setFocus()
    driver.type("папка 7Б")
    assert board.until.value == date(2026, 8, 31)
    board.grid.setFocus()
    driver.type("д")
    driver.press(Qt.Key.Key_Return, CTRL)

    first = driver.place.board.grid.rows()[0].pupil_id
    (row,) = driver.count(consents.of_pupil, first)
    assert (row.purpose, row.answered_on, row.until, row.paper) == (
        ConsentPurpose.COUNSELLING,
        date(2026, 6, 1),
        date(2026, 8, 31),
        "папка 7Б",
    )


def test_a_day_that_cannot_be_is_said_beside_its_field_and_nothing_is_lost(driver: Driver) -> None:
    board = driver.place.board
    driver.type("дд")
    for typed, said in (("завтра", "Write the date as 24.11.2026."), ("+1", "This day is still to come.")):
        board.on.setFocus()
        driver.press(Qt.Key.Key_A, CTRL)
        driver.type(typed)
        driver.press(Qt.Key.Key_Return, CTRL)
        assert board.fields["on"]._note.text().startswith(said)
        assert board.on.hasFocus()
    assert marks(driver) == [GIVEN, GIVEN]
    assert set(standings(driver)) == {StandingState.NONE}


def test_marks_wait_while_another_class_is_looked_at(driver: Driver) -> None:
    driver.type("ддо")
    driver.place.classes.view.setFocus()
    driver.press(Qt.Key.Key_Down)
    assert driver.place.subtitle() == "9 «В»"
    assert marks(driver) == []
    assert driver.place.classes.view.words()[0].startswith("3 marks not noted yet, 7 «Б»")

    driver.press(Qt.Key.Key_Up)
    assert marks(driver) == [GIVEN, GIVEN, REFUSED]


def test_marks_come_back_after_a_lock(driver: Driver) -> None:
    driver.type("до")
    editor = driver.place.editor()
    kind, args, kept = editor.kind, editor.args, editing.values(editor.fields)
    driver.place.board.grid.draft = {"marks": {}, "signers": {}}
    assert driver.place.editor() is None

    opened = driver.place.reopen(kind, args)
    editing.fill(opened.fields, kept)
    driver.settle()

    assert marks(driver) == [GIVEN, REFUSED]
    assert driver.place.subtitle() == "7 «Б»"


def test_the_step_tells_what_is_left_and_its_button_notes(driver: Driver) -> None:
    assert (driver.place.step().what, driver.place.step().why) == (
        "Mark each answer by one key",
        "30 pupils still without an answer",
    )
    driver.type("д")
    step = driver.place.step()
    assert (step.what, step.why, step.verb) == (
        "Note the answers of the class: 1 marked",
        "29 pupils still without an answer",
        "Note",
    )
    step.action()
    driver.settle()
    assert standings(driver).count(StandingState.GIVEN) == 1
    assert driver.place.classes.view.words()[0] == "7 «Б» | 1 / 30 | — | 29 lacking, 29"


def test_a_click_on_the_mark_goes_through_the_answers_and_the_buttons_mark_too(driver: Driver) -> None:
    grid = driver.place.board.grid

    def click(row: int, column: int) -> None:
        middle: QPoint = grid.visualRect(grid.model().index(row, column)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        driver.settle()

    seen = []
    for _ in range(4):
        click(1, MARK)
        seen.append(marks(driver))
    assert seen == [[GIVEN], [REFUSED], [ASKED], []]
    click(1, WHO)
    assert grid.words()[1].endswith("Отец (father) +1")

    driver.click(driver.place.board.keys[REFUSED])
    assert (marks(driver), at(driver), grid.hasFocus()) == ([REFUSED], 2, True)
    driver.click(driver.place.board._back)
    assert marks(driver) == []


def test_forms_are_offered_for_those_who_have_not_answered(driver: Driver) -> None:
    rows = driver.place.board.grid.rows()
    answers = [ClassAnswer(pupil_id=row.pupil_id, state=GIVEN) for row in rows[:27]]
    driver.desk.do(consents.note_class, purpose=ConsentPurpose.DIAGNOSTICS, answers=answers)
    driver.place.refresh({})
    driver.settle()

    driver.press(Qt.Key.Key_F9)

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog_args = dict(dialog.args)
    assert dialog.args == {"pupil_ids": [row.pupil_id for row in rows[27:]], "called": "7 «Б»"}
    assert dialog.windowTitle() == "Consent forms · 7 «Б»"
    assert driver.place.editor() is dialog
    dialog.reject()
    driver.settle()
    assert driver.place.editor() is None
    assert driver.place.reopen("consent_form", dialog_args).isVisible()


def test_the_finder_leads_to_the_grid(driver: Driver) -> None:
    texts = {offer.name: offer.text() for offer in driver.place.offers()}
    assert texts == {"grid": "Consents of a class…", "forms": "Consent forms of a class…"}
    driver.window.go(Target("pupils"))
    next(offer for offer in driver.window.places["consents"].offers() if offer.name == "grid").run()
    driver.settle()
    assert driver.place.name == "consents"
    assert driver.place.board.grid.hasFocus()


def test_at_large_text_one_pane_shows_and_esc_goes_back_to_the_classes(driver: Driver, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 200)
    driver.window.resize(1300, 700)
    driver.settle()
    place = driver.place
    assert (place.classes.isVisible(), place.board.isVisible()) == (False, True)
    place.board.grid.setFocus()
    driver.press(Qt.Key.Key_Escape)
    assert (place.classes.isVisible(), place.board.isVisible()) == (True, False)
    driver.press(Qt.Key.Key_Return)
    assert place.board.grid.hasFocus()
    theme.apply(qapp, "light")


def test_the_grid_speaks_another_language_at_once(driver: Driver) -> None:
    before = words.language()
    words.use("ru")
    announce_language(QApplication.instance())
    driver.settle()
    assert driver.place.board.keys[GIVEN].text().startswith("1 · Д")
    words.use(before)
    announce_language(QApplication.instance())
    driver.settle()
