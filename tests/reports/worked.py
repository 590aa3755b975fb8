"""A vault in which somebody worked for a year, and the plain list of what was done, to count again without it."""

import random
import shutil
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from cpdesk.casework import agencies, consents, pupils, referrals, sessions
from cpdesk.casework import bin as bins
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.rules.pupils import InstructionLanguage, Sex, band
from cpdesk.rules.referrals import REPORTED, AgencyKind
from cpdesk.rules.sessions import SessionKind, Topic
from tests.conftest import open_desk

FIRST = date(2026, 9, 1)


@dataclass
class Child:
    """A pupil as the list knows him or her: classes by their first day, the day of leaving."""

    row_id: int
    sex: str
    language: str
    grades: list[tuple[date, int]]
    left: date | None = None

    def grade_on(self, day: date) -> int:
        begun = [grade for since, grade in self.grades if since <= day]
        return begun[-1] if begun else self.grades[0][1]


@dataclass
class Done:
    """Something that counts: a consultation or a referral that was sent."""

    code: str
    row_id: int
    day: date
    child: Child
    own: str


@dataclass
class Worked:
    """Everybody, and everything that counts."""

    children: list[Child] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)

    def figures(self, first: date, last: date) -> dict[str, dict[str, int]]:
        """Count again: every indicator by path, without a database."""
        roll = [child for child in self.children if child.left is None or child.left > last]
        told = {"CTX01": _counted([(self._roll_paths(child, last)) for child in roll])}
        for code in ("CON01", "REF01"):
            there = sorted((each for each in self.done if each.code == code), key=lambda each: (each.day, each.row_id))
            firsts: dict[tuple[int, int], Done] = {}
            for each in there:
                firsts.setdefault((each.child.row_id, school_year_of(each.day)), each)
            for name, events in ((f"{code}P", list(firsts.values())), (code, there)):
                told[name] = _counted([_paths(each) for each in events if first <= each.day <= last])
        return told

    def _roll_paths(self, child: Child, day: date) -> list[str]:
        grade = f"band:{band(child.grade_on(day))}"
        return ["total", grade, f"{grade}.sex:{child.sex}", f"language:{child.language}"]


def _paths(each: Done) -> list[str]:
    if each.code == "REF01":
        return ["total", f"target:{each.own}"]
    grade = f"band:{band(each.child.grade_on(each.day))}"
    return ["total", grade, f"{grade}.sex:{each.child.sex}", f"topic:{each.own}"]


def _counted(paths: list[list[str]]) -> dict[str, int]:
    found = {"total": 0}
    for place in (place for places in paths for place in places):
        found[place] = found.get(place, 0) + 1
    return found


def enrol(desk: Desk, rng: random.Random, count: int) -> list[Child]:
    """Enrol children of every grade and language on 1 September 2026."""
    _at(desk, FIRST)
    drawn = [
        (rng.choice([*Sex, None]), rng.choice([*InstructionLanguage, None]), rng.randint(0, 11)) for _ in range(count)
    ]
    done = desk.do_all(
        (
            pupils.enrol,
            {
                "last_name": "Ахметов",
                "first_name": f"Айдос {number}",
                "class_": f"{grade}А",
                "sex": sex,
                "language": language,
            },
        )
        for number, (sex, language, grade) in enumerate(drawn)
    )
    return [
        Child(each.id or 0, sex or "u", language or "u", [(FIRST, grade)])
        for each, (sex, language, grade) in zip(done, drawn, strict=True)
    ]


def work(desk: Desk, seed: int, *, children: int = 60, events: int = 150, days: int = 260) -> Worked:
    """Work for a while: consultations, other sessions, referrals, moves, leavers, records put into the bin."""
    rng = random.Random(seed)
    worked = Worked(enrol(desk, rng, children))
    for child in rng.sample(worked.children, 6):
        day, grade = FIRST + timedelta(rng.randrange(20, 200)), rng.randint(0, 11)
        if grade != child.grades[0][1]:
            _at(desk, day)
            desk.do(pupils.move, pupil_id=child.row_id, class_=f"{grade}Б", on=day)
            child.grades.append((day, grade))
    days_drawn = sorted(rng.randrange(days) for _ in range(events))
    for after in days_drawn:
        day = FIRST + timedelta(after)
        _at(desk, day)
        worked.done += _one(desk, rng, worked, day)
    for child in rng.sample(worked.children, 3):
        child.left = FIRST + timedelta(rng.randrange(210, 250))
        _at(desk, child.left)
        desk.do(pupils.leave, pupil_id=child.row_id, on=child.left)
    return worked


def _one(desk: Desk, rng: random.Random, worked: Worked, day: date) -> list[Done]:
    child = worked.children[int(len(worked.children) * rng.random() ** 2)]
    kind = rng.random()
    if kind < 0.2:
        return [send(desk, rng, child, day)]
    other = [rng.choice(worked.children).row_id] if rng.random() < 0.1 else []
    wanted = SessionKind.INDIVIDUAL_CONSULTATION
    if kind > 0.85:
        wanted = rng.choice([each for each in SessionKind if each is not wanted])
    topic = rng.choice([*Topic, None])
    row_id = consult(desk, child, day, topic, kind=wanted, others=other)
    if rng.random() < 0.05:
        desk.do(bins.put, table="session", row_id=row_id)
        return []
    counts = wanted is SessionKind.INDIVIDUAL_CONSULTATION
    return [Done("CON01", row_id, day, child, topic or "u")] if counts else []


def consult(
    desk: Desk,
    child: Child,
    day: date,
    topic: Topic | None,
    *,
    kind: SessionKind = SessionKind.INDIVIDUAL_CONSULTATION,
    others: list[int] | None = None,
) -> int:
    """Write a session up."""
    ids = list(dict.fromkeys([child.row_id, *(others or [])]))
    held_at = datetime.combine(day, time(9))
    return desk.do(sessions.record, pupil_ids=ids, kind=kind, held_at=held_at, topic=topic, text="беседа").id or 0


def send(desk: Desk, rng: random.Random, child: Child, day: date) -> Done:
    """Send a referral."""
    agency = rng.choice([each for each in desk.ask(agencies.directory) if each.kind in set(AgencyKind)])
    drafted = desk.do(referrals.draft, pupil_id=child.row_id, agency_id=agency.id, reason="повод")
    decided = {"reason": "решение", "decided_by": "директор", "decided_on": day}
    desk.do(consents.waive, pupil_id=child.row_id, purpose=ConsentPurpose.TRANSFER, **decided)
    desk.do(referrals.send, referral_id=drafted.id)
    target = agency.kind if agency.kind in REPORTED else AgencyKind.OTHER
    return Done("REF01", drafted.id or 0, day, child, target)


def _at(desk: Desk, day: date) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime.combine(day, time(10))


def worked_at(folder: Path, to: Path) -> Path:
    """Copy a founded vault, work in it for eighty days, and return it closed."""
    copied = Path(shutil.copytree(folder, to))
    desk = open_desk(copied)
    work(desk, 8, children=60, events=80, days=80)
    desk.vault.close()
    return copied
