"""Make the pictures of the README: the practice school in the real window, without a screen. Writes docs/pictures."""

import os
import shutil
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from PySide6.QtCore import QDeadlineTimer, QEvent, QThread  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from cpdesk import app, words  # noqa: E402
from cpdesk.casework import practice, schools  # noqa: E402
from cpdesk.casework.clock import SetClock  # noqa: E402
from cpdesk.casework.opening import law_in_force, open_desk  # noqa: E402
from cpdesk.records.base import SessionId  # noqa: E402
from cpdesk.storage import keys  # noqa: E402
from cpdesk.ui.kit import jobs, theme  # noqa: E402
from cpdesk.ui.kit.translated import announce_language  # noqa: E402
from cpdesk.ui.place import Target  # noqa: E402
from cpdesk.ui.shell.window import MainWindow  # noqa: E402
from cpdesk.ui.sitting import Sitting  # noqa: E402

FRIDAY = datetime(2026, 11, 20, 14, 2)
SIZE = (1366, 738)
QUIET_MS, ENOUGH_MS = 400, 6000
CONSULTATIONS = 2
NOTES = 3


def main() -> None:
    """Make every picture of the README anew."""
    application = QApplication([])
    theme.load_fonts()
    vault = HERE / "pictures" / "school.cpdesk"
    shutil.rmtree(vault, ignore_errors=True)
    words.use("ru")
    practice.found(vault, date(2026, 11, 20), law_in_force(), lambda *_: None, count=450, years=3)
    desk = open_desk(vault, keys.unlock(vault, practice.PASSWORD), SetClock(FRIDAY))
    sitting = Sitting(desk)
    dress(application, "light", "ru")
    window = MainWindow(sitting, app.places(sitting), desk.ask(schools.this).name_ru, practice=True)
    window.resize(*SIZE)
    window.show()
    picture(window, "pupils-ru", lambda: search(window, "айгер"))
    picture(window, "calendar-ru", lambda: window.go(Target("calendar")))
    picture(window, "referrals-ru", lambda: window.go(Target("referrals", newest(window, "referral"))))
    picture(window, "reports-ru", lambda: report(window, "2026-27-q1"))
    dress(application, "light", "kk")
    picture(window, "today-kk", lambda: window.go(Target("today")))
    picture(window, "consents-kk", lambda: window.go(Target("consents")))
    dress(application, "dark", "ru")
    picture(window, "sessions-dark", lambda: window.go(Target("sessions", newest(window, "session"))))
    window.hide()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.vault.close()
    shutil.rmtree(vault)


def dress(application: QApplication, look: str, language: words.Language) -> None:
    """Put a theme and a language into force."""
    words.use(language)
    theme.apply(application, look, 100)
    announce_language(application)


def search(window: MainWindow, text: str) -> None:
    """Search the list of pupils."""
    window.go(Target("pupils"))
    place: Any = window.place
    place.list.search.setText(text)


def report(window: MainWindow, period: str) -> None:
    """Show the consultations of a quarter."""
    window.go(Target("reports", facts={"period": period}))
    settle()
    place: Any = window.place
    place.tables.view.choose(CONSULTATIONS)


def newest(window: MainWindow, table: str) -> int:
    """Return the number of the newest referral, or of the longest note among the newest."""
    from cpdesk.casework import referrals, sessions

    ask = window.sitting.desk.ask
    if table == "referral":
        return ask(referrals.ids)[0]
    cards = [card for each in ask(sessions.ids)[:NOTES] if (card := ask(sessions.card, SessionId(each))) is not None]
    return int(max(cards, key=lambda card: len(card.text)).id)


def picture(window: MainWindow, name: str, go: Callable[[], object]) -> None:
    """Go somewhere, wait until everything is there, and take the picture."""
    go()
    settle()
    window.grab().save(str(HERE / "pictures" / f"{name}.png"))


def settle() -> None:
    """Wait until no job runs and nothing has moved for a while, or long enough."""
    quiet, enough = QDeadlineTimer(QUIET_MS), QDeadlineTimer(ENOUGH_MS)
    while not (jobs.idle() and quiet.hasExpired()) and not enough.hasExpired():
        QApplication.processEvents()
        if not jobs.idle():
            quiet = QDeadlineTimer(QUIET_MS)
        QThread.msleep(10)


if __name__ == "__main__":
    main()
