"""The people who work with this vault: acts and questions."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.base import PersonId
from cpdesk.records.persons import Person


@act("person.join")
def join(work: Work, *, name: str, position: str = "") -> PersonId:
    """Add a person who works with this vault. Refused: ``person.no_name``."""
    full = checked(name, "name")
    if not full:
        raise Refused("person.no_name", field="name")
    person = Person(name=full, position=checked(position, "position"))
    work.session.add(person)
    work.session.flush()
    return PersonId(person.id)


@act("person.correct")
def correct(work: Work, person_id: PersonId, *, name: str, position: str = "") -> PersonId:
    """Correct a person's name and position. Refused: ``person.no_name``."""
    person = work.session.get_one(Person, person_id)
    full = checked(name, "name")
    if not full:
        raise Refused("person.no_name", field="name")
    person.name, person.position = full, checked(position, "position")
    return person_id


def names(session: Session) -> list[str]:
    """Return the names of all who work with this vault, in the order in which they came."""
    return list(session.scalars(select(Person.name).where(~Person.deleted).order_by(Person.id)))


@act("person.change_password", final=True, command="password")
def change_password(work: Work) -> None:
    """Note that the person who acts has a new password. The keys were changed before."""


@act("person.renew_recovery_key", final=True, command="open")
def renew_recovery_key(work: Work) -> None:
    """Note that there is a new recovery key. The keys were changed before."""


@act("person.renew_keys", final=True, command="open")
def renew_keys(work: Work) -> None:
    """Note that everything was encrypted with another key, because a password was seen. It was done before."""


@dataclass(frozen=True)
class PersonRow:
    """A person who works with this vault."""

    id: int
    name: str
    position: str


def this(session: Session, person_id: int) -> PersonRow:
    """Return a person."""
    person = session.get_one(Person, person_id)
    return PersonRow(person.id, person.name, person.position)
