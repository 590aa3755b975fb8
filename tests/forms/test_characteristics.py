"""The characteristic of a pupil: what she chose, others masked, never level, reason or an unchosen status."""

import pytest

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused
from cpdesk.forms import characteristics
from cpdesk.forms.characteristics import SECTIONS, Characteristic
from tests.forms.conftest import Class
from tests.pdf import signs_outside, text_of

SECRETS = ("ТАЙН", "высокий", "насили", "жоғары", "зорлық")


def test_the_headings_stand_over_her_texts_and_empty_ones_are_left_out(seven: Class) -> None:
    wanted = Characteristic(pupil_id=seven.aigerim, texts={"learning": "Учится ровно", "advice": "Поддержка"})

    made = characteristics.document(seven.desk, wanted)

    found = text_of(made.document.data)
    assert "Учебная деятельность Учится ровно" in found
    assert "Выводы и рекомендации Поддержка" in found
    assert "Эмоционально" not in found
    assert "8 марта 2013" in found
    assert made.document.parts == ("name", "born", "class", "learning", "advice")
    assert signs_outside(made.document.data) == []


def test_no_level_no_reason_and_no_unchosen_status(seven: Class) -> None:
    card = seven.desk.ask(pupils.card, seven.aigerim)
    (status,) = (row.id for row in card.statuses) if card else ()
    texts = characteristics.known(seven.desk, seven.aigerim, ("ru",)) | dict.fromkeys(SECTIONS[:3], "текст")

    plain, told = (
        text_of(
            characteristics.document(
                seven.desk,
                Characteristic(pupil_id=seven.aigerim, texts=texts, statuses=each, languages=("kk", "ru")),
            ).document.data
        )
        for each in ((), (status,))
    )

    assert [word for word in SECRETS if word in plain + told] == []
    assert "Официальный статус" not in plain
    assert "Официальный статус" in told


def test_the_work_of_the_year_is_counted_from_the_card(seven: Class) -> None:
    assert "групповая консультация – 1" in characteristics.known(seven.desk, seven.aigerim, ("ru",))["done"]
    assert "1" in characteristics.known(seven.desk, seven.aigerim, ("kk",))["done"]


def test_other_children_are_masked_in_each_language_unless_she_leaves_a_word(seven: Class) -> None:
    texts = {"contact": "Дружит с Тлеу Санжаром. Мама Гүлнар приходила."}
    wanted = Characteristic(pupil_id=seven.aigerim, texts=texts, languages=("kk", "ru"))

    made = characteristics.document(seven.desk, wanted)
    left = characteristics.document(
        seven.desk, Characteristic(pupil_id=seven.aigerim, texts=texts, as_written=("Тлеу Санжаром",))
    )

    found = text_of(made.document.data)
    assert "Тлеу" not in found
    assert "Санжар" not in found
    assert "Гүлнар" in found
    assert {each.written for each in made.found} == {"Тлеу Санжаром"}
    assert "Тлеу Санжаром" in text_of(left.document.data)


def test_a_text_too_long_for_a_form_is_refused_beside_its_field(seven: Class) -> None:
    with pytest.raises(Refused) as refused:
        characteristics.document(seven.desk, Characteristic(pupil_id=seven.aigerim, texts={"family": "я" * 50_001}))
    assert (refused.value.code, refused.value.field) == ("text.too_long", "family")
