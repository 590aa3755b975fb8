"""The place of pupils: the list at the left, the card at the right."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout
from shiboken6 import isValid

from cpdesk.casework import bin as bins
from cpdesk.casework import pupils
from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.desk import Done
from cpdesk.casework.pupils import PupilCard
from cpdesk.records.base import PupilId
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import row
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.pupils import forms
from cpdesk.ui.pupils.card import PupilCardView
from cpdesk.ui.pupils.list import PupilList
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

RECENT: Final = 4
TABLES: Final = frozenset(
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
        "referral",
        "saved_filter",
    }
)


class PupilsPlace(Place):
    """Pupils."""

    name = "pupils"
    icon_name = "users"
    table = "pupil"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._form: forms.ActDialog | None = None
        self._recent: list[int] = []
        self.list = PupilList(sitting)
        self.card = PupilCardView(sitting)
        self._empty = EmptyState()
        self._import = Button(lambda: self.going.emit(Target("lists")), icon_name="download")
        self._enrol = Button(self.begin_enrolment, icon_name="user-plus")
        self._empty.add(self._import)
        self._empty.add(self._enrol)
        self._right = QStackedWidget()
        self._right.addWidget(self.card)
        self._right.addWidget(self._empty)
        self._split = QSplitter()
        self._split.addWidget(self.list)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([theme.px(376), theme.px(800)])
        self._split.setChildrenCollapsible(False)
        self._recently = row(gap=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._split, 1)
        foot = row(gap=2)
        foot.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        foot.addLayout(self._recently)
        foot.addStretch()
        box.addLayout(foot)
        self.list.chosen.connect(self._look_at)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.card.asked.connect(self._begin)
        self.card.opened.connect(self._open_event)
        self.card.connect_parts(self._begin)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Pupils", "Pupils")

    def count(self) -> str:
        """Return how many pupils there are."""
        return str(self.list.total or "")

    def step(self) -> Step | None:
        """Return the first step of an empty vault, else none."""
        if self.list.total:
            return Step(
                translate("Pupils", "Choose a pupil, or search"),
                translate("Pupils", "a new pupil only after a search"),
                translate("Pupils", "New pupil"),
                self.begin_enrolment,
            )
        return Step(
            translate("Pupils", "Add a class list"),
            translate("Pupils", "from a spreadsheet; nothing is sent from this computer"),
            translate("Pupils", "Take from a file…"),
            lambda: self.going.emit(Target("lists")),
        )

    def offers(self) -> list[Offer]:
        """Return what can be done with pupils."""
        return [
            Offer("enrol", lambda: translate("Pupils", "New pupil…"), self.begin_enrolment, "Ctrl+N", icon="user-plus"),
            Offer("level", lambda: translate("Pupils", "Level of support…"), lambda: self._begin("level"), icon="flag"),
            Offer("search", lambda: translate("Pupils", "Search in the list"), self._search, "Ctrl+F", icon="search"),
            Offer("filter", lambda: translate("Pupils", "Save this filter…"), self._save_filter, icon="tag"),
        ]

    def arrive(self, target: Target) -> None:
        """Open a pupil, or the form of a new one."""
        if target.begin == "enrol":
            self.begin_enrolment()
        elif target.row_id is not None:
            self.list.choose(target.row_id)
            self._look_at(target.row_id)

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of pupils or of what the card tells."""
        if not changed or TABLES & changed.keys():
            self.list.ask()
            if self.card.card is not None:
                self.card.show_pupil(self.card.card.id)

    def begin_enrolment(self) -> None:
        """Enrol a pupil; what was searched in vain stands in the form already."""
        self._form = forms.enrol_form(self.sitting, self.window(), self.list.search.value, self._enrolled)

    def editor(self) -> Any | None:
        """Return the open form."""
        return self._form if self._form is not None and _alive(self._form) else None

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open a form again."""
        if kind == "enrol":
            self._form = forms.enrol_form(self.sitting, self.window(), args["name"], self._enrolled)
        elif kind == "filter":
            self._form = forms.filter_form(self.sitting, self.window(), args["query"])
        else:
            card = self.sitting.desk.ask(pupils.card, PupilId(args["pupil_id"]))
            self._form = FORMS[kind](self.sitting, self.window(), card) if card and kind in FORMS else None
            self.list.choose(args["pupil_id"])
        return self._form

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._import.say(translate("Pupils", "Take from a file…"))
        self._enrol.say(translate("Pupils", "Enrol one"))
        self._empty.say(
            translate("Pupils", "No pupils yet"),
            translate("Pupils", "Take the secretary's list from a spreadsheet, or enrol the first pupil yourself."),
        )

    def _counted(self) -> None:
        self._right.setCurrentWidget(self.card if self.list.total or self.card.card else self._empty)
        self.stepped.emit()

    def _search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    def _look_at(self, pupil_id: int) -> None:
        self._right.setCurrentWidget(self.card)
        self.card.show_pupil(pupil_id)

    def _open(self, pupil_id: int) -> None:
        self._look_at(pupil_id)
        self._note_recent(pupil_id)
        QTimer.singleShot(0, self.card, self.card.setFocus)

    def _note_recent(self, pupil_id: int) -> None:
        self._recent = [pupil_id, *(each for each in self._recent if each != pupil_id)][:RECENT]
        self.sitting.ask(self, self._show_recent, pupils.rows, self._recent)

    def _show_recent(self, rows: list[Any]) -> None:
        while (item := self._recently.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row_ in rows:
            button = Button(partial(self.arrive, Target(self.name, row_.id)), kind="quiet")
            button.say(" ".join(row_.name.split()[:2]))
            self._recently.addWidget(button)

    def _enrolled(self, done: Done) -> None:
        self.list.search.clear()
        if done.id is not None:
            self.list.choose(done.id)
            self._look_at(done.id)

    def _begin(self, what: str) -> None:
        card = self.card.card
        if card is None:
            return
        if what in ("session", "referral"):
            self.going.emit(Target(f"{what}s", begin="new", facts={"pupil_id": card.id}))
        elif what == "bin":
            said = translate("Pupils", "The card is in the bin")
            self.sitting.do(self, bins.put, self._binned, said=said, table="pupil", row_id=card.id)
        elif what in ("end_status", "end_reason"):
            self._end(card, what)
        else:
            self._form = FORMS[what](self.sitting, self.window(), card)

    def _end(self, card: PupilCard, what: str) -> None:
        rows: Any = card.statuses if what == "end_status" else card.reasons
        last = next((each for each in rows if each.until is None), None)
        if last is not None:
            name = "status_id" if what == "end_status" else "reason_id"
            act = pupils.end_status if what == "end_status" else pupils.end_reason
            self.sitting.do(self, act, said=translate("Pupils", "Ended"), **{name: last.id})

    def _binned(self, _: Done) -> None:
        self.card.card = None
        self.card.hide()

    def _open_event(self, event: Event) -> None:
        places = {EventKind.SESSION: "sessions", EventKind.REFERRAL: "referrals"}
        if event.kind in places:
            self.going.emit(Target(places[event.kind], event.row_id))

    def _save_filter(self) -> None:
        query = msgspec.json.encode(self.list.wanted()).decode()
        self._form = forms.filter_form(self.sitting, self.window(), query)


FORMS: Final[dict[str, Callable[..., forms.ActDialog]]] = {
    "correct": forms.correct_form,
    "level": forms.level_form,
    "status": forms.status_form,
    "reason": forms.reason_form,
    "guardian": forms.guardian_form,
    "move": forms.move_form,
    "leave": forms.leave_form,
}


def _alive(form: forms.ActDialog) -> bool:
    return isValid(form) and form.isVisible()
