"""The window before a base is open: the first page, and the steps of a new base."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from cpdesk.casework.clock import Clock, SystemClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import place_for, sweep
from cpdesk.storage import keys
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, give_size, label, row
from cpdesk.ui.kit.scrolling import FittingScroll, Pages
from cpdesk.ui.shell.languages import Languages
from cpdesk.ui.shell.preferences import Preferences, default_folder
from cpdesk.ui.welcome.start import StartPage
from cpdesk.ui.welcome.way_back import WayBack
from cpdesk.ui.welcome.wizard import NewBase
from cpdesk.words import translate

WIDTH: Final = 600
MINIMUM: Final = (640, 480)


class CentredWindow(QMainWindow):
    """A window with one column in the middle and the languages above, in the manner of the window to unlock."""

    def __init__(self, preferences: Preferences, content: QWidget) -> None:
        super().__init__()
        self.setMinimumSize(*MINIMUM)
        give_size(self)
        self._content, self._state, self._foot = content, label("muted"), Pages()
        self._foot.hide()
        inside, middle = QWidget(), row()
        inside.setObjectName("page")
        middle.addStretch()
        middle.addWidget(content, 10)
        middle.addStretch()
        box = column(inside, margin=16, gap=0)
        box.addWidget(Languages(preferences))
        box.addSpacing(theme.px(24))
        box.addLayout(middle)
        scroll = FittingScroll(inside)
        scroll.setObjectName("page")
        whole, below = QWidget(), row()
        whole.setObjectName("page")
        below.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        below.addStretch()
        below.addWidget(self._foot, 10)
        below.addStretch()
        page = column(whole, gap=0)
        page.addWidget(scroll, 1)
        page.addLayout(below)
        page.addStretch()
        self.setCentralWidget(whole)
        state = QWidget()
        line = row(state, gap=6)
        line.setContentsMargins(theme.px(6), 0, 0, 0)
        line.addWidget(IconLabel("shield-check", "muted"))
        line.addWidget(self._state)
        self.help = Button(self.show_help, kind="quiet", key="F1")
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(state)
        self.statusBar().addPermanentWidget(self.help)
        theme.changes.changed.connect(self._widen)
        self._widen()

    def stand_on(self, foot: QWidget | None) -> None:
        """Show the verbs of a page below it, where they never scroll away; None: it has its own."""
        if foot is not None:
            self._foot.addWidget(foot)
            self._foot.setCurrentWidget(foot)
        self._foot.setVisible(foot is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus at Enter."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text of the window's own."""
        self._state.setText(translate("Welcome", "Nothing leaves this computer"))
        self.help.say(translate("Welcome", "Help"))

    def show_help(self) -> None:
        """Help on this screen."""
        from cpdesk.ui.shell.help import show_text

        show_text(self, translate("Welcome", "Help"), "welcome")

    def _widen(self) -> None:
        for part in (self._content, self._foot):
            part.setMaximumWidth(theme.px(WIDTH))


class WelcomeWindow(CentredWindow):
    """New, open, practice school. ``open_vault`` unlocks a base, ``opened`` takes the desk of a new one.

    ``place`` is where bases lie; ``cost`` is what a try of a new password is to cost, ``practice`` how many pupils and
    years the practice school has.
    """

    def __init__(
        self,
        preferences: Preferences,
        *,
        open_vault: Callable[[Path], object],
        opened: Callable[[Desk], object],
        place: Path | None = None,
        clock: Clock | None = None,
        cost: Callable[[], keys.Cost] = keys.calibrate,
        practice: tuple[int, int] = (900, 3),
    ) -> None:
        self._pages, place, clock = Pages(), place or default_folder(), clock or SystemClock()
        super().__init__(preferences, self._pages)
        self._open_vault, self._place, self._clock = open_vault, place, clock
        self.way: WayBack | None = None
        self.start = StartPage(preferences.recent, place, clock, practice)
        self.new_base = NewBase(preferences, place, clock, cost)
        for page in (self.start, self.new_base):
            self._pages.addWidget(page)
        self.start.chosen.connect(open_vault)
        self.start.opened.connect(opened)
        self.start.wanted.connect(self._make)
        self.start.copy_chosen.connect(self.bring_back)
        self.new_base.opened.connect(opened)
        self.new_base.left.connect(self._back)
        self.retranslate()
        self.start.begin()
        jobs.run(lambda: sweep(place), lambda _: None, lambda _: None, self)

    def retranslate(self) -> None:
        """Set every text of the window's own."""
        super().retranslate()
        self.setWindowTitle("cpdesk")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing half-made."""
        self.start.stop()
        self.new_base.go_away()
        if self.way is not None:
            self.way.let_go()
        super().closeEvent(event)

    def bring_back(self, copy: Path) -> None:
        """Let a base come back from a copy that lies elsewhere: on a stick, when the computer is another one."""
        target = place_for(copy, self._place)
        self.way = WayBack(target, copy, self._clock, lambda: self._came_back(target))
        self._pages.addWidget(self.way)
        self._pages.setCurrentWidget(self.way)
        self.stand_on(self.way.foot)
        self.way.begin()

    def _came_back(self, target: Path) -> None:
        if target.exists():
            self._open_vault(target)
        elif self.way is not None:
            self._back()
            self.way.foot.deleteLater()
            self.way.deleteLater()
            self.way = None

    def _make(self) -> None:
        self._pages.setCurrentWidget(self.new_base)
        self.stand_on(self.new_base.foot)
        self.new_base.begin()

    def _back(self) -> None:
        self._pages.setCurrentWidget(self.start)
        self.stand_on(None)
        self.start.begin()
