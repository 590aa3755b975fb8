"""Pages of the card: parts with a heading, lines of name and value, and what can be done with each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cpdesk.casework.colleagues import ColleagueRow
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard, ReasonRow, StatusRow
from cpdesk.casework.terms import term
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import FlowLayout, column, label, row, rule
from cpdesk.words import short_date, translate

NAME_WIDTH: Final = 190
BESIDE_FROM: Final = 700


@dataclass(frozen=True)
class Deed:
    """Something that can be done: words, the code of its form, the number of the row it is about."""

    words: str
    code: str
    row_id: int = 0


@dataclass(frozen=True)
class Fact:
    """A line of a part: its name, its value, a small second line, what can be done with it; an icon before the value.

    ``colour`` is the token of the icon.
    """

    name: str
    value: str
    second: str = ""
    deeds: Sequence[Deed] = ()
    icon: str = ""
    colour: str = "muted"


@dataclass(frozen=True)
class Part:
    """A part of a page. ``nothing`` is said where there are no lines."""

    title: str
    facts: Sequence[Fact]
    deeds: Sequence[Deed] = ()
    about: str = ""
    nothing: str = ""


class PartsPage(QScrollArea):
    """A page of parts. ``asked`` tells the code of what is to be done and the row's number."""

    asked = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[Part] = ()
        self._beside = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changes.changed.connect(self._fill)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; nothing moves where they are the same."""
        if parts != self._parts:
            self._parts = parts
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Forget what is shown when the language changes: it is told anew."""
        if event.type() is QEvent.Type.LanguageChange:
            self._parts = ()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done below each line where it has no room beside it."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= theme.px(BESIDE_FROM)
        if beside != self._beside:
            self._beside = beside
            self._fill()

    def _fill(self) -> None:
        focused = self._focused_deed()
        inside = QWidget()
        inside.setObjectName("pane")
        box = column(inside, margin=20, gap=6)
        for number, part in enumerate(self._parts):
            if number:
                box.addWidget(rule())
                box.addSpacing(theme.px(4))
            self._add(box, part)
        box.addStretch()
        self.setWidget(inside)
        if focused is not None:
            self._focus_deed(focused)

    def _focused_deed(self) -> str | None:
        """Return which button has the focus in this window, under a dialog too; None where none of this page has."""
        widget = self.window().focusWidget()
        return str(widget.property("deed")) if widget is not None and self.isAncestorOf(widget) else None

    def _focus_deed(self, wanted: str) -> None:
        """Put the focus on the same button as before, else on the first one: the page was filled anew under it."""
        buttons = self.findChildren(Button)
        same = [button for button in buttons if button.property("deed") == wanted]
        for button in (same or buttons)[:1]:
            button.setFocus()

    def _add(self, box: QVBoxLayout, part: Part) -> None:
        head = row(gap=8)
        heading = label("strong", wrap=True)
        heading.setText(part.title)
        head.addWidget(heading, 1)
        for deed in part.deeds:
            head.addWidget(self._button(deed), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        for words in (part.about, "" if part.facts else part.nothing):
            if words:
                said = label("muted", wrap=True)
                said.setText(words)
                box.addWidget(said)
        if part.facts:
            box.addLayout(self._grid(part.facts))
        box.addSpacing(theme.px(6))

    def _grid(self, facts: Sequence[Fact]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnMinimumWidth(0, theme.px(NAME_WIDTH))
        grid.setColumnStretch(1, 1)
        for at, fact in enumerate(facts):
            name = label("muted", wrap=True)
            name.setText(fact.name)
            name.setMaximumWidth(theme.px(NAME_WIDTH))
            grid.addWidget(name, 2 * at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(fact), 2 * at, 1, Qt.AlignmentFlag.AlignTop)
            if self._beside:
                grid.addWidget(self._deeds_beside(fact), 2 * at, 2, Qt.AlignmentFlag.AlignTop)
            elif fact.deeds:
                grid.addWidget(self._deeds_below(fact), 2 * at + 1, 1)
        return grid

    def _deeds_beside(self, fact: Fact) -> QWidget:
        held = QWidget()
        line = row(held, gap=2)
        line.addStretch()
        for deed in fact.deeds:
            line.addWidget(self._button(deed))
        return held

    def _deeds_below(self, fact: Fact) -> QWidget:
        held = QWidget()
        flow = FlowLayout(held, gap=2)
        for deed in fact.deeds:
            flow.addWidget(self._button(deed))
        return held

    def _button(self, deed: Deed) -> Button:
        button = Button(partial(self.asked.emit, deed.code, deed.row_id), kind="quiet")
        button.say(deed.words)
        button.setProperty("deed", deed.code)
        return button


def _value(fact: Fact) -> QWidget:
    held = QWidget()
    line = row(held, gap=6)
    if fact.icon:
        line.addWidget(IconLabel(fact.icon, fact.colour), 0, Qt.AlignmentFlag.AlignTop)
    box = column(gap=1)
    line.addLayout(box, 1)
    for role, text in (("", fact.value), ("muted", fact.second)):
        if text:
            said = label(role, wrap=True)
            said.setText(text)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(said)
    return held


def particulars(card: PupilCard, teacher: ColleagueRow | None = None) -> list[Part]:
    """Return who the pupil is, the classes, and who leads the class."""
    who = [
        Fact(translate("Card", "Name"), card.name),
        Fact(translate("Card", "Birth date"), short_date(card.born) if card.born else "—"),
        Fact(translate("Card", "Sex"), term(card.sex) if card.sex else "—"),
        Fact(translate("Card", "Language of instruction"), term(card.language) if card.language else "—"),
    ]
    classes = [Fact(each.class_name, _span(each.since, each.until)) for each in card.classes]
    if teacher is not None:
        reached = " · ".join(part for part in (teacher.name, teacher.phone) if part)
        classes.insert(0, Fact(translate("Card", "Class teacher"), reached))
    moves = [Deed(translate("Card", "Another class…"), "move")]
    if card.left_on is None:
        moves.append(Deed(translate("Card", "Leaves the school…"), "leave"))
    return [
        Part(translate("Card", "Who it is"), who, [Deed(translate("Card", "Correct…"), "correct")]),
        Part(translate("Card", "Classes"), classes, moves, nothing=translate("Card", "In no class yet.")),
    ]


def support(card: PupilCard) -> list[Part]:
    """Return the level of support; official statuses and working reasons, each apart from the other."""
    levels = [Fact(_capital(term(each.level)), each.reason, _since(each.since)) for each in card.levels]
    return [
        Part(
            translate("Card", "Level of support"),
            levels,
            [Deed(translate("Card", "Change the level…"), "level")],
            nothing=translate("Card", "The level has not been changed yet."),
        ),
        Part(
            translate("Card", "Official statuses"),
            [_status(each) for each in card.statuses],
            [Deed(translate("Card", "Note a status…"), "status")],
            about=translate("Card", "Given by a body outside the service, on a paper with a number and a date."),
            nothing=translate("Card", "None noted."),
        ),
        Part(
            translate("Card", "Working reasons"),
            [_reason(each) for each in card.reasons],
            [Deed(translate("Card", "Note a reason…"), "reason")],
            about=translate("Card", "Your own words for your work: no status, on no list for others."),
            nothing=translate("Card", "None noted."),
        ),
    ]


def family(adults: Sequence[GuardianRow]) -> list[Part]:
    """Return the adults and how to reach them, legal representatives first."""
    facts = [
        Fact(
            _capital(term(adult.relation)),
            " · ".join(part for part in (adult.name, adult.phone) if part),
            " · ".join(_about(adult)),
            [
                Deed(translate("Card", "Correct…"), "guardian_correct", adult.id),
                Deed(translate("Card", "Take off the card"), "guardian_end", adult.id),
            ],
        )
        for adult in adults
    ]
    return [
        Part(
            translate("Card", "Parents and guardians"),
            facts,
            [Deed(translate("Card", "Add an adult…"), "guardian")],
            nothing=translate("Card", "Nobody noted yet. Add whom to call."),
        )
    ]


def access(people: Sequence[str]) -> list[Part]:
    """Return who can open the card, in plain words."""
    return [
        Part(
            translate("Card", "Who can open this card"),
            [Fact("", name) for name in people],
            about=translate(
                "Card",
                "Everyone who has a password of this database, or its recovery key. "
                "What is done to the card stands in its history, with the name.",
            ),
        )
    ]


def _about(adult: GuardianRow) -> Iterator[str]:
    if adult.legal:
        yield translate("Card", "legal representative")
    if adult.note:
        yield adult.note


def _status(each: StatusRow) -> Fact:
    paper = " · ".join(part for part in (each.body, each.ground) if part)
    return Fact(_capital(term(each.kind)), paper, _span(each.since, each.until), _ends("status", each.id, each.until))


def _reason(each: ReasonRow) -> Fact:
    return Fact(
        term(each.reason), each.note or "—", _span(each.since, each.until), _ends("reason", each.id, each.until)
    )


def _ends(what: str, row_id: int, until: date | None) -> list[Deed]:
    wrong = Deed(translate("Card", "Noted by mistake"), f"bin_{what}", row_id)
    return [Deed(translate("Card", "End…"), f"end_{what}", row_id), wrong] if until is None else [wrong]


def _since(day: date) -> str:
    return translate("Card", "since {day}").format(day=short_date(day))


def _span(since: date, until: date | None) -> str:
    return _since(since) if until is None else f"{short_date(since)} — {short_date(until)}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
