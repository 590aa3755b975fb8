"""The dialog of every sheet of paper: its form at the left, the very sheet beside it; print it or save it.

What is asked stands in a ``PaperForm``; the dialog shows, prints and saves what the form requests, through the ledger.
"""

import textwrap
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QVBoxLayout, QWidget

from cpdesk.casework import outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.outgoing import Document
from cpdesk.forms.masking import Found
from cpdesk.paper import page as drawing_board
from cpdesk.ui.kit import files, jobs, pages, theme
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Choice, Field
from cpdesk.ui.kit.layout import FlowLayout, column, give_room, label, row
from cpdesk.ui.kit.pages import PageView
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import NATIVE_NAMES, Language, translate

AFTER_MS: Final = 200
POLL_MS: Final = 100
SIGNS_ACROSS: Final = 40
FORM_WIDTH: Final = 376
BOTH_FROM: Final = 760
BOTH: Final = "kk ru"


@dataclass(frozen=True)
class Paper:
    """A sheet as it would leave now, and the names of other children that were found in it."""

    document: Document
    found: Sequence[Found] = ()


Request = Callable[[Desk], Paper]


@cache
def warm_up() -> None:
    """Load in a job what draws sheets, once: a card is open, and a sheet may be wanted soon."""
    application = QCoreApplication.instance()
    if application is not None:
        jobs.run(drawing_board.warm_up, lambda _: None, lambda _: None, application)


class PaperForm(QWidget):
    """What is asked for a sheet; subclasses add fields and say what they request.

    Attributes:
        changed: something else is wanted now.
        kind, args: what opens it again after a lock.
        fields: by the names under which refusals speak of them.

    """

    changed = Signal()
    kind = ""

    def __init__(self, sitting: Sitting, spoken: Language, *, both: bool = True) -> None:
        super().__init__()
        self.sitting = sitting
        self.args: dict[str, Any] = {}
        self.fields: dict[str, Field] = {}
        self.box = column(self, gap=10)
        self.language = Choice()
        offered = [(each, NATIVE_NAMES[each]) for each in ("kk", "ru", "en")]
        if both:
            offered.append((BOTH, translate("Paper", "Kazakh and Russian, a sheet each")))
        self.language.offer(offered)
        self.language.value = spoken
        self.put("language", self.language, translate("Paper", "Language of the sheet"))
        self.language.currentIndexChanged.connect(lambda _: self.changed.emit())

    def put(self, name: str, widget: QWidget, text: str, hint: str = "") -> Field:
        """Add a field below the ones before."""
        field = Field(widget)
        field.say(text, hint)
        self.fields[name] = field
        self.box.addWidget(field)
        return field

    def languages(self) -> tuple[Language, ...]:
        """Return the chosen languages, a sheet each."""
        known: Mapping[str, tuple[Language, ...]] = {"kk": ("kk",), "ru": ("ru",), "en": ("en",), BOTH: ("kk", "ru")}
        return known[self.language.value]

    def request(self, edited: str | None = None) -> Request:
        """Return what makes the sheet, in a job; ``edited`` names the field shown yellow. Raises Refused."""
        raise NotImplementedError

    def preview(self, edited: str | None = None) -> Request:
        """Return what makes the sheet that is shown: of many alike the first may do. Raises Refused."""
        return self.request(edited)

    def file_name(self) -> str:
        """Return the name proposed for a saved sheet; no child's name stands in it."""
        raise NotImplementedError

    def tell_found(self, found: Sequence[Found], /) -> None:
        """Hear which names were found."""


class MaskedNames(QWidget):
    """The names of other children that were found, each with what stands there instead; a tick leaves it as written."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._note = label("label"), label("muted", wrap=True)
        self._list = QWidget()
        self._lines = column(self._list, gap=2)
        self._found: tuple[tuple[str, str], ...] = ()
        self.left: tuple[str, ...] = ()
        box = column(self, gap=4)
        for part in (self._title, self._list, self._note):
            box.addWidget(part)
        self._title.setText(translate("Paper", "Names of other children"))
        self.show_found(())

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what was found."""
        told = tuple(dict.fromkeys((each.written, each.replacement) for each in found if each.replacement))
        self._note.setText(
            translate("Paper", "Replaced on the sheet. Only names of this database were checked: read the text.")
            if told
            else translate("Paper", "None of this database was found in the text. Read it all the same.")
        )
        if told == self._found:
            return
        self._found = told
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for written, replacement in told:
            said = translate("Paper", "leave «{name}», else: {other}").format(name=written, other=replacement)
            box = QCheckBox(textwrap.fill(said, SIGNS_ACROSS))
            box.setAccessibleName(said)
            box.setChecked(written in self.left)
            box.toggled.connect(lambda _: self._choose())
            box.setProperty("written", written)
            self._lines.addWidget(box)

    def _choose(self) -> None:
        boxes = self._list.findChildren(QCheckBox)
        self.left = tuple(str(box.property("written")) for box in boxes if box.isChecked())
        self.changed.emit()


class _Run:
    """How far a print is, told by the worker, and whether it is to stop."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.at = self.of = 0

    def told(self, at: int, of: int) -> bool:
        """Note how far it is; tell whether to go on."""
        self.at, self.of = at, of
        return not self.stop.is_set()


class PaperDialog(QDialog):
    """A form and its sheet.

    Attributes:
        form: what is asked.
        page: the sheet as it will be printed.
        ask_where, ask_printer, has_printer: ask her; others in a test.

    """

    def __init__(self, sitting: Sitting, parent: QWidget, title: str, form: PaperForm) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._sitting, self.form = sitting, form
        self._turn, self._shows_page = 0, False
        self.ask_where: Callable[..., object] = files.ask_where
        self.ask_printer: Callable[..., object] = pages.ask_printer
        self.has_printer: Callable[[], bool] = pages.has_printer
        self.page, self.said = PageView(), MessageBar("info", self)
        self._run = _Run()
        self.progress = ProgressLine(self._stop)
        self._polling = QTimer(self)
        self._polling.setInterval(POLL_MS)
        self._polling.timeout.connect(lambda: self.progress.step(self._run.at, self._run.of))
        self._save = Button(self.save, key="Ctrl+S", icon_name="download")
        self._print = Button(self.print, kind="main", key="F9", icon_name="printer")
        self._leave = Button(self.reject, key="Esc", listens=False)
        self._over = Button(self._turn_over, icon_name="file-text")
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._print.click)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.look_now)
        self._scroll = QScrollArea()
        self._lay_out(title)
        self._say()
        form.changed.connect(self._timer.start)
        for field in form.fields.values():
            field.widget.installEventFilter(self)

    @property
    def kind(self) -> str:
        """What opens it again after a lock."""
        return self.form.kind

    @property
    def args(self) -> Mapping[str, Any]:
        """About what it is."""
        return self.form.args

    @property
    def fields(self) -> Mapping[str, Field]:
        """What is being written."""
        return self.form.fields

    def begin(self) -> "PaperDialog":
        """Show it, the focus in its first field."""
        self.open()
        next(iter(self.form.fields.values())).widget.setFocus()
        self.look_now()
        return self

    def look_now(self) -> None:
        """Draw the sheet as the form stands; of several the last one counts."""
        self._timer.stop()
        self._turn += 1
        turn, desk = self._turn, self._sitting.desk
        try:
            request = self.form.preview(self._edited())
        except Refused as refused:
            self._refuse(refused)
            return
        jobs.run(lambda: request(desk), lambda paper: self._show(turn, paper), self._fail, self)

    def save(self) -> None:
        """Write the sheet into a file."""
        title, kinds = translate("Paper", "Save the sheet"), translate("Paper", "PDF document")
        self.ask_where(self, title, kinds, self.form.file_name(), self._save_to)

    def print(self) -> None:
        """Print the sheet."""
        if self.has_printer():
            self.ask_printer(self, translate("Paper", "Print the sheet"), self._print_on)
        else:
            words = translate("Paper", "No printer is installed on this computer. Save the sheet as PDF instead.")
            self.said.tell("warning", words)

    def reject(self) -> None:
        """Leave it; a print that is under way is stopped first."""
        self._stop()
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show which part of the sheet is being edited, and scroll to its field."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(watched, 0, theme.px(40))
            self._timer.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one of the two where both have no room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self, title: str) -> None:
        heading = label("panel", wrap=True)
        heading.setText(title)
        inside = QWidget()
        inside.setObjectName("pane")
        box = QVBoxLayout(inside)
        box.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        box.addWidget(self.form)
        box.addStretch()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        middle = row(gap=12)
        middle.addWidget(self._scroll)
        middle.addWidget(self.page, 1)
        held = QWidget()
        buttons = FlowLayout(held, gap=8)
        for button in (self._leave, self._over, self._save, self._print):
            buttons.addWidget(button)
        outer = column(self, margin=16, gap=10)
        outer.addWidget(heading)
        outer.addLayout(middle, 1)
        for part in (self.said, self.progress, held):
            outer.addWidget(part)
        give_room(self, 1180, 700)
        self._fit()

    def _say(self) -> None:
        self._leave.say(translate("Kit", "Leave"))
        self._save.say(translate("Paper", "Save as PDF…"))
        self._print.say(translate("Paper", "Print", "verb"))

    def _turn_over(self) -> None:
        self._shows_page = not self._shows_page
        self._fit()

    def _fit(self) -> None:
        both = self.width() >= theme.px(BOTH_FROM)
        self._scroll.setVisible(both or not self._shows_page)
        self.page.setVisible(both or self._shows_page)
        self._over.setVisible(not both)
        self._over.say(translate("Paper", "Form") if self._shows_page else translate("Paper", "Sheet"))
        self._scroll.setMinimumWidth(theme.px(FORM_WIDTH) if both else 0)
        self._scroll.setMaximumWidth(theme.px(FORM_WIDTH) if both else self.width())

    def _edited(self) -> str | None:
        return next((name for name, field in self.form.fields.items() if field.widget.hasFocus()), None)

    def _show(self, turn: int, paper: Paper) -> None:
        if turn == self._turn:
            refusals(self.form.fields, "", None)
            self.said.tell("info", "")
            self.page.show_pdf(paper.document.data, translate("Paper", "The sheet as it is printed"))
            self.form.tell_found(paper.found)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._refuse(error)
        else:
            self.said.tell("error", sentence(error))

    def _refuse(self, refused: Refused) -> None:
        field = self.form.fields.get(refused.field or "")
        if field is not None:
            field.show_error(sentence(refused))
        else:
            self.said.tell("error", sentence(refused))

    def _save_to(self, path: Path) -> None:
        said = translate("Paper", "Saved: {file}").format(file=path.name)
        self._let_leave(lambda desk, document: outgoing.save(desk, document, path), said)

    def _print_on(self, printer: QPrinter) -> None:
        run = self._run = _Run()
        self.progress.begin(translate("Paper", "Printing…"))
        self._polling.start()

        def way(desk: Desk, document: Document) -> Done:
            return outgoing.print_out(desk, document, lambda pdf: pages.print_pdf(pdf, printer, run.told))

        self._let_leave(way, translate("Paper", "Given to the printer"))

    def _let_leave(self, way: Callable[[Desk, Document], Done], said: str) -> None:
        desk = self._sitting.desk
        try:
            request = self.form.request()
        except Refused as refused:
            self._refuse(refused)
            return
        self._sitting.run(
            self,
            lambda: way(desk, request(desk).document),
            lambda _: self._left(said),
            self._refused,
            failed=self._end_progress,
        )

    def _left(self, said: str) -> None:
        self._end_progress()
        self.accept()
        self._sitting.said.emit(said, 0)

    def _stop(self) -> None:
        self._run.stop.set()

    def _end_progress(self) -> None:
        self._polling.stop()
        self.progress.end()

    def _refused(self, refused: Refused) -> None:
        if refused.code == "outgoing.printer" and self._run.stop.is_set():
            self.said.tell("info", translate("Paper", "Stopped. What the printer had taken was taken back."))
        else:
            self._refuse(refused)
