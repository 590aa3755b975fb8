"""Consents of the practice school: asked of each class in September, answered, refused, withdrawn, done without."""

from datetime import date
from typing import Final

from cpdesk.casework import consents
from cpdesk.casework.practice import staff
from cpdesk.casework.practice.making import Act, School
from cpdesk.records.base import PupilId
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import LAST_GRADE

HANDED_OUT: Final = {
    4: (ConsentPurpose.COUNSELLING, (0.88, 0.02, 0.07)),
    6: (ConsentPurpose.TRAINING, (0.87, 0.03, 0.07)),
    8: (ConsentPurpose.DIAGNOSTICS, (0.84, 0.04, 0.08)),
}
"""On which working day of September a class hands in which paper: shares given, refused, not answered; others none."""
KEPT: Final = (0.96, 0.01, 0.03)
"""The same of keeping personal data, asked of who is new."""
ANSWERED, WITHDRAWN, WAIVED = 0.5, 0.02, 0.02
"""How likely a day brings a late answer, a withdrawal, a decision to go on without consent."""
SMALL: Final = 200
"""In a school of so few pupils a whole grade hands in together."""
END: Final = (8, 31)
"""The last day of a school year."""
STATES: Final = (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.ASKED)


def of_newcomers(school: School, new: list[PupilId]) -> None:
    """Note that personal data of these pupils may be kept, for all their years at school."""
    years: dict[int, list[PupilId]] = {}
    for pupil in new:
        years.setdefault(school.children[pupil].entered + LAST_GRADE + 1, []).append(pupil)
    for year, those in years.items():
        acts = _handed_in(school, ConsentPurpose.DATA, those, KEPT)
        school.desk.do_all([(act, about | {"until": date(year, *END)}) for act, about in acts])


def of_classes(school: School, number: int) -> None:
    """Note what the classes hand in on this working day of the school year, counted from 1."""
    if number in HANDED_OUT:
        purpose, shares = HANDED_OUT[number]
        classes: dict[str, list[PupilId]] = {}
        for pupil in school.present:
            together = school.class_of(pupil) if len(school.present) > SMALL else str(school.grade(pupil))
            classes.setdefault(together, []).append(pupil)
        school.desk.do_all([act for each in classes.values() for act in _handed_in(school, purpose, each, shares)])


def between(school: School, day: date) -> None:
    """Let a late answer come, a consent be withdrawn, or somebody decide to go on without one."""
    if school.asked and school.chance(ANSWERED):
        pupil = school.asked.pop(school.dice.randrange(len(school.asked)))
        state = ConsentState.REFUSED if school.chance(0.1) else ConsentState.GIVEN
        asked = [each for each in school.desk.ask(consents.of_pupil, pupil) if each.state is ConsentState.ASKED]
        school.desk.do_all([(consents.answer, {"consent_id": each.id, "state": state}) for each in asked])
    if school.chance(WITHDRAWN):
        _withdraw(school)
    if school.cared_for and school.chance(WAIVED):
        school.desk.do(
            consents.waive,
            pupil_id=school.dice.choice(school.cared_for),
            purpose=ConsentPurpose.COUNSELLING,
            reason=school.own(
                "Родителей не удалось найти в тот же день, ребёнка нельзя было оставить без помощи.",
                "Ата-анасын сол күні табу мүмкін болмады, баланы көмексіз қалдыруға болмайтын еді.",
            ),
            decided_by=staff.signature(school, "upbringing"),
            decided_on=day,
        )


def _handed_in(school: School, purpose: ConsentPurpose, members: list[PupilId], shares: tuple[float, ...]) -> list[Act]:
    """Return the act that notes what these hand in; papers of earlier years name nobody."""
    answers, lately = [], school_year_of(school.today) == school_year_of(school.until)
    for pupil in members:
        none = max(0.0, 1 - sum(shares))
        state = school.dice.choices((*STATES, None), weights=(*shares, none))[0]
        if state is not None:
            signed = school.guardian(pupil) if lately else None
            answers.append(consents.ClassAnswer(pupil_id=pupil, state=state, guardian_id=signed))
        if state is ConsentState.ASKED:
            school.asked.append(pupil)
    folder = school.own("папка согласий класса", "сынып келісімдерінің папкасы")
    about = {"purpose": purpose, "answers": answers, "paper": folder}
    return [(consents.note_class, about)] if answers else []


def _withdraw(school: School) -> None:
    given = [
        each
        for each in school.desk.ask(consents.of_pupil, school.dice.choice(school.present))
        if each.state is ConsentState.GIVEN and each.purpose is ConsentPurpose.DIAGNOSTICS
    ]
    for each in given[-1:]:
        task = school.own("Ответить на отзыв согласия", "Келісімнің кері қайтарылуына жауап беру")
        school.desk.do(consents.withdraw, consent_id=each.id, task=task)
