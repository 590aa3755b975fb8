"""All names of the vault, to be looked for in a text that leaves: a question."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.rules.pupils import class_label


@dataclass(frozen=True)
class Named:
    """A person of the vault: ``pupil``, ``guardian``, ``colleague`` or ``person``, and the record's number."""

    id: int
    last_name: str
    first_name: str = ""
    patronymic: str = ""
    class_name: str = ""
    kind: str = "pupil"
    iin: str = ""


def everybody(session: Session) -> tuple[Named, ...]:
    """Return all people of the vault, those in the bin and those who left among them: a name stays a name."""
    columns = (Pupil.id, Pupil.last_name, Pupil.first_name, Pupil.patronymic, Pupil.grade, Pupil.letter, Pupil.iin)
    pupils = [
        Named(number, last, first, patronymic, "" if grade is None else class_label(grade, letter), iin=iin or "")
        for number, last, first, patronymic, grade, letter, iin in session.execute(select(*columns).order_by(Pupil.id))
    ]
    adults = select(Guardian.id, Guardian.last_name, Guardian.first_name, Guardian.patronymic).order_by(Guardian.id)
    guardians = [Named(*row, kind="guardian") for row in session.execute(adults)]
    colleagues = session.execute(select(Colleague.id, Colleague.name).order_by(Colleague.id))
    persons = session.execute(select(Person.id, Person.name).order_by(Person.id))
    staff = [_in_one(number, name, "colleague") for number, name in colleagues]
    return (*pupils, *guardians, *staff, *(_in_one(number, name, "person") for number, name in persons))


def family(session: Session, pupil_id: int) -> frozenset[tuple[str, int]]:
    """Return kind and number of the adults of a pupil's family: they may be named in a paper about the pupil."""
    query = select(Guardianship.guardian_id).where(Guardianship.pupil_id == pupil_id)
    return frozenset(("guardian", int(number)) for number in session.scalars(query))


def _in_one(number: int, name: str, kind: str) -> Named:
    """Return somebody whose name is kept as one text: last name, first name, patronymic."""
    last, first, patronymic = [*name.split(maxsplit=2), "", "", ""][:3]
    return Named(number, last, first, patronymic, kind=kind)
