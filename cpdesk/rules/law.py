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
    """A kind of agency: its name in three languages and within how many working days it usually answers."""

    kind: AgencyKind
    title: Mapping[str, str]
    reply_within: int | None
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

    def agency_titles(self, language: str) -> dict[AgencyKind, str]:
        """Return what each kind of agency is called."""
        return {agency.kind: agency.title[language] for agency in self.agencies}

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
        yield AgencyRule(AgencyKind(kind), pack.words(table, "title"), table.get("reply_within"), verified)


def _date(pack: PackText, value: Any) -> date:
    if not isinstance(value, date):
        raise pack.error("pack.value", str(value))
    return value
