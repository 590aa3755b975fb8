"""The journal of sessions of a period: her columns, a row a session, on the long side. No private note is in it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cpdesk.casework import naming, registers
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.casework.registers import RegisterRow, Taker
from cpdesk.casework.terms import term
from cpdesk.forms.masking import Masker, index_of
from cpdesk.forms.sheets import Languages, Office, in_languages, lines_of, office, table_words
from cpdesk.forms.wording import of, say
from cpdesk.paper import page
from cpdesk.rules import notes
from cpdesk.rules.names import fold
from cpdesk.rules.notes import Block, BlockKind
from cpdesk.rules.sessions import SessionKind
from cpdesk.words import language, short_date, speaking

KIND = "journal"
_NAMES = (
    "document title title_development title_all subtitle count empty unnamed psychologist head footer unverified "
    "practice page"
)
TEXTS = frozenset(_NAMES.split())
KINDS: Final[Mapping[str, Collection[SessionKind]]] = {
    "consultations": (SessionKind.INDIVIDUAL_CONSULTATION, SessionKind.GROUP_CONSULTATION),
    "development": (SessionKind.DEVELOPMENT,),
    "all": tuple(SessionKind),
}
NBSP: Final = "\u00a0"
_USUAL: Final = "number date time form who class requested topic minutes outcome next signature"
USUAL: Final = tuple(map(PrintedColumn, _USUAL.split()))
WIDTHS: Final = {
    "number": 0.5,
    "date": 1.15,
    "time": 0.75,
    "form": 1.6,
    "who": 2.4,
    "audience": 1.1,
    "class": 0.8,
    "requested": 1.3,
    "topic": 1.7,
    "minutes": 0.85,
    "outcome": 3,
    "note": 5,
    "next": 1.3,
    "author": 1.7,
    "signature": 1.1,
    "blank": 1.6,
}
_OUTCOME: Final = tuple(
    map(fold, "итог вывод рекоменд договор нәтиже қорыт ұсын келіс outcome advice agree".split())  # noqa: SIM905
)
"""How headings begin under which a note tells what came of a session."""


@dataclass(frozen=True, kw_only=True)
class Journal:
    """Which journal is wanted; ``initials``: no full name of a child stands in it, in the notes neither."""

    first: date
    last: date
    kinds: str = "consultations"
    columns: Sequence[PrintedColumn] = USUAL
    initials: bool = False
    languages: Languages = ("ru",)


def offered(desk: Desk) -> dict[str, str]:
    """Return all columns by code, called as the form calls them in the language in force."""
    return {code: say(words) for code, words in table_words(of(desk, KIND, TEXTS).pack, "columns").items()}


def document(desk: Desk, wanted: Journal) -> Document:
    """Return the journal, ready to leave. Refused: ``referral.language``."""
    sender = office(desk, KIND, TEXTS)
    rows = desk.ask(registers.between, wanted.first, wanted.last, KINDS[wanted.kinds])
    people = index_of(desk.ask(naming.everybody)) if wanted.initials else None

    def make() -> page.Document:
        masker = Masker(people, 0, language()) if people is not None else None
        return page_of(sender, wanted, rows, masker)

    with speaking(wanted.languages[0]):
        recipient = sender.school.name(language())
    return Document(
        kind=KIND,
        data=in_languages(wanted.languages, make),
        recipient=recipient,
        parts=tuple(column.code for column in wanted.columns),
        language=" ".join(wanted.languages),
    )


def file_name(wanted: Journal) -> str:
    """Return a name for the saved journal: its days."""
    return f"{KIND}-{wanted.first:%Y-%m-%d}-{wanted.last:%Y-%m-%d}.pdf"


def page_of(sender: Office, wanted: Journal, rows: Sequence[RegisterRow], masker: Masker | None) -> page.Document:
    """Return the sheet in the language in force."""
    words, sheet = sender.words, sender.begin(wide=True)
    sender.letterhead(sheet)
    title = {"consultations": "title", "development": "title_development"}.get(wanted.kinds, "title_all")
    between = words.say("subtitle", first=short_date(wanted.first), last=short_date(wanted.last))
    sheet.title(words.say(title), between)
    called = table_words(words.pack, "columns")
    known = [column for column in wanted.columns if column.code in called]
    cells = _cells(sender, wanted, masker)
    table = [[cells[column.code](number, row) for column in known] for number, row in enumerate(rows, 1)]
    head = [column.title or say(called[column.code]) for column in known]
    if not rows:
        sheet.paragraph(words.say("empty"))
    elif known:
        sheet.register(head, table, [WIDTHS[column.code] for column in known])
        sheet.paragraph(words.say("count", count=str(len(rows))))
    sheet.signatures([sender.signature(), (words.say("head"), "")])
    return sheet


def _cells(sender: Office, wanted: Journal, masker: Masker | None) -> dict[str, Callable[[int, RegisterRow], str]]:
    def who(_: int, row: RegisterRow) -> str:
        named = [_named(taker, initials=wanted.initials) for taker in row.takers]
        if row.unnamed:
            named.append(sender.words.say("unnamed", count=str(row.unnamed)))
        return ", ".join(named)

    def said(blocks: Iterable[Block]) -> str:
        text = lines_of(blocks, tags=masker is not None)
        return masker.mask(text) if masker is not None else text

    return {
        "number": lambda number, _: str(number),
        "date": lambda _, row: short_date(row.held_at.date()),
        "time": lambda _, row: f"{row.held_at:%H:%M}",
        "form": lambda _, row: term(row.kind),
        "who": who,
        "audience": lambda _, row: term(row.audience),
        "class": _classes,
        "requested": lambda _, row: term(row.requested_by) if row.requested_by else "",
        "topic": lambda _, row: term(row.topic) if row.topic else "",
        "minutes": lambda _, row: str(row.minutes),
        "outcome": lambda _, row: said(outcome(row.text)),
        "note": lambda _, row: said(notes.parse(row.text)),
        "next": lambda _, row: short_date(row.next_on) if row.next_on else "",
        "author": lambda _, row: row.author,
        "signature": lambda *_: "",
        "blank": lambda *_: "",
    }


def _classes(_: int, row: RegisterRow) -> str:
    labels = [row.class_name] if row.class_name else sorted({each.class_name for each in row.takers} - {""})
    return ", ".join(label.replace(" ", NBSP) for label in labels)


def outcome(text: str) -> list[Block]:
    """Return what a note says under its headings of outcome and advice."""
    found, telling = [], False
    for block in notes.parse(text):
        if block.kind is BlockKind.HEADING:
            telling = fold(block.text).startswith(_OUTCOME)
        elif telling and block.text.strip():
            found.append(block)
    return found


def _named(taker: Taker, *, initials: bool) -> str:
    if not initials or not taker.first_name:
        return f"{taker.last_name} {taker.first_name}".strip()
    return " ".join(f"{part[:1]}." for part in (taker.last_name, taker.first_name) if part)
