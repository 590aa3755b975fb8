"""The page view: a document as it will be printed, drawn from its bytes; nothing touches a file."""

from collections.abc import Sequence

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.fields import hint_label
from cpdesk.ui.kit.layout import column
from cpdesk.words import translate

_SHARP = 2


class PageView(QScrollArea):
    """The pages of a PDF below one another, as wide as the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._pdf = b""
        self._turn = 0
        self._inside = QWidget()
        self._box = column(self._inside, margin=12, gap=12)
        self._box.addStretch()
        self.setWidget(self._inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show a document; ``text`` tells a screen reader what it is."""
        self._pdf = pdf
        self.setAccessibleName(text)
        self._draw()

    def sizeHint(self) -> QSize:
        """Return the room that a page wants."""
        return QSize(theme.px(400), theme.px(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new width."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._pdf:
            return
        self._turn += 1
        turn, pdf = self._turn, self._pdf
        width = max(200, min(self.viewport().width() - theme.px(28), theme.px(700)))
        jobs.run(
            lambda: render(pdf, width * _SHARP),
            lambda pages: self._show(turn, [_sheet(page) for page in pages]),
            lambda _: self._show(turn, [hint_label(translate("Kit", "This document cannot be shown."))]),
            self,
        )

    def _show(self, turn: int, sheets: Sequence[QLabel]) -> None:
        if turn != self._turn:
            return
        while self._box.count() > 1:
            item = self._box.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for at, sheet in enumerate(sheets):
            self._box.insertWidget(at, sheet, 0, Qt.AlignmentFlag.AlignHCenter)


def render(pdf: bytes, width: int) -> list[QImage]:
    """Return every page as an image of ``width`` pixels."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_image(page.render(scale=width / page.get_width(), rev_byteorder=True)) for page in document]
    finally:
        document.close()


def _sheet(image: QImage) -> QLabel:
    made = QLabel()
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(_SHARP)
    made.setPixmap(drawn)
    return made


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Send the very pages that were shown to a printer."""
    painter = QPainter(printer)
    for number, image in enumerate(render(pdf, printer.width())):
        if number:
            printer.newPage()
        painter.drawImage(0, 0, image)
    painter.end()


def _image(bitmap: pypdfium2.PdfBitmap) -> QImage:
    kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888, 1: QImage.Format.Format_Grayscale8}
    data = bytes(bitmap.buffer)
    return QImage(data, bitmap.width, bitmap.height, bitmap.stride, kinds[bitmap.n_channels]).copy()
