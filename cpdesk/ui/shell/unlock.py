"""The window to unlock: it shows before anything but Qt is loaded; the rest comes in a thread while she types.

It holds no name of a child, and learns nothing of the base before the password fits.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QScrollArea, QStackedWidget, QWidget

from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import FlowLayout, column, give_size, label, row, rule
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.languages import Languages
from cpdesk.ui.shell.locked import Locked
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.ways import Ways
from cpdesk.words import clock_time, short_date, translate

if TYPE_CHECKING:
    from cpdesk.ui.shell.recovery import RecoveryPage

WIDTH: Final = 480
MINIMUM: Final = (640, 480)
_RESTORABLE: Final = frozenset({"vault.damaged", "vault.other_file", "vault.acts_missing"})


class UnlockWindow(QMainWindow):
    """The window to unlock a vault."""

    def __init__(self, vault: Path, preferences: Preferences, ways: Ways, locked: Locked | None = None) -> None:
        super().__init__()
        self.vault, self._ways = vault, ways
        self.setMinimumSize(*MINIMUM)
        give_size(self)
        self._state = label("muted")
        self.languages = Languages(preferences)
        self.password = PasswordPage(vault, ways, locked, self._recover)
        self.recovery: RecoveryPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.password)
        self._help = Button(self._show_help, kind="quiet", key="F1")
        self._build()
        self.retranslate()
        self.password.field.setFocus()
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        jobs.run(self._ways.load, lambda _: self._ways.loaded(), self.password.show_error, self)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of the window's own."""
        self.setWindowTitle(translate("Unlock", "cpdesk: closed"))
        self._state.setText(translate("Unlock", "The base is closed, the data is encrypted"))
        self._help.say(translate("Unlock", "Help"))

    def tell_failure(self, error: Exception) -> None:
        """Say on the page that is shown that the base could not be opened; she may try again."""
        page: Any = self._pages.currentWidget()
        page.show_error(error)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        box = column(inside, margin=16, gap=0)
        box.addWidget(self.languages)
        box.addSpacing(theme.px(16))
        middle = row()
        middle.addStretch()
        middle.addWidget(self._pages, 10)
        middle.addStretch()
        box.addLayout(middle)
        box.addStretch()
        theme.changes.changed.connect(self._resize)
        self._resize()
        scroll = QScrollArea()
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.setCentralWidget(scroll)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(_beside(IconLabel("lock", "muted"), self._state))
        self.statusBar().addPermanentWidget(self._help)

    def _resize(self) -> None:
        self._pages.setMaximumWidth(theme.px(WIDTH))

    def _recover(self) -> None:
        from cpdesk.ui.shell.recovery import RecoveryPage

        if self.recovery is None:
            self.recovery = RecoveryPage(self.vault, self._ways, self._back)
            self._pages.addWidget(self.recovery)
        self._pages.setCurrentWidget(self.recovery)
        self.recovery.key.setFocus()

    def _back(self) -> None:
        self._pages.setCurrentWidget(self.password)
        self.password.field.setFocus()

    def _show_help(self) -> None:
        from cpdesk.ui.shell.help import show_text

        show_text(self, translate("Unlock", "Help"), "unlock")


class PasswordPage(Translated):
    """The password, what is wrong with it, and the ways elsewhere."""

    def __init__(self, vault: Path, ways: Ways, locked: Locked | None, recover: Callable[[], object]) -> None:
        super().__init__()
        self._vault, self._ways, self._locked = vault, ways, locked
        self._failures, self._accept = 0, False
        self._why, self._why_more = label("strong", wrap=True), label("muted", wrap=True)
        self.field = PasswordField()
        self.wrong = label("error", wrap=True)
        self.trouble = MessageBar("error", self)
        self.open = Button(self.enter, kind="main", key="Enter")
        self.forgotten = Button(recover, kind="quiet")
        self._another = Button(ways.another, kind="quiet", icon_name="folder-open")
        self._restore = Button(lambda: ways.restore(vault), kind="quiet", icon_name="archive")
        self._foot = label("muted", wrap=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.entered.connect(self.enter)
        self.field.changed.connect(lambda: self._say_wrong(""))
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        self._left = 0
        self._build()
        self.retranslate()

    def enter(self) -> None:
        """Try the password."""
        if self.open.isEnabled() and self.field.value:
            self._hold(True)
            self.trouble.tell("error", "")
            password, accept = self.field.value, self._accept
            jobs.run(
                lambda: self._ways.by_password(self._vault, password, accept),
                self._ways.opened,
                self.show_error,
                self,
            )

    def show_error(self, error: Exception) -> None:
        """Say what is wrong and offer what can be done about it."""
        self._hold(False)
        code = getattr(error, "code", "")
        said = self._ways.sentence(error)
        self.trouble.clear_actions()
        if code == "vault.wrong_password":
            self._failures += 1
            self._say_wrong(said)
            self.field.line.selectAll()
            self.field.setFocus()
            self._left = round(self._ways.delay(self._failures))
            self._count_down()
            return
        self.trouble.tell("error", said)
        if code in _RESTORABLE:
            self.trouble.offer(translate("Unlock", "From a copy…"), lambda: self._ways.restore(self._vault))
        if code == "vault.acts_missing":
            self.trouble.offer(translate("Unlock", "Open without them"), self._accept_missing)

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.field.say(translate("Unlock", "Password"))
        self.open.say(translate("Unlock", "Open"))
        self.forgotten.say(translate("Unlock", "Forgot the password?"))
        self._another.say(translate("Unlock", "Another base…"))
        self._restore.say(translate("Unlock", "Open from a copy…"))
        self._foot.setText(translate("Unlock", "No child is named on this screen: anyone who comes in may see it."))
        if self._locked is not None:
            self._why.setText(_reason(self._locked))
            self._why_more.setText(translate("Unlock", "What you were writing is kept; the same field opens again."))

    def _build(self) -> None:
        self._why_bar = QWidget()
        self._why_bar.setObjectName("strip")
        self._why_bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = row(self._why_bar, margin=10, gap=12)
        line.addWidget(IconLabel("clock", "accent"))
        told = column(gap=2)
        told.addWidget(self._why)
        told.addWidget(self._why_more)
        line.addLayout(told, 1)
        self._why_bar.setVisible(self._locked is not None)
        self.open.setMinimumHeight(theme.px(36))
        buttons = row()
        buttons.addWidget(self.open)
        buttons.addStretch()
        buttons.addWidget(self.forgotten)
        elsewhere = QWidget()
        flow = FlowLayout(elsewhere, gap=10)
        for button in (self._another, self._restore):
            flow.addWidget(button)
        box = column(self, gap=10)
        box.addLayout(_heading("lock", _name(self._vault)))
        for part in (self._why_bar, self.trouble, self.field, self.wrong):
            box.addWidget(part)
        box.addLayout(buttons)
        for part in (rule(), elsewhere):
            box.addWidget(part)
        box.addSpacing(theme.px(24))
        box.addWidget(self._foot)
        box.addStretch()
        self.wrong.hide()

    def _accept_missing(self) -> None:
        self._accept = True
        self.enter()

    def _hold(self, held: bool) -> None:
        """Hold everything while the base is being opened: left then, it would stay open with nobody at it."""
        for button in (self.open, self.forgotten, self._another, self._restore):
            button.setEnabled(not held)
        self.field.line.setReadOnly(held)

    def _say_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _count_down(self) -> None:
        """Let the next try wait; the button says how long."""
        self.open.setEnabled(self._left <= 0)
        if self._left <= 0:
            self._wait.stop()
            self.open.say(translate("Unlock", "Open"))
            return
        self.open.say(translate("Unlock", "Wait %n second(s)", "", self._left))
        self._left -= 1
        self._wait.start()


def _reason(locked: Locked) -> str:
    when = f"{short_date(locked.since.date())} {clock_time(locked.since)}"
    texts = {
        "key": translate("Unlock", "Closed by you: {when}"),
        "idle": translate("Unlock", "Closed after a time without work: {when}"),
        "sleep": translate("Unlock", "Closed because the computer slept: {when}"),
        "system": translate("Unlock", "Closed because the screen was locked: {when}"),
    }
    return texts[locked.reason].format(when=when)


def _name(vault: Path) -> str:
    return vault.name.removesuffix(".cpdesk")


def _heading(icon_name: str, text: str) -> Any:
    line, title = row(gap=12), QLabel(text)
    title.setProperty("role", "title")
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setWordWrap(True)
    line.addWidget(IconLabel(icon_name))
    line.addWidget(title, 1)
    return line


def _beside(*parts: QWidget) -> QWidget:
    made = QWidget()
    line = row(made, gap=6)
    line.setContentsMargins(6, 0, 0, 0)
    for part in parts:
        line.addWidget(part)
    return made
