"""The place of pupils: the list at the left, the card at the right."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.desk import Done
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.printing import warm_up
from cpdesk.ui.pupils.card import PupilCardView
from cpdesk.ui.pupils.deeds import Deeds
from cpdesk.ui.pupils.list import PupilList
from cpdesk.ui.pupils.recent import RecentPupils
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

BOTH_FROM: Final = 860
STRIP_FROM: Final = 330
COUNTED: Final = frozenset({"pupil", "saved_filter", "consent", "waiver"})
TOLD: Final = frozenset(
    {
        "pupil",
        "enrolment",
        "support_change",
        "official_status",
        "reason_for_support",
        "guardianship",
        "guardian",
        "session",
        "attendance",
        "addendum",
        "referral",
        "consent",
        "waiver",
        "colleague",
        "task",
        "appointment",
        "expected",
    }
)


class PupilsPlace(Place):
    """Pupils."""

    name = "pupils"
    icon_name = "users"
    table = "pupil"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.deeds = Deeds(sitting, self, self._enrolled)
        self.recent = RecentPupils(sitting)
        self.list, self.card = PupilList(sitting), PupilCardView(sitting)
        self._empty, self._nobody = EmptyState(), EmptyState()
        self._import = Button(lambda: self.going.emit(Target("lists")), icon_name="download")
        self._enrol = Button(self.begin_enrolment, icon_name="user-plus")
        self._empty.add(self._import)
        self._empty.add(self._enrol)
        self._left, self._right = QWidget(), QStackedWidget()
        self._opened = False
        for page in (self._nobody, self.card, self._empty):
            self._right.addWidget(page)
        self._lay_out()
        self.list.chosen.connect(self._look_at)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.filing.connect(self._file)
        self.list.enrolling.connect(self.begin_enrolment)
        self.recent.chosen.connect(self._choose)
        self.card.asked.connect(self.begin)
        self.card.opened.connect(self._open_event)
        self.card.gone.connect(self._show_nobody)
        for key in ("F9", "Ctrl+P"):
            QShortcut(QKeySequence(key), self).activated.connect(self._print)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Pupils", "Pupils")

    def count(self) -> str:
        """Return how many pupils there are."""
        return str(self.list.total or "")

    def step(self) -> Step | None:
        """Return the next step: the first list of an empty vault, a search, the new pupil after it."""
        if not self.list.total:
            return Step(
                translate("Pupils", "Add a class list"),
                translate("Pupils", "from a spreadsheet; nothing is sent from this computer"),
                translate("Pupils", "Take from a file…"),
                lambda: self.going.emit(Target("lists")),
            )
        return Step(
            translate("Pupils", "Choose a pupil, or search"),
            translate("Pupils", "a new pupil only after a search"),
            translate("Pupils", "New pupil"),
            self.begin_enrolment,
        )

    def offers(self) -> list[Offer]:
        """Return what can be done with pupils."""
        return [
            Offer("enrol", lambda: translate("Pupils", "New pupil…"), self._go_enrol, "Ctrl+N", icon="user-plus"),
            Offer("correct", lambda: translate("Pupils", "Correct the particulars…"), self._f2, "F2", icon="pen-line"),
            Offer("level", lambda: translate("Pupils", "Level of support…"), self._go_level, icon="flag"),
            Offer("print", lambda: translate("Pupils", "Print about pupils… (F9)"), self._go_print, icon="printer"),
            Offer("search", lambda: translate("Pupils", "Search pupils…"), self._go_search, "Ctrl+F", icon="search"),
            Offer("filter", lambda: translate("Pupils", "Save this filter…"), partial(self._file, "save"), icon="tag"),
        ]

    def arrive(self, target: Target) -> None:
        """Open a pupil, or the form of a new one."""
        if target.begin == "enrol":
            self.begin_enrolment()
        elif target.begin == "print":
            self._print()
        elif target.begin == "search" or (target.begin and self.card.card is None):
            self._search()
        elif target.begin:
            self.begin(target.begin)
        elif target.row_id is not None:
            self._choose(target.row_id)
            self.card.turn_to(target.facts.get("field", ""))

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of pupils or of what the card tells."""
        if not changed or COUNTED & changed.keys():
            self.list.refresh()
        elif "referral" in changed:
            self.list.ask()
        if not changed or TOLD & changed.keys():
            self.card.refresh()
            self.recent.refresh()

    def alone(self) -> QWidget | None:
        """Return the open card."""
        return None if self.card.card is None else self.card

    def veil(self, *, on: bool) -> None:
        """Leave the words of notes out of the chronology: they may name others."""
        self.card.veil(on=on)

    def looked_at(self) -> int | None:
        """Return the pupil whose card is open."""
        return None if self.card.card is None else self.card.card.id

    def at_hand(self) -> Mapping[str, Any]:
        """Return the pupil whose card is open."""
        return {} if self.card.card is None else {"pupil_id": self.card.card.id}

    def begin_enrolment(self) -> None:
        """Enrol a pupil who was searched for in vain; what was searched stands in the form already."""
        if not self.list.search.value and self.list.total:
            self._search()
            self.list.search.setToolTip(translate("Pupils", "Type the name first: perhaps the pupil is here already."))
            return
        self.deeds.enrol(self.list.search.value)

    def editor(self) -> Any | None:
        """Return the open form."""
        return self.deeds.open

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open a form again."""
        if "pupil_id" in args:
            self.list.choose(args["pupil_id"])
        return self.deeds.reopen(kind, args)

    def begin(self, what: str, row_id: int = 0) -> None:
        """Begin something about the pupil whose card is open."""
        card = self.card.card
        if card is None:
            return
        if what in ("session", "referral"):
            self.going.emit(Target(f"{what}s", begin="new", facts=dict(self.at_hand())))
        else:
            self.deeds.begin(what, card, row_id)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._import.say(translate("Pupils", "Take from a file…"))
        self._enrol.say(translate("Pupils", "Enrol one"))
        self._empty.say(
            translate("Pupils", "No pupils yet"),
            translate("Pupils", "Take the secretary's list from a spreadsheet, or enrol the first pupil yourself."),
        )
        self._nobody.say(translate("Pupils", "No card is open"), translate("Pupils", "Choose a pupil in the list."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give one pane up where two have no room."""
        super().resizeEvent(event)
        self._give_way()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the card to the list at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._opened:
            self._back_to_list()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._left.setObjectName("pane")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(self._left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.recent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Splitter([376, 0], self._left, self._right))

    def _counted(self) -> None:
        if not self.list.total:
            self._right.setCurrentWidget(self._empty)
        elif self._right.currentWidget() is self._empty:
            self._show_nobody()
        self.stepped.emit()

    def _show_nobody(self) -> None:
        self._right.setCurrentWidget(self._nobody)

    def _go_enrol(self) -> None:
        self.going.emit(Target(self.name, begin="enrol"))

    def _f2(self) -> None:
        if self.isVisible():
            self.begin("correct")

    def _go_level(self) -> None:
        self.going.emit(Target(self.name, begin="level"))

    def _go_print(self) -> None:
        self.going.emit(Target(self.name, begin="print"))

    def _print(self) -> None:
        self.deeds.print_menu(self.card.card, self.list.ids())

    def _go_search(self) -> None:
        self.going.emit(Target(self.name, begin="search"))

    def _back_to_list(self) -> None:
        self._opened = False
        self._give_way()
        self.list.view.setFocus()

    def _give_way(self) -> None:
        """Show one pane at a time where two have no room: the list, or the card that Enter has opened."""
        alone = self.width() < theme.px(BOTH_FROM)
        self._left.setVisible(not alone or not self._opened)
        self._right.setVisible(not alone or self._opened)
        self.card.show_strip(shown=self.height() >= theme.px(STRIP_FROM))

    def _search(self) -> None:
        self._opened = False
        self._give_way()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _look_at(self, pupil_id: int) -> None:
        warm_up()
        self._right.setCurrentWidget(self.card)
        self.card.show_pupil(pupil_id)

    def _open(self, pupil_id: int) -> None:
        self._look_at(pupil_id)
        self.recent.note(pupil_id)
        self._opened = True
        self._give_way()
        self.card.focus_work()

    def _choose(self, pupil_id: int) -> None:
        self.list.choose(pupil_id)
        self._open(pupil_id)

    def _enrolled(self, done: Done) -> None:
        self.list.search.clear()
        if done.id is not None:
            self._choose(done.id)

    def _open_event(self, event: Event) -> None:
        places = {EventKind.SESSION: "sessions", EventKind.ADDENDUM: "sessions", EventKind.REFERRAL: "referrals"}
        if event.kind in (EventKind.CONSENT, EventKind.WAIVER):
            self.card.show_consents()
        elif event.kind in places:
            self.going.emit(Target(places[event.kind], event.opens))

    def _file(self, what: str, number: int = 0) -> None:
        if what == "save":
            self.deeds.save_filter(msgspec.json.encode(self.list.wanted()).decode())
        else:
            self.deeds.delete_filter(number)
