"""The people expected at a session: tags, and a line that finds pupils, adults of their families and colleagues."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import people
from cpdesk.casework.people import PersonFound
from cpdesk.rules.notes import PersonKind
from cpdesk.ui.finding_line import FindingLine, Found
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import PersonTag
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

MOST: Final = 7
_NAMES: Final = {
    PersonKind.PUPIL: "pupil_ids",
    PersonKind.GUARDIAN: "guardian_ids",
    PersonKind.COLLEAGUE: "colleague_ids",
}


class ExpectedField(Translated):
    """Tags of who is expected, and a line to name one more. ``changed``: others are expected now."""

    changed = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._people: list[PersonFound] = []
        self._tags = QWidget()
        self._flow = FlowLayout(self._tags)
        self.line = FindingLine(sitting, _found)
        self.line.chosen.connect(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        box.addWidget(self._tags)
        box.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Say the words of the line."""
        self.line.setPlaceholderText(translate("People", "Name of a pupil, a parent or a colleague"))
        self.line.setAccessibleName(translate("People", "Add somebody who is expected"))
        self.line.name_offered(translate("People", "People found"))

    def parameters(self) -> dict[str, list[int]]:
        """Return who is expected, as the acts take it."""
        return {name: [each.id for each in self._people if each.kind is kind] for kind, name in _NAMES.items()}

    def put(self, **ids: Sequence[int]) -> None:
        """Show who is expected: ``pupil_ids``, ``guardian_ids``, ``colleague_ids``."""
        wanted = [(kind, number) for kind, name in _NAMES.items() for number in ids.get(name, ())]
        self._people = self._sitting.desk.ask(people.named, wanted) if wanted else []
        self._show()

    @property
    def draft(self) -> Any:
        """What stands here, for a draft."""
        return self.parameters() | {"text": self.line.text()}

    @draft.setter
    def draft(self, kept: Any) -> None:
        self.put(**{name: kept.get(name, ()) for name in _NAMES.values()})
        self.line.setText(kept["text"])

    def _add(self, found: PersonFound) -> None:
        self._people = [*(each for each in self._people if (each.kind, each.id) != (found.kind, found.id)), found]
        self._show()
        self.changed.emit()

    def _remove(self, found: PersonFound) -> None:
        self._people = [each for each in self._people if each is not found]
        self._show()
        self.line.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._people:
            tag = PersonTag(f"{each.name}, {each.about}" if each.about else each.name, partial(self._remove, each))
            tag.setToolTip(translate("People", "Click or Del takes off"))
            self._flow.addWidget(tag)
            tag.show()
        self._tags.setVisible(bool(self._people))
        self._tags.updateGeometry()


def _found(session: Any, text: str) -> list[Found]:
    return [Found(f"{each.name}   {each.about}".rstrip(), each) for each in people.find(session, text, MOST)]
