"""Whom a row of a list means: somebody who is known, perhaps, or nobody yet; and what it tells otherwise."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.pupils import KnownPupil, ListedPupil, full_name
from cpdesk.exchange.class_lists import ListedRow
from cpdesk.exchange.plans import ADULT_FIELDS, OUTSIDE, Choice, Difference, PlannedRow, State
from cpdesk.records.base import PupilId
from cpdesk.rules import iin as iins
from cpdesk.rules.names import fold, near
from cpdesk.rules.pupils import class_label, parse_class

_MOST_AMISS: Final = 2  # letters; rules.names.near allows no more
_PARTICULARS: Final = ("last_name", "first_name", "patronymic", "born", "sex", "iin", "language")
_NAMES: Final = frozenset({"last_name", "first_name", "patronymic"})
_OWN_LETTERS: Final = frozenset("ёәғқңөұүһі")  # fold makes plain ones of them, and so do lists
_FEW: Final = 2  # rows of a class that is new here: perhaps a slip


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


class Comparison:
    """The pupils who are known, and those of the list so far, to tell whom a row means."""

    def __init__(
        self, known: Iterable[KnownPupil], families: Mapping[PupilId, Sequence[ListedAdult]] | None = None
    ) -> None:
        self._families = families or {}
        self._by_iin: dict[str, KnownPupil] = {}
        self._all, self._by_birth = _Names(), defaultdict[date | None, _Names](_Names)
        self._listed: dict[str, ListedRow] = {}
        self._meant: dict[int, ListedRow] = {}
        self._mentioned: set[int] = set()
        self._on_roll: dict[tuple[int, str], list[KnownPupil]] = defaultdict(list)
        self._rows_of: Counter[tuple[int, str]] = Counter()
        for pupil in known:
            if pupil.iin:
                self._by_iin[pupil.iin] = pupil
            if pupil.grade is not None:
                self._on_roll[pupil.grade, pupil.letter].append(pupil)
            self._all.add(pupil)
            self._by_birth[pupil.born].add(pupil)

    def planned(self, row: ListedRow) -> PlannedRow:
        """Return what is to become of a row."""
        if (class_ := parse_class(row.pupil.class_)) is not None:
            self._rows_of[class_] += 1
        if row.fault:
            self._mentioned |= {int(each.id) for each in self._alike(row.pupil, _key(row.pupil))}
            return PlannedRow(row, State.WRONG, row.fault)
        if (above := self._row_above(row)) is not None:
            return _twice(row, above)
        pupil = row.pupil
        if (same := self._by_iin.get(pupil.iin) if pupil.iin else None) is not None:
            return self._known(row, same, "same_iin" if near(_key(pupil), _key(same)) else "same_iin_other_name")
        return self._by_name(row)

    def absent(self) -> Iterator[PlannedRow]:
        """Give those on roll in a class of the list whom no row means: where the list holds half of the class."""
        for class_, count in sorted(self._rows_of.items()):
            there = self._on_roll.get(class_, [])
            if count * 2 < len(there):
                continue
            for pupil in there:
                if int(pupil.id) not in self._mentioned:
                    choices = (Choice.NOTHING, Choice.LEAVE)
                    yield PlannedRow(_row_of(pupil), State.ABSENT, "absent", choices=choices, known=pupil)

    def new_classes(self) -> list[str]:
        """Return the classes of the list in which nobody is yet, while others have pupils."""
        if not self._on_roll:
            return []
        return [class_label(*class_) for class_ in sorted(self._rows_of) if class_ not in self._on_roll]

    def is_rare(self, row: ListedRow) -> bool:
        """Tell whether a row's class is new here and of one or two rows: perhaps a slip."""
        class_ = parse_class(row.pupil.class_)
        return (
            bool(self._on_roll)
            and class_ is not None
            and (class_ not in self._on_roll and self._rows_of[class_] <= _FEW < sum(self._rows_of.values()))
        )

    def _by_name(self, row: ListedRow) -> PlannedRow:
        pupil, wanted = row.pupil, _key(row.pupil)
        alike = self._alike(pupil, wanted)
        for each in alike:
            if _key(each) == wanted and pupil.born is not None and pupil.born == each.born:
                if not _differ(pupil, each):
                    return self._known(row, each, "same_name")
                return self._near(row, each, "other_iin")
        close = next((each for each in alike if not _differ(pupil, each)), None)
        if close is not None:
            return self._near(row, close, "near_name")
        return PlannedRow(row, State.NEW, choices=(Choice.ENROL, Choice.NOTHING), choice=Choice.ENROL)

    def _known(self, row: ListedRow, same: KnownPupil, reason: str) -> PlannedRow:
        if (other := self._meant.get(int(same.id))) is not None:
            return _twice(row, other)
        self._meant[int(same.id)] = row
        self._mentioned.add(int(same.id))
        sure = reason != "same_iin_other_name"
        differ = (*differences(same, row.pupil, sure=sure), *self._adults(same, row, sure=sure))
        if not differ:
            return PlannedRow(row, State.KNOWN, reason, _facts(same), known=same)
        by_itself = any(each.taken for each in differ)
        choices = (Choice.CHANGE, Choice.NOTHING) if by_itself else (Choice.NOTHING, Choice.CHANGE)
        told = "left" if same.left_on is not None else reason
        return PlannedRow(row, State.CHANGED, told, _facts(same), choices, choices[0], same, differ)

    def _adults(self, pupil: KnownPupil, row: ListedRow, *, sure: bool) -> Iterator[Difference]:
        """Give the adults of a row who are not of the pupil's family yet."""
        family = self._families.get(pupil.id, ())
        for adult in row.adults:
            if not any(_is_same_adult(adult, each) for each in family):
                alike = next((each for each in family if each.relation is adult.relation), None)
                yield Difference(ADULT_FIELDS[adult.relation], alike, adult, sure and alike is None)

    def _near(self, row: ListedRow, close: KnownPupil, reason: str) -> PlannedRow:
        self._mentioned.add(int(close.id))
        choices = (Choice.NOTHING, Choice.CHANGE, Choice.ENROL)
        differ = (*differences(close, row.pupil, sure=True), *self._adults(close, row, sure=True))
        return PlannedRow(row, State.NEAR, reason, _facts(close), choices, known=close, differences=differ)

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


def differences(known: KnownPupil, listed: ListedPupil, *, sure: bool) -> tuple[Difference, ...]:
    """Return what a list tells otherwise of a pupil.

    Taken by themselves are, where the pupil is ``sure``, the class and what was empty; never what overwrites
    something, and nobody who left comes back by himself. A name without its ё or Kazakh letters is no other name.
    """
    told: list[Difference] = []
    class_, here = parse_class(listed.class_), _class_of(known)
    if class_ is not None and class_label(*class_) != here:
        told.append(Difference("class_", here, class_label(*class_), sure and known.left_on is None))
    for name in _PARTICULARS:
        was, now = getattr(known, name), getattr(listed, name)
        if name == "sex" and now is None:
            now = iins.sex(listed.iin)
        if now and was != now and not (name in _NAMES and _is_plainer(was, now)):
            told.append(Difference(name, was, now, sure and not was))
    return tuple(told)


def _is_plainer(here: str, listed: str) -> bool:
    """Tell whether a list's name is ours with fewer letters of its own: «Соловьев» for «Соловьёв»."""
    return fold(here) == fold(listed) and _own_letters(listed) <= _own_letters(here)


def _own_letters(name: str) -> int:
    return sum(letter in _OWN_LETTERS for letter in name.casefold())


def _is_same_adult(one: ListedAdult, other: ListedAdult) -> bool:
    names = [fold(f"{each.last_name} {each.first_name}") for each in (one, other)]
    return near(*names) or bool(one.phone and one.phone == other.phone and one.relation is other.relation)


def _key(pupil: ListedPupil | KnownPupil) -> str:
    return fold(f"{pupil.last_name} {pupil.first_name}")


def _differ(pupil: ListedPupil, other: ListedPupil | KnownPupil) -> bool:
    """Tell whether two numbers say that these are two children: twins have near names and one birth date."""
    return bool(pupil.iin and other.iin and pupil.iin != other.iin)


def _twice(row: ListedRow, above: ListedRow) -> PlannedRow:
    return PlannedRow(row, State.KNOWN, "twice", {"row": above.row, "sheet": above.sheet})


def _row_of(pupil: KnownPupil) -> ListedRow:
    """Return a pupil as a row that stands in no list."""
    told: dict[str, Any] = {name: getattr(pupil, name) for name in _PARTICULARS}
    return ListedRow("", 0, ListedPupil(**told, class_=_class_of(pupil)), part=OUTSIDE)


def _facts(pupil: KnownPupil) -> dict[str, Any]:
    name = full_name(pupil.last_name, pupil.first_name, pupil.patronymic)
    return {"id": int(pupil.id), "name": name, "class": _class_of(pupil), "left": pupil.left_on}


def _class_of(pupil: KnownPupil) -> str:
    return "" if pupil.grade is None else class_label(pupil.grade, pupil.letter)
