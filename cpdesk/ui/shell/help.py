"""Help on each screen, and the list of keys: pages of ``resources/help`` in the language of the window."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from cpdesk import resource, words
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column, give_room, row
from cpdesk.ui.place import Place
from cpdesk.words import translate


def show_help(window: QWidget, place: Place) -> QDialog:
    """Show the page of a place."""
    return show_text(window, translate("Help", "Help: {place}").format(place=place.title()), place.name)


def show_keys(window: QWidget) -> QDialog:
    """Show the list of keys."""
    return show_text(window, translate("Help", "Keys"), "keys")


def show_text(window: QWidget, title: str, name: str) -> QDialog:
    """Show a page by its name: of a place, or of what is none, as the window to unlock."""
    return _show(window, title, resource("help", words.language(), f"{name}.md").read_text("utf-8"))


def _show(window: QWidget, title: str, markdown: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setWindowTitle(title)
    dialog.setObjectName("help")
    page = QTextBrowser()
    page.setMarkdown(markdown)
    _lay_out(page.document())
    page.setOpenLinks(False)
    page.setAccessibleName(title)
    close = Button(dialog.accept, key="Esc")
    close.say(translate("Help", "Close"))
    buttons = row()
    buttons.addStretch()
    buttons.addWidget(close)
    box = column(dialog, margin=16)
    box.addWidget(page, 1)
    box.addLayout(buttons)
    give_room(dialog, 620, 540)
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()
    return dialog


def _lay_out(document: QTextDocument) -> None:
    """Give a page the sizes and distances of the look; Markdown's own are a browser's."""
    document.setDocumentMargin(theme.px(12))
    document.setIndentWidth(theme.px(16))
    for block in _blocks(document):
        cursor = QTextCursor(block)
        heading = bool(block.blockFormat().headingLevel())
        table = cursor.currentTable()
        if table is None:
            distance = QTextBlockFormat()
            distance.setBottomMargin(theme.px(8 if block.textList() is None else 4))
            cursor.mergeBlockFormat(distance)
        elif table.firstPosition() == block.position():
            lines = table.format()
            lines.setTopMargin(theme.px(8))
            table.setFormat(lines)
        for start, length, strong in _runs(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFont(theme.font(theme.TITLE if heading else theme.BODY, strong=strong or heading))
            cursor.setCharFormat(letters)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> list[tuple[int, int, bool]]:
    """Return where each run of like letters stands, how long it is, and whether it is strong."""
    runs = []
    at = block.begin()
    while not at.atEnd():
        run = at.fragment()
        runs.append((run.position(), run.length(), run.charFormat().fontWeight() > theme.font().weight()))
        at += 1
    return runs
