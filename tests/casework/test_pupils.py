from datetime import date

from cpdesk.casework import pupils, undoing
from cpdesk.casework.desk import Desk


def test_a_pupil_is_found_whatever_the_keyboard(desk: Desk) -> None:
    done = desk.do(pupils.enrol, last_name="Соловьёв", first_name="Лев", class_="9-В")
    desk.do(pupils.enrol, last_name="Сәтбек", first_name="Айгерім", class_="7Б")

    for typed in ("соловьев", "cjkjdmtd", "лев сол", "саловьев", "соловьев л"):
        assert desk.ask(pupils.find, pupils.Filter(text=typed)).ids == [done.id], typed


def test_undo(desk: Desk) -> None:
    done = desk.do(pupils.enrol, last_name="Соловьёв", first_name="Лев", class_="9-В", born=date(2011, 5, 4))
    desk.do(undoing.undo, seq=done.seq)
    assert desk.ask(pupils.find, pupils.Filter()).ids == []
