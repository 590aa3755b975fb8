"""The front door with a window: welcome, unlock, the window of an open base, lock. It wires and decides nothing.

Until the window to unlock stands nothing but Qt is imported: what reads the base comes in a thread while she types.
So whatever is imported inside a function here is imported there for that reason.
"""

import gc
import sys
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cpdesk import words  # noqa: F401  before the others: it keeps their sources unread
from cpdesk.storage.process import leave_no_core
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.icons import icon
from cpdesk.ui.shell import look, screen
from cpdesk.ui.shell.locked import RESTORE, Locked, understand
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.single_instance import SingleInstance
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.ways import Ways

if TYPE_CHECKING:
    from cpdesk.casework.desk import Desk
    from cpdesk.ui.place import Place
    from cpdesk.ui.shell.ahead import Ahead
    from cpdesk.ui.shell.window import MainWindow
    from cpdesk.ui.sitting import Sitting

NO_SCREEN: Final = 2
_UNDER_THE_SCREENS: Final = (
    "cpdesk.reports.quarter",
    "cpdesk.forms.referrals",
    "cpdesk.exchange.taking_in",
    "pypdfium2",
)


def run_window(vault: Path | None, *arguments: str) -> int:
    """Show the window until it is closed; ``arguments`` tell a new process of the lock that it comes from."""
    leave_no_core()
    gc.disable()  # a cycle freed while Qt destroys a window would crash it; jobs free garbage between events
    if not screen.is_there():
        print("There is no screen here. Commands work without one: cpdesk --help", file=sys.stderr)
        return NO_SCREEN
    application = QApplication.instance() or QApplication(["cpdesk"])
    assert isinstance(application, QApplication)  # noqa: S101  nothing else makes one
    application.setApplicationName("cpdesk")
    application.setDesktopFileName("cpdesk")
    theme.load_fonts()
    preferences = Preferences()
    look.put_on(preferences)
    application.setWindowIcon(icon("book-open"))
    front = Front(preferences)
    sys.excepthook = front.tell_failure
    if not front.begin(vault, understand(arguments)):
        return 0
    application.commitDataRequest.connect(lambda _: front.keep())
    application.aboutToQuit.connect(front.leave)
    outcome = application.exec()
    front.end()
    return outcome


class Front:
    """The window that is shown now, and the way from each to the next."""

    def __init__(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self.window: QWidget | None = None
        self._alone = SingleInstance()
        self._alone.called.connect(self._come_forward)
        self._alone.late.connect(self._quit)
        self._locked: Locked | None = None
        self._open: MainWindow | None = None
        self._copies: object = None
        self._space: object = None
        self._ahead: Ahead | None = None

    def begin(self, vault: Path | None, locked: Locked | None = None) -> bool:
        """Show the first window: unlock for a vault or the last one, else welcome. False: another process has it."""
        vault = vault or next(iter(self.preferences.recent), None)
        if vault is None:
            self.welcome()
            return True
        if locked is not None and locked.reason == RESTORE:
            if not self._alone.claim(vault):
                return False
            self.restore(vault)
            return True
        self._locked = locked
        return self.unlock(vault)

    def welcome(self) -> None:
        """Show the page to make, open or try a vault."""
        from cpdesk.ui.welcome import WelcomeWindow

        self._show(WelcomeWindow(self.preferences, open_vault=self.unlock, opened=self.opened))
        jobs.run(_load, lambda _: self._look_ahead(), self._leave_to_later, self._alone)

    def unlock(self, vault: Path) -> bool:
        """Show the window to unlock a vault; False when another process shows it already."""
        if not self._alone.claim(vault):
            return False
        ways = Ways(
            load=_load,
            by_password=_by_password,
            by_recovery=_by_recovery,
            opened=self.opened,
            sentence=_sentence,
            delay=_delay,
            another=self.welcome,
            restore=self.restore,
            loaded=self._look_ahead,
        )
        window = UnlockWindow(vault, self.preferences, ways, self._locked)
        if self._locked is not None:
            window.restoreGeometry(QByteArray(self._locked.geometry))
        self._show(window)
        return True

    def restore(self, vault: Path) -> None:
        """Show what a copy would bring back, and bring it back if she wants."""
        from cpdesk.ui.welcome import RestoreWindow

        self._show(RestoreWindow(vault, None, done=self.unlock))

    def opened(self, desk: "Desk") -> None:
        """Show the window of an open vault; one that fails meanwhile is let go, to be tried again or restored."""
        try:
            self._show_open(desk)
        except Exception:
            if self._open is None:
                desk.vault.close()
            raise

    def _show_open(self, desk: "Desk") -> None:
        from cpdesk.casework import history, persons, schools
        from cpdesk.ui.past import short_person
        from cpdesk.ui.shell.copied import Copied
        from cpdesk.ui.shell.copies import begin_daily
        from cpdesk.ui.shell.idle import Closer
        from cpdesk.ui.shell.space import SpaceWatch
        from cpdesk.ui.shell.window import MainWindow
        from cpdesk.ui.sitting import Sitting

        self.preferences.note_opened(desk.vault.folder)
        self._alone.claim(desk.vault.folder)
        school = desk.ask(schools.this)
        sitting = Sitting(desk)
        window = MainWindow(
            sitting, places(sitting), school.name_ru, practice=school.practice, school_kk=school.name_kk
        )
        window.left.connect(self._quit)
        window.status.tell_user(short_person(desk.ask(persons.this, desk.user).name))
        closer = Closer(window, self.preferences, self._alone.let_go)
        Copied(window)
        settings: Any = window.places["settings"]
        settings.restoring.connect(lambda: closer.close(RESTORE))
        settings.idle_changed.connect(closer.watch.wait_for)
        if self.window is not None:
            window.restoreGeometry(self.window.saveGeometry())
        self._open = window
        self._space = SpaceWatch(window)
        self._show(window)
        window.put_back()
        behind = desk.ask(history.clock_is_behind, desk.clock.now().utc)
        if behind is not None:
            window.tell_clock(behind)
        self._copies = begin_daily(sitting, window.tell_backup)

    def keep(self) -> None:
        """Keep what stands in the editors: the session may end any moment now."""
        if self._open is not None:
            self._open.keep()

    def leave(self) -> None:
        """Keep what stands in the editors and let go of the base, before the program or the session ends."""
        if self._open is not None:
            from cpdesk.ui.shell.lock import cover, release

            window, self._open = self._open, None
            cover()
            release(window)
        self._alone.let_go()

    def _quit(self) -> None:
        self.leave()
        QApplication.quit()

    def end(self) -> None:
        """Leave, and take the window away before Qt goes."""
        self.leave()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        jobs.finish()

    def tell_failure(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say that something of ours has failed: kind and place, never the text, which may be a record's."""
        where = ""
        while trace is not None:
            where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        print(f"cpdesk: {kind.__name__} at {where}", file=sys.stderr)
        if self._open is not None:
            self._open.sitting.troubled.emit(error)
        elif isinstance(self.window, UnlockWindow) and isinstance(error, Exception):
            self.window.tell_failure(error)

    def _look_ahead(self) -> None:
        """Import the screens while she types or reads."""
        from cpdesk.ui.shell.ahead import Ahead

        self._ahead = self._ahead or Ahead(self._alone)
        self._ahead.begin()

    def _leave_to_later(self, _: Exception) -> None:
        """Say nothing: what cannot be loaded now is said when it is needed."""

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _come_forward(self) -> None:
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~_minimized())
            self.window.raise_()
            self.window.activateWindow()


def _minimized() -> Any:
    from PySide6.QtCore import Qt

    return Qt.WindowState.WindowMinimized


def _load() -> None:
    """Load what an open base needs, without a window among it: this runs in a thread."""
    from cpdesk.casework import finding, history, load_acts, opening, today
    from cpdesk.forms import samples

    load_acts()
    assert all((finding, history, opening, samples, today))  # noqa: S101  loaded is all that is wanted
    for name in _UNDER_THE_SCREENS:
        import_module(name)


def _by_password(vault: Path, password: str, accept_missing: bool) -> "Desk":
    from cpdesk.casework.opening import open_desk
    from cpdesk.storage import keys

    _load()
    return open_desk(vault, keys.unlock(vault, password), accept_missing=accept_missing)


def _by_recovery(vault: Path, key: str, password: str) -> "Desk":
    from cpdesk.casework.opening import recover
    from cpdesk.storage import keys

    _load()
    return recover(vault, key, password, keys.calibrate())


def _sentence(error: Exception) -> str:
    from cpdesk.ui.shell.refusals import sentence

    return sentence(error)


def _delay(failures: int) -> float:
    from cpdesk.storage.keys import delay_after

    return delay_after(failures)


def places(sitting: "Sitting") -> "list[Place]":
    """Return the places in the order of the navigation: the one table where screens of all subjects meet."""
    from cpdesk.ui.bin import BinPlace
    from cpdesk.ui.calendar import CalendarPlace
    from cpdesk.ui.consents import ConsentsPlace
    from cpdesk.ui.lists import ListsPlace
    from cpdesk.ui.pupils import PupilsPlace
    from cpdesk.ui.referrals import ReferralsPlace
    from cpdesk.ui.reports import ReportsPlace
    from cpdesk.ui.sessions import SessionsPlace
    from cpdesk.ui.settings import SettingsPlace
    from cpdesk.ui.tasks import TasksPlace
    from cpdesk.ui.today import TodayPlace

    work = (
        TodayPlace,
        PupilsPlace,
        SessionsPlace,
        CalendarPlace,
        TasksPlace,
        ReferralsPlace,
        ConsentsPlace,
        ListsPlace,
        ReportsPlace,
    )
    return [kind(sitting) for kind in (*work, BinPlace, SettingsPlace)]
