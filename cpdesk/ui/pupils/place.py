"""The place of pupils: the list at the left, the card at the right."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from cpdesk.casework import bin as bins
from cpdesk.casework import guardians, pupils
from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.desk import Done
from cpdesk.casework.pupils import PupilCard, PupilRow
from cpdesk.records.base import PupilId
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import FlowLayout, label
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.pupils import forms
from cpdesk.ui.pupils.card import PupilCardView
from cpdesk.ui.pupils.list import PupilList
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

RECENT: Final = 4
BOTH_FROM: Final = 860
STRIP_FROM: Final = 330
RECENT_KEY: Final = "recent:pupils"
COUNTED: Final = frozenset({"pupil", "saved_filter"})
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
    }
)


class PupilsPlace(Place):
    """Pupils."""

    name = "pupils"
    icon_name = "users"
    table = "pupil"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._form: ActDialog | None = None
        kept = sitting.desk.draft(RECENT_KEY)
        self._recent: list[int] = kept["ids"] if kept else []
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
        self._recently = QWidget()
        self._flow = FlowLayout(self._recently, gap=2)
        self._lay_out()
        self.list.chosen.connect(self._look_at)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.filing.connect(self._file)
        self.list.enrolling.connect(self.begin_enrolment)
        self.card.asked.connect(self.begin)
        self.card.opened.connect(self._open_event)
        self.card.gone.connect(self._show_nobody)
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
            Offer("search", lambda: translate("Pupils", "Search pupils…"), self._go_search, "Ctrl+F", icon="search"),
            Offer("filter", lambda: translate("Pupils", "Save this filter…"), partial(self._file, "save"), icon="tag"),
        ]

    def arrive(self, target: Target) -> None:
        """Open a pupil, or the form of a new one."""
        if target.begin == "enrol":
            self.begin_enrolment()
        elif target.begin == "search" or (target.begin and self.card.card is None):
            self._search()
        elif target.begin:
            self.begin(target.begin)
        elif target.row_id is not None:
            self.list.choose(target.row_id)
            self._open(target.row_id)

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of pupils or of what the card tells."""
        if not changed or COUNTED & changed.keys():
            self.list.refresh()
        elif "referral" in changed:
            self.list.ask()
        if not changed or TOLD & changed.keys():
            self.card.refresh()
            self._tell_recent()

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
        self._form = forms.enrol_form(self.sitting, self.window(), self.list.search.value, self._enrolled)

    def editor(self) -> Any | None:
        """Return the open form."""
        return self._form if self._form is not None and isValid(self._form) and self._form.isVisible() else None

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open a form again."""
        if kind == "enrol":
            self._form = forms.enrol_form(self.sitting, self.window(), args["name"], self._enrolled)
        elif kind == "filter":
            self._form = forms.filter_form(self.sitting, self.window(), args["query"])
        else:
            card = self.sitting.desk.ask(pupils.card, PupilId(args["pupil_id"]))
            self._form = None if card is None else self._form_of(kind, card, args.get("row_id", 0))
            self.list.choose(args["pupil_id"])
        return self._form

    def begin(self, what: str, row_id: int = 0) -> None:
        """Begin something about the pupil whose card is open."""
        card = self.card.card
        if card is None:
            return
        if what in ("session", "referral"):
            self.going.emit(Target(f"{what}s", begin="new", facts=dict(self.at_hand())))
        elif what.startswith("bin") or what == "guardian_end":
            self._take_away(what, row_id, card)
        else:
            self._form = self._form_of(what, card, row_id)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._import.say(translate("Pupils", "Take from a file…"))
        self._enrol.say(translate("Pupils", "Enrol one"))
        self._empty.say(
            translate("Pupils", "No pupils yet"),
            translate("Pupils", "Take the secretary's list from a spreadsheet, or enrol the first pupil yourself."),
        )
        self._nobody.say(translate("Pupils", "No card is open"), translate("Pupils", "Choose a pupil in the list."))
        self._tell_recent()

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
        self._recently.setContentsMargins(theme.px(14), 0, theme.px(6), theme.px(6))
        beside.addWidget(self._recently)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Splitter([376, 0], self._left, self._right))

    def _form_of(self, kind: str, card: PupilCard, row_id: int) -> ActDialog | None:
        if kind in ("end_status", "end_reason"):
            return forms.end_form(self.sitting, self.window(), card, kind, row_id)
        if kind == "guardian_correct":
            family = self.sitting.desk.ask(guardians.of_pupil, PupilId(card.id))
            adult = next((each for each in family if each.id == row_id), None)
            return None if adult is None else forms.guardian_correct_form(self.sitting, self.window(), card, adult)
        return _FORMS[kind](self.sitting, self.window(), card) if kind in _FORMS else None

    def _take_away(self, what: str, row_id: int, card: PupilCard) -> None:
        if what == "guardian_end":
            said = translate("Pupils", "Taken off the card")
            self.sitting.do(self, guardians.end, said=said, guardian_id=row_id, pupil_id=card.id)
            return
        table, number, said = {
            "bin": ("pupil", card.id, translate("Pupils", "The card is in the bin")),
            "bin_status": ("official_status", row_id, translate("Pupils", "The official status is in the bin")),
            "bin_reason": ("reason_for_support", row_id, translate("Pupils", "The working reason is in the bin")),
        }[what]
        self.sitting.do(self, bins.put, said=said, table=table, row_id=number)

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
        self._right.setCurrentWidget(self.card)
        self.card.show_pupil(pupil_id)

    def _open(self, pupil_id: int) -> None:
        self._look_at(pupil_id)
        self._note_recent(pupil_id)
        self._opened = True
        self._give_way()
        self.card.focus_work()

    def _note_recent(self, pupil_id: int) -> None:
        self._recent = [pupil_id, *(each for each in self._recent if each != pupil_id)][:RECENT]
        self._tell_recent()
        kept = {"ids": list(self._recent)}
        keep = self.sitting.desk.keep_draft
        jobs.run(lambda: keep(RECENT_KEY, kept), lambda _: None, self.sitting.troubled.emit, self, writes=True)

    def _tell_recent(self) -> None:
        self.sitting.ask(self, self._show_recent, pupils.rows, list(self._recent))

    def _show_recent(self, rows: Sequence[PupilRow]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if rows:
            lead = label("muted")
            lead.setText(translate("Pupils", "Recent:"))
            lead.setMinimumHeight(theme.px(30))
            self._flow.addWidget(lead)
        for row in rows:
            button = Button(partial(self.arrive, Target(self.name, row.id)), kind="quiet")
            button.say(" ".join(row.name.split()[:2]))
            self._flow.addWidget(button)
            button.show()
        self._recently.setVisible(bool(rows))
        self._recently.updateGeometry()

    def _enrolled(self, done: Done) -> None:
        self.list.search.clear()
        if done.id is not None:
            self.list.choose(done.id)
            self._open(done.id)

    def _open_event(self, event: Event) -> None:
        places = {EventKind.SESSION: "sessions", EventKind.ADDENDUM: "sessions", EventKind.REFERRAL: "referrals"}
        if event.kind in places:
            self.going.emit(Target(places[event.kind], event.opens))

    def _file(self, what: str, number: int = 0) -> None:
        if what == "save":
            query = msgspec.json.encode(self.list.wanted()).decode()
            self._form = forms.filter_form(self.sitting, self.window(), query)
        else:
            said = translate("Pupils", "The filter is in the bin")
            self.sitting.do(self, bins.put, said=said, table="saved_filter", row_id=number)


_FORMS: Final[dict[str, Callable[..., ActDialog]]] = {
    "correct": forms.correct_form,
    "level": forms.level_form,
    "status": forms.status_form,
    "reason": forms.reason_form,
    "guardian": forms.guardian_form,
    "move": forms.move_form,
    "leave": forms.leave_form,
}
