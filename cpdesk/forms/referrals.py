"""The referral on paper: who sends, to whom, about whom, why, what is asked; lines to sign, a slip for the answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from cpdesk.casework import referrals, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.terms import term
from cpdesk.forms import presets
from cpdesk.forms.masking import Found
from cpdesk.forms.referral_facts import TEXTS, Facts, gather, languages
from cpdesk.forms.wording import say
from cpdesk.paper import page
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import StandingState
from cpdesk.rules.referrals import AgencyKind, SheetPart, Urgency
from cpdesk.words import Language, language, long_date, speaking

KIND = "referral"
ALWAYS = ("name", "born", "class", "reason", "asked")
IN_BLANK = (SheetPart.GUARDIAN, SheetPart.OBSERVED, SheetPart.DONE)
BY_HAND = {"reason": 3, "observed": 4, "done": 3, "asked": 3}
"""Lines to write on in a blank form."""


@dataclass(frozen=True)
class Sheet:
    """A sheet as it would leave now, and the names that were found in its texts."""

    pdf: bytes
    facts: Facts

    @property
    def found(self) -> tuple[Found, ...]:
        """The names that were found in its texts."""
        return self.facts.found


def document(desk: Desk, referral_id: ReferralId, language: Language | None = None) -> Document:
    """Return the sheet of a referral, ready to leave; ``language`` other than its own for a second copy.

    A sheet that was sent keeps the words of the form that it had then. Refused: ``referral.unknown``.
    """
    card = desk.ask(referrals.card, referral_id)
    if card is None:
        raise Refused("referral.unknown")
    spoken = (language,) if language else languages(card)
    facts = gather(desk, card, spoken)
    with speaking(spoken[0]):
        return Document(
            kind=KIND,
            data=_pages(facts, spoken).pdf(),
            recipient=_recipient(facts),
            parts=tuple(_leaving(facts)),
            language=language or card.language,
            about=("referral", referral_id),
        )


def preview(desk: Desk, card: ReferralCard, edited: str | None = None) -> Sheet:
    """Return the very sheet of a referral that need not be recorded yet; ``edited`` names the field shown yellow."""
    spoken = languages(card)
    facts = gather(desk, card, spoken)
    return Sheet(_pages(facts, spoken, edited).pdf(), facts)


def blank(desk: Desk, language: str, kind: AgencyKind = AgencyKind.OTHER) -> Document:
    """Return the form with nobody's data in it, to be filled in by hand; ``language`` may be both."""
    today = desk.clock.now().wall.date()
    card = ReferralCard(pupil_id=PupilId(0), agency_id=AgencyId(0), language=language, drafted_on=today, parts=IN_BLANK)
    spoken = languages(card)
    words = presets.wording(desk)
    agency = AgencyRow(0, kind, "", "", "", "")
    facts = Facts(words, card, desk.ask(schools.this), agency, None, (), None, {}, (), None)
    with speaking(spoken[0]):
        data, recipient = _pages(facts, spoken).pdf(), words.say("blank")
    return Document(kind=KIND, data=data, recipient=recipient, language=language)


def file_name(number: str | int) -> str:
    """Return a name for the saved sheet: its outgoing number, a draft's own, and no child's name."""
    return f"{KIND}-{number}.pdf"


def _pages(facts: Facts, spoken: tuple[Language, ...], edited: str | None = None) -> page.Document:
    """Return the sheet in each language, one behind the other."""
    first, *others = (_page(facts, each, edited) for each in spoken)
    for other in others:
        first.behind(other)
    return first


def _page(facts: Facts, spoken: Language, edited: str | None) -> page.Document:
    with speaking(spoken):
        words = facts.words
        numbering = words.say("page", page="{page}", pages="{pages}")
        sheet = page.Document(words.say("document"), spoken, _footer(facts), edited, numbering)
        _head(sheet, facts)
        _particulars(sheet, facts)
        if facts.texts:
            _texts(sheet, facts, edited)
        else:
            _lines_to_write_on(sheet, facts)
        _foot(sheet, facts)
        return sheet


def _footer(facts: Facts) -> str:
    words = facts.words
    said = [words.say("footer")]
    if not facts.preset.verified:
        said.append(words.say("unverified"))
    if facts.school.practice:
        said.append(words.say("practice"))
    return " ".join(said)


def _head(sheet: page.Document, facts: Facts) -> None:
    words, card, school = facts.words, facts.referral, facts.school
    sheet.letterhead(school.name_kk, school.name_ru, [school.district, school.address, school.phone])
    numbered = (
        words.say("number", number=card.number, date=long_date(card.sent_on))
        if card.number and card.sent_on
        else words.say("number_blank")
    )
    sheet.two_columns([numbered], _addressee(facts))
    if card.urgency is Urgency.URGENT:
        sheet.paragraph(words.say("urgent"), bold=True)
    agency = facts.agency.name if facts.agency else ""
    sheet.title(say(facts.preset.title), say(facts.preset.subtitle, agency=agency or "________________"))


def _addressee(facts: Facts) -> list[str]:
    if facts.preset.to_family:
        names = [adult.name for adult in facts.representatives]
        return [facts.words.say("to_family"), *names]
    if facts.agency is None:
        return []
    if not facts.agency.name:
        return [f"{facts.words.say('agency_blank')} {'_' * 30}", "_" * 36]
    return [facts.agency.name, facts.agency.head_name, facts.agency.address]


def _particulars(sheet: page.Document, facts: Facts) -> None:
    words, pupil = facts.words, facts.pupil
    sheet.line(words.say("pupil"), pupil.name if pupil else "", "pupil_ids")
    sheet.line(words.say("born"), long_date(pupil.born) if pupil and pupil.born else "")
    learning = (pupil.class_name, term(pupil.language) if pupil.language else "") if pupil else ()
    sheet.line(words.say("class"), ", ".join(filter(None, learning)))
    if SheetPart.IIN in facts.parts:
        sheet.line(words.say("iin"), pupil.iin if pupil else "", f"part_{SheetPart.IIN}")
    if SheetPart.GUARDIAN in facts.parts:
        for told in _guardians(facts):
            sheet.line(words.say("guardian"), told, f"part_{SheetPart.GUARDIAN}")
    if facts.preset.to_family and facts.agency:
        where = (facts.agency.name, facts.agency.address, facts.agency.phone)
        sheet.line(words.say("where"), ", ".join(filter(None, where)), "agency_id")


def _guardians(facts: Facts) -> list[str]:
    adults = [(adult.name, term(adult.relation), adult.phone) for adult in facts.representatives]
    return [", ".join(filter(None, told)) for told in adults] or [""]


def _texts(sheet: page.Document, facts: Facts, edited: str | None) -> None:
    told = [(name, text) for name, text in _sections(facts, edited) if text or name in ("reason", edited)]
    if consent := _consent(facts):
        told.append(("consent", consent))
    for number, (name, text) in enumerate(told, 1):
        sheet.section(f"{number}. {facts.words.say(name)}", text, name)


def _sections(facts: Facts, edited: str | None) -> Iterator[tuple[str, str]]:
    texts = facts.texts[language()]
    for name in TEXTS:
        if name in texts:
            yield name, texts[name] or ("\u00a0" if name == edited else "")


def _consent(facts: Facts) -> str:
    standing = facts.consent
    if standing is None or standing.since is None or not standing.state.allows:
        return ""
    given = standing.state is StandingState.GIVEN
    return facts.words.say("consent_given" if given else "consent_waived", date=long_date(standing.since))


def _lines_to_write_on(sheet: page.Document, facts: Facts) -> None:
    for number, (name, lines) in enumerate(BY_HAND.items(), 1):
        sheet.paragraph(f"{number}. {facts.words.say(name)}", bold=True)
        for _ in range(lines):
            sheet.line("", "")


def _foot(sheet: page.Document, facts: Facts) -> None:
    words, card, school = facts.words, facts.referral, facts.school
    sheet.space(3)
    if facts.preset.closing is not None:
        sheet.paragraph(say(facts.preset.closing))
    elif facts.due is not None:
        sheet.paragraph(words.say("reply_by", due=long_date(facts.due)), bold=True)
    if school.phone and card.author:
        sheet.paragraph(words.say("contact", author=card.author, phone=school.phone))
    position = card.position or words.say("psychologist")
    sheet.signatures([(words.say("head"), school.head_name), (position, card.author)])
    lines = [say(line) for line in facts.preset.slip]
    back = words.say("slip_back", school=school.name(language()))
    sheet.tear_off(words.say("slip", number=card.number or "________"), lines, back)


def _recipient(facts: Facts) -> str:
    agency = facts.agency.name if facts.agency else ""
    return f"{facts.words.say('to_family')}: {agency}" if facts.preset.to_family else agency


def _leaving(facts: Facts) -> Iterator[str]:
    yield from ALWAYS
    for part in facts.parts:
        if part in (SheetPart.IIN, SheetPart.GUARDIAN) or getattr(facts.referral, part):
            yield part
    if _consent(facts):
        yield "consent"
