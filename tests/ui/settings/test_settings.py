"""Settings: each section does what it says, through the vault."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import history, outgoing, persons, schools
from cpdesk.casework.desk import Desk
from cpdesk.rules.schools import SchoolKind
from cpdesk.storage import backup, keys
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.settings import SettingsPlace
from cpdesk.ui.settings.keys import ALL, PASSWORD, RECOVERY
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell.preferences import Preferences
from tests.conftest import PASSWORD as OLD
from tests.ui.typing import expect_dialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NEW = "тихий омут лодка весло"


def show(settings: SettingsPlace, section: Section, qtbot: QtBot) -> None:
    settings.list.choose(settings.sections.index(section))
    qtbot.waitUntil(jobs.idle)
    assert section.isVisible()


def opens(folder: Path, password: str) -> bool:
    try:
        keys.unlock(folder, password)
    except VaultError:
        return False
    return True


def test_every_section_shows_itself_and_leaves_no_trouble(settings: SettingsPlace, qtbot: QtBot) -> None:
    troubles: list[object] = []
    settings.sitting.troubled.connect(troubles.append)

    for section in settings.sections:
        show(settings, section, qtbot)

    assert troubles == []


def test_language_theme_and_size_change_at_once_and_are_remembered(settings: SettingsPlace, qapp: QApplication) -> None:
    for field, value in (
        (settings.look.language, "kk"),
        (settings.look.theme, "dark"),
        (settings.look.text, 150),
        (settings.look.idle, 20),
    ):
        choice = settings.look._of(field)
        choice.value = value
        choice.activated.emit(choice.currentIndex())

    assert words.language() == "kk"
    assert theme.tokens().base == "#16191d"
    assert theme.text_percent() == 150
    remembered = Preferences()
    assert (remembered.language, remembered.look, remembered.idle_minutes) == ("kk", ("dark", 150), 20)


def test_the_school_is_corrected_by_an_act_that_can_be_undone(
    settings: SettingsPlace, desk: Desk, qtbot: QtBot
) -> None:
    show(settings, settings.school, qtbot)
    fields = settings.school.fields
    assert fields["name_ru"].widget.text() == "Школа-лицей № 948"
    fields["head_name"].widget.setText("Оспанов Е. Т.")
    fields["kind"].widget.value = SchoolKind.LYCEUM

    with qtbot.waitSignal(settings.sitting.said) as said:
        settings.school.keep.click()

    school = desk.ask(schools.this)
    assert (school.head_name, school.kind) == ("Оспанов Е. Т.", SchoolKind.LYCEUM)
    settings.sitting.undo(settings, said.args[1])
    qtbot.waitUntil(lambda: desk.ask(schools.this).head_name == "")


def test_a_school_without_a_name_is_refused_beside_the_field(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    show(settings, settings.school, qtbot)
    settings.school.fields["name_ru"].widget.setText(" ")

    settings.school.keep.click()
    qtbot.waitUntil(lambda: settings.school.fields["name_ru"].widget.property("bad") == "true")

    assert desk.ask(schools.this).name_ru == "Школа-лицей № 948"


def test_her_own_name_is_corrected(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    show(settings, settings.school, qtbot)
    settings.school.own["position"].widget.setText("Педагог-психолог")

    with qtbot.waitSignal(settings.sitting.said):
        settings.school.keep_own.click()

    assert desk.ask(persons.this, desk.user).position == "Педагог-психолог"


def test_the_password_changes_after_the_old_one(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    dialog = settings.keys.change(PASSWORD)
    dialog.old.line.setText("не тот")
    for field in (dialog.new.first, dialog.new.second):
        field.line.setText(NEW)
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(dialog.trouble.accessibleName()))
    qtbot.waitUntil(jobs.idle)
    assert opens(desk.vault.folder, OLD)

    dialog.old.line.setText(OLD)
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_on()

    assert opens(desk.vault.folder, NEW)
    assert not opens(desk.vault.folder, OLD)


@pytest.mark.parametrize("kind", [RECOVERY, ALL])
def test_a_new_key_is_in_force_only_when_typed_back(
    settings: SettingsPlace, desk: Desk, qtbot: QtBot, founded: tuple[Path, str], kind: str
) -> None:
    dialog = settings.keys.change(kind)
    dialog.old.line.setText(OLD)
    for field in (dialog.new.first, dialog.new.second):
        field.line.setText(NEW)
    dialog.go_on()
    qtbot.waitUntil(dialog.key.isVisible)
    qtbot.waitUntil(jobs.idle)
    spelled = "-".join(dialog.key.key.text().split())
    dialog.go_on()
    dialog.typed.line.setText(spelled[:-1])
    dialog.go_on()
    assert keys.unlock_by_recovery(desk.vault.folder, founded[1]), "nothing has changed yet"
    before = desk.vault.key

    dialog.typed.line.setText(spelled.lower())
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_on()

    folder = desk.vault.folder
    assert keys.unlock_by_recovery(folder, spelled).candidates == (desk.vault.key,)
    with pytest.raises(VaultError, match=r"vault\.wrong_recovery"):
        keys.unlock_by_recovery(folder, founded[1])
    assert (desk.vault.key == before) is (kind == RECOVERY)
    assert (opens(folder, OLD), opens(folder, NEW)) == (kind == RECOVERY, kind == ALL)
    qtbot.waitUntil(jobs.idle)
    assert len(backup.copies(folder)) == (kind == ALL), "a copy is made under the new keys at once"


def test_leaving_the_change_of_keys_changes_nothing(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    before = (desk.vault.folder / keys.FILE).read_bytes()
    dialog = settings.keys.change(ALL)
    dialog.old.line.setText(OLD)
    for field in (dialog.new.first, dialog.new.second):
        field.line.setText(NEW)
    dialog.go_on()
    qtbot.waitUntil(dialog.key.isVisible)
    qtbot.waitUntil(jobs.idle)

    dialog.reject()

    assert (desk.vault.folder / keys.FILE).read_bytes() == before


def test_a_copy_is_made_listed_and_proved(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    show(settings, settings.copies, qtbot)
    settings.copies.make.click()
    qtbot.waitUntil(lambda: bool(backup.copies(desk.vault.folder)))
    qtbot.waitUntil(jobs.idle)
    path = backup.copies(desk.vault.folder)[0].path

    settings.copies.check.click()
    qtbot.waitUntil(lambda: settings.copies._proved.get(path) is True)

    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 4
    path.write_bytes(data)
    settings.copies.check.click()
    qtbot.waitUntil(lambda: settings.copies._proved.get(path) is False)
    assert "damaged" in settings.copies.state.accessibleName()


def test_a_copy_on_a_stick_stands_in_the_ledger(
    settings: SettingsPlace, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    show(settings, settings.copies, qtbot)
    settings.refresh({})
    qtbot.waitUntil(jobs.idle)
    assert settings.step().verb == "Copy to a stick…"  # type: ignore[union-attr]

    settings.copies.make_on(tmp_path / "stick")
    qtbot.waitUntil(lambda: bool(desk.ask(outgoing.rows)))
    qtbot.waitUntil(jobs.idle)

    (row,) = desk.ask(outgoing.rows)
    settings.refresh({})
    qtbot.waitUntil(jobs.idle)
    assert settings.step() is not None
    assert settings.step().action is None, "the next one is due in a week"  # type: ignore[union-attr]
    (path,) = (tmp_path / "stick").iterdir()
    assert (row.kind, row.size) == ("backup", path.stat().st_size)


def test_a_stick_that_is_not_there_is_said_with_what_to_do(
    settings: SettingsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    show(settings, settings.copies, qtbot)

    settings.copies.make_on(tmp_path / "file")
    qtbot.waitUntil(lambda: "stick" in settings.copies.state.accessibleName())


def test_going_back_to_a_copy_closes_the_base_first(settings: SettingsPlace, qtbot: QtBot) -> None:
    show(settings, settings.copies, qtbot)

    agree = expect_dialog(lambda dialog: dialog.do.click() if isinstance(dialog, Confirm) else None)
    with qtbot.waitSignal(settings.restoring), agree:
        settings.copies.restore.click()


def test_the_journal_is_paged(settings: SettingsPlace, desk: Desk, qtbot: QtBot) -> None:
    for number in range(130):
        desk.do(persons.correct, person_id=1, name="Есенова Жанна", position=str(number))

    show(settings, settings.journal, qtbot)

    model = settings.journal.view.model()
    assert model.rowCount() == desk.ask(history.last_seq) == 132
    model.index(0, 0).data()
    model.index(131, 0).data()
    qtbot.waitUntil(jobs.idle)
    assert (model.index(0, 0).data(), model.index(131, 0).data()) == ("132", "1")


def test_f3_finds_copies_colleagues_forms_and_keys(settings: SettingsPlace) -> None:
    seen: list[object] = []
    settings.going.connect(seen.append)

    for offer in settings.offers()[1:]:
        offer.run()
        settings.arrive(seen[-1])  # type: ignore[arg-type]
        assert settings.list.chosen() in {2, 3, 4, 5}
