"""Help opens the page of a place in the language of the window, laid out as the look wants it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.ui.kit import theme
from cpdesk.ui.shell.help import show_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Shown = Callable[[str], QTextBrowser]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Return what shows a page and returns the part that it stands in; the language is put back afterwards."""
    before, window = words.language(), QWidget()
    qtbot.addWidget(window)

    def show(name: str) -> QTextBrowser:
        dialog = show_text(window, "", name)
        qtbot.addWidget(dialog)
        page = dialog.findChild(QTextBrowser)
        assert isinstance(page, QTextBrowser)
        return page

    yield show
    words.use(before)


@pytest.mark.parametrize(("language", "heading"), [("ru", "Записи"), ("kk", "Жазбалар"), ("en", "Sessions")])
def test_a_page_opens_in_the_language_of_the_window(shown: Shown, language: words.Language, heading: str) -> None:
    words.use(language)

    assert shown("sessions").toPlainText().splitlines()[0] == heading


def test_a_heading_is_as_large_as_the_title_of_a_screen(shown: Shown) -> None:
    page = shown("keys")

    assert page.document().begin().begin().fragment().charFormat().font() == theme.font(theme.TITLE, strong=True)
