"""Invented truth for reports: a school of pupils, and what happened to them in a quarter; no vault."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from cpdesk.reports.definition import COUNTS, Family
from cpdesk.reports.file import Particulars, ReportFile, compose, encode, public_key
from cpdesk.reports.line import Path, Tree
from cpdesk.reports.places import VALUES
from cpdesk.reports.protection import Counts, Published, Roll, label, publish
from cpdesk.reports.quarter import definition

SECRET = bytes(range(32))
SIGNING = bytes(range(32, 64))
DEFINITION = definition()
SPLIT = ("individual consultations", "sent referrals")
ALONE = 0.1
"""Flows with persons behind them; and how often an event is of another flow."""
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
    """Pupils by number with their traits, what happened, who stands in each stock, and how many came and went."""

    pupils: Sequence[Traits]
    events: Sequence[Happened]
    stays: Sequence[Happened] = ()
    moves: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def roll(self) -> Roll:
        found: Counter[Path] = Counter()
        for traits in self.pupils:
            band, sex, language = (label(name, traits[name]) for name in ("band", "sex", "language"))
            found.update([(), (band,), (sex,), (band, sex), (language,)])
        return found

    @property
    def truth(self) -> dict[str, Counts]:
        return {family.code: self._counts(family) for family in DEFINITION.families if family.missing is None}

    def _counts(self, family: Family) -> Counts:
        traits: list[Traits] = [each.traits for each in (*self.events, *self.stays) if each.counts == family.counts]
        if family.kind == "plain":
            traits = list(self.pupils)
        elif family.kind == "flow" and family.unit == "persons":
            first = {each.pupil: each.traits for each in reversed(self.events) if each.counts == family.counts}
            traits = list(first.values())
        taken_on, closed = self.moves.get(family.counts, (0, 0))
        return Counts(len(traits), tuple(tree(by, traits) for by in family.splits), taken_on, closed)


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
        if rng.random() < ALONE:
            kind = rng.choice([each for each in COUNTS["flow"] if each not in SPLIT])
        value = drawn(own) if own == "topic" else rng.choice(VALUES["target"])
        happened.append(Happened(kind, pupil, {**everybody[pupil], own: value}))
    stays, moves = _standing(rng, children)
    return Invented(children, happened, stays, moves)


def _standing(rng: random.Random, children: Sequence[Traits]) -> tuple[list[Happened], dict[str, tuple[int, int]]]:
    """Let some of the children stand in each stock; as many came and went as can have."""
    stays: list[Happened] = []
    moves = {}
    for kind in COUNTS["stock"]:
        chosen = rng.sample(range(len(children)), rng.randint(0, len(children)))[: rng.choice((2, 7, 400))]
        stays += [Happened(kind, each, {**children[each], "level": rng.choice(VALUES["level"])}) for each in chosen]
        closed = rng.choice((0, 0, 1, 2, 9))
        moves[kind] = (rng.randint(0, len(chosen) + closed), closed)
    return stays, moves


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
