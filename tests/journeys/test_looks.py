"""Every screen of a school of some years, in each language, theme, text size and window size, as she sets them."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from cpdesk import words
from cpdesk.casework import practice, pupils, referrals, sessions
from cpdesk.casework.pupils import Filter
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.palettes import THEMES
from cpdesk.ui.place import Target
from cpdesk.words import translate
from tests.conftest import LAW
from tests.journeys.walk import SIZE, Walk
from tests.ui.reading import unreadable
from tests.ui.typing import walk_focusable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
UNTIL = date(2026, 11, 20)
NARROW = (1093, 614)
VIEW = 2
LOOKS: tuple[tuple[words.Language, str, int, tuple[int, int]], ...] = (
    ("ru", "light", 100, SIZE),
    ("kk", "dark", 125, NARROW),
    ("en", "contrast", 90, SIZE),
    ("ru", "contrast-dark", 150, NARROW),
    ("kk", "light", 200, SIZE),
    ("ru", "dark", 200, NARROW),
)
FOREIGN = re.compile(r"[A-Za-z]{2,}")
SAME_EVERYWHERE = {
    "cpdesk",
    "PDF",
    "Backspace",
    "Ctrl",
    "Del",
    "Enter",
    "Esc",
    "Shift",
    "Alt",
    "Tab",
    "Caps",
    "Lock",
    "English",
    "csv",
    "xls",
    "xlsx",
    "ods",
    "txt",
    "CTX",
}
NUMERALS = {"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI"}


@pytest.fixture(scope="session")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a practice school of three years, only looked at."""
    folder = tmp_path_factory.mktemp("years") / "school.cpdesk"
    practice.found(folder, UNTIL, LAW, lambda *_: None, count=60, years=3)
    return folder


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """Leave the light behind."""
    yield
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("dressed")
def test_every_screen_can_be_read_in_every_look(
    walking: Callable[[str, words.Language], Walk], three_years: Path
) -> None:
    walk = walking("looks", "ru")
    walk.unlock(three_years, practice.PASSWORD)
    wrong: list[str] = []
    for language, name, percent, size in LOOKS:
        dress(walk, language, name, percent)
        walk.she.window.resize(*size)
        for screen in screens(walk):
            look = f"{language}-{name}-{percent}-{size[0]}-{screen}"
            walk.she.window.status.tell_saved("14:02")
            walk.she.window.status.tell_left(600)
            walk.picture(look)
            wrong += [f"{look}: {each}" for each in unreadable(walk.she.window)]
            wrong += [f"{look}: foreign {each}" for each in foreign(walk.she.window)] if language != "en" else []
    assert not wrong, "\n".join(wrong)


def dress(walk: Walk, language: words.Language, name: str, percent: int) -> None:
    names = {
        "light": translate("Window", "Light"),
        "dark": translate("Window", "Dark"),
        "contrast": translate("Window", "Strong contrast"),
        "contrast-dark": translate("Window", "Strong contrast, dark"),
    }
    walk.choose_in_menu(VIEW, names[name])
    walk.choose_in_menu(VIEW, translate("Window", "Text {percent} %").format(percent=percent))
    walk.choose_in_menu(VIEW, words.NATIVE_NAMES[language])
    assert (words.language(), theme.tokens(), theme.text_percent()) == (language, THEMES[name], percent)


def screens(walk: Walk) -> Iterator[str]:
    """Show every place, in three of them a record too, and a class list that is looked through."""
    she = walk.she
    records = {
        "pupils": lambda: she.count(pupils.find, Filter()).ids[0],
        "sessions": lambda: she.count(sessions.ids)[0],
        "referrals": lambda: she.count(referrals.ids)[0],
    }
    for name, place in she.window.places.items():
        she.window.show_place(name)
        if place.editor() is not None:
            she.press(Qt.Key.Key_Escape)
        she.settle()
        yield name
        assert not (step := place.step()) or not step.verb or walk.button(step.verb) in walk_focusable(she.window)
        if name in records:
            she.window.go(Target(name, records[name]()))
            she.settle()
            yield f"{name}-record"
        if name == "lists":
            yield from of_a_list(walk, place)


def of_a_list(walk: Walk, place: Any) -> Iterator[str]:
    """Show the columns and the rows of a list in which each kind of row stands."""
    she = walk.she
    known = next(each for each in she.count(pupils.known) if each.grade is not None and each.born)
    here = [known.last_name, known.first_name, f"{known.born:%d.%m.%Y}"]
    rows = (
        [*here, "11Ы", "хор", "8 701 111 22 33"],
        [known.last_name + "а", *here[1:], f"{known.grade}{known.letter}", "", ""],
        ["Әбдірахманова", "Нұрсұлтан", "31.02.2015", "15 «Ы»", "", ""],
        ["Цой", "Лев", "18.07.2015", f"{known.grade}{known.letter}", "", ""],
    )
    path = she.desk.vault.folder.with_name("список.csv")
    head = "Фамилия;Имя;Дата рождения;Класс;Кружок;Телефон матери"
    path.write_text("\n".join([head, *map(";".join, rows)]), "utf-8")
    place.read(path)
    she.settle()
    if place.columns.controls.isVisible():
        assert place.columns.controls.height() > place.columns.header.height()
    yield "lists-columns"
    place.show_pupils()
    she.settle()
    yield "lists-rows"
    if not place.preview.beside:
        place.preview.details.click()
        she.settle()
        yield "lists-row"
    place.close_files()
    she.settle()


def foreign(window: QWidget) -> set[str]:
    """Return the visible words in Latin letters that are not the same in every language."""
    found = {word for text in texts(window) for word in FOREIGN.findall(re.sub(r"\S*/\S*", "", text))}
    return {word for word in found if word not in SAME_EVERYWHERE | NUMERALS}


def texts(window: QWidget) -> Iterator[str]:
    for widget in (each for each in window.findChildren(QWidget) if each.isVisible()):
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()
        if isinstance(widget, QAbstractItemView):
            yield from headings(widget)
    for action in window.findChildren(QAction):
        yield action.text()


def headings(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for at in range(model.columnCount()):
        yield str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            yield str(model.index(row, at).data() or "")
