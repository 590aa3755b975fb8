"""Sessions: kinds, audiences, topics, and the two states of a note."""

from enum import StrEnum


class SessionKind(StrEnum):
    """What was held. A conversation is counted apart from consultations."""

    INDIVIDUAL_CONSULTATION = "individual_consultation"
    GROUP_CONSULTATION = "group_consultation"
    CONVERSATION = "conversation"
    DEVELOPMENT = "development"
    OBSERVATION = "observation"
    CRISIS = "crisis"


class Audience(StrEnum):
    """With whom it was held."""

    PUPIL = "pupil"
    PARENT = "parent"
    TEACHER = "teacher"


class Requester(StrEnum):
    """Who asked for a session."""

    PUPIL = "pupil"
    PARENT = "parent"
    TEACHER = "teacher"
    HEAD = "head"
    PSYCHOLOGIST = "psychologist"
    AGENCY = "agency"


class Topic(StrEnum):
    """The one main topic of a session."""

    PEERS = "peers"
    STUDIES = "studies"
    FAMILY = "family"
    EMOTIONS = "emotions"
    BEHAVIOUR = "behaviour"
    ADAPTATION = "adaptation"
    CAREER = "career"
    OTHER = "other"


class SessionStatus(StrEnum):
    """``recorded``: counted, searched, may be changed. ``signed``: addenda only."""

    RECORDED = "recorded"
    SIGNED = "signed"
