"""One referral: the form, its sheet beside it, and what can be done with it. Recorded by leaving it."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout

from cpdesk.casework import referrals
from cpdesk.casework.acts import Refused
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.desk import Done
from cpdesk.casework.referrals import ReferralCard
from cpdesk.records.base import ReferralId
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit import editing, jobs
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Field
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.referrals.deeds import dialog_of
from cpdesk.ui.referrals.directory import DirectoryDialog
from cpdesk.ui.referrals.form import ReferralForm
from cpdesk.ui.referrals.leaving import Leaving
from cpdesk.ui.referrals.panes import Panes
from cpdesk.ui.referrals.passing import ConsentStrip
from cpdesk.ui.referrals.sheet import Aside, Looked, SheetView
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import translate

KEPT: Final = "editor:referral:"
"""What begins the key of a referral that was left and could not be recorded."""


class ReferralEditor(Translated):
    """A referral. ``left``: she is done with it; ``stepped``: what comes next has changed."""

    left = Signal()
    stepped = Signal()
    kind = "referral"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self.card: ReferralCard | None = None
        self.number = 0
        self._kept = ""
        self._busy = False
        self._next: Callable[[], None] | None = None
        self._clean: dict[str, Any] = {}
        self._dialog: ActDialog | None = None
        self._dialog_name = ""
        self.form, self.said = ReferralForm(sitting), MessageBar("error")
        self.asides = (Aside(self._leave_as_written), Aside(self._leave_as_written))
        self.consent = ConsentStrip(self.open_dialog)
        self.left_before = False
        self.sheet = SheetView(sitting, self._as_it_stands)
        self.panes = Panes(self.form, self.form.takers(), self.sheet, *self.asides, self.consent)
        self.leaving = Leaving(sitting, self, self.said, self.panes.turn)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.said)
        box.addWidget(self.panes, 1)
        box.addWidget(self.leaving)
        QShortcut(QKeySequence("F4"), self).activated.connect(lambda: self.go_to("pupil_ids"))
        self.form.touched.connect(self._touched)
        self.form.asked.connect(self.open_dialog)
        self.sheet.looked.connect(self._show_looked)
        for aside in self.asides:
            self.sheet.looked.connect(aside.show_looked)
            self.sheet.drawn.connect(aside.show_pages)
        self.retranslate()

    @property
    def fields(self) -> dict[str, Field]:
        """What is being written: the form, and the dialog over it."""
        dialog = self._dialog.fields if self._dialog is not None else {}
        return self.form.fields | {f"{self._dialog_name}.{name}": field for name, field in dialog.items()}

    @property
    def args(self) -> dict[str, Any]:
        """What opens this referral again, and the dialog over it."""
        dialog = self._dialog_name if self._dialog is not None else ""
        return {"id": self.number or None, "dialog": dialog, "kept": self._kept}

    @property
    def is_changed(self) -> bool:
        """Tell whether something stands here that is not recorded."""
        return self.is_draft and self.form.values() != self._clean

    @property
    def is_draft(self) -> bool:
        """Tell whether it has not been sent yet."""
        return self.card is None or self.card.status is ReferralStatus.DRAFT

    def begin(self, pupil_ids: list[int], kept: str = "") -> None:
        """Begin a new referral, or go on with one that was left and kept under a key."""
        self.form.begin(pupil_ids)
        self._show(None)
        self._kept = kept
        written = self._sitting.desk.draft(kept) if kept else None
        editing.fill(self.form.fields, written or {})
        self.go_to("agency_id" if pupil_ids else "pupil_ids")

    def open(self, card: ReferralCard) -> None:
        """Open a recorded referral."""
        self.form.show_card(card)
        self._show(card)
        self.go_to("reason")

    def record(self, then: Callable[[], object] | None = None) -> None:
        """Record the draft, or its changes."""
        if self._busy or not self.is_draft:
            return
        self._busy = True
        act: Callable[..., int | None] = referrals.change if self.number else referrals.draft
        parameters = self.form.parameters() | ({"referral_id": ReferralId(self.number)} if self.number else {})
        values = self.form.values()

        def recorded(done: Done) -> None:
            self._clean, self.number = values, done.id or 0
            self._busy, self._kept = False, ""
            self.said.tell("error", "")
            self.acted(done)
            if then is not None:
                then()
            if not self._busy and self._next is not None:
                follows, self._next = self._next, None
                self.make_room(follows)

        said = translate("Referrals", "Referral recorded")
        kept = self._kept or STATE
        self._sitting.do(self, act, recorded, self.show_refusal, said, kept, failed=self._not_done, **parameters)

    def recorded_first(self, then: Callable[[], object]) -> None:
        """Do something with the referral as it is recorded: record what is not yet."""
        if self.is_changed or not self.number:
            self.record(then)
        else:
            then()

    def leave(self) -> None:
        """Leave the referral: what is written is recorded, no question asked."""
        if self.is_changed:
            self.record(self._leave)
        else:
            self._leave()

    def make_room(self, then: Callable[[], None]) -> None:
        """Open something else here as soon as what is written is recorded, or kept where it cannot be recorded."""
        if self._busy:
            self._next = then
        elif not self.is_changed:
            then()
        elif self.form.missing() in ("pupil_ids", "agency_id"):
            self._keep()
            then()
        else:
            self.record(lambda: self.make_room(then))

    def set_aside(self) -> None:
        """Another place is shown: record what is written, or keep it where a rule would refuse it."""
        if self._busy or not self.is_changed:
            return
        if self.form.missing() in ("pupil_ids", "agency_id"):
            self._keep()
        else:
            self.record()

    def acted(self, _done: Done) -> None:
        """Look at what an act made of this referral; what is being written stays."""
        self._sitting.ask(self, self.adopt, referrals.card, ReferralId(self.number))

    def adopt(self, card: ReferralCard | None) -> None:
        """Show what an act or its undo made of this referral; what is being written stays."""
        if card is None or card.id != self.number:
            return
        if card.status is not ReferralStatus.DRAFT or not (self.is_changed or self.form.says(card)):
            self.form.show_card(card)
            self._clean = self.form.values()
        self.card = card
        self.leaving.show_for(card)
        self.sheet.look_now()
        self.stepped.emit()

    def open_dialog(self, name: str) -> None:
        """Open a dialog by its name, as ``deeds.dialog_of`` knows them, or the «directory»."""
        if name == "directory":
            DirectoryDialog(self._sitting, self, self._directory_changed).open()
            return
        if name in ("consent", "waive") and self.form.missing() in ("pupil_ids", "agency_id"):
            self.go_to(self.form.missing())
            return
        made = dialog_of(name, self._sitting, self, self)
        if made is None:
            self.show_refusal(Refused("agency.unknown", field="agency_id"))
            return
        self._dialog, self._dialog_name = made, name
        made.finished.connect(self._dialog_left)

    def pupil(self) -> int:
        """Return the pupil's number, 0 where none is chosen."""
        return self.form.pupil()

    def agency(self) -> AgencyRow | None:
        """Return the organisation that is chosen."""
        return self.form.chosen_agency()

    def agency_written(self, done: Done) -> None:
        """Choose the organisation that was written."""
        self.form.choose_agency(done.id or 0)

    def consent_noted(self, _done: Done) -> None:
        """Look at the consent anew."""
        self.said.tell("error", "")
        self.sheet.look_now()

    def missing(self) -> str:
        """Return the first field that must still be filled before it is sent, empty when none."""
        return self.form.missing() if self.is_draft else ""

    def go_to(self, name: str) -> None:
        """Put the focus into a field."""
        self.panes.show_form()
        self.form.fields[name].widget.setFocus()

    def show_refusal(self, refused: Refused) -> None:
        """Say what is wrong, beside its field where there is one."""
        said = sentence(refused)
        field = "pupil_ids" if refused.code == "pupil.unknown" else refused.field
        self.said.tell("error", "" if refusals(self.form.fields, said, field) else said)

    def _show(self, card: ReferralCard | None) -> None:
        self.card, self.number = card, card.id if card else 0
        self._clean, self._kept, self._busy = self.form.values(), "", False
        self.said.tell("error", "")
        self.leaving.show_for(card)
        self.sheet.look_now()

    def _as_it_stands(self) -> tuple[ReferralCard, str]:
        """Return the referral to be drawn, and the name of the field that is being edited."""
        if self.card is not None and not self.is_draft:
            return self.card, ""
        focused = QApplication.focusWidget()
        edited = next((name for name, field in self.form.fields.items() if field.widget is focused), "")
        return self.form.card(self.number), edited

    def _keep(self) -> None:
        """Keep under a key of its own what cannot be recorded; it is taken up from Today."""
        self._kept = self._kept or f"{KEPT}{self._sitting.desk.clock.now().utc}"
        key, body, keep = self._kept, self.form.values(), self._sitting.desk.keep_draft
        jobs.run(lambda: keep(key, body), lambda _: None, self._sitting.troubled.emit, self, writes=True)

    def _leave_as_written(self, word: str, leaves: bool) -> None:
        self.form.leave_as_written(word, leaves)
        self.sheet.look_now()

    def _show_looked(self, looked: Looked) -> None:
        """Tell under which consent the sheet that was looked at leaves."""
        facts = looked.sheet.facts
        agency = facts.agency
        is_owed = agency is not None and self._sitting.desk.law.agency(agency.kind).consent_owed
        self.left_before = bool(looked.left)
        self.form.leaves.tell_kept(looked.kept)
        self.consent.show_standing(facts.consent, is_owed=is_owed and self.is_draft, is_draft=self.is_draft)
        self.stepped.emit()

    def _directory_changed(self, done: Done) -> None:
        self.form.take_agency(done.id or 0)
        self.sheet.look_soon()

    def _not_done(self) -> None:
        self._busy, self._next = False, None

    def _touched(self) -> None:
        if self.isVisible():  # another language touches it too
            self.sheet.look_soon()
        self.stepped.emit()

    def _leave(self) -> None:
        self.sheet.stop()
        self.left.emit()

    def _dialog_left(self) -> None:
        self._dialog = None
