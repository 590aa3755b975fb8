"""The sheet with the recovery key: the key in groups, what it is for, where to keep it."""

from datetime import date
from typing import Final

from cpdesk.casework.desk import Desk
from cpdesk.forms.wording import Wording, of
from cpdesk.paper.page import Document
from cpdesk.words import Language, long_date, speaking

_NAMES: Final = "document title subtitle made purpose purpose_text keep keep_text use use_text handed taken footer page"
TEXTS: Final = frozenset(_NAMES.split())


def wording(desk: Desk | None = None) -> Wording:
    """Return the words of the sheet, as she changed them where a desk is given. Raises PackError."""
    return of(desk, "recovery", TEXTS)


def sheet(recovery: str, school: str, made_on: date, language: Language, desk: Desk | None = None) -> bytes:
    """Return one A4 page with the key as it was spelled, to be printed and laid into the school's safe.

    ``desk`` None: there is no vault yet, so the words are the pack's own.
    """
    with speaking(language):
        words = wording(desk)
        numbering = words.say("page", page="{page}", pages="{pages}")
        made = Document(words.say("document"), language, words.say("footer"), numbering=numbering)
        made.title(words.say("title"), words.say("subtitle", school=school))
        made.big(recovery)
        made.paragraph(words.say("made", date=long_date(made_on)))
        for name in ("purpose", "keep", "use"):
            made.section(words.say(name), words.say(f"{name}_text"))
        made.space(6)
        made.signatures([(words.say("handed"), ""), (words.say("taken"), "")])
        return made.pdf()
