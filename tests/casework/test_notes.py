"""Templates of notes, of the pack and of her own; words that her spelling check knows."""

import pytest

from cpdesk import resource
from cpdesk.casework import bin as bins
from cpdesk.casework import notes
from cpdesk.casework.desk import Desk
from cpdesk.rules.notes import empty_headings
from cpdesk.rules.packs import LANGUAGES, PackError
from cpdesk.rules.sessions import Audience, SessionKind
from cpdesk.ui.shell.refusals import sentence
from tests.casework.people import refusal

PACK = resource("notes", notes.PACK).read_text("utf-8")
GROUP = SessionKind.GROUP_CONSULTATION


def offered(desk: Desk, kind: SessionKind = GROUP, audience: Audience = Audience.PUPIL) -> list[str]:
    return [row.name for row in desk.ask(notes.templates, kind, audience, "ru")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(SessionKind))
@pytest.mark.parametrize("audience", list(Audience))
def test_there_is_a_template_of_headings_for_every_session(
    desk: Desk, kind: SessionKind, audience: Audience, language: str
) -> None:
    first, *_ = desk.ask(notes.templates, kind, audience, language)

    assert first.id is None
    assert len(empty_headings(first.text)) >= 3


def test_the_most_particular_template_of_the_pack_stands_first(desk: Desk) -> None:
    assert offered(desk, SessionKind.CONVERSATION)[0] == "Беседа"
    assert offered(desk, SessionKind.CRISIS) == ["Кризисная консультация", "Консультация ученика"]
    assert offered(desk, SessionKind.CRISIS, Audience.PARENT)[0] == "Кризисная консультация"


def test_a_template_of_hers_stands_before_those_of_the_pack_until_it_is_in_the_bin(desk: Desk) -> None:
    number = desk.do(notes.save_template, name="Мой круг", text="## Круг\n", kind=GROUP).id
    anywhere = desk.do(notes.save_template, name="Любая", text="## Суть").id
    assert offered(desk) == ["Любая", "Мой круг", "Группа, занятие"]
    assert offered(desk, SessionKind.CONVERSATION)[0] == "Любая"
    assert "Мой круг" not in offered(desk, SessionKind.CONVERSATION)

    desk.do(notes.rename_template, template_id=number, name="Наш круг")
    desk.do(bins.put, table="note_template", row_id=anywhere)
    assert offered(desk) == ["Наш круг", "Группа, занятие"]
    assert [row.name for row in desk.ask(bins.rows)] == ["Любая"]


def test_a_template_needs_a_name_of_its_own_and_words(desk: Desk) -> None:
    number = desk.do(notes.save_template, name="Круг", text="## Круг").id

    assert refusal(desk, notes.save_template, name=" ", text="а") == ("note.no_name", "name")
    assert refusal(desk, notes.save_template, name="Круг", text="а") == ("note.name_taken", "name")
    assert refusal(desk, notes.save_template, name="Другой", text=" ") == ("note.no_text", "text")
    assert refusal(desk, notes.save_template, name="Другой", text="а", language="de") == ("note.language", "language")
    assert refusal(desk, notes.rename_template, template_id=999, name="а")[0] == "note.unknown_template"
    desk.do(notes.rename_template, template_id=number, name="Круг")


def test_her_words_are_kept_once_and_can_be_forgotten_and_known_again(desk: Desk) -> None:
    number = desk.do(notes.add_word, word="арт-терапия").id
    assert desk.do(notes.add_word, word="арт-терапия").id == number
    assert desk.ask(notes.words) == ["арт-терапия"]

    desk.do(bins.put, table="own_word", row_id=number)
    assert desk.ask(notes.words) == []
    desk.do(notes.add_word, word="арт-терапия")
    assert desk.ask(notes.words) == ["арт-терапия"]
    assert refusal(desk, notes.add_word, word="два слова") == ("note.no_word", "word")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('kinds = ["observation"]', 'kinds = ["observasion"]', "pack.value"),
        ('kk = "Әңгіме", ', "", "pack.language"),
        ("headings = [", "headings = {", "pack.syntax"),
    ],
)
def test_a_template_with_an_error_is_named_with_its_line(old: str, new: str, code: str) -> None:
    line = next(number for number, text in enumerate(PACK.splitlines(), 1) if old in text)
    with pytest.raises(PackError) as error:
        notes.understand(PACK.replace(old, new, 1))

    assert (error.value.file, error.value.code) == ("templates.toml", code)
    assert error.value.line in (line, 0) if code == "pack.syntax" else error.value.line == line
    assert "templates.toml" in sentence(error.value)
