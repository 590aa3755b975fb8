"""Dialogs: a form with its fields and one verb, and the confirmation of what cannot be undone."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Field
from cpdesk.ui.kit.layout import column, give_room, label, row
from cpdesk.words import translate

WIDTH: Final = 480
MOST_HEIGHT: Final = 640
ONE_COLUMN_FROM: Final = 150


class FormDialog(QDialog):
    """Fields and a verb. ``accepted_by`` is called with the dialog; it closes it, or shows what is wrong."""

    def __init__(self, title: str, verb: str, accepted_by: "Callable[[FormDialog], object]", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[str, Field] = {}
        self._line: QHBoxLayout | None = None
        self._wrong = label("error", wrap=True)
        self._wrong.hide()
        self._inside = QWidget()
        self._box = column(self._inside, gap=10)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verb = Button(lambda: accepted_by(self), kind="main", key="Ctrl+Return")
        self.verb.say(verb)
        leave = Button(self.reject)
        leave.say(translate("Kit", "Leave"))
        buttons = row()
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(self.verb)
        outer = column(self, margin=16, gap=12)
        heading = label("panel", wrap=True)
        heading.setText(title)
        outer.addWidget(heading)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._wrong)
        outer.addLayout(buttons)
        give_room(self, WIDTH, 420)

    def add(self, name: str, widget: QWidget, text: str, hint: str = "", *, beside: bool = False) -> Field:
        """Add a field under a name: the act's parameter; ``beside`` puts it at the right of the one before."""
        field = Field(widget)
        field.say(text, hint)
        self.fields[name] = field
        if not beside or self._line is None or theme.text_percent() >= ONE_COLUMN_FROM:
            self._line = row(gap=12)
            self._box.addLayout(self._line)
        self._line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return field

    def add_plain(self, widget: QWidget) -> None:
        """Add something that is no field."""
        self._box.addWidget(widget)

    def ready(self) -> None:
        """Show the dialog, focus in its first field."""
        self._box.addStretch()
        wanted = round(self._inside.sizeHint().height() * 100 / theme.text_percent()) + 170
        give_room(self, WIDTH, min(wanted, MOST_HEIGHT))
        self.open()
        if self.fields:
            next(iter(self.fields.values())).widget.setFocus()

    def refuse(self, sentence: str, field: str | None) -> None:
        """Show what is wrong, beside its field where there is one; focus goes there."""
        for each in self.fields.values():
            each.show_error("")
        beside = self.fields.get(field or "")
        self._wrong.setText("" if beside else sentence)
        self._wrong.setVisible(beside is None)
        if beside is not None:
            beside.show_error(sentence)
            beside.widget.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept at Enter in a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.verb.click()
            return
        super().keyPressEvent(event)


class Confirm(QDialog):
    """Asks before what cannot be undone: the object is named, the verb is on the button, «Keep» has the focus."""

    def __init__(self, question: str, consequence: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        heading, text = label("panel", wrap=True), label("muted", wrap=True)
        heading.setText(question)
        text.setText(consequence)
        self.do = Button(self.accept, kind="danger")
        self.do.say(verb)
        self.keep = Button(self.reject, key="Esc")
        self.keep.say(translate("Kit", "Keep"))
        self.keep.setDefault(True)
        buttons = row()
        buttons.addStretch()
        buttons.addWidget(self.do)
        buttons.addWidget(self.keep)
        box = column(self, margin=16, gap=12)
        box.addWidget(heading)
        box.addWidget(text)
        box.addLayout(buttons)
        wide = max(theme.px(420), self.minimumSizeHint().width())
        self.setFixedWidth(wide)
        self.setMinimumHeight(box.totalHeightForWidth(wide))
        self.keep.setFocus()


def confirm(parent: QWidget, question: str, consequence: str, verb: str, action: Callable[[], object]) -> QDialog:
    """Ask before what cannot be undone, and do it if she says so."""
    dialog = Confirm(question, consequence, verb, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(action)
    dialog.open()
    dialog.keep.setFocus()
    return dialog


def refusals(fields: Mapping[str, Field], sentence: str, field: str | None) -> bool:
    """Show a refusal beside its field; tell whether there was one."""
    for name, each in fields.items():
        each.show_error(sentence if name == field else "")
    if field is None or field not in fields:
        return False
    fields[field].widget.setFocus()
    return True
