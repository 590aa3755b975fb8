"""Who took part in a session, who did not come, and whom its note names."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select

from cpdesk.casework import pupils
from cpdesk.casework.acts import Refused, Work
from cpdesk.records.base import GuardianId, PupilId, SessionId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.guardians import Guardian
from cpdesk.records.persons import Person
from cpdesk.records.pupils import Pupil
from cpdesk.records.sessions import Adult, Attendance, Mention, Session
from cpdesk.rules import notes
from cpdesk.rules.notes import PersonKind
from cpdesk.rules.pupils import parse_class

MOST_UNNAMED: Final = 1000
_RECORDS: Final[Mapping[PersonKind, Any]] = {
    PersonKind.PUPIL: Pupil,
    PersonKind.GUARDIAN: Guardian,
    PersonKind.COLLEAGUE: Colleague,
    PersonKind.PERSON: Person,
}


@dataclass(frozen=True)
class Present:
    """Who was there, as an act is told it."""

    pupils: Sequence[PupilId]
    absent: Sequence[PupilId]
    guardians: Sequence[GuardianId]
    colleagues: Sequence[int]
    class_name: str
    unnamed: int


def check(session: Session, there: Present) -> None:
    """Refuse what cannot be, and write class and number of the unnamed into the session."""
    if not 0 <= there.unnamed <= MOST_UNNAMED:
        raise Refused("session.unnamed", field="unnamed", limit=MOST_UNNAMED)
    if set(there.pupils) & set(there.absent):
        raise Refused("session.there_and_absent", field="pupil_ids")
    named = parse_class(there.class_name) if there.class_name.strip() else (None, "")
    if named is None:
        raise Refused("session.class_unknown", field="class_")
    session.grade, session.letter = named
    session.unnamed = there.unnamed
    people = (there.pupils, there.absent, there.guardians, there.colleagues, there.class_name.strip())
    if not any(people) and not there.unnamed:
        raise Refused("session.no_pupils", field="pupil_ids")


def note(work: Work, session: Session, there: Present) -> None:
    """Keep who was there: rows that are there already stay, what is no longer said goes."""
    _attend(work, SessionId(session.id), there)
    _take_part(work, SessionId(session.id), there)
    _mention(work, session, {*there.pupils, *there.absent})


def _attend(work: Work, session_id: SessionId, there: Present) -> None:
    rows = work.session.scalars(select(Attendance).where(Attendance.session_id == session_id))
    kept = {row.pupil_id: row for row in rows}
    expected = dict.fromkeys(there.pupils, True) | dict.fromkeys(there.absent, False)
    for pupil_id, row in kept.items():
        row.deleted = pupil_id not in expected
    for pupil_id, present in expected.items():
        pupils.get(work, pupil_id)
        if pupil_id not in kept:
            work.session.add(Attendance(session_id=session_id, pupil_id=pupil_id, present=present))
        else:
            kept[pupil_id].present = present


def _take_part(work: Work, session_id: SessionId, there: Present) -> None:
    wanted: list[tuple[GuardianId | None, int | None]] = [
        *((guardian, None) for guardian in there.guardians),
        *((None, colleague) for colleague in there.colleagues),
    ]
    rows = work.session.scalars(select(Adult).where(Adult.session_id == session_id))
    kept = {(row.guardian_id, row.colleague_id): row for row in rows}
    for who, row in kept.items():
        row.deleted = who not in wanted
    for guardian, colleague in dict.fromkeys(wanted):
        if guardian is not None:
            _refuse_unknown(work, Guardian, guardian, "guardian.unknown")
        if colleague is not None:
            _refuse_unknown(work, Colleague, colleague, "colleague.unknown")
        if (guardian, colleague) not in kept:
            work.session.add(Adult(session_id=session_id, guardian_id=guardian, colleague_id=colleague))


def _mention(work: Work, session: Session, there: Iterable[int]) -> None:
    """Note which other pupils the text names; whoever took part stands in the session anyway."""
    tags = notes.persons(session.text)
    for tag in tags:
        if work.session.get(_RECORDS[tag.kind], tag.number) is None:
            raise Refused("session.unknown_tag", field="text")
    named = {PupilId(tag.number) for tag in tags if tag.kind is PersonKind.PUPIL}.difference(there)
    rows = work.session.scalars(select(Mention).where(Mention.session_id == session.id))
    kept = {row.pupil_id: row for row in rows}
    for pupil_id, row in kept.items():
        row.deleted = pupil_id not in named
    for pupil_id in sorted(named - kept.keys()):
        work.session.add(Mention(session_id=SessionId(session.id), pupil_id=pupil_id))


def _refuse_unknown(work: Work, record: Any, number: int, code: str) -> None:
    row = work.session.get(record, number)
    if row is None or row.deleted:
        raise Refused(code, field="pupil_ids")
