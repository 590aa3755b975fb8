"""The window: menus, places, header, next strip, status. It knows places, not subjects."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from cpdesk import words
from cpdesk.casework.terms import act_name
from cpdesk.storage.vault import Vault
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import Toasts
from cpdesk.ui.place import FILE, Offer, Place, Target
from cpdesk.ui.shell import menus
from cpdesk.ui.shell.finder import Finder
from cpdesk.ui.shell.frame import Frame, TopRow
from cpdesk.ui.shell.help import show_help, show_keys
from cpdesk.ui.shell.keeping import Keeper
from cpdesk.ui.shell.panes import next_pane
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.shell.status import Status
from cpdesk.ui.shell.visitor import Visitor
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

NARROW_BELOW: Final = 1180
MINIMUM: Final = (960, 560)


class MainWindow(QMainWindow):
    """The window of an open vault. ``school`` stands in the title; ``practice`` shows the yellow banner.

    ``school_kk`` is the name of the school in Kazakh, where it has one of its own.

    Attributes:
        closing: the base is to be closed; she says so.
        left: the window is about to close; what stands in the editors must be kept now.

    """

    closing = Signal()
    left = Signal()

    def __init__(
        self, sitting: Sitting, places: Sequence[Place], school: str, *, practice: bool, school_kk: str = ""
    ) -> None:
        super().__init__()
        self.sitting, self._school, self._school_kk = sitting, school, school_kk or school
        self._places = {place.name: place for place in places}
        self._past: list[str] = []
        self._place: Place = places[0]
        self.setMinimumSize(*MINIMUM)
        self._frame = Frame(places, self.show_place, practice=practice)
        self._strip, self._bar = self._frame.strip, self._frame.bar
        self._top = TopRow(self.find_anything, lambda: show_help(self, self._place), self.closing.emit)
        self.setCentralWidget(self._frame)
        self.setMenuWidget(self._top)
        self._toasts, self.status = Toasts(self), Status(self.statusBar())
        self.visitor = Visitor(self, sitting, self.closing.emit)
        self.keeper = Keeper(self, self)
        self.keeper.kept.connect(lambda: self.status.tell_saved(clock_time(self.sitting.now())))
        for place in places:
            place.stepped.connect(self._tell_if_shown)
            place.going.connect(self.go)
        sitting.changed.connect(self._changed)
        sitting.troubled.connect(self._trouble)
        sitting.said.connect(self._say)
        theme.changes.changed.connect(self._narrow)
        self.retranslate()
        self._show(places[0].name)

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._place

    @property
    def places(self) -> Mapping[str, Place]:
        """The places by name."""
        return self._places

    @property
    def vault(self) -> Vault:
        """The open vault."""
        return self.sitting.desk.vault

    def show_place(self, name: str) -> None:
        """Show a place; focus goes where work begins there."""
        if self.visitor.is_on:
            return
        if name != self._place.name:
            self._past.append(self._place.name)
        self._show(name)

    def go(self, target: Target) -> None:
        """Go to a place and open what is wanted there; what is begun concerns whoever is at hand here."""
        if self.visitor.is_on:
            return
        at_hand = self._place.at_hand()
        if target.place != self._place.name:
            self.show_place(target.place)
        self._frame.stay()
        self._place.arrive(replace(target, facts=at_hand) if target.begin and not target.facts else target)
        self._frame.tell(self._place)

    def back(self) -> None:
        """Go back to the place before."""
        if self._past and not self.visitor.is_on:
            self._show(self._past.pop())

    def undo(self) -> None:
        """Undo her last act of this sitting."""
        last = self.sitting.last_act()
        if last is None:
            self._toasts.tell(translate("Window", "There is nothing to undo in this sitting."))
            return
        said = translate("Window", "Undone: {act}").format(act=act_name(last.act))
        self.sitting.undo(self, last.seq, lambda _: self._toasts.tell(said))

    def keep(self) -> None:
        """Write what stands in the editors, and whether an act was stopped, in one commit. Raises VaultError."""
        self.keeper.keep_now(stopped=self.sitting.was_stopped())

    def put_back(self) -> None:
        """Open what was open when the base was closed, and say if an act was stopped then."""
        if self.keeper.put_back().get("stopped"):
            self.warn(
                translate("Window", "An action was stopped when the base closed: nothing of it was done. Repeat it.")
            )

    def warn(self, text: str) -> None:
        """Say something that she should know, above the work."""
        self._bar.tell("warning", text)

    def tell_clock(self, last: datetime) -> None:
        """Say that the computer's clock stands before the last entry."""
        when = f"{day_of_week(last.date())} {clock_time(last)}"
        text = translate(
            "Window", "The clock of this computer is behind: the last entry is of {when}. Set the clock right."
        )
        self.warn(text.format(when=when))

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy of the day is, below and on the place that has room for it."""
        self.status.tell_backup(kind, text)
        for place in self.places.values():
            place.tell_backup(kind, text)

    def let_visitor_see(self) -> None:
        """Leave only the open card or form: a visitor sits beside."""
        if not self.visitor.begin(self._place):
            self._toasts.tell(translate("Window", "Open a card or a form first: only that stays before a visitor."))

    def find_anything(self) -> None:
        """Find anything, do anything."""
        Finder(self, self.sitting, self.all_offers(), self.go).show_over()

    def all_offers(self) -> list[Offer]:
        """Return everything that can be done and everywhere that can be gone to, for F3."""
        places = self.places.values()
        goes = [
            Offer(each.name, each.title, partial(self.show_place, each.name), "", "go", each.icon_name)
            for each in places
        ]
        own = [offer for offer in self.own_offers() if not menus.is_quiet(offer)]
        return [*goes, *(offer for place in places for offer in place.offers()), *own]

    def own_offers(self) -> Sequence[Offer]:
        """Return what the window itself offers."""
        return [
            Offer("lock", lambda: translate("Window", "Close the base"), self.closing.emit, "F12", FILE, "lock"),
            Offer(
                "visitor",
                lambda: translate("Window", "A visitor is beside"),
                self.let_visitor_see,
                "F11",
                FILE,
                "eye-off",
            ),
            Offer("quit", lambda: translate("Window", "Quit"), self.close, "Ctrl+Q", FILE, "x"),
            Offer("find", lambda: translate("Window", "Find…"), self.find_anything, "F3", "edit", "search"),
            Offer("undo", lambda: translate("Window", "Undo the last action"), self.undo, "Ctrl+Z", "edit", "undo-2"),
            Offer("back", lambda: translate("Window", "Back"), self.back, "Alt+Left", "go", "chevron-left"),
            Offer(
                "help",
                lambda: translate("Window", "Help on this screen"),
                lambda: show_help(self, self._place),
                "F1",
                "help",
                "circle-help",
            ),
            Offer("keys", lambda: translate("Window", "Keys"), lambda: show_keys(self), "Ctrl+/", "help", "keyboard"),
            menus.quiet("find_too", "Ctrl+K", self.find_anything),
            menus.quiet("settings_too", "Ctrl+,", lambda: self._show_if_there("settings")),
            menus.quiet("next_pane", "F6", lambda: self._next_pane(1)),
            menus.quiet("pane_before", "Shift+F6", lambda: self._next_pane(-1)),
            menus.quiet("menu", "F10", self._top.open_menus),
        ]

    def retranslate(self) -> None:
        """Set every text of the window's own."""
        self.setWindowTitle(f"cpdesk — {self._school_kk if words.language() == 'kk' else self._school}")
        self._top.retranslate()
        self._frame.retranslate()
        menus.fill(self, self._top.menu_bar, self, self.places.values())
        self.status.retranslate()
        self._frame.tell(self._place)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+N for the place that is shown, where it begins something of its own."""
        if event.type() is QEvent.Type.ShortcutOverride and self._is_new(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin what is new here at Ctrl+N; go back at Esc, where nothing nearer wanted it."""
        begin = self._place.new() if self._is_new(event) else None
        if begin is not None:
            begin()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.back()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the window is narrow."""
        super().resizeEvent(event)
        self._narrow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be closed: first of all what stands in the editors is kept, while its dialogs are still there."""
        self.left.emit()
        super().closeEvent(event)

    def _is_new(self, event: QEvent) -> bool:
        key = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.New)
        return key and self._place.new() is not None

    def _show(self, name: str) -> None:
        self._place = self.places[name]
        self._frame.show_place(self._place)

    def _show_if_there(self, name: str) -> None:
        if name in self.places:
            self.show_place(name)

    def _next_pane(self, by: int) -> None:
        next_pane([self._frame.navigation, self._frame.strip], self._place, by)

    def _changed(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        self._place.refresh(changed)
        self._frame.navigation.tell()

    def _tell_if_shown(self) -> None:
        self._frame.navigation.tell()
        self._frame.tell(self._place)

    def _trouble(self, error: Exception) -> None:
        self._bar.tell("error", sentence(error))

    def _say(self, text: str, seq: int) -> None:
        undo: Callable[[], object] | None = (lambda: self.sitting.undo(self, seq)) if seq else None
        self._toasts.tell(text, translate("Window", "Undo"), undo)

    def _narrow(self) -> None:
        narrow = self.width() < theme.px(NARROW_BELOW)
        self._frame.navigation.narrow(narrow)
        self._top.narrow(narrow)
