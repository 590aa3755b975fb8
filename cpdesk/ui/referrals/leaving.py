"""What can be done with a referral, as a row of buttons: record, save, print, send, note the answer, take back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from cpdesk.casework import outgoing, referrals
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.referrals import ReferralCard
from cpdesk.forms import referrals as paper
from cpdesk.records.base import ReferralId
from cpdesk.rules.referrals import AWAITING, ReferralStatus
from cpdesk.ui.kit import files, pages, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.layout import FlowLayout, column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class Recording(Protocol):
    """The form, as far as what leaves depends on it."""

    @property
    def number(self) -> int:
        """The recorded referral's number, 0 before."""

    def record(self) -> None:
        """Record what is written."""

    def recorded_first(self, then: Callable[[], object]) -> None:
        """Record what is not yet, then go on."""

    def open_dialog(self, name: str) -> None:
        """Open a dialog by name."""

    def show_refusal(self, refused: Refused) -> None:
        """Say what is wrong."""

    def acted(self, done: Done) -> None:
        """Show the referral as it is now."""


class Leaving(Translated):
    """The buttons, and the ways out of the vault behind them; each goes through the ledger.

    Attributes:
        ask_where: asks for a place to save; another one in a test.
        ask_printer: asks for a printer; another one in a test.

    """

    def __init__(self, sitting: Sitting, recording: Recording, said: MessageBar, turn: Button) -> None:
        super().__init__()
        self._sitting, self._recording, self._said = sitting, recording, said
        self._card: ReferralCard | None = None
        self.ask_where: Callable[..., object] = files.ask_where
        self.ask_printer: Callable[..., object] = pages.ask_printer
        self.has_printer: Callable[[], bool] = pages.has_printer
        self._record = Button(lambda: recording.record(), key="Ctrl+S", icon_name="check")  # noqa: PLW0108
        self._save = Button(self.save, icon_name="download")
        self._print = Button(self.print, key="F9", icon_name="printer")
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print.click)
        self._send = Button(self.send, key="Ctrl+Return", icon_name="send")
        self._answer = Button(lambda: recording.open_dialog("answer"), key="Ctrl+Return", icon_name="reply")
        self._family = Button(lambda: recording.open_dialog("family"), key="Ctrl+Return", icon_name="users")
        self._remind = Button(lambda: recording.open_dialog("remind"), icon_name="clock")
        self._revoke = Button(lambda: recording.open_dialog("revoke"), icon_name="undo-2")
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        box = column(self)
        box.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        box.addWidget(inside)
        for button in (
            turn,
            self._record,
            self._save,
            self._print,
            self._send,
            self._answer,
            self._family,
            self._remind,
            self._revoke,
        ):
            flow.addWidget(button)
        self.retranslate()

    def show_for(self, card: ReferralCard | None) -> None:
        """Show what can be done with a referral now; None: one that is not recorded yet."""
        self._card = card
        draft = card is None or card.status is ReferralStatus.DRAFT
        awaiting = card is not None and card.status in AWAITING
        family = card is not None and card.family is not None and card.status is not ReferralStatus.REVOKED
        for button, shown in (
            (self._record, draft),
            (self._send, draft),
            (self._answer, awaiting and not family),
            (self._family, family),
            (self._remind, awaiting),
            (self._revoke, awaiting),
        ):
            button.setVisible(shown)

    def save(self) -> None:
        """Write the sheet into a file."""
        self._recording.recorded_first(self._ask_where)

    def print(self) -> None:
        """Print the sheet."""
        self._recording.recorded_first(self._ask_printer)

    def send(self) -> None:
        """Give the number and mark as sent, after one more question: it cannot be taken out of the world again."""
        self._recording.recorded_first(self._confirm)

    def retranslate(self) -> None:
        """Say the words of the buttons."""
        self._record.say(translate("Referrals", "Record", "verb"))
        self._save.say(translate("Referrals", "Save as PDF…"))
        self._print.say(translate("Referrals", "Print"))
        self._send.say(translate("Referrals", "Send"))
        self._answer.say(translate("Referrals", "Note the answer…"))
        self._family.say(translate("Referrals", "What the family did…"))
        self._remind.say(translate("Referrals", "Remind me…"))
        self._revoke.say(translate("Referrals", "Take back…"))

    def _ask_where(self) -> None:
        title, kinds = translate("Referrals", "Save the sheet"), translate("Referrals", "PDF document")
        number = (self._card.number if self._card else None) or self._recording.number
        self.ask_where(self, title, kinds, paper.file_name(number), self._save_to)

    def _save_to(self, path: Path) -> None:
        said = translate("Referrals", "Saved: {file}").format(file=path.name)
        self._let_leave(lambda desk, document: outgoing.save(desk, document, path), said)

    def _ask_printer(self) -> None:
        if self.has_printer():
            self.ask_printer(self, translate("Referrals", "Print the sheet"), self._print_on)
        else:
            self._said.tell(
                "warning",
                translate("Referrals", "No printer is installed on this computer. Save the sheet as PDF instead."),
            )

    def _print_on(self, printer: QPrinter) -> None:
        def work(desk: Desk, document: outgoing.Document) -> Done:
            return outgoing.print_out(desk, document, lambda pdf: pages.print_pdf(pdf, printer))

        self._let_leave(work, translate("Referrals", "Given to the printer"))

    def _let_leave(self, way: Callable[[Desk, outgoing.Document], Done], said: str) -> None:
        desk, number = self._sitting.desk, ReferralId(self._recording.number)
        self._sitting.run(
            self,
            lambda: way(desk, paper.document(desk, number)),
            lambda done: self._tell_left(done, said),
            lambda refused: self._said.tell("error", sentence(refused)),
        )

    def _tell_left(self, done: Done, said: str) -> None:
        self._said.tell("ok", said)
        self._recording.acted(done)

    def _confirm(self) -> None:
        confirm(
            self,
            translate("Referrals", "Send this referral?"),
            translate("Referrals", "It is given its outgoing number. After that its text does not change any more."),
            translate("Referrals", "Send"),
            self._send_now,
        )

    def _send_now(self) -> None:
        number = ReferralId(self._recording.number)
        acted, refused = self._recording.acted, self._recording.show_refusal
        self._sitting.do(self, referrals.send, acted, refused, referral_id=number)
