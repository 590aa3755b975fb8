"""The fields of a referral: what is asked, in which words, and how they become a card and an act."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cpdesk import words
from cpdesk.casework import agencies, referrals
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.terms import term
from cpdesk.forms import presets
from cpdesk.records.base import AgencyId, PersonId, PupilId
from cpdesk.rules.referrals import BOTH, LONGEST_REPLY, ReferralStatus, SheetPart, Urgency, reply_due
from cpdesk.ui.kit import editing, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DigitField, Field, TextArea
from cpdesk.ui.kit.layout import FlowLayout, column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.people import PeopleField
from cpdesk.ui.referrals.leaves import AsWritten, Leaves
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

TEXTS = ("reason", "asked", "observed", "done")


class ReferralForm(Translated):
    """The fields of one referral. ``touched``: something was changed; ``asked``: «new» or «correct» an organisation."""

    touched = Signal()
    asked = Signal(str)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._sitting = sitting
        self._directory: dict[int, AgencyRow] = {}
        self._due: date | None = None
        self.people = PeopleField(sitting, single=True)
        self.agency, self._language, self._urgency = Choice(), Choice(), Choice()
        self._within = DigitField()
        self._texts = {name: TextArea(lines) for name, lines in zip(TEXTS, (3, 3, 4, 4), strict=True)}
        self.leaves = Leaves()
        self._as_written = AsWritten()
        self.fields: dict[str, Field] = {
            "pupil_ids": Field(self.people),
            "agency_id": Field(self.agency),
            "language": Field(self._language),
            "urgency": Field(self._urgency),
            "reply_within": Field(self._within),
            **{name: Field(area) for name, area in self._texts.items()},
            "as_written": Field(self._as_written),
            "mask_adults": self.leaves.mask_adults,
            **{f"part_{part}": tick for part, tick in self.leaves.ticks.items()},
        }
        self._new = Button(lambda: self.asked.emit("new"), kind="quiet", icon_name="plus")
        self._correct = Button(lambda: self.asked.emit("correct"), kind="quiet", icon_name="pen-line")
        self._directory_button = Button(lambda: self.asked.emit("directory"), kind="quiet", icon_name="book-open")
        self._lay_out()
        self._listen()
        self.retranslate()

    def begin(self, pupil_ids: list[int]) -> None:
        """Empty the form for a pupil."""
        self._due = None
        self._offer_agencies(None)
        self.people.value = pupil_ids
        self.agency.value = self._sitting.desk.ask(referrals.last_agency)
        self._language.value, self._urgency.value, self._within.value = words.language(), Urgency.ROUTINE, ""
        for area in self._texts.values():
            area.value = ""
        self._as_written.words = ()
        self.leaves.mask_adults.box.setChecked(False)
        self.leaves.tick(())
        self._take_usual()
        self.freeze(False)

    def show_card(self, card: ReferralCard) -> None:
        """Show what a referral says."""
        self._due = card.reply_due
        self._offer_agencies(card.agency_id)
        self.people.value = [card.pupil_id]
        self.agency.value, self._language.value, self._urgency.value = card.agency_id, card.language, card.urgency
        self._within.value = "" if card.reply_within is None else str(card.reply_within)
        self._say_due()
        for name, area in self._texts.items():
            area.value = getattr(card, name)
        self.leaves.tick(self._usual() if card.parts is None else card.parts)
        self._as_written.words = card.as_written
        self.leaves.mask_adults.box.setChecked(card.mask_adults)
        self._know()
        self.freeze(card.status is not ReferralStatus.DRAFT)

    def freeze(self, frozen: bool) -> None:
        """Let nothing be changed any more: the sheet has left."""
        self.people.freeze(frozen)
        for name, field in self.fields.items():
            if name in TEXTS:
                self._texts[name].setReadOnly(frozen)
            elif name != "pupil_ids":
                field.widget.setEnabled(not frozen)
        for button in (self._new, self._correct, self._directory_button):
            button.setVisible(not frozen)

    def pupil(self) -> int:
        """Return the pupil's number, 0 where none is chosen."""
        return next(iter(self.people.value), 0)

    def takers(self) -> list[QWidget]:
        """Return the widgets that take the focus."""
        widgets = [field.widget for field in self.fields.values() if field.widget is not self._as_written]
        return [widget.focusProxy() or widget for widget in widgets]

    def leave_as_written(self, word: str, leaves: bool) -> None:
        """Let a word leave as it stands, or mask it again."""
        self._as_written.choose(word, leaves)
        self.touched.emit()

    def values(self) -> dict[str, Any]:
        """Return what stands here, to be compared and kept."""
        return editing.values(self.fields)

    def missing(self) -> str:
        """Return the first field that must still be filled, empty when none."""
        if not self.people.value:
            return "pupil_ids"
        if self.agency.value is None:
            return "agency_id"
        return "" if self._texts["reason"].value else "reason"

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters; what is no number of days is 0, which is refused."""
        within = self._within.value
        return {
            "pupil_id": PupilId(self.pupil()),
            "agency_id": AgencyId(self.agency.value or 0),
            "language": self._language.value,
            "urgency": self._urgency.value,
            "reply_within": (int(within) if within.isdecimal() else 0) if within else None,
            "parts": self.leaves.chosen(),
            "as_written": self._as_written.words,
            "mask_adults": self.leaves.mask_adults.box.isChecked(),
            **{name: area.value for name, area in self._texts.items()},
        }

    def says(self, card: ReferralCard) -> bool:
        """Tell whether the same stands here as in a recorded referral, white space apart."""
        return all(_plain(value) == _plain(getattr(card, name)) for name, value in self.parameters().items())

    def card(self, number: int) -> ReferralCard:
        """Return the draft as it stands here, for the preview; ``number`` 0: not recorded yet."""
        user = PersonId(self._sitting.desk.user)
        written: dict[str, Any] = self.parameters() | self._sitting.desk.ask(referrals.signature, user)
        return ReferralCard(
            **written,
            id=number,
            drafted_on=self._sitting.today(),
        )

    def chosen_agency(self) -> AgencyRow | None:
        """Return the organisation that is chosen."""
        return self._directory.get(self.agency.value)

    def choose_agency(self, agency_id: int) -> None:
        """Choose an organisation that was just written into the directory."""
        self._offer_agencies(agency_id)
        self.agency.value = agency_id
        self._take_usual()

    def take_agency(self, agency_id: int) -> None:
        """Know a change of the directory; an organisation that is new there is chosen, while it can be."""
        if agency_id not in self._directory and self.agency.isEnabled():
            self.choose_agency(agency_id)
        else:
            self._offer_agencies(self.agency.value)

    def retranslate(self) -> None:
        """Say the words of the form."""
        names = {
            "pupil_ids": translate("Referrals", "Pupil"),
            "agency_id": translate("Referrals", "Where to"),
            "language": translate("Referrals", "Language of the form"),
            "urgency": translate("Referrals", "Urgency"),
            "reason": translate("Referrals", "Reason, in one neutral sentence"),
            "asked": translate("Referrals", "What is asked of the organisation"),
            "observed": translate("Referrals", "What was observed: facts, days, by whom"),
            "done": translate("Referrals", "What the school has done"),
        }
        for name, text in names.items():
            self.fields[name].say(text)
        self._language.offer([*((each, words.NATIVE_NAMES[each]) for each in words.LANGUAGES), (BOTH, _both())])
        self._urgency.offer([(each, term(each)) for each in Urgency])
        self._offer_agencies(self.agency.value)
        self._new.say(translate("Referrals", "New…", "organisation"))
        self._correct.say(translate("Referrals", "Correct…"))
        self._directory_button.say(translate("Referrals", "Directory…"))
        self._say_due()

    def _lay_out(self) -> None:
        """Lay the fields out; Tab goes from the organisation to the texts, and to its links after them."""
        box = column(self, margin=20, gap=10)
        for name in ("pupil_ids", "agency_id", *TEXTS):
            box.addWidget(self.fields[name])
        about = QWidget()
        flow = FlowLayout(about)
        for link in (self._new, self._correct, self._directory_button):
            flow.addWidget(link)
        box.insertWidget(2, about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        for at, name in enumerate(("language", "urgency")):
            grid.addWidget(self.fields[name], 0, at)
        box.addLayout(grid)
        box.addWidget(self.fields["reply_within"])
        box.addWidget(self.leaves)
        box.addWidget(self.fields["as_written"])
        self.fields["as_written"].hide()
        box.addStretch()

    def _listen(self) -> None:
        self.people.changed.connect(self.touched)
        for choice in (self.agency, self._language, self._urgency):
            choice.currentIndexChanged.connect(lambda _: self.touched.emit())
        self.agency.activated.connect(lambda _: self._take_usual())
        self._within.textChanged.connect(lambda _: self._say_due())
        for area in self._texts.values():
            area.textChanged.connect(self._know)
            area.textChanged.connect(self.touched)
        self.leaves.changed.connect(self.touched)

    def _offer_agencies(self, chosen: int | None) -> None:
        desk = self._sitting.desk
        rows = desk.ask(agencies.directory)
        if chosen is not None and chosen not in [row.id for row in rows]:
            gone = desk.ask(agencies.row, AgencyId(chosen))
            rows += [gone] if gone is not None else []
        self._directory = {row.id: row for row in rows}
        offered = [(row.id, ", ".join(filter(None, (row.name, row.address)))) for row in rows]
        self.agency.offer(offered, none=translate("Referrals", "choose"))

    def _usual(self) -> tuple[SheetPart, ...]:
        agency = self.chosen_agency()
        return presets.preset(agency.kind).parts if agency else ()

    def _take_usual(self) -> None:
        """Take what is usual for the kind of the organisation just chosen."""
        agency = self.chosen_agency()
        if agency is not None:
            usual = presets.preset(agency.kind)
            self.leaves.tick(usual.parts)
            within = agency.reply_within or usual.reply_within
            self._within.value = "" if usual.to_family or within is None else str(within)
        self._know()
        self.touched.emit()

    def _know(self) -> None:
        """Tell the check-list what is usual here and what is written; a recommendation asks for no answer."""
        agency = self.chosen_agency()
        to_family = agency is not None and presets.preset(agency.kind).to_family
        self.fields["reply_within"].setVisible(not to_family)
        self.leaves.know(self._usual(), {name: area.value for name, area in self._texts.items()})

    def _say_due(self) -> None:
        within = self._within.value
        hint = translate("Referrals", "Empty: no answer is owed")
        if self._due is not None:
            hint = translate("Referrals", "until {due}").format(due=day_of_week(self._due))
        elif within.isdecimal() and 0 < int(within) <= LONGEST_REPLY:
            today = self._sitting.today()
            due = reply_due(today, int(within), self._sitting.desk.law.calendar)
            hint = translate("Referrals", "until {due}, if it is sent today").format(due=day_of_week(due))
        self.fields["reply_within"].say(translate("Referrals", "Working days for the answer"), hint)
        self.touched.emit()


def _both() -> str:
    return f"{words.NATIVE_NAMES['kk']} + {words.NATIVE_NAMES['ru']}"


def _plain(value: Any) -> Any:
    return value.split() if isinstance(value, str) else value
