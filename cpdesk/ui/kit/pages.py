"""The page view: a document as it will be printed, drawn from its bytes; and printing it. Nothing touches a file."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2
from PySide6.QtCore import QSize, Qt, Signal
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
DOTS_PER_INCH: Final = 300
_PDFIUM: Final = threading.Lock()  # pdfium knows no threads
_KINDS: Final = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBX8888,
}


class PageView(QScrollArea):
    """The pages of a PDF below one another, as wide as the view; what was shown stays until the new pages are drawn.

    Attributes:
        drawn: told with the number of pages when they are shown.

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
        self._wrong = label("muted", wrap=True)
        self._wrong.hide()
        inside = QWidget()
        inside.setObjectName("page")
        self._box = column(inside, margin=MARGIN, gap=MARGIN)
        self._box.addWidget(self._wrong)
        self._box.addStretch()
        self.setWidget(inside)

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a document; ``text`` tells a screen reader what it is."""
        self.setAccessibleName(text)
        self._pdf, self._width = pdf, 0
        self._draw()

    def images(self) -> list[QImage]:
        """Return the pages as they are shown."""
        return [sheet.pixmap().toImage() for sheet in self._sheets]

    def sizeHint(self) -> QSize:
        """Return the room that a page wants."""
        return QSize(theme.px(440), theme.px(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        room = self.viewport().width() - 2 * theme.px(MARGIN)
        width = round(max(NARROWEST, min(room, theme.px(WIDEST))) * self.devicePixelRatioF())
        if not self._pdf or width == self._width:
            return
        self._turn += 1
        self._width = width
        turn, pdf = self._turn, self._pdf
        jobs.run(
            lambda: list(render(pdf, width)), lambda pages: self._show(turn, pages), lambda _: self._fail(turn), self
        )

    def _show(self, turn: int, pages: Sequence[QImage]) -> None:
        if turn != self._turn:
            return
        self._wrong.hide()
        while len(self._sheets) > len(pages):
            self._sheets.pop().deleteLater()
        while len(self._sheets) < len(pages):
            sheet = QLabel()
            self._sheets.append(sheet)
            self._box.insertWidget(len(self._sheets), sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        for sheet, page in zip(self._sheets, pages, strict=True):
            page.setDevicePixelRatio(self.devicePixelRatioF())
            sheet.setPixmap(QPixmap.fromImage(page))
        self.drawn.emit(len(pages))

    def _fail(self, turn: int) -> None:
        if turn == self._turn:
            self._show(turn, [])
            self._wrong.setText(translate("Kit", "This document cannot be shown."))
            self._wrong.show()


def render(pdf: bytes, width: int) -> Iterator[QImage]:
    """Yield every page as an image of ``width`` pixels. Raises pypdfium2.PdfiumError for what is no PDF."""
    with _PDFIUM, _opened(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            try:
                yield _image(page.render(scale=width / page.get_width(), rev_byteorder=True))
            finally:
                page.close()


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
    with _PDFIUM, _opened(pdf) as document:
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
