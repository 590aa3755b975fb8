"""The card of a pupil: who it is, the strip of facts, and the tabs from the chronology to the history."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from cpdesk.casework import (
    appointments,
    chronology,
    colleagues,
    consents,
    guardians,
    history,
    persons,
    pupils,
    tasks,
)
from cpdesk.casework.appointments import AppointmentRow
from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.colleagues import ColleagueRow
from cpdesk.casework.consents import ConsentRow, WaiverRow
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.history import Past
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.terms import term
from cpdesk.records.base import PupilId
from cpdesk.rules.tasks import TaskState
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.groups import GroupedView
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import FlowLayout, column, label, row
from cpdesk.ui.kit.marks import LevelMark
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.past import HistoryView
from cpdesk.ui.pupils import chronology as lines
from cpdesk.ui.pupils import consents as consent_page
from cpdesk.ui.pupils import pages
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, short_date, translate


@dataclass(frozen=True)
class Opened:
    """Everything that the card shows."""

    card: PupilCard
    family: Sequence[GuardianRow]
    events: Sequence[Event]
    past: Sequence[Past]
    people: Sequence[str]
    standings: consent_page.Standings
    consents: Sequence[ConsentRow]
    waivers: Sequence[WaiverRow]
    teacher: ColleagueRow | None
    tasks: Sequence[TaskRow]
    planned: AppointmentRow | None


def everything(session: Any, pupil_id: int, day: date) -> Opened | None:
    """Return everything that the card shows on a day, None where there is no such pupil."""
    number = PupilId(pupil_id)
    card = pupils.card(session, number)
    if card is None:
        return None
    return Opened(
        card,
        guardians.of_pupil(session, number),
        chronology.of_pupil(session, number),
        history.of_record(session, "pupil", pupil_id),
        persons.names(session),
        consents.standings(session, [number], day)[number],
        consents.of_pupil(session, number),
        consents.waivers_of_pupil(session, number),
        None if card.grade is None else colleagues.of_class(session, card.grade, card.letter),
        [each for each in tasks.of_pupil(session, number) if each.state is TaskState.OPEN],
        appointments.next_for(session, number, datetime.combine(day, time())),
    )


class PupilCardView(Translated):
    """The right pane.

    Attributes:
        opened: which event of the chronology is wanted.
        asked: what is to be done, by the code of its form, and the number of the row it is about (0: the pupil).
        gone: the pupil has no card any more.

    """

    opened = Signal(object)
    asked = Signal(str, int)
    gone = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._shown: Opened | None = None
        self._veiled = False
        self._wanted: int | None = None
        self._iin_shown = False
        self._turn = 0
        self._name, self._about = label("title", wrap=True), label("muted")
        self._iin = Button(self._reveal, kind="quiet")
        self._new = Button(lambda: self.asked.emit("session", 0), key="F8", icon_name="notebook-pen", listens=False)
        self._refer = Button(lambda: self.asked.emit("referral", 0), icon_name="send")
        self._more = Button(self._open_menu, icon_name="ellipsis")
        self._facts = _Facts()
        self.tabs = QTabWidget()
        self.chronology = GroupedView(lines.CHRONOLOGY_WIDTHS, fold=lines.CHRONOLOGY_FOLD)
        self.history = HistoryView(sitting)
        self.chronology.opened.connect(self.opened)
        self._parts = {name: pages.PartsPage() for name in ("particulars", "support", "family", "consents", "access")}
        for page in self._parts.values():
            page.asked.connect(self.asked)
        for tab in (*self._tabs(), self._parts["access"]):
            self.tabs.addTab(tab, "")
        self._lay_out()
        self.retranslate()

    @property
    def card(self) -> PupilCard | None:
        """The pupil whose card is open."""
        return None if self._shown is None else self._shown.card

    @property
    def family(self) -> Sequence[GuardianRow]:
        """The adults of the pupil whose card is open."""
        return () if self._shown is None else self._shown.family

    def show_pupil(self, pupil_id: int) -> None:
        """Ask for a pupil and show the card; of several questions the last one counts."""
        if self._wanted != pupil_id:
            self._iin_shown = False
        self._wanted = pupil_id
        self._turn += 1
        self._sitting.ask(self, partial(self._show, self._turn), everything, pupil_id, self._sitting.today())

    def veil(self, *, on: bool) -> None:
        """Leave the words of notes out, or show them again."""
        self._veiled = on
        if self._shown is not None:
            self._fill(self._shown)

    def refresh(self) -> None:
        """Ask anew for the pupil who is shown."""
        if self._wanted is not None:
            self.show_pupil(self._wanted)

    def focus_work(self) -> None:
        """Put the focus where the card is read."""
        page = self.tabs.currentWidget()
        (page if isinstance(page, GroupedView | HistoryView) else self.tabs.tabBar()).setFocus()

    def turn_to(self, part: str) -> None:
        """Turn to the part of the card that is wanted: ``consents``; nothing for one that it does not have."""
        if part in self._parts:
            self.tabs.setCurrentWidget(self._parts[part])

    def show_strip(self, *, shown: bool) -> None:
        """Show the strip of facts, or give it up where the page below needs the room."""
        self._facts.setVisible(shown)

    def retranslate(self) -> None:
        """Say the words of the card."""
        self._new.say(translate("Card", "Session"))
        self._refer.say(translate("Card", "Referral"))
        self._more.setAccessibleName(translate("Card", "More actions"))
        self._more.setToolTip(translate("Card", "More actions"))
        self.tabs.tabBar().setAccessibleName(translate("Card", "Parts of the card"))
        self.chronology.setAccessibleName(translate("Card", "Chronology"))
        self._name_tabs()
        if self._shown is not None:
            self._fill(self._shown)

    def _tabs(self) -> list[QWidget]:
        parts = self._parts
        return [
            self.chronology,
            parts["particulars"],
            parts["support"],
            parts["family"],
            parts["consents"],
            self.history,
        ]

    def _name_tabs(self) -> None:
        adults = str(len(self.family) or "")
        names = (
            translate("Card", "Chronology"),
            translate("Card", "Particulars"),
            translate("Card", "Support"),
            f"{translate('Card', 'Family')} {adults}".strip(),
            translate("Card", "Consents"),
            translate("Card", "History"),
            translate("Card", "Access"),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QWidget()
        head.setObjectName("pane")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        names = column(head, gap=0)
        names.setContentsMargins(theme.px(20), theme.px(8), theme.px(16), theme.px(8))
        line, about = row(gap=6), row(gap=4)
        line.addWidget(self._name, 1)
        for button in (self._new, self._refer, self._more):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        about.addWidget(self._about)
        about.addWidget(self._iin)
        about.addStretch()
        names.addLayout(line)
        names.addLayout(about)
        box.addWidget(head)
        box.addWidget(self._facts)
        box.addWidget(self.tabs, 1)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)

    def _show(self, turn: int, answer: Opened | None) -> None:
        if turn != self._turn or self._wanted is None:
            return
        self._shown = answer
        if answer is None:
            self._wanted = None
            self.gone.emit()
        else:
            self._fill(answer)

    def _fill(self, shown: Opened) -> None:
        card = shown.card
        self._name.setText(card.name)
        age = card.age(self._sitting.today())
        left = "" if card.left_on is None else translate("Card", "left on {day}").format(day=short_date(card.left_on))
        parts = (card.class_name, left, "" if age is None else translate("Card", "%n year(s) old", "", age))
        self._about.setText(" · ".join(part for part in parts if part))
        self._tell_iin(card)
        self._facts.show_facts(list(self._told(shown)))
        self._name_tabs()
        self.chronology.show_groups(lines.chronology_titles(), lines.by_school_year(shown.events, veiled=self._veiled))
        self._parts["particulars"].show_parts(pages.particulars(card, shown.teacher))
        self._parts["support"].show_parts(pages.support(card))
        self._parts["family"].show_parts(pages.family(shown.family))
        today = self._sitting.today()
        self._parts["consents"].show_parts(consent_page.page(shown.standings, shown.consents, shown.waivers, today))
        self._parts["access"].show_parts(pages.access(shown.people))
        self.history.show_past(shown.past)

    def _told(self, shown: Opened) -> Iterator["_Fact"]:
        card = shown.card
        since = "" if card.level_since is None else _since(card)
        yield _Fact(translate("Card", "Level of support"), term(card.level).capitalize(), since, card.level)
        statuses = [status for status in card.statuses if status.until is None]
        more = translate("Card", "and %n more", "", len(statuses) - 1) if len(statuses) > 1 else ""
        if statuses:
            status = term(statuses[0].kind)
            yield _Fact(translate("Card", "Official status"), status, more or statuses[0].ground)
        agreed, about, icon, colour = consent_page.summary(shown.standings)
        yield _Fact(translate("Card", "Consents"), agreed.capitalize(), about, icon=icon, colour=colour)
        adult = shown.family[0] if shown.family else None
        who = translate("Card", "not noted") if adult is None else f"{term(adult.relation)}: {adult.name}"
        yield _Fact(translate("Card", "Whom to call"), who, adult.phone if adult else "")
        held = [event for event in shown.events if event.kind is EventKind.SESSION]
        last = day_of_week(held[0].happened_at.date()) if held else translate("Card", "none yet")
        ago = (self._sitting.today() - held[0].happened_at.date()).days if held else 0
        yield _Fact(translate("Card", "Last session"), last, translate("Card", "%n day(s) ago", "", ago) if ago else "")
        yield from _ahead(shown)

    def _tell_iin(self, card: PupilCard) -> None:
        self._iin.setVisible(bool(card.iin))
        shown = f"{translate('Card', 'IIN')} {card.iin}"
        self._iin.say(shown if self._iin_shown else translate("Card", "IIN is known (show)"))

    def _reveal(self) -> None:
        self._iin_shown = not self._iin_shown
        if self.card is not None:
            self._tell_iin(self.card)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, code in self.deeds():
            menu.addAction(words, self._asker(code))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def deeds(self) -> list[tuple[str, str]]:
        """Return what the menu offers: words and the code of the form."""
        return [
            (translate("Card", "Correct the particulars…"), "correct"),
            (translate("Card", "Change the level…"), "level"),
            (translate("Card", "Note a status…"), "status"),
            (translate("Card", "Note a reason…"), "reason"),
            (translate("Card", "Add an adult…"), "guardian"),
            (translate("Card", "Note a consent…"), "consent_note"),
            (translate("Card", "Go on without consent…"), "consent_waive"),
            (translate("Card", "Invite a parent…"), "print_invitation"),
            (translate("Card", "Characteristic…"), "print_characteristic"),
            (translate("Card", "Another class…"), "move"),
            (translate("Card", "Leaves the school…"), "leave"),
            (translate("Card", "Put the card in the bin"), "bin"),
        ]

    def _asker(self, code: str) -> Callable[[], None]:
        return lambda: self.asked.emit(code, 0)


def _ahead(shown: Opened) -> Iterator["_Fact"]:
    """Yield the next planned session, and until when the nearest task is to be done; no words of tasks."""
    if shown.planned is not None:
        at = shown.planned.starts_at
        when = f"{day_of_week(at.date(), year=False)} {clock_time(at)}"
        yield _Fact(translate("Card", "Next session"), when, term(shown.planned.kind))
    dated = [each.due_on for each in shown.tasks if each.due_on is not None]
    if shown.tasks:
        nearest = day_of_week(min(dated), year=False) if dated else translate("Card", "no term")
        count = translate("Card", "%n task(s)", "", len(shown.tasks))
        yield _Fact(translate("Card", "To be done until"), nearest, count)


@dataclass(frozen=True)
class _Fact:
    """A fact of the strip: its name, value and detail; a level has its shape, a state its icon."""

    name: str
    value: str
    detail: str
    level: str = ""
    icon: str = ""
    colour: str = "text"


class _Facts(QFrame):
    """The strip of facts below the name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facts")
        self._flow = FlowLayout(self, gap=0)
        self._shown: list[_Fact] = []
        theme.changes.changed.connect(self._fill)

    def show_facts(self, facts: list[_Fact]) -> None:
        """Show these facts."""
        if facts != self._shown:
            self._shown = facts
            self._fill()

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for fact in self._shown:
            made = _fact(fact)
            self._flow.addWidget(made)
            made.show()
        self.updateGeometry()


def _fact(fact: _Fact) -> QWidget:
    held = QFrame()
    held.setProperty("role", "fact")
    box = column(held, gap=1)
    box.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(8))
    top, bottom = label("label"), label("muted")
    top.setText(fact.name)
    bottom.setText(fact.detail or " ")
    middle = LevelMark(fact.level, fact.value) if fact.level else label("strong")
    middle.setText(fact.value)
    value = row(gap=5)
    if fact.icon:
        value.addWidget(IconLabel(fact.icon, fact.colour))
    value.addWidget(middle, 1)
    box.addWidget(top)
    box.addLayout(value)
    box.addWidget(bottom)
    held.setMinimumHeight(theme.px(66))
    held.setAccessibleName(f"{fact.name}: {fact.value} {fact.detail}".strip())
    return held


def _since(card: PupilCard) -> str:
    assert card.level_since is not None  # noqa: S101  asked by who has looked
    return translate("Card", "since {day}").format(day=short_date(card.level_since))
