"""What the codes of the field are called: acts, fields and values in the language in force."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, SheetPart, Urgency
from cpdesk.rules.schools import SchoolKind
from cpdesk.rules.sessions import Audience, SessionKind, SessionStatus, Topic
from cpdesk.words import short_date, translate


def term(value: Enum) -> str:
    """Return what a value of the field is called. Raises KeyError for one that has no name yet: a test names it."""
    return _TERMS[type(value)]()[value]


def act_name(code: str) -> str:
    """Return what an act is called, as a noun phrase: it stands in history and after «Undo:»."""
    return _acts().get(code, code)


def table_name(table: str) -> str:
    """Return what a record of the table is called, to name what stands in the way of an undo."""
    names = {
        "pupil": translate("Terms", "pupil"),
        "enrolment": translate("Terms", "class of a pupil"),
        "support_change": translate("Terms", "level of support"),
        "official_status": translate("Terms", "official status"),
        "reason_for_support": translate("Terms", "working reason"),
        "saved_filter": translate("Terms", "saved filter"),
        "guardian": translate("Terms", "parent or guardian"),
        "guardianship": translate("Terms", "parent or guardian"),
        "session": translate("Terms", "session"),
        "attendance": translate("Terms", "participation in a session"),
        "addendum": translate("Terms", "addendum"),
        "referral": translate("Terms", "referral"),
        "agency": translate("Terms", "organisation"),
        "issued_report": translate("Terms", "report"),
        "outgoing": translate("Terms", "document that left"),
        "pack": translate("Terms", "pack of rules"),
        "school": translate("Terms", "school"),
        "person": translate("Terms", "member of staff"),
    }
    return names.get(table, table)


def field_name(table: str, column: str) -> str | None:
    """Return what a column is called, None for one that follows from others and is not told."""
    return _fields().get(column) if (table, column) not in _UNTOLD else None


def in_words(value: Any) -> str:
    """Return a value as a person would write it; an empty one is a dash."""
    if isinstance(value, Enum):
        return term(value)
    if isinstance(value, bool):
        return translate("Terms", "yes") if value else translate("Terms", "no")
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return short_date(value)
    return "—" if value in (None, "") else str(value)


def _acts() -> dict[str, str]:
    return {
        "agency.add": translate("Acts", "Organisation added"),
        "agency.correct": translate("Acts", "Organisation corrected"),
        "bin.put": translate("Acts", "Put in the bin"),
        "bin.restore": translate("Acts", "Taken out of the bin"),
        "guardian.add": translate("Acts", "Parent or guardian added"),
        "guardian.correct": translate("Acts", "Parent or guardian corrected"),
        "guardian.end": translate("Acts", "Parent or guardian taken off the card"),
        "guardian.join": translate("Acts", "Parent or guardian joined"),
        "journal.undo": translate("Acts", "Undone"),
        "outgoing.note": translate("Acts", "Document left"),
        "person.change_password": translate("Acts", "Password changed"),
        "person.correct": translate("Acts", "Member of staff corrected"),
        "person.join": translate("Acts", "Member of staff added"),
        "person.renew_keys": translate("Acts", "All keys renewed, everything encrypted anew"),
        "person.renew_recovery_key": translate("Acts", "Recovery key renewed"),
        "pupil.add_reason": translate("Acts", "Working reason added"),
        "pupil.correct": translate("Acts", "Particulars corrected"),
        "pupil.end_reason": translate("Acts", "Working reason ended"),
        "pupil.end_status": translate("Acts", "Official status ended"),
        "pupil.enrol": translate("Acts", "Pupil enrolled"),
        "pupil.enrol_list": translate("Acts", "Class list taken in"),
        "pupil.give_status": translate("Acts", "Official status noted"),
        "pupil.leave": translate("Acts", "Pupil left"),
        "pupil.move": translate("Acts", "Class changed"),
        "pupil.promote": translate("Acts", "Classes promoted"),
        "pupil.save_filter": translate("Acts", "Filter saved"),
        "pupil.set_level": translate("Acts", "Level of support changed"),
        "referral.answer": translate("Acts", "Answer to a referral noted"),
        "referral.change": translate("Acts", "Referral changed"),
        "referral.draft": translate("Acts", "Referral drafted"),
        "referral.revoke": translate("Acts", "Referral revoked"),
        "referral.send": translate("Acts", "Referral sent"),
        "report.issue": translate("Acts", "Report issued"),
        "school.correct": translate("Acts", "School corrected"),
        "school.found": translate("Acts", "School founded"),
        "session.add_addendum": translate("Acts", "Addendum written"),
        "session.change": translate("Acts", "Session changed"),
        "session.record": translate("Acts", "Session recorded"),
        "session.sign": translate("Acts", "Session signed"),
        "vault.accept_missing": translate("Acts", "Opened without the last entries"),
        "vault.migrate": translate("Acts", "Tables brought up to date"),
        "vault.restore": translate("Acts", "Restored from a copy"),
    }


def _fields() -> dict[str, str]:
    return {
        "address": translate("Fields", "address"),
        "agency_id": translate("Fields", "organisation"),
        "answer": translate("Fields", "answer"),
        "answered_on": translate("Fields", "answered on"),
        "asked": translate("Fields", "what is asked"),
        "audience": translate("Fields", "with whom"),
        "body": translate("Fields", "given by"),
        "born": translate("Fields", "birth date"),
        "code": translate("Fields", "code"),
        "district": translate("Fields", "district"),
        "done": translate("Fields", "what was done"),
        "first_name": translate("Fields", "first name"),
        "grade": translate("Fields", "grade"),
        "ground": translate("Fields", "ground"),
        "head_name": translate("Fields", "head"),
        "held_at": translate("Fields", "held"),
        "iin": translate("Fields", "IIN"),
        "kind": translate("Fields", "kind"),
        "language": translate("Fields", "language"),
        "last_name": translate("Fields", "last name"),
        "left_on": translate("Fields", "left on"),
        "legal": translate("Fields", "legal representative"),
        "letter": translate("Fields", "letter of the class"),
        "level": translate("Fields", "level of support"),
        "level_since": translate("Fields", "level since"),
        "minutes": translate("Fields", "minutes"),
        "name": translate("Fields", "name"),
        "name_kk": translate("Fields", "name in Kazakh"),
        "name_ru": translate("Fields", "name in Russian"),
        "note": translate("Fields", "note"),
        "number": translate("Fields", "outgoing number"),
        "observed": translate("Fields", "what was observed"),
        "patronymic": translate("Fields", "patronymic"),
        "phone": translate("Fields", "telephone"),
        "position": translate("Fields", "position"),
        "present": translate("Fields", "was present"),
        "private_note": translate("Fields", "private note"),
        "reason": translate("Fields", "reason"),
        "relation": translate("Fields", "relation"),
        "reply_due": translate("Fields", "answer due"),
        "reply_within": translate("Fields", "working days for the answer"),
        "sent_on": translate("Fields", "sent on"),
        "sex": translate("Fields", "sex"),
        "signed_at": translate("Fields", "signed"),
        "since": translate("Fields", "since"),
        "status": translate("Fields", "state"),
        "text": translate("Fields", "text"),
        "topic": translate("Fields", "topic"),
        "until": translate("Fields", "until"),
        "urgency": translate("Fields", "urgency"),
        "week": translate("Fields", "working days a week"),
    }


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


_TERMS: Final[dict[type[Enum], Callable[[], dict[Any, str]]]] = {
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
}
_UNTOLD: Final = frozenset({("pupil", "fold"), ("pupil", "sort_key"), ("pupil", "level_since"), ("enrolment", "until")})
