"""Sessions of the practice school: what is held on a day, with whom, and what is written of it."""

from datetime import date, datetime, time
from typing import Any, Final

from cpdesk.casework import sessions
from cpdesk.casework.practice import duties, plans
from cpdesk.casework.practice.making import Act, School
from cpdesk.records.base import PupilId
from cpdesk.rules.notes import PersonKind, Tag
from cpdesk.rules.sessions import Audience, Requester, SessionKind, Topic

SIGNED: Final = 0.95
ADDED_TO: Final = 0.1
PRIVATE, MENTIONED, ABSENT, UNNAMED = 0.08, 0.1, 0.12, 0.03
"""Rates: of sessions with a private note, with somebody named in the text, of a group's members who did not come, of
sessions with somebody who gives no name."""
KINDS: Final = (
    *(SessionKind.INDIVIDUAL_CONSULTATION,) * 12,
    *(SessionKind.CONVERSATION,) * 5,
    *(SessionKind.GROUP_CONSULTATION,) * 2,
    *(SessionKind.OBSERVATION,) * 2,
    SessionKind.CRISIS,
)
GROUPS: Final = (SessionKind.GROUP_CONSULTATION, SessionKind.DEVELOPMENT)
TALKS: Final = (SessionKind.INDIVIDUAL_CONSULTATION, SessionKind.CONVERSATION)
WRITTEN: Final = {
    SessionKind.GROUP_CONSULTATION: "group",
    SessionKind.DEVELOPMENT: "development",
    SessionKind.OBSERVATION: "observation",
    SessionKind.CRISIS: "crisis",
}
"""The kinds whose notes are sentences of their own."""
AUDIENCES: Final = (*(Audience.PUPIL,) * 8, Audience.PARENT, Audience.PARENT, Audience.TEACHER)
CAME: Final = (
    *(Requester.PUPIL,) * 2,
    Requester.PARENT,
    *(Requester.TEACHER,) * 2,
    *(Requester.PSYCHOLOGIST,) * 2,
    Requester.HEAD,
    Requester.AGENCY,
)
PROFILES, EXAMS, FIFTH = 8, 9, 5
"""From which grade on a profession is chosen, and exams are near; the grade with new teachers."""


def hold(school: School, day: date) -> list[Act]:
    """Return the sessions of a day: what was planned for it, and who came by themselves."""
    held, off = plans.of_day(school, day)
    planned = [_written(school, about) for about in held]
    hours = sorted(school.dice.sample(range(9, 16), k=school.dice.choice((0, 1, 1, 2, 3))))
    others = [_unplanned(school, datetime.combine(day, time(hour, school.dice.choice((0, 20, 50))))) for hour in hours]
    return [*off, *((sessions.record, about) for about in (*planned, *others))]


def sign(school: School) -> None:
    """Sign most of what was recorded, the rest another evening; add to the first of them now and then."""
    signed = [each for each in school.unsigned if school.chance(SIGNED)]
    school.unsigned = [each for each in school.unsigned if each not in signed]
    evening: list[Act] = [(sessions.sign, {"session_id": each}) for each in signed]
    if signed and school.chance(ADDED_TO):
        text = school.dice.choice(school.among("addenda")[school.dice.choice(("ru", "kk"))])
        evening.append((sessions.add_addendum, {"session_id": signed[0], "text": text}))
    school.desk.do_all(evening)


def _unplanned(school: School, held_at: datetime) -> dict[str, Any]:
    dice = school.dice
    kind, pupil = dice.choice(KINDS), school.somebody()
    about: dict[str, Any] = {"kind": kind, "held_at": held_at, "minutes": dice.choice((20, 30, 40, 40))}
    if kind in GROUPS:
        about["pupil_ids"] = school.company(pupil, 5)
    elif kind is SessionKind.OBSERVATION:
        about["class_"] = school.class_of(pupil)
    elif kind is SessionKind.CONVERSATION and school.chance(UNNAMED):
        about["unnamed"] = 1
    else:
        about["pupil_ids"] = [pupil]
    if kind in TALKS and "unnamed" not in about:
        about |= _adults(school, pupil)
    return _written(school, about)


def _adults(school: School, pupil: PupilId) -> dict[str, Any]:
    """Return who came to talk about the pupil, nobody for one who came alone."""
    audience = school.dice.choice(AUDIENCES)
    guardian, teacher = school.guardian(pupil), school.teachers.get(school.class_of(pupil))
    if audience is Audience.PARENT and guardian is not None:
        return {"audience": audience, "guardian_ids": [guardian]}
    if audience is Audience.TEACHER and teacher is not None:
        return {"audience": audience, "colleague_ids": [teacher]}
    return {}


def _written(school: School, about: dict[str, Any]) -> dict[str, Any]:
    """Say of a session what it was about, who asked for it, who did not come, and what follows."""
    expected = list(about.get("pupil_ids", ()))
    pupil = expected[0] if expected else school.dice.choice(school.present)
    topic = _topic(school, pupil)
    asked = school.dice.choice(CAME)
    absent = [each for each in expected[1:] if about["kind"] in GROUPS and school.chance(ABSENT)]
    return about | {
        "pupil_ids": [each for each in expected if each not in absent],
        "absent_ids": absent,
        "topic": topic,
        "requested_by": asked if about["kind"] in TALKS else Requester.PSYCHOLOGIST,
        "text": _note(school, pupil, about, topic, asked),
        "private_note": school.say("private", pupil) if school.chance(PRIVATE) else "",
        "steps": duties.next_steps(school, pupil) if expected and about["kind"] in TALKS else (),
    }


def _topic(school: School, pupil: PupilId) -> Topic:
    known = [topic for topic in Topic if topic is not Topic.CAREER or school.grade(pupil) >= PROFILES]
    return school.dice.choice(known)


def _note(school: School, pupil: PupilId, about: dict[str, Any], topic: Topic, asked: Requester) -> str:
    if about.get("audience", Audience.PUPIL) is not Audience.PUPIL:
        return school.say(about["audience"].value, pupil)
    if about["kind"] in WRITTEN:
        return school.say(WRITTEN[about["kind"]], pupil)
    talk = [school.say(f"came.{asked.value}", pupil), school.say(f"talk.{_subject(school, pupil, topic)}", pupil)]
    if school.chance(MENTIONED):
        other = school.company(pupil, 1)[-1]
        tag = Tag(PersonKind.PUPIL, int(other)).link(school.children[other].name)
        talk.append(school.say("mention", pupil).format(name=tag))
    return f"{' '.join(talk)}\n\n{school.say('agreed', pupil)}"


def _subject(school: School, pupil: PupilId, topic: Topic) -> str:
    grade = school.grade(pupil)
    if topic is Topic.STUDIES and grade >= EXAMS:
        return "exams"
    if topic is Topic.ADAPTATION and grade == FIFTH:
        return "fifth"
    return topic.value
