"""The invitation of a parent: when, where, about what in neutral words; a slip that comes back."""

from dataclasses import dataclass
from datetime import date, time

from cpdesk.casework import guardians, pupils
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.outgoing import Document
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.texts import checked
from cpdesk.forms.sheets import Languages, Office, in_languages, office, table_words
from cpdesk.forms.wording import Words, of, say
from cpdesk.paper import page
from cpdesk.records.base import PupilId
from cpdesk.words import language, long_date, speaking, weekday

KIND = "invitation"
_NAMES = (
    "document title subtitle greeting greeting_unnamed body pupil class date time place topic contact psychologist "
    "footer unverified practice page slip"
)
TEXTS = frozenset(_NAMES.split())


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """What an invitation says.

    Attributes:
        guardian_id: who is invited, None: the parents, without a name.
        on, at: the day and the hour; None leaves a rule to write on.
        place, topic: a code of the form's own words, or her own.
        edited: what is being edited, shown yellow on the screen.

    """

    pupil_id: PupilId
    guardian_id: int | None = None
    on: date | None = None
    at: time | None = None
    place: str = "office"
    topic: str = "support"
    languages: Languages = ("ru",)
    edited: str | None = None


def offered(desk: Desk, table: str) -> dict[str, Words]:
    """Return what the form offers for ``topics`` or ``places``, by code, in all languages."""
    return table_words(of(desk, KIND, TEXTS).pack, table)


def document(desk: Desk, wanted: Invitation) -> Document:
    """Return the invitation, ready to leave.

    Refused: ``pupil.unknown``, ``guardian.unknown``, ``referral.language``, ``text.too_long``.
    """
    pupil = desk.ask(pupils.card, wanted.pupil_id)
    if pupil is None:
        raise Refused("pupil.unknown")
    adults = desk.ask(guardians.of_pupil, wanted.pupil_id)
    adult = next((each for each in adults if each.id == wanted.guardian_id), None)
    if adult is None and wanted.guardian_id is not None:
        raise Refused("guardian.unknown")
    sender = office(desk, KIND, TEXTS)
    data = in_languages(wanted.languages, lambda: page_of(sender, wanted, pupil, adult))
    with speaking(wanted.languages[0]):
        recipient = sender.words.say("subtitle")
    return Document(
        kind=KIND,
        data=data,
        recipient=recipient,
        parts=("name", "class", *(("guardian",) if adult else ())),
        language=" ".join(wanted.languages),
        about=("pupil", wanted.pupil_id),
    )


def file_name(pupil_id: int) -> str:
    """Return a name for the saved sheet: the pupil's number, never the name."""
    return f"{KIND}-{pupil_id}.pdf"


def page_of(sender: Office, wanted: Invitation, pupil: PupilCard, adult: GuardianRow | None) -> page.Document:
    """Return the sheet in the language in force."""
    words, sheet = sender.words, sender.begin(edited=wanted.edited)
    sender.letterhead(sheet)
    sheet.title(words.say("title"), words.say("subtitle"))
    called = " ".join(filter(None, (adult.first_name, adult.patronymic))) or adult.name if adult else ""
    sheet.paragraph(words.say("greeting", guardian=called) if called else words.say("greeting_unnamed"))
    sheet.paragraph(words.say("body"))
    sheet.space(2)
    sheet.line(words.say("pupil"), pupil.name)
    sheet.line(words.say("class"), pupil.class_name)
    sheet.line(words.say("date"), _day(wanted.on), "on")
    sheet.line(words.say("time"), f"{wanted.at:%H:%M}" if wanted.at else "", "at")
    for name, table, text in (("place", "places", wanted.place), ("topic", "topics", wanted.topic)):
        own = table_words(words.pack, table)
        sheet.line(words.say(name), say(own[text]) if text in own else checked(text, name), name)
    sheet.space(4)
    if sender.school.phone:
        sheet.paragraph(words.say("contact", author=sender.author, phone=sender.school.phone))
    sheet.signatures([sender.signature()])
    sheet.tear_off(words.say("slip"), [say(line) for line in table_words(words.pack, "slip").values()])
    return sheet


def _day(day: date | None) -> str:
    if day is None:
        return ""
    return f"{long_date(day)}, {weekday(day)}" if language() == "kk" else f"{weekday(day)}, {long_date(day)}"
