"""The page view shows every page of the very bytes, keeps its place while it is redrawn, and prints all of them."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.paper.page import Document
from cpdesk.ui.kit import jobs, pages
from cpdesk.ui.kit.pages import PageView
from tests.pdf import page_count

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def paper(words: int) -> bytes:
    made = Document("Лист", "ru")
    made.section("Раздел", "слово " * words)
    return made.pdf()


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def show(view: PageView, qtbot: QtBot, pdf: bytes) -> None:
    with qtbot.waitSignal(view.drawn):
        view.show_pdf(pdf, "Лист")
    qtbot.waitUntil(jobs.idle)


def test_every_page_is_shown_as_wide_as_the_view(view: PageView, qtbot: QtBot) -> None:
    pdf = paper(2500)
    show(view, qtbot, pdf)

    widths = {image.width() for image in view.images()}
    assert len(view.images()) == page_count(pdf) == 4
    assert widths == {view.viewport().width() - 2 * pages.MARGIN}
    with qtbot.waitSignal(view.drawn):
        view.resize(640, 400)
    assert {image.width() for image in view.images()} == {view.viewport().width() - 2 * pages.MARGIN}


def test_it_stays_where_it_was_when_the_document_is_drawn_anew(view: PageView, qtbot: QtBot) -> None:
    show(view, qtbot, paper(2500))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 700)
    view.verticalScrollBar().setValue(700)

    show(view, qtbot, paper(2501))

    assert view.verticalScrollBar().value() == 700


def test_a_shorter_document_takes_its_pages_away(view: PageView, qtbot: QtBot) -> None:
    show(view, qtbot, paper(2500))
    show(view, qtbot, paper(3))

    assert len(view.images()) == 1


def test_of_two_documents_the_last_one_is_shown(view: PageView, qtbot: QtBot) -> None:
    view.show_pdf(paper(2500), "Лист")
    view.show_pdf(paper(3), "Лист")
    qtbot.waitUntil(lambda: jobs.idle() and bool(view.images()))
    assert len(view.images()) == 1

    view._show(view._turn - 1, [])

    assert len(view.images()) == 1, "what was drawn for the one before comes too late"


def test_what_is_no_document_is_said(view: PageView, qtbot: QtBot) -> None:
    show(view, qtbot, paper(3))
    show(view, qtbot, b"no PDF")

    assert view.images() == []
    assert view._wrong.isVisible()


def test_a_printer_gets_every_page(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    assert pages.print_pdf(paper(1000), printer)

    assert page_count((tmp_path / "out.pdf").read_bytes()) == 2


@pytest.mark.qt_log_ignore("QPdfWriter|QPainter|paint device|absent")
def test_a_printer_that_takes_nothing_is_noticed(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "absent" / "out.pdf"))

    assert not pages.print_pdf(paper(3), printer)


def test_a_file_is_not_offered_in_place_of_a_printer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = pages.ask_printer(parent, "Печать", print)

    assert not dialog.testOption(dialog.PrintDialogOption.PrintToFile)
    QDialog.reject(dialog)
