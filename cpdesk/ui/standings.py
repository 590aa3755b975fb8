"""How a consent stands, for every screen: its icon and colour, the words, and the small words beside them."""

from typing import Final

from cpdesk.casework.consents import Standing
from cpdesk.casework.terms import term
from cpdesk.rules.consents import StandingState
from cpdesk.words import short_date, translate

MARKS: Final = {
    StandingState.GIVEN: ("circle-check", "ok"),
    StandingState.WAIVED: ("file-text", "accent"),
    StandingState.ASKED: ("hourglass", "muted"),
    StandingState.REFUSED: ("circle-minus", "warning"),
    StandingState.WITHDRAWN: ("undo-2", "warning"),
    StandingState.NONE: ("circle-dashed", "muted"),
}
"""Icon and colour token of each standing; the words always stand beside them."""

ORDER: Final = (
    StandingState.REFUSED,
    StandingState.WITHDRAWN,
    StandingState.NONE,
    StandingState.ASKED,
    StandingState.WAIVED,
    StandingState.GIVEN,
)
"""The worst first."""


def words(standing: Standing) -> str:
    """Return the standing in words, with the day that matters: until when it is given, since when refused."""
    if standing.state is StandingState.NONE and standing.until is not None:
        return translate("Standing", "ended on {day}").format(day=short_date(standing.until))
    said = term(standing.state)
    if standing.state is StandingState.GIVEN and standing.until is not None:
        return translate("Standing", "given until {day}").format(day=short_date(standing.until))
    return said


def detail(standing: Standing) -> str:
    """Return who said it and when, empty where nothing was said."""
    day = "" if standing.since is None else short_date(standing.since)
    return ", ".join(part for part in (standing.who, day) if part)
