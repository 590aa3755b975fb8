"""Consents of a pupil's representatives: for what, in which state, and what they come to on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from cpdesk.rules.calendar import school_year_of


class ConsentPurpose(StrEnum):
    """For what consent is asked. Source: domain, section 1.8 (Rules 92 p. 12, second-hand; Law 94-V Art. 7, 8)."""

    DIAGNOSTICS = "diagnostics"
    COUNSELLING = "counselling"
    TRAINING = "training"
    DATA = "data"
    TRANSFER = "transfer"


GENERAL: Final = tuple(purpose for purpose in ConsentPurpose if purpose is not ConsentPurpose.TRANSFER)
"""What is asked about every pupil; to pass data on is asked for one organisation."""


WITHDRAWAL_DAYS: Final = 15
"""Working days to stop processing after a withdrawal, or to refuse with reasons. Law 94-V Art. 8 p. 7, second-hand."""


class ConsentState(StrEnum):
    """From the question to the answer, and the answer taken back."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class StandingState(StrEnum):
    """What all that was said about one pupil and one purpose comes to."""

    GIVEN = "given"
    WAIVED = "waived"
    ASKED = "asked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NONE = "none"

    @property
    def allows(self) -> bool:
        """Tell whether work may go on: with a consent, or by a decision without one."""
        return self in (StandingState.GIVEN, StandingState.WAIVED)


_WEIGHT: Final = (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.GIVEN, ConsentState.ASKED)


@dataclass(frozen=True)
class Said:
    """One consent by its days; ``guardian_id`` None where the paper names nobody."""

    id: int
    guardian_id: int | None
    state: ConsentState
    asked_on: date | None
    answered_on: date | None
    withdrawn_on: date | None
    until: date | None

    def on(self, day: date) -> tuple[ConsentState, date] | None:
        """Return in which state it was on the day, and since when; None before it and after its term."""
        if self.until is not None and day > self.until:
            return None
        if self.withdrawn_on is not None and self.withdrawn_on <= day:
            return ConsentState.WITHDRAWN, self.withdrawn_on
        if self.answered_on is not None and self.answered_on <= day:
            state = ConsentState.GIVEN if self.state is ConsentState.WITHDRAWN else self.state
            return state, self.answered_on
        if self.asked_on is not None and self.asked_on <= day:
            return ConsentState.ASKED, self.asked_on
        return None


def usual_term(day: date) -> date:
    """Return until when a consent of this day usually counts: to the end of its school year."""
    return date(school_year_of(day) + 1, 8, 31)


def weigh(all_said: Iterable[Said], day: date) -> tuple[Said, ConsentState, date] | None:
    """Return the word that counts on the day, with its state and its day; None where nobody was asked.

    The last answer of each representative counts. Where they differ, a refusal stands above a consent: the psychologist
    must see it. An answer on a paper that names nobody gives way to a later one that names somebody.
    """
    last: dict[int | None, tuple[Said, ConsentState, date]] = {}
    for said in all_said:
        if (on := said.on(day)) is not None:
            word = (said, *on)
            known = last.get(said.guardian_id)
            if known is None or _newer(word) > _newer(known):
                last[said.guardian_id] = word
    unnamed = last.get(None)
    if unnamed is not None and any(_newer(word) > _newer(unnamed) for word in last.values()):
        del last[None]
    return min(last.values(), key=lambda word: (_WEIGHT.index(word[1]), -word[2].toordinal()), default=None)


def _newer(word: tuple[Said, ConsentState, date]) -> tuple[bool, date, int]:
    said, state, since = word
    return state is not ConsentState.ASKED, since, said.id
