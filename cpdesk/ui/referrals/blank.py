"""The form with nobody's data in it, to be filled in by hand: saved or printed from the menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from cpdesk.casework import outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.forms import referrals as paper
from cpdesk.rules.referrals import BOTH
from cpdesk.ui.kit import files, pages
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class BlankForm:
    """Lets a blank form leave through the ledger, in Kazakh and in Russian.

    Attributes:
        ask_where, ask_printer, has_printer: as of ``Leaving``; others in a test.

    """

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        self._sitting, self._parent = sitting, parent
        self.ask_where: Callable[..., object] = files.ask_where
        self.ask_printer: Callable[..., object] = pages.ask_printer
        self.has_printer: Callable[[], bool] = pages.has_printer

    def save(self) -> None:
        """Write it into a file."""
        title, kinds = translate("Referrals", "Save a blank form"), translate("Referrals", "PDF document")
        self.ask_where(self._parent, title, kinds, paper.file_name("blank"), self._save_to)

    def print(self) -> None:
        """Print it."""
        if self.has_printer():
            self.ask_printer(self._parent, translate("Referrals", "Print a blank form"), self._print_on)
        else:
            no_printer = translate(
                "Referrals", "No printer is installed on this computer. Save the sheet as PDF instead."
            )
            self._sitting.said.emit(no_printer, 0)

    def _save_to(self, path: Path) -> None:
        said = translate("Referrals", "Saved: {file}").format(file=path.name)
        self._let_leave(lambda desk, document: outgoing.save(desk, document, path), said)

    def _print_on(self, printer: QPrinter) -> None:
        def work(desk: Desk, document: outgoing.Document) -> Done:
            done = outgoing.printed(desk, document)
            if not pages.print_pdf(document.data, printer):
                raise Refused("outgoing.printer")
            return done

        self._let_leave(work, translate("Referrals", "Given to the printer"))

    def _let_leave(self, way: Callable[[Desk, outgoing.Document], Done], said: str) -> None:
        desk, tell = self._sitting.desk, self._sitting.said.emit
        self._sitting.run(self._parent, lambda: way(desk, paper.blank(desk, BOTH)), lambda _: tell(said, 0))
