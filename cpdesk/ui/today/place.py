"""The place of today: late and awaited answers, drafts, notes to sign, the copy in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from cpdesk.casework import today
from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.casework.terms import term
from cpdesk.casework.today import Today
from cpdesk.ui.kit.bars import EmptyState, MessageBar
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.place import Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate


@dataclass(frozen=True)
class _Line:
    """One thing to do: its state, what, who, until when and how that was worked out."""

    state: str
    badge: str
    what: str
    who: str
    due: str
    sum: str
    target: Target


class TodayPlace(Place):
    """Today."""

    name = "today"
    icon_name = "sun"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._today: Today | None = None
        self._lines: list[_Line] = []
        self._good = EmptyState()
        self.backup = MessageBar("ok")
        self._model: PagedModel[_Line] = PagedModel(_columns(), self._fetch, self)
        self.view = ListView(self._model, lambda number: self.going.emit(self._lines[number].target))
        self.view.size_columns([150, 0, 260, 130, 220])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._good)
        box.addWidget(self.view, 1)
        box.addWidget(self.backup)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Today", "Today")

    def subtitle(self) -> str:
        """Return the day."""
        quarter = self.sitting.desk.law.calendar.quarter_on(self.sitting.today())
        day = day_of_week(self.sitting.today())
        if quarter is None:
            return day
        return f"{day} · {translate('Today', 'quarter {number}').format(number=quarter.number)}"

    def count(self) -> str:
        """Return how much is overdue."""
        return str(self._today.urgent or "") if self._today else ""

    def step(self) -> Step | None:
        """Return the first line, or that all is done."""
        if self._today is not None and not self._today.pupils:
            return Step(
                translate("Today", "Add a class list"),
                translate("Today", "from a spreadsheet; nothing is sent from this computer"),
                translate("Today", "Take from a file…"),
                lambda: self.going.emit(Target("lists")),
            )
        if not self._lines:
            return Step(translate("Today", "All is done for today"))
        first = self._lines[0]
        return Step(first.what, first.state, translate("Today", "Open"), lambda: self.going.emit(first.target))

    def refresh(self, _changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew."""
        self.sitting.ask(self, self._show, today.on, self.sitting.today())

    def retranslate(self) -> None:
        """Say the words of the place."""
        self._good.say(
            translate("Today", "All is done for today"),
            translate("Today", "Answers awaited, notes to sign and drafts appear here by themselves."),
        )
        self.view.setAccessibleName(translate("Today", "What is to be done"))
        if self._today is not None:
            self._show(self._today)

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy is."""
        self.backup.tell(kind, text)

    def _show(self, answer: Today) -> None:
        self._today = answer
        self._lines = list(self._told(answer))
        self._model.show(range(len(self._lines)))
        self.view.choose(0 if self._lines else None)
        self.view.setVisible(bool(self._lines))
        self._good.setVisible(not self._lines)
        self.stepped.emit()

    def _told(self, answer: Today) -> Sequence[_Line]:
        late = [self._reply(row, _late(self, row), "overdue") for row in answer.overdue]
        due = [self._reply(row, translate("Today", "today"), "today") for row in answer.due]
        drafts = [
            _Line(
                translate("Today", "draft"),
                "plain",
                translate("Today", "Send the referral"),
                _who(row),
                "",
                "",
                Target("referrals", row.id),
            )
            for row in answer.to_send
        ]
        unsigned = [self._unsigned(row) for row in answer.unsigned]
        awaited = [self._reply(row, translate("Today", "awaited"), "plain") for row in answer.awaited]
        return [*late, *due, *drafts, *unsigned, *awaited]

    def _reply(self, row: ReferralRow, state: str, badge: str) -> _Line:
        what = translate("Today", "Answer to referral {number}").format(number=row.number)
        due = "" if row.reply_due is None else day_of_week(row.reply_due)
        return _Line(
            state, badge, what, _who(row), due, self._sum(row.sent_on, row.reply_due), Target("referrals", row.id)
        )

    def _sum(self, sent_on: date | None, due: date | None) -> str:
        if sent_on is None or due is None:
            return ""
        days = self.sitting.desk.law.calendar.working_days_between(sent_on, due)
        return translate("Today", "%n working day(s) from {day}", "", days).format(day=day_of_week(sent_on, year=False))

    def _unsigned(self, row: SessionRow) -> _Line:
        when = day_of_week(row.held_at.date())
        return _Line(
            translate("Today", "not signed"),
            "today",
            translate("Today", "Sign the note"),
            f"{row.first_pupil}, {row.classes}",
            when,
            term(row.kind),
            Target("sessions", row.id),
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[_Line]:
        return [self._lines[number] for number in ids]


def _late(place: TodayPlace, row: ReferralRow) -> str:
    assert row.reply_due is not None  # noqa: S101  overdue rows have a day
    days = place.sitting.desk.law.calendar.working_days_between(row.reply_due, place.sitting.today())
    return translate("Today", "%n working day(s) late", "", days)


def _who(row: ReferralRow) -> str:
    return f"{row.pupil}, {row.class_name}".rstrip(", ")


def _columns() -> list[Column[_Line]]:
    titles: list[Callable[[], str]] = [
        lambda: translate("Today", "State"),
        lambda: translate("Today", "What to do"),
        lambda: translate("Today", "Who"),
        lambda: translate("Today", "Until"),
        lambda: translate("Today", "How it was worked out"),
    ]
    return [
        Column(titles[0], lambda line: line.state, lambda line: CellStyle(badge=line.badge)),
        Column(titles[1], lambda line: line.what, lambda line: CellStyle(strong=line.badge != "plain")),
        Column(titles[2], lambda line: line.who),
        Column(titles[3], lambda line: line.due, lambda line: CellStyle(strong=line.badge == "overdue")),
        Column(titles[4], lambda line: line.sum, lambda _: CellStyle(muted=True)),
    ]
