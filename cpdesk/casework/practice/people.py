"""Invented people: pupils, their families, classes by language of instruction. No person's name, number or phone."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from cpdesk.rules import iin as iins
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex

LETTERS: Final = {InstructionLanguage.KAZAKH: "АӘБ", InstructionLanguage.RUSSIAN: "ВГ"}
"""The parallel classes of each language of instruction."""
FIRST_AGE: Final = 6
_SIBLINGS: Final = 0.12
_WOMEN: Final = 0.85


@dataclass(frozen=True)
class Family:
    """Where a pupil comes from: the community's names, the last name (girl's, boy's), the father's forms."""

    community: dict[str, Any]
    last: tuple[str, str]
    patronymic: tuple[str, str]


@dataclass
class People:
    """The people of the school, drawn one after the other from the same dice."""

    dice: random.Random
    communities: list[dict[str, Any]]
    serial: int = 0
    families: list[Family] = field(default_factory=list)
    sizes: Counter[str] = field(default_factory=Counter)

    def pupil(self, grade: int, year: int) -> tuple[dict[str, Any], Family]:
        """Return the parameters of ``pupil.enrol`` for a new pupil of the grade in a school year, and the family."""
        family = self._family()
        sex = self.dice.choice((Sex.FEMALE, Sex.MALE))
        form = 0 if sex is Sex.FEMALE else 1
        born = date(year - FIRST_AGE - grade, 1, 1) + timedelta(days=self.dice.randrange(365))
        language = InstructionLanguage(family.community["language"])
        about = {
            "last_name": family.last[form],
            "first_name": self.dice.choice(family.community["f" if sex is Sex.FEMALE else "m"]),
            "patronymic": family.patronymic[form],
            "born": born,
            "sex": sex,
            "iin": self._iin(born, sex),
            "class_": self._class(grade, language),
            "language": language,
        }
        return about, family

    def adult(self, family: Family) -> dict[str, Any]:
        """Return the parameters of ``guardian.add`` for somebody of the family."""
        relation = self.dice.choice([Relation.MOTHER] * 6 + [Relation.FATHER] * 3 + [Relation.GRANDPARENT])
        form = 1 if relation is Relation.FATHER else 0
        return {
            "last_name": family.last[form],
            "first_name": self.dice.choice(family.community["men" if form else "women"]),
            "relation": relation,
            "phone": self.phone(),
            "legal": relation is not Relation.GRANDPARENT,
        }

    def phone(self) -> str:
        """Return a telephone number."""
        return f"+7{self.dice.choice((701, 702, 705, 747, 777))}{self.dice.randrange(10**6, 10**7)}"

    def colleague(self, language: InstructionLanguage) -> str:
        """Return the name of somebody of the staff who teaches in a language, mostly a woman's."""
        known = [each for each in self.communities if each["language"] == language.value]
        community = self.dice.choices(known, weights=[each["share"] for each in known])[0]
        form = 0 if self.dice.random() < _WOMEN else 1
        first = self.dice.choice(community["men" if form else "women"])
        parts = (self.dice.choice(community["last"])[form], first, self._patronymic(community)[form])
        return " ".join(part for part in parts if part)

    def _family(self) -> Family:
        if self.families and self.dice.random() < _SIBLINGS:
            return self.dice.choice(self.families[-200:])
        shares = [each["share"] for each in self.communities]
        community = self.dice.choices(self.communities, weights=shares)[0]
        girl, boy = self.dice.choice(community["last"])
        made = Family(community, (girl, boy), self._patronymic(community))
        self.families.append(made)
        return made

    def _patronymic(self, community: dict[str, Any]) -> tuple[str, str]:
        if "suffixes" in community:
            father = self.dice.choice(community["fathers"])
            return father + community["suffixes"][0], father + community["suffixes"][1]
        girl, boy = self.dice.choice(community["patronymics"])
        return girl, boy

    def _class(self, grade: int, language: InstructionLanguage) -> str:
        names = [f"{grade}{letter}" for letter in LETTERS[language]]
        smallest = min(names, key=lambda name: self.sizes[name])
        self.sizes[smallest] += 1
        return smallest

    def _iin(self, born: date, sex: Sex) -> str:
        """Return the next number that has a check digit; invented serials."""
        while True:
            self.serial += 1
            base = f"{born:%y%m%d}{5 if sex is Sex.MALE else 6}{self.serial % 10_000:04}"
            digit = iins.check_digit(base)
            if digit is not None:
                return f"{base}{digit}"
