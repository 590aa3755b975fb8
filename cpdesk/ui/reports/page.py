"""A dialog over the reports: the page as it is printed, or a text that has no room beside the numbers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column, give_room, row
from cpdesk.ui.kit.pages import PageView
from cpdesk.words import translate


def show_page(parent: QWidget, title: str, content: bytes | str) -> QDialog:
    """Show a PDF or a text; Esc closes it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = Button(dialog.reject, key="Esc")
    close.say(translate("Reports", "Close"))
    box = column(dialog, margin=12, gap=12)
    box.addWidget(_page(content, title) if isinstance(content, bytes) else _text(content, title), 1)
    buttons = row()
    buttons.addStretch()
    buttons.addWidget(close)
    box.addLayout(buttons)
    give_room(dialog, 760, 700)
    dialog.open()
    close.setFocus()
    return dialog


def _page(pdf: bytes, title: str) -> QWidget:
    view = PageView()
    view.show_pdf(pdf, title)
    return view


def _text(text: str, title: str) -> QWidget:
    view = QTextBrowser()
    view.setPlainText(text)
    view.setAccessibleName(title)
    return view
