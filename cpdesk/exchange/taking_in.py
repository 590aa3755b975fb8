"""Taking class lists in: a plan that says of each row what will happen to it, and the one act that does it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.casework.pupils import KnownPupil, ListedPupil, full_name
from cpdesk.exchange.class_lists import ListedRow, in_class, understand
from cpdesk.rules.names import clean, fold, near
from cpdesk.rules.pupils import class_label, parse_class
from cpdesk.sheets.answer import Unreadable
from cpdesk.sheets.reading import read

_LONGEST_SOURCE: Final = 100
_MOST_AMISS: Final = 2  # letters; rules.names.near allows no more


class State(StrEnum):
    """What a row of the list is to the vault."""

    NEW = "new"
    NEAR = "near"
    KNOWN = "known"
    WRONG = "wrong"


@dataclass(frozen=True)
class PlannedRow:
    """A row of the list and what will become of it.

    Attributes:
        listed: the row as it was understood.
        state: new, near (may be a known pupil), known, or wrong.
        reason: code of why it is near, known or wrong; ``facts`` are what its sentence needs.
        taken: whether the pupil is enrolled; a near one only if she says so.

    """

    listed: ListedRow
    state: State
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    taken: bool = False

    @property
    def name(self) -> str:
        """The full name, last name first."""
        pupil = self.listed.pupil
        return full_name(pupil.last_name, pupil.first_name, pupil.patronymic)

    @property
    def class_name(self) -> str:
        """The class as it is written, empty where the list gives none."""
        found = parse_class(self.listed.pupil.class_)
        return class_label(*found) if found else self.listed.pupil.class_


@dataclass(frozen=True)
class Plan:
    """What taking a list in would do. ``passed_over``: filled rows that are no pupils."""

    source: str
    rows: tuple[PlannedRow, ...]
    passed_over: int

    @property
    def enrolled(self) -> list[ListedPupil]:
        """The pupils who would be enrolled, in the order of the list."""
        return [row.listed.pupil for row in self.rows if row.taken]

    @property
    def counts(self) -> Counter[State]:
        """How many rows are new, near, known, wrong."""
        return Counter(row.state for row in self.rows)

    @property
    def without_class(self) -> int:
        """How many of those who would be enrolled have no class."""
        return sum(not pupil.class_ for pupil in self.enrolled)

    @property
    def turned(self) -> list[int]:
        """The places of the near rows that she wants to have taken."""
        return [at for at, row in enumerate(self.rows) if row.taken and row.state is State.NEAR]

    def in_class(self, text: str) -> "Plan":
        """Return the plan with a class for those to whom the list gives none. Refused: ``pupil.class_unknown``."""
        if parse_class(text) is None:
            raise Refused("pupil.class_unknown", field="class_")
        return replace(self, rows=tuple(replace(row, listed=in_class(row.listed, text)) for row in self.rows))

    def turning(self, at: int) -> "Plan":
        """Return the plan with a near row taken, or left out again; other rows are as they are."""
        if self.rows[at].state is not State.NEAR:
            return self
        turned = replace(self.rows[at], taken=not self.rows[at].taken)
        return replace(self, rows=(*self.rows[:at], turned, *self.rows[at + 1 :]))


def plan(desk: Desk, path: Path, tick: Callable[[], object] = lambda: None) -> Plan:
    """Read a file in a child process and return what taking it in would do; nothing is changed.

    ``tick`` is called now and then; what it raises stops the reading. Refused: a ``sheets.`` code, ``list.no_pupils``.
    """
    try:
        sheets = read(path, tick)
    except Unreadable as unreadable:
        raise Refused(unreadable.code) from None
    understood = understand(sheets, desk.clock.now().wall.date())
    if not understood.rows:
        raise Refused("list.no_pupils")
    compared, rows = _Comparison(desk.ask(pupils.known)), []
    for row in understood.rows:
        tick()
        rows.append(compared.planned(row))
    return Plan(clean(path.name)[:_LONGEST_SOURCE], tuple(rows), understood.passed_over)


def take_in(desk: Desk, planned: Plan) -> Done:
    """Enrol the pupils of a plan in one act with one undo.

    Refused: ``list.nothing_new``, or as ``pupil.enrol_list``.
    """
    if not planned.enrolled:
        raise Refused("list.nothing_new")
    return desk.do(pupils.enrol_list, pupils=planned.enrolled, source=planned.source)


class _Names:
    """Names that are looked through for near ones, fast enough for a whole school."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._pupils: list[KnownPupil] = []

    def add(self, pupil: KnownPupil) -> None:
        """Add a pupil."""
        self._keys.append(" ".join(sorted(_key(pupil).split())))
        self._pupils.append(pupil)

    def near(self, wanted: str) -> list[KnownPupil]:
        """Return the pupils with a name near to the folded one."""
        key = " ".join(sorted(wanted.split()))
        close = process.extract(key, self._keys, scorer=OSA.distance, score_cutoff=_MOST_AMISS, limit=None)
        return [self._pupils[at] for _, _, at in close if near(wanted, self._keys[at])]


class _Comparison:
    """The pupils who are known, and those of the list so far, to tell whom a row means."""

    def __init__(self, known: Iterable[KnownPupil]) -> None:
        self._by_iin: dict[str, KnownPupil] = {}
        self._all, self._by_birth = _Names(), defaultdict[date | None, _Names](_Names)
        self._listed: dict[str, ListedRow] = {}
        for pupil in known:
            if pupil.iin:
                self._by_iin[pupil.iin] = pupil
            self._all.add(pupil)
            self._by_birth[pupil.born].add(pupil)

    def planned(self, row: ListedRow) -> PlannedRow:
        """Return what is to become of a row."""
        if row.fault:
            return PlannedRow(row, State.WRONG, row.fault)
        if (above := self._row_above(row)) is not None:
            return PlannedRow(row, State.KNOWN, "twice", {"row": above.row, "sheet": above.sheet})
        pupil = row.pupil
        if (same := self._by_iin.get(pupil.iin) if pupil.iin else None) is not None:
            return _known(row, same, "same_iin" if near(_key(pupil), _key(same)) else "same_iin_other_name")
        return self._by_name(row)

    def _by_name(self, row: ListedRow) -> PlannedRow:
        pupil, wanted = row.pupil, _key(row.pupil)
        alike = self._alike(pupil, wanted)
        for each in alike:
            if _key(each) == wanted and pupil.born is not None and pupil.born == each.born:
                if not _differ(pupil, each):
                    return _known(row, each, "same_name")
                return PlannedRow(row, State.NEAR, "other_iin", _facts(each))
        close = next((each for each in alike if not _differ(pupil, each)), None)
        if close is not None:
            return PlannedRow(row, State.NEAR, "near_name", _facts(close))
        return PlannedRow(row, State.NEW, taken=True)

    def _row_above(self, row: ListedRow) -> ListedRow | None:
        """Return the row of this list where the same pupil stood before; note this one for the rows below."""
        pupil = row.pupil
        marks = [pupil.iin] if pupil.iin else []
        marks += [f"{_key(pupil)}|{fold(pupil.patronymic)}|{pupil.born}"] if pupil.born else []
        above = next((self._listed[mark] for mark in marks if mark in self._listed), None)
        for mark in marks:
            self._listed.setdefault(mark, row)
        return None if above is None or _differ(pupil, above.pupil) else above

    def _alike(self, pupil: ListedPupil, wanted: str) -> list[KnownPupil]:
        """Return who has a near name and no other birth date."""
        if pupil.born is None:
            return self._all.near(wanted)
        return [each for born in (pupil.born, None) for each in self._by_birth[born].near(wanted)]


def _key(pupil: ListedPupil | KnownPupil) -> str:
    return fold(f"{pupil.last_name} {pupil.first_name}")


def _differ(pupil: ListedPupil, other: ListedPupil | KnownPupil) -> bool:
    """Tell whether two numbers say that these are two children: twins have near names and one birth date."""
    return bool(pupil.iin and other.iin and pupil.iin != other.iin)


def _known(row: ListedRow, same: KnownPupil, reason: str) -> PlannedRow:
    if same.left_on is not None:
        return PlannedRow(row, State.KNOWN, "left", _facts(same))
    here, listed = _class_of(same), parse_class(row.pupil.class_)
    elsewhere = listed is not None and class_label(*listed) != here
    return PlannedRow(row, State.KNOWN, "other_class" if elsewhere else reason, _facts(same))


def _facts(pupil: KnownPupil) -> dict[str, Any]:
    name = full_name(pupil.last_name, pupil.first_name, pupil.patronymic)
    return {"id": int(pupil.id), "name": name, "class": _class_of(pupil)}


def _class_of(pupil: KnownPupil) -> str:
    return "" if pupil.grade is None else class_label(pupil.grade, pupil.letter)
