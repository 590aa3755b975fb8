"""A school in which every act can be done, and parameters for each act, with a mark in every text.

New acts are served by the kinds of their parameters; only what a name or an act needs in particular stands here.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from cpdesk.casework import agencies, bin, colleagues, consents, guardians, pupils, referrals, sessions  # noqa: A004  a subject of ours
from cpdesk.casework.acts import REGISTRY
from cpdesk.casework.consents import ClassAnswer
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import ListedPupil
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import Relation, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import AgencyKind, ReferralStatus
from cpdesk.rules.sessions import SessionKind

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
    desk.do(
        consents.waive, pupil_id=other, purpose=ConsentPurpose.DATA, reason=mark, decided_by=mark, decided_on=BEGUN
    )
    colleague = _id(desk, colleagues.add, name=f"{mark} Абаева", position=mark, class_="6Г")
    draft = _id(desk, referrals.draft, pupil_id=pupil, agency_id=agency, reason=mark, asked=mark, reply_within=10)
    sent = _id(desk, referrals.draft, pupil_id=other, agency_id=agency, reason=mark, asked=mark, reply_within=10)
    desk.do(referrals.send, referral_id=sent)
    recorded = _session(desk, pupil, mark)
    signed = _session(desk, other, mark)
    desk.do(sessions.sign, session_id=signed)
    desk.do(sessions.add_addendum, session_id=signed, text=mark)
    binned = _id(desk, pupils.save_filter, name=mark, query="{}")
    desk.do(bin.put, table="saved_filter", row_id=binned)
    kept = desk.do(pupils.save_filter, name=f"{mark} 2", query="{}")
    ids = {"pupil_id": pupil, "other": other, "guardian_id": guardian, "agency_id": agency, "referral_id": draft}
    ids |= {"consent_id": consent, "given": given, "colleague_id": colleague}
    more = {"sent": sent, "session_id": recorded, "signed": signed, "binned": binned, "row_id": kept.id}
    return Prepared(desk, mark, ids | more | {"seq": kept.seq} | _FIXED)


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
    "outgoing.note": lambda _: {"about_table": "pupil", "about_id": 1, "size": 7},
    "pupil.correct": lambda _: {"language": None},
    "pupil.enrol": lambda _: {"language": None},
    "pupil.enrol_list": lambda made: {"pupils": [ListedPupil(last_name=made.mark, first_name=made.mark, class_="1А")]},
    "pupil.promote": lambda _: {"on": date(2027, 9, 1)},
    "referral.answer": lambda made: {"referral_id": made.ids["sent"], "status": ReferralStatus.DONE},
    "referral.revoke": lambda made: {"referral_id": made.ids["sent"]},
    "report.issue": lambda _: {
        "period": "2026-27-q1",
        "edition": 1,
        "pointers": {"CON01": {"a": 1}},
        "counted": {"CON01": [1, 2]},
    },
    "session.add_addendum": lambda made: {"session_id": made.ids["signed"]},
    "session.change": lambda made: {"pupil_ids": [made.ids["other"]]},
    "session.record": lambda made: {"pupil_ids": [made.ids["pupil_id"], made.ids["other"]]},
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


def _id(desk: Desk, act: Callable[..., int | None], **parameters: Any) -> int:
    made = desk.do(act, **parameters).id
    assert made is not None
    return made


def _session(desk: Desk, pupil: int, mark: str) -> int:
    about = {"pupil_ids": [pupil], "kind": SessionKind.CONVERSATION, "held_at": HELD}
    return _id(desk, sessions.record, **about, text=f"{mark} беседа", private_note=mark)
