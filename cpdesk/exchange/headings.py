"""What the columns of a class list are: by their headings in three languages, else by what stands in them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Final

from rapidfuzz.distance import OSA

from cpdesk.rules import iin as iins
from cpdesk.rules.names import fold

Row = Sequence[str]
Columns = Mapping["Column", int]

TO_MEND: Final = "⚠"
"""Begins the heading of the column in which we say what is amiss with a row that comes back."""

HEADER_WITHIN: Final = 40  # rows
_LOOKED_AT: Final = 60  # rows, when the headings tell nothing
_MOST_OF: Final = 0.6
_LONGEST_HEADING: Final = 8  # words
_NEAR_FROM: Final = 6  # letters
_SEVERAL: Final = 3  # headings


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"  # the full name
    LAST = "last_name"
    FIRST = "first_name"
    PATRONYMIC = "patronymic"
    IIN = "iin"
    BORN = "born"
    SEX = "sex"
    CLASS = "class"
    LETTER = "letter"
    LANGUAGE = "language"
    MOTHER = "mother"
    MOTHER_PHONE = "mother_phone"
    FATHER = "father"
    FATHER_PHONE = "father_phone"
    PARENT = "parent"
    PARENT_PHONE = "parent_phone"


OF_ADULTS: Final = {
    Column.PARENT: Column.PARENT_PHONE,
    Column.MOTHER: Column.MOTHER_PHONE,
    Column.FATHER: Column.FATHER_PHONE,
}
"""The columns of an adult's name and telephone: left out unless she wants them."""

ADULT_COLUMNS: Final = frozenset({*OF_ADULTS, *OF_ADULTS.values()})

_WHOLE: Final[dict[Column, tuple[str, ...]]] = {
    Column.NAME: (
        *(
            "полное имя",
            "имя полностью",
            "толық аты",
            "ученик",
            "учащийся",
            "обучающийся",
            "ученики",
            "учащиеся",
            "имя ученика",
            "оқушы",
            "білім алушы",
        ),
        *("name", "pupil", "student"),
    ),
    Column.LAST: ("surname", "last name", "family name"),
    Column.FIRST: ("given name", "first name", "forename", "есімі", "оқушының аты"),
    Column.PATRONYMIC: ("middle name", "по отчеству"),
    Column.BORN: ("дата рожд", "д р", "день рождения", "рождение", "dob", "birthday", "туған жылы, айы, күні"),
    Column.SEX: ("пол", "sex", "gender", "жыныс"),
    Column.CLASS: ("grade", "form"),
    Column.LETTER: (
        "литера",
        "литер",
        "буква",
        "буква класса",
        "letter",
        "letter of the class",
        "литера класса",
        "әріп",
        "әрпі",
        "сынып әрпі",
        "литері",
        "сынып литері",
    ),
    Column.LANGUAGE: ("язык", "тілі", "language"),
}
_WITHIN: Final[dict[Column, tuple[str, ...]]] = {
    Column.NAME: ("фио", "ф и о", "аты жөні", "аты-жөні", "тегі аты", "фамилия имя", "т а ә", "full name"),
    Column.PATRONYMIC: ("отчество", "әкесінің аты", "patronymic"),
    Column.LAST: ("фамилия", "тегі"),
    Column.IIN: ("иин", "жсн", "iin"),
    Column.BORN: ("дата рождения", "туған күні", "туылған күні", "date of birth", "birth date"),
    Column.SEX: ("жынысы",),
    Column.LANGUAGE: ("язык обучения", "оқу тілі", "оқыту тілі", "language of instruction"),
    Column.CLASS: ("класс", "сыныбы", "сынып", "class"),
    Column.FIRST: ("имя", "аты"),
}


def _in_order(told: Mapping[Column, Iterable[str]]) -> list[tuple[str, Column]]:
    """Return the phrases folded: full names first, since their headings hold the others, then longer ones first."""
    found = [(fold(phrase), column) for column, phrases in told.items() for phrase in phrases]
    return sorted(found, key=lambda each: (each[1] is not Column.NAME, -len(each[0])))


_NAMES: Final = frozenset({Column.NAME, Column.LAST, Column.FIRST})
_EQUAL: Final = _in_order(_WHOLE)
_HELD: Final = _in_order(_WITHIN)
_TELLS_OF_ADULTS: Final = re.compile(
    r"акесинин (?:аты жони|тел)"
    r"|\b(?:родител|мат\b|мам|матер|отец|отц|опекун|законн|представител|ата ана|анасы|акеси\b|занды|телефон|адрес"
    r"|руководител|жетекши|parent|mother|father|guardian|phone)"
)
_NO_ADULTS: Final = re.compile(r"адрес|руководител|жетекши|работ|жумыс|должн|address|мекен")
_PHONE: Final = re.compile(r"\b(?:тел|сот|моб|phone|telep)")
_WHO: Final = {
    Column.PARENT: re.compile(r"\b(?:родител|опекун|законн|представител|ата ана|камкоршы|занды|parent|guardian)"),
    Column.MOTHER: re.compile(r"\b(?:мат\b|мам|матер|ана(?:сы|нын)?\b|анасынын|mother)"),
    Column.FATHER: re.compile(r"\b(?:отец|отц|пап|аке(?:си)?\b|акесинин (?:аты жони|тел)|father)"),
}
_NUMBERS: Final = set(map(fold, ("№", "п/п", "р/с", "рс", "n", "no", "nr", "номер", "номері")))
_NAME: Final = re.compile(r"[^\W\d_]+(?:[-'’. ]+[^\W\d_]+)*\.?")


def find_header(rows: Sequence[Row]) -> tuple[int, Columns] | None:
    """Return where the row of headings stands and what its columns are; None where no row looks like one.

    A row of several headings counts although none is of names: whose these are, what stands below tells perhaps.
    """
    best: tuple[int, dict[Column, int]] | None = None
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        columns = of_headings(row)
        named = Column.NAME in columns or Column.LAST in columns
        if (named or len(columns) >= _SEVERAL) and len(columns) > (len(best[1]) if best else 0):
            best = (at, columns)
    if best is None or Column.NAME in best[1] or Column.LAST in best[1]:
        return best
    at, columns = best
    below = [["" if place in columns.values() else cell for place, cell in enumerate(row)] for row in rows[at + 1 :]]
    names = {column: place for column, place in of_contents(below).items() if column in _NAMES}
    return at, {**names, **columns}


def of_headings(row: Row) -> dict[Column, int]:
    """Return the columns that a row of headings tells; of two with the same heading the first."""
    found: dict[Column, int] = {}
    for at, heading in enumerate(row):
        column = of_heading(heading)
        if column is not None:
            found.setdefault(column, at)
    return found


@cache
def of_adults(heading: str) -> Column | None:
    """Return what a heading tells of an adult: a name or a telephone of mother, father or whoever answers."""
    folded = fold(heading)
    if not folded or len(folded.split()) > _LONGEST_HEADING or _NO_ADULTS.search(folded):
        return None
    who = next((column for column, told in _WHO.items() if told.search(folded)), None)
    if _PHONE.search(folded):
        return OF_ADULTS[who or Column.PARENT]
    return who


def is_left_out(heading: str) -> bool:
    """Tell whether a column is rightly left out by its heading: the number of the row, what is amiss, or of adults."""
    folded = fold(heading)
    return heading.startswith(TO_MEND) or (
        bool(heading) and (folded in _NUMBERS or _TELLS_OF_ADULTS.search(folded) is not None)
    )


@cache
def of_heading(heading: str) -> Column | None:
    """Return what a heading tells, also with a letter amiss; None for anything else, and for what is of adults."""
    folded = fold(heading)
    if not folded or len(folded.split()) > _LONGEST_HEADING or _TELLS_OF_ADULTS.search(folded):
        return None
    for phrases, fits in ((_EQUAL, str.__eq__), (_HELD, _holds), (_HELD, _near)):
        for phrase, column in phrases:
            if fits(folded, phrase):
                return column
    return None


def of_contents(rows: Sequence[Row]) -> Columns:
    """Return what the columns are by what stands in them; empty where no column holds names."""
    shown = list(islice((row for row in rows if any(row)), _LOOKED_AT))
    cells = [[row[at] for row in shown if at < len(row) and row[at]] for at in range(max(map(len, shown), default=0))]
    numbers = [
        at for at, column in enumerate(cells) if _most(len(iins.normalise(cell)) == iins.LENGTH for cell in column)
    ]
    dates = [at for at, column in enumerate(cells) if at not in numbers and _most(map(is_date, column))]
    names = [at for at, column in enumerate(cells) if _most(is_name(cell) for cell in column)]
    found = {Column.IIN: numbers[:1], Column.BORN: dates[:1]}
    if names and _most(" " in cell.strip() for cell in cells[names[0]]):
        found[Column.NAME] = names[:1]
    elif len(names) > 1:
        found |= {Column.LAST: names[:1], Column.FIRST: names[1:2], Column.PATRONYMIC: names[2:3]}
    else:
        return {}
    return {column: places[0] for column, places in found.items() if places}


def is_name(cell: str) -> bool:
    """Tell whether a cell holds words that may be a name."""
    return len(cell) > 1 and _NAME.fullmatch(cell) is not None


def is_date(cell: str) -> bool:
    """Tell whether a cell holds a whole date in figures."""
    return re.fullmatch(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: .*)?", cell) is not None


def _holds(folded: str, phrase: str) -> bool:
    return f" {phrase} " in f" {folded} "


def _near(folded: str, phrase: str) -> bool:
    return len(phrase) >= _NEAR_FROM and OSA.distance(folded, phrase, score_cutoff=1) <= 1


def _most(tests: Iterable[bool]) -> bool:
    found = list(tests)
    return bool(found) and sum(found) >= _MOST_OF * len(found)
