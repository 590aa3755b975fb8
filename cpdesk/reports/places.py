"""Where a record stands in the dimensions of a report: its values, and the columns that tell a pupil's place."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, case, func, literal, select

from cpdesk.records.pupils import Enrolment, Pupil
from cpdesk.rules.pupils import BANDS, InstructionLanguage, Sex, SupportLevel
from cpdesk.rules.referrals import REPORTED
from cpdesk.rules.sessions import Topic

UNKNOWN: Final = "u"
VALUES: Final[Mapping[str, Sequence[str]]] = {
    "sex": [*Sex, UNKNOWN],
    "band": [*BANDS, UNKNOWN],
    "language": [*InstructionLanguage, UNKNOWN],
    "topic": [*Topic, UNKNOWN],
    "target": list(REPORTED),
    "level": [level for level in SupportLevel if level is not SupportLevel.NONE],
}


def grade_on(day: Any) -> ColumnElement[Any]:
    """Return the grade of the class in which the pupil was on a day, or else of the first one known."""
    before = (Enrolment.since <= day).desc()
    return (
        select(Enrolment.grade)
        .where(Enrolment.pupil_id == Pupil.id, ~Enrolment.deleted)
        .order_by(before, func.abs(func.julianday(Enrolment.since) - func.julianday(day)))
        .limit(1)
        .scalar_subquery()
    )


def band(grade: Any) -> ColumnElement[Any]:
    """Return the band of classes in which a grade lies."""
    last = (0, 4, 9)
    return case(
        (grade.is_(None), literal(UNKNOWN)),
        *((grade <= top, literal(name)) for top, name in zip(last, BANDS, strict=False)),
        else_=literal(BANDS[-1]),
    )
