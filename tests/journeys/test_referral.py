"""A referral by keys: from the pupil's name to the printed sheet, masked, under a consent; what the family did."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cpdesk import app, words
from cpdesk.casework import agencies, consents, guardians, outgoing, pupils, referrals
from cpdesk.casework.desk import Desk
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import Relation
from cpdesk.rules.referrals import AgencyKind, FamilyStep, ReferralStatus
from cpdesk.ui.place import Target
from tests.conftest import NOON
from tests.house.tree import ROOT
from tests.pdf import text_of
from tests.ui.desks import Driver, shown
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = ROOT / "pictures"
MOST_TABS = 80
ACTION = {"ru": "нап", "kk": "жол"}


class Writer:
    """Somebody without a mouse, who counts her keys; text itself is typed and not counted."""

    def __init__(self, driver: Driver, language: str, name: str) -> None:
        self.driver, self.language, self._name = driver, language, name
        self.keys = 0
        self.printed: list[bytes] = []
        self._step = 0
        leaving = driver.window.places["referrals"].referral.leaving
        leaving.has_printer = lambda: True
        leaving.ask_printer = self._ask_printer

    @property
    def desk(self) -> Desk:
        """The open desk."""
        return self.driver.desk

    @property
    def editor(self) -> Any:
        """The open referral."""
        return self.driver.place.referral

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key; it counts."""
        self.keys += 1
        self.driver.press(key, *modifiers)

    def letters(self, text: str) -> None:
        """Type letters that count."""
        self.keys += len(text)
        self.driver.type(text)

    def write(self, text: str) -> None:
        """Type a text."""
        self.driver.type(text)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is wanted or (focused is not None and wanted.focusProxy() is focused):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come there: {QApplication.focusWidget()}")

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        folder = PICTURES / f"referral-{self.language}" / self._name
        folder.mkdir(parents=True, exist_ok=True)
        self._step += 1
        screen: QWidget = QApplication.activeModalWidget() or self.driver.window
        assert screen.grab().save(str(folder / f"{self._step:02}-{name}.png"))

    def confirm(self) -> None:
        """Say yes to what is asked, by keys."""
        self.driver.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog: Any = QApplication.activeModalWidget()
        self.driver.qtbot.waitUntil(dialog.keep.hasFocus)
        press(dialog.keep, Qt.Key.Key_Backtab)
        press(dialog.do, Qt.Key.Key_Space)
        self.driver.settle()

    def card(self) -> referrals.ReferralCard:
        """Return the open referral as it is recorded."""
        found = self.desk.ask(referrals.card, ReferralId(self.editor.number))
        assert found is not None
        return found

    def _ask_printer(self, parent: QWidget, title: str, _then: Callable[[Any], object]) -> None:
        """Stand for the system's dialog: Enter takes its printer."""
        dialog = QDialog(parent)
        dialog.setWindowTitle(title)
        take = QPushButton(title, dialog)
        take.setDefault(True)
        take.clicked.connect(dialog.accept)
        dialog.accepted.connect(self._print)
        dialog.open()

    def _print(self) -> None:
        self.editor.leaving._let_leave(self._take, "printed")

    def _take(self, desk: Desk, document: outgoing.Document) -> Any:
        self.printed.append(document.data)
        return outgoing.printed(desk, document)


@pytest.fixture(params=["ru", "kk"])
def writer(
    request: pytest.FixtureRequest,
    desk: Desk,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Writer]:
    """Return somebody at the keyboard before Today: three pupils, a mother, a centre."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    girl = desk.do(pupils.enrol, last_name="Рахимова", first_name="Айгерім", class_="2Б").id or 0
    other = desk.do(pupils.enrol, last_name="Омаров", first_name="Данияр", class_="2Б").id or 0
    desk.do(pupils.enrol, last_name="Ким", first_name="Вера", class_="2Б")
    mother = {"last_name": "Рахимова", "first_name": "Салтанат", "relation": Relation.MOTHER}
    desk.do(guardians.add, pupil_id=PupilId(girl), **mother, phone="87015551234")
    earlier = {"pupil_id": PupilId(other), "agency_id": centre(desk), "reason": "Раньше"}
    desk.do(referrals.draft, **earlier)
    with shown(desk, qtbot, qapp, request.param, app.places) as driver:
        yield Writer(driver, request.param, request.function.__name__.removeprefix("test_"))


def centre(desk: Desk) -> AgencyId:
    """Return the centre of the directory."""
    rows = desk.ask(agencies.directory)
    return AgencyId(next(row.id for row in rows if row.kind is AgencyKind.SUPPORT_CENTRE))


def begin(writer: Writer) -> None:
    """Begin a referral of the girl: F3, four letters of her name, three of the action, Enter."""
    writer.key(Qt.Key.Key_F3)
    writer.letters(f"айг {ACTION[writer.language]}")
    writer.key(Qt.Key.Key_Return)
    assert writer.driver.place.name == "referrals"


def test_a_new_referral_is_masked_printed_and_sent_under_a_consent(writer: Writer) -> None:
    begin(writer)
    editor = writer.editor
    assert editor.form.pupil()
    assert editor.form.agency.value == centre(writer.desk), "where she referred last"
    writer.key(Qt.Key.Key_Tab)
    writer.write("На перемене Айгерим ссорится с Омаровым Данияром. Вера в себя падает.")
    writer.key(Qt.Key.Key_Tab)
    with writer.driver.qtbot.waitSignal(editor.sheet.drawn):
        writer.write("Просим консультацию")
    writer.driver.settle()
    writer.picture("masked")
    writer.key(Qt.Key.Key_F9)
    writer.key(Qt.Key.Key_Return)

    assert writer.keys == 13, "New referral, printed: 13 keys (look.md 8)"
    (printed,) = writer.printed
    found = text_of(printed)
    assert "Рахимова Айгерім" in found
    assert [word for word in ("Омаров", "Данияр", "Вера") if word in found] == []
    assert {"ru": "с учеником Б. Ученик В в себя", "kk": "с оқушы Б-мен. Оқушы В в себя"}[writer.language] in found

    leave_a_word(writer)
    send_under_a_consent(writer)
    note_the_answer(writer)


def leave_a_word(writer: Writer) -> None:
    """Leave a common word as it was written, by her own choice."""
    editor = writer.editor
    aside = next(each for each in editor.asides if each.isVisible())
    writer.tab_to(aside._names.buttons["вера"])
    writer.key(Qt.Key.Key_Space)
    writer.picture("left-as-written")
    assert editor.form.parameters()["as_written"] == ("Вера",)
    writer.driver.press(Qt.Key.Key_S, CTRL)
    assert writer.card().as_written == ("Вера",)


def send_under_a_consent(writer: Writer) -> None:
    """Be refused without a consent, note it, send."""
    editor = writer.editor
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    writer.confirm()
    assert writer.card().status is ReferralStatus.DRAFT
    writer.picture("no-consent")
    assert editor.consent.is_lacking
    writer.tab_to(editor.consent.note)
    writer.key(Qt.Key.Key_Space)
    writer.picture("consent")
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    assert not editor.consent.is_lacking
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    writer.confirm()
    sent = writer.card()
    assert (sent.status, sent.number, sent.consent_id is not None) == (ReferralStatus.SENT, "2026-1", True)
    writer.picture("sent")


def note_the_answer(writer: Writer) -> None:
    """Note that it was accepted; the strip asks for the outcome then, and not for an answer."""
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    assert writer.card().status is ReferralStatus.ACCEPTED
    step = writer.driver.place.step()
    assert step is not None
    assert step.what == words.translate("Referrals", "Accepted by the organisation")
    writer.picture("accepted")


def test_a_drafted_referral_is_printed_with_seven_keys(writer: Writer) -> None:
    girl = PupilId(1)
    draft = {"pupil_id": girl, "agency_id": centre(writer.desk), "language": writer.language}
    writer.desk.do(referrals.draft, **draft, reason="Трудности чтения")

    writer.key(Qt.Key.Key_F3)
    writer.letters({"ru": "нап", "kk": "жол"}[writer.language])
    writer.key(Qt.Key.Key_Return)
    writer.key(Qt.Key.Key_F9)
    writer.key(Qt.Key.Key_Return)

    assert writer.keys == 7, "Print drafted referral: 7 keys (look.md 8)"
    assert "Трудности чтения" in text_of(writer.printed[0])


def test_a_recommendation_is_followed_as_the_family_goes(writer: Writer) -> None:
    rows = writer.desk.ask(agencies.directory)
    consultation = next(row.id for row in rows if row.kind is AgencyKind.PMPK)
    draft = {"pupil_id": PupilId(1), "agency_id": AgencyId(consultation), "language": writer.language}
    made = writer.desk.do(referrals.draft, **draft, reason="Трудности чтения", observed="Видно на уроках").id
    writer.driver.window.go(Target("referrals", made))
    writer.driver.qtbot.waitUntil(lambda: bool(writer.editor.sheet.images()))
    writer.driver.settle()
    writer.picture("recommendation")
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    writer.confirm()
    assert writer.card().family is FamilyStep.INFORMED
    for step in (FamilyStep.AGREED, FamilyStep.APPLIED, FamilyStep.CONCLUSION):
        writer.driver.press(Qt.Key.Key_Return, CTRL)
        writer.picture(f"family-{step}")
        writer.driver.press(Qt.Key.Key_Return, CTRL)
        assert writer.card().family is step
    assert (writer.card().status, writer.card().reply_due) == (ReferralStatus.DONE, None)
    writer.picture("conclusion")
    writer.driver.press(Qt.Key.Key_Escape)
    writer.picture("list")


def test_the_directory_is_kept_by_keys(writer: Writer) -> None:
    begin(writer)
    editor = writer.editor
    writer.tab_to(editor.form._directory_button)
    writer.key(Qt.Key.Key_Space)
    writer.picture("directory")
    writer.driver.press(Qt.Key.Key_N, CTRL)
    dialog: Any = QApplication.activeModalWidget()
    writer.tab_to(dialog.fields["name"].widget)
    writer.write("Центр «Үміт»")
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    assert "Центр «Үміт»" in [row.name for row in writer.desk.ask(agencies.directory)]
    writer.picture("directory-added")
    writer.driver.press(Qt.Key.Key_Escape)
    chosen = editor.form.chosen_agency()
    assert chosen is not None
    assert chosen.name == "Центр «Үміт»"


def test_a_consent_that_was_refused_is_said_as_that(writer: Writer) -> None:
    told = {"pupil_id": PupilId(1), "purpose": ConsentPurpose.TRANSFER, "agency_id": centre(writer.desk)}
    writer.desk.do(consents.note, **told, state=ConsentState.REFUSED, on=NOON.date())
    draft = {"pupil_id": PupilId(1), "agency_id": centre(writer.desk), "language": writer.language}
    made = writer.desk.do(referrals.draft, **draft, reason="Трудности чтения").id
    writer.driver.window.go(Target("referrals", made))
    writer.driver.settle()
    writer.driver.qtbot.waitUntil(lambda: bool(writer.editor.sheet.images()))
    writer.driver.settle()
    writer.picture("refused")
    assert writer.editor.consent.is_lacking
    writer.tab_to(writer.editor.consent.waive)
    writer.key(Qt.Key.Key_Space)
    writer.write("Опасность для ребёнка")
    dialog: Any = QApplication.activeModalWidget()
    writer.tab_to(dialog.fields["decided_by"].widget)
    writer.write("Тұрсын М. А., директор")
    writer.picture("without-consent")
    writer.driver.press(Qt.Key.Key_Return, CTRL)
    assert not writer.editor.consent.is_lacking


def test_a_blank_form_is_saved_from_the_finder(writer: Writer, tmp_path: Path) -> None:
    writer.driver.window.go(Target("referrals"))
    writer.driver.settle()
    writer.key(Qt.Key.Key_F3)
    writer.write(words.translate("Referrals", "Save a blank form…").removesuffix("…"))
    writer.key(Qt.Key.Key_Return)
    writer.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog: Any = QApplication.activeModalWidget()
    assert dialog.selectedFiles()[0].endswith("referral-blank.pdf"), "no child's name is proposed"
    dialog.fileSelected.emit(str(tmp_path / "blank.pdf"))
    dialog.reject()
    writer.driver.settle()

    found = text_of((tmp_path / "blank.pdf").read_bytes())
    assert [told for told in ("ЖОЛДАМА", "НАПРАВЛЕНИЕ") if told not in found] == []
    assert [name for name in ("Рахимова", "Айгерім", "Омаров") if name in found] == []
    (left,) = writer.desk.ask(outgoing.rows)
    assert (left.kind, left.way, left.language) == ("referral", "saved", "kk ru")
