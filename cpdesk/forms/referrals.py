"""The referral on paper: who sends, to whom, about whom, why, what is asked; lines to sign, a slip for the answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cpdesk.casework import agencies, guardians, pupils, referrals, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.outgoing import Document
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.schools import SchoolRow
from cpdesk.casework.terms import term
from cpdesk.forms import presets
from cpdesk.forms.presets import Preset
from cpdesk.forms.wording import Wording, say
from cpdesk.paper import page
from cpdesk.records.base import ReferralId
from cpdesk.rules.referrals import AgencyKind, SheetPart, Urgency, reply_due
from cpdesk.words import LANGUAGES, Language, long_date, speaking

KIND = "referral"
ALWAYS = ("name", "born", "class", "reason", "asked")


@dataclass(frozen=True)
class _Facts:
    """All that stands on a sheet; nothing else is asked of the vault."""

    words: Wording
    referral: ReferralCard
    school: SchoolRow
    agency: AgencyRow | None
    pupil: PupilCard | None
    representatives: tuple[GuardianRow, ...]
    due: date | None

    @property
    def preset(self) -> Preset:
        return presets.presets(self.words)[self.agency.kind if self.agency else AgencyKind.OTHER]

    @property
    def parts(self) -> tuple[SheetPart, ...]:
        return self.preset.parts if self.referral.parts is None else self.referral.parts


def document(desk: Desk, referral_id: ReferralId, language: Language | None = None) -> Document:
    """Return the sheet of a referral, ready to leave; ``language`` other than its own for a second copy.

    Refused: ``referral.unknown``.
    """
    card = desk.ask(referrals.card, referral_id)
    if card is None:
        raise Refused("referral.unknown")
    spoken = language or _language(card)
    facts = _gather(desk, card)
    with speaking(spoken):
        return Document(
            kind=KIND,
            data=_page(facts).pdf(),
            recipient=_recipient(facts),
            parts=tuple(_leaving(facts)),
            language=spoken,
            about=("referral", referral_id),
        )


def preview(desk: Desk, card: ReferralCard, edited: str | None = None) -> bytes:
    """Return the very sheet of a referral that need not be recorded yet; ``edited`` names the field shown yellow."""
    facts = _gather(desk, card)
    with speaking(_language(card)):
        return _page(facts, edited).pdf()


def file_name(number: str | int) -> str:
    """Return a name for the saved sheet: its outgoing number, a draft's own, and no child's name."""
    return f"{KIND}-{number}.pdf"


def _language(card: ReferralCard) -> Language:
    return next((known for known in LANGUAGES if known == card.language), "ru")


def _gather(desk: Desk, card: ReferralCard) -> _Facts:
    due = card.reply_due
    if due is None and card.number is None and card.reply_within is not None:
        due = reply_due(desk.clock.now().wall.date(), card.reply_within, desk.law.calendar)
    adults = desk.ask(guardians.of_pupil, card.pupil_id)
    return _Facts(
        words=presets.wording(desk),
        referral=card,
        school=desk.ask(schools.this),
        agency=desk.ask(agencies.row, card.agency_id),
        pupil=desk.ask(pupils.card, card.pupil_id),
        representatives=tuple(adult for adult in adults if adult.legal),
        due=due,
    )


def _page(facts: _Facts, edited: str | None = None) -> page.Document:
    words = facts.words
    sheet = page.Document(
        words.say("document"),
        _language(facts.referral),
        _footer(facts),
        edited,
        words.say("page", page="{page}", pages="{pages}"),
    )
    _head(sheet, facts)
    _particulars(sheet, facts)
    for number, (name, text) in enumerate(_sections(facts, edited), 1):
        sheet.section(f"{number}. {words.say(name)}", text, name)
    _foot(sheet, facts)
    return sheet


def _footer(facts: _Facts) -> str:
    words = facts.words
    said = [words.say("footer")]
    if not facts.preset.verified:
        said.append(words.say("unverified"))
    if facts.school.practice:
        said.append(words.say("practice"))
    return " ".join(said)


def _head(sheet: page.Document, facts: _Facts) -> None:
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
    sheet.title(say(facts.preset.title), say(facts.preset.subtitle, agency=agency))


def _addressee(facts: _Facts) -> list[str]:
    if facts.preset.to_family:
        names = [adult.name for adult in facts.representatives]
        return [facts.words.say("to_family"), *names]
    return [facts.agency.name, facts.agency.head_name, facts.agency.address] if facts.agency else []


def _particulars(sheet: page.Document, facts: _Facts) -> None:
    words, pupil = facts.words, facts.pupil
    sheet.line(words.say("pupil"), pupil.name if pupil else "", "pupil_ids")
    sheet.line(words.say("born"), long_date(pupil.born) if pupil and pupil.born else "")
    learning = (pupil.class_name, term(pupil.language) if pupil.language else "") if pupil else ()
    sheet.line(words.say("class"), ", ".join(filter(None, learning)))
    if SheetPart.IIN in facts.parts:
        sheet.line(words.say("iin"), pupil.iin if pupil else "", SheetPart.IIN)
    if SheetPart.GUARDIAN in facts.parts:
        for adult in facts.representatives:
            told = (adult.name, term(adult.relation), adult.phone)
            sheet.line(words.say("guardian"), ", ".join(filter(None, told)), SheetPart.GUARDIAN)
    if facts.preset.to_family and facts.agency:
        where = (facts.agency.name, facts.agency.address, facts.agency.phone)
        sheet.line(words.say("where"), ", ".join(filter(None, where)), "agency_id")


def _sections(facts: _Facts, edited: str | None) -> Iterator[tuple[str, str]]:
    card = facts.referral
    leaving = {"reason": True, "observed": SheetPart.OBSERVED in facts.parts, "done": SheetPart.DONE in facts.parts}
    for name, leaves in (leaving | {"asked": True}).items():
        text = getattr(card, name)
        if leaves and (text or name in ("reason", edited)):
            yield name, text


def _foot(sheet: page.Document, facts: _Facts) -> None:
    words, card, school = facts.words, facts.referral, facts.school
    sheet.space(3)
    if facts.preset.closing is not None:
        sheet.paragraph(say(facts.preset.closing))
    elif facts.due is not None:
        sheet.paragraph(words.say("reply_by", due=long_date(facts.due)), bold=True)
    if school.phone:
        sheet.paragraph(words.say("contact", author=card.author, phone=school.phone))
    position = card.position or words.say("psychologist")
    sheet.signatures([(words.say("head"), school.head_name), (position, card.author)])
    lines = [say(line) for line in facts.preset.slip]
    back = words.say("slip_back", school=school.name(_language(card)))
    sheet.tear_off(words.say("slip", number=card.number or "________"), lines, back)


def _recipient(facts: _Facts) -> str:
    agency = facts.agency.name if facts.agency else ""
    return f"{facts.words.say('to_family')}: {agency}" if facts.preset.to_family else agency


def _leaving(facts: _Facts) -> Iterator[str]:
    yield from ALWAYS
    for part in facts.parts:
        if part in (SheetPart.IIN, SheetPart.GUARDIAN) or getattr(facts.referral, part):
            yield part
