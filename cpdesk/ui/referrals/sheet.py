"""The sheet beside the form: the very PDF, drawn anew when typing rests, and what to know before it leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import outgoing
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import OutgoingRow
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.terms import term
from cpdesk.forms import referrals as paper
from cpdesk.forms.referrals import Sheet
from cpdesk.rules.referrals import AWAITING, ReferralStatus
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.pages import PageView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

AFTER_MS = 300


@dataclass(frozen=True)
class Looked:
    """What a look at the sheet came to: its bytes and what stands on it, when it left before."""

    card: ReferralCard
    sheet: Sheet
    left: Sequence[OutgoingRow]


def look(desk: Desk, card: ReferralCard, edited: str) -> Looked:
    """Draw the sheet and check it; runs in a job."""
    left = desk.ask(outgoing.rows, about=("referral", card.id)) if card.id else ()
    shown = edited if card.status is ReferralStatus.DRAFT else ""
    return Looked(card, paper.preview(desk, card, shown), left)


class SheetView(PageView):
    """The preview. ``looked``: a new look at the sheet was taken."""

    looked = Signal(object)

    def __init__(self, sitting: Sitting, card: Callable[[], tuple[ReferralCard, str]]) -> None:
        super().__init__()
        self._sitting, self._card = sitting, card
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.look_now)

    def look_soon(self) -> None:
        """Look when typing rests."""
        self._timer.start()

    def look_now(self) -> None:
        """Look at the sheet as the form stands; of several looks the last one counts."""
        self._timer.stop()
        self._asked += 1
        asked, desk = self._asked, self._sitting.desk
        card, edited = self._card()
        jobs.run(
            lambda: look(desk, card, edited),
            lambda looked: self._take(looked) if asked == self._asked else None,
            self._sitting.troubled.emit,
            self,
        )

    def stop(self) -> None:
        """Look no more: the form is left."""
        self._timer.stop()
        self._asked += 1

    def _take(self, looked: Looked) -> None:
        self.show_pdf(looked.sheet.pdf, translate("Referrals", "The sheet as it is printed"))
        self.looked.emit(looked)


class Aside(Translated):
    """What to know before the sheet leaves, what left already, what comes after."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._looked: Looked | None = None
        self._pages = 0
        self._inside = QWidget()
        self._box = column(self)
        self._box.addWidget(self._inside)
        self._box.addStretch()

    def show_looked(self, looked: Looked) -> None:
        """Tell of a look at the sheet."""
        self._looked = looked
        self.retranslate()

    def show_pages(self, pages: int) -> None:
        """Tell how many sheets of paper it takes."""
        self._pages = pages
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all anew."""
        if self._looked is None:
            return
        made = QWidget()
        box = column(made, margin=16, gap=8)
        draft = self._looked.card.status is ReferralStatus.DRAFT
        title = translate("Referrals", "Before it leaves") if draft else translate("Referrals", "This sheet")
        self._add(box, title, self._checks(self._looked) if draft else self._particulars(self._looked.card))
        if self._looked.left:
            self._add(box, translate("Referrals", "Left before"), _left(self._looked.left))
        self._add(box, translate("Referrals", "Afterwards"), _after(self._looked.card))
        self._box.removeWidget(self._inside)
        self._inside.deleteLater()
        self._inside = made
        self._box.insertWidget(0, made)

    def _add(self, box: QVBoxLayout, title: str, lines: Sequence[tuple[str, str, str]]) -> None:
        heading = label("strong")
        heading.setText(title)
        box.addWidget(heading)
        for icon_name, colour, text in lines:
            line, words = row(), label("", wrap=True)
            words.setText(text)
            line.addWidget(IconLabel(icon_name, colour))
            line.addWidget(words, 1)
            box.addLayout(line)
        box.addWidget(rule())

    def _checks(self, looked: Looked) -> list[tuple[str, str, str]]:
        card = looked.card
        good, odd = ("circle-check", "ok"), ("circle-alert", "warning")
        filled = bool(card.pupil_id and card.agency_id and card.reason)
        lines = [
            (*good, translate("Referrals", "All that is needed is filled in"))
            if filled
            else (*odd, translate("Referrals", "Pupil, organisation and reason are needed")),
            (*odd, translate("Referrals", "%n other pupil(s) named in the text", "", len(looked.sheet.found)))
            if looked.sheet.found
            else (*good, translate("Referrals", "No other pupil is named in full")),
        ]
        return [*lines, *self._particulars(card)]

    def _particulars(self, card: ReferralCard) -> list[tuple[str, str, str]]:
        number = (
            translate("Referrals", "Outgoing number {number}").format(number=card.number)
            if card.number
            else translate("Referrals", "The outgoing number is given by «Send»")
        )
        told = [("tag", "muted", number)]
        if self._pages:
            told.insert(0, ("file-text", "muted", translate("Referrals", "%n sheet(s) of paper", "", self._pages)))
        return told


def _left(rows: Sequence[OutgoingRow]) -> list[tuple[str, str, str]]:
    ways = {
        "printed": ("printer", translate("Referrals", "printed {when}")),
        "saved": ("download", translate("Referrals", "saved {when}")),
        "failed": ("circle-alert", translate("Referrals", "could not be saved {when}")),
    }
    told = []
    for left in rows[:4]:
        icon_name, words = ways[left.way]
        when = f"{day_of_week(left.left_at.date())} {clock_time(left.left_at)}"
        told.append((icon_name, "muted", words.format(when=when)))
    return told


def _after(card: ReferralCard) -> list[tuple[str, str, str]]:
    if card.status is ReferralStatus.DRAFT:
        return [
            ("info", "muted", translate("Referrals", "The journal of what left notes to whom and which parts.")),
            ("sun", "muted", translate("Referrals", "When it is sent, Today waits for the answer.")),
        ]
    if card.status in AWAITING and card.reply_due is not None:
        due = translate("Referrals", "Answer awaited until {day}").format(day=day_of_week(card.reply_due))
        return [("hourglass", "muted", due)]
    said = term(card.status)
    told = [("reply", "muted", f"{said}, {day_of_week(_day(card))}")]
    return [*told, ("info", "muted", card.answer)] if card.answer else told


def _day(card: ReferralCard) -> date:
    return card.answered_on or card.sent_on or card.drafted_on
