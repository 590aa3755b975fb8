"""The practice school: invented people and years of work, made by the acts that she uses. Same seed, same school."""

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from cpdesk import resource, words
from cpdesk.casework import pupils, sessions
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding
from cpdesk.casework.practice import duties, habits, letters, notes, papers, plans, staff, support
from cpdesk.casework.practice.making import School
from cpdesk.casework.practice.people import People
from cpdesk.records.base import SessionId
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.law import Law
from cpdesk.rules.pupils import LAST_GRADE
from cpdesk.storage import keys

SCHOOL: Final = {
    "name_ru": "Школа-лицей № 948 (тренировочная)",
    "name_kk": "№ 948 мектеп-лицей (жаттығу)",
    "code": "000948",
    "district": "Жаттығу білім беру бөлімі / Тренировочный отдел образования",
    "practice": True,
}
PERSON: Final = "Есенова Жанна Кайратовна"
PASSWORD: Final = "practice school"  # noqa: S105  an invented school, told on the welcome page
COST: Final = keys.Cost(1, 8 * 1024, 1)

Tell = Callable[[int, int], None]


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
    """Fill an empty vault with ``years`` school years of work; the day ``until`` itself is still to come.

    ``tell`` hears of progress (days done, of how many) and may raise to stop.
    """
    first = date(school_year_of(until) - years + 1, 9, 1)
    clock = SetClock(datetime.combine(first, time(9)))
    dice = random.Random(seed)  # noqa: S311  a fixed seed
    people = People(dice, _resource("names")["communities"])
    school = School(replace(desk, clock=clock), clock, dice, _resource("texts"), people, until)
    _open(school, pupils_count)
    days = [day for day in _days(first, until) if desk.law.calendar.is_working_day(day)]
    for number, (before, day) in enumerate(pairwise([first - timedelta(days=1), *days])):
        if number % 20 == 0:
            tell(number, len(days) + 1)
        begins = school_year_of(before) != school_year_of(day) and day.year > first.year
        if begins or day < until:
            clock.wall = datetime.combine(day, time(8))
        if begins:
            _new_year(school, day)
        if day < until:
            _day(school, before, day)
    plans.last_day(school)
    tell(len(days) + 1, len(days) + 1)


def first_clock(until: date, years: int) -> SetClock:
    """Return a clock that stands on the first morning of the practice school."""
    return SetClock(datetime.combine(date(school_year_of(until) - years + 1, 9, 1), time(8)))


def _open(school: School, count: int) -> None:
    new = school.enrol(sorted(number % (LAST_GRADE + 1) for number in range(count)))
    school.desk.do_all(letters.directory())
    habits.settle(school)
    staff.employ(school)
    support.meet_families(school, new)
    papers.of_newcomers(school, new)
    duties.foresee(school)


def _new_year(school: School, day: date) -> None:
    """Promote every class; some leave, and as many come, most of them into the first classes."""
    dice, before = school.dice, len(school.present)
    school.people.sizes.clear()
    school.desk.do(pupils.promote, on=date(day.year, 9, 1))
    staying = list(school.desk.ask(pupils.find, pupils.Filter()).ids)
    gone = dice.sample(staying, k=min(before // 100 + 1, len(staying)))
    school.desk.do_all([(pupils.leave, {"pupil_id": pupil, "on": day}) for pupil in gone])
    newcomers = before - len(staying) + len(gone)
    new = school.enrol(sorted(dice.choice((0, 0, 0, 0, 1, 5, 10)) for _ in range(newcomers)))
    support.meet_families(school, new)
    papers.of_newcomers(school, new)
    staff.move_up(school)
    present = set(school.present)
    school.cared_for = [pupil for pupil in school.cared_for if pupil in present]
    school.asked = [pupil for pupil in school.asked if pupil in present]


def _day(school: School, before: date, day: date) -> None:
    """Let a day pass after the working day ``before``; in a break of the pupils only tasks are done."""
    quarter = school.desk.law.calendar.quarter_on(day)
    if quarter is not None:
        _morning(school, before, day, quarter.first)
        school.at(16, 30)
        acts = notes.hold(school, day) + support.change_a_level(school, day)
        done = school.desk.do_all(acts)
        recorded = [each.id for each, (act, _) in zip(done, acts, strict=True) if act is sessions.record]
        school.unsigned += [SessionId(each or 0) for each in recorded]
        if school.desk.law.calendar.working_days_after(day, 1) < school.until:
            notes.sign(school)
        letters.refer(school)
        letters.answer(school, day)
        papers.between(school, day)
        duties.by_hand(school)
    school.at(16, 50)
    duties.close(school)


def _morning(school: School, before: date, day: date, quarter: date) -> None:
    """Plan what begins with this day: a quarter, a week; take the papers that the classes hand in."""
    if before < quarter:
        plans.courses(school, day)
    if before.isocalendar()[1] != day.isocalendar()[1]:
        plans.week(school, day)
    year = date(school_year_of(day), 8, 31)
    papers.of_classes(school, school.desk.law.calendar.working_days_between(year, day))


def _resource(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("practice", f"{name}.toml").read_text("utf-8"))


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)
