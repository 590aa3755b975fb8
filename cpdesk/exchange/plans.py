"""A plan: what taking a list in would make of each row, and what she decides about it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.lists import ListedChange
from cpdesk.casework.pupils import KnownPupil, ListedPupil, full_name
from cpdesk.exchange.class_lists import ListedRow
from cpdesk.records.base import PupilId
from cpdesk.rules.pupils import Relation, class_label, parse_class

Key = tuple[int, int]
"""What a row is known by while its list is open: its sheet's place and its own row, or -1 and the pupil's number."""

OUTSIDE: Final = -1

ADULT_FIELDS: Final = {Relation.MOTHER: "mother", Relation.FATHER: "father", Relation.OTHER: "parent"}
"""What a difference is called in which a list brings an adult of the family."""


class State(StrEnum):
    """What a row of the list is to the vault."""

    NEW = "new"
    NEAR = "near"
    CHANGED = "changed"
    KNOWN = "known"
    WRONG = "wrong"
    ABSENT = "absent"  # on roll in a class of the list, and not in the list


class Choice(StrEnum):
    """What becomes of a row."""

    NOTHING = "nothing"
    ENROL = "enrol"
    CHANGE = "change"
    LEAVE = "leave"


@dataclass(frozen=True)
class Difference:
    """What a list tells otherwise than the vault.

    Attributes:
        field: ``class_``, ``last_name``, ``born``, …
        here, listed: the two values; of a class as it is written, empty where the pupil has none.
        taken: whether it is changed with the row.

    """

    field: str
    here: Any
    listed: Any
    taken: bool


@dataclass(frozen=True)
class Decision:
    """What she decided about a row: the choice and, of the differences, those that are taken."""

    choice: Choice
    taken: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlannedRow:
    """A row of the list and what will become of it.

    Attributes:
        listed: the row as it was understood; of one who is absent the pupil as we know them.
        state: what the row is to the vault.
        reason: code of why it is so; ``facts`` are what its sentence needs.
        choices: what may become of it, the first one unless she says otherwise.
        choice: what will become of it.
        known: the pupil that is meant, or may be.
        differences: what the list tells otherwise of that pupil.
        decided: whether she has decided about it herself.

    """

    listed: ListedRow
    state: State
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[Choice, ...] = (Choice.NOTHING,)
    choice: Choice = Choice.NOTHING
    known: KnownPupil | None = None
    differences: tuple[Difference, ...] = ()
    decided: bool = False

    @property
    def key(self) -> Key:
        """What the row is known by."""
        if self.state is State.ABSENT and self.known is not None:
            return OUTSIDE, int(self.known.id)
        return self.listed.part, self.listed.row

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

    @property
    def taken(self) -> bool:
        """Whether anything becomes of the row."""
        return self.choice is not Choice.NOTHING and (self.choice is not Choice.CHANGE or self.change is not None)

    @property
    def change(self) -> ListedChange | None:
        """What changes of the known pupil, None where nothing does."""
        taken = {each.field: each.listed for each in self.differences if each.taken}
        if self.choice is not Choice.CHANGE or not taken or self.known is None:
            return None
        adults = tuple(taken.pop(name) for name in ADULT_FIELDS.values() if name in taken)
        return ListedChange(pupil_id=self.known.id, adults=adults, **taken)

    def choosing(self, choice: Choice) -> "PlannedRow":
        """Return the row with another choice, where it is one of its own."""
        return replace(self, choice=choice, decided=True) if choice in self.choices else self

    def turning(self) -> "PlannedRow":
        """Return the row with the next of its choices."""
        at = self.choices.index(self.choice)
        return self.choosing(self.choices[(at + 1) % len(self.choices)]) if len(self.choices) > 1 else self

    def ticking(self, name: str, *, taken: bool) -> "PlannedRow":
        """Return the row with a difference taken or not; a row of which something is taken is chosen with it."""
        told = tuple(replace(each, taken=taken) if each.field == name else each for each in self.differences)
        ticked = replace(self, differences=told, decided=True)
        return ticked.choosing(Choice.CHANGE) if taken else ticked

    @property
    def decision(self) -> Decision:
        """The row's choice and what is taken of its differences."""
        return Decision(self.choice, tuple(each.field for each in self.differences if each.taken))

    def deciding(self, decision: Decision) -> "PlannedRow":
        """Return the row as she decided before."""
        told = tuple(replace(each, taken=each.field in decision.taken) for each in self.differences)
        return replace(self, differences=told).choosing(decision.choice)


@dataclass(frozen=True)
class Plan:
    """What taking a list in would do.

    Attributes:
        source: names of the files, for the record.
        rows: the rows of the list, then those who are absent from it.
        passed_over: filled rows that are no pupils.
        new_classes: classes of the list in which nobody is yet, while others have pupils.

    """

    source: str
    rows: tuple[PlannedRow, ...]
    passed_over: int
    new_classes: tuple[str, ...] = ()

    @property
    def enrolled(self) -> list[ListedPupil]:
        """The pupils who would be enrolled, in the order of the list."""
        return [row.listed.pupil for row in self.rows if row.choice is Choice.ENROL]

    @property
    def adults(self) -> list[tuple[ListedAdult, ...]]:
        """The adults of those who would be enrolled, in the same order."""
        return [row.listed.adults for row in self.rows if row.choice is Choice.ENROL]

    @property
    def changes(self) -> list[ListedChange]:
        """What would change of pupils who are known."""
        return [change for row in self.rows if (change := row.change) is not None]

    @property
    def left(self) -> list[PupilId]:
        """Who would be noted as having left."""
        return [row.known.id for row in self.rows if row.choice is Choice.LEAVE and row.known is not None]

    @property
    def does_anything(self) -> bool:
        """Whether taking it in would change anything."""
        return any(row.taken for row in self.rows)

    @property
    def counts(self) -> Counter[State]:
        """How many rows are in each state."""
        return Counter(row.state for row in self.rows)

    @property
    def without_class(self) -> int:
        """How many of those who would be enrolled have no class."""
        return sum(not pupil.class_ for pupil in self.enrolled)

    @property
    def asks_class(self) -> bool:
        """Whether the list gives no class to some of its pupils."""
        return any(not row.listed.pupil.class_ for row in self.rows if row.state is not State.WRONG)

    @property
    def has_failed(self) -> bool:
        """Whether rows are left out."""
        return any(row.state is State.WRONG for row in self.rows)

    @property
    def decisions(self) -> dict[Key, Decision]:
        """What she decided herself."""
        return {row.key: row.decision for row in self.rows if row.decided}

    def deciding(self, decisions: Mapping[Key, Decision]) -> "Plan":
        """Return the plan with what she decided before; rows that are gone or have other choices stay as they are."""
        rows = (row.deciding(decisions[row.key]) if row.key in decisions else row for row in self.rows)
        return replace(self, rows=tuple(rows))

    def turning(self, at: int) -> "Plan":
        """Return the plan with a row that becomes the next thing it may."""
        return self._with(at, self.rows[at].turning())

    def choosing(self, at: int, choice: Choice) -> "Plan":
        """Return the plan with a row that becomes something else."""
        return self._with(at, self.rows[at].choosing(choice))

    def ticking(self, at: int, name: str, *, taken: bool) -> "Plan":
        """Return the plan with a difference of a row taken, or not."""
        return self._with(at, self.rows[at].ticking(name, taken=taken))

    def _with(self, at: int, row: PlannedRow) -> "Plan":
        return replace(self, rows=(*self.rows[:at], row, *self.rows[at + 1 :]))


def to_plain(decisions: Mapping[Key, Decision]) -> list[list[Any]]:
    """Return decisions as plain values, to be kept while the base is closed."""
    return [[*key, decision.choice.value, list(decision.taken)] for key, decision in decisions.items()]


def from_plain(told: Iterable[Sequence[Any]]) -> dict[Key, Decision]:
    """Return decisions from plain values."""
    return {(part, row): Decision(Choice(choice), tuple(taken)) for part, row, choice, taken in told}
