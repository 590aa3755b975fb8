"""The people of a session in its form: pupils there and not there, adults, how many gave no name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import people
from cpdesk.casework.people import PersonFound
from cpdesk.casework.sessions import SessionCard
from cpdesk.rules.notes import PersonKind
from cpdesk.ui.finding_line import Found
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import PersonTag
from cpdesk.ui.kit.layout import FlowLayout
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sessions.calling import AnybodyLine
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

LINE = 372
_UNNAMED = object()


@dataclass(frozen=True)
class Person:
    """Somebody in the form; only a pupil may have been expected and not ``there``."""

    kind: PersonKind
    id: int
    name: str
    about: str
    there: bool = True

    @property
    def words(self) -> str:
        """Name and class, or name and what the adult is."""
        return f"{self.name}, {self.about}" if self.about else self.name


class PresentField(Translated):
    """Tags of who took part and a line to name one more. ``changed``: others are there now."""

    changed = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._people: list[Person] = []
        self._unnamed = 0
        self._frozen = False
        self._tags = QWidget()
        self._flow = FlowLayout(self._tags)
        self.line = AnybodyLine(sitting, self._offer_unnamed)
        self.line.setFixedWidth(theme.px(LINE))
        self.line.called.connect(self._call)
        theme.changes.changed.connect(self._give_room)
        self.line.chosen.connect(lambda what: self._count_unnamed(1) if what is _UNNAMED else None)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._tags)
        self.setFocusProxy(self.line)
        self.retranslate()

    @property
    def value(self) -> list[int]:
        """The numbers of the pupils who took part."""
        return [each.id for each in self._people if each.kind is PersonKind.PUPIL and each.there]

    @property
    def people(self) -> Sequence[Person]:
        """Everybody named."""
        return tuple(self._people)

    @property
    def anybody(self) -> bool:
        """Tell whether anybody is named or counted."""
        return bool(self._people or self._unnamed)

    def parameters(self) -> dict[str, Any]:
        """Return who was there, as the act takes it."""
        pupils = [each for each in self._people if each.kind is PersonKind.PUPIL]
        return {
            "pupil_ids": [each.id for each in pupils if each.there],
            "absent_ids": [each.id for each in pupils if not each.there],
            "guardian_ids": [each.id for each in self._people if each.kind is PersonKind.GUARDIAN],
            "colleague_ids": [each.id for each in self._people if each.kind is PersonKind.COLLEAGUE],
            "unnamed": self._unnamed,
        }

    @property
    def draft(self) -> Any:
        """What stands here, for a draft: the people and what is being typed."""
        kept = self.parameters()
        return {"ids": kept.pop("pupil_ids"), "text": self.line.text()} | {
            name: kept[name] for name in kept if kept[name]
        }

    @draft.setter
    def draft(self, kept: Any) -> None:
        wanted = [
            *((PersonKind.PUPIL, number) for number in [*kept["ids"], *kept.get("absent_ids", ())]),
            *((PersonKind.GUARDIAN, number) for number in kept.get("guardian_ids", ())),
            *((PersonKind.COLLEAGUE, number) for number in kept.get("colleague_ids", ())),
        ]
        rows = self._sitting.desk.ask(people.named, wanted) if wanted else []
        gone = set(kept.get("absent_ids", ()))
        self._people = [_person(row, there=row.kind is not PersonKind.PUPIL or row.id not in gone) for row in rows]
        self._unnamed = kept.get("unnamed", 0)
        self.line.setText(kept["text"])
        self._show()

    def put(self, card: SessionCard) -> None:
        """Show who took part in a session."""
        self._people = [
            *(
                Person(PersonKind.PUPIL, each.id, each.name, each.class_name, each.present)
                for each in card.participants
            ),
            *(Person(each.kind, each.id, each.name, "") for each in card.adults),
        ]
        self._unnamed = card.unnamed
        self.line.clear()
        self._show()

    def freeze(self, frozen: bool) -> None:
        """Let nothing be changed any more."""
        self._frozen = frozen
        self.line.setVisible(not frozen)
        self._show()

    def retranslate(self) -> None:
        """Say the words of the line."""
        self.line.setPlaceholderText(translate("Sessions", "Pupil, parent, colleague · Enter adds"))
        self.line.setAccessibleName(translate("Sessions", "Add somebody who took part"))
        self._show()

    def _call(self, found: PersonFound) -> None:
        if not any((each.kind, each.id) == (found.kind, found.id) for each in self._people):
            self._people.append(_person(found))
        self._tell()

    def _offer_unnamed(self, _text: str) -> list[Found]:
        return [Found(translate("Sessions", "Somebody without a name"), _UNNAMED)]

    def _count_unnamed(self, by: int) -> None:
        self._unnamed = max(0, self._unnamed + by)
        self._tell()

    def _remove(self, person: Person) -> None:
        self._people.remove(person)
        self.line.setFocus()
        self._tell()

    def _turn(self, person: Person) -> None:
        """Say that an expected pupil did not come, or did after all."""
        if person.kind is PersonKind.PUPIL:
            at = self._people.index(person)
            self._people[at] = replace(person, there=not person.there)
            self._tell()
            item = self._flow.itemAt(at)
            tag = None if item is None else item.widget()
            if tag is not None:
                tag.setFocus()

    def _give_room(self) -> None:
        self.line.setFixedWidth(theme.px(LINE))

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.line:
                widget.hide()
                widget.deleteLater()
        for person in self._people:
            turned = partial(self._turn, person) if person.kind is PersonKind.PUPIL else None
            tag = PresentTag(person.words, partial(self._remove, person), turned, there=person.there)
            self._add(tag)
        if self._unnamed:
            words = translate("Sessions", "%n without a name", "", self._unnamed)
            self._add(PresentTag(words, partial(self._count_unnamed, -1), None, there=True))
        self._flow.addWidget(self.line)
        self._tags.updateGeometry()

    def _add(self, tag: "PresentTag") -> None:
        tag.setEnabled(not self._frozen)
        self._flow.addWidget(tag)
        tag.show()


class PresentTag(PersonTag):
    """Somebody who took part: Del or its cross takes off; Space or a click says that a pupil did not come."""

    def __init__(
        self, name: str, removed: Callable[[], object], turned: Callable[[], object] | None, *, there: bool
    ) -> None:
        super().__init__(name, lambda: None)
        self._removed, self._name, self._there = removed, name, there
        if turned is None:
            self.setToolTip(translate("Sessions", "The cross or Del takes off"))
        else:
            self.setToolTip(translate("Sessions", "Click or Space: was not there. The cross or Del takes off"))
        if not there:
            self.say(translate("Sessions", "{name}: was not there").format(name=name))
        self.clicked.connect(lambda: turned() if turned is not None else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take off at Del, turn at Space and Enter."""
        if event.key() == Qt.Key.Key_Delete:
            self._removed()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take off by a click on the cross."""
        if self.isDown() and event.position().x() > self.width() - theme.px(26):
            self.setDown(False)
            self._removed()
            return
        super().mouseReleaseEvent(event)

    def _paint_words(self, painter: QPainter, look: Any) -> None:
        super()._paint_words(painter, look)
        if not self._there:
            icon, words, key = self._widths()
            metrics = QFontMetrics(theme.font())
            before = self.text()[: max(0, self.text().find(self._name))]
            left = (self.width() - icon - words - key) // 2 + icon + metrics.horizontalAdvance(before)
            middle = self.rect().center().y() + 1
            painter.setPen(QPen(QColor(look.ink), 1))
            painter.drawLine(left, middle, left + metrics.horizontalAdvance(self._name), middle)

    def _look(self) -> Any:
        look = super()._look()
        c = theme.tokens()
        return look if self._there else replace(look, ground=c.base, line=c.border, ink=c.muted)


def _person(found: PersonFound, *, there: bool = True) -> Person:
    about = found.about if found.kind is not PersonKind.GUARDIAN else found.about.partition(":")[0]
    return Person(found.kind, found.id, found.name, about, there)
