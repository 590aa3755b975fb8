"""The copy of the day: made once, proved, told in words; and what is said when it cannot be made."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.app import Front
from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.storage import backup, reserve
from cpdesk.storage.backup import Backup, Label
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.shell.copies import CopyState, DailyCopy, begin_daily, in_words, trouble_in_words
from cpdesk.ui.shell.idle import Closer
from cpdesk.ui.shell.locked import RESTORE, Locked
from cpdesk.ui.shell.unlock import UnlockWindow
from cpdesk.ui.shell.window import MainWindow
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.welcome import RestoreWindow
from tests.conftest import NOON, open_desk
from tests.full_disk import no_file_larger_than

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Told = list[tuple[str, str]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def begin(desk: Desk, qtbot: QtBot, told: Told) -> Callable[[], DailyCopy]:
    desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")

    def run() -> DailyCopy:
        daily = begin_daily(Sitting(desk), lambda kind, text: told.append((kind, text)))
        qtbot.waitUntil(jobs.idle)
        return daily

    return run


def move_clock(desk: Desk, days: int) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = NOON + timedelta(days=days)


def names(desk: Desk) -> list[str]:
    return [copy.path.name for copy in backup.copies(desk.vault.folder)]


def test_the_space_that_a_full_disk_has_cost_is_taken_again(desk: Desk, begin: Callable[[], DailyCopy]) -> None:
    reserve.give_up(desk.vault.folder)

    begin()

    assert (desk.vault.folder / reserve.FILE).stat().st_size == reserve.SIZE


def test_the_first_unlock_of_a_day_makes_a_copy_and_the_next_does_not(
    desk: Desk, told: Told, begin: Callable[[], DailyCopy]
) -> None:
    begin()
    begin()

    assert names(desk) == ["20261120120000.cpbackup"]
    assert told[-1] == in_words(CopyState(backup.newest(desk.vault.folder)), NOON.date())
    assert told[-1][0] == "ok"


def test_in_the_morning_yesterdays_copy_is_told_until_todays_is_made(
    desk: Desk, told: Told, begin: Callable[[], DailyCopy]
) -> None:
    begin()
    yesterday = CopyState(backup.newest(desk.vault.folder))
    told.clear()
    move_clock(desk, days=1)

    begin()

    assert told[0] == in_words(yesterday, NOON.date() + timedelta(days=1), making=True)
    assert told[-1][0] == "ok"
    assert names(desk) == ["20261121120000.cpbackup", "20261120120000.cpbackup"]


def test_a_copy_that_is_damaged_since_is_not_called_good(
    desk: Desk, told: Told, begin: Callable[[], DailyCopy]
) -> None:
    begin()
    path = backup.copies(desk.vault.folder)[0].path
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)

    begin()

    assert backup.intact(path), "it was made anew"
    assert told[-1][0] == "ok"


def test_a_full_disk_is_said_with_what_to_do_and_what_there_is(
    desk: Desk, told: Told, begin: Callable[[], DailyCopy]
) -> None:
    begin()
    move_clock(desk, days=1)

    with no_file_larger_than(64 * 1024):
        begin()

    kind, text = told[-1]
    assert kind == "error"
    assert text.startswith(trouble_in_words("vault.gone"))
    assert text.endswith(in_words(CopyState(backup.newest(desk.vault.folder)), NOON.date() + timedelta(days=1))[1])


def test_it_is_told_again_in_another_language(
    desk: Desk, told: Told, begin: Callable[[], DailyCopy], qapp: QApplication
) -> None:
    before = words.language()
    daily = begin()
    words.use("en")
    announce_language(qapp)
    words.use(before)

    assert "Today's copy opens" in told[-1][1]
    daily.deleteLater()


@pytest.mark.parametrize(
    ("made_at", "said"), [("2026-11-20", "Today"), ("2026-11-19", "Yester"), ("2026-11-13", "13.11")]
)
def test_the_day_of_a_copy_is_said(made_at: str, said: str) -> None:
    before = words.language()
    words.use("en")
    copy = Backup(None, Label("", f"{made_at} 12:00:00", 1, "", "", {"pupil": 214}))  # type: ignore[arg-type]

    kind, text = in_words(CopyState(copy), datetime(2026, 11, 20).date())

    words.use(before)
    assert (kind, said in text, "214" in text) == ("ok", True, True)


def test_after_a_lock_for_a_restore_the_new_process_shows_the_way_back(
    front: Front, folder: Path, qtbot: QtBot
) -> None:
    assert front.begin(folder, Locked(RESTORE, NOON, b""))
    qtbot.waitUntil(jobs.idle)

    assert isinstance(front.window, RestoreWindow)
    front.window.way.go_away()
    qtbot.waitUntil(jobs.idle)

    assert isinstance(front.window, UnlockWindow)


def test_the_settings_of_an_open_base_close_it_for_a_restore(
    front: Front, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons: list[str] = []
    monkeypatch.setattr(Closer, "close", lambda _, reason: reasons.append(reason))
    front.opened(open_desk(folder))
    qtbot.waitUntil(jobs.idle)
    assert isinstance(front.window, MainWindow)

    front.window.places["settings"].restoring.emit()  # type: ignore[attr-defined]

    assert reasons == [RESTORE]
