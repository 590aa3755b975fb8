"""Writing a note: what is put in comes out sign by sign, persons are whole, nothing foreign comes in."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.rules import notes
from cpdesk.rules.notes import BlockKind, PersonKind, Tag
from cpdesk.ui.kit import theme, writing_blocks
from cpdesk.ui.kit.spelling import Speller
from cpdesk.ui.kit.writing import NoteText
from cpdesk.ui.kit.writing_marks import LetterMarks
from tests.ui.typing import press, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SANJAR = Tag(PersonKind.PUPIL, 12)
LINK = "[Тлеу Санжар](pupil:12)"
KEPT = st.characters(exclude_categories=("Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp"), exclude_characters="\ufffc")
PIECES = ("**", "*", "***", "## ", "- ", "- [ ] ", "- [x] ", "> ", "\n", " ", "слово", "🙂", LINK)
TEXTS = st.one_of(st.text(KEPT | st.just("\n")), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


@pytest.fixture
def text(qtbot: QtBot, qapp: QApplication) -> NoteText:
    theme.load_fonts()
    theme.apply(qapp, "light")
    made = NoteText()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def write(text: NoteText, note: str, caret: int | None = None) -> None:
    text.draft = note
    cursor = text.textCursor()
    cursor.setPosition(caret if caret is not None else text.document().characterCount() - 1)
    text.setTextCursor(cursor)


@given(TEXTS)
@example(f"## **{LINK}{LINK}**\n- \n- [x] *а*")
@example("🙂**🙂**🙂")
def test_a_note_put_into_a_document_comes_out_sign_by_sign(note: str) -> None:
    document = QTextDocument()
    writing_blocks.put(document, note)

    assert writing_blocks.text_of(document) == note
    assert not document.isUndoAvailable()


KEYS = st.sampled_from(
    [
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Return,
        Qt.Key.Key_Up,
        "а",
        " ",
        "-",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(KEYS, st.booleans()), max_size=25))
def test_whatever_is_typed_around_persons_each_stays_whole_or_goes(
    text: NoteText, keys: list[tuple[object, bool]]
) -> None:
    write(text, f"## Ход\n{LINK}{LINK} и {LINK}\n- пункт", 12)
    for key, shifted in keys:
        if isinstance(key, str):
            type_text(text, key)
        else:
            assert isinstance(key, Qt.Key)
            press(
                text,
                key,
                SHIFT if shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else Qt.KeyboardModifier.NoModifier,
            )

    for block in notes.parse(text.draft):
        for span in block.spans:
            assert span.tag is not None or "@" not in span.text
    assert all(tag == SANJAR for tag in notes.persons(text.draft))


def test_a_person_is_passed_over_and_taken_out_as_one_letter(text: NoteText) -> None:
    write(text, f"а{LINK}б", 1)
    press(text, Qt.Key.Key_Right)
    assert text.textCursor().position() == 1 + len("@Тлеу Санжар")
    type_text(text, "в")
    assert text.draft == f"а{LINK}вб"
    press(text, Qt.Key.Key_Left)
    press(text, Qt.Key.Key_Backspace)
    assert text.draft == "авб"


def test_a_person_named_is_a_link_and_writing_goes_on_behind(text: NoteText) -> None:
    write(text, "Видела, как ")
    text.insert_person(SANJAR, "Тлеу Санжар")
    type_text(text, "молчал")

    assert text.toPlainText() == "Видела, как @Тлеу Санжар молчал"
    assert text.draft == f"Видела, как {LINK} молчал"


def test_at_asks_for_a_person_where_a_word_may_begin(text: NoteText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(text.person_wanted):
        type_text(text, "@")
    assert text.draft == ""
    type_text(text, "почта@дом")
    assert text.draft == "почта@дом"


def test_a_note_that_is_signed_takes_no_key(text: NoteText) -> None:
    note = f"## Ход\n{LINK} молчал\n- [ ] позвонить"
    write(text, note)
    text.setReadOnly(True)
    for chosen in (False, True):
        if chosen:
            text.selectAll()
        type_text(text, "а @")
        for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return):
            press(text, key)
        press(text, Qt.Key.Key_X, CTRL)
        press(text, Qt.Key.Key_V, CTRL)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, text.viewport().height() - 10))
    assert text.draft == note
    QGuiApplication.clipboard().clear()


def test_styles_and_marks_are_kept_as_markdown_and_undone(text: NoteText) -> None:
    write(text, "тихо очень")
    text.moveCursor(QTextCursor.MoveOperation.WordLeft, QTextCursor.MoveMode.KeepAnchor)
    text.toggle_stars(2)
    assert text.draft == "тихо **очень**"
    text.toggle_stars(1)
    assert text.draft == "тихо ***очень***"
    text.toggle_mark(BlockKind.HEADING)
    assert text.draft == "## тихо ***очень***"
    for _ in range(3):
        text.undo()
    assert text.draft == "тихо очень"


def test_a_style_is_begun_and_ended_between_two_words(text: NoteText) -> None:
    type_text(text, "а ")
    text.toggle_stars(2)
    type_text(text, "б")
    text.toggle_stars(2)
    type_text(text, " в")
    assert text.draft == "а **б** в"


def test_a_thing_to_do_is_done_and_then_no_thing_to_do(text: NoteText) -> None:
    write(text, "позвонить")
    kept = []
    for _ in range(3):
        text.toggle_mark(BlockKind.TO_DO)
        kept.append(text.draft)
    assert kept == ["- [ ] позвонить", "- [x] позвонить", "позвонить"]


def test_a_box_is_ticked_by_a_click(text: NoteText) -> None:
    write(text, "- [ ] позвонить")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert text.draft == "- [x] позвонить"


def test_enter_goes_on_with_a_list_and_ends_it_and_a_heading_is_followed_by_a_line(text: NoteText) -> None:
    type_text(text, "##")
    type_text(text, " Ход")
    press(text, Qt.Key.Key_Return)
    type_text(text, "- один")
    press(text, Qt.Key.Key_Return)
    type_text(text, "два")
    press(text, Qt.Key.Key_Return)
    press(text, Qt.Key.Key_Return)
    type_text(text, "слова")
    assert text.draft == "## Ход\n- один\n- два\nслова"
    press(text, Qt.Key.Key_Home)
    text.moveCursor(QTextCursor.MoveOperation.Up)
    press(text, Qt.Key.Key_Backspace)
    assert text.draft == "## Ход\n- один\nдва\nслова"


def test_a_page_is_pasted_as_its_words_and_nothing_is_loaded(text: NoteText) -> None:
    page = QMimeData()
    page.setHtml('<p onclick="x()">Слова <b>страницы</b><img src="https://example.org/a.png"><script>x()</script></p>')
    text.insertFromMimeData(page)

    assert text.draft == "Слова страницы"
    assert text.loadResource(2, QUrl("https://example.org/a.png")) is None
    assert "<" not in text.draft


def test_lines_are_pasted_as_lists_and_headings(text: NoteText) -> None:
    foreign = QMimeData()
    foreign.setText("## Ход\r\n- один\r\n**жирно**")
    text.insertFromMimeData(foreign)
    assert text.draft == "## Ход\n- один\n**жирно**"


def test_a_picture_is_not_pasted(text: NoteText) -> None:
    picture = QMimeData()
    picture.setImageData(text.grab().toImage())
    assert not text.canInsertFromMimeData(picture)


def test_a_megabyte_is_refused_whole(text: NoteText, qtbot: QtBot) -> None:
    write(text, "Слова")
    huge = QMimeData()
    huge.setText("ы" * 1_000_000)
    with qtbot.waitSignal(text.too_long):
        text.insertFromMimeData(huge)
    assert text.draft == "Слова"


def test_what_is_copied_here_is_words_and_comes_back_with_its_persons(text: NoteText) -> None:
    write(text, f"## Ход\n**Тихо** {LINK}")
    text.selectAll()
    press(text, Qt.Key.Key_X, CTRL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Ход\nТихо Тлеу Санжар"
    assert not clipboard.mimeData().hasHtml()
    assert text.draft == ""
    press(text, Qt.Key.Key_V, CTRL)
    assert text.draft == f"## Ход\n**Тихо** {LINK}"
    clipboard.clear()


def test_the_caret_goes_under_a_heading_that_is_empty(text: NoteText) -> None:
    write(text, "## Цель\n## Вывод\n\n")
    text.go_under("Цель")
    type_text(text, "а")
    text.go_under("Вывод")
    type_text(text, "б")
    assert text.draft == "## Цель\nа\n## Вывод\nб\n"


def test_headings_begin_a_note_and_the_caret_stands_under_the_first(text: NoteText) -> None:
    text.insert_note("## Цель\n\n## Вывод\n")
    type_text(text, "а")
    assert text.draft == "## Цель\nа\n## Вывод\n"


def test_a_wrong_word_is_underlined_when_it_is_finished_and_the_text_stays_as_it_is(
    text: NoteText, qtbot: QtBot
) -> None:
    marks = LetterMarks(text)
    marks.use(Speller(names=["тлеу"]))
    type_text(text, "🙂 превет")
    assert wrong(text) == []
    type_text(text, " Тлеуге мектептерде")
    qtbot.waitUntil(lambda: not marks.waits)
    assert wrong(text) == ["превет"]
    assert text.draft == "🙂 превет Тлеуге мектептерде"
    text.undo()
    assert not text.draft
    marks.use(None)


def test_a_long_note_is_looked_through_in_slices_until_all_is(text: NoteText, qtbot: QtBot) -> None:
    marks = LetterMarks(text)
    write(text, "\n".join(["Слово превет"] * 400), 0)
    marks.use(Speller())
    qtbot.waitUntil(lambda: not marks.waits)
    assert wrong(text) == ["превет"] * 400
    marks.use(None)
    qtbot.waitUntil(lambda: not marks.waits)
    assert wrong(text) == []


def wrong(text: NoteText) -> list[str]:
    found, block = [], text.document().begin()
    while block.isValid():
        for told in block.layout().formats():
            if told.format.underlineColor().isValid():
                units = block.text().encode("utf-16-le")
                found.append(units[2 * told.start : 2 * (told.start + told.length)].decode("utf-16-le"))
        block = block.next()
    return found
