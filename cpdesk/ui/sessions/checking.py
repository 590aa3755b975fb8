"""The spelling check of one text: read in a job, a menu of suggestions at the caret, her own words."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu

from cpdesk.casework import notes, people
from cpdesk.casework.acts import act_of
from cpdesk.casework.terms import act_name
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.spelling import Speller, word_at
from cpdesk.ui.kit.writing import NoteText
from cpdesk.ui.kit.writing_marks import LetterMarks
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

NEXT_KEY: Final = "F5"


class Checking(QObject):
    """Checks a text while it is on.

    Attributes:
        turned: she has switched it on or off.

    """

    turned = Signal(bool)

    def __init__(self, sitting: Sitting, text: NoteText) -> None:
        super().__init__(text)
        self._sitting, self._text = sitting, text
        self._marks = LetterMarks(text)
        self._speller: Speller | None = None
        self._is_on = True
        self._is_reading = False
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)
        own = QShortcut(QKeySequence(NEXT_KEY), text, context=Qt.ShortcutContext.WidgetShortcut)
        own.activated.connect(self.show_next)

    @property
    def is_on(self) -> bool:
        """Tell whether words are checked."""
        return self._is_on

    def turn(self, on: bool) -> None:
        """Check words, or leave them alone."""
        self._is_on = on
        self._marks.use(self._speller if on else None)
        if on:
            self.read()

    def switch(self) -> None:
        """Check words if they were not checked, else leave them alone; it is kept so."""
        self.turn(not self._is_on)
        self.turned.emit(self._is_on)

    def read(self) -> None:
        """Read the dictionaries, once; the text is checked as soon as they are there."""
        if self._speller is None and self._is_on and not self._is_reading:
            self._is_reading = True
            ask = self._sitting.desk.ask
            jobs.run(lambda: Speller(*ask(_known)), self._take, self._sitting.troubled.emit, self)

    def show_next(self) -> None:
        """Go to the next word that nobody knows, from the caret on and round, and show what is suggested."""
        if self._speller is None:
            return
        cursor = self._text.textCursor()
        found = self._wrong_from(cursor.position()) or self._wrong_from(0)
        if found is not None:
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            self._text.setTextCursor(cursor)
            self._text.ensureCursorVisible()
            self._suggest(self._text.viewport().mapToGlobal(self._text.cursorRect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show suggestions in the menu of the text, by the mouse and by its key."""
        if event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            if event.reason() is not QContextMenuEvent.Reason.Keyboard:
                chosen = self._text.textCursor()
                at = self._text.cursorForPosition(self._text.viewport().mapFromGlobal(event.globalPos()))
                if not chosen.selectionStart() <= at.position() <= chosen.selectionEnd():
                    self._text.setTextCursor(at)
                self._suggest(event.globalPos())
            else:
                self._suggest(self._text.viewport().mapToGlobal(self._text.cursorRect().bottomLeft()))
            return True
        return super().eventFilter(watched, event)

    def _take(self, speller: Speller) -> None:
        self._speller, self._is_reading = speller, False
        if self._is_on:
            self._marks.use(speller)

    def _wrong_from(self, position: int) -> tuple[int, int] | None:
        """Return the first word that nobody knows at or behind a position, in the units of the document."""
        assert self._speller is not None  # noqa: S101  asked for with a speller alone
        block = self._text.document().findBlock(position)
        while block.isValid():
            for start, end in self._speller.wrong(block.text()):
                first, last = (block.position() + _units(block.text()[:each]) for each in (start, end))
                if first >= position:
                    return first, last
            block = block.next()
        return None

    def _suggest(self, where: QPoint) -> None:
        """Show the menu; suggestions are looked for in a job first."""
        word = self._word()
        speller = self._speller
        if word is None or speller is None or not self._is_on or self._text.isReadOnly() or speller.knows(word[2]):
            self._show(where, None, [])
            return
        then = partial(self._show, where, word)
        jobs.run(partial(speller.suggest, word[2]), then, self._sitting.troubled.emit, self)

    def _word(self) -> tuple[int, int, str] | None:
        cursor = self._text.textCursor()
        block = self._text.document().findBlock(cursor.selectionStart())
        text = block.text()
        units = cursor.selectionStart() - block.position()
        at = len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
        met = word_at(text, at)
        if met is None:
            return None
        start, end = (block.position() + _units(text[:each]) for each in met)
        return start, end, text[met[0] : met[1]]

    def _show(self, where: QPoint, word: tuple[int, int, str] | None, suggested: list[str]) -> None:
        menu = self._text.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        own = QMenu()
        if word is not None:
            for each in suggested:
                own.addAction(each, partial(self._replace, word, each))
            if not suggested:
                own.addAction(translate("Sessions", "Nothing like it is known")).setEnabled(False)
            own.addAction(translate("Sessions", "Add to my words"), partial(self._learn, word[2]))
            own.addSeparator()
        turned = own.addAction(translate("Sessions", "Check the spelling"), self.switch)
        turned.setCheckable(True)
        turned.setChecked(self._is_on)
        own.addSeparator()
        for action in own.actions():
            action.setParent(menu)
            if first is None:
                menu.addAction(action)
            else:
                menu.insertAction(first, action)
        menu.popup(where)
        menu.setActiveAction(menu.actions()[0])

    def _replace(self, word: tuple[int, int, str], right: str) -> None:
        start, end, was = word
        cursor = self._text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == was:
            cursor.insertText(right)
        self._text.setTextCursor(cursor)

    def _learn(self, word: str) -> None:
        said = act_name(act_of(notes.add_word).code)
        self._sitting.do(self, notes.add_word, partial(self._learnt, word), said=said, word=word.lower())

    def _learnt(self, word: str, _done: Any) -> None:
        if self._speller is not None:
            self._speller.add(word)
            self.turn(self._is_on)


def _known(session: Any) -> tuple[list[str], frozenset[str]]:
    return notes.words(session), people.names(session)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
