"""A pupil's life at school in two times: lines for ``GroupedView``."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from cpdesk.casework.chronology import Event, EventKind
from cpdesk.casework.terms import term
from cpdesk.rules.calendar import school_year_label, school_year_of
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import Cell, Group, Line
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.past import short_person
from cpdesk.words import clock_time, day_of_week, translate

CHRONOLOGY_WIDTHS: Final = (150, 104, 0, 118)
CHRONOLOGY_FOLD: Final = Fold(what=2, state=0, who=(3,), due=1, least=320)

_ICONS: Final = {
    EventKind.SESSION: "notebook-pen",
    EventKind.REFERRAL: "send",
    EventKind.SUPPORT: "flag",
    EventKind.STATUS: "badge-check",
    EventKind.ADDENDUM: "pen-line",
    EventKind.ABSENCE: "circle-minus",
    EventKind.MENTION: "tag",
    EventKind.CONSENT: "list-checks",
    EventKind.WAIVER: "file-text",
}
_MUTED: Final = CellStyle(muted=True)


def chronology_titles() -> list[str]:
    """Return the titles of the chronology's columns: the two times, what, who."""
    return [
        translate("Card", "Happened"),
        translate("Card", "Entered"),
        translate("Card", "What"),
        translate("Card", "Entered by"),
    ]


def by_school_year(events: Sequence[Event], *, veiled: bool = False) -> list[Group]:
    """Return the events by school year, the latest year open; ``veiled``: without the words of notes."""
    years: dict[int, list[Line]] = {}
    for event in events:
        years.setdefault(school_year_of(event.happened_at.date()), []).append(
            _line(_veiled(event) if veiled else event)
        )
    return [
        Group(
            translate("Card", "School year {year}").format(year=school_year_label(year).replace("-", "/")),
            lines,
            translate("Card", "%n event(s)", "", len(lines)),
            opened=number == 0,
        )
        for number, (year, lines) in enumerate(years.items())
    ]


def _veiled(event: Event) -> Event:
    return replace(event, text="") if event.kind in (EventKind.SESSION, EventKind.ADDENDUM) else event


def _line(event: Event) -> Line:
    lead, text = _told(event)
    late = event.late_days
    style = CellStyle(
        icon=_ICONS[event.kind],
        lead=lead,
        tail=translate("Card", "entered after %n day(s)", "", late) if late else "",
    )
    return Line(
        [
            Cell(_moment(event.happened_at)),
            Cell(_entered(event), _MUTED),
            Cell(text, style),
            Cell(short_person(event.by), _MUTED),
        ],
        event,
    )


def _told(event: Event) -> tuple[str, str]:
    words = " ".join(event.text.split())
    if event.kind is EventKind.SESSION:
        return _capital(term(event.what)), words
    if event.kind is EventKind.ADDENDUM:
        return translate("Card", "Addendum"), words
    if event.kind is EventKind.CONSENT:
        return translate("Card", "Consent"), f"{term(event.what)} · {term(ConsentPurpose(event.text))}"
    lead = {
        EventKind.ABSENCE: translate("Card", "Was not there"),
        EventKind.MENTION: translate("Card", "Mentioned"),
        EventKind.WAIVER: translate("Card", "Decided to do without consent"),
        EventKind.REFERRAL: translate("Card", "Referral"),
        EventKind.SUPPORT: translate("Card", "Level of support"),
        EventKind.STATUS: translate("Card", "Official status"),
    }[event.kind]
    return lead, f"{term(event.what)} · {words}" if words else term(event.what)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _moment(happened: datetime) -> str:
    day = day_of_week(happened.date(), year=False)
    return day if happened.time() == time() else f"{day} {clock_time(happened)}"


def _entered(event: Event) -> str:
    same_year = school_year_of(event.entered_at.date()) == school_year_of(event.happened_at.date())
    return f"{event.entered_at:%d.%m %H:%M}" if same_year else f"{event.entered_at:%d.%m.%Y}"
