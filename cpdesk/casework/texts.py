"""Text that somebody typed, made fit to be kept."""

from cpdesk.casework.acts import Refused
from cpdesk.rules.names import clean, too_long

LINE = 200
PAGE = 50_000


def checked(text: str, field: str, *, lines: bool = False) -> str:
    """Return the text without control and bidirectional signs; ``lines`` keeps its line breaks.

    Refused ``text.too_long`` over 200 characters for a line, 50,000 for a text of lines: never cut in silence.
    """
    limit = PAGE if lines else LINE
    if too_long(text, limit):
        raise Refused("text.too_long", field=field, limit=limit)
    return tidied(text) if lines else clean(text)


def tidied(text: str) -> str:
    """Return a text of lines as it is kept: each line clean, nothing empty around."""
    return "\n".join(clean(part) for part in text.splitlines()).strip()
