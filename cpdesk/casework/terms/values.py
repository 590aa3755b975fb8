"""What the values of the field are called: a function for each enum of the rules."""

from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from cpdesk.rules.appointments import AppointmentState
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import AgencyKind, FamilyStep, ReferralStatus, SheetPart, Urgency
from cpdesk.rules.schools import SchoolKind
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus, Topic
from cpdesk.rules.tasks import TaskState, TermUnit
from cpdesk.words import translate


def _sexs() -> dict[Any, str]:
    return {
        Sex.FEMALE: translate("Sex", "girl"),
        Sex.MALE: translate("Sex", "boy"),
    }


def _support_levels() -> dict[Any, str]:
    return {
        SupportLevel.NONE: translate("SupportLevel", "none"),
        SupportLevel.WATCH: translate("SupportLevel", "watch"),
        SupportLevel.RAISED: translate("SupportLevel", "raised"),
        SupportLevel.HIGH: translate("SupportLevel", "high"),
    }


def _instruction_languages() -> dict[Any, str]:
    return {
        InstructionLanguage.KAZAKH: translate("InstructionLanguage", "Kazakh"),
        InstructionLanguage.RUSSIAN: translate("InstructionLanguage", "Russian"),
        InstructionLanguage.UZBEK: translate("InstructionLanguage", "Uzbek"),
        InstructionLanguage.UYGHUR: translate("InstructionLanguage", "Uyghur"),
        InstructionLanguage.TAJIK: translate("InstructionLanguage", "Tajik"),
    }


def _relations() -> dict[Any, str]:
    return {
        Relation.MOTHER: translate("Relation", "mother"),
        Relation.FATHER: translate("Relation", "father"),
        Relation.GRANDPARENT: translate("Relation", "grandparent"),
        Relation.GUARDIAN: translate("Relation", "guardian"),
        Relation.OTHER: translate("Relation", "other adult"),
    }


def _status_kinds() -> dict[Any, str]:
    return {
        StatusKind.INTERNAL_REGISTER: translate("StatusKind", "internal school register"),
        StatusKind.POLICE_REGISTER: translate("StatusKind", "register of the juvenile police"),
        StatusKind.PEDAGOGICAL_SUPPORT: translate("StatusKind", "pedagogical support"),
        StatusKind.SPECIAL_NEEDS: translate("StatusKind", "special educational needs"),
        StatusKind.WITHOUT_PARENTAL_CARE: translate("StatusKind", "left without parental care"),
        StatusKind.SOCIAL_ASSISTANCE: translate("StatusKind", "targeted social assistance"),
    }


def _working_reasons() -> dict[Any, str]:
    return {
        WorkingReason.PEERS: translate("WorkingReason", "relations with classmates"),
        WorkingReason.STUDIES: translate("WorkingReason", "studies and exams"),
        WorkingReason.FAMILY: translate("WorkingReason", "family"),
        WorkingReason.EMOTIONS: translate("WorkingReason", "emotional state"),
        WorkingReason.BEHAVIOUR: translate("WorkingReason", "behaviour"),
        WorkingReason.ADAPTATION: translate("WorkingReason", "adaptation"),
        WorkingReason.LOSS: translate("WorkingReason", "loss of someone close"),
        WorkingReason.VIOLENCE: translate("WorkingReason", "suffered violence"),
        WorkingReason.OTHER: translate("WorkingReason", "other"),
    }


def _school_kinds() -> dict[Any, str]:
    return {
        SchoolKind.SCHOOL: translate("SchoolKind", "school"),
        SchoolKind.GYMNASIUM: translate("SchoolKind", "gymnasium"),
        SchoolKind.LYCEUM: translate("SchoolKind", "lyceum"),
        SchoolKind.BOARDING: translate("SchoolKind", "boarding school"),
        SchoolKind.SMALL: translate("SchoolKind", "small rural school"),
        SchoolKind.KINDERGARTEN: translate("SchoolKind", "kindergarten"),
        SchoolKind.COLLEGE: translate("SchoolKind", "college"),
    }


def _session_kinds() -> dict[Any, str]:
    return {
        SessionKind.INDIVIDUAL_CONSULTATION: translate("SessionKind", "individual consultation"),
        SessionKind.GROUP_CONSULTATION: translate("SessionKind", "group consultation"),
        SessionKind.CONVERSATION: translate("SessionKind", "conversation"),
        SessionKind.DEVELOPMENT: translate("SessionKind", "developmental session"),
        SessionKind.OBSERVATION: translate("SessionKind", "observation"),
        SessionKind.CRISIS: translate("SessionKind", "crisis session"),
    }


def _audiences() -> dict[Any, str]:
    return {
        Audience.PUPIL: translate("Audience", "pupil"),
        Audience.PARENT: translate("Audience", "parent"),
        Audience.TEACHER: translate("Audience", "teacher"),
    }


def _topics() -> dict[Any, str]:
    return {
        Topic.PEERS: translate("Topic", "relations with classmates"),
        Topic.STUDIES: translate("Topic", "studies and exams"),
        Topic.FAMILY: translate("Topic", "family"),
        Topic.EMOTIONS: translate("Topic", "emotional state"),
        Topic.BEHAVIOUR: translate("Topic", "behaviour"),
        Topic.ADAPTATION: translate("Topic", "adaptation"),
        Topic.CAREER: translate("Topic", "choice of a profession"),
        Topic.OTHER: translate("Topic", "other"),
    }


def _session_statuss() -> dict[Any, str]:
    return {
        SessionStatus.RECORDED: translate("SessionStatus", "recorded"),
        SessionStatus.SIGNED: translate("SessionStatus", "signed"),
    }


def _agency_kinds() -> dict[Any, str]:
    return {
        AgencyKind.SUPPORT_CENTRE: translate("AgencyKind", "psychological support centre"),
        AgencyKind.PMPK: translate("AgencyKind", "psychological, medical and pedagogical consultation"),
        AgencyKind.MEDICAL: translate("AgencyKind", "medical organisation"),
        AgencyKind.POLICE: translate("AgencyKind", "juvenile police"),
        AgencyKind.GUARDIANSHIP: translate("AgencyKind", "guardianship body"),
        AgencyKind.SOCIAL_SERVICES: translate("AgencyKind", "social services"),
        AgencyKind.ASSISTANCE_ROOM: translate("AgencyKind", "assistance room"),
        AgencyKind.EDUCATION: translate("AgencyKind", "education authority"),
        AgencyKind.COMMISSION: translate("AgencyKind", "commission on juvenile affairs"),
        AgencyKind.MENTAL_HEALTH: translate("AgencyKind", "psychiatrist, mental health centre"),
        AgencyKind.CORRECTION_ROOM: translate("AgencyKind", "correction room"),
        AgencyKind.REHABILITATION: translate("AgencyKind", "rehabilitation centre"),
        AgencyKind.MEDIATOR: translate("AgencyKind", "mediator"),
        AgencyKind.NGO: translate("AgencyKind", "non-governmental organisation"),
        AgencyKind.OMBUDSMAN: translate("AgencyKind", "ombudsman for children"),
        AgencyKind.HELPLINE: translate("AgencyKind", "helpline"),
        AgencyKind.OTHER: translate("AgencyKind", "other organisation"),
    }


def _referral_statuss() -> dict[Any, str]:
    return {
        ReferralStatus.DRAFT: translate("ReferralStatus", "draft"),
        ReferralStatus.SENT: translate("ReferralStatus", "sent"),
        ReferralStatus.ACCEPTED: translate("ReferralStatus", "accepted"),
        ReferralStatus.DONE: translate("ReferralStatus", "help given"),
        ReferralStatus.DECLINED: translate("ReferralStatus", "declined"),
        ReferralStatus.REVOKED: translate("ReferralStatus", "revoked"),
    }


def _urgencys() -> dict[Any, str]:
    return {
        Urgency.ROUTINE: translate("Urgency", "routine"),
        Urgency.URGENT: translate("Urgency", "urgent"),
    }


def _sheet_parts() -> dict[Any, str]:
    return {
        SheetPart.IIN: translate("SheetPart", "IIN"),
        SheetPart.GUARDIAN: translate("SheetPart", "representative and telephone"),
        SheetPart.OBSERVED: translate("SheetPart", "what was observed"),
        SheetPart.DONE: translate("SheetPart", "what the school has done"),
    }


def _consent_purposes() -> dict[Any, str]:
    return {
        ConsentPurpose.DIAGNOSTICS: translate("ConsentPurpose", "diagnostics"),
        ConsentPurpose.COUNSELLING: translate("ConsentPurpose", "counselling"),
        ConsentPurpose.TRAINING: translate("ConsentPurpose", "trainings and group work"),
        ConsentPurpose.DATA: translate("ConsentPurpose", "keeping of personal data"),
        ConsentPurpose.TRANSFER: translate("ConsentPurpose", "passing data on to an organisation"),
    }


def _consent_states() -> dict[Any, str]:
    return {
        ConsentState.ASKED: translate("ConsentState", "asked"),
        ConsentState.GIVEN: translate("ConsentState", "given"),
        ConsentState.REFUSED: translate("ConsentState", "refused"),
        ConsentState.WITHDRAWN: translate("ConsentState", "withdrawn"),
    }


def _standing_states() -> dict[Any, str]:
    return {
        StandingState.GIVEN: translate("StandingState", "given"),
        StandingState.WAIVED: translate("StandingState", "decided to do without"),
        StandingState.ASKED: translate("StandingState", "asked, no answer yet"),
        StandingState.REFUSED: translate("StandingState", "refused"),
        StandingState.WITHDRAWN: translate("StandingState", "withdrawn"),
        StandingState.NONE: translate("StandingState", "not asked"),
    }


def _requesters() -> dict[Any, str]:
    return {
        Requester.PUPIL: translate("Requester", "the pupil"),
        Requester.PARENT: translate("Requester", "a parent"),
        Requester.TEACHER: translate("Requester", "a teacher"),
        Requester.HEAD: translate("Requester", "the head of the school"),
        Requester.PSYCHOLOGIST: translate("Requester", "the psychologist"),
        Requester.AGENCY: translate("Requester", "an organisation"),
    }


def _family_steps() -> dict[Any, str]:
    return {
        FamilyStep.INFORMED: translate("FamilyStep", "informed"),
        FamilyStep.AGREED: translate("FamilyStep", "agreed"),
        FamilyStep.REFUSED: translate("FamilyStep", "refused"),
        FamilyStep.APPLIED: translate("FamilyStep", "applied"),
        FamilyStep.CONCLUSION: translate("FamilyStep", "brought the conclusion"),
    }


def _task_states() -> dict[Any, str]:
    return {
        TaskState.OPEN: translate("TaskState", "to be done"),
        TaskState.DONE: translate("TaskState", "done"),
        TaskState.DROPPED: translate("TaskState", "not needed any more"),
    }


def _term_units() -> dict[Any, str]:
    return {
        TermUnit.WORKING_DAY: translate("TermUnit", "working days"),
        TermUnit.DAY: translate("TermUnit", "days"),
        TermUnit.MONTH: translate("TermUnit", "months"),
    }


def _appointment_states() -> dict[Any, str]:
    return {
        AppointmentState.PLANNED: translate("AppointmentState", "planned"),
        AppointmentState.HELD: translate("AppointmentState", "held"),
        AppointmentState.CANCELLED: translate("AppointmentState", "cancelled"),
        AppointmentState.MISSED: translate("AppointmentState", "did not come"),
    }


TERMS: Final[dict[type[Enum], Callable[[], dict[Any, str]]]] = {
    Sex: _sexs,
    SupportLevel: _support_levels,
    InstructionLanguage: _instruction_languages,
    Relation: _relations,
    StatusKind: _status_kinds,
    WorkingReason: _working_reasons,
    SchoolKind: _school_kinds,
    SessionKind: _session_kinds,
    Audience: _audiences,
    Topic: _topics,
    SessionStatus: _session_statuss,
    AgencyKind: _agency_kinds,
    ReferralStatus: _referral_statuss,
    Urgency: _urgencys,
    SheetPart: _sheet_parts,
    ConsentPurpose: _consent_purposes,
    ConsentState: _consent_states,
    StandingState: _standing_states,
    Requester: _requesters,
    FamilyStep: _family_steps,
    TaskState: _task_states,
    TermUnit: _term_units,
    AppointmentState: _appointment_states,
}
"""Each enum, and the names of its members in the language in force."""
