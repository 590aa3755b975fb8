"""People in a form: tags of pupils, and the line that finds one by a few letters (F4)."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from cpdesk.casework import pupils
from cpdesk.casework.pupils import Filter, PupilRow
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import PersonTag
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.layout import FlowLayout, column, give_room, label
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 6
WAIT_MS: Final = 80
_PERSON: Final = Qt.ItemDataRole.UserRole


class PersonLine(SearchField):
    """A line that finds a pupil: the names come below as she types, ↑ ↓ choose, Enter picks.

    Attributes:
        picked: the pupil's number, short name and class.

    """

    picked = Signal(int, str, str)

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self.offered = QListWidget(self)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.setObjectName("offered")
        self.offered.itemClicked.connect(self._pick)
        self.offered.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(lambda _: self._timer.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows, pick with Enter, put the names away with Esc."""
        if self.offered.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.offered.setCurrentRow(max(0, min(self.offered.count() - 1, self.offered.currentRow() + by)))
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._pick(self.offered.currentItem())
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Put the names away when the focus leaves or the line is hidden."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and isValid(self.offered):
            self.offered.hide()
        return super().event(event)

    def _ask(self) -> None:
        wanted = Filter(text=self.value)
        if wanted.text:
            self._sitting.ask(self, partial(self._offer, wanted.text), _found, wanted)
        else:
            self._offer("", [])

    def _offer(self, asked: str, rows: Sequence[PupilRow]) -> None:
        if asked != self.value:
            return
        self.offered.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.name}   {row.class_name}")
            item.setData(_PERSON, (row.id, short_name(row.name), row.class_name))
            self.offered.addItem(item)
        self.offered.setCurrentRow(0)
        if rows and self.hasFocus():
            self._show_below()
        else:
            self.offered.hide()

    def _show_below(self) -> None:
        """Lay the names over what stands below, so that nothing moves."""
        window = self.window()
        self.offered.setParent(window)
        self.offered.setAccessibleName(translate("People", "Pupils found"))
        room = self.offered.sizeHintForRow(0) * self.offered.count() + theme.px(4)
        self.offered.setGeometry(0, 0, self.width(), room)
        self.offered.move(self.mapTo(window, QPoint(0, self.height() + 2)))
        self.offered.show()
        self.offered.raise_()

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            person = item.data(_PERSON)
            self.clear()
            self.offered.hide()
            self.picked.emit(*person)


class PeopleField(QWidget):
    """Tags of pupils and a line to find one more. ``single`` keeps only the last one."""

    changed = Signal()

    def __init__(self, sitting: Sitting, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting, self._single = sitting, single
        self._people: list[tuple[int, str]] = []
        self._tags = QWidget()
        self._flow = FlowLayout(self._tags)
        self.line = PersonLine(sitting)
        self.line.picked.connect(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        box.addWidget(self._tags)
        box.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the words in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say the words of the line."""
        self.line.setPlaceholderText(translate("People", "Name of a pupil, Enter adds"))
        self.line.setAccessibleName(translate("People", "Add a pupil"))

    @property
    def value(self) -> list[int]:
        """The pupils' numbers."""
        return [number for number, _ in self._people]

    @value.setter
    def value(self, ids: Sequence[int]) -> None:
        rows = self._sitting.desk.ask(pupils.rows, list(ids)) if ids else []
        self._people = [(row.id, _tag(short_name(row.name), row.class_name)) for row in rows]
        self._show()

    @property
    def draft(self) -> Any:
        """What stands here, for a draft: the pupils and what is being typed."""
        return {"ids": self.value, "text": self.line.text()}

    @draft.setter
    def draft(self, kept: Any) -> None:
        self.value = kept["ids"]
        self.line.setText(kept["text"])

    def freeze(self, frozen: bool) -> None:
        """Let nothing be changed any more."""
        self.line.setVisible(not frozen)
        self._tags.setEnabled(not frozen)

    def _add(self, number: int, name: str, class_name: str) -> None:
        kept = [] if self._single else [each for each in self._people if each[0] != number]
        self._people = [*kept, (number, _tag(name, class_name))]
        self._show()
        self.changed.emit()

    def _remove(self, number: int) -> None:
        self._people = [each for each in self._people if each[0] != number]
        self._show()
        self.line.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, name in self._people:
            tag = PersonTag(name, partial(self._remove, number))
            tag.setToolTip(translate("People", "Click or Del takes off"))
            self._flow.addWidget(tag)
            tag.show()
        self._tags.setVisible(bool(self._people))
        self._tags.updateGeometry()


class PersonPicker(QDialog):
    """Picks one pupil, to be named in a text. ``picked`` tells number, short name and class."""

    picked = Signal(int, str, str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("People", "Name a pupil"))
        self.line = PersonLine(sitting)
        self.line.setPlaceholderText(translate("People", "Last name, first name or class"))
        self.line.setAccessibleName(translate("People", "Find a pupil"))
        self.line.picked.connect(self._pick)
        hint = label("muted")
        hint.setText(translate("People", "↑ ↓ choose · Enter inserts · Esc leaves"))
        box = column(self, margin=12)
        box.addWidget(self.line)
        box.addStretch()
        box.addWidget(hint)
        give_room(self, 420, 280)

    def show_picker(self) -> None:
        """Show it, ready to be typed into."""
        self.open()
        self.line.setFocus()

    def _pick(self, number: int, name: str, class_name: str) -> None:
        self.accept()
        self.picked.emit(number, name, class_name)


def short_name(name: str) -> str:
    """Return last name and first name of a full name."""
    return " ".join(name.split()[:2])


def _found(session: Any, wanted: Filter) -> list[PupilRow]:
    return pupils.rows(session, pupils.find(session, wanted).ids[:MOST])


def _tag(name: str, class_name: str) -> str:
    return f"{name}, {class_name}" if class_name else name
