"""The place of class lists: a file is looked at before anything changes, by keys alone, and can be undone at once."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QLineEdit, QMenu, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import guardians, history, lists, outgoing, pupils
from cpdesk.casework.desk import Desk
from cpdesk.exchange import failed_rows
from cpdesk.exchange.headings import Column
from cpdesk.exchange.plans import Choice, State
from cpdesk.exchange.telling import choice_name, column_name
from cpdesk.ui.kit import editing, jobs, theme
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.lists import ListsPlace
from cpdesk.ui.place import Target
from cpdesk.ui.sitting import Sitting
from tests.ui.typing import expect_dialog, press, type_text, walk_focusable
from tests.ui.windows import spoken_name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLES = Path(__file__).parents[2] / "exchange" / "samples"


@pytest.fixture
def place(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[ListsPlace]:
    theme.load_fonts()
    theme.apply(qapp, "light")
    made = ListsPlace(Sitting(desk))
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    yield made
    qtbot.waitUntil(jobs.idle)


def read(place: ListsPlace, qtbot: QtBot, path: Path) -> None:
    place.read(path)
    qtbot.waitUntil(jobs.idle)


def written(folder: Path, *lines: str) -> Path:
    path = folder / "list.csv"
    path.write_text("\n".join(("Фамилия;Имя;Дата рождения;Класс", *lines)), "utf-8")
    return path


def do_step(place: ListsPlace, qtbot: QtBot) -> None:
    step = place.step()
    assert step is not None
    assert step.action is not None
    step.action()
    qtbot.waitUntil(jobs.idle)


def shown(place: ListsPlace, column: int) -> list[str]:
    model = place.preview.model
    return [str(model.index(at, column).data()) for at in range(model.rowCount())]


def names(place: ListsPlace, qtbot: QtBot) -> list[str]:
    shown(place, 1)  # asks for the page
    qtbot.waitUntil(jobs.idle)
    return shown(place, 1)


def enrolled(desk: Desk) -> int:
    return len(desk.ask(pupils.find, pupils.Filter()).ids)


def test_it_begins_with_a_sentence_and_a_button(place: ListsPlace) -> None:
    step = place.step()

    assert step is not None
    assert step.action == place.choose_files
    assert [button.isVisible() for button in (place.start.choose, place.choose)] == [True, False]


def test_rows_that_need_a_look_stand_first(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5А", "Ким;;01.02.2015;5А", "Вайс;Ян1;01.02.2015;5А"))

    assert names(place, qtbot) == ["Ким", "Вайс Ян1", "Цой Лев"]
    assert all(shown(place, 4)[:2])
    assert shown(place, 4)[2] == ""


def test_looking_changes_nothing_and_enrolling_is_one_act_with_one_undo(
    place: ListsPlace, desk: Desk, qtbot: QtBot
) -> None:
    said: list[tuple[str, int]] = []
    place.sitting.said.connect(lambda text, seq: said.append((text, seq)))
    before = desk.ask(history.last_seq)
    read(place, qtbot, SAMPLES / "dirty.xlsx")
    assert desk.ask(history.last_seq) == before

    do_step(place, qtbot)

    assert (enrolled(desk), desk.ask(history.last_seq)) == (20, before + 1)
    ((text, seq),) = said
    assert "20" in text
    place.sitting.undo(place, seq)
    qtbot.waitUntil(jobs.idle)
    assert enrolled(desk) == 0


def test_afterwards_it_leads_to_the_pupils(place: ListsPlace, qtbot: QtBot) -> None:
    gone: list[Target] = []
    place.going.connect(gone.append)
    read(place, qtbot, SAMPLES / "class-9v.csv")
    do_step(place, qtbot)

    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    focused.click()

    assert [target.place for target in gone] == ["pupils"]


def test_space_turns_a_row_that_may_be_a_known_pupil(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.do(pupils.enrol, last_name="Соловьёв", first_name="Лев", class_="5А")
    read(place, qtbot, written(tmp_path, "Саловьёв;Лев;01.02.2015;5А"))
    plan = place.shown()
    assert plan is not None
    assert plan.counts == {State.NEAR: 1}

    told = []
    for _ in range(3):
        press(place.preview.view, Qt.Key.Key_Space)
        told.append(place.shown().rows[0].choice)  # type: ignore[union-attr]
    assert told == [Choice.CHANGE, Choice.ENROL, Choice.NOTHING]

    enrol = choice_name(place.shown().rows[0], Choice.ENROL)  # type: ignore[union-attr]
    next(each for each in place.preview.pane.findChildren(QRadioButton) if each.text() == enrol).click()
    do_step(place, qtbot)
    assert enrolled(desk) == 2


def test_a_class_is_asked_for_where_the_list_has_none(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;", "Ким;Ян;01.02.2015;6Б"))
    line = place.preview.class_line
    assert line.isVisible()

    type_text(line, "пятый")
    assert place.preview.class_wrong.text()
    line.clear()
    type_text(line, "5Ә")
    assert place.preview.class_wrong.text() == ""
    do_step(place, qtbot)
    assert enrolled(desk) == 0  # at once: nothing is done that she has not seen
    do_step(place, qtbot)

    found = desk.ask(pupils.rows, desk.ask(pupils.find, pupils.Filter()).ids)
    assert {row.class_name for row in found} == {"5 «Ә»", "6 «Б»"}


def test_a_list_with_classes_asks_for_none(place: ListsPlace, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")

    assert not place.preview.class_line.isVisible()


def test_a_chip_shows_its_rows_alone(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5А", "Ким;;01.02.2015;5А"))

    place.preview.chips[State.WRONG].click()

    assert names(place, qtbot) == ["Ким"]


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)

    read(place, qtbot, tmp_path / "bad.xlsx")

    assert place.reading.message.isVisible()
    assert place.reading.message.accessibleName()
    assert place.shown() is None
    assert place.start.choose.hasFocus()


def test_another_file_takes_the_place_of_a_refused_one(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    read(place, qtbot, tmp_path)
    read(place, qtbot, SAMPLES / "class-9v.csv")

    assert not place.reading.message.isVisible()
    assert place.preview.view.hasFocus()


def test_reading_can_be_stopped(place: ListsPlace, qtbot: QtBot) -> None:
    place.read(SAMPLES / "school-list.xlsx")
    place.reading.progress.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(jobs.idle)

    assert place.shown() is None
    assert not place.reading.message.isVisible()


def test_a_comparison_that_is_stopped_leaves_nothing_that_could_be_taken(
    place: ListsPlace, desk: Desk, qtbot: QtBot
) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")
    place.tabs.setCurrentWidget(place.columns)
    place.columns.view.choose(1)
    press(place.columns.view, Qt.Key.Key_Delete)
    place.reading.progress.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(jobs.idle)

    assert (place.shown(), place.editor()) == (None, None)
    assert place.start.choose.isVisible()


def test_taking_in_can_be_stopped(place: ListsPlace, desk: Desk, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")
    place.take_in()
    place.reading.progress.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(jobs.idle)

    assert enrolled(desk) in (0, 27)  # it is too late once the rows are written
    assert (place.shown() is None) == (enrolled(desk) == 27)
    assert place.reading.message.isVisible() == (enrolled(desk) == 0)


def test_of_two_files_the_last_one_counts(place: ListsPlace, qtbot: QtBot) -> None:
    place.read(SAMPLES / "school-list.xlsx")
    place.read(SAMPLES / "class-9v.csv")
    qtbot.waitUntil(jobs.idle)

    plan = place.shown()
    assert plan is not None
    assert plan.source == "class-9v.csv"


def test_a_trouble_of_the_disk_lets_her_try_again(place: ListsPlace, desk: Desk, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")
    moved = desk.vault.folder / "cases.db"
    moved.rename(moved.with_suffix(".away"))
    do_step(place, qtbot)

    moved.with_suffix(".away").rename(moved)
    do_step(place, qtbot)

    assert enrolled(desk) == 27


def test_a_change_elsewhere_is_compared_anew(place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5А"))
    place.sitting.do(place, pupils.enrol, last_name="Цой", first_name="Лев", class_="5А")
    qtbot.waitUntil(jobs.idle)

    place.refresh({})
    qtbot.waitUntil(jobs.idle)

    plan = place.shown()
    assert plan is not None
    assert plan.counts == {State.NEAR: 1}


def test_a_look_that_the_lock_broke_off_goes_on(place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.do(pupils.enrol, last_name="Соловьёв", first_name="Лев", class_="5А")
    read(place, qtbot, written(tmp_path, "Саловьёв;Лев;01.02.2015;", "Цой;Лев;01.02.2015;"))
    place.preview.turned.emit(0)
    place.preview.turned.emit(0)
    type_text(place.preview.class_line, "5Ә")
    kept = place.editor()
    assert kept is not None
    told = json.loads(json.dumps({"args": dict(kept.args), "values": editing.values(kept.fields)}))

    place.read(SAMPLES / "class-9v.csv")
    qtbot.waitUntil(jobs.idle)
    editing.fill(place.reopen("list", told["args"]).fields, told["values"])
    qtbot.waitUntil(jobs.idle)

    plan = place.shown()
    assert plan is not None
    assert [pupil.class_ for pupil in plan.enrolled] == ["5Ә", "5Ә"]
    assert place.preview.class_line.hasFocus()


def test_where_nothing_is_looked_at_nothing_is_kept(place: ListsPlace) -> None:
    assert place.editor() is None


def test_the_key_asks_for_a_file(
    place: ListsPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (offer,) = place.offers()
    assert offer.key == "Ctrl+O"

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.filesSelected.emit([str(SAMPLES / "class-9v.csv"), str(SAMPLES / "class-11d.ods")])

    with expect_dialog(choose):
        offer.run()
    qtbot.waitUntil(jobs.idle)

    assert place.shown().source == "class-9v.csv, class-11d.ods"  # type: ignore[union-attr]


def test_files_are_dropped_together(place: ListsPlace, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / name)) for name in ("class-9v.csv", "class-11d.ods")])
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering, dropping = QDragEnterEvent(QPoint(9, 9), *about), QDropEvent(QPointF(9, 9), *about)

    QApplication.sendEvent(place, entering)
    QApplication.sendEvent(place, dropping)
    qtbot.waitUntil(jobs.idle)

    assert entering.isAccepted()
    assert place.shown().source == "class-9v.csv, class-11d.ods"  # type: ignore[union-attr]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_all_is_reached_by_tab_and_has_a_name(
    place: ListsPlace, qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: words.Language
) -> None:
    before = words.language()
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;", "Ким;;01.02.2015;5А"))
    words.use(language)
    announce_language(qapp)

    reached = walk_focusable(place)

    words.use(before)
    assert {place.choose, place.preview.view, place.preview.class_line} <= set(reached)
    assert [repr(widget) for widget in reached if not spoken_name(widget)] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_a_small_window(place: ListsPlace, qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, "light", percent)
    place.show()

    width = place.minimumSizeHint().width()

    theme.apply(qapp, "light")
    assert width <= 1000 - 48


def column(place: ListsPlace, at: int) -> Column | None:
    return place.columns.part.layout.told_by(at)


def test_columns_that_nobody_understands_are_shown_first(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Кто;Фамилия;Имя;Класс\nЛев;Цой;Ильич;5А\nАнна;Ким;Олеговна;5А\n", "utf-8")
    read(place, qtbot, path)

    assert place.columns.view.isVisible()
    assert place.columns.view.chosen() == 0
    step = place.step()
    assert step is not None
    assert step.action == place.show_pupils


def test_what_a_column_is_is_said_by_keys_and_the_rows_follow(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Кто;Фамилия;Имя;Класс\nЛев;Цой;Ильич;5А\nАнна;Ким;Олеговна;5А\n", "utf-8")
    read(place, qtbot, path)

    choose_column(place, Column.FIRST)
    assert (column(place, 0), column(place, 2)) == (Column.FIRST, None)
    press(place.columns.view, Qt.Key.Key_Down)
    press(place.columns.view, Qt.Key.Key_Down)
    choose_column(place, Column.PATRONYMIC)
    qtbot.waitUntil(jobs.idle)
    press(place.columns.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    place.activateWindow()  # a screenless platform does not go back from a menu by itself
    qtbot.waitUntil(place.preview.view.hasFocus)
    assert names(place, qtbot) == ["Цой Лев Ильич", "Ким Анна Олеговна"]


def choose_column(place: ListsPlace, wanted: Column) -> None:
    press(place.columns.view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    named = {each.text(): each for each in menu.actions()}
    for _ in menu.actions():
        if menu.activeAction() is named[column_name(wanted)]:
            break
        press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)


def test_a_column_is_left_out_and_the_row_of_headings_is_another(
    place: ListsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Фамилия;Имя\nИмя;Фамилия\nЛев;Цой\n", "utf-8")
    read(place, qtbot, path)
    place.tabs.setCurrentWidget(place.columns)

    place.columns.header.value = 2
    place.columns.header.activated.emit(2)
    qtbot.waitUntil(jobs.idle)
    assert [row.name for row in place.shown().rows] == ["Цой Лев"]  # type: ignore[union-attr]

    place.columns.view.choose(1)
    press(place.columns.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(jobs.idle)
    assert column(place, 1) is None


def test_columns_are_kept_under_a_name_and_come_again_by_themselves(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Кто;Фамилия;Имя;Класс\nЛев;Цой;Ильич;5А\n", "utf-8")
    read(place, qtbot, path)
    choose_column(place, Column.FIRST)
    form = place.keep_columns()
    assert form is not None
    type_text(form.fields["name"].widget, "Список завуча")
    form.verb.click()
    qtbot.waitUntil(jobs.idle)
    assert place.columns.mapping.value == "Список завуча"

    read(place, qtbot, SAMPLES / "class-9v.csv")
    read(place, qtbot, path)

    assert place.preview.view.isVisible()
    assert names(place, qtbot) == ["Цой Лев"]
    assert place.columns.part.mapping == "Список завуча"
    place.columns.mapping.value = ""
    place.columns.mapping.activated.emit(0)
    qtbot.waitUntil(jobs.idle)
    assert column(place, 0) is None
    assert [name for _, name, _ in desk.ask(lists.mappings)] == ["Список завуча"]

    place.columns.mapping.value = "Список завуча"
    place.columns.mapping.activated.emit(1)
    qtbot.waitUntil(jobs.idle)
    place.columns.forget.click()
    qtbot.waitUntil(jobs.idle)
    assert desk.ask(lists.mappings) == []
    assert (column(place, 0), place.columns.forget.isVisible()) == (Column.FIRST, False)


def test_a_sheet_of_several_can_be_left_out(place: ListsPlace, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "old-journal.xls")
    place.tabs.setCurrentWidget(place.columns)
    assert place.columns.sheet.isVisible()

    place.columns.taken.click()
    qtbot.waitUntil(jobs.idle)

    assert 0 < len(place.shown().rows) < 48  # type: ignore[union-attr]
    assert {row.listed.part for row in place.shown().rows} == {1}  # type: ignore[union-attr]


def test_the_rows_left_out_are_saved_mended_and_taken_in(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    out = tmp_path / "out.xlsx"
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5А", "Ким;Ян;31.02.2015;5А"))
    do_step(place, qtbot)
    assert place.start.save.isVisible()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        proposed = dialog.findChild(QLineEdit)
        assert proposed is not None
        assert proposed.text() == failed_rows.proposed_name()
        dialog.fileSelected.emit(str(out))

    with expect_dialog(choose):
        place.start.save.click()
    qtbot.waitUntil(jobs.idle)
    read(place, qtbot, out)

    assert [(row.name, row.reason) for row in place.shown().rows][:1] == [("Ким Ян", "born.unreadable")]  # type: ignore[union-attr]
    assert desk.ask(outgoing.rows)[0].kind == "failed_rows"


def test_a_difference_is_ticked_and_a_pupil_noted_as_left(
    place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("Лев", "Ян"):
        desk.do(pupils.enrol, last_name="Цой", first_name=name, class_="5А", born=date(2015, 2, 1))
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5Б", "Цой;Анна;01.02.2015;5А"))
    plan = place.shown()
    assert plan is not None
    assert plan.counts == {State.CHANGED: 1, State.NEW: 1, State.ABSENT: 1}

    place.preview.pane.findChildren(QCheckBox)[0].click()
    assert place.shown().changes == []  # type: ignore[union-attr]
    press(place.preview.view, Qt.Key.Key_Down)
    press(place.preview.view, Qt.Key.Key_Space)
    do_step(place, qtbot)

    known = {each.first_name: each for each in desk.ask(pupils.known)}
    assert (known["Лев"].letter, known["Ян"].left_on) == ("А", date(2026, 11, 20))


def test_in_a_narrow_window_a_row_is_opened_and_left_again(place: ListsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    read(place, qtbot, written(tmp_path, "Цой;Лев;01.02.2015;5А"))
    place.resize(600, 500)
    assert not place.preview.pane.isVisible()

    place.preview.details.click()
    assert (place.preview.pane.isVisible(), place.preview.view.isVisible()) == (True, False)
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert place.preview.view.hasFocus()


def test_files_that_cannot_be_read_are_named_beside_those_that_can(
    place: ListsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    place.read(tmp_path / "bad.xlsx", SAMPLES / "class-9v.csv")
    qtbot.waitUntil(jobs.idle)

    assert "bad.xlsx" in place.reading.message.accessibleName()
    assert len(place.shown().rows) == 27  # type: ignore[union-attr]


def test_a_low_window_gives_its_room_to_the_rows(place: ListsPlace, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")
    place.resize(700, 300)
    assert place.tabs.indexOf(place.columns.controls) == 0

    place.resize(1100, 600)
    place.tabs.setCurrentWidget(place.columns)
    assert place.columns.controls.isVisible()


def test_parents_are_taken_when_she_ticks_it(place: ListsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Класс;ФИО матери;Телефон\nЦой Лев;5А;Цой Анна;8 701 111 22 33\n", "utf-8")
    read(place, qtbot, path)
    place.tabs.setCurrentWidget(place.columns)
    assert (place.columns.adults.isVisible(), place.columns.adults.isChecked()) == (True, False)

    place.columns.adults.click()
    qtbot.waitUntil(jobs.idle)
    place.show_pupils()
    do_step(place, qtbot)

    (pupil,) = desk.ask(pupils.known)
    family = desk.ask(guardians.of_pupil, pupil.id)
    assert [(each.name, each.phone) for each in family] == [("Цой Анна", "+7 701 111-22-33")]


def test_a_list_is_put_aside(place: ListsPlace, desk: Desk, qtbot: QtBot) -> None:
    read(place, qtbot, SAMPLES / "class-9v.csv")
    place.tabs.setCurrentWidget(place.columns)

    place.columns.close_files.click()

    assert place.start.choose.hasFocus()
    assert (place.editor(), place.shown(), enrolled(desk)) == (None, None, 0)
    read(place, qtbot, SAMPLES / "class-9v.csv")
    assert place.preview.view.hasFocus()
