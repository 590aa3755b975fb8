"""The sheet beside the form: the very PDF, drawn anew when typing rests, and what to know before it leaves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.casework import outgoing, referrals
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import OutgoingRow
from cpdesk.casework.referrals import KeptBack, ReferralCard
from cpdesk.forms import referrals as paper
from cpdesk.forms.masking import Found
from cpdesk.forms.referral_facts import languages
from cpdesk.forms.referrals import Sheet
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.pages import PageView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.referrals.columns import state_words
from cpdesk.ui.referrals.names import NamesFound, masked
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

AFTER_MS = 300


@dataclass(frozen=True)
class Looked:
    """What a look at the sheet came to: its bytes and what stands on it, when it left before."""

    card: ReferralCard
    sheet: Sheet
    left: Sequence[OutgoingRow]
    kept: KeptBack


def look(desk: Desk, card: ReferralCard, edited: str) -> Looked:
    """Draw the sheet and check it; runs in a job."""
    left = desk.ask(outgoing.rows, about=("referral", card.id)) if card.id else ()
    shown = edited if card.status is ReferralStatus.DRAFT else ""
    kept = desk.ask(referrals.kept_back, card.pupil_id)
    return Looked(card, paper.preview(desk, card, shown), left, kept)


class SheetView(PageView):
    """The preview. ``looked``: a new look at the sheet was taken."""

    looked = Signal(object)

    def __init__(self, sitting: Sitting, card: Callable[[], tuple[ReferralCard, str]]) -> None:
        super().__init__()
        self._sitting, self._card = sitting, card
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_MS)
        self._rest.timeout.connect(self.look_now)

    def look_soon(self) -> None:
        """Look when typing rests."""
        self._rest.start()

    def look_now(self) -> None:
        """Look at the sheet as the form stands; of several looks the last one counts."""
        self._rest.stop()
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
        self._rest.stop()
        self._asked += 1

    def _take(self, looked: Looked) -> None:
        self.show_pdf(looked.sheet.pdf, translate("Referrals", "The sheet as it is printed"))
        self.looked.emit(looked)


class Aside(Translated):
    """What to know before the sheet leaves, what left already, what comes after.

    ``choose`` gets a word that is a name of the base, and whether it leaves as written.
    """

    def __init__(self, choose: Callable[[str, bool], object]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._choose = choose
        self._looked: Looked | None = None
        self._pages = 0
        self._inside = QWidget()
        self._names = NamesFound((), None)
        self._told: Sequence[tuple[str, Sequence[Any]]] = ()
        self._box = column(self)
        self._box.addWidget(self._inside)
        self._box.addStretch()

    def show_looked(self, looked: Looked) -> None:
        """Tell of a look at the sheet."""
        self._looked = looked
        self.retranslate()

    def show_pages(self, pages: int) -> None:
        """Tell how many sheets of paper it takes."""
        if pages != self._pages:
            self._pages = pages
            self.retranslate()

    def retranslate(self) -> None:
        """Say it all anew where something has changed; a button that had the focus has it again."""
        if self._looked is None:
            return
        looked, draft = self._looked, self._looked.card.status is ReferralStatus.DRAFT
        title = translate("Referrals", "Before it leaves") if draft else translate("Referrals", "This sheet")
        parts: list[tuple[str, Sequence[Any]]] = [
            (title, checks(looked, self._pages) if draft else particulars(looked, self._pages)),
            (translate("Referrals", "Names of the base in the text"), list(looked.sheet.found)),
            (translate("Referrals", "Left before"), _left(looked.left)),
            (translate("Referrals", "Afterwards"), _after(looked.card)),
        ]
        if parts != self._told:
            self._told = parts
            self._show(parts, NamesFound(looked.sheet.found, self._choose if draft else None))

    def _show(self, parts: Sequence[tuple[str, Sequence[Any]]], names: NamesFound) -> None:
        made, word = QWidget(), self._names.focused()
        box = column(made, margin=16, gap=8)
        for title, lines in parts:
            if lines:
                self._add(box, title, lines, names)
        self._names = names
        self._box.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = made
        self._box.insertWidget(0, made)
        self._names.focus(word)

    def _add(self, box: QVBoxLayout, title: str, lines: Sequence[Any], names: NamesFound) -> None:
        heading = label("strong", wrap=True)
        heading.setText(title)
        box.addWidget(heading)
        if isinstance(lines[0], Found):
            names.lay_out(box)
        else:
            for icon_name, colour, text in lines:
                line, words = row(), label("", wrap=True)
                words.setText(text)
                line.addWidget(IconLabel(icon_name, colour))
                line.addWidget(words, 1)
                box.addLayout(line)
        box.addWidget(rule())


def checks(looked: Looked, pages: int) -> list[tuple[str, str, str]]:
    """Return what to check before a draft leaves: icon, colour, words."""
    card = looked.card
    good, odd = ("circle-check", "ok"), ("circle-alert", "warning")
    filled = bool(card.pupil_id and card.agency_id and card.reason)
    hidden = masked(looked.sheet.found)
    lines = [
        (*good, translate("Referrals", "All that is needed is filled in"))
        if filled
        else (*odd, translate("Referrals", "Pupil, organisation and reason are needed")),
        ("eye-off", "accent", translate("Referrals", "%n name(s) of other children masked", "", hidden))
        if hidden
        else (*good, translate("Referrals", "No other child's name to mask")),
        ("info", "muted", translate("Referrals", "Names of the base were checked; read the text for others")),
    ]
    return [*lines, *particulars(looked, pages)]


def particulars(looked: Looked, pages: int) -> list[tuple[str, str, str]]:
    """Return how many sheets of paper it takes, and its number."""
    card = looked.card
    number = (
        translate("Referrals", "Outgoing number {number}").format(number=card.number)
        if card.number
        else translate("Referrals", "The outgoing number is given by «Send»")
    )
    told = [("tag", "muted", number)]
    if pages > len(languages(card)):
        more = translate("Referrals", "%n sheet(s) of paper: the text goes on over the first page", "", pages)
        told.insert(0, ("circle-alert", "warning", more))
    elif pages:
        told.insert(0, ("file-text", "muted", translate("Referrals", "%n sheet(s) of paper", "", pages)))
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
    told = [("reply", "muted", f"{state_words(card)}, {day_of_week(_day(card))}")]
    if card.status is ReferralStatus.SENT and card.reply_due is not None:
        due = translate("Referrals", "Answer awaited until {day}").format(day=day_of_week(card.reply_due))
        told = [("hourglass", "muted", due)]
    return [*told, ("info", "muted", card.answer)] if card.answer else told


def _day(card: ReferralCard) -> date:
    return card.family_on or card.answered_on or card.sent_on or card.drafted_on
