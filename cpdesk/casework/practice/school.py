"""The practice school while it is being made: its pupils, its dice, and the sentences that are written in it."""

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, Final

from cpdesk.casework import pupils
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.practice.people import Family, People
from cpdesk.records.base import PupilId
from cpdesk.rules.pupils import Sex

Act = tuple[Callable[..., int | None], dict[str, Any]]

_FORMS: Final = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
"""``[she|he]`` in a sentence."""


@dataclass(frozen=True)
class Child:
    """What the sentences about a pupil need."""

    name: str
    girl: bool
    language: str
    family: Family


@dataclass
class School:
    """What the invented school needs while it is being made.

    Attributes:
        texts: sentences by kind and language.
        children: every pupil that ever was enrolled.
        present: the pupils on the roll.
        cared_for: those with a level of support.
        adults: the adult of a family as ``guardian.join`` takes one, by the identity of the family.

    """

    desk: Desk
    clock: SetClock
    dice: random.Random
    texts: dict[str, Any]
    people: People
    children: dict[PupilId, Child] = field(default_factory=dict)
    present: list[PupilId] = field(default_factory=list)
    cared_for: list[PupilId] = field(default_factory=list)
    adults: dict[int, dict[str, Any]] = field(default_factory=dict)

    def enrol(self, grades: Iterable[int]) -> list[PupilId]:
        """Enrol a new pupil for each of these grades, from the first day of this school year on."""
        since = self.clock.wall.date().replace(month=9, day=1)
        new = [self.people.pupil(grade, since.year) for grade in grades]
        done = self.desk.do_all([(pupils.enrol, about | {"since": since}) for about, _ in new])
        enrolled = [PupilId(outcome.id or 0) for outcome in done]
        for pupil, (about, family) in zip(enrolled, new, strict=True):
            name = f"{about['last_name']} {about['first_name']}"
            self.children[pupil] = Child(name, about["sex"] is Sex.FEMALE, about["language"].value, family)
        self.present = list(self.desk.ask(pupils.find, pupils.Filter()).ids)
        return enrolled

    def at(self, hour: int, minute: int = 0) -> datetime:
        """Set the clock to an hour of its day, and return it."""
        self.clock.wall = datetime.combine(self.clock.wall.date(), time(hour, minute))
        return self.clock.wall

    def guardian(self, pupil: PupilId) -> int | None:
        """Return the adult who answers for the pupil, None where nobody is known."""
        known = self.adults.get(id(self.children[pupil].family))
        return None if known is None else int(known["guardian_id"])

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
