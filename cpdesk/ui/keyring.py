"""Keys as she meets them: a new password typed twice, the recovery key shown and typed back once."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame

from cpdesk import words
from cpdesk.casework import outgoing
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.rules.passwords import SHORTEST, Strength, strength
from cpdesk.storage import recovery
from cpdesk.storage.recovery import RecoveryTypo
from cpdesk.ui.kit import files, jobs, pages
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Field, TextField
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate


class NewPassword(Translated):
    """A new password, typed twice; how strong it is, in words. Enter goes from the first line to the second."""

    def __init__(self) -> None:
        super().__init__()
        self.names: Sequence[str] = ()
        self.first, self.second = PasswordField(), PasswordField()
        self._mark, self._words = IconLabel(), label("muted", wrap=True)
        self._wrong = label("error", wrap=True)
        self._wrong.hide()
        told = row(gap=6)
        told.addWidget(self._mark)
        told.addWidget(self._words, 1)
        box = column(self, gap=10)
        box.addWidget(self.first)
        box.addLayout(told)
        box.addWidget(self.second)
        box.addWidget(self._wrong)
        self.first.changed.connect(self._tell)
        self.second.changed.connect(self._tell)
        self.setFocusProxy(self.first)
        self.retranslate()

    @property
    def value(self) -> str:
        """The password."""
        return self.first.value

    def is_good(self) -> bool:
        """Tell whether the password may be taken; else say why and put the focus there."""
        said = strength(self.value, self.names)
        if not said.may_be_taken:
            self._refuse(_in_words(said), self.first)
            return False
        if self.second.value != self.value:
            differ = translate("Keys", "The two passwords differ. Type the same one twice.")
            again = translate("Keys", "Type the password once more.")
            self._refuse(differ if self.second.value else again, self.second)
            return False
        return True

    def forget(self) -> None:
        """Empty both lines."""
        for field in (self.first, self.second):
            field.line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the first line to the second at Enter; from there whoever holds this goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.first.line.hasFocus():
            self.second.setFocus()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.first.say(translate("Keys", "New password"))
        self.second.say(translate("Keys", "The same password once more"))
        self._tell()

    def _tell(self) -> None:
        self._refuse("", None)
        said = strength(self.value, self.names)
        if not self.value:
            self._words.setText(
                translate("Keys", "Four words that do not belong together are easy to keep and hard to guess.")
            )
            self._mark.tell("info", "muted")
            return
        icon, colour = _MARKS[said]
        self._mark.tell(icon, colour)
        self._words.setText(_in_words(said))

    def _refuse(self, text: str, field: PasswordField | None) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        if field is not None:
            field.setFocus()


class RecoveryKey(Translated):
    """The recovery key, large; it leaves on paper or as a PDF, through the ledger.

    ``desk`` notes what leaves, ``school`` is printed on the sheet.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._spelled, self._school, self._made_on = "", "", date.min
        self.key = label("title", wrap=True)
        self._told = label("ok", wrap=True)
        self._wrong = label("error", wrap=True)
        self.print = Button(self._ask_printer, icon_name="printer")
        self.save = Button(self._choose, icon_name="download")
        card = QFrame()
        card.setProperty("role", "card")
        inside = column(card, margin=16)
        inside.addWidget(self.key)
        buttons = row()
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch()
        box = column(self, gap=10)
        box.addWidget(card)
        box.addLayout(buttons)
        box.addWidget(self._told)
        box.addWidget(self._wrong)
        self._say("", "")
        self.retranslate()

    def show_key(self, desk: Desk, spelled: str, school: str) -> None:
        """Show a key."""
        self._desk, self._spelled, self._school = desk, spelled, school
        self._made_on = desk.clock.now().wall.date()
        groups = spelled.split("-")
        half = (len(groups) + 1) // 2
        self.key.setText("\n".join("   ".join(part) for part in (groups[:half], groups[half:])))
        self.key.setAccessibleName(translate("Keys", "Recovery key: {key}").format(key=" ".join(spelled)))
        self._say("", "")

    def forget(self) -> None:
        """Show no key any more."""
        self._desk, self._spelled = None, ""
        self.key.clear()
        self.key.setAccessibleName("")

    def save_to(self, path: Path) -> None:
        """Write the sheet as a PDF, through the ledger."""
        desk = self._desk
        if desk is not None:
            sheet, name = self._sheet(), path.name
            jobs.run(lambda: outgoing.save(desk, sheet(), path), lambda _: self._saved(name), self._fail, self)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.print.say(translate("Keys", "Print the sheet…"))
        self.save.say(translate("Keys", "Save the sheet as PDF…"))

    def _choose(self) -> None:
        title = translate("Keys", "Where to save the sheet")
        files.ask_where(self, title, "PDF", "recovery-key.pdf", self.save_to)

    def _ask_printer(self) -> None:
        if not pages.has_printer():
            self._say("", translate("Keys", "There is no printer on this computer. Save the sheet as PDF."))
            return
        pages.ask_printer(self, translate("Keys", "Print the sheet with the key"), self._print_on)

    def _print_on(self, printer: QPrinter) -> None:
        """Print the sheet, and note that it left."""
        desk = self._desk
        if desk is not None:
            sheet = self._sheet()

            def work() -> None:
                outgoing.print_out(desk, sheet(), lambda pdf: pages.print_pdf(pdf, printer))

            jobs.run(work, lambda _: self._printed(), self._fail, self)

    def _printed(self) -> None:
        self._say(translate("Keys", "Sent to the printer."), "")
        self.left.emit()

    def _sheet(self) -> Callable[[], Document]:
        """Return what makes the document; making it takes time and belongs into a job."""
        spelled, school, day, language = self._spelled, self._school, self._made_on, words.language()
        desk = self._desk
        safe = translate("Keys", "the school's safe")

        def make() -> Document:
            from cpdesk.forms.recovery import sheet

            data = sheet(spelled, school, day, language, desk)
            return Document(kind="recovery_key", data=data, recipient=safe, language=language)

        return make

    def _saved(self, name: str) -> None:
        told = translate("Keys", "Saved: {file}. Print it and delete the file: whoever has it opens the base.")
        self._say(told.format(file=name), "")
        self.left.emit()

    def _fail(self, error: Exception) -> None:
        self._say("", sentence(error))

    def _say(self, told: str, wrong: str) -> None:
        for part, text in ((self._told, told), (self._wrong, wrong)):
            part.setText(text)
            part.setVisible(bool(text))


class TypedBack(Field):
    """The recovery key, typed back from the sheet; a slip is said at once."""

    fits = Signal(bool)

    def __init__(self) -> None:
        self.line = TextField()
        super().__init__(self.line)
        self._wanted = b""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(400)
        self._pause.timeout.connect(self._tell_typo)
        self.line.textChanged.connect(self._look)

    def expect(self, spelled: str) -> None:
        """Expect a key."""
        self._wanted = recovery.parse(spelled)
        self.line.clear()

    @property
    def is_right(self) -> bool:
        """Tell whether it is the key."""
        try:
            return bool(self._wanted) and recovery.parse(self.line.text()) == self._wanted
        except RecoveryTypo:
            return False

    def tell(self) -> None:
        """Say what is wrong now, where something is."""
        self._pause.stop()
        self._tell_typo(finished=True)

    def _look(self) -> None:
        right = self.is_right
        self.show_error("")
        self._pause.start()
        if right:
            self._pause.stop()
            self._show(translate("Keys", "The key agrees with the sheet."), "ok")
        self.fits.emit(right)

    def _tell_typo(self, *, finished: bool = False) -> None:
        text = self.line.text()
        if self.is_right or not (text.strip() or finished):
            return
        try:
            recovery.parse(text)
        except RecoveryTypo as typo:
            self.show_error(_slip(text, typo, finished=finished))
        else:
            self.show_error(translate("Keys", "This is the key of another base. Take the sheet that belongs here."))


def _slip(text: str, typo: RecoveryTypo, *, finished: bool) -> str:
    """Return what is wrong with a key as typed; nothing while it is only too short."""
    if typo.position is not None:
        return translate("Keys", "There is no «{sign}» in a key. Compare it with the sheet.").format(
            sign=text[typo.position]
        )
    signs = len([sign for sign in text if sign.isalnum() or sign in recovery.CHECKS])
    if signs <= recovery.LENGTH:
        missing = recovery.LENGTH + 1 - signs
        return translate("Keys", "%n sign(s) are still missing.", "", missing) if finished else ""
    return translate("Keys", "A sign is wrong, or two are swapped. Compare it with the sheet.")


_MARKS = {
    Strength.SHORT: ("circle-alert", "error"),
    Strength.COMMON: ("circle-alert", "error"),
    Strength.REPEATED: ("circle-alert", "error"),
    Strength.NAME: ("circle-alert", "error"),
    Strength.WEAK: ("triangle-alert", "warning"),
    Strength.FAIR: ("circle-check", "ok"),
    Strength.STRONG: ("shield-check", "ok"),
}


def _in_words(said: Strength) -> str:
    return {
        Strength.SHORT: translate("Keys", "Too short: %n characters at least.", "", SHORTEST),
        Strength.COMMON: translate("Keys", "Everybody tries this word first. Choose another one."),
        Strength.REPEATED: translate("Keys", "Neighbouring keys or repeated signs are tried first. Mix them."),
        Strength.NAME: translate("Keys", "A name from this school is tried first. Choose other words."),
        Strength.WEAK: translate("Keys", "Weak: somebody patient may guess it. Add a word."),
        Strength.FAIR: translate("Keys", "Good: guessing it would take years."),
        Strength.STRONG: translate("Keys", "Very good: it cannot be guessed."),
    }[said]
