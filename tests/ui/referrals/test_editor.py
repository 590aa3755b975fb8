"""A referral in its editor: drafted, seen as its sheet, recorded by leaving, let out through the ledger, answered."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from cpdesk.casework import agencies, outgoing, referrals, undoing
from cpdesk.casework.desk import Desk
from cpdesk.forms import referrals as paper
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, SheetPart
from cpdesk.ui.kit import editing, jobs
from cpdesk.ui.place import Target
from cpdesk.ui.referrals import ReferralsPlace
from cpdesk.ui.referrals.editor import ReferralEditor
from cpdesk.ui.referrals.sheet import AFTER_MS
from tests.pdf import page_count
from tests.ui.desks import gone, shown
from tests.ui.referrals.conftest import Drafting
from tests.ui.typing import expect_dialog, press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opened(place: ReferralsPlace, qtbot: QtBot, referral: ReferralId) -> ReferralEditor:
    place.arrive(Target("referrals", referral))
    qtbot.waitUntil(lambda: place.editor() is not None)
    settle(qtbot)
    return place.referral


def begun(place: ReferralsPlace, qtbot: QtBot, pupil: PupilId | None = None) -> ReferralEditor:
    place.arrive(Target("referrals", begin="new", facts={"pupil_id": pupil} if pupil else {}))
    settle(qtbot)
    return place.referral


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(jobs.idle, timeout=30_000)


def write(editor: ReferralEditor, name: str, text: str) -> None:
    type_text(editor.form.fields[name].widget, text)


def card(desk: Desk, referral: int) -> referrals.ReferralCard:
    found = desk.ask(referrals.card, ReferralId(referral))
    assert found is not None
    return found


def asides(editor: ReferralEditor) -> str:
    return "\n".join(each.text() for each in editor.findChildren(QLabel) if each.isVisible())


def test_a_referral_is_drafted_by_keys_alone_and_recorded_by_leaving(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, pupil: PupilId, centre: AgencyId
) -> None:
    editor = begun(place, qtbot)
    line = editor.form.people.line
    type_text(line, "айгер")
    qtbot.waitUntil(line.offered.isVisible)
    press(line, Qt.Key.Key_Return)
    assert editor.form.people.value == [pupil]
    while editor.form.agency.value != centre:
        press(editor.form.agency, Qt.Key.Key_Down)
    write(editor, "reason", "Қыз үзілісте жалғыз жүреді")
    write(editor, "asked", "Просим консультацию")

    press(place, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.editor() is None)

    made = card(desk, desk.ask(referrals.ids)[0])
    assert (made.pupil_id, made.agency_id, made.reason) == (pupil, centre, "Қыз үзілісте жалғыз жүреді")
    assert (made.parts, made.reply_within, made.language) == ((SheetPart.GUARDIAN,), 10, "en")


def test_leaving_an_untouched_form_records_nothing(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, pupil: PupilId
) -> None:
    editor = begun(place, qtbot, pupil)

    editor.leave()
    settle(qtbot)

    assert place.editor() is None
    assert desk.ask(referrals.ids) == []


def test_what_is_missing_is_said_beside_its_field_and_the_text_stays(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk
) -> None:
    editor = begun(place, qtbot)
    write(editor, "reason", "без ученика")

    editor.leave()
    settle(qtbot)

    assert place.editor() is editor
    assert "no such pupil" in editor.form.people.accessibleDescription()
    assert editor.form.parameters()["reason"] == "без ученика"
    assert desk.ask(referrals.ids) == []


def test_the_preview_is_the_very_sheet_and_follows_typing(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    qtbot.waitUntil(lambda: bool(editor.sheet.images()))
    before = editor.sheet.images()
    with qtbot.waitSignal(editor.sheet.looked) as looked:
        write(editor, "reason", "Ещё слово")
    settle(qtbot)

    assert looked.args[0].card.reason == "Ещё словоОдна на переменах"
    assert editor.sheet.images() != before
    assert len(editor.sheet.images()) == page_count(looked.args[0].sheet.pdf) == 1
    assert card(desk, made).reason == "Одна на переменах", "looking records nothing"


def test_a_sheet_that_nobody_touches_is_not_drawn_again_and_again(
    place: ReferralsPlace, qtbot: QtBot, drafted: Drafting
) -> None:
    editor = opened(place, qtbot, drafted())
    settle(qtbot)

    with qtbot.assertNotEmitted(editor.sheet.looked, wait=3 * AFTER_MS):
        editor.sheet.verticalScrollBar().setValue(1)


def test_a_choice_of_where_to_takes_what_is_usual_there(place: ReferralsPlace, qtbot: QtBot, desk: Desk) -> None:
    editor = begun(place, qtbot)
    medical = next(row.id for row in desk.ask(agencies.directory) if row.kind is AgencyKind.MEDICAL)
    while editor.form.agency.value != medical:
        press(editor.form.agency, Qt.Key.Key_Down)

    assert editor.form.parameters()["parts"] == (SheetPart.IIN, SheetPart.GUARDIAN, SheetPart.OBSERVED)
    assert editor.form.parameters()["reply_within"] == 10


def test_another_pupil_in_the_text_is_masked_and_said_before_it_leaves(
    place: ReferralsPlace, qtbot: QtBot, drafted: Drafting
) -> None:
    editor = opened(place, qtbot, drafted(reason="Её дразнит Виктор Ким"))

    qtbot.waitUntil(lambda: "1 name of other children masked" in asides(editor))
    told = asides(editor)
    assert "Виктор Ким → " in told
    assert "Names of the base were checked" in told


def test_a_text_that_goes_over_the_page_is_said(place: ReferralsPlace, qtbot: QtBot, drafted: Drafting) -> None:
    editor = opened(place, qtbot, drafted(reason="Одна на переменах.\n" * 60))

    qtbot.waitUntil(lambda: len(editor.sheet.images()) == 2)
    qtbot.waitUntil(lambda: "the text goes on over the first page" in asides(editor))


def test_the_saved_file_is_the_sheet_and_the_ledger_tells_its_checksum(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, tmp_path: Path
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    proposed: list[str] = []

    def ask_where(_parent: Any, _title: str, _kinds: str, name: str, then: Any) -> None:
        proposed.append(name)
        then(tmp_path / name)

    editor.leaving.ask_where = ask_where
    write(editor, "reason", "Записано перед выходом. ")
    editor.leaving.save()
    qtbot.waitUntil(lambda: bool(desk.ask(outgoing.rows)))
    settle(qtbot)

    assert proposed == [f"referral-{made}.pdf"]
    data = (tmp_path / proposed[0]).read_bytes()
    assert data == paper.document(desk, made).data
    assert card(desk, made).reason.startswith("Записано перед выходом.")
    row = desk.ask(outgoing.rows)[0]
    assert (row.sha256, row.way, row.recipient) == (hashlib.sha256(data).hexdigest(), "saved", "Центр поддержки")
    assert row.parts == "name born class reason asked guardian consent"
    assert f"referral-{made}.pdf" in editor.said.accessibleName()


def test_a_place_that_cannot_be_written_is_said_and_changes_nothing(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, tmp_path: Path
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    editor.leaving.ask_where = lambda *given: given[-1](tmp_path / "absent" / "a.pdf")

    editor.leaving.save()
    settle(qtbot)

    assert str(tmp_path / "absent") in editor.said.accessibleName()
    assert desk.ask(outgoing.rows) == []
    assert list(tmp_path.glob("*.pdf")) == []
    assert card(desk, made).status is ReferralStatus.DRAFT


def test_printing_notes_in_the_ledger_first_and_sends_every_page(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, tmp_path: Path
) -> None:
    made = drafted(reason="слово " * 700)
    editor = opened(place, qtbot, made)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    editor.leaving.has_printer = lambda: True
    editor.leaving.ask_printer = lambda _parent, _title, then: then(printer)

    press(editor, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(desk.ask(outgoing.rows)))
    settle(qtbot)

    assert [row.way for row in desk.ask(outgoing.rows)] == ["printed"]
    sheet = paper.document(desk, made)
    assert page_count((tmp_path / "printed.pdf").read_bytes()) == page_count(sheet.data) == 2
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4


def test_what_the_ledger_cannot_note_is_not_printed(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, tmp_path: Path
) -> None:
    editor = opened(place, qtbot, drafted())
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    editor.leaving.has_printer = lambda: True
    editor.leaving.ask_printer = lambda _parent, _title, then: then(printer)
    told: list[Exception] = []
    place.sitting.troubled.disconnect()
    place.sitting.troubled.connect(told.append)
    desk.vault.seize(0)

    editor.leaving.print()
    settle(qtbot)

    assert len(told) == 1
    assert not (tmp_path / "printed.pdf").exists()


def test_without_a_printer_the_file_is_offered_instead(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    editor = opened(place, qtbot, drafted())
    editor.leaving.has_printer = lambda: False

    editor.leaving.print()
    settle(qtbot)

    assert "PDF" in editor.said.accessibleName()
    assert desk.ask(outgoing.rows) == []


def test_sending_asks_once_gives_the_number_and_closes_the_text(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)

    with expect_dialog(lambda dialog: dialog.accept()):
        editor.leaving.send()
    qtbot.waitUntil(lambda: not editor.is_draft)
    settle(qtbot)

    assert (card(desk, made).number, card(desk, made).status) == ("2026-1", ReferralStatus.SENT)
    assert "2026-1" in place.subtitle()
    reason = editor.form.fields["reason"].widget
    type_text(reason, "нельзя")
    assert editor.form.parameters()["reason"] == "Одна на переменах"
    assert not editor.is_changed
    assert not editor.form.people.line.isVisible()
    assert not editor.form.agency.isEnabled()


def test_keeping_does_not_send(place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)

    with expect_dialog(lambda dialog: dialog.reject()):
        editor.leaving.send()
    settle(qtbot)

    assert card(desk, made).number is None


def test_an_answer_is_noted_and_can_be_undone(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    desk.do(referrals.send, referral_id=made)
    editor = opened(place, qtbot, made)

    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    press(editor.fields["answer.status"].widget, Qt.Key.Key_End)
    press(dialog, Qt.Key.Key_Return)
    settle(qtbot)
    assert card(desk, made).status is ReferralStatus.SENT, "declined needs a reason"
    type_text(editor.fields["answer.answer"].widget, "Нет мест")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card(desk, made).status is ReferralStatus.DECLINED)
    settle(qtbot)

    assert card(desk, made).answer == "Нет мест"
    assert "Нет мест" in asides(editor)
    last = place.sitting.last_act()
    assert last is not None
    place.sitting.undo(place, last.seq)
    settle(qtbot)
    assert card(desk, made).status is ReferralStatus.SENT
    assert editor.card == card(desk, made)


def test_a_referral_is_taken_back_with_a_reason(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    desk.do(referrals.send, referral_id=made)
    editor = opened(place, qtbot, made)

    editor.open_dialog("revoke")
    type_text(editor.fields["revoke.answer"].widget, "Семья переехала")
    press(QApplication.activeModalWidget() or editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card(desk, made).status is ReferralStatus.REVOKED)
    settle(qtbot)

    step = place.step()
    assert step is not None
    assert step.action == editor.leave


def test_a_new_organisation_is_added_and_chosen(place: ReferralsPlace, qtbot: QtBot, desk: Desk) -> None:
    editor = begun(place, qtbot)

    editor.open_dialog("new")
    type_text(editor.fields["new.name"].widget, "Поликлиника № 96")
    press(QApplication.activeModalWidget() or editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.args["dialog"] == "")
    settle(qtbot)

    chosen = editor.form.chosen_agency()
    assert chosen is not None
    assert chosen.name == "Поликлиника № 96"


def test_an_organisation_is_corrected(place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting) -> None:
    editor = opened(place, qtbot, drafted())

    editor.open_dialog("correct")
    type_text(editor.fields["correct.head_name"].widget, "Оспанова Г. Ә.")
    press(QApplication.activeModalWidget() or editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.args["dialog"] == "")
    settle(qtbot)

    chosen = editor.form.chosen_agency()
    assert chosen is not None
    assert chosen.head_name == "Оспанова Г. Ә."


def test_the_field_that_gets_the_focus_is_scrolled_to(place: ReferralsPlace, qtbot: QtBot, drafted: Drafting) -> None:
    editor = opened(place, qtbot, drafted())
    place.activateWindow()

    editor.go_to("done")

    field = editor.form.fields["done"].widget
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_recording_twice_makes_one_referral(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, pupil: PupilId, centre: AgencyId
) -> None:
    editor = begun(place, qtbot, pupil)
    editor.form.choose_agency(centre)
    write(editor, "reason", "один раз")

    editor.record()
    editor.record()
    settle(qtbot)

    assert len(desk.ask(referrals.ids)) == 1
    assert editor.number == desk.ask(referrals.ids)[0]
    assert not editor.is_changed


def test_undo_of_a_change_is_shown_in_the_open_form(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    write(editor, "reason", "Лишнее. ")
    editor.record()
    settle(qtbot)
    assert card(desk, made).reason.startswith("Лишнее")

    last = place.sitting.last_act()
    assert last is not None
    place.sitting.do(place, undoing.undo, seq=last.seq)
    settle(qtbot)

    assert editor.form.parameters()["reason"] == "Одна на переменах"
    assert not editor.is_changed


def test_another_place_records_what_can_be_and_keeps_what_cannot(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    write(editor, "reason", "Дописано. ")
    editor.set_aside()
    settle(qtbot)
    assert card(desk, made).reason.startswith("Дописано.")

    editor = begun(place, qtbot)
    write(editor, "reason", "ничьё")
    editor.set_aside()
    settle(qtbot)
    key = editor.args["kept"]
    place.arrive(Target("referrals", begin="kept", facts={"key": key}))
    settle(qtbot)

    assert editor.form.parameters()["reason"] == "ничьё"
    editor.form.people.value = [1]
    editor.form.choose_agency(1)
    editor.record()
    settle(qtbot)
    assert desk.draft(key) is None


@pytest.mark.parametrize("dialog", ["", "new"])
def test_after_a_lock_the_same_text_stands_in_the_same_field(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, dialog: str
) -> None:
    made = drafted()
    editor = opened(place, qtbot, made)
    write(editor, "reason", "Недописанное ")
    if dialog:
        editor.open_dialog(dialog)
        type_text(editor.fields["new.name"].widget, "Новый центр")
    kept, args = editing.values(editor.fields), dict(editor.args)
    fresh = ReferralsPlace(place.sitting)
    qtbot.addWidget(fresh)
    fresh.show()

    again = fresh.reopen(editor.kind, args)
    assert again is not None
    editing.fill(again.fields, kept)
    settle(qtbot)

    assert editing.values(again.fields) == kept
    assert again.is_changed
    assert again.args == args
    assert fresh.reopen("session", args) is None
    for each in (editor, again):
        if each._dialog is not None:
            each._dialog.reject()
    fresh.hide()


def test_a_referral_that_the_disk_refused_is_recorded_at_the_next_try(
    desk: Desk, qtbot: QtBot, qapp: QApplication, drafted: Drafting
) -> None:
    number = drafted()
    with shown(desk, qtbot, qapp, places=lambda sitting: [ReferralsPlace(sitting)]) as driver:
        driver.window.go(Target("referrals", number))
        driver.settle()
        editor = driver.place.editor()
        editor.form.fields["asked"].widget.setFocus()
        driver.type("Просим")
        with gone(desk):
            driver.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert editor.is_changed

        driver.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

        assert not editor.is_changed
    assert card(desk, number).asked == "Просим"
