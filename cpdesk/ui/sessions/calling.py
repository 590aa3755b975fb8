"""Naming anybody: pupils, adults of their families, colleagues; in the people of a session, and at the caret (F4)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from cpdesk.casework import colleagues, people
from cpdesk.casework.acts import act_of
from cpdesk.casework.people import PersonFound
from cpdesk.casework.terms import act_name
from cpdesk.rules.notes import PersonKind
from cpdesk.ui.finding_line import FindingLine, Found
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.layout import column, label
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 7
WIDTH: Final = 340


class AnybodyLine(FindingLine):
    """A line that finds anybody; a name that nobody has becomes a colleague's.

    Attributes:
        called: a ``PersonFound``.

    """

    called = Signal(object)

    def __init__(
        self, sitting: Sitting, more: Callable[[str], Sequence[Found]] = lambda _: (), parent: QWidget | None = None
    ) -> None:
        super().__init__(sitting, found, lambda text: [*_new(text), *more(text)], parent)
        self.chosen.connect(self._take)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the line's own."""
        super().retranslate()
        self.name_offered(translate("People", "People found"))

    def _take(self, what: Any) -> None:
        if isinstance(what, PersonFound):
            self.called.emit(what)
        elif isinstance(what, str):
            said = act_name(act_of(colleagues.add).code)
            self._sitting.do(self, colleagues.add, partial(self._added, what), said=said, name=what)

    def _added(self, name: str, done: Any) -> None:
        self.called.emit(PersonFound(PersonKind.COLLEAGUE, done.id, name, ""))


class CallingCard(QFrame):
    """The small card at the caret: a few letters, Enter names the person in the text, Esc goes back to it."""

    def __init__(
        self, sitting: Sitting, text: QTextEdit, caret: QRect, called: Callable[[PersonFound], object]
    ) -> None:
        super().__init__(text.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._text, self._called, self._closed = text, called, False
        self.line = AnybodyLine(sitting)
        self.line.setPlaceholderText(translate("People", "Last name, first name or class"))
        self.line.setAccessibleName(translate("People", "Name a person in the text"))
        self.line.called.connect(self._call)
        self.line.installEventFilter(self)
        hint = label("muted")
        hint.setText(translate("People", "↑ ↓ choose · Enter inserts · Esc leaves"))
        box = column(self, margin=8, gap=4)
        box.addWidget(self.line)
        box.addWidget(hint)
        self._stand_at(caret)
        self.show()
        self.raise_()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when the focus does, and at Esc."""
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        escape = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if escape and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._text.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _stand_at(self, caret: QRect) -> None:
        window = self.window()
        room = QRect(0, 0, theme.px(WIDTH), self.sizeHint().height())
        at = self._text.mapTo(window, caret.bottomLeft() + QPoint(0, 4))
        if at.y() + room.height() > window.height():
            at = self._text.mapTo(window, caret.topLeft()) - QPoint(0, room.height() + 4)
        at.setX(min(at.x(), window.width() - room.width() - 4))
        room.moveTo(at)
        self.setGeometry(room)

    def _call(self, person: PersonFound) -> None:
        self._called(person)
        self._text.setFocus()
        self._leave()

    def _leave(self) -> None:
        if not self._closed:
            self._closed = True
            self.close()


def found(session: Any, text: str) -> list[Found]:
    """Return whom a few letters find, each with what he or she is."""
    return [Found(f"{each.name}   {each.about}".rstrip(), each) for each in people.find(session, text, MOST)]


def _new(text: str) -> list[Found]:
    """Offer to add a colleague where more than a few letters were typed."""
    name = " ".join(text.split())
    if len(name) < 3 or any(sign.isdigit() for sign in name):  # noqa: PLR2004  shorter is no name
        return []
    return [Found(translate("People", "Add a colleague: {name}").format(name=name), name)]
