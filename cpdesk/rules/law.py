"""The law pack: calendar and agencies as the state and the office set them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from cpdesk.rules.calendar import Calendar, Quarter
from cpdesk.rules.packs import PackText, read_pack
from cpdesk.rules.referrals import AgencyKind


@dataclass(frozen=True)
class AgencyRule:
    """A kind of agency.

    Attributes:
        reply_within: working days in which it usually answers, None where that is not known.
        consent_owed: whether data go there only with the representative's consent, or a decision to do without.
        to_family: whether the family applies itself: the school only recommends, and no answer is owed.
        phone: where one number counts for the whole country.
        verified: whether all of this was compared with a rule.

    """

    kind: AgencyKind
    title: Mapping[str, str]
    reply_within: int | None
    consent_owed: bool
    to_family: bool
    phone: str
    verified: bool


@dataclass(frozen=True)
class Law:
    """What is in force, with the pack's whole text: an old record keeps the edition under which it was made."""

    edition: str
    calendar: Calendar
    agencies: tuple[AgencyRule, ...]
    text: str

    @property
    def sha256(self) -> str:
        """The checksum of the pack's text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def agency(self, kind: AgencyKind) -> AgencyRule:
        """Return what is known of a kind of agency; what the pack does not name is as owed as it can be."""
        found = next((rule for rule in self.agencies if rule.kind is kind), None)
        return found or AgencyRule(
            kind, {}, reply_within=None, consent_owed=True, to_family=False, phone="", verified=False
        )

    def of_week(self, week: int) -> "Law":
        """Return the law as it counts for a school of a five- or six-day week."""
        return replace(self, calendar=replace(self.calendar, week=week))


def load(path: Path) -> Law:
    """Return the law of a pack's file. Raises PackError naming file and line."""
    pack = read_pack(path.name, path.read_text("utf-8"))
    days = list(_days(pack))
    free = [each for each in days if not each.working]
    calendar = Calendar(
        holidays=frozenset(each.day for each in free),
        working=frozenset(each.day for each in days if each.working),
        quarters=tuple(_quarters(pack)),
        moving=frozenset(each.day for each in free if each.moves),
        known=frozenset(_years(pack)),
        names={each.day: each.title for each in free},
    )
    return Law(str(pack.entry(pack.content, "edition")), calendar, tuple(_agencies(pack)), pack.text)


@dataclass(frozen=True)
class _Day:
    day: date
    title: Mapping[str, str]
    working: bool
    moves: bool


def _days(pack: PackText) -> Iterator[_Day]:
    for table in pack.entry(pack.content, "holidays"):
        title = pack.words(table, "title")
        pack.sourced(table, "holidays")
        for day in pack.entry(table, "days"):
            yield _Day(_date(pack, day), title, bool(table.get("working", False)), bool(table.get("moves", False)))


def _years(pack: PackText) -> Iterator[int]:
    for year in pack.entry(pack.content, "years"):
        if not isinstance(year, int):
            raise pack.error("pack.value", str(year))
        yield year


def _quarters(pack: PackText) -> Iterator[Quarter]:
    for year in pack.entry(pack.content, "school_years"):
        _, verified = pack.sourced(year, "school_years")
        for number, (first, last) in enumerate(pack.entry(year, "quarters"), 1):
            yield Quarter(int(pack.entry(year, "begins")), number, _date(pack, first), _date(pack, last), verified)


def _agencies(pack: PackText) -> Iterator[AgencyRule]:
    for table in pack.entry(pack.content, "agencies"):
        kind = str(pack.entry(table, "kind"))
        if kind not in list(AgencyKind):
            raise pack.error("pack.value", kind)
        _, verified = pack.sourced(table, kind)
        yield AgencyRule(
            kind=AgencyKind(kind),
            title=pack.words(table, "title"),
            reply_within=table.get("reply_within"),
            consent_owed=bool(pack.entry(table, "consent_owed")),
            to_family=bool(table.get("to_family", False)),
            phone=str(table.get("phone", "")),
            verified=verified,
        )


def _date(pack: PackText, value: Any) -> date:
    if not isinstance(value, date):
        raise pack.error("pack.value", str(value))
    return value
