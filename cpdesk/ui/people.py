"""People in a form: tags of pupils, and the line that finds one by a few letters (F4)."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import pupils
from cpdesk.casework.pupils import Filter
from cpdesk.ui.finding_line import FindingLine, Found
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import PersonTag
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 6


class PersonLine(FindingLine):
    """A line that finds a pupil.

    Attributes:
        picked: the pupil's number, short name and class.

    """

    picked = Signal(int, str, str)

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(sitting, _found, parent=parent)
        self.chosen.connect(lambda row: self.picked.emit(row.id, short_name(row.name), row.class_name))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the line's own."""
        super().retranslate()
        self.name_offered(translate("People", "Pupils found"))


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


def short_name(name: str) -> str:
    """Return last name and first name of a full name."""
    return " ".join(name.split()[:2])


def _found(session: Any, text: str) -> list[Found]:
    rows = pupils.rows(session, pupils.find(session, Filter(text=text)).ids[:MOST])
    return [Found(f"{row.name}   {row.class_name}", row) for row in rows]


def _tag(name: str, class_name: str) -> str:
    return f"{name}, {class_name}" if class_name else name
