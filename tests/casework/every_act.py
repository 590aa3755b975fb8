"""A school in which every act can be done, and parameters for each act, with a mark in every text.

New acts are served by the kinds of their parameters; only what a name or an act needs in particular stands here.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from cpdesk.casework import (
    agencies,
    appointments,
    colleagues,
    consents,
    guardians,
    lists,
    notes,
    pupils,
    referrals,
    sessions,
    tasks,
    wordings,
)
from cpdesk.casework import bin as bins
from cpdesk.casework.acts import REGISTRY
from cpdesk.casework.consents import ClassAnswer
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.lists import ListedChange
from cpdesk.casework.pupils import ListedPupil
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import Relation, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import AgencyKind, ReferralStatus
from cpdesk.rules.sessions import SessionKind
from cpdesk.rules.tasks import TaskState, TermUnit

HELD = datetime(2026, 11, 19, 10, 0)
BEGUN = date(2026, 9, 10)
DAY = date(2026, 11, 19)
LONG_AGO = date(2014, 3, 8)


@dataclass(frozen=True)
class Prepared:
    """The ids of a school in which every act finds what it asks for."""

    desk: Desk
    mark: str
    ids: dict[str, Any] = field(default_factory=dict)

    def parameters(self, code: str) -> dict[str, Any]:
        """Return parameters with which the act ``code`` is accepted."""
        special = _SPECIAL.get(code, lambda _: {})(self)
        names = [name for name in get_type_hints(REGISTRY[code].run) if name not in ("work", "return")]
        return {name: special[name] if name in special else self._value(code, name) for name in names}

    def _value(self, code: str, name: str) -> Any:
        if name in self.ids:
            return self.ids[name]
        return by_kind(get_type_hints(REGISTRY[code].run)[name], f"{self.mark} {name}")


def prepare(desk: Desk, mark: str) -> Prepared:
    """Fill the vault with one of each record by acts; ``mark`` stands in every text."""
    pupil = _id(desk, pupils.enrol, last_name=f"{mark} Сәтбек", first_name="Айгерім", class_="7Б", iin="140308600017")
    other = _id(desk, pupils.enrol, last_name=f"{mark} Ким", first_name="Артём", class_="6Г")
    guardian = _id(desk, guardians.add, pupil_id=pupil, last_name=mark, relation=Relation.MOTHER, note=mark)
    desk.do(pupils.set_level, pupil_id=pupil, level=SupportLevel.RAISED, reason=mark)
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.SPECIAL_NEEDS, body=mark, ground=mark, since=BEGUN)
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY, note=mark, since=BEGUN)
    agency = _id(desk, agencies.add, kind=AgencyKind.MEDICAL, name=mark, address=mark)
    consent = _id(desk, consents.ask, pupil_id=pupil, purpose=ConsentPurpose.DATA, guardian_id=guardian, note=mark)
    given = _id(desk, consents.note, pupil_id=pupil, purpose=ConsentPurpose.TRAINING, state=ConsentState.GIVEN, on=DAY)
    desk.do(consents.waive, pupil_id=other, purpose=ConsentPurpose.DATA, reason=mark, decided_by=mark, decided_on=BEGUN)
    colleague = _id(desk, colleagues.add, name=f"{mark} Абаева", position=mark, class_="6Г")
    passed_on = {"purpose": ConsentPurpose.TRANSFER, "state": ConsentState.GIVEN, "agency_id": agency, "on": DAY}
    desk.do(consents.note, pupil_id=pupil, **passed_on)
    waived = {"purpose": ConsentPurpose.TRANSFER, "reason": mark, "decided_by": mark, "decided_on": BEGUN}
    desk.do(consents.waive, pupil_id=other, **waived)
    draft = _id(desk, referrals.draft, pupil_id=pupil, agency_id=agency, reason=mark, asked=mark, reply_within=10)
    sent = _id(desk, referrals.draft, pupil_id=other, agency_id=agency, reason=mark, asked=mark, reply_within=10)
    desk.do(referrals.send, referral_id=sent)
    consultation = _id(desk, agencies.add, kind=AgencyKind.PMPK, name=mark)
    advised = _id(desk, referrals.draft, pupil_id=other, agency_id=consultation, reason=mark)
    desk.do(referrals.send, referral_id=advised)
    recorded = _session(desk, pupil, mark)
    signed = _session(desk, other, mark)
    desk.do(sessions.sign, session_id=signed)
    desk.do(sessions.add_addendum, session_id=signed, text=mark)
    binned = _id(desk, pupils.save_filter, name=mark, query="{}")
    desk.do(bins.put, table="saved_filter", row_id=binned)
    desk.do(wordings.change, form="referral", key="texts.footer", language="ru", text=mark)
    desk.do(lists.keep_mapping, name=f"{mark} columns", query="{}")
    kept = desk.do(pupils.save_filter, name=f"{mark} 2", query="{}")
    plans = _plans(desk, pupil, mark)
    ids = {"pupil_id": pupil, "other": other, "guardian_id": guardian, "agency_id": agency, "referral_id": draft}
    ids |= {"consent_id": consent, "given": given, "colleague_id": colleague}
    more = {
        "sent": sent,
        "advised": advised,
        "session_id": recorded,
        "signed": signed,
        "binned": binned,
        "row_id": kept.id,
    }
    return Prepared(desk, mark, ids | more | plans | {"seq": kept.seq} | _FIXED)


def _plans(desk: Desk, pupil: int, mark: str) -> dict[str, int]:
    planned = {"kind": SessionKind.DEVELOPMENT, "starts_at": HELD, "pupil_ids": [pupil], "title": mark, "place": mark}
    passed, cancelled = (_id(desk, appointments.plan, **planned) for _ in range(2))
    desk.do(appointments.cancel, appointment_id=cancelled)
    task, closed = (_id(desk, tasks.add, title=mark, pupil_id=pupil, due_on=DAY) for _ in range(2))
    desk.do(tasks.close, task_id=closed, state=TaskState.DONE, outcome=mark)
    template = _id(desk, notes.save_template, name=f"{mark} 1", text=mark)
    return {
        "template_id": template,
        "appointment_id": passed,
        "cancelled": cancelled,
        "task_id": task,
        "closed": closed,
    }


_FIXED: dict[str, Any] = {
    "person_id": 1,
    "status_id": 1,
    "reason_id": 1,
    "language": "ru",
    "table": "saved_filter",
    "class_": "8А",
    "iin": "",
    "born": LONG_AGO,
    "on": DAY,
    "since": DAY,
    "held_at": HELD,
    "minutes": 40,
    "week": 6,
    "calendar": "school",
    "reply_within": 5,
    "phone": "8 701 123 45 67",
    "level": SupportLevel.HIGH,
}
"""What a name asks for wherever it stands."""

_SPECIAL: dict[str, Callable[[Prepared], dict[str, Any]]] = {
    "appointment.change": lambda made: _expected(made) | {"minutes": 30},
    "appointment.miss": lambda made: {"appointment_id": made.ids["appointment_id"]},
    "appointment.move": lambda _: {"starts_at": datetime(2026, 11, 23, 9, 0)},
    "appointment.plan": lambda made: _expected(made) | {"minutes": 30},
    "appointment.plan_series": lambda made: _expected(made) | {"count": 3},
    "appointment.replan": lambda made: {"appointment_id": made.ids["cancelled"]},
    "bin.restore": lambda made: {"row_id": made.ids["binned"]},
    "colleague.add": lambda _: {"class_": "7Б"},
    "consent.answer": lambda _: {"state": ConsentState.GIVEN, "until": date(2027, 8, 31)},
    "consent.ask": lambda _: {"until": date(2027, 8, 31)},
    "consent.correct": lambda _: {"until": date(2027, 8, 31)},
    "consent.note": lambda _: {"state": ConsentState.GIVEN, "until": date(2027, 8, 31)},
    "consent.note_class": lambda made: {
        "purpose": ConsentPurpose.TRAINING,
        "until": date(2027, 8, 31),
        "answers": [ClassAnswer(pupil_id=made.ids["other"], state=ConsentState.GIVEN)],
    },
    "consent.withdraw": lambda made: {"consent_id": made.ids["given"]},
    "guardian.join": lambda made: {"pupil_id": made.ids["other"]},
    "list.keep": lambda made: {"kind": "list", "columns": ("name", f"blank {made.mark}")},
    "list.forget_mapping": lambda made: {"name": f"{made.mark} columns"},
    "list.take_in": lambda made: {
        "pupils": [ListedPupil(last_name=made.mark, first_name=made.mark, class_="1А")],
        "changes": [ListedChange(pupil_id=made.ids["pupil_id"], patronymic=made.mark, class_="8Б")],
        "adults": [[ListedAdult(relation=Relation.MOTHER, last_name=made.mark, phone=made.mark)]],
        "left": [made.ids["other"]],
    },
    "note.add_word": lambda made: {"word": made.mark.replace(" ", "")},
    "outgoing.note": lambda _: {"about_table": "pupil", "about_id": 1, "size": 7},
    "pupil.correct": lambda _: {"language": None},
    "pupil.enrol": lambda _: {"language": None},
    "pupil.promote": lambda _: {"on": date(2027, 9, 1)},
    "referral.answer": lambda made: {"referral_id": made.ids["sent"], "status": ReferralStatus.DONE},
    "referral.follow_family": lambda made: {"referral_id": made.ids["advised"], "on": None},
    "referral.revoke": lambda made: {"referral_id": made.ids["sent"]},
    "report.issue": lambda _: {
        "period": "2026-27-q1",
        "edition": 1,
        "pointers": {"CON01": {"a": 1}},
        "counted": {"CON01": [1, 2]},
        "reopened": {"RSK03/in": [1]},
    },
    "task.add": lambda _: {"colleague_id": None, "term_unit": TermUnit.DAY},
    "task.change": lambda _: {"colleague_id": None, "term_unit": TermUnit.DAY},
    "task.close": lambda _: {"on": DAY},
    "task.reopen": lambda made: {"task_id": made.ids["closed"]},
    "session.add_addendum": lambda made: {"session_id": made.ids["signed"]},
    "session.change": lambda made: _meeting(made, [made.ids["other"]]),
    "wording.change": lambda _: {"form": "referral", "key": "texts.footer"},
    "wording.reset": lambda _: {"form": "referral", "key": "texts.footer"},
    "session.record": lambda made: _meeting(made, [made.ids["pupil_id"], made.ids["other"]]),
}
"""What one act asks for."""


def by_kind(kind: Any, text: str) -> Any:
    """Return a value of the kind: of an enum its last, of a choice the first that is not None."""
    if get_origin(kind) in (Union, types.UnionType):
        return by_kind(next(each for each in get_args(kind) if each is not type(None)), text)
    if get_origin(kind) is tuple:
        return (by_kind(get_args(kind)[0], text),)
    if get_origin(kind) is Mapping:
        key, value = get_args(kind)
        return {by_kind(key, text): by_kind(value, text)}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return list(kind)[-1]
    plain = {str: text, bool: True, int: 1, date: DAY, datetime: HELD, time: HELD.time(), bytes: text.encode()}
    return plain[getattr(kind, "__supertype__", kind)]


def _meeting(made: Prepared, pupil_ids: list[int]) -> dict[str, Any]:
    adults = {"guardian_ids": [made.ids["guardian_id"]], "colleague_ids": [made.ids["colleague_id"]]}
    steps = [sessions.NextStep(title=made.mark, due_on=DAY)]
    return {"pupil_ids": pupil_ids, "absent_ids": [], **adults, "steps": steps, "appointment_id": None}


def _expected(made: Prepared) -> dict[str, Any]:
    return {
        "pupil_ids": [made.ids["pupil_id"]],
        "guardian_ids": [made.ids["guardian_id"]],
        "colleague_ids": [],
        "grade": 7,
    }


def _id(desk: Desk, act: Callable[..., int | None], **parameters: Any) -> int:
    made = desk.do(act, **parameters).id
    assert made is not None
    return made


def _session(desk: Desk, pupil: int, mark: str) -> int:
    about = {"pupil_ids": [pupil], "kind": SessionKind.CONVERSATION, "held_at": HELD}
    return _id(desk, sessions.record, **about, text=f"{mark} беседа", private_note=mark)
