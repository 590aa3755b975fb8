"""Pupils: sex, class, level of support, statuses and reasons."""

import re
from enum import StrEnum
from typing import Final

LAST_GRADE: Final = 11
LAST_PRIMARY_GRADE: Final = 4
BANDS: Final = ("0", "1-4", "5-9", "10-11")

_LATIN_AS_CYRILLIC: Final = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_CLASS: Final = re.compile(
    r"^\W*(?P<grade>\d{1,2})\s*[-–.\s]*(?:класс\w*|сын\w*|class|grade)?\s*[«\"“„'‘]*\s*(?P<letter>[^\W\d_])?\s*[»\"”’']*"
    r"\s*(?:класс\w*|сын\w*|class|grade)?\W*$",
    re.IGNORECASE,
)


class Sex(StrEnum):
    """As in the IIN."""

    FEMALE = "f"
    MALE = "m"


class SupportLevel(StrEnum):
    """How closely the service goes with a pupil: the service's own level, not a label on the child."""

    NONE = "none"
    WATCH = "watch"
    RAISED = "raised"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """Its place from none (0) to high (3)."""
        return list(SupportLevel).index(self)


CONTACT_DAYS: Final = {SupportLevel.HIGH: 14, SupportLevel.RAISED: 30}
"""After how many days without a session Today reminds of a pupil. No source: our own advice."""


class InstructionLanguage(StrEnum):
    """The language in which a pupil is taught."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    UZBEK = "uz"
    UYGHUR = "ug"
    TAJIK = "tg"


class Relation(StrEnum):
    """What an adult is to a pupil."""

    MOTHER = "mother"
    FATHER = "father"
    GRANDPARENT = "grandparent"
    GUARDIAN = "guardian"
    OTHER = "other"


class StatusKind(StrEnum):
    """A status that a body outside the service gives, on a paper with a number and a date."""

    INTERNAL_REGISTER = "internal_register"
    POLICE_REGISTER = "police_register"
    PEDAGOGICAL_SUPPORT = "pedagogical_support"
    SPECIAL_NEEDS = "special_needs"
    WITHOUT_PARENTAL_CARE = "without_parental_care"
    SOCIAL_ASSISTANCE = "social_assistance"


class WorkingReason(StrEnum):
    """Why the psychologist goes with a pupil: her own words for work, never a status."""

    PEERS = "peers"
    STUDIES = "studies"
    FAMILY = "family"
    EMOTIONS = "emotions"
    BEHAVIOUR = "behaviour"
    ADAPTATION = "adaptation"
    LOSS = "loss"
    VIOLENCE = "violence"
    OTHER = "other"


def band(grade: int) -> str:
    """Return the class band of the report: 0, 1-4, 5-9 or 10-11 (with grade 12). Source: domain of the report."""
    return BANDS[(grade > 0) + (grade > 4) + (grade > 9)]  # noqa: PLR2004  the bands themselves


def class_label(grade: int, letter: str) -> str:
    """Return the class as it is written in all three languages: «7 «Б»»."""
    return f"{grade} «{letter}»" if letter else str(grade)


def parse_class(text: str) -> tuple[int, str] | None:
    """Return grade (0 to 12) and letter of a class as people write it, None if it is no class.

    Understands ``7Б``, ``9-В``, ``7 «Ә» класс``, ``5 сынып А``; a Latin letter becomes its Cyrillic twin.
    """
    found = _CLASS.match(text)
    if found is None or int(found["grade"]) > LAST_GRADE + 1:
        return None
    letter = (found["letter"] or "").upper().translate(_LATIN_AS_CYRILLIC)
    return int(found["grade"]), letter
