"""The place of the settings: the sections at the left, the chosen one beside them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from cpdesk.storage import keys
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.layout import column, row
from cpdesk.ui.kit.model import Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.place import FILE, Offer, Place, Target
from cpdesk.ui.settings.copies import CopiesSection
from cpdesk.ui.settings.keys import KeysSection
from cpdesk.ui.settings.lists import JournalSection, OutgoingSection
from cpdesk.ui.settings.look import LookSection
from cpdesk.ui.settings.particulars import SchoolSection
from cpdesk.ui.settings.plainly import PlainlySection
from cpdesk.ui.settings.section import Section
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

LIST_WIDTH: Final = 230
WIDTH: Final = 640


class SettingsPlace(Place):
    """Settings.

    Attributes:
        restoring: the base is to be closed and brought back from a copy.
        idle_changed: the minutes after which the base closes by itself.

    """

    name = "settings"
    icon_name = "settings"
    restoring = Signal()
    idle_changed = Signal(int)

    def __init__(self, sitting: Sitting, cost: Callable[[], keys.Cost] = keys.calibrate) -> None:
        super().__init__(sitting)
        self.look, self.school, self.keys = LookSection(sitting), SchoolSection(sitting), KeysSection(sitting, cost)
        self.copies, self.outgoing, self.journal = (
            CopiesSection(sitting),
            OutgoingSection(sitting),
            JournalSection(sitting),
        )
        self.plainly = PlainlySection(sitting)
        self.sections: list[Section] = [
            self.look,
            self.school,
            self.keys,
            self.copies,
            self.outgoing,
            self.journal,
            self.plainly,
        ]
        self._model: PagedModel[Section] = PagedModel(
            [Column(lambda: translate("Settings", "Settings"), lambda section: section.title())], self._fetch, self
        )
        self.list = ListView(self._model, lambda _: self._enter())
        self.list.size_columns([0])
        self.list.setHeaderHidden(True)
        self._stack = QStackedWidget()
        for section in self.sections:
            self._stack.addWidget(_framed(section))
        line = row(self, gap=0)
        line.addWidget(self.list)
        line.addWidget(self._stack, 1)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.look.idle_changed.connect(self.idle_changed)
        self.copies.restoring.connect(self.restoring)
        theme.changes.changed.connect(self._widen)
        self._widen()
        self._model.show(range(len(self.sections)))
        self.list.choose(0)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Settings", "Settings")

    def offers(self) -> list[Offer]:
        """Return what can be done here from anywhere."""
        return [
            Offer("copy_now", lambda: translate("Settings", "Make a copy now"), self._copy_now, "", FILE, "archive"),
            Offer(
                "copies", lambda: translate("Settings", "Copies"), lambda: self._go(self.copies), "", FILE, "archive"
            ),
            Offer(
                "password", lambda: translate("Settings", "Password and keys"), lambda: self._go(self.keys), "", FILE
            ),
        ]

    def arrive(self, target: Target) -> None:
        """Show the wanted section; focus goes to the list of sections."""
        wanted = next((at for at, each in enumerate(self.sections) if type(each).__name__ == target.begin), None)
        if wanted is not None:
            self.list.choose(wanted)
        self.list.setFocus()

    def refresh(self, _changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Ask anew what the chosen section shows, unless she is writing there."""
        section = self.sections[self._stack.currentIndex()]
        if section is not self.school or not self.school.isVisible():
            section.look()

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy of the day is."""
        self.copies.tell(kind, text)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.list.setAccessibleName(translate("Settings", "Settings"))
        self._model.show(range(len(self.sections)))

    def _go(self, section: Section) -> None:
        self.going.emit(Target(self.name, begin=type(section).__name__))

    def _copy_now(self) -> None:
        self._go(self.copies)
        self.copies.make_now()

    def _show(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and chosen != self._stack.currentIndex():
            self._stack.setCurrentIndex(chosen)
            self.sections[chosen].look()

    def _enter(self) -> None:
        self.focusNextChild()

    def _widen(self) -> None:
        self.list.setFixedWidth(theme.px(LIST_WIDTH))
        for section in self.sections:
            if not section.wide:
                section.setMaximumWidth(theme.px(WIDTH))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Section]:
        return [self.sections[number] for number in ids]


def _framed(section: Section) -> QWidget:
    """Return the section with the room round it; what is no list scrolls."""
    inside = QWidget()
    box = column(inside, margin=20, gap=0)
    box.addWidget(section, 1)
    if section.wide:
        return inside
    across = row()
    box.removeWidget(section)
    across.addWidget(section, 10)
    across.addStretch(1)
    box.addLayout(across)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll
