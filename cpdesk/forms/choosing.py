"""A form by its name and what it is about, for commands: a record's number, a period, a class or a search."""

from collections.abc import Callable, Mapping
from typing import Final

from cpdesk.casework import pupils, sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.forms import characteristics, consents, invitations, journals, lists, notes, referrals
from cpdesk.records.base import PupilId, ReferralId, SessionId
from cpdesk.rules.periods import PeriodError, parse_period
from cpdesk.rules.pupils import parse_class
from cpdesk.words import Language

BLANK: Final = "blank"


def made(desk: Desk, kind: str, about: str, spoken: Language) -> Document:
    """Return the form ``kind``, ready to leave; a referral speaks its own language.

    Refused: ``form.unknown``, ``form.about`` where a number is wanted, ``period.unknown``, and as the form itself.
    """
    if kind not in KINDS:
        raise Refused("form.unknown")
    return KINDS[kind](desk, about, spoken)


def _referral(desk: Desk, about: str, spoken: Language) -> Document:
    """Return the sheet of a referral; of «blank» the form to be filled in by hand."""
    if about == BLANK:
        return referrals.blank(desk, spoken)
    return referrals.document(desk, ReferralId(_number(about)))


def _consent(desk: Desk, about: str, spoken: Language) -> Document:
    return consents.document(desk, consents.Sheets(pupil_ids=[PupilId(_number(about))], languages=(spoken,)))


def _invitation(desk: Desk, about: str, spoken: Language) -> Document:
    return invitations.document(desk, invitations.Invitation(pupil_id=PupilId(_number(about)), languages=(spoken,)))


def _characteristic(desk: Desk, about: str, spoken: Language) -> Document:
    pupil_id = PupilId(_number(about))
    known = characteristics.known(desk, pupil_id, (spoken,))
    wanted = characteristics.Characteristic(pupil_id=pupil_id, texts=known, languages=(spoken,))
    return characteristics.document(desk, wanted).document


def _note(desk: Desk, about: str, spoken: Language) -> Document:
    """Return the note for the one pupil who took part; where there were several, every name is masked."""
    card = desk.ask(sessions.card, SessionId(_number(about)))
    own = card.participants[0].id if card is not None and len(card.participants) == 1 else 0
    wanted = notes.Note(session_id=SessionId(_number(about)), pupil_id=own, languages=(spoken,))
    return notes.document(desk, wanted).document


def _journal(desk: Desk, about: str, spoken: Language) -> Document:
    try:
        period = parse_period(about, desk.law.calendar)
    except PeriodError as error:
        raise Refused(error.code, period=about) from None
    return journals.document(desk, journals.Journal(first=period.start, last=period.end, languages=(spoken,)))


def _list(desk: Desk, about: str, spoken: Language) -> Document:
    in_class = parse_class(about)
    wanted = pupils.Filter(grade=in_class[0], letter=in_class[1]) if in_class else pupils.Filter(text=about)
    found = desk.ask(pupils.find, wanted)
    return lists.document(desk, lists.PupilList(pupil_ids=found.ids, languages=(spoken,)))


def _number(about: str) -> int:
    if not about.isascii() or not about.isdecimal() or len(about) > 18:  # noqa: PLR2004  the digits of a row's number
        raise Refused("form.about")
    return int(about)


KINDS: Final[Mapping[str, Callable[[Desk, str, Language], Document]]] = {
    "referral": _referral,
    "consent": _consent,
    "invitation": _invitation,
    "characteristic": _characteristic,
    "note": _note,
    "journal": _journal,
    "list": _list,
}
