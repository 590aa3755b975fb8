"""The dialog that shows consent forms as they will be printed, for one pupil or many, and lets them leave."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QWidget

from cpdesk.casework import outgoing
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.terms import term
from cpdesk.forms import consents as paper
from cpdesk.forms.consents import Sheets
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import GENERAL, usual_term
from cpdesk.ui.kit import files, jobs, pages, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DateField, Field
from cpdesk.ui.kit.layout import FlowLayout, column, give_room, label, row
from cpdesk.ui.kit.pages import PageView
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import NATIVE_NAMES, Language, language, translate

WAIT_MS: Final = 150
OPTIONS_WIDTH: Final = 300
PAGE_FROM: Final = 760
_BOTH: Final[tuple[Language, ...]] = ("kk", "ru")


class SheetsDialog(QDialog):
    """Forms of consent: which language, for what, until when; the first sheet as it will be; save or print.

    Attributes:
        ask_where: asks for a place to save; another one in a test.
        ask_printer: asks for a printer; another one in a test.
        has_printer: tells whether there is one; another one in a test.

    """

    def __init__(self, sitting: Sitting, parent: QWidget, pupil_ids: Sequence[PupilId], called: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sitting, self._ids, self._called = sitting, tuple(pupil_ids), called
        self._turn = 0
        self.ask_where: Callable[..., object] = files.ask_where
        self.ask_printer: Callable[..., object] = pages.ask_printer
        self.has_printer: Callable[[], bool] = pages.has_printer
        self.language, self.until = Choice(), DateField(sitting.today)
        self.purposes = {purpose: QCheckBox() for purpose in GENERAL}
        self._language_field, self._until_field = Field(self.language), Field(self.until)
        self._heading, self._count, self._for = label("panel", wrap=True), label("muted", wrap=True), label("label")
        self._said = MessageBar("info")
        self._save = Button(self.save, key="Ctrl+S", icon_name="download")
        self._print = Button(self.print, kind="main", key="F9", icon_name="printer")
        self._leave = Button(self.reject, key="Esc", listens=False)
        self.page = PageView()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._draw)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print.click)
        self._lay_out()
        self._say()
        self._listen()
        self._draw()

    def wanted(self, pupil_ids: Sequence[PupilId] | None = None) -> Sheets:
        """Return what is chosen; ``pupil_ids`` for only some of the pupils."""
        return Sheets(
            pupil_ids=self._ids if pupil_ids is None else pupil_ids,
            purposes=tuple(purpose for purpose, box in self.purposes.items() if box.isChecked()),
            languages=self.language.value,
            until=self.until.value,
        )

    def save(self) -> None:
        """Write the sheets into one file."""
        if self._is_whole():
            title, kinds = translate("Consents", "Save the forms"), translate("Consents", "PDF document")
            name = paper.file_name(self._called or (self._ids[0] if self._ids else ""))
            self.ask_where(self, title, kinds, name, self._save_to)

    def print(self) -> None:
        """Print the sheets."""
        if not self._is_whole():
            return
        if self.has_printer():
            self.ask_printer(self, translate("Consents", "Print the forms"), self._print_on)
        else:
            words = translate("Consents", "No printer is installed on this computer. Save the forms as PDF instead.")
            self._said.tell("warning", words)

    def _lay_out(self) -> None:
        options = QWidget()
        box = column(options, gap=10)
        box.addWidget(self._language_field)
        box.addWidget(self._for)
        for each in self.purposes.values():
            each.setChecked(True)
            box.addWidget(each)
        box.addWidget(self._until_field)
        box.addWidget(self._count)
        box.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(options)
        scroll.setFixedWidth(theme.px(OPTIONS_WIDTH))
        middle = row(gap=12)
        middle.addWidget(scroll)
        middle.addWidget(self.page, 1)
        held = QWidget()
        buttons = FlowLayout(held, gap=8)
        for button in (self._leave, self._save, self._print):
            buttons.addWidget(button)
        outer = column(self, margin=16, gap=10)
        outer.addWidget(self._heading)
        outer.addLayout(middle, 1)
        outer.addWidget(self._said)
        outer.addWidget(held)
        give_room(self, 980, 660)
        if self.width() < theme.px(PAGE_FROM):
            self.page.hide()
            scroll.setMinimumWidth(0)
            scroll.setMaximumWidth(self.width())

    def _say(self) -> None:
        title = translate("Consents", "Consent forms")
        self.setWindowTitle(title)
        self._heading.setText(" · ".join(part for part in (title, self._called) if part))
        self._language_field.say(translate("Consents", "Language of the form"))
        both = translate("Consents", "Both, a sheet for each")
        self.language.offer([((each,), NATIVE_NAMES[each]) for each in ("kk", "ru", "en")] + [(_BOTH, both)])
        self.language.value = (language(),)
        self._for.setText(translate("Consents", "For what"))
        for purpose, box in self.purposes.items():
            box.setText(term(purpose).capitalize())
            box.setAccessibleName(box.text())
        self._until_field.say(translate("Consents", "Until"))
        self.until.value = usual_term(self._sitting.today())
        self._leave.say(translate("Kit", "Leave"))
        self._save.say(translate("Consents", "Save as PDF…"))
        self._print.say(translate("Consents", "Print", "verb"))
        self._tell_count()

    def _listen(self) -> None:
        self.language.currentIndexChanged.connect(lambda _: self._timer.start())
        self.until.textChanged.connect(lambda _: self._timer.start())
        for box in self.purposes.values():
            box.toggled.connect(lambda _: self._timer.start())

    def _tell_count(self) -> None:
        sheets = len(self._ids) * len(self.language.value)
        pupils = translate("Consents", "%n pupil(s)", "", len(self._ids))
        self._count.setText(f"{pupils} · {translate('Consents', '%n sheet(s)', '', sheets)}")

    def _is_whole(self) -> bool:
        """Tell whether enough is chosen; say what is lacking."""
        if self.until.is_wrong:
            self._until_field.show_error(translate("Forms", "Write the date as 24.11.2026."))
            self.until.setFocus()
            return False
        if not self.wanted().purposes:
            self._said.tell("warning", translate("Consents", "Choose at least one purpose."))
            next(iter(self.purposes.values())).setFocus()
            return False
        return True

    def _draw(self) -> None:
        self._tell_count()
        wanted = self.wanted(self._ids[:1])
        if not wanted.purposes or self.until.is_wrong:
            return
        self._turn += 1
        turn, desk = self._turn, self._sitting.desk
        jobs.run(lambda: paper.document(desk, wanted).data, lambda pdf: self._show(turn, pdf), self._fail, self)

    def _show(self, turn: int, pdf: bytes) -> None:
        if turn == self._turn:
            self._until_field.show_error("")
            self.page.show_pdf(pdf, translate("Consents", "The first form as it will be printed"))

    def _fail(self, error: Exception) -> None:
        self._said.tell("error", sentence(error))

    def _save_to(self, path: Path) -> None:
        said = translate("Consents", "Saved: {file}").format(file=path.name)
        self._let_leave(lambda desk, document: outgoing.save(desk, document, path), said)

    def _print_on(self, printer: QPrinter) -> None:
        def work(desk: Desk, document: outgoing.Document) -> Done:
            return outgoing.print_out(desk, document, lambda pdf: pages.print_pdf(pdf, printer))

        self._let_leave(work, translate("Consents", "Given to the printer"))

    def _let_leave(self, way: Callable[[Desk, outgoing.Document], Done], said: str) -> None:
        desk, wanted = self._sitting.desk, self.wanted()
        self._sitting.run(
            self,
            lambda: way(desk, paper.document(desk, wanted)),
            lambda _: self._said.tell("ok", said),
            lambda refused: self._said.tell("error", sentence(refused)),
        )


def show_sheets(sitting: Sitting, parent: QWidget, pupil_ids: Sequence[PupilId], called: str = "") -> SheetsDialog:
    """Open the dialog; ``called`` names the class in the title and the proposed file."""
    dialog = SheetsDialog(sitting, parent, pupil_ids, called)
    dialog.open()
    dialog.language.setFocus()
    return dialog
