"""Class lists: what a list makes of the school in one act, and how its columns are understood next time."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.casework import guardians
from cpdesk.casework import pupils as subject
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.pupils import ListedPupil
from cpdesk.casework.texts import checked
from cpdesk.records.arrangements import ListMapping
from cpdesk.records.base import PupilId
from cpdesk.records.pupils import Enrolment
from cpdesk.rules.calendar import school_year_of
from cpdesk.rules.pupils import InstructionLanguage, Sex

_FIRST_DAY: Final = (9, 1)
_CORRECTED: Final = ("last_name", "first_name", "patronymic", "born", "sex", "iin", "language")


class ListedChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a list changes of a pupil who is known: only what it names, None leaves as it is."""

    pupil_id: PupilId
    last_name: str | None = None
    first_name: str | None = None
    patronymic: str | None = None
    born: date | None = None
    sex: Sex | None = None
    iin: str | None = None
    language: InstructionLanguage | None = None
    class_: str | None = msgspec.field(default=None, name="class")
    adults: tuple[ListedAdult, ...] = ()


@act("list.take_in")
def take_in(
    work: Work,
    *,
    pupils: Sequence[ListedPupil] = (),
    changes: Sequence[ListedChange] = (),
    left: Sequence[PupilId] = (),
    adults: Sequence[Sequence[ListedAdult]] = (),
    source: str,
    since: date | None = None,
) -> None:
    """Take a class list in with one undo: enrol ``pupils``, correct and move by ``changes``, let ``left`` go.

    ``adults`` are those of ``pupils``, in their order; ``source`` names the list, without a path. The new ones are
    enrolled from ``since`` on (default: the first day of this school year). A class changes on that day too where the
    pupil was in the old one before it, else today; who left, left today. Refused: ``list.nothing_new``, and as
    ``pupil.enrol`` with the fact ``row`` (from 1), ``pupil.correct``, ``pupil.move``, ``pupil.leave`` and
    ``guardian.add``.
    """
    checked(source, "source")
    if not (pupils or changes or left):
        raise Refused("list.nothing_new")
    for pupil_id in left:
        subject.leave(work, pupil_id, on=work.today)
    for change in changes:
        _correct(work, change)
    made = subject.enrol_all(work, pupils, since)
    families = [*zip(made, adults, strict=False), *((change.pupil_id, change.adults) for change in changes)]
    guardians.add_listed(work, [(pupil_id, adult) for pupil_id, family in families for adult in family])


@act("list.keep_mapping")
def keep_mapping(work: Work, *, name: str, query: str) -> int:
    """Keep under a name how the columns of a list are understood, in place of one with this name.

    ``query`` is JSON as ``exchange`` makes it. Refused: ``list.no_name``.
    """
    title = checked(name, "name")
    if not title:
        raise Refused("list.no_name", field="name")
    query = checked(query, "query", lines=True)
    kept = work.session.scalar(select(ListMapping).where(ListMapping.name == title, ~ListMapping.deleted))
    if kept is None:
        kept = ListMapping(name=title, query=query)
        work.session.add(kept)
    kept.query = query
    work.session.flush()
    return kept.id


@act("list.forget_mapping")
def forget_mapping(work: Work, *, name: str) -> int:
    """Put a mapping into the bin. Refused: ``list.no_mapping``."""
    kept = work.session.scalar(select(ListMapping).where(ListMapping.name == name, ~ListMapping.deleted))
    if kept is None:
        raise Refused("list.no_mapping")
    kept.deleted = True
    return kept.id


def mappings(session: Session) -> list[tuple[int, str, str]]:
    """Return the mappings that are kept, by name: number, name, query."""
    found = select(ListMapping.id, ListMapping.name, ListMapping.query).where(~ListMapping.deleted)
    return [(row.id, row.name, row.query) for row in session.execute(found.order_by(ListMapping.name))]


def _correct(work: Work, change: ListedChange) -> None:
    pupil = subject.get(work, change.pupil_id)
    told: dict[str, Any] = {name: getattr(change, name) for name in _CORRECTED if getattr(change, name) is not None}
    if told:
        subject.correct(work, change.pupil_id, **({name: getattr(pupil, name) for name in _CORRECTED} | told))
    if change.class_ is not None:
        subject.move(work, change.pupil_id, class_=change.class_, on=_moved_on(work, change.pupil_id))


def _moved_on(work: Work, pupil_id: PupilId) -> date:
    """Return the first day of the school year for one who was in the old class before it, else today."""
    first_day = date(school_year_of(work.today), *_FIRST_DAY)
    begun = select(Enrolment.since).where(Enrolment.pupil_id == pupil_id, Enrolment.until.is_(None), ~Enrolment.deleted)
    since = work.session.scalar(begun)
    return first_day if since is not None and since < first_day else work.today
