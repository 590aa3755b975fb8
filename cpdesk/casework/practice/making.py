"""The practice school while it is being made: its pupils, its dice, and the sentences that are written in it."""

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final

from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.practice.people import Family, People
from cpdesk.records.base import GuardianId, PupilId, SessionId
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.pupils import Sex

Act = tuple[Callable[..., int | None], dict[str, Any]]

CARED_FOR: Final = 0.55
"""How often her work is about a child with a level of support."""
_FORMS: Final = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
"""``[she|he]`` in a sentence."""


@dataclass(frozen=True)
class Child:
    """What the sentences about a pupil need; ``entered`` is the school year of grade 0."""

    name: str
    girl: bool
    language: str
    family: Family
    letter: str
    entered: int

    def grade(self, school_year: int) -> int:
        """Return the grade in a school year: nobody repeats one here."""
        return school_year - self.entered


@dataclass(frozen=True)
class Waiting:
    """A task that waits on the last day: in working days its term, and how far ahead of that day it is due."""

    titles: tuple[str, str]
    term: int
    ahead: int
    at: time | None = None
    owed: bool = False


@dataclass(frozen=True)
class Letter:
    """A referral that is not sent: its number, the pupil, the organisation, whether consent is owed."""

    number: int
    pupil: PupilId
    agency: int
    consent_owed: bool


@dataclass
class School:
    """What the invented school needs while it is being made.

    Attributes:
        texts: sentences by kind and language.
        until: the day on which it is opened first; nothing has been done on it yet.
        children: every pupil that ever was enrolled.
        present: the pupils on the roll.
        cared_for: those with a level of support.
        adults: the adult of a family as ``guardian.join`` takes one, by the identity of the family.
        tied: the pupils on whose card that adult stands.
        staff: members of staff by the code of their position.
        teachers: class teachers by class, «7Б».
        asked: pupils whose representatives have not answered yet.
        waiting: by the day on which they are set, the tasks that shall wait on the last day; ``kept``: their numbers.
        awaited: the referrals that nobody answers before that day.
        letters: drafts of referrals that wait for a consent.
        unsigned: sessions recorded and not signed yet.

    """

    desk: Desk
    clock: SetClock
    dice: random.Random
    texts: dict[str, Any]
    people: People
    until: date
    children: dict[PupilId, Child] = field(default_factory=dict)
    present: list[PupilId] = field(default_factory=list)
    cared_for: list[PupilId] = field(default_factory=list)
    adults: dict[int, dict[str, Any]] = field(default_factory=dict)
    tied: set[PupilId] = field(default_factory=set)
    staff: dict[str, int] = field(default_factory=dict)
    teachers: dict[str, int] = field(default_factory=dict)
    asked: list[PupilId] = field(default_factory=list)
    waiting: dict[date, list[Waiting]] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    awaited: set[int] = field(default_factory=set)
    letters: list[Letter] = field(default_factory=list)
    unsigned: list[SessionId] = field(default_factory=list)

    def enrol(self, grades: Iterable[int]) -> list[PupilId]:
        """Enrol a new pupil for each of these grades, from the first day of this school year on."""
        since = self.clock.wall.date().replace(month=9, day=1)
        new = [self.people.pupil(grade, since.year) for grade in grades]
        done = self.desk.do_all([(pupils.enrol, about | {"since": since}) for about, _ in new])
        enrolled = [PupilId(outcome.id or 0) for outcome in done]
        for pupil, (about, family) in zip(enrolled, new, strict=True):
            name = f"{about['last_name']} {about['first_name']}"
            girl, grade, letter = about["sex"] is Sex.FEMALE, int(about["class_"][:-1]), about["class_"][-1]
            self.children[pupil] = Child(name, girl, about["language"].value, family, letter, since.year - grade)
        self.present = list(self.desk.ask(pupils.find, pupils.Filter()).ids)
        return enrolled

    def at(self, hour: int, minute: int = 0) -> datetime:
        """Set the clock to an hour of its day, and return it."""
        self.clock.wall = datetime.combine(self.clock.wall.date(), time(hour, minute))
        return self.clock.wall

    @property
    def today(self) -> date:
        """The day on which the school is."""
        return self.clock.wall.date()

    def grade(self, pupil: PupilId) -> int:
        """Return the pupil's grade now."""
        return self.children[pupil].grade(school_year_of(self.today))

    def class_of(self, pupil: PupilId) -> str:
        """Return the pupil's class, «7Б»."""
        return f"{self.grade(pupil)}{self.children[pupil].letter}"

    def guardian(self, pupil: PupilId) -> GuardianId | None:
        """Return a legal representative of the pupil, None where nobody is known."""
        known = self.adults.get(id(self.children[pupil].family))
        return GuardianId(known["guardian_id"]) if known and known["legal"] and pupil in self.tied else None

    def somebody(self) -> PupilId:
        """Return a pupil on whom she works: mostly one of those who are cared for."""
        return self.dice.choice(self.cared_for if self.cared_for and self.chance(CARED_FOR) else self.present)

    def company(self, pupil: PupilId, others: int) -> list[PupilId]:
        """Return the pupil and as many others of about the same age, at most."""
        age = self.children[pupil].entered
        alike = [each for each in self.present if abs(self.children[each].entered - age) <= 1 and each != pupil]
        return [pupil, *self.dice.sample(alike, k=min(others, len(alike)))]

    def say(self, kind: str, pupil: PupilId) -> str:
        """Return one of the sentences of a kind about a pupil, in the language of the pupil's class."""
        child = self.children[pupil]
        sentence = str(self.dice.choice(self.among(kind)[child.language]))
        return _FORMS.sub(lambda forms: forms[1 if child.girl else 2], sentence)

    def among(self, kind: str) -> dict[str, list[str]]:
        """Return the sentences of a kind, ``talk.peers``, by language."""
        found: Any = self.texts
        for part in kind.split("."):
            found = found[part]
        return {str(language): list(sentences) for language, sentences in found.items()}

    def own(self, russian: str, kazakh: str) -> str:
        """Return what is no sentence about a child in the language in which she made the school."""
        return kazakh if self.desk.language == "kk" else russian

    def chance(self, of: float) -> bool:
        """Throw the dice."""
        return self.dice.random() < of
