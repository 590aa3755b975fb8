"""The note of a session on paper, for one pupil: others masked, addenda, a line to sign; never the private note."""

from collections.abc import Iterator
from dataclasses import dataclass

from cpdesk.casework import naming, sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.sessions import Participant, SessionCard
from cpdesk.casework.terms import term
from cpdesk.forms.masking import Found, Masker, index_of
from cpdesk.forms.sheets import Languages, Office, in_languages, lines_of, office
from cpdesk.paper import page
from cpdesk.records.base import SessionId
from cpdesk.rules import notes
from cpdesk.rules.notes import Block, BlockKind, PersonKind
from cpdesk.words import clock_time, day_of_week, language, short_date, speaking

KIND = "note"
_NAMES = (
    "document title held kind topic pupil class present others absent note empty addendum signed unsigned masked "
    "psychologist footer practice page"
)
TEXTS = frozenset(_NAMES.split())


@dataclass(frozen=True, kw_only=True)
class Note:
    """Which note is wanted, and for whom: every other child is masked; ``pupil_id`` 0: for nobody, all are masked."""

    session_id: SessionId
    pupil_id: int = 0
    languages: Languages = ("ru",)
    as_written: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """The document, and the names of other children that were found in the note."""

    document: Document
    found: tuple[Found, ...]


def document(desk: Desk, wanted: Note) -> Sheet:
    """Return the note, ready to leave. Refused: ``session.unknown``, ``pupil.unknown``, ``referral.language``."""
    card = desk.ask(sessions.card, wanted.session_id)
    if card is None:
        raise Refused("session.unknown")
    own = next((each for each in card.participants if each.id == wanted.pupil_id), None)
    if own is None and wanted.pupil_id:
        raise Refused("pupil.unknown")
    sender, people = office(desk, KIND, TEXTS), index_of(desk.ask(naming.everybody))
    family = desk.ask(naming.family, wanted.pupil_id)
    found: list[Found] = []

    def make() -> page.Document:
        masker = Masker(people, wanted.pupil_id, language(), wanted.as_written, family)
        sheet = page_of(sender, card, own, masker)
        found.extend(each for each in masker.found if each not in found)
        return sheet

    with speaking(wanted.languages[0]):
        recipient = own.name if own else sender.school.name(language())
    made = Document(
        kind=KIND,
        data=in_languages(wanted.languages, make),
        recipient=recipient,
        parts=("note", *(("addenda",) if card.addenda else ())),
        language=" ".join(wanted.languages),
        about=("session", wanted.session_id),
    )
    return Sheet(made, tuple(found))


def file_name(session_id: int) -> str:
    """Return a name for the saved sheet: the session's number, no child's name."""
    return f"{KIND}-{session_id}.pdf"


def page_of(sender: Office, card: SessionCard, own: Participant | None, masker: Masker) -> page.Document:
    """Return the sheet in the language in force."""
    words, sheet = sender.words, sender.begin()
    sender.letterhead(sheet)
    sheet.title(words.say("title"))
    sheet.line(words.say("held"), f"{day_of_week(card.held_at.date())}, {clock_time(card.held_at)}")
    sheet.line(words.say("kind"), term(card.kind))
    if card.topic is not None:
        sheet.line(words.say("topic"), term(card.topic))
    if own is not None:
        sheet.line(words.say("pupil"), own.name if own.present else f"{own.name} ({words.say('absent')})")
    if label := own.class_name if own else card.class_name:
        sheet.line(words.say("class"), label)
    if present := ", ".join(_others(sender, card, own, masker)):
        sheet.line(words.say("present"), present)
    parts = list(_parts(card.text))
    if not parts:
        sheet.section(words.say("note"), words.say("empty"))
    for heading, text in parts:
        sheet.section(masker.mask(heading) if heading else words.say("note"), masker.mask(text))
    for added in card.addenda:
        told = words.say("addendum", date=short_date(added.written_at.date()), time=clock_time(added.written_at))
        sheet.section(told, masker.mask(added.text))
    sheet.space(4)
    if card.signed_at is None:
        sheet.paragraph(words.say("unsigned"), small=True)
    else:
        when = card.signed_at
        sheet.paragraph(words.say("signed", date=short_date(when.date()), time=clock_time(when)), small=True)
    if any(not each.left for each in masker.found):
        sheet.paragraph(words.say("masked"), small=True)
    sheet.signatures([sender.signature()])
    return sheet


def _others(sender: Office, card: SessionCard, own: Participant | None, masker: Masker) -> Iterator[str]:
    """Yield who else was there: the family and colleagues by name, other children by their number."""
    for adult in card.adults:
        if adult.kind is not PersonKind.GUARDIAN or (adult.kind.value, adult.id) in masker.spared:
            yield adult.name
    others = sum(each.present and each != own for each in card.participants) + card.unnamed
    if others:
        yield sender.words.say("others", count=str(others))


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the headings of a note with what stands under each; tags stay, for the masker."""
    heading, under = "", list[Block]()
    for block in [*notes.parse(text), Block(mark="##")]:
        if block.kind is BlockKind.HEADING:
            said = lines_of(under, tags=True)
            if heading or said:
                yield heading, said
            heading, under = lines_of([block], tags=True), []
        else:
            under.append(block)
