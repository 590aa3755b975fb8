"""Questions about consents: of one pupil, and what they come to on a day."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, or_, select
from sqlalchemy.orm import Session

from cpdesk.casework import pupils
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.records.consents import Consent, Waiver
from cpdesk.records.guardians import Guardian, Guardianship
from cpdesk.records.persons import Person
from cpdesk.rules.consents import (
    GENERAL,
    ConsentPurpose,
    ConsentState,
    Said,
    StandingState,
    usual_term,
    weigh,
)
from cpdesk.rules.pupils import Relation

MOST_NAMED = 900
"""More pupils than this are not named in a query: everything is read and chosen from."""


@dataclass(frozen=True)
class ConsentRow:
    """A consent on the card.

    Attributes:
        who: the representative's name, empty where the paper names nobody.
        agency: to whom data go.
        since: the day of the state it is in.

    """

    id: int
    purpose: ConsentPurpose
    state: ConsentState
    guardian_id: int | None
    who: str
    relation: Relation | None
    agency_id: int | None
    agency: str
    asked_on: date | None
    answered_on: date | None
    withdrawn_on: date | None
    until: date | None
    paper: str
    note: str

    @property
    def since(self) -> date | None:
        """Since when it is in its state."""
        return self.withdrawn_on or self.answered_on or self.asked_on

    def ended(self, day: date) -> bool:
        """Tell whether its term is over on the day."""
        return self.until is not None and day > self.until


@dataclass(frozen=True)
class WaiverRow:
    """A decision to go on without a consent; ``until`` is the end of its school year, ``by`` who noted it."""

    id: int
    purpose: ConsentPurpose
    reason: str
    decided_by: str
    decided_on: date
    by: str

    @property
    def until(self) -> date:
        """The last day on which it counts."""
        return usual_term(self.decided_on)


@dataclass(frozen=True)
class Standing:
    """What was said for one purpose comes to on a day.

    Attributes:
        since: since when; None where nothing was said.
        until: the last day on which it counts; of ``none`` the day on which the last consent ended.
        who: the representative, or who decided to go on without; empty where nobody is named.
        consent_id, waiver_id: the record that counts.

    """

    state: StandingState
    since: date | None = None
    until: date | None = None
    who: str = ""
    consent_id: int | None = None
    waiver_id: int | None = None


def of_pupil(session: Session, pupil_id: PupilId) -> list[ConsentRow]:
    """Return a pupil's consents by purpose, the newest first."""
    tied = (Guardianship.guardian_id == Consent.guardian_id) & (Guardianship.pupil_id == Consent.pupil_id)
    query = (
        select(
            Consent, Guardian.last_name, Guardian.first_name, Guardian.patronymic, Guardianship.relation, Agency.name
        )
        .outerjoin(Guardian, Guardian.id == Consent.guardian_id)
        .outerjoin(Guardianship, tied & ~Guardianship.deleted)
        .outerjoin(Agency, Agency.id == Consent.agency_id)
        .where(Consent.pupil_id == pupil_id, ~Consent.deleted)
    )
    found = [_consent_row(*row) for row in session.execute(query)]
    order = list(ConsentPurpose)
    return sorted(found, key=lambda row: (order.index(row.purpose), -(row.since or date.min).toordinal(), -row.id))


def waivers_of_pupil(session: Session, pupil_id: PupilId) -> list[WaiverRow]:
    """Return the decisions to go on without a consent, the newest first."""
    query = (
        select(Waiver.id, Waiver.purpose, Waiver.reason, Waiver.decided_by, Waiver.decided_on, Person.name)
        .join(Person, Person.id == Waiver.author_id)
        .where(Waiver.pupil_id == pupil_id, ~Waiver.deleted)
        .order_by(Waiver.decided_on.desc(), Waiver.id.desc())
    )
    return [WaiverRow(*row) for row in session.execute(query)]


def standing(
    session: Session,
    pupil_ids: Iterable[PupilId],
    purpose: ConsentPurpose,
    day: date,
    agency_id: AgencyId | None = None,
) -> dict[PupilId, Standing]:
    """Return what the consents of each pupil come to on the day; ``agency_id`` asks for data to one organisation."""
    found = standings(session, pupil_ids, day, (purpose,), agency_id)
    return {pupil_id: each[purpose] for pupil_id, each in found.items()}


def standings(
    session: Session,
    pupil_ids: Iterable[PupilId],
    day: date,
    purposes: Collection[ConsentPurpose] = GENERAL,
    agency_id: AgencyId | None = None,
    *,
    ended: bool = True,
) -> dict[PupilId, dict[ConsentPurpose, Standing]]:
    """Return for each pupil and each of the purposes what the consents come to on the day.

    ``ended`` False: when the last consent ended is not asked, which spares reading those of former years.
    """
    wanted = list(pupil_ids)
    query = _chosen(_said(), Consent, wanted, purposes, agency_id)
    if not ended:
        query = query.where(or_(Consent.until.is_(None), Consent.until >= day))
    said: dict[tuple[int, ConsentPurpose], list[tuple[Said, str]]] = {}
    for consent in session.execute(query):
        said.setdefault((consent.pupil_id, consent.purpose), []).append((_word(consent), name_of(*consent[-3:])))
    waived: dict[tuple[int, ConsentPurpose], list[Row[*tuple[Any, ...]]]] = {}
    for waiver in session.execute(_chosen(_waived(), Waiver, wanted, purposes, None)):
        waived.setdefault((waiver.pupil_id, waiver.purpose), []).append(waiver)
    return {
        pupil_id: {
            purpose: _come_to(said.get((pupil_id, purpose), ()), waived.get((pupil_id, purpose), ()), day)
            for purpose in purposes
        }
        for pupil_id in wanted
    }


def _consent_row(consent: Consent, *told: Any) -> ConsentRow:
    *names, relation, agency = told
    return ConsentRow(
        id=consent.id,
        purpose=consent.purpose,
        state=consent.state,
        guardian_id=consent.guardian_id,
        who=name_of(*names),
        relation=relation,
        agency_id=consent.agency_id,
        agency=agency or "",
        asked_on=consent.asked_on,
        answered_on=consent.answered_on,
        withdrawn_on=consent.withdrawn_on,
        until=consent.until,
        paper=consent.paper,
        note=consent.note,
    )


def _said() -> Select[*tuple[Any, ...]]:
    days = (Consent.asked_on, Consent.answered_on, Consent.withdrawn_on, Consent.until)
    names = (Guardian.last_name, Guardian.first_name, Guardian.patronymic)
    columns = (Consent.id, Consent.pupil_id, Consent.purpose, Consent.guardian_id, Consent.state, *days, *names)
    return select(*columns).outerjoin(Guardian, Guardian.id == Consent.guardian_id)


def _waived() -> Select[*tuple[Any, ...]]:
    return select(Waiver.id, Waiver.pupil_id, Waiver.purpose, Waiver.decided_by, Waiver.decided_on)


def _chosen(
    query: Select[*tuple[Any, ...]],
    record: Any,
    wanted: Sequence[PupilId],
    purposes: Collection[ConsentPurpose],
    agency_id: AgencyId | None,
) -> Select[*tuple[Any, ...]]:
    chosen = query.where(~record.deleted, record.purpose.in_(purposes))
    if len(wanted) <= MOST_NAMED:
        chosen = chosen.where(record.pupil_id.in_(wanted))
    return chosen if agency_id is None else chosen.where(record.agency_id == agency_id)


def _word(row: Any) -> Said:
    return Said(row.id, row.guardian_id, row.state, row.asked_on, row.answered_on, row.withdrawn_on, row.until)


def _come_to(said: Sequence[tuple[Said, str]], waived: Sequence[Any], day: date) -> Standing:
    """Return what counts: a consent, else the newest decision without one unless it was refused after that."""
    names = {word.id: name for word, name in said}
    counts = weigh((word for word, _ in said), day)
    decided = [each for each in waived if each.decided_on <= day <= usual_term(each.decided_on)]
    if counts is not None and counts[1] is ConsentState.GIVEN:
        decided = []
    if counts is not None and counts[1] is not ConsentState.ASKED:
        decided = [each for each in decided if each.decided_on >= counts[2]]
    if decided:
        last = max(decided, key=lambda each: (each.decided_on, each.id))
        since = last.decided_on
        return Standing(StandingState.WAIVED, since, usual_term(since), last.decided_by, waiver_id=last.id)
    if counts is None:
        return Standing(StandingState.NONE, until=_last_end(word for word, _ in said))
    word, state, since = counts
    return Standing(StandingState(state), since, word.until, names[word.id], consent_id=word.id)


def _last_end(said: Iterable[Said]) -> date | None:
    return max((word.until for word in said if word.until and word.state is ConsentState.GIVEN), default=None)


def name_of(*parts: str | None) -> str:
    """Return a full name of the parts that are there."""
    return pupils.full_name(*(part or "" for part in parts))
