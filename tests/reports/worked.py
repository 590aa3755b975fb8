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
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import InstructionLanguage, Sex, StatusKind, SupportLevel, band
from cpdesk.rules.referrals import REPORTED, AgencyKind, FamilyStep, ReferralStatus
from cpdesk.rules.sessions import SessionKind, Topic
from tests.conftest import open_desk

FIRST = date(2026, 9, 1)
ALONE = {
    SessionKind.GROUP_CONSULTATION: "CON02",
    SessionKind.CONVERSATION: "CON03",
    SessionKind.DEVELOPMENT: "DEV01",
    "answer": "REF02",
}
"""Indicators that are counted without the persons behind them."""
STOCKS = ("RSK01", "RSK03", "RSK04", "CSN01")


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
class Stay:
    """Somebody who stands in a stock for a while, and on which level of support from which day."""

    code: str
    child: Child
    since: date
    until: date | None = None
    levels: list[tuple[date, str]] = field(default_factory=list)

    @property
    def over(self) -> date | None:
        """The day on which it was over: its own, or the one on which the child left."""
        return min((day for day in (self.until, self.child.left) if day is not None), default=None)

    def stands(self, on: date) -> bool:
        return self.since <= on and (self.over is None or self.over > on)


@dataclass
class Worked:
    """Everybody, and everything that counts."""

    children: list[Child] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)

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
        for code in ALONE.values():
            told[code] = {"total": sum(each.code == code and first <= each.day <= last for each in self.done)}
        return told | {code: self._stock(code, first, last) for code in STOCKS}

    def _stock(self, code: str, first: date, last: date) -> dict[str, int]:
        stays = [stay for stay in self.stays if stay.code == code]
        told = _counted([self._stay_paths(stay, last) for stay in stays if stay.stands(last)])
        told["taken_on"] = sum(first <= stay.since <= last for stay in stays)
        told["closed"] = sum(stay.over is not None and first <= stay.over <= last for stay in stays)
        return told

    def _stay_paths(self, stay: Stay, day: date) -> list[str]:
        if stay.code == "CSN01":
            return ["total"]
        grade = f"band:{band(stay.child.grade_on(day))}"
        levels = [f"level:{level}" for since, level in stay.levels if since <= day]
        return ["total", grade, f"{grade}.sex:{stay.child.sex}", *levels[-1:]]

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
    for child in rng.sample(worked.children, len(worked.children) // 3):
        worked.stays += _stand(desk, rng, child)
    for child in rng.sample(worked.children, 3):
        child.left = FIRST + timedelta(rng.randrange(210, 250))
        _at(desk, child.left)
        desk.do(pupils.leave, pupil_id=child.row_id, on=child.left)
    return worked


def _one(desk: Desk, rng: random.Random, worked: Worked, day: date) -> list[Done]:
    child = worked.children[int(len(worked.children) * rng.random() ** 2)]
    kind = rng.random()
    if kind < 0.2:
        sent = send(desk, rng, child, day)
        return [sent, _answer(desk, sent)] if sent.row_id % 2 else [sent]
    other = [rng.choice(worked.children).row_id] if rng.random() < 0.1 else []
    wanted = SessionKind.INDIVIDUAL_CONSULTATION
    if kind > 0.85:
        wanted = rng.choice([each for each in SessionKind if each is not wanted])
    topic = rng.choice([*Topic, None])
    row_id = consult(desk, child, day, topic, kind=wanted, others=other)
    if rng.random() < 0.05:
        desk.do(bins.put, table="session", row_id=row_id)
        return []
    code = "CON01" if wanted is SessionKind.INDIVIDUAL_CONSULTATION else ALONE.get(wanted)
    return [Done(code, row_id, day, child, topic or "u")] if code else []


def _answer(desk: Desk, sent: Done) -> Done:
    card = desk.ask(referrals.card, sent.row_id)
    assert card is not None
    if card.family is None:
        desk.do(referrals.answer, referral_id=sent.row_id, status=ReferralStatus.DONE, answered_on=sent.day)
    else:
        desk.do(referrals.follow_family, referral_id=sent.row_id, step=FamilyStep.APPLIED, on=sent.day)
    return Done("REF02", sent.row_id, sent.day, sent.child, "u")


def _stand(desk: Desk, rng: random.Random, child: Child) -> list[Stay]:
    """Let a child be supported, stand on a register, or have a consent given for; some of it ends again."""
    since = FIRST + timedelta(rng.randrange(10, 120))
    until = since + timedelta(rng.randrange(30, 90)) if rng.random() < 0.5 else None
    code = rng.choice(STOCKS)
    _at(desk, until or since + timedelta(rng.randrange(30, 90)))
    stay = Stay(code, child, since, until)
    if code == "RSK01":
        changes = [(since, "raised"), (since + timedelta(20), rng.choice(("watch", "high")))]
        stay.levels = [(day, level) for day, level in changes if until is None or day < until]
        for day, level in [*stay.levels, *([(until, "none")] if until else [])]:
            desk.do(pupils.set_level, pupil_id=child.row_id, level=SupportLevel(level), reason="повод", on=day)
    elif code == "CSN01":
        _consent(desk, child, since, until)
    else:
        kind = StatusKind.INTERNAL_REGISTER if code == "RSK03" else StatusKind.POLICE_REGISTER
        desk.do(pupils.give_status, pupil_id=child.row_id, kind=kind, body="совет", since=since)
        if until is not None:
            given = desk.ask(pupils.card, child.row_id)
            assert given is not None
            desk.do(pupils.end_status, status_id=given.statuses[0].id, on=until)
    return [stay]


def _consent(desk: Desk, child: Child, since: date, until: date | None) -> None:
    about = {"purpose": ConsentPurpose.COUNSELLING, "state": ConsentState.GIVEN}
    given = desk.do(consents.note, pupil_id=child.row_id, on=since, until=date(2027, 12, 31), **about)
    if until is not None:
        desk.do(consents.withdraw, consent_id=given.id, on=until)


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
