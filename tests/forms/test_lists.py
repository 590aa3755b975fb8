"""Lists of pupils with her columns: no level, no status and no reason can even be chosen."""

from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.forms import lists
from cpdesk.forms.lists import PupilList
from cpdesk.words import speaking
from tests.forms.conftest import Class
from tests.pdf import opened, signs_outside, text_of


def test_a_class_is_named_and_its_pupils_stand_in_the_order_given(seven: Class) -> None:
    made = lists.document(seven.desk, PupilList(pupil_ids=[seven.sanzhar, seven.aigerim]))

    found = text_of(made.data)
    assert "7 «Б» класс" in found.replace("\u00a0", " ")
    assert found.index("Тлеу Санжар") < found.index("Сәтбекова Айгерім Нұрланқызы")
    assert "Всего: 2" in found
    assert made.about is None


def test_all_columns_tell_the_family_and_nothing_private(seven: Class) -> None:
    columns = [PrintedColumn(code) for code in lists.WIDTHS]

    made = lists.document(seven.desk, PupilList(pupil_ids=[seven.aigerim], columns=columns, title="Для экскурсии"))

    found = text_of(made.data)
    assert "Для экскурсии" in found
    assert "Сәтбекова Гүлнар Ерланқызы" in found
    assert "701" in found
    assert [word for word in ("ТАЙН", "высокий", "особ", "ПМПК") if word in found] == []
    with opened(made.data) as pages:
        assert pages[0].get_width() > pages[0].get_height()
    assert signs_outside(made.data) == []


def test_every_column_of_the_pack_has_its_width(seven: Class) -> None:
    with speaking("ru"):
        offered = lists.offered(seven.desk)

    assert set(offered) == set(lists.WIDTHS)
    assert [name for name in ("level", "status", "reason") if name in offered] == []


def test_an_empty_list_says_so(seven: Class) -> None:
    assert "никого нет" in text_of(lists.document(seven.desk, PupilList(pupil_ids=[])).data)
