"""Rows fold into two lines where the columns have no room, and then nothing that counts is shortened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import Cell, Group, GroupedView, Line
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView

WIDTHS, FOLD = (150, 160, 0, 170), Fold(what=2, state=0, who=(1,), due=3)
NAME = "Қожахмет Іңкәр Бауыржанқызы: " + "ұзақ әңгіме туралы сөйлем " * 8
ROWS = {1: "14:40", 2: "14:41"}


@pytest.fixture(autouse=True)
def plain(qapp: QApplication) -> Iterator[None]:
    theme.load_fonts()
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ListView]:
    def says(text: str) -> Column[int]:
        return Column(lambda: text, lambda _: text)

    columns = [
        Column[int](lambda: "State", lambda _: "подписано", lambda _: CellStyle(badge="signed")),
        says("групповая консультация"),
        says(NAME),
        Column[int](lambda: "Due", lambda row: f"пт 20.11.2026 {ROWS[row]}"),
    ]
    owner = QObject()
    model: PagedModel[int] = PagedModel(columns, list, owner)
    holder = ListView(model, lambda _: None)
    holder.size_columns(WIDTHS, FOLD)
    qtbot.addWidget(holder)
    model.show(list(ROWS))
    holder.resize(900, 400)
    holder.show()
    qtbot.waitUntil(jobs.idle)
    yield holder
    holder.setModel(None)
    owner.deleteLater()


def picture(view: ListView, row: int) -> QImage:
    """Return how a row looks."""
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()


def test_rows_fold_where_the_text_is_large_and_unfold_again(view: ListView, qapp: QApplication) -> None:
    assert view.folded is None
    assert not view.isHeaderHidden()
    low = view.visualRect(view.model().index(0, 0)).height()
    theme.apply(qapp, "light", 200)
    assert view.folded is FOLD
    assert view.isHeaderHidden()
    assert [view.isColumnHidden(at) for at in range(4)] == [False, True, True, True]
    assert view.visualRect(view.model().index(0, 0)).height() >= 2 * low + theme.px(16)
    theme.apply(qapp, "light", 100)
    assert view.folded is None
    assert [view.isColumnHidden(at) for at in range(4)] == [False] * 4


def test_columns_grow_with_the_text_while_they_have_room(view: ListView, qapp: QApplication) -> None:
    view.resize(1200, 400)
    theme.apply(qapp, "light", 150)
    assert view.folded is None
    assert [view.columnWidth(at) for at in (0, 1, 3)] == [225, 240, 255]


@pytest.mark.parametrize("how", ["plain", "selected"])
def test_the_last_letter_of_what_is_due_is_there(view: ListView, qapp: QApplication, how: str) -> None:
    theme.apply(qapp, "light", 200)
    looks = []
    for row in (0, 1):
        view.setCurrentIndex(view.model().index(row if how == "selected" else 1 - row, 0))
        looks.append(picture(view, row))
    assert looks[0] != looks[1]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_tooltip_of_a_folded_row_tells_all_of_it(view: ListView, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 200)
    at = view.visualRect(view.model().index(0, 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, view.viewport().mapToGlobal(QPoint(at)))
    delegate = view.itemDelegate()
    assert delegate.helpEvent(event, view, QStyleOptionViewItem(), view.model().index(0, 0))
    assert QToolTip.text().split("\n") == ["подписано", "групповая консультация", NAME, "пт 20.11.2026 14:40"]
    QToolTip.hideText()


def test_groups_fold_below_their_headings_and_a_column_left_out_stays_out(qtbot: QtBot, qapp: QApplication) -> None:
    view = GroupedView(WIDTHS, fold=FOLD)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    cells = [Cell("сегодня", CellStyle(badge="today")), Cell("Ким Артём"), Cell(NAME), Cell("ср 18.11")]
    view.show_groups(["State", "Who", "What", "Due"], [Group("Overdue", [Line(cells, 1)])])
    view.setColumnHidden(1, True)
    theme.apply(qapp, "light", 200)
    assert view.folded is FOLD
    line, head = view.line_indexes()[0], view.model().index(0, 0, QModelIndex())
    assert view.visualRect(line).height() == theme.px(50)
    assert view.visualRect(head).height() == theme.px(30)
    theme.apply(qapp, "light", 100)
    assert [view.isColumnHidden(at) for at in range(4)] == [False, True, False, False]
    assert view.header().sectionResizeMode(2) is view.header().ResizeMode.Stretch
    assert view.model().headerData(0, Qt.Orientation.Horizontal) == "State"


def test_a_list_gives_way_before_the_button_below_it(view: ListView, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light", 200)
    window = QWidget()
    page, button = QWidget(window), Button()
    button.say("Send")
    box = column(page)
    box.addWidget(view)
    box.addWidget(button)
    qtbot.addWidget(window)
    page.setGeometry(0, 0, 600, 110)
    window.show()
    QApplication.processEvents()
    height, wanted = button.height(), button.sizeHint().height()
    view.setParent(None)
    assert height >= wanted
