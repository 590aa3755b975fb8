"""How a report leaves: the issue, asked for once more; its files into a folder; its paper to a printer."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrinter

from cpdesk.casework import outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Done
from cpdesk.reports import quarter
from cpdesk.ui.kit import files, jobs, pages, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.reports import words
from cpdesk.ui.reports.shown import Shown
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class Leaving(Translated):
    """The buttons by which a report leaves, and beneath them why one cannot be pressed.

    Attributes:
        begun: an issue has begun, or has ended: the next step is another one.
        issued: there is a new issued report.
        ask_folder, ask_printer, has_printer: ask her; others in a test.

    """

    begun = Signal()
    issued = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self._sitting = sitting
        self._shown: Shown | None = None
        self.is_busy = False
        self.ask_folder: Callable[..., object] = files.ask_for_folder
        self.ask_printer: Callable[..., object] = pages.ask_printer
        self.has_printer: Callable[[], bool] = pages.has_printer
        self.issue = Button(self.ask_to_issue, icon_name="file-lock", key="Ctrl+Return")
        self.save = Button(self.ask_where, icon_name="folder-open")
        self.print = Button(self.ask_to_print, icon_name="printer", key="F9")
        self.why = label("muted", wrap=True)
        box = column(self, gap=6)
        box.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        buttons = row(gap=8)
        for button in (self.issue, self.save, self.print):
            buttons.addWidget(button, 1)
            button.hide()
        box.addLayout(buttons)
        box.addWidget(self.why)
        self.retranslate()

    def show_report(self, shown: Shown) -> None:
        """Show what can be done with a report."""
        self._shown = shown
        is_issued = shown.quarter.issued is not None
        self.issue.setVisible(not is_issued)
        for button in (self.save, self.print):
            button.setVisible(is_issued)
        self.issue.setEnabled(not (shown.obstacle or shown.proof.findings or self.is_busy))
        stands_in_the_way = bool(shown.obstacle) and not is_issued
        self.why.setText(sentence(Refused(shown.obstacle)) if stands_in_the_way else words.promise(shown))

    def ask_to_issue(self) -> None:
        """Ask once more, then issue."""
        shown = self._shown
        if shown is not None and not (shown.obstacle or self.is_busy):
            code = shown.quarter.period.code
            confirm(self, *words.confirmation(shown), words.issue_verb(), partial(self._issue, code))

    def ask_where(self) -> None:
        """Ask for a folder, then write the files of the issued report into it."""
        if self._shown is not None:
            title = translate("Reports", "Where to save the files of the report")
            begin = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
            self.ask_folder(self, title, begin, partial(self._save, self._shown.quarter.period.code))

    def ask_to_print(self) -> None:
        """Ask for a printer, then print the paper of the issued report."""
        if self._shown is None or self._shown.quarter.issued is None:
            return
        if not self.has_printer():
            self._sitting.troubled.emit(Refused("outgoing.no_printer"))
            return
        title = translate("Reports", "Print the report")
        self.ask_printer(self, title, partial(self._print, self._shown.quarter.issued.id))

    def retranslate(self) -> None:
        """Say the words of the buttons."""
        self.issue.say(words.issue_verb())
        self.save.say(words.save_verb())
        self.print.say(translate("Reports", "Print"))
        if self._shown is not None:
            self.show_report(self._shown)

    def _issue(self, code: str) -> None:
        desk = self._sitting.desk
        self._tell_busy(busy=True)
        self._sitting.run(self, lambda: quarter.issue(desk, code), self._tell_issued, failed=self._tell_failed)

    def _tell_issued(self, _done: Done) -> None:
        self._tell_busy(busy=False)
        self.issued.emit()
        self.ask_where()

    def _tell_failed(self) -> None:
        self._tell_busy(busy=False)

    def _tell_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.issue.setEnabled(not busy)
        self.begun.emit()

    def _save(self, code: str, folder: Path) -> None:
        desk = self._sitting.desk
        work = partial(quarter.save_issued, desk, code, folder)
        jobs.run(work, self._tell_saved, self._sitting.troubled.emit, self, writes=True)

    def _tell_saved(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        self._sitting.said.emit(translate("Reports", "Saved: {names}").format(names=names), 0)

    def _print(self, report_id: int, printer: QPrinter) -> None:
        desk = self._sitting.desk

        def work() -> Done:
            return outgoing.print_out(desk, quarter.paper(desk, report_id), lambda pdf: pages.print_pdf(pdf, printer))

        said = translate("Reports", "Given to the printer")
        self._sitting.run(self, work, lambda _: self._sitting.said.emit(said, 0))
