"""The consent of a legal representative on paper: a sheet for each pupil and language, ready to be signed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

from cpdesk.casework import agencies, guardians, pupils, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.outgoing import Document
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.schools import SchoolRow
from cpdesk.casework.terms import term
from cpdesk.forms.wording import Wording, of
from cpdesk.paper import page
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.consents import GENERAL, ConsentPurpose, usual_term
from cpdesk.words import Language, long_date, speaking

KIND = "consent"
_NAMES = (
    "document title subtitle guardian relation pupil born class intro what agree refuse diagnostics counselling "
    "training data transfer term withdrawal ground signed day back to_one to_many footer unverified practice page"
)
TEXTS = frozenset(_NAMES.split())
_WIDTHS = (0.56, 0.22, 0.22)


@dataclass(frozen=True, kw_only=True)
class Sheets:
    """Which sheets are wanted.

    Attributes:
        guardian_id: who is to sign the sheet of one pupil; None: the first legal representative of each.
        languages: a sheet for each, in this order.
        until: the last day; None: the end of the school year.

    """

    pupil_ids: Sequence[PupilId]
    purposes: Sequence[ConsentPurpose] = GENERAL
    languages: Sequence[Language] = ("ru",)
    guardian_id: int | None = None
    agency_id: AgencyId | None = None
    until: date | None = None


@dataclass(frozen=True)
class _Facts:
    """All that stands on a sheet; nothing else is asked of the vault."""

    words: Wording
    school: SchoolRow
    pupil: PupilCard
    adult: GuardianRow | None
    agency: str
    purposes: Sequence[ConsentPurpose]
    until: date


def document(desk: Desk, wanted: Sheets) -> Document:
    """Return the sheets as one document, ready to leave.

    Refused: ``consent.no_rows`` where no pupil is named, ``consent.no_purpose``, ``pupil.unknown``,
    ``consent.no_agency``.
    """
    if not wanted.purposes:
        raise Refused("consent.no_purpose")
    sheets = list(_gather(desk, wanted))
    if not sheets or not wanted.languages:
        raise Refused("consent.no_rows")
    pages = [_page(facts, language) for facts in sheets for language in wanted.languages]
    one = wanted.pupil_ids[0] if len(wanted.pupil_ids) == 1 else None
    with speaking(wanted.languages[0]):
        to = sheets[0].words.say("to_many" if one is None else "to_one")
    return Document(
        kind=KIND,
        data=reduce(_behind, pages).pdf(),
        recipient=f"{to}, {sheets[0].pupil.class_name}" if one is None and sheets[0].pupil.class_name else to,
        parts=("name", "born", "class", "guardian"),
        language=" ".join(wanted.languages),
        about=None if one is None else ("pupil", one),
    )


def sample(desk: Desk, pupil: PupilCard, adult: GuardianRow, spoken: Language) -> page.Document:
    """Return the sheet about somebody invented, to look at its words."""
    until = usual_term(desk.clock.now().wall.date())
    facts = _Facts(of(desk, KIND, TEXTS), desk.ask(schools.this), pupil, adult, "", GENERAL, until)
    return _page(facts, spoken)


def file_name(number: int | str) -> str:
    """Return a name for the saved sheets: a pupil's number or a class, and no child's name."""
    plain = "".join(sign for sign in str(number) if sign.isalnum())
    return f"{KIND}-{plain}.pdf" if plain else f"{KIND}.pdf"


def _gather(desk: Desk, wanted: Sheets) -> Iterator[_Facts]:
    words, school = of(desk, KIND, TEXTS), desk.ask(schools.this)
    agency = None if wanted.agency_id is None else desk.ask(agencies.row, wanted.agency_id)
    if ConsentPurpose.TRANSFER in wanted.purposes and agency is None:
        raise Refused("consent.no_agency", field="agency_id")
    until = wanted.until or usual_term(desk.clock.now().wall.date())
    for pupil_id in wanted.pupil_ids:
        pupil = desk.ask(pupils.card, pupil_id)
        if pupil is None:
            raise Refused("pupil.unknown")
        legal = [adult for adult in desk.ask(guardians.of_pupil, pupil_id) if adult.legal]
        chosen = [adult for adult in legal if adult.id == wanted.guardian_id] or legal
        name = agency.name if agency is not None else ""
        yield _Facts(words, school, pupil, chosen[0] if chosen else None, name, wanted.purposes, until)


def _behind(first: page.Document, other: page.Document) -> page.Document:
    first.behind(other)
    return first


def _page(facts: _Facts, language: Language) -> page.Document:
    with speaking(language):
        words, school, pupil, adult = facts.words, facts.school, facts.pupil, facts.adult
        numbering = words.say("page", page="{page}", pages="{pages}")
        sheet = page.Document(words.say("document"), language, _footer(facts), numbering=numbering)
        sheet.letterhead(school.name_kk, school.name_ru, [school.district, school.address, school.phone])
        sheet.title(words.say("title"), words.say("subtitle"))
        sheet.line(words.say("guardian"), adult.name if adult else "")
        sheet.line(words.say("relation"), term(adult.relation) if adult else "")
        sheet.line(words.say("pupil"), pupil.name)
        sheet.line(words.say("born"), long_date(pupil.born) if pupil.born else "")
        sheet.line(words.say("class"), pupil.class_name)
        sheet.space(4)
        sheet.paragraph(words.say("intro"))
        head = (words.say("what"), words.say("agree"), words.say("refuse"))
        sheet.table(head, [(_purpose(facts, purpose), "", "") for purpose in facts.purposes], _WIDTHS)
        sheet.paragraph(words.say("term", due=long_date(facts.until)), bold=True)
        sheet.paragraph(words.say("withdrawal"))
        sheet.signatures([(words.say("signed"), adult.name if adult else "")])
        sheet.space(3)
        sheet.line(words.say("day"), "")
        sheet.space(5)
        sheet.paragraph(words.say("ground"), small=True)
        sheet.paragraph(words.say("back", school=school.name(language)), small=True)
        return sheet


def _purpose(facts: _Facts, purpose: ConsentPurpose) -> str:
    if purpose is ConsentPurpose.TRANSFER:
        return facts.words.say(purpose, agency=facts.agency)
    return facts.words.say(purpose)


def _footer(facts: _Facts) -> str:
    words = facts.words
    said = [words.say("footer")]
    if not words.verified:
        said.append(words.say("unverified"))
    if facts.school.practice:
        said.append(words.say("practice"))
    return " ".join(said)
