"""Levels of support in the practice school: reasons, statuses, and the adults who answer for a child."""

from datetime import date
from typing import Final

from cpdesk.casework import guardians, pupils
from cpdesk.casework.practice.making import Act, School
from cpdesk.records.base import GuardianId, PupilId
from cpdesk.rules.pupils import StatusKind, SupportLevel, WorkingReason

CHANGED: Final = 0.35
"""How likely a day changes somebody's level."""
KNOWN_ADULTS: Final = 0.8
"""How many new pupils come with the telephone of an adult, on the class teacher's list."""
NEXT_LEVELS: Final = {
    SupportLevel.NONE: (SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.RAISED),
    SupportLevel.WATCH: (SupportLevel.NONE, SupportLevel.RAISED),
    SupportLevel.RAISED: (SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.HIGH),
    SupportLevel.HIGH: (SupportLevel.RAISED,),
}
BODIES: Final = (
    (StatusKind.INTERNAL_REGISTER, "Совет профилактики", "Профилактика кеңесі"),
    (StatusKind.INTERNAL_REGISTER, "Совет профилактики", "Профилактика кеңесі"),
    (StatusKind.PEDAGOGICAL_SUPPORT, "Совет профилактики", "Профилактика кеңесі"),
    (StatusKind.SPECIAL_NEEDS, "ПМПК № 13", "№ 13 ПМПК"),
    (StatusKind.POLICE_REGISTER, "Ювенальная полиция района", "Аудандық ювеналды полиция"),
)


def meet_families(school: School, new: list[PupilId]) -> None:
    """Note an adult of most of these new pupils, one and the same for brothers and sisters."""
    met = [pupil for pupil in new if school.chance(KNOWN_ADULTS)]
    school.tied.update(met)
    first: dict[int, PupilId] = {}
    for pupil in met:
        first.setdefault(id(school.children[pupil].family), pupil)
    unknown = {family: pupil for family, pupil in first.items() if family not in school.adults}
    about = {family: school.people.adult(school.children[pupil].family) for family, pupil in unknown.items()}
    done = school.desk.do_all(
        [(guardians.add, {"pupil_id": pupil} | about[family]) for family, pupil in unknown.items()]
    )
    for outcome, family in zip(done, unknown, strict=True):
        tie = {name: about[family][name] for name in ("relation", "legal")}
        school.adults[family] = {"guardian_id": GuardianId(outcome.id or 0)} | tie
    school.desk.do_all(
        [
            (guardians.join, {"pupil_id": pupil} | school.adults[family])
            for pupil in met
            if (family := id(school.children[pupil].family)) and pupil != unknown.get(family)
        ]
    )


def change_a_level(school: School, day: date) -> list[Act]:
    """Change the level of somebody now and then: of somebody new, or up or down for one who is cared for."""
    dice = school.dice
    if not school.chance(CHANGED):
        return []
    known = bool(school.cared_for) and school.chance(0.4)
    pupil = dice.choice(school.cared_for if known else school.present)
    card = school.desk.ask(pupils.card, pupil)
    level = dice.choice(NEXT_LEVELS[card.level]) if card else SupportLevel.NONE
    if card is None or card.level is level:
        return []
    reason = school.say("better" if level.rank < card.level.rank else "reasons", pupil)
    acts: list[Act] = [(pupils.set_level, {"pupil_id": pupil, "level": level, "reason": reason, "on": day})]
    if level is SupportLevel.NONE:
        school.cared_for = [each for each in school.cared_for if each != pupil]
        return acts + [
            (pupils.end_reason, {"reason_id": each.id, "on": day}) for each in card.reasons if not each.until
        ]
    if card.level is SupportLevel.NONE:
        school.cared_for.append(pupil)
        reason_for = dice.choice(list(WorkingReason))
        acts.append((pupils.add_reason, {"pupil_id": pupil, "reason": reason_for, "since": day}))
    if level is SupportLevel.HIGH:
        acts.append(_status(school, pupil, day))
    return acts


def _status(school: School, pupil: PupilId, day: date) -> Act:
    kind, russian, kazakh = school.dice.choice(BODIES)
    number = school.dice.randrange(10, 99)
    ground = school.own(f"№ {number} от {day:%d.%m.%Y}", f"№ {number}, {day:%d.%m.%Y}")
    about = {"pupil_id": pupil, "kind": kind, "body": school.own(russian, kazakh), "ground": ground, "since": day}
    return pupils.give_status, about
