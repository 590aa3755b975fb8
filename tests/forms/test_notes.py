"""A note on paper for one pupil: others masked, addenda, a line to sign; the private note never."""

import pytest

from cpdesk.casework import sessions
from cpdesk.casework.acts import Refused
from cpdesk.forms import notes
from cpdesk.forms.notes import Note
from cpdesk.records.base import SessionId
from tests.forms.conftest import Class
from tests.pdf import signs_outside, text_of


def test_the_note_is_printed_for_one_pupil_with_others_masked(seven: Class) -> None:
    made = notes.document(seven.desk, Note(session_id=seven.session, pupil_id=seven.aigerim, languages=("ru", "kk")))

    found = text_of(made.document.data)
    assert "Сәтбекова Айгерім" in found
    assert "• Айгерім говорила с" in found
    assert "другие ученики: 1" in found
    assert [word for word in ("Тлеу", "Санжар", "**", "](pupil", "ТАЙН") if word in found] == []
    assert "Имена других детей заменены" in found
    assert {each.written for each in made.found} >= {"Санжара Тлеу"}
    assert made.document.about == ("session", seven.session)
    assert signs_outside(made.document.data) == []


def test_addenda_and_the_signature_stand_below(seven: Class) -> None:
    unsigned = text_of(notes.document(seven.desk, Note(session_id=seven.session)).document.data)
    seven.desk.do(sessions.sign, session_id=seven.session)
    seven.desk.do(sessions.add_addendum, session_id=seven.session, text="Позвонили, Санжар ходит на кружок.")

    made = notes.document(seven.desk, Note(session_id=seven.session, pupil_id=seven.aigerim)).document

    found = text_of(made.data)
    assert "Не подписано" in unsigned
    assert "Подписано в базе" in found
    assert "Дополнение от" in found
    assert "ходит на кружок" in found
    assert "Санжар" not in found
    assert made.parts == ("note", "addenda")


def test_printed_for_nobody_every_child_is_masked(seven: Class) -> None:
    found = text_of(notes.document(seven.desk, Note(session_id=seven.session)).document.data)

    assert [name for name in ("Айгерім", "Сәтбек", "Тлеу", "Санжар") if name in found] == []
    assert "другие ученики: 2" in found


def test_what_is_not_there_is_refused(seven: Class) -> None:
    for wanted, code in (
        (Note(session_id=SessionId(404)), "session.unknown"),
        (Note(session_id=seven.session, pupil_id=404), "pupil.unknown"),
    ):
        with pytest.raises(Refused) as refused:
            notes.document(seven.desk, wanted)
        assert refused.value.code == code
