"""The bar over the text of a note: templates at the left, six buttons for its looks, each with a key."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpdesk.rules.notes import BlockKind
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.kit.writing import NoteText
from cpdesk.words import translate

ITALIC, BOLD = 1, 2
_KEYS: Final = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+Shift+I",
    "heading": "Ctrl+H",
    "list": "Ctrl+Shift+L",
    "list-checks": "Ctrl+Shift+K",
    "undo-2": "Ctrl+Z",
}


class WritingBar(Translated):
    """Acts on one text. ``pick`` shows the templates."""

    def __init__(self, text: NoteText, pick: Callable[[], object]) -> None:
        super().__init__()
        self.templates = Button(pick, key="Ctrl+M", icon_name="list-checks")
        self._acts: dict[str, Callable[[], object]] = {
            "bold": partial(text.toggle_stars, BOLD),
            "italic": partial(text.toggle_stars, ITALIC),
            "heading": partial(text.toggle_mark, BlockKind.HEADING),
            "list": partial(text.toggle_mark, BlockKind.ITEM),
            "list-checks": partial(text.toggle_mark, BlockKind.TO_DO),
            "undo-2": text.undo,
        }
        self.buttons = {name: Button(partial(self._do, text, name), kind="quiet", icon_name=name) for name in _KEYS}
        self._line = FlowLayout(self, gap=4)
        self._line.addWidget(self.templates)
        for name, button in self.buttons.items():
            self._line.addWidget(button)
            if name != "undo-2":  # a text undoes by itself at this key
                own = QShortcut(QKeySequence(_KEYS[name]), text, context=Qt.ShortcutContext.WidgetShortcut)
                own.activated.connect(partial(self._do, text, name))
        self.retranslate()

    def add(self, widget: QWidget) -> None:
        """Add something at the right."""
        self._line.addWidget(widget)

    def freeze(self, frozen: bool) -> None:
        """Hide what would change the text."""
        for button in (self.templates, *self.buttons.values()):
            button.setVisible(not frozen)

    def retranslate(self) -> None:
        """Say what the buttons do."""
        self.templates.say(translate("Sessions", "Template"))
        for name, words in {
            "bold": translate("Sessions", "Bold"),
            "italic": translate("Sessions", "Italic"),
            "heading": translate("Sessions", "Heading"),
            "list": translate("Sessions", "List"),
            "list-checks": translate("Sessions", "List of things to do"),
            "undo-2": translate("Sessions", "Undo in the text"),
        }.items():
            self.buttons[name].setAccessibleName(words)
            self.buttons[name].setToolTip(f"{words}   {_KEYS[name]}")

    def _do(self, text: NoteText, name: str) -> None:
        if not text.isReadOnly():
            self._acts[name]()
            text.setFocus()
