"""The staff of the school: acts and questions. They have no password here."""

from dataclasses import dataclass

from sqlalchemy import Select, literal, select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.colleagues import Colleague
from cpdesk.rules import phones
from cpdesk.rules.names import fold, other_layouts, sort_key
from cpdesk.rules.pupils import class_label, parse_class


@act("colleague.add")
def add(work: Work, *, name: str, position: str = "", phone: str = "", class_: str = "", note: str = "") -> int:
    """Add a member of staff; ``class`` is the class that he or she leads.

    Refused: ``colleague.no_name``, ``colleague.class_taken`` (another leads that class), ``pupil.class_unknown``.
    """
    colleague = Colleague(name="")
    _fill(work, colleague, name, position, phone, class_, note)
    work.session.add(colleague)
    work.session.flush()
    return colleague.id


@act("colleague.correct")
def correct(
    work: Work, colleague_id: int, *, name: str, position: str = "", phone: str = "", class_: str = "", note: str = ""
) -> int:
    """Correct name, position, telephone or class of a member of staff.

    Refused: ``colleague.unknown``, and as ``colleague.add``.
    """
    colleague = work.session.get(Colleague, colleague_id)
    if colleague is None or colleague.deleted:
        raise Refused("colleague.unknown", field="colleague_id")
    _fill(work, colleague, name, position, phone, class_, note)
    return colleague_id


@dataclass(frozen=True)
class ColleagueRow:
    """A member of staff; ``class_name`` is the class that he or she leads, empty for none."""

    id: int
    name: str
    position: str
    phone: str
    grade: int | None
    letter: str
    note: str

    @property
    def class_name(self) -> str:
        """The class as it is written: «7 «Б»»."""
        return "" if self.grade is None else class_label(self.grade, self.letter)


def directory(session: Session) -> list[ColleagueRow]:
    """Return all members of staff in the Kazakh order of names."""
    return sorted(_rows(session, _listed()), key=lambda row: sort_key(row.name))


def find(session: Session, text: str) -> list[ColleagueRow]:
    """Return who is meant: every word begins a word of name or position, on another keyboard layout too."""
    for typed in (text, *other_layouts(text)):
        words = fold(typed).split()
        spaced = literal(" ").concat(Colleague.fold)
        query = _listed().where(*(spaced.contains(f" {word}", autoescape=True) for word in words))
        if words and (found := _rows(session, query)):
            return found
    return []


def row(session: Session, colleague_id: int) -> ColleagueRow | None:
    """Return a member of staff, None when there is none."""
    found = _rows(session, _listed().where(Colleague.id == colleague_id))
    return found[0] if found else None


def of_class(session: Session, grade: int, letter: str) -> ColleagueRow | None:
    """Return who leads the class, None where nobody is named."""
    found = _rows(session, _listed().where(Colleague.grade == grade, Colleague.letter == letter))
    return found[0] if found else None


def _listed() -> Select[Colleague]:
    return select(Colleague).where(~Colleague.deleted).order_by(Colleague.fold, Colleague.id)


def _rows(session: Session, query: Select[Colleague]) -> list[ColleagueRow]:
    return [
        ColleagueRow(each.id, each.name, each.position, phones.display(each.phone), each.grade, each.letter, each.note)
        for each in session.scalars(query)
    ]


def _fill(work: Work, colleague: Colleague, name: str, position: str, phone: str, class_: str, note: str) -> None:
    colleague.name = checked(name, "name")
    if not colleague.name:
        raise Refused("colleague.no_name", field="name")
    colleague.position = checked(position, "position")
    colleague.phone = phones.normalise(checked(phone, "phone"))
    colleague.note = checked(note, "note", lines=True)
    colleague.grade, colleague.letter = _class(work, colleague, class_)
    colleague.fold = fold(f"{colleague.name} {colleague.position}")


def _class(work: Work, colleague: Colleague, class_: str) -> tuple[int | None, str]:
    if not class_.strip():
        return None, ""
    found = parse_class(class_)
    if found is None:
        raise Refused("pupil.class_unknown", field="class_")
    leads = select(Colleague.id).where(
        Colleague.grade == found[0], Colleague.letter == found[1], ~Colleague.deleted, Colleague.id != colleague.id
    )
    with work.session.no_autoflush:
        if work.session.scalar(leads) is not None:
            raise Refused("colleague.class_taken", field="class_")
    return found
