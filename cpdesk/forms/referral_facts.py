"""All that stands on the sheet of a referral, gathered from the vault, the texts without names of other children."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cpdesk.casework import agencies, consents, guardians, naming, pupils, schools
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.consents import Standing
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.schools import SchoolRow
from cpdesk.forms import presets
from cpdesk.forms.masking import Found, Masker, names_of
from cpdesk.forms.presets import Preset
from cpdesk.forms.wording import Wording
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.consents import ConsentPurpose, StandingState
from cpdesk.rules.referrals import BOTH, AgencyKind, ReferralStatus, SheetPart, reply_due
from cpdesk.words import LANGUAGES, Language

TEXTS = ("reason", "observed", "done", "asked")


@dataclass(frozen=True)
class Facts:
    """All that stands on a sheet; nothing else is asked of the vault.

    Attributes:
        texts: what she wrote, as it may leave, in each language of the sheet.
        found: the names found in them.
        consent: under what the data leave, None where nothing is said of it.

    """

    words: Wording
    referral: ReferralCard
    school: SchoolRow
    agency: AgencyRow | None
    pupil: PupilCard | None
    representatives: tuple[GuardianRow, ...]
    due: date | None
    texts: Mapping[Language, Mapping[str, str]]
    found: tuple[Found, ...]
    consent: Standing | None

    @property
    def preset(self) -> Preset:
        """What is usual for the kind of the agency."""
        return presets.presets(self.words)[self.agency.kind if self.agency else AgencyKind.OTHER]

    @property
    def parts(self) -> tuple[SheetPart, ...]:
        """What leaves beside name, class, reason and request."""
        return parts_of(self.referral, self.preset)


def parts_of(card: ReferralCard, preset: Preset) -> tuple[SheetPart, ...]:
    """Return what leaves: what she chose, else what is usual."""
    return preset.parts if card.parts is None else card.parts


def languages(card: ReferralCard) -> tuple[Language, ...]:
    """Return the languages of a sheet, a page each."""
    if card.language == BOTH:
        return ("kk", "ru")
    return tuple(known for known in LANGUAGES if known == card.language) or ("ru",)


def gather(desk: Desk, card: ReferralCard, spoken: tuple[Language, ...]) -> Facts:
    """Gather what stands on a sheet in these languages."""
    due, today = card.reply_due, desk.clock.now().wall.date()
    if due is None and card.number is None and card.reply_within is not None:
        due = reply_due(today, card.reply_within, desk.law.calendar)
    words = presets.wording(desk, card.form_id)
    agency = desk.ask(agencies.row, card.agency_id)
    preset = presets.presets(words)[agency.kind if agency else AgencyKind.OTHER]
    texts, found = masked_texts(desk, card, parts_of(card, preset), spoken)
    adults = desk.ask(guardians.of_pupil, card.pupil_id)
    return Facts(
        words=words,
        referral=card,
        school=desk.ask(schools.this),
        agency=agency,
        pupil=desk.ask(pupils.card, card.pupil_id),
        representatives=tuple(adult for adult in adults if adult.legal),
        due=due,
        texts=texts,
        found=found,
        consent=None if preset.to_family else consent_of(desk, card, today),
    )


def masked_texts(
    desk: Desk, card: ReferralCard, parts: tuple[SheetPart, ...], spoken: tuple[Language, ...]
) -> tuple[dict[Language, dict[str, str]], tuple[Found, ...]]:
    """Return the texts that leave, without names of other children in each language, and the names found."""
    index = names_of(desk)
    staff = ("person",) if card.mask_adults else ("person", "colleague")
    spared = desk.ask(naming.family, card.pupil_id) | {who for who in index.places if who[0] in staff}
    leaving = [name for name in TEXTS if name in ("reason", "asked") or SheetPart(name) in parts]
    texts: dict[Language, dict[str, str]] = {}
    found: tuple[Found, ...] = ()
    for language in spoken:
        masker = Masker(index, card.pupil_id, language, card.as_written, spared)
        masker.spare_letters(*(getattr(card, name) for name in leaving))
        texts[language] = {name: masker.mask(getattr(card, name)) for name in leaving}
        found = found or tuple(masker.found)
    return texts, found


def consent_of(desk: Desk, card: ReferralCard, day: date) -> Standing | None:
    """Return under what the data leave: of a draft what counts today, of a sent one what was kept with it."""
    if card.status is ReferralStatus.DRAFT:
        pupil, agency = PupilId(card.pupil_id), AgencyId(card.agency_id)
        found = desk.ask(consents.standing, [pupil], ConsentPurpose.TRANSFER, day, agency)
        return found.get(pupil)
    for given in desk.ask(consents.of_pupil, card.pupil_id) if card.consent_id else ():
        if given.id == card.consent_id:
            return Standing(StandingState.GIVEN, given.answered_on, given.until, given.who, given.id)
    for waived in desk.ask(consents.waivers_of_pupil, card.pupil_id) if card.waiver_id else ():
        if waived.id == card.waiver_id:
            return Standing(StandingState.WAIVED, waived.decided_on, None, waived.decided_by, waiver_id=waived.id)
    return None
