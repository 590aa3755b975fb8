"""The practice school: invented people and years of work, made by the acts that she uses. Same seed, same school."""

import random
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from msgspec.json import encode

from cpdesk import resource, words
from cpdesk.casework import agencies, guardians, pupils, referrals, sessions
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding
from cpdesk.casework.practice.people import Family, People
from cpdesk.records.base import PupilId
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.law import Law
from cpdesk.rules.pupils import LAST_GRADE, StatusKind, SupportLevel, WorkingReason
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
SUPPORT, SIGNED, ADDED_TO, REFERRED, SENT, ANSWERED = 0.35, 0.99, 0.1, 0.13, 0.95, 0.3
"""Rates of an invented school: of a day, of a session, of a referral."""
EARLY: Final = timedelta(days=4)
"""How long before its day an answer comes at the soonest."""
KINDS: Final = (
    *(SessionKind.INDIVIDUAL_CONSULTATION,) * 6,
    *(SessionKind.CONVERSATION,) * 2,
    SessionKind.GROUP_CONSULTATION,
    SessionKind.DEVELOPMENT,
    SessionKind.OBSERVATION,
)
AUDIENCES: Final = (*(Audience.PUPIL,) * 6, Audience.PARENT, Audience.PARENT, Audience.TEACHER)
NEXT_LEVELS: Final = {
    SupportLevel.NONE: (SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.RAISED),
    SupportLevel.WATCH: (SupportLevel.NONE, SupportLevel.RAISED),
    SupportLevel.RAISED: (SupportLevel.WATCH, SupportLevel.WATCH, SupportLevel.HIGH),
    SupportLevel.HIGH: (SupportLevel.RAISED,),
}
BODIES: Final = (
    (StatusKind.INTERNAL_REGISTER, "Совет профилактики"),
    (StatusKind.INTERNAL_REGISTER, "Совет профилактики"),
    (StatusKind.PEDAGOGICAL_SUPPORT, "Педагогический совет"),
    (StatusKind.SPECIAL_NEEDS, "ПМПК № 13"),
    (StatusKind.POLICE_REGISTER, "Ювенальная полиция района"),
)
COST: Final = keys.Cost(1, 8 * 1024, 1)

Act = tuple[Callable[..., int | None], dict[str, Any]]
Tell = Callable[[int, int], None]


@dataclass
class _School:
    """What the invented school needs while it is being made."""

    desk: Desk
    clock: SetClock
    dice: random.Random
    notes: dict[str, Any]
    people: People
    families: dict[PupilId, Family] = field(default_factory=dict)
    present: list[PupilId] = field(default_factory=list)
    cared_for: list[PupilId] = field(default_factory=list)
    adults: dict[int, int] = field(default_factory=dict)

    def enrol(self, grades: Iterable[int], since: date) -> None:
        """Enrol a new pupil for each of these grades."""
        new = [self.people.pupil(grade, since.year) for grade in grades]
        done = self.desk.do_all([(pupils.enrol, about | {"since": since}) for about, _ in new])
        for outcome, (_, family) in zip(done, new, strict=True):
            self.families[PupilId(outcome.id or 0)] = family
        self.present = list(self.desk.ask(pupils.find, pupils.Filter()).ids)

    def note(self, kind: str) -> str:
        """Return one of the sentences of a kind, in Russian or Kazakh."""
        return str(self.dice.choice(self.notes[kind]))

    def chance(self, of: float) -> bool:
        """Throw the dice."""
        return self.dice.random() < of


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
    words_and_names = tomllib.loads(resource("practice", "names.toml").read_text("utf-8"))
    first_year = school_year_of(until) - years + 1
    clock = SetClock(datetime.combine(date(first_year, 9, 1), time(9)))
    dice = random.Random(seed)  # noqa: S311  a fixed seed
    people = People(dice, words_and_names["communities"])
    school = _School(replace(desk, clock=clock), clock, dice, words_and_names["notes"], people)
    _open(school, pupils_count)
    days = [day for day in _days(date(first_year, 9, 1), until) if desk.law.calendar.is_working_day(day)]
    for number, day in enumerate(days):
        if day == _first_working(desk, day.year) and day.year > first_year:
            _new_year(school, day)
        if desk.law.calendar.quarter_on(day) is not None:
            _day(school, day, last=day == days[-1])
        if number % 20 == 0:
            tell(number, len(days))
    tell(len(days), len(days))


def first_clock(until: date, years: int) -> SetClock:
    """Return a clock that stands on the first morning of the practice school."""
    return SetClock(datetime.combine(date(school_year_of(until) - years + 1, 9, 1), time(8)))


def _open(school: _School, count: int) -> None:
    grades = [number % (LAST_GRADE + 1) for number in range(count)]
    school.enrol(sorted(grades), school.clock.wall.date())
    watched, seventh = pupils.Filter(levels=(SupportLevel.RAISED, SupportLevel.HIGH)), pupils.Filter(grade=7)
    filters = {"Повышенный и высокий": watched, "7 классы": seventh}
    school.desk.do_all(
        [
            (agencies.add, {"kind": AgencyKind.PMPK, "name": "ПМПК № 13", "address": "ул. Школьная, 12"}),
            (agencies.add, {"kind": AgencyKind.MEDICAL, "name": "Поликлиника № 96", "address": "ул. Абая, 5"}),
            *((pupils.save_filter, {"name": name, "query": encode(of).decode()}) for name, of in filters.items()),
        ]
    )


def _new_year(school: _School, day: date) -> None:
    """Promote every class; some leave, and as many come, most of them into the first classes."""
    dice, before = school.dice, len(school.present)
    school.clock.wall = datetime.combine(day, time(8))
    school.people.sizes.clear()
    school.desk.do(pupils.promote, on=date(day.year, 9, 1))
    staying = list(school.desk.ask(pupils.find, pupils.Filter()).ids)
    gone = dice.sample(staying, k=min(before // 100 + 1, len(staying)))
    school.desk.do_all([(pupils.leave, {"pupil_id": pupil, "on": day}) for pupil in gone])
    newcomers = before - len(staying) + len(gone)
    school.enrol(sorted(dice.choice((0, 0, 0, 0, 1, 5, 10)) for _ in range(newcomers)), date(day.year, 9, 1))
    present = set(school.present)
    school.cared_for = [pupil for pupil in school.cared_for if pupil in present]


def _day(school: _School, day: date, *, last: bool) -> None:
    """Let a day pass: sessions, signed in the evening but for the last day; support, referrals, answers."""
    dice = school.dice
    school.clock.wall = datetime.combine(day, time(16, 30))
    acts: list[Act] = []
    for hour in sorted(dice.sample(range(9, 16), k=dice.choice((1, 2, 2, 3, 4)))):
        acts.append(_session(school, datetime.combine(day, time(hour, dice.choice((0, 20, 40))))))
    if school.chance(SUPPORT):
        acts += _support(school, day)
    done = school.desk.do_all(acts)
    recorded = [outcome.id for outcome, (act, _) in zip(done, acts, strict=True) if act is sessions.record]
    signed = [each for each in recorded if school.chance(SIGNED) and not last]
    evening: list[Act] = [(sessions.sign, {"session_id": each}) for each in signed]
    if signed and school.chance(ADDED_TO):
        evening.append((sessions.add_addendum, {"session_id": signed[0], "text": school.note("addenda")}))
    school.desk.do_all(evening)
    if school.cared_for and school.chance(REFERRED):
        _refer(school)
    _answer(school, day)


def _session(school: _School, held_at: datetime) -> Act:
    dice = school.dice
    kind = dice.choice(KINDS)
    source = school.cared_for if school.cared_for and school.chance(0.55) else school.present
    group = kind in (SessionKind.GROUP_CONSULTATION, SessionKind.DEVELOPMENT)
    chosen = dice.sample(school.present, k=min(5, len(school.present))) if group else [dice.choice(source)]
    return sessions.record, {
        "pupil_ids": chosen,
        "kind": kind,
        "held_at": held_at,
        "minutes": dice.choice((20, 30, 40, 40)),
        "audience": Audience.PUPIL if group else dice.choice(AUDIENCES),
        "topic": dice.choice(list(Topic)),
        "text": school.note(dice.choice(("ru", "kk"))),
    }


def _support(school: _School, day: date) -> list[Act]:
    """Change the level of somebody: of somebody new, or up or down for one who is cared for."""
    dice = school.dice
    known = bool(school.cared_for) and school.chance(0.4)
    pupil = dice.choice(school.cared_for if known else school.present)
    card = school.desk.ask(pupils.card, pupil)
    level = dice.choice(NEXT_LEVELS[card.level]) if card else SupportLevel.NONE
    if card is None or card.level is level:
        return []
    better = level.rank < card.level.rank
    reason = school.note("better" if better else "reasons")
    acts: list[Act] = [(pupils.set_level, {"pupil_id": pupil, "level": level, "reason": reason, "on": day})]
    if level is SupportLevel.NONE:
        school.cared_for = [each for each in school.cared_for if each != pupil]
        return acts + [
            (pupils.end_reason, {"reason_id": each.id, "on": day}) for each in card.reasons if not each.until
        ]
    if card.level is SupportLevel.NONE:
        acts += _take_into_care(school, pupil, day)
    if level is SupportLevel.HIGH:
        kind, body = dice.choice(BODIES)
        ground = f"№ {dice.randrange(10, 99)} от {day:%d.%m.%Y}"
        about = {"pupil_id": pupil, "kind": kind, "body": body, "ground": ground, "since": day}
        acts.append((pupils.give_status, about))
    return acts


def _take_into_care(school: _School, pupil: PupilId, day: date) -> list[Act]:
    """Note the reason and an adult, the same one for brothers and sisters."""
    school.cared_for.append(pupil)
    reason = school.dice.choice(list(WorkingReason))
    acts: list[Act] = [(pupils.add_reason, {"pupil_id": pupil, "reason": reason, "since": day})]
    family = school.families[pupil]
    if school.desk.ask(guardians.of_pupil, pupil):
        return acts
    about = school.people.adult(family)
    known = school.adults.get(id(family))
    if known is not None:
        joined = {"guardian_id": known, "pupil_id": pupil, "relation": about["relation"], "legal": about["legal"]}
        return [*acts, (guardians.join, joined)]
    school.adults[id(family)] = school.desk.do(guardians.add, pupil_id=pupil, **about).id or 0
    return acts


def _refer(school: _School) -> None:
    dice = school.dice
    draft = school.desk.do(
        referrals.draft,
        pupil_id=dice.choice(school.cared_for),
        agency_id=dice.choice(school.desk.ask(agencies.directory)).id,
        language=dice.choice(("ru", "kk")),
        reason=school.note("reasons"),
        observed=school.note("observed"),
        done=school.note("done"),
        asked=school.note("asked"),
        urgency=dice.choice((Urgency.ROUTINE, Urgency.ROUTINE, Urgency.URGENT)),
        reply_within=10,
    )
    if school.chance(SENT):
        school.desk.do(referrals.send, referral_id=draft.id)


def _answer(school: _School, day: date) -> None:
    """Note the answers that have come: most in time, some late, a few never."""
    for row in school.desk.ask(referrals.awaited):
        if row.reply_due is not None and day >= row.reply_due - EARLY and school.chance(ANSWERED):
            status = school.dice.choice((ReferralStatus.DONE, ReferralStatus.DONE, ReferralStatus.DECLINED))
            told = school.notes["declined"] if status is ReferralStatus.DECLINED else school.note("answers")
            school.desk.do(referrals.answer, referral_id=row.id, status=status, answer=told)


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


def _first_working(desk: Desk, year: int) -> date:
    return desk.law.calendar.working_days_after(date(year, 8, 31), 1)
