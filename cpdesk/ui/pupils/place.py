"""The place of pupils: the list at the left, the card at the right."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.desk import Done
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.in_turn import PanesInTurn
from cpdesk.ui.kit.layout import column
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.pupils.deeds import Deeds
from cpdesk.ui.pupils.list import PupilList
from cpdesk.ui.pupils.recent import RecentPupils
from cpdesk.ui.pupils.right import CardPane
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

LIST_WIDTH: Final = 376
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
        self.list, self._left, self._right = PupilList(sitting), QWidget(), CardPane(sitting)
        self.card = self._right.card
        self._left.setObjectName("pane")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = column(self._left, gap=0)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.recent)
        self._panes = PanesInTurn(LIST_WIDTH, BOTH_FROM, self._left, self._right)
        column(self, gap=0).addWidget(self._panes)
        self.list.chosen.connect(self._right.show_pupil)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.filing.connect(self._file)
        self.list.enrolling.connect(self.begin_enrolment)
        self.recent.chosen.connect(self._choose)
        self.card.asked.connect(self.begin)
        self.card.opened.connect(self._open_event)
        self._right.importing.connect(lambda: self.going.emit(Target("lists")))
        self._right.enrolling.connect(self.begin_enrolment)
        for key in ("F9", "Ctrl+P"):
            QShortcut(QKeySequence(key), self).activated.connect(self._print)

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
            Offer(
                "enrol",
                lambda: translate("Pupils", "New pupil…"),
                partial(self._go, "enrol"),
                "Ctrl+N",
                icon="user-plus",
            ),
            Offer("correct", lambda: translate("Pupils", "Correct the particulars…"), self._f2, "F2", icon="pen-line"),
            Offer("level", lambda: translate("Pupils", "Level of support…"), partial(self._go, "level"), icon="flag"),
            Offer(
                "print",
                lambda: translate("Pupils", "Print about pupils… (F9)"),
                partial(self._go, "print"),
                icon="printer",
            ),
            Offer(
                "search",
                lambda: translate("Pupils", "Search pupils…"),
                partial(self._go, "search"),
                "Ctrl+F",
                icon="search",
            ),
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the strip of facts where the page below needs the room."""
        super().resizeEvent(event)
        self.card.show_strip(shown=self.height() >= theme.px(STRIP_FROM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the card to the list at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._panes.back():
            self.list.view.setFocus()
            return
        super().keyPressEvent(event)

    def _counted(self) -> None:
        self._right.tell_total(self.list.total)
        self.stepped.emit()

    def _go(self, begin: str) -> None:
        self.going.emit(Target(self.name, begin=begin))

    def _f2(self) -> None:
        if self.isVisible():
            self.begin("correct")

    def _print(self) -> None:
        self.deeds.print_menu(self.card.card, self.list.ids())

    def _search(self) -> None:
        self._panes.back()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _open(self, pupil_id: int) -> None:
        self._right.show_pupil(pupil_id)
        self.recent.note(pupil_id)
        self._panes.open()
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
            self.card.turn_to("consents")
            self.card.focus_work()
        elif event.kind in places:
            self.going.emit(Target(places[event.kind], event.opens))

    def _file(self, what: str, number: int = 0) -> None:
        if what == "save":
            self.deeds.save_filter(msgspec.json.encode(self.list.wanted()).decode())
        else:
            self.deeds.delete_filter(number)
