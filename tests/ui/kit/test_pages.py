"""The page view shows every page of the very bytes, keeps its place while it is redrawn, and prints all of them."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cpdesk.paper.page import Document
from cpdesk.ui.kit import jobs, pages
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.kit.pages import PageView
from tests.pdf import opened, page_count

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

    view._show(view._turn - 1, [], {})

    assert len(view.images()) == 1, "what was drawn for the one before comes too late"


def test_of_a_long_document_the_pages_in_sight_are_drawn_and_few_are_kept(view: PageView, qtbot: QtBot) -> None:
    pdf = wide_paper(2500)
    with qtbot.waitSignal(view.drawn) as told:
        view.show_pdf(pdf, "Журнал")
    qtbot.waitUntil(jobs.idle)
    assert told.args == [page_count(pdf)]
    assert page_count(pdf) > 60
    assert len(view.images()) <= pages.MOST_KEPT
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 10_000)

    for value in range(0, bar.maximum(), bar.maximum() // 20):
        bar.setValue(value)
        qtbot.waitUntil(lambda: jobs.idle() and not view._timer.isActive())
        seen = [sheet for sheet in view._sheets if sheet.visibleRegion().boundingRect().height() > 0]
        assert seen
        assert not any(sheet.pixmap().isNull() for sheet in seen)
        assert len(view.images()) <= pages.MOST_KEPT


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


def wide_paper(rows: int) -> bytes:
    made = Document("Журнал", "ru", wide=True)
    made.register(["Кто"], [[f"строка {at}"] for at in range(rows)], [1])
    return made.pdf()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFileName(str(path))
    return printer


def sizes(path: Path) -> list[tuple[int, int]]:
    with opened(path.read_bytes()) as found:
        return [(round(page.get_width()), round(page.get_height())) for page in found]


def test_a_wide_page_lies_on_its_long_side(qapp: object, tmp_path: Path) -> None:
    assert pages.print_pdf(wide_paper(3), to_file(tmp_path / "out.pdf"))

    assert sizes(tmp_path / "out.pdf") == [(842, 595)]


def test_only_the_chosen_pages_are_sent_as_often_as_wanted(qapp: object, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)

    assert pages.print_pdf(paper(2500), printer)

    assert len(sizes(tmp_path / "out.pdf")) == 2 * (1 if printer.supportsMultipleCopies() else 2)


def test_pages_that_are_not_there_are_not_printed(qapp: object, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)

    assert not pages.print_pdf(paper(3), printer)
    assert not (tmp_path / "out.pdf").exists()


def test_it_tells_how_far_it_is_and_stops_when_told(qapp: object, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def go_on(at: int, of: int) -> bool:
        told.append((at, of))
        return at < 2

    assert not pages.print_pdf(paper(2500), to_file(tmp_path / "out.pdf"), go_on)

    assert told == [(0, 4), (1, 4), (2, 4)]


def test_what_the_system_collects_of_a_job_lies_in_memory(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "run"
    memory.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(memory))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    seen: list[str] = []

    def go_on(_at: int, _of: int) -> bool:
        seen.append(os.environ["TMPDIR"])
        return True

    assert pages.print_pdf(paper(3), to_file(tmp_path / "out.pdf"), go_on)

    assert (seen, os.environ["TMPDIR"]) == ([str(memory)], str(tmp_path))


def test_the_page_fits_the_paper_and_nothing_is_cut(qapp: object, tmp_path: Path) -> None:
    made = Document("Лист", "ru")
    made.section("Раздел", "Ж" * 6000)

    assert pages.print_pdf(made.pdf(), to_file(tmp_path / "out.pdf"))

    own, printed = (pages.render(pdf, 400, [0])[0] for pdf in (made.pdf(), (tmp_path / "out.pdf").read_bytes()))
    assert edges(own) == pytest.approx(edges(printed), abs=3)


def edges(image: QImage) -> list[int]:
    """Return where ink begins and ends, across and down."""
    dark = [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).lightness() < 128
    ]
    return [min(x for x, _ in dark), max(x for x, _ in dark), min(y for _, y in dark), max(y for _, y in dark)]


@pytest.mark.parametrize(
    ("name", "location", "told", "remote"),
    [
        ("HP_LaserJet", "кабинет 12", False, False),
        ("HP_LaserJet", "", True, True),
        ("\\\\server\\HP", "", False, True),
        ("HP", "ipp://10.0.0.7/ipp/print", False, True),
    ],
)
def test_a_printer_of_the_network_is_known(name: str, location: str, told: bool, remote: bool) -> None:
    assert pages.is_remote(name, location, told=told) is remote


def test_a_printer_of_the_network_is_named_before_anything_goes_there(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    went: list[int] = []
    dialog = pages.confirm_remote(parent, "Кеңсе_HP", lambda: went.append(1))

    assert "Кеңсе_HP" in dialog.windowTitle()
    assert isinstance(dialog, Confirm)
    assert dialog.keep.hasFocus() or dialog.keep.isDefault()
    dialog.keep.click()
    assert went == []


def test_a_printer_of_this_computer_is_not_asked_about(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    went: list[QPrinter] = []
    printer = QPrinter()

    assert pages.send_to(parent, printer, went.append) is None
    assert went == [printer]


def test_a_file_is_not_offered_in_place_of_a_printer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = pages.ask_printer(parent, "Печать", print)

    assert not dialog.testOption(dialog.PrintDialogOption.PrintToFile)
    QDialog.reject(dialog)
