"""The words of forms as she changes them: checked by line, over the pack, taken back one or all, undone."""

import pytest

from cpdesk.casework import undoing, wordings
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.ui.shell.refusals import sentence

FOOTER = "texts.footer"


def change(desk: Desk, key: str, text: str, language: str = "ru", form: str = "referral") -> None:
    desk.do(wordings.change, form=form, key=key, language=language, text=text)


def refused(desk: Desk, key: str, text: str, language: str = "ru", form: str = "referral") -> Refused:
    with pytest.raises(Refused) as error:
        change(desk, key, text, language, form)
    return error.value


def test_her_words_stand_over_the_packs(desk: Desk) -> None:
    change(desk, FOOTER, "Для служебного пользования")
    change(desk, FOOTER, "Лично в руки")

    assert desk.ask(wordings.changed, "referral") == {(FOOTER, "ru"): "Лично в руки"}
    assert desk.ask(wordings.changed, "recovery") == {}


def test_the_packs_own_words_take_the_change_away(desk: Desk) -> None:
    change(desk, FOOTER, "Лично в руки")
    change(desk, FOOTER, "Конфиденциально. Содержит персональные данные ребёнка.")

    assert desk.ask(wordings.changed, "referral") == {}


@pytest.mark.parametrize(
    ("text", "code", "line", "what"),
    [
        ("Исх. № {number}\nот {nomer}", "wording.placeholder", 2, "{nomer}"),
        ("Исх. № {agency}", "wording.placeholder", 1, "{agency}"),
        ("{number.real}", "wording.placeholder", 1, "{number.real}"),
        ("{}", "wording.placeholder", 1, "{}"),
        ("Исх.\n\n№ {number", "wording.brace", 3, "{"),
        ("№ number}", "wording.brace", 1, "}"),
        ("{{number}}", "wording.brace", 1, "{"),
    ],
)
def test_a_template_with_a_slip_is_refused_with_its_line(
    desk: Desk, text: str, code: str, line: int, what: str
) -> None:
    slip = refused(desk, "texts.number", text)

    assert (slip.code, slip.field, slip.facts["line"], slip.facts["what"]) == (code, "text", line, what)
    assert "{date} {number}" in sentence(slip)
    assert str(line) in sentence(slip)
    assert desk.ask(wordings.changed, "referral") == {}


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"text": "  \n "}, "wording.empty"),
        ({"key": "texts.unheard_of"}, "wording.unknown"),
        ({"language": "de"}, "referral.language"),
        ({"form": "passport"}, "form.unknown"),
        ({"form": "../law/kz-2026"}, "form.unknown"),
        ({"text": "я" * 50_001}, "text.too_long"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, told: dict[str, str], code: str) -> None:
    assert refused(desk, **({"key": FOOTER, "text": "Лично"} | told)).code == code


def test_reset_takes_back_one_text_or_a_language_or_all(desk: Desk) -> None:
    for key, language in ((FOOTER, "ru"), (FOOTER, "kk"), ("slip.signed", "ru"), ("presets.medical.title", "kk")):
        change(desk, key, "Иначе", language)

    desk.do(wordings.reset, form="referral", key=FOOTER, language="ru")
    assert set(desk.ask(wordings.changed, "referral")) == {
        (FOOTER, "kk"),
        ("slip.signed", "ru"),
        ("presets.medical.title", "kk"),
    }
    desk.do(wordings.reset, form="referral", language="kk")
    assert set(desk.ask(wordings.changed, "referral")) == {("slip.signed", "ru")}
    done = desk.do(wordings.reset, form="referral")
    assert desk.ask(wordings.changed, "referral") == {}
    desk.do(undoing.undo, seq=done.seq)
    assert set(desk.ask(wordings.changed, "referral")) == {("slip.signed", "ru")}
