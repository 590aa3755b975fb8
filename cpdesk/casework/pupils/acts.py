"""Acts on pupils: enrolment, corrections, class, level of support, statuses and reasons."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import select

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.base import PupilId
from cpdesk.records.colleagues import Colleague
from cpdesk.records.pupils import (
    Enrolment,
    OfficialStatus,
    Pupil,
    ReasonForSupport,
    SavedFilter,
    SupportChange,
)
from cpdesk.rules import iin as iins
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.dates import plausible_birth, plausible_day
from cpdesk.rules.names import fold, sort_key
from cpdesk.rules.pupils import (
    LAST_GRADE,
    LAST_PRIMARY_GRADE,
    InstructionLanguage,
    Sex,
    StatusKind,
    SupportLevel,
    WorkingReason,
    parse_class,
)

FIRST_DAY = (9, 1)


class ListedPupil(msgspec.Struct, frozen=True, kw_only=True):
    """A pupil of a class list: the parameters of ``pupil.enrol``."""

    last_name: str
    first_name: str
    patronymic: str = ""
    born: date | None = None
    sex: Sex | None = None
    iin: str = ""
    class_: str = msgspec.field(default="", name="class")
    language: InstructionLanguage | None = None


@act("pupil.enrol", happened="since")
def enrol(
    work: Work,
    *,
    last_name: str,
    first_name: str,
    patronymic: str = "",
    born: date | None = None,
    sex: Sex | None = None,
    iin: str = "",
    class_: str = "",
    language: InstructionLanguage | None = None,
    since: date | None = None,
) -> PupilId:
    """Enrol a pupil in a class from ``since`` on (default: the first day of this school year).

    What the IIN tells (birth date, sex) fills what was left empty. Refused: ``pupil.no_last_name``,
    ``pupil.no_first_name``, ``pupil.born_implausible``, ``pupil.class_unknown``, ``pupil.iin_taken``,
    ``date.implausible`` (field ``since``), ``text.too_long``. A wrong check digit is a warning at the field, no
    refusal.
    """
    listed = ListedPupil(
        last_name=last_name,
        first_name=first_name,
        patronymic=patronymic,
        born=born,
        sex=sex,
        iin=iin,
        class_=class_,
        language=language,
    )
    return enrol_all(work, [listed], since)[0]


@act("pupil.correct")
def correct(
    work: Work,
    pupil_id: PupilId,
    *,
    last_name: str,
    first_name: str,
    patronymic: str = "",
    born: date | None = None,
    sex: Sex | None = None,
    iin: str = "",
    language: InstructionLanguage | None = None,
) -> PupilId:
    """Correct who the pupil is. Refused as ``pupil.enrol``."""
    pupil = get(work, pupil_id)
    pupil.last_name, pupil.first_name = _names(last_name, first_name)
    pupil.patronymic = checked(patronymic, "patronymic")
    pupil.born, pupil.sex, pupil.language = _birth(work, born), sex, language
    pupil.iin = _free_iin(work, iin, pupil_id)
    _index(pupil)
    return pupil_id


@act("pupil.move", happened="on")
def move(work: Work, pupil_id: PupilId, *, class_: str, on: date) -> PupilId:
    """Move a pupil to another class from the day ``on``, or take one who had left back in.

    Refused: ``pupil.class_unknown``, ``pupil.same_class``, ``date.in_future``, ``date.implausible``.
    """
    pupil = get(work, pupil_id)
    grade, letter = _class(class_)
    _past(work, on)
    if (pupil.grade, pupil.letter) == (grade, letter):
        raise Refused("pupil.same_class", field="class_")
    _end_enrolment(work, pupil_id, on)
    _begin_enrolment(work, pupil, grade, letter, on)
    return pupil_id


@act("pupil.leave", happened="on")
def leave(work: Work, pupil_id: PupilId, *, on: date) -> PupilId:
    """Note that the pupil left the school on the day ``on``.

    Refused: ``pupil.left_already``, ``date.in_future``, ``date.implausible``.
    """
    pupil = get(work, pupil_id)
    _past(work, on)
    if pupil.left_on is not None:
        raise Refused("pupil.left_already")
    _leave(work, pupil, on)
    return pupil_id


@act("pupil.promote", happened="on")
def promote(work: Work, *, on: date) -> None:
    """Promote every class by a grade on the day ``on`` (1 September); the last grade leaves.

    A class teacher goes with the class; after the primary school and the last grade the class is free for another.

    Refused: ``pupil.promoted_already`` when a class has begun on that day or later, ``date.implausible``.
    """
    _plausible(work, on, "on")
    begun = select(Enrolment.id).where(Enrolment.since >= on, ~Enrolment.deleted).limit(1)
    if work.session.scalar(begun) is not None:
        raise Refused("pupil.promoted_already")
    for pupil in work.session.scalars(select(Pupil).where(Pupil.grade.is_not(None), ~Pupil.deleted)):
        if pupil.grade is None or pupil.grade >= LAST_GRADE:
            _leave(work, pupil, on)
        else:
            _end_enrolment(work, PupilId(pupil.id), on)
            _begin_enrolment(work, pupil, pupil.grade + 1, pupil.letter, on)
    for teacher in work.session.scalars(select(Colleague).where(Colleague.grade.is_not(None), ~Colleague.deleted)):
        if teacher.grade is None or teacher.grade in (LAST_PRIMARY_GRADE, LAST_GRADE):
            teacher.grade, teacher.letter = None, ""
        else:
            teacher.grade += 1


@act("pupil.set_level", happened="on")
def set_level(work: Work, pupil_id: PupilId, *, level: SupportLevel, reason: str, on: date | None = None) -> PupilId:
    """Set the level of support from the day ``on`` (default today), and say why.

    Refused: ``pupil.no_reason`` (field ``reason``), ``pupil.same_level``, ``date.in_future``, ``date.implausible``.
    """
    pupil = get(work, pupil_id)
    why = checked(reason, "reason", lines=True)
    since = _past(work, on)
    if not why:
        raise Refused("pupil.no_reason", field="reason")
    if pupil.level is level:
        raise Refused("pupil.same_level", field="level")
    work.session.add(SupportChange(pupil_id=pupil_id, level=level, since=since, reason=why))
    pupil.level, pupil.level_since = level, since
    return pupil_id


@act("pupil.give_status", happened="since")
def give_status(
    work: Work, pupil_id: PupilId, *, kind: StatusKind, body: str, ground: str = "", since: date | None = None
) -> PupilId:
    """Note an official status: which body gave it, on which ground (number and date of its paper).

    Refused: ``status.no_body`` (field ``body``), ``date.in_future``, ``date.implausible``.
    """
    get(work, pupil_id)
    giver = checked(body, "body")
    if not giver:
        raise Refused("status.no_body", field="body")
    paper = checked(ground, "ground")
    work.session.add(
        OfficialStatus(pupil_id=pupil_id, kind=kind, body=giver, ground=paper, since=_past(work, since, "since"))
    )
    return pupil_id


@act("pupil.end_status", happened="on")
def end_status(work: Work, status_id: int, *, on: date | None = None) -> PupilId:
    """End an official status on the day ``on``.

    Refused: ``status.unknown``, ``status.ended_already``, ``status.ends_before``, ``date.in_future``,
    ``date.implausible``.
    """
    return _end(work, work.session.get(OfficialStatus, status_id), on)


@act("pupil.add_reason", happened="since")
def add_reason(
    work: Work, pupil_id: PupilId, *, reason: WorkingReason, note: str = "", since: date | None = None
) -> PupilId:
    """Note a working reason for support: the psychologist's own, apart from every official status."""
    get(work, pupil_id)
    text = checked(note, "note", lines=True)
    work.session.add(ReasonForSupport(pupil_id=pupil_id, reason=reason, since=_past(work, since, "since"), note=text))
    return pupil_id


@act("pupil.end_reason", happened="on")
def end_reason(work: Work, reason_id: int, *, on: date | None = None) -> PupilId:
    """End a working reason on the day ``on``. Refused as ``pupil.end_status``."""
    return _end(work, work.session.get(ReasonForSupport, reason_id), on)


@act("pupil.save_filter")
def save_filter(work: Work, *, name: str, query: str) -> int:
    """Keep a filter of the list under a name, in place of one with this name. Refused: ``filter.no_name``."""
    title = checked(name, "name")
    if not title:
        raise Refused("filter.no_name", field="name")
    saved = work.session.scalar(select(SavedFilter).where(SavedFilter.name == title, ~SavedFilter.deleted))
    if saved is not None:
        saved.query = query
        return saved.id
    saved = SavedFilter(name=title, query=query)
    work.session.add(saved)
    work.session.flush()
    return saved.id


def get(work: Work, pupil_id: PupilId) -> Pupil:
    """Return the pupil. Refused: ``pupil.unknown`` when there is none, or in the bin."""
    pupil = work.session.get(Pupil, pupil_id)
    if pupil is None or pupil.deleted:
        raise Refused("pupil.unknown")
    return pupil


def enrol_all(work: Work, listed: Sequence[ListedPupil], since: date | None = None) -> list[PupilId]:
    """Enrol pupils, in few statements however many they are.

    Refused as ``pupil.enrol``; where there are several, with the fact ``row`` (from 1).
    """
    first_day, taken = _since(work, since), _iins_taken(work, listed)
    made: list[Pupil] = []
    for row, each in enumerate(listed, 1):
        try:
            made.append(_made(work, each, taken))
        except Refused as refused:
            facts = refused.facts | ({"row": row} if len(listed) > 1 else {})
            raise Refused(refused.code, refused.field, **facts) from None
    work.session.add_all(made)
    work.session.flush()
    work.session.add_all([_enrolment(each, each.grade, first_day) for each in made if each.grade is not None])
    return [PupilId(pupil.id) for pupil in made]


def _made(work: Work, listed: ListedPupil, taken: dict[str, int]) -> Pupil:
    """Return a pupil who is not kept yet; the IIN is taken from now on."""
    last_name, first_name = _names(listed.last_name, listed.first_name)
    number = iins.normalise(listed.iin)
    if number in taken:
        raise Refused("pupil.iin_taken", field="iin", pupil=taken[number])
    if number:
        taken[number] = 0
    grade, letter = _class(listed.class_) if listed.class_.strip() else (None, "")
    pupil = Pupil(
        last_name=last_name,
        first_name=first_name,
        patronymic=checked(listed.patronymic, "patronymic"),
        born=_birth(work, listed.born) or _told_by(number, work.today),
        sex=listed.sex or (iins.sex(number) if iins.agrees(number) else None),
        iin=number,
        language=listed.language,
        grade=grade,
        letter=letter,
    )
    _index(pupil)
    return pupil


def _iins_taken(work: Work, listed: Sequence[ListedPupil]) -> dict[str, int]:
    """Return who has an IIN: everybody's, or that of one pupil where only one comes."""
    query = select(Pupil.iin, Pupil.id).where(Pupil.iin != "", ~Pupil.deleted)
    if len(listed) == 1:
        query = query.where(Pupil.iin == iins.normalise(listed[0].iin))
    return dict(work.session.execute(query).all())


def _names(last_name: str, first_name: str) -> tuple[str, str]:
    last, first = checked(last_name, "last_name"), checked(first_name, "first_name")
    if not last:
        raise Refused("pupil.no_last_name", field="last_name")
    if not first:
        raise Refused("pupil.no_first_name", field="first_name")
    return last, first


def _birth(work: Work, born: date | None) -> date | None:
    if born is not None and not plausible_birth(born, work.today):
        raise Refused("pupil.born_implausible", field="born")
    return born


def _told_by(number: str, today: date) -> date | None:
    """Return the birth date that an IIN tells; None where its check digit is wrong or a pupil cannot be born then."""
    born = iins.birth_date(number) if iins.agrees(number) else None
    return born if born is not None and plausible_birth(born, today) else None


def _free_iin(work: Work, text: str, own: PupilId | None) -> str:
    number = iins.normalise(text)
    if not number:
        return ""
    taken = work.session.scalar(select(Pupil.id).where(Pupil.iin == number, ~Pupil.deleted, Pupil.id != (own or 0)))
    if taken is not None:
        raise Refused("pupil.iin_taken", field="iin", pupil=taken)
    return number


def _class(text: str) -> tuple[int, str]:
    found = parse_class(text)
    if found is None:
        raise Refused("pupil.class_unknown", field="class_")
    return found


def _index(pupil: Pupil) -> None:
    pupil.fold = fold(f"{pupil.last_name} {pupil.first_name} {pupil.patronymic}")
    pupil.sort_key = sort_key(pupil.last_name, pupil.first_name, pupil.patronymic)


def _end(work: Work, kept: OfficialStatus | ReasonForSupport | None, on: date | None) -> PupilId:
    if kept is None or kept.deleted:
        raise Refused("status.unknown")
    if kept.until is not None:
        raise Refused("status.ended_already")
    until = _past(work, on)
    if until < kept.since:
        raise Refused("status.ends_before", field="on")
    kept.until = until
    return kept.pupil_id


def _since(work: Work, since: date | None) -> date:
    if since is None:
        return date(school_year_of(work.today), *FIRST_DAY)
    return _plausible(work, since, "since")


def _past(work: Work, on: date | None, field: str = "on") -> date:
    if on is not None and on > work.today:
        raise Refused("date.in_future", field=field)
    return work.today if on is None else _plausible(work, on, field)


def _plausible(work: Work, day: date, field: str) -> date:
    if not plausible_day(day, work.today):
        raise Refused("date.implausible", field=field)
    return day


def _begin_enrolment(work: Work, pupil: Pupil, grade: int, letter: str, since: date) -> None:
    pupil.grade, pupil.letter, pupil.left_on = grade, letter, None
    work.session.add(_enrolment(pupil, grade, since))


def _enrolment(pupil: Pupil, grade: int, since: date) -> Enrolment:
    return Enrolment(pupil_id=PupilId(pupil.id), grade=grade, letter=pupil.letter, since=since)


def _end_enrolment(work: Work, pupil_id: PupilId, on: date) -> None:
    query: Any = select(Enrolment).where(Enrolment.pupil_id == pupil_id, Enrolment.until.is_(None), ~Enrolment.deleted)
    for enrolment in work.session.scalars(query):
        enrolment.until = max(on, enrolment.since)


def _leave(work: Work, pupil: Pupil, on: date) -> None:
    _end_enrolment(work, PupilId(pupil.id), on)
    pupil.grade, pupil.letter, pupil.left_on = None, "", on
