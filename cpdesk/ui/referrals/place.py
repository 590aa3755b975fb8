"""The place of referrals: the list, and the form beside its sheet when one is opened."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from cpdesk.casework import bin as bins
from cpdesk.casework import referrals
from cpdesk.casework.referrals import ReferralCard
from cpdesk.records.base import ReferralId
from cpdesk.ui.kit.layout import column
from cpdesk.ui.past import HistoryDialog
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.referrals.blank import BlankForm
from cpdesk.ui.referrals.columns import state_words
from cpdesk.ui.referrals.editor import ReferralEditor
from cpdesk.ui.referrals.list import ReferralList
from cpdesk.ui.referrals.steps import next_step
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate


class ReferralsPlace(Place):
    """Referrals."""

    name = "referrals"
    icon_name = "send"
    table = "referral"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.list = ReferralList(sitting)
        self.list.opened.connect(lambda number: self.arrive(Target(self.name, number)))
        self.list.counted.connect(self.stepped)
        self.referral = ReferralEditor(sitting)
        self.referral.left.connect(self._show_list)
        self.referral.stepped.connect(self.stepped)
        self.blank = BlankForm(sitting, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.referral)
        column(self).addWidget(self._stack)
        QShortcut(QKeySequence("F9"), self.list).activated.connect(self._print_chosen)

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Referrals", "Referrals")

    def subtitle(self) -> str:
        """Return where the open referral goes, its number and state."""
        if not self._is_open():
            return ""
        agency, card = self.referral.form.chosen_agency(), self.referral.card
        told = [agency.name] if agency else []
        if card is None:
            told.append(translate("Referrals", "new referral"))
        else:
            told += filter(None, (card.number, state_words(card), day_of_week(card.sent_on or card.drafted_on)))
        return " · ".join(told)

    def step(self) -> Step | None:
        """Return what the open referral needs next, or offer a new one."""
        if self._is_open():
            return next_step(self.referral, self.sitting.today(), self.sitting.desk.law.calendar)
        waiting = translate("Referrals", "%n open referral(s)", "", self.list.open_ones)
        what = waiting if self.list.open_ones else translate("Referrals", "No referral is open")
        return Step(what, "", translate("Referrals", "New referral"), self._go_new)

    def count(self) -> str:
        """Return how many are drafts or wait for an answer."""
        return str(self.list.open_ones or "")

    def offers(self) -> list[Offer]:
        """Return what can be done with referrals."""
        return [
            Offer("referral", lambda: translate("Referrals", "New referral…"), self._go_new, icon="send"),
            Offer("blank", lambda: translate("Referrals", "Print a blank form…"), self.blank.print, icon="printer"),
            Offer("blank_pdf", lambda: translate("Referrals", "Save a blank form…"), self.blank.save, icon="download"),
            Offer("past", lambda: translate("Referrals", "History of the referral"), self._look_back, icon="undo-2"),
            Offer("bin", lambda: translate("Referrals", "Put the referral in the bin"), self._bin, icon="trash-2"),
        ]

    def arrive(self, target: Target) -> None:
        """Open a referral, or begin one for a pupil."""
        if target.begin == "kept":
            self._open(lambda: self.referral.begin([], target.facts["key"]))
        elif target.begin:
            pupil = target.facts.get("pupil_id")
            self._open(lambda: self.referral.begin([pupil] if pupil else []))
        elif target.row_id is not None:
            self.sitting.ask(self, self._open_card, referrals.card, ReferralId(target.row_id))

    def refresh(self, changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Ask anew after a change of referrals."""
        if not changed or {"referral", "agency", "pupil"} & changed.keys():
            self.list.refresh()
        if self.referral.number in changed.get("referral", ()):
            self.sitting.ask(self, self._changed, referrals.card, ReferralId(self.referral.number))

    def alone(self) -> QWidget | None:
        """Return the open referral."""
        return self.referral if self._is_open() else None

    def at_hand(self) -> Mapping[str, Any]:
        """Return the pupil of the open referral."""
        people = self.referral.form.people.value if self._is_open() else []
        return {"pupil_id": people[0]} if people else {}

    def editor(self) -> Any | None:
        """Return the open referral."""
        return self.referral if self._is_open() else None

    def reopen(self, kind: str, args: Mapping[str, Any], /) -> Any | None:
        """Open a referral again, and the dialog that was over it."""
        if kind != self.referral.kind:
            return None
        card = self.sitting.desk.ask(referrals.card, ReferralId(args["id"])) if args["id"] else None
        kept = args.get("kept", "")
        self._put(lambda: self.referral.open(card) if card else self.referral.begin([], kept))
        if args.get("dialog"):
            self.referral.open_dialog(args["dialog"])
        self.referral.sheet.look_soon()
        return self.referral

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the referral at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._is_open():
            self.referral.leave()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Record what is written when another place is shown; a lock or a close keeps it as a draft."""
        if self._is_open() and not event.spontaneous() and self.window().isVisible():
            self.referral.set_aside()
        super().hideEvent(event)

    def _go_new(self) -> None:
        self.going.emit(Target(self.name, begin="new"))

    def _is_open(self) -> bool:
        return self._stack.currentWidget() is self.referral

    def _open(self, fill: Callable[[], None]) -> None:
        if self._is_open():
            self.referral.make_room(partial(self._put, fill))
        else:
            self._put(fill)

    def _put(self, fill: Callable[[], None]) -> None:
        self._stack.setCurrentWidget(self.referral)
        fill()
        self.stepped.emit()

    def _open_card(self, card: ReferralCard | None) -> None:
        if card is not None:
            self._open(lambda: self.referral.open(card))

    def _print_chosen(self) -> None:
        """Print the chosen referral of the list."""
        chosen = self.list.view.chosen()
        if chosen is not None:
            self.sitting.ask(self, self._open_to_print, referrals.card, ReferralId(chosen))

    def _open_to_print(self, card: ReferralCard | None) -> None:
        if card is not None:
            self._put(lambda: self.referral.open(card))
            self.referral.leaving.print()

    def _changed(self, card: ReferralCard | None) -> None:
        """Show what undo or another act made of the open referral."""
        if not self._is_open():
            return
        if card is None:
            self._show_list()
        else:
            self.referral.adopt(card)

    def _chosen(self) -> int | None:
        return (self.referral.number or None) if self._is_open() else self.list.view.chosen()

    def _look_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            title = translate("Referrals", "History of the referral")
            HistoryDialog(self.sitting, self.window(), title, "referral", chosen).open()

    def _bin(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            said = translate("Referrals", "The referral is in the bin")
            self.sitting.do(self, bins.put, said=said, table="referral", row_id=chosen)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.list.refresh()
        self.list.view.setFocus()
        self.stepped.emit()
