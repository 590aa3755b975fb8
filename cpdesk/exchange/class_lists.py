"""Class lists as schools keep them: from the rows of sheets to pupils, with what is odd about each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.pupils import ListedPupil
from cpdesk.casework.terms import term
from cpdesk.casework.texts import LINE
from cpdesk.exchange import headings
from cpdesk.exchange.headings import Column, Columns, Row
from cpdesk.exchange.layouts import Part
from cpdesk.rules import iin as iins
from cpdesk.rules import phones
from cpdesk.rules.dates import parse_date, plausible_birth
from cpdesk.rules.names import fold
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, parse_class

_SEXES: Final = {
    **dict.fromkeys(("м", "муж", "мужской", "мальчик", "ер", "ұл", "ұл бала", "m", "male", "boy"), Sex.MALE),
    **dict.fromkeys(("ж", "жен", "женский", "девочка", "әйел", "қыз", "қыз бала", "f", "female", "girl"), Sex.FEMALE),
}
_LANGUAGES: Final = {
    "рус": InstructionLanguage.RUSSIAN,
    "орыс": InstructionLanguage.RUSSIAN,
    "rus": InstructionLanguage.RUSSIAN,
    "ru": InstructionLanguage.RUSSIAN,
    "каз": InstructionLanguage.KAZAKH,
    "қаз": InstructionLanguage.KAZAKH,
    "kaz": InstructionLanguage.KAZAKH,
    "kk": InstructionLanguage.KAZAKH,
    "узб": InstructionLanguage.UZBEK,
    "өзб": InstructionLanguage.UZBEK,
    "уйг": InstructionLanguage.UYGHUR,
    "ұйғ": InstructionLanguage.UYGHUR,
    "тадж": InstructionLanguage.TAJIK,
    "тәж": InstructionLanguage.TAJIK,
}
_CLASS_WITHIN: Final = re.compile(
    r"(?<!\d)(\d{1,2})\s*[-–]?\s*[«\"“„']?\s*([^\W\d_])?\s*[»\"”']?\s*[-–]?\s*(?:класс|сынып|сыныб|class\b)",
    re.IGNORECASE,
)
_CLASS_AFTER: Final = re.compile(
    r"\b(?:класс|сынып|class|grade)\s*:?\s*[«\"“„']?\s*(\d{1,2})(?!\d)\s*[-–]?\s*[«\"“„']?\s*([^\W\d_])?(?!\w)",
    re.IGNORECASE,
)
_NO_SUCH_CLASS: Final = re.compile(
    r"(?:класс|сынып|class)?\W*(\d{1,3})\W*(?:[^\W\d_]?\W*(?:класс|сынып|class)\w*|[^\W\d_])\W*", re.IGNORECASE
)
_NO_PUPIL: Final = re.compile(
    r"(?:итого|всего|барлыгы|жиыны|корытынды|total|директор|классныи руководител|сынып жетекши|завуч|подпис|колы"
    r"|список|тизим|мальчиков|девочек|ул балалар|кыз балалар|учебныи год|оку жылы)\b.*|.*\bруководител\b.*"
)
_ROUNDED: Final = re.compile(r"\d[.,]\d+e\+\d+", re.IGNORECASE)
_SERIAL: Final = (20_000, 60_000)  # a date as a sheet counts: days since 30.12.1899
_SERIAL_DIGITS: Final = 5
_PHONE_WITHIN: Final = re.compile(r"[+(]?\d[\d\s()+-]{8,}\d")
_RELATIONS: Final = {
    Column.PARENT: Relation.OTHER,
    Column.MOTHER: Relation.MOTHER,
    Column.FATHER: Relation.FATHER,
}
_FIRST_DAY: Final = date(1899, 12, 30)
_NAME_SIGNS: Final = re.compile(r"[^\W\d_]+(?:[-'’ ][^\W\d_]+)*\.?")


@dataclass(frozen=True)
class ListedRow:
    """A pupil as a list tells.

    Attributes:
        sheet, row: where it stands; rows are counted from 1, as a spreadsheet shows them.
        part: the place of its sheet among those that were opened.
        adults: the adults of the family, where their columns are read.
        pupil: what was understood.
        remarks: codes of what she should look at; the pupil can come in all the same.
        fault: code of why this row cannot come in, or empty.

    """

    sheet: str
    row: int
    pupil: ListedPupil
    remarks: tuple[str, ...] = ()
    fault: str = ""
    part: int = 0
    adults: tuple[ListedAdult, ...] = ()


@dataclass(frozen=True)
class Understood:
    """The pupils of a file, and how many filled rows are no pupils: headings, totals, signatures."""

    rows: tuple[ListedRow, ...]
    passed_over: int


def understand(parts: Sequence[Part], today: date, class_: str = "") -> Understood:
    """Return the pupils of every sheet that counts; ``class_`` is given to those to whom the list gives none."""
    rows: list[ListedRow] = []
    passed_over = 0
    for place, part in enumerate(parts):
        if not part.layout.taken or not part.layout.columns:
            continue
        found = [replace(in_class(row, class_), part=place) for row in _pupils(part, today)]
        rows += found
        if found:
            passed_over += sum(any(row) for row in part.rows) - len(found)
    return Understood(tuple(rows), passed_over)


def class_of_part(part: Part) -> str:
    """Return the class that the name of a sheet or a title above its headings tells, empty where none does."""
    above = (cell for row in part.rows[: part.layout.header] for cell in row)
    return _class_of(part.name) or next((found for cell in above if (found := class_within(cell))), "")


def _pupils(part: Part, today: date) -> Iterator[ListedRow]:
    own_class, begins, columns = class_of_part(part), part.layout.header, part.layout.columns
    for at, row in enumerate(part.rows[begins:], begins + 1):
        filled = [cell for cell in row if cell]
        if len(set(filled)) == 1 and (found := _class_between(filled[0])):
            own_class = found
        elif _may_be_pupil(row, columns):
            yield _listed(part.name, at, _Line(row, columns), own_class, today)


class _Line:
    """A row of which the columns are known."""

    def __init__(self, row: Row, columns: Columns) -> None:
        self._row, self._columns = row, columns

    def cell(self, column: Column) -> str:
        """Return what stands in a column, empty where there is none."""
        at = self._columns.get(column, len(self._row))
        return self._row[at] if at < len(self._row) else ""

    def name(self) -> tuple[str, str, str]:
        """Return last name, first name and patronymic."""
        if Column.NAME not in self._columns:
            return _cased(*(self.cell(part) for part in (Column.LAST, Column.FIRST, Column.PATRONYMIC)))
        words = self.cell(Column.NAME).replace(",", " ").split()
        last, first, patronymic = (" ".join(part) for part in (words[:1], words[1:2], words[2:]))
        return _cased(last, first, patronymic or self.cell(Column.PATRONYMIC))

    def adults(self) -> tuple[ListedAdult, ...]:
        """Return the adults of the family.

        A telephone that names nobody is that of the first who has none, else of one called by the relation.
        """
        told = {column: self._adult(column) for column in headings.OF_ADULTS}
        number = told[Column.PARENT][1]
        if not told[Column.PARENT][0] and number:
            silent = next((column for column, (words, phone) in told.items() if words and not phone), None)
            if silent is not None:
                told |= {silent: (told[silent][0], number), Column.PARENT: ([], "")}
        return tuple(_adult(column, *each) for column, each in told.items() if any(each))

    def _adult(self, column: Column) -> tuple[list[str], str]:
        """Return the words of a name and the telephone of an adult, which may stand in one cell."""
        told, number = self.cell(column), self.cell(headings.OF_ADULTS[column])
        if (within := _PHONE_WITHIN.search(told)) is not None:
            told, number = told.replace(within[0], " "), number or within[0]
        words = [word for word in told.replace(",", " ").split() if _has_letter(word)]
        return words, phones.normalise(number)[:LINE] if any(map(str.isdecimal, number)) else ""

    def class_(self) -> str:
        """Return what the columns of class and letter say together."""
        return f"{self.cell(Column.CLASS)}{self.cell(Column.LETTER)}" if self.cell(Column.CLASS) else ""


def _adult(column: Column, words: Sequence[str], phone: str) -> ListedAdult:
    last, first, patronymic = _cased(" ".join(words[:1]), " ".join(words[1:2]), " ".join(words[2:]))
    relation = _RELATIONS[column]
    return ListedAdult(
        relation=relation,
        last_name=(last or term(relation).capitalize())[:LINE],
        first_name=first[:LINE],
        patronymic=patronymic[:LINE],
        phone=phone,
    )


def _may_be_pupil(row: Row, columns: Columns) -> bool:
    """Tell whether a row speaks of a pupil: not empty, no total, no signature, no heading said again."""
    line = _Line(row, columns)
    columns = {column: at for column, at in columns.items() if column not in headings.ADULT_COLUMNS}
    told = line.cell(Column.NAME) or line.cell(Column.LAST) or line.cell(Column.FIRST)
    others = [line.cell(column) for column in columns if column is not Column.NAME]
    if not told:
        return bool(line.cell(Column.IIN))
    if _NO_PUPIL.match(fold(told)) or (told.isdecimal() and all(not cell or cell.isdecimal() for cell in others)):
        return False
    return headings.of_heading(told) is None or len(headings.of_headings(row)) < len(columns)


def _listed(sheet: str, at: int, line: _Line, own_class: str, today: date) -> ListedRow:
    last, first, patronymic = line.name()
    number, remarks = _iin(line.cell(Column.IIN))
    sex = _SEXES.get(line.cell(Column.SEX).casefold().rstrip("."))
    born, about_birth, fault = _born(line.cell(Column.BORN), number, today)
    class_ = line.class_() or own_class
    pupil = ListedPupil(
        last_name=last[: LINE + 1],
        first_name=first[: LINE + 1],
        patronymic=patronymic[: LINE + 1],
        born=born,
        sex=sex,
        iin=number,
        class_=class_[: LINE + 1],
        language=_language(line.cell(Column.LANGUAGE)),
    )
    remarks += about_birth + tuple(iins.problems(number, None if about_birth else born, sex))
    if not all(_NAME_SIGNS.fullmatch(part) for part in (last, first, patronymic) if part):
        remarks += ("name.odd",)
    return ListedRow(sheet, at, pupil, remarks, _fault(pupil) or fault, adults=line.adults())


def in_class(row: ListedRow, class_: str) -> ListedRow:
    """Return the row with a class for a pupil whom the list gives none."""
    return row if row.pupil.class_ else replace(row, pupil=_with_class(row.pupil, class_))


def _with_class(pupil: ListedPupil, class_: str) -> ListedPupil:
    told = {name: getattr(pupil, name) for name in pupil.__struct_fields__}
    return ListedPupil(**(told | {"class_": class_}))


def _fault(pupil: ListedPupil) -> str:
    if not _has_letter(pupil.last_name):
        return "pupil.no_last_name"
    if not _has_letter(pupil.first_name):
        return "pupil.no_first_name"
    if any(len(text) > LINE for text in (pupil.last_name, pupil.first_name, pupil.patronymic, pupil.class_)):
        return "text.too_long"
    if pupil.class_ and parse_class(pupil.class_) is None:
        return "class.none_such" if _NO_SUCH_CLASS.fullmatch(pupil.class_) else "pupil.class_unknown"
    return ""


def _has_letter(text: str) -> bool:
    return any(sign.isalpha() for sign in text)


def _iin(cell: str) -> tuple[str, tuple[str, ...]]:
    """Return the number; one that a spreadsheet has rounded is no number any more."""
    if _ROUNDED.fullmatch(cell):
        return "", ("iin.rounded",)
    return iins.normalise(cell)[:LINE], ()


def _born(cell: str, number: str, today: date) -> tuple[date | None, tuple[str, ...], str]:
    """Return the birth date, remarks on it, and the fault where neither the cell nor the IIN tells one."""
    told = _day(cell, today)
    if not cell or (told is not None and plausible_birth(told, today)):
        return told, (), ""
    other = iins.birth_date(number)
    if other is not None and plausible_birth(other, today):
        return other, ("born.from_iin",), ""
    return None, (), "born.unreadable" if told is None else "pupil.born_implausible"


def _day(cell: str, today: date) -> date | None:
    if cell.isdecimal() and len(cell) == _SERIAL_DIGITS and _SERIAL[0] < int(cell) < _SERIAL[1]:
        return _FIRST_DAY + timedelta(days=int(cell))
    plain = re.sub(r"\s*(?:г|ж|года|жылы)\.?$", "", cell, flags=re.IGNORECASE)
    return parse_date(plain, today, past=True) if len(re.findall(r"\d+", plain)) >= 3 or len(plain) == 8 else None  # noqa: PLR2004  day, month and year


def _language(cell: str) -> InstructionLanguage | None:
    told = cell.casefold()
    return next((language for start, language in _LANGUAGES.items() if told.startswith(start)), None)


def class_within(text: str) -> str:
    """Return the class that a title speaks of: «Список учащихся 9 «В» класса» → «9В»; empty where it speaks of none."""
    found = _CLASS_WITHIN.search(text) or _CLASS_AFTER.search(text)
    return _class_of(f"{found[1]}{found[2] or ''} класс") if found else ""


def _class_between(text: str) -> str:
    """Return the class that a row between the pupils tells, also one that no school has: its pupils are told so."""
    return _class_of(text) or class_within(text) or (text if _NO_SUCH_CLASS.fullmatch(text) else "")


def _class_of(text: str) -> str:
    """Return a class that is all a text says, empty for anything else; a bare number is no class."""
    plain = re.sub(r"^(?:класс|сынып|class)\s*:?\s*", "", text.strip(), flags=re.IGNORECASE)
    found = parse_class(plain)
    if found is None or (plain.isdecimal() and plain == text.strip()):
        return ""
    return f"{found[0]}{found[1]}"


def _cased(last: str, first: str, patronymic: str) -> tuple[str, str, str]:
    """Return the parts with small letters where the whole name was written in capitals."""
    if len(last) > 1 and f"{last}{first}{patronymic}".isupper():
        return _small(last), _small(first), _small(patronymic)
    return last, first, patronymic


def _small(part: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), part)
