"""The card of a pupil: the strip of facts, the chronology in two times, particulars, family, history."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QScrollArea,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from cpdesk.casework import chronology, guardians, history, pupils
from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.history import Past
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.terms import term
from cpdesk.records.base import PupilId
from cpdesk.rules.calendar import school_year_label, school_year_of
from cpdesk.rules.pupils import SupportLevel
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import icon
from cpdesk.ui.kit.layout import FlowLayout, column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, short_date, translate

ICONS: Final = {
    EventKind.SESSION: "notebook-pen",
    EventKind.REFERRAL: "send",
    EventKind.SUPPORT: "flag",
    EventKind.STATUS: "badge-check",
}
LATE_DAYS: Final = 1
PERSONAL: Final = 160


class PupilCardView(Translated):
    """The right pane. ``opened`` tells which record of the chronology is wanted."""

    opened = Signal(object)
    asked = Signal(str)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self.card: PupilCard | None = None
        self._family: list[GuardianRow] = []
        self._events: list[Event] = []
        self._past: list[Past] = []
        self._name, self._about = label("title"), label("muted")
        self._show_iin = Button(self._reveal, kind="quiet")
        self._new = Button(lambda: self.asked.emit("session"), key="F8", icon_name="notebook-pen")
        self._refer = Button(lambda: self.asked.emit("referral"), icon_name="send")
        self._facts = _Facts()
        self._tabs = QTabWidget()
        self._chronology = _tree()
        self._chronology.activated.connect(self._open)
        self._particulars, self._family_page = _Page(), _Page()
        self._history = _tree()
        for page in (self._chronology, self._particulars, self._family_page, self._history):
            self._tabs.addTab(page, "")
        self._lay_out()
        self.retranslate()
        self.setVisible(False)

    def show_pupil(self, pupil_id: int) -> None:
        """Ask for a pupil and show the card."""
        self._sitting.ask(self, self._show, _everything, pupil_id)

    def retranslate(self) -> None:
        """Say the words of the card."""
        self._new.say(translate("Card", "Session"))
        self._refer.say(translate("Card", "Referral"))
        self._show_iin.say(translate("Card", "IIN is known (show)"))
        self._tabs.setTabText(0, translate("Card", "Chronology"))
        self._tabs.setTabText(1, translate("Card", "Particulars"))
        self._tabs.setTabText(2, translate("Card", "Family"))
        self._tabs.setTabText(3, translate("Card", "History"))
        self._chronology.setAccessibleName(translate("Card", "Chronology"))
        self._history.setAccessibleName(translate("Card", "History"))
        if self.card is not None:
            self._fill()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QWidget()
        line = row(head)
        line.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(8))
        names = column(gap=2)
        names.addWidget(self._name)
        about = row(gap=6)
        about.addWidget(self._about)
        about.addWidget(self._show_iin)
        about.addStretch()
        names.addLayout(about)
        line.addLayout(names, 1)
        for button in (self._new, self._refer):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(head)
        box.addWidget(self._facts)
        box.addWidget(self._tabs, 1)
        self._name.setWordWrap(True)

    def _show(self, answer: "tuple[PupilCard | None, Any, Any, Any]") -> None:
        self.card, self._family, self._events, self._past = answer
        self.setVisible(self.card is not None)
        if self.card is not None:
            self._fill()

    def _fill(self) -> None:
        card = self.card
        assert card is not None  # noqa: S101  shown only with one
        self._name.setText(card.name)
        age = card.age(self._sitting.today())
        parts = [card.class_name or translate("Card", "has left")]
        if age is not None:
            parts.append(translate("Card", "%n year(s) old", "", age))
        self._about.setText(" · ".join(parts))
        self._show_iin.setVisible(bool(card.iin))
        self._facts.show_facts(list(self._told(card)))
        self._tabs.setTabText(2, f"{translate('Card', 'Family')} {len(self._family) or ''}".strip())
        self._fill_chronology()
        self._particulars.show_parts(self._particular_parts(card))
        self._family_page.show_parts(self._family_parts())
        _fill_history(self._history, self._past)

    def _told(self, card: PupilCard) -> Iterator[tuple[str, str, str, str]]:
        since = (
            ""
            if card.level_since is None
            else translate("Card", "since {day}").format(day=short_date(card.level_since))
        )
        colour = {SupportLevel.HIGH: "error", SupportLevel.RAISED: "warning"}.get(card.level, "text")
        yield translate("Card", "Level of support"), term(card.level).capitalize(), since, colour
        statuses = [status for status in card.statuses if status.until is None]
        yield (
            translate("Card", "Official status"),
            term(statuses[0].kind) if statuses else translate("Card", "none"),
            translate("Card", "and %n more", "", len(statuses) - 1) if len(statuses) > 1 else "",
            "text",
        )
        sessions = [event for event in self._events if event.kind is EventKind.SESSION]
        last = day_of_week(sessions[0].happened_at.date()) if sessions else translate("Card", "none yet")
        yield translate("Card", "Last session"), last, translate("Card", "%n session(s)", "", len(sessions)), "text"

    def _fill_chronology(self) -> None:
        model = QStandardItemModel(0, 4, self._chronology)
        model.setHorizontalHeaderLabels(
            [
                translate("Card", "Happened"),
                translate("Card", "Entered"),
                translate("Card", "What"),
                translate("Card", "Entered by"),
            ]
        )
        years: dict[int, QStandardItem] = {}
        for number, event in enumerate(self._events):
            year = school_year_of(event.happened_at.date())
            if year not in years:
                years[year] = _year_item(model, year, self._events)
            years[year].appendRow(_event_items(event, number))
        _set_model(self._chronology, model, [150, 130, 0, 130])
        for at in range(model.rowCount()):
            self._chronology.setFirstColumnSpanned(at, self._chronology.rootIndex(), True)
            self._chronology.setExpanded(model.index(at, 0), at == 0)

    def _particular_parts(self, card: PupilCard) -> list["_Part"]:
        who = [
            (translate("Card", "Birth date"), short_date(card.born) if card.born else "—"),
            (translate("Card", "Sex"), term(card.sex) if card.sex else "—"),
            (translate("Card", "Language of instruction"), term(card.language) if card.language else "—"),
        ]
        statuses = [(term(each.kind), _dates(each.body, each.ground, each.since, each.until)) for each in card.statuses]
        reasons = [(term(each.reason), _dates(each.note, "", each.since, each.until)) for each in card.reasons]
        levels = [(term(each.level), f"{short_date(each.since)} · {each.reason}") for each in card.levels]
        classes = [(each.class_name, _dates("", "", each.since, each.until)) for each in card.classes]
        return [
            _Part(translate("Card", "Who it is"), who, [(translate("Card", "Correct…"), "correct")]),
            _Part(translate("Card", "Level of support"), levels, [(translate("Card", "Change the level…"), "level")]),
            _Part(
                translate("Card", "Official statuses"),
                statuses,
                [
                    (translate("Card", "Note a status…"), "status"),
                    (translate("Card", "End the last one"), "end_status"),
                ],
            ),
            _Part(
                translate("Card", "Working reasons (yours, never on a list for others)"),
                reasons,
                [
                    (translate("Card", "Note a reason…"), "reason"),
                    (translate("Card", "End the last one"), "end_reason"),
                ],
            ),
            _Part(
                translate("Card", "Classes"),
                classes,
                [
                    (translate("Card", "Another class…"), "move"),
                    (translate("Card", "Leaves the school…"), "leave"),
                    (translate("Card", "Put the card in the bin"), "bin"),
                ],
            ),
        ]

    def _family_parts(self) -> list["_Part"]:
        lines = [
            (
                f"{adult.name} — {term(adult.relation)}",
                " · ".join(
                    part
                    for part in (
                        adult.phone,
                        translate("Card", "legal representative") if adult.legal else "",
                        adult.note,
                    )
                    if part
                ),
            )
            for adult in self._family
        ]
        return [_Part(translate("Card", "Family"), lines, [(translate("Card", "Add an adult…"), "guardian")])]

    def _reveal(self) -> None:
        if self.card is not None:
            self._show_iin.say(f"{translate('Card', 'IIN')} {self.card.iin}")

    def _open(self, index: Any) -> None:
        number = index.siblingAtColumn(0).data(Qt.ItemDataRole.UserRole)
        if number is not None:
            self.opened.emit(self._events[number])

    def connect_parts(self, asked: Callable[[str], object]) -> None:
        """Say who hears of the actions on the pages."""
        self._particulars.asked.connect(asked)
        self._family_page.asked.connect(asked)


class _Part:
    """A part of a page: heading, lines of (name, value), actions of (words, code)."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]], actions: Sequence[tuple[str, str]]) -> None:
        self.title, self.lines, self.actions = title, lines, actions


class _Page(QScrollArea):
    """A page of parts."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_parts(self, parts: Sequence[_Part]) -> None:
        """Show these parts."""
        inside = QWidget()
        inside.setObjectName("pane")
        box = column(inside, margin=20, gap=6)
        for part in parts:
            heading = label("strong", wrap=True)
            heading.setText(part.title)
            box.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(16))
            grid.setColumnStretch(1, 1)
            for at, (name, value) in enumerate(part.lines):
                left, right = label("muted", wrap=True), label("", wrap=True)
                left.setText(name)
                left.setMinimumWidth(theme.px(PERSONAL))
                right.setText(value)
                grid.addWidget(left, at, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(right, at, 1)
            box.addLayout(grid)
            box.addWidget(self._actions(part))
            box.addSpacing(theme.px(10))
        box.addStretch()
        self.setWidget(inside)

    def _actions(self, part: _Part) -> QWidget:
        held = QWidget()
        flow = FlowLayout(held)
        for words, code in part.actions:
            if code.startswith("end_") and not part.lines:
                continue
            button = Button(partial(self.asked.emit, code), kind="quiet")
            button.say(words)
            flow.addWidget(button)
        return held


class _Facts(QWidget):
    """The strip of facts below the name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = row(self, gap=28)
        self._line.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))

    def show_facts(self, facts: Sequence[tuple[str, str, str, str]]) -> None:
        """Show (name, value, detail, colour)."""
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, value, detail, colour in facts:
            self._line.addWidget(_fact(name, value, detail, colour))
        self._line.addStretch()


def _fact(name: str, value: str, detail: str, colour: str) -> QWidget:
    held = QWidget()
    box = column(held, gap=1)
    top, middle, bottom = label("label"), label("strong"), label("muted")
    top.setText(name)
    middle.setText(value)
    middle.setStyleSheet(f"color: {getattr(theme.tokens(), colour)}")
    bottom.setText(detail or " ")
    for part in (top, middle, bottom):
        box.addWidget(part)
    held.setAccessibleName(f"{name}: {value} {detail}")
    return held


def _everything(session: Any, pupil_id: int) -> tuple[Any, Any, Any, Any]:
    number = PupilId(pupil_id)
    return (
        pupils.card(session, number),
        guardians.of_pupil(session, number),
        chronology.of_pupil(session, number),
        history.of_record(session, "pupil", pupil_id),
    )


def _tree() -> QTreeView:
    made = QTreeView()
    made.setUniformRowHeights(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setAllColumnsShowFocus(True)
    made.setTabKeyNavigation(False)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setIndentation(theme.px(12))
    return made


def _set_model(view: QTreeView, model: QAbstractItemModel, widths: Sequence[int]) -> None:
    old = view.model()
    view.setModel(model)
    if old is not None:
        old.deleteLater()
    view.header().setStretchLastSection(False)
    for at, width in enumerate(widths):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        view.header().setSectionResizeMode(at, mode)
        if width:
            view.header().resizeSection(at, theme.px(width))


def _year_item(model: QStandardItemModel, year: int, events: Sequence[Event]) -> QStandardItem:
    number = sum(school_year_of(event.happened_at.date()) == year for event in events)
    text = translate("Card", "School year {year}").format(year=school_year_label(year).replace("-", "/"))
    item = QStandardItem(f"{text} · {translate('Card', '%n event(s)', '', number)}")
    item.setFont(theme.font(strong=True))
    model.appendRow(item)
    return item


def _event_items(event: Event, number: int) -> list[QStandardItem]:
    happened = day_of_week(event.happened_at.date(), year=False)
    if event.happened_at.time() != time():
        happened += f"{event.happened_at: %H:%M}"
    late = event.late_days
    entered = f"{event.entered_at:%d.%m %H:%M}"
    if late > LATE_DAYS:
        entered = translate("Card", "entered after %n day(s)", "", late)
    text = f"{term(event.what).capitalize()}: {' '.join(event.text.split())}"
    items = [QStandardItem(part) for part in (happened, entered, text, event.by)]
    items[0].setData(number, Qt.ItemDataRole.UserRole)
    items[2].setIcon(icon(ICONS[event.kind], theme.tokens().muted))
    items[2].setToolTip(event.text)
    return items


def _fill_history(view: QTreeView, past: Sequence[Past]) -> None:
    model = QStandardItemModel(0, 3, view)
    model.setHorizontalHeaderLabels(
        [translate("Card", "Entered"), translate("Card", "What"), translate("Card", "Entered by")]
    )
    for each in past:
        when = _moment(each.entered_at)
        items = [QStandardItem(part) for part in (when, each.sentence, each.person)]
        items[1].setToolTip(each.sentence)
        model.appendRow(items)
    _set_model(view, model, [150, 0, 170])


def _moment(at: datetime) -> str:
    return f"{day_of_week(at.date())} {at:%H:%M}"


def _dates(first: str, second: str, since: Any, until: Any) -> str:
    span = (
        f"{short_date(since)} — {short_date(until)}"
        if until
        else translate("Card", "since {day}").format(day=short_date(since))
    )
    return " · ".join(part for part in (first, second, span) if part)
