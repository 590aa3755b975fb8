"""Every form about somebody invented: to look at its words. No record of a child is asked for."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Final

from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.registers import Contact, ListedRow, RegisterRow, Taker
from cpdesk.casework.sessions import AddendumRow, Participant, SessionCard
from cpdesk.forms import characteristics, consents, invitations, journals, lists, notes, recovery, referrals
from cpdesk.forms.characteristics import Characteristic
from cpdesk.forms.invitations import Invitation
from cpdesk.forms.journals import Journal
from cpdesk.forms.lists import PupilList
from cpdesk.forms.masking import Masker, index_of
from cpdesk.forms.sheets import in_languages, office
from cpdesk.records.base import PupilId
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, SupportLevel
from cpdesk.rules.sessions import Audience, Requester, SessionKind, SessionStatus, Topic
from cpdesk.words import Language, language, speaking

NAMES: Final[Mapping[Language, tuple[str, str, str]]] = {
    "ru": ("Фамилия", "Имя", "Отчество"),
    "kk": ("Тегі", "Аты", "Әкесінің аты"),
    "en": ("Surname", "Name", "Patronymic"),
}
KEY: Final = "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"
DAY: Final = date(2026, 11, 20)
TEXT: Final[Mapping[Language, str]] = {
    "ru": "Здесь стоит текст записи.",
    "kk": "Мұнда жазбаның мәтіні тұрады.",
    "en": "Here stands the text.",
}


def sample(desk: Desk, form: str, spoken: Language) -> bytes:
    """Return a form about nobody, with the words as they are now. Raises KeyError for an unknown one."""
    return FORMS[form](desk, spoken)


def _invitation(desk: Desk, spoken: Language) -> bytes:
    sender = office(desk, invitations.KIND, invitations.TEXTS)
    wanted = Invitation(pupil_id=PupilId(0), on=DAY, at=time(15))
    return in_languages((spoken,), lambda: invitations.page_of(sender, wanted, _pupil(spoken), _adult(spoken)))


def _characteristic(desk: Desk, spoken: Language) -> bytes:
    sender = office(desk, characteristics.KIND, characteristics.TEXTS)
    texts = dict.fromkeys(characteristics.SECTIONS, TEXT[spoken])
    wanted = Characteristic(pupil_id=PupilId(0), texts=texts)
    return in_languages((spoken,), lambda: characteristics.page_of(sender, wanted, _pupil(spoken), _masker()))


def _journal(desk: Desk, spoken: Language) -> bytes:
    sender, wanted = office(desk, journals.KIND, journals.TEXTS), Journal(first=DAY, last=DAY)
    return in_languages((spoken,), lambda: journals.page_of(sender, wanted, [_held(spoken)], None))


def _list(desk: Desk, spoken: Language) -> bytes:
    sender, name = office(desk, lists.KIND, lists.TEXTS), " ".join(NAMES[spoken])
    row = ListedRow(0, name, "7 «Б»", DAY, Sex.FEMALE, "", InstructionLanguage.KAZAKH, (Contact(name, ""),))
    return in_languages((spoken,), lambda: lists.page_of(sender, PupilList(pupil_ids=[0]), [row, row]))


def _note(desk: Desk, spoken: Language) -> bytes:
    sender, card = office(desk, notes.KIND, notes.TEXTS), _session(spoken)
    return in_languages((spoken,), lambda: notes.page_of(sender, card, card.participants[0], _masker()))


def _consent(desk: Desk, spoken: Language) -> bytes:
    return consents.sample(desk, _pupil(spoken), _adult(spoken), spoken).pdf()


def _referral(desk: Desk, spoken: Language) -> bytes:
    return referrals.blank(desk, spoken).data


def _recovery(desk: Desk, spoken: Language) -> bytes:
    with speaking(spoken):
        return recovery.sheet(KEY, office(desk, "recovery", recovery.TEXTS).school.name(spoken), DAY, spoken, desk)


def _pupil(spoken: Language) -> PupilCard:
    last, first, patronymic = NAMES[spoken]
    return PupilCard(
        id=PupilId(0),
        last_name=last,
        first_name=first,
        patronymic=patronymic,
        born=DAY,
        sex=None,
        iin="",
        language=InstructionLanguage.KAZAKH,
        grade=7,
        letter="Б",
        level=SupportLevel.NONE,
        level_since=None,
        left_on=None,
        levels=(),
        statuses=(),
        reasons=(),
        classes=(),
    )


def _adult(spoken: Language) -> GuardianRow:
    last, first, patronymic = NAMES[spoken]
    name = " ".join(NAMES[spoken])
    return GuardianRow(0, 0, name, last, first, patronymic, Relation.MOTHER, legal=True, phone="", note="")


def _held(spoken: Language) -> RegisterRow:
    last, first, _ = NAMES[spoken]
    return RegisterRow(
        id=0,
        held_at=datetime.combine(DAY, time(10)),
        kind=SessionKind.INDIVIDUAL_CONSULTATION,
        audience=Audience.PUPIL,
        minutes=40,
        topic=Topic.STUDIES,
        requested_by=Requester.TEACHER,
        unnamed=0,
        class_name="",
        text="",
        author="",
        takers=(Taker(last, first, "7 «Б»"),),
        next_on=DAY,
    )


def _session(spoken: Language) -> SessionCard:
    moment = datetime.combine(DAY, time(10))
    return SessionCard(
        id=0,
        kind=SessionKind.GROUP_CONSULTATION,
        audience=Audience.PUPIL,
        held_at=moment,
        minutes=40,
        topic=Topic.STUDIES,
        text=TEXT[spoken],
        private_note="",
        status=SessionStatus.SIGNED,
        signed_at=moment,
        author="",
        class_name="7 «Б»",
        unnamed=2,
        requested_by=None,
        participants=(Participant(PupilId(0), " ".join(NAMES[spoken]), "7 «Б»", present=False),),
        adults=(),
        addenda=(AddendumRow(moment, TEXT[spoken]),),
    )


def _masker() -> Masker:
    return Masker(index_of(()), 0, language())


FORMS: Final[Mapping[str, Callable[[Desk, Language], bytes]]] = {
    "referral": _referral,
    "consent": _consent,
    "invitation": _invitation,
    "characteristic": _characteristic,
    "note": _note,
    "journal": _journal,
    "list": _list,
    "recovery": _recovery,
}
