"""Sessions of the practice school: what is held on a day, with whom, and what is written of it."""

from datetime import date, datetime, time
from typing import Any, Final

from cpdesk.casework import sessions
from cpdesk.casework.practice.school import Act, School
from cpdesk.records.base import PupilId, SessionId
from cpdesk.rules.sessions import Audience, SessionKind, Topic

SIGNED: Final = 0.99
ADDED_TO: Final = 0.1
PRIVATE: Final = 0.08
CARED_FOR: Final = 0.55
"""Rates: of a session signed in the evening, an evening with an addendum, a private note, a child who is known."""
KINDS: Final = (
    *(SessionKind.INDIVIDUAL_CONSULTATION,) * 12,
    *(SessionKind.CONVERSATION,) * 4,
    *(SessionKind.GROUP_CONSULTATION,) * 2,
    *(SessionKind.DEVELOPMENT,) * 2,
    *(SessionKind.OBSERVATION,) * 2,
    SessionKind.CRISIS,
)
WRITTEN: Final = {
    SessionKind.GROUP_CONSULTATION: "group",
    SessionKind.DEVELOPMENT: "development",
    SessionKind.OBSERVATION: "observation",
    SessionKind.CRISIS: "crisis",
}
"""The kinds whose notes are sentences of their own."""
AUDIENCES: Final = (*(Audience.PUPIL,) * 6, Audience.PARENT, Audience.PARENT, Audience.TEACHER)
CAME: Final = ("pupil", "pupil", "parent", "teacher", "teacher", "psychologist", "psychologist", "head", "agency")


def hold(school: School, day: date) -> list[Act]:
    """Return the sessions of a day."""
    hours = sorted(school.dice.sample(range(9, 16), k=school.dice.choice((1, 2, 2, 3, 4))))
    return [_session(school, datetime.combine(day, time(hour, school.dice.choice((0, 20, 40))))) for hour in hours]


def sign(school: School, recorded: list[SessionId]) -> None:
    """Sign most of these sessions, and add to the first of them now and then."""
    signed = [each for each in recorded if school.chance(SIGNED)]
    evening: list[Act] = [(sessions.sign, {"session_id": each}) for each in signed]
    if signed and school.chance(ADDED_TO):
        text = school.dice.choice(school.among("addenda")[school.dice.choice(("ru", "kk"))])
        evening.append((sessions.add_addendum, {"session_id": signed[0], "text": text}))
    school.desk.do_all(evening)


def _session(school: School, held_at: datetime) -> Act:
    dice = school.dice
    kind = dice.choice(KINDS)
    source = school.cared_for if school.cared_for and school.chance(CARED_FOR) else school.present
    group = kind in (SessionKind.GROUP_CONSULTATION, SessionKind.DEVELOPMENT)
    chosen = dice.sample(school.present, k=min(5, len(school.present))) if group else [dice.choice(source)]
    talk = kind in (SessionKind.INDIVIDUAL_CONSULTATION, SessionKind.CONVERSATION)
    about: dict[str, Any] = {
        "pupil_ids": chosen,
        "kind": kind,
        "held_at": held_at,
        "minutes": dice.choice((20, 30, 40, 40)),
        "audience": dice.choice(AUDIENCES) if talk else Audience.PUPIL,
        "topic": dice.choice(list(Topic)),
        "private_note": school.say("private", chosen[0]) if school.chance(PRIVATE) else "",
    }
    return sessions.record, about | {"text": _note(school, chosen[0], about)}


def _note(school: School, pupil: PupilId, about: dict[str, Any]) -> str:
    if about["audience"] is not Audience.PUPIL:
        return school.say(about["audience"].value, pupil)
    if about["kind"] in WRITTEN:
        return school.say(WRITTEN[about["kind"]], pupil)
    came = school.dice.choice(CAME)
    parts = (school.say(f"came.{came}", pupil), school.say(f"talk.{about['topic'].value}", pupil))
    return f"{' '.join(parts)}\n\n{school.say('agreed', pupil)}"
