"""The words of forms in the settings: the very sheet beside the editor, kept, marked, taken back, refused by line."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils, wordings
from cpdesk.casework.desk import Desk
from cpdesk.forms import samples
from cpdesk.rules.packs import LANGUAGES
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.place import Target
from cpdesk.ui.settings import SettingsPlace
from cpdesk.ui.settings.forms import FormsSection, form_names
from tests.pdf import page_count, text_of
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(settings: SettingsPlace, qtbot: QtBot) -> FormsSection:
    settings.arrive(Target("settings", begin="FormsSection"))
    made = settings.forms
    qtbot.waitUntil(lambda: jobs.idle() and made.isVisible() and bool(made.page.images()))
    choose(made, qtbot, "invitation", "ru")
    return made


def settle(section: FormsSection, qtbot: QtBot) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(lambda: jobs.idle() and not section._timer.isActive())


def choose(section: FormsSection, qtbot: QtBot, form: str, spoken: str, key: str = "") -> None:
    section.form.value, section.language.value = form, spoken
    settle(section, qtbot)
    if key:
        section.view.choose([each.key for each in section._rows].index(key))
        settle(section, qtbot)


def write(section: FormsSection, qtbot: QtBot, text: str) -> None:
    section.text.setFocus()
    section.text.selectAll()
    press(section.text, Qt.Key.Key_Delete)
    for at, line in enumerate(text.split("\n")):
        if at:
            press(section.text, Qt.Key.Key_Return)
        type_text(section.text, line)
    settle(section, qtbot)


def sheet(section: FormsSection) -> str:
    return text_of(section.page._pdf)


def test_the_sheet_shows_the_words_while_they_are_typed(section: FormsSection, qtbot: QtBot, desk: Desk) -> None:
    choose(section, qtbot, "invitation", "ru", "texts.body")

    write(section, qtbot, "Зайдите ко мне")

    assert "Зайдите ко мне" in sheet(section)
    assert desk.ask(wordings.changed, "invitation") == {}, "nothing is kept before she says so"


def test_kept_words_are_marked_and_stay(section: FormsSection, qtbot: QtBot, desk: Desk) -> None:
    choose(section, qtbot, "invitation", "ru", "texts.body")
    write(section, qtbot, "Зайдите ко мне")

    press(section.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(desk.ask(wordings.changed, "invitation")))
    settle(section, qtbot)

    (mine,) = [each for each in section._rows if each.changed]
    assert (mine.key, mine.text) == ("texts.body", "Зайдите ко мне")
    assert section.reset.isEnabled()
    choose(section, qtbot, "invitation", "kk", "texts.body")
    assert not section.reset.isEnabled()


def test_a_template_with_a_slip_is_said_with_its_line_and_not_kept(
    section: FormsSection, qtbot: QtBot, desk: Desk
) -> None:
    choose(section, qtbot, "invitation", "ru", "texts.contact")
    assert "{author} {phone}" in section.text.accessibleDescription()
    before = section.page._pdf

    write(section, qtbot, "Звоните\n{telefon}")
    said = section.text.accessibleDescription()
    section.keep_text()
    settle(section, qtbot)

    assert "Line 2" in said
    assert "{telefon}" in said
    assert section.page._pdf == before
    assert desk.ask(wordings.changed, "invitation") == {}


def test_one_text_or_the_whole_form_goes_back(section: FormsSection, qtbot: QtBot, desk: Desk) -> None:
    for key, language in (("texts.body", "ru"), ("texts.title", "ru"), ("texts.title", "kk")):
        desk.do(wordings.change, form="invitation", key=key, language=language, text="Иначе")
    section.look()
    choose(section, qtbot, "invitation", "ru", "texts.body")

    section.reset.click()
    qtbot.waitUntil(lambda: len(desk.ask(wordings.changed, "invitation")) == 2)
    settle(section, qtbot)
    assert section.text.value.startswith("Приглашаю")
    section.reset_all.click()
    dialog: Any = QApplication.activeModalWidget()
    assert isinstance(dialog, Confirm)
    dialog.do.click()
    qtbot.waitUntil(lambda: desk.ask(wordings.changed, "invitation") == {})
    settle(section, qtbot)
    assert not section.reset_all.isEnabled()


def test_an_unverified_form_says_so_on_the_screen_and_on_paper(section: FormsSection, qtbot: QtBot) -> None:
    assert section.unverified.isVisible()
    assert "утверждённый образец не найден" in sheet(section)

    choose(section, qtbot, "recovery", "ru")

    assert not section.unverified.isVisible()


def test_every_form_is_shown_about_nobody_in_every_language(desk: Desk) -> None:
    desk.do(pupils.enrol, last_name="НАСТОЯЩИЙ", first_name="РЕБЁНОК", class_="7Б")

    for form in samples.FORMS:
        for spoken in LANGUAGES:
            pdf = samples.sample(desk, form, spoken)
            assert page_count(pdf) >= 1
            assert "НАСТОЯЩИЙ" not in text_of(pdf)


def test_every_pack_of_forms_can_be_changed_here(settings: SettingsPlace) -> None:
    assert set(samples.FORMS) == set(wordings.forms())
    assert set(form_names()) == set(wordings.forms())


def test_the_file_of_a_form_stays_as_it_is(section: FormsSection, qtbot: QtBot, desk: Desk) -> None:
    before = {path: path.read_bytes() for path in Path("resources/forms").glob("*.toml")}
    desk.do(wordings.change, form="list", key="texts.title", language="kk", text="ТІЗІМ 2")

    assert "ТІЗІМ 2" in text_of(samples.sample(desk, "list", "kk"))
    assert {path: path.read_bytes() for path in before} == before


def test_where_only_one_has_room_a_button_turns_between_words_and_sheet(
    section: FormsSection, settings: SettingsPlace, qtbot: QtBot
) -> None:
    settings.resize(700, 500)
    settle(section, qtbot)
    assert (section.text.isVisible(), section.page.isVisible()) == (True, False)

    for words_shown in (False, True):
        section._over.click()
        settle(section, qtbot)
        assert section._over.isVisible()
        assert (section.text.isVisible(), section.page.isVisible()) == (words_shown, not words_shown)
