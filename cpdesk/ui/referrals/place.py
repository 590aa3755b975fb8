"""The place of referrals: the list, and the form beside its sheet when one is opened."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cpdesk.casework import bin as bins
from cpdesk.casework import referrals
from cpdesk.casework.referrals import ReferralCard, ReferralRow
from cpdesk.casework.terms import term
from cpdesk.records.base import ReferralId
from cpdesk.rules.referrals import AWAITING
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Chip
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.layout import label, row
from cpdesk.ui.kit.model import PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.past import HistoryDialog
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.referrals.columns import WIDTHS, columns
from cpdesk.ui.referrals.editor import ReferralEditor
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

WAIT_MS = 120


class ReferralsPlace(Place):
    """Referrals."""

    name = "referrals"
    icon_name = "send"
    table = "referral"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._open_ones = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._search = SearchField()
        self._search.textChanged.connect(lambda _: self._timer.start())
        self._only_open = Chip(lambda _: self._ask())
        self._model: PagedModel[ReferralRow] = PagedModel(columns(sitting), self._rows, self)
        self.view = ListView(self._model, lambda number: self.arrive(Target(self.name, number)))
        self.view.size_columns(WIDTHS)
        self._said, self._nothing = label("muted"), EmptyState()
        self.referral = ReferralEditor(sitting)
        self.referral.left.connect(self._show_list)
        self.referral.stepped.connect(self.stepped)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_page())
        self._stack.addWidget(self.referral)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.retranslate()

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
            told += filter(None, (card.number, term(card.status), day_of_week(card.sent_on or card.drafted_on)))
        return " · ".join(told)

    def step(self) -> Step | None:
        """Return what the open referral needs next, or offer a new one."""
        return self._step_of_open() if self._is_open() else self._step_of_list()

    def count(self) -> str:
        """Return how many are drafts or wait for an answer."""
        return str(self._open_ones or "")

    def offers(self) -> list[Offer]:
        """Return what can be done with referrals."""
        return [
            Offer("referral", lambda: translate("Referrals", "New referral…"), self._go_new, icon="send"),
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
            self._ask()
        if self.referral.number in changed.get("referral", ()):
            self.sitting.ask(self, self._changed, referrals.card, ReferralId(self.referral.number))

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
        self._open(lambda: self.referral.open(card) if card else self.referral.begin([], kept))
        if args.get("dialog"):
            self.referral.open_dialog(args["dialog"])
        self.referral.sheet.look_soon()
        return self.referral

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._search.setPlaceholderText(translate("Referrals", "Pupil, organisation, number or words"))
        self._search.setAccessibleName(translate("Referrals", "Search the referrals"))
        self._only_open.say(translate("Referrals", "Open ones"))
        self.view.setAccessibleName(translate("Referrals", "Referrals"))
        self._nothing.say(
            translate("Referrals", "No referrals yet"),
            translate("Referrals", "A referral is drafted, looked at as its sheet, printed or saved, and sent."),
        )

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

    def _step_of_list(self) -> Step:
        waiting = translate("Referrals", "%n open referral(s)", "", self._open_ones)
        what = waiting if self._open_ones else translate("Referrals", "No referral is open")
        return Step(what, "", translate("Referrals", "New referral"), self._go_new)

    def _step_of_open(self) -> Step:
        referral = self.referral
        missing = referral.missing()
        if missing:
            return Step(
                {
                    "pupil_ids": translate("Referrals", "Choose the pupil"),
                    "agency_id": translate("Referrals", "Choose where to refer"),
                    "reason": translate("Referrals", "Write the reason"),
                }[missing],
                translate("Referrals", "it is needed before the sheet leaves"),
                translate("Referrals", "Go there"),
                lambda: referral.go_to(missing),
            )
        if referral.is_draft:
            return Step(
                translate("Referrals", "Print and give to the head to sign"),
                translate("Referrals", "all that is needed is filled in"),
                translate("Referrals", "Print"),
                referral.leaving.print,
            )
        if referral.card is not None and referral.card.status in AWAITING:
            return Step(
                translate("Referrals", "Note the answer when it comes"),
                self._awaited(referral.card),
                translate("Referrals", "Note the answer…"),
                lambda: referral.open_dialog("answer"),
            )
        return Step(
            translate("Referrals", "This referral is answered"),
            "",
            translate("Referrals", "Back to the list"),
            referral.leave,
        )

    def _awaited(self, card: ReferralCard) -> str:
        if card.reply_due is None or card.sent_on is None:
            return ""
        days = self.sitting.desk.law.calendar.working_days_between(card.sent_on, card.reply_due)
        since = translate("Referrals", "%n working day(s) from {day}", "", days)
        since = since.format(day=day_of_week(card.sent_on, year=False))
        return f"{since}: {day_of_week(card.reply_due)}"

    def _list_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("pane")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        head = row()
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), 0)
        head.addWidget(self._search, 1)
        head.addWidget(self._only_open)
        head.addWidget(self._said)
        box.addLayout(head)
        box.addWidget(self._nothing)
        box.addWidget(self.view, 1)
        return page

    def _is_open(self) -> bool:
        return self._stack.currentWidget() is self.referral

    def _open(self, fill: Callable[[], None]) -> None:
        self._stack.setCurrentWidget(self.referral)
        fill()
        self.stepped.emit()

    def _open_card(self, card: ReferralCard | None) -> None:
        if card is not None:
            self._open(lambda: self.referral.open(card))

    def _changed(self, card: ReferralCard | None) -> None:
        """Show what undo or another act made of the open referral."""
        if not self._is_open():
            return
        if card is None:
            self._show_list()
        else:
            self.referral.adopt(card)

    def _chosen(self) -> int | None:
        return (self.referral.number or None) if self._is_open() else self.view.chosen()

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
        self._stack.setCurrentIndex(0)
        self._ask()
        self.view.setFocus()
        self.stepped.emit()

    def _ask(self) -> None:
        text, only_open = self._search.value, self._only_open.isChecked()
        self.sitting.ask(
            self,
            self._show,
            lambda session: (
                referrals.ids(session, text=text, open_only=only_open),
                len(referrals.ids(session, open_only=True)),
                bool(text or only_open),
            ),
        )

    def _show(self, answer: tuple[list[int], int, bool]) -> None:
        ids, self._open_ones, narrowed = answer
        self._model.show(ids)
        if self.view.chosen() is None and ids:
            self.view.choose(ids[0])
        self._nothing.setVisible(not ids and not narrowed)
        self.view.setVisible(bool(ids) or narrowed)
        self._said.setText(translate("Referrals", "%n referral(s)", "", len(ids)))
        self.stepped.emit()

    def _rows(self, ids: Sequence[int]) -> Sequence[ReferralRow]:
        return self.sitting.desk.ask(referrals.rows, ids)
