"""The characteristic of a pupil: headings filled where the card knows something, her own text for the rest.

No level of support and no working reason ever stands in it; an official status only where she chose it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from cpdesk.casework import naming, pupils, registers
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.terms import term
from cpdesk.casework.texts import checked
from cpdesk.forms.masking import Found, Masker, index_of
from cpdesk.forms.sheets import Languages, Office, in_languages, office
from cpdesk.forms.wording import of
from cpdesk.paper import page
from cpdesk.records.base import PupilId
from cpdesk.rules.calendar import school_year_of
from cpdesk.words import language, long_date, short_date, speaking

KIND = "characteristic"
SECTIONS = ("learning", "contact", "emotions", "strengths", "family", "done", "advice")
_NAMES = (
    "document title subtitle pupil born class statuses done_text given made head psychologist footer unverified "
    "practice page"
)
TEXTS = frozenset((*_NAMES.split(), *SECTIONS))


@dataclass(frozen=True, kw_only=True)
class Characteristic:
    """What a characteristic says.

    Attributes:
        texts: what stands under each heading; an empty one is left out.
        statuses: the official statuses that are told, by number.
        as_written: words that look like another child's name and stay as they are.
        edited: what is being edited, shown yellow on the screen.

    """

    pupil_id: PupilId
    texts: Mapping[str, str] = field(default_factory=dict)
    statuses: tuple[int, ...] = ()
    languages: Languages = ("ru",)
    as_written: tuple[str, ...] = ()
    edited: str | None = None


@dataclass(frozen=True)
class Sheet:
    """The document, and the names of other children that were found in its texts."""

    document: Document
    found: tuple[Found, ...]


def headings(desk: Desk, spoken: Languages) -> dict[str, str]:
    """Return what each heading is called in the first language."""
    words = of(desk, KIND, TEXTS)
    with speaking(spoken[0]):
        return {name: words.say(name) for name in SECTIONS}


def known(desk: Desk, pupil_id: PupilId, spoken: Languages) -> dict[str, str]:
    """Return what the card knows of a pupil for the headings: the work of this school year, counted."""
    today = desk.clock.now().wall.date()
    begun = date(school_year_of(today), 9, 1)
    counted = desk.ask(registers.counts, pupil_id, begun, today)
    if not counted:
        return {}
    with speaking(spoken[0]):
        told = ", ".join(f"{term(kind)} – {number}" for kind, number in counted.items())
        words = of(desk, KIND, TEXTS)
        return {"done": words.say("done_text", first=short_date(begun), last=short_date(today), count=told)}


def document(desk: Desk, wanted: Characteristic) -> Sheet:
    """Return the characteristic, ready to leave, other children's names masked.

    Refused: ``pupil.unknown``, ``referral.language``, ``text.too_long``.
    """
    pupil = desk.ask(pupils.card, wanted.pupil_id)
    if pupil is None:
        raise Refused("pupil.unknown")
    sender, people = office(desk, KIND, TEXTS), index_of(desk.ask(naming.everybody))
    family = desk.ask(naming.family, wanted.pupil_id)
    found: list[Found] = []

    def make() -> page.Document:
        masker = Masker(people, wanted.pupil_id, language(), wanted.as_written, family)
        sheet = page_of(sender, wanted, pupil, masker)
        found.extend(each for each in masker.found if each not in found)
        return sheet

    made = Document(
        kind=KIND,
        data=in_languages(wanted.languages, make),
        recipient=sender.words.texts["given"][wanted.languages[0]],
        parts=("name", "born", "class", *_leaving(wanted)),
        language=" ".join(wanted.languages),
        about=("pupil", wanted.pupil_id),
    )
    return Sheet(made, tuple(found))


def file_name(pupil_id: int) -> str:
    """Return a name for the saved sheet: the pupil's number, never the name."""
    return f"{KIND}-{pupil_id}.pdf"


def page_of(sender: Office, wanted: Characteristic, pupil: PupilCard, masker: Masker) -> page.Document:
    """Return the sheet in the language in force."""
    words, sheet = sender.words, sender.begin(edited=wanted.edited)
    sender.letterhead(sheet)
    sheet.title(words.say("title"), words.say("subtitle"))
    sheet.line(words.say("pupil"), pupil.name)
    sheet.line(words.say("born"), long_date(pupil.born) if pupil.born else "")
    learning = (pupil.class_name, term(pupil.language) if pupil.language else "")
    sheet.line(words.say("class"), ", ".join(filter(None, learning)))
    told = [term(status.kind) for status in pupil.statuses if status.id in wanted.statuses]
    if told:
        sheet.line(words.say("statuses"), ", ".join(told), "statuses")
    for name in SECTIONS:
        text = checked(wanted.texts.get(name, ""), name, lines=True)
        if text or name == wanted.edited:
            sheet.section(words.say(name), masker.mask(text), name)
    sheet.space(4)
    sheet.paragraph(words.say("given"))
    sheet.paragraph(words.say("made", date=long_date(sender.today)))
    sheet.signatures([(words.say("head"), sender.school.head_name), sender.signature()])
    return sheet


def _leaving(wanted: Characteristic) -> Iterator[str]:
    yield from (name for name in SECTIONS if wanted.texts.get(name, "").strip())
    if wanted.statuses:
        yield "statuses"
