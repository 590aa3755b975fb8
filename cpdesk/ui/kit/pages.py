"""The page view: a document as it will be printed, drawn from its bytes; and printing it. Nothing touches a file."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.layout import column, label
from cpdesk.words import translate

MARGIN: Final = 12
WIDEST: Final = 760
NARROWEST: Final = 200
FEW: Final = 6
"""So many pages are drawn at once, whether they are in sight or not."""
MOST_KEPT: Final = 16
SCROLLED_MS: Final = 60
DOTS_PER_INCH: Final = 300
_PDFIUM: Final = threading.Lock()  # pdfium knows no threads
_KINDS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBX8888,
}


class PageView(QScrollArea):
    """The pages of a PDF below one another, as wide as the view; what was shown stays until the new pages are drawn.

    Of a long document only the pages in sight are drawn, and few are kept.

    Attributes:
        drawn: told with the number of pages when those in sight are shown.

    """

    drawn = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setObjectName("pages")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the width goes to and fro
        self._pdf = b""
        self._turn = 0
        self._width = 0
        self._sheets: list[QLabel] = []
        self._fresh: dict[int, int] = {}
        self._wrong = label("muted", wrap=True)
        self._wrong.hide()
        inside = QWidget()
        inside.setObjectName("page")
        self._box = column(inside, margin=MARGIN, gap=MARGIN)
        self._box.addWidget(self._wrong)
        self._box.addStretch()
        self.setWidget(inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SCROLLED_MS)
        self._timer.timeout.connect(self._fill)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._timer.start())

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a document; ``text`` tells a screen reader what it is."""
        self.setAccessibleName(text)
        self._pdf, self._width = pdf, 0
        self._draw()

    def images(self) -> list[QImage]:
        """Return the pages that are drawn, as they are shown."""
        return [sheet.pixmap().toImage() for sheet in self._sheets if not sheet.pixmap().isNull()]

    def sizeHint(self) -> QSize:
        """Return the room that a page wants."""
        return QSize(theme.px(440), theme.px(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new width."""
        super().resizeEvent(event)
        self._draw()
        self._timer.start()

    def _draw(self) -> None:
        room = self.viewport().width() - 2 * theme.px(MARGIN)
        width = round(max(NARROWEST, min(room, theme.px(WIDEST))) * self.devicePixelRatioF())
        if not self._pdf or width == self._width:
            return
        self._turn += 1
        self._width = width
        turn, pdf, wanted = self._turn, self._pdf, self._in_sight()
        jobs.run(
            lambda: (sizes(pdf, width), render(pdf, width, wanted)),
            lambda answer: self._show(turn, *answer),
            lambda _: self._fail(turn),
            self,
        )

    def _fill(self) -> None:
        """Draw the pages that came into sight."""
        turn, pdf, width = self._turn, self._pdf, self._width
        wanted = [
            number for number in self._in_sight() if self._fresh.get(number) != turn and number < len(self._sheets)
        ]
        if wanted and turn in self._fresh.values():
            jobs.run(
                lambda: render(pdf, width, wanted),
                lambda pages: self._put(pages) if turn == self._turn else None,
                lambda _: self._fail(turn),
                self,
            )

    def _in_sight(self) -> list[int]:
        """Return the pages to be drawn: those in sight with one before and after, the first ones where none is yet."""
        if len(self._sheets) <= FEW:
            return list(range(FEW))
        top, high, gap = self.verticalScrollBar().value(), self.viewport().height(), theme.px(MARGIN)
        seen, at = [], gap  # by the sums of their heights: the layout may not have placed them yet
        for number, each in enumerate(self._sheets):
            if at + each.height() >= top and at <= top + high:
                seen.append(number)
            at += each.height() + gap
        first, last = (seen[0], seen[-1]) if seen else (0, 0)
        return list(range(max(0, first - 1), last + 2))

    def _show(self, turn: int, pages: Sequence[QSize], images: Mapping[int, QImage]) -> None:
        if turn != self._turn:
            return
        self._wrong.hide()
        while len(self._sheets) > len(pages):
            self._sheets.pop().deleteLater()
        while len(self._sheets) < len(pages):
            sheet = QLabel()
            self._sheets.append(sheet)
            self._box.insertWidget(len(self._sheets), sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        for sheet, size in zip(self._sheets, pages, strict=True):
            sheet.setFixedSize(size / self.devicePixelRatioF())
        self._fresh = dict.fromkeys(images, turn)
        for number in range(len(pages)):
            if number not in images:
                self._sheets[number].setPixmap(QPixmap())
        self._put(images)
        self.drawn.emit(len(pages))
        self._timer.start()

    def _put(self, images: Mapping[int, QImage]) -> None:
        for number, page in images.items():
            page.setDevicePixelRatio(self.devicePixelRatioF())
            self._sheets[number].setPixmap(QPixmap.fromImage(page))
            self._fresh[number] = self._turn
        if len(self._fresh) > MOST_KEPT:
            near = set(self._in_sight()) | set(images)
            for number in set(self._fresh) - near:
                self._sheets[number].setPixmap(QPixmap())
                del self._fresh[number]

    def _fail(self, turn: int) -> None:
        if turn == self._turn:
            self._show(turn, [], {})
            self._wrong.setText(translate("Kit", "This document cannot be shown."))
            self._wrong.show()


def sizes(pdf: bytes, width: int) -> list[QSize]:
    """Return how large each page is at ``width`` pixels. Raises pypdfium2.PdfiumError for what is no PDF."""
    with _PDFIUM, _opened(pdf) as document:
        pages = [document.get_page_size(number) for number in range(len(document))]
    return [QSize(width, round(width * high / wide)) for wide, high in pages]


def render(pdf: bytes, width: int, wanted: Iterable[int]) -> dict[int, QImage]:
    """Return pages as images of ``width`` pixels; one that is not there is left out. Raises pypdfium2.PdfiumError."""
    drawn: dict[int, QImage] = {}
    with _PDFIUM, _opened(pdf) as document:
        for number in wanted:
            if number < len(document):
                page = document[number]
                try:
                    drawn[number] = _image(page.render(scale=width / page.get_width(), rev_byteorder=True))
                finally:
                    page.close()
    return drawn


def has_printer() -> bool:
    """Tell whether a printer is installed on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, title: str, then: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask for a printer, copies and pages; ``then`` follows with it. A printer of the network is named once more.

    It lives as long as ``parent``; no file is offered in its place.
    """
    dialog = QPrintDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintToFile,
        QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    ):
        dialog.setOption(option, False)
    dialog.accepted.connect(lambda: send_to(parent, dialog.printer(), then))
    QDialog.open(dialog)  # its own ``open`` wants a slot by name
    return dialog


def send_to(parent: QWidget, printer: QPrinter, then: Callable[[QPrinter], object]) -> QDialog | None:
    """Go on with the printer; one of the network is named first: the page goes over the network, and may stay there."""
    info = QPrinterInfo(printer)
    if not is_remote(info.printerName(), info.location(), told=info.isRemote()):
        then(printer)
        return None
    return confirm_remote(parent, info.printerName(), lambda: then(printer))


def confirm_remote(parent: QWidget, name: str, action: Callable[[], object]) -> QDialog:
    """Ask before something goes to a printer of the network."""
    return confirm(
        parent,
        translate("Kit", "«{name}» is a printer of the network. Print there?").format(name=name),
        translate(
            "Kit",
            "The pages leave this computer over the network, and the printer or its server may keep them. "
            "Go to the printer before the pages lie there.",
        ),
        translate("Kit", "Print", "verb"),
        action,
    )


def is_remote(name: str, location: str, *, told: bool) -> bool:
    """Tell whether a printer is one of the network: the system says so, or its name or place is an address."""
    return told or name.startswith(("\\\\", "//")) or "://" in f"{name} {location}"


def print_pdf(pdf: bytes, printer: QPrinter, told: Callable[[int, int], bool] = lambda *_: True) -> bool:
    """Send the very pages that were shown to a printer, in grey, page by page; tell whether it took them.

    ``told`` hears how many pages are done and of how many, and says whether to go on; stopped, the job is taken back.
    Each page lies on A4 as it was made, or fits the paper that the printer has. Runs in a job: a page takes a fifth
    of a second.
    """
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    with _PDFIUM, _opened(pdf) as document, _in_memory():
        wanted = _wanted_pages(printer, len(document))
        painter = QPainter()
        for done, number in enumerate(wanted):
            page = document[number]
            try:
                if not told(done, len(wanted)) or not _turn_page(printer, painter, page):
                    return _take_back(printer, painter)
                _draw_page(printer, painter, page)
            finally:
                page.close()
        return bool(wanted) and painter.end()


@contextmanager
def _in_memory() -> Iterator[None]:
    """Let cups, which collects a job in a file where TMPDIR says, keep it in memory: never on the disk."""
    before, place = os.environ.get("TMPDIR"), os.environ.get("XDG_RUNTIME_DIR", "/dev/shm")  # noqa: S108  memory
    if os.access(place, os.W_OK):
        os.environ["TMPDIR"] = place
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before


def _wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages that she chose, as often as the printer does not repeat them itself."""
    chosen = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        chosen = chosen[max(printer.fromPage() - 1, 0) : printer.toPage() or count]
    return chosen * (1 if printer.supportsMultipleCopies() else printer.copyCount())


def _turn_page(printer: QPrinter, painter: QPainter, page: Any) -> bool:
    """Begin the first page or the next one, lying as the page does."""
    wide = page.get_width() > page.get_height()
    lying = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(lying)
    return printer.newPage() if painter.isActive() else painter.begin(printer)


def _draw_page(printer: QPrinter, painter: QPainter, page: Any) -> None:
    scale = min(printer.width() / page.get_width(), printer.height() / page.get_height())
    image = _image(page.render(scale=scale, rev_byteorder=True, grayscale=True))
    painter.drawImage((printer.width() - image.width()) // 2, 0, image)


def _take_back(printer: QPrinter, painter: QPainter) -> bool:
    if painter.isActive():
        printer.abort()
        painter.end()
    return False


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _image(bitmap: pypdfium2.PdfBitmap) -> QImage:
    data = bytes(bitmap.buffer)
    return QImage(data, bitmap.width, bitmap.height, bitmap.stride, _KINDS[bitmap.n_channels]).copy()
