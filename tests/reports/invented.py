"""Invented truth for reports: a school of pupils, and what happened to them in a quarter; no vault."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from cpdesk.reports.counting import VALUES
from cpdesk.reports.definition import Family
from cpdesk.reports.file import Particulars, ReportFile, compose, encode, public_key
from cpdesk.reports.line import Path, Tree
from cpdesk.reports.protection import Counts, Published, Roll, label, publish
from cpdesk.reports.quarter import definition

SECRET = bytes(range(32))
SIGNING = bytes(range(32, 64))
DEFINITION = definition()
NOWHERE: Mapping[str, int] = {}

Traits = Mapping[str, str]


@dataclass(frozen=True)
class Happened:
    """An event of a kind, and the pupil behind it."""

    counts: str
    pupil: int
    traits: Traits


@dataclass(frozen=True)
class Invented:
    """Pupils by number with their traits, and what happened."""

    pupils: Sequence[Traits]
    events: Sequence[Happened]

    @property
    def roll(self) -> Roll:
        found: Counter[Path] = Counter()
        for traits in self.pupils:
            band, sex, language = (label(name, traits[name]) for name in ("band", "sex", "language"))
            found.update([(), (band,), (sex,), (band, sex), (language,)])
        return found

    @property
    def truth(self) -> dict[str, Counts]:
        return {family.code: self._counts(family) for family in DEFINITION.families}

    def _counts(self, family: Family) -> Counts:
        traits: list[Traits] = [each.traits for each in self.events if each.counts == family.counts]
        if family.kind == "plain":
            traits = list(self.pupils)
        elif family.unit == "persons":
            first = {each.pupil: each.traits for each in reversed(self.events) if each.counts == family.counts}
            traits = list(first.values())
        return Counts(len(traits), tuple(tree(by, traits) for by in family.splits))


def tree(by: Sequence[str], traits: Sequence[Traits]) -> Tree:
    """Return the counts of a breakdown, every place with its own."""
    found = Counter(tuple(label(name, each[name]) for name in by) for each in traits)
    places = product(*([label(name, value) for value in VALUES[name]] for name in by))
    return Tree.grown({place: found[place] for place in places})


def school(seed: int, pupils: int, events: int, *, unknown: bool = True, left: int = 0) -> Invented:
    """Return a school in which everything is drawn by a seed; ``left`` pupils are not on the roll any more."""
    rng = random.Random(seed)

    def drawn(name: str) -> str:
        values = [value for value in VALUES[name] if value != "u"]
        few = values[: rng.randint(1, len(values))]
        return "u" if unknown and rng.random() < 0.02 else rng.choice(few)

    children = [{name: drawn(name) for name in ("band", "sex", "language")} for _ in range(pupils)]
    gone = [{name: rng.choice(VALUES[name]) for name in ("band", "sex", "language")} for _ in range(left)]
    everybody = [*gone, *children]
    happened = []
    for _ in range(events if everybody else 0):
        pupil = int(len(everybody) * rng.random() ** 2)
        kind, own = rng.choice([("individual consultations", "topic"), ("sent referrals", "target")])
        value = drawn(own) if own == "topic" else rng.choice(VALUES["target"])
        happened.append(Happened(kind, pupil, {**everybody[pupil], own: value}))
    return Invented(children, happened)


def published(
    invented: Invented, secret: bytes = SECRET, positions: Mapping[str, int] = NOWHERE
) -> dict[str, Published]:
    """Return what leaves of an invented quarter."""
    return publish(DEFINITION, invented.truth, invented.roll, secret, positions)


def report(
    invented: Invented,
    secret: bytes = SECRET,
    *,
    positions: Mapping[str, int] = NOWHERE,
    period: str = "2026-27-q1",
    previous: str = "",
) -> ReportFile:
    """Return the unsigned report of an invented quarter."""
    about = Particulars(
        school="948",
        period=period,
        calendar="school",
        completed=date(2026, 11, 20),
        edition=1,
        head="ab" * 32,
        previous=previous,
    )
    leaving = published(invented, secret, positions)
    return compose(about, DEFINITION, leaving, invented.roll, secret, public_key(SIGNING))


def signed(content: ReportFile) -> bytes:
    """Return the bytes of the file, signed by the school's key."""
    return encode(content, SIGNING)
