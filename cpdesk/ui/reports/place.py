"""The place of reports: the quarters, the tables of one, why it is safe; the issue, and its files given out again."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cpdesk.reports import quarter
from cpdesk.reports.file import FileFamily, not_reported
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.bars import EmptyState, MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import ElidedLabel, column, label
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.place import FILE, Offer, Place, Step, Target
from cpdesk.ui.reports import words
from cpdesk.ui.reports.leaving import Leaving
from cpdesk.ui.reports.lists import NOT_REPORTED, Legend, QuarterList, TableList
from cpdesk.ui.reports.page import show_page
from cpdesk.ui.reports.shown import Asked, Shown, ask
from cpdesk.ui.reports.side import ProofPane
from cpdesk.ui.reports.table import NumberTable
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

LEFT: Final = 222
SIDE: Final = 340
SIDE_FROM: Final = 940
LEGEND_FROM: Final = 520
WORDS_FROM: Final = 420


class ReportsPlace(Place):
    """The reports."""

    name = "reports"
    icon_name = "chart-column"
    table = "issued_report"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._asked: Asked | None = None
        self._wanted = ""
        self._arriving = False
        self.numbers, self.legend = NumberTable(), Legend()
        self.quarters = QuarterList(self._choose_quarter, self.numbers.setFocus)
        self.tables = TableList(self._choose, self.numbers.setFocus)
        self.numbers.chosen.connect(lambda _: self._tell_number())
        self.numbers.asked.connect(self._show_proof)
        self.proof = ProofPane()
        self.message = MessageBar()
        self.leaving = Leaving(sitting)
        self.leaving.begun.connect(self.stepped)
        self.leaving.issued.connect(lambda: self.refresh({}))
        self.look = Button(self._look, icon_name="eye")
        self._title, self._note = label("panel", wrap=True), ElidedLabel("muted")
        self._empty = EmptyState()
        self._side = QWidget()
        self._lay_out()
        for part in (self.legend, self._side, self._note, self.leaving.why):
            part.hide()  # until there is known to be room
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Reports", "Reports")

    def subtitle(self) -> str:
        """Return the quarter, edition, days and rounding."""
        return words.subtitle(self.shown) if self.shown else ""

    def count(self) -> str:
        """Return how many quarters wait for their report."""
        if self._asked is None or (self.shown is not None and self.shown.school.practice):
            return ""
        return str(sum(each.is_over and each.issued is None for each in self._asked.listed) or "")

    def step(self) -> Step | None:
        """Return to issue the report that is due, or to give out one that is issued."""
        shown = self.shown
        if shown is None:
            return Step(translate("Reports", "There is no quarter to report on yet"))
        if self.leaving.is_busy:
            return Step(translate("Reports", "The report is being made"))
        told = words.step(shown)
        actions: Mapping[str, Callable[[], object]] = {
            "issue": self.leaving.ask_to_issue,
            "save": self.leaving.ask_where,
        }
        verbs = {"issue": words.issue_verb(), "save": words.save_verb()}
        return Step(told.what, told.why, verbs.get(told.action, ""), actions.get(told.action))

    def offers(self) -> list[Offer]:
        """Offer the report that is due, from anywhere."""
        return [
            Offer(
                "report",
                lambda: translate("Reports", "Report of the quarter…"),
                lambda: self.going.emit(Target(self.name)),
                "",
                FILE,
                "chart-column",
            )
        ]

    @property
    def shown(self) -> Shown | None:
        """The report that is shown."""
        return self._asked.shown if self._asked else None

    def arrive(self, target: Target) -> None:
        """Begin at the tables."""
        self._wanted = str(target.facts.get("period", self._wanted))
        self._arriving = True
        self._ask(target.row_id)

    def refresh(self, _changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Count anew, in a job."""
        self._ask()

    def _ask(self, issued: int | None = None) -> None:
        desk, wanted = self.sitting.desk, self._wanted
        jobs.run(lambda: ask(desk, wanted, issued), partial(self._show, wanted), self.sitting.troubled.emit, self)

    def looked_at(self) -> int | None:
        """Return the issued report that is shown."""
        return self.shown.quarter.issued.id if self.shown and self.shown.quarter.issued else None

    def retranslate(self) -> None:
        """Say the words of the place."""
        self.look.say(translate("Reports", "Look at the page"))
        self._empty.say(
            translate("Reports", "There is no quarter to report on yet"),
            translate("Reports", "Quarters appear here by themselves as soon as pupils are enrolled."),
        )
        self.numbers.setAccessibleName(translate("Reports", "Numbers of the report"))
        if self._asked is not None:
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus when the report comes."""
        super().showEvent(event)
        self._arriving = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the window is narrow or low."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Keep the numbers and the issue; the proof, the legend and the explaining words go first."""
        wide, roomy = self.width() >= theme.px(SIDE_FROM), self.height() >= theme.px(WORDS_FROM)
        self._side.setVisible(wide)
        (self._side_box if wide else self._middle_box).addWidget(self.leaving)
        self.legend.setVisible(self.height() >= theme.px(LEGEND_FROM))
        self._note.setVisible(roomy)
        self.leaving.why.setVisible(roomy)
        if self.shown is not None:
            kind, text = words.message(self.shown)
            self.message.tell(kind, text if roomy or kind == "error" else "")

    def _show(self, wanted: str, asked: Asked) -> None:
        if wanted != self._wanted:
            return
        self._asked = asked
        if self.shown is not None:
            self._wanted = self.shown.quarter.period.code
        self._tell()

    def _tell(self) -> None:
        """Show what was asked."""
        shown = self.shown
        self._pages.setCurrentIndex(1 if shown else 0)
        if self._asked is not None and shown is not None:
            self.quarters.show_quarters(self._asked.listed, shown.quarter.period.code, practice=shown.school.practice)
            self.tables.show_report(shown.quarter.report, shown.quarter.definition)
            self.proof.show_report(shown)
            self._give_way()
            self.leaving.show_report(shown)
            self._choose(self.tables.code())
            self._take_focus()
        self.stepped.emit()

    def _take_focus(self) -> None:
        """Begin at the tables: the next step issues, so the focus does not stand on it."""
        focused = QApplication.focusWidget()
        inside = focused is not None and (self.isAncestorOf(focused) or focused.window() is not self.window())
        if self._arriving and self.isVisible() and not inside:
            self.tables.view.setFocus()
        self._arriving = False

    def _choose_quarter(self, code: str) -> None:
        if code != self._wanted:
            self._wanted = code
            self.refresh({})

    def _choose(self, code: str) -> None:
        """Show the table of an indicator."""
        family = self._family(code)
        if code == NOT_REPORTED and self.shown is not None:
            self._show_missing(self.shown)
        if family is not None and self.shown is not None:
            language = words.language_of_titles()
            self._title.setText(f"{code}. {self.shown.quarter.definition.family(code).title[language]}")
            self._note.setText(words.note(family))
            self.numbers.show_family(family, self.shown.quarter.exact.get(code, {}))
            self._tell_number()

    def _show_missing(self, shown: Shown) -> None:
        missing, language = not_reported(shown.quarter.report), words.language_of_titles()
        self._title.setText(translate("Reports", "Not reported: {count}").format(count=len(missing)))
        self._note.setText(translate("Reports", "the file says so, and why"))
        titles = {each.family: shown.quarter.definition.family(each.family).title[language] for each in missing}
        self.numbers.show_missing(missing, titles)
        self._tell_number()

    def _family(self, code: str) -> FileFamily | None:
        families: Sequence[FileFamily] = self.shown.quarter.report.cpdesk.families if self.shown else ()
        return next((family for family in families if family.family == code), None)

    def _tell_number(self) -> None:
        number = self.numbers.number()
        family = self._family(number.path if number and number.state == "missing" else self.tables.code())
        if family is not None:
            self.proof.show_number(family, number)

    def _show_proof(self) -> None:
        """Show the proof of the number in a dialog where there is no room for it beside."""
        if not self._side.isVisible():
            show_page(self, translate("Reports", "Why this is safe"), "\n\n".join(self.proof.texts()))

    def _look(self) -> None:
        desk, shown = self.sitting.desk, self.shown
        if shown is not None:
            title = words.short_period(shown.quarter.period)
            jobs.run(
                lambda: quarter.preview_pdf(desk, shown.quarter),
                partial(self._show_page, title),
                self.sitting.troubled.emit,
                self,
            )

    def _show_page(self, title: str, pdf: bytes) -> None:
        show_page(self, title, pdf)

    def _lay_out(self) -> None:
        middle, left = QWidget(), QWidget()
        self._middle_box = column(middle, gap=0)
        self._middle_box.addWidget(self._heading())
        self._middle_box.addWidget(self.message)
        self._middle_box.addWidget(self.numbers, 1)
        box = column(left, gap=0)
        box.addWidget(self.quarters, 1)
        box.addWidget(self.tables)
        box.addWidget(self.legend)
        left.setObjectName("side")
        for part in (left, self._side):
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side.setObjectName("side")
        self._side_box = column(self._side, gap=0)
        self._side_box.addWidget(self.proof, 1)
        self._side_box.addWidget(self.leaving)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(Splitter([LEFT, 0, SIDE], left, middle, self._side))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _heading(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        words_ = column(gap=2)
        words_.addWidget(self._title)
        words_.addWidget(self._note)
        line.addLayout(words_, 1)
        line.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        return made
