"""The program's main job on one road, by keys alone: class lists in, a note, a referral, the quarter's report."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import app, cli
from cpdesk.casework import agencies, outgoing, pupils, referrals, reports, sessions
from cpdesk.casework.desk import Desk
from cpdesk.rules.referrals import AgencyKind, ReferralStatus
from cpdesk.rules.sessions import SessionStatus
from cpdesk.ui.kit.dialogs import Confirm
from tests.house.tree import ROOT
from tests.pdf import text_of
from tests.ui.desks import Driver, shown
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
SAMPLES = ROOT / "tests" / "exchange" / "samples"
LISTS = ("school-list.xlsx", "old-journal.xls", "class-9v.csv")
PICTURES = ROOT / "pictures"
MOST_TABS = 80


class Road:
    """Somebody without a mouse, and a picture of each step."""

    def __init__(self, driver: Driver, language: str, folder: Path) -> None:
        self.driver, self.folder, self._language, self._number = driver, folder, language, 0

    @property
    def desk(self) -> Desk:
        """The open desk."""
        return self.driver.desk

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        PICTURES.mkdir(exist_ok=True)
        self._number += 1
        screen: QWidget = QApplication.activeModalWidget() or self.driver.window
        assert screen.grab().save(str(PICTURES / f"road-{self._language}-{self._number:02}-{name}.png"))

    def find(self, place: str) -> None:
        """Go to a place by its name: F3, the name, Enter."""
        title = self.driver.window.places[place].title()
        self.driver.press(Qt.Key.Key_F3)
        self.driver.type(title)
        self.driver.press(Qt.Key.Key_Return)
        assert self.driver.place.name == place

    def confirm(self, asked: Callable[[], object]) -> None:
        """Do what is asked about, and say yes by keys; the answer «Keep» has the focus first."""
        asked()
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Confirm))
        dialog: Any = QApplication.activeModalWidget()
        self.driver.qtbot.waitUntil(dialog.keep.hasFocus)
        self.picture("question")
        press(dialog.keep, Qt.Key.Key_Backtab)
        assert dialog.do.hasFocus()
        press(dialog.do, Qt.Key.Key_Space)
        self.driver.settle()

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is wanted or (focused is not None and wanted.focusProxy() is focused):
                return
            self.driver.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not come there")

    def answer_file_dialog(self, chosen: Path) -> None:
        """Choose in the file dialog that is open."""
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog: Any = QApplication.activeModalWidget()
        if dialog.fileMode() is QFileDialog.FileMode.ExistingFiles:
            dialog.filesSelected.emit([str(chosen)])
        else:
            dialog.fileSelected.emit(str(chosen))
        dialog.reject()
        self.driver.settle()


@pytest.fixture(params=["ru", "kk"])
def road(
    request: pytest.FixtureRequest,
    desk: Desk,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Road]:
    """Return somebody at the keyboard before an empty vault, with every place of the window."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    desk.do(agencies.add, kind=AgencyKind.SUPPORT_CENTRE, name="Центр психологической поддержки")
    out = tmp_path / "out"
    out.mkdir()
    with shown(desk, qtbot, qapp, request.param, app.places) as driver:
        yield Road(driver, request.param, out)


def test_the_road_from_a_class_list_to_the_quarters_file(road: Road) -> None:
    take_the_lists_in(road)
    pupil = write_up_a_session(road)
    refer(road, pupil)
    issue_the_report(road)


def take_the_lists_in(road: Road) -> None:
    driver = road.driver
    for at, name in enumerate(LISTS):
        driver.window.activateWindow()
        driver.press(Qt.Key.Key_O, CTRL)
        road.answer_file_dialog(SAMPLES / name)
        road.picture(f"list-{at + 1}")
        before = driver.desk.ask(pupils.counts).total()
        driver.press(Qt.Key.Key_Return)
        assert driver.desk.ask(pupils.counts).total() > before, name


def write_up_a_session(road: Road) -> int:
    driver = road.driver
    road.find("pupils")
    driver.press(Qt.Key.Key_F, CTRL)
    driver.type("9в")
    driver.press(Qt.Key.Key_Return)
    pupil = int(driver.place.card.card.id)
    driver.press(Qt.Key.Key_F8)
    driver.type("Пришла сама, говорили о классе.")
    road.picture("note")
    driver.press(Qt.Key.Key_S, CTRL)
    driver.press(Qt.Key.Key_Return, CTRL)
    (number,) = driver.desk.ask(sessions.ids)
    card = driver.desk.ask(sessions.card, number)
    assert card is not None
    assert (card.status, [each.id for each in card.participants]) == (SessionStatus.SIGNED, [pupil])
    road.picture("note-signed")
    driver.press(Qt.Key.Key_Escape)
    return pupil


def refer(road: Road, pupil: int) -> None:
    driver = road.driver
    road.find("pupils")
    card = driver.place.card
    assert card.card.id == pupil
    road.tab_to(card._refer)
    driver.press(Qt.Key.Key_Space)
    editor = driver.place.referral
    road.tab_to(editor.form.agency)
    driver.press(Qt.Key.Key_Down)
    for name, text in (("reason", "Трудности в общении"), ("asked", "Просим консультацию")):
        road.tab_to(editor.form.fields[name].widget)
        driver.type(text)
    driver.press(Qt.Key.Key_S, CTRL)
    driver.qtbot.waitUntil(lambda: bool(editor.sheet.images()))
    road.picture("referral")
    driver.qtbot.waitUntil(editor.consent.note.isVisible)
    road.tab_to(editor.consent.note)
    driver.press(Qt.Key.Key_Space)
    driver.press(Qt.Key.Key_Return, CTRL)
    assert not editor.consent.is_lacking
    road.tab_to(editor.leaving._save)
    driver.press(Qt.Key.Key_Space)
    saved = road.folder / "referral.pdf"
    road.answer_file_dialog(saved)
    assert "Просим консультацию" in text_of(saved.read_bytes())
    road.confirm(lambda: driver.press(Qt.Key.Key_Return, CTRL))
    sent = driver.desk.ask(referrals.card, driver.desk.ask(referrals.ids)[0])
    assert sent is not None
    assert (sent.status, sent.number, sent.pupil_id) == (ReferralStatus.SENT, "2026-1", pupil)
    road.picture("referral-sent")
    driver.press(Qt.Key.Key_Escape)


def issue_the_report(road: Road) -> None:
    driver = road.driver
    road.find("reports")
    road.picture("report")
    road.confirm(lambda: driver.press(Qt.Key.Key_Return, CTRL))
    road.answer_file_dialog(road.folder)
    road.picture("report-issued")
    (issued,) = driver.desk.ask(reports.issued)
    assert issued.period == "2026-27-q1"
    (file,) = road.folder.glob("*.json")
    assert file.with_suffix(".pdf").exists()
    assert [row.kind for row in driver.desk.ask(outgoing.rows)].count("report") == 3
    assert cli.main(["check", str(file)]) == 0
    changed = file.read_bytes().replace(b'"value":"', b'"value":"3', 1)
    file.write_bytes(changed)
    assert cli.main(["check", str(file)]) == cli.WANTING
