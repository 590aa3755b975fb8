"""The place of the settings: the sections at the left, the chosen one beside them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from cpdesk.casework import outgoing
from cpdesk.casework.outgoing import OutgoingRow
from cpdesk.storage import keys
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.layout import row
from cpdesk.ui.kit.model import Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.place import FILE, Offer, Place, Step, Target
from cpdesk.ui.settings.copies import CopiesSection
from cpdesk.ui.settings.forms import FormsSection
from cpdesk.ui.settings.keys import KeysSection
from cpdesk.ui.settings.lists import JournalSection, OutgoingSection
from cpdesk.ui.settings.look import LookSection
from cpdesk.ui.settings.particulars import SchoolSection
from cpdesk.ui.settings.plainly import PlainlySection
from cpdesk.ui.settings.section import Section
from cpdesk.ui.settings.staff import KIND, StaffSection
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

LIST_WIDTH: Final = 230
LIST_HEIGHT: Final = 150
WIDTH: Final = 640
STICK_EVERY: Final = timedelta(days=7)


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
        self._asked, self._stick = False, cast("date | None", None)
        self.look, self.school, self.keys = LookSection(sitting), SchoolSection(sitting), KeysSection(sitting, cost)
        self.copies, self.outgoing, self.journal = (
            CopiesSection(sitting),
            OutgoingSection(sitting),
            JournalSection(sitting),
        )
        self.plainly, self.staff = PlainlySection(sitting), StaffSection(sitting)
        self.forms = FormsSection(sitting)
        self.sections: list[Section] = [
            self.look,
            self.school,
            self.staff,
            self.keys,
            self.copies,
            self.forms,
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
        self.keys.renewed.connect(self.copies.make_now)
        theme.changes.changed.connect(self._widen)
        self._widen()
        self._model.show(range(len(self.sections)))
        self.list.choose(0)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Settings", "Settings")

    def step(self) -> Step | None:
        """Return that a copy on a stick is due, where it is."""
        if not self._asked:
            return None
        last = self._stick
        if last is not None and self.sitting.today() - last < STICK_EVERY:
            return Step(translate("Settings", "Nothing has to be done here"))
        why = translate("Settings", "there is none yet", "a copy on a stick")
        if last is not None:
            why = translate("Settings", "the last one: {day}", "a copy on a stick").format(day=day_of_week(last))
        verb = translate("Settings", "Copy to a stick…")
        return Step(translate("Settings", "Make a copy on a stick"), why, verb, self._copy_to_stick)

    def offers(self) -> list[Offer]:
        """Return what can be done here from anywhere."""
        return [
            Offer("copy_now", lambda: translate("Settings", "Make a copy now"), self._copy_now, "", FILE, "archive"),
            Offer(
                "copies", lambda: translate("Settings", "Copies"), lambda: self._go(self.copies), "", FILE, "archive"
            ),
            Offer(
                "staff", lambda: translate("Settings", "Colleagues…"), lambda: self._go(self.staff), "", FILE, "users"
            ),
            Offer(
                "forms", lambda: translate("Settings", "Forms and their words"), lambda: self._go(self.forms), "", FILE
            ),
            Offer(
                "password", lambda: translate("Settings", "Password and keys"), lambda: self._go(self.keys), "", FILE
            ),
        ]

    def arrive(self, target: Target) -> None:
        """Show the wanted section; focus goes to the list of sections, to a colleague where one is wanted."""
        if target.row_id is not None:
            self.list.choose(self.sections.index(self.staff))
            self.staff.choose(target.row_id)
            return
        wanted = next((at for at, each in enumerate(self.sections) if type(each).__name__ == target.begin), None)
        if wanted is not None:
            self.list.choose(wanted)
        self.list.setFocus()

    def editor(self) -> Any | None:
        """Return the open form of a colleague."""
        return self.staff.form

    def reopen(self, kind: str, args: Mapping[str, Any], /) -> Any | None:
        """Open the form of a colleague again."""
        if kind != KIND:
            return None
        self.list.choose(self.sections.index(self.staff))
        return self.staff.correct(args["row_id"]) if args["row_id"] else self.staff.begin()

    def refresh(self, _changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Ask anew what the chosen section shows, unless she is writing there."""
        self.sitting.ask(self, self._note_stick, outgoing.rows)
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

    def _copy_to_stick(self) -> None:
        self._go(self.copies)
        self.copies.to_stick.click()

    def _note_stick(self, rows: list[OutgoingRow]) -> None:
        self._asked, self._stick = True, next((row.left_at.date() for row in rows if row.kind == "backup"), None)
        self.stepped.emit()

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
        for listed in (self.copies, self.outgoing, self.journal, self.staff):
            listed.view.setMinimumHeight(theme.px(LIST_HEIGHT))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Section]:
        return [self.sections[number] for number in ids]


def _framed(section: Section) -> QWidget:
    """Return the section with the room round it; what does not fit scrolls."""
    inside, scroll = QWidget(), QScrollArea()
    across = row(inside, margin=20, gap=0)
    across.addWidget(section, 10)
    if not section.wide:
        across.addStretch(1)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll
