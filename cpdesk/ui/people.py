"""People in a form: tags of pupils, chosen by typing a few letters (F4)."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cpdesk.casework import pupils
from cpdesk.casework.pupils import Filter, PupilRow
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import PersonTag
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 6
WAIT_MS: Final = 80
_ID: Final = Qt.ItemDataRole.UserRole


class PeopleField(QWidget):
    """Tags of pupils and a line to find one more. ``single`` keeps only the last one."""

    changed = Signal()

    def __init__(self, sitting: Sitting, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting, self._single = sitting, single
        self._people: list[tuple[int, str]] = []
        self._tags = QWidget()
        self._flow = FlowLayout(self._tags)
        self.line = SearchField()
        self.line.setPlaceholderText(translate("People", "Name of a pupil, Enter adds"))
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._add_item)
        self._list.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        for part in (self._tags, self.line, self._list):
            box.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _: self._timer.start())
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._show()

    @property
    def value(self) -> list[int]:
        """The pupils' numbers."""
        return [number for number, _ in self._people]

    @value.setter
    def value(self, ids: Sequence[int]) -> None:
        rows = self._sitting.desk.ask(pupils.rows, list(ids))
        self._people = [(row.id, _short(row)) for row in rows]
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with the arrows and add with Enter while the line keeps the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._list.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, self._list.currentRow() + by)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add_item(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        wanted = Filter(text=self.line.value)
        if wanted.text:
            self._sitting.ask(
                self, self._offer, lambda session: pupils.rows(session, pupils.find(session, wanted).ids[:MOST])
            )
        else:
            self._offer([])

    def _offer(self, rows: Sequence[PupilRow]) -> None:
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.name}   {row.class_name}")
            item.setData(_ID, (row.id, _short(row)))
            self._list.addItem(item)
        self._list.setVisible(bool(rows))
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(theme.px(28) * max(1, len(rows)) + 4)

    def _add_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        person = item.data(_ID)
        kept = [] if self._single else [each for each in self._people if each[0] != person[0]]
        self._people = [*kept, (person[0], person[1])]
        self.line.clear()
        self._offer([])
        self._show()
        self.changed.emit()

    def _remove(self, number: int) -> None:
        self._people = [each for each in self._people if each[0] != number]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, name in self._people:
            self._flow.addWidget(PersonTag(name, partial(self._remove, number)))
        self._tags.setVisible(bool(self._people))
        self._tags.updateGeometry()


def _short(row: PupilRow) -> str:
    return f"{' '.join(row.name.split()[:2])}, {row.class_name}"
