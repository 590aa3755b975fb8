"""A list of pupils with her columns. No level of support, no status, no reason: none of them is ever offered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cpdesk.casework import registers
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.casework.printed_lists import PrintedColumn
from cpdesk.casework.registers import ListedRow
from cpdesk.casework.terms import term
from cpdesk.forms.sheets import Languages, Office, in_languages, office, table_words
from cpdesk.forms.wording import of, say
from cpdesk.paper import page
from cpdesk.words import language, short_date, speaking

KIND = "list"
_NAMES = "document title subtitle of_class count empty psychologist footer practice page"
TEXTS = frozenset(_NAMES.split())
USUAL: Final = tuple(PrintedColumn(code) for code in ("number", "name", "class", "born", "blank"))
WIDTHS: Final = {
    "number": 0.4,
    "name": 3,
    "class": 0.7,
    "born": 1.1,
    "sex": 0.9,
    "iin": 1.4,
    "language": 1.2,
    "guardian": 2.6,
    "phone": 1.5,
    "signature": 1.2,
    "blank": 1.8,
}
_WIDE_FROM: Final = 9
"""Over this sum of widths the list lies on the long side."""


@dataclass(frozen=True, kw_only=True)
class PupilList:
    """Which list is wanted: the pupils in their order, a title of her own or the form's."""

    pupil_ids: Sequence[int]
    title: str = ""
    columns: Sequence[PrintedColumn] = USUAL
    languages: Languages = ("ru",)


def offered(desk: Desk) -> dict[str, str]:
    """Return all columns by code, called as the form calls them in the language in force."""
    return {code: say(words) for code, words in table_words(of(desk, KIND, TEXTS).pack, "columns").items()}


def document(desk: Desk, wanted: PupilList) -> Document:
    """Return the list, ready to leave. Refused: ``referral.language``."""
    sender, rows = office(desk, KIND, TEXTS), desk.ask(registers.listed, wanted.pupil_ids)
    with speaking(wanted.languages[0]):
        recipient = sender.school.name(language())
    return Document(
        kind=KIND,
        data=in_languages(wanted.languages, lambda: page_of(sender, wanted, rows)),
        recipient=recipient,
        parts=tuple(column.code for column in wanted.columns),
        language=" ".join(wanted.languages),
    )


def file_name(day: date) -> str:
    """Return a name for the saved list: its day, no child's name."""
    return f"{KIND}-{day:%Y-%m-%d}.pdf"


def page_of(sender: Office, wanted: PupilList, rows: Sequence[ListedRow]) -> page.Document:
    """Return the sheet in the language in force."""
    words = sender.words
    called = table_words(words.pack, "columns")
    known = [column for column in wanted.columns if column.code in called]
    widths = [WIDTHS[column.code] for column in known]
    sheet = sender.begin(wide=sum(widths) > _WIDE_FROM)
    sender.letterhead(sheet)
    classes, today = {row.class_name for row in rows}, short_date(sender.today)
    told = words.say("subtitle", date=today)
    if len(classes) == 1 and (one := next(iter(classes))):
        told = words.say("of_class", date=today, **{"class": one})
    sheet.title(wanted.title or words.say("title"), told)
    if not rows:
        sheet.paragraph(words.say("empty"))
    elif known:
        head = [column.title or say(called[column.code]) for column in known]
        table = [[_CELLS[column.code](number, row) for column in known] for number, row in enumerate(rows, 1)]
        sheet.register(head, table, widths)
        sheet.paragraph(words.say("count", count=str(len(rows))))
    sheet.signatures([sender.signature()])
    return sheet


def _adults(row: ListedRow, name: str) -> str:
    return "\n".join(getattr(adult, name) for adult in row.contacts if getattr(adult, name))


_CELLS: Final[Mapping[str, Callable[[int, ListedRow], str]]] = {
    "number": lambda number, _: str(number),
    "name": lambda _, row: row.name,
    "class": lambda _, row: row.class_name,
    "born": lambda _, row: short_date(row.born) if row.born else "",
    "sex": lambda _, row: term(row.sex) if row.sex else "",
    "iin": lambda _, row: row.iin,
    "language": lambda _, row: term(row.language) if row.language else "",
    "guardian": lambda _, row: _adults(row, "name"),
    "phone": lambda _, row: _adults(row, "phone"),
    "signature": lambda *_: "",
    "blank": lambda *_: "",
}
