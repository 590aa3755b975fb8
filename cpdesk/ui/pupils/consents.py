"""The page of consents on the card: what counts today, what each representative said, what went on without one."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from cpdesk.casework.consents import ConsentRow, Standing, WaiverRow
from cpdesk.casework.terms import term
from cpdesk.rules.consents import GENERAL, ConsentPurpose, ConsentState, StandingState
from cpdesk.ui import standings
from cpdesk.ui.pupils.pages import Deed, Fact, Part
from cpdesk.words import short_date, translate

Standings = Mapping[ConsentPurpose, Standing]


def page(now: Standings, said: Sequence[ConsentRow], waived: Sequence[WaiverRow], today: date) -> list[Part]:
    """Return the parts of the page."""
    return [
        Part(
            translate("Card", "What counts today"),
            [_standing(purpose, now[purpose]) for purpose in GENERAL],
            [Deed(translate("Card", "Form to print…"), "consent_form")],
            about=translate("Card", "Asked of a legal representative, in writing, for one purpose and one term."),
        ),
        Part(
            translate("Card", "What was asked and answered"),
            [_said(each, today) for each in said],
            [Deed(translate("Card", "Note a consent…"), "consent_note")],
            nothing=translate("Card", "Nobody was asked yet."),
        ),
        Part(
            translate("Card", "Decided to do without consent"),
            [_waiver(each) for each in waived],
            [Deed(translate("Card", "Go on without…"), "consent_waive")],
            about=translate("Card", "With a reason, who decided it and when; it stays visible in the history."),
            nothing=translate("Card", "Nothing was decided."),
        ),
    ]


def lacking(now: Standings) -> list[ConsentPurpose]:
    """Return for what work may not go on, the refused first."""
    worst = sorted(GENERAL, key=lambda purpose: standings.ORDER.index(now[purpose].state))
    return [purpose for purpose in worst if not now[purpose].state.allows]


def summary(now: Standings) -> tuple[str, str, str, str]:
    """Return what the strip of facts says: words, small words, icon and colour."""
    missing = lacking(now)
    if not missing:
        until = min(each.until for each in now.values() if each.until is not None)
        if all(each.state is StandingState.GIVEN for each in now.values()):
            said = translate("Card", "until {day}").format(day=short_date(until))
        else:
            said = term(StandingState.WAIVED)
        return said, translate("Card", "for everything that is asked"), *_worst_mark(now)
    refused = [purpose for purpose in missing if now[purpose].state in _REFUSED]
    if refused:
        return term(now[refused[0]].state), _names(refused), *standings.MARKS[now[refused[0]].state]
    if len(missing) == len(GENERAL):
        asked = all(now[purpose].state is StandingState.ASKED for purpose in missing)
        said = term(StandingState.ASKED) if asked else translate("Card", "none yet")
        return said, translate("Card", "not for anything that is asked"), "circle-dashed", "muted"
    return translate("Card", "not for everything"), _names(missing), "circle-dashed", "muted"


_REFUSED = (StandingState.REFUSED, StandingState.WITHDRAWN)


def _worst_mark(now: Standings) -> tuple[str, str]:
    worst = min((each.state for each in now.values()), key=standings.ORDER.index)
    return standings.MARKS[worst]


def _names(purposes: Sequence[ConsentPurpose]) -> str:
    more = translate("Card", "and %n more", "purposes of consent", len(purposes) - 1) if len(purposes) > 1 else ""
    return " ".join(part for part in (term(purposes[0]), more) if part)


def _standing(purpose: ConsentPurpose, standing: Standing) -> Fact:
    icon, colour = standings.MARKS[standing.state]
    deeds = [Deed(translate("Card", "Note…"), f"consent_note_{purpose}")]
    if not standing.state.allows:
        deeds.append(Deed(translate("Card", "Go on without…"), f"consent_waive_{purpose}"))
    words, second = _capital(standings.words(standing)), standings.detail(standing)
    return Fact(_capital(term(purpose)), words, second, deeds, icon=icon, colour=colour)


def _said(row: ConsentRow, today: date) -> Fact:
    icon, colour = standings.MARKS[StandingState(row.state)]
    if row.ended(today):
        icon, colour = "clock", "muted"
    who = row.who or translate("Card", "the paper names nobody")
    told = term(row.relation) if row.relation else ""
    name = f"{_capital(term(row.purpose))}: {row.agency}" if row.agency else _capital(term(row.purpose))
    value = " · ".join(part for part in (_capital(_state(row)), told, who) if part)
    return Fact(name, value, " · ".join(_about(row)), list(_deeds(row)), icon=icon, colour=colour)


def _state(row: ConsentRow) -> str:
    said = term(row.state)
    return said if row.since is None else f"{said} {short_date(row.since)}"


def _about(row: ConsentRow) -> Iterator[str]:
    if row.until is not None and row.state is not ConsentState.WITHDRAWN:
        yield translate("Card", "until {day}").format(day=short_date(row.until))
    if row.paper:
        yield translate("Card", "paper: {place}").format(place=row.paper)
    if row.note:
        yield row.note


def _deeds(row: ConsentRow) -> Iterator[Deed]:
    if row.state is ConsentState.ASKED:
        yield Deed(translate("Card", "Note the answer…"), "consent_answer", row.id)
    if row.state is ConsentState.GIVEN:
        yield Deed(translate("Card", "Withdrawn…"), "consent_withdraw", row.id)
    yield Deed(translate("Card", "Correct…"), "consent_correct", row.id)
    yield Deed(translate("Card", "Noted by mistake"), "bin_consent", row.id)


def _waiver(row: WaiverRow) -> Fact:
    icon, colour = standings.MARKS[StandingState.WAIVED]
    decided = f"{row.decided_by}, {short_date(row.decided_on)}"
    wrong = [Deed(translate("Card", "Noted by mistake"), "bin_waiver", row.id)]
    return Fact(_capital(term(row.purpose)), row.reason, decided, wrong, icon=icon, colour=colour)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
