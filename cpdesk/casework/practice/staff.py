"""The staff of the practice school: the head, deputies, and a teacher for each class who stays with it."""

from typing import Final

from cpdesk.casework import colleagues, pupils
from cpdesk.casework.practice.making import Act, School
from cpdesk.casework.practice.people import LETTERS
from cpdesk.rules.pupils import LAST_GRADE, InstructionLanguage

POSITIONS: Final = {
    "head": ("Директор", "Директор"),
    "upbringing": (
        "Заместитель директора по воспитательной работе",
        "Директордың тәрбие жұмысы жөніндегі орынбасары",
    ),
    "social": ("Социальный педагог", "Әлеуметтік педагог"),
    "special": ("Специальный педагог", "Арнайы педагог"),
    "nurse": ("Медицинская сестра", "Мейіргер"),
}
CLASS_TEACHER: Final = ("Классный руководитель", "Сынып жетекшісі")
PRIMARY: Final = 4
"""The last grade of the primary school: there a teacher begins anew with the smallest, as in the last grade of all."""


def employ(school: School) -> None:
    """Add the head, her deputies and a teacher for each class."""
    titles = list(POSITIONS.values())
    languages = (InstructionLanguage.KAZAKH, InstructionLanguage.RUSSIAN)
    acts = [_somebody(school, languages[number % 2], school.own(*each)) for number, each in enumerate(titles)]
    school.staff = dict(zip(POSITIONS, _added(school, acts), strict=True))
    classes = [f"{grade}{letter}" for grade, letter in school.desk.ask(pupils.classes)]
    spoken = {letter: language for language, letters in LETTERS.items() for letter in letters}
    acts = [_somebody(school, spoken[name[-1]], school.own(*CLASS_TEACHER), class_=name) for name in classes]
    school.teachers = dict(zip(classes, _added(school, acts), strict=True))


def move_up(school: School) -> None:
    """Let every teacher go on with the class; who brought one to its end takes one that begins."""
    begins = {PRIMARY: 0, LAST_GRADE: PRIMARY + 1}
    free = {name: each for name, each in school.teachers.items() if int(name[:-1]) in begins}
    going = {name: each for name, each in school.teachers.items() if name not in free}
    new = {f"{begins[int(name[:-1])]}{name[-1]}": each for name, each in free.items()}
    up = {f"{int(name[:-1]) + 1}{name[-1]}": going[name] for name in sorted(going, key=lambda name: -int(name[:-1]))}
    acts = [_leads(school, each, "") for each in free.values()]
    school.desk.do_all([*acts, *(_leads(school, each, name) for name, each in (up | new).items())])
    school.teachers = up | new


def signature(school: School, code: str) -> str:
    """Return name and position of somebody of the staff, as under a decision."""
    found = school.desk.ask(colleagues.row, school.staff[code])
    return f"{found.name}, {found.position}" if found else ""


def _somebody(school: School, language: InstructionLanguage, position: str, class_: str = "") -> Act:
    name, phone = school.people.colleague(language), school.people.phone()
    return colleagues.add, {"name": name, "position": position, "phone": phone, "class_": class_}


def _added(school: School, acts: list[Act]) -> list[int]:
    return [outcome.id or 0 for outcome in school.desk.do_all(acts)]


def _leads(school: School, colleague: int, class_: str) -> Act:
    found = school.desk.ask(colleagues.row, colleague)
    about = {"name": found.name, "position": found.position, "phone": found.phone} if found else {}
    return colleagues.correct, {"colleague_id": colleague, "class_": class_} | about
