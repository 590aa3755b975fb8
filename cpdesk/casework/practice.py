"""The practice school: invented people and years of work, made by the acts that she uses. Same seed, same school."""

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from cpdesk import resource, words
from cpdesk.casework import agencies, guardians, pupils, referrals, sessions
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding
from cpdesk.records.base import PupilId
from cpdesk.rules import iin as iins
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.law import Law
from cpdesk.rules.pupils import LAST_GRADE, InstructionLanguage, Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, Urgency
from cpdesk.rules.sessions import Audience, SessionKind, Topic
from cpdesk.storage import keys

SCHOOL: Final = {
    "name_ru": "Школа-лицей № 948 (тренировочная)",
    "name_kk": "№ 948 мектеп-лицей (жаттығу)",
    "code": "000948",
    "district": "Тренировочный отдел образования",
    "practice": True,
}
PERSON: Final = "Есенова Жанна Кайратовна"
PASSWORD: Final = "practice school"  # noqa: S105  an invented school, told on the welcome page
LETTERS: Final = "АБВГ"
CLASS_SIZE: Final = 25

COST: Final = keys.Cost(1, 8 * 1024, 1)

Act = tuple[Callable[..., int | None], dict[str, Any]]
Tell = Callable[[int, int], None]


@dataclass
class _School:
    """What the invented school needs while it is being made."""

    desk: Desk
    clock: SetClock
    dice: random.Random
    names: dict[str, Any]
    serial: int = 0
    present: list[PupilId] = field(default_factory=list)
    cared_for: list[PupilId] = field(default_factory=list)


def found(
    folder: Path,
    until: date,
    law: Law,
    tell: Tell,
    *,
    count: int = 900,
    years: int = 3,
    seed: int = 1,
    password: str = PASSWORD,
) -> None:
    """Found the practice school at ``folder`` and fill it; nothing stands there until it is whole.

    ``tell`` hears of progress and may raise to stop. Raises VaultError by the disk.
    """
    founding = Founding.begin(folder, password, first_clock(until, years), law, COST)
    try:
        founding.complete(
            person=PERSON,
            language=words.language(),
            then=lambda desk: fill(desk, pupils_count=count, years=years, seed=seed, until=until, tell=tell),
            **SCHOOL,
        )
    except BaseException:
        founding.abandon()
        raise


def fill(desk: Desk, *, pupils_count: int, years: int, seed: int, until: date, tell: Tell = lambda *_: None) -> None:
    """Fill an empty vault with ``years`` school years of work up to the day ``until``.

    ``tell`` hears of progress (days done, of how many) and may raise to stop.
    """
    names = tomllib.loads(resource("practice", "names.toml").read_text("utf-8"))
    first_year = school_year_of(until) - years + 1
    clock = SetClock(datetime.combine(date(first_year, 9, 1), time(9)))
    school = _School(replace(desk, clock=clock), clock, random.Random(seed), names)  # noqa: S311  a fixed seed
    _open(school, pupils_count)
    days = [day for day in _days(date(first_year, 9, 1), until) if desk.law.calendar.is_working_day(day)]
    for number, day in enumerate(days):
        if (day.month, day.year) == (9, day.year) and day == _first_working(desk, day.year) and day.year > first_year:
            _new_year(school, day)
        if desk.law.calendar.quarter_on(day) is not None:
            _day(school, day)
        if number % 20 == 0:
            tell(number, len(days))
    tell(len(days), len(days))


def first_clock(until: date, years: int) -> SetClock:
    """Return a clock that stands on the first morning of the practice school."""
    return SetClock(datetime.combine(date(school_year_of(until) - years + 1, 9, 1), time(8)))


def _open(school: _School, count: int) -> None:
    grades = [grade for grade in range(LAST_GRADE + 1) for _ in range(count // (LAST_GRADE + 1) + 1)][:count]
    taken = [_enrolment(school, grade, number) for number, grade in enumerate(grades)]
    done = school.desk.do_all([(pupils.enrol, pupil) for pupil in taken])
    school.present = [PupilId(outcome.id) for outcome in done if outcome.id is not None]
    school.desk.do_all(
        [
            (agencies.add, {"kind": AgencyKind.PMPK, "name": "ПМПК № 13", "address": "ул. Школьная, 12"}),
            (agencies.add, {"kind": AgencyKind.MEDICAL, "name": "Поликлиника № 96", "address": "ул. Абая, 5"}),
        ]
    )


def _new_year(school: _School, day: date) -> None:
    school.clock.wall = datetime.combine(day, time(8))
    school.desk.do(pupils.promote, on=date(day.year, 9, 1))
    leavers = school.dice.sample(school.present, k=min(8, len(school.present)))
    present = set(school.desk.ask(pupils.find, pupils.Filter()).ids)
    gone = [pupil for pupil in leavers if pupil in present]
    school.desk.do_all([(pupils.leave, {"pupil_id": pupil, "on": day}) for pupil in gone])
    newcomers = len(school.present) - len(present) + len(gone)
    new = [_enrolment(school, school.dice.choice((0, 0, 0, 1)), number) for number in range(newcomers)]
    school.desk.do_all([(pupils.enrol, pupil | {"since": date(day.year, 9, 1)}) for pupil in new])
    school.present = list(school.desk.ask(pupils.find, pupils.Filter()).ids)
    school.cared_for = [pupil for pupil in school.cared_for if pupil in set(school.present)]


def _day(school: _School, day: date) -> None:
    dice = school.dice
    school.clock.wall = datetime.combine(day, time(16, 30))
    acts: list[Act] = []
    for hour in dice.sample(range(9, 16), k=dice.choice((1, 2, 2, 3, 4))):
        acts.append(_session(school, datetime.combine(day, time(hour, dice.choice((0, 20, 40))))))
    if dice.random() < 0.28:  # noqa: PLR2004  rates of an invented school
        acts += _support(school, day)
    done = school.desk.do_all(acts)
    recorded = [outcome.id for outcome, (act, _) in zip(done, acts, strict=True) if act is sessions.record]
    signed: list[Act] = [(sessions.sign, {"session_id": each}) for each in recorded if dice.random() < 0.99]  # noqa: PLR2004
    if signed:
        school.desk.do_all(signed)
    if school.cared_for and dice.random() < 0.13:  # noqa: PLR2004
        _refer(school, day)


def _session(school: _School, held_at: datetime) -> Act:
    dice = school.dice
    kinds = [
        *[SessionKind.INDIVIDUAL_CONSULTATION] * 6,
        SessionKind.CONVERSATION,
        SessionKind.CONVERSATION,
        SessionKind.GROUP_CONSULTATION,
        SessionKind.DEVELOPMENT,
    ]
    kind = dice.choice(kinds)
    source = school.cared_for if school.cared_for and dice.random() < 0.55 else school.present  # noqa: PLR2004
    group = kind in (SessionKind.GROUP_CONSULTATION, SessionKind.DEVELOPMENT)
    chosen = dice.sample(school.present, k=5) if group else [dice.choice(source)]
    note = dice.choice(school.names["notes"][dice.choice(("ru", "kk"))])
    return sessions.record, {
        "pupil_ids": chosen,
        "kind": kind,
        "held_at": held_at,
        "minutes": dice.choice((20, 30, 40, 40)),
        "audience": dice.choice((Audience.PUPIL, Audience.PUPIL, Audience.PUPIL, Audience.PARENT)),
        "topic": dice.choice(list(Topic)),
        "text": note,
    }


def _support(school: _School, day: date) -> list[Act]:
    dice = school.dice
    pupil = dice.choice(school.present)
    card = school.desk.ask(pupils.card, pupil)
    level = dice.choice((SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.RAISED, SupportLevel.HIGH))
    if card is None or card.level is level:
        return []
    school.cared_for.append(pupil)
    reason = dice.choice(school.names["notes"]["reasons"])
    acts: list[Act] = [(pupils.set_level, {"pupil_id": pupil, "level": level, "reason": reason, "on": day})]
    acts.append((pupils.add_reason, {"pupil_id": pupil, "reason": dice.choice(list(WorkingReason)), "since": day}))
    mother = {
        "last_name": card.last_name,
        "first_name": "Салтанат",
        "relation": Relation.MOTHER,
        "phone": f"+7701{dice.randrange(10**6, 10**7)}",
    }
    acts.append((guardians.add, {"pupil_id": pupil, **mother}))
    if level is SupportLevel.HIGH:
        paper = f"№ {dice.randrange(10, 99)} от {day:%d.%m.%Y}"
        acts.append(
            (
                pupils.give_status,
                {
                    "pupil_id": pupil,
                    "kind": StatusKind.INTERNAL_REGISTER,
                    "body": "Совет профилактики",
                    "ground": paper,
                    "since": day,
                },
            )
        )
    return acts


def _refer(school: _School, day: date) -> None:
    dice = school.dice
    directory = school.desk.ask(agencies.directory)
    draft = school.desk.do(
        referrals.draft,
        pupil_id=dice.choice(school.cared_for),
        agency_id=dice.choice(directory).id,
        language=dice.choice(("ru", "kk")),
        reason=dice.choice(school.names["notes"]["reasons"]),
        asked=dice.choice(school.names["notes"]["asked"]),
        urgency=dice.choice((Urgency.ROUTINE, Urgency.ROUTINE, Urgency.URGENT)),
        reply_within=10,
    )
    if dice.random() < 0.95:  # noqa: PLR2004
        school.desk.do(referrals.send, referral_id=draft.id)
    late = school.desk.ask(referrals.awaited)
    for row in late:
        if row.reply_due is not None and (day - row.reply_due).days > dice.choice((-4, -2, 3)):
            answer = dice.choice((ReferralStatus.DONE, ReferralStatus.DONE, ReferralStatus.DECLINED))
            why = school.names["notes"]["declined"] if answer is ReferralStatus.DECLINED else ""
            school.desk.do(referrals.answer, referral_id=row.id, status=answer, answer=why)


def _enrolment(school: _School, grade: int, number: int) -> dict[str, Any]:
    dice = school.dice
    communities = school.names["communities"]
    community = dice.choices(communities, weights=[each["share"] for each in communities])[0]
    sex = dice.choice((Sex.FEMALE, Sex.MALE))
    girl = sex is Sex.FEMALE
    father = community.get("fathers")
    patronymic = (
        dice.choice(father) + community["suffixes"][0 if girl else 1]
        if father
        else dice.choice(community["patronymics"])[0 if girl else 1]
    )
    born = _birth(school, grade)
    return {
        "last_name": dice.choice(community["last"])[0 if girl else 1],
        "first_name": dice.choice(community["f" if girl else "m"]),
        "patronymic": patronymic,
        "born": born,
        "sex": sex,
        "iin": _iin(school, born, sex),
        "class_": f"{grade}{LETTERS[number // CLASS_SIZE % len(LETTERS)]}",
        "language": InstructionLanguage(community["language"]),
    }


def _birth(school: _School, grade: int) -> date:
    year = school.clock.wall.year - 6 - grade
    return date(year, 1, 1) + timedelta(days=school.dice.randrange(365))


def _iin(school: _School, born: date, sex: Sex) -> str:
    """Return the next number that has a check digit; invented serials, no person's."""
    while True:
        school.serial += 1
        base = f"{born:%y%m%d}{5 if sex is Sex.MALE else 6}{school.serial % 10_000:04}"
        digit = iins.check_digit(base)
        if digit is not None:
            return f"{base}{digit}"


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


def _first_working(desk: Desk, year: int) -> date:
    return desk.law.calendar.working_days_after(date(year, 8, 31), 1)
